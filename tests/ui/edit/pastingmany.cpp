// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/editbench.h"
#include "ui/edit/changesbar.h"
#include "ui/edit/editdesk.h"
#include "ui/edit/slices.h"
#include "ui/form/formdialog.h"
#include "ui/look/language.h"
#include "ui/shell/savesteps.h"
#include "ui/shell/undosteps.h"

#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QUndoGroup>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// A large block is pasted while the window goes on, as one step.
class PastingMany : public QObject {
    Q_OBJECT

    static constexpr int count = 350;

    Staging &staging() { return m_bench->desk.staging; }
    QUndoStack &undo() { return *m_bench->context.undo(); }
    void paste()
    {
        QStringList lines;
        for (int row = 0; row < count; ++row)
            lines << u"Town %1"_s.arg(row);
        QApplication::clipboard()->setText(lines.join(u'\n'));
        EditBench::press(Qt::Key_V, Qt::ControlModifier);
    }
    QString cityOf(int row) const { return m_bench->text(row, u"City"_s); }

    void pasteOne(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        EditBench::press(Qt::Key_V, Qt::ControlModifier);
    }

    Language m_language; ///< English has plurals, too.
    std::unique_ptr<EditBench> m_bench;
    std::unique_ptr<EditDesk> m_edits;
    std::unique_ptr<QUndoGroup> m_group;
    std::unique_ptr<QMenu> m_menu; ///< Undo and redo.

private slots:
    void init()
    {
        m_language.set(u"en"_s);
        m_menu.reset();
        m_group.reset();
        m_edits.reset();
        m_bench.reset();
        m_bench = std::make_unique<EditBench>(count);
        QVERIFY(m_bench->open());
        m_bench->model().loadAll();
        QTRY_COMPARE(m_bench->model().rowCount(), count);
        m_bench->goTo(0, u"City"_s);
        JobDesk &desk = m_bench->desk;
        const JobTools tools {desk.client, desk.ledger, desk.staging, resourcesOf, factOf};
        m_edits = std::make_unique<EditDesk>(tools, desk.jobs, undo(), m_bench->context, m_bench->page.get());
        m_group = std::make_unique<QUndoGroup>();
        m_group->addStack(&undo());
        m_group->setActiveStack(&undo());
        m_menu = std::make_unique<QMenu>();
        auto *steps = new UndoSteps(*m_group, m_menu.get());
        steps->fill(*m_menu);
        steps->follow(m_edits.get());
    }

    void theEventLoopTurnsBetweenSlices()
    {
        int turns = 0;
        QTimer turning;
        connect(&turning, &QTimer::timeout, &turning, [&turns] { ++turns; });
        turning.start(0);
        paste();
        QCOMPARE(staging().rowCount(), int(Slices::slice));
        QTRY_COMPARE(staging().rowCount(), count);
        QVERIFY2(turns >= int(count / Slices::slice), qPrintable(QString::number(turns)));
        QCOMPARE(cityOf(count - 1), u"Town 349"_s);
    }

    /// A kill in the middle takes what is still to come, not what is there.
    void whatIsTakenIsWrittenDownAsItComes()
    {
        paste();
        Staging afterwards(m_bench->desk.ledger);
        afterwards.load();
        QTRY_VERIFY(afterwards.isLoaded());
        QVERIFY(afterwards.rowCount() >= int(Slices::slice));
    }

    void theBarTellsHowFarItIs()
    {
        ChangesBar bar(staging());
        bar.show();
        QStringList told;
        QList<int> steps;
        connect(&staging(), &Staging::takingMoved, &bar, [&] {
            for (const QLabel *label : bar.findChildren<QLabel *>())
                told << (label->isVisible() ? label->text() : QString());
            for (const QProgressBar *progress : bar.findChildren<QProgressBar *>())
                steps << (progress->isVisible() ? progress->value() : 0);
        });
        paste();
        QTRY_VERIFY(!staging().isTaking());
        QVERIFY2(told.join(u'\n').contains(u" of 350 rows…"_s), qPrintable(told.join(u'\n')));
        QVERIFY(steps.contains(200));
        QTRY_VERIFY(button(bar, u"Save"_s)->isVisible());
    }

    void allIsUndoneInOneStep()
    {
        paste();
        QTRY_COMPARE(staging().rowCount(), count);
        QCOMPARE(undo().count(), 1);
        undo().undo();
        QVERIFY(staging().isEmpty());
        undo().redo();
        QCOMPARE(staging().rowCount(), count);
    }

