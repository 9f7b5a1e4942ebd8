// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/reviewdialog.h"

#include "app/jobs/newrows.h"
#include "app/jobs/staging.h"
#include "app/table/names.h"
#include "ui/context/pagecontext.h"
#include "ui/edit/editdesk.h"
#include "ui/edit/reviewmodel.h"
#include "ui/edit/saveplan.h"
#include "ui/edit/stagededit.h"
#include "ui/look/buttonkey.h"
#include "ui/look/dialogsize.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/table/plaintable.h"
#include "ui/table/selectonly.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

ReviewDialog::ReviewDialog(EditDesk &desk, const QString &remark, QWidget *window)
    : QDialog(window), m_desk(desk), m_model(new ReviewModel(desk.tools(), desk.context().names(), this)),
      m_table(plainTable(m_model, {29, 32, 13, 17, 22}, ReviewModel::Row)), m_told(textLabel()),
      m_plan(textLabel()), m_quiet(new QCheckBox(tr("Do not start &webhooks and flows"))),
      m_remove(new QPushButton(tr("&Remove this change"))), m_keep(new QPushButton(tr("&Keep theirs"))),
      m_write(new QPushButton(tr("Write &mine"))), m_save(new QPushButton(tr("&Save")))
{
    setObjectName(u"review"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Changes that wait"));
    m_table->setAccessibleName(windowTitle());
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_quiet->setChecked(desk.isQuiet());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(10);
    layout->addWidget(headingLabel(windowTitle(), 1.25));
    if (!remark.isEmpty())
        layout->addWidget(textLabel(remark));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_told);
    layout->addLayout(makeTools());
    layout->addWidget(m_plan);
    layout->addWidget(m_quiet);
    layout->addLayout(makeButtons());
    connect(m_quiet, &QCheckBox::toggled, this, [this](bool on) { m_desk.setQuiet(on); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReviewDialog::selectionChanged);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ReviewDialog::follow);
    connect(&desk.tools().staging, &Staging::changed, &m_soon, qOverload<>(&QTimer::start));
    if (Names *names = desk.context().names())
        connect(names, &Names::changed, &m_soon, qOverload<>(&QTimer::start));
    sizeDialog(*this, 150, 34);
    follow();
    m_table->setFocus();
}

QLayout *ReviewDialog::makeTools()
{
    auto *copy = new QPushButton(icon(u"copy"_s), tr("&Copy all"));
    copy->setToolTip(tr("All changes as a table, for a spreadsheet"));
    auto *tools = new QHBoxLayout;
    for (QPushButton *button : {m_remove, m_keep, m_write, copy}) {
        button->setAutoDefault(false);
        tools->addWidget(button);
    }
    tools->addStretch();
    m_keep->setToolTip(tr("The value that somebody else wrote stays"));
    m_write->setToolTip(tr("Your value is written over the one that somebody else wrote"));
    addKeys(*m_remove, QKeySequence::Delete);
    connect(m_remove, &QPushButton::clicked, this, &ReviewDialog::remove);
    connect(m_keep, &QPushButton::clicked, this, &ReviewDialog::keepTheirs);
    connect(m_write, &QPushButton::clicked, this, &ReviewDialog::writeMine);
    connect(copy, &QPushButton::clicked, this, &ReviewDialog::copy);
    return tools;
}

QLayout *ReviewDialog::makeButtons()
{
    auto *back = new QPushButton(tr("&Back"));
    back->setAutoDefault(false);
    m_save->setDefault(true);
    addKeys(*m_save, QKeySequence::Save);
    m_save->setToolTip(
        tr("Save (%1)").arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(m_save);
    connect(back, &QPushButton::clicked, this, &QDialog::close);
    connect(m_save, &QPushButton::clicked, this, &ReviewDialog::save);
    return buttons;
}

void ReviewDialog::follow()
{
    if (m_desk.tools().staging.isEmpty()) {
        close();
        return;
    }
    const int row = m_table->currentIndex().row();
    m_model->reload();
    selectOnly(*m_table, m_model->index(qBound(0, row, m_model->rowCount() - 1), 0));
    const QList<StagedRow> all = m_desk.tools().staging.rows();
    QList<StagedRow> waiting = all;
    waiting.removeIf([](const StagedRow &one) { return !isToBeSaved(one); });
    const SavePlan plan = planOf(waiting, m_desk.tools());
    QStringList told;
    if (!waiting.isEmpty())
        told << planText(plan);
    else if (std::any_of(all.begin(), all.end(), needsDecision))
        told << tr("Nothing can be saved before you have decided.");
    if (const auto lacking = std::count_if(all.begin(), all.end(), isIncomplete); lacking > 0)
        told << tr("%Ln row(s) to be added cannot be saved yet and go(es) on waiting.", nullptr,
                   int(lacking));
    m_plan->setText(told.join(u' '));
    m_quiet->setVisible(plan.canBeQuiet);
    m_save->setEnabled(!waiting.isEmpty());
    selectionChanged();
}

QList<int> ReviewDialog::selected() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    return rows;
}

