// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/importcheckstep.h"

#include "app/values/convert.h"
#include "ui/files/importlines.h"
#include "ui/look/labels.h"
#include "ui/table/plaintable.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>

namespace pulsedeck {

using State = ImportLine::State;

ImportCheckStep::ImportCheckStep(QWidget *parent)
    : QWidget(parent), m_summary(textLabel()), m_remark(textLabel()), m_partly(new QCheckBox),
      m_states(new QWidget), m_group(new QButtonGroup(this)), m_lines(new ImportLines(this)),
      m_table(plainTable(m_lines, {8, 28}))
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
    m_table->setAccessibleName(tr("Lines of the file"));
    wrapRows(*m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    layout->addWidget(m_summary);
    layout->addWidget(m_remark);
    layout->addWidget(m_partly);
    layout->addWidget(m_states);
    layout->addWidget(m_table, 1);
    layout->addStretch();
    m_partly->hide();
    connect(m_partly, &QCheckBox::clicked, this, &ImportCheckStep::partlyChanged);
    connect(m_group, &QButtonGroup::idClicked, this, &ImportCheckStep::showLines);
}

void ImportCheckStep::setWaiting(const QString &text)
{
    m_toSend = 0;
    m_summary->setText(text);
    m_remark->hide();
    m_partly->setVisible(m_partly->hasFocus());
    m_states->hide();
    m_table->hide();
}

bool ImportCheckStep::isPartly() const
{
    return m_partly->isChecked();
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
    const int inPart = plan.refusedInPart() + plan.inPart();
    m_partly->setText(tr("Import %Ln line(s) &without the values that cannot be taken", nullptr, inPart));
    m_partly->setVisible(inPart > 0);
    m_states->show();
    m_table->show();
    if (hasFocus()) // somebody waits for it
        m_table->setFocus();
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
