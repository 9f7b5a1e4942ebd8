// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/democalls.h"

#include <QElapsedTimer>
#include <QTcpSocket>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;
using demo::Fault;

/// The demo misbehaves when it is asked to: what then arrives on the wire.
class DemoFaults : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_demo = std::make_unique<DemoCalls>();
        QVERIFY(m_demo->isStarted());
    }

    void textsAreRead();
    void nonsenseIsNotRead_data();
    void nonsenseIsNotRead();
    void statusesHaveTheirEnvelope_data();
    void statusesHaveTheirEnvelope();
    void onlyTheNamedRequestsAreMet();
    void overloadComesWithAnyStatus();
    void answersAreNoJson();
    void rowsAreDoubledAndGrown();
    void pagesDrift();
    void bytesComeLate();
    void lengthsAreWrong();
    void connectionsAreReset_data();
    void connectionsAreReset();
    void faultsEnd();

private:
    /// All that comes over a bare connection until it ends, or until @p enough bytes are there.
    struct Wire {
        QByteArray head;
        QByteArray body;
        qint64 milliseconds = 0;
    };
    Wire ask(qsizetype enough = std::numeric_limits<qsizetype>::max());
    void set(const QString &text)
    {
        const auto fault = Fault::fromText(text);
        QVERIFY(fault);
        m_demo->service.setFaults({*fault});
    }
    int status(const QString &path = u"/addressbooks"_s) { return m_demo->get(path).status; }
    static qsizetype told(const Wire &wire)
    {
        const qsizetype at = wire.head.indexOf("Content-Length: ") + 16;
        return wire.head.mid(at, wire.head.indexOf('\r', at) - at).toLongLong();
    }

    std::unique_ptr<DemoCalls> m_demo;
};

DemoFaults::Wire DemoFaults::ask(qsizetype enough)
{
    QTcpSocket socket;
    QElapsedTimer clock;
    clock.start();
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_demo->service.address().port()));
    socket.write("GET /addressbooks HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
                 + m_demo->token.toLatin1() + "\r\n\r\n");
    QByteArray bytes;
    Wire wire;
    while (socket.state() != QAbstractSocket::UnconnectedState && bytes.size() < enough) {
        if (socket.waitForReadyRead(10'000))
            bytes += socket.readAll();
        else if (socket.error() == QAbstractSocket::SocketTimeoutError)
            break;
    }
    bytes += socket.readAll();
    wire.milliseconds = clock.elapsed();
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    wire.head = bytes.left(end + 2);
    wire.body = end < 0 ? QByteArray() : bytes.mid(end + 4);
    return wire;
}

void DemoFaults::textsAreRead()
{
    const auto fault = Fault::fromText(u"status=500 at 3 GET /addressbooks"_s);
    QVERIFY(fault);
    QCOMPARE(fault->kind, Fault::Kind::Status);
    QCOMPARE(fault->value, 500);
    QCOMPARE(fault->first, 3);
    QCOMPARE(fault->last, 3);
    QCOMPARE(fault->method, "GET");
    QCOMPARE(fault->path, "/addressbooks");
    const auto drift = Fault::fromText(u"drift=-2 at 2-9"_s);
    QVERIFY(drift);
    QCOMPARE(drift->value, -2);
    QCOMPARE(drift->last, 9);
    QVERIFY(Fault::fromText(u"html /campaigns"_s));
}

void DemoFaults::nonsenseIsNotRead_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "boom", "status", "status=abc", "status=99", "latency=-1", "html at 0",
                             "html at 5-2", "html at", "html at x", "html GET POST", "html addressbooks"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void DemoFaults::nonsenseIsNotRead()
{
    QFETCH(QString, text);
    QVERIFY(!Fault::fromText(text));
}

void DemoFaults::statusesHaveTheirEnvelope_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("key");
    for (const int status : {401, 403, 404, 409, 422, 429, 500, 503})
        QTest::addRow("%d", status) << status << u"/addressbooks"_s << u"message"_s;
    QTest::newRow("crm") << 409 << u"/crm/v1/pipelines"_s << u"message"_s;
    QTest::newRow("pop-ups") << 500 << u"/v2/pop-ups/public/api/widgets/list"_s << u"errors"_s;
}

void DemoFaults::statusesHaveTheirEnvelope()
{
    QFETCH(int, status);
    QFETCH(QString, path);
    QFETCH(QString, key);
    set(u"status=%1"_s.arg(status));
    const DemoCalls::Got got = m_demo->get(path);
    QCOMPARE(got.status, status);
    QVERIFY2(!got.json[key].isUndefined(), got.body.constData());
}

void DemoFaults::onlyTheNamedRequestsAreMet()
{
    set(u"status=500 at 2-3 GET /addressbooks"_s);
    QCOMPARE(status(), 200);
    QCOMPARE(status(u"/campaigns"_s), 200);
    QCOMPARE(status(), 500);
    QCOMPARE(m_demo->post(u"/addressbooks"_s, {{u"bookName"_s, u"A"_s}}).status, 200);
    QCOMPARE(status(), 500);
    QCOMPARE(status(), 200);
    set(u"status=500"_s);
    const DemoCalls::Got token = m_demo->post(u"/oauth/access_token"_s,
                                              {{u"grant_type"_s, u"client_credentials"_s},
                                               {u"client_id"_s, m_demo->service.keys().clientId},
                                               {u"client_secret"_s, m_demo->service.keys().clientSecret}});
    QCOMPARE(token.status, 200);
    set(u"status=500 /oauth"_s);
    QCOMPARE(m_demo->post(u"/oauth/access_token"_s, {}).status, 500);
    QCOMPARE(status(), 200);
}

