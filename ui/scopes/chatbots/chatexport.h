// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chats/inboxmodel.h"
#include "app/chats/thread.h"

#include <QPointer>

class QWidget;

namespace pulsedeck {

class PageContext;
struct FileTable;

/// One chat on its way to a file, as a table or as text; its earlier messages are read first, a page after
/// the other, which can be stopped in the status bar.
class ChatExport : public QObject {
    Q_OBJECT
public:
    enum class As { Table, Text };

    /// Lives until the file is written, or @p thread is gone.
    ChatExport(Thread &thread, const QString &person, As as, PageContext &context, QWidget *page);

    /// Asks where to.
    void ask();
    /// As text, without a question.
    void save(const QString &path);

private:
    void readOn();
    void write();
    void finish();

    Thread &m_thread;
    const QString m_person;
    const As m_as;
    PageContext &m_context;
    QWidget *m_page;
    std::function<void()> m_writing; ///< What is done once everything was read.
    bool m_isOver = false;
};

/// The messages and notes of a chat, a line each.
FileTable tableOf(const MessageModel &messages, const QString &person, const chatbots::Channel &channel);
/// The chats that are found, a line each, as the list shows them; @p bots are names by id. Many take a while:
/// for a worker.
FileTable tableOf(const QList<Chat> &found, const QHash<QString, QString> &bots);

} // namespace pulsedeck
