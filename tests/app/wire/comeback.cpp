// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wire/comeback.h"
#include "tests/support/fakeservice.h"

#include <QSignalSpy>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

namespace {

using std::chrono::milliseconds;

constexpr Comeback::Pace quick {.first = milliseconds(1), .longest = milliseconds(2), .probes = 4};

Request read(const QString &operation)
{
    return {.scope = Scope::Emails, .operation = operation};
}

} // namespace

/// How it is found out that the service is back.
class ComebackTest : public QObject {
    Q_OBJECT

    QStringList m_asked;
    Comeback::Answer m_answer;

    Comeback::Ask ask()
    {
        return [this](const Request &request, const Comeback::Answer &answer) {
            m_asked << request.operation;
            m_answer = answer;
        };
    }

private slots:
    void init() { m_asked.clear(); }

    void oneProbeAtATimeOfEachInTurn()
    {
        Comeback comeback(quick, ask());
        QSignalSpy back(&comeback, &Comeback::back);
        for (const char *operation : {"GET /a", "GET /b", "GET /a"})
            comeback.noteFailure(read(QLatin1String(operation)));
        QTRY_COMPARE(m_asked.size(), 1);
        comeback.noteFailure(read(u"GET /c"_s));
        comeback.lookNow();
        QCoreApplication::processEvents();
        QCOMPARE(m_asked.size(), 1);
        for (int probe = 2; probe <= 4; ++probe) {
            m_answer(false);
            QTRY_COMPARE(m_asked.size(), probe);
        }
        QCOMPARE(m_asked, QStringList({u"GET /a"_s, u"GET /b"_s, u"GET /a"_s, u"GET /c"_s}));
        QCOMPARE(back.size(), 0);
        m_answer(true);
        QCOMPARE(back.size(), 1);
    }

    void enoughIsEnoughUntilTheNetworkChanges()
    {
        Comeback comeback(quick, ask());
        comeback.noteFailure(read(u"GET /a"_s));
        for (int probe = 1; probe <= quick.probes; ++probe) {
            QTRY_COMPARE(m_asked.size(), probe);
            m_answer(false);
        }
        comeback.noteFailure(read(u"GET /a"_s));
        QVERIFY(comeback.findChildren<QTimer *>().isEmpty() || !comeback.findChild<QTimer *>()->isActive());
        comeback.lookNow();
        QTRY_COMPARE(m_asked.size(), quick.probes + 1);
    }

    void pausesGrow()
    {
        Comeback comeback({.first = milliseconds(1), .longest = milliseconds(1 << 24), .probes = 60}, ask());
        comeback.noteFailure(read(u"GET /a"_s));
        const auto *pause = comeback.findChild<QTimer *>();
        int last = pause->interval();
        for (int probe = 1; probe <= 5; ++probe) {
            QTRY_COMPARE(m_asked.size(), probe);
            m_answer(false);
            QCOMPARE(pause->interval(), last * 2);
            last = pause->interval();
        }
    }

    void failuresInARowDoNotResetThePause()
    {
        Comeback comeback(quick, ask());
        comeback.noteFailure(read(u"GET /a"_s));
        QTRY_COMPARE(m_asked.size(), 1);
        m_answer(true);
        comeback.noteFailure(read(u"GET /a"_s));
        QCOMPARE(comeback.findChild<QTimer *>()->interval(), 2);
    }

    void theClientProbesWithReadsAndNeverRepeatsAWrite()
    {
        FakeService service;
        bool isDown = true;
        int reads = 0;
        const auto answer = [&](const FakeService::Exchange &exchange) {
            reads += exchange.method == "GET" ? 1 : 0;
            WireReply wire {.status = 200, .contentType = "application/json", .body = "[]"};
            if (isDown)
                wire = {.error = {.kind = ApiError::Kind::Interrupted}};
            return wire;
        };
        service.expect("GET", u"/addressbooks"_s).always().reply(answer);
        service.expect("POST", u"/addressbooks"_s).reply(answer);
        Contract contract;
        Client::Settings settings = service.settings();
        settings.comeback = quick;
        settings.comeback.probes = 1000;
        Client client(contract, settings, nullptr);
        service.signIn(client);
        QSignalSpy back(&client, &Client::cameBack);
        QList<Reply> replies;
        const auto keep = [&](const Reply &reply) { replies << reply; };
        client.send({.scope = Scope::Emails,
                     .operation = u"POST /addressbooks"_s,
                     .body = QJsonObject {{u"bookName"_s, u"Friends"_s}}},
                    this, keep);
        QTRY_COMPARE(replies.size(), 1);
        client.send(read(u"GET /addressbooks"_s), this, keep);
        QTRY_COMPARE(replies.size(), 2);
        QVERIFY(replies[1].error.isSet());
        const int before = reads;
        QTRY_VERIFY(reads > before + 8); // more than two probes, with their repeats
        QCOMPARE(back.size(), 0);
        isDown = false;
        QTRY_COMPARE(back.size(), 1);
        QCOMPARE(replies.size(), 2);
        // The second write would not have been expected.
        QVERIFY(service.unexpected().isEmpty());
    }

    void nobodyIsAskedWhenNobodyWantsToKnow()
    {
        FakeService service;
        service.expect("GET", u"/addressbooks"_s).always().fail(ApiError::Kind::Unreachable);
        Contract contract;
        Client::Settings settings = service.settings();
        settings.comeback = quick;
        Client client(contract, settings, nullptr);
        service.signIn(client);
        int replies = 0;
        const auto count = [&](const Reply &) { ++replies; };
        client.send(read(u"GET /addressbooks"_s), this, count);
        QTRY_COMPARE(replies, 1);
        const qsizetype sent = service.exchanges().size();
        client.send(read(u"GET /addressbooks"_s), this, count);
        QTRY_COMPARE(replies, 2);
        QCOMPARE(service.exchanges().size(), 2 * sent);
    }
};

QTEST_GUILESS_MAIN(ComebackTest)
#include "comeback.moc"
