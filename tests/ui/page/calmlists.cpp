// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/celloverlay.h"
#include "app/vocabulary/share.h"
#include "tests/support/pagebench.h"
#include "ui/page/detailpane.h"
#include "ui/page/listpage.h"
#include "ui/table/columnheader.h"
#include "ui/table/filterbar.h"
#include "ui/table/headermemory.h"
#include "ui/table/kindlook.h"
#include "ui/table/resourcetable.h"
#include "ui/table/savedviews.h"
#include "ui/table/totalsrow.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
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
    void totalsSayThatTheyLeaveOutWhatWaits();
    void totalsSayOfHowManyRowsTheyAre();
    void selectedRowsHaveTotalsOfTheirOwn();
    void anAverageOfRowsSaysThatItIsOne();
    void severalColumnsSortAndAreKept();
    void sortsAndTheKeptColumnAreInTheMenuOfATitle();
    void theFirstColumnStaysWhenTheOthersScroll();
    void columnsThatNearlyFitAreMadeToFit();
    void aSavedViewBringsBackColumnsSortAndFilters();
    void whatIsTypedIntoAFilterIsNotKept();
    void aDroppedViewIsGone();

private:
    struct Overlay : CellOverlay {
        bool isEmpty() const override { return false; }
        QStringList keys() const override { return {u"1"_s}; }
        std::optional<OverlaidCell> cell(const QString &, const Column &) const override { return {}; }
        bool canEdit(const Column &) const override { return false; }
    };
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
    lists.columns = {
        kind, count(u"all"_s, u"Addresses"_s), percent(u"rate"_s, u"Rate"_s),
        hiddenAtFirst(shared(percent(u"part"_s, u"Part"_s), {valueOf(u"opened"_s), valueOf(u"all"_s)}))};
    const Filter typed {.parameter = u"q"_s, .title = u"Words"_s, .input = FormField::Input::Line};
    lists.filters = {byWord(kind), typed};
    return lists;
}

void CalmLists::init()
{
    m_page.reset();
    m_bench.emplace();
    m_bench->service.expect("GET", u"/addressbooks"_s)
        .answer(
            R"([{"id":1,"kind":1,"all":1000,"rate":10,"opened":100},{"id":2,"kind":2,"all":200,"rate":20,"opened":40},
                    {"id":3,"kind":2,"all":30,"rate":60,"opened":15}])")
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
    table().selectAll();
    QVERIFY2(!pane->isVisible(), "nothing can be done with several");
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
    QCOMPARE(totals->text(2), u"ø 30.00%"_s);
    QVERIFY(totals->heading().contains(u'3'));
    QVERIFY(totals->accessibleName().contains(QLocale().toString(1230)));
}

/// What waits to be saved is seen above, but not added up.
void CalmLists::totalsSayThatTheyLeaveOutWhatWaits()
{
    const auto *totals = m_page->findChild<TotalsRow *>();
    QTRY_VERIFY(totals->isVisible());
    const Overlay changed;
    m_page->model().setOverlay(&changed);
    emit m_page->model().statusChanged();
    QTRY_COMPARE(totals->heading(), u"3 row(s), as SendPulse has them"_s);
    m_page->model().setOverlay(nullptr);
}

/// Rows that are told one by one come one after another, and some never.
void CalmLists::totalsSayOfHowManyRowsTheyAre()
{
    for (const auto &[id, answer, status] :
         {std::tuple(1, R"({"more":5})", 200), std::tuple(2, R"({"more":6})", 200), std::tuple(3, "{}", 404)})
        m_bench->service.expect("GET", u"/addressbooks/%1"_s.arg(id)).answer(answer, status).always();
    Resource told = lists();
    told.columns << count(u"more"_s, u"More"_s);
    told.supplement =
        Supplement {.call = [](const QJsonObject &row) { return forRow({u"GET /addressbooks/{id}"_s}, row); },
                    .merge =
                        [](QJsonObject row, const QJsonValue &answer) {
                            row[u"more"_s] = answer[u"more"];
                            return row;
                        },
                    .course = {}};
    m_page = std::make_unique<ListPage>(m_bench->client, told, m_bench->context);
    m_page->resize(1000, 600);
    m_page->show();
    const auto *totals = m_page->findChild<TotalsRow *>();
    QTRY_COMPARE(totals->text(4), u"11"_s);
    QCOMPARE(totals->text(1), QLocale().toString(1230));
    QCOMPARE(totals->heading(), u"3 row(s), numbers of 2"_s);
}

