// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/smtp/serverwords.h"
#include "app/scopes/smtp/smtp.h"
#include "app/values/format.h"

#include <QJsonArray>

namespace pulsedeck::smtp {

constexpr int page = 1000;

static Call bouncesOf(const QDate &day, int offset)
{
    Call call {"GET /smtp/bounces/day", {}, {{"date", day.toString(Qt::ISODate)}, {"limit", page}}};
    if (offset > 0)
        call.query["offset"] = offset;
    return call;
}

static QList<QDate> daysOf(const SurveyChoice &choice)
{
    QList<QDate> days;
    for (int ago = choice.value - 1; ago >= 0; --ago)
        days << choice.today.addDays(-ago);
    return days;
}

/// The next page of the same day.
static QList<Call> nextPage(const Call &asked, const QJsonValue &answer, const SurveyChoice &)
{
    const auto rows = int(answer["emails"].toArray().size());
    const int next = asked.query["offset"].toInt() + rows;
    if (rows == 0 || next >= format::toInteger(answer["found"]).value_or(0))
        return {};
    return {bouncesOf(QDate::fromString(asked.query["date"].toString(), Qt::ISODate), next)};
}

static QString domainOf(const QString &address)
{
    return address.section('@', -1).toLower();
}

static QString sentence(const QList<QJsonObject> &bounces, const QList<QDate> &days, const ChartData &answers)
{
    const int count = int(bounces.size());
    if (count == 0)
        return Tr::tr("No letter is known to have come back.");
    return Tr::tr("%Ln letter(s) came back in %1 days. Most often: %2", nullptr, count)
        .arg(QLocale().toString(days.size()), answers.categories.first());
}

static SurveyData read(const QList<SurveyAnswer> &answers, const SurveyChoice &choice)
{
    const QList<QDate> days = daysOf(choice);
    QList<QDate> unknown = days;
    QList<QJsonObject> bounces;
    int forGood = 0;
    for (const SurveyAnswer &one : answers) {
        if (one.answer.isUndefined())
            continue;
        const QString day = one.call.query["date"].toString();
        unknown.removeAll(QDate::fromString(day, Qt::ISODate));
        for (const QJsonValue entry : one.answer["emails"].toArray()) {
            QJsonObject bounce = entry.toObject();
            bounce["day"] = day;
            bounce["plain"] = serverWords(bounce).what;
            bounce["domain"] = domainOf(bounce["email_to"].toString());
            forGood += serverWords(bounce).fate == ServerWords::Fate::Refused ? 1 : 0;
            bounces << bounce;
        }
    }
    SurveyChart byDay = daily("days", Tr::tr("Bounces by day"), {}, days, unknown, bounces, "day");
    byDay.chart.incomplete = {days.size() - 1}; // today is not over
    const SurveyChart said = grouped("answers", Tr::tr("What the servers said"), {}, bounces, "plain");
    Figure refused {Tr::tr("Refused for good"), forGood};
    refused.explanation = Tr::tr("The answer begins with 5: nobody tries these again");
    Figure later {Tr::tr("Not now, or not told"), int(bounces.size()) - forGood};
    return {.sentence = sentence(bounces, days, said.chart),
            .figures = {{Tr::tr("Bounces"), int(bounces.size())}, refused, later},
            .charts = {byDay, said,
                       grouped("domains", Tr::tr("Domains of the recipients"), {}, bounces, "domain")},
            .rows = bounces};
}

Survey bounceSurvey()
{
    Survey survey {
        .page = {.id = "smtp/bounces-by-day", .title = Tr::tr("Bounces by day"), .scope = Scope::Smtp},
        .about = Tr::tr("Which letters came back, what the servers said, and where it was. A click on a bar "
                        "shows the people behind it."),
        .options = {{Tr::tr("Last 7 days"), 7}, {Tr::tr("Last 30 days"), 30}},
    };
    survey.calls = [](const SurveyChoice &choice) {
        QList<Call> calls;
        for (const QDate &day : daysOf(choice))
            calls << bouncesOf(day, 0);
        return calls;
    };
    survey.more = nextPage;
    survey.moreText = Tr::tr("one for each further thousand bounces of a day");
    survey.read = read;
    survey.columns = {
        dateTime("send_date", Tr::tr("Sent")),   email("email_to", Tr::tr("Recipient")),
        text("plain", Tr::tr("In plain words")), text("subject", Tr::tr("Subject")),
        email("sender", Tr::tr("Sender")),       text("smtp_answer_data", Tr::tr("Full answer")),
    };
    survey.opens = [](const QJsonObject &row) { return missingLetters(row["email_to"].toString()); };
    survey.opensText = Tr::tr("&Why did it not arrive?");
    return survey;
}

} // namespace pulsedeck::smtp
