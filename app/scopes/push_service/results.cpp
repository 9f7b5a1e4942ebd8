// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/push_service/push_service.h"
#include "app/vocabulary/infull.h"

namespace pulsedeck::push_service {

static SurveyData read(const QList<QJsonObject> &rows)
{
    if (rows.isEmpty())
        return {.sentence = Tr::tr("No campaign has figures yet.")};
    const qint64 sent = sumOf(rows, "send"), delivered = sumOf(rows, "delivered");
    return {.sentence = Tr::tr("%Ln web push campaign(s) were read.", nullptr, int(rows.size())),
            .figures = {figure({}, Tr::tr("Sent"), sent),
                        rate(Tr::tr("Delivery rate"), delivered, sent, Tr::tr("Delivered / sent")),
                        rate(Tr::tr("Click rate"), sumOf(rows, "redirect"), delivered,
                             Tr::tr("Clicked / delivered"))},
            .rows = rows};
}

Survey campaignResults()
{
    const InFull what {.list = "GET /push/tasks",
                       .size = "limit",
                       .one = "GET /push/tasks/{id}",
                       .numbers = [](const QJsonValue &answer) { return answer; }};
    Survey survey {
        .page = {.id = "push_service/campaign-results",
                 .title = Tr::tr("Results"),
                 .scope = Scope::PushService},
        .about =
            Tr::tr("How many messages of each campaign were sent, delivered and clicked. SendPulse tells "
                   "it one campaign at a time."),
        .options = {{Tr::tr("20 campaigns"), 20}, {Tr::tr("100 campaigns"), 100}},
    };
    readInFull(survey, what, read);
    survey.moreText = Tr::tr("one for each campaign");
    survey.columns = {
        text("title", Tr::tr("Title")),
        dateTime("from", Tr::tr("Begins")),
        count("numbers.send", Tr::tr("Sent")),
        count("numbers.delivered", Tr::tr("Delivered")),
        rateColumn("delivery-rate", Tr::tr("Delivery rate"), "numbers.delivered", "numbers.send",
                   Tr::tr("Delivered / sent")),
        count("numbers.redirect", Tr::tr("Clicked")),
        rateColumn("click-rate", Tr::tr("Click rate"), "numbers.redirect", "numbers.delivered",
                   Tr::tr("Clicked / delivered")),
    };
    return survey;
}

} // namespace pulsedeck::push_service
