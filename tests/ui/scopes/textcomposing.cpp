// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/history.h"
#include "tests/support/demowindow.h"
#include "tests/support/editbench.h"
#include "ui/form/formdialog.h"
#include "ui/form/formview.h"
#include "ui/scopes/texts/messagepreview.h"
#include "ui/scopes/texts/spendingpage.h"
#include "ui/scopes/texts/textcomposer.h"
#include "ui/shell/accountview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/scopepanel.h"
#include "ui/shell/scopeview.h"
#include "ui/table/pickdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QToolButton>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// SMS, Viber messages and web pushes in the window of the program, against the demo service: written,
/// priced, scheduled.
class TextComposing : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void anSmsIsPricedAndScheduledByKeyboard();
    void anSmsIsPricedAndScheduledByMouse();
    void anSmsGoesToNumbersAndIsCancelled();
    void peopleAndPriceStandInTheQuestionHoweverFast();
    void lengthsAreCountedAsItIsTyped();
    void aViberMessageIsSentWithAnSmsInstead();
    void aWebPushIsShownOnFourSystems();
    void aCampaignOfABotIsTestedOnOnePersonFirst();
    void smallWindowsStaySmall();
    void whatIsTypedComesBack();
    void whatIsMissingIsSaidAtTheField();
    void aPriceAboveTheBalanceIsSaidBeforeTheButton();
    void theSpendingSaysHowLongTheBalanceLasts();
    void aRefusalStandsInTheDialog();
    void readOnlyAccountsSendNothing();

private:
    AccountView &view() const { return *m_shop->window->currentView(); }
    ListPage *list() const { return shown<ListPage>(); }
    TextComposer *composer() const { return shown<TextComposer>(); }
    template<typename Page> Page *shown() const
    {
        for (Page *one : m_shop->window->findChildren<Page *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    bool openList(Scope scope, const QString &resource);
    bool write(Scope scope, const QString &resource);
    FormRow *row(const QString &key) const;
    QWidget *control(const QString &key) const { return row(key)->control(); }
    QPushButton *chooser(const QString &key) const { return row(key)->findChild<QPushButton *>(); }
    QPushButton *sendButton() const { return composer()->findChild<QPushButton *>(u"send"_s); }
    QString people() const { return composer()->findChild<QLabel *>(u"people"_s)->text(); }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        EditBench::press(key, modifiers);
    }
    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    /// As a window manager does when a dialog closes.
    void comeBack()
    {
        m_shop->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&*m_shop->window));
    }
    void tabTo(QWidget *wanted);
    void pickFirst(const QString &search);
    QString question() const;
    /// Return says yes to what is asked.
    void agree();
    void fillIn();
    QJsonObject campaign(const QString &sender);

    std::optional<DemoWindow> m_shop;
};

void TextComposing::init()
{
    m_shop.emplace(Scope::Emails | Scope::Sms | Scope::Viber | Scope::PushService | Scope::Chatbots
                   | Scope::UserData);
    QVERIFY(m_shop->isReady());
}

void TextComposing::cleanup()
{
    QVERIFY2(m_shop->demo.service.misfits().isEmpty(),
             qPrintable(m_shop->demo.service.misfits().join(u'\n')));
    m_shop.reset();
}

bool TextComposing::openList(Scope scope, const QString &resource)
{
    const int tab = int(allScopes().indexOf(scope));
    view().openTab(tab);
    if (!QTest::qWaitFor([&] { return view().panel(tab)->view(); }))
        return false;
    view().panel(tab)->view()->open(resource);
    const bool isThere = QTest::qWaitFor([&] {
        return list() && list()->model().resource().id == resource && list()->model().rowCount() > 0
            && list()->table().isVisible();
    });
    if (isThere)
        list()->table().setFocus();
    return isThere;
}

bool TextComposing::write(Scope scope, const QString &resource)
{
    if (!openList(scope, resource))
        return false;
    press(Qt::Key_N, Qt::ControlModifier);
    return QTest::qWaitFor([this] { return composer(); });
}

FormRow *TextComposing::row(const QString &key) const
{
    for (FormRow *one : composer()->form().findChildren<FormRow *>()) {
        if (one->field().key == key)
            return one;
    }
    return nullptr;
}

