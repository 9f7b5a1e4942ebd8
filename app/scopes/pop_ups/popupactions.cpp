// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/pop_ups/popupactions.h"

#include "app/scopes/pop_ups/pop_ups.h"

namespace pulsedeck::pop_ups {

using Question = std::function<QString(const ActionContext &)>;

static Action setState(const QString &id, const QString &text, bool on, const Question &question)
{
    const QString operation = "POST /v2/pop-ups/public/api/popups/{popupId}/set-state";
    Action action = remove(Scope::PopUps, {operation}, text, question);
    action.id = id;
    action.role = Action::Role::Other;
    action.target = Action::Target::ManyRows;
    action.applies = [on](const QList<QJsonObject> &rows) {
        return std::any_of(rows.begin(), rows.end(),
                           [on](const QJsonObject &row) { return row["isEnabled"].toBool() != on; });
    };
    action.requests = [operation, on](const ActionContext &context) {
        QList<Request> all;
        // The documents write the name in two ways; both are sent.
        const QJsonObject body {{"is_enabled", on}, {"isEnabled", on}};
        for (const QJsonObject &row : context.rows)
            all << request(Scope::PopUps, {.operation = operation, .body = body}, row);
        return all;
    };
    return action;
}

QList<Action> popUpActions()
{
    Action drop = remove(Scope::PopUps, {"DELETE /v2/pop-ups/public/api/popups/{popupId}"}, Tr::tr("Delete…"),
                         [](const ActionContext &context) {
                             return Tr::tr("Delete %Ln pop-up(s) with all figures? That cannot be undone.",
                                           nullptr, int(context.rows.size()));
                         });
    drop.target = Action::Target::ManyRows;
    drop.confirm = Action::Confirm::TypeToConfirm;
    return {setState("enable", Tr::tr("Show on the website…"), true,
                     [](const ActionContext &context) {
                         return Tr::tr("Show %Ln pop-up(s) on the website from now on?", nullptr,
                                       int(context.rows.size()));
                     }),
            setState("disable", Tr::tr("Hide from the website…"), false,
                     [](const ActionContext &context) {
                         return Tr::tr("Hide %Ln pop-up(s) from the website from now on?", nullptr,
                                       int(context.rows.size()));
                     }),
            drop};
}

} // namespace pulsedeck::pop_ups