void CalmLists::selectedRowsHaveTotalsOfTheirOwn()
{
    const auto *totals = m_page->findChild<TotalsRow *>();
    QTRY_COMPARE(totals->text(1), QLocale().toString(1230));
    table().selectionModel()->select({m_page->model().index(1, 0), m_page->model().index(2, 0)},
                                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTRY_COMPARE(totals->text(1), u"230"_s);
    QCOMPARE(totals->text(2), u"ø 40.00%"_s);
    table().selectRow(0);
    QTRY_COMPARE(totals->text(1), QLocale().toString(1230));
}

void CalmLists::anAverageOfRowsSaysThatItIsOne()
{
    const auto *totals = m_page->findChild<TotalsRow *>();
    table().findChild<HeaderMemory *>()->setShown(3, true);
    QTRY_COMPARE(totals->text(3), QLocale().toString(155.0 / 12.3, 'f', 2) + u'%');
    QVERIFY(!totals->text(3).startsWith(u'ø'));
    QVERIFY2(totals->accessibleName().contains(u"30.00%, an average of rows"_s),
             qPrintable(totals->accessibleName()));
}

static QList<int> ids(const ListPage &page)
{
    QList<int> ids;
    for (int row = 0; row < const_cast<ListPage &>(page).model().rowCount(); ++row)
        ids << const_cast<ListPage &>(page).model().rowAt(row)[u"id"].toInt();
    return ids;
}

void CalmLists::severalColumnsSortAndAreKept()
{
    ColumnHeader &header = table().header();
    const auto click = [&header](int column, Qt::KeyboardModifiers modifiers) {
        const QPoint middle(header.sectionViewportPosition(column) + header.sectionSize(column) / 2, 8);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, modifiers, middle);
    };
    click(0, Qt::NoModifier);
    QTRY_COMPARE(ids(*m_page), QList<int>({1, 2, 3}));
    click(1, Qt::ShiftModifier);
    QTRY_COMPARE(ids(*m_page), QList<int>({1, 3, 2}));
    click(1, Qt::ShiftModifier);
    const QList<SortKey> both {{0, Qt::AscendingOrder}, {1, Qt::DescendingOrder}};
    QCOMPARE(m_page->model().sortKeys(), both);
    QTRY_COMPARE(ids(*m_page), QList<int>({1, 2, 3}));
    QCOMPARE(header.sortIndicatorSection(), 0);

    views().keep(u"Both"_s);
    click(1, Qt::NoModifier); // alone
    QCOMPARE(m_page->model().sortKeys(), QList<SortKey>({{1, Qt::AscendingOrder}}));
    QTRY_COMPARE(ids(*m_page), QList<int>({3, 2, 1}));
    views().use(u"Both"_s);
    QCOMPARE(m_page->model().sortKeys(), both);
    click(0, Qt::ShiftModifier);
    click(0, Qt::ShiftModifier); // downwards, then no longer
    QCOMPARE(m_page->model().sortKeys(), QList<SortKey>({{1, Qt::DescendingOrder}}));
    QCOMPARE(header.sortIndicatorSection(), 1);
}

void CalmLists::sortsAndTheKeptColumnAreInTheMenuOfATitle()
{
    const auto choose = [this](const QString &text) {
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Down, Qt::AltModifier);
        auto *menu = m_page->findChild<QMenu *>(u"headerMenu"_s);
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (QString(action->text()).remove(u'&') == text)
                action->trigger();
        }
        menu->close();
        QCoreApplication::sendPostedEvents(menu, QEvent::DeferredDelete);
    };
    table().setCurrentIndex(m_page->model().index(0, 0));
    choose(u"Sort descending"_s);
    table().setCurrentIndex(m_page->model().index(0, 1));
    choose(u"Then by this, ascending"_s);
    QCOMPARE(m_page->model().sortKeys(), QList<SortKey>({{0, Qt::DescendingOrder}, {1, Qt::AscendingOrder}}));
    QTRY_COMPARE(ids(*m_page), QList<int>({3, 2, 1}));
    choose(u"Order of the service"_s);
    QVERIFY(m_page->model().sortKeys().isEmpty());

    QVERIFY(table().keepsFirst());
    choose(u"Keep the first column in view"_s);
    QVERIFY(!table().keepsFirst());
    init();
    QVERIFY2(table().keepsFirst(), "another profile");
}

