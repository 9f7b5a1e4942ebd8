// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/boards/boardmodel.h"
#include "tests/support/demowindow.h"
#include "tests/support/editbench.h"
#include "ui/edit/changesbar.h"
#include "ui/files/importdialog.h"
#include "ui/form/confirmview.h"
#include "ui/form/formdialog.h"
#include "ui/form/formview.h"
#include "ui/page/listpage.h"
#include "ui/scopes/crm/boardpage.h"
#include "ui/scopes/crm/boardtools.h"
#include "ui/scopes/crm/boardview.h"
#include "ui/scopes/crm/cardlist.h"
#include "ui/scopes/crm/checklistpage.h"
#include "ui/scopes/crm/columnview.h"
#include "ui/scopes/crm/funnelpage.h"
#include "ui/scopes/crm/sheetpage.h"
#include "ui/scopes/crm/stagespage.h"
#include "ui/scopes/crm/storyview.h"
#include "ui/shell/accountview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/scopepanel.h"
#include "ui/shell/scopeview.h"
#include "ui/table/filterbar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// Boards in the window of the program, against the demo service, by mouse and by keys.
class BoardsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aDealGoesTwoStagesOnAndBackByKeys();
    void aDealGoesTwoStagesOnAndBackByMouse();
    void severalDealsGoTogether();
    void aFoldedColumnTakesWhatIsDropped();
    void wonAndOpenAgain();
    void escapeEndsADrag();
    void columnsAreReachedAndNamedByKeys();
    void whereACardWentIsSaid();
    void theSearchFindsAndShowsAllAgain();
    void aCardIsOpenedByReturn();
    void theSumIsReadWholeInASmallWindow();
    void theTableKnowsWhatTheBoardMoved();
    void dealsAreImportedFromTheBoard();
    void anOwnFieldIsSetForAllSelectedDeals();
    void tasksStandOnBoardsToo();
    void anItemIsTickedByKeysAndByMouse();
    void openCardsStandByWhenTheyAreDue();
    void theFunnelTellsHowFarDealsCome();
    void aStageIsAddedAndRenamedAtTheBoard();
    void stagesAreReorderedByKeysAndByDragging();
    void theServiceFiltersTheBoard();
    void ownFieldsFilterTheBoardAndTheTable();
    void aViewOfTheBoardComesBack();
    void aDealTellsItsStory();

private:
    /// Of the room that is in front.
    void showView(const QString &title);
    void openPage(const QString &resource);
    BoardPage &page() const { return *m_shop->window->findChild<BoardPage *>(); }
    BoardPage *taskPage() const
    {
        for (BoardPage *one : m_shop->window->findChildren<BoardPage *>()) {
            if (one->board().resource().id == u"crm/tasks"_s)
                return one;
        }
        return nullptr;
    }
    BoardModel &board() const { return page().board(); }
    /// Those that are there to be seen, from left to right.
    QList<ColumnView *> columns() const;
    CardList &list(int column) const { return columns().at(column)->list(); }
    QString firstIn(int column) const { return columns().at(column)->column().cardAt(0).key; }
    QString columnOf(const QString &key) const { return board().card(key)->column; }
    QString idOf(int column) const { return columns().at(column)->column().facts().id; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        EditBench::press(key, modifiers);
    }
    void focus(const QString &key);
    QPoint placeOf(const QString &key) const; ///< In its list.
    void drag(const QString &key, ColumnView *to, bool lets = true);
    QJsonObject deal(const QString &key)
    {
        return m_shop->demo.get(u"/crm/v1/deals/"_s + key).json["data"].toObject();
    }
    QString stageAsServed(const QString &key) { return u"stage/%1"_s.arg(deal(key)["stepId"].toInteger()); }
    void save()
    {
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!m_shop->window->findChild<ChangesBar *>()->isVisible());
    }

    std::optional<DemoWindow> m_shop;
};

