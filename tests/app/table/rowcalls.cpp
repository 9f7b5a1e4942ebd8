// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/pagesource.h"
#include "app/table/resourcemodel.h"
#include "tests/support/filteredlist.h"
#include "tests/support/listservice.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QTimeZone>

#include <optional>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;
using Age = ResourceModel::Age;
using Health = FilteredList::Health;
using Tester = QAbstractItemModelTester;

/// Rows answer what is asked, or nothing is shown.
class RowCallsTest : public QObject {
    Q_OBJECT

    Contract m_contract;
    std::optional<FakeService> m_service;
    std::optional<FilteredList> m_list;
    std::optional<Client> m_client;
    std::optional<ResourceModel> m_model;
    std::optional<Tester> m_tester;

    const QDateTime m_earlier = QDateTime(QDate(2026, 1, 2), QTime(3, 4), QTimeZone::utc());

    bool isCalm() const { return !m_model->isLoading() && !m_model->isArranging(); }
    /// Whose rows are shown.
    QSet<QString> filtersOfRows() const
    {
        QSet<QString> filters;
        for (int row = 0; row < m_model->rowCount(); ++row)
            filters << m_model->rowAt(row)[u"filter"].toString();
        return filters;
    }
    void read()
    {
        m_model->loadAll();
        QTRY_VERIFY(isCalm());
        QCOMPARE(m_model->age(), Age::Fresh);
    }

private slots:
    void init();
    void cleanup();
    void anotherFilterTakesTheRowsAwayAtOnce_data();
    void anotherFilterTakesTheRowsAwayAtOnce();
    void rowsOfAnotherFilterStayAwayWhenItFails_data();
    void rowsOfAnotherFilterStayAwayWhenItFails();
    void theSameFilterKeepsTheRows();
    void afterAFailedRefreshTheRowsAreEarlier();
    void rememberedRowsAreTakenForTheirCallOnly();
    void rememberedRowsMakeRoom();
    void emptinessIsRememberedToo();
    void aRefusalTakesRememberedRowsAway();
    void nothingLeftOfAPartIsNotNothing();
    void aFilterInTheBodyBelongsToTheCall();
    void supplementsOfAnotherFilterAreWithdrawn();
};

void RowCallsTest::init()
{
    m_service.emplace();
    m_list.emplace(*m_service);
    m_client.emplace(m_contract, m_service->settings(), nullptr);
    m_service->signIn(*m_client);
    m_list->rows = {{{}, FilteredList::made({}, 30)}, {u"active"_s, FilteredList::made(u"active"_s, 20)}};
    m_model.emplace(*m_client, FilteredList::resource());
    m_tester.emplace(&*m_model, Tester::FailureReportingMode::Fatal);
}

void RowCallsTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_client.reset();
    m_list.reset();
    m_service.reset();
}

void RowCallsTest::anotherFilterTakesTheRowsAwayAtOnce_data()
{
    QTest::addColumn<bool>("sorting");
    QTest::newRow("as the service has them") << false;
    QTest::newRow("while they are sorted") << true;
}

void RowCallsTest::anotherFilterTakesTheRowsAwayAtOnce()
{
    QFETCH(bool, sorting);
    read();
    QCOMPARE(m_model->rowCount(), 30);
    if (sorting)
        m_model->sort(1, Qt::DescendingOrder); // goes on in a worker
    m_model->setFilter(FilteredList::values(u"active"_s));
    QVERIFY(m_model->isLoading());
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->loadedCount(), 0);
    QCOMPARE(m_model->age(), Age::None);
    QVERIFY(!m_model->readAt().isValid());
    QCOMPARE(m_model->call().query, FilteredList::values(u"active"_s));
    QTRY_VERIFY(isCalm());
    QCOMPARE(m_model->rowCount(), 20);
    QCOMPARE(filtersOfRows(), QSet<QString> {u"active"_s});
    QVERIFY(isSame(m_model->answered().call, m_model->call()));
    QCOMPARE(m_model->answered().rows.size(), 20);
}

