// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/scope.h"

#include <QWidget>

namespace pulsedeck {

/// What stands in the window while there is no account: what to pick, then sign in, or try the demo.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

signals:
    void signInWanted(pulsedeck::Scopes picked);
    void demoWanted();
};

} // namespace pulsedeck
