// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/addresses.h"
#include "app/values/convert.h"
#include "app/values/phones.h"
#include "app/values/reading.h"
#include "app/vocabulary/given.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pulsedeck {
namespace {

using Input = FormField::Input;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pulsedeck::FormField)
};

bool isOfPeople(const FormField &field)
{
    return field.kind == Kind::Email || field.kind == Kind::Phone;
}

Meaning meaningOf(const FormField &field)
{
    switch (field.input) {
    case Input::Number:
        return {Kind::Count};
    case Input::Decimal:
        return {Kind::Number};
    case Input::Date:
        return {Kind::Date};
    case Input::DateTime:
        return {Kind::DateTime};
    default:
        return {Kind::Text};
    }
}

QJsonArray linesOf(const QString &text)
{
    QJsonArray lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

/// What cannot be read stays as it was typed: a form that is left half filled is not an untouched one.
Typed typedPeople(const FormField &field, const QString &text)
{
    const bool isEmail = field.kind == Kind::Email;
    const Pasted found = isEmail ? addresses::in(text) : phones::in(text);
    if (field.input == Input::Lines)
        return {found.complaints.isEmpty() ? QJsonArray::fromStringList(found.values) : linesOf(text),
                found.trouble(), found.remark};
    if (const QString trouble = found.troubleOfOne(text); !trouble.isEmpty())
        return {text.trimmed(), trouble, found.remark};
    return {found.values.value(0), {}, found.remark};
}

/// The id whose name among the choices @p text is; else @p text, which is an id then.
QString idOf(const FormField &field, const QString &text)
{
    const QString name = text.trimmed();
    for (const StatusWord &choice : field.choices) {
        if (choice.text.compare(name, Qt::CaseInsensitive) == 0)
            return choice.code;
    }
    return text;
}

/// The name of @p id to choose from; @p id where none is known.
QString nameOf(const FormField &field, const QString &id)
{
    const StatusWord *known = field.pick ? format::statusWord(field.choices, id) : nullptr;
    return known ? known->text : id;
}

/// Which row was understood.
QString remarkOn(const FormField &field, const QString &text, const QString &id)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty() || field.choices.isEmpty())
        return {};
    if (id != text)
        //: Below a name that was chosen.
        return Tr::tr("ID %1").arg(id);
    const StatusWord *known = format::statusWord(field.choices, typed);
    if (!known)
        return Tr::tr("No name is known for this. It is taken as an ID.");
    return known->text == typed ? QString() : known->text;
}

QString shownPerson(Kind kind, const QJsonValue &value)
{
    const QString text = format::toText(value);
    return kind == Kind::Email ? addresses::shown(text) : phones::shown(text);
}

} // namespace

/// A number that has a name is shown by it.
Kind kindOf(const FormField &field)
{
    if (field.pick || !field.choices.isEmpty())
        return Kind::Text;
    if (isOfPeople(field))
        return field.kind;
    return field.input == Input::Check ? Kind::YesNo : meaningOf(field).kind;
}

Typed typedInto(const FormField &field, const QString &text)
{
    if (isOfPeople(field))
        return typedPeople(field, text);
    if (field.input == Input::Lines) {
        QJsonArray lines = linesOf(text);
        for (qsizetype at = 0; field.pick && at < lines.size(); ++at)
            lines[at] = idOf(field, lines[at].toString());
        return {lines};
    }
    const QString id = field.pick ? idOf(field, text) : text;
    const QString remark = field.pick ? remarkOn(field, text, id) : QString();
    const Meaning meaning = meaningOf(field);
    if (meaning.kind == Kind::Text)
        return {id, {}, remark};
    const reading::Reading read = reading::read(id, meaning);
    return {read.value.isUndefined() ? QJsonValue(id.trimmed()) : read.value, read.trouble, remark};
}

QString shownIn(const FormField &field, const QJsonValue &value)
{
    if (field.input == Input::Lines && value.isArray()) {
        QStringList lines;
        for (const auto &line : value.toArray())
            lines << (isOfPeople(field) ? shownPerson(field.kind, line)
                                        : nameOf(field, format::toText(line)));
        return lines.join(u'\n');
    }
    if (isOfPeople(field))
        return shownPerson(field.kind, value);
    if (const QString id = format::toText(value); nameOf(field, id) != id)
        return nameOf(field, id);
    const Meaning meaning = meaningOf(field);
    const bool isNever =
        meaning.kind == Kind::Date || meaning.kind == Kind::DateTime ? format::isZeroDate(value) : false;
    return isNever ? QString() : reading::written(value, meaning);
}

} // namespace pulsedeck
