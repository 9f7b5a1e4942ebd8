// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/inboxwindow.h"
#include "tests/support/patience.h"

#include "app/values/convert.h"
#include "ui/chart/chartview.h"
#include "ui/edit/changesbar.h"
#include "ui/edit/factsheet.h"
#include "ui/files/exportdialog.h"
#include "ui/scopes/chatbots/botspage.h"
#include "ui/scopes/chatbots/deeddialogs.h"
#include "ui/scopes/chatbots/templatesending.h"
#include "ui/scopes/chatbots/waitingview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// What stands around the chats: drafts, waiting times, bots, new conversations, files.
class ChatRooms : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void halfWrittenMessagesOutliveTheLanguageAndTheWindow();
    void aMessageToSomebodyWhoIsGoneIsToldAfterARestart();
    void everyNumberOfTheWaitingTimesShowsItsChats();
    void searchesFindWhatWasSaidInChatsThatWereRead();
    void botsOfAllMessengersStandSideBySide();
    void theChannelsHaveNoPlaceOfTheirOwnInTheNavigation();
    void aBotLeadsToItsChats();
    void aConversationBeginsByPhone();
    void aChatIsSavedAsText();
    void thePersonIsFoundInOtherChannels();
    void variablesOfThePersonWaitToBeSaved();
    void whatIsTypedInAVariableStaysWhenTheChatChanges();
    void whoWaitsIsSaidSoFarWhileChatsAreRead();
    void waitingTimesAreReadInALowWindow();
    void aSearchStaysOpenBesideTheAnswer();
    void aChatIsSavedAsATable();
    void aChatIsAssignedByName();
    void aFlowIsRunBesideTheChat();

private:
    BotsPage *bots();
    FactSheet *variables() { return m_inbox->page()->findChild<FactSheet *>(); }
    QString openWithVariables();
    QString cityOf(const QString &contact);
    void typeCity(const QString &text);
    static QStringList namesOf(const QJsonArray &bots);

    std::unique_ptr<DemoCalls> m_demo;
    std::optional<InboxWindow> m_inbox;
};

void ChatRooms::initTestCase()
{
    m_demo = std::make_unique<DemoCalls>();
    QVERIFY(m_demo->isStarted());
}

void ChatRooms::cleanup()
{
    if (m_inbox)
        QCOMPARE(m_demo->service.misfits(), QStringList());
    m_inbox.reset();
}

BotsPage *ChatRooms::bots()
{
    m_inbox->panel().view()->open(u"chatbots/bots"_s);
    return m_inbox->window->findChild<BotsPage *>();
}

void ChatRooms::halfWrittenMessagesOutliveTheLanguageAndTheWindow()
{
    m_inbox.emplace(*m_demo);
    QVERIFY(m_inbox->open());
    const QString contact = m_inbox->current().contact;
    m_inbox->press(Qt::Key_R);
    m_inbox->type(u"Let me loo"_s);
    m_inbox->window->currentView()->remake(); // as a change of the language does
    QTRY_VERIFY(m_inbox->page() && m_inbox->page()->inbox().isWhole());
    QVERIFY(m_inbox->choose(contact));
    QCOMPARE(m_inbox->composer().edit().toPlainText(), u"Let me loo"_s);
    m_inbox->window.reset();
    QVERIFY(m_inbox->open());
    QVERIFY(m_inbox->choose(contact));
    QTRY_COMPARE(m_inbox->composer().edit().toPlainText(), u"Let me loo"_s);
}

