// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/emails.h"
#include "app/table/resourcemodel.h"
#include "tests/support/democalls.h"
#include "tests/support/netwire.h"

#include <QThread>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;
using demo::Fault;

/// The client against a demo service that misbehaves: a list ends in right rows or in an error that a person
/// can read, and goes on when the bad day is over.
class DemoResilience : public QObject {
    Q_OBJECT

    std::unique_ptr<DemoCalls> m_demo;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<ResourceModel> m_contacts;
    QStringList m_addresses; ///< Of the list, as they are.

    void set(const QStringList &texts)
    {
        QList<Fault> faults;
        for (const QString &text : texts) {
            const auto fault = Fault::fromText(text);
            QVERIFY(fault);
            faults << *fault;
        }
        m_demo->service.setFaults(faults);
    }
    QStringList shown() const
    {
        QStringList addresses;
        for (int row = 0; row < m_contacts->rowCount(); ++row)
            addresses << m_contacts->rowAt(row)[u"email"].toString();
        return addresses;
    }
    bool isIdle() const { return !m_contacts->isLoading() && m_client->queueState().inFlight == 0; }
    void readAll()
    {
        m_contacts->refresh();
        m_contacts->loadAll();
    }

private slots:
    void init()
    {
        demo::DemoService::Settings demoSettings = DemoCalls::unlimited();
        demoSettings.largestList = 950;
        m_demo = std::make_unique<DemoCalls>(demoSettings);
        QVERIFY(m_demo->isStarted());
        Client::Settings settings;
        settings.service = m_demo->service.address();
        settings.requestsPerSecond = 1000;
        settings.requestsPerMinute = 100000;
        settings.pauses = {.fault = 1, .tooMany = 1};
        settings.transport = [] { return std::make_unique<NetTransport>(shortLimits()); };
        m_client = std::make_unique<Client>(m_demo->contract, settings, nullptr);
        m_client->setScopes(Scope::Emails);
        m_client->setCredentials({Credentials::Kind::ApiKey, {}, m_demo->token});
        const QJsonValue list = largestList();
        m_contacts = std::make_unique<ResourceModel>(
            *m_client, emails::contacts({{u"id"_s, list[u"id"]}, {u"name"_s, list[u"name"]}}));
        readAll();
        QTRY_COMPARE(shown().size(), list[u"all_email_qty"].toInt());
        m_addresses = shown();
        QVERIFY(m_addresses.size() > 300);
    }
    void cleanup()
    {
        QCOMPARE(m_demo->service.misfits(), QStringList());
        m_contacts.reset();
        m_client.reset();
        m_demo.reset();
    }

    void aBadMomentIsPassedOver_data();
    void aBadMomentIsPassedOver();
    void aBadDayEndsInWords_data();
    void aBadDayEndsInWords();
    void listsThatMoveNeitherRepeatNorLoseRows_data();
    void listsThatMoveNeitherRepeatNorLoseRows();
    void aForbiddenListIsSaid();
    void aRefusedKeyIsSaidAndANewOneTaken();

private:
    QJsonValue largestList()
    {
        QJsonValue largest;
        for (const QJsonValue list : m_demo->get(u"/addressbooks"_s).json.toArray()) {
            if (list[u"all_email_qty"].toInt() > largest[u"all_email_qty"].toInt())
                largest = list;
        }
        return largest;
    }
};

void DemoResilience::aBadMomentIsPassedOver_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault :
         {"status=429 at 2", "status=500 at 2", "status=503 at 1-2", "overload=200 at 2", "overload=400 at 3",
          "reset at 2", "cut at 2", "truncate at 3", "long at 2", "html at 2", "latency=50", "huge=20000"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

/// Reads are tried again, and nobody notices.
void DemoResilience::aBadMomentIsPassedOver()
{
    QFETCH(QString, fault);
    set({fault});
    readAll();
    QTRY_VERIFY_WITH_TIMEOUT(isIdle() && m_contacts->loadedCount() == m_addresses.size(), 20000);
    QVERIFY2(!m_contacts->error().isSet(), qPrintable(m_contacts->error().summary()));
    QCOMPARE(shown(), m_addresses);
}

void DemoResilience::aBadDayEndsInWords_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault :
         {"status=404", "status=409", "status=422", "status=500", "status=503", "overload=200",
          "overload=400", "html", "html=200", "empty", "garbage", "nested", "truncate", "short", "long",
          "reset", "cut", "drip=200", "latency=60000"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

void DemoResilience::aBadDayEndsInWords()
{
    QFETCH(QString, fault);
    set({fault});
    m_contacts->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_contacts->error().isSet(), 30000);
    QVERIFY(m_contacts->error().summary().size() > 10);
    QVERIFY(m_contacts->error().kind != ApiError::Kind::None);
    // What was there stays, and the next refresh works.
    QCOMPARE(shown().size(), m_addresses.size());
    set({});
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 20000);
    readAll();
    QTRY_VERIFY_WITH_TIMEOUT(isIdle() && !m_contacts->error().isSet(), 20000);
    QTRY_COMPARE(shown(), m_addresses);
}

void DemoResilience::listsThatMoveNeitherRepeatNorLoseRows_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("rows come twice") << u"double"_s;
    QTest::newRow("a row is added in front") << u"drift at 2-99"_s;
    QTest::newRow("three rows are added in front") << u"drift=3 at 3-99"_s;
    QTest::newRow("a row in front is taken away") << u"drift=-1 at 2-99"_s;
}

void DemoResilience::listsThatMoveNeitherRepeatNorLoseRows()
{
    QFETCH(QString, fault);
    set({fault + u" GET /addressbooks/"_s});
    readAll();
    QTRY_VERIFY_WITH_TIMEOUT(isIdle() && m_contacts->loadedCount() > 0 && !m_contacts->isPartial(), 20000);
    QStringList rows = shown();
    QCOMPARE(QSet<QString>(rows.begin(), rows.end()).size(), rows.size());
    QCOMPARE(QSet<QString>(rows.begin(), rows.end()), QSet<QString>(m_addresses.begin(), m_addresses.end()));
}

void DemoResilience::aForbiddenListIsSaid()
{
    set({u"status=403"_s});
    m_contacts->refresh();
    QTRY_VERIFY(m_contacts->error().isSet());
    QCOMPARE(m_contacts->error().status, 403);
    set({});
    readAll();
    QTRY_VERIFY_WITH_TIMEOUT(isIdle() && !m_contacts->error().isSet(), 20000);
    QCOMPARE(shown(), m_addresses);
}

void DemoResilience::aRefusedKeyIsSaidAndANewOneTaken()
{
    set({u"status=401"_s});
    m_contacts->refresh();
    QTRY_VERIFY(m_contacts->error().isSet());
    QCOMPARE(m_contacts->error().kind, ApiError::Kind::SignedOut);
    QCOMPARE(shown(), m_addresses);
    set({});
    m_client->setCredentials({Credentials::Kind::ApiKey, {}, m_demo->token});
    readAll();
    QTRY_VERIFY_WITH_TIMEOUT(isIdle() && !m_contacts->error().isSet(), 20000);
    QCOMPARE(shown(), m_addresses);
}

QTEST_GUILESS_MAIN(DemoResilience)
#include "demoresilience.moc"
