// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/inboxwindow.h"

#include "app/values/format.h"
#include "ui/scopes/chatbots/personpane.h"
#include "ui/scopes/chatbots/selectionpanel.h"

#include <QLabel>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// The inbox in the real window, against the demo service, driven as people do.
class InboxTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void theOldestUnreadMessageIsAnsweredByKeyboard();
    void theOldestUnreadMessageIsAnsweredByMouse();
    void lettersBesideTheAnswerCloseNothing();
    void tenChatsAreClosedByKeyboard();
    void tenChatsAreClosedByMouse();
    void whatIsDoneIsToldOfTheChosenChats();
    void everyChannelIsAnswered_data();
    void everyChannelIsAnswered();
    void aRefusedMessageStaysWithItsReason();
    void aClosedWindowIsSaidBeforeSending_data();
    void aClosedWindowIsSaidBeforeSending();
    void aTaggedMessagePassesTheClosedWindow();
    void halfWrittenAnswersWaitWithTheirChat();
    void notesAreWrittenForTheTeamAlone();
    void aReadOnlyAccountMarksNothingAsRead();
    void newMessagesAreSeenByACheapLook();
    void nobodyLooksWhileNobodySits();
    void theKeyEOpensAgainWhatIsClosed();
    void filtersAreRemembered();

private:
    bool open(bool readOnly = false);
    QString oldestUnread();
    int messageRow(const QString &text);

    std::unique_ptr<DemoCalls> m_demo; ///< One for all: making its chats takes a while.
    std::optional<InboxWindow> m_inbox;
};

void InboxTest::initTestCase()
{
    m_demo = std::make_unique<DemoCalls>();
    QVERIFY(m_demo->isStarted());
}

void InboxTest::cleanup()
{
    if (m_inbox)
        QCOMPARE(m_demo->service.misfits(), QStringList());
    m_inbox.reset();
}

bool InboxTest::open(bool readOnly)
{
    m_inbox.emplace(*m_demo, readOnly);
    return m_inbox->open();
}

/// As the service tells it.
QString InboxTest::oldestUnread()
{
    QDateTime oldest;
    QString contact;
    for (const QJsonValue dialog : m_inbox->dialogs()) {
        const QDateTime at = format::toDateTime(dialog["last_inbox_message"]["date"]);
        if (dialog["inbox_unread_count"].toInt() == 0 || (oldest.isValid() && oldest <= at))
            continue;
        oldest = at;
        contact = dialog["contact"]["id"].toString();
    }
    return contact;
}

int InboxTest::messageRow(const QString &text)
{
    MessageModel &messages = m_inbox->page()->thread().thread()->messages();
    for (int row = 0; row < messages.rowCount(); ++row) {
        if (messages.at(row).text == text)
            return row;
    }
    return -1;
}

void InboxTest::theOldestUnreadMessageIsAnsweredByKeyboard()
{
    QVERIFY(open());
    const Chat chat = m_inbox->current();
    const QDateTime waiting = chat.lastInAt;
    for (const QJsonValue dialog : m_inbox->dialogs()) {
        if (dialog["inbox_unread_count"].toInt() > 0)
            QVERIFY(format::toDateTime(dialog["last_inbox_message"]["date"]) >= waiting);
    }
    m_inbox->chats().setFocus();
    m_inbox->press(Qt::Key_R);
    m_inbox->type(u"It leaves this noon"_s);
    m_inbox->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(chatbots::textOf(m_inbox->lastMessageOf(chat)["data"]).toString(), u"It leaves this noon"_s);
    QTRY_COMPARE(m_inbox->current().unread, 0);
    QVERIFY(oldestUnread() != chat.contact);
    QTRY_COMPARE(m_inbox->page()->inbox().find(chat.contact)->lastOut, u"It leaves this noon"_s);
    QVERIFY(m_inbox->composer().edit().toPlainText().isEmpty());
}

void InboxTest::theOldestUnreadMessageIsAnsweredByMouse()
{
    QVERIFY(open());
    m_inbox->clickChat(3);
    m_inbox->clickChat(0);
    const Chat chat = m_inbox->current();
    QTRY_VERIFY(m_inbox->isThreadRead());
    QPlainTextEdit &edit = m_inbox->composer().edit();
    QTest::mouseClick(edit.viewport(), Qt::LeftButton);
    m_inbox->type(u"It has left"_s);
    QTest::mouseClick(m_inbox->composer().findChild<QPushButton *>(u"send"_s), Qt::LeftButton);
    QTRY_COMPARE(chatbots::textOf(m_inbox->lastMessageOf(chat)["data"]).toString(), u"It has left"_s);
    QTRY_VERIFY(oldestUnread() != chat.contact);
}