    void whatIsChangedMeanwhileIsNotForgotten()
    {
        paste();
        const Resource &list = m_bench->model().resource();
        const StagedRow other = Staging::withCell(
            stagedRow(list, *cellAction(list), m_bench->model().rowAt(count - 1)),
            {.field = u"phone"_s, .title = u"Phone"_s, .before = QString(), .after = u"380501112233"_s});
        staging().replace({{other.id(), other}});
        QTRY_COMPARE(staging().rowCount(), count);
        QCOMPARE(staging().find(other.id())->cells.size(), 2);
        undo().undo();
        QCOMPARE(staging().rowCount(), 1);
    }

    void allDeedsWithManyRowsGoBitByBit_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("set") << int(Qt::Key_F2) << int(Qt::ShiftModifier);
        QTest::newRow("fill down") << int(Qt::Key_D) << int(Qt::ControlModifier);
        QTest::newRow("empty") << int(Qt::Key_Delete) << int(Qt::NoModifier);
        QTest::newRow("delete") << int(Qt::Key_Delete) << int(Qt::ControlModifier);
    }

    void allDeedsWithManyRowsGoBitByBit()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        EditBench::type(u"Kyiv"_s); // what is filled down is another than the others have
        EditBench::press(Qt::Key_Return);
        m_bench->table().selectAll();
        m_bench->goTo(0, u"City"_s);
        m_bench->table().selectAll();
        EditBench::press(Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        if (auto *dialog = dialogOf<FormDialog>(*m_bench->page)) {
            EditBench::type(u"Odesa"_s);
            button(*dialog, u"Set"_s)->click();
        }
        QVERIFY(staging().isTaking());
        QVERIFY(staging().rowCount() < count);
        m_menu->actions().first()->trigger();
        QCOMPARE(m_bench->context.messages.last().text,
                 u"This is done as soon as all rows have been taken over."_s);
        QTRY_COMPARE(undo().count(), 2);
        QCOMPARE(undo().index(), 1);
        QCOMPARE(staging().rowCount(), 1);
        m_menu->actions().last()->trigger();
        QCOMPARE(staging().rowCount(), count);
        m_edits->save();
        QTRY_COMPARE(m_bench->desk.jobs.jobs().size(), 1);
        QCOMPARE(m_bench->desk.jobs.jobs().first().items, count);
    }

    void deletedRowsStayAfterAllBitByBit()
    {
        m_bench->table().selectAll();
        EditBench::press(Qt::Key_Delete, Qt::ControlModifier);
        QTRY_VERIFY(!staging().isTaking());
        QCOMPARE(undo().undoText(), u"deletion of 350 rows"_s);
        EditBench::press(Qt::Key_Delete, Qt::ControlModifier);
        QVERIFY(staging().isTaking());
        QTRY_VERIFY(!staging().isTaking());
        QVERIFY(staging().isEmpty());
        QCOMPARE(undo().undoText(), u"keeping of 350 rows"_s);
    }

    void nothingIsLostWhenThePageGoes()
    {
        paste();
        m_bench->page->hide();
        QCOMPARE(staging().rowCount(), count);
    }

    void nothingIsLostWhenThePageIsDestroyedWhileShown()
    {
        QWidget window;
        m_bench->page->setParent(&window);
        window.show();
        m_bench->page->show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        m_bench->table().setFocus();
        m_edits.reset();
        paste();
        QVERIFY(staging().isTaking());
        m_bench->page.reset();
        QCOMPARE(staging().rowCount(), count);
        QVERIFY(!staging().isTaking());
    }

    void whatWaitsForThePasteIsDoneWhenThePageIsDestroyed()
    {
        paste();
        QObject who;
        int rows = -1;
        staging().whenTaken(&who, [&] { rows = staging().rowCount(); });
        m_edits.reset();
        m_bench->page.reset();
        QCOMPARE(rows, count);
    }

    void anotherFilterMeanwhileLosesNothing()
    {
        paste();
        m_bench->model().setFilter({{u"active"_s, true}, {u"not_active"_s, QVariant()}});
        QTRY_COMPARE(staging().rowCount(), count);
        QVERIFY(!staging().isTaking());
        const QString place = placeOf(m_bench->model().resource());
        const StagedRow *last = staging().find(place, Contacts::address(count - 1));
        QVERIFY(last);
        QCOMPARE(last->cells.first().before.toString(), u"Lviv"_s);
    }

    void aSearchMeanwhileLosesNothing()
    {
        paste();
        m_bench->model().setSearch(u"person7"_s);
        QTRY_COMPARE(staging().rowCount(), count);
    }

    void rowsThatGoMeanwhileAreChanged()
    {
        QStringList last;
        for (int row = count / 2; row < count; ++row)
            last << m_bench->model().index(row, 0).data(ResourceModel::KeyRole).toString();
        paste();
        m_bench->model().dropRows(last);
        QCOMPARE(m_bench->model().rowCount(), count / 2);
        QTRY_COMPARE(staging().rowCount(), count);
    }

    void anotherBlockWaitsItsTurn()
    {
        paste();
        m_bench->goTo(0, u"City"_s);
        QApplication::clipboard()->setText(u"Kyiv"_s);
        EditBench::press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(cityOf(0), u"Kyiv"_s);
        QCOMPARE(staging().rowCount(), count);
        QCOMPARE(undo().count(), 2);
    }

    void undoTakesBackWhatIsStillBeingTaken()
    {
        pasteOne(u"Odesa"_s);
        paste();
        m_menu->actions().first()->trigger();
        QTRY_COMPARE(undo().count(), 2);
        QCOMPARE(undo().index(), 1);
        QCOMPARE(cityOf(0), u"Odesa"_s);
        QCOMPARE(staging().rowCount(), 1);
        m_menu->actions().last()->trigger();
        QCOMPARE(staging().rowCount(), count);
    }

    void theFirstPasteCanBeUndoneAtOnce()
    {
        QVERIFY(!m_menu->actions().first()->isEnabled());
        paste();
        QVERIFY(m_menu->actions().first()->isEnabled());
        m_menu->actions().first()->trigger();
        QTRY_COMPARE(undo().count(), 1);
        QVERIFY(staging().isEmpty());
        QVERIFY(!m_menu->actions().first()->isEnabled());
    }

    void whatIsStillBeingTakenCanBeSavedByTheMenu()
    {
        QMenu menu;
        SaveSteps steps(nullptr);
        steps.fill(menu);
        steps.follow(m_edits.get());
        QVERIFY(!menu.actions().first()->isEnabled());
        paste();
        for (const QAction *line : menu.actions())
            QVERIFY2(line->isEnabled(), qPrintable(line->text()));
        menu.actions().first()->trigger();
        QTRY_COMPARE(m_bench->desk.jobs.jobs().size(), 1);
        QCOMPARE(m_bench->desk.jobs.jobs().first().items, count);
    }

    void allThatWasPastedIsSaved()
    {
        pasteOne(u"Odesa"_s);
        paste();
        m_edits->save();
        QTRY_COMPARE(m_bench->desk.jobs.jobs().size(), 1);
        QCOMPARE(m_bench->desk.jobs.jobs().first().items, count);
    }

    void allThatWasPastedIsDiscarded()
    {
        paste();
        m_edits->discard();
        QTRY_COMPARE(undo().count(), 2);
        QVERIFY(staging().isEmpty());
        undo().undo();
        QCOMPARE(staging().rowCount(), count);
    }

    void rowsAreDeletedAfterWhatWasPasted()
    {
        paste();
        EditBench::press(Qt::Key_Delete, Qt::ControlModifier);
        QTRY_COMPARE(undo().count(), 2);
        const auto isRemoval = [](const StagedRow &row) { return row.kind == StagedRow::Kind::Remove; };
        const QList<StagedRow> rows = staging().rows();
        QCOMPARE(int(std::count_if(rows.begin(), rows.end(), isRemoval)), 1);
        undo().undo();
        QCOMPARE(staging().rowCount(), count);
        QCOMPARE(cityOf(0), u"Town 0"_s);
    }

    void sortingMeanwhileLosesNothing()
    {
        const QString key = m_bench->model().index(count - 1, 0).data(ResourceModel::KeyRole).toString();
        paste();
        m_bench->model().sort(0, Qt::DescendingOrder);
        QTRY_COMPARE(staging().rowCount(), count);
        const QString place = placeOf(m_bench->model().resource());
        QCOMPARE(staging().find(place, key)->cells.first().after.toString(), u"Town 349"_s);
    }

    void readingAnewMeanwhileLosesNothing()
    {
        paste();
        m_bench->model().refresh();
        QTRY_COMPARE(staging().rowCount(), count);
    }

    void whatIsTypedMeanwhileComesAfterwards()
    {
        paste();
        EditBench::type(u"Kyiv"_s);
        EditBench::press(Qt::Key_Return);
        QTRY_COMPARE(cityOf(0), u"Kyiv"_s);
        QCOMPARE(staging().rowCount(), count);
    }
};

QTEST_MAIN(PastingMany)
#include "pastingmany.moc"
