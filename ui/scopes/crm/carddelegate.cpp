// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/crm/carddelegate.h"

#include "app/boards/columnmodel.h"
#include "app/values/convert.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace pulsedeck {

using Mark = OverlaidCell::Mark;

namespace {

constexpr int outside = 4; ///< Between cards, on each side.
constexpr int inside = 8;

const ColumnModel &columnOf(const QModelIndex &index)
{
    return *static_cast<const ColumnModel *>(index.model());
}

/// At most @p most lines, the last one cut.
void paintLines(QPainter &painter, const QRectF &room, const QString &text, int most)
{
    const QFontMetrics metrics = painter.fontMetrics();
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    for (int number = 0; number < most; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room.width());
        const QRectF place(room.left(), room.top() + number * metrics.height(), room.width(),
                           metrics.height());
        const bool isLast = number == most - 1;
        const QString words = text.mid(line.textStart(), isLast ? -1 : line.textLength());
        painter.drawText(place, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(words.trimmed(), Qt::ElideRight, int(room.width())));
    }
    layout.endLayout();
}

/// One text on each side; the right one, which is in @p quiet, gives way.
void paintPair(QPainter &painter, const QRectF &line, const QString &left, const QString &right,
               const QColor &quiet)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QString shown = metrics.elidedText(left, Qt::ElideRight, int(line.width()));
    painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    const double room = line.width() - (shown.isEmpty() ? 0 : metrics.horizontalAdvance(shown) + inside);
    if (right.isEmpty() || room < metrics.averageCharWidth() * 3)
        return;
    painter.setPen(quiet);
    const bool isAlone = left.isEmpty();
    painter.drawText(line,
                     (isAlone ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(right, Qt::ElideRight, int(room)));
}

/// What is said in the last line, and how.
struct Remark {
    QString sign {};
    QString text {};
    Tone tone = Tone::Neutral;
};

Remark remarkOf(const Card &card, int usualDays)
{
    if (card.mark == Mark::Trouble)
        return {u"error"_s, CardDelegate::tr("Not saved"), Tone::Bad};
    if (card.mark == Mark::Removed)
        return {u"delete"_s, CardDelegate::tr("Waits to be deleted"), Tone::Warning};
    if (card.mark == Mark::Sending)
        return {u"busy"_s, CardDelegate::tr("Is being saved"), Tone::Busy};
    if (card.isMoved && card.mark == Mark::Changed)
        return {u"edit"_s, CardDelegate::tr("Waits to be saved"), Tone::Busy};
    if (card.isLate)
        return {u"warning"_s, dueText(card), Tone::Bad};
    if (card.isStuck)
        //: %1: "21 days"; how long a card has stood in its stage, and how long others do.
        return {u"warning"_s,
                CardDelegate::tr("%1, usual %2").arg(daysText(card), QLocale().toString(usualDays)),
                Tone::Warning};
    if (!card.facts.alert.isEmpty() && !card.isOver)
        return {u"warning"_s, card.facts.alert, Tone::Warning};
    return {};
}

} // namespace

CardDelegate::CardDelegate(const Board &board, QObject *parent)
    : QStyledItemDelegate(parent), m_nameLines(board.nameLines), m_hasAmount(board.amount.has_value()),
      m_hasPeople(bool(board.people))
{
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = m_nameLines + 2 + (m_hasPeople ? 1 : 0);
    return {option.fontMetrics.averageCharWidth() * 18,
            lines * option.fontMetrics.height() + 2 * inside + 2 * outside};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    paintFrame(*painter, option, columnOf(index).cardAt(index.row()));
    paintWords(*painter, option, index);
    painter->restore();
}

void CardDelegate::paintFrame(QPainter &painter, const QStyleOptionViewItem &option, const Card &card) const
{
    const Theme &theme = themeOf(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    const QRectF box = QRectF(option.rect).adjusted(outside + .5, outside - .5, -outside - .5, -outside - .5);
    painter.setPen(QPen(isCurrent || isSelected ? theme.accent : theme.border, isCurrent ? 2 : 1));
    painter.setBrush(isSelected ? theme.selection : theme.base);
    painter.drawRoundedRect(box, 6, 6);
    if (card.mark == Mark::None)
        return;
    const QPointF corner = box.topRight() + QPointF(-3, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(card.mark == Mark::Trouble ? theme.bad : theme.accent);
    painter.drawPolygon(QPolygonF {corner, corner - QPointF(9, 0), corner + QPointF(0, 9)});
}

void CardDelegate::paintWords(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const ColumnModel &column = columnOf(index);
    const Card &card = column.cardAt(index.row());
    const Theme &theme = themeOf(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = isSelected ? theme.onSelection : theme.text;
    const QColor quiet = isSelected ? theme.onSelection : theme.muted;
    const int height = option.fontMetrics.height();
    QRectF line = QRectF(option.rect).adjusted(outside + inside, outside + inside, -outside - inside, 0);
    line.setHeight(height);
    painter.setPen(text);
    paintLines(painter, line, format::harmlessLine(card.name), m_nameLines);
    line.translate(0, m_nameLines * height);
    const QString owner = format::harmlessLine(column.ownerAt(index.row()));
    paintPair(painter, line, m_hasAmount ? amountText(card) : QString(), owner, quiet);
    line.translate(0, height);
    if (m_hasPeople) {
        painter.setPen(quiet);
        paintPair(painter, line, format::harmlessLine(card.people), {}, quiet);
        line.translate(0, height);
    }
    const Remark remark = remarkOf(card, column.usualDays());
    if (!remark.text.isEmpty()) {
        const QColor colour = isSelected ? theme.onSelection : toneColour(remark.tone, option.palette);
        const int side = option.fontMetrics.ascent();
        const QRect place = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter,
                                                {side, side}, line.toRect());
        icon(remark.sign, colour).paint(&painter, place);
        painter.setPen(colour);
        QRectF rest = line;
        option.direction == Qt::RightToLeft ? rest.setRight(line.right() - side - 5)
                                            : rest.setLeft(line.left() + side + 5);
        const QString stage = format::harmlessLine(column.stageAt(index.row()));
        paintPair(painter, rest, remark.text, stage.isEmpty() ? card.facts.line : stage, quiet);
        return;
    }
    painter.setPen(quiet);
    const QString due = dueText(card);
    const QString stage = format::harmlessLine(column.stageAt(index.row()));
    const QString stood = stage.isEmpty() ? daysText(card) : stage;
    const QString first = card.facts.line.isEmpty() ? stood : card.facts.line;
    const QString second = due.isEmpty() && !card.facts.line.isEmpty() ? stood : due;
    const int wanted = option.fontMetrics.horizontalAdvance(first + second) + inside;
    // A deadline is worth more than how long a card has stood there.
    const bool fits = second.isEmpty() || wanted <= line.width();
    paintPair(painter, line, fits ? first : second, fits ? second : QString(), quiet);
}

bool CardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::AccessibleTextRole).toString()), view,
                       option.rect);
    return true;
}

} // namespace pulsedeck
