// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pagebench.h"
#include "ui/page/detailpane.h"
#include "ui/page/listpage.h"
#include "ui/table/filterbar.h"
#include "ui/table/headermemory.h"
#include "ui/table/resourcetable.h"
#include "ui/table/savedviews.h"
#include "ui/table/totalsrow.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTest>

#include <optional>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// What makes a list calm: nothing opens by itself, numbers are added up, views have names.
class CalmLists : public QObject {
    Q_OBJECT

private slots:
    void init();
    void detailsOpenWithTheFirstChosenRow();
    void numbersAreAddedUpBelowTheirColumns();
    void selectedRowsHaveTotalsOfTheirOwn();
    void aSavedViewBringsBackColumnsSortAndFilters();
    void whatIsTypedIntoAFilterIsNotKept();
    void aDroppedViewIsGone();

private:
    static Resource lists();
    ResourceTable &table() const { return m_page->table(); }
    SavedViews views()
    {
        return {m_bench->context.uiState(), lists(), *table().findChild<HeaderMemory *>(),
                *m_page->findChild<FilterBar *>()};
    }

    std::optional<PageBench> m_bench;
    std::unique_ptr<ListPage> m_page;
};

Resource CalmLists::lists()
{
    Resource lists {.id = u"test/lists"_s, .title = u"Lists"_s, .scope = Scope::Emails};
    lists.list = Call {u"GET /addressbooks"_s};
    const Column kind = word(u"kind"_s, u"Kind"_s, {{u"1"_s, u"One"_s}, {u"2"_s, u"Two"_s}});
    lists.columns = {kind, count(u"all"_s, u"Addresses"_s), percent(u"rate"_s, u"Rate"_s)};
    const Filter typed {.parameter = u"q"_s, .title = u"Words"_s, .input = FormField::Input::Line};
    lists.filters = {byWord(kind), typed};
    return lists;
}

void CalmLists::init()
{
    m_page.reset();
    m_bench.emplace();
    m_bench->service.expect("GET", u"/addressbooks"_s)
        .answer(R"([{"id":1,"kind":1,"all":1000,"rate":10},{"id":2,"kind":2,"all":200,"rate":20},
                    {"id":3,"kind":2,"all":30,"rate":60}])")
        .always();
    m_page = std::make_unique<ListPage>(m_bench->client, lists(), m_bench->context);
    m_page->resize(1000, 600);
    m_page->show();
    QTRY_COMPARE(m_page->model().rowCount(), 3);
}

void CalmLists::detailsOpenWithTheFirstChosenRow()
{
    const auto *pane = m_page->findChild<DetailPane *>();
    QVERIFY(!pane->isVisible());
    table().selectRow(1);
    QVERIFY(pane->isVisible());
    table().clearSelection();
    QVERIFY(!pane->isVisible());
}

void CalmLists::numbersAreAddedUpBelowTheirColumns()
{
    const auto *totals = m_page->findChild<TotalsRow *>();
    QTRY_VERIFY(totals->isVisible());
    QCOMPARE(totals->text(0), QString());
    QCOMPARE(totals->text(1), QLocale().toString(1230));
    // Shares cannot be added.
    QCOMPARE(totals->text(2), u"ø 30%"_s);
    QVERIFY(totals->heading().contains(u'3'));
    QVERIFY(totals->accessibleName().contains(QLocale().toString(1230)));
}

void CalmLists::selectedRowsHaveTotalsOfTheirOwn()
{
    const auto *totals = m_page->findChild<TotalsRow *>();
    QTRY_COMPARE(totals->text(1), QLocale().toString(1230));
    table().selectionModel()->select({m_page->model().index(1, 0), m_page->model().index(2, 0)},
                                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTRY_COMPARE(totals->text(1), u"230"_s);
    QCOMPARE(totals->text(2), u"ø 40%"_s);
    table().selectRow(0);
    QTRY_COMPARE(totals->text(1), QLocale().toString(1230));
}

void CalmLists::aSavedViewBringsBackColumnsSortAndFilters()
{
    auto *kind = m_page->findChild<QComboBox *>();
    table().sortByColumn(1, Qt::DescendingOrder);
    table().findChild<HeaderMemory *>()->setShown(2, false);
    kind->setCurrentIndex(2);
    views().keep(u"Big ones"_s);
    QCOMPARE(views().names(), QStringList {u"Big ones"_s});

    table().findChild<HeaderMemory *>()->forget();
    kind->setCurrentIndex(0);
    QVERIFY(!table().isColumnHidden(2));
    views().use(u"Big ones"_s);
    QVERIFY(table().isColumnHidden(2));
    QCOMPARE(table().horizontalHeader()->sortIndicatorSection(), 1);
    QCOMPARE(table().horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(kind->currentIndex(), 2);
    QTRY_COMPARE(m_page->model().rowCount(), 2);
}

void CalmLists::whatIsTypedIntoAFilterIsNotKept()
{
    for (QLineEdit *line : m_page->findChildren<QLineEdit *>())
        line->setText(u"anna@example.com"_s);
    views().keep(u"Anna"_s);
    for (const QString &key : m_bench->context.uiState().allKeys())
        QVERIFY(!m_bench->context.uiState().value(key).toByteArray().contains("anna@"));
}

void CalmLists::aDroppedViewIsGone()
{
    views().keep(u"One"_s);
    views().keep(u"Two"_s);
    views().drop(u"One"_s);
    QCOMPARE(views().names(), QStringList {u"Two"_s});
    views().use(u"One"_s); // changes nothing
    views().drop(u"Two"_s);
    QVERIFY(views().names().isEmpty());
}

QTEST_MAIN(CalmLists)
#include "calmlists.moc"
