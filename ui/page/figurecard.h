// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/core/report.h"

#include <QFrame>

class QLabel;

namespace pulsedeck {

/// One figure: its title, its value in large letters, and how it came about in the tooltip.
class FigureCard : public QFrame {
    Q_OBJECT
public:
    explicit FigureCard(const Figure &figure, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void colour();

    Tone m_tone;
    QLabel *m_value;
};

} // namespace pulsedeck
