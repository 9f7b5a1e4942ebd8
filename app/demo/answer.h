// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace pulsedeck::demo {

/// What an operation answers: JSON, bytes, or nothing at all.
struct Answer {
    int status = 200;
    QJsonValue json {QJsonValue::Undefined};
    QByteArray bytes {}; ///< Of the answers that are files; sent when there is no JSON.

    Answer(const QJsonValue &value) : json(value) { }
    Answer(const QJsonObject &value) : json(value) { }
    Answer(const QJsonArray &value) : json(value) { }
    Answer(int httpStatus, const QJsonValue &value) : status(httpStatus), json(value) { }
    static Answer file(const QByteArray &bytes);
    static Answer empty(int status);

    bool ok() const { return status < 400; }
};

inline Answer Answer::file(const QByteArray &bytes)
{
    Answer answer {QJsonValue(QJsonValue::Undefined)};
    answer.bytes = bytes;
    return answer;
}

inline Answer Answer::empty(int status)
{
    return {status, QJsonValue(QJsonValue::Undefined)};
}

/// {"result": true}, what most writes of the older services answer.
inline Answer resultTrue()
{
    return QJsonObject {{QStringLiteral("result"), true}};
}

} // namespace pulsedeck::demo
