// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/rowchanges.h"

#include "app/contract/json.h"
#include "app/values/format.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pulsedeck {

QString changeText(const QString &title, const QString &before, const QString &after)
{
    const auto shown = [](const QString &text) { return text.isEmpty() ? QString(format::nothing) : text; };
    return u"%1: %2 → %3"_s.arg(title, shown(before), shown(after));
}

RowChanges::RowChanges(const QList<Row> &rows)
{
    QJsonArray all;
    for (const Row &row : rows)
        all << QJsonArray {row.name, row.change};
    if (!all.isEmpty())
        m_packed = qCompress(writeJson(all));
}

QList<RowChanges::Row> RowChanges::rows() const
{
    QList<Row> rows;
    const QJsonArray all =
        m_packed.isEmpty() ? QJsonArray() : parseJson(qUncompress(m_packed)).value.toArray();
    for (const QJsonValue row : all)
        rows << Row {row[0].toString(), row[1].toString()};
    return rows;
}

RowChanges RowChanges::fromText(const QString &text)
{
    RowChanges changes;
    changes.m_packed = QByteArray::fromBase64(text.toLatin1());
    return changes;
}

} // namespace pulsedeck
