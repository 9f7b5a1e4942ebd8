// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/callkey.h"

#include "app/contract/json.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// QJsonObject sorts its keys, so equal calls make equal texts.
QByteArray toText(const StoredCall &stored)
{
    QJsonObject object {
        {u"scope"_s, scopeName(stored.scope)},
        {u"operation"_s, stored.call.operation},
        {u"path"_s, QJsonObject::fromVariantMap(stored.call.path)},
        {u"query"_s, QJsonObject::fromVariantMap(stored.call.query)},
    };
    if (!stored.call.body.isUndefined())
        object[u"body"_s] = stored.call.body;
    if (stored.isList)
        object[u"list"_s] = true;
    if (!stored.part.isEmpty())
        object[u"part"_s] = stored.part;
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<StoredCall> callFromText(const QByteArray &text)
{
    const QJsonObject object = parseJson(text).value.toObject();
    for (const Scope scope : allScopes()) {
        if (scopeName(scope) == object["scope"].toString())
            return StoredCall {scope,
                               {object["operation"].toString(), object["path"].toObject().toVariantMap(),
                                object["query"].toObject().toVariantMap(), object.value("body"_L1)},
                               object.contains("list"_L1),
                               object["part"].toString()};
    }
    return {};
}

} // namespace pulsedeck
