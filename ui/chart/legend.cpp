// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/legend.h"

#include "ui/look/labels.h"

#include <QPainter>
#include <QToolButton>

namespace pulsedeck {

namespace {

constexpr double gap = 8;

double signWidth(const LegendEntry &entry, const QFontMetricsF &metrics)
{
    return entry.line.style() == Qt::NoPen ? metrics.height() * 0.7 : metrics.height() * 1.6;
}

QSizeF entrySize(const LegendEntry &entry, const QFontMetricsF &metrics)
{
    return {signWidth(entry, metrics) + metrics.horizontalAdvance(entry.text) + 3 * gap,
            metrics.height() + gap};
}

/// A flat button: a legend is read more often than it is pressed.
class EntryButton : public QToolButton {
    Q_OBJECT
public:
    EntryButton(const LegendEntry &entry, bool isSwitch, const Theme &theme, QWidget *parent)
        : QToolButton(parent), m_entry(entry), m_theme(theme)
    {
        setText(entry.text);
        setCheckable(isSwitch);
        setChecked(true);
        setFocusPolicy(isSwitch ? Qt::TabFocus : Qt::NoFocus);
        setToolTip(isSwitch ? tr("Show or hide “%1”").arg(entry.text.toHtmlEscaped())
                            : plainToolTip(entry.text));
        setAccessibleName(isSwitch ? tr("Show “%1”").arg(entry.text) : entry.text);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isCheckable() && (underMouse() || hasFocus())) {
            painter.setPen(hasFocus() ? QPen(m_theme.accent, 1) : QPen(Qt::NoPen));
            painter.setBrush(underMouse() ? m_theme.window : m_theme.base);
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
        painter.setFont(font());
        paintLegendEntry(painter, rect(), m_entry, m_theme, !isCheckable() || isChecked());
    }

private:
    LegendEntry m_entry;
    const Theme &m_theme;
};

} // namespace

void paintSign(QPainter &painter, const QPointF &at, qsizetype number, const QColor &colour,
               const QColor &edge)
{
    constexpr double size = 3.6;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(colour);
    const QRectF box(at.x() - size, at.y() - size, 2 * size, 2 * size);
    switch (number % 4) {
    case 0:
        painter.drawEllipse(box);
        break;
    case 1:
        painter.drawRect(box);
        break;
    case 2:
        painter.drawPolygon(QPolygonF {{at.x(), box.top()}, box.bottomRight(), box.bottomLeft()});
        break;
    default:
        painter.drawPolygon(QPolygonF {
            {at.x(), box.top()}, {box.right(), at.y()}, {at.x(), box.bottom()}, {box.left(), at.y()}});
    }
    painter.restore();
}

QList<QRectF> legendRects(const QList<LegendEntry> &entries, const QFont &font, double width)
{
    const QFontMetricsF metrics(font);
    QList<QRectF> rects;
    QPointF next;
    for (const LegendEntry &entry : entries) {
        const QSizeF size = entrySize(entry, metrics).boundedTo({qMax(1.0, width), 1e6});
        if (next.x() > 0 && next.x() + size.width() > width)
            next = {0, next.y() + size.height()};
        rects << QRectF(next, size);
        next.rx() += size.width();
    }
    return rects;
}

QSizeF legendSize(const QList<LegendEntry> &entries, const QFont &font, double width)
{
    QRectF all;
    for (const QRectF &rect : legendRects(entries, font, width))
        all |= rect;
    return all.size();
}

void paintLegendEntry(QPainter &painter, const QRectF &area, const LegendEntry &entry, const Theme &theme,
                      bool isOn)
{
    const QFontMetricsF metrics(painter.font());
    const double width = signWidth(entry, metrics);
    const double middle = area.center().y();
    const double left = area.left() + gap;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isOn ? 1 : 0.4);
    if (entry.line.style() == Qt::NoPen) {
        painter.fillRect(QRectF(left, middle - width / 2, width, width), entry.line.color());
    } else {
        painter.setPen(entry.line);
        painter.drawLine(QPointF(left, middle), QPointF(left + width, middle));
    }
    if (entry.sign >= 0)
        paintSign(painter, {left + width / 2, middle}, entry.sign, entry.line.color(), theme.base);
    painter.setOpacity(1);
    painter.setPen(isOn ? theme.text : theme.muted);
    QFont font = painter.font();
    font.setStrikeOut(!isOn);
    painter.setFont(font);
    const QRectF text = area.adjusted(width + 2 * gap - 2, 0, 0, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(entry.text, Qt::ElideMiddle, text.width()));
    painter.restore();
}

Legend::Legend(const QList<LegendEntry> &entries, bool isSwitch, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_entries(entries)
{
    for (qsizetype number = 0; number < entries.size(); ++number) {
        auto *button = new EntryButton(entries.at(number), isSwitch, theme, this);
        connect(button, &QToolButton::toggled, this, [this, number](bool on) { emit toggled(number, on); });
    }
}

void Legend::resizeEvent(QResizeEvent *)
{
    const QList<QRectF> rects = legendRects(m_entries, font(), width());
    const auto buttons = findChildren<QToolButton *>();
    for (qsizetype number = 0; number < rects.size(); ++number)
        buttons.at(number)->setGeometry(rects.at(number).toRect());
}

} // namespace pulsedeck

#include "legend.moc"
