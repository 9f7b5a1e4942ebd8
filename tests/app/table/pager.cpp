// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/pager.h"
#include "tests/support/listservice.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace Qt::StringLiterals;
using Idiom = ListService::Idiom;

Q_DECLARE_METATYPE(ListService::Idiom)

class PagerTest : public QObject {
    Q_OBJECT

    Contract m_contract;
    std::optional<ListService> m_service;
    std::optional<Client> m_client;
    QList<int> m_ids; ///< As they arrived, repeated ones included.

    void open(Pager &pager)
    {
        connect(&pager, &Pager::rowsArrived, this, [this](const RowPage &rows) {
            for (int i = 0; i < rows.size(); ++i)
                m_ids << rows.row(i).value(u"id"_s).toInt();
        });
    }
    QSet<int> distinct() const { return QSet<int>(m_ids.begin(), m_ids.end()); }

private slots:
    void init();
    void cleanup();
    void everyIdiomReadsEverythingOnce_data();
    void everyIdiomReadsEverythingOnce();
    void pagesAreAskedForAsDocumented();
    void bodyCarriesPageAndFilter();
    void oneFetchIsOnePage();
    void severalPagesFlyButArriveInOrder();
    void failedPageIsReadAgain();
    void stoppedReadingGoesOn();
    void restartForgetsWhatWasAsked();
    void totalKnowsTheFilterOrIsNotTold();
    void answerWithoutAListIsAnError();
    void listsComeInManyShapes();
    void changingListLosesNothing();
    void pagerMayGoInTheMiddle();
    void shortPageWaitsForTheTotal_data();
    void shortPageWaitsForTheTotal();
    void limitThatNobodyToldOfIsKept_data();
    void limitThatNobodyToldOfIsKept();
    void totalThatFailsIsDoneWithout();
    void endlessEmptinessEnds();
    void refusalBehindTheLastRowIsTheEnd();
    void stoppedWhileItWaitsForTheTotalGoesOn();
};

void PagerTest::init()
{
    m_service.emplace();
    m_client.emplace(m_contract, m_service->settings(), nullptr);
    m_client->setCredentials({Credentials::Kind::ApiKey, {}, u"key"_s});
    m_client->setScopes(Scope::Emails | Scope::Crm | Scope::Chatbots);
    m_ids.clear();
}

void PagerTest::cleanup()
{
    m_client.reset();
    m_service.reset();
}

void PagerTest::everyIdiomReadsEverythingOnce_data()
{
    QTest::addColumn<Idiom>("idiom");
    QTest::addColumn<int>("rows");
    for (int rows : {0, 1, 99, 100, 101, 199, 200, 250, 1000}) {
        QTest::addRow("single %d", rows) << Idiom::Single << rows;
        QTest::addRow("plain %d", rows) << Idiom::Plain << rows;
        QTest::addRow("with total %d", rows) << Idiom::WithTotal << rows;
        QTest::addRow("in body %d", rows) << Idiom::InBody << rows;
        QTest::addRow("cursor %d", rows) << Idiom::Cursor << rows;
    }
}

void PagerTest::everyIdiomReadsEverythingOnce()
{
    QFETCH(Idiom, idiom);
    QFETCH(int, rows);
    m_service->fillWith(rows);
    Pager pager(*m_client, ListService::resource(idiom));
    open(pager);
    pager.fetchAll();
    QTRY_COMPARE(pager.state(), Pager::State::Complete);
    QVERIFY(!pager.error().isSet());
    QVERIFY(!pager.mayHaveGaps());
    QCOMPARE(distinct().size(), rows);
    // The order of the service: a repeated row aside, it only goes up.
    QVERIFY(std::is_sorted(m_ids.begin(), m_ids.end()));
    if (idiom != Idiom::Single && idiom != Idiom::Plain)
        QTRY_COMPARE(pager.total(), rows);
}

void PagerTest::pagesAreAskedForAsDocumented()
{
    m_service->fillWith(150);
    Pager pager(*m_client, ListService::resource(Idiom::Plain));
    pager.fetchAll();
    QTRY_COMPARE(pager.state(), Pager::State::Complete);
    QCOMPARE(m_service->asked.at(0), u"GET /addressbooks?limit=100&offset=0"_s);
    QCOMPARE(m_service->asked.at(1), u"GET /addressbooks?limit=100&offset=99"_s);
}

