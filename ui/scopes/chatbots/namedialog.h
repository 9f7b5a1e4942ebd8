// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace pulsedeck {

/// Asks for a name.
class NameDialog : public QDialog {
    Q_OBJECT
public:
    NameDialog(const QString &title, const QString &act, QWidget *parent = nullptr);

signals:
    void named(const QString &name);
};

} // namespace pulsedeck
