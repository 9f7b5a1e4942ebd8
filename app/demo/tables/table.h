// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <memory>

namespace pulsedeck::demo {

/// The text of an id, by which ids are compared: they are numbers in CRM and 24 hex digits in chatbots.
QString idText(const QJsonValue &id);

/// Rows of one kind, in memory. What belongs to a row (the notes of a deal) is an array inside it and goes
/// when the row goes; what it only refers to is kept as ids and looked up when asked for. Keys that the
/// documents do not know never leave the demo.
class Table {
public:
    enum class Order { NewestFirst, NewestLast };
    using View = std::function<QJsonObject(QJsonObject)>;

    /// @p word names a row in refusals ("Deal not found"), @p param in paths ("dealId").
    Table(const QString &word, const QString &param, const QJsonArray &rows,
          Order order = Order::NewestFirst);

    const QString &word() const { return m_word; }
    const QString &param() const { return m_param; }
    const QList<QJsonObject> &rows() const { return m_rows; }
    qsizetype size() const { return m_rows.size(); }

    /// Null when there is none. Valid until a row is added or removed.
    QJsonObject *find(const QString &id);
    QJsonObject *find(const QJsonValue &id) { return find(idText(id)); }
    bool has(const QJsonValue &id) { return find(id); }
    /// @p row with the next id; as it is when rows have another key.
    QJsonObject &insert(QJsonObject row);
    bool remove(const QString &id);
    void removeWhere(const std::function<bool(const QJsonObject &)> &isUnwanted);

    /// What a row looks like from outside: with what it refers to.
    void setView(View view) { m_view = std::move(view); }
    QJsonObject seen(const QJsonObject &row) const { return m_view ? m_view(row) : row; }
    QJsonArray seenRows() const;
    /// The rows with @p ids that are still there.
    QJsonArray seenRows(const QJsonArray &ids);
    /// How ids after the seeded ones are made; the next number when it is not set.
    void setIds(std::function<QJsonValue()> next) { m_nextId = std::move(next); }
    /// Rows are named by @p key ("email") instead of `id`, and have it when they are put in.
    void setKey(const QString &key) { m_key = key; }
    QString nameOf(const QJsonObject &row) const { return idText(row[m_key]); }

private:
    const QString m_word;
    const QString m_param;
    const Order m_order;
    QList<QJsonObject> m_rows;
    QString m_key = QStringLiteral("id");
    qint64 m_lastId = 0;
    View m_view;
    std::function<QJsonValue()> m_nextId;
};

using TableRef = std::shared_ptr<Table>;

/// Rows inside the rows of a table, with ids of their own: the notes of a deal.
class Nest {
public:
    Nest(const TableRef &table, const QString &key, const QString &word, const QString &param);

    const QString &key() const { return m_key; }
    const QString &word() const { return m_word; }
    const QString &param() const { return m_param; }
    const TableRef &table() const { return m_table; }

    /// The place of @p id in the array of @p owner; -1: it has none.
    qsizetype indexIn(const QJsonObject &owner, const QString &id) const;
    /// @p row with the next id, as put into @p owner.
    QJsonObject insert(QJsonObject &owner, QJsonObject row) const;
    void replace(QJsonObject &owner, qsizetype index, const QJsonObject &row) const;
    void remove(QJsonObject &owner, qsizetype index) const;

private:
    TableRef m_table;
    QString m_key;
    QString m_word;
    QString m_param;
    std::shared_ptr<qint64> m_lastId;
};

} // namespace pulsedeck::demo
