// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/importindex.h"

#include "app/values/convert.h"
#include "app/values/format.h"
#include "app/values/textfold.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static QString digitsOf(QString text)
{
    static const QRegularExpression ornaments(u"[\\s()+./\\x{2010}-\\x{2015}-]"_s);
    text.remove(ornaments);
    return text.startsWith("00"_L1) ? text.mid(2) : text; // the other way to write +
}

QJsonValue valueIn(const QJsonObject &row, const Column &column)
{
    return column.value ? column.value(row) : valueAt(row, column.key);
}

bool isSameValue(const QJsonValue &one, const QJsonValue &other, Kind kind)
{
    const bool isNumber = kind == Kind::Number || kind == Kind::Count || kind == Kind::Money;
    if (isNumber && format::toNumber(one) && format::toNumber(other)) {
        const auto whole = format::toInteger(one);
        const auto otherWhole = format::toInteger(other);
        return whole && otherWhole ? *whole == *otherWhole
                                   : *format::toNumber(one) == *format::toNumber(other);
    }
    if (kind == Kind::Date && format::toDate(one).isValid())
        return format::toDate(one) == format::toDate(other);
    if (kind == Kind::Tags)
        return one.toArray() == other.toArray();
    if (kind == Kind::Phone || kind == Kind::Email)
        return plainKey(one, kind) == plainKey(other, kind);
    return format::toText(one).trimmed() == format::toText(other).trimmed();
}

QString plainKey(const QJsonValue &value, Kind kind)
{
    const QString text = format::toText(value).trimmed();
    if (kind == Kind::Phone)
        return digitsOf(text);
    return kind == Kind::Email ? text.toLower() : folded(text).simplified();
}

/// All that a row is known by in the field, without what is empty.
static QStringList plainKeysOf(const QJsonObject &row, const ImportField &field)
{
    const QJsonArray values = field.all ? field.all(row) : QJsonArray {valueIn(row, field.column)};
    QStringList keys;
    for (const QJsonValue &value : values)
        keys << plainKey(value, field.column.kind);
    keys.removeAll(QString());
    return keys;
}

bool hasValue(const QJsonObject &row, const ImportField &field, const QJsonValue &value)
{
    return isSameValue(valueIn(row, field.column), value, field.column.kind)
        || (field.all && plainKeysOf(row, field).contains(plainKey(value, field.column.kind)));
}

ImportIndex::ImportIndex(const ImportKind &kind, const RowStore &rows) : m_rows(rows)
{
    for (const QString &key : kind.keys) {
        const auto field = std::find_if(kind.fields.begin(), kind.fields.end(),
                                        [&](const ImportField &one) { return one.column.key == key; });
        Key known {*field, {}};
        const bool isPlain = !field->all && !field->column.value;
        QByteArray buffer;
        for (int at = 0; at < rows.size(); ++at) {
            const QStringList values = isPlain
                ? QStringList {plainKey(QString::fromUtf8(rows.text(at, key, buffer)), field->column.kind)}
                : plainKeysOf(rows.row(at), *field);
            // Where a call names one row it has to be clear which.
            for (const QString &value : values)
                known.rows.insert(value, kind.change && known.rows.contains(value) ? several : at);
        }
        known.rows.remove(QString());
        m_keys << known;
    }
}

bool ImportIndex::isOther(int row, const QJsonObject &values, qsizetype surer) const
{
    for (const Key &key : m_keys.first(surer)) {
        const QJsonValue value = values.value(key.field.column.key);
        if (value.isUndefined() || key.field.use == ImportField::Use::OnlyKnown)
            continue;
        const QStringList known = plainKeysOf(m_rows.row(row), key.field);
        if (!known.isEmpty() && !known.contains(plainKey(value, key.field.column.kind)))
            return true;
    }
    return false;
}

int ImportIndex::find(const QJsonObject &values) const
{
    for (qsizetype at = 0; at < m_keys.size(); ++at) {
        const Key &key = m_keys.at(at);
        const QString wanted = plainKey(values.value(key.field.column.key), key.field.column.kind);
        const int row = key.rows.value(wanted, none);
        if (row == several || (row != none && !isOther(row, values, at)))
            return row;
    }
    return none;
}

bool isIn(const ImportIndex &index, const ImportKind &kind, const ImportRow &row)
{
    QJsonObject wanted = row.values;
    // Of a row that was there already the values that stayed are not among those that were sent.
    for (const ImportField &field : kind.fields) {
        if (kind.keys.contains(field.column.key) && !row.before.isEmpty())
            wanted.insert(field.column.key, valueIn(row.before, field.column));
    }
    const int at = index.find(wanted);
    if (at < 0 || row.before.isEmpty())
        return at != ImportIndex::none;
    const QJsonObject known = index.row(at);
    return std::all_of(kind.fields.begin(), kind.fields.end(), [&](const ImportField &field) {
        const QJsonValue value = row.values.value(field.column.key);
        return value.isUndefined() || hasValue(known, field, value);
    });
}

} // namespace pulsedeck
