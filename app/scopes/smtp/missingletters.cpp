// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/smtp/smtp.h"

namespace pulsedeck::smtp {

Resource missingLetters(const QString &recipient)
{
    Resource letters = emails();
    letters.id = "smtp/missing-letters";
    letters.title = Tr::tr("Why did it not arrive?");
    letters.emptyText = Tr::tr("No letter to this address was handed in.");
    letters.filters.clear();
    letters.actions.clear();
    if (!recipient.isEmpty())
        letters.list->query = {{"recipient", recipient}};
    return letters;
}

Action askForMissing(const QString &key)
{
    Action action;
    action.id = "why";
    action.text = Tr::tr("Why did it not arrive?");
    action.operation = "GET /smtp/emails";
    action.confirm = Action::Confirm::None;
    action.applies = [key](const QList<QJsonObject> &rows) {
        return !rows.value(0)[key].toString().isEmpty();
    };
    action.opens = [key](const ActionContext &context) {
        return missingLetters(context.row()[key].toString());
    };
    return action;
}

} // namespace pulsedeck::smtp
