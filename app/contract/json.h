// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonValue>
#include <QString>

namespace pulsedeck {

/// What an answer may ask of this machine.
struct ParseLimits {
    qsizetype bytes = 16 * 1024 * 1024;
    int depth = 64; ///< Arrays and objects inside each other.
};

struct ParsedJson {
    QJsonValue value {QJsonValue::Undefined}; ///< Undefined when there is a problem.
    QString problem; ///< In English, for details and logs; never quotes the text.

    bool isValid() const { return problem.isEmpty(); }
};

/// Reads one JSON value of any kind, scalars included, that takes up the whole of @p text. A byte order mark
/// before it is skipped and broken UTF-8 replaced; integers are exact to 64 bits, and texts sign for sign.
ParsedJson parseJson(const QByteArray &text, const ParseLimits &limits = {});

/// One JSON value of any kind as text; Qt's documents hold no bare scalars.
QByteArray writeJson(const QJsonValue &value, QJsonDocument::JsonFormat format = QJsonDocument::Compact);

/// @p utf8 as it is. Qt takes U+FEFF at the beginning for a byte order mark, which only whole files have.
QString exactText(QByteArrayView utf8);

/// JSON in which texts that begin with U+FEFF write it as an escape, which QJsonDocument leaves alone.
QByteArray withEscapedMarks(QByteArray json);

/// @p name as a QJsonObject may be asked for it; for every name that may be unset. Qt 6.8 compares names that
/// are not ASCII without a look at their lengths, and a null name crashes it. For the same reason it must not
/// be asked with a view into a longer text.
inline QString memberName(const QString &name)
{
    return name.isNull() ? QStringLiteral("") : name;
}

/// @p object with @p value at a dotted path, in objects in objects.
QJsonObject inserted(QJsonObject object, const QString &dottedPath, const QJsonValue &value);

} // namespace pulsedeck
