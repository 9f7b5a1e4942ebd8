// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/linecanvas.h"

#include "ui/chart/chartwords.h"
#include "ui/chart/ticks.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

QList<double> positions(const ChartData &data)
{
    QList<double> all;
    all.reserve(chartwords::count(data));
    for (const QDateTime &time : data.times)
        all << double(time.toMSecsSinceEpoch());
    for (qsizetype at = 0; data.times.isEmpty() && at < data.categories.size(); ++at)
        all << double(at);
    return all;
}

} // namespace

LineCanvas::LineCanvas(const ChartData &data, const Theme &theme, QWidget *parent)
    : ChartCanvas(data, theme, parent), m_x(positions(data)), m_showAll(new QToolButton(this))
{
    m_showAll->setText(tr("Show all"));
    m_showAll->setToolTip(tr("Show the whole trend again (0)"));
    m_showAll->setAccessibleName(m_showAll->text());
    m_showAll->hide();
    connect(m_showAll, &QToolButton::clicked, this, &LineCanvas::showAll);
    measure();
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    showAll();
    if (data.series.size() > 1) {
        m_legend = new Legend(legendEntries(), true, theme, this);
        connect(m_legend, &Legend::toggled, this, &LineCanvas::setShown);
    }
}

QList<LegendEntry> LineCanvas::legendEntries() const
{
    QList<LegendEntry> entries;
    for (qsizetype number = 0; number < data().series.size() && data().series.size() > 1; ++number)
        entries << LegendEntry {data().series.at(number).name, pen(number), number};
    return entries;
}

double LineCanvas::legendHeight(double width) const
{
    const double height = legendSize(legendEntries(), font(), width).height();
    return height > 0 ? height + 4 : 0;
}

QSize LineCanvas::sizeHint() const
{
    // Of the width it has, because more lines of the legend must not squeeze the plot.
    const int legend = int(legendHeight(testAttribute(Qt::WA_Resized) ? width() : 720));
    return {fontMetrics().averageCharWidth() * 50, fontMetrics().height() * 13 + legend};
}

void LineCanvas::setShown(qsizetype series, bool shown)
{
    if (shown)
        m_hidden.remove(series);
    else
        m_hidden.insert(series);
    measure();
    forgetPicture();
}

void LineCanvas::measure()
{
    m_lowest = m_highest = 0;
    for (qsizetype number = 0; number < data().series.size(); ++number) {
        if (!isShown(number))
            continue;
        for (const double value : data().series.at(number).values) {
            if (std::isnan(value))
                continue;
            m_lowest = qMin(m_lowest, value);
            m_highest = qMax(m_highest, value);
        }
    }
}

void LineCanvas::showAll()
{
    if (m_x.isEmpty())
        return;
    const double half = m_x.size() > 1 ? 0 : 0.5;
    setRange(m_x.first() - half, m_x.last() + half);
}

bool LineCanvas::isZoomed() const
{
    return m_x.size() > 1 && (m_from > m_x.first() || m_to < m_x.last());
}

void LineCanvas::zoom(double factor)
{
    if (m_x.size() < 3)
        return;
    const double middle = m_pointed >= 0 ? m_x.at(m_pointed) : (m_from + m_to) / 2;
    // Two points at least, and never more than there is.
    const double least = (m_x.last() - m_x.first()) / double(m_x.size() - 1) * 2;
    const double span = qBound(least, (m_to - m_from) * factor, m_x.last() - m_x.first());
    const double from = qBound(m_x.first(), middle - span / 2, m_x.last() - span);
    setRange(from, from + span);
}

void LineCanvas::setRange(double from, double to)
{
    const double whole = m_x.last() - m_x.first();
    const double least = m_x.size() > 2 ? 2 * whole / double(m_x.size() - 1) : whole;
    if (to - from < least) {
        from = qBound(m_x.first(), (from + to - least) / 2, m_x.last() - least);
        to = from + least;
    }
    m_from = from;
    m_to = to;
    m_showAll->setVisible(isZoomed());
    forgetPicture();
}

void LineCanvas::forgetPicture()
{
    m_picture = {};
    update();
}

qsizetype LineCanvas::nearest(double x) const
{
    const auto next = std::lower_bound(m_x.begin(), m_x.end(), x);
    const auto at = std::distance(m_x.begin(), next);
    if (at == m_x.size())
        return at - 1;
    return at > 0 && x - m_x.at(at - 1) < m_x.at(at) - x ? at - 1 : at;
}

