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
            numbers = qMax(numbers, metrics.horizontalAdvance(numberText(step)));
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
            painter.drawText(QRectF(area.right() - numbers, top, numbers, height),
                             Qt::AlignVCenter | Qt::AlignRight, numberText(step));
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

    QString numberText(qsizetype step) const
    {
        const QString number = chartwords::value(at(step));
        const QString share = step > 0 ? chartwords::share(at(step), at(0)) : QString();
        return share.isEmpty() ? number : tr("%1 (%2)", "a number and its share").arg(number, share);
    }

    QString words(qsizetype step) const
    {
        if (step < 0 || step >= count())
            return {};
        const QString name = data().categories.value(step);
        const QString number = chartwords::value(at(step), data().unit);
        const QString share = step > 0 ? chartwords::share(at(step), at(step - 1)) : QString();
        if (share.isEmpty())
            return tr("%1: %2", "a name and its value").arg(name, number);
        return tr("%1: %2, %3 of “%4”", "a step, its number, its share of the step before")
            .arg(name, number, share, data().categories.value(step - 1));
    }
};

} // namespace

ChartCanvas *makeFunnelCanvas(const ChartData &data, const Theme &theme, QWidget *parent)
{
    return new FunnelCanvas(data, theme, parent);
}

} // namespace pulsedeck
