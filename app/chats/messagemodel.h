// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chats/message.h"

#include <QAbstractListModel>
#include <QHash>

namespace pulsedeck {

/// The messages and notes of one chat, the oldest first. What comes again takes the place of what was known
/// by the same id; what was sent from here gives way to what the service tells of it.
class MessageModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    const ChatMessage &at(int row) const { return m_messages.at(row); }
    /// Begins a day of the account.
    bool beginsDay(int row) const;
    /// -1 when there is none.
    int rowOf(const QString &id) const;
    /// For whoever hears the messages read out.
    void setPerson(const QString &name) { m_person = name; }

    /// Gives whether it is one of which nobody knew so far whether it was sent.
    bool take(const ChatMessage &message);
    /// What was sent from here as @p id was accepted; @p told is its id with the service, if the answer tells
    /// it. Gives the id under which it stands now.
    QString settle(const QString &id, const QString &told);
    void change(const QString &id, const std::function<void(ChatMessage &)> &change);
    void remove(const QString &id);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    int placeholderOf(const ChatMessage &message, const QList<ChatMessage::State> &states) const;

    QList<ChatMessage> m_messages;
    QHash<QString, QString> m_early; ///< Ids by those of what is still being sent: a reading was quicker.
    QString m_person;
};

} // namespace pulsedeck
