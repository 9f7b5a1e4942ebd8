// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobsdialog.h"

#include "app/files/importresult.h"
#include "app/files/imports.h"
#include "app/jobs/journal.h"
#include "app/jobs/ledger.h"
#include "ui/edit/editdesk.h"
#include "ui/jobs/jobitemsmodel.h"
#include "ui/jobs/jobsmodel.h"
#include "ui/look/dialogsize.h"
#include "ui/look/labels.h"
#include "ui/table/plaintable.h"
#include "ui/table/selectonly.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// While a job runs, its rows are looked at so often.
constexpr int lookEvery = 300;

JobsDialog::JobsDialog(EditDesk &desk, QWidget *window)
    : QDialog(window), m_desk(desk), m_model(new JobsModel(desk.jobs(), this)),
      m_items(new JobItemsModel(this)), m_table(plainTable(m_model, {18, 32, 32})), m_pause(new QPushButton),
      m_stop(new QPushButton(tr("St&op"))), m_repeat(new QPushButton(tr("&Repeat what was refused"))),
      m_wasDone(new QPushButton(tr("It &was done"))),
      m_wasNot(new QPushButton(tr("It was not: send a&gain"))), m_undo(new QPushButton(tr("&Undo…"))),
      m_save(new QPushButton(tr("Save what was &not imported…")))
{
    setObjectName(u"jobs"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Jobs"));
    m_table->setAccessibleName(windowTitle());
    wrapRows(*m_table);
    QTableView *items = plainTable(m_items, {34, 26}, JobItemsModel::Name);
    items->setAccessibleName(tr("Rows of the job"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(10);
    layout->addWidget(headingLabel(windowTitle(), 1.25));
    layout->addWidget(quietLabel(
        tr("What is saved or done with many rows. A job goes on when Pulsedeck is started again, and does "
           "nothing twice.")));
    layout->addWidget(m_table, 2);
    layout->addLayout(makeButtons());
    layout->addWidget(items, 3);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JobsDialog::follow);
    m_soon.setSingleShot(true);
    m_soon.setInterval(lookEvery);
    connect(&m_soon, &QTimer::timeout, this, &JobsDialog::reload);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&desk.jobs(), &Jobs::changed, this, soon);
    connect(&desk.jobs(), &Jobs::ended, this, soon);
    m_save->hide();
    sizeDialog(*this, 120, 34);
    selectOnly(*m_table, m_model->index(0, 0));
    follow();
    m_table->setFocus();
}

QLayout *JobsDialog::makeButtons()
{
    auto *leave = new QPushButton(tr("&Close"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_pause, m_stop, m_repeat, m_wasDone, m_wasNot, m_undo, m_save, leave}) {
        button->setAutoDefault(false);
        if (button == leave)
            buttons->addStretch();
        buttons->addWidget(button);
    }
    connect(m_pause, &QPushButton::clicked, this, [this] {
        const Job *job = current();
        if (job && job->state == Job::State::Running)
            m_desk.jobs().pause(job->id);
        else if (job)
            m_desk.goOn(job->id);
        reload();
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (const Job *job = current())
            m_desk.jobs().stop(job->id);
    });
    connect(m_repeat, &QPushButton::clicked, this, &JobsDialog::repeat);
    connect(m_wasDone, &QPushButton::clicked, this, [this] { settle(true); });
    connect(m_wasNot, &QPushButton::clicked, this, [this] { settle(false); });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const QString id = current() ? current()->id : QString();
        close();
        m_desk.undoJob(id);
    });
    connect(m_save, &QPushButton::clicked, this, &JobsDialog::offerResult);
    connect(leave, &QPushButton::clicked, this, &QDialog::close);
    return buttons;
}

const Job *JobsDialog::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->jobAt(index.row()) : nullptr;
}

void JobsDialog::reload()
{
    const QString id = current() ? current()->id : QString();
    m_model->reload();
    if (const int row = qMax(0, m_model->rowOf(id)); row != m_table->currentIndex().row())
        selectOnly(*m_table, m_model->index(row, 0));
    follow();
}

void JobsDialog::follow()
{
    const Job *job = current();
    const bool isOver = job && job->state == Job::State::Over;
    m_pause->setEnabled(job && !isOver);
    m_pause->setText(job && job->state == Job::State::Running ? tr("&Pause") : tr("&Go on"));
    m_stop->setEnabled(job && !isOver);
    const bool isUnknown =
        isOver && job->kind == Job::Kind::Action && job->counts.value(JobItem::State::Unknown) > 0;
    // Of an import the rows count, not the calls: see readRows().
    const bool isRefused = isOver && job->group.isEmpty() && job->counts.value(JobItem::State::Refused) > 0;
    if (!job || job->group.isEmpty() || job->id != m_shown)
        m_repeat->setEnabled(isRefused);
    m_repeat->setVisible(isRefused || !isUnknown); // there is no room for all of them
    m_wasDone->setVisible(isUnknown);
    m_wasNot->setVisible(isUnknown);
    m_undo->setEnabled(isOver && job->undoable > 0);
    if (!job || job->id != m_shown)
        m_save->hide();
    readRows();
}

void JobsDialog::repeat()
{
    m_desk.undo().clear(); // what is sent is undone by a job
    const Job *job = current();
    if (job && !job->group.isEmpty())
        emit repeatWanted(job->group);
    else if (job)
        m_desk.jobs().repeatRefused(job->id);
}

/// For a person who has looked in SendPulse.
void JobsDialog::settle(bool wasDone)
{
    m_desk.undo().clear(); // what is sent is undone by a job
    const auto all = [](const JobItem &) { return true; };
    if (const Job *job = current())
        m_desk.jobs().settle(job->id, all, wasDone);
}

/// Of an import they are known one by one as soon as what was sent was read back.
void JobsDialog::readRows()
{
    const Job *job = current();
    m_shown = job ? job->id : QString();
    if (!job)
        return m_items->setRows({});
    m_isStale = m_isReading;
    if (std::exchange(m_isReading, true))
        return;
    const QString kept = job->group.isEmpty() ? QString() : records::besides(job->group);
    m_desk.jobs().ledger().digest(
        {records::itemsOf(job->id), kept}, this,
        [this, id = job->id, isRead = !job->told.isEmpty()](const QList<QHash<QString, QJsonObject>> &found) {
            const RowOutcomes outcomes = outcomesIn(found.at(1), isRead);
            return [this, id, rows = JobRows(found.at(0), outcomes), isAnyLeft = hasResult(found.at(1)),
                    canRepeat = Imports::canRepeat(found.at(1))] {
                m_isReading = false;
                if (id == m_shown)
                    showRows(rows, isAnyLeft, canRepeat);
                if (m_isStale)
                    readRows();
            };
        });
}

void JobsDialog::showRows(const JobRows &rows, bool hasResult, bool canRepeat)
{
    m_items->setRows(rows);
    m_save->setVisible(hasResult);
    if (const Job *job = current(); job && !job->group.isEmpty())
        m_repeat->setEnabled(canRepeat);
}

void JobsDialog::offerResult()
{
    if (const Job *job = current())
        keptResult(m_desk.jobs().ledger(), job->group, this,
                   [this](const ImportPlan &plan) { emit resultWanted(plan); });
}

} // namespace pulsedeck
