// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/chatbots/chatdata.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

const QStringList &tagNames()
{
    static const QStringList names = {u"regular"_s, u"event"_s, u"замовлення"_s, u"new"_s};
    return names;
}

/// What is said, in turns: the guest first.
QString line(const Person &person, int number)
{
    static const QHash<QString, QStringList> lines = {
        {u"ua"_s,
         {u"Добрий день! Чи є вільний столик на сьогодні?"_s, u"Так, о котрій вам зручно?"_s,
          u"О шостій, будь ласка"_s, u"Чекаємо на вас!"_s}},
        {u"es"_s,
         {u"Hola, ¿a qué hora abrís mañana?"_s, u"A las ocho. ¡Te esperamos!"_s, u"¿Tenéis leche de avena?"_s,
          u"Sí, y también de almendra"_s}},
        {u"pt"_s,
         {u"Olá! O pedido já saiu?"_s, u"Sim, chega amanhã de manhã"_s, u"Obrigado!"_s, u"Bom café!"_s}},
        {u"tr"_s,
         {u"Merhaba, atölyede yer var mı?"_s, u"Evet, iki kişilik yer kaldı"_s, u"Lütfen bana ayırın"_s,
          u"Ayırdık, görüşmek üzere"_s}},
        {u"ar"_s,
         {u"مرحبا، هل التوصيل متاح اليوم؟"_s, u"نعم، حتى الساعة العاشرة"_s, u"شكرا"_s, u"أهلا وسهلا"_s}},
        {u"zh"_s,
         {u"你好，周末营业吗？"_s, u"营业，上午九点到晚上八点"_s, u"好的，谢谢"_s, u"期待您的光临"_s}},
        {u"en"_s,
         {u"Hi! Is my order on its way?"_s, u"Yes, it left the roastery this morning"_s, u"Great, thanks"_s,
          u"Enjoy your coffee!"_s}},
    };
    const QStringList all = lines.value(person.language, lines[u"en"_s]);
    return all[number % all.size()];
}

} // namespace

QString ChatData::id(char kind, int bot, int number) const
{
    return QString::fromLatin1(QByteArray("5fd0c") + kind + QByteArray::number(m_channel, 16)
                               + QByteArray::number(bot, 16) + "ab31e7f0"
                               + QByteArray::number(number, 16).rightJustified(8, '0'));
}

