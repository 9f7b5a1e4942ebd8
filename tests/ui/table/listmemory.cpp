// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/emails.h"
#include "tests/support/filteredlist.h"
#include "tests/support/pagebench.h"
#include "ui/notice/errorbox.h"
#include "ui/notice/stateview.h"
#include "ui/page/listpage.h"
#include "ui/table/listheader.h"
#include "ui/table/resourcetable.h"

#include <QComboBox>
#include <QLabel>
#include <QTest>

#include <optional>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// A list that was read once is there when the service is out of reach.
class ListMemoryTest : public QObject {
    Q_OBJECT

    std::optional<PageBench> m_bench;
    std::unique_ptr<ListPage> m_page;

    void open(const Resource &resource = emails::blacklist())
    {
        m_page = std::make_unique<ListPage>(m_bench->client, resource, m_bench->context);
        m_page->show();
    }
    QString countText() const { return m_page->findChild<ListHeader *>()->countText(); }
    QString stateTitle() const
    {
        const auto *view = m_page->findChild<StateView *>();
        return view->isVisible() ? view->title() : QString();
    }
    void choose(int filter) const { m_page->findChild<QComboBox *>()->setCurrentIndex(filter); }
    int rowCount() const { return m_page->findChild<ResourceTable *>()->model()->rowCount(); }
    QString errorWords() const
    {
        QString words;
        for (const ErrorBox *box : m_page->findChildren<ErrorBox *>()) {
            for (const QLabel *label : box->findChildren<QLabel *>())
                words += box->isVisible() ? label->text() : QString();
        }
        return words;
    }
    bool isKept()
    {
        std::optional<Reading> kept;
        m_bench->context.history().latestList(Scope::Emails, {u"GET /blacklist"_s}, this,
                                              [&](const auto &found) { kept = found; });
        return QTest::qWaitFor([&] { return kept.has_value(); }, 50);
    }

private slots:
    void init()
    {
        m_bench.emplace();
        m_bench->service.expect("GET", u"/blacklist"_s).answer(R"(["ann@example.com","bob@example.com"])");
        open();
        QTRY_COMPARE(rowCount(), 2);
        QTRY_VERIFY(isKept());
        m_page.reset();
    }
    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void offlineTheKeptRowsAreShownWithTheirTime()
    {
        m_bench->service.expect("GET", u"/blacklist"_s).fail(ApiError::Kind::Unreachable).always();
        open();
        QTRY_COMPARE(rowCount(), 2);
        QTRY_VERIFY2(errorWords().contains("was read on"_L1), qPrintable(errorWords()));
    }

    void offlineTheColumnsThatOnlyTheServiceKnowsAreThere()
    {
        FilteredList list(m_bench->service);
        list.rows = {{{}, FilteredList::made({}, 3)}};
        Resource resource = FilteredList::resource();
        const Call variables {u"GET /addressbooks/{id}/variables"_s, {{u"id"_s, 7}}};
        resource.moreColumns = ColumnSource {variables, [](const QJsonValue &answer) {
                                                 QList<Column> columns;
                                                 for (const QJsonValue &one : answer.toArray())
                                                     columns << text("variables." + one["name"].toString(),
                                                                     one["name"].toString());
                                                 return columns;
                                             }};
        QStringList names {u"City"_s};
        m_bench->service.expect("GET", u"/addressbooks/7/variables"_s)
            .reply([&](const FakeService::Exchange &) {
                WireReply wire;
                if (list.health == FilteredList::Health::OutOfReach) {
                    wire.error.kind = ApiError::Kind::Unreachable;
                    return wire;
                }
                QJsonArray answer;
                for (const QString &name : names)
                    answer << QJsonObject {{u"name"_s, name}, {u"type"_s, u"string"_s}};
                wire.status = 200;
                wire.body = QJsonDocument(answer).toJson();
                return wire;
            })
            .always();
        const auto titles = [this] {
            QStringList all;
            for (const Column &column : m_page->model().columns().mid(3))
                all << column.title;
            return all;
        };
        open(resource);
        QTRY_COMPARE(rowCount(), 3);
        QTRY_COMPARE(titles(), names);
        list.health = FilteredList::Health::OutOfReach;
        open(resource);
        QTRY_COMPARE(rowCount(), 3);
        QTRY_COMPARE(titles(), names);
        // What is known of now comes to it, and nothing comes twice.
        names << u"Age"_s;
        list.health = FilteredList::Health::Well;
        m_page->refresh();
        QTRY_COMPARE(titles(), names);
    }

    void rowsOfNowTakeTheirPlace()
    {
        bool isOnline = false;
        m_bench->service.expect("GET", u"/blacklist"_s)
            .reply([&isOnline](const FakeService::Exchange &) {
                WireReply wire;
                if (isOnline) {
                    wire.status = 200;
                    wire.body = R"(["cy@example.com"])";
                } else {
                    wire.error.kind = ApiError::Kind::Unreachable;
                }
                return wire;
            })
            .always();
        open();
        QTRY_COMPARE(rowCount(), 2);
        QTRY_VERIFY(button(*m_page, u"Continue"_s));
        isOnline = true;
        button(*m_page, u"Continue"_s)->click();
        QTRY_COMPARE(rowCount(), 1);
        QTRY_COMPARE(errorWords(), QString());
    }

