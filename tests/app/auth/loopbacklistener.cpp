// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/loopbacklistener.h"
#include "app/auth/loopbackrequest.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray code = "0123456789abcdef0123456789abcdef";

/// One caller: says what it is told and keeps what it hears.
class Caller : public QTcpSocket {
public:
    explicit Caller(quint16 port, const QHostAddress &host = QHostAddress::LocalHost)
    {
        connect(this, &QTcpSocket::readyRead, this, [this] { heard += readAll(); });
        connectToHost(host, port);
    }
    bool isOver() const { return state() == UnconnectedState; }

    QByteArray heard;
};

} // namespace

class LoopbackListenerTest : public QObject {
    Q_OBJECT

    std::optional<LoopbackListener> m_listener;
    std::optional<QSignalSpy> m_taken;
    std::optional<QSignalSpy> m_expired;

    quint16 port() const { return quint16(m_listener->url().port()); }
    QByteArray host() const { return "127.0.0.1:" + QByteArray::number(port()); }
    void listen(const LoopbackListener::Limits &limits = {})
    {
        m_taken.reset();
        m_expired.reset();
        m_listener.emplace(limits, nullptr);
        QVERIFY(m_listener->listen(0));
        m_taken.emplace(&*m_listener, &LoopbackListener::taken);
        m_expired.emplace(&*m_listener, &LoopbackListener::expired);
    }
    QByteArray call(const QByteArray &request)
    {
        Caller caller(port());
        caller.write(request);
        return QTest::qWaitFor([&caller] { return caller.isOver(); }) ? caller.heard : QByteArray();
    }
    QByteArray get(const QByteArray &target)
    {
        return call("GET " + target + " HTTP/1.1\r\nHost: " + host() + "\r\n\r\n");
    }
    QByteArray post(const QByteArray &target, const QByteArray &type, const QByteArray &body)
    {
        return call("POST " + target + " HTTP/1.1\r\nHost: " + host() + "\r\nContent-Type: " + type
                    + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    QStringList taken() const
    {
        QStringList values;
        for (const QVariant &value : m_taken->isEmpty() ? QList<QVariant>() : m_taken->constFirst())
            values << value.toString();
        return values;
    }

private slots:
    void init() { listen(); }
    void cleanup()
    {
        m_taken.reset();
        m_expired.reset();
        m_listener.reset();
    }

    void takesTheCodeHoweverItComes_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        const QByteArray form = "application/x-www-form-urlencoded";
        QTest::newRow("query") << "/signin?code=" + code + "&lang=uk" << QByteArray() << QByteArray();
        QTest::newRow("form") << QByteArray("/signin") << form << "code=" + code + "&lang=uk";
        QTest::newRow("form without a type")
            << QByteArray("/signin") << QByteArray("x") << "lang=uk&code=" + code;
        QTest::newRow("JSON") << QByteArray("/signin") << QByteArray("application/json; charset=utf-8")
                              << "{\"code\":\"" + code + "\",\"lang\":\"uk\"}";
        QTest::newRow("query before body")
            << "/signin?code=" + code + "&lang=uk" << form << QByteArray("code=other&lang=en");
    }
    void takesTheCodeHoweverItComes()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        const QByteArray answer = type.isEmpty() ? get(target) : post(target, type, body);
        QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer);
        QCOMPARE(taken(), (QStringList {QString::fromLatin1(code), u"uk"_s}));
    }

    void theAnswerIsAPageThatNobodyKeeps()
    {
        const QByteArray answer = get("/signin?code=" + code + "&lang=uk");
        QVERIFY(answer.contains("You can return to Pulsedeck"));
        QVERIFY(answer.contains("\r\nCache-Control: no-store\r\n"));
        QVERIFY(answer.contains("\r\nConnection: close\r\n"));
        QVERIFY(answer.contains("\r\nContent-Security-Policy: default-src 'none'"));
        QVERIFY(!answer.contains(code));
        const qsizetype head = answer.indexOf("\r\n\r\n");
        QVERIFY(
            answer.contains("\r\nContent-Length: " + QByteArray::number(answer.size() - head - 4) + "\r\n"));
    }

    void oneCallIsAllThereIs()
    {
        const quint16 usedPort = port();
        Caller early(usedPort);
        QTRY_COMPARE(early.state(), QTcpSocket::ConnectedState);
        const QByteArray request = "GET /signin?code=" + code + " HTTP/1.1\r\nHost: " + host() + "\r\n\r\n";
        get("/signin?code=" + code);
        QCOMPARE(m_taken->size(), 1);
        QVERIFY(!m_listener->isListening());
        QVERIFY(m_listener->url().isEmpty());

        early.write(request);
        QTRY_VERIFY(early.isOver());
        QVERIFY2(early.heard.startsWith("HTTP/1.1 410 "), early.heard);
        Caller late(usedPort);
        QTRY_VERIFY(late.error() == QTcpSocket::ConnectionRefusedError);
        QCOMPARE(m_taken->size(), 1);
    }

    void refusesWhatItDoesNotWaitFor_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        const QByteArray target = "/signin?code=" + code;
        QTest::newRow("other name") << "GET " + target + " HTTP/1.1\r\nHost: evil.example:PORT\r\n\r\n"
                                    << QByteArray("421");
        QTest::newRow("other port") << "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n"
                                    << QByteArray("421");
        QTest::newRow("no host") << "GET " + target + " HTTP/1.1\r\n\r\n" << QByteArray("421");
        QTest::newRow("two hosts") << "GET " + target + " HTTP/1.1\r\nHost: HOST\r\nHost: HOST\r\n\r\n"
                                   << QByteArray("400");
        QTest::newRow("other path") << "GET /?code=" + code + " HTTP/1.1\r\nHost: HOST\r\n\r\n"
                                    << QByteArray("404");
        QTest::newRow("longer path") << "GET /signin/?code=" + code + " HTTP/1.1\r\nHost: HOST\r\n\r\n"
                                     << QByteArray("404");
        QTest::newRow("escaped path") << "GET /%73ignin?code=" + code + " HTTP/1.1\r\nHost: HOST\r\n\r\n"
                                      << QByteArray("404");
        QTest::newRow("icon") << QByteArray("GET /favicon.ico HTTP/1.1\r\nHost: HOST\r\n\r\n")
                              << QByteArray("404");
        QTest::newRow("proxy form") << "GET http://HOST" + target + " HTTP/1.1\r\nHost: HOST\r\n\r\n"
                                    << QByteArray("400");
        QTest::newRow("method") << "PUT " + target + " HTTP/1.1\r\nHost: HOST\r\n\r\n" << QByteArray("405");
        QTest::newRow("preflight") << "OPTIONS " + target + " HTTP/1.1\r\nHost: HOST\r\n\r\n"
                                   << QByteArray("405");
        QTest::newRow("no code") << QByteArray("GET /signin?lang=en HTTP/1.1\r\nHost: HOST\r\n\r\n")
                                 << QByteArray("400");
        QTest::newRow("empty code") << QByteArray("GET /signin?code= HTTP/1.1\r\nHost: HOST\r\n\r\n")
                                    << QByteArray("400");
        QTest::newRow("code with line break")
            << QByteArray("GET /signin?code=a%0ab HTTP/1.1\r\nHost: HOST\r\n\r\n") << QByteArray("400");
        QTest::newRow("code too long")
            << "GET /signin?code=" + QByteArray(600, 'a') + " HTTP/1.1\r\nHost: HOST\r\n\r\n"
            << QByteArray("400");
        QTest::newRow("chunks") << QByteArray(
            "POST /signin HTTP/1.1\r\nHost: HOST\r\nTransfer-Encoding: chunked\r\n\r\n")
                                << QByteArray("400");
        QTest::newRow("length twice") << QByteArray(
            "POST /signin HTTP/1.1\r\nHost: HOST\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n")
                                      << QByteArray("400");
        QTest::newRow("length below zero")
            << QByteArray("POST /signin HTTP/1.1\r\nHost: HOST\r\nContent-Length: -1\r\n\r\n")
            << QByteArray("400");
        QTest::newRow("length absurd")
            << QByteArray("POST /signin HTTP/1.1\r\nHost: HOST\r\nContent-Length: 99999999999\r\n\r\n")
            << QByteArray("400");
        QTest::newRow("not HTTP") << QByteArray("\x16\x03\x01 hello\r\n\r\n") << QByteArray("400");
        QTest::newRow("NUL") << QByteArray("GET /sig\0in", 11) << QByteArray("400");
        QTest::newRow("endless head")
            << "GET " + target + " HTTP/1.1\r\nX: " + QByteArray(20000, 'x') << QByteArray("413");
        QTest::newRow("endless body") << "POST " + target
                + " HTTP/1.1\r\nHost: HOST\r\nContent-Length: 30000\r\n\r\n" + QByteArray(30000, 'x')
                                      << QByteArray("413");
    }
    void refusesWhatItDoesNotWaitFor()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        request.replace("HOST", host()).replace("PORT", QByteArray::number(port()));
        const QByteArray answer = call(request);
        QVERIFY2(answer.startsWith("HTTP/1.1 " + status), answer);
        QVERIFY(m_taken->isEmpty());
        // And the right call still gets through.
        QVERIFY(get("/signin?code=" + code).startsWith("HTTP/1.1 200 "));
        QCOMPARE(m_taken->size(), 1);
    }

    void aRequestMayComeByteByByte()
    {
        Caller caller(port());
        const QByteArray request = "GET /signin?code=" + code
            + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port()) + "\r\n\r\n";
        QTRY_COMPARE(caller.state(), QTcpSocket::ConnectedState);
        for (const char byte : request) {
            caller.write(&byte, 1);
            caller.flush();
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(caller.isOver());
        QCOMPARE(m_taken->size(), 1);
    }

    void whoDripsIsDropped()
    {
        listen({.request = 20ms});
        Caller caller(port());
        caller.write("GET /signin?code=");
        QTRY_VERIFY(caller.isOver());
        QVERIFY(caller.heard.isEmpty());
        QVERIFY(m_listener->isListening());
    }

    void aCrowdIsTurnedAway()
    {
        listen({.connections = 2});
        std::vector<std::unique_ptr<Caller>> crowd;
        for (int i = 0; i < 6; ++i)
            crowd.push_back(std::make_unique<Caller>(port()));
        const auto turnedAway = [&crowd] {
            return std::count_if(crowd.cbegin(), crowd.cend(),
                                 [](const auto &caller) { return caller->isOver(); });
        };
        QTRY_COMPARE(turnedAway(), 4);
        crowd.clear();
        QByteArray answer;
        const auto getsThrough = [this, &answer] {
            if (m_listener->isListening())
                answer = get("/signin?code=" + code);
            return answer.startsWith("HTTP/1.1 200 ");
        };
        QTRY_VERIFY(getsThrough());
    }

    void aCrowdThatSitsThereKeepsNobodyOut()
    {
        listen({.connections = 2});
        std::vector<std::unique_ptr<Caller>> crowd;
        for (int i = 0; i < 6; ++i)
            crowd.push_back(std::make_unique<Caller>(port()));
        QVERIFY(get("/signin?code=" + code).startsWith("HTTP/1.1 200 "));
        QCOMPARE(m_taken->size(), 1);
    }

    void aCodeOfSomebodyElseIsRefusedAndTold()
    {
        QVERIFY(m_listener->listen(0, u"word"_s));
        QCOMPARE(m_listener->url().path(), u"/signin/word"_s);
        QSignalSpy stray(&*m_listener, &LoopbackListener::strayRefused);
        for (const QByteArray path : {"/signin", "/signin/", "/signin/other", "/signin/word/"})
            QVERIFY2(get(path + "?code=" + code).startsWith("HTTP/1.1 404 "), path);
        QTRY_COMPARE(stray.size(), 4);
        QVERIFY(get("/favicon.ico").startsWith("HTTP/1.1 404 "));
        QVERIFY(m_taken->isEmpty());
        QVERIFY(get("/signin/word?code=" + code).startsWith("HTTP/1.1 200 "));
        QCOMPARE(m_taken->size(), 1);
        QCOMPARE(stray.size(), 4);
    }

    void aCodeThatWasBroughtOnceIsNotTakenAgain()
    {
        QVERIFY(get("/signin?code=" + code).startsWith("HTTP/1.1 200 "));
        QVERIFY(m_listener->listen(0));
        QSignalSpy stray(&*m_listener, &LoopbackListener::strayRefused);
        QVERIFY(get("/signin?code=" + code).startsWith("HTTP/1.1 410 "));
        QTRY_COMPARE(stray.size(), 1);
        QVERIFY(m_listener->isListening());
        QVERIFY(get("/signin?code=another" + code.mid(7)).startsWith("HTTP/1.1 200 "));
    }

    void nobodyWaitsForever()
    {
        listen({.lifetime = 1ms});
        QTRY_COMPARE(m_expired->size(), 1);
        QVERIFY(!m_listener->isListening());
        QVERIFY(m_taken->isEmpty());
    }

    void onlyThisMachineIsHeard()
    {
        QCOMPARE(m_listener->url().host(), u"127.0.0.1"_s);
        Caller neighbour(port(), QHostAddress(u"127.0.0.2"_s));
        QTRY_COMPARE(neighbour.error(), QTcpSocket::ConnectionRefusedError);
    }

    void aTakenPortIsSaid()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        QVERIFY(!m_listener->listen(other.serverPort()));
        QVERIFY(!m_listener->isListening());
        QVERIFY(m_listener->url().isEmpty());
    }

    void whateverArrivesIsReadWithinItsBounds()
    {
        const QByteArray seed = "POST /signin?code=a&lang=en HTTP/1.1\r\nHost: 127.0.0.1:1\r\nContent-Type: "
                                "application/json\r\nContent-Length: 4\r\n\r\n{}{}";
        QRandomGenerator random(20260101);
        int complete = 0;
        for (int i = 0; i < 20000; ++i) {
            QByteArray bytes = seed.left(random.bounded(1, int(seed.size()) + 1));
            for (int n = random.bounded(4); n > 0; --n)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            LoopbackRequest request;
            if (LoopbackRequest::parse(bytes, &request) != LoopbackRequest::Progress::Complete)
                continue;
            ++complete;
            QVERIFY2(request.path.startsWith('/'), bytes);
            QVERIFY2(!request.path.contains('?') && !request.path.contains(' '), bytes);
            QVERIFY2(bytes.endsWith(request.body) || request.body.size() < 4, bytes);
            QVERIFY2(request.value(u"code"_s).size() <= bytes.size(), bytes);
        }
        QVERIFY(complete > 0);
    }

    void aPastedCodeIsFreedOfWhatClingsToIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const QString plain = QString::fromLatin1(code);
        QTest::newRow("plain") << plain << plain;
        QTest::newRow("spaces") << u" \t%1\n"_s.arg(plain) << plain;
        QTest::newRow("address") << u"http://127.0.0.1:1/signin?code=%1&lang=en"_s.arg(plain) << plain;
        QTest::newRow("as in the help centre") << u"https://a.example/?code=%1lang=en"_s.arg(plain) << plain;
        QTest::newRow("two words") << u"not a code"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void aPastedCodeIsFreedOfWhatClingsToIt()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        QCOMPARE(signInCode(text), found);
    }
};

QTEST_GUILESS_MAIN(LoopbackListenerTest)
#include "loopbacklistener.moc"
