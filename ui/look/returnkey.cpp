// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/returnkey.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace pulsedeck {

/// Return in a field does what the dialog is for or nothing: what was typed is not thrown away by it.
static void keepFromCancelling(QObject *watched)
{
    auto *button = qobject_cast<QPushButton *>(watched);
    const auto *box = button ? qobject_cast<QDialogButtonBox *>(button->parentWidget()) : nullptr;
    if (!box || box->buttonRole(button) != QDialogButtonBox::RejectRole)
        return;
    const QList<QAbstractButton *> buttons = box->buttons();
    const bool canAccept = std::any_of(buttons.begin(), buttons.end(), [box](QAbstractButton *one) {
        return box->buttonRole(one) == QDialogButtonBox::AcceptRole;
    });
    if (canAccept)
        button->setAutoDefault(false);
}

bool ReturnKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        keepFromCancelling(watched); // before the dialog chooses what Return presses
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!isReturn || !isPlain || !button || !button->isEnabled())
        return false;
    // A key that is held down presses once.
    if (!key->isAutoRepeat())
        button->click();
    return true;
}

} // namespace pulsedeck
