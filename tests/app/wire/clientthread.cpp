// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/contract/contract.h"
#include "app/wire/client.h"
#include "app/wire/transport.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <random>
#include <semaphore>
#include <set>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

namespace {

/// What the transport did, told to the test's thread.
struct Record {
    std::atomic<int> sent = 0;
    std::atomic<int> tokens = 0;
    std::atomic<int> inWrongThread = 0;
    std::atomic<bool> isGone = false;
    std::counting_semaphore<> arrivals {0};
    std::atomic<bool> isSilent = false; ///< Answers nothing.
    std::atomic<bool> refusesFirstToken = false;
};

/// Answers each request a moment later, in the thread that it was made in.
class ThreadTransport : public Transport {
public:
    explicit ThreadTransport(Record &record) : m_record(record), m_home(QThread::currentThread()) { }
    ~ThreadTransport() override
    {
        noteThread();
        m_record.isGone = true;
    }

    quint64 send(const WireRequest &request, const QByteArray &bearer, Done done) override
    {
        noteThread();
        const quint64 exchange = ++m_last;
        const bool asksForToken = request.url.path().startsWith("/oauth/"_L1);
        ++(asksForToken ? m_record.tokens : m_record.sent);
        m_record.arrivals.release();
        if (m_record.isSilent && !asksForToken)
            return exchange;
        WireReply wire;
        wire.status = m_record.refusesFirstToken && bearer == "token-1" ? 401 : 200;
        wire.contentType = "application/json";
        wire.body = wire.status == 401 ? "{}"_ba : "[]"_ba;
        if (asksForToken)
            wire.body = R"({"access_token":"token-)" + QByteArray::number(m_record.tokens.load()) + R"("})";
        auto *timer = new QTimer(this);
        m_timers.insert(exchange, timer);
        connect(timer, &QTimer::timeout, this, [this, exchange, wire, done] {
            abort(exchange);
            done(wire);
        });
        timer->start(int(exchange % 3));
        return exchange;
    }
    void abort(quint64 exchange) override
    {
        noteThread();
        if (QTimer *timer = m_timers.take(exchange)) {
            timer->stop();
            timer->deleteLater();
        }
    }

private:
    void noteThread() { m_record.inWrongThread += QThread::currentThread() == m_home ? 0 : 1; }

    Record &m_record;
    QThread *m_home;
    QHash<quint64, QTimer *> m_timers;
    quint64 m_last = 0;
};

Request lists(Priority priority = Priority::Click)
{
    return {.scope = Scope::Emails, .operation = u"GET /addressbooks"_s, .priority = priority};
}

Request newList()
{
    return {.scope = Scope::Emails,
            .operation = u"POST /addressbooks"_s,
            .body = QJsonObject {{u"bookName"_s, u"Friends"_s}}};
}

} // namespace

/// Client with its other half in a thread of its own, as in the program. Worth running under tsan.
class ClientThreadTest : public QObject {
    Q_OBJECT

    Contract m_contract;
    QThread m_network;
    std::unique_ptr<Record> m_record;
    std::unique_ptr<Client> m_client;

    void makeClient(Credentials::Kind kind = Credentials::Kind::ApiKey)
    {
        Client::Settings settings {.service = QUrl(u"https://service.test"_s),
                                   .requestsPerSecond = 100000,
                                   .requestsPerMinute = 10000000,
                                   .requestsPerDay = 10000000};
        settings.transport = [record = m_record.get(), home = &m_network] {
            record->inWrongThread += QThread::currentThread() == home ? 0 : 1;
            return std::make_unique<ThreadTransport>(*record);
        };
        m_client = std::make_unique<Client>(m_contract, settings, &m_network);
        m_client->setScopes(Scope::Emails);
        m_client->setCredentials({kind, u"id"_s, u"secret"_s});
    }

    /// This thread stands still meanwhile.
    bool waitForArrival() { return m_record->arrivals.try_acquire_for(std::chrono::minutes(1)); }

private slots:
    void init()
    {
        m_record = std::make_unique<Record>();
        m_network.start();
    }
    void cleanup()
    {
        m_client.reset();
        m_network.quit();
        m_network.wait();
        QCOMPARE(m_record->inWrongThread, 0);
        QVERIFY(m_record->isGone);
    }

    void handlersRunInTheThreadOfTheClient()
    {
        makeClient();
        QThread *handled = nullptr;
        m_client->send(lists(), this, [&](const Reply &) { handled = QThread::currentThread(); });
        QTRY_COMPARE(handled, QThread::currentThread());
    }

    void theQueueGoesOnWhileTheWindowStandsStill()
    {
        makeClient(Credentials::Kind::ClientSecret);
        int answered = 0;
        for (int i = 0; i < 200; ++i)
            m_client->send(lists(Priority::Background), this, [&](const Reply &) { ++answered; });
        // No event of this thread is handled until all have been sent, each after answers to others.
        for (int i = 0; i < 201; ++i)
            QVERIFY(waitForArrival());
        QCOMPARE(answered, 0);
        QTRY_COMPARE(answered, 200);
    }

