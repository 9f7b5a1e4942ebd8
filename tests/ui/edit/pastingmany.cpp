// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/editbench.h"
#include "ui/edit/editdesk.h"
#include "ui/edit/slices.h"
#include "ui/shell/savesteps.h"
#include "ui/shell/undosteps.h"

#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
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

    std::unique_ptr<EditBench> m_bench;
    std::unique_ptr<EditDesk> m_edits;
    std::unique_ptr<QUndoGroup> m_group;
    std::unique_ptr<QMenu> m_menu; ///< Undo and redo.

private slots:
    void init()
    {
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
        QSignalSpy changed(&staging(), &Staging::changed);
        paste();
        QCOMPARE(staging().rowCount(), 0);
        QTRY_COMPARE(staging().rowCount(), count);
        QVERIFY2(turns >= int(count / Slices::slice), qPrintable(QString::number(turns)));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(cityOf(count - 1), u"Town 349"_s);
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
            stagedRow(list, *cellAction(list), m_bench->model().rowAt(0)),
            {.field = u"phone"_s, .title = u"Phone"_s, .before = QString(), .after = u"380501112233"_s});
        staging().replace({{other.id(), other}});
        QTRY_COMPARE(staging().rowCount(), count);
        QCOMPARE(staging().find(other.id())->cells.size(), 2);
        undo().undo();
        QCOMPARE(staging().rowCount(), 1);
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
