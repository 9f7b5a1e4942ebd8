// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/dealtimeline.h"

#include "app/scopes/crm/crm.h"
#include "app/values/format.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::crm {

namespace {

using Kind = TimelineEntry::Kind;

/// A list that the documents show as one of its items.
QJsonArray listOf(const QJsonValue &value)
{
    return value.isObject() ? QJsonArray {value} : value.toArray();
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
QString moveText(const QJsonValue &eventData, const QHash<QString, QString> &stages)
{
    const QJsonValue move = eventData.isArray() ? eventData[0] : eventData;
    const auto name = [&](const char *key) {
        const QString id = format::toText(move[QLatin1String(key)]);
        return stages.value(id, id);
    };
    const QString from = name("from");
    const QString to = name("to");
    return from.isEmpty() || to.isEmpty() ? QString() : u"%1 → %2"_s.arg(from, to);
}

TimelineEntry eventOf(const QJsonValue &event, const QHash<QString, QString> &stages)
{
    return {.kind = Kind::Event,
            .at = format::toDateTime(event["eventTime"]),
            .what = eventWords(event["eventType"].toString()),
            .text = moveText(event["eventData"], stages),
            .person = format::toText(event["userId"])};
}

TimelineEntry noteOf(const QJsonValue &note)
{
    return {.kind = Kind::Note,
            .at = format::toDateTime(note["createdAt"]),
            .what = Tr::tr("Note"),
            .text = note["eventData"]["text"].toString(),
            .person = format::toText(note["userId"])};
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
        .person = format::toText(payment["userId"])};
}

TimelineEntry callOf(const QJsonValue &call)
{
    const bool isOutgoing = format::toInteger(call["callType"]) == 1;
    return {.kind = Kind::Call,
            .at = format::toDateTime(call["createdAt"]),
            .what = isOutgoing ? Tr::tr("Call made") : Tr::tr("Call received"),
            .text = format::toText(call["phone"]),
            .person = format::toText(call["responsibleId"])};
}

} // namespace

QList<TimelineEntry> timelineOf(const DealAnswers &answers, const QHash<QString, QString> &stages)
{
    QList<TimelineEntry> entries;
    for (const QJsonValue event : listOf(answers.history["data"]))
        entries << eventOf(event, stages);
    for (const QJsonValue note : listOf(answers.notes["data"]))
        entries << noteOf(note);
    for (const QJsonValue payment : listOf(answers.payments["data"]))
        entries << paymentOf(payment);
    for (const QJsonValue day : listOf(answers.calls["data"])) {
        for (const QJsonValue call : listOf(day["calls"]))
            entries << callOf(call);
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const TimelineEntry &a, const TimelineEntry &b) { return a.at > b.at; });
    return entries;
}

} // namespace pulsedeck::crm
