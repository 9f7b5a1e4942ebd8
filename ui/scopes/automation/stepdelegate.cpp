// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/automation/stepdelegate.h"

#include "app/scopes/automation/flowchain.h"
#include "app/values/convert.h"
#include "app/values/format.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace pulsedeck {

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 40, option.fontMetrics.height() * 9 / 2};
}

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    const int line = option.fontMetrics.height();
    const bool isNarrowest = index.data(NarrowestRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);

    // The way here.
    const QRect way =
        option.rect.adjusted(8, 0, -8, 0).adjusted(0, 0, 0, line * 5 / 4 - option.rect.height());
    if (const QVariant lost = index.data(LostRole); lost.toDouble() > 0) {
        const QColor colour = isNarrowest ? theme.bad : theme.muted;
        icon(isNarrowest ? u"warning"_s : u"down"_s, colour)
            .paint(painter, way.left() + 12, way.top() + 2, line, line);
        painter->setPen(colour);
        painter->drawText(way.adjusted(20 + line, 0, 0, 0), Qt::AlignVCenter,
                          tr("%1 have not gone further").arg(QLocale().toString(lost.toDouble(), 'f', 0)));
    }

    QRectF box = QRectF(option.rect).adjusted(8.5, line * 1.3, -8.5, -3.5);
    const bool isChosen = option.state & QStyle::State_Selected;
    painter->setPen(QPen(isChosen ? theme.accent : theme.border, isChosen ? 2 : 1));
    painter->setBrush(theme.base);
    painter->drawRoundedRect(box, 6, 6);
    if (const QVariant share = index.data(OfStartRole); share.isValid()) {
        QColor bar = isNarrowest ? theme.bad : theme.series.first();
        bar.setAlphaF(0.22f);
        painter->setPen(Qt::NoPen);
        painter->setBrush(bar);
        QRectF filled = box.adjusted(2, 2, -2, -2);
        filled.setWidth(filled.width() * qBound(0.0, share.toDouble() / 100, 1.0));
        painter->drawRoundedRect(filled, 4, 4);
    }
    const QRectF inside = box.adjusted(12, 4, -12, -4);
    const QString share = index.data(OfStartRole).isValid()
        //: %1 is a percentage.
        ? tr("%1 of the start").arg(format::display(index.data(OfStartRole).toDouble(), {Kind::Percent}))
        : QString();
    const QVariant reached = index.data(ReachedRole);
    const QString people =
        reached.isValid() ? automation::people(reached.toDouble()) : tr("Not told", "number of people");
    const double right =
        qMax(option.fontMetrics.horizontalAdvance(people), option.fontMetrics.horizontalAdvance(share));
    painter->setPen(theme.text);
    painter->drawText(inside, Qt::AlignRight | Qt::AlignTop, people);
    painter->setPen(theme.muted);
    painter->drawText(inside, Qt::AlignRight | Qt::AlignBottom, share);
    const double room = inside.width() - right - 16;
    painter->drawText(
        inside, Qt::AlignLeft | Qt::AlignTop,
        option.fontMetrics.elidedText(index.data(KindRole).toString(), Qt::ElideRight, int(room)));
    painter->setPen(theme.text);
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignBottom,
                      option.fontMetrics.elidedText(format::harmlessLine(index.data(NameRole).toString()),
                                                    Qt::ElideRight, int(room)));
    painter->restore();
}

} // namespace pulsedeck
