// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/chatbots/channel.h"
#include "tests/support/democalls.h"
#include "tests/support/samplecalls.h"

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// What is written to the demo's chats is there when it is read again, the same way in each channel.
class DemoChat : public QObject {
    Q_OBJECT

private slots:
    void init();
    void sentMessagesAppearInTheChat_data() { everyChannel(); }
    void sentMessagesAppearInTheChat();
    void unreadChatsEndWithTheGuest_data() { everyChannel(); }
    void unreadChatsEndWithTheGuest();
    void aSilentContactIsOutOfReach_data() { everyChannel(); }
    void aSilentContactIsOutOfReach();
    void chatsAreOpenedReadAndClosed_data() { everyChannel(); }
    void chatsAreOpenedReadAndClosed();
    void contactsAreTaggedAndUntagged_data() { everyChannel(); }
    void contactsAreTaggedAndUntagged();
    void variablesAreSetReadAndDeleted_data() { everyChannel(); }
    void variablesAreSetReadAndDeleted();
    void notesAreWrittenChangedAndDeleted_data() { everyChannel(); }
    void notesAreWrittenChangedAndDeleted();
    void automationIsPaused_data() { everyChannel(); }
    void automationIsPaused();
    void flowsSpeak_data() { everyChannel(); }
    void flowsSpeak();
    void deletedContactsAreGone_data() { everyChannel(); }
    void deletedContactsAreGone();
    void statisticsFollowTheContacts_data() { everyChannel(); }
    void statisticsFollowTheContacts();
    void campaignsReachActiveContacts();
    void plannedCampaignsWait();
    void whatsAppFindsAndMakesContactsByPhone();
    void onlyApprovedTemplatesAreSent();
    void telegramContactsAreFoundByTheirId();
    void messagesAreReactedTo();
    void dialogsFollowTheChats();
    void unknownIdsAreNotFound_data() { everyChannel(); }
    void unknownIdsAreNotFound();
    void malformedBodiesAreRefused_data() { everyChannel(); }
    void malformedBodiesAreRefused();

private:
    static void everyChannel();
    QJsonValue get(const QString &path) { return m_demo->get(m_channel + path).json; }
    int statusOf(const QString &path) { return m_demo->get(m_channel + path).status; }
    DemoCalls::Got post(const QString &path, const QJsonObject &body)
    {
        return m_demo->post(m_channel + path, body);
    }
    /// Of the contact.
    int act(const QString &path, QJsonObject body = {})
    {
        body.insert(u"contact_id"_s, m_contact);
        return post(u"/contacts/"_s + path, body).status;
    }
    QJsonValue contact() { return get(u"/contacts/get?id="_s + m_contact)[u"data"]; }
    QJsonArray messages()
    {
        return get(u"/chats/messages?size=500&contact_id="_s + m_contact)[u"data"].toArray();
    }
    /// The channel whose path is @p path, with its first bot and contact.
    void use(const QString &path);

    std::unique_ptr<DemoCalls> m_demo;
    QString m_channel;
    QString m_bot;
    QString m_contact;
};

void DemoChat::everyChannel()
{
    QTest::addColumn<QString>("channel");
    for (const demo::Channel &channel : demo::channels())
        QTest::newRow(qPrintable(channel.key)) << channel.path;
}

void DemoChat::init()
{
    m_demo = std::make_unique<DemoCalls>();
    QVERIFY(m_demo->isStarted());
    use(u"/telegram"_s);
    if (QTest::currentDataTag()) {
        QFETCH(const QString, channel);
        use(channel);
    }
}

void DemoChat::use(const QString &path)
{
    m_channel = path;
    m_bot = get(u"/bots"_s)[u"data"][0][u"id"].toString();
    m_contact = get(u"/chats?bot_id="_s + m_bot)[u"data"][0][u"contact"][u"id"].toString();
    QCOMPARE(m_contact.size(), 24);
}

void DemoChat::sentMessagesAppearInTheChat()
{
    const Operation *operation =
        m_demo->contract.find(Scope::Chatbots, u"POST %1/contacts/send"_s.arg(m_channel));
    SampleCalls samples;
    samples.know(m_channel, {{u"contact_id"_s, m_contact}, {u"text"_s, u"See you at noon"_s}});
    const qsizetype before = messages().size();
    const DemoCalls::Got sent =
        m_demo->call(operation->method, samples.pathOf(*operation), samples.bodyOf(*operation));
    QCOMPARE(sent.status, 200);
    QCOMPARE(messages().size(), before + 1);
    QCOMPARE(messages().first()[u"direction"].toInt(), 2);
    const QJsonArray oldestFirst =
        get(u"/chats/messages?size=500&order=asc&contact_id="_s + m_contact)[u"data"].toArray();
    QCOMPARE(oldestFirst.last()[u"id"], messages().first()[u"id"]);
    QCOMPARE(get(u"/chats/messages?size=1&skip=1&contact_id="_s + m_contact)[u"data"][0][u"id"],
             messages()[1][u"id"]);
}

