// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/chatbots/threadview.h"

#include "app/values/convert.h"
#include "ui/context/pagecontext.h"
#include "ui/look/headrow.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/notice/errorbox.h"
#include "ui/notice/stateview.h"
#include "ui/scopes/chatbots/answerbox.h"
#include "ui/scopes/chatbots/bubbledelegate.h"
#include "ui/scopes/chatbots/notedialog.h"
#include "ui/scopes/chatbots/savedanswers.h"
#include "ui/scopes/chatbots/templatedialog.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace pulsedeck {

ThreadView::ThreadView(Client &client, Inbox &inbox, PageContext &context, QWidget *parent)
    : QFrame(parent), m_client(client), m_inbox(inbox), m_context(context),
      m_outbox(context.outbox() ? *context.outbox() : m_ownOutbox), m_stack(new QStackedWidget),
      m_state(new StateView), m_name(headingLabel({}, 1.15)), m_place(quietLabel()), m_headEnd(new QWidget),
      m_older(new QPushButton), m_error(new ErrorBox), m_bubbles(new BubbleDelegate(this)),
      m_list(new QListView), m_composer(new AnswerBox)
{
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    buildHead();
    auto *head = new HeadRow;
    head->addWords(m_name);
    head->addWords(m_place);
    head->setTools(m_headEnd);
    layout->addWidget(head);
    layout->addWidget(m_older, 0, Qt::AlignHCenter);
    layout->addWidget(m_error);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_composer);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    m_stack->addWidget(m_state);
    m_stack->addWidget(inside);
    m_error->hide();
    connect(m_error, &ErrorBox::actionTriggered, this, &ThreadView::refresh);
    m_error->retryWhenBack(client);
    connect(m_composer, &AnswerBox::sendWanted, this, [this](const chatbots::Outgoing &message) {
        m_staysAtEnd = true;
        if (m_thread)
            m_thread->send(message);
        keepDraft(); // after it lies in the outbox, so that it lies in one of the two whatever happens
    });
    connect(m_composer, &AnswerBox::noteWanted, this, [this](const QString &text) {
        m_staysAtEnd = true;
        if (m_thread)
            m_thread->addNote(text);
        keepDraft();
    });
    connect(m_composer, &AnswerBox::typed, this, [this] {
        if (m_thread)
            m_thread->tellTyping();
    });
    constexpr int breath = 300;
    m_soon.setSingleShot(true);
    m_soon.setInterval(breath);
    connect(&m_soon, &QTimer::timeout, this, &ThreadView::keepDraft);
    connect(m_composer, &AnswerBox::draftChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_outbox, &Outbox::loaded, this, [this] {
        if (m_composer->draft().text.isEmpty())
            showDraft();
    });
    connect(m_composer, &AnswerBox::templateWanted, this, &ThreadView::pickTemplate);
    connect(m_composer, &AnswerBox::savedAnswersWanted, this, &ThreadView::openSavedAnswers);
    connect(m_composer, &AnswerBox::left, this, &ThreadView::left);
    open({});
}

ThreadView::~ThreadView()
{
    keepDraft();
    m_list->setModel(nullptr);
}

void ThreadView::buildHead()
{
    m_headEnd->setLayout(new QHBoxLayout);
    m_headEnd->layout()->setContentsMargins(0, 0, 0, 0);
    m_older->setText(tr("Earlier &messages"));
    m_older->setFlat(true);
    m_older->hide();
    connect(m_older, &QPushButton::clicked, this, [this] {
        if (m_thread)
            m_thread->readOlder();
    });
    m_list->setAccessibleName(tr("Messages"));
    m_list->setObjectName(u"messages"_s);
    m_list->setItemDelegate(m_bubbles);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    connect(m_list, &QWidget::customContextMenuRequested, this, &ThreadView::showMenu);
    connect(m_bubbles, &BubbleDelegate::linkWanted, this, &ThreadView::openLink);
    connect(m_bubbles, &BubbleDelegate::againWanted, this,
            [this](const QString &id) { m_thread->sendAgain(id); });
    connect(m_bubbles, &BubbleDelegate::editWanted, this, &ThreadView::edit);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &ThreadView::followEnd);
    connect(m_list->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_staysAtEnd)
            scrollToEnd();
    });
}

