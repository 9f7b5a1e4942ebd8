// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/chatbots/inboxpage.h"

#include "app/chats/outbox.h"
#include "app/values/convert.h"
#include "app/values/format.h"
#include "app/vocabulary/watch.h"
#include "ui/context/pagecontext.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/notice/errorbox.h"
#include "ui/scopes/chatbots/chatlist.h"
#include "ui/scopes/chatbots/personpane.h"
#include "ui/scopes/chatbots/selectionpanel.h"
#include "ui/scopes/chatbots/threadview.h"
#include "ui/scopes/chatbots/waitingview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

InboxPage::InboxPage(Client &client, const Resource &dialogs, PageContext &context, QWidget *parent)
    : RoomPage(parent), m_client(client), m_context(context), m_memory(context.history()), m_inbox(client),
      m_model(m_inbox), m_answers(client, m_inbox), m_sentence(headingLabel({}, 1.2)), m_error(new ErrorBox),
      m_splitter(new QSplitter), m_list(new ChatList(m_model, context)), m_middle(new QStackedWidget),
      m_thread(new ThreadView(client, m_inbox, context)), m_selection(new SelectionPanel),
      m_waiting(new WaitingView), m_board(new QToolButton),
      m_person(new PersonPane(client, m_inbox, context)), m_close(new QToolButton), m_assign(new QToolButton),
      m_personButton(new QToolButton)
{
    build(dialogs.title);
    addKeys();
    connect(&m_inbox, &Inbox::arrived, this, &InboxPage::followInbox);
    connect(&m_inbox, &Inbox::changed, this, &InboxPage::followHead);
    connect(&m_inbox, &Inbox::unreadChanged, this,
            [this](int chats) { m_context.setBadge(Scope::Chatbots, chats); });
    connect(&m_inbox, &Inbox::failed, this, [this](const ApiError &error) {
        m_error->show(error, {}, tr("&Try again"));
        m_error->setVisible(true);
    });
    connect(m_error, &ErrorBox::actionTriggered, this, [this] {
        m_error->hide();
        m_inbox.read();
    });
    m_error->retryWhenBack(client);
    connect(m_list, &ChatList::currentChanged, this, &InboxPage::showChosen);
    connect(m_list, &ChatList::chosenChanged, this, [this] {
        // The waiting times stay while they pick out chats.
        if (m_middle->currentWidget() != m_waiting || m_list->chosen().size() > 1)
            showChosen();
    });
    connect(&m_list->view(), &QListView::clicked, this, &InboxPage::showChosen);
    connect(m_thread, &ThreadView::wasSeen, this, &InboxPage::markSeen);
    connect(m_thread, &ThreadView::wasRead, this, &InboxPage::learn);
    connect(m_person, &PersonPane::chatWanted, this, [this](const QString &contact) {
        choose({{u"contact_id"_s, contact}});
    });
    connect(m_thread, &ThreadView::left, this, [this] { m_list->view().setFocus(Qt::OtherFocusReason); });
    connect(m_selection, &SelectionPanel::wanted, this, &InboxPage::want);
    connect(m_person, &PersonPane::wanted, this, &InboxPage::want);
    connect(qApp, &QGuiApplication::focusWindowChanged, this, &InboxPage::followWatch);
    recallLearned();
    m_memory.read(ChatMemory::assignments(), this, [this](const QJsonValue &kept) {
        m_assigned = kept.toObject();
        rememberAssigned({}, {});
    });
    followHead();
}

InboxPage::~InboxPage()
{
    m_list->disconnect(this);
    m_thread->disconnect(this);
}

void InboxPage::build(const QString &title)
{
    setAccessibleName(title);
    buildHead();
    auto *refresh = new QToolButton;
    refresh->setIcon(icon(u"refresh"_s));
    refresh->setAutoRaise(true);
    refresh->setShortcut(QKeySequence::Refresh);
    refresh->setAccessibleName(tr("Refresh"));
    refresh->setToolTip(tr("Refresh (F5)"));
    connect(refresh, &QToolButton::clicked, this, [this] {
        m_inbox.read();
        m_thread->refresh();
    });
    auto *head = new QHBoxLayout;
    head->addWidget(m_sentence, 1);
    addTools(head);
    head->addWidget(refresh);
    m_middle->addWidget(m_thread);
    m_middle->addWidget(m_selection);
    m_middle->addWidget(m_waiting);
    m_middle->setCurrentWidget(m_waiting);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_person);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(13);
    m_splitter->setStretchFactor(1, 1);
    const int letter = fontMetrics().averageCharWidth();
    m_list->setMinimumWidth(letter * 26);
    m_middle->setMinimumWidth(letter * 40);
    m_person->setMinimumWidth(letter * 24);
    m_splitter->setSizes({letter * 38, letter * 90, letter * 32});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_error);
    layout->addWidget(m_splitter, 1);
    m_error->hide();
    QSettings &state = m_context.uiState();
    m_splitter->restoreState(state.value(u"chatbots/inbox/splitter"_s).toByteArray());
    m_personButton->setChecked(state.value(u"chatbots/inbox/person"_s, true).toBool());
    followPerson();
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_context.uiState().setValue(u"chatbots/inbox/splitter"_s, m_splitter->saveState()); });
}