void TextComposing::tabTo(QWidget *wanted)
{
    for (int presses = 0; presses < 80 && QApplication::focusWidget() != wanted; ++presses)
        press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), wanted);
}

template<typename Dialog> static Dialog *dialogIn(const QWidget &window)
{
    for (Dialog *one : window.findChildren<Dialog *>()) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

/// In the chooser that is open: what @p search finds first.
void TextComposing::pickFirst(const QString &search)
{
    QTRY_VERIFY(dialogIn<PickDialog>(*m_shop->window));
    auto *dialog = dialogIn<PickDialog>(*m_shop->window);
    QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
    QTRY_VERIFY(dialog->table()->model()->rowCount() > 0);
    type(search);
    QTRY_VERIFY(dialog->table()->model()->rowCount() > 0
                && dialog->table()->model()->index(0, 0).data().toString().contains(search));
    dialog->table()->setFocus();
    press(Qt::Key_Home);
    dialog->table()->selectRow(0);
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialogIn<PickDialog>(*m_shop->window));
    comeBack();
}

/// What the dialog that is open asks; empty: there is none.
QString TextComposing::question() const
{
    auto *dialog = dialogIn<FormDialog>(*m_shop->window);
    QString all;
    for (const QLabel *label : dialog ? dialog->findChildren<QLabel *>() : QList<QLabel *>())
        all += label->isVisible() ? label->text() + u'\n' : QString();
    return all;
}

void TextComposing::agree()
{
    QTRY_VERIFY(dialogIn<FormDialog>(*m_shop->window));
    QTRY_VERIFY(dialogIn<FormDialog>(*m_shop->window)->isActiveWindow());
    QTest::keyClick(dialogIn<FormDialog>(*m_shop->window), Qt::Key_Return);
}

QJsonObject TextComposing::campaign(const QString &sender)
{
    for (const QJsonValue one : m_shop->demo.get(u"/sms/campaigns/list"_s).json[u"data"].toArray()) {
        if (one[u"sender_mail_name"] == sender)
            return one.toObject();
    }
    return {};
}

void TextComposing::anSmsIsPricedAndScheduledByKeyboard()
{
    QVERIFY(write(Scope::Sms, u"sms/campaigns"_s));
    QTRY_VERIFY(composer()->isAncestorOf(QApplication::focusWidget()));
    tabTo(chooser(u"lists"_s));
    press(Qt::Key_Space);
    pickFirst(u"Online shop customers"_s);
    QTRY_COMPARE(qobject_cast<QPlainTextEdit *>(control(u"lists"_s))->toPlainText(),
                 u"Online shop customers"_s);
    tabTo(control(u"sender"_s));
    type(u"LumenCoffee"_s);
    QTRY_VERIFY(row(u"sender"_s)->field().choices.size() > 1);
    QCOMPARE(row(u"sender"_s)->value().toString(), u"LumenCoffee"_s);
    QCOMPARE(row(u"sender"_s)->input()->remark(), QString()); // a name is no ID
    tabTo(control(u"body"_s));
    type(u"Coffee is here"_s);
    tabTo(control(u"date"_s));
    const QDate day = QDate::currentDate().addDays(3);
    type(day.toString(Qt::ISODate) + u" 10:30"_s);
    QTRY_VERIFY2(people().contains(u" people, "_s) && people().contains(u" USD"_s), qPrintable(people()));
    const QString known = people();
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(dialogIn<FormDialog>(*m_shop->window));
    QVERIFY2(question().contains(known) && question().contains(u"Online shop customers"_s),
             qPrintable(question()));
    QVERIFY(campaign(u"LumenCoffee"_s).isEmpty());
    QStringList jobs;
    const auto note = [&jobs](const Job &job) { jobs << job.title + u' ' + QString::number(job.fine()); };
    const QMetaObject::Connection noting =
        connect(view().context().jobs(), &Jobs::ended, this, [note](const Job &job) { note(job); });
    agree();
    QTRY_VERIFY(!composer()); // back at the list
    disconnect(noting);
    const QJsonObject made = campaign(u"LumenCoffee"_s);
    QCOMPARE(made[u"send_date"].toString(), day.toString(Qt::ISODate) + u" 10:30:00"_s);
    QTRY_VERIFY(list()->model().rowOfKey(QString::number(made[u"id"].toInteger())) >= 0);
    QCOMPARE(jobs, QStringList {u"Send SMS 1"_s}); // written down before it left
}