void BoardsTest::init()
{
    m_shop.emplace(Scope::Crm);
    QVERIFY(m_shop->isReady());
    openPage(u"crm/deals"_s);
}

void BoardsTest::cleanup()
{
    QVERIFY2(m_shop->demo.service.misfits().isEmpty(), "What was sent does not fit the contract.");
    m_shop.reset();
}

void BoardsTest::openPage(const QString &resource)
{
    AccountView &view = *m_shop->window->currentView();
    const int tab = int(allScopes().indexOf(Scope::Crm));
    view.openTab(tab);
    QTRY_VERIFY(view.panel(tab)->view());
    view.panel(tab)->view()->open(resource);
    QTRY_VERIFY(m_shop->window->findChild<BoardPage *>() && page().isVisible());
    QTRY_VERIFY(board().isComplete() && board().cardCount() > 0);
}

QList<ColumnView *> BoardsTest::columns() const
{
    QList<ColumnView *> shown;
    for (ColumnView *one : page().view().columns()) {
        if (one->isVisible())
            shown << one;
    }
    return shown;
}

void BoardsTest::focus(const QString &key)
{
    page().view().select(columnOf(key), {key});
    QVERIFY(QApplication::focusWidget() == &page().view().column(columnOf(key))->list());
}

QPoint BoardsTest::placeOf(const QString &key) const
{
    ColumnView *column = page().view().column(columnOf(key));
    return column->list().visualRect(column->column().index(column->column().rowOf(key))).center();
}