void ChatRooms::aMessageToSomebodyWhoIsGoneIsToldAfterARestart()
{
    m_inbox.emplace(*m_demo);
    QVERIFY(m_inbox->open());
    constexpr int telegram = 3;
    QVERIFY(m_inbox->choose(m_inbox->chatOf(telegram)));
    const Chat chat = m_inbox->current();
    QCOMPARE(m_demo->post(u"/telegram/contacts/delete"_s, {{"contact_id", chat.contact}}).status, 200);
    m_inbox->press(Qt::Key_R);
    m_inbox->type(u"Are you there"_s);
    m_inbox->press(Qt::Key_Return, Qt::ControlModifier);
    Outbox *outbox = m_inbox->window->currentView()->context().outbox();
    QTRY_COMPARE(outbox->troubled(), QStringList {chat.contact});
    m_inbox->window.reset();
    QVERIFY(m_inbox->open());
    QLabel *told = nullptr;
    const auto isTold = [&] {
        for (QLabel *label : m_inbox->window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"Are you there"_s))
                told = label;
        }
        return told != nullptr;
    };
    QTRY_VERIFY(isTold());
    outbox = m_inbox->window->currentView()->context().outbox();
    for (const ChatMessage &message : outbox->messages(chat.contact))
        outbox->drop(chat.contact, message.id);
}

void ChatRooms::everyNumberOfTheWaitingTimesShowsItsChats()
{
    m_inbox.emplace(*m_demo);
    QVERIFY(m_inbox->open());
    m_inbox->chats().setFocus();
    m_inbox->press(Qt::Key_W);
    auto *waiting = m_inbox->page()->findChild<WaitingView *>();
    QTRY_VERIFY(waiting->isVisible());
    m_inbox->window->resize(900, 600);
    QTRY_COMPARE(m_inbox->window->size(), QSize(900, 600));
    QCoreApplication::processEvents();
    for (QToolButton *name : waiting->findChildren<QToolButton *>())
        QVERIFY2(!name->isVisible() || name->width() >= name->sizeHint().width(), qPrintable(name->text()));
    m_inbox->window->resize(1280, 800);
    int shown = 0;
    for (QPushButton *button : waiting->findChildren<QPushButton *>()) {
        bool isNumber = false;
        const int chats = button->text().toInt(&isNumber);
        if (!isNumber || !button->isVisible())
            continue;
        QTest::mouseClick(button, Qt::LeftButton);
        // The chat that is open stays in the list, whether or not it waits.
        const int found = m_inbox->page()->model().rowCount();
        QVERIFY2(found == chats || found == chats + 1,
                 qPrintable(u"%1 instead of %2"_s.arg(found).arg(chats)));
        ++shown;
    }
    QVERIFY(shown > 2);
}

void ChatRooms::searchesFindWhatWasSaidInChatsThatWereRead()
{
    m_inbox.emplace(*m_demo);
    QVERIFY(m_inbox->open());
    const Chat chat = m_inbox->current();
    m_inbox->press(Qt::Key_R);
    m_inbox->type(u"The zanzibar roast left"_s);
    m_inbox->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_inbox->page()->inbox().find(chat.contact)->lastOut, u"The zanzibar roast left"_s);
    m_inbox->type(u"Anything else?"_s);
    m_inbox->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_inbox->page()->inbox().find(chat.contact)->lastOut, u"Anything else?"_s);
    QTRY_VERIFY(m_inbox->page()->inbox().learned().value(chat.contact).contains(u"anything else"_s));
    ChatFilter filter;
    filter.words = u"zanzibar"_s;
    QVERIFY(filter.lets(*m_inbox->page()->inbox().find(chat.contact), QDateTime::currentDateTimeUtc(), {}));
}

QStringList ChatRooms::namesOf(const QJsonArray &bots)
{
    QStringList names;
    for (const QJsonValue bot : bots)
        names << bot["channel_data"]["name"].toString();
    names.sort();
    return names;
}