void PagerTest::bodyCarriesPageAndFilter()
{
    m_service->fillWith(3);
    Resource resource = ListService::resource(Idiom::InBody);
    resource.list->body = QJsonObject {{u"from"_s, u"2026-01-01"_s}};
    Pager pager(*m_client, resource);
    pager.setFilter({{u"to"_s, u"2026-02-01"_s}});
    pager.fetchNext();
    QTRY_COMPARE(pager.state(), Pager::State::Complete);
    QCOMPARE(m_service->asked.constFirst(),
             u"POST /crm/v1/contacts/get-list "
             R"({"from":"2026-01-01","limit":100,"offset":0,"to":"2026-02-01"})"_s);
}

void PagerTest::oneFetchIsOnePage()
{
    m_service->fillWith(250);
    Pager pager(*m_client, ListService::resource(Idiom::Plain));
    open(pager);
    pager.fetchNext();
    QCOMPARE(pager.state(), Pager::State::Loading);
    pager.fetchNext(); // one at a time
    QTRY_COMPARE(pager.state(), Pager::State::Idle);
    QCOMPARE(m_ids.size(), 100);
    QCOMPARE(m_service->asked.size(), 1);
    pager.fetchNext();
    QTRY_COMPARE(pager.state(), Pager::State::Idle);
    QCOMPARE(distinct().size(), 199);
    pager.fetchNext();
    QTRY_COMPARE(pager.state(), Pager::State::Complete);
    QCOMPARE(distinct().size(), 250);
    pager.fetchNext();
    QCOMPARE(pager.state(), Pager::State::Complete);
    QCOMPARE(m_service->asked.size(), 3);
}

void PagerTest::severalPagesFlyButArriveInOrder()
{
    m_service->fillWith(2000);
    m_service->newestFirst = true;
    Pager pager(*m_client, ListService::resource(Idiom::Plain));
    open(pager);
    pager.fetchAll();
    QTRY_COMPARE(pager.state(), Pager::State::Complete);
    QVERIFY(std::is_sorted(m_ids.begin(), m_ids.end()));
    QCOMPARE(distinct().size(), 2000);
    QVERIFY(m_service->mostInFlight > 1);
    QVERIFY(m_service->mostInFlight <= 8);
}

void PagerTest::failedPageIsReadAgain()
{
    m_service->fillWith(450);
    Pager pager(*m_client, ListService::resource(Idiom::Plain));
    open(pager);
    pager.fetchNext();
    QTRY_COMPARE(pager.state(), Pager::State::Idle);
    m_service->faults = {ListService::refusal(403)};
    pager.fetchAll();
    QTRY_COMPARE(pager.state(), Pager::State::Failed);
    QCOMPARE(pager.error().kind, ApiError::Kind::Forbidden);
    QCOMPARE(distinct().size(), 100);
    pager.fetchNext();
    QVERIFY(!pager.error().isSet());
    QTRY_COMPARE(pager.state(), Pager::State::Idle);
    QCOMPARE(distinct().size(), 199);
    pager.fetchAll();
    QTRY_COMPARE(pager.state(), Pager::State::Complete);
    QCOMPARE(distinct().size(), 450);
}

void PagerTest::stoppedReadingGoesOn()
{
    m_service->fillWith(1000);
    Pager pager(*m_client, ListService::resource(Idiom::Plain));
    open(pager);
    const auto stopping = connect(&pager, &Pager::rowsArrived, this, [&] {
        if (distinct().size() > 300)
            pager.stop();
    });
    pager.fetchAll();
    QTRY_COMPARE(pager.state(), Pager::State::Idle);
    QCOMPARE(distinct().size(), 397);
    disconnect(stopping);
    pager.fetchAll();
    QTRY_COMPARE(pager.state(), Pager::State::Complete);
    QCOMPARE(distinct().size(), 1000);
}

void PagerTest::restartForgetsWhatWasAsked()
{
    m_service->fillWith(300);
    Pager pager(*m_client, ListService::resource(Idiom::WithTotal));
    open(pager);
    pager.fetchAll();
    pager.restart();
    QCOMPARE(pager.state(), Pager::State::Idle);
    QCOMPARE(pager.total(), -1);
    pager.fetchNext();
    QTRY_COMPARE(pager.state(), Pager::State::Idle);
    QCOMPARE(m_ids.size(), 100);
}

