// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/errors.h"
#include "app/demo/sms/smsdata.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using Refusal = std::optional<Answer>;

constexpr int activeSender = 1;

Refusal checkText(const SmsData &data, const Call &call)
{
    const bool isKnown = std::any_of(data.senders.begin(), data.senders.end(), [&](const QJsonValue &row) {
        return row[u"sender"] == call.body[u"sender"] && row[u"status"] == activeSender;
    });
    if (!isKnown)
        return invalid(u"Argument sender is invalid: the sender is not activated"_s);
    if (call.text(u"body"_s).trimmed().isEmpty())
        return invalid(u"Argument body is empty"_s);
    const QString date = call.text(u"date"_s);
    if (!date.isEmpty() && !QDateTime::fromString(date, Qt::ISODate).isValid())
        return invalid(u"Argument date is invalid"_s);
    return {};
}

/// Phones that get something: not those on the blacklist.
QStringList reachable(const SmsData &data, const QStringList &phones)
{
    QStringList kept;
    for (const QString &phone : phones) {
        if (data.blockedAt(phone) < 0)
            kept << phone;
    }
    return kept;
}

/// With `emulate` everything is checked and nothing is sent.
qint64 sent(SmsData &data, const Call &call, const QStringList &phones, const QJsonValue &list)
{
    return call.body[u"emulate"].toBool() ? 0 : data.addCampaign(call, phones, list);
}

Answer toList(SmsData &data, const Call &call)
{
    const auto *phones = data.phonesOf(call.body[u"addressBookId"].toInteger());
    if (!phones)
        return noSuchPhoneList();
    if (const Refusal refusal = checkText(data, call))
        return *refusal;
    const qint64 id = sent(data, call, reachable(data, phones->keys()), call.body[u"addressBookId"]);
    return QJsonObject {{u"result"_s, true}, {u"campaign_id"_s, id}};
}

Answer toPhones(SmsData &data, const Call &call)
{
    const std::optional<QStringList> phones = readPhones(call.body[u"phones"]);
    if (!phones)
        return invalid(u"Argument phones is invalid"_s);
    if (const Refusal refusal = checkText(data, call))
        return *refusal;
    const QStringList kept = reachable(data, *phones);
    const QJsonObject counters {{u"exceptions"_s, phones->size() - kept.size()}, {u"sends"_s, kept.size()}};
    return QJsonObject {{u"result"_s, true},
                        {u"campaign_id"_s, sent(data, call, kept, QJsonValue::Null)},
                        {u"counters"_s, counters}};
}

/// Only what is planned can be taken back.
Answer cancel(SmsData &data, const Call &call)
{
    QJsonObject *row = data.campaigns.find(call.path[u"id"_s]);
    if (!row)
        return notFound(Scope::Sms, u"Campaign not found"_s, 802);
    const QDateTime planned = QDateTime::fromString(row->value(u"send_date").toString(), Qt::ISODate);
    if (!row->value(u"isPlanned").toBool() || planned <= call.now)
        return error(400, u"Campaign is sent already"_s, 804);
    row->insert(u"isPlanned"_s, false);
    QJsonArray phones = row->value(u"phones").toArray();
    for (QJsonValueRef phone : phones) {
        QJsonObject one = phone.toObject();
        one.insert(u"status_explain"_s, u"Cancelled"_s);
        phone = one;
    }
    row->insert(u"phones"_s, phones);
    return resultTrue();
}

Answer remove(SmsData &data, const Call &call)
{
    return data.campaigns.remove(idText(call.body[u"id"]))
        ? resultTrue()
        : notFound(Scope::Sms, u"Campaign not found"_s, 802);
}

} // namespace

void addSmsSending(Routes &routes, const SmsRef &data)
{
    DataRoutes to(routes, Scope::Sms, data);
    to.add(u"POST /sms/campaigns"_s, toList);
    to.add(u"POST /sms/send"_s, toPhones);
    to.add(u"PUT /sms/campaigns/cancel/{id}"_s, cancel);
    to.add(u"DELETE /sms/campaigns"_s, remove);
}

} // namespace pulsedeck::demo
