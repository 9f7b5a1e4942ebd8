// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/pop_ups/pop_ups.h"

namespace pulsedeck::pop_ups {

static Resource subscribers(const QString &id, const Call &call, const QString &of)
{
    Resource subscribers {
        .id = id,
        .title = Tr::tr("Subscribers of “%1”").arg(of),
        .scope = Scope::PopUps,
        .emptyText = Tr::tr("Nobody has left an address or a phone number yet."),
        .list = call,
    };
    subscribers.columns = {
        text("name", Tr::tr("Name", "person")),
        email("email", Tr::tr("Address")),
        phone("phone", Tr::tr("Phone")),
        text("city", Tr::tr("City")),
        dateTime("createdAt", Tr::tr("Since")),
        hiddenAtFirst(dateTime("updatedAt", Tr::tr("Changed"))),
        hiddenAtFirst(text("clientId", Tr::tr("Visitor ID"))),
        hiddenAtFirst(word("gender", Tr::tr("Gender"),
                           {
                               {"0", Tr::tr("Unknown", "gender")},
                               {"1", Tr::tr("Male")},
                               {"2", Tr::tr("Female")},
                           })),
        hiddenAtFirst(named("popupId", Tr::tr("Pop-up"), "pop_ups/projects", "pop-ups")),
    };
    subscribers.detail = [](const QJsonObject &row) {
        return Call {"GET /v2/pop-ups/public/api/subscribers/get/{subscriberId}",
                     {{"subscriberId", row["id"].toVariant()}}};
    };
    return subscribers;
}

Resource projectSubscribers(const QJsonObject &project)
{
    return subscribers("pop_ups/project-subscribers",
                       forRow({"GET /v2/pop-ups/public/api/subscribers/by-project/{projectId}"}, project),
                       project["name"].toString());
}

Resource popUpSubscribers(const QJsonObject &popUp)
{
    return subscribers("pop_ups/pop-up-subscribers",
                       forRow({"GET /v2/pop-ups/public/api/subscribers/by-popup/{popupId}"}, popUp),
                       popUp["name"].toString());
}

} // namespace pulsedeck::pop_ups
