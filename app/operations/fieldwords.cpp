// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/operationform.h"

#include "app/operations/fieldnames.h"
#include "app/operations/operationwords.h"
#include "app/values/format.h"
#include "app/vocabulary/given.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::operations {
namespace {

using Type = Schema::Type;

/// "contactId" as "contact_id".
QString underscored(const QString &name)
{
    QString words;
    for (const QChar letter : name) {
        const bool isNew =
            letter.isUpper() && !words.isEmpty() && !words.back().isUpper() && words.back() != u'_';
        if (isNew)
            words += u'_';
        words += letter;
    }
    words.remove(u'[').remove(u']');
    return words.toLower();
}

QString number(double value)
{
    return QLocale().toString(value, 'g', 12);
}

QString rangeHint(const Schema &schema)
{
    if (schema.minimum && schema.maximum)
        return Tr::tr("From %1 to %2.").arg(number(*schema.minimum), number(*schema.maximum));
    if (schema.minimum && *schema.minimum > 0)
        return Tr::tr("At least %1.").arg(number(*schema.minimum));
    return schema.maximum ? Tr::tr("At most %1.").arg(number(*schema.maximum)) : QString();
}

QString lengthHint(const Schema &schema)
{
    const bool isList = schema.type == Type::Array;
    if (!schema.maximumLength)
        return {};
    return isList ? Tr::tr("At most %Ln item(s).", nullptr, *schema.maximumLength)
                  : Tr::tr("At most %Ln character(s).", nullptr, *schema.maximumLength);
}

} // namespace

QString fieldTitle(const QString &name)
{
    const QString key = underscored(name);
    if (QString worded = wordedName(key); !worded.isEmpty())
        return worded;
    QString words = key;
    words.replace(u'_', u' ').replace(u'-', u' ');
    if (words.endsWith(" id"_L1))
        words = words.chopped(2) + "ID"_L1;
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString fieldHint(const Schema &schema)
{
    QStringList hints;
    if (schema.format == "uuid"_L1)
        hints << Tr::tr("An ID with dashes.");
    const Type items = schema.items ? settled(*schema.items).type : Type::Unknown;
    if (schema.type == Type::Array && items != Type::Object && items != Type::Array && items != Type::File)
        hints << Tr::tr("One a line.");
    if (schema.items && !schema.items->allowed.isEmpty()) {
        QStringList codes;
        for (const auto &value : schema.items->allowed)
            codes << format::toText(value);
        hints << Tr::tr("Each one of: %1.").arg(codes.join(", "_L1));
    }
    hints << rangeHint(schema) << lengthHint(schema);
    if (!schema.fallback.isUndefined() && !schema.fallback.isObject() && !schema.fallback.isArray()
        && schema.type != Type::Boolean)
        hints << Tr::tr("Left out: %1.").arg(format::toText(schema.fallback));
    hints.removeAll(QString());
    return hints.join(u' ');
}

/// What people call the innermost field of a dotted path; empty when it names none.
static QString nameAt(const QString &where)
{
    QStringList parts = where.split(u'.', Qt::SkipEmptyParts);
    parts.removeIf([](const QString &part) { return part.front().isDigit(); });
    return parts.isEmpty() ? QString() : fieldTitle(parts.last());
}

QString sentence(const Violation &violation, const Schema &schema)
{
    const QString name = nameAt(violation.where);
    switch (violation.kind) {
    case Violation::Kind::Missing:
        return name.isEmpty() ? Tr::tr("This has to be filled in.")
                              : Tr::tr("“%1” has to be filled in.").arg(name);
    case Violation::Kind::NotAllowed:
        return name.isEmpty() ? Tr::tr("The service does not take this value here.")
                              : Tr::tr("The service does not take this value at “%1”.").arg(name);
    case Violation::Kind::OutOfRange:
    case Violation::Kind::TooLong:
    case Violation::Kind::TooShort: {
        const QString limits = fieldHint(schema);
        return limits.isEmpty() ? Tr::tr("This is outside of what the service takes.") : limits;
    }
    case Violation::Kind::UnknownField:
        return Tr::tr("“%1” does not go together with the other values here.")
            .arg(fieldTitle(violation.where.section(u'.', -1)));
    case Violation::Kind::WrongType:
        break;
    }
    return violation.where.isEmpty()
        ? Tr::tr("The service wants another kind of value here.")
        : Tr::tr("The service wants another kind of value at “%1”.").arg(violation.where);
}

static bool has(const std::vector<Field> &fields, const QString &name)
{
    return std::any_of(fields.begin(), fields.end(), [&](const Field &field) { return field.name == name; });
}

QHash<QString, QString> complaints(const Request &request, const Contract &contract)
{
    QHash<QString, QString> found;
    const Operation *operation = contract.find(request.scope, request.operation);
    for (const Violation &violation : checkRequest(request, contract)) {
        const QString where = violation.where.section(u'.', 0, 0);
        const QString place = operation && has(operation->pathFields, where) ? u"path."_s
            : operation && has(operation->query, where)                      ? u"query."_s
                                                                             : u"body."_s;
        found.insert(where.isEmpty() ? u"body"_s : place + where, sentence(violation));
    }
    return found;
}

} // namespace pulsedeck::operations
