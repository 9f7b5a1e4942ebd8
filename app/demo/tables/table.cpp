// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tables/table.h"

#include <algorithm>

namespace pulsedeck::demo {

QString idText(const QJsonValue &id)
{
    return id.isString() ? id.toString() : QString::number(id.toInteger(-1));
}

Table::Table(const QString &word, const QString &param, const QJsonArray &rows, Order order)
    : m_word(word), m_param(param), m_order(order)
{
    for (const QJsonValue &row : rows) {
        m_rows << row.toObject();
        m_lastId = std::max(m_lastId, row[u"id"].toInteger());
    }
}

QJsonObject *Table::find(const QString &id)
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const QJsonObject &one) { return nameOf(one) == id; });
    return row == m_rows.end() ? nullptr : &*row;
}

QJsonObject &Table::insert(QJsonObject row)
{
    if (m_key == u"id")
        row.insert(m_key, m_nextId ? m_nextId() : QJsonValue(++m_lastId));
    m_rows.insert(m_order == Order::NewestFirst ? 0 : m_rows.size(), row);
    return m_order == Order::NewestFirst ? m_rows.first() : m_rows.last();
}

bool Table::remove(const QString &id)
{
    return m_rows.removeIf([&](const QJsonObject &row) { return nameOf(row) == id; }) > 0;
}

void Table::removeWhere(const std::function<bool(const QJsonObject &)> &isUnwanted)
{
    m_rows.removeIf(isUnwanted);
}

QJsonArray Table::seenRows() const
{
    QJsonArray rows;
    for (const QJsonObject &row : m_rows)
        rows << seen(row);
    return rows;
}

QJsonArray Table::seenRows(const QJsonArray &ids)
{
    QJsonArray rows;
    for (const QJsonValue &id : ids) {
        if (const QJsonObject *row = find(id))
            rows << seen(*row);
    }
    return rows;
}

Nest::Nest(const TableRef &table, const QString &key, const QString &word, const QString &param)
    : m_table(table), m_key(key), m_word(word), m_param(param), m_lastId(std::make_shared<qint64>(0))
{
    for (const QJsonObject &owner : table->rows()) {
        for (const QJsonValue &row : owner[key].toArray())
            *m_lastId = std::max(*m_lastId, row[u"id"].toInteger());
    }
}

qsizetype Nest::indexIn(const QJsonObject &owner, const QString &id) const
{
    const QJsonArray rows = owner[m_key].toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (idText(rows[i][u"id"]) == id)
            return i;
    }
    return -1;
}

QJsonObject Nest::insert(QJsonObject &owner, QJsonObject row) const
{
    row.insert(u"id", ++*m_lastId);
    QJsonArray rows = owner[m_key].toArray();
    rows << row;
    owner.insert(m_key, rows);
    return row;
}

void Nest::replace(QJsonObject &owner, qsizetype index, const QJsonObject &row) const
{
    QJsonArray rows = owner[m_key].toArray();
    rows[index] = row;
    owner.insert(m_key, rows);
}

void Nest::remove(QJsonObject &owner, qsizetype index) const
{
    QJsonArray rows = owner[m_key].toArray();
    rows.removeAt(index);
    owner.insert(m_key, rows);
}

} // namespace pulsedeck::demo
