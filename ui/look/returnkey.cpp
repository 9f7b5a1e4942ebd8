// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/returnkey.h"

#include <QAbstractButton>
#include <QKeyEvent>

namespace pulsedeck {

bool ReturnKey::eventFilter(QObject *watched, QEvent *event)
{
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
