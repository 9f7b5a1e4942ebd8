// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeyEvent>
#include <QObject>

namespace pulsedeck {

/// Alt with a letter presses what the letter is underlined in, and nothing while that is greyed: fields take
/// no such letter for typed.
class AltKey : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isAlt = key->modifiers().testFlag(Qt::AltModifier)
            && !key->modifiers().testFlag(Qt::ControlModifier); // both are another way to write AltGr
        return isAlt && !key->text().isEmpty() && key->text().at(0).isPrint();
    }
};

} // namespace pulsedeck
