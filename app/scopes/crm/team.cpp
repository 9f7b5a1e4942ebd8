// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/crm.h"

namespace pulsedeck::crm {

Resource team()
{
    Resource team {
        .id = "crm/team",
        .title = Tr::tr("Team"),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("You work alone in this account."),
        .list = Call {"GET /crm/v1/users"},
        .name = "fullName",
    };
    team.normalise = [](QJsonObject row) {
        const QString name =
            QStringList {row["firstname"].toString(), row["lastname"].toString()}.join(' ').trimmed();
        row["fullName"] = name.isEmpty() ? row["email"] : QJsonValue(name);
        return row;
    };
    team.columns = {
        text("fullName", Tr::tr("Name")),
        email("email", Tr::tr("Address")),
        text("lang", Tr::tr("Language")),
        hiddenAtFirst(text("firstname", Tr::tr("First name"))),
        hiddenAtFirst(text("lastname", Tr::tr("Last name"))),
        hiddenAtFirst(text("currency", Tr::tr("Currency"))),
        hiddenAtFirst(text("timezone", Tr::tr("Time zone"))),
        hiddenAtFirst(link("avatar", Tr::tr("Picture"))),
        hiddenAtFirst(text("id", Tr::tr("Person ID"))),
    };
    return team;
}

} // namespace pulsedeck::crm
