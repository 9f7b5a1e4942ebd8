// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/core/chartdata.h"

#include <QWidget>

namespace pulsedeck {

/// The course of one figure without axes or words, small enough to stand beside the figure.
class TrendLine : public QWidget {
    Q_OBJECT
public:
    explicit TrendLine(QWidget *parent = nullptr);

    /// Nothing is drawn of fewer than two values.
    void setData(const ChartData &course);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChartData m_data;
};

} // namespace pulsedeck
