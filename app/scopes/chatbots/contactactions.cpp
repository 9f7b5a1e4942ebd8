// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/chatbots/contactactions.h"

#include "app/scopes/chatbots/chatbots.h"
#include "app/scopes/chatbots/outgoing.h"

#include <QJsonArray>

namespace pulsedeck::chatbots {

QJsonObject contactOf(const QJsonObject &row)
{
    return row["contact"].isObject() ? row["contact"].toObject() : row;
}

QString writing(const Channel &channel, const QString &what)
{
    return "POST " + channel.path + u'/' + what;
}

using Body = std::function<QJsonObject(const ActionContext &)>;

/// One request a contact; @p body says what goes beside `contact_id`.
static Action forContacts(const Channel &channel, const QString &id, const QString &what, const QString &text,
                          const Form &form, const Body &body)
{
    const QString operation = writing(channel, what);
    Action action = command(Scope::Chatbots, {operation}, text, form);
    action.id = id;
    action.target = Action::Target::ManyRows;
    action.requests = [operation, body](const ActionContext &context) {
        QList<Request> all;
        for (const QJsonObject &row : context.rows) {
            QJsonObject filled = body ? body(context) : QJsonObject();
            filled["contact_id"] = contactOf(row)["id"];
            all << request(Scope::Chatbots, {.operation = operation, .body = filled});
        }
        return all;
    };
    return action;
}

static Form one(const FormField &field)
{
    return [field](const ActionContext &) { return QList<FormField> {required(field)}; };
}

static Action sendMessage(const Channel &channel)
{
    FormField text = line("text", Tr::tr("Message"));
    text.input = FormField::Input::Paragraph;
    Action action = forContacts(channel, "send", "contacts/send", Tr::tr("Send message…"), one(text),
                                [channel](const ActionContext &context) {
                                    return messageBody(channel, {.text = context.text("text")});
                                });
    action.question = [](const ActionContext &context) {
        return Tr::tr("Send this message to %Ln contact(s)? What was sent cannot be taken back.", nullptr,
                      int(context.rows.size()));
    };
    return action;
}

static QList<Action> tagActions(const Channel &channel)
{
    const Form form = one(line("tag", Tr::tr("Tag")));
    return {forContacts(channel, "tag", "contacts/setTag", Tr::tr("Put a tag on…"), form,
                        [](const ActionContext &context) {
                            return QJsonObject {{"tags", QJsonArray {context.text("tag")}}};
                        }),
            forContacts(channel, "untag", "contacts/deleteTag", Tr::tr("Take a tag off…"), form,
                        [](const ActionContext &context) {
                            return QJsonObject {{"tag", context.text("tag")}};
                        })};
}

/// By which two ways of telling the same tags are alike.
static QStringList sortedTags(const QJsonValue &tags)
{
    QStringList names;
    for (const QJsonValue name : tags.toArray())
        names << name.toString();
    names.removeAll(QString());
    names.removeDuplicates();
    names.sort();
    return names;
}

/// All tags of one contact: those that came are put on, those that went are taken off.
static Action editTags(const Channel &channel)
{
    const QString putOn = writing(channel, "contacts/setTag");
    const QString takeOff = writing(channel, "contacts/deleteTag");
    Action action;
    action.id = "tags";
    action.text = Tr::tr("Edit tags…");
    action.role = Action::Role::Edit;
    action.operation = putOn;
    action.moreOperations = {takeOff};
    action.updates = true;
    action.form = [](const ActionContext &context) {
        FormField tags = lines("tags", Tr::tr("Tags"));
        tags.value = QJsonArray::fromStringList(sortedTags(context.row()["tags"]));
        tags.hint = Tr::tr("One a line");
        return QList<FormField> {tags};
    };
    action.requests = [putOn, takeOff](const ActionContext &context) {
        const QStringList before = sortedTags(context.initial["tags"]);
        const QStringList after = sortedTags(context.values["tags"]);
        const auto beyond = [](QStringList some, const QStringList &known) {
            some.removeIf([&known](const QString &tag) { return known.contains(tag); });
            return some;
        };
        const QJsonValue id = context.row()["id"];
        QList<Request> all;
        if (const QStringList added = beyond(after, before); !added.isEmpty()) {
            const QJsonObject body {{"contact_id", id}, {"tags", QJsonArray::fromStringList(added)}};
            all << request(Scope::Chatbots, {.operation = putOn, .body = body});
        }
        for (const QString &tag : beyond(before, after)) {
            const QJsonObject body {{"contact_id", id}, {"tag", tag}};
            all << request(Scope::Chatbots, {.operation = takeOff, .body = body});
        }
        return all;
    };
    return action;
}

static Action setVariable(const Channel &channel)
{
    const auto form = [](const ActionContext &) {
        return QList<FormField> {required(line("variable_name", Tr::tr("Variable"))),
                                 required(line("variable_value", Tr::tr("Value")))};
    };
    return forContacts(channel, "variable", "contacts/setVariable", Tr::tr("Set variable…"), form,
                       [](const ActionContext &context) {
                           const QJsonObject variable {{"variable_name", context.text("variable_name")},
                                                       {"variable_value", context.text("variable_value")}};
                           return QJsonObject {{"variables", QJsonArray {variable}}};
                       });
}

/// A person has it no more; the bot keeps the variable.
static Action dropVariable(const Channel &channel)
{
    Action drop =
        forContacts(channel, "drop-variable", "contacts/deleteVariable", Tr::tr("Delete a variable…"),
                    one(line("variable_name", Tr::tr("Variable"))), [](const ActionContext &context) {
                        return QJsonObject {{"variable_name", context.text("variable_name")}};
                    });
    drop.question = [](const ActionContext &context) {
        return Tr::tr("Delete the variable “%1” of %Ln contact(s)?", nullptr, int(context.rows.size()))
            .arg(context.text("variable_name"));
    };
    drop.confirm = Action::Confirm::Ask;
    return drop;
}

static QList<Action> chatActions(const Channel &channel)
{
    FormField minutes {.key = "minutes", .title = Tr::tr("Minutes")};
    minutes.input = FormField::Input::Number;
    FormField person {.key = "operator_id", .title = Tr::tr("Operator ID")};
    person.input = FormField::Input::Number;
    const auto number = [](const QString &key) {
        return [key](const ActionContext &context) {
            return QJsonObject {{key, context.values[key].toInt()}};
        };
    };
    return {
        forContacts(channel, "open", "contacts/openChat", Tr::tr("Open chat"), nullptr, nullptr),
        forContacts(channel, "close", "contacts/closeChat", Tr::tr("Close chat"), nullptr, nullptr),
        forContacts(channel, "pause", "contacts/setPauseAutomation", Tr::tr("Pause automation…"),
                    one(minutes), number("minutes")),
        forContacts(channel, "resume", "contacts/deletePauseAutomation", Tr::tr("Resume automation"), nullptr,
                    nullptr),
        forContacts(channel, "assign", "contacts/operators/assign", Tr::tr("Assign to a person…"),
                    one(person), number("operator_id")),
        forContacts(channel, "unassign", "contacts/operators/unAssign", Tr::tr("Assign to nobody"), nullptr,
                    nullptr),
    };
}

static QList<Action> memberActions(const Channel &channel)
{
    Action drop =
        forContacts(channel, "remove", "contacts/delete", Tr::tr("Delete contact…"), nullptr, nullptr);
    drop.role = Action::Role::Remove;
    drop.confirm = Action::Confirm::TypeToConfirm;
    drop.question = [](const ActionContext &context) {
        return Tr::tr("Delete %Ln contact(s) with all messages? That cannot be undone.", nullptr,
                      int(context.rows.size()));
    };
    return {forContacts(channel, "enable", "contacts/enable", Tr::tr("Enable"), nullptr, nullptr),
            forContacts(channel, "disable", "contacts/disable", Tr::tr("Disable"), nullptr, nullptr), drop};
}

static QList<Action> flowActions(const Channel &channel)
{
    QList<Action> actions {
        forContacts(channel, "flow", "flows/run", Tr::tr("Start a flow…"),
                    one(line("flow_id", Tr::tr("Flow"))),
                    [](const ActionContext &context) {
                        return QJsonObject {{"flow_id", context.text("flow_id")}};
                    }),
        forContacts(channel, "keyword", "flows/runByTrigger", Tr::tr("Start by a keyword…"),
                    one(line("trigger_keyword", Tr::tr("Keyword"))),
                    [](const ActionContext &context) {
                        return QJsonObject {{"trigger_keyword", context.text("trigger_keyword")}};
                    }),
    };
    // What a flow sends was written before, and the form is question enough.
    for (Action &action : actions)
        action.confirm = Action::Confirm::None;
    return actions;
}

QList<Report> contactReports(const Channel &channel, const QJsonObject &row)
{
    const Call call {operation(channel, "contacts/getPauseAutomation"),
                     {},
                     {{"contact_id", contactOf(row)["id"].toVariant()}}};
    const auto read = [](const QJsonValue &answer) {
        const QJsonValue minutes = answer["data"]["minutes"];
        if (!minutes.isDouble() || minutes.toInt() <= 0)
            return ReportData {.note = Tr::tr("Automation is not paused.")};
        return ReportData {.figures = {figure("data.minutes", Tr::tr("Minutes until it goes on"), minutes)}};
    };
    return {{"pause", Tr::tr("Pause of automation"), call, read}};
}

QList<Action> taggedContactActions(const Channel &channel)
{
    return QList<Action> {editTags(channel)} << contactActions(channel);
}

QList<Action> contactActions(const Channel &channel)
{
    return QList<Action> {sendMessage(channel)} << tagActions(channel) << setVariable(channel)
                                                << dropVariable(channel) << chatActions(channel)
                                                << flowActions(channel) << memberActions(channel);
}

} // namespace pulsedeck::chatbots
