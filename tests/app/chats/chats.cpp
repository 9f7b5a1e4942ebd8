// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chats/answercheck.h"
#include "app/chats/chatfilter.h"
#include "app/chats/deeds.h"
#include "app/chats/messagemodel.h"
#include "app/chats/transcript.h"
#include "app/chats/waiting.h"
#include "app/contract/contract.h"
#include "app/scopes/chatbots/outgoing.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// What the inbox makes of the service's answers, and of what people want.
class ChatsTest : public QObject {
    Q_OBJECT

    Contract m_contract;

    static QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }
    /// What does not fit the contract; empty: nothing.
    QString misfit(const Request &request) const
    {
        const QList<Violation> violations = checkRequest(request, m_contract);
        return violations.isEmpty()
            ? QString()
            : request.operation + u": "_s + violations.first().where + u' ' + violations.first().detail;
    }
    QString misfit(const Call &call) const
    {
        Request request {.scope = Scope::Chatbots, .operation = call.operation};
        request.body = call.body;
        return misfit(request);
    }
    /// Of a messenger that tells who wrote.
    static ChatMessage messageFrom(const QJsonObject &row)
    {
        constexpr int telegram = 3;
        return pulsedeck::messageFrom(row, *chatbots::channelOf(telegram));
    }
    static ChatMessage sent(const QString &text)
    {
        ChatMessage message;
        message.id = u"here-1"_s;
        message.at = QDateTime::currentDateTimeUtc();
        message.author = ChatMessage::Author::Team;
        message.state = ChatMessage::State::Sent;
        message.text = text;
        return message;
    }