void CalmLists::theFirstColumnStaysWhenTheOthersScroll()
{
    table().findChild<HeaderMemory *>()->setShown(3, true);
    for (int column = 0; column < 4; ++column)
        table().setColumnWidth(column, column == 0 ? 120 : 700);
    QScrollBar &bar = *table().horizontalScrollBar();
    const QModelIndex first = m_page->model().index(1, 0);
    const QModelIndex second = m_page->model().index(1, 1);
    QCOMPARE(table().keptWidth(), 0);
    QTRY_VERIFY(bar.maximum() >= 500);
    bar.setValue(500);
    QCOMPARE(table().keptWidth(), 120);
    QCOMPARE(table().visualRect(first).left(), 0);
    QCOMPARE(table().indexAt(table().visualRect(first).center()), first);
    // Going to it scrolls nothing, and what lay under it comes out.
    table().scrollTo(first);
    QCOMPARE(bar.value(), 500);
    table().scrollTo(second);
    QVERIFY(table().visualRect(second).left() >= 120);
    bar.setValue(500);
    // Its title is there too.
    QTest::mouseClick(table().header().viewport(), Qt::LeftButton, {}, {60, 8});
    QCOMPARE(m_page->model().sortKeys(), QList<SortKey>({{0, Qt::AscendingOrder}}));
    table().setKeepsFirst(false);
    QCOMPARE(table().keptWidth(), 0);
    QCOMPARE(table().visualRect(first).left(), -500);
    // One as wide as the view would leave no room for others.
    table().setKeepsFirst(true);
    table().setColumnWidth(0, table().viewport()->width());
    QCOMPARE(table().keptWidth(), 0);
}

void CalmLists::columnsThatNearlyFitAreMadeToFit()
{
    const auto open = [this](int width, int columns) {
        Resource wide = lists();
        wide.id = u"test/wide%1"_s.arg(columns);
        wide.columns.clear();
        for (int column = 0; column < columns; ++column)
            wide.columns << computed(text(QString::number(column), u"Text %1"_s.arg(column)),
                                     [](const QJsonObject &) { return QString(60, u'x'); });
        m_page = std::make_unique<ListPage>(m_bench->client, wide, m_bench->context);
        m_page->resize(width, 600);
        m_page->show();
        QTRY_COMPARE(m_page->model().rowCount(), 3);
    };
    open(1280, 2);
    const int usual = usualWidth(m_page->model().columns().at(0), table().fontMetrics());
    // Where room is left nothing is cut.
    QVERIFY(usual < table().fontMetrics().horizontalAdvance(QString(60, u'x')));
    for (const int column : {0, 1})
        QVERIFY(table().columnWidth(column) > table().fontMetrics().horizontalAdvance(QString(60, u'x')));
    open(usual * 6 - 200, 6);
    QTRY_COMPARE(table().horizontalScrollBar()->maximum(), 0);
    QVERIFY(table().columnWidth(1) < usual);
    // What names the row is cut last.
    QCOMPARE(table().columnWidth(0), usual);
    const int spare = usual - titleWidth(m_page->model().columns().at(0), table().fontMetrics());
    open(usual * 6 - spare * 3, 6);
    QTRY_COMPARE(table().horizontalScrollBar()->maximum(), 0);
    QVERIFY(table().columnWidth(0) < usual);
    // Far too many are left as they can be read.
    open(1280, 30);
    QTRY_VERIFY(table().horizontalScrollBar()->maximum() > 0);
    QCOMPARE(table().columnWidth(0), table().columnWidth(29));
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
