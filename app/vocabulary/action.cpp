// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/action.h"

#include "app/contract/json.h"
#include "app/values/format.h"
#include "app/vocabulary/given.h"
#include "app/vocabulary/resource.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

QString ActionContext::text(const QString &key) const
{
    return format::toText(values.value(memberName(key)));
}

QString ActionContext::nameIn(const QString &key) const
{
    for (const FormField &field : fields) {
        if (field.key == key)
            return shownIn(field, values.value(memberName(key)));
    }
    return text(key);
}

bool ActionContext::changed(const QString &key) const
{
    const QString name = memberName(key);
    const QJsonValue before = initial.contains(name) ? initial.value(name) : QJsonValue(QString());
    return values.contains(name) && (values.value(name) != before || doubtful.contains(key));
}

bool ActionContext::isChanged() const
{
    const QStringList keys = values.keys();
    return std::any_of(keys.begin(), keys.end(), [this](const QString &key) { return changed(key); });
}

void ActionContext::noteSaved(const QStringList &keys)
{
    for (const QString &key : keys) {
        initial[memberName(key)] = values.value(memberName(key));
        doubtful.removeAll(key);
    }
    for (FormField &field : fields) {
        if (keys.contains(field.key))
            field.value = values.value(field.key);
    }
}

Call forRow(Call call, const QJsonObject &row)
{
    static const QRegularExpression name(u"\\{(\\w+)\\}"_s);
    for (const QRegularExpressionMatch &found : name.globalMatch(call.operation)) {
        const QString key = found.captured(1);
        if (call.path.contains(key))
            continue;
        const bool isOwnId = !row.contains(key) && key.endsWith("id", Qt::CaseInsensitive);
        call.path[key] = row.value(isOwnId ? u"id"_s : key).toVariant();
    }
    return call;
}

QList<QList<QJsonObject>> inChunks(const QList<QJsonObject> &rows, qsizetype size)
{
    QList<QList<QJsonObject>> chunks;
    for (qsizetype at = 0; at < rows.size(); at += size)
        chunks << rows.mid(at, size);
    return chunks;
}

namespace describe {

FormField line(const QString &key, const QString &title, const QJsonValue &value)
{
    return FormField {.key = key, .title = title, .value = value.isNull() ? QJsonValue::Undefined : value};
}

FormField lines(const QString &key, const QString &title)
{
    return FormField {.key = key, .title = title, .input = FormField::Input::Lines};
}

FormField named(FormField field, const QString &list, const QString &child)
{
    field.refers = Reference {field.key, list, child};
    return field;
}

FormField choice(const QString &key, const QString &title, const QList<StatusWord> &choices)
{
    return FormField {.key = key, .title = title, .input = FormField::Input::Choice, .choices = choices};
}

FormField required(FormField field)
{
    field.required = true;
    return field;
}

FormField ofEmail(FormField field)
{
    field.kind = Kind::Email;
    return field;
}

FormField ofPhone(FormField field)
{
    field.kind = Kind::Phone;
    return field;
}

Request request(Scope scope, const Call &call, const QJsonObject &row)
{
    const Call full = forRow(call, row);
    return Request {scope, full.operation, full.path, full.query, full.body};
}

Request request(Scope scope, const Call &call, const ActionContext &context)
{
    Request made = request(scope, call, context.row());
    QJsonObject body = call.body.toObject();
    for (const FormField &field : context.fields) {
        const QJsonValue value = given(field, context);
        if (value.isUndefined())
            continue;
        if (field.inQuery)
            made.query[field.key] = value.toVariant();
        else
            body = inserted(body, field.key, value);
    }
    if (!body.isEmpty())
        made.body = body;
    return made;
}

static Action withForm(Scope scope, const Call &call, const QString &text, const Form &form)
{
    Action action;
    action.text = text;
    action.operation = call.operation;
    action.form = form;
    action.requests = [scope, call](const ActionContext &context) {
        return QList<Request> {request(scope, call, context)};
    };
    return action;
}

Action create(Scope scope, const Call &call, const QString &text, const Form &form)
{
    Action action = withForm(scope, call, text, form);
    action.id = u"create"_s;
    action.role = Action::Role::Create;
    action.target = Action::Target::NoRow;
    return action;
}

Action command(Scope scope, const Call &call, const QString &text, const Form &form)
{
    return withForm(scope, call, text, form);
}

Action edit(Scope scope, const Call &call, const QString &text, const Form &form)
{
    Action action = withForm(scope, call, text, form);
    action.id = u"edit"_s;
    action.role = Action::Role::Edit;
    action.updates = true;
    return action;
}

Action remove(Scope scope, const Call &call, const QString &text,
              const std::function<QString(const ActionContext &)> &question)
{
    Action action;
    action.id = u"remove"_s;
    action.text = text;
    action.role = Action::Role::Remove;
    action.operation = call.operation;
    action.confirm = Action::Confirm::Ask;
    action.question = question;
    action.requests = [scope, call](const ActionContext &context) {
        QList<Request> all;
        for (const QJsonObject &row : context.rows)
            all << request(scope, call, row);
        return all;
    };
    return action;
}

} // namespace describe

} // namespace pulsedeck
