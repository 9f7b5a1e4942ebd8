// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/editbench.h"
#include "ui/edit/wishtaker.h"

#include <QClipboard>
#include <QSignalSpy>

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

    std::unique_ptr<EditBench> m_bench;

private slots:
    void init()
    {
        m_bench.reset();
        m_bench = std::make_unique<EditBench>(count);
        QVERIFY(m_bench->open());
        m_bench->model().loadAll();
        QTRY_COMPARE(m_bench->model().rowCount(), count);
        m_bench->goTo(0, u"City"_s);
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
        QVERIFY2(turns >= int(count / WishTaker::slice), qPrintable(QString::number(turns)));
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
        QCOMPARE(staging().rowCount(), count);
        QCOMPARE(cityOf(0), u"Kyiv"_s);
        QCOMPARE(undo().count(), 2);
    }
};

QTEST_MAIN(PastingMany)
#include "pastingmany.moc"
