// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/smtp/serverwords.h"
#include "app/scopes/smtp/smtp.h"
#include "app/values/format.h"
#include "app/values/zone.h"

#include <QJsonArray>

namespace pulsedeck::smtp {

constexpr int page = 1000;
/// A service that gives fewer rows than were asked for gives at least so many.
constexpr int leastPage = 100;

/// Without an end: whether the last day of a span belongs to it, the documents do not say.
static Call lettersFrom(const QDate &day, int offset)
{
    Call call {"GET /smtp/emails", {}, {{"from", day.toString(Qt::ISODate)}, {"limit", page}}};
    if (offset > 0)
        call.query["offset"] = offset;
    return call;
}

static QDate firstDay(const SurveyChoice &choice)
{
    return choice.today.addDays(1 - choice.value);
}

static QList<Call> nextPage(const Call &asked, const QJsonValue &answer, const SurveyChoice &choice)
{
    const auto rows = int(answer.toArray().size());
    if (rows < leastPage)
        return {};
    return {lettersFrom(firstDay(choice), asked.query["offset"].toInt() + rows)};
}

namespace {

/// What became of some letters.
struct Sum {
    void add(const QJsonObject &letter)
    {
        const bool isOpened = format::toNumber(letter["tracking"]["open"]).value_or(0) > 0;
        const bool isClicked = format::toNumber(letter["tracking"]["click"]).value_or(0) > 0;
        ++sent;
        // What somebody read has arrived, whatever the log says.
        delivered += isOpened || isClicked || serverWords(letter).fate == ServerWords::Fate::Taken ? 1 : 0;
        opened += isOpened ? 1 : 0;
        clicked += isClicked ? 1 : 0;
    }

    int sent = 0;
    int delivered = 0;
    int opened = 0;
    int clicked = 0;
};

struct Sums {
    Sum all;
    QMap<QDate, Sum> days;
    QMap<QString, Sum> domains;
};

} // namespace

static Sums summedUp(const QList<SurveyAnswer> &answers)
{
    Sums sums;
    for (const SurveyAnswer &one : answers) {
        for (const QJsonValue entry : one.answer.toArray()) {
            const QJsonObject letter = entry.toObject();
            const QDate day = format::inZone(format::toDateTime(letter["send_date"])).date();
            sums.all.add(letter);
            if (day.isValid())
                sums.days[day].add(letter);
            sums.domains[letter["recipient"].toString().section('@', -1).toLower()].add(letter);
        }
    }
    return sums;
}

static ChartData overTime(const Sums &sums, const QDate &today)
{
    QList<QDate> days;
    ChartData chart {.id = "days",
                     .title = Tr::tr("Letters by the day on which they were sent"),
                     .shape = ChartData::Shape::Line};
    for (QDate day = sums.days.firstKey(); day <= sums.days.lastKey(); day = day.addDays(1)) {
        days << day;
        chart.times << format::startOfDay(day).toUTC();
    }
    const auto series = [&](const QString &name, int Sum::*part) {
        ChartData::Series one {.name = name};
        for (const QDate &day : std::as_const(days))
            one.values << sums.days.value(day).*part;
        chart.series << one;
    };
    series(Tr::tr("Sent"), &Sum::sent);
    series(Tr::tr("Delivered"), &Sum::delivered);
    series(Tr::tr("Opened"), &Sum::opened);
    series(Tr::tr("Clicked"), &Sum::clicked);
    if (days.last() == today)
        chart.incomplete = {days.size() - 1};
    chart.explanation = Tr::tr("Counted once each, on the day of the letter");
    return chart;
}

/// The largest first.
static QList<QJsonObject> domainRows(const Sums &sums)
{
    QList<QJsonObject> rows;
    for (auto one = sums.domains.begin(); one != sums.domains.end(); ++one)
        rows << QJsonObject {{"domain", one.key()},
                             {"sent", one->sent},
                             {"delivered", one->delivered},
                             {"opened", one->opened},
                             {"clicked", one->clicked}};
    std::stable_sort(rows.begin(), rows.end(), [](const QJsonObject &one, const QJsonObject &other) {
        return one["sent"].toInt() > other["sent"].toInt();
    });
    return rows;
}

static SurveyData read(const QList<SurveyAnswer> &answers, const SurveyChoice &choice)
{
    const Sums sums = summedUp(answers);
    if (sums.days.isEmpty())
        return {.sentence = Tr::tr("The log tells of no letter in this time.")};
    const Sum &all = sums.all;
    const QList<QJsonObject> rows = domainRows(sums);
    QList<ChartPart> parts;
    QStringList names;
    for (const QJsonObject &row : rows) {
        parts << ChartPart {row["domain"].toString(), row["sent"]};
        names << row["domain"].toString();
    }
    const SurveyChart domains {
        bars("domains", Tr::tr("Letters by domain of the recipient"), {}, parts),
        [names](const QJsonObject &row, qsizetype at) { return row["domain"] == names.value(at); }};
    return {.sentence =
                Tr::tr("%Ln letter(s) were read, from %1 to %2.", nullptr, all.sent)
                    .arg(format::dateText(sums.days.firstKey()), format::dateText(sums.days.lastKey())),
            .figures = {{Tr::tr("Letters that were read"), all.sent},
                        rate(Tr::tr("Delivered"), all.delivered, all.sent, Tr::tr("Delivered / letters")),
                        rate(Tr::tr("Opened"), all.opened, all.delivered, Tr::tr("Opened / delivered")),
                        rate(Tr::tr("Clicked"), all.clicked, all.delivered, Tr::tr("Clicked / delivered"))},
            .charts = {{overTime(sums, choice.today)}, domains},
            .rows = rows};
}

static Column share(const QString &key, const QString &title, const QString &part, const QString &whole,
                    const QString &formula)
{
    Column column = percent(key, title);
    column.explanation = formula;
    return computed(column,
                    [part, whole](const QJsonObject &row) { return format::rate(row[part], row[whole]); });
}

Survey letterSurvey()
{
    Survey survey {
        .page = {.id = "smtp/letters-over-time", .title = Tr::tr("Letters over time"), .scope = Scope::Smtp},
        .about =
            Tr::tr("How many letters in the log were delivered, opened and clicked, by day and by domain. "
                   "Everything here is counted from the letters that are read."),
        .options = {{Tr::tr("Last 7 days"), 7}, {Tr::tr("Last 30 days"), 30}, {Tr::tr("Last 90 days"), 90}},
    };
    survey.calls = [](const SurveyChoice &choice) { return QList<Call> {lettersFrom(firstDay(choice), 0)}; };
    survey.more = nextPage;
    survey.moreText = Tr::tr("one for each further thousand letters");
    survey.most = 50;
    survey.read = read;
    survey.columns = {
        text("domain", Tr::tr("Domain")),
        count("sent", Tr::tr("Letters")),
        count("delivered", Tr::tr("Delivered")),
        share("delivered-rate", Tr::tr("Delivery rate"), "delivered", "sent", Tr::tr("Delivered / letters")),
        count("opened", Tr::tr("Opened")),
        share("open-rate", Tr::tr("Open rate"), "opened", "delivered", Tr::tr("Opened / delivered")),
        count("clicked", Tr::tr("Clicked")),
        share("click-rate", Tr::tr("Click rate"), "clicked", "delivered", Tr::tr("Clicked / delivered")),
    };
    return survey;
}

} // namespace pulsedeck::smtp
