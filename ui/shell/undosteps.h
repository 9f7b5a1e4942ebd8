// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QUndoGroup;

namespace pulsedeck {

class EditDesk;

/// The two lines of the Edit menu that take back and do again. First come the steps that wait to be saved;
/// when none of them is left, what was saved last, which is reviewed and undone by a job of its own.
class UndoSteps : public QObject {
    Q_OBJECT
public:
    UndoSteps(QUndoGroup &group, QObject *parent);

    /// Of the account that is shown; null: of none.
    void follow(EditDesk *desk);
    void fill(QMenu &menu);

private:
    void updateUndo();
    void updateRedo();
    void whenTaken(void (UndoSteps::*step)());
    void undo();
    void redo();
    void undoLast();
    void redoLast();

    QUndoGroup &m_group;
    QPointer<EditDesk> m_desk;
    QPointer<QAction> m_undo;
    QPointer<QAction> m_redo;
};

} // namespace pulsedeck
