// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/smtp/smtpdata.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

constexpr int letterCount = 2400;

/// What the receiving server said.
struct SmtpAnswer {
    int code;
    QString subcode;
    QString text;
    QString explain;
};

SmtpAnswer answerTo(int letter, const Sowing &sowing)
{
    const int roll = sowing.dice(u"smtp answer", letter).upTo(999);
    if (roll < 974)
        return {250, u"2.0.0"_s, u"2.0.0 OK"_s, u"Delivered"_s};
    if (roll < 988)
        return {550, u"5.1.1"_s, u"5.1.1 The email account does not exist"_s, u"No such mailbox"_s};
    if (roll < 995)
        return {552, u"5.2.2"_s, u"5.2.2 Mailbox is full"_s, u"Mailbox full"_s};
    return {421, u"4.7.0"_s, u"4.7.0 Try again later"_s, u"Temporarily blocked"_s};
}

QString idOf(int letter)
{
    return u"%1-0rtsb"_s.arg(letter + 1'000'000, 0, 36);
}

QDateTime sentAt(const Sowing &sowing, int letter)
{
    Dice dice = sowing.dice(u"smtp", letter);
    return sowing.now.addSecs(-letter * qint64(1080) - dice.upTo(900));
}

/// Where and with what somebody opened a letter or followed a link.
QJsonArray visits(const Person &person, const QString &url, const QDateTime &when, bool happened)
{
    if (!happened)
        return {};
    QJsonObject visit {{u"browser"_s, u"Chrome"_s},
                       {u"os"_s, u"Android"_s},
                       {u"ip"_s, u"192.0.2.17"_s},
                       {u"country"_s, person.country},
                       {u"action_date"_s, dateText(when)}};
    if (!url.isEmpty()) {
        visit.insert(u"url"_s, url);
        visit.insert(u"screen_resolution"_s, u"412x915"_s);
    }
    return {visit};
}

QJsonObject letterRow(const Serving &serving, int letter)
{
    static const QStringList subjects = {u"Your order is on its way"_s, u"Receipt for your order"_s,
                                         u"Підтвердження замовлення"_s, u"Restablecer la contraseña"_s,
                                         u"Rezervasyonunuz onaylandı"_s};
    const Person person = serving.people().person(People::mixed, letter * 3);
    const SmtpAnswer answer = answerTo(letter, serving.sowing());
    const QDateTime sent = sentAt(serving.sowing(), letter);
    Dice dice = serving.sowing().dice(u"smtp reader", letter);
    const bool opened = answer.code == 250 && dice.chance(0.52);
    const bool clicked = opened && dice.chance(0.3);
    // Sizes come as text, codes as numbers.
    return {{u"id"_s, idOf(letter)},
            {u"sender"_s, SmtpData::senders()[letter % 3]},
            {u"total_size"_s, QString::number(1800 + dice.upTo(9000))},
            {u"sender_ip"_s, u"198.51.100.7"_s},
            {u"smtp_answer_code"_s, answer.code},
            {u"smtp_answer_subcode"_s, answer.subcode},
            {u"smtp_answer_data"_s, answer.text},
            {u"smtp_answer_code_explain"_s, answer.explain},
            {u"used_ip"_s, u"203.0.113.25"_s},
            {u"recipient"_s, person.email},
            {u"subject"_s, dice.pick(subjects)},
            {u"send_date"_s, dateText(sent)},
            {u"tracking"_s,
             QJsonObject {{u"open"_s, opened ? 1 : 0},
                          {u"click"_s, clicked ? 1 : 0},
                          {u"client_info"_s, visits(person, {}, sent.addSecs(1900), opened)},
                          {u"link"_s,
                           visits(person, u"https://lumen-coffee.example.com/orders"_s, sent.addSecs(2000),
                                  clicked)}}}};
}

QJsonArray unsubscribes(const Serving &serving)
{
    return rowsOf(238, [&](int i) {
        Dice dice = serving.sowing().dice(u"smtp unsubscribe", i);
        const int reason = dice.upTo(9);
        return QJsonObject {{u"email"_s, serving.people().email(People::mixed, 30'000 + i)},
                            {u"unsubscribe_by_link"_s, reason < 7 ? 1 : 0},
                            {u"unsubscribe_by_user"_s, reason == 7 || reason == 8 ? 1 : 0},
                            {u"spam_complaint"_s, reason == 9 ? 1 : 0},
                            {u"date"_s, dateText(serving.sowing().daysAgo(i * 3 / 2, dice))}};
    });
}

QJsonArray domains()
{
    const QJsonObject checks {{u"check_dkim"_s, true},
                              {u"check_spf"_s, true},
                              {u"check_dmarc"_s, true},
                              {u"all_checks"_s, true},
                              {u"spf_txt_needed"_s, u"v=spf1 include:spf.example.net ~all"_s}};
    return {QJsonObject {{u"id"_s, 9101},
                         {u"service_type"_s, 3},
                         {u"service_value"_s, u"lumen-coffee.example.com"_s},
                         {u"is_default"_s, true},
                         {u"checks"_s, checks}}};
}

} // namespace

SmtpData::SmtpData(const ServingRef &of, const HasTemplate &finder)
    : serving(of), hasTemplate(finder),
      letters(rowsOf(letterCount, [&](int i) { return letterRow(*of, i); })), unsubscribed(unsubscribes(*of)),
      domains(pulsedeck::demo::domains())
{
}

const QStringList &SmtpData::senders()
{
    static const QStringList all = {u"orders@lumen-coffee.example.com"_s, u"hello@lumen-coffee.example.com"_s,
                                    u"club@lumen-coffee.example.org"_s};
    return all;
}

QString SmtpData::nextId()
{
    return idOf(letterCount + ++m_made);
}

qsizetype SmtpData::unsubscribedAt(const QString &email) const
{
    qsizetype at = 0;
    while (at < unsubscribed.size()
           && unsubscribed[at][u"email"].toString().compare(email, Qt::CaseInsensitive))
        ++at;
    return at < unsubscribed.size() ? at : -1;
}

} // namespace pulsedeck::demo