void ThreadView::addHeadWidget(QWidget *widget)
{
    m_headEnd->layout()->addWidget(widget);
}

void ThreadView::open(const QString &contact)
{
    keepDraft();
    m_contact = contact;
    m_thread = nullptr;
    const Chat *chat = m_inbox.find(contact);
    const std::optional<chatbots::Channel> channel = chat ? chatbots::channelOf(chat->service) : std::nullopt;
    if (!channel) {
        m_list->setModel(nullptr);
        m_state->say({.sign = u"chatbots"_s,
                      .title = chat ? tr("This chat cannot be read from here") : tr("No chat is chosen"),
                      .text = chat ? tr("The service has no operations for its messenger.")
                                   : tr("J and K go through the chats, R answers, E closes.")});
        m_stack->setCurrentIndex(0);
        return;
    }
    m_thread = threadOf(*chat);
    m_bubbles->setChannel(*channel);
    m_error->hide();
    m_list->setModel(&m_thread->messages());
    m_stack->setCurrentIndex(1);
    m_composer->setChat(*channel, chat->lastInAt);
    showDraft();
    follow();
    m_staysAtEnd = true;
    scrollToEnd();
    showRead(false);
    m_thread->read();
}

Thread *ThreadView::threadOf(const Chat &chat)
{
    m_order.removeAll(chat.contact);
    m_order << chat.contact;
    if (Thread *known = m_threads.value(chat.contact))
        return known;
    dropIdleThreads();
    auto *thread = new Thread(m_client, m_outbox, chat, this);
    m_threads.insert(chat.contact, thread);
    watch(thread);
    return thread;
}

void ThreadView::watch(Thread *thread)
{
    const QString contact = thread->contact();
    connect(thread, &Thread::wasRead, this, [this, thread](bool isFirst) {
        if (thread == m_thread)
            showRead(isFirst);
    });
    connect(thread, &Thread::failed, this, [this, thread](const ApiError &error) {
        if (thread == m_thread)
            showFailure(error);
    });
    connect(thread, &Thread::sent, this, [this, contact](const ChatMessage &message) {
        m_inbox.change(contact, [&](Chat &chat) {
            chat.lastOut = message.text.simplified();
            chat.lastOutAt = message.at;
        });
    });
    connect(thread, &Thread::refused, this, [this, thread, contact](const ApiError &error) {
        if (thread == m_thread)
            return;
        const Chat *chat = m_inbox.find(contact);
        const QString words = error.outcomeUnknown
            ? tr("Nobody knows whether the message to %1 was sent. It waits in the chat.")
            : tr("The message to %1 was not sent. It waits in the chat.");
        m_context.say({.text = words.arg(chat ? format::harmlessLine(chat->name) : contact),
                       .tone = Message::Tone::Bad,
                       .error = error});
    });
    connect(thread, &Thread::noteFailed, this,
            [this, thread, contact](const ApiError &error, const QString &text) {
                if (thread == m_thread && m_composer->draft().text.isEmpty()) {
                    m_composer->setNote(true);
                    m_composer->setDraft({.text = text});
                } else if (m_outbox.draft(contact).isEmpty()) {
                    m_outbox.keepDraft(contact, {{.text = text}, true});
                }
                m_context.say(
                    {.text = tr("The note could not be kept."), .tone = Message::Tone::Bad, .error = error});
            });
    connect(thread, &Thread::actionFailed, this, [this](const ApiError &error) {
        m_context.say({.text = error.summary(), .tone = Message::Tone::Bad, .error = error});
    });
    connect(&thread->messages(), &QAbstractItemModel::rowsInserted, this, [this, thread] {
        if (thread == m_thread && m_staysAtEnd)
            scrollToEnd();
    });
}

/// What is half written is there again, whatever happens to the page or the program.
void ThreadView::keepDraft()
{
    m_soon.stop();
    if (m_thread)
        m_outbox.keepDraft(m_contact, {m_composer->draft(), m_composer->isNote()});
}