void BoardsTest::drag(const QString &key, ColumnView *to, bool lets)
{
    CardList &from = page().view().column(columnOf(key))->list();
    QWidget *face = from.viewport();
    const QPoint start = placeOf(key);
    const QPoint end = face->mapFromGlobal(to->mapToGlobal(to->rect().center()));
    QTest::mousePress(face, Qt::LeftButton, Qt::NoModifier, start);
    const auto moveTo = [&](const QPoint &where) {
        QMouseEvent move(QEvent::MouseMove, where, face->mapToGlobal(where), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(face, &move);
    };
    moveTo(start + QPoint(30, 0));
    moveTo(end);
    if (lets)
        QTest::mouseRelease(face, Qt::LeftButton, Qt::NoModifier, end);
}

void BoardsTest::aDealGoesTwoStagesOnAndBackByKeys()
{
    const QString key = firstIn(0);
    const QStringList stages {idOf(0), idOf(1), idOf(2)};
    focus(key);
    press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(columnOf(key), stages.at(1));
    press(Qt::Key_Right, Qt::ControlModifier); // the focus went along
    QCOMPARE(columnOf(key), stages.at(2));
    QCOMPARE(stageAsServed(key), stages.at(0)); // nothing was sent so far
    save();
    QTRY_COMPARE(stageAsServed(key), stages.at(2));
    QTRY_VERIFY(!board().card(key)->isMoved);

    focus(key);
    press(Qt::Key_Left, Qt::ControlModifier);
    press(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(columnOf(key), stages.at(0));
    save();
    QTRY_COMPARE(stageAsServed(key), stages.at(0));
}

void BoardsTest::aDealGoesTwoStagesOnAndBackByMouse()
{
    const QString key = firstIn(0);
    const QString before = idOf(0);
    const QString after = idOf(2);
    drag(key, columns().at(2));
    QCOMPARE(columnOf(key), after);
    QTRY_VERIFY(m_shop->window->findChild<ChangesBar *>()->isVisible());
    save();
    QTRY_COMPARE(stageAsServed(key), after);
    QTRY_VERIFY(!m_shop->window->findChild<ChangesBar *>()->isVisible()); // The board was read again.
    drag(key, columns().at(0));
    QCOMPARE(columnOf(key), before);
    save();
    QTRY_COMPARE(stageAsServed(key), before);
}

void BoardsTest::severalDealsGoTogether()
{
    const QString first = firstIn(0);
    focus(first);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    const QStringList keys = page().view().selectedKeys();
    QCOMPARE(keys.size(), 3);
    drag(first, columns().at(1)); // what is pressed among them takes the others along
    for (const QString &key : keys)
        QCOMPARE(columnOf(key), idOf(1));
    QCOMPARE(page().view().selectedKeys().size(), 3);
    press(Qt::Key_Z, Qt::ControlModifier); // one step
    for (const QString &key : keys)
        QCOMPARE(columnOf(key), idOf(0));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(columnOf(keys.last()), idOf(1));
}

void BoardsTest::aFoldedColumnTakesWhatIsDropped()
{
    ColumnView *won = page().view().column(u"state/3"_s);
    QVERIFY(won->isFolded());
    const QString key = firstIn(1);
    drag(key, won);
    QCOMPARE(columnOf(key), u"state/3"_s);
    save();
    QTRY_COMPARE(deal(key)["status"].toInt(), 3);
    QCOMPARE(stageAsServed(key), idOf(1)); // it was won there
}

void BoardsTest::wonAndOpenAgain()
{
    ColumnView *won = page().view().column(u"state/3"_s);
    won->setFolded(false);
    const QString key = won->column().cardAt(0).key;
    focus(key);
    press(Qt::Key_Left, Qt::ControlModifier); // into the last stage
    save();
    QTRY_COMPARE(deal(key)["status"].toInt(), 1);
}

void BoardsTest::escapeEndsADrag()
{
    const QString key = firstIn(0);
    drag(key, columns().at(2), false);
    QTest::keyClick(&list(0), Qt::Key_Escape);
    QTest::mouseRelease(list(2).viewport(), Qt::LeftButton);
    QCOMPARE(columnOf(key), idOf(0));
    QVERIFY(!m_shop->window->findChild<ChangesBar *>()->isVisible());
}

void BoardsTest::columnsAreReachedAndNamedByKeys()
{
    focus(firstIn(0));
    press(Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), &list(1));
    QVERIFY(list(1).accessibleName().startsWith(columns().at(1)->column().facts().title + u", "_s));
    QVERIFY(list(1).accessibleName().contains(u"EUR"_s));
    const QString words = list(1).currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY(words.contains(board().card(page().view().selectedKeys().first())->name));
    QVERIFY(words.contains(u"in this stage"_s));
    press(Qt::Key_Left);
    QCOMPARE(QApplication::focusWidget(), &list(0));
    QCOMPARE(page().view().selectedKeys().size(), 1); // of one column at a time
}

void BoardsTest::whereACardWentIsSaid()
{
    const QString key = firstIn(0);
    focus(key);
    press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(page().lastWords(),
             u"“%1” moved to “%2”. It waits to be saved."_s.arg(board().card(key)->name,
                                                                columns().at(1)->column().facts().title));
}

void BoardsTest::theSearchFindsAndShowsAllAgain()
{
    const int all = board().figures().open;
    focus(firstIn(0));
    press(Qt::Key_F, Qt::ControlModifier);
    EditBench::type(u"Toledo"_s);
    QTRY_VERIFY(board().figures().open < all && board().figures().open > 0);
    EditBench::type(u" nowhere to be found"_s);
    QPushButton *again = nullptr;
    QTRY_VERIFY((again = button(page(), u"Show all cards"_s)));
    again->click();
    QTRY_COMPARE(board().figures().open, all);
}

void BoardsTest::aCardIsOpenedByReturn()
{
    focus(firstIn(0));
    press(Qt::Key_Return);
    QTRY_VERIFY(!page().isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(page().isVisible());
}

void BoardsTest::theSumIsReadWholeInASmallWindow()
{
    const auto isSum = [](const QLabel *one) { return one->text().contains(u" open · "_s); };
    const QList<QLabel *> labels = page().findChildren<QLabel *>();
    const auto sum = std::find_if(labels.begin(), labels.end(), isSum);
    QVERIFY(sum != labels.end());
    m_shop->window->resize(860, 600);
    QTRY_COMPARE(m_shop->window->width(), 860);
    QTRY_VERIFY((*sum)->height() >= (*sum)->heightForWidth((*sum)->width()));
    QVERIFY((*sum)->width() >= (*sum)->minimumSizeHint().width());
}

void BoardsTest::theTableKnowsWhatTheBoardMoved()
{
    const QString key = firstIn(0);
    drag(key, page().view().column(u"state/2"_s));
    showView(u"Table"_s);
    auto *table = m_shop->window->findChild<ListPage *>();
    QTRY_VERIFY(table->model().rowOfKey(key) >= 0);
    int column = 0;
    while (table->model().columns().at(column).key != u"status"_s)
        ++column;
    QCOMPARE(table->model().index(table->model().rowOfKey(key), column).data().toString(), u"Lost"_s);
}

void BoardsTest::tasksStandOnBoardsToo()
{
    m_shop->window->currentView()->panel(int(allScopes().indexOf(Scope::Crm)))->view()->open(u"crm/tasks"_s);
    BoardPage *tasks = nullptr;
    QTRY_VERIFY((tasks = taskPage()) && tasks->board().isComplete() && tasks->board().cardCount() > 0);
    QCOMPARE(tasks->view().columns().at(1)->column().facts().title, u"To do"_s);
    const QString key = tasks->view().columns().at(1)->column().cardAt(0).key;
    tasks->view().select(tasks->view().columns().at(1)->column().facts().id, {key});
    press(Qt::Key_Right, Qt::ControlModifier);
    const QString wanted = tasks->view().columns().at(2)->column().facts().id;
    QCOMPARE(tasks->board().card(key)->column, wanted);
    save();
    QTRY_COMPARE(
        u"stage/%1"_s.arg(m_shop->demo.get(u"/crm/v1/tasks/"_s + key).json["data"]["stepId"].toInteger()),
        wanted);
}

/// The task whose checklist has two items, the second not done.
void BoardsTest::anItemIsTickedByKeysAndByMouse()
{
    m_shop->window->currentView()->panel(int(allScopes().indexOf(Scope::Crm)))->view()->open(u"crm/tasks"_s);
    BoardPage *tasks = nullptr;
    QTRY_VERIFY((tasks = taskPage()) && tasks->board().isComplete() && tasks->board().cardCount() > 0);
    QString task;
    for (const ColumnModel *column : tasks->board().columns()) {
        for (int row = 0; row < column->rowCount() && task.isEmpty(); ++row) {
            if (!column->cardAt(row).facts.line.isEmpty())
                task = column->cardAt(row).key;
        }
    }
    const auto isDone = [&](int item) {
        return m_shop->demo.get(u"/crm/v1/tasks/%1/checklists"_s.arg(task))
            .json["data"][0]["items"][item]["isDone"]
            .toVariant()
            .toBool();
    };
    QVERIFY(isDone(0) && !isDone(1));
    tasks->view().select(tasks->board().card(task)->column, {task});
    press(Qt::Key_Return);
    ChecklistPage *page = nullptr;
    QTRY_VERIFY((page = m_shop->window->findChild<ChecklistPage *>()) && page->model().rowCount() == 2);
    page->tree().setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    QVERIFY(!isDone(1)); // it waits
    save();
    QTRY_VERIFY(isDone(1));
    QTRY_VERIFY(!page->model().isLoading());

    QTreeWidgetItem *first = page->tree().topLevelItem(0)->child(0);
    const QRect place = page->tree().visualItemRect(first);
    QTest::mouseClick(page->tree().viewport(), Qt::LeftButton, {},
                      QPoint(place.left() + 10, place.center().y()));
    QTRY_VERIFY(m_shop->window->findChild<ChangesBar *>()->isVisible());
    save();
    QTRY_VERIFY(!isDone(0));
}

void BoardsTest::dealsAreImportedFromTheBoard()
{
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_shop->shown<ImportDialog>());
    QCOMPARE(m_shop->shown<ImportDialog>()->windowTitle(), u"Import into “Deals”"_s);
}

void BoardsTest::anOwnFieldIsSetForAllSelectedDeals()
{
    showView(u"Table"_s);
    ListPage *table = nullptr;
    QTRY_VERIFY((table = m_shop->shown<ListPage>()) && table->model().rowCount() > 10);
    const QJsonValue pipeline = table->model().rowAt(0)["pipelineId"];
    QStringList paths;
    int withValue = 0;
    for (int row = 0; row < table->model().rowCount() && paths.size() < 5; ++row) {
        const QJsonObject deal = table->model().rowAt(row);
        if (deal["pipelineId"] != pipeline)
            continue;
        withValue += !deal["attributes"].toArray().isEmpty();
        paths << u"/crm/v1/deals/%1/attributes"_s.arg(deal["id"].toInteger());
        table->table().selectionModel()->select(table->model().index(row, 0),
                                                QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QVERIFY(withValue > 0 && withValue < paths.size());
    table->findChild<QAction *>(u"set-field"_s)->trigger();
    FormDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_shop->shown<FormDialog>()));
    const QString fields = u"/crm/v1/pipelines/%1/attributes"_s.arg(pipeline.toInteger());
    const QJsonValue field = m_shop->demo.get(fields).json["data"][0]["id"];
    dialog->findChild<FormView *>()->type({{"attributeId", field}, {"value", "Hazelnut"}});
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_shop->shown<ConfirmView>());
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    for (const QString &path : std::as_const(paths))
        QTRY_COMPARE(m_shop->demo.get(path).body.count("Hazelnut"), 1);
}