void DemoChat::unreadChatsEndWithTheGuest()
{
    int unread = 0;
    for (const QJsonValue &chat : get(u"/chats?size=20&bot_id="_s + m_bot)[u"data"].toArray()) {
        m_contact = chat[u"contact"][u"id"].toString();
        const QJsonArray all = messages();
        QVERIFY(all.size() >= chat[u"inbox_unread"].toInt());
        for (int at = 0; at < chat[u"inbox_unread"].toInt(); ++at)
            QCOMPARE(all[at][u"direction"].toInt(), 1);
        unread += chat[u"inbox_unread"].toInt();
    }
    // A bot tells messages and not chats.
    for (const QJsonValue &bot : get(u"/bots"_s)[u"data"].toArray()) {
        if (bot[u"id"].toString() == m_bot)
            QCOMPARE(bot[u"inbox"][u"unread"].toInt(), unread);
        QVERIFY(bot[u"inbox"][u"total"].toInt() > bot[u"inbox"][u"unread"].toInt());
    }
}

void DemoChat::aSilentContactIsOutOfReach()
{
    const QJsonArray chats = get(u"/chats?size=40&bot_id="_s + m_bot)[u"data"].toArray();
    m_contact = chats.last()[u"contact"][u"id"].toString();
    const Operation *operation =
        m_demo->contract.find(Scope::Chatbots, u"POST %1/contacts/send"_s.arg(m_channel));
    SampleCalls samples;
    samples.know(m_channel, {{u"contact_id"_s, m_contact}, {u"text"_s, u"Are you there?"_s}});
    QJsonObject body = QJsonDocument::fromJson(samples.bodyOf(*operation)).object();
    if (m_channel == u"/messenger"_s)
        body[u"message"] = QJsonObject {
            {u"type"_s, u"RESPONSE"_s}, {u"content_type"_s, u"message"_s}, {u"text"_s, u"Hello?"_s}};
    const bool keepsWindow =
        QStringList {u"/messenger"_s, u"/instagram"_s, u"/whatsapp"_s}.contains(m_channel);
    QCOMPARE(post(u"/contacts/send"_s, body).status, keepsWindow ? 422 : 200);
    if (m_channel != u"/messenger"_s)
        return;
    body[u"message"] = QJsonObject {{u"type"_s, u"MESSAGE_TAG"_s},
                                    {u"tag"_s, u"HUMAN_AGENT"_s},
                                    {u"content_type"_s, u"message"_s},
                                    {u"text"_s, u"Hello?"_s}};
    QCOMPARE(post(u"/contacts/send"_s, body).status, 200);
}

void DemoChat::chatsAreOpenedReadAndClosed()
{
    QCOMPARE(act(u"closeChat"_s), 200);
    QVERIFY(!contact()[u"is_chat_opened"].toBool());
    QCOMPARE(act(u"openChat"_s), 200);
    QVERIFY(contact()[u"is_chat_opened"].toBool());
    const auto unread = [this] {
        return get(u"/chats?bot_id="_s + m_bot)[u"data"][0][u"inbox_unread"].toInt(-1);
    };
    QVERIFY(unread() > 0);
    const QString mark = m_channel + u"/contacts/mark-%1?contact_id="_s + m_contact;
    QCOMPARE(m_demo->call("PUT", mark.arg(u"read"_s)).json[u"count"].toInt(), 1);
    QCOMPARE(unread(), 0);
    QCOMPARE(m_demo->call("PUT", mark.arg(u"unread"_s)).json[u"count"].toInt(), 1);
    QVERIFY(unread() > 0);
}

