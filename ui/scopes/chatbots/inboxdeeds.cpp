// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done with chats: with one at once, with many as a job.

#include "app/jobs/jobs.h"
#include "app/values/convert.h"
#include "ui/context/pagecontext.h"
#include "ui/scopes/chatbots/chatlist.h"
#include "ui/scopes/chatbots/deeddialogs.h"
#include "ui/scopes/chatbots/inboxpage.h"
#include "ui/scopes/chatbots/personpane.h"
#include "ui/scopes/chatbots/threadview.h"

#include <QCursor>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// Asks for what the deed needs first. E opens again what is closed.
void InboxPage::want(Deed deed)
{
    const QList<Chat> chats = chosen();
    if (chats.isEmpty())
        return;
    if (m_client.isReadOnly()) {
        const ApiError error {.kind = ApiError::Kind::ReadOnly};
        return m_context.say({.text = error.summary(), .tone = Message::Tone::Warning, .error = error});
    }
    if (deed == Deed::Close && chats.size() == 1 && !chats.first().isOpen)
        deed = Deed::Open;
    if (deed == Deed::Assign) {
        auto *dialog = new AssignDialog(m_client, this);
        connect(dialog, &AssignDialog::chosen, this, [this](qint64 id, const QString &name) {
            carryOut({.deed = Deed::Assign, .number = id, .words = name});
        });
        return dialog->open();
    }
    if (deed == Deed::RunFlow) {
        auto *dialog = new FlowDialog(m_client, chats, this);
        connect(dialog, &FlowDialog::chosen, this, &InboxPage::carryOut);
        return dialog->open();
    }
    if (deed == Deed::Pause)
        return askMinutes();
    carryOut({.deed = deed});
}

void InboxPage::askMinutes()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    constexpr int hour = 60;
    for (const auto &[minutes, text] :
         {std::pair(30, tr("30 minutes")), std::pair(hour, tr("1 hour")), std::pair(4 * hour, tr("4 hours")),
          std::pair(24 * hour, tr("1 day")), std::pair(7 * 24 * hour, tr("7 days"))})
        menu->addAction(text, this, [this, minutes = minutes, text = text] {
            carryOut({.deed = Deed::Pause, .number = minutes, .words = text});
        });
    menu->popup(QCursor::pos());
}

void InboxPage::carryOut(const ChatDeed &deed)
{
    const QList<Chat> chats = chosen();
    if (chats.size() > 1 && m_context.jobs())
        return carryOutAll(deed, chats);
    for (const Chat &chat : chats)
        carryOutOne(deed, chat);
}

void InboxPage::carryOutOne(const ChatDeed &deed, const Chat &chat)
{
    const std::optional<Request> request = requestFor(chat, deed);
    if (!request)
        return m_context.say({.text = tr("The service has no operations for the messenger of this chat."),
                              .tone = Message::Tone::Warning});
    if (deed.deed == Deed::MarkUnread)
        m_keptUnread = chat.contact;
    // The next one is before the eyes while this one is being closed.
    if (deed.deed == Deed::Close && m_list->current() == chat.contact)
        m_list->step(1);
    m_client.send(*request, this, [this, deed, chat](const Reply &reply) {
        if (!reply.ok())
            return m_context.say(
                {.text = reply.error.summary(), .tone = Message::Tone::Bad, .error = reply.error});
        m_inbox.change(chat.contact, [&](Chat &one) { apply(deed, one); });
        if (deed.deed == Deed::Assign || deed.deed == Deed::Unassign)
            rememberAssigned({chat.contact}, deed.words);
        tellDone(deed, chat);
    });
}

void InboxPage::tellDone(const ChatDeed &deed, const Chat &chat)
{
    Message message {.text = deedDone(deed, format::harmlessLine(chat.name)), .tone = Message::Tone::Good};
    if (const std::optional<Deed> back = inverseOf(deed.deed)) {
        message.actionText = tr("&Undo");
        message.action = [this, back, chat] { carryOutOne({.deed = *back}, chat); };
    }
    m_context.say(message);
}

/// Written down before it leaves, so that it goes on after the page, the window and the program.
void InboxPage::carryOutAll(const ChatDeed &deed, const QList<Chat> &chats)
{
    QList<JobItem> items;
    QStringList contacts;
    for (const Chat &chat : chats) {
        const std::optional<Request> request = requestFor(chat, deed);
        if (!request)
            continue;
        JobItem item;
        item.name = format::harmlessLine(chat.name);
        item.request = request;
        item.keys = {chat.contact};
        items << item;
        contacts << chat.contact;
    }
    Jobs *jobs = m_context.jobs();
    const QString id = jobs->run({.title = deedTitle(deed), .scope = Scope::Chatbots}, items);
    auto *once = new QObject(this);
    connect(jobs, &Jobs::answeredWith, once,
            [this, id, deed, contacts](const QString &job, int number, const Reply &reply) {
                if (job == id && reply.ok() && number < contacts.size())
                    m_inbox.change(contacts.at(number), [&](Chat &chat) { apply(deed, chat); });
            });
    connect(jobs, &Jobs::ended, once, [this, once, id, deed, contacts](const Job &job) {
        if (job.id != id)
            return;
        once->deleteLater();
        if (deed.deed == Deed::Assign || deed.deed == Deed::Unassign)
            rememberAssigned(contacts, deed.words);
        const bool isFine = job.fine() == job.items;
        m_context.say({.text = u"%1: %2"_s.arg(job.title, job.outcome()),
                       .tone = isFine ? Message::Tone::Good : Message::Tone::Warning});
    });
}

/// The service tells nobody's assignments, so that those made here are remembered.
void InboxPage::rememberAssigned(const QStringList &contacts, const QString &name)
{
    for (const QString &contact : contacts) {
        if (name.isEmpty())
            m_assigned.remove(contact);
        else
            m_assigned.insert(contact, name);
    }
    if (!contacts.isEmpty())
        m_memory.keep(ChatMemory::assignments(), m_assigned, this);
    m_person->setAssigned(m_assigned[m_thread->contact()].toString());
    const QStringList people = m_assigned.keys();
    m_model.setAssigned({people.begin(), people.end()});
}

} // namespace pulsedeck