void BoardsTest::showView(const QString &title)
{
    for (QTabBar *tabs : m_shop->window->findChildren<QTabBar *>()) {
        for (int tab = 0; tab < tabs->count() && tabs->isVisible(); ++tab) {
            if (tabs->tabText(tab) == title)
                return tabs->setCurrentIndex(tab);
        }
    }
    QFAIL("There is no such view.");
}

void BoardsTest::openCardsStandByWhenTheyAreDue()
{
    showView(u"By deadline"_s);
    const ColumnModel *overdue = board().column(u"due/overdue"_s);
    QVERIFY(overdue && overdue->rowCount() > 0);
    const Card &first = overdue->cardAt(0);
    QVERIFY(first.facts.due < QDateTime::currentDateTimeUtc() && first.place.startsWith(u"stage/"_s));
    QVERIFY(first.facts.due <= overdue->cardAt(overdue->rowCount() - 1).facts.due);
    const QString key = first.key;
    focus(key);
    press(Qt::Key_Right, Qt::ControlModifier); // a period is nothing to be dropped into
    QCOMPARE(columnOf(key), u"due/overdue"_s);
    QVERIFY(!m_shop->window->findChild<ChangesBar *>()->isVisible());
    showView(u"Board"_s);
    QVERIFY(columnOf(key).startsWith(u"stage/"_s));
}

