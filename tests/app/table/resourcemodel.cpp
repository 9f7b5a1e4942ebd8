// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/resourcemodel.h"
#include "app/table/celloverlay.h"
#include "tests/support/listservice.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <optional>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace Qt::StringLiterals;
using Idiom = ListService::Idiom;
using Tester = QAbstractItemModelTester;

Q_DECLARE_METATYPE(ListService::Idiom)

class ResourceModelTest : public QObject {
    Q_OBJECT

    Contract m_contract;
    std::optional<ListService> m_service;
    std::optional<Client> m_client;

    static QStringList texts(const ResourceModel &model, int column)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.index(row, column).data().toString();
        return all;
    }
    static QList<int> ids(const ResourceModel &model)
    {
        QList<int> all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.index(row, 0).data(ResourceModel::RawRole).toJsonValue().toInt();
        return all;
    }
    /// Everything that was asked for is there and worked out.
    static bool isCalm(const ResourceModel &model) { return !model.isLoading() && !model.isArranging(); }
    /// A list of which a second call tells more.
    static Resource supplemented(Idiom idiom)
    {
        Resource resource = ListService::resource(idiom);
        Supplement more;
        more.call = [](const QJsonObject &row) {
            return Call {.operation = u"GET /addressbooks/{id}"_s, .path = {{u"id"_s, row[u"id"].toInt()}}};
        };
        more.merge = [](QJsonObject row, const QJsonValue &) {
            row[u"more"_s] = 7;
            return row;
        };
        resource.supplement = more;
        resource.columns << count(u"more"_s, u"More"_s);
        return resource;
    }
    QStringList supplementsAsked() const
    {
        return m_service->asked.filter(QRegularExpression(u"^GET /addressbooks/\\d+$"_s));
    }
    void loadAll(ResourceModel &model)
    {
        model.loadAll();
        QTRY_VERIFY(!model.isPartial() && isCalm(model));
    }

private slots:
    void init();
    void cleanup();
    void everyIdiomFillsTheModel_data();
    void everyIdiomFillsTheModel();
    void errorInTheMiddleKeepsWhatWasRead_data();
    void errorInTheMiddleKeepsWhatWasRead();
    void viewAsksForPagesOneByOne();
    void numbersSortAsNumbers();
    void wordsSortAsPeopleReadThem();
    void datesSortAsMoments();
    void missingValuesComeLastEitherWay();
    void sortIsUndone();
    void searchNeedsAllWords();
    void searchFindsWhatIsShown();
    void sortAndSearchFollowNewPages();
    void rowsKeepTheirIdentity();
    void refreshKeepsOldRowsUntilNewOnesCome();
    void failedRefreshKeepsOldRows();
    void filterIsCarriedOutByTheService();
    void columnsOfTheServiceAreReadWithTheRows();
    void computedAndForeignValuesAreShown();
    void changedRowIsReplaced();
    void deletedRowIsRemoved();
    void droppedRowsLeaveOrderAndSelectionAlone_data();
    void droppedRowsLeaveOrderAndSelectionAlone();
    void theCurrentRowStaysNearby();
    void longAnswerLeavesTheEventLoopAlive();
    void rowsWithoutKeysAreAllKept();
    void dataSendsNothing();
    void supplementsAreReadOncePerReading();
    void aNewerCopyIsSupplementedAgain();
    void whatWaitsLiesOverWhatWasRead();
    void randomHistoriesEndRight();
};

void ResourceModelTest::init()
{
    m_service.emplace();
    m_client.emplace(m_contract, m_service->settings(), nullptr);
    m_client->setCredentials({Credentials::Kind::ApiKey, {}, u"key"_s});
    m_client->setScopes(Scope::Emails | Scope::Crm | Scope::Chatbots);
}

void ResourceModelTest::cleanup()
{
    m_client.reset();
    m_service.reset();
}

void ResourceModelTest::everyIdiomFillsTheModel_data()
{
    QTest::addColumn<Idiom>("idiom");
    QTest::newRow("single") << Idiom::Single;
    QTest::newRow("plain") << Idiom::Plain;
    QTest::newRow("with total") << Idiom::WithTotal;
    QTest::newRow("in body") << Idiom::InBody;
    QTest::newRow("cursor") << Idiom::Cursor;
}