    void aRefusalShowsNothingOld()
    {
        m_bench->service.expect("GET", u"/blacklist"_s).fail(ApiError::Kind::Forbidden).always();
        open();
        QTRY_VERIFY(button(*m_page, u"Try again"_s));
        QCOMPARE(rowCount(), 0);
    }

    void whileAListIsSlowTheKeptRowsAreMarked()
    {
        m_bench->service.expect("GET", u"/blacklist"_s).answer(R"(["cy@example.com"])").hold();
        open();
        QTRY_COMPARE(rowCount(), 2);
        QVERIFY2(countText().contains(u"as of"_s) && countText().contains(u"Reading anew"_s),
                 qPrintable(countText()));
        QVERIFY(m_page->table().accessibleDescription().contains("was read on"_L1));
        m_bench->service.release();
        QTRY_COMPARE(rowCount(), 1);
        QCOMPARE(countText(), u"1 in all"_s);
        QCOMPARE(m_page->table().accessibleDescription(), QString());
    }

    void aListThatBecameEmptyIsKeptAsEmpty()
    {
        m_bench->service.expect("GET", u"/blacklist"_s).answer("[]");
        open();
        QTRY_COMPARE(stateTitle(), u"Nothing here yet"_s);
        m_page.reset();
        m_bench->service.expect("GET", u"/blacklist"_s).fail(ApiError::Kind::Unreachable).always();
        open();
        QTRY_VERIFY2(stateTitle().contains(u"Empty, as of"_s), qPrintable(stateTitle()));
        QVERIFY2(errorWords().contains("was read on"_L1), qPrintable(errorWords()));
        QVERIFY(button(*m_page, u"Continue"_s));
    }

    void anotherFilterShowsNoRowsOfTheOldOne()
    {
        FilteredList list(m_bench->service);
        list.rows = {{{}, FilteredList::made({}, 3)}, {u"active"_s, FilteredList::made(u"active"_s, 2)}};
        open(FilteredList::resource());
        QTRY_COMPARE(rowCount(), 3);
        QTRY_COMPARE(countText(), u"3 in all"_s);
        const auto placeOfTable = [this] {
            m_page->grab(); // lays everything out
            return m_page->table().mapTo(m_page.get(), QPoint());
        };
        const QPoint place = placeOfTable();
        choose(1);
        QCOMPARE(rowCount(), 0);
        QVERIFY(m_page->table().isVisible()); // a moment's patience: nothing jumps
        QCOMPARE(placeOfTable(), place);
        QTRY_COMPARE(rowCount(), 2);
        list.health = FilteredList::Health::OutOfReach;
        choose(2); // was never read
        QCOMPARE(rowCount(), 0);
        QTRY_VERIFY(button(*m_page, u"Try again"_s));
        QCOMPARE(rowCount(), 0);
        choose(0);
        QTRY_COMPARE(rowCount(), 3);
        QVERIFY2(countText().contains(u"3 row(s), as of"_s), qPrintable(countText()));
        QTRY_VERIFY2(errorWords().contains("was read on"_L1), qPrintable(errorWords()));
    }

    void supplementsAreKeptWithTheirRows()
    {
        FilteredList list(m_bench->service);
        list.rows = {{{}, FilteredList::made({}, 1)}};
        Resource resource = FilteredList::resource();
        Supplement more;
        more.call = [](const QJsonObject &) {
            return Call {.operation = u"GET /addressbooks/{id}"_s, .path = {{u"id"_s, 0}}};
        };
        more.merge = [](QJsonObject row, const QJsonValue &) {
            row[u"filter"_s] = u"supplemented"_s;
            return row;
        };
        resource.supplement = more;
        m_bench->service.expect("GET", u"/addressbooks/0"_s).answer("[]");
        open(resource);
        QTRY_COMPARE(m_page->model().rowAt(0)[u"filter"].toString(), u"supplemented"_s);
        list.health = FilteredList::Health::OutOfReach;
        open(resource);
        QTRY_COMPARE(m_page->model().age(), ResourceModel::Age::Remembered);
        QCOMPARE(m_page->model().rowAt(0)[u"filter"].toString(), u"supplemented"_s);
    }

    void afterAFailedRefreshTheRowsHaveTheirTime()
    {
        m_bench->service.expect("GET", u"/blacklist"_s).answer(R"(["ann@example.com"])");
        open();
        QTRY_COMPARE(countText(), u"1 in all"_s);
        m_bench->service.expect("GET", u"/blacklist"_s).fail(ApiError::Kind::Forbidden).always();
        m_page->refresh();
        QTRY_VERIFY2(errorWords().contains("was read on"_L1), qPrintable(errorWords()));
        QCOMPARE(rowCount(), 1);
        QVERIFY2(countText().contains(u"as of"_s), qPrintable(countText()));
    }

    void aStoppedListSaysThatItWasNotRead()
    {
        m_page.reset();
        m_bench.emplace();
        m_bench->service.expect("GET", u"/blacklist"_s).answer("[]").hold();
        open();
        QTRY_COMPARE(m_bench->service.heldCount(), 1);
        m_page->model().stopLoading();
        QTRY_COMPARE(stateTitle(), u"Nothing was read yet"_s);
        m_bench->service.expect("GET", u"/blacklist"_s).answer(R"(["ann@example.com"])");
        button(*m_page, u"Read"_s)->click();
        QTRY_COMPARE(rowCount(), 1);
    }
};

QTEST_MAIN(ListMemoryTest)
#include "listmemory.moc"
