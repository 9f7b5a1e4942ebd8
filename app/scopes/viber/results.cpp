// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/viber/viber.h"
#include "app/vocabulary/infull.h"

namespace pulsedeck::viber {

static SurveyData read(const QList<QJsonObject> &rows)
{
    if (rows.isEmpty())
        return {.sentence = Tr::tr("No campaign has figures yet.")};
    const qint64 sent = sumOf(rows, "sent"), delivered = sumOf(rows, "delivered");
    return {.sentence = Tr::tr("%Ln Viber campaign(s) were read.", nullptr, int(rows.size())),
            .figures = {figure({}, Tr::tr("Sent"), sent),
                        rate(Tr::tr("Delivery rate"), delivered, sent, Tr::tr("Delivered / sent")),
                        rate(Tr::tr("Read rate"), sumOf(rows, "read"), delivered, Tr::tr("Read / delivered")),
                        rate(Tr::tr("Click rate"), sumOf(rows, "redirected"), delivered,
                             Tr::tr("Clicked / delivered"))},
            .rows = rows};
}

Survey campaignResults()
{
    const InFull what {.list = "GET /viber/task",
                       .size = "limit",
                       .one = "GET /viber/task/{id}",
                       .numbers = [](const QJsonValue &answer) { return answer["statistic"]; }};
    Survey survey {
        .page = {.id = "viber/campaign-results", .title = Tr::tr("Results"), .scope = Scope::Viber},
        .about =
            Tr::tr("How many messages of each campaign were sent, delivered, read and clicked. SendPulse "
                   "tells it one campaign at a time."),
        .options = {{Tr::tr("20 campaigns"), 20}, {Tr::tr("100 campaigns"), 100}},
    };
    readInFull(survey, what, read);
    survey.moreText = Tr::tr("one for each campaign");
    survey.columns = {
        text("name", Tr::tr("Campaign")),
        dateTime("send_date", Tr::tr("Send date")),
        count("numbers.sent", Tr::tr("Sent")),
        count("numbers.delivered", Tr::tr("Delivered")),
        rateColumn("read-rate", Tr::tr("Read rate"), "numbers.read", "numbers.delivered",
                   Tr::tr("Read / delivered")),
        rateColumn("click-rate", Tr::tr("Click rate"), "numbers.redirected", "numbers.delivered",
                   Tr::tr("Clicked / delivered")),
        count("numbers.undelivered", Tr::tr("Not delivered")),
        count("numbers.errors", Tr::tr("Errors")),
    };
    survey.opens = campaignRecipients;
    survey.opensText = Tr::tr("Sh&ow its recipients");
    return survey;
}

} // namespace pulsedeck::viber