void ResourceModelTest::everyIdiomFillsTheModel()
{
    QFETCH(Idiom, idiom);
    m_service->fillWith(730);
    ResourceModel model(*m_client, ListService::resource(idiom));
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    loadAll(model);
    QCOMPARE(model.rowCount(), 730);
    QCOMPARE(model.loadedCount(), 730);
    for (int row = 0; row < 730; ++row) {
        QCOMPARE(model.rowAt(row), ListService::row(row));
        QCOMPARE(model.index(row, 1).data().toString(), u"person%1@example.com"_s.arg(row));
    }
    QCOMPARE(model.index(1, 2).data().toString(), u"Active"_s);
    // What most rows are is no news.
    QCOMPARE(model.index(1, 2).data(ResourceModel::ToneRole).toInt(), int(Tone::Neutral));
    QCOMPARE(model.index(5, 0).data(ResourceModel::KeyRole).toString(), u"5"_s);
    QCOMPARE(model.rowOfKey(u"5"_s), 5);
    QCOMPARE(model.rowOfKey(u"x"_s), -1);
}

void ResourceModelTest::errorInTheMiddleKeepsWhatWasRead_data()
{
    everyIdiomFillsTheModel_data();
}

void ResourceModelTest::errorInTheMiddleKeepsWhatWasRead()
{
    QFETCH(Idiom, idiom);
    m_service->fillWith(450);
    int pages = 0;
    m_service->beforeAnswer = [&] {
        if (++pages == (idiom == Idiom::Single ? 1 : 3))
            m_service->faults = {ListService::refusal(403)};
    };
    ResourceModel model(*m_client, ListService::resource(idiom));
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.loadAll();
    QTRY_VERIFY(model.error().isSet());
    QCOMPARE(model.error().kind, ApiError::Kind::Forbidden);
    QVERIFY(model.isPartial());
    QVERIFY(!model.canFetchMore({})); // views must not hammer a service that refuses
    QCOMPARE(model.rowCount() > 0, idiom != Idiom::Single);
    loadAll(model);
    QVERIFY(!model.error().isSet());
    QCOMPARE(model.rowCount(), 450);
}

void ResourceModelTest::viewAsksForPagesOneByOne()
{
    m_service->fillWith(250);
    ResourceModel model(*m_client, ListService::resource(Idiom::Plain));
    QVERIFY(m_service->asked.isEmpty());
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QVERIFY(model.isLoading());
    QVERIFY(!model.canFetchMore({}));
    QTRY_COMPARE(model.rowCount(), 100);
    QVERIFY(model.isPartial());
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 199);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 250);
    QVERIFY(!model.isPartial());
    QVERIFY(!model.canFetchMore({}));
}

void ResourceModelTest::numbersSortAsNumbers()
{
    m_service->fillWith(300);
    ResourceModel model(*m_client, ListService::resource(Idiom::Plain));
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    loadAll(model);
    model.sort(3, Qt::DescendingOrder); // numbers that come as texts
    QVERIFY(model.isArranging());
    QTRY_VERIFY(isCalm(model));
    QList<int> scores;
    for (const QString &text : texts(model, 3))
        scores << text.toInt();
    QCOMPARE(scores.size(), 300);
    QVERIFY(std::is_sorted(scores.begin(), scores.end(), std::greater<int>()));
}

void ResourceModelTest::wordsSortAsPeopleReadThem()
{
    for (const QString &name : {u"item10"_s, u"Item2"_s, u"ähre"_s, u"Zoo"_s, u"ahorn"_s})
        m_service->rows << QJsonObject {{u"id"_s, m_service->rows.size()}, {u"email"_s, name}};
    ResourceModel model(*m_client, ListService::resource(Idiom::Plain));
    loadAll(model);
    model.sort(1);
    QTRY_VERIFY(isCalm(model));
    QCOMPARE(texts(model, 1), (QStringList {u"ahorn"_s, u"ähre"_s, u"Item2"_s, u"item10"_s, u"Zoo"_s}));
}

