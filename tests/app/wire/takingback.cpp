// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wire/client.h"
#include "tests/support/fakeservice.h"

#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using Fate = Client::Fate;

/// Whoever wants a request back is told for that one whether it is back or on its way.
class TakingBack : public QObject {
    Q_OBJECT

    Contract m_contract;
    std::optional<FakeService> m_service;
    std::unique_ptr<Client> m_client;
    QStringList m_told; ///< Answers and fates, as they came.

    static Request deleteList(int id)
    {
        return {.scope = Scope::Emails, .operation = u"DELETE /addressbooks/{id}"_s, .path = {{u"id"_s, id}}};
    }
    Client::Ticket send(int id)
    {
        return m_client->send(deleteList(id), this, [this, id](const Reply &reply) {
            m_told << u"%1 %2"_s.arg(id).arg(reply.ok() ? u"done"_s : u"failed"_s);
            m_last = reply;
        });
    }
    void takeBack(Client::Ticket ticket)
    {
        m_client->takeBack(ticket, this, [this](Fate fate) {
            m_told << (fate == Fate::TakenBack ? u"taken back"_s : u"on its way"_s);
        });
    }
    FakeService::Expectation &expectDelete(int id)
    {
        return m_service->expect("DELETE", u"/addressbooks/%1"_s.arg(id));
    }
    /// Everything that was posted has been handled, in both halves of the client.
    void settle()
    {
        bool answered = false;
        m_client->send({.scope = Scope::Emails, .operation = u"nothing"_s}, this,
                       [&](const Reply &) { answered = true; });
        QTRY_VERIFY(answered);
        QCoreApplication::sendPostedEvents();
    }

    Reply m_last;

private slots:
    void init()
    {
        m_told.clear();
        m_service.emplace();
        m_client = std::make_unique<Client>(m_contract, m_service->settings(), nullptr);
    }
    void cleanup()
    {
        m_client.reset();
        m_service.reset();
    }

    void whatIsOnTheWireIsOnItsWay()
    {
        m_service->signIn(*m_client);
        expectDelete(1).hold();
        const Client::Ticket ticket = send(1);
        QTRY_COMPARE(m_service->heldCount(), 1);
        takeBack(ticket);
        QVERIFY2(m_told.isEmpty(), "a handler never runs within takeBack()");
        QTRY_COMPARE(m_told, QStringList {u"on its way"_s});
        m_service->release();
        QTRY_COMPARE(m_told, (QStringList {u"on its way"_s, u"1 done"_s}));
    }

    void whatWaitsForItsTurnIsTakenBack()
    {
        Client::Settings settings = m_service->settings();
        settings.requestsPerDay = 1;
        m_client = std::make_unique<Client>(m_contract, settings, nullptr);
        m_service->signIn(*m_client);
        expectDelete(1).hold();
        send(1);
        const Client::Ticket second = send(2);
        QTRY_COMPARE(m_service->heldCount(), 1);
        QTRY_COMPARE(m_client->queueState().inFlight, 1); // of another
        takeBack(second);
        QTRY_COMPARE(m_told, QStringList {u"taken back"_s});
        m_service->release();
        QTRY_COMPARE(m_told, (QStringList {u"taken back"_s, u"1 done"_s}));
        QTRY_COMPARE(m_client->queueState().waiting, 0);
        QCOMPARE(m_service->exchanges().size(), 1);
        QVERIFY(m_service->idle());
    }

    void whatWaitsForCredentialsOrATokenIsTakenBack()
    {
        m_client->setScopes(Scope::Emails);
        takeBack(send(1));
        QTRY_COMPARE(m_told, QStringList {u"taken back"_s});
        m_service->expect("POST", u"/oauth/access_token"_s).answer(R"({"access_token":"token"})").hold();
        m_service->signInWithPair(*m_client);
        const Client::Ticket ticket = send(2);
        QTRY_COMPARE(m_service->heldCount(), 1);
        takeBack(ticket);
        QTRY_COMPARE(m_told, (QStringList {u"taken back"_s, u"taken back"_s}));
        m_service->release();
        settle();
        QVERIFY(m_service->exchanges().isEmpty());
    }