void DemoChat::contactsAreTaggedAndUntagged()
{
    const auto tagged = [this] {
        return get(u"/contacts/getByTag?tag=brunch&bot_id="_s + m_bot)[u"data"].toArray();
    };
    QVERIFY(tagged().isEmpty());
    QCOMPARE(act(u"setTag"_s, {{u"tags"_s, QJsonArray {u"brunch"_s}}}), 200);
    QCOMPARE(tagged()[0][u"id"].toString(), m_contact);
    const QJsonArray tags = get(u"/tags?bot_id="_s + m_bot)[u"data"].toArray();
    QCOMPARE(tags.last()[u"name"].toString(), u"brunch"_s);
    QCOMPARE(tags.last()[u"contact_count"].toInt(), 1);
    QCOMPARE(act(u"deleteTag"_s, {{u"tag"_s, u"brunch"_s}}), 200);
    QVERIFY(tagged().isEmpty());
    QCOMPARE(act(u"deleteTag"_s, {{u"tag"_s, u"brunch"_s}}), 404);
}

void DemoChat::variablesAreSetReadAndDeleted()
{
    const QJsonValue variable = get(u"/variables?bot_id="_s + m_bot)[u"data"][0];
    const QString name = variable[u"name"].toString();
    const auto set = [&](const QJsonObject &value) {
        return act(u"setVariable"_s, {{u"variables"_s, QJsonArray {value}}});
    };
    QCOMPARE(set({{u"variable_name"_s, name}, {u"variable_value"_s, u"Odesa 7"_s}}), 200);
    QCOMPARE(contact()[u"variables"][name].toString(), u"Odesa 7"_s);
    const QString found =
        u"/contacts/getByVariable?variable_value=Odesa%207&variable_id="_s + variable[u"id"].toString();
    QCOMPARE(get(found)[u"data"].toArray().size(), 1);
    QCOMPARE(set({{u"variable_id"_s, variable[u"id"]}, {u"variable_value"_s, u"Lviv"_s}}), 200);
    QCOMPARE(contact()[u"variables"][name].toString(), u"Lviv"_s);
    QCOMPARE(set({{u"variable_name"_s, u"nobody"_s}, {u"variable_value"_s, 1}}), 404);
    QCOMPARE(act(u"deleteVariable"_s, {{u"variable_name"_s, name}}), 200);
    QVERIFY(contact()[u"variables"][name].isUndefined());
}

void DemoChat::notesAreWrittenChangedAndDeleted()
{
    const auto notes = [this] {
        return get(u"/contacts/notes?bot_id=%1&contact_id=%2"_s.arg(m_bot, m_contact))[u"data"].toArray();
    };
    const qsizetype before = notes().size();
    QJsonObject body {{u"contact_id"_s, m_contact}, {u"bot_id"_s, m_bot}, {u"text"_s, u"No sugar"_s}};
    const QJsonValue note = post(u"/contacts/createNote"_s, body).json;
    QCOMPARE(notes().size(), before + 1);
    body.insert(u"note_id"_s, note[u"id"]);
    body.insert(u"text"_s, u"Oat milk"_s);
    QCOMPARE(post(u"/contacts/updateNote"_s, body).status, 200);
    QCOMPARE(notes().first()[u"data"][u"text"].toString(), u"Oat milk"_s);
    body.remove(u"text"_s);
    QCOMPARE(post(u"/contacts/deleteNote"_s, body).status, 200);
    QCOMPARE(notes().size(), before);
    QCOMPARE(post(u"/contacts/deleteNote"_s, body).status, 404);
}

void DemoChat::automationIsPaused()
{
    const auto minutes = [this] {
        return get(u"/contacts/getPauseAutomation?contact_id="_s + m_contact)[u"data"][u"minutes"].toInt(-1);
    };
    QCOMPARE(minutes(), 0);
    QCOMPARE(act(u"setPauseAutomation"_s, {{u"minutes"_s, 45}}), 200);
    QVERIFY(minutes() > 40);
    QVERIFY(contact()[u"automation_paused_until"].isString());
    QCOMPARE(act(u"deletePauseAutomation"_s), 200);
    QCOMPARE(minutes(), 0);
    QCOMPARE(act(u"operators/assign"_s, {{u"operator_id"_s, 301}}), 200);
    QCOMPARE(act(u"operators/unAssign"_s), 200);
}

void DemoChat::flowsSpeak()
{
    const QJsonValue flow = get(u"/flows?bot_id="_s + m_bot)[u"data"][1];
    const qsizetype before = messages().size();
    QCOMPARE(post(u"/flows/run"_s, {{u"contact_id"_s, m_contact}, {u"flow_id"_s, flow[u"id"]}}).status, 200);
    const QJsonValue keyword = get(u"/triggers?bot_id="_s + m_bot)[u"data"][1][u"keywords"][0];
    QCOMPARE(post(u"/flows/runByTrigger"_s, {{u"contact_id"_s, m_contact}, {u"trigger_keyword"_s, keyword}})
                 .status,
             200);
    QCOMPARE(messages().size(), before + 2);
    QCOMPARE(post(u"/flows/run"_s, {{u"contact_id"_s, m_contact}, {u"flow_id"_s, m_bot}}).status, 404);
    QCOMPARE(
        post(u"/flows/runByTrigger"_s, {{u"contact_id"_s, m_contact}, {u"trigger_keyword"_s, u"?"_s}}).status,
        404);
}