    void aStormOfSendsAndWithdrawalsIsAnsweredExactly()
    {
        makeClient(Credentials::Kind::ClientSecret);
        m_record->refusesFirstToken = true;
        std::mt19937 random(1);
        std::set<Client::Ticket> open;
        std::set<Client::Ticket> gone;
        int wrong = 0;
        auto context = std::make_unique<QObject>();
        std::set<Client::Ticket> ofContext;
        for (int i = 0; i < 3000; ++i) {
            const bool bound = random() % 4 == 0;
            auto ticket = std::make_shared<Client::Ticket>();
            *ticket = m_client->send(i % 10 ? lists(Priority(random() % 4)) : newList(),
                                     bound ? context.get() : this, [&, ticket](const Reply &reply) {
                                         wrong += reply.ok() && open.erase(*ticket) == 1 ? 0 : 1;
                                         ofContext.erase(*ticket);
                                     });
            open.insert(*ticket);
            if (bound)
                ofContext.insert(*ticket);
            if (random() % 5 == 0) {
                const Client::Ticket unlucky =
                    *std::next(open.begin(), random() % std::min<size_t>(open.size(), 9));
                m_client->withdraw(unlucky);
                open.erase(unlucky);
                ofContext.erase(unlucky);
            }
            if (i % 500 == 499) {
                context = std::make_unique<QObject>();
                for (Client::Ticket one : std::exchange(ofContext, {}))
                    open.erase(one);
            }
            if (i % 20 == 0)
                QCoreApplication::processEvents();
        }
        QTRY_VERIFY(open.empty());
        QCOMPARE(wrong, 0);
        QCOMPARE(m_record->tokens, 2);
    }

    void whatIsTakenBackIsNeverSent()
    {
        makeClient(Credentials::Kind::ClientSecret);
        std::mt19937 random(3);
        std::set<Client::Ticket> open;
        int done = 0;
        int back = 0;
        int told = 0;
        int asked = 0;
        for (int i = 0; i < 1000; ++i) {
            auto ticket = std::make_shared<Client::Ticket>();
            *ticket = m_client->send(newList(), this, [&, ticket](const Reply &reply) {
                done += reply.ok() && open.erase(*ticket) == 1 ? 1 : 0;
            });
            open.insert(*ticket);
            if (random() % 2 == 0) {
                const Client::Ticket wanted = *std::next(open.begin(), random() % open.size());
                ++asked;
                m_client->takeBack(wanted, this, [&, wanted](Client::Fate fate) {
                    ++told;
                    back += fate == Client::Fate::TakenBack && open.erase(wanted) == 1 ? 1 : 0;
                });
            }
            if (random() % 16 == 0)
                QCoreApplication::processEvents();
        }
        QTRY_VERIFY(open.empty());
        QTRY_COMPARE(told, asked);
        QCOMPARE(done + back, 1000);
        QCOMPARE(m_record->sent, done);
        QVERIFY2(back > 0 && done > 0, qPrintable(u"%1 taken back, %2 done"_s.arg(back).arg(done)));
    }

    void theClientMayGoAtAnyMoment()
    {
        std::mt19937 random(2);
        for (int round = 0; round < 100; ++round) {
            makeClient(round % 2 ? Credentials::Kind::ClientSecret : Credentials::Kind::ApiKey);
            bool isGone = false;
            int tooLate = 0;
            for (int i = 0; i < 10; ++i)
                m_client->send(lists(), this, [&](const Reply &) { tooLate += isGone ? 1 : 0; });
            for (size_t i = 0; i <= random() % 5; ++i)
                QVERIFY(waitForArrival());
            if (round % 3 == 0)
                QCoreApplication::processEvents();
            m_client.reset();
            isGone = true;
            QCoreApplication::processEvents();
            QCOMPARE(tooLate, 0);
        }
    }

    void credentialsAndScopesMayChangeInTheMiddle()
    {
        makeClient(Credentials::Kind::ClientSecret);
        int answered = 0;
        int refused = 0;
        for (int i = 0; i < 300; ++i) {
            m_client->send(lists(), this, [&](const Reply &reply) {
                ++answered;
                refused += reply.ok() ? 0 : 1;
            });
            if (i % 30 == 0)
                m_client->setCredentials({Credentials::Kind::ClientSecret, QString::number(i), u"s"_s});
            if (i % 50 == 0)
                m_client->setScopes(i % 100 ? Scopes(Scope::Emails) : Scope::Emails | Scope::Sms);
        }
        QTRY_COMPARE(answered, 300);
        QCOMPARE(refused, 0);
    }

    void whatIsWithdrawnFreesItsPlace()
    {
        makeClient();
        m_record->isSilent = true;
        QList<Client::Ticket> tickets;
        for (int i = 0; i < 40; ++i)
            tickets << m_client->send(lists(), this, [](const Reply &) {});
        QVERIFY(waitForArrival());
        m_record->isSilent = false;
        for (Client::Ticket ticket : tickets)
            m_client->withdraw(ticket);
        bool answered = false;
        m_client->send(lists(), this, [&](const Reply &reply) { answered = reply.ok(); });
        QTRY_VERIFY(answered);
        QTRY_COMPARE(m_client->queueState().inFlight, 0);
    }
};

QTEST_GUILESS_MAIN(ClientThreadTest)
#include "clientthread.moc"
