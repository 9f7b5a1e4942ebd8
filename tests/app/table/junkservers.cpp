// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/pager.h"
#include "tests/support/listservice.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <memory>

using namespace pulsedeck;
using namespace Qt::StringLiterals;
using Idiom = ListService::Idiom;

namespace {

constexpr Idiom idioms[] {Idiom::Single, Idiom::Plain, Idiom::WithTotal, Idiom::InBody, Idiom::Cursor};

/// What is no row, nor a list of rows.
QJsonValue junk(QRandomGenerator &random)
{
    static const QJsonArray kinds {QJsonValue(),
                                   5,
                                   -1.5,
                                   u"a text"_s,
                                   u""_s,
                                   true,
                                   QJsonArray(),
                                   QJsonArray {1},
                                   QJsonArray {QJsonArray()},
                                   QJsonObject(),
                                   QJsonArray {QJsonObject()}};
    return kinds.at(random.bounded(int(kinds.size())));
}

/// What is no list, and no record either.
QJsonValue nonsense(QRandomGenerator &random)
{
    static const QJsonArray kinds {QJsonValue(),
                                   5,
                                   u"none"_s,
                                   false,
                                   QJsonObject(),
                                   QJsonObject {{u"data"_s, QJsonArray()}},
                                   QJsonObject {{u"data"_s, QJsonValue()}},
                                   QJsonObject {{u"id"_s, QJsonArray()}}};
    return kinds.at(random.bounded(int(kinds.size())));
}

/// A list of a service that mixes things up, read to its end.
struct Reading {
    explicit Reading(const Contract &contract, Idiom idiom)
        : client(contract, service.settings(), nullptr), pager(client, ListService::resource(idiom))
    {
        client.setCredentials({Credentials::Kind::ApiKey, {}, u"key"_s});
        client.setScopes(Scope::Emails | Scope::Crm | Scope::Chatbots);
        QObject::connect(&pager, &Pager::rowsArrived, &pager, [this](const RowPage &page) {
            for (int i = 0; i < page.size(); ++i) {
                const QJsonObject row = page.row(i);
                isTrue = isTrue && row == service.rows.value(row[u"id"_s].toInt(-1));
                read << row[u"id"_s].toInt();
            }
        });
    }

    bool hasEnded() const
    {
        return pager.state() == Pager::State::Complete || pager.state() == Pager::State::Failed;
    }
    int mostRequests() const { return 10 * (int(service.rows.size()) / 50 + 1) + 30; }

    ListService service;
    Client client;
    Pager pager;
    QSet<int> read; ///< The ids of the rows that came.
    bool isTrue = true; ///< All of them are the service's.
};

} // namespace

/// Whatever stands among the rows: it never crashes, no row is made of it, and it is told.
class JunkServers : public QObject {
    Q_OBJECT

    const Contract m_contract;

private slots:
    void entriesThatAreNoRowsAreCounted();
    void answersThatAreNoListsAreTold();
    void aPageOfJunkAloneIsAnErrorAtFirstAndCountedLater();
};

void JunkServers::entriesThatAreNoRowsAreCounted()
{
    int complete = 0;
    for (quint32 seed = 1; seed <= 50; ++seed) {
        QRandomGenerator random(seed);
        Reading reading(m_contract, idioms[seed % std::size(idioms)]);
        reading.service.fillWith(1 + random.bounded(260));
        const int share = QList<int> {1, 10, 50, 90}.at(random.bounded(4));
        QHash<qint64, QJsonValue> odd;
        QSet<int> good;
        for (int place = 0; place < reading.service.rows.size(); ++place) {
            if (random.bounded(100) < share && place > 0)
                odd.insert(place, junk(random));
            else
                good << place;
        }
        reading.service.spoil = [&odd](QJsonArray page, qint64 offset) {
            for (qsizetype i = 0; i < page.size(); ++i) {
                if (odd.contains(offset + i))
                    page[i] = odd.value(offset + i);
            }
            return QJsonValue(page);
        };
        reading.pager.fetchAll();
        QVERIFY(QTest::qWaitFor([&] { return reading.hasEnded(); }));
        const QByteArray where = "seed " + QByteArray::number(seed);
        QVERIFY2(reading.isTrue, where);
        QVERIFY2(reading.service.asked.size() <= reading.mostRequests(), where);
        QVERIFY2(reading.pager.state() == Pager::State::Complete, where);
        QVERIFY2(reading.pager.mayHaveGaps() || reading.read == good, where);
        QVERIFY2(reading.pager.mayHaveGaps() || reading.pager.unreadableCount() == odd.size(), where);
        complete += !reading.pager.mayHaveGaps();
    }
    QCOMPARE(complete, 50); // a list that does not change is read in full
}

void JunkServers::answersThatAreNoListsAreTold()
{
    int failed = 0;
    for (quint32 seed = 1; seed <= 50; ++seed) {
        QRandomGenerator random(seed);
        Reading reading(m_contract, idioms[seed % std::size(idioms)]);
        reading.service.fillWith(1 + random.bounded(260));
        reading.service.limit = random.bounded(2) ? 1'000'000 : 20 + random.bounded(60);
        reading.service.spoil = [&random](QJsonArray page, qint64) {
            if (random.bounded(4) == 0)
                return nonsense(random);
            for (qsizetype i = 0; i < page.size(); ++i) {
                if (random.bounded(10) == 0)
                    page[i] = junk(random);
            }
            return QJsonValue(page);
        };
        reading.pager.fetchAll();
        QVERIFY(QTest::qWaitFor([&] { return reading.hasEnded(); }));
        const QByteArray where = "seed " + QByteArray::number(seed);
        QVERIFY2(reading.isTrue, where);
        QVERIFY2(reading.service.asked.size() <= reading.mostRequests() * 3, where);
        const bool isWhole = reading.read.size() == reading.service.rows.size();
        const bool isTold = reading.pager.unreadableCount() > 0 || reading.pager.mayHaveGaps();
        if (reading.pager.state() == Pager::State::Failed)
            QVERIFY2(reading.pager.error().detail.contains(u"expected"_s), where);
        else
            QVERIFY2(isWhole || isTold, where);
        failed += reading.pager.state() == Pager::State::Failed;
    }
    QVERIFY(failed > 5 && failed < 50);
}

void JunkServers::aPageOfJunkAloneIsAnErrorAtFirstAndCountedLater()
{
    for (const bool isFirst : {true, false}) {
        Reading reading(m_contract, Idiom::WithTotal);
        reading.service.fillWith(300);
        reading.service.spoil = [isFirst](QJsonArray page, qint64 offset) {
            for (qsizetype i = 0; i < page.size(); ++i) {
                if (isFirst || (offset + i >= 100 && offset + i < 200))
                    page[i] = QJsonValue();
            }
            return QJsonValue(page);
        };
        reading.pager.fetchAll();
        QVERIFY(QTest::qWaitFor([&] { return reading.hasEnded(); }));
        QCOMPARE(reading.pager.state(), isFirst ? Pager::State::Failed : Pager::State::Complete);
        QCOMPARE(reading.read.size(), isFirst ? 0 : 200);
        QCOMPARE(reading.pager.unreadableCount(), isFirst ? 0 : 100);
        QVERIFY(!reading.pager.mayHaveGaps());
    }
}

QTEST_GUILESS_MAIN(JunkServers)
#include "junkservers.moc"