void ResourceModelTest::datesSortAsMoments()
{
    const QStringList moments {u"2026-01-02 10:00:00"_s, u"2025-12-31T23:00:00+00:00"_s, u"1767268800"_s,
                               u"0000-00-00 00:00:00"_s};
    for (const QString &moment : moments)
        m_service->rows << QJsonObject {{u"id"_s, m_service->rows.size()}, {u"at"_s, moment}};
    Resource resource = ListService::resource(Idiom::Plain);
    resource.columns << dateTime(u"at"_s, u"At"_s);
    ResourceModel model(*m_client, resource);
    loadAll(model);
    model.sort(4);
    QTRY_VERIFY(isCalm(model));
    QCOMPARE(ids(model), (QList<int> {1, 2, 0, 3}));
}

void ResourceModelTest::missingValuesComeLastEitherWay()
{
    m_service->rows = {QJsonObject {{u"id"_s, 0}}, QJsonObject {{u"id"_s, 1}, {u"score"_s, 5}},
                       QJsonObject {{u"id"_s, 2}, {u"score"_s, QJsonValue()}},
                       QJsonObject {{u"id"_s, 3}, {u"score"_s, 7}}};
    ResourceModel model(*m_client, ListService::resource(Idiom::Plain));
    loadAll(model);
    model.sort(3);
    QTRY_VERIFY(isCalm(model));
    QCOMPARE(ids(model), (QList<int> {1, 3, 0, 2}));
    model.sort(3, Qt::DescendingOrder);
    QTRY_VERIFY(isCalm(model));
    QCOMPARE(ids(model), (QList<int> {3, 1, 0, 2}));
}

void ResourceModelTest::sortIsUndone()
{
    m_service->fillWith(150);
    ResourceModel model(*m_client, ListService::resource(Idiom::Plain));
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    loadAll(model);
    const QList<int> before = ids(model);
    model.sort(3);
    QTRY_VERIFY(isCalm(model));
    QVERIFY(ids(model) != before);
    model.sort(-1);
    QTRY_VERIFY(isCalm(model));
    QCOMPARE(ids(model), before);
}

void ResourceModelTest::searchNeedsAllWords()
{
    const QStringList names {u"José Müller"_s, u"Jose Miller"_s, u"Anna Müller"_s, u"Олена Мельник"_s};
    for (const QString &name : names)
        m_service->rows << QJsonObject {{u"id"_s, m_service->rows.size()},
                                        {u"variables"_s, QJsonObject {{u"name"_s, name}}}};
    ResourceModel model(*m_client, ListService::resource(Idiom::Plain));
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    loadAll(model);
    const auto found = [&](const QString &words) {
        model.setSearch(words);
        [&] { QTRY_VERIFY(isCalm(model)); }();
        return ids(model);
    };
    QCOMPARE(found(u"jose"_s), (QList<int> {0, 1}));
    QCOMPARE(found(u" MULLER  jos "_s), QList<int> {0});
    QCOMPARE(found(u"олена"_s), QList<int> {3});
    QCOMPARE(found(u"nobody"_s), QList<int>());
    QCOMPARE(model.loadedCount(), 4);
    QCOMPARE(found(u""_s), (QList<int> {0, 1, 2, 3}));
}

void ResourceModelTest::searchFindsWhatIsShown()
{
    m_service->fillWith(30);
    ResourceModel model(*m_client, ListService::resource(Idiom::Plain));
    loadAll(model);
    model.setSearch(u"active"_s); // the service only says 1
    QTRY_COMPARE(model.rowCount(), 10);
    QCOMPARE(model.search(), u"active"_s);
}

void ResourceModelTest::sortAndSearchFollowNewPages()
{
    m_service->fillWith(900);
    ResourceModel model(*m_client, ListService::resource(Idiom::Plain));
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.sort(0, Qt::DescendingOrder);
    model.setSearch(u"person1"_s);
    loadAll(model);
    QList<int> expected;
    for (int i = 899; i >= 0; --i) {
        if (QString::number(i).startsWith(u'1'))
            expected << i;
    }
    QTRY_COMPARE(ids(model), expected);
}