private slots:
    void everythingThatIsSentFitsTheDocuments()
    {
        for (const chatbots::Channel &channel : chatbots::channels()) {
            QCOMPARE(misfit(chatbots::sendingCall(channel, u"c1"_s, {.text = u"Hi"_s})), QString());
            for (const chatbots::Attachment kind : channel.attachments) {
                const chatbots::Outgoing message {
                    .text = u"Look"_s, .link = u"https://example.com/a"_s, .kind = kind};
                QCOMPARE(misfit(chatbots::sendingCall(channel, u"c1"_s, message)), QString());
            }
            if (channel.silence == chatbots::Channel::Silence::Tagged)
                QCOMPARE(misfit(chatbots::sendingCall(channel, u"c1"_s,
                                                      {.text = u"Hi"_s, .tag = u"HUMAN_AGENT"_s})),
                         QString());
        }
    }

    void everyDeedFitsTheDocumentsOfEveryChannel()
    {
        for (const chatbots::Channel &channel : chatbots::channels()) {
            const Chat chat {.contact = u"c1"_s, .service = channel.service};
            for (int deed = 0; deed <= int(Deed::RunFlow); ++deed) {
                const auto request = requestFor(
                    chat, {.deed = Deed(deed), .number = 5, .words = u"menu"_s, .data = {{"order", "1"}}});
                QVERIFY(request);
                QCOMPARE(misfit(*request), QString());
            }
            const auto byName = requestFor(chat, {.deed = Deed::RunFlow, .flow = u"f1"_s});
            QCOMPARE(byName->operation, u"POST %1/flows/run"_s.arg(channel.path));
            QCOMPARE(misfit(*byName), QString());
        }
        QVERIFY(!requestFor({.contact = u"c1"_s, .service = 1001}, {}));
    }

    void templatesAreFilledInTheirOrder()
    {
        const QJsonObject row = json(R"({"name": "ready", "language": "en", "components":
            [{"type": "HEADER"}, {"type": "BODY", "text": "Hello {{1}}, order {{2}} of {{1}}"}]})");
        QCOMPARE(chatbots::templateHoles(row).size(), 2);
        QCOMPARE(chatbots::filledText(row, {u"Ann"_s, u"7"_s}), u"Hello Ann, order 7 of Ann"_s);
        const auto whatsapp = chatbots::channelOf(4);
        const QJsonObject approved = chatbots::filledTemplate(row, {u"Ann"_s, u"7"_s});
        QCOMPARE(misfit(chatbots::sendingCall(*whatsapp, u"c1"_s, {.approved = approved})), QString());
        QCOMPARE(approved["components"][0]["parameters"][1]["text"].toString(), u"7"_s);
    }

    void payloadsOfAllMessengersAreRead_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        QTest::newRow("text") << QByteArray(R"({"text": "Hi"})") << u"Hi"_s << QString();
        QTest::newRow("whatsapp") << QByteArray(
            R"({"type": "image", "image": {"link": "https:\/\/e.com\/a", "caption": "Cup"}})")
                                  << u"Cup"_s << u"image"_s;
        QTest::newRow("telegram") << QByteArray(
            R"({"type": "photo", "photo": "https:\/\/e.com\/a", "caption": "Cup"})")
                                  << u"Cup"_s << u"photo"_s;
        QTest::newRow("instagram") << QByteArray(
            R"({"message": {"attachment": {"type": "video", "payload": {"url": "https:\/\/e.com\/a"}}}})")
                                   << QString() << u"video"_s;
        QTest::newRow("live chat") << QByteArray(
            R"({"type": "document", "document": {"file": {"path": "https:\/\/e.com\/a"}}})")
                                   << QString() << u"document"_s;
        QTest::newRow("a link in words")
            << QByteArray(R"({"text": "https:\/\/e.com\/a"})") << u"https://e.com/a"_s << QString();
    }
    void payloadsOfAllMessengersAreRead()
    {
        QFETCH(const QByteArray, payload);
        QFETCH(const QString, text);
        QFETCH(const QString, kind);
        const QJsonObject row {{"id", "m1"}, {"direction", 1}, {"data", json(payload)}};
        const ChatMessage message = messageFrom(row);
        QCOMPARE(message.text, text);
        QCOMPARE(message.links.size(), kind.isEmpty() ? 0 : 1);
        if (!kind.isEmpty()) {
            QCOMPARE(message.links.first().kind, kind);
            QCOMPARE(message.links.first().url, u"https://e.com/a"_s);
        }
    }

    void whoSpokeIsToldAsFarAsThePayloadAllows()
    {
        using Author = ChatMessage::Author;
        const auto author = [](const char *row) { return messageFrom(json(row)).author; };
        QCOMPARE(author(R"({"direction": 1, "campaign_id": null})"), Author::Person);
        QCOMPARE(author(R"({"direction": 2})"), Author::Team);
        QCOMPARE(author(R"({"direction": 2, "campaign_id": "5f"})"), Author::Campaign);
        QCOMPARE(author(R"({"direction": 2, "channel": "ma"})"), Author::Flow);
        QCOMPARE(author(R"({"direction": 2, "chain": {"name": "Welcome"}})"), Author::Flow);
        QCOMPARE(author(R"({"direction": 2, "type": 6})"), Author::Note);
    }

    void whoAnsweredIsUnknownWhereTheMessengerDoesNotTell_data()
    {
        QTest::addColumn<int>("service");
        for (const chatbots::Channel &channel : chatbots::channels())
            QTest::newRow(qPrintable(channel.id)) << channel.service;
    }
    void whoAnsweredIsUnknownWhereTheMessengerDoesNotTell()
    {
        using Author = ChatMessage::Author;
        QFETCH(const int, service);
        const chatbots::Channel channel = *chatbots::channelOf(service);
        const QJsonObject answer = json(R"({"id": "m1", "direction": 2, "data": {"text": "Hi"}})");
        const ChatMessage told = pulsedeck::messageFrom(answer, channel);
        QCOMPARE(told.author, channel.tellsFlows ? Author::Team : Author::Untold);
        // What was written here is known all the same.
        MessageModel model;
        model.take(sent(u"Hi"_s));
        ChatMessage later = told;
        later.at = QDateTime::currentDateTimeUtc();
        model.take(later);
        model.take(later);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.at(0).author, Author::Team);
    }

    void whatWasSentFromHereGivesWayToTheServicesWords()
    {
        MessageModel messages;
        const QAbstractItemModelTester tester(&messages);
        messages.take(sent(u"See you"_s));
        const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
        messages.take(messageFrom({{"id", "m2"},
                                   {"direction", 1},
                                   {"created_at", now},
                                   {"data", QJsonObject {{"text", "See you"}}}}));
        QCOMPARE(messages.rowCount(), 2);
        messages.take(messageFrom({{"id", "m1"},
                                   {"direction", 2},
                                   {"created_at", now},
                                   {"data", QJsonObject {{"text", "See you"}}}}));
        QCOMPARE(messages.rowCount(), 2);
        QCOMPARE(messages.rowOf(u"here-1"_s), -1);
        QVERIFY(messages.rowOf(u"m1"_s) >= 0);
    }

    void aReadingThatIsQuickerThanTheAnswerMakesNoSecondMessage()
    {
        const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
        const ChatMessage told = messageFrom({{"id", "m1"},
                                              {"direction", 2},
                                              {"created_at", now},
                                              {"data", QJsonObject {{"text", "See you"}}}});
        for (const QString &answered : {QString(), u"m1"_s}) {
            MessageModel messages;
            const QAbstractItemModelTester tester(&messages);
            ChatMessage here = sent(u"See you"_s);
            here.state = ChatMessage::State::Sending;
            messages.take(here);
            messages.take(told);
            QCOMPARE(messages.rowCount(), 2); // It may be a colleague's.
            QCOMPARE(messages.settle(here.id, answered), u"m1"_s);
            QCOMPARE(messages.rowCount(), 1);
            messages.take(told);
            QCOMPARE(messages.rowCount(), 1);
        }
    }

    void whatWasRefusedIsNotMistakenForAColleaguesMessage()
    {
        MessageModel messages;
        ChatMessage here = sent(u"See you"_s);
        here.state = ChatMessage::State::Sending;
        messages.take(here);
        messages.take(messageFrom({{"id", "m1"},
                                   {"direction", 2},
                                   {"created_at", QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                                   {"data", QJsonObject {{"text", "See you"}}}}));
        messages.change(here.id, [](ChatMessage &one) { one.state = ChatMessage::State::Refused; });
        messages.change(here.id, [](ChatMessage &one) { one.state = ChatMessage::State::Sending; });
        QCOMPARE(messages.settle(here.id, {}), here.id);
        QCOMPARE(messages.rowCount(), 2);
    }

    void messagesStandOldestFirstHoweverTheyCome()
    {
        MessageModel messages;
        const QAbstractItemModelTester tester(&messages);
        for (const char *at : {"2026-11-02T10:00:00Z", "2026-11-01T10:00:00Z", "2026-11-02T11:00:00Z"})
            messages.take(messageFrom({{"id", at}, {"direction", 1}, {"created_at", at}}));
        messages.take(messageFrom(
            {{"id", "2026-11-01T10:00:00Z"}, {"direction", 1}, {"created_at", "2026-11-01T10:00:00Z"}}));
        QCOMPARE(messages.rowCount(), 3);
        QCOMPARE(messages.at(0).id, u"2026-11-01T10:00:00Z"_s);
        QCOMPARE(messages.at(2).id, u"2026-11-02T11:00:00Z"_s);
        QVERIFY(messages.beginsDay(0) && messages.beginsDay(1) && !messages.beginsDay(2));
    }

    void everythingThatATemplateLeavesOpenIsFilled()
    {
        const QJsonObject row = json(R"({"name": "ready", "language": "en", "components": [
            {"type": "HEADER", "format": "IMAGE"},
            {"type": "BODY", "text": "Hello {{name}}"},
            {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Yes"},
                                            {"type": "URL", "url": "https:\/\/e.com\/{{1}}"}]}]})");
        QCOMPARE(chatbots::templateHoles(row).size(), 3);
        const QStringList values {u"https://e.com/a.png"_s, u"Ann"_s, u"7"_s};
        QCOMPARE(chatbots::filledText(row, values), u"Hello Ann"_s);
        const QJsonObject approved = chatbots::filledTemplate(row, values);
        const QJsonValue parts = approved["components"];
        QCOMPARE(parts[0]["parameters"][0]["image"]["link"].toString(), values[0]);
        QCOMPARE(parts[1]["parameters"][0]["parameter_name"].toString(), u"name"_s);
        QCOMPARE(parts[2]["index"].toInt(), 1);
        QCOMPARE(parts[2]["parameters"][0]["text"].toString(), u"7"_s);
        const auto whatsapp = chatbots::channelOf(4);
        QCOMPARE(misfit(chatbots::sendingCall(*whatsapp, u"c1"_s, {.approved = approved})), QString());
    }

    void whoWaitsIsCountedByMessengerAndAge()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto chat = [&](int service, int hours, bool isAnswered, bool isFlow = false) {
            const QDateTime asked = now.addSecs(-hours * 3600 - 60);
            return Chat {.contact = QString::number(hours),
                         .service = service,
                         .lastInAt = asked,
                         .lastOutAt = isAnswered ? asked.addSecs(30) : QDateTime(),
                         .isFlowAnswer = isFlow};
        };
        const std::vector<Chat> chats {chat(3, 0, false), chat(3, 5, false), chat(4, 100, false),
                                       chat(4, 2, true), chat(7, 2, true, true)};
        const WaitingBoard board = waitingBoard(chats, now);
        QCOMPARE(board.lines.first().chats, (QList<int> {1, 1, 1, 0, 1}));
        QCOMPARE(board.lines.size(), 4); // all, Telegram, WhatsApp, live chat
        QCOMPARE(board.answeredByFlows, 1);
        // What is counted is what the filter behind the number shows.
        for (const WaitingBoard::Line &line : board.lines) {
            for (qsizetype at = 0; at < line.chats.size(); ++at) {
                const ChatFilter filter = filterOf(line.service, waitingAges()[at]);
                QCOMPARE(chatFilterFrom(toJson(filter)), filter);
                QCOMPARE(std::count_if(chats.begin(), chats.end(),
                                       [&](const Chat &one) { return filter.lets(one, now, {}); }),
                         line.chats[at]);
            }
        }
    }

    void anAnswerOfAFlowAloneIsNoAnswerOfTheTeam()
    {
        const auto answered = [](const QList<QByteArray> &rows) {
            MessageModel messages;
            for (qsizetype at = 0; at < rows.size(); ++at) {
                QJsonObject row = json(rows[at].constData());
                row["id"] = QString::number(at);
                row["created_at"] = u"2026-11-02T10:00:0%1Z"_s.arg(at);
                messages.take(messageFrom(row));
            }
            return isAnsweredByFlow(messages);
        };
        const QByteArray person = R"({"direction": 1})";
        const QByteArray flow = R"({"direction": 2, "channel": "ma"})";
        const QByteArray team = R"({"direction": 2})";
        QVERIFY(answered({person, flow}));
        QVERIFY(!answered({person, flow, team}));
        QVERIFY(!answered({team, person}));
        QVERIFY(!answered({flow}));
    }

    void aTranscriptTellsWhoSaidWhatOnWhichDay()
    {
        MessageModel messages;
        messages.take(messageFrom({{"id", "1"},
                                   {"direction", 1},
                                   {"created_at", "2026-11-01T10:00:00Z"},
                                   {"data", QJsonObject {{"text", "Is it there?"}}}}));
        messages.take(messageFrom({{"id", "2"},
                                   {"direction", 2},
                                   {"created_at", "2026-11-02T10:00:00Z"},
                                   {"data", QJsonObject {{"text", "Yes"}}}}));
        const QString words = transcript(messages, u"Ann"_s);
        QCOMPARE(words.count(u"-- "_s), 2);
        QVERIFY(words.contains(u"Ann: Is it there?"_s));
        QVERIFY(words.indexOf(u"You: Yes"_s) > words.indexOf(u"Is it there?"_s));
    }

    void aFilterIsReadBackAsItWasKept()
    {
        ChatFilter filter {.unread = true, .waiting = true, .services = {3, 4}, .bots = {u"b"_s}, .hours = 4};
        QCOMPARE(chatFilterFrom(toJson(filter)), filter);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Chat chat {
            .contact = u"c"_s, .bot = u"b"_s, .service = 4, .lastInAt = now.addSecs(-5 * 3600), .unread = 1};
        QVERIFY(filter.lets(chat, now, {}));
        chat.lastOutAt = now;
        QVERIFY(!filter.lets(chat, now, {}));
        filter = {.assignedHere = true};
        QVERIFY(!filter.lets(chat, now, {}));
        QVERIFY(filter.lets(chat, now, {u"c"_s}));
    }

    void theWindowClosesOnlyWhereTheMessengerHasOne()
    {
        const QDateTime then(QDate(2026, 11, 1), QTime(8, 0), QTimeZone::utc());
        QCOMPARE(chatbots::windowEnd(*chatbots::channelOf(4), then), then.addDays(1));
        QVERIFY(!chatbots::windowEnd(*chatbots::channelOf(3), then).isValid());
    }
};

QTEST_GUILESS_MAIN(ChatsTest)

#include "chats.moc"
