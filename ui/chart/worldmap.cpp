// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/worldmap.h"

#include "ui/chart/worldshapes.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace pulsedeck {

WorldMap::WorldMap(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 12);
}

QSize WorldMap::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 19};
}

bool WorldMap::knows(const QString &code)
{
    const QList<CountryShape> &all = worldShapes();
    return std::any_of(all.begin(), all.end(), [&](const CountryShape &one) { return one.code == code; });
}

void WorldMap::setValues(const QHash<QString, double> &values, const QHash<QString, QString> &words)
{
    m_values = values;
    m_words = words;
    m_largest = 0;
    for (const double value : values)
        m_largest = std::max(m_largest, value);
    place();
}

void WorldMap::setMarked(const QString &code)
{
    m_marked = code;
    update();
}

/// The whole world in the middle of the widget, as large as it can be.
void WorldMap::place()
{
    QRectF world;
    for (const CountryShape &shape : worldShapes()) {
        for (const QPolygonF &ring : shape.rings)
            world |= ring.boundingRect();
    }
    const double scale = std::min(width() / world.width(), height() / world.height());
    const QPointF corner((width() - world.width() * scale) / 2, (height() - world.height() * scale) / 2);
    QTransform onto;
    onto.translate(corner.x(), corner.y());
    onto.scale(scale, scale);
    onto.translate(-world.left(), -world.top());
    m_drawn.clear();
    for (const CountryShape &shape : worldShapes()) {
        Drawn drawn {shape.code, {}};
        for (const QPolygonF &ring : shape.rings) {
            drawn.path.addPolygon(onto.map(ring));
            drawn.path.closeSubpath();
        }
        // What is too small to be seen is a dot where something is to be told of it.
        constexpr double dot = 4;
        const QRectF around = drawn.path.boundingRect();
        if (m_values.contains(shape.code) && around.width() < dot && around.height() < dot)
            drawn.path.addEllipse(onto.map(shape.place), dot, dot);
        if (!drawn.path.isEmpty())
            m_drawn << drawn;
    }
    update();
}

/// By the root: beside one large country the others would all look alike.
QColor WorldMap::colourOf(const QString &code) const
{
    const Theme &theme = themeOf(palette());
    const double value = m_values.value(code);
    if (value <= 0 || m_largest <= 0)
        return theme.border;
    const double share = 0.18 + 0.82 * std::sqrt(value / m_largest);
    const QColor from = theme.base;
    const QColor to = theme.series.first();
    const auto mixed = [share](int one, int other) { return int(one + (other - one) * share); };
    return {mixed(from.red(), to.red()), mixed(from.green(), to.green()), mixed(from.blue(), to.blue())};
}

void WorldMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(palette());
    const auto draw = [&](const Drawn &drawn, const QColor &line, double width) {
        painter.setPen(QPen(line, width));
        painter.setBrush(colourOf(drawn.code));
        painter.drawPath(drawn.path);
    };
    for (const Drawn &drawn : m_drawn)
        draw(drawn, theme.window, 0.7);
    for (const Drawn &drawn : m_drawn) {
        if (drawn.code == m_marked)
            draw(drawn, theme.text, 1.6);
    }
}

void WorldMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

QString WorldMap::codeAt(const QPointF &point) const
{
    // Dots lie on top of what is around them.
    for (auto drawn = m_drawn.rbegin(); drawn != m_drawn.rend(); ++drawn) {
        if (m_values.contains(drawn->code) && drawn->path.contains(point))
            return drawn->code;
    }
    return {};
}

bool WorldMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const QString words = m_words.value(codeAt(help->pos()));
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(words), this);
    return true;
}

void WorldMap::mousePressEvent(QMouseEvent *event)
{
    const QString code = codeAt(event->position());
    if (!code.isEmpty())
        emit picked(code);
}

} // namespace pulsedeck
