// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/operation/operationdesk.h"

#include "app/operations/curl.h"
#include "app/operations/operationform.h"
#include "app/operations/operationwords.h"
#include "app/scopes/scopes.h"
#include "app/values/format.h"
#include "ui/action/actionrunner.h"
#include "ui/form/formdialog.h"
#include "ui/look/icons.h"
#include "ui/operation/answerdialog.h"
#include "ui/operation/operationhead.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pulsedeck {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(OperationDesk)
};

/// The values that say what it is done to: "Deal ID 17", "Email addresses: 3 lines".
QString targets(const QJsonObject &values, const QList<FormField> &fields)
{
    QStringList named;
    for (const FormField &field : fields) {
        const QJsonValue value = values.value(field.key);
        if (!field.required || isBlank(value) || named.size() == 4)
            continue;
        if (value.isArray() && value.toArray().size() > 1)
            named << Tr::tr("%1: %Ln item(s)", nullptr, int(value.toArray().size())).arg(field.title);
        else if (value.isArray())
            named << Tr::tr("%1: %2", "a field and its value").arg(field.title, format::toText(value[0]));
        else if (!value.isObject())
            named
                << Tr::tr("%1: %2", "a field and its value").arg(field.title, format::toText(value).left(80));
    }
    return named.join(u", "_s);
}

QString question(const Operation &operation, const ActionContext &context, const QList<FormField> &fields)
{
    const QString what = targets(context.values, fields);
    const OperationFact fact = factOf(operation.scope, operation.id);
    const QString ask = what.isEmpty()
        ? Tr::tr("%1?", "an operation").arg(fact.name)
        : Tr::tr("%1? %2.", "an operation and its values").arg(fact.name, what);
    return ask + u"\n\n"_s + operations::effectSentence(fact.effect);
}

} // namespace

Action actionOf(const Operation &operation, const QList<FormField> &fields)
{
    const OperationFact fact = factOf(operation.scope, operation.id);
    const Operation *kept = &operation;
    Action action;
    action.id = u"operation"_s;
    action.text = fact.name;
    action.role = fact.effect == Effect::Destroys ? Action::Role::Remove : Action::Role::Other;
    action.target = Action::Target::NoRow;
    action.operation = operation.id;
    if (!fields.isEmpty())
        action.form = [fields](const ActionContext &) { return fields; };
    action.question = [kept, fields](const ActionContext &context) {
        return question(*kept, context, fields);
    };
    action.requests = [kept](const ActionContext &context) {
        return QList<Request> {operations::requestOf(*kept, context.values)};
    };
    return action;
}

OperationDesk::OperationDesk(Client &client, Jobs &jobs, QWidget *window)
    : QObject(window), m_client(client), m_jobs(jobs), m_window(window)
{
}

void OperationDesk::open(const Operation &operation, const operations::Surroundings &known)
{
    const QList<FormField> fields = operations::formOf(operation, known);
    run(operation, fields, actionOf(operation, fields));
}

static void fill(QList<FormField> &fields, const QString &place, const QVariantMap &values)
{
    for (FormField &field : fields) {
        const QString name = field.key.section(u'.', 1);
        if (field.key.startsWith(place) && values.contains(name))
            field.value = QJsonValue::fromVariant(values.value(name));
    }
}

void OperationDesk::open(const Operation &operation, const Request &before)
{
    QList<FormField> fields = operations::formOf(operation);
    fill(fields, u"path."_s, before.path);
    fill(fields, u"query."_s, before.query);
    const QJsonValue body = operation.body ? operations::readable(before.body, *operation.body) : before.body;
    fill(fields, u"body."_s, body.toObject().toVariantMap());
    for (FormField &field : fields) {
        if (field.key == "body"_L1)
            field.value = body;
    }
    run(operation, fields, actionOf(operation, fields));
}

void OperationDesk::repeat(const Operation &operation, const Request &before)
{
    if (factOf(operation.scope, operation.id).effect != Effect::Reads || operation.bodyRequired)
        return open(operation, before);
    Action action = actionOf(operation, {});
    action.requests = [before](const ActionContext &) { return QList<Request> {before}; };
    run(operation, operations::formOf(operation), action);
}

/// A form for one thing does not go on with what was typed for another.
static QString targetOf(const QList<FormField> &fields)
{
    QStringList parts;
    for (const FormField &field : fields) {
        if (field.key.startsWith("path."_L1))
            parts << format::toText(field.value);
    }
    return parts.join(u'\n');
}

void OperationDesk::run(const Operation &operation, const QList<FormField> &fields, const Action &action)
{
    Resource place;
    place.scope = operation.scope;
    place.title = scopeInfo(operation.scope).title;
    place.id = targetOf(fields);
    auto *runner = new ActionRunner(m_client, m_jobs, place, action, {}, m_window);
    runner->setNames(m_names);
    runner->setDrafts(m_drafts);
    connect(runner, &ActionRunner::dialogMade, this,
            [this, &operation](FormDialog *dialog) { dress(*dialog, operation); });
    connect(runner, &ActionRunner::answeredWith, this,
            [this, &operation, fields](const Request &request, const Reply &reply) {
                showAnswer(operation, request, reply, fields);
            });
    connect(runner, &ActionRunner::finished, this, [this, &operation](const ActionRunner::Outcome &outcome) {
        if (outcome.error.isSet())
            emit failed(outcome.error);
        if (outcome.changed && operation.changes)
            emit changed(operation.scope);
    });
    connect(runner, &ActionRunner::checkWanted, this, [this, &operation] { emit changed(operation.scope); });
    runner->start();
}

void OperationDesk::dress(FormDialog &dialog, const Operation &operation)
{
    dialog.addHead(new OperationHead(operation, m_isForDevelopers));
    if (!m_isForDevelopers)
        return;
    auto *copy = new QPushButton(icon(u"copy"_s), tr("Copy as c&URL"));
    dialog.addTool(copy);
    connect(copy, &QPushButton::clicked, &dialog, [this, &dialog, &operation] {
        const Request request = operations::requestOf(operation, dialog.values());
        QGuiApplication::clipboard()->setText(operations::curlOf(request, operation, m_client.service()));
    });
}

void OperationDesk::showAnswer(const Operation &operation, const Request &request, const Reply &reply,
                               const QList<FormField> &fields)
{
    auto *answer = new AnswerDialog(m_client, operation, request, reply, m_isForDevelopers, m_window);
    if (fields.isEmpty())
        answer->findChild<QPushButton *>(u"change"_s)->hide();
    connect(answer, &AnswerDialog::changeWanted, this,
            [this, &operation, request] { open(operation, request); });
    answer->show();
}

} // namespace pulsedeck