void InboxPage::buildHead()
{
    const auto dress = [this](QToolButton *button, const QString &text, const QString &hint, Deed deed) {
        button->setText(text);
        button->setToolTip(hint);
        connect(button, &QToolButton::clicked, this, [this, deed] { want(deed); });
        m_thread->addHeadWidget(button);
    };
    dress(m_close, tr("Close"), tr("Close the chat and go to the next (E)"), Deed::Close);
    dress(m_assign, tr("Assign"), tr("Assign the chat to somebody of the team (A)"), Deed::Assign);
    auto *unread = new QToolButton;
    dress(unread, tr("Unread"), tr("Mark the chat as unread (U)"), Deed::MarkUnread);
    auto *answer = new QToolButton;
    answer->setText(tr("Answer"));
    answer->setToolTip(tr("Write an answer (R)"));
    connect(answer, &QToolButton::clicked, m_thread, &ThreadView::startAnswer);
    m_thread->addHeadWidget(answer);
    m_personButton->setText(tr("Person"));
    m_personButton->setToolTip(tr("Show the person beside the chat"));
    m_personButton->setCheckable(true);
    connect(m_personButton, &QToolButton::clicked, this, [this](bool on) {
        followPerson();
        m_context.uiState().setValue(u"chatbots/inbox/person"_s, on);
    });
    m_thread->addHeadWidget(m_personButton);
}

void InboxPage::addKeys()
{
    const auto key = [this](Qt::Key which, const std::function<void()> &run) {
        auto *shortcut = new QShortcut(QKeySequence(which), this);
        shortcut->setContext(Qt::WindowShortcut); // also while the list of pages has the focus
        connect(shortcut, &QShortcut::activated, this, run);
    };
    key(Qt::Key_J, [this] { m_list->step(1); });
    key(Qt::Key_K, [this] { m_list->step(-1); });
    key(Qt::Key_R, [this] { m_thread->startAnswer(); });
    // What changes something is typed where the chats are, not beside the answer.
    const auto deed = [this, key](Qt::Key which, Deed what) {
        key(which, [this, what] {
            if (m_list->isAncestorOf(QApplication::focusWidget()))
                want(what);
        });
    };
    deed(Qt::Key_E, Deed::Close);
    deed(Qt::Key_U, Deed::MarkUnread);
    deed(Qt::Key_A, Deed::Assign);
    key(Qt::Key_W, [this] { showBoard(!m_board->isChecked()); });
    key(Qt::Key_Slash, [this] { m_list->focusSearch(); });
}

void InboxPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_isAsked, true))
        m_inbox.read();
    followWatch();
}

void InboxPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_keeping.isActive())
        keepLearned();
    followWatch();
}

/// A narrow window has no room for three.
void InboxPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    followPerson();
}

/// Nobody, before a chat is open, and while several are chosen.
void InboxPage::followPerson()
{
    const int letter = fontMetrics().averageCharWidth();
    m_person->setVisible(m_personButton->isChecked() && !m_list->current().isEmpty()
                         && m_middle->currentWidget() != m_selection && width() > letter * 120);
}

void InboxPage::followWatch()
{
    m_inbox.setWatched(isVisible() && isActiveWindow());
}

void InboxPage::followInbox()
{
    followHead();
    openWanted();
    tellTroubled();
    const Chat *chat = m_inbox.find(m_thread->contact());
    // Nothing is opened, and so read, before a person chooses it.
    if (!chat)
        return;
    if (chat->lastInAt > m_readUpTo) {
        m_readUpTo = chat->lastInAt;
        m_thread->refresh();
    }
}

bool InboxPage::choose(const QJsonObject &row)
{
    const QString contact = row[u"contact"].isObject() ? format::toText(row[u"contact"][u"id"])
                                                       : format::toText(row[u"contact_id"]);
    if (contact.isEmpty()) {
        const QString bot = format::toText(row[u"bot_id"]);
        if (!bot.isEmpty())
            m_list->setFilter({.bots = {bot}});
        return !bot.isEmpty();
    }
    m_wanted = contact;
    openWanted();
    return true;
}

void InboxPage::openWanted()
{
    if (m_wanted.isEmpty() || !m_inbox.find(m_wanted))
        return;
    if (m_model.rowOf(m_wanted) < 0)
        m_list->setFilter({});
    m_list->setCurrent(std::exchange(m_wanted, QString()));
}