void RowCallsTest::rowsOfAnotherFilterStayAwayWhenItFails_data()
{
    QTest::addColumn<Health>("health");
    QTest::newRow("out of reach") << Health::OutOfReach;
    QTest::newRow("refused") << Health::Refusing;
}

void RowCallsTest::rowsOfAnotherFilterStayAwayWhenItFails()
{
    QFETCH(Health, health);
    read();
    m_list->health = health;
    m_model->setFilter(FilteredList::values(u"active"_s));
    QTRY_VERIFY(m_model->error().isSet());
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->age(), Age::None);
    m_model->setFilter({});
    QTRY_VERIFY(m_model->error().isSet());
    QCOMPARE(m_model->rowCount(), 0);
}

void RowCallsTest::theSameFilterKeepsTheRows()
{
    m_model->setFilter(FilteredList::values(u"active"_s));
    QTRY_VERIFY(isCalm());
    m_model->setFilter({{u"active"_s, true}, {u"order"_s, QVariant()}}); // what is left out is no difference
    QCOMPARE(m_model->rowCount(), 20);
    QCOMPARE(m_model->age(), Age::Earlier);
    QTRY_COMPARE(m_model->age(), Age::Fresh);
    QCOMPARE(m_model->rowCount(), 20);
}

void RowCallsTest::afterAFailedRefreshTheRowsAreEarlier()
{
    read();
    const QDateTime readAt = m_model->readAt();
    QVERIFY(readAt.isValid());
    m_list->health = Health::OutOfReach;
    m_model->refresh();
    QTRY_VERIFY(m_model->error().isSet());
    QCOMPARE(m_model->age(), Age::Earlier);
    QCOMPARE(m_model->readAt(), readAt);
    QCOMPARE(m_model->rowCount(), 30);
    m_list->health = Health::Well;
    m_list->rows[{}] = FilteredList::made({}, 5, 2);
    m_model->pager().fetchNext();
    QTRY_COMPARE(m_model->age(), Age::Fresh);
    QCOMPARE(m_model->rowCount(), 5);
    QVERIFY(m_model->readAt() >= readAt);
}

void RowCallsTest::rememberedRowsAreTakenForTheirCallOnly()
{
    const Call all = m_model->call();
    m_list->health = Health::OutOfReach;
    m_model->setFilter(FilteredList::values(u"active"_s));
    QTRY_VERIFY(m_model->error().isSet());
    m_model->showRemembered(all, FilteredList::made({}, 3), m_earlier); // was looked up before the filter
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->age(), Age::None);
    m_model->showRemembered(m_model->call(), FilteredList::made(u"active"_s, 2), m_earlier);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->age(), Age::Remembered);
    QCOMPARE(m_model->readAt(), m_earlier);
    m_model->setFilter({});
    QCOMPARE(m_model->rowCount(), 0);
    m_list->health = Health::Well;
    m_model->refresh();
    QTRY_COMPARE(m_model->age(), Age::Fresh);
    m_model->showRemembered(all, FilteredList::made({}, 3), m_earlier);
    QCOMPARE(m_model->rowCount(), 30);
}

void RowCallsTest::rememberedRowsMakeRoom()
{
    m_model->fetchMore({});
    QVERIFY(m_model->isLoading());
    m_model->showRemembered(m_model->call(), FilteredList::made({}, 3), m_earlier);
    QCOMPARE(m_model->rowCount(), 3);
    QTRY_COMPARE(m_model->age(), Age::Fresh);
    QCOMPARE(m_model->rowCount(), 30);
    QVERIFY(m_model->readAt() > m_earlier);
}

