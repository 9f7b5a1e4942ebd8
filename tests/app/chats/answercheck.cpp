// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chats/answercheck.h"

#include "tests/support/fakeservice.h"

#include <QSignalSpy>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// Who answered is found out where the messenger tells it.
class AnswerCheckTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void onlyChatsThatTellItAreAsked();
    void aChatThatAFlowAnsweredWaitsAgain();
    void whatWasReadElsewhereIsNotAsked();
    void aNewerAnswerMakesItUnknownAgain();

private:
    static Chat chat(const QString &contact, int service)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        return {.contact = contact,
                .service = service,
                .lastInAt = now.addSecs(-3600),
                .lastOut = u"In a minute"_s,
                .lastOutAt = now.addSecs(-3500)};
    }
    static constexpr int telegram = 3;
    static constexpr int whatsapp = 4;

    Contract m_contract;
    std::optional<test::FakeService> m_service;
    std::optional<Client> m_client;
    std::optional<Inbox> m_inbox;
};

void AnswerCheckTest::init()
{
    m_inbox.reset();
    m_client.reset();
    m_service.emplace();
    m_client.emplace(m_contract, m_service->settings(), nullptr);
    m_service->signIn(*m_client);
    m_inbox.emplace(*m_client);
    m_inbox->addAll({chat(u"c1"_s, telegram), chat(u"c2"_s, whatsapp), chat(u"c3"_s, telegram)});
}

void AnswerCheckTest::onlyChatsThatTellItAreAsked()
{
    AnswerCheck check(*m_client, *m_inbox);
    QCOMPARE(check.candidates(), (QStringList {u"c1"_s, u"c3"_s}));
    m_inbox->change(u"c1"_s, [](Chat &one) { one.lastInAt = QDateTime::currentDateTimeUtc(); });
    QCOMPARE(check.candidates(), QStringList {u"c3"_s}); // the other one waits anyway
}

void AnswerCheckTest::aChatThatAFlowAnsweredWaitsAgain()
{
    AnswerCheck check(*m_client, *m_inbox);
    QSignalSpy ended(&check, &AnswerCheck::ended);
    const auto answer = [](const QByteArray &channel) {
        return QByteArray(R"({"success":true,"data":[{"id":"m2","direction":2,"channel":")") + channel
            + R"(","created_at":"2026-11-02T10:00:01Z"},)"
            + R"({"id":"m1","direction":1,"created_at":"2026-11-02T10:00:00Z"}]})";
    };
    m_service->expect("GET", u"/telegram/chats/messages"_s).answer(answer("ma"));
    m_service->expect("GET", u"/telegram/chats/messages"_s).answer(answer("ma_chat"));
    check.start();
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(m_service->idle());
    QVERIFY(m_inbox->find(u"c1"_s)->needsAnswer());
    QVERIFY(!m_inbox->find(u"c3"_s)->needsAnswer());
    QCOMPARE(check.candidates(), QStringList());
}

void AnswerCheckTest::whatWasReadElsewhereIsNotAsked()
{
    AnswerCheck check(*m_client, *m_inbox);
    check.know(*m_inbox->find(u"c1"_s));
    QCOMPARE(check.candidates(), QStringList {u"c3"_s});
    m_inbox->change(u"c1"_s, [](Chat &one) { one.lastOutAt = one.lastOutAt.addSecs(60); });
    QCOMPARE(check.candidates(), (QStringList {u"c1"_s, u"c3"_s}));
}

void AnswerCheckTest::aNewerAnswerMakesItUnknownAgain()
{
    m_inbox->change(u"c1"_s, [](Chat &one) { one.isFlowAnswer = true; });
    Chat same = *m_inbox->find(u"c1"_s);
    same.isFlowAnswer = false; // as the list tells it
    same.unread = 1;
    m_inbox->addAll({same});
    QVERIFY(m_inbox->find(u"c1"_s)->needsAnswer());
    same.lastOutAt = same.lastOutAt.addSecs(60);
    m_inbox->addAll({same});
    QVERIFY(!m_inbox->find(u"c1"_s)->needsAnswer());
}

QTEST_GUILESS_MAIN(AnswerCheckTest)

#include "answercheck.moc"
