// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/chatbots/chatdelegate.h"

#include "app/chats/inboxmodel.h"
#include "app/values/convert.h"
#include "ui/look/theme.h"
#include "ui/scopes/chatbots/channelsign.h"

#include <QPainter>

namespace pulsedeck {

constexpr int gap = 8;

QSize ChatDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 24, option.fontMetrics.height() * 2 + 3 * gap};
}

static void paintUnread(QPainter *painter, const QRectF &line, int unread, const QFont &font,
                        const Theme &theme)
{
    const QString text = QLocale().toString(unread);
    const QFontMetricsF metrics(font);
    const qreal width = qMax(metrics.height(), metrics.horizontalAdvance(text) + 12);
    const QRectF pill(line.right() - width, line.center().y() - metrics.height() / 2, width,
                      metrics.height());
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.accent);
    painter->drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter->setPen(theme.onAccent);
    painter->drawText(pill, Qt::AlignCenter, text);
}

void ChatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto *model = qobject_cast<const InboxModel *>(index.model());
    if (!model)
        return;
    const Chat &chat = model->chatAt(index.row());
    const Theme &theme = themeOf(option.palette);
    const bool isChosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isChosen || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isChosen ? theme.selection : theme.alternate);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(4, 1, -4, -1), 6, 6);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(4.5, 1.5, -4.5, -1.5), 6, 6);
    }
    const int line = option.fontMetrics.height();
    const QRectF inside = QRectF(option.rect).adjusted(12, gap, -12, -gap);
    const qreal disc = line * 1.7;
    paintChannelSign(painter, {inside.left(), inside.center().y() - disc / 2, disc, disc}, chat.service,
                     option.palette);
    const QRectF text = inside.adjusted(disc + gap, 0, 0, 0);
    const QRectF upper(text.left(), text.top(), text.width(), line);
    const QRectF lower(text.left(), text.bottom() - line, text.width(), line);
    const QColor strong = isChosen ? theme.onSelection : theme.text;
    const QColor quiet = isChosen ? theme.onSelection : theme.muted;

    const QString age = shortAge(chat.lastAt(), QDateTime::currentDateTimeUtc());
    const qreal ageWidth = option.fontMetrics.horizontalAdvance(age);
    painter->setPen(quiet);
    painter->drawText(upper, Qt::AlignRight | Qt::AlignVCenter, age);
    QFont bold = option.font;
    bold.setWeight(chat.unread > 0 ? QFont::Bold : QFont::Normal);
    painter->setFont(bold);
    painter->setPen(strong);
    const int nameWidth = int(upper.width() - ageWidth - gap);
    painter->drawText(
        upper, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(bold).elidedText(format::harmlessLine(chat.name), Qt::ElideRight, nameWidth));
    qreal room = lower.width();
    if (chat.unread > 0) {
        paintUnread(painter, lower, chat.unread, bold, theme);
        room -= QFontMetrics(bold).height() * 2;
    }
    painter->setFont(option.font);
    painter->setPen(chat.unread > 0 ? strong : quiet);
    painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(lastWordsText(chat), Qt::ElideRight, int(room)));
    painter->restore();
}

} // namespace pulsedeck
