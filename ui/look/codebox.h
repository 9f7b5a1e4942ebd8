// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace pulsedeck {

/// Code that somebody puts elsewhere: its lines, as they are, and a button that copies them.
class CodeBox : public QWidget {
    Q_OBJECT
public:
    CodeBox(const QString &title, const QString &code, QWidget *parent = nullptr);
};

} // namespace pulsedeck
