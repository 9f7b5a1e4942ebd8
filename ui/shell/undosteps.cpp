// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/undosteps.h"

#include "app/jobs/staging.h"
#include "ui/edit/editdesk.h"

#include <QMenu>
#include <QUndoGroup>

using namespace Qt::StringLiterals;

namespace pulsedeck {

UndoSteps::UndoSteps(QUndoGroup &group, QObject *parent) : QObject(parent), m_group(group)
{
    connect(&group, &QUndoGroup::undoTextChanged, this, &UndoSteps::updateUndo);
    connect(&group, &QUndoGroup::canUndoChanged, this, &UndoSteps::updateUndo);
    connect(&group, &QUndoGroup::redoTextChanged, this, &UndoSteps::updateRedo);
    connect(&group, &QUndoGroup::canRedoChanged, this, &UndoSteps::updateRedo);
}

void UndoSteps::follow(EditDesk *desk)
{
    if (m_desk)
        m_desk->disconnect(this);
    m_desk = desk;
    if (desk)
        connect(desk, &EditDesk::lastDoneChanged, this, &UndoSteps::updateUndo);
    updateUndo();
}

void UndoSteps::fill(QMenu &menu)
{
    m_undo = menu.addAction(QString(), this, &UndoSteps::undo);
    m_undo->setShortcut(QKeySequence(u"Ctrl+Z"_s));
    m_redo = menu.addAction(QString(), this, &UndoSteps::redo);
    m_redo->setShortcut(QKeySequence(u"Ctrl+Shift+Z"_s));
    menu.setToolTipsVisible(true);
    updateUndo();
    updateRedo();
}

void UndoSteps::updateUndo()
{
    if (!m_undo)
        return;
    const bool isOnItsWay =
        m_desk && m_desk->tools().staging.isTaking(); // what it is called is not known yet
    const bool isStep = !isOnItsWay && m_group.canUndo();
    const EditDesk::LastDone last =
        isStep || isOnItsWay || !m_desk ? EditDesk::LastDone() : m_desk->lastDone();
    m_undo->setEnabled(isStep || isOnItsWay || last.canBeUndone());
    //: %1: "change of City in 3 rows"
    m_undo->setText(isStep                    ? tr("&Undo %1").arg(m_group.undoText())
                        : last.text.isEmpty() ? tr("&Undo")
                                              : last.text);
    m_undo->setToolTip(last.problem);
}

void UndoSteps::updateRedo()
{
    if (!m_redo)
        return;
    m_redo->setEnabled(m_group.canRedo());
    //: %1: "change of City in 3 rows"
    m_redo->setText(m_group.canRedo() ? tr("&Redo %1").arg(m_group.redoText()) : tr("&Redo"));
}

/// What was pasted is one step, also while it is being looked at.
void UndoSteps::whenTaken(void (UndoSteps::*step)())
{
    if (!m_desk)
        return (this->*step)();
    m_desk->whenTaken(this, [this, step, desk = m_desk] {
        if (desk == m_desk)
            (this->*step)();
    });
}

void UndoSteps::undo()
{
    whenTaken(&UndoSteps::undoLast);
}

void UndoSteps::redo()
{
    whenTaken(&UndoSteps::redoLast);
}

void UndoSteps::redoLast()
{
    m_group.redo();
}

void UndoSteps::undoLast()
{
    if (m_group.canUndo())
        m_group.undo();
    else if (m_desk)
        m_desk->undoJob(m_desk->lastDone().job);
}

} // namespace pulsedeck
