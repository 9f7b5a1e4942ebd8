// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/chatbots/bubbledelegate.h"

#include "app/chats/transcript.h"
#include "app/values/convert.h"
#include "app/values/zone.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pulsedeck {

constexpr qreal margin = 16; ///< To the edges of the list.
constexpr qreal padding = 10; ///< Within a bubble.
constexpr qreal between = 4; ///< Above and below a bubble.

/// Where the parts of a message stand, in the coordinates of its row.
struct BubbleDelegate::Shape {
    qreal height = 0;
    QRectF day; ///< Null: no day line.
    QRectF box;
    QString head; ///< "Campaign"
    QRectF headPlace;
    QString words;
    QRectF wordsPlace;
    QList<QPair<QString, QRectF>> links;
    QString foot;
    QRectF footPlace;
    QRectF again; ///< Null: not offered.
    QRectF edit;
};

static QFont smaller(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.88);
    return small;
}

/// Laid out within @p width; gives the size that it takes.
static QSizeF layOut(QTextLayout &layout, qreal width)
{
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    qreal height = 0;
    qreal widest = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
        widest = qMax(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return {std::ceil(widest), std::ceil(height)};
}

static QString spoken(const QString &text)
{
    return format::harmless(text).replace(u'\n', QChar::LineSeparator);
}

/// Who wrote it, where that is not plain from the side it stands on.
static QString headOf(const MessageModel &model, int row)
{
    using Author = ChatMessage::Author;
    const Author author = model.at(row).author;
    // Of several in a row the first says it.
    if (author == Author::Untold && (row == 0 || model.at(row - 1).author != author))
        return authorWord(model.at(row), {});
    switch (author) {
    case ChatMessage::Author::Flow:
        //: Above a message that a flow sent.
        return BubbleDelegate::tr("Flow");
    case ChatMessage::Author::Campaign:
        //: Above a message of a campaign.
        return BubbleDelegate::tr("Campaign");
    case ChatMessage::Author::Note:
        return BubbleDelegate::tr("Note, seen by your team alone");
    default:
        return {};
    }
}

QString BubbleDelegate::footOf(const ChatMessage &message) const
{
    const QString time = format::timeText(format::inZone(message.at).time());
    switch (message.state) {
    case ChatMessage::State::Sending:
        return tr("Sending…");
    case ChatMessage::State::Refused:
        return tr("Was not sent: %1")
            .arg(message.error.text.isEmpty() ? message.error.summary() : message.error.text);
    case ChatMessage::State::Unknown:
        return tr("Nobody knows whether this was sent. Look into the messenger before you send it again.");
    default:
        break;
    }
    if (!message.rejection.isEmpty())
        return tr("%1, was not delivered: %2").arg(time, message.rejection);
    const QString delivery = m_channel ? deliveryWord(message, *m_channel) : QString();
    return delivery.isEmpty() ? time : u"%1, %2"_s.arg(time, delivery);
}

/// A template is not written: it can only be left.
static QString backWord(const ChatMessage &message)
{
    return message.outgoing.approved.isEmpty() ? BubbleDelegate::tr("Edit") : BubbleDelegate::tr("Discard");
}

BubbleDelegate::Shape BubbleDelegate::shapeOf(const QStyleOptionViewItem &option, const MessageModel &model,
                                              int row) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const qreal width = view ? view->viewport()->width() : option.rect.width();
    const ChatMessage &message = model.at(row);
    const QFont small = smaller(option.font);
    const QFontMetricsF metrics(option.font);
    const QFontMetricsF smallMetrics(small);
    const qreal room = qMax<qreal>(120, qMin(width * 0.72, metrics.averageCharWidth() * 70)) - 2 * padding;
    Shape shape;
    qreal top = between;
    if (model.beginsDay(row)) {
        shape.day = {margin, top, width - 2 * margin, smallMetrics.height() + 12};
        top += shape.day.height() + between;
    }
    qreal widest = 0;
    qreal at = padding * 0.8;
    const auto place = [&](const QSizeF &size) {
        const QRectF placed(padding, at, size.width(), size.height());
        at += size.height();
        widest = qMax(widest, size.width());
        return placed;
    };
    if (shape.head = headOf(model, row); !shape.head.isEmpty())
        shape.headPlace =
            place({qMin(room, smallMetrics.horizontalAdvance(shape.head) + 1), smallMetrics.height()});
    shape.words = spoken(message.text);
    if (shape.words.isEmpty() && message.links.isEmpty())
        shape.words = spoken(contentWord(message));
    if (!message.reaction.isEmpty())
        shape.words += u"  "_s + format::harmlessLine(message.reaction);
    if (!shape.words.isEmpty()) {
        QTextLayout layout(shape.words, option.font);
        shape.wordsPlace = place(layOut(layout, room));
    }
    for (const ChatLink &link : message.links) {
        const QString text = metrics.elidedText(
            u"%1: %2"_s.arg(linkWord(link.kind), format::harmlessLine(link.url)), Qt::ElideMiddle, room);
        shape.links.append({text, place({metrics.horizontalAdvance(text), metrics.height()})});
    }
    shape.foot = footOf(message);
    QTextLayout foot(spoken(shape.foot), small);
    shape.footPlace = place(layOut(foot, room));
    if (message.mayBeTriedAgain()) {
        shape.again = place({smallMetrics.horizontalAdvance(tr("Send again")), smallMetrics.height()});
        shape.edit = shape.again.translated(shape.again.width() + 16, 0);
        shape.edit.setWidth(smallMetrics.horizontalAdvance(backWord(message)));
        widest = qMax(widest, shape.edit.right() - padding);
    }
    const QSizeF size(widest + 2 * padding, at + padding * 0.6);
    qreal left = message.isOutgoing() ? width - margin - size.width() : margin;
    if (message.isNote())
        left = (width - size.width()) / 2;
    shape.box = {{left, top}, size};
    for (QRectF *part : {&shape.headPlace, &shape.wordsPlace, &shape.footPlace, &shape.again, &shape.edit}) {
        if (!part->isNull())
            part->translate(left, top);
    }
    for (auto &[text, where] : shape.links)
        where.translate(left, top);
    shape.height = top + size.height() + between;
    return shape;
}