void DemoChat::deletedContactsAreGone()
{
    QCOMPARE(act(u"delete"_s), 200);
    QCOMPARE(statusOf(u"/contacts/get?id="_s + m_contact), 404);
    QCOMPARE(statusOf(u"/chats/messages?contact_id="_s + m_contact), 404);
    QCOMPARE(act(u"openChat"_s), 404);
    QVERIFY(get(u"/chats?bot_id="_s + m_bot)[u"data"][0][u"contact"][u"id"].toString() != m_contact);
}

void DemoChat::statisticsFollowTheContacts()
{
    const auto figures = [this] {
        const QJsonObject data = get(u"/bots/statistics?bot_id="_s + m_bot)[u"data"].toObject();
        QList<int> values;
        for (const QString &word : {u"total"_s, u"active"_s}) {
            for (auto it = data.begin(); it != data.end(); ++it) {
                if (it.key().startsWith(u"subscribed"_s) && it.key().contains(word, Qt::CaseInsensitive))
                    values << it->toInt();
            }
        }
        return values;
    };
    const QList<int> before = figures();
    QCOMPARE(before.size(), 2);
    QCOMPARE(act(u"disable"_s), 200);
    QCOMPARE(contact()[u"status"].toInt(), 3);
    QCOMPARE(figures(), QList<int>({before[0], before[1] - 1}));
    QCOMPARE(act(u"enable"_s), 200);
    QCOMPARE(figures(), before);
    QCOMPARE(act(u"delete"_s), 200);
    QCOMPARE(figures(), QList<int>({before[0] - 1, before[1] - 1}));
}

void DemoChat::campaignsReachActiveContacts()
{
    const QJsonObject message {{u"type"_s, u"text"_s},
                               {u"message"_s, QJsonObject {{u"text"_s, u"New beans"_s}}}};
    const QJsonValue row =
        post(u"/campaigns/send"_s,
             {{u"title"_s, u"Beans"_s}, {u"bot_id"_s, m_bot}, {u"messages"_s, QJsonArray {message}}})
            .json[u"data"];
    QCOMPARE(messages().first()[u"campaign_id"], row[u"id"]);
    QCOMPARE(messages().first()[u"data"][u"text"].toString(), u"New beans"_s);
}

void DemoChat::plannedCampaignsWait()
{
    const qsizetype before = messages().size();
    const QJsonObject message {{u"type"_s, u"text"_s}, {u"message"_s, QJsonObject {{u"text"_s, u"Later"_s}}}};
    const DemoCalls::Got sent = post(u"/campaigns/send"_s,
                                     {{u"title"_s, u"Beans"_s},
                                      {u"bot_id"_s, m_bot},
                                      {u"send_at"_s, u"2090-01-01 10:00"_s},
                                      {u"messages"_s, QJsonArray {message}}});
    QCOMPARE(sent.status, 200);
    QCOMPARE(messages().size(), before);
}

void DemoChat::whatsAppFindsAndMakesContactsByPhone()
{
    use(u"/whatsapp"_s);
    const QString find = u"/contacts/getByPhone?phone=380990000042&bot_id="_s + m_bot;
    QCOMPARE(statusOf(find), 404);
    const QJsonObject city {{u"name"_s, u"city"_s}, {u"value"_s, u"Rivne"_s}};
    const QJsonValue made = post(u"/contacts"_s,
                                 {{u"phone"_s, u"380990000042"_s},
                                  {u"name"_s, u"Oksana"_s},
                                  {u"bot_id"_s, m_bot},
                                  {u"variables"_s, QJsonArray {city}}})
                                .json[u"data"];
    QCOMPARE(get(find)[u"data"][u"id"], made[u"id"]);
    QCOMPARE(made[u"variables"][u"city"].toString(), u"Rivne"_s);
    m_contact = made[u"id"].toString();
    QCOMPARE(act(u"setName"_s, {{u"name"_s, u"Oksana K."_s}}), 200);
    QCOMPARE(contact()[u"channel_data"][u"name"].toString(), u"Oksana K."_s);
    const QJsonObject message {{u"type"_s, u"text"_s}, {u"text"_s, QJsonObject {{u"body"_s, u"Hi"_s}}}};
    QCOMPARE(post(u"/contacts/sendByPhone"_s,
                  {{u"bot_id"_s, m_bot}, {u"phone"_s, u"380990000042"_s}, {u"message"_s, message}})
                 .json[u"data"][u"contact_id"]
                 .toString(),
             m_contact);
    QCOMPARE(messages().size(), 1);
}