void BoardsTest::theFunnelTellsHowFarDealsCome()
{
    const int open = board().figures().open;
    showView(u"Funnel"_s);
    auto *table = m_shop->window->findChild<FunnelPage *>()->findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), 5);
    int sum = 0;
    for (int row = 0; row < table->rowCount(); ++row)
        sum += table->item(row, 1)->text().toInt();
    QCOMPARE(sum, open);
    const auto &figures = board().figures();
    QCOMPARE(m_shop->window->findChild<FunnelPage *>()->forecast(),
             u"Expected: %1 = %2 open × %3 won of %4 that ended."_s.arg(
                 sumText(figures.expected), sumText(figures.sum), QString::number(figures.good),
                 QString::number(figures.good + figures.bad)));
}

void BoardsTest::aStageIsAddedAndRenamedAtTheBoard()
{
    page().tools().showStageMenu(idOf(0), page().mapToGlobal(QPoint(40, 40)));
    const auto run = [this](const QString &id, const QString &text) {
        QAction *action = nullptr;
        for (QMenu *menu : page().tools().findChildren<QMenu *>()) {
            for (QAction *one : menu->actions()) {
                if (one->objectName() == id)
                    action = one;
            }
        }
        QVERIFY(action && action->isEnabled());
        action->trigger();
        FormDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_shop->window->findChild<FormDialog *>()) && dialog->isVisible());
        QPointer<QLineEdit> line;
        QTRY_VERIFY((line = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
                    && dialog->isAncestorOf(line));
        line->selectAll();
        QTest::keyClicks(line, text);
        QVERIFY(line);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!m_shop->window->findChild<FormDialog *>()
                    || !m_shop->window->findChild<FormDialog *>()->isVisible());
    };
    const int before = int(board().stages().size());
    run(u"edit"_s, u"First talk"_s);
    // The board is read anew, and has no stages for a moment.
    QTRY_COMPARE(board().stages().value(0).second, u"First talk"_s);
    QTRY_VERIFY(!columns().isEmpty());
    page().tools().showStageMenu(idOf(0), page().mapToGlobal(QPoint(40, 40)));
    run(u"create"_s, u"Aftercare"_s);
    QTRY_COMPARE(int(board().stages().size()), before + 1);
}