void InboxTest::lettersBesideTheAnswerCloseNothing()
{
    QVERIFY(open());
    InboxPage &page = *m_inbox->page();
    page.list().setFilter({.open = true});
    m_inbox->clickChat(0);
    const QString contact = page.list().current();
    const auto openChats = [&page] {
        const auto &chats = page.inbox().chats();
        return std::count_if(chats.begin(), chats.end(), [](const Chat &chat) { return chat.isOpen; });
    };
    const auto before = openChats();
    page.thread().findChild<QAbstractItemView *>()->setFocus();
    m_inbox->press(Qt::Key_E);
    m_inbox->clickChat(0);
    m_inbox->press(Qt::Key_E);
    QTRY_VERIFY(!page.inbox().find(contact)->isOpen);
    QCOMPARE(openChats(), before - 1);
}

void InboxTest::tenChatsAreClosedByKeyboard()
{
    QVERIFY(open());
    m_inbox->page()->list().setFilter({.open = true});
    QVERIFY(m_inbox->page()->model().rowCount() > 10);
    m_inbox->clickChat(0);
    for (int more = 0; more < 9; ++more)
        m_inbox->press(Qt::Key_Down, Qt::ShiftModifier);
    const QStringList chosen = m_inbox->page()->list().chosen();
    QCOMPARE(chosen.size(), 10);
    m_inbox->press(Qt::Key_E);
    for (const QString &contact : chosen)
        QTRY_VERIFY(!m_inbox->page()->inbox().find(contact)->isOpen);
    for (const QJsonValue dialog : m_inbox->dialogs()) {
        if (chosen.contains(dialog["contact"]["id"].toString()))
            QVERIFY(!dialog["is_chat_opened"].toBool());
    }
}

void InboxTest::tenChatsAreClosedByMouse()
{
    QVERIFY(open());
    m_inbox->page()->list().setFilter({.open = true});
    m_inbox->clickChat(0);
    m_inbox->clickChat(9, Qt::ShiftModifier);
    const QStringList chosen = m_inbox->page()->list().chosen();
    QCOMPARE(chosen.size(), 10);
    auto *panel = m_inbox->page()->findChild<SelectionPanel *>();
    QTRY_VERIFY(panel->isVisible());
    // What is done beside them would be done to one of them.
    QVERIFY(!m_inbox->page()->findChild<PersonPane *>()->isVisible());
    for (QPushButton *button : panel->findChildren<QPushButton *>()) {
        if (button->text() == u"Close"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    for (const QString &contact : chosen)
        QTRY_VERIFY(!m_inbox->page()->inbox().find(contact)->isOpen);
    int stillOpen = 0;
    for (const QJsonValue dialog : m_inbox->dialogs())
        stillOpen += chosen.contains(dialog["contact"]["id"].toString()) && dialog["is_chat_opened"].toBool();
    QCOMPARE(stillOpen, 0);
}

void InboxTest::whatIsDoneIsToldOfTheChosenChats()
{
    QVERIFY(open());
    m_inbox->clickChat(0);
    m_inbox->clickChat(2, Qt::ShiftModifier);
    auto *panel = m_inbox->page()->findChild<SelectionPanel *>();
    QTRY_VERIFY(panel->isVisible());
    const auto tells = [panel](const QString &words) {
        const QList<QLabel *> labels = panel->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *one) { return one->text().contains(words); });
    };
    for (const QString &key : {u"Open again"_s, u"Close"_s}) {
        for (QPushButton *button : panel->findChildren<QPushButton *>()) {
            if (button->text() == key)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(tells(key == u"Close"_s ? u" 0 open"_s : u" 3 open"_s));
    }
}

void InboxTest::everyChannelIsAnswered_data()
{
    QTest::addColumn<int>("service");
    for (const chatbots::Channel &channel : chatbots::channels())
        QTest::newRow(qPrintable(channel.id)) << channel.service;
}

void InboxTest::everyChannelIsAnswered()
{
    QFETCH(const int, service);
    QVERIFY(open());
    const QDateTime recently = QDateTime::currentDateTimeUtc().addSecs(-12 * 3600);
    QVERIFY(m_inbox->choose(
        m_inbox->chatOf(service, [&](const Chat &chat) { return chat.lastInAt > recently; })));
    const Chat chat = m_inbox->current();
    QVERIFY(m_inbox->page()->thread().thread()->messages().rowCount() > 0);
    QCOMPARE(m_inbox->composer().warning(), QString());
    m_inbox->press(Qt::Key_R);
    m_inbox->type(u"See you at noon"_s);
    m_inbox->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(chatbots::textOf(m_inbox->lastMessageOf(chat)["data"]).toString(), u"See you at noon"_s);
    // What was sent from here gives way to what the service tells of it.
    MessageModel &messages = m_inbox->page()->thread().thread()->messages();
    QTRY_VERIFY(messageRow(u"See you at noon"_s) >= 0
                && !messages.at(messageRow(u"See you at noon"_s)).isFromHere());
    QTRY_COMPARE(messageRow(u"See you at noon"_s), messages.rowCount() - 1);
}

void InboxTest::aRefusedMessageStaysWithItsReason()
{
    QVERIFY(open());
    const int telegram = 3;
    QVERIFY(m_inbox->choose(m_inbox->chatOf(telegram)));
    const Chat chat = m_inbox->current();
    // Somebody else deletes the person meanwhile.
    QCOMPARE(m_inbox->demo.post(u"/telegram/contacts/delete"_s, {{"contact_id", chat.contact}}).status, 200);
    m_inbox->press(Qt::Key_R);
    m_inbox->type(u"Are you there"_s);
    m_inbox->press(Qt::Key_Return, Qt::ControlModifier);
    MessageModel &messages = m_inbox->page()->thread().thread()->messages();
    QTRY_VERIFY(messageRow(u"Are you there"_s) >= 0
                && messages.at(messageRow(u"Are you there"_s)).state == ChatMessage::State::Refused);
    const ChatMessage refused = messages.at(messageRow(u"Are you there"_s));
    QCOMPARE(refused.error.kind, ApiError::Kind::NotFound);
    QVERIFY(!refused.error.text.isEmpty());
    // It is there after another chat was looked at, and comes back to be written anew.
    m_inbox->page()->list().step(1);
    m_inbox->page()->list().setCurrent(chat.contact);
    QVERIFY(messageRow(u"Are you there"_s) >= 0);
    const chatbots::Outgoing back = m_inbox->page()->thread().thread()->takeBack(refused.id);
    QCOMPARE(back.text, u"Are you there"_s);
}

void InboxTest::aClosedWindowIsSaidBeforeSending_data()
{
    QTest::addColumn<int>("service");
    QTest::newRow("whatsapp") << 4;
    QTest::newRow("instagram") << 5;
}

void InboxTest::aClosedWindowIsSaidBeforeSending()
{
    QFETCH(const int, service);
    QVERIFY(open());
    const QDateTime dayAgo = QDateTime::currentDateTimeUtc().addDays(-1);
    QVERIFY(
        m_inbox->choose(m_inbox->chatOf(service, [&](const Chat &chat) { return chat.lastInAt < dayAgo; })));
    QVERIFY(m_inbox->composer().warning().startsWith(u"24 hours have passed"_s));
    m_inbox->press(Qt::Key_R);
    m_inbox->type(u"Hello"_s);
    auto *send = m_inbox->composer().findChild<QPushButton *>(u"send"_s);
    QVERIFY(!send->isEnabled());
    m_inbox->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_inbox->composer().edit().toPlainText(), u"Hello"_s);
    m_inbox->composer().setNote(true);
    QVERIFY(send->isEnabled());
}

