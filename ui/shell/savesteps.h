// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QKeySequence;
class QMenu;

namespace pulsedeck {

class EditDesk;
class Staging;

/// The lines of the Edit menu that are about all changes. They are greyed while none waits, none is on its
/// way and none is being typed.
class SaveSteps : public QObject {
    Q_OBJECT
public:
    explicit SaveSteps(QObject *parent);

    /// Of the account that is shown; null: of none.
    void follow(EditDesk *desk);
    void fill(QMenu &menu);

private:
    QAction *add(QMenu &menu, const QString &text, const QKeySequence &keys, void (EditDesk::*run)());
    void update();

    QPointer<EditDesk> m_desk;
    QPointer<Staging> m_staging; ///< May be gone before the desk is.
    QList<QPointer<QAction>> m_taking; ///< They take what is being typed in a cell along.
    QPointer<QAction> m_discard;
    bool m_isTyping = false; ///< In a cell.
};

} // namespace pulsedeck