void ChatRooms::botsOfAllMessengersStandSideBySide()
{
    m_inbox.emplace(*m_demo);
    QVERIFY(m_inbox->open());
    BotsPage *page = bots();
    QTRY_VERIFY(page && page->bots().rowCount() > 0 && !page->bots().isReading());
    QStringList names;
    QSet<QString> channels;
    for (int row = 0; row < page->bots().rowCount(); ++row) {
        const Bot &bot = page->bots().at(row);
        names << bot.name;
        channels << bot.channel.id;
        QVERIFY(bot.audience && bot.active && bot.sent && bot.received && bot.unread);
        QVERIFY(page->bots().limitOf(bot).contacts);
    }
    names.sort();
    QCOMPARE(names, namesOf(m_demo->get(u"/chatbots/bots"_s).json["data"].toArray()));
    QCOMPARE(channels.size(), chatbots::channels().size());
    // A drawing of them takes no room from them, nor from a smaller window.
    const QModelIndex last = page->table().model()->index(page->bots().rowCount() - 1, 0);
    for (const QSize &size : {QSize(1280, 1300), QSize(1280, 800)}) {
        m_inbox->window->resize(size);
        QTRY_VERIFY(page->table().viewport()->rect().contains(page->table().visualRect(last).center()));
        QTRY_VERIFY(page->findChild<ChartView *>() && page->findChild<ChartView *>()->isVisible());
    }
    const auto *below = page->findChild<QScrollArea *>();
    QTRY_VERIFY(below->verticalScrollBar()->isVisible() && below->verticalScrollBar()->maximum() > 0);
    m_inbox->window->resize(900, 600);
    QCOMPARE(m_inbox->window->size(), QSize(900, 600));
}

void ChatRooms::theChannelsHaveNoPlaceOfTheirOwnInTheNavigation()
{
    m_inbox.emplace(*m_demo);
    QVERIFY(m_inbox->open());
    auto *navigation = m_inbox->panel().findChild<QListWidget *>(u"navigation"_s);
    QStringList shown;
    for (int row = 0; row < navigation->count(); ++row) {
        if (!navigation->isRowHidden(row))
            shown << navigation->item(row)->text();
    }
    QCOMPARE(shown, (QStringList {u"Inbox"_s, u"Bots"_s, u"Plan"_s}));
    // They are within reach all the same.
    ScopeView &view = *m_inbox->panel().view();
    view.open(u"chatbots/telegram-bots"_s);
    QCOMPARE(navigation->currentItem()->text(), u"Bots"_s);
    QCOMPARE(view.current()->findChild<BotsPage *>(), nullptr);
    const QRect place = navigation->visualItemRect(navigation->currentItem());
    QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {}, place.center());
    QVERIFY(view.current()->findChild<BotsPage *>());
}

void ChatRooms::aBotLeadsToItsChats()
{
    m_inbox.emplace(*m_demo);
    QVERIFY(m_inbox->open());
    BotsPage *page = bots();
    QTRY_VERIFY(page && page->bots().rowCount() > 0 && !page->bots().isReading());
    QTRY_VERIFY(page->table().currentIndex().isValid());
    const QString name = page->table().currentIndex().data().toString();
    page->table().setFocus();
    m_inbox->press(Qt::Key_Return);
    QTRY_VERIFY(m_inbox->page()->isVisible());
    const ChatFilter filter = m_inbox->page()->model().filter();
    QCOMPARE(filter.bots.size(), 1);
    QCOMPARE(m_inbox->page()->inbox().bots().value(*filter.bots.begin()), name);
}

void ChatRooms::aConversationBeginsByPhone()
{
    m_inbox.emplace(*m_demo);
    QVERIFY(m_inbox->open());
    QToolButton *begin = nullptr;
    for (QToolButton *button : m_inbox->page()->findChildren<QToolButton *>()) {
        if (button->text().startsWith(u"New conversation"_s))
            begin = button;
    }
    QVERIFY(begin);
    QTest::mouseClick(begin, Qt::LeftButton);
    auto *dialog = m_inbox->window->findChild<TemplateSending *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>();
    QTRY_VERIFY(list->count() > 0);
    QList<QLineEdit *> inputs;
    QLineEdit *phone = nullptr;
    for (QLineEdit *input : dialog->findChildren<QLineEdit *>()) {
        if (input->accessibleName() == u"{{1}}"_s)
            input->setText(u"Ann"_s);
        else if (!input->placeholderText().isEmpty())
            phone = input;
    }
    QVERIFY(phone);
    phone->setFocus();
    for (int tab = 0; tab < 2; ++tab)
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QCOMPARE(dialog->focusWidget()->accessibleName(), u"{{1}}"_s);
    QPushButton *send = nullptr;
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"&Send template"_s)
            send = button;
    }
    QVERIFY(send && !send->isEnabled());
    phone->setText(u"+380 50 765 43 21"_s);
    QVERIFY(send->isEnabled());
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_VERIFY(m_inbox->page()->inbox().find(m_inbox->page()->list().current())
                && m_inbox->current().name.contains(u"380507654321"_s));
}

