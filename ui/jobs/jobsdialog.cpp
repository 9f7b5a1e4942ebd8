// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobsdialog.h"

#include "app/files/importresult.h"
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
      m_items(new JobItemsModel(this)), m_table(plainTable(m_model, {18, 46})), m_pause(new QPushButton),
      m_stop(new QPushButton(tr("St&op"))), m_repeat(new QPushButton(tr("&Repeat what was refused"))),
      m_wasDone(new QPushButton(tr("It &was done"))),
      m_wasNot(new QPushButton(tr("It was not: send a&gain"))), m_undo(new QPushButton(tr("&Undo…"))),
      m_save(new QPushButton(tr("Save what was &not imported…")))
{
    setObjectName(u"jobs"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Jobs"));
    m_table->setAccessibleName(windowTitle());
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
    connect(m_repeat, &QPushButton::clicked, this, [this] {
        m_desk.undo().clear(); // what is sent is undone by a job
        if (const Job *job = current())
            m_desk.jobs().repeatRefused(job->id);
    });
    connect(m_wasDone, &QPushButton::clicked, this, [this] { settle(true); });
    connect(m_wasNot, &QPushButton::clicked, this, [this] { settle(false); });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const QString id = current() ? current()->id : QString();
        close();
        m_desk.undoJob(id);
    });
    connect(m_save, &QPushButton::clicked, this, [this] { emit resultWanted(m_result); });
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
    const bool isRefused = isOver && job->counts.value(JobItem::State::Refused) > 0;
    m_repeat->setEnabled(isRefused);
    m_repeat->setVisible(isRefused || !isUnknown); // there is no room for all of them
    m_wasDone->setVisible(isUnknown);
    m_wasNot->setVisible(isUnknown);
    m_undo->setEnabled(isOver && job->undoable > 0);
    readItems();
    readResult();
}

/// Known as soon as what was sent was read back.
void JobsDialog::readResult()
{
    const QString group = current() ? current()->group : QString();
    if (std::exchange(m_group, group) != group || group.isEmpty())
        m_save->hide();
    if (group.isEmpty())
        return;
    keptResult(m_desk.jobs().ledger(), group, this, [this, group](const ImportPlan &plan) {
        if (group != m_group)
            return;
        m_result = plan;
        m_save->setVisible(!plan.lines.isEmpty());
    });
}

/// For a person who has looked in SendPulse.
void JobsDialog::settle(bool wasDone)
{
    m_desk.undo().clear(); // what is sent is undone by a job
    const auto all = [](const JobItem &) { return true; };
    if (const Job *job = current())
        m_desk.jobs().settle(job->id, all, wasDone);
}

void JobsDialog::readItems()
{
    m_shown = current() ? current()->id : QString();
    if (m_shown.isEmpty())
        return m_items->setItems({});
    m_desk.jobs().items(m_shown, this, [this, id = m_shown](const QList<JobItem> &items) {
        if (id == m_shown)
            m_items->setItems(items);
    });
}

} // namespace pulsedeck
