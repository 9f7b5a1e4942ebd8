// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/hostileserver.h"
#include "tests/support/netwire.h"

#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

/// A connection that is not safe ends before a byte of a request is sent, and says why.
class TlsFaultsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QSslConfiguration m_tls;

    QByteArray contents(const QString &name) const
    {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        const QStringList arguments {u"req"_s,
                                     u"-x509"_s,
                                     u"-newkey"_s,
                                     u"ec"_s,
                                     u"-pkeyopt"_s,
                                     u"ec_paramgen_curve:prime256v1"_s,
                                     u"-nodes"_s,
                                     u"-keyout"_s,
                                     m_dir.filePath(u"key"_s),
                                     u"-out"_s,
                                     m_dir.filePath(u"certificate"_s),
                                     u"-subj"_s,
                                     u"/CN=impostor.example"_s,
                                     u"-addext"_s,
                                     u"subjectAltName=IP:127.0.0.1"_s,
                                     u"-days"_s,
                                     u"2"_s};
        if (QProcess::execute(u"openssl"_s, arguments) != 0)
            QSKIP("there is no openssl program to make a certificate with");
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls.setPrivateKey(QSslKey(contents(u"key"_s), QSsl::Ec));
        m_tls.setLocalCertificate(QSslCertificate(contents(u"certificate"_s)));
        QVERIFY(!m_tls.privateKey().isNull());
    }

    void aCertificateThatNobodyVouchesForIsShownAndRefused()
    {
        HostileServer server(m_tls);
        NetWire wire;
        for (int i = 0; i < 3; ++i) {
            const WireReply reply = wire.read(server.url());
            QCOMPARE(reply.error.kind, Kind::Tls);
            QVERIFY(reply.error.detail.contains(u"impostor.example"_s));
            const QByteArray fingerprint =
                m_tls.localCertificate().digest(QCryptographicHash::Sha256).toHex(':');
            QVERIFY(reply.error.detail.contains(QString::fromLatin1(fingerprint)));
            QVERIFY(!reply.error.isTransient());
        }
        QVERIFY(server.requests().isEmpty());
    }

    void aTrustedConnectionIsUsedAgainAndSaysWhenItWasReady()
    {
        const QSslConfiguration usual = QSslConfiguration::defaultConfiguration();
        const auto putBack = qScopeGuard([&] { QSslConfiguration::setDefaultConfiguration(usual); });
        QSslConfiguration trusting = usual;
        trusting.addCaCertificate(m_tls.localCertificate());
        QSslConfiguration::setDefaultConfiguration(trusting);

        HostileServer server(m_tls);
        server.always(Script().json("[]"));
        NetTransport transport;
        QSignalSpy departed(&transport, &Transport::departed);
        for (int i = 0; i < 3; ++i) {
            std::optional<WireReply> got;
            transport.send({.method = "GET", .url = server.url()}, "key",
                           [&](const WireReply &reply) { got = reply; });
            QTRY_VERIFY(got);
            QCOMPARE(got->status, 200);
            QCOMPARE(departed.size(), 1);
        }
        QCOMPARE(server.connections(), 1);
    }

    void aWriteThatWasNotSentIsNoDoubt()
    {
        HostileServer server(m_tls);
        NetWire wire;
        for (const QByteArray body : {"", "{}"}) {
            const WireReply reply = wire.write("POST", server.url(), body);
            QCOMPARE(reply.error.kind, Kind::Tls);
            QVERIFY(!reply.error.outcomeUnknown);
        }
        QVERIFY(server.requests().isEmpty());
    }

    void aServerWithoutTlsGetsNothing()
    {
        HostileServer plain;
        plain.always(Script().json("[]"));
        QUrl url = plain.url();
        url.setScheme(u"https"_s);
        NetWire wire;
        const WireReply reply = wire.read(url);
        QVERIFY(reply.error.isSet());
        QCOMPARE(reply.status, 0);
        QVERIFY(plain.requests().isEmpty());
    }

    void aBrokenHandshakeSendsNothing()
    {
        HostileServer slamming;
        slamming.slam(true);
        QUrl url = slamming.url();
        url.setScheme(u"https"_s);
        NetWire wire;
        const WireReply reply = wire.write("POST", url, "{}");
        QVERIFY(reply.error.isSet());
        QVERIFY(!reply.error.outcomeUnknown);
        QVERIFY(slamming.requests().isEmpty());
    }

    void anOldProtocolIsRefused()
    {
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        QSslConfiguration old = m_tls;
        old.setProtocol(QSsl::TlsV1_1);
        QT_WARNING_POP
        HostileServer server(old);
        NetWire wire;
        QVERIFY(wire.read(server.url()).error.isSet());
        QVERIFY(server.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TlsFaultsTest)
#include "tlsfaults.moc"