void ChatRooms::aChatIsSavedAsText()
{
    m_inbox.emplace(*m_demo);
    QVERIFY(m_inbox->open());
    const Chat chat = m_inbox->current();
    Thread *thread = m_inbox->page()->thread().thread();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"chat.txt"_s);
    auto *file = new ChatExport(*thread, chat.name, ChatExport::As::Text,
                                m_inbox->window->currentView()->context(), m_inbox->page());
    file->save(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QString words = QString::fromUtf8(written.readAll());
    QVERIFY(!thread->hasOlder());
    for (int row = 0; row < thread->messages().rowCount(); ++row)
        QVERIFY(words.contains(format::harmless(thread->messages().at(row).text)));
    QVERIFY(words.contains(chat.name));
}

void ChatRooms::thePersonIsFoundInOtherChannels()
{
    m_inbox.emplace(*m_demo);
    QVERIFY(m_inbox->open());
    constexpr int telegram = 3;
    constexpr int whatsapp = 4;
    const QString phone = u"380671112233"_s;
    const Chat there = *m_inbox->page()->inbox().find(m_inbox->chatOf(whatsapp));
    const QJsonObject created =
        m_demo->post(u"/whatsapp/contacts"_s, {{"bot_id", there.bot}, {"phone", phone}, {"name", "Ann Lee"}})
            .json["data"]
            .toObject();
    const QString open = m_inbox->current().contact;
    const Chat here = *m_inbox->page()->inbox().find(
        m_inbox->chatOf(telegram, [&](const Chat &chat) { return chat.contact != open; }));
    const QJsonObject variable {{"variable_name", "city"}, {"variable_value", phone}};
    const QJsonObject body {{"contact_id", here.contact}, {"variables", QJsonArray {variable}}};
    QCOMPARE(m_demo->post(u"/telegram/contacts/setVariable"_s, body).status, 200);
    QVERIFY(m_inbox->choose(here.contact));
    const auto button = [&](const QString &words) -> QPushButton * {
        for (QPushButton *one : m_inbox->page()->findChildren<QPushButton *>()) {
            if (one->text().startsWith(words) && one->isVisible())
                return one;
        }
        return nullptr;
    };
    QTRY_VERIFY(button(u"Look in other channels"_s));
    button(u"Look in other channels"_s)->click();
    QTRY_VERIFY(button(u"WhatsApp: Ann Lee"_s));
    QVERIFY(!created.isEmpty());
}

/// A chat whose bot knows variables; gives whose it is.
QString ChatRooms::openWithVariables()
{
    m_inbox.emplace(*m_demo);
    constexpr int telegram = 3;
    const bool isOpen = m_inbox->open() && m_inbox->choose(m_inbox->chatOf(telegram));
    const auto isRead = [this] {
        return variables() && variables()->factOf(u"variables.city"_s).isValid() && variables()->isVisible();
    };
    return isOpen && QTest::qWaitFor(isRead, InboxWindow::patience) ? m_inbox->current().contact : QString();
}

/// As another client sees it.
QString ChatRooms::cityOf(const QString &contact)
{
    return m_demo->get(u"/telegram/contacts/get?id="_s + contact)
        .json["data"]["variables"]["city"]
        .toString();
}

void ChatRooms::typeCity(const QString &text)
{
    FactSheet &sheet = *variables();
    sheet.setFocus();
    sheet.setCurrentIndex(sheet.factOf(u"variables.city"_s));
    QTRY_VERIFY(sheet.currentIndex().flags().testFlag(Qt::ItemIsEditable));
    m_inbox->press(Qt::Key_F2);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    line->selectAll();
    if (text.isEmpty())
        m_inbox->press(Qt::Key_Delete);
    else
        m_inbox->type(text);
}

