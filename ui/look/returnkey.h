// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace pulsedeck {

/// Return presses the button that has the focus, as Space does. Without it a dialog would press its default
/// button instead, whatever the focus is on, or none at all. Cancel is pressed by no other Return.
class ReturnKey : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace pulsedeck
