// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desk.h"
#include "ui/form/formdialog.h"
#include "ui/operation/operationdesk.h"
#include "ui/page/listpage.h"
#include "ui/shell/accountactions.h"
#include "ui/shell/accountview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/reach.h"
#include "ui/shell/scopepanel.h"
#include "ui/shell/scopeview.h"

#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// How the window shows that an account is read-only, and how that is switched off.
class ReadOnlyAccount : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theFrameSaysSoInWords();
    void theMenuAsksBeforeItIsSwitchedOff();
    void aNoLeavesItOn();
    void theMenuSwitchesItOnAtOnce();
    void theSignAsksToo();
    void anActionIsExplainedInsteadOfBegun();
    void anOperationOfThePaletteIsExplained();
    void aReadingOperationIsCarriedOut();
    void theMessageLeadsToTheQuestion();
    void switchedOffTheActionBegins();
    void theDemoAccountIsNot();

private:
    QPushButton *sign() const { return m_window->findChild<QPushButton *>(u"readOnly"_s); }
    QAction *menuEntry() const;
    FormDialog *question() const { return m_window->findChild<FormDialog *>(); }
    void answer(bool yes);
    bool isReadOnly() const { return m_desk->accounts.find(m_id)->readOnly; }
    ListPage *mailingLists();
    MessageBar *messages() const { return m_window->currentView()->findChild<MessageBar *>(); }
    QString said() const;
    QByteArrayList writes() const;

    std::optional<test::Desk> m_desk;
    std::optional<MainWindow> m_window;
    QString m_id;
};

void ReadOnlyAccount::init()
{
    m_desk.emplace();
    m_desk->service.answer("GET /addressbooks", 200, R"([{"id":1,"name":"Readers"}])");
    m_id = m_desk->addAccount(u"Shop"_s, Scope::Emails);
    m_desk->setReadOnly(m_id, true);
    m_window.emplace(m_desk->bench());
    m_window->show();
    QTRY_VERIFY(m_window->currentView() && m_window->currentView()->session());
    QTRY_COMPARE(m_window->currentView()->session()->state(), Session::State::Ready);
}

void ReadOnlyAccount::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

QAction *ReadOnlyAccount::menuEntry() const
{
    for (const QAction *top : m_window->menuBar()->actions()) {
        for (QAction *action : top->menu()->actions()) {
            if (QString(action->text()).remove(u'&') == u"Read-only"_s)
                return action;
        }
    }
    return nullptr;
}

void ReadOnlyAccount::answer(bool yes)
{
    QVERIFY(question() && question()->isVisible());
    const QString wanted = yes ? u"Allow changes"_s : u"Cancel"_s;
    for (QPushButton *button : question()->findChildren<QPushButton *>()) {
        if (button->isVisible() && QString(button->text()).remove(u'&') == wanted)
            return button->click();
    }
    QFAIL("no such button");
}

/// The list in front, once it was read.
ListPage *ReadOnlyAccount::mailingLists()
{
    m_window->currentView()->openTab(int(allScopes().indexOf(Scope::Emails)));
    const auto find = [this]() -> ListPage * {
        for (ListPage *page : m_window->findChildren<ListPage *>()) {
            if (page->isVisible() && page->model().rowCount() > 0)
                return page;
        }
        return nullptr;
    };
    [&] { QTRY_VERIFY(find()); }();
    return find();
}

QString ReadOnlyAccount::said() const
{
    QStringList texts;
    for (const QLabel *label : messages()->findChildren<QLabel *>())
        texts << label->text();
    return messages()->isVisible() ? texts.join(u' ') : QString();
}

QByteArrayList ReadOnlyAccount::writes() const
{
    QByteArrayList asked = m_desk->service.asked();
    asked.removeIf([](const QByteArray &what) { return what.startsWith("GET") || what.contains("token"); });
    return asked;
}

void ReadOnlyAccount::theFrameSaysSoInWords()
{
    QVERIFY(sign()->isVisible());
    QCOMPARE(sign()->text(), u"Read-only"_s);
    QVERIFY(!sign()->icon().isNull());
    QCOMPARE(sign()->accessibleName(), u"Read-only"_s);
    QVERIFY(!sign()->accessibleDescription().isEmpty());
    QVERIFY(sign()->focusPolicy() & Qt::TabFocus);
    // Each account has its own.
    const QString other = m_desk->addAccount(u"Other"_s, Scope::Emails);
    m_desk->accounts.setCurrent(other);
    QVERIFY(!sign()->isVisible());
    QVERIFY(!menuEntry()->isChecked());
    m_desk->accounts.setCurrent(m_id);
    QVERIFY(sign()->isVisible());
    QVERIFY(menuEntry()->isChecked());
}

