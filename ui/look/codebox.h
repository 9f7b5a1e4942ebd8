// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace pulsedeck {

/// Whether @p text is meant for the pages of a website or the records of a domain, not for eyes.
bool isCode(const QString &text);

/// Code that somebody puts elsewhere: its lines, as they are, and a button that copies them.
class CodeBox : public QWidget {
    Q_OBJECT
public:
    CodeBox(const QString &title, const QString &code, QWidget *parent = nullptr);
};

} // namespace pulsedeck