void PagerTest::totalKnowsTheFilterOrIsNotTold()
{
    m_service->fillWith(3);
    Pager pager(*m_client, ListService::resource(Idiom::WithTotal));
    pager.setFilter({{u"active"_s, true}, {u"order"_s, u"desc"_s}});
    pager.fetchNext();
    QTRY_COMPARE(pager.total(), 3);
    QVERIFY(m_service->asked.contains(u"GET /addressbooks/7/emails/total?active=true"_s));
    pager.setFilter({{u"not_active"_s, true}, {u"active"_s, QVariant()}});
    pager.restart();
    pager.fetchNext();
    QTRY_COMPARE(pager.state(), Pager::State::Complete);
    QCOMPARE(m_service->asked.filter(u"total"_s).size(), 1);
    QCOMPARE(pager.total(), -1);
}

void PagerTest::answerWithoutAListIsAnError()
{
    m_service->faults = {ListService::answer(QJsonObject {{u"data"_s, 5}})};
    Pager pager(*m_client, ListService::resource(Idiom::InBody));
    pager.fetchNext();
    QTRY_COMPARE(pager.state(), Pager::State::Failed);
    QCOMPARE(pager.error().kind, ApiError::Kind::NotUnderstood);
}

void PagerTest::listsComeInManyShapes()
{
    const QJsonObject one = ListService::row(1);
    const QJsonObject two = ListService::row(2);
    const QJsonObject numbered {{u"10"_s, two}, {u"9"_s, one}};
    for (const QJsonValue &shape : {QJsonValue(QJsonArray {one, two}), QJsonValue(numbered)}) {
        m_ids.clear();
        m_service->faults = {ListService::answer(shape)};
        Pager pager(*m_client, ListService::resource(Idiom::Single));
        open(pager);
        pager.fetchNext();
        QTRY_COMPARE(pager.state(), Pager::State::Complete);
        QCOMPARE(m_ids, (QList<int> {1, 2}));
    }
    m_ids.clear();
    m_service->faults = {ListService::answer(one)};
    Pager pager(*m_client, ListService::resource(Idiom::Single));
    open(pager);
    pager.fetchNext();
    QTRY_COMPARE(pager.state(), Pager::State::Complete);
    QCOMPARE(m_ids, QList<int> {1});
}

void PagerTest::changingListLosesNothing()
{
    for (quint32 seed = 1; seed <= 40; ++seed) {
        QRandomGenerator random(seed);
        m_service->rows.clear();
        m_service->fillWith(300 + random.bounded(900));
        m_ids.clear();
        QSet<int> always;
        for (const QJsonObject &row : std::as_const(m_service->rows))
            always << row.value(u"id"_s).toInt();
        int next = 100000;
        int changes = 30;
        m_service->beforeAnswer = [&] {
            for (int some = random.bounded(8); some > 0 && changes > 0; --some, --changes) {
                const int at = random.bounded(int(m_service->rows.size()));
                if (random.bounded(2))
                    m_service->rows.insert(at, ListService::row(next++));
                else
                    always.remove(m_service->rows.takeAt(at).value(u"id"_s).toInt());
            }
        };
        Pager pager(*m_client, ListService::resource(seed % 2 ? Idiom::Plain : Idiom::InBody));
        open(pager);
        pager.fetchAll();
        QTRY_COMPARE(pager.state(), Pager::State::Complete);
        QVERIFY2(distinct().contains(always), qPrintable(QString::number(seed)));
    }
}

void PagerTest::pagerMayGoInTheMiddle()
{
    m_service->fillWith(1000);
    auto pager = std::make_unique<Pager>(*m_client, ListService::resource(Idiom::Plain));
    open(*pager);
    m_service->beforeAnswer = [&] {
        if (m_service->asked.size() == 4)
            pager.reset();
    };
    pager->fetchAll();
    QTRY_VERIFY(!pager);
    const auto before = m_ids.size();
    // Another reading comes after everything the first one had in flight.
    Pager other(*m_client, ListService::resource(Idiom::Single));
    other.fetchNext();
    QTRY_COMPARE(other.state(), Pager::State::Complete);
    QCOMPARE(m_ids.size(), before);
}

void PagerTest::shortPageWaitsForTheTotal_data()
{
    QTest::addColumn<bool>("totalFirst");
    QTest::addColumn<bool>("all");
    for (bool totalFirst : {false, true}) {
        for (bool all : {false, true})
            QTest::addRow("%s first, %s", totalFirst ? "total" : "page", all ? "all" : "one page")
                << totalFirst << all;
    }
}