void LineCanvas::point(qsizetype at)
{
    const qsizetype wanted = at < 0 || m_x.isEmpty() ? -1 : qMin(at, m_x.size() - 1);
    if (wanted == m_pointed)
        return;
    m_pointed = wanted;
    setAccessibleDescription(wanted < 0 ? chartwords::description(data()) : pointedText());
    update();
}

QString LineCanvas::pointedText() const
{
    if (m_pointed < 0)
        return {};
    QStringList parts;
    for (qsizetype number = 0; number < data().series.size(); ++number) {
        const ChartData::Series &series = data().series.at(number);
        if (isShown(number))
            parts << tr("%1: %2", "a name and its value")
                         .arg(series.name.isEmpty() ? data().title : series.name,
                              chartwords::value(series.values.value(m_pointed, ChartData::gap), data().unit));
    }
    return tr("%1. %2", "a time or category, then values")
        .arg(chartwords::category(data(), m_pointed), parts.join(u"; "_s));
}

void LineCanvas::mouseMoveEvent(QMouseEvent *event)
{
    m_mouse = event->position();
    const QRectF plot = plotArea();
    const bool isInside = plot.adjusted(-4, -4, 4, 4).contains(m_mouse) || m_pressed;
    const double part = (m_mouse.x() - plot.left()) / qMax(1.0, plot.width());
    point(isInside ? nearest(m_from + qBound(0.0, part, 1.0) * (m_to - m_from)) : -1);
    if (m_pressed)
        update();
}

void LineCanvas::mousePressEvent(QMouseEvent *event)
{
    // On the axis there is nothing to zoom into.
    if (event->button() == Qt::LeftButton && plotArea().adjusted(-4, -4, 4, 4).contains(event->position()))
        m_pressed = m_mouse = event->position();
}

void LineCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressed || event->button() != Qt::LeftButton)
        return;
    const double start = std::exchange(m_pressed, {})->x();
    const double end = event->position().x();
    update();
    if (std::abs(start - end) < 8 || m_x.size() < 2) {
        if (m_pointed >= 0)
            emit opened(m_pointed);
        return;
    }
    const QRectF plot = plotArea();
    const auto at = [&](double pixel) {
        return m_from + qBound(0.0, (pixel - plot.left()) / plot.width(), 1.0) * (m_to - m_from);
    };
    setRange(at(qMin(start, end)), at(qMax(start, end)));
}

void LineCanvas::mouseDoubleClickEvent(QMouseEvent *)
{
    m_pressed.reset();
    showAll();
}

void LineCanvas::leaveEvent(QEvent *)
{
    if (!hasFocus())
        point(-1);
}

void LineCanvas::wheelEvent(QWheelEvent *event)
{
    // Without Ctrl the page scrolls.
    if (!(event->modifiers() & Qt::ControlModifier))
        return event->ignore();
    zoom(event->angleDelta().y() > 0 ? 0.8 : 1.25);
}

void LineCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return point(qMax<qsizetype>(0, m_pointed - 1));
    case Qt::Key_Right:
        return point(m_pointed + 1);
    case Qt::Key_Home:
        return point(0);
    case Qt::Key_End:
        return point(m_x.size() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pointed >= 0)
            emit opened(m_pointed);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(0.5);
    case Qt::Key_Minus:
        return zoom(2);
    case Qt::Key_0:
        return showAll();
    default:
        ChartCanvas::keyPressEvent(event);
    }
}

void LineCanvas::focusOutEvent(QFocusEvent *event)
{
    point(-1);
    ChartCanvas::focusOutEvent(event);
}

void LineCanvas::resizeEvent(QResizeEvent *event)
{
    if (m_legend) {
        const int legend = int(legendHeight(width()));
        m_legend->setGeometry(0, height() - legend + 4, width(), legend - 4);
        updateGeometry();
    }
    m_showAll->adjustSize();
    m_showAll->move(width() - m_showAll->width() - 12, 4);
    ChartCanvas::resizeEvent(event);
    forgetPicture();
}

ChartCanvas *makeLineCanvas(const ChartData &data, const Theme &theme, QWidget *parent)
{
    return new LineCanvas(data, theme, parent);
}

} // namespace pulsedeck
