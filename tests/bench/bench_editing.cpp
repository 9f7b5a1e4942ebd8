// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window stands still while five thousand cells, and rows that are to be added, are pasted,
// undone and done again.

#include "app/table/resourcemodel.h"
#include "tests/bench/figures.h"
#include "tests/bench/gapmeter.h"
#include "tests/support/jobdesk.h"
#include "ui/edit/addedmodel.h"
#include "ui/edit/rowmaker.h"
#include "ui/edit/stagedlay.h"
#include "ui/edit/wishtaker.h"
#include "ui/table/resourcetable.h"

#include <QApplication>
#include <QEventLoop>
#include <QTableView>
#include <QThread>
#include <QUndoStack>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

namespace {

constexpr int contacts = 5000;
constexpr double must = 50; ///< Milliseconds that the window may stand still.
constexpr double goal = 8;

QJsonArray rows()
{
    QJsonArray rows;
    for (int at = 0; at < contacts; ++at)
        rows << QJsonObject {{"email", test::Contacts::address(at)},
                             {"status", 1},
                             {"phone", u"38050%1"_s.arg(1000000 + at)},
                             {"variables", QJsonObject {{"City", "Lviv"}}}};
    return rows;
}

/// The changes of an account, written down in a thread of their own as in the program.
struct Keeping {
    Keeping()
    {
        thread.start();
        ledger.openInMemory();
    }
    ~Keeping()
    {
        thread.quit();
        thread.wait();
    }
    QThread thread;
    Ledger ledger {&thread};
    Staging staging {ledger};
    QUndoStack undo;
};

class Bench {
public:
    Bench();
    int run();

private:
    void changeCells();
    void addRows();
    void undoAndRedo(const QString &what, const std::function<bool()> &isStaged);
    double gapOf(const std::function<void()> &work, const std::function<bool()> &isDone);

    test::DemoCalls m_demo;
    test::Contacts m_contacts {m_demo};
    Client m_client {m_demo.contract, test::JobDesk::settings(m_demo), nullptr};
    Keeping m_keeping;
    Figures m_figures;
};

Bench::Bench()
{
    m_contacts.make(1);
}

/// The longest time between two turns of the event loop, in milliseconds.
double Bench::gapOf(const std::function<void()> &work, const std::function<bool()> &isDone)
{
    GapMeter gaps;
    gaps.start();
    work();
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    for (int turn = 0; turn < 10; ++turn) // what follows from it is painted
        QCoreApplication::processEvents();
    return gaps.stop();
}

void Bench::undoAndRedo(const QString &what, const std::function<bool()> &isStaged)
{
    Staging &staging = m_keeping.staging;
    m_figures.add(u"longest standstill while undoing %1"_s.arg(what),
                  gapOf([this] { m_keeping.undo.undo(); }, [&staging] { return staging.isEmpty(); }), must,
                  goal, u"ms"_s);
    m_figures.add(u"... and doing it again"_s, gapOf([this] { m_keeping.undo.redo(); }, isStaged), must, goal,
                  u"ms"_s);
}

void Bench::addRows()
{
    Staging &staging = m_keeping.staging;
    AddedModel model(staging, placeOf(m_contacts.resource));
    model.setFields(newRowFields(*newRowAction(m_contacts.resource), m_contacts.resource.columns,
                                 m_contacts.resource.scope, m_demo.contract));
    const ResourceModel list(m_client, m_contacts.resource);
    RowMaker maker(list, model, staging, m_keeping.undo);
    QTableView table;
    table.setModel(&model);
    table.resize(1280, 240);
    table.show();
    QList<CellWish> wishes;
    for (int row = 0; row < contacts; ++row) {
        wishes << CellWish {.row = row, .column = 0, .text = u"new%1@example.com"_s.arg(row)};
        wishes << CellWish {.row = row, .column = 1, .text = u"38050%1"_s.arg(1000000 + row)};
    }
    const auto isStaged = [&staging] { return staging.rowCount() == contacts; };
    m_figures.add(u"longest standstill while adding rows"_s,
                  gapOf([&] { maker.take(wishes, [](const QList<LeftOut> &) {}); }, isStaged), must, goal,
                  u"ms"_s);
    undoAndRedo(u"that"_s, isStaged);
    m_keeping.undo.undo();
}

void Bench::changeCells()
{
    Staging &staging = m_keeping.staging;
    ResourceModel model(m_client, m_contacts.resource);
    model.showColumns(QJsonArray {QJsonObject {{"name", "City"}, {"type", "string"}}});
    model.showRemembered(model.call(), rows(), QDateTime::currentDateTimeUtc());
    StagedLay lay(staging, placeOf(model.resource()));
    RowStager stager(model, lay, m_demo.contract, staging, m_keeping.undo);
    lay.setEditable(stager.editableColumns());
    model.setOverlay(&lay);
    QObject::connect(&lay, &StagedLay::changed, &model, &ResourceModel::tellOverlaid);
    WishTaker taker(stager, model, staging);
    ResourceTable table(model);
    table.resize(1280, 800);
    table.show();
    QList<CellWish> wishes;
    const int column = model.columnCount() - 1;
    for (int row = 0; row < contacts; ++row)
        wishes << CellWish {.row = row, .column = column, .text = u"Town %1"_s.arg(row)};
    const auto isStaged = [&staging] { return staging.rowCount() == contacts; };
    m_figures.add(u"longest standstill while pasting"_s,
                  gapOf([&] { taker.take(wishes, [](const QList<LeftOut> &) {}); }, isStaged), must, goal,
                  u"ms"_s);
    undoAndRedo(u"that"_s, isStaged);
    m_keeping.undo.undo();
}

int Bench::run()
{
    m_figures.out() << contacts << " cells, then rows, load " << loadOfMachine() << Qt::endl;
    m_figures.head();
    changeCells();
    addRows();
    return m_figures.hasMissed() ? 1 : 0;
}

} // namespace

int main(int count, char **arguments)
{
    const QApplication app(count, arguments);
    return Bench().run();
}