void ResourceModelTest::rowsKeepTheirIdentity()
{
    m_service->fillWith(400);
    ResourceModel model(*m_client, ListService::resource(Idiom::Plain));
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 100);
    const QPersistentModelIndex seven = model.index(7, 1);
    const QPersistentModelIndex eight = model.index(8, 1);
    const auto addressOf = [](const QPersistentModelIndex &index) { return index.data().toString(); };
    model.sort(3, Qt::DescendingOrder);
    QTRY_VERIFY(isCalm(model));
    QCOMPARE(addressOf(seven), u"person7@example.com"_s);
    loadAll(model);
    QCOMPARE(addressOf(seven), u"person7@example.com"_s);
    model.setSearch(u"person7"_s);
    QTRY_VERIFY(isCalm(model));
    QCOMPARE(addressOf(seven), u"person7@example.com"_s);
    QVERIFY(!eight.isValid());
    model.setSearch({});
    QTRY_VERIFY(isCalm(model));
    m_service->rows.prepend(ListService::row(5000));
    model.refresh();
    QTRY_VERIFY(isCalm(model));
    QCOMPARE(addressOf(seven), u"person7@example.com"_s);
}

void ResourceModelTest::refreshKeepsOldRowsUntilNewOnesCome()
{
    m_service->fillWith(5);
    ResourceModel model(*m_client, ListService::resource(Idiom::Plain));
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    loadAll(model);
    QSignalSpy reset(&model, &ResourceModel::modelReset);
    m_service->rows.removeAt(2);
    m_service->rows.prepend(ListService::row(9));
    m_service->rows[1][u"email"_s] = u"new@example.com"_s;
    model.refresh();
    QCOMPARE(model.rowCount(), 5);
    QVERIFY(model.isLoading());
    QTRY_VERIFY(isCalm(model));
    QCOMPARE(ids(model), (QList<int> {9, 0, 1, 3, 4}));
    QCOMPARE(model.index(1, 1).data().toString(), u"new@example.com"_s);
    QVERIFY(reset.isEmpty());
    m_service->rows.clear();
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 0);
}

void ResourceModelTest::failedRefreshKeepsOldRows()
{
    m_service->fillWith(5);
    ResourceModel model(*m_client, ListService::resource(Idiom::Plain));
    loadAll(model);
    m_service->faults = {ListService::refusal(403)};
    m_service->rows.clear();
    m_service->fillWith(3);
    model.refresh();
    QTRY_VERIFY(model.error().isSet());
    QCOMPARE(model.rowCount(), 5);
    loadAll(model);
    QCOMPARE(model.rowCount(), 3);
}

void ResourceModelTest::filterIsCarriedOutByTheService()
{
    m_service->fillWith(5);
    ResourceModel model(*m_client, ListService::resource(Idiom::WithTotal));
    model.setFilter({{u"active"_s, true}});
    QTRY_VERIFY(isCalm(model));
    QCOMPARE(m_service->asked.constFirst(), u"GET /addressbooks/7/emails?limit=100&offset=0&active=true"_s);
}

void ResourceModelTest::columnsOfTheServiceAreReadWithTheRows()
{
    m_service->fillWith(150);
    Resource resource = ListService::resource(Idiom::WithTotal);
    QList<Column> others;
    resource.moreColumns =
        ColumnSource {.call = {.operation = u"GET /addressbooks/{id}/variables"_s, .path = {{u"id"_s, 7}}},
                      .read = [&others](const QJsonValue &answer) {
                          const QString name = answer.toArray().at(0).toObject().value(u"name"_s).toString();
                          return QList<Column> {text(u"variables."_s + name, name)} + others;
                      }};
    ResourceModel model(*m_client, resource);
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    QSignalSpy changed(&model, &ResourceModel::columnsChanged);
    loadAll(model);
    QTRY_COMPARE(model.columnCount(), 5);
    QCOMPARE(model.headerData(4, Qt::Horizontal).toString(), u"City"_s);
    model.refresh();
    QTRY_COMPARE(m_service->asked.filter(u"variables"_s).size(), 2);
    QTRY_VERIFY(isCalm(model));
    QCOMPARE(changed.size(), 1); // they are the same
    others = {text(u"variables.Plan"_s, u"Plan"_s)}; // as after an import
    model.refresh();
    QTRY_COMPARE(model.columnCount(), 6);
    QCOMPARE(model.headerData(5, Qt::Horizontal).toString(), u"Plan"_s);
}

