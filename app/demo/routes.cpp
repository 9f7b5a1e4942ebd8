// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/routes.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

void Routes::add(Scope scope, const QString &id, Handler handler)
{
    const Operation *documented = m_contract.find(scope, id);
    const Operation *known = m_undocumented.find(scope, id);
    if (!documented && !known)
        qFatal("There is no operation %s", qPrintable(id));
    if (documented)
        m_handlers.insert(documented, handler);
    if (known)
        m_handlers.insert(known, std::move(handler));
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
    return time.toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace pulsedeck::demo
