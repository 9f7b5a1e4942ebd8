// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/automation/automation.h"
#include "app/values/format.h"

#include "app/values/format.h"
#include "app/vocabulary/share.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pulsedeck::automation {

static Figure explained(Figure figure, const QString &explanation)
{
    figure.explanation = explanation;
    return figure;
}

static ReportData progress(const QJsonValue &flow)
{
    const QJsonValue starts = flow["starts"];
    const QJsonValue conversions = flow["conversions"];
    return {.figures =
                {
                    wanted(figure("starts", Tr::tr("Started"), starts)),
                    figure("in_queue", Tr::tr("On their way"), flow["in_queue"]),
                    wanted(figure("end_count", Tr::tr("Finished"), flow["end_count"])),
                    figure("send_messages", Tr::tr("Messages sent"), flow["send_messages"]),
                    explained(wanted(figure("conversions", Tr::tr("Conversions"), conversions)),
                              Tr::tr("Counted by the service for the whole flow")),
                    wanted(rate(Tr::tr("Conversion rate"), conversions, starts,
                                Tr::tr("Conversions / started"), "conversion-rate")),
                },
            .charts = {funnel("funnel", Tr::tr("From start to goal"), Tr::tr("people"),
                              {
                                  {Tr::tr("Started"), starts},
                                  {Tr::tr("Finished"), flow["end_count"]},
                                  {Tr::tr("Conversions"), conversions},
                              })}};
}

/// Numbers that should add up and do not are told of; nothing when they do or are not told.
static QString whyTheyDiffer(const QJsonValue &data, const QList<ChartPart> &goals)
{
    const auto byGoals = format::toNumber(data["goal_conversions"]);
    const auto byStart = format::toNumber(data["maintrigger_conversions"]);
    const auto all = format::toNumber(data["total_conversions"]);
    double sum = 0;
    for (const ChartPart &goal : goals)
        sum += format::toNumber(goal.second).value_or(0);
    const auto number = [](double value) { return QLocale().toString(value, 'f', 0); };
    if (byGoals && !goals.isEmpty() && sum != *byGoals)
        return Tr::tr(
                   "The single goals add up to %1, while the service counts %2 by goals: it counts each by "
                   "itself and does not tell the reason.")
            .arg(number(sum), number(*byGoals));
    if (byGoals && byStart && all && *byGoals + *byStart != *all)
        return Tr::tr("Start and goals add up to %1, while the service counts %2 in all: it counts each by "
                      "itself and does not tell the reason.")
            .arg(number(*byGoals + *byStart), number(*all));
    return {};
}

static ReportData conversions(const QJsonValue &answer)
{
    const QJsonValue data = answer["data"];
    QList<ChartPart> goals;
    for (const QJsonValue goal : data["goals"].toArray())
        goals << ChartPart {goal["name"].toString(), goal["conversions"]};
    ReportData report {
        .figures =
            {
                explained(wanted(figure("data.total_conversions", Tr::tr("All conversions"),
                                        data["total_conversions"])),
                          Tr::tr("Conversions by the start and by goals")),
                figure("data.maintrigger_conversions", Tr::tr("By the start"),
                       data["maintrigger_conversions"]),
                explained(
                    figure("data.goal_conversions", Tr::tr("By goals"), data["goal_conversions"]),
                    Tr::tr("Who reached a goal; others may have passed its step in the flow without that")),
            },
        .note = whyTheyDiffer(data, goals)};
    if (!goals.isEmpty())
        report.charts << bars("goals", Tr::tr("Conversions by goal"), Tr::tr("conversions"), goals);
    return report;
}

static void addNumbers(const QString &name, const QJsonValue &value, QList<Figure> &figures)
{
    constexpr int most = 60;
    if (figures.size() >= most)
        return;
    if (value.isDouble())
        figures << figure(name, name, value);
    const QJsonObject object = value.toObject();
    for (auto at = object.begin(); at != object.end(); ++at)
        addNumbers(name.isEmpty() ? at.key() : name + u'.' + at.key(), at.value(), figures);
    const QJsonArray list = value.toArray();
    for (qsizetype at = 0; at < list.size(); ++at)
        addNumbers(u"%1.%2"_s.arg(name).arg(at), list.at(at), figures);
}

/// The documents do not say what this answer holds, so its numbers are shown under the service's own names.
static ReportData totals(const QJsonValue &answer)
{
    ReportData report;
    addNumbers({}, answer, report.figures);
    if (report.figures.isEmpty())
        report.note = Tr::tr("The service provides no totals for this flow.");
    return report;
}

static Resource allTotals(const QJsonObject &flow)
{
    Resource page {
        .id = "automation/totals",
        .title = Tr::tr("Totals of “%1”, deleted elements too").arg(flow["name"].toString()),
        .scope = Scope::Automation,
    };
    const Call call {
        "GET /a360/autoresponders/{ID}/total-stats", {{"ID", flow["id"].toVariant()}}, {{"deleted", "1"}}};
    page.reports = [call](const QJsonObject &) {
        return QList<Report> {{"totals", Tr::tr("All figures from the service"), call, totals}};
    };
    return page;
}

