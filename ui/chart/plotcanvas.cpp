// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/plotcanvas.h"

#include "ui/look/labels.h"

#include <QChartView>
#include <QCursor>
#include <QGraphicsLayout>
#include <QLegend>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

using namespace Qt::StringLiterals;

namespace pulsedeck {

PlotCanvas::PlotCanvas(const ChartData &data, const Theme &theme, QWidget *parent)
    : ChartCanvas(data, theme, parent), m_chart(new QChart), m_view(new QChartView(m_chart, this)),
      m_width(fontMetrics().averageCharWidth() * 50), m_height(fontMetrics().height() * 15)
{
    m_chart->setLocalizeNumbers(true);
    m_chart->setLocale(QLocale());
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({0, 0, 0, 0});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->setLabelColor(theme.text);
    m_chart->legend()->setFont(font());
    m_chart->legend()->setAlignment(Qt::AlignBottom);
    m_chart->legend()->setVisible(data.series.size() > 1);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->setStyleSheet(QString());
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setFocusPolicy(Qt::NoFocus);
    // Scrolling over a chart scrolls the report.
    m_view->setInteractive(true);
    m_view->viewport()->setAttribute(Qt::WA_NoMousePropagation, false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
}

void PlotCanvas::draw(QPainter &painter, const QRectF &area)
{
    const QSizeF before = m_chart->size();
    m_chart->resize(area.size());
    m_chart->layout()->activate();
    m_view->scene()->render(&painter, area, QRectF({}, area.size()));
    m_chart->resize(before);
}

QValueAxis *PlotCanvas::addValueAxis(Qt::Alignment where, double maximum)
{
    auto *axis = new QValueAxis;
    axis->setRange(0, maximum > 0 ? maximum : 1);
    axis->setTickCount(5);
    axis->applyNiceNumbers();
    const bool whole = axis->max() >= axis->tickCount() - 1;
    axis->setLabelFormat(whole ? u"%.0f"_s : u"%.2f"_s);
    style(*axis);
    m_chart->addAxis(axis, where);
    return axis;
}

void PlotCanvas::style(QAbstractAxis &axis)
{
    axis.setLabelsColor(theme().muted);
    axis.setLabelsFont(font());
    axis.setLinePenColor(theme().border);
    QColor grid = theme().border;
    grid.setAlphaF(0.6f);
    axis.setGridLineColor(grid);
}

void PlotCanvas::tell(bool hovered, const QString &text)
{
    if (hovered)
        QToolTip::showText(QCursor::pos(), plainToolTip(text), this);
    else
        QToolTip::hideText();
}

} // namespace pulsedeck
