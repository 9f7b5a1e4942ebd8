// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the inbox has besides its chats: who waits, what was read for searches, new conversations, files.

#include "app/values/textfold.h"
#include "ui/context/pagecontext.h"
#include "ui/files/exportdialog.h"
#include "ui/files/fileactions.h"
#include "ui/files/fileexport.h"
#include "ui/files/inworker.h"
#include "ui/look/icons.h"
#include "ui/scopes/chatbots/chatexport.h"
#include "ui/scopes/chatbots/chatlist.h"
#include "ui/scopes/chatbots/inboxpage.h"
#include "ui/scopes/chatbots/templatesending.h"
#include "ui/scopes/chatbots/threadview.h"
#include "ui/scopes/chatbots/waitingview.h"

#include <QBoxLayout>
#include <QJsonArray>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

void InboxPage::addTools(QBoxLayout *head)
{
    m_board->setText(tr("Waiting times"));
    m_board->setToolTip(tr("Who waits for an answer, by messenger and age (W)"));
    m_board->setCheckable(true);
    m_board->setChecked(true); // until a chat is chosen
    connect(m_board, &QToolButton::clicked, this, &InboxPage::showBoard);
    auto *begin = new QToolButton;
    begin->setText(tr("New conversation…"));
    begin->setObjectName(u"newConversation"_s);
    begin->setToolTip(tr("Write to a phone in WhatsApp, by a template"));
    connect(begin, &QToolButton::clicked, this, &InboxPage::beginConversation);
    QAction *chats = makeExportAction(*this);
    connect(chats, &QAction::triggered, this, &InboxPage::exportChats);
    auto *files = new QMenu(this);
    files->addAction(tr("The chats that are found…"), chats, &QAction::trigger);
    files->addAction(tr("This chat as a table…"), this, [this] { exportChat(ChatExport::As::Table); });
    files->addAction(tr("This chat as text…"), this, [this] { exportChat(ChatExport::As::Text); });
    auto *button = new QToolButton;
    button->setText(tr("Export"));
    button->setToolTip(tr("Export the chats that are found, or this chat (Ctrl+E)"));
    button->setMenu(files);
    button->setPopupMode(QToolButton::InstantPopup);
    for (QToolButton *one : {m_board, begin, button}) {
        one->setAutoRaise(true);
        head->addWidget(one);
    }
    // The focus stays: a list that gets it opens its first chat, and so marks it as read.
    connect(m_waiting, &WaitingView::wanted, m_list, &ChatList::setFilter);
    connect(m_waiting, &WaitingView::checkWanted, &m_answers, &AnswerCheck::start);
    connect(&m_answers, &AnswerCheck::progressed, this, [this](int done, int total) {
        m_context.showWork({.id = u"answer check"_s,
                            .text = tr("Reading who answered"),
                            .done = done,
                            .total = total,
                            .cancel = [this] {
                                m_answers.stop();
                                m_context.endWork(u"answer check"_s);
                            }});
    });
    connect(&m_answers, &AnswerCheck::ended, this, [this](const ApiError &error) {
        m_context.endWork(u"answer check"_s);
        if (error.isSet())
            m_context.say({.text = error.summary(), .tone = Message::Tone::Bad, .error = error});
        followBoard();
    });
}

void InboxPage::showBoard(bool on)
{
    if (!on)
        return showChosen();
    m_board->setChecked(true);
    m_middle->setCurrentWidget(m_waiting);
    followBoard();
}

void InboxPage::followBoard()
{
    if (m_middle->currentWidget() == m_waiting)
        m_waiting->show(waitingBoard(m_inbox.chats(), QDateTime::currentDateTimeUtc()),
                        m_answers.isRunning() ? 0 : int(m_answers.candidates().size()), m_inbox.isWhole());
}

/// Searches find what was said in chats that were read, and a flow's answer is told from a person's.
void InboxPage::learn()
{
    constexpr qsizetype longest = 6000; // letters of a chat
    constexpr qsizetype most = 400; // chats
    Thread *thread = m_thread->thread();
    const Chat *chat = m_inbox.find(m_thread->contact());
    if (!thread || !chat || !thread->isRead())
        return;
    const QString contact = chat->contact;
    m_answers.know(*chat);
    if (const bool isFlow = isAnsweredByFlow(thread->messages()) && !chat->isWaiting();
        isFlow != chat->isFlowAnswer)
        m_inbox.change(contact, [isFlow](Chat &one) { one.isFlowAnswer = isFlow; });
    QString words;
    for (int row = thread->messages().rowCount() - 1; row >= 0 && words.size() < longest; --row)
        words += thread->messages().at(row).text.left(longest) + u'\n';
    words = folded(words);
    if (words == m_inbox.learned().value(contact))
        return;
    m_inbox.learn(contact, words);
    m_learned.removeAll(contact);
    m_learned << contact;
    if (m_learned.size() > most)
        m_learned.removeFirst();
    m_keeping.start();
}

void InboxPage::keepLearned()
{
    m_keeping.stop();
    QJsonArray all;
    for (const QString &contact : std::as_const(m_learned))
        all << QJsonArray {contact, m_inbox.learned().value(contact)};
    m_memory.keep(ChatMemory::words(), all, this);
}

void InboxPage::recallLearned()
{
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(std::chrono::seconds(5));
    connect(&m_keeping, &QTimer::timeout, this, &InboxPage::keepLearned);
    m_memory.read(ChatMemory::words(), this, [this](const QJsonValue &kept) {
        for (const QJsonValue &one : kept.toArray()) {
            const QString contact = one[0].toString();
            if (contact.isEmpty() || m_learned.contains(contact))
                continue;
            m_inbox.learn(contact, one[1].toString());
            m_learned.prepend(contact);
        }
    });
}

void InboxPage::beginConversation()
{
    if (m_client.isReadOnly()) {
        const ApiError error {.kind = ApiError::Kind::ReadOnly};
        return m_context.say({.text = error.summary(), .tone = Message::Tone::Warning, .error = error});
    }
    for (const chatbots::Channel &channel : chatbots::channels()) {
        if (!channel.hasTemplates)
            continue;
        auto *dialog = new TemplateSending(m_client, channel, TemplateSending::To::Phone, {}, this);
        connect(dialog, &TemplateSending::sent, this, [this](const QString &contact) {
            m_context.say({.text = tr("The template was sent."), .tone = Message::Tone::Good});
            m_wanted = contact;
            m_inbox.read();
        });
        return dialog->open();
    }
}

void InboxPage::exportChats()
{
    auto *dialog = new ExportDialog({.title = tr("Chats")}, m_context.uiState(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::fileChosen, this, [this, dialog](const QString &path) {
        const QString doubt = m_inbox.isWhole() ? QString() : tr("Not all chats were read yet.");
        inWorker(
            this, [found = m_model.found(), bots = m_inbox.bots()] { return tableOf(found, bots); },
            [this, format = dialog->format(), path, doubt](const FileTable &table) {
                exportTable(table, format, path, m_context, doubt);
            });
    });
    dialog->open();
}

void InboxPage::exportChat(ChatExport::As as)
{
    const Chat *chat = m_inbox.find(m_thread->contact());
    if (chat && m_thread->thread())
        (new ChatExport(*m_thread->thread(), chat->name, as, m_context, this))->ask();
}

} // namespace pulsedeck
