// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/addressing.h"
#include "app/demo/errors.h"
#include "app/demo/viber/viberdata.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using Refusal = std::optional<Answer>;

constexpr int mostRecipients = 1000;

Refusal checkCampaign(const ViberData &data, const QJsonValue &body)
{
    const bool isKnown = std::any_of(data.senders.begin(), data.senders.end(), [&](const QJsonValue &row) {
        return row[u"id"] == body[u"sender_id"] && row[u"status"] == "verified"_L1;
    });
    if (!isKnown)
        return notFound(Scope::Viber, u"Sender not found"_s);
    const QString date = body[u"send_date"].toString();
    if (date != "now"_L1 && !QDateTime::fromString(date, Qt::ISODate).isValid())
        return invalid(u"Argument send_date is invalid"_s);
    const qint64 list = body[u"address_book"].toInteger(); // 0: none.
    if (list != 0 && !data.findList(list))
        return error(404, u"Book not found"_s, 213);
    const QJsonArray recipients = body[u"recipients"].toArray();
    if (list == 0 && recipients.isEmpty())
        return invalid(u"Argument recipients is missing"_s);
    if (recipients.size() > mostRecipients)
        return invalid(u"Argument recipients may not have more than %1 items"_s.arg(mostRecipients));
    for (const QJsonValue phone : recipients) {
        if (plainPhone(phone.toVariant().toString()).isEmpty())
            return invalid(u"Argument recipients is invalid"_s);
    }
    return {};
}

/// A row as the list tells it; it waits for moderation, as all new campaigns do.
QJsonObject newTask(const ViberData &data, const Call &call)
{
    const QJsonValue body = call.body;
    QString sender;
    for (const QJsonValue row : data.senders) {
        if (row[u"id"] == body[u"sender_id"])
            sender = row[u"name"].toString();
    }
    const QDateTime planned = QDateTime::fromString(body[u"send_date"].toString(), Qt::ISODate);
    const QJsonValue button = body[u"additional"][u"button"];
    const auto orNull = [](const QJsonValue &value) { return value.isString() ? value : QJsonValue(); };
    QJsonArray recipients;
    for (const QJsonValue phone : body[u"recipients"].toArray())
        recipients << QJsonObject {{u"phone"_s, phone},
                                   {u"address_book_id"_s, body[u"address_book"]},
                                   {u"status"_s, u"moderation"_s},
                                   {u"send_date"_s, dateText(planned.isValid() ? planned : call.now)},
                                   {u"price"_s, 0},
                                   {u"currency"_s, u"USD"_s},
                                   {u"last_update"_s, dateText(call.now)}};
    const QJsonObject nobody {{u"sent"_s, 0},       {u"delivered"_s, 0},   {u"read"_s, 0},
                              {u"redirected"_s, 0}, {u"undelivered"_s, 0}, {u"errors"_s, 0}};
    return {{u"name"_s, body[u"task_name"].toString(u"Campaign"_s)},
            {u"message"_s, body[u"message"].toString()},
            {u"sender_name"_s, sender},
            {u"sender_id"_s, body[u"sender_id"]},
            {u"send_date"_s, dateText(planned.isValid() ? planned : call.now)},
            {u"status"_s, u"moderation"_s},
            {u"created"_s, dateText(call.now)},
            {u"address_book"_s, body[u"address_book"].isUndefined() ? QJsonValue() : body[u"address_book"]},
            {u"message_live_time"_s, QString::number(body[u"message_live_time"].toInteger())},
            {u"button_text"_s, orNull(button[u"text"])},
            {u"button_link"_s, orNull(button[u"link"])},
            {u"image_link"_s, orNull(body[u"additional"][u"image"][u"link"])},
            {u"statistic"_s, nobody},
            {u"recipients"_s, recipients}};
}

Answer create(ViberData &data, const Call &call)
{
    if (const Refusal refusal = checkCampaign(data, call.body))
        return *refusal;
    const QJsonObject task = data.tasks.insert(newTask(data, call));
    const QJsonValue sms = call.body[u"additional"][u"resend_sms"];
    const QJsonObject told {
        {u"task_id"_s, task[u"id"]},
        {u"task_name"_s, task[u"name"]},
        {u"address_book_id"_s, task[u"address_book"]},
        {u"sender_id"_s, task[u"sender_id"]},
        {u"message"_s, task[u"message"]},
        {u"message_type"_s, call.body[u"message_type"]},
        {u"message_live_time"_s, task[u"message_live_time"]},
        {u"send_date"_s, task[u"send_date"]},
        {u"image_link"_s, task[u"image_link"]},
        {u"button_text"_s, task[u"button_text"]},
        {u"button_link"_s, task[u"button_link"]},
        {u"resend_sms"_s, sms[u"status"].toBool() ? 1 : 0},
        {u"sms_text"_s, sms[u"sms_text"].isString() ? sms[u"sms_text"] : QJsonValue()},
        {u"sms_sender_name"_s, sms[u"sms_sender_name"].isString() ? sms[u"sms_sender_name"] : QJsonValue()}};
    return QJsonObject {{u"result"_s, true}, {u"data"_s, told}};
}

/// What the two answer is not documented.
Answer changeExceptions(ViberData &data, const Call &call, bool isAdding)
{
    for (const QJsonValue value : call.body[u"phones"].toArray()) {
        const QString phone = plainPhone(value.toString());
        if (phone.isEmpty())
            return invalid(u"Argument phones is invalid"_s);
        const auto isIt = [&](const QJsonValue &row) {
            return row[u"phone"].toInteger() == phone.toLongLong();
        };
        data.exceptions = rowsWhere(data.exceptions, [&](const QJsonValue &row) { return !isIt(row); });
        if (isAdding)
            data.exceptions.prepend(QJsonObject {{u"phone"_s, phone.toLongLong()}});
    }
    return resultTrue();
}

} // namespace

void addViberWrites(Routes &routes, const ViberRef &data)
{
    const QString exceptions = u" /v2/viber-service/phone-exception"_s;
    routes.add(Scope::Viber, u"POST /viber"_s, [data](const Call &call) { return create(*data, call); });
    routes.add(Scope::Viber, u"POST"_s + exceptions,
               [data](const Call &call) { return changeExceptions(*data, call, true); });
    routes.add(Scope::Viber, u"DELETE"_s + exceptions,
               [data](const Call &call) { return changeExceptions(*data, call, false); });
}

} // namespace pulsedeck::demo