void InboxTest::aTaggedMessagePassesTheClosedWindow()
{
    QVERIFY(open());
    const int messenger = 1;
    const QDateTime dayAgo = QDateTime::currentDateTimeUtc().addDays(-1);
    QVERIFY(m_inbox->choose(
        m_inbox->chatOf(messenger, [&](const Chat &chat) { return chat.lastInAt < dayAgo; })));
    QVERIFY(!m_inbox->composer().warning().isEmpty());
    m_inbox->press(Qt::Key_R);
    m_inbox->type(u"We found your scarf"_s);
    m_inbox->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_inbox->lastMessageOf(m_inbox->current())["data"]["text"].toString(),
                 u"We found your scarf"_s);
}

void InboxTest::halfWrittenAnswersWaitWithTheirChat()
{
    QVERIFY(open());
    const QString contact = m_inbox->current().contact;
    m_inbox->press(Qt::Key_R);
    m_inbox->type(u"Let me loo"_s);
    m_inbox->press(Qt::Key_Escape);
    m_inbox->press(Qt::Key_J);
    QVERIFY(m_inbox->current().contact != contact);
    QCOMPARE(m_inbox->composer().edit().toPlainText(), QString());
    m_inbox->press(Qt::Key_K);
    QCOMPARE(m_inbox->current().contact, contact);
    QCOMPARE(m_inbox->composer().edit().toPlainText(), u"Let me loo"_s);
}

void InboxTest::notesAreWrittenForTheTeamAlone()
{
    QVERIFY(open());
    const Chat chat = m_inbox->current();
    m_inbox->press(Qt::Key_R);
    m_inbox->composer().setNote(true);
    m_inbox->type(u"Promised a refund"_s);
    m_inbox->press(Qt::Key_Return, Qt::ControlModifier);
    MessageModel &messages = m_inbox->page()->thread().thread()->messages();
    QTRY_VERIFY(messageRow(u"Promised a refund"_s) >= 0
                && !messages.at(messageRow(u"Promised a refund"_s)).isFromHere());
    QVERIFY(messages.at(messageRow(u"Promised a refund"_s)).isNote());
    const QString notes = chatbots::channelOf(chat.service)->path
        + u"/contacts/notes?contact_id=%1&bot_id=%2"_s.arg(chat.contact, chat.bot);
    QCOMPARE(m_inbox->demo.get(notes).json["data"][0]["data"]["text"].toString(), u"Promised a refund"_s);
    QVERIFY(m_inbox->lastMessageOf(chat)["data"]["text"].toString() != u"Promised a refund"_s);
}

