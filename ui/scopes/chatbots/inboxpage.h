// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chats/answercheck.h"
#include "app/chats/chatmemory.h"
#include "app/chats/deeds.h"
#include "app/chats/inboxmodel.h"
#include "ui/page/roompage.h"
#include "ui/scopes/chatbots/chatexport.h"

#include <QTimer>

class QBoxLayout;
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
class WaitingView;

/// All chats of all bots: the list, the chat that is open, and the person beside it.
///
///   J, K: next, previous    R: answer    E: close or open    U: unread    A: assign
///   W: waiting times    /: search
class InboxPage : public RoomPage {
    Q_OBJECT
public:
    /// @p dialogs is the resource "chatbots/dialogs".
    InboxPage(Client &client, const Resource &dialogs, PageContext &context, QWidget *parent = nullptr);
    ~InboxPage() override;

    /// The chat of a person, or those of a bot.
    bool choose(const QJsonObject &row) override;

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
    void followPerson();
    void tellTroubled();
    void tellGone(const QStringList &contacts);
    void openWanted();
    void showChosen();
    void markSeen(const QString &contact);
    void want(Deed deed);
    void carryOut(const ChatDeed &deed);
    void carryOutOne(const ChatDeed &deed, const Chat &chat);
    void carryOutAll(const ChatDeed &deed, const QList<Chat> &chats);
    void tellDone(const ChatDeed &deed, const Chat &chat);
    void rememberAssigned(const QStringList &contacts, const QString &name);
    void askMinutes();
    void addTools(QBoxLayout *head);
    void showBoard(bool on);
    void followBoard();
    void learn();
    void keepLearned();
    void recallLearned();
    void beginConversation();
    void exportChats();
    void exportChat(ChatExport::As as);
    QList<Chat> chosen() const;

    Client &m_client;
    PageContext &m_context;
    ChatMemory m_memory;
    Inbox m_inbox;
    InboxModel m_model;
    AnswerCheck m_answers;
    QStringList m_learned; ///< Contacts whose messages are kept for searches, the latest last.
    QTimer m_keeping; ///< Runs while something learned was not written down.
    QJsonObject m_assigned; ///< Names by contact.
    QString m_keptUnread; ///< Marked so by hand: not marked as read while it stays open.
    QDateTime m_readUpTo; ///< What the open chat was read up to.
    QString m_wanted; ///< The contact whose chat is opened once it was read.
    bool m_isAsked = false;
    bool m_isTroubleTold = false;
    QLabel *m_sentence;
    ErrorBox *m_error;
    QSplitter *m_splitter;
    ChatList *m_list;
    QStackedWidget *m_middle;
    ThreadView *m_thread;
    SelectionPanel *m_selection;
    WaitingView *m_waiting;
    QToolButton *m_board;
    PersonPane *m_person;
    QToolButton *m_close;
    QToolButton *m_assign;
    QToolButton *m_personButton;
};

} // namespace pulsedeck