QSize BubbleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const MessageModel *>(index.model());
    return model ? QSize(10, int(std::ceil(shapeOf(option, *model, index.row()).height))) : QSize();
}

void BubbleDelegate::paintBox(QPainter *painter, const QStyleOptionViewItem &option, const Shape &shape,
                              const ChatMessage &message) const
{
    const Theme &theme = themeOf(option.palette);
    QColor fill = message.isOutgoing() ? theme.selection : theme.base;
    QColor edge = message.isOutgoing() ? theme.selection : theme.border;
    if (message.isNote()) {
        fill = theme.warning;
        fill.setAlphaF(0.16f);
        edge = theme.warning;
    }
    if (message.isRefused()) {
        fill = theme.base;
        edge = theme.bad;
    }
    if (option.state & QStyle::State_HasFocus)
        edge = theme.accent;
    painter->setBrush(fill);
    painter->setPen(QPen(edge, option.state & QStyle::State_HasFocus ? 2 : 1));
    painter->drawRoundedRect(shape.box, 9, 9);
}

static void paintDay(QPainter *painter, const QRectF &place, const QDate &day, const Theme &theme)
{
    const QDate today = format::today();
    QString text = QLocale().toString(day, QLocale::LongFormat);
    if (day == today)
        text = BubbleDelegate::tr("Today");
    else if (day.addDays(1) == today)
        text = BubbleDelegate::tr("Yesterday");
    painter->setPen(theme.muted);
    painter->drawText(place, Qt::AlignCenter, text);
    const qreal words = painter->fontMetrics().horizontalAdvance(text) + 24;
    painter->setPen(theme.border);
    painter->drawLine(QPointF(place.left(), place.center().y()),
                      QPointF(place.center().x() - words / 2, place.center().y()));
    painter->drawLine(QPointF(place.center().x() + words / 2, place.center().y()),
                      QPointF(place.right(), place.center().y()));
}

void BubbleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto *model = qobject_cast<const MessageModel *>(index.model());
    if (!model)
        return;
    const ChatMessage &message = model->at(index.row());
    const Theme &theme = themeOf(option.palette);
    const Shape shape = shapeOf(option, *model, index.row());
    painter->save();
    painter->translate(0, option.rect.top());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(smaller(option.font));
    if (!shape.day.isNull())
        paintDay(painter, shape.day, format::inZone(message.at).date(), theme);
    paintBox(painter, option, shape, message);
    const bool isTinted = message.isOutgoing() && !message.isNote() && !message.isRefused();
    const QColor strong = isTinted ? theme.onSelection : theme.text;
    const QColor quiet = isTinted ? theme.onSelection : theme.muted;
    painter->setPen(message.isNote() ? theme.text : quiet);
    painter->drawText(shape.headPlace, Qt::AlignLeft | Qt::AlignVCenter, shape.head);
    painter->setPen(message.isRefused() ? theme.bad : quiet);
    QTextLayout foot(spoken(shape.foot), smaller(option.font));
    layOut(foot, shape.footPlace.width() + 1);
    foot.draw(painter, shape.footPlace.topLeft());
    painter->setPen(theme.accent);
    if (!shape.again.isNull()) {
        painter->drawText(shape.again, Qt::AlignLeft, tr("Send again"));
        painter->drawText(shape.edit, Qt::AlignLeft, backWord(message));
    }
    painter->setFont(option.font);
    for (const auto &[text, where] : shape.links)
        painter->drawText(where, Qt::AlignLeft | Qt::TextDontClip, text);
    painter->setPen(strong);
    QTextLayout words(shape.words, option.font);
    layOut(words, shape.wordsPlace.width() + 1);
    words.draw(painter, shape.wordsPlace.topLeft());
    painter->restore();
}

bool BubbleDelegate::editorEvent(QEvent *event, QAbstractItemModel *items, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    const auto *model = qobject_cast<const MessageModel *>(items);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (!model || event->type() != QEvent::MouseButtonRelease || mouse->button() != Qt::LeftButton)
        return false;
    const ChatMessage &message = model->at(index.row());
    const Shape shape = shapeOf(option, *model, index.row());
    const QPointF at = mouse->position() - QPointF(0, option.rect.top());
    for (qsizetype i = 0; i < shape.links.size(); ++i) {
        if (shape.links.at(i).second.contains(at))
            emit linkWanted(message.links.at(i).url);
    }
    const QString id = message.id;
    if (shape.again.contains(at))
        emit againWanted(id);
    else if (shape.edit.contains(at))
        emit editWanted(id);
    return false;
}

} // namespace pulsedeck
