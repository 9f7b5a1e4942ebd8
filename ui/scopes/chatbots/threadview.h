// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chats/inbox.h"
#include "app/chats/thread.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;
class QListView;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace pulsedeck {

class BubbleDelegate;
class AnswerBox;
class ErrorBox;
class PageContext;
class StateView;

/// One chat: who it is, what was said, and where the answer is written. What is half written waits with its
/// chat.
class ThreadView : public QFrame {
    Q_OBJECT
public:
    ThreadView(Client &client, Inbox &inbox, PageContext &context, QWidget *parent = nullptr);
    ~ThreadView() override;

    /// Empty: none.
    void open(const QString &contact);
    const QString &contact() const { return m_contact; }
    Thread *thread() const { return m_thread; }
    AnswerBox &composer() const { return *m_composer; }
    QListView &list() const { return *m_list; }
    void startAnswer();
    /// Buttons that the page wants in the head.
    void addHeadWidget(QWidget *widget);
    /// The inbox knows more of the chat than before.
    void follow();
    void refresh();

signals:
    /// The chat is before somebody's eyes with all that was said last.
    void wasSeen(const QString &contact);
    void left();
    /// More of the chat that is open was read.
    void wasRead();

private:
    void buildHead();
    Thread *threadOf(const Chat &chat);
    void watch(Thread *thread);
    void dropIdleThreads();
    void keepDraft();
    void showDraft();
    void discard(const QString &id);
    void showRead(bool isFirst);
    void showFailure(const ApiError &error);
    void keepPlace(const std::function<void()> &change);
    bool isAtEnd() const;
    void scrollToEnd();
    void followEnd();
    void showMenu(const QPoint &at);
    void addReactions(QMenu &menu, const ChatMessage &message);
    void edit(const QString &id);
    void pickTemplate();
    void editNote(const QString &id);
    void openSavedAnswers();
    void openLink(const QString &url);

    Client &m_client;
    Inbox &m_inbox;
    PageContext &m_context;
    QString m_contact;
    QHash<QString, Thread *> m_threads; ///< By the contact's id.
    QStringList m_order; ///< Of threads, by when they were opened.
    Outbox m_ownOutbox; ///< Where the window has none.
    Outbox &m_outbox;
    QTimer m_soon; ///< Runs while something typed was not kept yet.
    QPointer<Thread> m_thread;
    bool m_staysAtEnd = true;
    QStackedWidget *m_stack;
    StateView *m_state;
    QLabel *m_name;
    QLabel *m_place;
    QWidget *m_headEnd;
    QPushButton *m_older;
    ErrorBox *m_error;
    BubbleDelegate *m_bubbles;
    QListView *m_list;
    AnswerBox *m_composer;
};

} // namespace pulsedeck
