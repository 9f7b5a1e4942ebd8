// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/letters/lettercheck.h"

#include <QWidget>

class QVBoxLayout;

namespace pulsedeck {

/// What was found, a line each with a sign; where it was found is in the tooltip and told to screen readers.
class ChecksView : public QWidget {
    Q_OBJECT
public:
    explicit ChecksView(QWidget *parent = nullptr);

    void show(const QList<letters::Finding> &findings);

private:
    QWidget *makeLine(const letters::Finding &finding) const;

    QVBoxLayout *m_lines;
};

} // namespace pulsedeck