void RowCallsTest::emptinessIsRememberedToo()
{
    m_list->health = Health::OutOfReach;
    m_model->fetchMore({});
    QTRY_VERIFY(m_model->error().isSet());
    m_model->showRemembered(m_model->call(), QJsonArray(), m_earlier);
    QCOMPARE(m_model->age(), Age::Remembered);
    QCOMPARE(m_model->readAt(), m_earlier);
    m_list->health = Health::Well;
    m_list->rows.clear();
    m_model->refresh();
    QCOMPARE(m_model->age(), Age::Remembered);
    QTRY_COMPARE(m_model->age(), Age::Fresh);
    QCOMPARE(m_model->rowCount(), 0);
}

void RowCallsTest::aRefusalTakesRememberedRowsAway()
{
    m_list->health = Health::Refusing;
    m_model->fetchMore({});
    m_model->showRemembered(m_model->call(), FilteredList::made({}, 3), m_earlier);
    QCOMPARE(m_model->rowCount(), 3);
    QTRY_VERIFY(m_model->error().isSet());
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->age(), Age::None);
}

void RowCallsTest::nothingLeftOfAPartIsNotNothing()
{
    const auto dropAll = [this] {
        QStringList keys;
        for (int row = 0; row < m_model->rowCount(); ++row)
            keys << m_model->index(row, 0).data(ResourceModel::KeyRole).toString();
        m_model->dropRows(keys);
    };
    m_list->rows[{}] = FilteredList::made({}, 250);
    m_model->fetchMore({});
    QTRY_VERIFY(isCalm());
    QCOMPARE(m_model->rowCount(), 100);
    dropAll();
    QCOMPARE(m_model->age(), Age::None);
    m_model->refresh();
    read();
    QCOMPARE(m_model->rowCount(), 250);
    dropAll();
    QCOMPARE(m_model->age(), Age::Fresh);
}

void RowCallsTest::aFilterInTheBodyBelongsToTheCall()
{
    const Resource resource = ListService::resource(ListService::Idiom::InBody);
    PageSource source(m_contract, resource);
    QVERIFY(isSame(source.call(), *resource.list));
    source.setFilter({{u"email"_s, u"ann@example.com"_s}});
    QCOMPARE(source.call().body, QJsonValue(QJsonObject {{u"email"_s, u"ann@example.com"_s}}));
    QVERIFY(source.call().query.isEmpty());
    const QJsonObject body = source.request({.offset = 200}, Priority::Click).body.toObject();
    QCOMPARE(body, (QJsonObject {{u"email"_s, u"ann@example.com"_s}, {u"limit"_s, 100}, {u"offset"_s, 200}}));
}

void RowCallsTest::supplementsOfAnotherFilterAreWithdrawn()
{
    Resource resource = FilteredList::resource();
    Supplement more;
    more.call = [](const QJsonObject &row) {
        return Call {.operation = u"GET /addressbooks/{id}"_s, .path = {{u"id"_s, row[u"id"].toInt()}}};
    };
    more.merge = [](QJsonObject row, const QJsonValue &) {
        row[u"more"_s] = true;
        return row;
    };
    resource.supplement = more;
    m_tester.reset();
    m_model.emplace(*m_client, resource);
    read();
    m_service->expect("GET", u"/addressbooks/0"_s).answer("[]").hold();
    m_model->wantSupplements(0, 0);
    QTRY_COMPARE(m_service->heldCount(), 1);
    m_model->setFilter(FilteredList::values(u"active"_s));
    QTRY_COMPARE(m_service->heldCount(), 0);
    QTRY_COMPARE(m_model->age(), Age::Fresh);
    m_service->expect("GET", u"/addressbooks/0"_s).answer("[]");
    m_model->wantSupplements(0, 0);
    QTRY_VERIFY(m_model->rowAt(0)[u"more"].toBool());
    QCOMPARE(filtersOfRows(), QSet<QString> {u"active"_s});
}

QTEST_GUILESS_MAIN(RowCallsTest)
#include "rowcalls.moc"
