// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/statistics.h"
#include "app/store/history.h"
#include "app/store/rereading.h"
#include "tests/support/fakeservice.h"

#include <QSignalSpy>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

class StatisticsTest : public QObject {
    Q_OBJECT

    const Call m_call {u"GET /campaigns/{id}"_s, {{u"id"_s, 7}}};
    Contract m_contract;
    std::optional<FakeService> m_service;
    std::optional<Client> m_client;
    std::optional<History> m_history;
    QList<Statistic> m_got;

    static QJsonValue campaign(int id) { return QJsonObject {{u"id"_s, id}}; }
    void ask()
    {
        m_got.clear();
        readStatistic(*m_client, *m_history, Scope::Emails, m_call, Priority::Visible, this,
                      [this](const Statistic &statistic) { m_got << statistic; });
    }

private slots:
    void init()
    {
        m_service.emplace();
        m_client.emplace(m_contract, m_service->settings(), nullptr);
        m_service->signIn(*m_client, Scope::Emails);
        m_history.emplace();
        m_history->openInMemory();
    }

    void whatIsRememberedComesFirst()
    {
        const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-3600);
        m_history->remember(Scope::Emails, m_call, campaign(1), before);
        m_service->expect("GET", u"/campaigns/7"_s).answer(R"({"id":2})").hold();
        ask();
        QTRY_COMPARE(m_got.size(), 1);
        QVERIFY(m_got[0].isRemembered);
        QCOMPARE(m_got[0].json, campaign(1));
        QCOMPARE(m_got[0].readAt.toSecsSinceEpoch(), before.toSecsSinceEpoch());
        m_service->release();
        QTRY_COMPARE(m_got.size(), 2);
        QVERIFY(!m_got[1].isRemembered);
        QCOMPARE(m_got[1].json, campaign(2));
    }

    void anAnswerIsRemembered()
    {
        m_service->expect("GET", u"/campaigns/7"_s).answer(R"({"id":2})");
        QSignalSpy remembered(&*m_history, &History::remembered);
        ask();
        QTRY_COMPARE(remembered.size(), 1);
        std::optional<Reading> last;
        m_history->latest(Scope::Emails, m_call, this, [&](const auto &reading) { last = reading; });
        QTRY_VERIFY(last);
        QCOMPARE(last->answer, campaign(2));
    }

    void offlineTheRememberedAnswerStays()
    {
        m_history->remember(Scope::Emails, m_call, campaign(1), QDateTime::currentDateTimeUtc());
        m_service->expect("GET", u"/campaigns/7"_s).fail(ApiError::Kind::Unreachable).always();
        ask();
        QTRY_VERIFY(!m_got.isEmpty() && m_got.last().error.isSet());
        QCOMPARE(m_got.last().error.kind, ApiError::Kind::Unreachable);
        QCOMPARE(m_got.last().json, campaign(1));
        QVERIFY(m_got.last().isRemembered);
    }

    void nonsenseIsAnErrorAndNotRemembered()
    {
        m_history->remember(Scope::Emails, m_call, campaign(1), QDateTime::currentDateTimeUtc());
        for (const char *odd : {"null", "[1, 2]", "\"none\""}) {
            m_service->expect("GET", u"/campaigns/7"_s).answer(odd);
            ask();
            QTRY_VERIFY2(!m_got.isEmpty() && m_got.last().error.isSet(), odd);
            QCOMPARE(m_got.last().error.kind, ApiError::Kind::NotUnderstood);
            QTRY_COMPARE(m_got.last().json, campaign(1));
        }
    }

    void withoutAPastAFailureIsJustThat()
    {
        m_service->expect("GET", u"/campaigns/7"_s).answer("{}", 404);
        ask();
        QTRY_COMPARE(m_got.size(), 1);
        QVERIFY(m_got[0].error.isSet());
        QVERIFY(m_got[0].json.isUndefined());
    }

    void figuresAreReadAgainForPickedScopesOnly()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        m_history->remember(Scope::Emails, m_call, campaign(1), now.addSecs(-60));
        m_history->remember(Scope::Sms, {u"GET /sms/senders"_s}, 1, now.addSecs(-60));
        m_history->remember(Scope::Emails, {u"GET /senders"_s}, 1, now.addDays(-20)); // nobody looks at it
        m_history->remember(Scope::Emails, {u"GET /senders"_s}, 1, now.addDays(-1),
                            History::Reader::Schedule);
        m_service->expect("GET", u"/campaigns/7"_s).answer(R"({"id":2})");
        Rereading rereading(*m_client, *m_history, [] { return 1; });
        QSignalSpy began(&rereading, &Rereading::began);
        QSignalSpy remembered(&*m_history, &History::remembered);
        rereading.readAll();
        QTRY_COMPARE(began.size(), 1);
        QCOMPARE(began[0][0].toInt(), 1);
        QTRY_COMPARE(remembered.size(), 4); // calls, of which one was read twice before
        QVERIFY(m_service->idle());
    }

    void freshFiguresAreNotReadAgain()
    {
        m_history->remember(Scope::Emails, m_call, campaign(1), QDateTime::currentDateTimeUtc().addSecs(-60));
        Rereading rereading(*m_client, *m_history, [] { return 1; });
        QSignalSpy began(&rereading, &Rereading::began);
        rereading.readAll(1);
        QTRY_COMPARE(began.size(), 1);
        QCOMPARE(began[0][0].toInt(), 0);
        QVERIFY(m_service->idle());
    }
};

QTEST_GUILESS_MAIN(StatisticsTest)
#include "statistics.moc"
