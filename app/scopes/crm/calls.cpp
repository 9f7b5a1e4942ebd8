// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/fields.h"

#include <QJsonArray>

namespace pulsedeck::crm {

static QJsonValue contactName(const QJsonObject &call)
{
    const QJsonValue contact = call["contact"];
    const QString name = contact["firstName"].toString() + u' ' + contact["lastName"].toString();
    return name.trimmed().isEmpty() ? QJsonValue() : name.simplified();
}

static QList<StatusWord> kindsOfCalls()
{
    return {{"0", Tr::tr("Incoming", "call")}, {"1", Tr::tr("Outgoing", "call")}};
}

static QList<StatusWord> statesOfCalls()
{
    return {
        {"1", Tr::tr("Under way", "call"), Tone::Busy},
        {"2", Tr::tr("Successful", "call"), Tone::Good},
        {"3", Tr::tr("Failed", "call"), Tone::Bad},
    };
}

static QList<Column> callColumns()
{
    const Column kind = word("callType", Tr::tr("Kind"), kindsOfCalls());
    const Column state = status("state", Tr::tr("Status"), statesOfCalls());
    return {dateTime("createdAt", Tr::tr("Time")),
            phone("phone", Tr::tr("Phone")),
            computed(text("contact.name", Tr::tr("Contact")), contactName),
            text("deal.name", Tr::tr("Deal")),
            duration("callDuration", Tr::tr("Length")),
            kind,
            state,
            link("callRecordLink", Tr::tr("Recording")),
            hiddenAtFirst(named("responsibleId", Tr::tr("Owner"), "crm/team"))};
}

/// The service tells them in lists of a day each.
static QJsonValue callsInDays(const QJsonValue &answer)
{
    const QJsonValue days = answer["data"];
    if (!days.isArray())
        return days;
    QJsonArray calls;
    for (const QJsonValue day : days.toArray()) {
        for (const QJsonValue call : day["calls"].toArray())
            calls << call;
    }
    return calls;
}

Resource callsOf(const QString &id, const Call &call)
{
    Call all = call;
    all.body = QJsonObject();
    Resource calls {
        .id = id,
        .title = Tr::tr("Phone calls"),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("There are no calls here yet."),
        .list = all,
        .name = "phone",
    };
    calls.rowsOf = callsInDays;
    calls.columns = callColumns();
    return calls;
}

Resource calls()
{
    Resource calls {
        .id = "crm/calls",
        .title = Tr::tr("Phone calls"),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("There are no calls. They show up here when telephony is connected."),
        .list = Call {"POST /crm/v1/telephony/calls/get-list"},
        .name = "phone",
    };
    calls.filters = {
        byDay("from", Tr::tr("From", "a day on")),
        byDay("to", Tr::tr("To", "a day")),
        byCode("callType", Tr::tr("Kind"), kindsOfCalls()),
        byCode("state", Tr::tr("Status"), statesOfCalls()),
        byName("responsibleIds", Tr::tr("Owner")),
        byText("contactFirstName", Tr::tr("First name")),
        byText("contactLastName", Tr::tr("Last name")),
        byText("contactEmail", Tr::tr("Address")),
        byText("contactPhone", Tr::tr("Phone")),
    };
    calls.columns = callColumns();
    return calls;
}

} // namespace pulsedeck::crm
