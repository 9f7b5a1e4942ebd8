// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/viber/viberdata.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

constexpr int taskCount = 34;

QJsonArray senderRows()
{
    const auto sender = [](int id, const QString &name, const QString &status, const QString &country) {
        return QJsonObject {{u"id"_s, id},
                            {u"status"_s, status},
                            {u"name"_s, name},
                            {u"service_type"_s, u"Retail"_s},
                            {u"web_site"_s, u"https://lumen-coffee.example.com"_s},
                            {u"description"_s, u"Coffee roaster"_s},
                            {u"country"_s, country},
                            {u"countries"_s, QJsonArray {country}},
                            {u"traffic_type"_s, u"promotional"_s},
                            {u"admin_comment"_s, QJsonValue()}};
    };
    return {sender(1207, u"Lumen Coffee"_s, u"verified"_s, u"UA"_s),
            sender(1208, u"Люмен Кава"_s, u"verified"_s, u"UA"_s),
            sender(1311, u"Lumen Kahve"_s, u"pending"_s, u"TR"_s)};
}

QJsonObject taskRow(const Sowing &sowing, int number)
{
    static const QStringList messages = {
        u"Кава дня: Ефіопія Гуджі. Чекаємо на вас!"_s, u"Your loyalty card has a free cup on it"_s,
        u"Yeni kış menümüz hazır"_s, u"Суботня дегустація о 15:00, вхід вільний"_s};
    Dice dice = sowing.dice(u"viber", number);
    const QDateTime sent = sowing.daysAgo(number * 9, dice);
    const QString message = messages[number % messages.size()];
    // The message's life is text; a task that was never sent has no status.
    return {{u"id"_s, 22'480 - number * 3},
            {u"name"_s, message.section(u' ', 0, 2)},
            {u"message"_s, message},
            {u"sender_name"_s, number % 2 ? u"Lumen Coffee"_s : u"Люмен Кава"_s},
            {u"sender_id"_s, number % 2 ? 1207 : 1208},
            {u"send_date"_s, dateText(sent)},
            {u"status"_s,
             number == 0       ? QJsonValue(u"moderation"_s)
                 : number == 5 ? QJsonValue()
                               : QJsonValue(u"send"_s)},
            {u"created"_s, dateText(sent.addSecs(-5400))},
            {u"address_book"_s, number % 4 ? QJsonValue(41594) : QJsonValue()},
            {u"message_live_time"_s, u"86400"_s},
            {u"button_text"_s, u"Menu"_s},
            {u"button_link"_s, u"https://lumen-coffee.example.com/menu"_s},
            {u"image_link"_s, QJsonValue()}};
}

bool wasSent(const QJsonObject &task)
{
    return task[u"status"] == "send"_L1;
}

int audience(const Sowing &sowing, int number)
{
    return sowing.dice(u"audience", number).between(180, 760);
}

QJsonObject statisticOf(const Sowing &sowing, const QJsonObject &task, int number)
{
    const int sent = wasSent(task) ? audience(sowing, number) : 0;
    const int delivered = sent * 93 / 100;
    const int read = delivered * 71 / 100;
    return {{u"sent"_s, sent},           {u"delivered"_s, delivered},          {u"read"_s, read},
            {u"redirected"_s, read / 9}, {u"undelivered"_s, sent - delivered}, {u"errors"_s, 0}};
}

QJsonArray recipients(const Serving &serving, const QJsonObject &task, int number)
{
    if (!wasSent(task))
        return {};
    return rowsOf(audience(serving.sowing(), number), [&](int i) {
        Dice dice = serving.sowing().dice(u"recipient", number * 10'000 + i);
        const Person person = serving.people().person(1, i);
        const int roll = dice.upTo(99);
        return QJsonObject {{u"phone"_s, person.phone.toLongLong()},
                            {u"address_book_id"_s, task[u"address_book"]},
                            {u"status"_s,
                             roll < 66       ? u"read"_s
                                 : roll < 93 ? u"delivered"_s
                                             : u"undelivered"_s},
                            {u"send_date"_s, task[u"send_date"]},
                            {u"price"_s, 0.031},
                            {u"currency"_s, u"USD"_s},
                            {u"last_update"_s, task[u"send_date"]}};
    });
}

QJsonArray taskRows(const Serving &serving)
{
    return rowsOf(taskCount, [&](int i) {
        QJsonObject task = taskRow(serving.sowing(), i);
        task.insert(u"statistic"_s, statisticOf(serving.sowing(), task, i));
        task.insert(u"recipients"_s, recipients(serving, task, i));
        return task;
    });
}

QJsonArray exceptionRows(const Serving &serving)
{
    return rowsOf(12, [&](int i) {
        return QJsonObject {{u"phone"_s, serving.people().person(1, 500 + i).phone.toLongLong()}};
    });
}

} // namespace

ViberData::ViberData(const ServingRef &of, const FindList &finder)
    : serving(of), findList(finder), tasks(u"Task"_s, u"id"_s, taskRows(*of)), senders(senderRows()),
      exceptions(exceptionRows(*of))
{
}

const QJsonObject *ViberData::task(qint64 id)
{
    return tasks.find(QJsonValue(id));
}

} // namespace pulsedeck::demo
