// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// In what encoding a text of unknown origin is written.
namespace pulsedeck::textencoding {

/// Names of all that can be read: "UTF-8", "UTF-16LE", "Windows-1251"...
QStringList all();
/// The most likely one, by marks, by what is possible, and by which letters are next to each other.
QString guess(QByteArrayView bytes);
/// The text, without a mark at its begin. What is no text in @p encoding becomes U+FFFD.
QString read(QByteArrayView bytes, const QString &encoding);

} // namespace pulsedeck::textencoding
