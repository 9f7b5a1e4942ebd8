// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/celldelegate.h"

#include "app/table/resourcemodel.h"
#include "ui/chart/sparkline.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"
#include "ui/table/kindlook.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QJsonArray>
#include <QToolTip>

namespace pulsedeck {

static QList<double> courseOf(const QModelIndex &index)
{
    QList<double> values;
    for (const QJsonValue value : index.data(ResourceModel::RawRole).toJsonValue().toArray())
        values << value.toDouble(ChartData::gap);
    return values;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (Kind(index.data(ResourceModel::ColumnKindRole).toInt()) == Kind::Course)
        paintSparkline(*painter, QRectF(option.rect).adjusted(6, 5, -6, -5), courseOf(index),
                       themeOf(option.palette).series.first());
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Kind kind = Kind(index.data(ResourceModel::ColumnKindRole).toInt());
    option->textElideMode = kind == Kind::Link ? Qt::ElideMiddle : Qt::ElideRight;
    if (kind == Kind::Course)
        option->text.clear(); // painted, not written
    if (kind != Kind::Status || option->text.isEmpty())
        return;
    const Tone tone = Tone(index.data(ResourceModel::ToneRole).toInt());
    const QColor colour = toneColour(tone, option->palette);
    const int side = option->fontMetrics.ascent() + 2;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon(toneSign(tone), colour);
    option->decorationSize = {side, side};
    if (tone != Tone::Neutral)
        option->palette.setColor(QPalette::Text, colour);
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStyleOptionViewItem filled = option;
    initStyleOption(&filled, index);
    const int icon = filled.icon.isNull() ? 0 : filled.decorationSize.width() + 6;
    const bool isDrawn = Kind(index.data(ResourceModel::ColumnKindRole).toInt()) == Kind::Course;
    const bool fits =
        !isDrawn && filled.fontMetrics.horizontalAdvance(filled.text) + icon + 8 <= option.rect.width();
    QToolTip::showText(event->globalPos(), fits ? QString() : plainToolTip(index.data().toString()), view,
                       option.rect);
    return true;
}

} // namespace pulsedeck
