// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chats/chatmemory.h"
#include "app/chats/deeds.h"
#include "app/chats/inboxmodel.h"
#include "app/vocabulary/resource.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace pulsedeck {

class ChatList;
class ErrorBox;
class PageContext;
class PersonPane;
class SelectionPanel;
class ThreadView;

/// All chats of all bots: the list, the chat that is open, and the person beside it.
///
///   J, K: next, previous    R: answer    E: close or open    U: unread    A: assign    /: search
class InboxPage : public QWidget {
    Q_OBJECT
public:
    /// @p dialogs is the resource "chatbots/dialogs".
    InboxPage(Client &client, const Resource &dialogs, PageContext &context, QWidget *parent = nullptr);
    ~InboxPage() override;

    Inbox &inbox() { return m_inbox; }
    InboxModel &model() { return m_model; }
    ChatList &list() const { return *m_list; }
    ThreadView &thread() const { return *m_thread; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(const QString &title);
    void buildHead();
    void addKeys();
    void followInbox();
    void followHead();
    void followWatch();
    void showChosen();
    void markSeen(const QString &contact);
    void want(Deed deed);
    void carryOut(const ChatDeed &deed);
    void carryOutOne(const ChatDeed &deed, const Chat &chat);
    void carryOutAll(const ChatDeed &deed, const QList<Chat> &chats);
    void tellDone(const ChatDeed &deed, const Chat &chat);
    void rememberAssigned(const QStringList &contacts, const QString &name);
    void askMinutes();
    QList<Chat> chosen() const;

    Client &m_client;
    PageContext &m_context;
    ChatMemory m_memory;
    Inbox m_inbox;
    InboxModel m_model;
    QJsonObject m_assigned; ///< Names by contact.
    QString m_keptUnread; ///< Marked so by hand: not marked as read while it stays open.
    QDateTime m_readUpTo; ///< What the open chat was read up to.
    bool m_isAsked = false;
    QLabel *m_sentence;
    ErrorBox *m_error;
    QSplitter *m_splitter;
    ChatList *m_list;
    QStackedWidget *m_middle;
    ThreadView *m_thread;
    SelectionPanel *m_selection;
    PersonPane *m_person;
    QToolButton *m_close;
    QToolButton *m_assign;
    QToolButton *m_personButton;
};

} // namespace pulsedeck