void TextComposing::anSmsIsPricedAndScheduledByMouse()
{
    QVERIFY(openList(Scope::Sms, u"sms/campaigns"_s));
    for (QToolButton *button : list()->findChildren<QToolButton *>()) {
        if (button->isVisible() && button->text() == u"Write an SMS"_s)
            click(button);
    }
    QTRY_VERIFY(composer());
    click(chooser(u"lists"_s));
    QTRY_VERIFY(dialogIn<PickDialog>(*m_shop->window));
    auto *lists = dialogIn<PickDialog>(*m_shop->window);
    QTRY_VERIFY(lists->table()->model()->rowCount() > 0);
    const QRect place = lists->table()->visualRect(lists->table()->model()->index(1, 0));
    QTest::mouseClick(lists->table()->viewport(), Qt::LeftButton, {}, place.center());
    click(button(*lists, u"OK"_s));
    comeBack();
    click(chooser(u"sender"_s));
    pickFirst(u"LumenCoffee"_s);
    click(control(u"body"_s));
    type(u"Coffee is here"_s);
    click(control(u"date"_s));
    type(u"2031-01-15 10:00"_s);
    QTRY_VERIFY2(people().contains(u" people, "_s) && people().contains(u" USD"_s), qPrintable(people()));
    QCOMPARE(sendButton()->text(), u"&Schedule…"_s);
    click(sendButton());
    QTRY_VERIFY(dialogIn<FormDialog>(*m_shop->window));
    QVERIFY(question().contains(people()));
    click(button(*dialogIn<FormDialog>(*m_shop->window), u"Send SMS"_s));
    QTRY_VERIFY(!composer());
    QCOMPARE(campaign(u"LumenCoffee"_s)[u"send_date"].toString(), u"2031-01-15 10:00:00"_s);
}

void TextComposing::fillIn()
{
    QVERIFY(write(Scope::Sms, u"sms/campaigns"_s));
    click(chooser(u"lists"_s));
    pickFirst(u"Newsletter"_s);
    row(u"sender"_s)->take(u"LumenCoffee"_s);
    row(u"body"_s)->take(u"Coffee is here"_s);
}

void TextComposing::anSmsGoesToNumbersAndIsCancelled()
{
    QVERIFY(write(Scope::Sms, u"sms/campaigns"_s));
    QVERIFY(row(u"phones"_s)->isHidden());
    row(u"to"_s)->take(u"phones"_s);
    QVERIFY(row(u"lists"_s)->isHidden());
    control(u"phones"_s)->setFocus();
    type(u"+380 50 123 45 67, +380501234568"_s);
    row(u"sender"_s)->take(u"LumenCoffee"_s);
    row(u"body"_s)->take(u"Coffee is here"_s);
    row(u"date"_s)->take(u"2031-01-15 10:00:00"_s);
    QTRY_VERIFY2(people().startsWith(u"2 people, "_s), qPrintable(people()));
    click(sendButton());
    agree();
    QTRY_VERIFY(!composer());
    comeBack();
    const QString id = QString::number(campaign(u"LumenCoffee"_s)[u"id"].toInteger());
    QTRY_VERIFY(list()->model().rowOfKey(id) >= 0);
    list()->table().selectRow(list()->model().rowOfKey(id));
    list()->findChild<QAction *>(u"cancel"_s)->trigger();
    QTRY_VERIFY(dialogIn<FormDialog>(*m_shop->window));
    QVERIFY2(question().contains(u"the campaign LumenCoffee, "_s), qPrintable(question()));
    click(button(*dialogIn<FormDialog>(*m_shop->window), u"Cancel campaign"_s));
    QTRY_VERIFY(!dialogIn<FormDialog>(*m_shop->window));
    const QJsonValue told = m_shop->demo.get(u"/sms/campaigns/info/"_s + id).json;
    const QJsonValue info = told.isArray() ? told[0] : told;
    QCOMPARE(info[u"data"][u"task_phones_info"][0][u"status_explain"].toString(), u"Cancelled"_s);
    comeBack();
    list()->table().selectRow(9); // which went long ago
    QTRY_VERIFY(!list()->findChild<QAction *>(u"cancel"_s)->isEnabled());
}