void ThreadView::showDraft()
{
    if (!m_thread)
        return;
    const ChatDraft draft = m_outbox.draft(m_contact);
    m_composer->setNote(draft.isNote && !draft.isEmpty());
    m_composer->setDraft(draft.message);
}

/// The last ones stay, so that going back and forth shows them at once.
void ThreadView::dropIdleThreads()
{
    constexpr int kept = 12;
    for (qsizetype i = 0; i < m_order.size() - kept;) {
        Thread *thread = m_threads.value(m_order.at(i));
        if (thread && (thread->isNeeded() || thread == m_thread)) {
            ++i;
            continue;
        }
        m_threads.remove(m_order.takeAt(i));
        if (thread)
            thread->deleteLater();
    }
}

void ThreadView::follow()
{
    const Chat *chat = m_inbox.find(m_contact);
    if (!chat || !m_thread)
        return;
    m_name->setText(format::harmlessLine(chat->name));
    QStringList place {m_thread->channel().title};
    if (const QString bot = format::harmlessLine(m_inbox.bots().value(chat->bot));
        !bot.isEmpty() && bot != place.first())
        place << bot;
    if (chat->isWaiting())
        place << tr("waiting for %1").arg(shortAge(chat->lastInAt, QDateTime::currentDateTimeUtc()));
    if (!chat->isOpen)
        //: A chat.
        place << tr("closed");
    m_place->setText(place.join(u", "_s));
    m_composer->setRefusal(m_client.isReadOnly()
                               ? tr("This account is read-only: nothing can be sent or noted, and nothing is "
                                    "marked as read.")
                               : QString());
}

void ThreadView::refresh()
{
    m_error->hide();
    if (m_thread)
        m_thread->read();
}

void ThreadView::showRead(bool)
{
    m_older->setVisible(m_thread->hasOlder());
    if (m_staysAtEnd)
        scrollToEnd();
    if (m_thread->isRead())
        emit wasRead();
    if (m_thread->isRead() && isVisible())
        emit wasSeen(m_contact);
}

void ThreadView::showFailure(const ApiError &error)
{
    m_error->show(error, {}, tr("&Try again"));
    m_error->setVisible(true);
}

bool ThreadView::isAtEnd() const
{
    const QScrollBar *bar = m_list->verticalScrollBar();
    return bar->value() >= bar->maximum() - m_list->fontMetrics().height();
}

void ThreadView::scrollToEnd()
{
    m_list->doItemsLayout();
    m_list->scrollToBottom();
}

void ThreadView::followEnd()
{
    m_staysAtEnd = isAtEnd();
    const QScrollBar *bar = m_list->verticalScrollBar();
    if (m_thread && !m_staysAtEnd && bar->value() == bar->minimum() && m_thread->hasOlder())
        keepPlace([this] { m_thread->readOlder(); });
}

/// What is looked at stays where it is while earlier messages come above it.
void ThreadView::keepPlace(const std::function<void()> &change)
{
    Thread *thread = m_thread;
    const QPersistentModelIndex top = m_list->indexAt({m_list->width() / 2, 8});
    auto *once = new QObject(this);
    connect(thread, &Thread::wasRead, once, [this, thread, top, once] {
        once->deleteLater();
        if (thread != m_thread || !top.isValid())
            return;
        m_list->doItemsLayout();
        m_list->scrollTo(top, QAbstractItemView::PositionAtTop);
    });
    change();
}

void ThreadView::startAnswer()
{
    if (m_thread)
        m_composer->edit().setFocus(Qt::ShortcutFocusReason);
}

void ThreadView::edit(const QString &id)
{
    if (!m_thread)
        return;
    const int row = m_thread->messages().rowOf(id);
    if (row >= 0 && !m_thread->messages().at(row).outgoing.approved.isEmpty())
        return discard(id);
    const bool isNote = row >= 0 && m_thread->messages().at(row).isNote();
    const chatbots::Outgoing back = m_thread->takeBack(id);
    const chatbots::Outgoing typed = m_composer->draft();
    // What is being written meanwhile stays.
    if (typed.text.isEmpty() && typed.link.isEmpty()) {
        m_composer->setNote(isNote);
        m_composer->setDraft(back);
    } else {
        m_composer->edit().moveCursor(QTextCursor::End);
        m_composer->insert(u'\n' + back.text);
    }
    startAnswer();
}