void BoardsTest::stagesAreReorderedByKeysAndByDragging()
{
    const auto stageIds = [this] {
        QStringList ids;
        for (const auto &[id, name] : board().stages().mid(0, 3))
            ids << id;
        return ids;
    };
    const QStringList before = stageIds();
    page().tools().showStageMenu(idOf(0), page().mapToGlobal(QPoint(40, 40)));
    for (QMenu *menu : page().tools().findChildren<QMenu *>()) {
        for (QAction *one : menu->actions()) {
            if (one->text().startsWith(u"All stages"_s))
                one->trigger();
        }
        menu->close();
    }
    StagesPage *stages = nullptr;
    QTRY_VERIFY((stages = m_shop->window->findChild<StagesPage *>()) && stages->isVisible());
    QListWidget &list = stages->list();
    QTRY_VERIFY(list.count() > 3);
    const auto names = [&list] {
        QStringList all;
        for (int at = 0; at < list.count(); ++at)
            all << list.item(at)->text();
        return all;
    };
    const QStringList first = names();
    m_shop->window->activateWindow();
    list.setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), &list);
    list.setCurrentRow(0);
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(names().mid(0, 2), (QStringList {first[1], first[0]}));
    QCOMPARE(list.currentRow(), 1); // it can go on
    QTRY_VERIFY(m_shop->window->findChild<ChangesBar *>()->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(names(), first);
    // What the view does when an item is dropped: the third goes to the top.
    list.model()->moveRow({}, 2, {}, 0);
    QTRY_COMPARE(stages->model().index(2, 0).data(ResourceModel::MarkRole).toInt(),
                 int(OverlaidCell::Mark::Changed));
    QCOMPARE(names().mid(0, 3), (QStringList {first[2], first[0], first[1]}));
    save();
    QTRY_COMPARE(stageIds(), (QStringList {before[2], before[0], before[1]}));
}