void TextComposing::peopleAndPriceStandInTheQuestionHoweverFast()
{
    fillIn();
    click(sendButton());
    QTRY_VERIFY(dialogIn<FormDialog>(*m_shop->window));
    QVERIFY2(question().contains(u" people, "_s) && question().contains(u" USD"_s), qPrintable(question()));
    QVERIFY(question().contains(u"cannot be taken back"_s));
    dialogIn<FormDialog>(*m_shop->window)->reject();
    QTRY_VERIFY(!dialogIn<FormDialog>(*m_shop->window));
    QVERIFY(composer());
}

void TextComposing::lengthsAreCountedAsItIsTyped()
{
    QVERIFY(write(Scope::Sms, u"sms/campaigns"_s));
    const auto note = [this] {
        QString all;
        for (const QLabel *label : row(u"body"_s)->findChildren<QLabel *>())
            all += label->text();
        return all;
    };
    control(u"body"_s)->setFocus();
    type(QString(161, u'a'));
    QVERIFY2(note().contains(u"161 of 306 characters, 2 parts"_s), qPrintable(note()));
    row(u"body"_s)->take(u"Кава"_s);
    QVERIFY2(note().contains(u"4 of 70 characters, 1 part."_s), qPrintable(note()));
    QVERIFY(composer()->preview().words().contains(u"Кава"_s));
}

void TextComposing::aViberMessageIsSentWithAnSmsInstead()
{
    QVERIFY(write(Scope::Viber, u"viber/campaigns"_s));
    const QString smsText = u"additional.resend_sms.sms_text"_s;
    click(chooser(u"lists"_s));
    pickFirst(u"Newsletter"_s);
    click(chooser(u"sender_id"_s));
    pickFirst(u"Lumen"_s);
    row(u"message"_s)->take(u"Coffee is here"_s);
    row(u"additional.button.text"_s)->take(u"Order"_s);
    row(u"additional.button.link"_s)->take(u"https://example.com"_s);
    QVERIFY(row(smsText)->isHidden());
    QCOMPARE(composer()->preview().chosen(), u"Viber"_s);
    qobject_cast<QCheckBox *>(control(u"additional.resend_sms.status"_s))->click();
    QVERIFY(!row(smsText)->isHidden());
    row(smsText)->take(u"Coffee by SMS"_s);
    row(u"additional.resend_sms.sms_sender_name"_s)->take(u"LUMEN"_s);
    QVERIFY(composer()->preview().words().contains(u"Coffee by SMS"_s));
    QTRY_VERIFY2(people().endsWith(u" people"_s), qPrintable(people()));
    click(sendButton());
    QTRY_VERIFY(dialogIn<FormDialog>(*m_shop->window));
    QVERIFY2(question().contains(u"cannot be cancelled"_s) && question().contains(people()),
             qPrintable(question()));
    agree();
    QTRY_VERIFY(!composer());
    bool isThere = false;
    for (const QJsonValue one : m_shop->demo.get(u"/viber/task?limit=100"_s).json.toArray())
        isThere |= one[u"message"] == "Coffee is here"_L1 && one[u"button_text"] == "Order"_L1;
    QVERIFY(isThere);
}

