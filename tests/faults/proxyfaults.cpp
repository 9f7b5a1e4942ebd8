// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wire/client.h"
#include "app/wire/proxylogins.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

/// A proxy that lets through whom it knows, and then cannot reach anybody.
class Proxy : public QTcpServer {
public:
    QByteArray wanted; ///< Of Proxy-Authorization, behind "Basic ".
    QList<QByteArray> heads;

    Proxy()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(*socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }
    QString name() const { return u"127.0.0.1:%1"_s.arg(serverPort()); }

private:
    void answer(QTcpSocket &socket)
    {
        if (!socket.peek(64 * 1024).contains("\r\n\r\n"))
            return;
        heads << socket.readAll();
        const bool isKnown = !wanted.isEmpty() && heads.last().contains("Basic " + wanted + "\r\n");
        socket.write(isKnown ? "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                             : "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic "
                               "realm=\"office\"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        socket.disconnectFromHost();
    }
};

} // namespace

/// A proxy that asks for a password is named, and can be given one.
class ProxyFaultsTest : public QObject {
    Q_OBJECT

    Contract m_contract;
    Proxy m_proxy;
    std::shared_ptr<ProxyLogins> m_logins;
    std::unique_ptr<Client> m_client;
    QList<Reply> m_replies;

    void read()
    {
        m_client->send({.scope = Scope::Emails, .operation = u"GET /addressbooks"_s}, this,
                       [this](const Reply &reply) { m_replies << reply; });
    }

private slots:
    void initTestCase()
    {
        for (const char *name : {"https_proxy", "HTTPS_PROXY", "http_proxy", "all_proxy"})
            qputenv(name, "http://" + m_proxy.name().toLatin1());
        qunsetenv("no_proxy");
    }
    void init()
    {
        m_proxy.wanted.clear();
        m_proxy.heads.clear();
        m_replies.clear();
        m_logins = std::make_shared<ProxyLogins>();
        Client::Settings settings;
        settings.service = QUrl(u"https://service.invalid"_s);
        settings.pauses = {.fault = 1, .tooMany = 1};
        settings.comeback.probes = 0;
        settings.proxies = m_logins;
        m_client = std::make_unique<Client>(m_contract, settings, nullptr);
        m_client->setScopes(Scope::Emails);
        m_client->setCredentials({Credentials::Kind::ApiKey, {}, u"key"_s});
    }
    void cleanup() { m_client.reset(); }

    void aProxyThatWantsAPasswordIsNamed()
    {
        QSignalSpy wanted(m_client.get(), &Client::proxySignInWanted);
        read();
        QTRY_COMPARE(m_replies.size(), 1);
        const ApiError &error = m_replies[0].error;
        QCOMPARE(error.kind, Kind::ProxySignIn);
        QVERIFY(error.summary().contains(u"proxy"_s));
        QVERIFY(error.smallPrint().contains(m_proxy.name()));
        QVERIFY(!error.outcomeUnknown && !error.isTransient() && error.mayPass());
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), m_proxy.name());
    }

    void thisMachineIsReachedWithoutAProxy()
    {
        QTcpServer service;
        QVERIFY(service.listen(QHostAddress::LocalHost));
        connect(&service, &QTcpServer::newConnection, &service, [&service] {
            QTcpSocket *socket = service.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                if (socket->readAll().contains("\r\n\r\n"))
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]");
            });
        });
        Client::Settings settings;
        settings.service = QUrl(u"http://127.0.0.1:%1"_s.arg(service.serverPort()));
        m_client = std::make_unique<Client>(m_contract, settings, nullptr);
        m_client->setScopes(Scope::Emails);
        m_client->setCredentials({Credentials::Kind::ApiKey, {}, u"key"_s});
        read();
        QTRY_COMPARE(m_replies.size(), 1);
        QVERIFY(m_replies[0].ok());
        QVERIFY(m_proxy.heads.isEmpty());
    }

    void aPasswordIsGivenOnceAndNeverToTheService()
    {
        m_proxy.wanted = QByteArray("user:p@ss").toBase64();
        m_logins->set(m_proxy.name(), {u"user"_s, u"p@ss"_s});
        read();
        QTRY_COMPARE(m_replies.size(), 1);
        QVERIFY(m_replies[0].error.isSet());
        QVERIFY(m_replies[0].error.kind != Kind::ProxySignIn);
        QVERIFY(m_proxy.heads.last().startsWith("CONNECT service.invalid:443 "));
        QVERIFY(!m_proxy.heads.last().contains("Bearer"));
    }

    void aWrongPasswordEndsInWordsAndNotInALoop()
    {
        m_proxy.wanted = QByteArray("user:right").toBase64();
        m_logins->set(m_proxy.name(), {u"user"_s, u"wrong"_s});
        QSignalSpy back(m_client.get(), &Client::cameBack);
        read();
        QTRY_COMPARE(m_replies.size(), 1);
        QCOMPARE(m_replies[0].error.kind, Kind::ProxySignIn);
        QVERIFY(m_proxy.heads.size() <= 3);
        QVERIFY(m_logins->find(m_proxy.name())->isRefused);
        m_logins->set(m_proxy.name(), {u"user"_s, u"right"_s});
        m_logins->refuse(m_proxy.name(), {u"user"_s, u"wrong"_s}); // too late: there is another one
        m_client->useNewProxyLogin();
        QCOMPARE(back.size(), 1);
        read();
        QTRY_COMPARE(m_replies.size(), 2);
        QVERIFY(m_replies[1].error.kind != Kind::ProxySignIn);
        QVERIFY(!m_logins->find(m_proxy.name())->isRefused);
    }
};

QTEST_GUILESS_MAIN(ProxyFaultsTest)
#include "proxyfaults.moc"