void ResourceModelTest::computedAndForeignValuesAreShown()
{
    m_service->rows = {QJsonObject {{u"id"_s, 1}, {u"a"_s, 2}, {u"price"_s, u"3"_s}, {u"cur"_s, u"EUR"_s}}};
    Resource resource = ListService::resource(Idiom::Plain);
    resource.columns = {money(u"price"_s, u"Price"_s, u"cur"_s), count(u"twice"_s, u"Twice"_s)};
    resource.columns[1].value = [](const QJsonObject &row) {
        return QJsonValue(row.value(u"a"_s).toInt() * 2);
    };
    ResourceModel model(*m_client, resource);
    loadAll(model);
    QCOMPARE(model.index(0, 0).data().toString(), u"3.00 EUR"_s);
    QCOMPARE(model.index(0, 1).data().toString(), u"4"_s);
}

void ResourceModelTest::changedRowIsReplaced()
{
    m_service->fillWith(20);
    ResourceModel model(*m_client, ListService::resource(Idiom::Plain));
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    loadAll(model);
    QSignalSpy changed(&model, &ResourceModel::dataChanged);
    QJsonObject row = ListService::row(4);
    model.replaceRow(row);
    QVERIFY(changed.isEmpty());
    row[u"email"_s] = u"changed@example.com"_s;
    model.replaceRow(row);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 4);
    QCOMPARE(model.index(4, 1).data().toString(), u"changed@example.com"_s);
    model.sort(1);
    QTRY_COMPARE(model.rowOfKey(u"4"_s), 0);
    row[u"email"_s] = u"zzz@example.com"_s;
    model.replaceRow(row);
    QTRY_COMPARE(model.rowOfKey(u"4"_s), 19);
}

void ResourceModelTest::deletedRowIsRemoved()
{
    m_service->fillWith(20);
    ResourceModel model(*m_client, ListService::resource(Idiom::Plain));
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    loadAll(model);
    model.sort(3);
    model.dropRows({u"4"_s, u"none"_s}); // while the sort is worked out
    QTRY_VERIFY(isCalm(model));
    QCOMPARE(model.rowCount(), 19);
    QCOMPARE(model.rowOfKey(u"4"_s), -1);
    for (int row = 0; row < 19; ++row)
        QCOMPARE(model.rowOfKey(model.index(row, 0).data(ResourceModel::KeyRole).toString()), row);
}

void ResourceModelTest::droppedRowsLeaveOrderAndSelectionAlone_data()
{
    QTest::addColumn<int>("sortedBy");
    QTest::addColumn<QString>("search");
    QTest::newRow("as the service has them") << -1 << QString();
    QTest::newRow("sorted") << 3 << QString();
    QTest::newRow("some hidden by a search") << 3 << u"new"_s;
}

void ResourceModelTest::droppedRowsLeaveOrderAndSelectionAlone()
{
    QFETCH(int, sortedBy);
    QFETCH(QString, search);
    m_service->fillWith(900);
    ResourceModel model(*m_client, ListService::resource(Idiom::Plain));
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    loadAll(model);
    model.sort(sortedBy);
    model.setSearch(search);
    QTRY_VERIFY(isCalm(model));
    QItemSelectionModel selection(&model);
    QStringList dropped;
    QSet<QString> chosen;
    QList<int> left = ids(model);
    for (int id = 0; id < 900; ++id) {
        const QString key = QString::number(id);
        const bool goes = id % 9 == 4 || id % 9 == 6; // of which the search hides the first
        if (goes) {
            dropped << key;
            left.removeOne(id);
        }
        if (id % 9 == 6 || id % 9 == 0)
            selection.select(model.index(model.rowOfKey(key), 0),
                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
        if (id % 9 == 0)
            chosen << key;
    }
    const auto selected = [&] {
        QSet<QString> keys;
        for (const QModelIndex &index : selection.selectedRows())
            keys << index.data(ResourceModel::KeyRole).toString();
        return keys;
    };
    QSignalSpy removals(&model, &ResourceModel::rowsRemoved);
    model.dropRows(dropped);
    QCOMPARE(removals.size(), 1);
    QCOMPARE(ids(model), left);
    QCOMPARE(selected(), chosen);
    QCOMPARE(model.loadedCount(), 900 - int(dropped.size()));
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.rowOfKey(model.index(row, 0).data(ResourceModel::KeyRole).toString()), row);
    for (const QString &key : std::as_const(dropped))
        QCOMPARE(model.rowOfKey(key), -1);
}

