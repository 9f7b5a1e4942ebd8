// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chats/messagemodel.h"

#include <QStyledItemDelegate>

class QTextLayout;

namespace pulsedeck {

/// A message in its bubble: the person's at the left, the team's at the right, notes across in another
/// colour; above the first of a day the day, below each when it was said and how far it came.
class BubbleDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setChannel(const chatbots::Channel &channel) { m_channel = channel; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

signals:
    void linkWanted(const QString &url);
    /// A refused message was clicked where it offers that.
    void againWanted(const QString &id);
    void editWanted(const QString &id);

private:
    struct Shape;
    Shape shapeOf(const QStyleOptionViewItem &option, const MessageModel &model, int row) const;
    QString footOf(const ChatMessage &message) const;
    void paintBox(QPainter *painter, const QStyleOptionViewItem &option, const Shape &shape,
                  const ChatMessage &message) const;

    std::optional<chatbots::Channel> m_channel;
};

} // namespace pulsedeck