void ThreadView::discard(const QString &id)
{
    if (m_thread)
        m_thread->takeBack(id);
}

void ThreadView::openLink(const QString &url)
{
    const QUrl link(url, QUrl::StrictMode);
    if (link.isValid() && (link.scheme() == "https"_L1 || link.scheme() == "http"_L1))
        QDesktopServices::openUrl(link);
}

void ThreadView::showMenu(const QPoint &at)
{
    const QModelIndex index = m_list->indexAt(at).isValid() ? m_list->indexAt(at) : m_list->currentIndex();
    if (!index.isValid() || !m_thread)
        return;
    const ChatMessage message = m_thread->messages().at(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (message.mayBeTriedAgain()) {
        menu->addAction(tr("Send again"), this, [this, id = message.id] { m_thread->sendAgain(id); });
        if (message.outgoing.approved.isEmpty())
            menu->addAction(tr("Edit"), this, [this, id = message.id] { edit(id); });
        menu->addAction(tr("Discard"), this, [this, id = message.id] { discard(id); });
    }
    for (const ChatLink &link : message.links)
        menu->addAction(icon(u"external"_s), tr("Open %1").arg(linkWord(link.kind)), this,
                        [this, url = link.url] { openLink(url); });
    menu->addAction(icon(u"copy"_s), tr("Copy"), this, [message] {
        const QString link = message.links.isEmpty() ? QString() : message.links.first().url;
        QGuiApplication::clipboard()->setText(message.text.isEmpty() ? link : message.text);
    });
    if (message.isNote() && !message.isFromHere()) {
        menu->addAction(icon(u"edit"_s), tr("Edit note…"), this, [this, id = message.id] { editNote(id); });
        menu->addAction(icon(u"delete"_s), tr("Delete note…"), this, [this, id = message.id] {
            NoteDialog::askToDelete(this, [this, id] { m_thread->removeNote(id); });
        });
    } else if (message.state == ChatMessage::State::Told) {
        addReactions(*menu, message);
    }
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void ThreadView::addReactions(QMenu &menu, const ChatMessage &message)
{
    if (m_thread->channel().reaction.isEmpty() || m_client.isReadOnly())
        return;
    QMenu *reactions = menu.addMenu(tr("React (cannot be taken back)"));
    for (const QString &emoji : {u"👍"_s, u"❤️"_s, u"😂"_s, u"🙏"_s, u"🔥"_s})
        reactions->addAction(emoji, this, [this, emoji, id = message.id] { m_thread->react(id, emoji); });
}

void ThreadView::editNote(const QString &id)
{
    const int row = m_thread->messages().rowOf(id);
    if (row < 0)
        return;
    auto *dialog = new NoteDialog(m_thread->messages().at(row).text, this);
    connect(dialog, &NoteDialog::kept, this, [thread = m_thread, id](const QString &text) {
        if (thread)
            thread->changeNote(id, text);
    });
    dialog->open();
}

void ThreadView::pickTemplate()
{
    const Chat *chat = m_inbox.find(m_contact);
    if (!chat || !m_thread)
        return;
    auto *dialog = new TemplateDialog(m_client, m_thread->channel(), chat->bot, this);
    connect(dialog, &TemplateDialog::chosen, this,
            [thread = m_thread](const QJsonObject &approved, const QString &text) {
                if (thread)
                    thread->send({.approved = approved}, text);
            });
    dialog->open();
}

void ThreadView::openSavedAnswers()
{
    auto *answers = new SavedAnswers(m_context.history(), m_composer->draft().text, this);
    connect(answers, &SavedAnswers::chosen, this, [this](const QString &text) {
        const Chat *chat = m_inbox.find(m_contact);
        m_composer->insert(filledAnswer(text, chat ? chat->name : QString()));
    });
    answers->open();
}

} // namespace pulsedeck