    void whatWaitsToBeRepeatedIsTakenBack()
    {
        Client::Settings settings = m_service->settings();
        settings.pauses.tooMany = 100 * 1000;
        m_client = std::make_unique<Client>(m_contract, settings, nullptr);
        m_service->signIn(*m_client);
        expectDelete(1).answer("", 429);
        const Client::Ticket ticket = send(1);
        QTRY_VERIFY(m_client->queueState().heldFor > 0);
        takeBack(ticket);
        QTRY_COMPARE(m_told, QStringList {u"taken back"_s});
        settle();
        QCOMPARE(m_service->exchanges().size(), 1);
    }

    void whatNeverArrivedIsTakenBack()
    {
        Client::Settings settings = m_service->settings();
        settings.pauses.fault = 100 * 1000;
        m_client = std::make_unique<Client>(m_contract, settings, nullptr);
        m_service->signIn(*m_client);
        bool failed = false;
        connect(m_client.get(), &Client::exchanged, this, [&] { failed = true; });
        expectDelete(1).fail(Kind::Unreachable);
        const Client::Ticket ticket = send(1);
        QTRY_VERIFY(failed);
        takeBack(ticket);
        QTRY_COMPARE(m_told, QStringList {u"taken back"_s});
    }

    void whatIsWantedBackIsNotRepeated_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("too many") << 429 << Kind::RateLimited;
        QTest::newRow("token refused") << 401 << Kind::SignedOut;
        QTest::newRow("never arrived") << 0 << Kind::Unreachable;
    }
    void whatIsWantedBackIsNotRepeated()
    {
        QFETCH(int, status);
        QFETCH(Kind, kind);
        m_service->signInWithPair(*m_client);
        if (status)
            expectDelete(1).answer("", status).hold();
        else
            expectDelete(1).fail(kind).hold();
        const Client::Ticket ticket = send(1);
        QTRY_COMPARE(m_service->heldCount(), 1);
        takeBack(ticket);
        QTRY_COMPARE(m_told, QStringList {u"on its way"_s});
        m_service->release();
        QTRY_COMPARE(m_told, (QStringList {u"on its way"_s, u"1 failed"_s}));
        QCOMPARE(m_last.error.kind, kind);
        QVERIFY2(!m_last.error.outcomeUnknown, "it was certainly not carried out");
        settle();
        QCOMPARE(m_service->exchanges().size(), 1);
        expectDelete(2);
        send(2);
        QTRY_COMPARE(m_told.constLast(), u"2 done"_s);
    }

    void anAnswerComesBeforeTheFate()
    {
        m_service->signIn(*m_client);
        expectDelete(1);
        const Client::Ticket ticket = send(1);
        connect(m_client.get(), &Client::exchanged, this, [&] { takeBack(ticket); });
        QTRY_COMPARE(m_told, (QStringList {u"1 done"_s, u"on its way"_s}));
    }

    void everybodyWhoAsksIsToldTheSame()
    {
        m_client->setScopes(Scope::Emails);
        const Client::Ticket ticket = send(1);
        takeBack(ticket);
        takeBack(ticket);
        QTRY_COMPARE(m_told, (QStringList {u"taken back"_s, u"taken back"_s}));
        m_service->signIn(*m_client);
        settle();
        QVERIFY(m_service->exchanges().isEmpty());
    }

    void nobodyIsToldWhoIsGone()
    {
        m_client->setScopes(Scope::Emails);
        auto context = std::make_unique<QObject>();
        bool told = false;
        m_client->takeBack(send(1), context.get(), [&](Fate) { told = true; });
        context.reset();
        m_service->signIn(*m_client);
        settle();
        QVERIFY(!told);
        QVERIFY2(m_service->exchanges().isEmpty(), "it is taken back all the same");
    }
};

QTEST_GUILESS_MAIN(TakingBack)
#include "takingback.moc"
