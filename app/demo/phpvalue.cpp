// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/phpvalue.h"

#include "app/contract/json.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace pulsedeck::demo {

namespace {

const QJsonValue nothing {QJsonValue::Undefined};

/// One walk over the text. Lengths of strings count bytes of UTF-8, so the walk does, too.
class Reader {
public:
    explicit Reader(const QByteArray &text) : m_text(text) { }

    QJsonValue readAll()
    {
        const QJsonValue value = read(0);
        return m_at == m_text.size() ? value : nothing;
    }

private:
    static constexpr int deepest = 16;

    QJsonValue read(int depth);
    QJsonValue readString();
    QJsonValue readArray(int depth);
    QJsonValue readScalar(char kind);
    std::optional<QByteArray> until(char end);
    bool skip(char expected);

    const QByteArray m_text;
    qsizetype m_at = 0;
};

std::optional<QByteArray> Reader::until(char end)
{
    const qsizetype found = m_text.indexOf(end, m_at);
    if (found < 0)
        return {};
    const QByteArray part = m_text.mid(m_at, found - m_at);
    m_at = found + 1;
    return part;
}

bool Reader::skip(char expected)
{
    return m_at < m_text.size() && m_text[m_at++] == expected;
}

QJsonValue Reader::read(int depth)
{
    if (m_at + 1 >= m_text.size() || depth > deepest)
        return nothing;
    const char kind = m_text[m_at++];
    if (kind == 'N')
        return skip(';') ? QJsonValue(QJsonValue::Null) : nothing;
    if (!skip(':'))
        return nothing;
    if (kind == 's')
        return readString();
    if (kind == 'a')
        return readArray(depth);
    return readScalar(kind);
}

QJsonValue Reader::readString()
{
    bool ok = false;
    const qsizetype length = until(':').value_or(QByteArray()).toLongLong(&ok);
    if (!ok || length < 0 || length > m_text.size() - m_at - 3 || !skip('"'))
        return nothing;
    const QString value = exactText(m_text.mid(m_at, length));
    m_at += length;
    return skip('"') && skip(';') ? QJsonValue(value) : nothing;
}

QJsonValue Reader::readScalar(char kind)
{
    const QByteArray text = until(';').value_or(QByteArray());
    bool ok = false;
    if (kind == 'i') {
        const qlonglong value = text.toLongLong(&ok);
        return ok ? QJsonValue(value) : nothing;
    }
    if (kind == 'd') {
        const double value = text.toDouble(&ok);
        return ok ? QJsonValue(value) : nothing;
    }
    return kind == 'b' ? QJsonValue(text == "1") : nothing;
}

QJsonValue Reader::readArray(int depth)
{
    bool ok = false;
    const int count = until(':').value_or(QByteArray()).toInt(&ok);
    if (!ok || !skip('{'))
        return nothing;
    QJsonArray list;
    QJsonObject map;
    bool isList = true;
    for (int i = 0; i < count; ++i) {
        const QJsonValue key = read(depth + 1);
        const QJsonValue value = read(depth + 1);
        if (key.isUndefined() || value.isUndefined())
            return nothing;
        isList = isList && key.isDouble() && key.toInteger() == i;
        list << value;
        map.insert(memberName(key.toVariant().toString()), value);
    }
    if (!skip('}'))
        return nothing;
    return isList ? QJsonValue(list) : QJsonValue(map);
}

} // namespace

QJsonValue readPhpValue(const QString &text)
{
    return Reader(text.toUtf8()).readAll();
}

} // namespace pulsedeck::demo
