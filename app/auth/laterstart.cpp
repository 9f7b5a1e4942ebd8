// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/laterstart.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

constexpr QLatin1String argumentsKey("arguments");
constexpr QLatin1String activationKey("activation");

} // namespace

QByteArray LaterStart::toLine() const
{
    const QJsonObject object {{argumentsKey, QJsonArray::fromStringList(arguments)},
                              {activationKey, activation}};
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    return line.size() <= longestLine ? line : LaterStart {{u"pulsedeck"_s}}.toLine();
}

std::optional<LaterStart> LaterStart::fromLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    LaterStart start;
    const QJsonArray arguments = object.value(argumentsKey).toArray();
    for (const QJsonValue argument : arguments) {
        if (!argument.isString())
            return {};
        start.arguments << argument.toString();
    }
    if (start.arguments.isEmpty())
        return {};
    start.activation = object.value(activationKey).toString();
    return start;
}

} // namespace pulsedeck