/// What was refused, or broke off when the program ended, is not found by chance.
void InboxPage::tellTroubled()
{
    if (m_isTroubleTold || !m_inbox.isWhole() || !m_context.outbox())
        return;
    m_isTroubleTold = true;
    QStringList names;
    QString first;
    QStringList gone;
    for (const QString &contact : m_context.outbox()->troubled()) {
        const Chat *chat = m_inbox.find(contact);
        if (!chat) {
            gone << contact;
            continue;
        }
        names << format::harmlessLine(chat->name);
        if (first.isEmpty())
            first = contact;
    }
    constexpr qsizetype named = 3;
    if (names.isEmpty())
        return tellGone(gone);
    m_context.say(
        {.text = tr("Messages that may not have arrived wait in %Ln chat(s): %1", nullptr, int(names.size()))
                     .arg(QStringList(names.mid(0, named)).join(u", "_s)),
         .tone = Message::Tone::Warning,
         .actionText = tr("&Show"),
         .action = [&context = m_context, first] {
             context.open({Scope::Chatbots, u"chatbots/dialogs"_s, {{u"contact_id"_s, first}}});
         }});
}

/// Whose chat is gone has no thread in which a message could wait.
void InboxPage::tellGone(const QStringList &contacts)
{
    QStringList texts;
    for (const QString &contact : contacts) {
        for (const ChatMessage &message : m_context.outbox()->messages(contact))
            texts << message.text;
    }
    if (texts.isEmpty())
        return;
    m_context.say(
        {.text = tr("%Ln message(s) did not arrive, and the chat is gone: “%1”", nullptr, int(texts.size()))
                     .arg(format::oneLine(texts.first()).left(80)),
         .tone = Message::Tone::Warning,
         .actionText = tr("&Copy and forget"),
         .action = [&outbox = *m_context.outbox(), contacts, texts] {
             QGuiApplication::clipboard()->setText(texts.join(u"\n\n"_s));
             for (const QString &contact : contacts) {
                 for (const ChatMessage &message : outbox.messages(contact))
                     outbox.drop(contact, message.id);
             }
         }});
}

/// The answer first: how many wait, and how long.
void InboxPage::followHead()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QDateTime oldest;
    int unread = 0;
    for (const Chat &chat : m_inbox.chats()) {
        if (chat.unread == 0)
            continue;
        ++unread;
        if (chat.lastInAt.isValid() && (!oldest.isValid() || chat.lastInAt < oldest))
            oldest = chat.lastInAt;
    }
    QString sentence = tr("Inbox");
    if (unread > 0 && oldest.isValid())
        sentence =
            tr("%Ln unread chat(s), the oldest waits for %1", nullptr, unread).arg(shortAge(oldest, now));
    else if (unread > 0)
        sentence = tr("%Ln unread chat(s)", nullptr, unread);
    else if (m_inbox.isWhole())
        sentence = tr("Everything is read");
    m_sentence->setText(sentence);
    followBoard();
    if (m_middle->currentWidget() == m_selection && m_list->chosen().size() > 1)
        m_selection->show(chosen());
    m_thread->follow();
    const Chat *chat = m_inbox.find(m_thread->contact());
    const bool isOpen = !chat || chat->isOpen;
    m_close->setText(isOpen ? tr("Close") : tr("Open again"));
    m_close->setToolTip(isOpen ? tr("Close the chat and go to the next (E)") : tr("Open the chat again (E)"));
}

QList<Chat> InboxPage::chosen() const
{
    QList<Chat> chats;
    for (const QString &contact : m_list->chosen()) {
        if (const Chat *chat = m_inbox.find(contact))
            chats << *chat;
    }
    if (chats.isEmpty()) {
        if (const Chat *chat = m_inbox.find(m_list->current()))
            chats << *chat;
    }
    return chats;
}

void InboxPage::showChosen()
{
    const QList<Chat> chats = chosen();
    if (chats.size() > 1) {
        m_selection->show(chats);
        m_middle->setCurrentWidget(m_selection);
        return followPerson();
    }
    const bool isNone = m_list->current().isEmpty();
    m_middle->setCurrentWidget(isNone ? static_cast<QWidget *>(m_waiting) : m_thread);
    m_board->setChecked(isNone);
    followBoard();
    followPerson();
    if (m_thread->contact() == m_list->current())
        return;
    m_keptUnread.clear();
    const Chat *chat = m_inbox.find(m_list->current());
    m_readUpTo = chat ? chat->lastInAt : QDateTime();
    m_thread->open(m_list->current());
    m_person->open(m_list->current(), m_assigned[m_list->current()].toString());
    followHead();
}

/// Nothing is written while the account is read-only.
void InboxPage::markSeen(const QString &contact)
{
    const Chat *chat = m_inbox.find(contact);
    if (!chat || chat->unread == 0 || m_client.isReadOnly() || m_keptUnread == contact || !isActiveWindow())
        return;
    const ChatDeed deed {Deed::MarkRead};
    m_client.send(*requestFor(*chat, deed), this, [this, deed, contact](const Reply &reply) {
        if (reply.ok())
            m_inbox.change(contact, [&](Chat &one) { apply(deed, one); });
    });
}

} // namespace pulsedeck