void DemoChat::onlyApprovedTemplatesAreSent()
{
    use(u"/whatsapp"_s);
    for (const QJsonValue &row : get(u"/templates?bot_id="_s + m_bot)[u"data"].toArray()) {
        const QJsonObject language {{u"code"_s, u"en"_s}};
        const QJsonObject wanted {{u"name"_s, row[u"name"]}, {u"language"_s, language}};
        QCOMPARE(act(u"sendTemplate"_s, {{u"template"_s, wanted}}),
                 row[u"status"] == "APPROVED"_L1 ? 200 : 404);
    }
}

void DemoChat::telegramContactsAreFoundByTheirId()
{
    const QString id = contact()[u"telegram_id"].toString();
    const QString path = u"/contacts/getByTelegramId?bot_id=%1&telegram_id=%2"_s;
    QCOMPARE(get(path.arg(m_bot, id))[u"data"][u"id"].toString(), m_contact);
    QCOMPARE(statusOf(path.arg(m_bot, u"1"_s)), 404);
}

void DemoChat::messagesAreReactedTo()
{
    const QJsonObject reaction {{u"type"_s, u"emoji"_s}, {u"emoji"_s, u"👍"_s}};
    const QJsonValue id = messages().first()[u"id"];
    QCOMPARE(act(u"react"_s, {{u"message_id"_s, id}, {u"reaction"_s, reaction}}), 200);
    QCOMPARE(messages().first()[u"data"][u"reaction"][u"emoji"].toString(), u"👍"_s);
    QCOMPARE(act(u"react"_s, {{u"message_id"_s, m_bot}, {u"reaction"_s, reaction}}), 404);
}

void DemoChat::dialogsFollowTheChats()
{
    QCOMPARE(act(u"sendText"_s, {{u"text"_s, u"At noon"_s}}), 200);
    const QJsonValue dialog = m_demo->get(u"/chatbots/dialogs?size=1"_s).json[u"data"][u"list"][0];
    QCOMPARE(dialog[u"_id"].toString(), m_contact);
    QCOMPARE(dialog[u"last_outbox_message"][u"text"].toString(), u"At noon"_s);
    QCOMPARE(act(u"closeChat"_s), 200);
    QVERIFY(
        !m_demo->get(u"/chatbots/dialogs?size=1"_s).json[u"data"][u"list"][0][u"is_chat_opened"].toBool());
}

void DemoChat::unknownIdsAreNotFound()
{
    const QString nobody(24, u'0');
    for (const QString &list :
         {u"/flows"_s, u"/triggers"_s, u"/tags"_s, u"/variables"_s, u"/chats"_s, u"/bots/statistics"_s})
        QCOMPARE(statusOf(list + u"?bot_id="_s + nobody), 404);
    QCOMPARE(statusOf(u"/contacts/get?id="_s + nobody), 404);
    QCOMPARE(statusOf(u"/chats/messages?contact_id="_s + nobody), 404);
    m_contact = nobody;
    for (const QString &action : {u"enable"_s, u"disable"_s, u"delete"_s, u"openChat"_s, u"closeChat"_s})
        QCOMPARE(act(action), 404);
}

void DemoChat::malformedBodiesAreRefused()
{
    for (const QString &action : {u"setTag"_s, u"setVariable"_s, u"send"_s, u"setPauseAutomation"_s})
        QCOMPARE(act(action), 422);
    QCOMPARE(act(u"closeChat"_s, {{u"reason"_s, u"done"_s}}), 422);
    QCOMPARE(act(u"setPauseAutomation"_s, {{u"minutes"_s, u"long"_s}}), 422);
    QCOMPARE(act(u"setPauseAutomation"_s, {{u"minutes"_s, 0}}), 422);
    QCOMPARE(statusOf(u"/flows"_s), 422);
    const DemoCalls::Got got = m_demo->get(m_channel + u"/flows?size=-1&bot_id="_s + m_bot);
    QCOMPARE(got.status, 422);
    QCOMPARE(got.json[u"success"], QJsonValue(false));
}

QTEST_GUILESS_MAIN(DemoChat)

#include "demochat.moc"
