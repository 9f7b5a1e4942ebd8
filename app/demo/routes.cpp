// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/routes.h"

namespace pulsedeck::demo {

void Routes::add(Scope scope, const QString &id, Handler handler)
{
    const Operation *operation = m_contract.find(scope, id);
    if (!operation)
        qFatal("The contract has no operation %s", qPrintable(id));
    m_handlers.insert(operation, std::move(handler));
}

const Handler *Routes::find(const Operation &operation)
{
    if (const std::function<void()> sow = m_later.take(operation.scope))
        sow();
    const auto found = m_handlers.constFind(&operation);
    return found == m_handlers.constEnd() ? nullptr : &*found;
}

QJsonArray page(const QJsonArray &rows, int offset, int limit)
{
    QJsonArray part;
    for (qsizetype i = offset; i < rows.size() && part.size() < limit; ++i)
        part << rows[i];
    return part;
}

QString dateText(const QDateTime &time)
{
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace pulsedeck::demo
