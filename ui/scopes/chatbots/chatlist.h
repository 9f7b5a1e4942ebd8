// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chats/inboxmodel.h"

#include <QListView>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace pulsedeck {

class PageContext;
class StateView;

/// The chats of the inbox, with what picks some of them out. What was picked out is remembered, and can be
/// kept under a name.
class ChatList : public QWidget {
    Q_OBJECT
public:
    ChatList(InboxModel &model, PageContext &context, QWidget *parent = nullptr);

    QListView &view() const { return *m_view; }
    /// The chat that is open; empty: none.
    QString current() const;
    void setCurrent(const QString &contact);
    /// Every chosen chat; the current one where only that is.
    QStringList chosen() const;
    /// To the next chat, or the one before.
    void step(int by);
    void focusSearch();
    void setFilter(const ChatFilter &filter);

signals:
    void currentChanged(const QString &contact);
    void chosenChanged();

private:
    void layOut();
    void build();
    void choose(int row);
    void restore();
    void follow();
    void remember();
    void fillMenu();
    void addChoices(QMenu &menu);
    void addSaved(QMenu &menu);
    QString stateWords() const;

    InboxModel &m_model;
    PageContext &m_context;
    QString m_current;
    QStringList m_chosen; ///< While the order is made anew.
    bool m_isArranging = false;
    QLineEdit *m_search;
    QToolButton *m_unread;
    QToolButton *m_open;
    QToolButton *m_waiting;
    QToolButton *m_more;
    QMenu *m_menu;
    QListView *m_view;
    QLabel *m_state;
};

} // namespace pulsedeck
