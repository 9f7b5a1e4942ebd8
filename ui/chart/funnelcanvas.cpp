// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/chartcanvas.h"
#include "ui/chart/chartwords.h"
#include "ui/look/labels.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <cmath>

namespace pulsedeck {
namespace {

/// Steps that lose some on the way: bars around one middle line, names to the left, numbers and the share
/// of the first step to the right.
class FunnelCanvas : public ChartCanvas {
    Q_DECLARE_TR_FUNCTIONS(Chart)
public:
    using ChartCanvas::ChartCanvas;

    QSize sizeHint() const override
    {
        return {fontMetrics().averageCharWidth() * 50, int(count() * lineHeight()) + 8};
    }

    void draw(QPainter &painter, const QRectF &area) override
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(font());
        const QFontMetricsF metrics(font());
        double names = 0;
        double numbers = 0;
        for (qsizetype step = 0; step < count(); ++step) {
            names = qMax(names, metrics.horizontalAdvance(data().categories.value(step)));
            for (const QString &text : {numberText(step), chartwords::shareOfStep(data(), step)})
                numbers = qMax(numbers, metrics.horizontalAdvance(text) + 2);
        }
        names = qMin(names, area.width() * 0.32);
        const QRectF middle = area.adjusted(names + 14, 0, -numbers - 14, 0);
        const double height = qMin(lineHeight(), area.height() / qMax<qsizetype>(1, count()));
        for (qsizetype step = 0; step < count(); ++step) {
            const double top = area.top() + height * double(step);
            drawStep(painter, step, {middle.left(), top, qMax(20.0, middle.width()), height});
            painter.setPen(theme().text);
            painter.drawText(QRectF(area.left(), top, names, height), Qt::AlignVCenter | Qt::AlignLeft,
                             metrics.elidedText(data().categories.value(step), Qt::ElideRight, names));
            drawNumbers(painter, step, {area.right() - numbers, top, numbers, height});
        }
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        draw(painter, rect());
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return ChartCanvas::event(event);
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype step = qsizetype(help->pos().y() / qMax(1.0, double(height()) / double(count())));
        QToolTip::showText(help->globalPos(), plainToolTip(words(step)), this);
        return true;
    }

private:
    qsizetype count() const { return data().categories.size(); }
    double lineHeight() const { return fontMetrics().height() * 2.3; }
    double at(qsizetype step) const { return data().series.value(0).values.value(step, ChartData::gap); }

    double width(qsizetype step, double room) const
    {
        const double most = chartwords::maximum(data());
        return std::isnan(at(step)) || most <= 0 ? 0 : qMax(2.0, room * at(step) / most);
    }

    void drawStep(QPainter &painter, qsizetype step, const QRectF &box) const
    {
        const double bar = box.height() * 0.62;
        const double center = box.center().x();
        const double now = width(step, box.width());
        painter.setPen(Qt::NoPen);
        if (step + 1 < count() && now > 0) {
            const double next = width(step + 1, box.width());
            QColor shade = colour(0);
            shade.setAlphaF(0.25f);
            const double from = box.center().y() + bar / 2;
            const double to = box.center().y() + box.height() - bar / 2;
            painter.setBrush(shade);
            painter.drawPolygon(QPolygonF {{center - now / 2, from},
                                           {center + now / 2, from},
                                           {center + next / 2, to},
                                           {center - next / 2, to}});
        }
        painter.setBrush(colour(0));
        painter.drawRoundedRect(QRectF(center - now / 2, box.center().y() - bar / 2, now, bar), 3, 3);
    }

    /// The number, and below it the share with what it is a share of; a share alone where there is no number.
    void drawNumbers(QPainter &painter, qsizetype step, const QRectF &box) const
    {
        const QString share = chartwords::shareOfStep(data(), step);
        const double line = QFontMetricsF(font()).height();
        const QString number = numberText(step);
        QRectF above(box.left(), box.center().y() - line, box.width(), line);
        if (share.isEmpty() || number.isEmpty())
            above.moveTop(box.center().y() - line / 2);
        painter.drawText(above, Qt::AlignRight | Qt::AlignVCenter, number.isEmpty() ? share : number);
        painter.setPen(theme().muted);
        if (!number.isEmpty())
            painter.drawText(above.translated(0, line), Qt::AlignRight | Qt::AlignVCenter, share);
    }

    QString numberText(qsizetype step) const
    {
        const bool isShare = data().unit == u'%' && step > 0;
        return isShare ? QString()
                       : chartwords::value(at(step), data().unit == u'%' ? data().unit : QString());
    }

    QString words(qsizetype step) const
    {
        if (step < 0 || step >= count())
            return {};
        const QString name = data().categories.value(step);
        const QString number = chartwords::value(at(step), data().unit);
        const QString share = chartwords::shareOfStep(data(), step);
        if (share.isEmpty() || data().unit == u'%')
            return tr("%1: %2", "a name and its value").arg(name, share.isEmpty() ? number : share);
        return tr("%1: %2, %3", "a step, its number, what share that is of another step")
            .arg(name, number, share);
    }
};

} // namespace

ChartCanvas *makeFunnelCanvas(const ChartData &data, const Theme &theme, QWidget *parent)
{
    return new FunnelCanvas(data, theme, parent);
}

} // namespace pulsedeck
