// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/sms/smsdata.h"

#include "app/demo/addressing.h"
#include "app/demo/errors.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

constexpr int campaignCount = 41;
constexpr int mostPhones = 2000; ///< That are made for one list.

struct Status {
    int code;
    QString text;
};

Status phoneStatus(const Sowing &sowing, int campaign, int number)
{
    const int roll = sowing.dice(u"sms phone", campaign * 10'000 + number).upTo(99);
    if (roll < 94)
        return {2, u"Delivered"_s};
    return roll < 97 ? Status {1, u"Sent"_s} : Status {12, u"Not delivered"_s};
}

int audience(const Sowing &sowing, int campaign)
{
    return sowing.dice(u"sms audience", campaign).between(40, 520);
}

QJsonObject campaignRow(const Sowing &sowing, int campaign)
{
    Dice dice = sowing.dice(u"sms", campaign);
    const QDateTime sent = sowing.daysAgo(campaign * 8, dice);
    const double price = qRound(audience(sowing, campaign) * SmsData::priceOfOne * 100) / 100.0;
    // The price is a number in some records and text in others.
    const QJsonValue told = campaign % 3 ? QJsonValue(price) : QJsonValue(QString::number(price, 'f', 2));
    return {{u"id"_s, 93'500 - campaign},
            {u"address_book_id"_s, 41557},
            {u"company_price"_s, told},
            {u"company_currency"_s, u"USD"_s},
            {u"send_date"_s, dateText(sent)},
            {u"date_created"_s, dateText(sent.addSecs(-3600))},
            {u"sender_mail_address"_s, QString()},
            {u"sender_mail_name"_s, u"LUMEN"_s},
            {u"external_stat"_s, QJsonArray()}};
}

QJsonArray phoneRows(const Serving &serving, int campaign)
{
    return rowsOf(audience(serving.sowing(), campaign), [&](int i) {
        const Person person = serving.people().person(People::mixed, 3000 + i);
        const Status status = phoneStatus(serving.sowing(), campaign, i);
        return QJsonObject {{u"phone"_s, person.phone.toLongLong()},
                            {u"status"_s, status.code},
                            {u"status_explain"_s, status.text},
                            {u"country_code"_s, person.country},
                            {u"money_spent"_s, SmsData::priceOfOne}};
    });
}

QJsonArray senderRows()
{
    const auto sender = [](int id, const QString &name, const QString &country, int status,
                           const QString &text) {
        return QJsonObject {{u"id"_s, id},         {u"sender"_s, name},         {u"country"_s, country},
                            {u"status"_s, status}, {u"status_explain"_s, text}, {u"country_code"_s, country}};
    };
    return {sender(510, u"LUMEN"_s, u"UA"_s, 1, u"Active"_s),
            sender(511, u"LumenCoffee"_s, u"GB"_s, 1, u"Active"_s),
            sender(512, u"LUMENKAHVE"_s, u"TR"_s, 0, u"On moderation"_s),
            sender(513, u"COFFEE"_s, u"ES"_s, 2, u"Rejected"_s)};
}

QJsonArray blacklistRows(const Serving &serving)
{
    return rowsOf(17, [&](int i) {
        Dice dice = serving.sowing().dice(u"sms blacklist", i);
        return QJsonObject {{u"phone"_s, serving.people().person(People::mixed, 700 + i).phone.toLongLong()},
                            {u"description"_s, i % 3 ? u"Asked by phone"_s : QString()},
                            {u"add_date"_s, dateText(serving.sowing().daysAgo(i * 20, dice))}};
    });
}

QJsonArray campaigns(const Serving &serving)
{
    return rowsOf(campaignCount, [&](int i) {
        QJsonObject row = campaignRow(serving.sowing(), i);
        row.insert(u"phones"_s, phoneRows(serving, i));
        return row;
    });
}

} // namespace

SmsData::SmsData(const ServingRef &of, const FindList &finder)
    : serving(of), findList(finder), campaigns(u"Campaign"_s, u"id"_s, pulsedeck::demo::campaigns(*of)),
      senders(senderRows()), blacklist(blacklistRows(*of))
{
}

QMap<QString, ListPhone> *SmsData::phonesOf(qint64 list)
{
    const std::optional<KnownList> known = findList(list);
    if (!known)
        return nullptr;
    if (!m_phones.contains(list)) {
        m_phones[list] = {};
        // As the list itself tells: three in ten contacts have a phone.
        const int sown = std::min(mostPhones, known->size * 3 / 10);
        for (int i = 0; i < sown; ++i) {
            const QString phone =
                serving->people().person(People::mixed, int(3000 + list % 97 * 50) + i).phone;
            Dice dice = serving->sowing().dice(u"list phone", list * 100 + i);
            m_phones[list].insert(phone, {serving->sowing().daysAgo(dice.between(1, 200), dice), {}});
        }
    }
    return &m_phones[list];
}

qint64 SmsData::addCampaign(const Call &call, const QStringList &phones, const QJsonValue &list)
{
    const QDateTime planned = QDateTime::fromString(call.text(u"date"_s), Qt::ISODate);
    const bool isPlanned = planned.isValid() && planned > call.now;
    QJsonArray rows;
    for (const QString &phone : phones)
        rows << QJsonObject {{u"phone"_s, phone.toLongLong()},
                             {u"status"_s, 1},
                             {u"status_explain"_s, u"Sent"_s},
                             {u"country_code"_s, u"UA"_s},
                             {u"money_spent"_s, isPlanned ? 0 : priceOfOne}};
    const double price = qRound(double(phones.size()) * priceOfOne * 100) / 100.0;
    const QJsonObject row {{u"address_book_id"_s, list},
                           {u"company_price"_s, price},
                           {u"company_currency"_s, u"USD"_s},
                           {u"send_date"_s, dateText(isPlanned ? planned : call.now)},
                           {u"date_created"_s, dateText(call.now)},
                           {u"sender_mail_address"_s, QString()},
                           {u"sender_mail_name"_s, call.text(u"sender"_s)},
                           {u"external_stat"_s, QJsonArray()},
                           {u"phones"_s, rows},
                           {u"isPlanned"_s, isPlanned}};
    return campaigns.insert(row)[u"id"].toInteger();
}

qsizetype SmsData::blockedAt(const QString &phone) const
{
    qsizetype at = 0;
    while (at < blacklist.size() && blacklist[at][u"phone"].toInteger() != phone.toLongLong())
        ++at;
    return at < blacklist.size() ? at : -1;
}

std::optional<QStringList> readPhones(const QJsonValue &phones)
{
    QStringList digits;
    for (const QJsonValue phone : phones.toArray()) {
        const QString plain = plainPhone(phone.toVariant().toString());
        if (plain.isEmpty())
            return {};
        digits << plain;
    }
    return digits.isEmpty() ? std::nullopt : std::optional(digits);
}

Answer noSuchPhoneList()
{
    return notFound(Scope::Sms, u"Book not found"_s, 213);
}

} // namespace pulsedeck::demo
