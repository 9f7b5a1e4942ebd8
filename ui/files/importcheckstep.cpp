// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/importcheckstep.h"

#include "app/values/convert.h"
#include "ui/files/importlines.h"
#include "ui/look/labels.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace pulsedeck {

using State = ImportLine::State;

ImportCheckStep::ImportCheckStep(QWidget *parent)
    : QWidget(parent), m_summary(textLabel()), m_remark(textLabel()), m_states(new QWidget),
      m_group(new QButtonGroup(this)), m_lines(new ImportLines(this)), m_table(new QTableView)
{
    auto *states = new QHBoxLayout(m_states);
    states->setContentsMargins({});
    for (const State state : {State::New, State::Changed, State::Same, State::Refused}) {
        auto *button = new QPushButton;
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_group->addButton(button, int(state));
        states->addWidget(button);
    }
    states->addStretch();
    m_table->setModel(m_lines);
    m_table->setAccessibleName(tr("Lines of the file"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(0, fontMetrics().averageCharWidth() * 8);
    m_table->setColumnWidth(1, fontMetrics().averageCharWidth() * 32);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    layout->addWidget(m_summary);
    layout->addWidget(m_remark);
    layout->addWidget(m_states);
    layout->addWidget(m_table, 1);
    layout->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, &ImportCheckStep::showLines);
}

void ImportCheckStep::setWaiting(const QString &text)
{
    m_toSend = 0;
    m_summary->setText(text);
    m_remark->hide();
    m_states->hide();
    m_table->hide();
}

void ImportCheckStep::setPlan(const ImportPlan &plan, const ImportKind &kind, bool updates)
{
    m_plan = plan;
    m_kind = kind;
    m_toSend = int(plan.toSend(updates).size());
    const auto name = [this, &plan](State state, const QString &text) {
        m_group->button(int(state))->setText(text);
        m_group->button(int(state))->setEnabled(plan.count(state) > 0);
    };
    name(State::New, tr("%Ln new", "rows", plan.count(State::New)));
    name(State::Changed, tr("%Ln changed", "rows", plan.count(State::Changed)));
    name(State::Same, tr("%Ln the same", "rows", plan.count(State::Same)));
    name(State::Refused, tr("%Ln refused", "lines of a file", plan.count(State::Refused)));
    m_summary->setText(m_toSend > 0
                           ? tr("%Ln row(s) would be sent. Nothing was changed yet.", nullptr, m_toSend)
                           : tr("There is nothing to send."));
    m_remark->setText(format::harmless(plan.remark));
    m_remark->setVisible(!plan.remark.isEmpty());
    m_states->show();
    m_table->show();
    for (const State state : {State::Refused, State::Changed, State::New, State::Same}) {
        if (plan.count(state) > 0) {
            m_group->button(int(state))->setChecked(true);
            return showLines(int(state));
        }
    }
}

void ImportCheckStep::showLines(int state)
{
    m_lines->show(m_plan, m_kind, State(state));
}

} // namespace pulsedeck