void DemoFaults::overloadComesWithAnyStatus()
{
    for (const int wanted : {200, 400}) {
        set(u"overload=%1"_s.arg(wanted));
        const DemoCalls::Got got = m_demo->get(u"/addressbooks"_s);
        QCOMPARE(got.status, wanted);
        QCOMPARE(got.json[u"error_code"].toInteger(), 2020202020);
    }
}

void DemoFaults::answersAreNoJson()
{
    set(u"html"_s);
    DemoCalls::Got got = m_demo->get(u"/addressbooks"_s);
    QCOMPARE(got.status, 502);
    QCOMPARE(got.contentType, "text/html");
    set(u"empty"_s);
    got = m_demo->get(u"/addressbooks"_s);
    QCOMPARE(got.status, 200);
    QVERIFY(got.body.isEmpty());
    set(u"garbage"_s);
    QVERIFY(m_demo->get(u"/addressbooks"_s).json.isUndefined());
    set(u"nested=50"_s);
    QCOMPARE(m_demo->get(u"/addressbooks"_s).body, QByteArray(50, '[') + QByteArray(50, ']'));
}

void DemoFaults::rowsAreDoubledAndGrown()
{
    const QJsonArray rows = m_demo->get(u"/addressbooks"_s).json.toArray();
    set(u"double"_s);
    const QJsonArray doubled = m_demo->get(u"/addressbooks"_s).json.toArray();
    QCOMPARE(doubled.size(), rows.size() + 1);
    QCOMPARE(doubled.last(), rows.last());
    set(u"huge=5000"_s);
    const QJsonObject row = m_demo->get(u"/addressbooks"_s).json[0].toObject();
    QVERIFY(std::any_of(row.begin(), row.end(),
                        [](const QJsonValue &value) { return value.toString().size() == 5000; }));
    QCOMPARE(row[u"id"], rows[0][u"id"]);
    set(u"double"_s);
    const QJsonValue deals = m_demo->post(u"/crm/v1/deals/get-list"_s, {{u"limit"_s, 5}}).json[u"data"];
    QCOMPARE(deals.toArray().size(), 6);
}

void DemoFaults::pagesDrift()
{
    const auto page = [this](int offset) {
        return m_demo->get(u"/addressbooks?limit=3&offset=%1"_s.arg(offset)).json.toArray();
    };
    const QJsonArray first = page(0);
    const QJsonArray second = page(3);
    set(u"drift"_s);
    QCOMPARE(page(0), first);
    QCOMPARE(page(3)[0], first[2]);
    QCOMPARE(page(3)[1], second[0]);
    set(u"drift=-1"_s);
    QCOMPARE(page(3)[0], second[1]);
    set(u"drift"_s);
    const auto deals = [this](int offset) {
        return m_demo->post(u"/crm/v1/deals/get-list"_s, {{u"limit"_s, 2}, {u"offset"_s, offset}})
            .json[u"data"][0][u"id"];
    };
    const QJsonValue shifted = deals(2);
    m_demo->service.setFaults({});
    QCOMPARE(deals(1), shifted);
}

void DemoFaults::bytesComeLate()
{
    const Wire usual = ask(400);
    set(u"latency=300"_s);
    const Wire late = ask(400);
    QVERIFY(late.milliseconds >= 300);
    QCOMPARE(late.body.left(100), usual.body.left(100));
    set(u"drip=2"_s);
    QVERIFY(ask(60).milliseconds >= 100);
}

void DemoFaults::lengthsAreWrong()
{
    set(u"short"_s);
    const Wire tooMuch = ask();
    QCOMPARE(told(tooMuch), tooMuch.body.size() - 10);
    set(u"long"_s);
    const Wire tooLittle = ask();
    QCOMPARE(told(tooLittle), tooLittle.body.size() + 100);
    set(u"truncate=7"_s);
    const Wire cut = ask();
    QCOMPARE(cut.body.size(), 7);
    QCOMPARE(told(cut), tooMuch.body.size());
}

void DemoFaults::connectionsAreReset_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("hasHead");
    QTest::newRow("before the answer") << u"reset"_s << false;
    QTest::newRow("in the middle") << u"cut"_s << true;
}

void DemoFaults::connectionsAreReset()
{
    QFETCH(QString, fault);
    QFETCH(bool, hasHead);
    set(fault);
    const Wire wire = ask();
    // Qt tells a reset connection from a closed one by nothing.
    if (hasHead)
        QVERIFY(wire.body.size() < told(wire));
    else
        QVERIFY(wire.head.isEmpty() && wire.body.isEmpty());
    // It was carried out all the same.
    m_demo->service.setFaults({});
    const auto count = m_demo->get(u"/addressbooks"_s).json.toArray().size();
    set(fault + u" POST"_s);
    m_demo->post(u"/addressbooks"_s, {{u"bookName"_s, u"Lost answer"_s}});
    QCOMPARE(m_demo->get(u"/addressbooks"_s).json.toArray().size(), count + 1);
}

void DemoFaults::faultsEnd()
{
    set(u"status=500"_s);
    QCOMPARE(status(), 500);
    m_demo->service.setFaults({});
    QCOMPARE(status(), 200);
}

QTEST_GUILESS_MAIN(DemoFaults)
#include "demofaults.moc"
