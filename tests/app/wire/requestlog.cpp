// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wire/requestlog.h"
#include "app/wire/masking.h"
#include "tests/support/fakeservice.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include <numeric>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// The log tells what was sent, and nothing about people.
class RequestLogTest : public QObject {
    Q_OBJECT

private slots:
    void plantedSecretsAreHidden();
    void plainValuesAreShown();
    void everyPersonalParameterIsHidden();
    void whatWasSentIsInTheLog();
    void bodiesAndKeysAreNotKept();
    void theOldestGoesFirst();
    void sendingsAreCounted();

private:
    QString logged(Scope scope, const QString &operation, const QVariantMap &path, const QVariantMap &query)
    {
        const Operation *found = m_contract.find(scope, operation);
        return found ? maskedPath(*found, path) + u'?' + maskedQuery(*found, query) : QString();
    }

    Contract m_contract;
};

void RequestLogTest::plantedSecretsAreHidden()
{
    QCOMPARE(logged(Scope::Emails, u"GET /addressbooks/{id}/emails/{email}"_s,
                    {{u"id"_s, 7}, {u"email"_s, u"ann@example.com"_s}}, {}),
             u"/addressbooks/7/emails/•••?"_s);
    QCOMPARE(logged(Scope::Sms, u"GET /sms/numbers/info/{addressBookId}/{phoneNumber}"_s,
                    {{u"addressBookId"_s, 7}, {u"phoneNumber"_s, qint64(380501234567)}}, {}),
             u"/sms/numbers/info/7/•••?"_s);
    QCOMPARE(logged(Scope::Emails, u"GET /addressbooks/{id}/variables/{variableName}/{searchValue}"_s,
                    {{u"id"_s, 7}, {u"variableName"_s, u"iban"_s}, {u"searchValue"_s, u"DE89"_s}}, {}),
             u"/addressbooks/7/variables/•••/•••?"_s);
}

void RequestLogTest::plainValuesAreShown()
{
    QCOMPARE(logged(Scope::Emails, u"GET /addressbooks"_s, {}, {{u"limit"_s, 100}, {u"offset"_s, u"200"_s}}),
             u"/addressbooks?limit=100&offset=200"_s);
    QCOMPARE(masked(u"2030-01-31"_s, Field {u"date_from"_s}), u"2030-01-31"_s);
    QCOMPARE(masked(u"5f8d0d55b54764421b7156c1"_s, Field {u"bot_id"_s}), u"5f8d0d…"_s);
    QCOMPARE(masked(u"Kyiv"_s, Field {u"city"_s}), u"•••"_s);
    QCOMPARE(masked(u"4915112345678"_s, Field {u"id"_s}), u"•••"_s);
}

/// Whatever the 614 operations take in path and query: what only a person would have is never shown.
void RequestLogTest::everyPersonalParameterIsHidden()
{
    const QList<QVariant> planted {u"ann.secret@example.com"_s, u"Ann Secret"_s, u"+380501234567"_s,
                                   u"380501234567"_s, u"sp_live_abcdef0123456789"_s};
    int checked = 0;
    for (const Scope scope : allScopes()) {
        for (const Operation &operation : m_contract.operations(scope)) {
            for (const auto *fields : {&operation.pathFields, &operation.query}) {
                for (const Field &field : *fields) {
                    for (const QVariant &value : planted) {
                        QVERIFY2(masked(value, field) == u"•••"_s,
                                 qPrintable(operation.id + u' ' + field.name));
                        ++checked;
                    }
                }
            }
        }
    }
    QVERIFY(checked > 2000);
}

void RequestLogTest::whatWasSentIsInTheLog()
{
    test::FakeService service;
    Client client(m_contract, service.settings(), nullptr);
    service.signInWithPair(client);
    service.expect("GET", u"/addressbooks/7/emails/ann@example.com"_s).answer(R"({"message":"No"})", 404);
    Request request {Scope::Emails, u"GET /addressbooks/{id}/emails/{email}"_s};
    request.path = {{u"id"_s, 7}, {u"email"_s, u"ann@example.com"_s}};
    bool answered = false;
    client.send(request, this, [&](const Reply &) { answered = true; });
    QTRY_VERIFY(answered);

    const auto &entries = client.log().entries();
    QCOMPARE(entries.size(), size_t(2));
    QVERIFY(!entries[0].operation); // The token.
    QCOMPARE(entries[0].path, u"/oauth/access_token"_s);
    const RequestLog::Entry &entry = entries[1];
    QCOMPARE(entry.operation->id, request.operation);
    QCOMPARE(entry.method, "GET"_ba);
    QCOMPARE(entry.path, u"/addressbooks/7/emails/•••"_s);
    QCOMPARE(entry.status, 404);
    QVERIFY(entry.failed());
    QVERIFY(entry.sentAt.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    QCOMPARE(entry.repeat.path, request.path);
}

void RequestLogTest::bodiesAndKeysAreNotKept()
{
    test::FakeService service;
    Client client(m_contract, service.settings(), nullptr);
    service.signIn(client);
    service.expect("POST", u"/addressbooks"_s).answer(R"({"id":1})");
    Request request {Scope::Emails, u"POST /addressbooks"_s};
    request.body = QJsonObject {{u"bookName"_s, u"Planted secret"_s}};
    bool answered = false;
    client.send(request, this, [&](const Reply &) { answered = true; });
    QTRY_VERIFY(answered);
    QCOMPARE(client.log().entries().size(), size_t(1));
    const RequestLog::Entry &entry = client.log().entries().front();
    QVERIFY(entry.repeat.body.isUndefined());
    QVERIFY(entry.repeat.file.isEmpty() && !entry.repeat.reader);
    client.log().clear();
    QVERIFY(client.log().entries().empty());
}

void RequestLogTest::theOldestGoesFirst()
{
    RequestLog log;
    QSignalSpy dropped(&log, &RequestLog::dropped);
    for (int at = 0; at < RequestLog::most + 5; ++at)
        log.add(nullptr, {}, "POST", u"/oauth/access_token"_s, 200, 1);
    QCOMPARE(log.entries().size(), size_t(RequestLog::most));
    QCOMPARE(log.entries().front().number, quint64(6));
    QCOMPARE(dropped.size(), 5);
}

void RequestLogTest::sendingsAreCounted()
{
    RequestLog log;
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'030, QTimeZone::utc());
    const auto sentBefore = [&](int seconds) {
        log.add(nullptr, {}, "POST", u"/x"_s, 200, 0, now.addSecs(-seconds));
    };
    for (const int seconds : {3600 * 30, 200, 100, 20, 10, 0})
        sentBefore(seconds);
    QCOMPARE(log.sentLastMinute(now), 3);
    QCOMPARE(log.sentLastMinute(now.addSecs(15)), 3);
    QCOMPARE(log.sentLastMinute(now.addSecs(45)), 2);
    QCOMPARE(log.sentLastMinute(now.addSecs(120)), 0);
    const QList<int> minutes = log.perMinute(5, now);
    QCOMPARE(minutes.size(), 5);
    QCOMPARE(minutes.last(), 3);
    QCOMPARE(std::accumulate(minutes.begin(), minutes.end(), 0), 5);
    log.clear();
    QCOMPARE(log.sentLastMinute(now), 3);
}

QTEST_GUILESS_MAIN(RequestLogTest)
#include "requestlog.moc"
