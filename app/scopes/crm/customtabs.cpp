// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/fields.h"

#include <QJsonArray>

namespace pulsedeck::crm {

static QList<StatusWord> entityWords()
{
    return {{"0", Tr::tr("Contacts")},
            {"1", Tr::tr("Pipeline")},
            {"2", Tr::tr("Board")},
            {"3", Tr::tr("Companies")}};
}

/// The service tells them in a list for each kind of record.
static QJsonValue tabsIn(const QJsonValue &answer)
{
    if (!answer.isObject())
        return answer;
    QJsonArray tabs;
    bool isTold = false;
    for (const char *kind : {"contact", "pipeline", "board", "company"}) {
        const QJsonValue those = answer[QLatin1String(kind)];
        isTold = isTold || those.isArray();
        for (const QJsonValue tab : those.toArray())
            tabs << tab;
    }
    return isTold ? QJsonValue(tabs) : answer;
}

/// Whose tab it is goes with every change.
static QJsonObject ownerOf(const QJsonObject &tab)
{
    return {{"entityType", tab["entityType"]}, {"entityId", tab["entityId"]}};
}

static Action withOwner(Action action)
{
    action.requests = [plain = action.requests](const ActionContext &context) {
        QList<Request> all = plain(context);
        for (Request &one : all) {
            QJsonObject body = one.body.toObject();
            const QJsonObject owner = ownerOf(context.row());
            for (auto field = owner.begin(); field != owner.end(); ++field)
                body[field.key()] = field.value();
            one.body = body;
        }
        return all;
    };
    return action;
}

/// @p verb POST shows a field in the tab, DELETE takes it out.
static Action relate(const QString &id, const QString &verb, const QString &title)
{
    const QString operation = verb + " /crm/v1/custom-tab/{customTabId}/relation";
    Action action = command(Scope::Crm, {operation}, title, [](const ActionContext &) {
        FormField field = required(whole("entityIds", Tr::tr("Field ID")));
        field.hint = Tr::tr("As the fields' lists tell it");
        return QList<FormField> {field};
    });
    action.id = id;
    action.question = [](const ActionContext &context) {
        return Tr::tr("Change which fields “%1” shows?").arg(context.row()["name"].toString());
    };
    action.requests = [operation](const ActionContext &context) {
        QJsonObject body = ownerOf(context.row());
        body["entityIds"] = QJsonArray {context.values["entityIds"].toVariant().toLongLong()};
        return QList<Request> {request(Scope::Crm, {operation, {}, {}, body}, context.row())};
    };
    return action;
}

Resource customTabs()
{
    Resource tabs {
        .id = "crm/custom-tabs",
        .title = Tr::tr("Custom tabs"),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("There are no tabs yet. A tab shows fields of your own together."),
        .list = Call {"GET /crm/v1/custom-tab"},
        .rowsOf = tabsIn,
    };
    tabs.columns = {text("name", Tr::tr("Tab", "a group of fields")),
                    word("entityType", Tr::tr("Of", "a tab of what"), entityWords()),
                    yesNo("isVisible", Tr::tr("Visible")),
                    yesNo("isDefault", Tr::tr("Came with the account")),
                    entries("attributes", Tr::tr("Fields")),
                    hiddenAtFirst(named("userId", Tr::tr("Author"), "crm/team")),
                    hiddenAtFirst(text("id", Tr::tr("Tab ID")))};
    const QString one = " /crm/v1/custom-tab/{customTabId}";
    const auto nameOf = [](const ActionContext &context) {
        return required(line("name", Tr::tr("Tab", "a group of fields"), context.row()["name"]));
    };
    const auto newTab = [nameOf](const ActionContext &context) {
        FormField owner = whole("entityId", Tr::tr("Pipeline or board ID"));
        owner.hint = Tr::tr("Needed for tabs of a pipeline or a board");
        return QList<FormField> {nameOf(context),
                                 required(choice("entityType", Tr::tr("Of", "a tab of what"), entityWords())),
                                 owner};
    };
    const auto changed = [nameOf](const ActionContext &context) {
        return QList<FormField> {nameOf(context), whole("order", Tr::tr("Position"), context.row()["order"]),
                                 check("isVisible", Tr::tr("Visible"), context.row()["isVisible"])};
    };
    tabs.actions = {
        create(Scope::Crm, {"POST /crm/v1/custom-tab"}, Tr::tr("New tab…"), newTab),
        withOwner(edit(Scope::Crm, {"PUT" + one}, Tr::tr("Edit tab…"), changed)),
        relate("add-field", "POST", Tr::tr("Show a field in the tab…")),
        relate("remove-field", "DELETE", Tr::tr("Take a field out of the tab…")),
        withOwner(removeNamed("DELETE" + one, Tr::tr("Delete tab…"), {}, "name")),
    };
    return tabs;
}

} // namespace pulsedeck::crm
