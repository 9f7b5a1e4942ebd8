// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QSqlDatabase;

namespace pulsedeck {

class Sealer;

/// Of the file's format; in SQLite's user_version.
extern const int formatVersion;
/// "PuDe" in SQLite's application_id.
constexpr int applicationMark = 0x50754465;

/// Lifts @p database from format @p version (0: an empty file) to formatVersion; all or nothing.
bool migrate(QSqlDatabase &database, int version, const Sealer &sealer);

} // namespace pulsedeck