void PagerTest::shortPageWaitsForTheTotal()
{
    QFETCH(bool, totalFirst);
    QFETCH(bool, all);
    m_service->fillWith(100);
    m_service->newestFirst = totalFirst;
    QJsonArray cut;
    for (int i = 0; i < 29; ++i)
        cut << ListService::row(i);
    m_service->faults = {ListService::answer(cut)};
    Pager pager(*m_client, ListService::resource(Idiom::WithTotal));
    open(pager);
    connect(&pager, &Pager::stateChanged, this,
            [&] { QVERIFY(pager.state() != Pager::State::Complete || distinct().size() == 100); });
    if (all)
        pager.fetchAll();
    else
        pager.fetchNext();
    while (pager.state() != Pager::State::Complete) {
        QTRY_VERIFY(pager.state() != Pager::State::Loading);
        pager.fetchNext();
    }
    QCOMPARE(distinct().size(), 100);
    QCOMPARE(pager.total(), 100);
    QVERIFY(!pager.mayHaveGaps());
    QVERIFY2(m_service->asked.size() <= 5, qPrintable(m_service->asked.join(u'\n')));
}

void PagerTest::limitThatNobodyToldOfIsKept_data()
{
    QTest::addColumn<Idiom>("idiom");
    QTest::newRow("no total") << Idiom::Plain;
    QTest::newRow("total apart") << Idiom::WithTotal;
    QTest::newRow("total in the answer") << Idiom::InBody;
}

void PagerTest::limitThatNobodyToldOfIsKept()
{
    QFETCH(Idiom, idiom);
    m_service->fillWith(250);
    m_service->limit = 50;
    Pager pager(*m_client, ListService::resource(idiom));
    open(pager);
    pager.fetchAll();
    QTRY_COMPARE(pager.state(), Pager::State::Complete);
    QCOMPARE(distinct().size(), 250);
    QVERIFY(!pager.mayHaveGaps());
    QVERIFY2(m_service->asked.size() <= 15, qPrintable(m_service->asked.join(u'\n')));
}

void PagerTest::totalThatFailsIsDoneWithout()
{
    m_service->fillWith(250);
    m_service->failsToCount = true;
    Pager pager(*m_client, ListService::resource(Idiom::WithTotal));
    open(pager);
    pager.fetchAll();
    QTRY_COMPARE(pager.state(), Pager::State::Complete);
    QCOMPARE(distinct().size(), 250);
    QVERIFY(!pager.mayHaveGaps());
    QCOMPARE(pager.total(), -1);
}

void PagerTest::endlessEmptinessEnds()
{
    m_service->fillWith(250);
    m_service->startsOnly = true;
    for (Idiom idiom : {Idiom::Plain, Idiom::WithTotal, Idiom::InBody}) {
        m_service->asked.clear();
        Pager pager(*m_client, ListService::resource(idiom));
        pager.fetchAll();
        QTRY_COMPARE(pager.state(), Pager::State::Complete);
        QVERIFY(pager.mayHaveGaps());
        QVERIFY2(m_service->asked.size() <= 30, qPrintable(m_service->asked.join(u'\n')));
    }
}

void PagerTest::refusalBehindTheLastRowIsTheEnd()
{
    // Some services answer 404 where there is nothing.
    m_service->fillWith(250);
    m_service->beforeAnswer = [this] {
        const QString offset = m_service->asked.constLast().section(u"offset="_s, 1);
        m_service->faults.clear();
        if (offset.toInt() >= 250)
            m_service->faults = {ListService::refusal(404)};
    };
    Pager pager(*m_client, ListService::resource(Idiom::Plain));
    open(pager);
    pager.fetchAll();
    QTRY_COMPARE(pager.state(), Pager::State::Complete);
    QCOMPARE(distinct().size(), 250);
    QVERIFY(!pager.mayHaveGaps());
}

void PagerTest::stoppedWhileItWaitsForTheTotalGoesOn()
{
    m_service->fillWith(5);
    Pager pager(*m_client, ListService::resource(Idiom::WithTotal));
    open(pager);
    const auto stopping = connect(&pager, &Pager::rowsArrived, &pager, &Pager::stop);
    pager.fetchNext();
    QTRY_COMPARE(pager.state(), Pager::State::Idle);
    QCOMPARE(pager.total(), -1);
    disconnect(stopping);
    pager.fetchNext();
    QTRY_COMPARE(pager.state(), Pager::State::Complete);
    QCOMPARE(distinct().size(), 5);
    QVERIFY(!pager.mayHaveGaps());
}

QTEST_GUILESS_MAIN(PagerTest)
#include "pager.moc"
