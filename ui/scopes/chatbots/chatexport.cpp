// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/chatbots/chatexport.h"

#include "app/chats/transcript.h"
#include "app/values/convert.h"
#include "ui/chart/chartfile.h"
#include "ui/context/pagecontext.h"
#include "ui/files/exportdialog.h"
#include "ui/files/fileexport.h"

#include <QDir>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace pulsedeck {

FileTable tableOf(const MessageModel &messages, const QString &person, const chatbots::Channel &channel)
{
    using namespace describe;
    FileTable table {.title = ChatExport::tr("Chat with %1").arg(format::harmlessLine(person)),
                     .columns = {dateTime(u"at"_s, ChatExport::tr("Time")),
                                 text(u"author"_s, ChatExport::tr("Written by")),
                                 text(u"text"_s, ChatExport::tr("Message")),
                                 link(u"link"_s, ChatExport::tr("Link")),
                                 text(u"delivery"_s, ChatExport::tr("Status"))},
                     .rows = {}};
    for (int row = 0; row < messages.rowCount(); ++row) {
        const ChatMessage &message = messages.at(row);
        const bool isNowhere = message.isRefused() || message.state == ChatMessage::State::Unknown;
        const QString words =
            message.text.isEmpty() && message.links.isEmpty() ? contentWord(message) : message.text;
        table.order << table.rows.size();
        table.rows.append(
            {{u"at"_s, message.at.toUTC().toString(Qt::ISODate)},
             {u"author"_s, authorWord(message, person)},
             {u"text"_s, words},
             {u"link"_s, message.links.isEmpty() ? QJsonValue() : message.links.first().url},
             {u"delivery"_s,
              isNowhere ? ChatExport::tr("May not have arrived") : deliveryWord(message, channel)}});
    }
    return table;
}

FileTable tableOf(const QList<Chat> &found, const QHash<QString, QString> &bots)
{
    using namespace describe;
    FileTable table {
        .title = ChatExport::tr("Chats"),
        .columns = {text(u"name"_s, ChatExport::tr("Name")), text(u"channel"_s, ChatExport::tr("Messenger")),
                    text(u"bot"_s, ChatExport::tr("Bot")), count(u"unread"_s, ChatExport::tr("Unread")),
                    yesNo(u"open"_s, ChatExport::tr("Open")),
                    yesNo(u"waiting"_s, ChatExport::tr("Waits for an answer")),
                    dateTime(u"asked"_s, ChatExport::tr("Last asked")),
                    text(u"in"_s, ChatExport::tr("Last question")),
                    dateTime(u"answered"_s, ChatExport::tr("Last answered")),
                    text(u"out"_s, ChatExport::tr("Last answer")),
                    text(u"contact"_s, ChatExport::tr("Contact ID"))},
        .rows = {}};
    const auto moment = [](const QDateTime &at) {
        return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODate)) : QJsonValue();
    };
    QHash<int, QString> titles;
    for (const chatbots::Channel &channel : chatbots::channels())
        titles.insert(channel.service, channel.title);
    for (const Chat &chat : found) {
        table.order << table.rows.size();
        table.rows.append({{u"name"_s, chat.name},
                           {u"channel"_s, titles.value(chat.service, QString::number(chat.service))},
                           {u"bot"_s, bots.value(chat.bot)},
                           {u"unread"_s, chat.unread},
                           {u"open"_s, chat.isOpen},
                           {u"waiting"_s, chat.needsAnswer()},
                           {u"asked"_s, moment(chat.lastInAt)},
                           {u"in"_s, chat.lastIn},
                           {u"answered"_s, moment(chat.lastOutAt)},
                           {u"out"_s, chat.lastOut},
                           {u"contact"_s, chat.contact}});
    }
    return table;
}

ChatExport::ChatExport(Thread &thread, const QString &person, As as, PageContext &context, QWidget *page)
    : QObject(&thread), m_thread(thread), m_person(person), m_as(as), m_context(context), m_page(page)
{
    connect(&thread, &Thread::wasRead, this, &ChatExport::readOn);
    connect(&thread, &Thread::failed, this, [this](const ApiError &error) {
        if (!m_writing)
            return;
        m_context.say({.text = tr("The chat could not be read to its beginning; no file was written."),
                       .tone = Message::Tone::Bad,
                       .error = error});
        finish();
    });
}

void ChatExport::ask()
{
    if (m_as == As::Table) {
        auto *dialog = new ExportDialog({.title = tr("Chat with %1").arg(format::harmlessLine(m_person))},
                                        m_context.uiState(), m_page->window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ExportDialog::fileChosen, this, [this, dialog](const QString &path) {
            m_writing = [this, format = dialog->format(), path] {
                exportTable(tableOf(m_thread.messages(), m_person, m_thread.channel()), format, path,
                            m_context);
            };
            readOn();
        });
        connect(dialog, &QDialog::rejected, this, &QObject::deleteLater);
        return dialog->open();
    }
    auto *dialog = new QFileDialog(m_page->window(), tr("Save the chat as text"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->setNameFilter(tr("Text (*.txt)"));
    connect(dialog, &QFileDialog::fileSelected, this, &ChatExport::save);
    connect(dialog, &QDialog::rejected, this, &QObject::deleteLater);
    dialog->open();
}

void ChatExport::save(const QString &path)
{
    m_writing = [this, path] {
        const QByteArray words = transcript(m_thread.messages(), m_person).toUtf8();
        writeFile(
            path, [words] { return words; }, &m_context,
            [&context = m_context, name = QDir::toNativeSeparators(path)](const QString &problem) {
                const bool isWritten = problem.isEmpty();
                context.say({.text = isWritten
                                 ? tr("The chat was written to %1.").arg(name)
                                 : tr("The file %1 could not be written: %2").arg(name, problem),
                             .tone = isWritten ? Message::Tone::Good : Message::Tone::Bad});
            });
    };
    readOn();
}

/// A page after the other, until the first message is there.
void ChatExport::readOn()
{
    if (!m_writing || m_isOver || m_thread.isReading())
        return;
    if (!m_thread.isRead())
        return m_thread.read();
    if (m_thread.hasOlder()) {
        m_context.showWork({.id = u"chat export"_s,
                            .text = tr("Reading the chat with %1").arg(format::harmlessLine(m_person)),
                            .done = m_thread.messages().rowCount(),
                            .cancel = [self = QPointer(this)] {
                                if (self)
                                    self->finish();
                            }});
        return m_thread.readOlder();
    }
    m_writing();
    finish();
}

void ChatExport::finish()
{
    m_isOver = true;
    m_context.endWork(u"chat export"_s);
    deleteLater();
}

} // namespace pulsedeck