void BoardsTest::ownFieldsFilterTheBoardAndTheTable()
{
    const int all = board().cardCount();
    const auto line = [](FilterBar &bar, const QString &name) -> QLineEdit * {
        for (QLineEdit *one : bar.findChildren<QLineEdit *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    };
    FilterBar &filters = page().tools().filters();
    auto *toggle = page().findChild<QToolButton *>(u"boardFilters"_s);
    QTest::mouseClick(toggle, Qt::LeftButton);
    QLineEdit *least = nullptr;
    QTRY_VERIFY((least = line(filters, u"Kilograms a month from"_s)));
    least->setText(u"100"_s);
    QTRY_VERIFY(board().isComplete() && board().cardCount() > 0 && board().cardCount() < all);
    for (const Card *card : board().cards())
        QVERIFY(deal(card->key)["attributes"][0]["value"]["value"].toString().toInt() >= 100);
    // Another pipeline has fields of its own.
    board().chooseSet(board().sets().last().id);
    QTRY_VERIFY(board().isComplete() && board().cardCount() > 0);
    QVERIFY(!line(filters, u"Kilograms a month from"_s));
    QTRY_VERIFY(line(filters, u"Guests from"_s));

    showView(u"Table"_s);
    ListPage *table = nullptr;
    QTRY_VERIFY((table = m_shop->window->findChild<ListPage *>()) && table->isVisible()
                && table->model().rowCount() > 0);
    const qint64 rows = table->model().total();
    QLineEdit *inTable = nullptr;
    const QString title = u"Kilograms a month from (%1)"_s.arg(board().sets().first().name);
    QTRY_VERIFY((inTable = line(*table->findChild<FilterBar *>(), title)));
    inTable->setText(u"100"_s);
    QTRY_VERIFY(table->model().total() > 0 && table->model().total() < rows);
}

void BoardsTest::theServiceFiltersTheBoard()
{
    const int all = board().cardCount();
    FilterBar &filters = page().tools().filters();
    QLineEdit *owners = nullptr;
    QLineEdit *amount = nullptr;
    for (QLineEdit *line : filters.findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"Owner"_s)
            owners = line;
        if (line->accessibleName() == u"Amount from"_s)
            amount = line;
    }
    QVERIFY(owners && amount);
    owners->setText(u"Marta Lisova"_s);
    QTRY_VERIFY(board().isComplete() && board().cardCount() < all && board().cardCount() > 0);
    for (const Card *card : board().cards())
        QCOMPARE(board().owners().value(card->owner), u"Marta Lisova"_s);
    amount->setText(u"5000"_s);
    const auto allAreLarge = [this] {
        const QList<const Card *> cards = board().cards();
        return std::all_of(cards.begin(), cards.end(),
                           [](const Card *card) { return *card->amount >= 5000; });
    };
    QTRY_VERIFY(board().isComplete() && allAreLarge());
    page().tools().clearFilters();
    QTRY_COMPARE(board().cardCount(), all);
}

void BoardsTest::aViewOfTheBoardComesBack()
{
    page().tools().views().keep(u"Mine"_s);
    const QString set = board().set();
    board().chooseSet(board().sets().last().id);
    QTRY_VERIFY(board().isComplete() && board().set() != set);
    page().view().setFolded({});
    page().tools().views().use(u"Mine"_s);
    QCOMPARE(board().set(), set);
    QVERIFY(page().view().folded().contains(u"state/3"_s));
}

void BoardsTest::aDealTellsItsStory()
{
    const QString key = firstIn(2);
    const QString stage = columns().at(2)->column().facts().title;
    QVERIFY(m_shop->demo.post(u"/crm/v1/deals/%1/comments"_s.arg(key), {{"message", "Likes it dark."}}).status
            < 300);
    focus(key);
    press(Qt::Key_Return);
    SheetPage *deal = nullptr;
    QTRY_VERIFY((deal = m_shop->window->findChild<SheetPage *>()) && deal->story().list().count() >= 3);
    QTRY_VERIFY(deal->headline().contains(stage));
    QStringList story;
    for (int row = 0; row < deal->story().list().count(); ++row)
        story << deal->story().list().item(row)->text();
    QVERIFY(story.first().endsWith(u"\nLikes it dark."_s)); // the newest
    QVERIFY(story.filter(u"Stage changed"_s).size() == 1);
    QVERIFY(story.filter(u"Created"_s).size() == 1);
}

QTEST_MAIN(BoardsTest)
#include "boards.moc"