void ReadOnlyAccount::theMenuAsksBeforeItIsSwitchedOff()
{
    QVERIFY(menuEntry()->isChecked());
    menuEntry()->trigger();
    QVERIFY(isReadOnly());
    QVERIFY(menuEntry()->isChecked());
    answer(true);
    QVERIFY(!isReadOnly());
    QVERIFY(!menuEntry()->isChecked());
    QVERIFY(!sign()->isVisible());
    QVERIFY(!m_window->currentView()->session()->client().isReadOnly());
}

void ReadOnlyAccount::aNoLeavesItOn()
{
    menuEntry()->trigger();
    QTest::keyClick(question(), Qt::Key_Return);
    QVERIFY(isReadOnly());
    answer(false);
    QVERIFY(isReadOnly());
    QVERIFY(menuEntry()->isChecked());
    QVERIFY(sign()->isVisible());
}

void ReadOnlyAccount::theMenuSwitchesItOnAtOnce()
{
    m_desk->setReadOnly(m_id, false);
    menuEntry()->trigger();
    QVERIFY(isReadOnly());
    QVERIFY(menuEntry()->isChecked());
    QVERIFY(sign()->isVisible());
    QVERIFY(!question());
}

void ReadOnlyAccount::theSignAsksToo()
{
    sign()->click();
    QVERIFY(isReadOnly());
    answer(true);
    QVERIFY(!isReadOnly());
}

void ReadOnlyAccount::anActionIsExplainedInsteadOfBegun()
{
    ListPage *page = mailingLists();
    QAction *create = page->findChild<QAction *>(u"create"_s);
    QVERIFY(create && create->isEnabled());
    create->trigger();
    QVERIFY(!question());
    const ApiError error {.kind = ApiError::Kind::ReadOnly};
    QVERIFY2(said().contains(error.summary()) && said().contains(error.advice()), qPrintable(said()));
    QCOMPARE(writes(), QByteArrayList());
}

void ReadOnlyAccount::anOperationOfThePaletteIsExplained()
{
    m_window->reach().openOperation(*m_desk->contract.find(Scope::Emails, u"POST /addressbooks"_s));
    QVERIFY(!question());
    QVERIFY(said().contains(ApiError {.kind = ApiError::Kind::ReadOnly}.advice()));
}

void ReadOnlyAccount::aReadingOperationIsCarriedOut()
{
    m_window->reach().openOperation(*m_desk->contract.find(Scope::Emails, u"POST /emails"_s));
    QVERIFY(question() && question()->isVisible());
    QCOMPARE(said(), QString());
}

void ReadOnlyAccount::theMessageLeadsToTheQuestion()
{
    mailingLists()->findChild<QAction *>(u"create"_s)->trigger();
    for (QPushButton *button : messages()->findChildren<QPushButton *>()) {
        if (button->isVisible() && QString(button->text()).remove(u'&') == u"Allow changes…"_s)
            button->click();
    }
    answer(true);
    QVERIFY(!isReadOnly());
    QVERIFY(!messages()->isVisible());
}

void ReadOnlyAccount::switchedOffTheActionBegins()
{
    ListPage *page = mailingLists();
    m_desk->setReadOnly(m_id, false);
    page->findChild<QAction *>(u"create"_s)->trigger();
    QVERIFY(page->findChild<FormDialog *>());
    QCOMPARE(said(), QString());
}

void ReadOnlyAccount::theDemoAccountIsNot()
{
    Account account;
    account.name = u"Demo"_s;
    account.service = QUrl(u"https://api.example"_s);
    account.picked = Scope::Emails;
    account.demo = true;
    m_desk->accounts.setCurrent(
        m_desk->accounts.add(account, {.kind = Credentials::Kind::ClientSecret, .secret = u"demo"_s}));
    QVERIFY(!sign()->isVisible());
    QTRY_VERIFY(m_window->currentView()->session());
    QVERIFY(!m_window->currentView()->session()->client().isReadOnly());
}

QTEST_MAIN(ReadOnlyAccount)
#include "readonlyaccount.moc"
