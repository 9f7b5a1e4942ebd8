// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chats/elsewhere.h"

#include "app/values/format.h"
#include "app/values/phones.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

Elsewhere::Elsewhere(Client &client, const Inbox &inbox, const ChatPerson &person, QObject *parent)
    : QObject(parent), m_client(client), m_contact(person.contact())
{
    plan(inbox, person);
}

/// As the service writes them, without a plus, or as people do.
static QStringList phonesIn(const QString &value)
{
    const bool isBare = std::all_of(value.begin(), value.end(), [](QChar one) { return one.isDigit(); });
    const QStringList found = isBare ? phones::in(u'+' + value).values : QStringList();
    return found.isEmpty() ? phones::in(value).values : found;
}

/// What of a person tells them from others: phones and addresses, whatever the variable is called.
static bool tellsWho(const QString &value)
{
    const bool isAddress = value.contains(u'@') && value.contains(u'.') && !value.contains(u' ');
    return isAddress || phonesIn(value).size() == 1;
}

void Elsewhere::plan(const Inbox &inbox, const ChatPerson &person)
{
    QHash<QString, int> services; // by bot
    for (const Chat &chat : inbox.chats())
        services.insert(chat.bot, chat.service);
    QSet<QString> phoneNumbers;
    QList<std::pair<QString, QString>> variables;
    for (const QString &phone : phonesIn(format::toText(person.record()[u"channel_data"][u"phone"])))
        phoneNumbers << phone;
    for (const QString &name : person.variables()) {
        const QString value = format::toText(person.value(name));
        if (!tellsWho(value))
            continue;
        variables.append({name, value});
        for (const QString &phone : phonesIn(value))
            phoneNumbers << phone;
    }
    for (auto bot = services.begin(); bot != services.end(); ++bot) {
        const std::optional<chatbots::Channel> channel = chatbots::channelOf(*bot);
        if (!channel || bot.key() == inbox.find(m_contact)->bot)
            continue;
        const auto ask = [&](const QString &what, QVariantMap query, const QString &by) {
            Request request {.scope = Scope::Chatbots, .operation = chatbots::operation(*channel, what)};
            query.insert(u"bot_id"_s, bot.key());
            request.query = query;
            m_asks << Ask {request, channel, by};
        };
        if (channel->hasTemplates) {
            for (const QString &phone : phoneNumbers)
                ask(u"contacts/getByPhone"_s, {{u"phone"_s, phone}}, phones::shown(phone));
        }
        for (const auto &[name, value] : variables)
            ask(u"contacts/getByVariable"_s, {{u"variable_name"_s, name}, {u"variable_value"_s, value}},
                value);
    }
    if (m_client.allows(Scope::Crm)) {
        Request request {.scope = Scope::Crm,
                         .operation = u"GET /crm/v1/contacts/messenger-external/{messengerContactId}"_s};
        request.path = {{u"messengerContactId"_s, m_contact}};
        m_asks << Ask {request, {}, ChatsTr::tr("CRM")};
    }
}

void Elsewhere::look()
{
    m_found.clear();
    m_awaited = int(m_asks.size());
    for (const Ask &ask : std::as_const(m_asks)) {
        m_client.send(ask.request, this, [this, ask](const Reply &reply) {
            --m_awaited;
            if (reply.ok()) // Who is not there is an error to the service.
                take(ask, reply.json[u"data"]);
            emit changed();
        });
    }
    emit changed();
}

void Elsewhere::take(const Ask &ask, const QJsonValue &answer)
{
    if (!ask.channel)
        return takeRecord(answer[u"data"].isObject() ? answer[u"data"].toObject() : answer.toObject());
    for (const QJsonValue &one : answer.isArray() ? answer.toArray() : QJsonArray {answer}) {
        const QString contact = format::toText(one[u"id"]);
        if (!contact.isEmpty())
            add({ask.channel, contact, chatbots::displayName(one[u"channel_data"].toObject()), ask.by, {}});
    }
}

/// The CRM tells the chats of its contact, too.
void Elsewhere::takeRecord(const QJsonObject &record)
{
    if (format::toText(record[u"id"]).isEmpty())
        return;
    const QString name = (record[u"firstName"].toString() + u' ' + record[u"lastName"].toString()).trimmed();
    add({{}, {}, name, {}, record});
    for (const QJsonValue &messenger : record[u"messengers"].toArray()) {
        const auto type = format::toInteger(messenger[u"typeId"]);
        const std::optional<chatbots::Channel> channel =
            type ? chatbots::channelOfCrm(int(*type)) : std::nullopt;
        if (channel && !format::toText(messenger[u"contactId"]).isEmpty())
            add({channel, format::toText(messenger[u"contactId"]), name, ChatsTr::tr("CRM"), {}});
    }
}

void Elsewhere::add(const FoundElsewhere &found)
{
    const bool isKnown =
        found.contact == m_contact
        || std::any_of(m_found.begin(), m_found.end(), [&](const FoundElsewhere &one) {
               return one.contact == found.contact && one.channel.has_value() == found.channel.has_value();
           });
    if (!isKnown)
        m_found << found;
}

} // namespace pulsedeck