void TextComposing::aWebPushIsShownOnFourSystems()
{
    QVERIFY(write(Scope::PushService, u"push_service/campaigns"_s));
    click(chooser(u"website_id"_s));
    pickFirst(u"lumen"_s);
    row(u"title"_s)->take(u"Spring tasting"_s);
    row(u"body"_s)->take(u"Three new roasts"_s);
    QVERIFY(row(u"button2"_s)->isHidden());
    row(u"button1"_s)->take(u"Look"_s);
    QVERIFY(!row(u"button2"_s)->isHidden());
    QStringList looks;
    for (QToolButton *look : composer()->preview().findChildren<QToolButton *>()) {
        click(look);
        looks << composer()->preview().chosen();
        QVERIFY(composer()->preview().words().contains(u"Three new roasts"_s));
    }
    QCOMPARE(looks, (QStringList {u"Windows"_s, u"macOS"_s, u"Linux"_s, u"Android"_s}));
    QTRY_VERIFY2(people().contains(u"subscriber"_s), qPrintable(people()));
    click(sendButton());
    agree();
    QTRY_VERIFY(!composer());
    bool isThere = false;
    for (const QJsonValue one : m_shop->demo.get(u"/push/tasks?limit=100"_s).json.toArray())
        isThere |= one[u"title"] == "Spring tasting"_L1;
    QVERIFY(isThere);
}

void TextComposing::aCampaignOfABotIsTestedOnOnePersonFirst()
{
    QVERIFY(write(Scope::Chatbots, u"chatbots/telegram-bots"_s));
    const QString bot = m_shop->demo.get(u"/telegram/bots"_s).json[u"data"][0][u"id"].toString();
    const auto chatOf = [&](int at) {
        return m_shop->demo.get(u"/telegram/chats?bot_id="_s + bot).json[u"data"][at];
    };
    const QString contact = chatOf(0)[u"contact"][u"id"].toString();
    const QString other = chatOf(1)[u"contact"][u"id"].toString();
    const auto messages = [&](const QString &person) {
        return m_shop->demo.get(u"/telegram/chats/messages?size=1&order=desc&contact_id="_s + person)
            .json[u"data"][0];
    };
    row(u"bot_id"_s)->take(bot);
    row(u"text"_s)->take(u"Three new roasts"_s);
    row(u"title"_s)->take(u"Roasts"_s);
    QTRY_VERIFY2(people().endsWith(u" active subscribers"_s), qPrintable(people()));
    click(composer()->findChild<QPushButton *>(u"test"_s));
    QTRY_VERIFY(dialogIn<FormDialog>(*m_shop->window));
    for (FormRow *one : dialogIn<FormDialog>(*m_shop->window)->findChildren<FormRow *>())
        one->take(contact);
    agree(); // with the form
    QTRY_VERIFY2(question().contains(u"as a test?"_s), qPrintable(question()));
    agree();
    QTRY_COMPARE(messages(contact)[u"data"][u"text"].toString(), u"Three new roasts"_s);
    QVERIFY(messages(other)[u"data"][u"text"].toString() != u"Three new roasts"_s);
    QTRY_VERIFY(!dialogIn<FormDialog>(*m_shop->window));
    comeBack();
    click(sendButton());
    QTRY_VERIFY2(question().contains(u"called back"_s) && question().contains(people()),
                 qPrintable(question()));
    QVERIFY(!question().contains(u"No test"_s));
    agree();
    QTRY_VERIFY(!composer());
    QCOMPARE(messages(other)[u"data"][u"text"].toString(), u"Three new roasts"_s);
    QVERIFY(!messages(other)[u"campaign_id"].toString().isEmpty());
}

void TextComposing::smallWindowsStaySmall()
{
    m_shop->window->resize(900, 600);
    for (const Composer &one : composers()) {
        QVERIFY(write(one.page.scope, one.list));
        QTRY_VERIFY(people().contains(u"chosen yet"_s));
        QCOMPARE(m_shop->window->size(), QSize(900, 600));
        QVERIFY(sendButton()->visibleRegion().boundingRect().size() == sendButton()->size());
    }
}

void TextComposing::whatIsTypedComesBack()
{
    fillIn();
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(!composer());
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(composer());
    QTRY_COMPARE(row(u"body"_s)->value().toString(), u"Coffee is here"_s);
    QTRY_COMPARE(qobject_cast<QPlainTextEdit *>(control(u"lists"_s))->toPlainText(), u"Newsletter"_s);
    QTRY_VERIFY(people().contains(u" people, "_s));
}

