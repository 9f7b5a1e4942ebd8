// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/hostileserver.h"
#include "tests/support/netwire.h"

#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(pulsedeck::test::HostileServer::Script)

/// A write reaches the service once or never, and nobody is told otherwise. The server keeps the ledger.
class WriteFaultsTest : public QObject {
    Q_OBJECT

    std::optional<HostileServer> m_server;
    std::optional<NetWire> m_wire;

private slots:
    void init()
    {
        m_server.emplace();
        m_wire.emplace();
    }
    void cleanup()
    {
        m_wire.reset();
        m_server.reset();
    }

    void aWriteIsSentOnceWhateverHappens_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Script>("script");
        QTest::addColumn<bool>("reused");
        const QList<std::pair<const char *, Script>> faults {
            {"closed", Script().close()},
            {"reset", Script().reset()},
            {"not HTTP", Script().send("220 mail.example ESMTP\r\n").close()},
            {"closed late", Script().wait(50).close()},
            {"no reply", Script()},
            {"cut in the head", Script().send("HTTP/1.1 200 OK\r\nConte").close()},
        };
        for (const QByteArray method : {"POST", "PUT", "DELETE", "PATCH"}) {
            for (const QByteArray body : {"", "{\"a\":1}"}) {
                // The slow ones for one method only: the way is the same for all.
                for (const auto &[name, script] : faults.first(method == "POST" ? faults.size() : 3)) {
                    for (bool reused : {false, true})
                        QTest::addRow("%s %s, %s, %s connection", method.data(), body.data(), name,
                                      reused ? "old" : "new")
                            << method << body << script << reused;
                }
            }
        }
    }
    void aWriteIsSentOnceWhateverHappens()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        QFETCH(Script, script);
        QFETCH(bool, reused);
        if (reused)
            m_wire->read(m_server->url());
        m_server->always(script);
        const WireReply wire = m_wire->write(method, m_server->url(), body);
        const auto requests = m_server->requests().mid(reused ? 1 : 0);
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests[0].method(), method);
        QCOMPARE(requests[0].body, body);
        QCOMPARE(requests[0].connection, 1);
        QVERIFY(wire.error.isSet());
        QVERIFY2(wire.error.outcomeUnknown, qPrintable(wire.error.detail));
        m_server->always(Script().json("[]"));
        QCOMPARE(m_wire->read(m_server->url()).status, 200);
        QCOMPARE(m_server->requests().size(), reused ? 3 : 2);
    }

    void aLargeUploadArrivesWhole()
    {
        const QByteArray large = '"' + QByteArray(8 * 1024 * 1024, 'x') + '"';
        m_wire.emplace(NetTransport::Limits());
        const WireReply wire = m_wire->write("POST", m_server->url(), large);
        QCOMPARE(wire.error.detail, QString());
        QCOMPARE(m_server->requests().size(), 1);
        QCOMPARE(m_server->requests()[0].body, large);
        QCOMPARE(m_server->requests()[0].header("content-length"), QByteArray::number(large.size()));
    }

    void anAnswerToAWriteIsNoDoubt_data()
    {
        QTest::addColumn<int>("status");
        for (int status : {200, 201, 400, 401, 403, 404, 409, 422, 429, 500, 503})
            QTest::addRow("%d", status) << status;
    }
    void anAnswerToAWriteIsNoDoubt()
    {
        QFETCH(int, status);
        m_server->always(Script().json("{}", status));
        const WireReply wire = m_wire->write("POST", m_server->url(), "{}");
        QCOMPARE(wire.status, status);
        QVERIFY(!wire.error.isSet());
        QCOMPARE(m_server->requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(WriteFaultsTest)
#include "writefaults.moc"