void InboxTest::aReadOnlyAccountMarksNothingAsRead()
{
    QVERIFY(open());
    QTRY_COMPARE(m_inbox->current().unread, 0);
    const Chat answered = m_inbox->current();
    const QString path = chatbots::channelOf(answered.service)->path;
    QCOMPARE(
        m_inbox->demo.call("PUT", path + u"/contacts/mark-unread?contact_id="_s + answered.contact).status,
        200);
    QVERIFY(open(true));
    const Chat chat = m_inbox->current();
    QVERIFY(chat.unread > 0);
    m_inbox->press(Qt::Key_J);
    m_inbox->press(Qt::Key_K);
    QTRY_VERIFY(m_inbox->isThreadRead());
    QVERIFY(m_inbox->composer().warning().contains(u"read-only"_s));
    m_inbox->press(Qt::Key_E);
    QCOMPARE(m_inbox->current().unread, chat.unread);
    for (const QJsonValue dialog : m_inbox->dialogs()) {
        if (dialog["contact"]["id"].toString() == chat.contact)
            QCOMPARE(dialog["inbox_unread_count"].toInt(), chat.unread);
    }
}

void InboxTest::newMessagesAreSeenByACheapLook()
{
    QVERIFY(open());
    QTRY_COMPARE(m_inbox->current().unread, 0);
    const int unread = m_inbox->page()->inbox().unreadChats();
    const QTabWidget *tabs = m_inbox->window->findChild<QTabWidget *>();
    QTRY_VERIFY(tabs->tabText(tabs->currentIndex()).endsWith(u"(%1)"_s.arg(unread)));
    const Chat chat = m_inbox->current();
    const QString path = chatbots::channelOf(chat.service)->path;
    // Of somebody whose messages were read already.
    m_inbox->page()->list().step(30);
    QTRY_VERIFY(m_inbox->isThreadRead());
    QCOMPARE(m_inbox->demo.call("PUT", path + u"/contacts/mark-unread?contact_id="_s + chat.contact).status,
             200);
    m_inbox->page()->inbox().look();
    QTRY_COMPARE(m_inbox->page()->inbox().find(chat.contact)->unread, 1);
    QCOMPARE(m_inbox->page()->inbox().unreadChats(), unread + 1);
}

void InboxTest::nobodyLooksWhileNobodySits()
{
    QVERIFY(open());
    QVERIFY(m_inbox->page()->inbox().isWatched());
    m_inbox->window->currentView()->openHome();
    QVERIFY(!m_inbox->page()->inbox().isWatched());
    m_inbox->window->currentView()->openTab(int(allScopes().indexOf(Scope::Chatbots)));
    QTRY_VERIFY(m_inbox->page()->inbox().isWatched());
    m_inbox->window->hide();
    QVERIFY(!m_inbox->page()->inbox().isWatched());
}

void InboxTest::theKeyEOpensAgainWhatIsClosed()
{
    QVERIFY(open());
    QVERIFY(m_inbox->choose(m_inbox->chatOf(3, [](const Chat &chat) { return !chat.isOpen; })));
    const Chat chat = m_inbox->current();
    m_inbox->chats().setFocus();
    m_inbox->press(Qt::Key_E);
    QTRY_VERIFY(m_inbox->contactOf(chat)["is_chat_opened"].toBool());
    QTRY_VERIFY(m_inbox->page()->inbox().find(chat.contact)->isOpen);
    QCOMPARE(m_inbox->current().contact, chat.contact);
    m_inbox->press(Qt::Key_E);
    QTRY_VERIFY(!m_inbox->contactOf(chat)["is_chat_opened"].toBool());
}

void InboxTest::filtersAreRemembered()
{
    QVERIFY(open());
    m_inbox->page()->list().setFilter({.waiting = true, .services = {4}, .hours = 1});
    const int shown = m_inbox->page()->model().rowCount();
    QVERIFY(shown > 0);
    m_inbox->window.reset();
    QVERIFY(m_inbox->open());
    QCOMPARE(m_inbox->page()->model().filter(), (ChatFilter {.waiting = true, .services = {4}, .hours = 1}));
    QVERIFY(m_inbox->page()->model().rowCount() <= shown);
}

QTEST_MAIN(InboxTest)

#include "inbox.moc"
