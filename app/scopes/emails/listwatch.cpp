// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/emails.h"
#include "app/scopes/emails/watches.h"
#include "app/values/format.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pulsedeck::emails {

// The same call as that of the figures: one reading serves both.
constexpr int page = 100;

static WatchData whatListsSay(const QJsonValue &answer, const QDateTime &)
{
    WatchData data;
    double active = 0;
    for (const QJsonValue list : answer.toArray()) {
        const QString id = format::toText(list["id"]);
        const QString name = list["name"].toString();
        const Door door {Scope::Emails, u"emails/mailing-lists"_s, list.toObject()};
        const double reached = format::toNumber(list["active_email_qty"]).value_or(0);
        active += reached;
        data.sightings << Sighting {.key = u"list."_s + id,
                                    .rule = Sighting::Rule::Shrinks,
                                    .text = Tr::tr("The list “%1” is shrinking").arg(name),
                                    .value = reached,
                                    .meaning = {Kind::Count, {}, {}},
                                    .door = door};
        const qint64 status = format::toInteger(list["status"]).value_or(0);
        if (status == 3 || status == 4 || status == 5) {
            data.sightings << Sighting {.key = u"blocked."_s + id,
                                        .text = Tr::tr("The list “%1” gets no emails").arg(name),
                                        .tone = Tone::Bad,
                                        .reason =
                                            format::display(list["status"], {Kind::Status, listWords(), {}}),
                                        .door = door};
        }
    }
    if (answer.toArray().size() < page) {
        data.highlights = {{.title = Tr::tr("Addresses that get emails"),
                            .value = active,
                            .meaning = {Kind::Count, {}, {}},
                            .key = u"active-addresses"_s,
                            .door = {Scope::Emails, u"emails/mailing-lists"_s}}};
    }
    return data;
}

QList<Watch> watches()
{
    return {campaignWatch(), {u"lists"_s, {"GET /addressbooks", {}, {{"limit", page}}}, whatListsSay}};
}

} // namespace pulsedeck::emails
