// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/celledit.h"

#include "app/values/format.h"
#include "app/values/reading.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CellEdit)
};

using Input = FormField::Input;

bool fitsIntoCell(const FormField &field)
{
    switch (field.input) {
    case Input::Secret:
    case Input::Group:
    case Input::Rows:
    case Input::Map:
    case Input::Json:
    case Input::File:
        return false;
    default:
        return true;
    }
}

CellReading readChoice(const QString &text, const FormField &field)
{
    for (const StatusWord &choice : field.choices) {
        if (choice.text.compare(text, Qt::CaseInsensitive) == 0
            || format::toText(choice.code).compare(text, Qt::CaseInsensitive) == 0)
            return {choice.code};
    }
    return {.complaint = Tr::tr("“%1” is none of the choices.").arg(text)};
}

CellReading readCheck(const QString &text)
{
    const reading::Reading read = reading::read(text, {Kind::YesNo});
    if (read.value.isBool())
        return {read.value};
    return {.complaint = Tr::tr("“%1” is neither yes nor no.").arg(text)};
}

} // namespace

const Action *cellAction(const Resource &resource)
{
    const auto found =
        std::find_if(resource.actions.begin(), resource.actions.end(), [](const Action &action) {
            return action.updates && action.form && action.requests && action.target == Action::Target::OneRow
                && action.role == Action::Role::Edit;
        });
    return found == resource.actions.end() ? nullptr : &*found;
}

const Action *removeAction(const Resource &resource)
{
    const auto found =
        std::find_if(resource.actions.begin(), resource.actions.end(), [](const Action &action) {
            return action.role == Action::Role::Remove && !action.form && action.requests
                && action.target != Action::Target::NoRow && action.confirm != Action::Confirm::TypeToConfirm;
        });
    return found == resource.actions.end() ? nullptr : &*found;
}

const Action *newRowAction(const Resource &resource)
{
    const auto found =
        std::find_if(resource.actions.begin(), resource.actions.end(), [](const Action &action) {
            return action.role == Action::Role::Create && action.target == Action::Target::NoRow
                && action.form && action.requests && !action.opens;
        });
    return found == resource.actions.end() ? nullptr : &*found;
}

QList<FormField> newRowFields(const Action &action, const QList<Column> &columns, Scope scope,
                              const Contract &contract)
{
    ActionContext context;
    context.columns = columns;
    QList<FormField> fields;
    for (const FormField &field : fieldsOf(action, context, scope, contract)) {
        if (field.required && !fitsIntoCell(field))
            return {};
        const bool isShown = std::any_of(columns.begin(), columns.end(),
                                         [&](const Column &column) { return column.key == field.key; });
        if (field.required || (isShown && fitsIntoCell(field)))
            fields << field;
    }
    return fields;
}

QList<FormField> cellFields(const Action &action, const ActionContext &context, Scope scope,
                            const Contract &contract)
{
    QList<FormField> fields = fieldsOf(action, context, scope, contract);
    fields.removeIf([](const FormField &field) { return !fitsIntoCell(field); });
    return fields;
}

QJsonObject initialValues(const QList<FormField> &fields)
{
    QJsonObject values;
    for (const FormField &field : fields) {
        const bool isNothing = field.value.isUndefined() || field.value.isNull();
        values[field.key] = isNothing ? QJsonValue(QString()) : field.value;
    }
    return values;
}

CellReading readCell(const QString &text, const FormField &field)
{
    const QString plain = text.trimmed();
    CellReading read;
    if (plain.isEmpty())
        read.value = field.input == Input::Lines ? QJsonValue(QJsonArray()) : QJsonValue(QString());
    else if (field.input == Input::Choice && !field.choices.isEmpty())
        read = readChoice(plain, field);
    else if (field.input == Input::Check)
        read = readCheck(plain);
    else if (const Typed typed = typedInto(field, text); typed.trouble.isEmpty())
        read.value = typed.value;
    else
        read.complaint = typed.trouble;
    if (read.complaint.isEmpty())
        read.complaint = complaintOf(read.value, field);
    if (!read.complaint.isEmpty())
        read.value = QJsonValue::Undefined;
    return read;
}

QString complaintOf(const QJsonValue &value, const FormField &field)
{
    const bool mustStay = field.required || (field.stored && !canBeEmptied(field));
    if (isBlank(value) && mustStay)
        return Tr::tr("“%1” cannot be empty: the service takes no empty value there.").arg(field.title);
    return field.complain ? field.complain(value) : QString();
}

bool readsTheSame(const QJsonValue &one, const QJsonValue &other)
{
    const auto isPlain = [](const QJsonValue &value) { return !value.isArray() && !value.isObject(); };
    return isPlain(one) && isPlain(other) ? format::toText(one) == format::toText(other) : one == other;
}

} // namespace pulsedeck
