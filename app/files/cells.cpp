// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/cells.h"

#include "app/values/leaving.h"

#include <QJsonObject>

namespace pulsedeck {

using Type = Cell::Type;

static bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A number that can stay as it is.
static bool isNeutral(QByteArrayView text)
{
    qsizetype at = text.startsWith('-') ? 1 : 0;
    const qsizetype first = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    if (at == first)
        return false;
    if (at < text.size() && text[at] == '.') {
        const qsizetype decimals = ++at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        if (at == decimals)
            return false;
    }
    return at == text.size();
}

static bool fits(QByteArrayView text, QByteArrayView pattern)
{
    if (text.size() != pattern.size())
        return false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (pattern[at] == '9' ? !isDigit(text[at]) : text[at] != pattern[at])
            return false;
    }
    return true;
}

static QStringList pathsOf(const FileTable &table)
{
    QStringList paths;
    for (const Column &column : table.columns)
        paths << column.key;
    return paths;
}

CellReader::CellReader(const FileTable &table) : m_table(table), m_cut(table.rows, pathsOf(table))
{
    for (const Column &column : table.columns)
        m_plans << planFor(column);
}

CellReader::Plan CellReader::planFor(const Column &column)
{
    if (column.value)
        return {Way::Other};
    if (!column.words.isEmpty()) {
        Plan plan {Way::Coded};
        for (const StatusWord &word : column.words)
            plan.words << std::pair(word.code.toUtf8(), word.text.toUtf8());
        return plan;
    }
    switch (column.kind) {
    case Kind::Text:
    case Kind::Email:
    case Kind::Phone:
    case Kind::Link:
    case Kind::Snippet:
        return {Way::Written};
    case Kind::DateTime:
        return {Way::Moment};
    case Kind::Date:
        return {Way::Day};
    default:
        return {factsOf(column.kind).isNumber ? Way::Number : Way::Other};
    }
}

void CellReader::take(int row)
{
    m_row = row;
    m_cut.take(row);
}

Cell CellReader::read(int column)
{
    const Plan &plan = m_plans.at(column);
    if (plan.way == Way::Other)
        return asTold(column);
    const QByteArrayView text = m_cut.text(column);
    if (text.isEmpty())
        return {};
    switch (plan.way) {
    case Way::Written:
        return {Type::Text, text};
    case Way::Coded:
        for (const auto &[code, word] : plan.words) {
            if (code == text)
                return {Type::Text, word};
        }
        break;
    case Way::Number:
        if (isNeutral(text))
            return {Type::Number, text};
        break;
    case Way::Moment:
        if (fits(text, "9999-99-99 99:99:99") && !text.startsWith("0000"))
            return {Type::Moment, text};
        break;
    case Way::Day:
        if (fits(text, "9999-99-99") && !text.startsWith("0000"))
            return {Type::Day, text};
        break;
    case Way::Other:
        break;
    }
    return asTold(column);
}

Cell CellReader::asTold(int column)
{
    const Column &described = m_table.columns.at(column);
    const QJsonObject row = described.value ? m_table.rows.row(m_row) : QJsonObject();
    const QJsonValue value =
        described.value ? described.value(row) : m_table.rows.value(m_row, described.key);
    const leaving::Told told = leaving::told(value, {described.kind, described.words, {}});
    m_told = told.text.toUtf8();
    if (m_told.isEmpty())
        return {};
    if (told.isText)
        return {Type::Text, m_told};
    if (factsOf(described.kind).order != KindFacts::Order::Moments)
        return {Type::Number, m_told};
    return {m_told.size() > 10 ? Type::Moment : Type::Day, m_told};
}

} // namespace pulsedeck
