// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/celldelegate.h"

#include "app/table/resourcemodel.h"
#include "app/values/format.h"
#include "ui/chart/sparkline.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/swatch.h"
#include "ui/look/theme.h"
#include "ui/table/kindlook.h"

#include <QAbstractItemView>
#include <QApplication>
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

/// Told text that could not be read as a date stays as it is.
static bool isOfReadDate(const QModelIndex &index)
{
    const QVariant raw = index.data(ResourceModel::RawRole);
    return !raw.isValid() || format::toDateTime(raw.toJsonValue()).isValid();
}

/// Whether the style would do nothing with its text but to write it into a line.
static bool canWrite(const QStyleOptionViewItem &cell)
{
    return cell.textElideMode == Qt::ElideRight && cell.direction == Qt::LeftToRight
        && !cell.features.testFlag(QStyleOptionViewItem::HasCheckIndicator)
        && !cell.state.testFlag(QStyle::State_Editing)
        && LineWriter::canWrite(cell.text, cell.displayAlignment);
}

/// Whether there is something to paint below icon and text.
static bool hasGround(const QStyleOptionViewItem &cell)
{
    return cell.state & (QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver)
        || cell.backgroundBrush.style() != Qt::NoBrush;
}

static void showColour(QStyleOptionViewItem &cell, const QColor &colour)
{
    if (!colour.isValid())
        return;
    const int side = cell.fontMetrics.ascent() + 2;
    cell.features |= QStyleOptionViewItem::HasDecoration;
    cell.decorationSize = {side, side};
    cell.icon = swatch(colour);
}

static void paintStyled(QPainter &painter, const QStyleOptionViewItem &cell)
{
    const QStyle &style = cell.widget ? *cell.widget->style() : *QApplication::style();
    style.drawControl(QStyle::CE_ItemViewItem, &cell, &painter, cell.widget);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    if (canWrite(cell))
        write(*painter, cell);
    else
        paintStyled(*painter, cell);
    if (Kind(index.data(ResourceModel::ColumnKindRole).toInt()) == Kind::Course)
        paintSparkline(*painter, QRectF(option.rect).adjusted(6, 5, -6, -5), courseOf(index),
                       themeOf(option.palette).series.first());
}

/// Where and in which colour the style would.
void CellDelegate::write(QPainter &painter, const QStyleOptionViewItem &cell) const
{
    if (hasGround(cell)) {
        QStyleOptionViewItem ground = cell;
        ground.features &= ~QStyleOptionViewItem::HasDecoration;
        ground.text.clear();
        paintStyled(painter, ground);
    }
    const bool isEnabled = cell.state.testFlag(QStyle::State_Enabled);
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const bool isActive = cell.state.testFlag(QStyle::State_Active);
    const int margin =
        QApplication::style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    QRect room = cell.rect.adjusted(margin, 0, -margin, 0);
    if (cell.features.testFlag(QStyleOptionViewItem::HasDecoration)) {
        const QRect sign =
            QStyle::alignedRect(Qt::LeftToRight, Qt::AlignLeft | Qt::AlignVCenter, cell.decorationSize, room);
        cell.icon.paint(&painter, sign, Qt::AlignCenter,
                        !isEnabled       ? QIcon::Disabled
                            : isSelected ? QIcon::Selected
                                         : QIcon::Normal);
        room.setLeft(sign.right() + 1 + 2 * margin);
    }
    const auto group = !isEnabled ? QPalette::Disabled : isActive ? QPalette::Normal : QPalette::Inactive;
    painter.setPen(cell.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text));
    m_writer.write(painter, room, cell.displayAlignment, cell.text, cell.font);
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Kind kind = Kind(index.data(ResourceModel::ColumnKindRole).toInt());
    option->textElideMode = kind == Kind::Link ? Qt::ElideMiddle : Qt::ElideRight;
    if (kind == Kind::Course)
        option->text.clear(); // painted, not written
    if ((kind == Kind::DateTime || kind == Kind::Date) && isOfReadDate(index))
        option->text = withoutYear(option->text, QDate::currentDate().year());
    if (const QVariant colour = kind == Kind::Text ? index.data(ResourceModel::ColourRole) : QVariant();
        colour.isValid())
        showColour(*option, QColor(colour.toString()));
    if (kind != Kind::Status || option->text.isEmpty())
        return;
    const QVariant told = index.data(ResourceModel::ToneRole);
    if (!told.isValid())
        option->text.clear(); // lists tell what differs; the tooltip and the details have the word
    const Tone tone = Tone(told.toInt());
    if (tone == Tone::Good || tone == Tone::Neutral)
        return; // signs are for what needs a look
    const int side = option->fontMetrics.ascent() + 2;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {side, side};
    const QColor colour = toneColour(tone, option->palette);
    option->icon = icon(toneSign(tone), colour);
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
    const bool fits = !isDrawn && filled.text == index.data().toString()
        && filled.fontMetrics.horizontalAdvance(filled.text) + icon + 8 <= option.rect.width();
    QToolTip::showText(event->globalPos(), fits ? QString() : plainToolTip(index.data().toString()), view,
                       option.rect);
    return true;
}

} // namespace pulsedeck