void ChatRooms::variablesOfThePersonWaitToBeSaved()
{
    const QString contact = openWithVariables();
    QVERIFY(!contact.isEmpty());
    const QString before = cityOf(contact);
    typeCity(u"Lviv"_s);
    m_inbox->press(Qt::Key_Return);
    auto *bar = m_inbox->window->findChild<ChangesBar *>();
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(variables()->factOf(u"variables.city"_s).data().toString(), u"Lviv"_s);
    QCOMPARE(cityOf(contact), before);
    m_inbox->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(variables()->factOf(u"variables.city"_s).data().toString(), before);
    m_inbox->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    m_inbox->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(cityOf(contact), u"Lviv"_s);
    QTRY_VERIFY(!bar->isVisible());
    QCOMPARE(variables()->factOf(u"variables.city"_s).data().toString(), u"Lviv"_s);
    // A value that is emptied is taken from the person.
    typeCity({});
    m_inbox->press(Qt::Key_Return);
    m_inbox->press(Qt::Key_S, Qt::ControlModifier);
    const QString path = u"/telegram/contacts/get?id="_s + contact;
    QTRY_VERIFY(m_demo->get(path).json["data"]["variables"]["city"].isUndefined());
}

void ChatRooms::whatIsTypedInAVariableStaysWhenTheChatChanges()
{
    const QString contact = openWithVariables();
    QVERIFY(!contact.isEmpty());
    typeCity(u"Half a ci"_s);
    m_inbox->page()->list().step(1);
    QVERIFY(m_inbox->current().contact != contact);
    QVERIFY(m_inbox->choose(contact));
    QTRY_VERIFY(variables() && variables()->factOf(u"variables.city"_s).isValid());
    QTRY_COMPARE(variables()->factOf(u"variables.city"_s).data().toString(), u"Half a ci"_s);
}

void ChatRooms::whoWaitsIsSaidSoFarWhileChatsAreRead()
{
    WaitingView view;
    const auto words = [&view] { return view.findChild<QLabel *>()->text(); };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const std::vector<Chat> chats {{.contact = u"c1"_s, .service = 3, .lastInAt = now.addSecs(-7200)}};
    view.show(waitingBoard({}, now), 0, false);
    QVERIFY2(words().contains(u"so far"_s), qPrintable(words()));
    view.show(waitingBoard(chats, now), 0, false);
    QVERIFY2(words().contains(u"so far"_s) && words().startsWith(u"1 chat"_s), qPrintable(words()));
    view.show(waitingBoard(chats, now), 0, true);
    QVERIFY2(!words().contains(u"so far"_s), qPrintable(words()));
}

void ChatRooms::waitingTimesAreReadInALowWindow()
{
    WaitingView view;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::vector<Chat> chats;
    for (int service = 1; service < 8; ++service)
        chats.push_back({.contact = QString::number(service), .service = service, .lastInAt = now});
    view.show(waitingBoard(chats, now), 3, true);
    static_cast<QWidget &>(view).show();
    view.resize(view.minimumSizeHint().width(), 200);
    for (const QLabel *label : view.findChildren<QLabel *>()) {
        if (label->isVisible())
            QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
}

void ChatRooms::aSearchStaysOpenBesideTheAnswer()
{
    m_inbox.emplace(*m_demo);
    QVERIFY(m_inbox->open());
    QString name;
    for (const Chat &chat : m_inbox->page()->inbox().chats()) {
        const bool isPlain =
            std::all_of(chat.name.begin(), chat.name.end(), [](QChar one) { return one.unicode() < 128; });
        if (isPlain && chat.contact != m_inbox->current().contact)
            name = chat.name;
    }
    m_inbox->chats().setFocus();
    m_inbox->press(Qt::Key_Slash);
    m_inbox->type(name);
    QTRY_VERIFY(m_inbox->page()->model().rowCount() < 20);
    const int found = m_inbox->page()->model().rowCount();
    QVERIFY(found > 0);
    m_inbox->clickChat(0);
    QTRY_VERIFY(m_inbox->isThreadRead());
    const Chat chat = m_inbox->current();
    m_inbox->press(Qt::Key_R);
    m_inbox->type(u"Found you"_s);
    QCOMPARE(m_inbox->page()->model().rowCount(), found);
    m_inbox->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_inbox->page()->inbox().find(chat.contact)->lastOut, u"Found you"_s);
    QCOMPARE(m_inbox->page()->model().rowCount(), found);
    QVERIFY(!m_inbox->page()->model().filter().words.isEmpty());
    QCOMPARE(m_inbox->current().contact, chat.contact);
}

