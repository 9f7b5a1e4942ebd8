// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/laterstart.h"

#include "app/auth/profilelock.h"
#include "app/auth/starthandover.h"
#include "app/auth/startlistener.h"

#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A program has the profile, and another one is started on it.
class LaterStartTest : public QObject {
    Q_OBJECT

    const LaterStart m_start {{u"pulsedeck"_s, u"--demo"_s, u"Крамниця \"A\"\n"_s}, u"token-1"_s};
    static constexpr auto afterTheFirstCall = 50ms; ///< Earlier does no harm, it only tests less.
    std::optional<QTemporaryDir> m_dir;
    std::optional<ProfileLock> m_first;
    std::optional<StartListener> m_listener;
    QList<LaterStart> m_started;

    QString address() const { return m_dir->filePath(u"socket"_s); }
    QString tooLong() const { return m_dir->filePath(QString(200, u'x')); }
    void listen(StartListener::Limits limits = {})
    {
        m_listener.emplace(limits, nullptr);
        connect(&*m_listener, &StartListener::started, this,
                [this](const LaterStart &start) { m_started << start; });
        QVERIFY(m_listener->listen({address()}));
    }
    std::optional<StartHandover::Outcome> startAgain(const QStringList &addresses,
                                                     std::chrono::milliseconds patience = 30s)
    {
        ProfileLock lock(m_dir->filePath(u"lock"_s));
        StartHandover handover(m_start, lock, addresses, patience);
        QSignalSpy finished(&handover, &StartHandover::finished);
        handover.begin();
        if (!finished.wait(20'000))
            return {};
        const auto outcome = finished.constFirst().constFirst().value<StartHandover::Outcome>();
        if (outcome == StartHandover::Outcome::Free && !lock.take())
            return {};
        return outcome;
    }
    /// Connects, sends @p bytes and waits until the other side has closed the connection.
    bool isDropped(const QByteArray &bytes)
    {
        QLocalSocket socket;
        QSignalSpy gone(&socket, &QLocalSocket::disconnected);
        socket.connectToServer(address());
        if (!socket.waitForConnected())
            return false;
        socket.write(bytes);
        return (socket.state() == QLocalSocket::UnconnectedState || gone.wait())
            && socket.readAll().isEmpty();
    }

private slots:
    void init()
    {
        m_dir.emplace();
        m_first.emplace(m_dir->filePath(u"lock"_s));
        QVERIFY(m_first->take());
        m_started.clear();
    }
    void cleanup() { m_listener.reset(); }

    void theFirstProgramHearsOfIt()
    {
        listen();
        QCOMPARE(startAgain({address()}), StartHandover::Outcome::HandedOver);
        QCOMPARE(m_started.size(), 1);
        QCOMPARE(m_started.constFirst().arguments, m_start.arguments);
        QCOMPARE(m_started.constFirst().activation, m_start.activation);
        QCOMPARE(startAgain({address()}), StartHandover::Outcome::HandedOver);
        QCOMPARE(m_started.size(), 2);
    }

    void aPathTooLongForASocketHasAnother()
    {
        StartListener listener;
        QVERIFY(!listener.listen({tooLong()}));
        QVERIFY(listener.listen({tooLong(), address()}));
        QCOMPARE(listener.address(), address());
        QCOMPARE(startAgain({tooLong(), address()}), StartHandover::Outcome::HandedOver);
    }

    void theSocketOfADeadProgramIsReplaced()
    {
        QFile left(address());
        QVERIFY(left.open(QIODevice::WriteOnly));
        listen();
        QCOMPARE(startAgain({address()}), StartHandover::Outcome::HandedOver);
    }

    void whoIsJustStartingIsWaitedFor()
    {
        QTimer::singleShot(afterTheFirstCall, this, [this] { listen(); });
        QCOMPARE(startAgain({address()}), StartHandover::Outcome::HandedOver);
    }

    void whoIsJustEndingMakesRoom()
    {
        QTimer::singleShot(afterTheFirstCall, this, [this] { m_first.reset(); });
        QCOMPARE(startAgain({address()}), StartHandover::Outcome::Free);
    }

    void whoEndsWithoutAnAnswerMakesRoom()
    {
        QLocalServer mute;
        QVERIFY(mute.listen(address()));
        connect(&mute, &QLocalServer::newConnection, this, [this, &mute] {
            m_first.reset();
            mute.close();
            delete mute.nextPendingConnection();
        });
        QCOMPARE(startAgain({address()}), StartHandover::Outcome::Free);
    }

    void aProgramThatHangsIsNotTakenForDead_data()
    {
        QTest::addColumn<bool>("accepts");
        QTest::newRow("accepts, says nothing") << true;
        QTest::newRow("accepts nothing") << false;
    }
    void aProgramThatHangsIsNotTakenForDead()
    {
        QFETCH(const bool, accepts);
        QLocalServer mute;
        if (accepts)
            QVERIFY(mute.listen(address()));
        QCOMPARE(startAgain({address()}, 50ms), StartHandover::Outcome::Silent);
    }

    void anAnswerOfSomebodyElseIsNone()
    {
        QLocalServer other;
        QVERIFY(other.listen(address()));
        connect(&other, &QLocalServer::newConnection, this,
                [&other] { other.nextPendingConnection()->write("HTTP/1.1 200 OK\r\n"); });
        QCOMPARE(startAgain({address()}, 50ms), StartHandover::Outcome::Silent);
    }

    void onlyTheUserMayCall()
    {
        listen();
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(QFileInfo::exists(address()));
        QVERIFY(!(QFile::permissions(address()) & others));
    }

    void whatIsNoStartIsDropped_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("GET / HTTP/1.1\r\n");
        QTest::newRow("nothing") << QByteArray("\n");
        QTest::newRow("zeros") << QByteArray("\0\0\0\n", 4);
        QTest::newRow("other JSON") << QByteArray("[1,2]\n");
        QTest::newRow("no arguments") << QByteArray(R"({"activation":"a"})") + '\n';
        QTest::newRow("none of them") << QByteArray(R"({"arguments":[]})") + '\n';
        QTest::newRow("arguments of another kind") << QByteArray(R"({"arguments":["pulsedeck",{}]})") + '\n';
        QTest::newRow("deep") << QByteArray(LaterStart::longestLine - 1, '[') + '\n';
        QTest::newRow("a line too long") << QByteArray(LaterStart::longestLine, 'a');
        QTest::newRow("a line without an end") << QByteArray(100 * LaterStart::longestLine, 'a');
    }
    void whatIsNoStartIsDropped()
    {
        QFETCH(const QByteArray, bytes);
        listen();
        QVERIFY(isDropped(bytes));
        QVERIFY(m_started.isEmpty());
        QCOMPARE(startAgain({address()}), StartHandover::Outcome::HandedOver);
    }

    void whoSaysNothingIsDroppedAfterItsTime()
    {
        listen({.call = 20ms});
        QVERIFY(isDropped({}));
        QVERIFY(isDropped("{"));
    }

    void fewAreListenedToAtATime()
    {
        listen({.connections = 2});
        std::array<QLocalSocket, 2> idle;
        for (QLocalSocket &socket : idle) {
            socket.connectToServer(address());
            QVERIFY(socket.waitForConnected());
        }
        QVERIFY(isDropped({}));
        idle.front().disconnectFromServer();
        QCOMPARE(startAgain({address()}), StartHandover::Outcome::HandedOver);
    }

    void whatIsTooLongIsLeftOut()
    {
        LaterStart start = m_start;
        start.arguments << QString(LaterStart::longestLine, u'x');
        const QByteArray line = start.toLine();
        QVERIFY(line.size() <= LaterStart::longestLine);
        QVERIFY(LaterStart::fromLine(line).has_value());
    }
};

QTEST_GUILESS_MAIN(LaterStartTest)
#include "laterstart.moc"
