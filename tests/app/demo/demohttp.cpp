// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/httpserver.h"

#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace pulsedeck::demo;

/// What comes over the wire to the demo's server, in bytes.
class DemoHttp : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void answersOnOneConnectionUntilItIsClosed();
    void answersPipelinedRequestsInOrder();
    void putsChunksTogether();
    void takesBodiesWithAnyMethod_data();
    void takesBodiesWithAnyMethod();
    void invitesBodiesThatWaitForIt();
    void refusesWhatIsTooLargeOrNotHttp_data();
    void refusesWhatIsTooLargeOrNotHttp();
    void survivesAClientThatLeaves();
    void takesRequestsInPieces();

private:
    std::unique_ptr<QTcpSocket> connected();
    /// Sends and reads until @p end stands at the end of what came, or the connection is closed.
    QByteArray ask(QTcpSocket &socket, const QByteArray &text, const QByteArray &end = {});

    /// Tells back what it was asked.
    HttpServer m_server {[](const HttpRequest &request) {
        return HttpResponse {200,
                             "text/plain",
                             request.method + ' ' + request.path + ' ' + request.query + ' ' + request.body
                                 + '.',
                             {}};
    }};
};

void DemoHttp::initTestCase()
{
    QVERIFY(m_server.listen(0));
}

std::unique_ptr<QTcpSocket> DemoHttp::connected()
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QStringLiteral("127.0.0.1"), m_server.port());
    return QTest::qWaitFor([&] { return socket->state() == QTcpSocket::ConnectedState; }) ? std::move(socket)
                                                                                          : nullptr;
}

QByteArray DemoHttp::ask(QTcpSocket &socket, const QByteArray &text, const QByteArray &end)
{
    QByteArray got;
    socket.write(text);
    const bool isComplete = QTest::qWaitFor(
        [&] {
            got += socket.readAll();
            return socket.state() != QTcpSocket::ConnectedState || (!end.isEmpty() && got.endsWith(end));
        },
        10'000);
    return isComplete ? got : "timed out: " + got;
}

void DemoHttp::answersOnOneConnectionUntilItIsClosed()
{
    const auto socket = connected();
    QVERIFY(socket);
    QVERIFY(ask(*socket, "GET /a?x=1 HTTP/1.1\r\nHost: h\r\n\r\n", "GET /a x=1 .")
                .startsWith("HTTP/1.1 200 OK\r\n"));
    const QByteArray last = ask(*socket, "GET /b HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    QVERIFY(last.endsWith("GET /b  ."));
    QVERIFY(last.contains("\r\nConnection: close\r\n"));
    QCOMPARE(socket->state(), QTcpSocket::UnconnectedState);
}

void DemoHttp::answersPipelinedRequestsInOrder()
{
    const auto socket = connected();
    QVERIFY(socket);
    const QByteArray got = ask(*socket,
                               "POST /a HTTP/1.1\r\nContent-Length: 2\r\n\r\nxy\r\n"
                               "GET /b HTTP/1.1\r\n\r\nGET /c HTTP/1.0\r\n\r\n");
    const qsizetype first = got.indexOf("POST /a  xy.");
    const qsizetype second = got.indexOf("GET /b  .");
    QVERIFY(first > 0);
    QVERIFY(second > first);
    QVERIFY(got.indexOf("GET /c  .") > second);
}

void DemoHttp::putsChunksTogether()
{
    const auto socket = connected();
    QVERIFY(socket);
    const QByteArray got = ask(*socket,
                               "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
                               "3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\nTrailer: t\r\n\r\n",
                               "abc0123456789.");
    QVERIFY(got.endsWith("POST /a  abc0123456789."));
}

void DemoHttp::takesBodiesWithAnyMethod_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"GET", "POST", "PUT", "PATCH", "DELETE"})
        QTest::newRow(method) << QByteArray(method);
}

void DemoHttp::takesBodiesWithAnyMethod()
{
    QFETCH(const QByteArray, method);
    const auto socket = connected();
    QVERIFY(socket);
    const QByteArray got = ask(*socket, method + " /a HTTP/1.1\r\ncontent-length: 4\r\n\r\nbody", "body.");
    QVERIFY(got.endsWith(method + " /a  body."));
}

void DemoHttp::invitesBodiesThatWaitForIt()
{
    const auto socket = connected();
    QVERIFY(socket);
    const QByteArray invitation =
        ask(*socket, "POST /a HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n", "\r\n\r\n");
    QCOMPARE(invitation, "HTTP/1.1 100 Continue\r\n\r\n");
    QVERIFY(ask(*socket, "abc", "abc.").startsWith("HTTP/1.1 200 OK\r\n"));
}

void DemoHttp::refusesWhatIsTooLargeOrNotHttp_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("large body") << QByteArray("POST /a HTTP/1.1\r\nContent-Length: 9000000\r\n\r\n")
                                << QByteArray("413");
    QTest::newRow("large chunk") << QByteArray(
        "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n7fffffff\r\n")
                                 << QByteArray("413");
    QTest::newRow("large head") << "GET /" + QByteArray(HttpParser::largestHead, 'a') << QByteArray("431");
    QTest::newRow("negative length") << QByteArray("POST /a HTTP/1.1\r\nContent-Length: -1\r\n\r\n")
                                     << QByteArray("400");
    QTest::newRow("two framings") << QByteArray(
        "POST /a HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n")
                                  << QByteArray("400");
    QTest::newRow("no HTTP") << QByteArray("hello there\r\n\r\n") << QByteArray("400");
    QTest::newRow("header without a name")
        << QByteArray("GET / HTTP/1.1\r\n: x\r\n\r\n") << QByteArray("400");
}

void DemoHttp::refusesWhatIsTooLargeOrNotHttp()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, status);
    const auto socket = connected();
    QVERIFY(socket);
    const QByteArray got = ask(*socket, text);
    QVERIFY2(got.startsWith("HTTP/1.1 " + status), got);
    QCOMPARE(socket->state(), QTcpSocket::UnconnectedState);
}

void DemoHttp::survivesAClientThatLeaves()
{
    auto leaving = connected();
    QVERIFY(leaving);
    leaving->write("POST /a HTTP/1.1\r\nContent-Length: 100\r\n\r\nhalf");
    QVERIFY(QTest::qWaitFor([&] { return leaving->bytesToWrite() == 0; }));
    leaving->abort();
    const auto socket = connected();
    QVERIFY(socket);
    QVERIFY(ask(*socket, "GET /b HTTP/1.1\r\n\r\n", "GET /b  .").contains("200 OK"));
}

void DemoHttp::takesRequestsInPieces()
{
    HttpParser parser;
    const QByteArray text =
        "POST /a?b=c HTTP/1.1\r\nX-Name:  value \r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n";
    std::optional<HttpRequest> request;
    for (const char byte : text) {
        QVERIFY(!request);
        parser.feed(QByteArray(1, byte));
        request = parser.take();
    }
    QVERIFY(request);
    QCOMPARE(request->path, "/a");
    QCOMPARE(request->query, "b=c");
    QCOMPARE(request->headers.value("x-name"), "value");
    QCOMPARE(request->body, "hi");
}

QTEST_GUILESS_MAIN(DemoHttp)

#include "demohttp.moc"