void ChatRooms::aChatIsSavedAsATable()
{
    m_inbox.emplace(*m_demo);
    QVERIFY(m_inbox->open());
    const Chat chat = m_inbox->current();
    Thread *thread = m_inbox->page()->thread().thread();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"chat.csv"_s);
    auto *file = new ChatExport(*thread, chat.name, ChatExport::As::Table,
                                m_inbox->window->currentView()->context(), m_inbox->page());
    file->ask();
    auto *dialog = m_inbox->window->findChild<ExportDialog *>();
    QVERIFY(dialog);
    emit dialog->fileChosen(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QString words;
    QTRY_VERIFY(!(words += QString::fromUtf8(written.readAll())).isEmpty());
    QVERIFY(!thread->hasOlder());
    QVERIFY(words.contains(chat.name));
    QVERIFY(words.count(u'\n') > thread->messages().rowCount());
}

void ChatRooms::aChatIsAssignedByName()
{
    m_inbox.emplace(*m_demo);
    QVERIFY(m_inbox->open());
    m_inbox->chats().setFocus();
    m_inbox->press(Qt::Key_A);
    auto *dialog = m_inbox->window->findChild<AssignDialog *>();
    QVERIFY(dialog);
    auto *people = dialog->findChild<QComboBox *>();
    QTRY_VERIFY(people->count() > 1);
    QVERIFY(people->findText(u"Marta Lisova"_s) >= 0);
    people->setEditText(u"Marta Lisova"_s);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"&Assign"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    const QString contact = m_inbox->current().contact;
    QTRY_VERIFY(m_inbox->isSaid(u"is assigned to Marta Lisova."_s));
    QTRY_VERIFY(m_inbox->isSaid(u"Assigned from here to Marta Lisova"_s));
    m_inbox->page()->list().step(1); // the chat that is open is shown in any case
    m_inbox->page()->list().setFilter({.assignedHere = true});
    QTRY_VERIFY(m_inbox->page()->model().rowOf(contact) >= 0);
}

void ChatRooms::aFlowIsRunBesideTheChat()
{
    const QString contact = openWithVariables();
    QVERIFY(!contact.isEmpty());
    QPushButton *begin = nullptr;
    for (QPushButton *button : m_inbox->page()->findChildren<QPushButton *>()) {
        if (button->text() == u"Run a flow…"_s && button->isVisible())
            begin = button;
    }
    QVERIFY(begin);
    begin->click();
    auto *dialog = m_inbox->window->findChild<FlowDialog *>();
    QVERIFY(dialog);
    QComboBox *flows = dialog->findChildren<QComboBox *>().first();
    QTRY_VERIFY(flows->count() > 1);
    const QString name = flows->itemText(1);
    flows->setCurrentIndex(1);
    QJsonObject told;
    connect(dialog, &FlowDialog::chosen, this, [&told](const ChatDeed &deed) { told = deed.data; });
    for (QToolButton *button : dialog->findChildren<QToolButton *>()) {
        if (button->text() == u"Add row"_s)
            button->click();
    }
    for (QLineEdit *line : dialog->findChildren<QLineEdit *>()) {
        if (line->accessibleName().startsWith(u"Name"_s))
            QTest::keyClicks(line, u"order"_s);
        if (line->accessibleName() == u"Value"_s)
            QTest::keyClicks(line, u"1042"_s);
    }
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"&Run flow"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(told, (QJsonObject {{"order", "1042"}}));
    // The demo's flows say their names.
    QTRY_COMPARE(chatbots::textOf(m_inbox->lastMessageOf(m_inbox->current())["data"]).toString(), name);
}

QTEST_MAIN(ChatRooms)

#include "chatrooms.moc"