QString ChatData::createdAt(char kind, int bot, int number) const
{
    Dice dice = m_serving->sowing().dice(channel().key, kind * 1'000'000 + bot * 10'000 + number);
    return isoText(m_serving->sowing().daysAgo(dice.between(1, 400), dice));
}

QJsonObject ChatData::botChannelData(int bot) const
{
    const QString name = channel().bots[bot];
    QJsonObject data {{u"name"_s, name}, {u"username"_s, u"lumen_coffee_bot"_s}};
    if (channel().key == "instagram"_L1)
        data = {{u"ig_user"_s, QJsonObject {{u"username"_s, name}}}};
    else if (channel().key == "tiktok"_L1)
        data = {{u"account"_s, QJsonObject {{u"display_name"_s, name}, {u"username"_s, name}}}};
    else if (channel().key == "viber"_L1)
        data = {{u"vb_account_info"_s, QJsonObject {{u"name"_s, name}, {u"uri"_s, u"lumencoffee"_s}}}};
    else if (channel().key == "whatsapp"_L1)
        data = {{u"name"_s, name}, {u"phone"_s, qint64(380'670'000'001)}};
    return data;
}

QJsonArray ChatData::bots() const
{
    return rowsOf(int(channel().bots.size()), [this](int bot) {
        QJsonObject row {{u"id"_s, id('b', bot)},
                         {u"status"_s, 3},
                         {u"created_at"_s, createdAt('b', bot, 0)},
                         {u"inbox"_s, QJsonObject {{u"total"_s, receivedBy(bot)}}}};
        if (channel().key == "live-chat"_L1)
            row.insert(u"name"_s, channel().bots[bot]);
        else
            row.insert(u"channel_data"_s, botChannelData(bot));
        return row;
    });
}

QJsonObject ChatData::channelData(const Person &person, int number) const
{
    const QString first = person.name.section(u' ', 0, 0);
    const QString last = person.name.section(u' ', 1);
    const QString nick = person.email.section(u'@', 0, 0);
    if (channel().key == "live-chat"_L1)
        return {{u"id"_s, number}, {u"full_name"_s, person.name}, {u"lang"_s, person.language}};
    if (channel().key == "tiktok"_L1)
        return {{u"id"_s, id('3', 0, number)},
                {u"conversation_id"_s, id('4', 0, number)},
                {u"display_name"_s, person.name},
                {u"username"_s, nick}};
    if (channel().key == "viber"_L1)
        return {{u"id"_s, number},
                {u"name"_s, person.name},
                {u"country"_s, person.country},
                {u"language"_s, person.language}};
    return {{u"id"_s, channel().key == "facebook"_L1 ? QJsonValue(id('f', 0, number)) : QJsonValue(number)},
            {u"name"_s, person.name},
            {u"first_name"_s, first},
            {u"last_name"_s, last},
            {channel().key == "instagram"_L1 ? u"user_name"_s : u"username"_s, nick},
            {u"language_code"_s, person.language}};
}

QJsonObject ChatData::note(int bot, int contact) const
{
    return {{u"id"_s, id('6', bot, contact)},
            {u"contact_id"_s, id('c', bot, contact)},
            {u"bot_id"_s, id('b', bot)},
            {u"data"_s, QJsonObject {{u"text"_s, u"Comes on Tuesdays, likes it strong."_s}}},
            {u"direction"_s, 2},
            {u"status"_s, 1},
            {u"type"_s, noteType()},
            {u"created_at"_s, createdAt('6', bot, contact)}};
}

QJsonValue ChatData::noteType() const
{
    // 6 is a note of Telegram; live chat has words.
    return channel().key == "live-chat"_L1 ? QJsonValue(u"text"_s) : QJsonValue(6);
}

QJsonObject ChatData::contact(int bot, int number) const
{
    const Person person = personOf(number);
    const Sowing &sowing = m_serving->sowing();
    const QJsonArray tags = number % 3 ? QJsonArray() : QJsonArray {tagNames()[number % tagNames().size()]};
    // An empty map is an empty list in the service's language.
    QJsonValue variables = QJsonArray();
    if (number % 4)
        variables = QJsonObject {{u"city"_s, person.city}, {u"favourite"_s, person.favourite}};
    QJsonObject row {{u"id"_s, id('c', bot, number)},
                     {u"bot_id"_s, id('b', bot)},
                     {u"status"_s, number % 17 == 5 ? 2 : 1},
                     {u"channel_data"_s, channelData(person, number)},
                     {u"tags"_s, tags},
                     {u"variables"_s, variables},
                     {u"is_chat_opened"_s, number < 4},
                     {u"last_activity_at"_s, isoText(sowing.now.addSecs(-number * qint64(5400) - 300))},
                     {u"automation_paused_until"_s, QJsonValue()},
                     {u"created_at"_s, createdAt('c', bot, number)},
                     {u"phone"_s, person.phone},
                     {u"place"_s, QJsonArray {bot, number}},
                     {u"unread"_s, unreadOf(number)},
                     {u"notes"_s, number % 5 ? QJsonArray() : QJsonArray {note(bot, number)}}};
    if (channel().key == "telegram"_L1)
        row.insert(u"telegram_id"_s, QString::number(510'000'000 + number * 7919));
    if (channel().key == "live-chat"_L1)
        row.insert(u"online"_s, number < 2);
    return row;
}

QJsonArray ChatData::contacts() const
{
    QJsonArray rows;
    for (int bot = 0; bot < channel().bots.size(); ++bot) {
        for (int number = 0; number < contactCount(bot); ++number)
            rows << contact(bot, number);
    }
    return rows;
}

QJsonArray ChatData::ofAllBots(QJsonArray (ChatData::*rows)(int) const) const
{
    QJsonArray all;
    for (int bot = 0; bot < channel().bots.size(); ++bot) {
        for (const QJsonValue &row : (this->*rows)(bot))
            all << row;
    }
    return all;
}

int ChatData::receivedBy(int bot) const
{
    int received = 0;
    for (int contact = 0; contact < contactCount(bot); ++contact) {
        for (int number = 0; number < messageCount(contact); ++number)
            received += isFromGuest(contact, number) ? 1 : 0;
    }
    return received;
}

bool ChatData::isFromGuest(int contact, int number) const
{
    const int age = messageCount(contact) - number - 1;
    const bool endsWithGuest = unreadOf(contact) > 0 || contact % 5 == 3;
    return age < unreadOf(contact) || age % 2 == (endsWithGuest ? 0 : 1);
}

/// Also where only the last few are from the guest, questions come before answers.
QString ChatData::textOf(int contact, int number) const
{
    const int round = number / 2 * 2;
    return line(personOf(contact), isFromGuest(contact, number) ? round : round + 1);
}

/// In the shape in which the messenger's own payloads are documented, as far as they are.
QJsonObject ChatData::payload(const QString &text) const
{
    if (channel().key == "whatsapp"_L1)
        return {{u"type"_s, u"text"_s}, {u"text"_s, QJsonObject {{u"body"_s, text}}}};
    if (channel().key == "instagram"_L1)
        return {{u"message"_s, QJsonObject {{u"text"_s, text}}}};
    if (channel().key == "viber"_L1 || channel().key == "tiktok"_L1)
        return {{u"type"_s, u"text"_s}, {u"text"_s, QJsonObject {{u"text"_s, text}}}};
    return {{u"text"_s, text}};
}

QJsonObject ChatData::picture(const QString &caption) const
{
    const QString url = u"https://example.com/pictures/cup.jpg"_s;
    if (channel().key == "telegram"_L1)
        return {{u"type"_s, u"photo"_s}, {u"photo"_s, url}, {u"caption"_s, caption}};
    if (channel().key == "whatsapp"_L1)
        return {{u"type"_s, u"image"_s},
                {u"image"_s, QJsonObject {{u"link"_s, url}, {u"caption"_s, caption}}}};
    const QJsonObject attachment {{u"type"_s, u"image"_s}, {u"payload"_s, QJsonObject {{u"url"_s, url}}}};
    if (channel().key == "instagram"_L1)
        return {{u"message"_s, QJsonObject {{u"attachment"_s, attachment}}}};
    if (channel().key == "facebook"_L1)
        return {{u"attachment"_s, attachment}};
    if (channel().key == "tiktok"_L1) // text only
        return payload(caption);
    return {{u"type"_s, u"image"_s}, {u"image"_s, QJsonObject {{u"file"_s, QJsonObject {{u"path"_s, url}}}}}};
}

/// What a channel tells of a message that went out.
QJsonObject ChatData::delivery(int contact, int number, const QDateTime &when) const
{
    const bool isLast = number + 1 == messageCount(contact);
    const bool isByFlow = number < 2 && contact % 3 == 0;
    if (channel().key == "facebook"_L1)
        return {{u"status"_s, isLast ? 3 : 4},
                {u"delivered_at"_s, isoText(when.addSecs(2))},
                {u"opened_at"_s, isLast ? QJsonValue() : isoText(when.addSecs(40))}};
    if (channel().key == "viber"_L1 || channel().key == "tiktok"_L1)
        return {{u"status"_s, isLast ? 3 : 4}};
    if (channel().key == "telegram"_L1)
        return {{u"channel"_s, isByFlow ? u"ma"_s : u"ma_chat"_s}, {u"type"_s, isByFlow ? 1 : 5}};
    if (channel().key == "live-chat"_L1) {
        QJsonObject told;
        if (isByFlow)
            told.insert(u"chain"_s, QJsonObject {{u"name"_s, u"Welcome"_s}});
        if (isLast && contact % 7 == 4)
            told.insert(u"reject_reason"_s, u"The visitor has closed the page."_s);
        return told;
    }
    return {};
}

QJsonObject ChatData::message(int bot, int contact, int number) const
{
    const int age = messageCount(contact) - number - 1;
    const QDateTime when = m_serving->sowing().now.addSecs(-contact * qint64(5400) - 300 - age * 240);
    const bool isFromGuest = ChatData::isFromGuest(contact, number);
    const bool isPicture = isFromGuest && contact % 6 == 1 && age < 3;
    const bool isCampaign = !isFromGuest && number < 2 && contact % 7 == 2 && channel().key != "live-chat"_L1;
    QString text = textOf(contact, number);
    if (isCampaign)
        text = u"New beans from Ethiopia are here. Come and try a cup!"_s;
    QJsonObject row {{u"id"_s, id('d', bot, contact * 100 + number)},
                     {u"contact_id"_s, id('c', bot, contact)},
                     {u"bot_id"_s, id('b', bot)},
                     {u"campaign_id"_s, isCampaign ? QJsonValue(id('0', bot)) : QJsonValue()},
                     {u"data"_s, isPicture ? picture(text) : payload(text)},
                     {u"direction"_s, isFromGuest ? 1 : 2},
                     {u"status"_s, 1},
                     {u"created_at"_s, isoText(when)}};
    const QJsonObject told = isFromGuest ? QJsonObject() : delivery(contact, number, when);
    for (auto it = told.begin(); it != told.end(); ++it)
        row.insert(it.key(), it.value());
    return row;
}

QJsonArray ChatData::messages(int bot, int contact) const
{
    const int count = messageCount(contact);
    return rowsOf(count, [=, this](int i) { return message(bot, contact, count - 1 - i); });
}

QJsonArray ChatData::flows(int bot) const
{
    static const QStringList names = {u"Welcome"_s, u"Menu"_s, u"Reserve a table"_s, u"Order status"_s,
                                      u"Feedback"_s};
    return rowsOf(int(names.size()), [=, this](int i) {
        const QJsonObject trigger {
            {u"id"_s, id('e', bot, i)}, {u"name"_s, names[i]}, {u"type"_s, i == 0 ? 1 : 4}};
        return QJsonObject {{u"id"_s, id('a', bot, i)},
                            {u"bot_id"_s, id('b', bot)},
                            {u"name"_s, names[i]},
                            {u"status"_s, i == 4 ? 2 : 1},
                            {u"triggers"_s, QJsonArray {trigger}},
                            {u"created_at"_s, createdAt('a', bot, i)}};
    });
}

QJsonArray ChatData::triggers(int bot) const
{
    QJsonArray rows;
    for (const QJsonValue &flow : flows(bot)) {
        QJsonObject row = flow[u"triggers"][0].toObject();
        row.insert(u"bot_id"_s, id('b', bot));
        row.insert(u"flow_id"_s, flow[u"id"]);
        row.insert(u"status"_s, flow[u"status"]);
        row.insert(u"keywords"_s, QJsonArray {flow[u"name"].toString().toLower()});
        row.insert(u"created_at"_s, flow[u"created_at"]);
        rows << row;
    }
    return rows;
}

QJsonArray ChatData::tags(int bot) const
{
    return rowsOf(int(tagNames().size()), [=, this](int i) {
        return QJsonObject {{u"id"_s, id('9', bot, i)},
                            {u"bot_id"_s, id('b', bot)},
                            {u"name"_s, tagNames()[i]},
                            {u"created_at"_s, createdAt('9', bot, i)}};
    });
}

QJsonArray ChatData::variables(int bot) const
{
    const QStringList names = {u"city"_s, u"favourite"_s};
    return rowsOf(int(names.size()), [=, this](int i) {
        return QJsonObject {{u"id"_s, id('8', bot, i)},
                            {u"bot_id"_s, id('b', bot)},
                            {u"name"_s, names[i]},
                            {u"description"_s, QJsonValue()},
                            {u"type"_s, 1},
                            {u"value_type"_s, 1},
                            {u"status"_s, 1},
                            {u"created_at"_s, createdAt('8', bot, i)}};
    });
}

QJsonArray ChatData::templates(int bot) const
{
    const QStringList names = {u"order_ready"_s, u"table_reminder"_s, u"new_beans"_s};
    return rowsOf(int(names.size()), [=, this](int i) {
        const QJsonObject body {{u"type"_s, u"BODY"_s},
                                {u"text"_s, u"Hello {{1}}, see you at Lumen Coffee."_s}};
        return QJsonObject {{u"id"_s, id('7', bot, i)},
                            {u"bot_id"_s, id('b', bot)},
                            {u"namespace"_s, u"lumen_coffee"_s},
                            {u"category"_s, i == 2 ? u"MARKETING"_s : u"UTILITY"_s},
                            {u"components"_s, QJsonArray {body}},
                            {u"language"_s, u"en"_s},
                            {u"name"_s, names[i]},
                            {u"rejected_reason"_s, QJsonValue()},
                            {u"status"_s, i == 2 ? u"PENDING"_s : u"APPROVED"_s},
                            {u"created_at"_s, createdAt('7', bot, i)}};
    });
}

} // namespace pulsedeck::demo
