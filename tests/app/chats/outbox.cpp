// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chats/outbox.h"

#include "app/chats/thread.h"
#include "app/jobs/ledger.h"
#include "tests/support/fakeservice.h"

#include <QSignalSpy>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// Nothing that was typed into a chat is lost.
class OutboxTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void halfWrittenMessagesComeBack();
    void whatIsOnItsWayIsWrittenDownBeforeItLeaves();
    void whatWasRefusedKeepsItsReason();
    void whatArrivedIsForgotten();
    void theAnswerArrivesWhenThePageIsGone();
    void anUnknownMessageThatTheServiceTellsOfIsNoLongerUnknown();

private:
    static Chat chat()
    {
        constexpr int telegram = 3;
        return {.contact = u"c1"_s, .bot = u"b1"_s, .service = telegram, .name = u"Ann"_s};
    }
    /// What somebody finds who starts the program again.
    ChatMessage afterwards()
    {
        Outbox outbox(&*m_ledger);
        QSignalSpy loaded(&outbox, &Outbox::loaded);
        outbox.load();
        return loaded.wait() ? outbox.messages(u"c1"_s).value(0) : ChatMessage();
    }
    void makeThread(Outbox &outbox) { m_thread.emplace(*m_client, outbox, chat()); }

    Contract m_contract;
    std::optional<test::FakeService> m_service;
    std::optional<Client> m_client;
    std::optional<Ledger> m_ledger;
    std::optional<Thread> m_thread;
};

void OutboxTest::init()
{
    m_thread.reset();
    m_client.reset();
    m_service.emplace();
    m_client.emplace(m_contract, m_service->settings(), nullptr);
    m_service->signIn(*m_client);
    m_ledger.emplace();
    m_ledger->openInMemory();
}

void OutboxTest::halfWrittenMessagesComeBack()
{
    Outbox before(&*m_ledger);
    before.keepDraft(u"c1"_s, {{.text = u"Let me loo"_s, .link = u"https://example.com/a"_s}, true});
    before.keepDraft(u"c2"_s, {{.text = u"Sent"_s}});
    before.keepDraft(u"c2"_s, {});
    Outbox after(&*m_ledger);
    QSignalSpy loaded(&after, &Outbox::loaded);
    after.load();
    QVERIFY(loaded.wait());
    QCOMPARE(after.draft(u"c1"_s).message.text, u"Let me loo"_s);
    QCOMPARE(after.draft(u"c1"_s).message.link, u"https://example.com/a"_s);
    QVERIFY(after.draft(u"c1"_s).isNote);
    QVERIFY(after.draft(u"c2"_s).isEmpty());
}

void OutboxTest::whatIsOnItsWayIsWrittenDownBeforeItLeaves()
{
    Outbox outbox(&*m_ledger);
    makeThread(outbox);
    m_service->expect("POST", u"/telegram/contacts/send"_s).hold();
    m_thread->send({.text = u"See you"_s});
    QTRY_COMPARE(m_service->heldCount(), 1);
    const ChatMessage found = afterwards();
    QCOMPARE(found.text, u"See you"_s);
    QCOMPARE(found.outgoing.text, u"See you"_s);
    QCOMPARE(found.state, ChatMessage::State::Unknown);
}

void OutboxTest::whatWasRefusedKeepsItsReason()
{
    Outbox outbox(&*m_ledger);
    makeThread(outbox);
    m_service->expect("POST", u"/telegram/contacts/send"_s)
        .answer(R"({"success":false,"message":"The person has blocked the bot"})", 422);
    m_thread->send({.text = u"See you"_s});
    QTRY_COMPARE(outbox.troubled(), QStringList {u"c1"_s});
    const ChatMessage found = afterwards();
    QCOMPARE(found.state, ChatMessage::State::Refused);
    QCOMPARE(found.error.text, u"The person has blocked the bot"_s);
    // Taken back it is nobody's trouble any more.
    QCOMPARE(m_thread->takeBack(found.id).text, u"See you"_s);
    QCOMPARE(outbox.troubled(), QStringList());
}

void OutboxTest::whatArrivedIsForgotten()
{
    Outbox outbox(&*m_ledger);
    makeThread(outbox);
    m_service->expect("POST", u"/telegram/contacts/createNote"_s)
        .answer(R"({"id":"n1","data":{"text":"x"}})");
    m_service->expect("GET", u"/telegram/contacts/notes"_s).answer(R"({"success":true,"data":[]})");
    m_thread->addNote(u"Promised a refund"_s);
    QCOMPARE(outbox.messages(u"c1"_s).size(), 1);
    QTRY_VERIFY(m_service->idle());
    QTRY_COMPARE(outbox.messages(u"c1"_s).size(), 0);
    QVERIFY(afterwards().id.isEmpty());
}

void OutboxTest::theAnswerArrivesWhenThePageIsGone()
{
    Outbox outbox(&*m_ledger);
    makeThread(outbox);
    m_service->expect("POST", u"/telegram/contacts/send"_s).hold();
    m_thread->send({.text = u"See you"_s});
    QTRY_COMPARE(m_service->heldCount(), 1);
    m_thread.reset();
    makeThread(outbox);
    QCOMPARE(m_thread->messages().rowCount(), 1);
    QCOMPARE(m_thread->messages().at(0).state, ChatMessage::State::Sending);
    m_service->expect("GET", u"/telegram/chats/messages"_s).answer(R"({"success":true,"data":[]})");
    m_service->release();
    QTRY_COMPARE(m_thread->messages().at(0).state, ChatMessage::State::Sent);
    QCOMPARE(outbox.messages(u"c1"_s).size(), 0);
}

void OutboxTest::anUnknownMessageThatTheServiceTellsOfIsNoLongerUnknown()
{
    Outbox outbox(&*m_ledger);
    makeThread(outbox);
    m_service->expect("POST", u"/telegram/contacts/send"_s).fail(ApiError::Kind::Timeout, true);
    const QByteArray now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toUtf8();
    m_service->expect("GET", u"/telegram/chats/messages"_s)
        .answer(R"({"success":true,"data":[{"id":"m1","direction":2,"created_at":")" + now
                + R"(","data":{"text":"See you"}}]})");
    m_service->expect("GET", u"/telegram/contacts/notes"_s).answer(R"({"success":true,"data":[]})");
    QSignalSpy sent(&*m_thread, &Thread::sent);
    m_thread->send({.text = u"See you"_s});
    QTRY_VERIFY(m_service->idle());
    QTRY_COMPARE(outbox.messages(u"c1"_s).size(), 0);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(m_thread->messages().rowCount(), 1);
    QCOMPARE(m_thread->messages().at(0).id, u"m1"_s);
    QCOMPARE(m_thread->messages().at(0).state, ChatMessage::State::Told);
}

QTEST_GUILESS_MAIN(OutboxTest)

#include "outbox.moc"