void ResourceModelTest::theCurrentRowStaysNearby()
{
    m_service->fillWith(20);
    ResourceModel model(*m_client, ListService::resource(Idiom::Plain));
    loadAll(model);
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(5, 0), QItemSelectionModel::NoUpdate);
    model.dropRows({u"9"_s, u"5"_s, u"6"_s, u"13"_s});
    QCOMPARE(selection.currentIndex().data(ResourceModel::KeyRole).toString(), u"4"_s);
}

void ResourceModelTest::longAnswerLeavesTheEventLoopAlive()
{
    m_service->fillWith(20000);
    ResourceModel model(*m_client, ListService::resource(Idiom::Single));
    QTimer turns;
    int during = 0;
    connect(&turns, &QTimer::timeout, this, [&] { during += model.rowCount() > 0; });
    turns.start(0);
    loadAll(model);
    QCOMPARE(model.rowCount(), 20000);
    QVERIFY2(during > 20, qPrintable(QString::number(during)));
}

void ResourceModelTest::rowsWithoutKeysAreAllKept()
{
    for (int i = 0; i < 250; ++i)
        m_service->rows << QJsonObject {{u"country"_s, u"UA"_s}, {u"n"_s, i / 2}};
    Resource resource = ListService::resource(Idiom::Plain);
    ResourceModel model(*m_client, resource);
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    loadAll(model);
    QCOMPARE(model.rowCount(), 250);
}

void ResourceModelTest::dataSendsNothing()
{
    constexpr int many = 100000;
    m_service->fillWith(many);
    ResourceModel model(*m_client, supplemented(Idiom::Single));
    loadAll(model);
    QCOMPARE(model.rowCount(), many);
    qsizetype letters = 0;
    for (int row = 0; row < many; ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            letters += model.index(row, column).data().toString().size();
    }
    QVERIFY(letters > many);
    model.sort(4);
    QTRY_VERIFY(isCalm(model));
    QCOMPARE(m_service->asked, QStringList {u"GET /senders"_s});
}

void ResourceModelTest::supplementsAreReadOncePerReading()
{
    m_service->fillWith(50);
    ResourceModel model(*m_client, supplemented(Idiom::Single));
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.wantSupplements(0, 9);
    loadAll(model);
    QSignalSpy read(&model, &ResourceModel::supplementRead);
    model.wantSupplements(-1, 2);
    model.wantSupplements(1, 3);
    model.wantSupplements(49, 60);
    QTRY_COMPARE(read.size(), 5);
    const QStringList asked {u"GET /addressbooks/0"_s, u"GET /addressbooks/1"_s, u"GET /addressbooks/2"_s,
                             u"GET /addressbooks/3"_s, u"GET /addressbooks/49"_s};
    QCOMPARE(supplementsAsked(), asked);
    QCOMPARE(model.index(3, 4).data().toString(), u"7"_s);
    QCOMPARE(model.index(4, 4).data().toString(), u"–"_s);
    model.refresh();
    model.wantSupplements(0, 0); // rows that are about to be replaced
    QTRY_VERIFY(isCalm(model));
    QCOMPARE(supplementsAsked(), asked);
    QCOMPARE(model.index(3, 4).data().toString(), u"–"_s);
    model.wantSupplements(3, 3);
    QTRY_COMPARE(model.index(3, 4).data().toString(), u"7"_s);
}

/// Pages overlap by a row.
void ResourceModelTest::aNewerCopyIsSupplementedAgain()
{
    m_service->fillWith(150);
    ResourceModel model(*m_client, supplemented(Idiom::Plain));
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 100);
    model.wantSupplements(98, 99);
    QTRY_COMPARE(model.index(99, 4).data().toString(), u"7"_s);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 150);
    model.wantSupplements(98, 99);
    QTRY_COMPARE(model.index(99, 4).data().toString(), u"7"_s);
    QCOMPARE(supplementsAsked().count(u"GET /addressbooks/98"_s), 1);
}