void ReviewDialog::selectionChanged()
{
    const QList<int> rows = selected();
    const auto all = [&](auto holds) {
        return !rows.isEmpty()
            && std::all_of(rows.begin(), rows.end(), [&](int row) { return holds(m_model->line(row).row); });
    };
    QString told = rows.size() == 1 ? m_model->line(rows.first()).state : QString();
    if (rows.size() == 1 && told.isEmpty() && m_model->line(rows.first()).row.kind == StagedRow::Kind::Create)
        told = m_model->line(rows.first()).after;
    m_told->setText(told);
    m_told->setVisible(!told.isEmpty());
    const bool isConflict = all([](const StagedRow &row) { return row.state == StagedRow::State::Conflict; });
    const bool canGoAgain = all([](const StagedRow &row) {
        return row.state == StagedRow::State::Refused || row.state == StagedRow::State::Unknown;
    });
    m_remove->setEnabled(all([](const StagedRow &row) { return row.state != StagedRow::State::Sending; }));
    m_keep->setVisible(isConflict);
    m_write->setVisible(isConflict || canGoAgain);
    m_write->setText(isConflict ? tr("Write &mine") : tr("&Try again"));
}

void ReviewDialog::remove()
{
    change(tr("removal of changes"), false);
}

void ReviewDialog::keepTheirs()
{
    change(tr("keeping of other values"), false);
}

void ReviewDialog::writeMine()
{
    change(tr("decision to write"), true);
}

/// What is there already is changed, which can be undone.
QList<StagedReplacement> ReviewDialog::changedInstead(const StagedRow &made) const
{
    const JobTools &tools = m_desk.tools();
    const auto change = changeInsteadOf(made, tools.resourcesOf(made.scope));
    if (!change)
        return {};
    QList<StagedReplacement> after {{made.id(), {}}};
    StagedRow merged = *change;
    if (const StagedRow *other = tools.staging.find(change->place, change->key)) {
        after << StagedReplacement {other->id(), {}};
        if (other->id() == change->id()) {
            merged = *other;
            for (const StagedCell &cell : change->cells)
                merged = Staging::withCell(merged, cell);
        }
    }
    return after << StagedReplacement {merged.id(), merged};
}

/// The selected changes wait again, or are none any more.
void ReviewDialog::change(const QString &text, bool writes)
{
    QHash<QString, StagedRow> rows;
    QStringList dropped;
    QList<StagedReplacement> after;
    for (const int row : selected()) {
        const StagedRow &part = m_model->line(row).row;
        const StagedRow *known = m_desk.tools().staging.find(part.id());
        if (!known)
            continue;
        if (writes && part.kind == StagedRow::Kind::Create && part.state == StagedRow::State::Conflict) {
            after << changedInstead(*known);
            continue;
        }
        StagedRow &changed = rows.contains(part.id()) ? rows[part.id()] : (rows[part.id()] = *known);
        for (const StagedCell &cell : part.cells) {
            changed.cells.removeIf([&](const StagedCell &one) { return one.field == cell.field; });
            StagedCell mine = cell;
            if (!mine.now.isUndefined())
                mine.before = mine.now;
            mine.now = QJsonValue(QJsonValue::Undefined);
            if (writes)
                changed.cells << mine;
        }
        if (!writes && part.kind != StagedRow::Kind::Edit)
            dropped << part.id();
    }
    for (StagedRow &row : rows) {
        const bool isDecided = std::none_of(row.cells.begin(), row.cells.end(),
                                            [](const StagedCell &cell) { return !cell.now.isUndefined(); });
        if (row.state != StagedRow::State::Gone && isDecided
            && (writes || row.state == StagedRow::State::Conflict))
            row.state = StagedRow::State::Waiting;
        if (dropped.contains(row.id()))
            after << StagedReplacement {row.id(), {}};
        else
            after << StagedReplacement {row.id(), row};
    }
    auto edit = std::make_unique<StagedEdit>(m_desk.tools().staging, text, after);
    if (edit->isChange())
        m_desk.undo().push(edit.release());
}

void ReviewDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_model->text());
}

void ReviewDialog::save()
{
    close();
    m_desk.save();
}

} // namespace pulsedeck
