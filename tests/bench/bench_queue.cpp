// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the queue makes of a service that takes ten requests in any second: how much of that is used, and how
// long a click waits while background work takes all it can get; and the same over ways that jitter, where
// what is refused counts, too.

#include "app/wire/client.h"
#include "tests/bench/strictserver.h"

#include <QTest>
#include <QThread>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

class QueueBench : public QObject {
    Q_OBJECT

    Contract m_contract;

private slots:
    void syncAndClicks_data()
    {
        QTest::addColumn<int>("answerAfter");
        QTest::newRow("near") << 30;
        QTest::newRow("far") << 300;
    }
    void syncAndClicks()
    {
        QFETCH(int, answerAfter);
        constexpr qint64 duration = 10000;
        QElapsedTimer clock;
        clock.start();
        StrictServer server(clock, {}, {answerAfter, answerAfter});
        QThread network;
        network.start();
        Client::Settings settings;
        settings.service = QUrl(u"http://127.0.0.1:%1"_s.arg(server.port()));
        std::vector<qint64> clickedAt;
        {
            Client client(m_contract, settings, &network);
            client.setScopes(Scope::Emails | Scope::Sms);
            client.setCredentials({Credentials::Kind::ApiKey, {}, u"key"_s});
            for (int i = 0; i < 300; ++i)
                client.send({.scope = Scope::Emails,
                             .operation = u"GET /addressbooks"_s,
                             .priority = Priority::Background},
                            this, [](const Reply &) {});
            QTimer clicks;
            connect(&clicks, &QTimer::timeout, this, [&] {
                clickedAt.push_back(clock.elapsed());
                client.send({.scope = Scope::Sms, .operation = u"GET /sms/senders"_s}, this,
                            [](const Reply &) {});
            });
            clicks.start(737);
            // A window that is busy now and then must not be felt in the queue.
            QTimer busy;
            connect(&busy, &QTimer::timeout, this, [] { QThread::msleep(150); });
            busy.start(1000);
            QTRY_VERIFY_WITH_TIMEOUT(clock.elapsed() > duration, duration + 5000);
        }
        network.quit();
        network.wait();
        judge(server.arrivals(), clickedAt, duration);
    }

    void wayThatJitters_data()
    {
        QTest::addColumn<int>("least"); // of each of the two ways, in milliseconds
        QTest::addColumn<int>("most");
        QTest::addColumn<double>("used");
        QTest::addColumn<double>("refused");
        QTest::newRow("30 ± 5 ms") << 13 << 17 << 0.99 << 0.0;
        QTest::newRow("150 ± 20 ms") << 65 << 85 << 0.975 << 0.0005;
        QTest::newRow("150 ± 100 ms") << 25 << 125 << 0.90 << 0.002;
    }
    void wayThatJitters()
    {
        QFETCH(int, least);
        QFETCH(int, most);
        QFETCH(double, used);
        QFETCH(double, refused);
        constexpr qint64 duration = 60000;
        QElapsedTimer clock;
        clock.start();
        StrictServer server(clock, {least, most}, {least, most});
        QThread network;
        network.start();
        Client::Settings settings;
        settings.service = QUrl(u"http://127.0.0.1:%1"_s.arg(server.port()));
        {
            Client client(m_contract, settings, &network);
            client.setScopes(Scope::Emails);
            client.setCredentials({Credentials::Kind::ApiKey, {}, u"key"_s});
            for (int i = 0; i < 1000; ++i)
                client.send({.scope = Scope::Emails,
                             .operation = u"GET /addressbooks"_s,
                             .priority = Priority::Background},
                            this, [](const Reply &) {});
            QTRY_VERIFY_WITH_TIMEOUT(clock.elapsed() > duration, duration + 5000);
        }
        network.quit();
        network.wait();
        const std::vector<StrictServer::Arrival> arrivals = server.arrivals();
        qInfo("used %.3f of the ceiling, refused %.3f %%", usedBy(arrivals, duration),
              100.0 * double(refusedOf(arrivals)) / double(arrivals.size()));
        QCOMPARE_GE(usedBy(arrivals, duration), used);
        QCOMPARE_LE(double(refusedOf(arrivals)) / double(arrivals.size()), refused);
    }

private:
    static qint64 refusedOf(const std::vector<StrictServer::Arrival> &arrivals)
    {
        return std::count_if(arrivals.begin(), arrivals.end(), [](auto &one) { return one.refused; });
    }
    static double usedBy(const std::vector<StrictServer::Arrival> &arrivals, qint64 duration)
    {
        return double(qint64(arrivals.size()) - refusedOf(arrivals))
            / (double(duration - arrivals.front().at) / 100 + 1);
    }
    static void judge(const std::vector<StrictServer::Arrival> &arrivals,
                      const std::vector<qint64> &clickedAt, qint64 duration)
    {
        const qint64 refused = refusedOf(arrivals);
        const double used = usedBy(arrivals, duration);
        std::vector<qint64> waits;
        for (const auto &arrival : arrivals) {
            if (arrival.target == "/sms/senders" && !arrival.refused && waits.size() < clickedAt.size())
                waits.push_back(arrival.at - clickedAt[waits.size()]);
        }
        std::sort(waits.begin(), waits.end());
        qInfo("used %.3f of the ceiling, %lld refused; %zu clicks waited %lld ms (median), %lld ms (most)",
              used, refused, waits.size(), waits[waits.size() / 2], waits.back());
        QVERIFY(waits.size() >= 10);
        QCOMPARE(refused, 0);
        QCOMPARE_GE(used, 0.97);
        QCOMPARE_LE(waits[waits.size() / 2], 75);
        QCOMPARE_LE(waits.back(), 130);
    }
};

QTEST_GUILESS_MAIN(QueueBench)
#include "bench_queue.moc"
