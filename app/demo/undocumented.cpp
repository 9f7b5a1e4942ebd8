// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/undocumented.h"

#include "app/contract/contractreader.h"
#include "app/contract/json.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

QStringList segmentsOf(const QString &path)
{
    return path.split(u'/', Qt::SkipEmptyParts);
}

/// The values of the {names} in @p operation's path; none when @p segments are another path.
std::optional<QHash<QString, QString>> valuesIn(const QStringList &segments, const Operation &operation)
{
    const QStringList pattern = segmentsOf(operation.path);
    if (pattern.size() != segments.size())
        return {};
    QHash<QString, QString> values;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (pattern[i].startsWith(u'{'))
            values.insert(pattern[i].mid(1).chopped(1),
                          exactText(QByteArray::fromPercentEncoding(segments[i].toUtf8())));
        else if (pattern[i] != segments[i])
            return {};
    }
    return values;
}

} // namespace

Undocumented::Undocumented()
{
    QFile file(u":/demo/undocumented.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The demo's undocumented calls are missing");
    const QJsonObject facts = QJsonDocument::fromJson(file.readAll()).object();
    for (const Scope scope : allScopes()) {
        const QJsonValue ofScope = facts[scopeName(scope)];
        if (!ofScope.isObject())
            continue;
        const auto read = readContract(scope, QJsonDocument(ofScope.toObject()).toJson());
        m_operations.insert(m_operations.end(), read.begin(), read.end());
    }
}

const Operation *Undocumented::find(Scope scope, const QString &id) const
{
    const auto found = std::find_if(m_operations.begin(), m_operations.end(),
                                    [&](const Operation &one) { return one.scope == scope && one.id == id; });
    return found == m_operations.end() ? nullptr : &*found;
}

const Operation *Undocumented::match(const QByteArray &method, const QString &path,
                                     QHash<QString, QString> *values) const
{
    const QStringList segments = segmentsOf(path);
    for (const Operation &operation : m_operations) {
        const auto found = operation.method == method ? valuesIn(segments, operation) : std::nullopt;
        if (!found)
            continue;
        *values = *found;
        return &operation;
    }
    return nullptr;
}

} // namespace pulsedeck::demo
