// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/push_service/audience.h"

#include "app/scopes/push_service/push_service.h"
#include "app/vocabulary/columntext.h"

#include <QJsonArray>
#include <QMap>

namespace pulsedeck::push_service {

/// So many are asked for at once.
static constexpr int most = 1000;

static ChartData shares(const QString &id, const QString &title, const QJsonArray &rows, const Column &column)
{
    QMap<QString, int> counted;
    for (const QJsonValue row : rows) {
        const QString shown = format::display(row[column.key], column);
        ++counted[shown.isEmpty() ? Tr::tr("Not told") : shown];
    }
    QList<ChartPart> parts;
    for (auto one = counted.begin(); one != counted.end(); ++one)
        parts << ChartPart {one.key(), one.value()};
    return bars(id, title, Tr::tr("people"), parts);
}

static ReportData read(const QJsonValue &answer)
{
    constexpr int activeState = 1;
    const QJsonArray rows = answer.toArray();
    if (rows.isEmpty())
        return {.note = Tr::tr("Nobody has subscribed in that time.")};
    int active = 0;
    for (const QJsonValue row : rows)
        active += row["status"].toInt() == activeState ? 1 : 0;
    Figure looked = figure("looked-at", Tr::tr("Subscribers looked at"), rows.size());
    looked.explanation = rows.size() < most ? Tr::tr("All whom the service tells of that time")
                                            : Tr::tr("The first 1000 of that time; there are more");
    return {.figures = {looked, wanted(figure("active", Tr::tr("Of them active"), active))},
            .charts = {shares("browsers", Tr::tr("By browser"), rows, text("browser", {})),
                       shares("systems", Tr::tr("By system"), rows, text("os", {})),
                       shares("countries", Tr::tr("By country"), rows, country("country_code", {}))}};
}

Report audienceReport(const QJsonObject &website)
{
    const auto asked = [website](const QVariantMap &dates) {
        Call call = forRow({"GET /push/websites/{id}/subscriptions"}, website);
        call.query = dates;
        call.query["limit"] = most;
        return call;
    };
    Report report {"audience", Tr::tr("Who subscribed"), asked({}), read};
    report.during = [asked](const Period &period) {
        return asked({{"subscription_date_from", period.first.toString(Qt::ISODate)},
                      {"subscription_date_to", period.last.toString(Qt::ISODate)}});
    };
    return report;
}

} // namespace pulsedeck::push_service