/// One value over one cell.
class OneOver : public CellOverlay {
public:
    bool isEmpty() const override { return value.isEmpty(); }
    QStringList keys() const override { return {u"1"_s, u"not there"_s}; }
    std::optional<OverlaidCell> cell(const QString &key, const Column &column) const override
    {
        if (key != u"1"_s || column.key != u"email"_s)
            return {};
        return OverlaidCell {OverlaidCell::Mark::Changed, value, u"was another"_s};
    }
    bool canEdit(const Column &column) const override { return column.key == u"email"_s; }

    QString value = u"new@example.com"_s;
};

void ResourceModelTest::whatWaitsLiesOverWhatWasRead()
{
    m_service->fillWith(3);
    ResourceModel model(*m_client, ListService::resource(Idiom::Plain));
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    loadAll(model);
    const QStringList read = texts(model, 1);
    OneOver over;
    model.setOverlay(&over);
    QCOMPARE(texts(model, 1), QStringList({read.at(0), over.value, read.at(2)}));
    const QModelIndex changed = model.index(1, 1);
    QCOMPARE(OverlaidCell::Mark(changed.data(ResourceModel::MarkRole).toInt()), OverlaidCell::Mark::Changed);
    QCOMPARE(changed.data(Qt::AccessibleDescriptionRole).toString(), u"was another"_s);
    QVERIFY(changed.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.index(1, 0).flags().testFlag(Qt::ItemIsEditable));
    QCOMPARE(model.rowAt(1)[u"email"_s].toString(), read.at(1)); // what was read stays as it was
    QCOMPARE(model.answered().rows.value(1, u"email"_s).toString(), read.at(1));
    QCOMPARE(model.seenRows().value(1, u"email"_s).toString(), over.value);
    QCOMPARE(model.seenRows().value(2, u"email"_s).toString(), read.at(2));
    QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    over.value.clear();
    model.tellOverlaid({u"1"_s, u"not there"_s});
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toModelIndex().row(), 1);
    QCOMPARE(texts(model, 1), read);
    model.tellOverlaid({u"2"_s, u"0"_s, u"1"_s}); // neighbours are told of together
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.last().at(0).toModelIndex().row(), 0);
    QCOMPARE(told.last().at(1).toModelIndex().row(), 2);
}

void ResourceModelTest::randomHistoriesEndRight()
{
    for (quint32 seed = 1; seed <= 25; ++seed) {
        QRandomGenerator random(seed);
        m_service->rows.clear();
        m_service->fillWith(50 + random.bounded(400));
        ResourceModel model(*m_client, ListService::resource(seed % 2 ? Idiom::Plain : Idiom::InBody));
        Tester tester(&model, Tester::FailureReportingMode::Fatal);
        int next = 100000;
        for (int step = 0; step < 40; ++step) {
            QList<QJsonObject> &rows = m_service->rows;
            const int at = random.bounded(int(rows.size()));
            switch (random.bounded(9)) {
            case 0:
                model.sort(random.bounded(5) - 1, Qt::SortOrder(random.bounded(2)));
                break;
            case 1:
                model.setSearch(QString::number(random.bounded(10)));
                break;
            case 2:
                model.setSearch({});
                break;
            case 3:
                model.refresh();
                break;
            case 4:
                model.loadAll();
                break;
            case 5:
                model.dropRows({QString::number(rows.takeAt(at).value(u"id"_s).toInt())});
                break;
            case 6:
                rows[at][u"score"_s] = random.bounded(1000);
                model.replaceRow(rows.at(at));
                break;
            case 7:
                rows.insert(at, ListService::row(next++));
                break;
            default:
                QTest::qWait(random.bounded(3));
            }
        }
        model.setSearch({});
        model.sort(-1);
        model.refresh();
        loadAll(model);
        QCOMPARE(model.rowCount(), m_service->rows.size());
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.rowAt(row), m_service->rows.at(row));
    }
}

QTEST_GUILESS_MAIN(ResourceModelTest)
#include "resourcemodel.moc"
