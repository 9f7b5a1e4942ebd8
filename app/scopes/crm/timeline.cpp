// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/timeline.h"

#include "app/scopes/crm/crm.h"
#include "app/values/format.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::crm {

namespace {

using Kind = TimelineEntry::Kind;
using Stages = StorySource::Stages;

/// A list that the documents show as one of its items.
QJsonArray listOf(const QJsonValue &value)
{
    return value.isObject() ? QJsonArray {value} : value.toArray();
}

/// Bare, or under `data`.
QJsonArray rowsIn(const QJsonValue &answer)
{
    return answer.isArray() ? answer.toArray() : listOf(answer["data"]);
}

/// The kinds of events are not documented: what is not known tells its own name.
QString eventWords(const QString &type)
{
    if (type.contains("step"_L1, Qt::CaseInsensitive) || type.contains("stage"_L1, Qt::CaseInsensitive))
        return Tr::tr("Stage changed");
    if (type.contains("status"_L1, Qt::CaseInsensitive))
        return Tr::tr("Status changed");
    if (type.contains("create"_L1, Qt::CaseInsensitive))
        return Tr::tr("Created", "an event");
    return QString(type).replace(u'_', u' ');
}

/// "Offer → Contract", where the event tells it.
QString moveText(const QJsonValue &eventData, const Stages &stages)
{
    const QJsonValue move = eventData.isArray() ? eventData[0] : eventData;
    const auto name = [&](const char *key) {
        const QString id = format::toText(move[QLatin1String(key)]);
        return stages.value(id, id);
    };
    const QString from = name("from");
    const QString to = name("to");
    return from.isEmpty() || to.isEmpty() ? move["dealName"].toString() : u"%1 → %2"_s.arg(from, to);
}

TimelineEntry eventOf(const QJsonValue &event, const Stages &stages)
{
    const QJsonValue time = event["eventTime"].isUndefined() ? event["date"] : event["eventTime"];
    return {.kind = Kind::Event,
            .at = format::toDateTime(time),
            .what = eventWords(event["eventType"].toString()),
            .text = moveText(event["eventData"], stages),
            .person = format::toText(event["userId"]),
            .row = event.toObject()};
}

TimelineEntry noteOf(const QJsonValue &note, const QString &text)
{
    return {.kind = Kind::Note,
            .at = format::toDateTime(note["createdAt"]),
            .what = Tr::tr("Note"),
            .text = format::toText(valueAt(note.toObject(), text)),
            .person = format::toText(note["userId"]),
            .link = listOf(note["attachments"]).first()["link"].toString(),
            .row = note.toObject()};
}

TimelineEntry paymentOf(const QJsonValue &payment)
{
    const QJsonValue price = payment["price"];
    return {
        .kind = Kind::Payment,
        .at = format::toDateTime(payment["createdAt"]),
        .what = Tr::tr("Payment"),
        .text = format::display(
            price["amount"],
            Meaning {.kind = pulsedeck::Kind::Money, .words = {}, .currency = price["currency"].toString()}),
        .person = format::toText(payment["userId"]),
        .row = payment.toObject()};
}

TimelineEntry callOf(const QJsonValue &call)
{
    const bool isOutgoing = format::toInteger(call["callType"]) == 1;
    return {.kind = Kind::Call,
            .at = format::toDateTime(call["createdAt"]),
            .what = isOutgoing ? Tr::tr("Call made") : Tr::tr("Call received"),
            .text = format::toText(call["phone"]),
            .person = format::toText(call["responsibleId"]),
            .link = call["callRecordLink"].toString(),
            .row = call.toObject()};
}

StorySource events(const Call &call)
{
    return {call, [](const QJsonValue &answer, const Stages &stages) {
                QList<TimelineEntry> entries;
                for (const QJsonValue event : rowsIn(answer))
                    entries << eventOf(event, stages);
                return entries;
            }};
}

} // namespace

StorySource eventsOf(const QString &operation)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Call call {operation};
    call.query = {{u"fromDate"_s, now.addYears(-1).toString(Qt::ISODate)},
                  {u"toDate"_s, now.toString(Qt::ISODate)}};
    return events(call);
}

StorySource companyEvents()
{
    return events({u"GET /crm/v1/companies/{companyId}/history"_s});
}

StorySource dealNotes()
{
    return {{u"GET /crm/v1/deals/{dealId}/comments"_s}, [](const QJsonValue &answer, const Stages &) {
                QList<TimelineEntry> entries;
                for (const QJsonValue note : rowsIn(answer))
                    entries << noteOf(note, u"eventData.text"_s);
                return entries;
            }};
}

StorySource notesInside(const QString &operation, const QString &text)
{
    return {{operation}, [text](const QJsonValue &answer, const Stages &) {
                QList<TimelineEntry> entries;
                for (const QJsonValue note : listOf(answer["data"]["comments"]))
                    entries << noteOf(note, text);
                return entries;
            }};
}

StorySource paymentsTo(const QString &operation)
{
    return {{operation}, [](const QJsonValue &answer, const Stages &) {
                QList<TimelineEntry> entries;
                for (const QJsonValue payment : rowsIn(answer))
                    entries << paymentOf(payment);
                return entries;
            }};
}

StorySource callsTo(const QString &operation)
{
    return {{operation, {}, {}, QJsonObject()}, [](const QJsonValue &answer, const Stages &) {
                QList<TimelineEntry> entries;
                for (const QJsonValue day : rowsIn(answer)) {
                    for (const QJsonValue call : listOf(day["calls"]))
                        entries << callOf(call);
                }
                return entries;
            }};
}

QList<TimelineEntry> storyOf(QList<TimelineEntry> entries)
{
    std::stable_sort(entries.begin(), entries.end(),
                     [](const TimelineEntry &a, const TimelineEntry &b) { return a.at > b.at; });
    return entries;
}

} // namespace pulsedeck::crm
