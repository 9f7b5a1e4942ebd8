// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace pulsedeck {

/// Asks for a name.
class NameDialog : public QDialog {
    Q_OBJECT
public:
    explicit NameDialog(const QString &title, QWidget *parent = nullptr);

signals:
    void named(const QString &name);
};

} // namespace pulsedeck
