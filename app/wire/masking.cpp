// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wire/masking.h"

#include "app/values/format.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {
namespace {

using Type = Schema::Type;

const QString dots = u"•••"_s;
/// A longer number may be a phone number, whatever its name.
constexpr qsizetype longestPlainNumber = 9;

bool isPersonal(const QString &name)
{
    static const QRegularExpression words(
        u"mail|phone|search|name|login|token|secret|key|pass|code|text|query|telegram|external"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(name).hasMatch();
}

bool isId(const QString &name)
{
    return name.compare("id"_L1, Qt::CaseInsensitive) == 0 || name.endsWith("_id"_L1)
        || name.endsWith("Id"_L1);
}

bool isAllowed(const QString &text, const Schema &schema)
{
    return std::any_of(schema.allowed.begin(), schema.allowed.end(),
                       [&](const QJsonValue &value) { return format::toText(value) == text; });
}

bool isDay(const QString &text)
{
    static const QRegularExpression day(u"^\\d{4}-\\d{2}-\\d{2}([ T][\\d:]+)?$"_s);
    return day.match(text).hasMatch();
}

bool isShortNumber(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestPlainNumber
        && std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
}

} // namespace

QString masked(const QVariant &value, const Field &field)
{
    QString text = value.toString();
    if (isAllowed(text, field.schema))
        return text;
    if (isPersonal(field.name))
        return dots;
    if (isShortNumber(text) || isDay(text) || value.typeId() == QMetaType::Bool)
        return text;
    static const QRegularExpression longId(u"^[0-9a-f-]{16,}$"_s, QRegularExpression::CaseInsensitiveOption);
    if (isId(field.name) && longId.match(text).hasMatch())
        return text.left(6) + u'…';
    return dots;
}

QString maskedPath(const Operation &operation, const QVariantMap &values)
{
    QString path = operation.path;
    for (const Field &field : operation.pathFields) {
        if (values.contains(field.name))
            path.replace(u'{' + field.name + u'}', masked(values.value(field.name), field));
    }
    return path;
}

QString maskedQuery(const Operation &operation, const QVariantMap &values)
{
    QStringList parts;
    for (const Field &field : operation.query) {
        if (values.contains(field.name))
            parts << field.name + u'=' + masked(values.value(field.name), field);
    }
    return parts.join(u'&');
}

} // namespace pulsedeck
