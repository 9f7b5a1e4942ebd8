// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/auth/scopeprobe.h"

#include <QDialog>

class QGridLayout;

namespace pulsedeck {

class Session;

/// What each picked scope turned out to be worth: granted, refused or unreachable, with a way to try again.
class AccessList : public QWidget {
    Q_OBJECT
public:
    explicit AccessList(ScopeProbe &probe, QWidget *parent = nullptr);

private:
    void show(Scope scope);

    ScopeProbe &m_probe;
    QGridLayout *m_grid;
    QHash<int, QWidget *> m_rows;
};

class AccessDialog : public QDialog {
    Q_OBJECT
public:
    explicit AccessDialog(Session &session, QWidget *parent = nullptr);
};

} // namespace pulsedeck
