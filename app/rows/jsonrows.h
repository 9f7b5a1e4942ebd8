// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace pulsedeck {

class RowWords;
class RowWriter;
struct PackedRow;

/// Reads a JSON list of objects straight into packed rows; @p written tells where each begins. Reads only
/// what it is sure of: it gives up on whatever is broken or unusual, and the caller takes the long way
/// through QJsonDocument. What it reads is what QJsonDocument would have read, which a test holds it to with
/// random texts. False when it gave up; what the writer holds is then of no use.
///
/// @p words has to be the writer's. Gives up on a list under one of the rows' keys @p maps.
bool readJsonRows(const QByteArray &json, const RowWords &words, RowWriter &writer, const QStringList &maps,
                  QList<PackedRow> &written);

} // namespace pulsedeck
