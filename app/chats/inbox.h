// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chats/chat.h"
#include "app/vocabulary/apierror.h"
#include "app/wire/client.h"

#include <QHash>
#include <QTimer>

#include <vector>

namespace pulsedeck {

/// All chats of all bots, read once and kept up to date:
///
///   read() --> the newest hundred --> the rest in the background --> isWhole()
///   setWatched(true) --> now and then the counts of the bots --> when they moved: the newest hundred again
///
/// Chats are only ever added, so that their places stay while the inbox lives or read() begins anew.
class Inbox : public QObject {
    Q_OBJECT
public:
    explicit Inbox(Client &client, QObject *parent = nullptr);

    void read();
    /// Somebody has it before their eyes: new messages are looked for. Else nothing is asked.
    void setWatched(bool on);
    bool isWatched() const { return m_watch.isActive(); }
    /// Looks for new messages at once.
    void look();

    const std::vector<Chat> &chats() const { return m_chats; }
    /// -1 when there is none.
    int indexOf(const QString &contact) const { return m_places.value(contact, -1); }
    const Chat *find(const QString &contact) const;
    /// The names of the bots by their ids.
    const QHash<QString, QString> &bots() const { return m_bots; }
    int unreadChats() const;
    bool isReading() const { return m_isReading; }
    /// Everything was read.
    bool isWhole() const { return m_isWhole; }
    qint64 total() const { return m_total; }

    /// Something was done with a chat from here.
    void change(const QString &contact, const std::function<void(Chat &)> &change);
    /// Chats that the list did not tell of yet, such as one that was begun from here.
    void addAll(const std::vector<Chat> &chats);
    /// What was said in a chat, folded: searches look through it, too.
    void learn(const QString &contact, const QString &words);
    const QHash<QString, QString> &learned() const { return m_learned; }

signals:
    /// There are others than before, or the same with newer words.
    void arrived();
    void changed(int index);
    void unreadChanged(int chats);
    void failed(const pulsedeck::ApiError &error);

private:
    void readPage(const QString &after, int size, Priority priority);
    void takePage(const QJsonValue &answer, const QString &after);
    void readNewest();
    bool take(const Chat &chat);
    void withLearned(Chat &chat) const;
    void takeBots(const QJsonValue &answer);
    bool mayAsk() const;
    void tellUnread();

    Client &m_client;
    std::vector<Chat> m_chats;
    QHash<QString, int> m_places; ///< By the contact's id.
    QHash<QString, QString> m_bots;
    QHash<QString, QString> m_learned; ///< By the contact's id.
    QString m_counts; ///< Of all bots, as they were at the last look.
    QTimer m_watch;
    Client::Ticket m_ticket = 0;
    qint64 m_total = -1;
    int m_unread = 0;
    bool m_isReading = false;
    bool m_isWhole = false;
    bool m_isLooking = false;
};

} // namespace pulsedeck
