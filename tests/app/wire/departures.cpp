// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/hostileserver.h"
#include "tests/support/netwire.h"

#include <QSignalSpy>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::test;

/// The ceilings count what arrives, so the queue has to know what leaves later than it was sent.
class DeparturesTest : public QObject {
    Q_OBJECT

    HostileServer m_server;
    NetTransport m_transport;
    int m_answered = 0;

    quint64 ask()
    {
        return m_transport.send({.method = "GET", .url = m_server.url()}, "key",
                                [this](const WireReply &) { ++m_answered; });
    }

private slots:
    void onlyWhoOpensAConnectionDepartsLater()
    {
        m_server.always(HostileServer::Script().json("[]"));
        QSignalSpy departed(&m_transport, &Transport::departed);
        const quint64 first = ask();
        QVERIFY(departed.isEmpty()); // never within send()
        QTRY_COMPARE(m_answered, 1);
        QCOMPARE(departed.size(), 1);
        QCOMPARE(departed[0][0].toULongLong(), first);

        ask();
        QTRY_COMPARE(m_answered, 2);
        QCOMPARE(m_server.connections(), 1);
        QCOMPARE(departed.size(), 1);

        for (int i = 0; i < 8; ++i)
            ask();
        QTRY_COMPARE(m_answered, 10);
        QCOMPARE(departed.size(), m_server.connections());
    }
};

QTEST_GUILESS_MAIN(DeparturesTest)
#include "departures.moc"