void TextComposing::whatIsMissingIsSaidAtTheField()
{
    QVERIFY(write(Scope::Sms, u"sms/campaigns"_s));
    QVERIFY(!sendButton()->isEnabled());
    const auto *why = composer()->findChild<QLabel *>(u"lacking"_s);
    QVERIFY(why->isVisible());
    QCOMPARE(why->text(), u"Still missing: Mailing lists, Sender name, and Message"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!dialogIn<FormDialog>(*m_shop->window));
    QCOMPARE(QApplication::focusWidget(), control(u"lists"_s));
    QVERIFY(!row(u"lists"_s)->complaint().isEmpty());
    row(u"to"_s)->take(u"phones"_s);
    QCOMPARE(why->text(), u"Still missing: Phones, Sender name, and Message"_s);
    for (const QString &key : {u"phones"_s, u"sender"_s, u"body"_s})
        row(key)->take(key == "phones"_L1 ? QJsonValue(QJsonArray {u"380501234567"_s}) : QJsonValue(u"A"_s));
    QVERIFY(sendButton()->isEnabled() && !why->isVisible());
}

void TextComposing::aPriceAboveTheBalanceIsSaidBeforeTheButton()
{
    fillIn();
    QTRY_VERIFY(people().contains(u" USD"_s));
    const auto *balance = composer()->findChild<QLabel *>(u"balance"_s);
    QTRY_VERIFY2(balance->isVisible() && balance->text().contains(u"exceeds the balance of"_s),
                 qPrintable(balance->text()));
    QVERIFY(balance->visibleRegion().boundingRect().bottom() > 0);
    click(sendButton());
    QTRY_VERIFY2(question().contains(u"exceeds the balance of"_s), qPrintable(question()));
    dialogIn<FormDialog>(*m_shop->window)->reject();
    QTRY_VERIFY(!dialogIn<FormDialog>(*m_shop->window));
    comeBack();
    row(u"to"_s)->take(u"phones"_s);
    row(u"phones"_s)->take(QJsonArray {u"380501234567"_s});
    QTRY_VERIFY2(balance->text().contains(u"afterwards"_s), qPrintable(balance->text()));
    QVERIFY(balance->text().contains(u"How long it lasts is not known."_s)); // nothing is remembered yet
}

void TextComposing::theSpendingSaysHowLongTheBalanceLasts()
{
    History &history = view().context().history();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int day = 10; day > 0; --day)
        history.remember(Scope::UserData, {u"GET /balance"_s},
                         QJsonObject {{u"currency"_s, u"USD"_s}, {u"balance_currency"_s, 9.36 + day}},
                         now.addDays(-day));
    const int tab = int(allScopes().indexOf(Scope::Sms));
    view().openTab(tab);
    QTRY_VERIFY(view().panel(tab)->view());
    view().panel(tab)->view()->open(u"sms/spending"_s);
    QTRY_VERIFY(shown<SpendingPage>());
    const auto *balance = shown<SpendingPage>()->findChild<QLabel *>(u"balance"_s);
    QTRY_VERIFY2(balance->text().contains(u"lasts about 9 days"_s), qPrintable(balance->text()));
}

void TextComposing::aRefusalStandsInTheDialog()
{
    fillIn();
    row(u"sender"_s)->take(u"COFFEE"_s); // which was rejected
    click(sendButton());
    agree();
    QTRY_VERIFY(button(*dialogIn<FormDialog>(*m_shop->window), u"Copy details"_s));
    dialogIn<FormDialog>(*m_shop->window)->reject();
    QTRY_VERIFY(!dialogIn<FormDialog>(*m_shop->window));
    QCOMPARE(row(u"body"_s)->value().toString(), u"Coffee is here"_s);
}

void TextComposing::readOnlyAccountsSendNothing()
{
    fillIn();
    view().session()->client().setReadOnly(true);
    click(sendButton());
    QTRY_VERIFY(people().contains(u" people, "_s));
    QVERIFY(!dialogIn<FormDialog>(*m_shop->window));
    QVERIFY(composer());
    QVERIFY(campaign(u"LumenCoffee"_s).isEmpty());
}

QTEST_MAIN(TextComposing)
#include "textcomposing.moc"