static Supplement counts()
{
    Supplement counts;
    counts.call = [](const QJsonObject &row) {
        return Call {"GET /a360/autoresponders/{ID}", {{"ID", row["id"].toVariant()}}};
    };
    counts.merge = [](QJsonObject row, const QJsonValue &answer) {
        for (const QString &key : {QString("starts"), QString("in_queue"), QString("end_count"),
                                   QString("send_messages"), QString("conversions")})
            row[key] = answer[key];
        return row;
    };
    counts.course = "starts";
    return counts;
}

static Column conversionRate()
{
    Column column = percent("conversion-rate", Tr::tr("Conversion rate"));
    column.explanation = Tr::tr("Conversions / started");
    return shared(column, {valueOf("conversions"), valueOf("starts")});
}

/// The documents leave the body open; a first-party client sends the ids of events.
static Action deleteLogs()
{
    Action action = create(Scope::Automation, {"POST /a360/events/delete-log"}, Tr::tr("Delete event logs…"),
                           [](const ActionContext &) {
                               FormField ids = required(lines("ids", Tr::tr("Event IDs")));
                               ids.hint = Tr::tr("One a line");
                               return QList<FormField> {ids};
                           });
    action.id = "delete-logs";
    action.role = Action::Role::Other;
    action.confirm = Action::Confirm::TypeToConfirm;
    action.phrase = [](const ActionContext &) { return Tr::tr("delete"); };
    action.question = [](const ActionContext &context) {
        return Tr::tr(
            "Delete the logs of %Ln event(s)? Who started a flow and when is lost; that cannot be undone.",
            nullptr, int(context.values["ids"].toArray().size()));
    };
    return action;
}

/// "9" and "5" are five past nine.
static QJsonValue timeOfDay(const QJsonObject &flow)
{
    const QJsonValue settings = flow["main_data"];
    const QString hour = format::toText(settings["sent_time_hour"]);
    if (hour.isEmpty())
        return {};
    return hour + u':' + format::toText(settings["sent_time_min"]).rightJustified(2, u'0');
}

Resource flows()
{
    Resource flows {
        .id = "automation/flows",
        .title = Tr::tr("Flows"),
        .scope = Scope::Automation,
        .emptyText = Tr::tr(
            "There are no flows yet. A flow sends emails and messages by itself when something happens."),
        .list = Call {"GET /a360/autoresponders/list"},
    };
    flows.columns = {
        text("name", Tr::tr("Flow")),
        status("status", Tr::tr("Status"),
               {
                   {"0", Tr::tr("Draft")},
                   {"1", Tr::tr("Active"), Tone::Good},
                   {"3", Tr::tr("Stopped"), Tone::Warning},
               }),
        count("starts", Tr::tr("Started")),
        course("course", Tr::tr("Starts over time")),
        count("in_queue", Tr::tr("On their way")),
        count("end_count", Tr::tr("Finished")),
        conversionRate(),
        dateTime("changed", Tr::tr("Changed")),
        hiddenAtFirst(count("send_messages", Tr::tr("Messages sent"))),
        hiddenAtFirst(count("conversions", Tr::tr("Conversions"))),
        hiddenAtFirst(dateTime("created", Tr::tr("Created"))),
        hiddenAtFirst(text("main_data.sender_email_name", Tr::tr("Sender"))),
        hiddenAtFirst(email("main_data.sender_email_address", Tr::tr("Sender's address"))),
        hiddenAtFirst(text("id", Tr::tr("Flow ID"))),
    };
    flows.details = {
        named("main_data.address_book_id", Tr::tr("Mailing list"), "emails/mailing-lists"),
        computed(text("main_data.sent_time_hour", Tr::tr("Sends at")), timeOfDay),
        tags("main_data.aWeekDays", Tr::tr("Days of the week")),
        text("main_data.task_lang", Tr::tr("Language")),
        text("main_data.utm_source", Tr::tr("UTM source")),
        text("main_data.utm_medium", Tr::tr("UTM medium")),
        text("main_data.utm_campaign", Tr::tr("UTM campaign")),
        text("main_data.utm_term", Tr::tr("UTM term")),
        text("main_data.utm_content", Tr::tr("UTM content")),
    };
    flows.filters = {byWord(flows.columns.at(1))};
    flows.supplement = counts();
    flows.actions = {deleteLogs()};
    flows.reports = [](const QJsonObject &row) {
        const QVariant id = row["id"].toVariant();
        return QList<Report> {
            {"progress",
             Tr::tr("Progress"),
             {"GET /a360/autoresponders/{ID}", {{"ID", id}}},
             progress,
             {},
             {"starts", "end_count"}},
            {"conversions",
             Tr::tr("Conversions"),
             {"GET /a360/autoresponders/{id}/conversions", {{"id", id}}},
             conversions,
             {},
             {"data.total_conversions"}},
        };
    };
    flows.children = {
        {"elements", Tr::tr("Elements"), flowElements},
        {"totals", Tr::tr("Deleted elements too"), allTotals, true},
    };
    return flows;
}

} // namespace pulsedeck::automation
