// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/chartdata.h"

#include <QList>
#include <QWidget>

class QPainter;

namespace pulsedeck {

/// Draws @p values as a line over the whole of @p area, the last one marked. NaN is a gap. Fewer than two
/// values make a dot or nothing.
/// @p places are where the values stand from left (0) to right (1); empty: evenly.
void paintSparkline(QPainter &painter, const QRectF &area, const QList<double> &values, const QColor &colour,
                    const QList<double> &places = {});

/// A course without axes, as small as a word. Says its first, last, lowest and highest value to who does not
/// see it.
class Sparkline : public QWidget {
    Q_OBJECT
public:
    explicit Sparkline(QWidget *parent = nullptr);

    void setValues(const QList<double> &values);
    /// The first line of @p course, its values at their true distances in time.
    void setCourse(const ChartData &course);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_values;
    QList<double> m_places;
};

} // namespace pulsedeck
