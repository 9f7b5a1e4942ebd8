// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "app/auth/laterstart.h"
#include "tests/support/desk.h"
#include "tests/support/pseudolanguage.h"
#include "tests/support/texts.h"
#include "ui/account/signindialog.h"
#include "ui/account/welcomepage.h"
#include "ui/home/homepanel.h"
#include "ui/shell/accountactions.h"
#include "ui/shell/accountview.h"
#include "ui/shell/header.h"
#include "ui/shell/scopepanel.h"
#include "ui/shell/scopeview.h"

#include <QAccessible>
#include <QDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::describe;

class MainWindowTest : public QObject {
    Q_OBJECT

    std::optional<test::Desk> m_desk;
    std::optional<MainWindow> m_window;

    void open()
    {
        m_window.emplace(m_desk->bench());
        m_window->show();
    }
    void openWith(Scopes picked)
    {
        m_desk->addAccount(QStringLiteral("Shop"), picked);
        open();
        QTRY_VERIFY(session() && session()->state() == Session::State::Ready);
    }
    Session *session() { return m_window->currentView() ? m_window->currentView()->session() : nullptr; }
    ScopePanel *panel(Scope scope) { return m_window->currentView()->panel(int(allScopes().indexOf(scope))); }
    void openTab(Scope scope) { m_window->currentView()->openTab(int(allScopes().indexOf(scope))); }
    void openEveryPage()
    {
        for (const Scope scope : allScopes()) {
            openTab(scope);
            for (int i = 0; i < panel(scope)->view()->count(); ++i)
                panel(scope)->view()->open(i);
        }
    }
    QList<QTableView *> shownTables()
    {
        QList<QTableView *> tables = m_window->findChildren<QTableView *>();
        tables.removeIf([](const QTableView *table) { return !table->isVisible(); });
        return tables;
    }
    QPushButton *buttonOfState(Scope scope)
    {
        auto *state = qobject_cast<StateView *>(panel(scope)->currentWidget());
        return state ? state->findChild<QPushButton *>() : nullptr;
    }

    /// Made by Qt inside another widget.
    static bool isOfQt(const QWidget *widget)
    {
        return widget->objectName().startsWith(QStringLiteral("qt_"))
            || widget->inherits("QComboBoxListView");
    }
    /// A button of a bar that has nothing to say at the moment.
    static bool isIdle(const QWidget *widget)
    {
        return qobject_cast<const QAbstractButton *>(widget)
            && (widget->isHidden() || widget->parentWidget()->isHidden());
    }
    QStringList clipped() const
    {
        QStringList places;
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (isClipped(widget))
                places << test::placeOf(widget);
        }
        return places;
    }
    static bool isClipped(const QWidget *widget)
    {
        if (!widget->isVisible())
            return false;
        if (widget->isWindow())
            return widget->width() > 1280 || widget->height() > 800;
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->wordWrap())
            return label->height() < label->heightForWidth(label->width());
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool hasText = label || (button && !button->text().isEmpty());
        return hasText && widget->width() < widget->sizeHint().width();
    }

private slots:
    void init() { m_desk.emplace(); }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void whereTheWindowStandsIsKnownBeforeItIsClosed()
    {
        QSignalSpy painted(&m_window.emplace(m_desk->bench()), &MainWindow::firstPainted);
        m_window->show();
        QTRY_COMPARE(painted.size(), 1);
        m_window->resize(m_window->size() - QSize(60, 40));
        const auto kept = [this] {
            QWidget other;
            const QByteArray place = m_desk->settings.value(QStringLiteral("window/geometry")).toByteArray();
            return other.restoreGeometry(place) ? other.size() : QSize();
        };
        QTRY_COMPARE(kept(), m_window->size());
    }

    void withoutAccountsItWelcomes()
    {
        open();
        QVERIFY(!m_window->currentView());
        auto *welcome = m_window->findChild<WelcomePage *>();
        QVERIFY(welcome && welcome->isVisible());
        QSignalSpy demoWanted(&*m_window, &MainWindow::demoWanted);
        emit welcome->demoWanted();
        QCOMPARE(demoWanted.size(), 1);
    }

    void nothingIsAskedBeforeTheFirstPaint()
    {
        m_desk->addAccount(QStringLiteral("Shop"), Scope::Emails);
        QTRY_COMPARE(m_desk->vault.entries.size(), 1);
        const int before = m_desk->vault.orders;
        m_window.emplace(m_desk->bench());
        QCoreApplication::processEvents();
        QCOMPARE(m_desk->vault.orders, before);
        QVERIFY(!session());
        QSignalSpy painted(&*m_window, &MainWindow::firstPainted);
        m_window->show();
        QTRY_COMPARE(painted.size(), 1);
        QVERIFY(session());
    }

    void thereIsAHomeAndATabForEachScope()
    {
        openWith(Scope::Emails);
        QCOMPARE(m_window->currentView()->count(), 11);
        const auto *tabs = m_window->currentView()->findChild<QTabWidget *>();
        QCOMPARE(tabs->count(), 12);
        QCOMPARE(tabs->currentWidget(), &m_window->currentView()->home());
        QCOMPARE(tabs->indexOf(&m_window->currentView()->home()), 0);
        m_window->currentView()->nextTab(1);
        QCOMPARE(tabs->currentWidget(), panel(Scope::Emails));
        m_window->currentView()->nextTab(-2);
        QCOMPARE(tabs->currentWidget(), panel(Scope::UserData));
    }

    void aTabIsMadeWhenItIsFirstOpened()
    {
        openWith(test::everyScope());
        openTab(Scope::Emails);
        QTRY_VERIFY(panel(Scope::Emails)->view());
        QVERIFY(!panel(Scope::Crm)->view());
        openTab(Scope::Crm);
        QVERIFY(panel(Scope::Crm)->view());
    }

    void aScopeThatIsNotPickedOffersItself()
    {
        openWith(Scope::Emails);
        openTab(Scope::Viber);
        QVERIFY(!panel(Scope::Viber)->view());
        QVERIFY(buttonOfState(Scope::Viber));
        buttonOfState(Scope::Viber)->click();
        QVERIFY(session()->account().picked.testFlag(Scope::Viber));
        QTRY_VERIFY(panel(Scope::Viber)->view());
    }

    void aLostKeyOffersToSignInAgain()
    {
        const QString id = m_desk->addAccount(QStringLiteral("Shop"), Scope::Emails);
        QTRY_COMPARE(m_desk->vault.entries.size(), 1);
        m_desk->vault.entries.clear();
        // As after a restart: nothing is remembered but what was kept.
        SecretStore secrets(m_desk->vault);
        Workbench bench {
            m_desk->contract,          m_desk->profile,  secrets, m_desk->accounts, m_desk->appearance,
            m_desk->language,          m_desk->settings, nullptr, nullptr,          {},
            m_desk->service.settings()};
        m_window.emplace(bench);
        m_window->show();
        QTRY_VERIFY(session() && session()->state() == Session::State::NeedsSignIn);
        openTab(Scope::Emails);
        QTRY_VERIFY(buttonOfState(Scope::Emails));
        buttonOfState(Scope::Emails)->click();
        auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("signIn"));
        QVERIFY(dialog && dialog->isVisible());
        delete dialog;
        m_window.reset();
    }

    void aRefusedScopeSaysSo()
    {
        m_desk->service.answer("GET /sms/senders", 403,
                               R"({"message":"Access denied!","error_code":3030303030})");
        openWith(Scope::Emails | Scope::Sms);
        session()->probe().retry(Scope::Sms);
        openTab(Scope::Sms);
        QTRY_COMPARE(session()->probe().grant(Scope::Sms), ScopeProbe::Grant::Refused);
        QTRY_VERIFY(buttonOfState(Scope::Sms));
    }

    void theDemoAccountCannotBeMistaken()
    {
        Account account;
        account.name = QStringLiteral("Demo");
        account.service = QUrl(QStringLiteral("https://api.example"));
        account.picked = Scope::Emails;
        account.demo = true;
        m_desk->accounts.add(account, {.kind = Credentials::Kind::ApiKey, .secret = QStringLiteral("demo")});
        open();
        const auto *frame = m_window->findChild<DemoFrame *>();
        QVERIFY(frame->contentsMargins().top() > 0);
        m_desk->accounts.setCurrent(m_desk->addAccount(QStringLiteral("Shop"), Scope::Emails));
        QCOMPARE(frame->contentsMargins().top(), 0);
    }

    void twoKeysSwitchTheAccount()
    {
        const QString first = m_desk->addAccount(QStringLiteral("First"), Scope::Emails);
        const QString second = m_desk->addAccount(QStringLiteral("Second"), Scope::Emails);
        open();
        QCOMPARE(m_desk->accounts.currentId(), first);
        auto *switcher = m_window->findChild<QPushButton *>(QStringLiteral("accountSwitcher"));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&*m_window));
        QTest::keyClick(&*m_window, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(switcher->menu()->isVisible());
        QTest::keyClick(switcher->menu(), Qt::Key_2);
        QTRY_COMPARE(m_desk->accounts.currentId(), second);
    }

    void removingAnAccountClosesItsView()
    {
        openWith(Scope::Emails);
        m_desk->accounts.remove(m_desk->accounts.currentId());
        QVERIFY(!m_window->currentView());
        QVERIFY(m_window->findChild<WelcomePage *>());
    }

    void whatAPageSaysNeverMakesTheWindowLarger()
    {
        openWith(Scope::Emails);
        m_window->resize(700, 500);
        openTab(Scope::Emails);
        QTRY_VERIFY(panel(Scope::Emails)->view());
        panel(Scope::Emails)->view()->setMinimumSize(2000, 2000); // as with many long messages
        QCoreApplication::processEvents();
        QVERIFY(m_window->minimumSizeHint().height() < 500);
        QCOMPARE(m_window->size(), QSize(700, 500));
    }

    void placeAndTabAreRemembered()
    {
        openWith(test::everyScope());
        const QSize size(777, 666); // Qt fits it into the screen, which has 800 pixels each way here
        m_window->resize(size);
        openTab(Scope::PopUps);
        m_window->close();
        m_window.reset();
        open();
        QCOMPARE(m_window->size(), size);
        QVERIFY(m_window->currentView()->findChild<QTabWidget *>()->currentWidget() == panel(Scope::PopUps));
    }

    void aLaterStartBringsItForward()
    {
        open();
        m_window->showMinimized();
        QSignalSpy demoWanted(&*m_window, &MainWindow::demoWanted);
        m_window->startAgain({{QStringLiteral("pulsedeck")}});
        QVERIFY(!m_window->isMinimized());
        QTRY_VERIFY(m_window->isActiveWindow());
        QCOMPARE(demoWanted.size(), 0);
    }

    void aLaterStartLeavesADialogBeforeTheWindow()
    {
        open();
        m_window->accountActions().addWith(Scope::Emails);
        auto *dialog = m_window->findChild<SignInDialog *>();
        QTRY_COMPARE(QApplication::activeModalWidget(), dialog);
        m_window->activateWindow();
        m_window->startAgain({{QStringLiteral("pulsedeck")}});
        QTRY_VERIFY(dialog->isActiveWindow());
        delete dialog;
    }
    void aLaterStartIsDoneWhatItAsksFor()
    {
        open();
        QSignalSpy demoWanted(&*m_window, &MainWindow::demoWanted);
        const auto startAgain = [this](const QStringList &words) {
            m_window->startAgain({QStringList(QStringLiteral("pulsedeck")) + words});
        };
        startAgain({QStringLiteral("--demo")});
        QCOMPARE(demoWanted.size(), 1);
        startAgain({QStringLiteral("--language"), QStringLiteral("de")});
        QCOMPARE(m_desk->language.code(), QStringLiteral("de"));
        startAgain({});
        QCOMPARE(m_desk->language.code(), QStringLiteral("de"));
        startAgain({QStringLiteral("--demo"), QStringLiteral("--unheard-of")});
        QCOMPARE(demoWanted.size(), 1);
    }

    void aLaterStartMayNameTheServiceOfNewAccounts()
    {
        m_desk->service.answer("GET /addressbooks", 200, "[]");
        open();
        const QString given = QStringLiteral("http://127.0.0.1:81");
        m_window->startAgain({{QStringLiteral("pulsedeck"), QStringLiteral("--service"), given}});
        m_window->startAgain({{QStringLiteral("pulsedeck")}});
        m_window->accountActions().addWith(Scope::Emails);
        auto *dialog = m_window->findChild<SignInDialog *>();
        dialog->findChild<QLineEdit *>(QStringLiteral("apiKey"))->setText(QStringLiteral("sesame"));
        dialog->askWith(Credentials::Kind::ApiKey);
        QTRY_COMPARE(dialog->step(), SignInDialog::Step::Access);
        dialog->next();
        dialog->next();
        QCOMPARE(m_desk->accounts.all().size(), 1);
        QCOMPARE(m_desk->accounts.all().constFirst().service, QUrl(given));
    }

    void everyTextCanBeTranslated()
    {
        test::PseudoLanguage language;
        QCoreApplication::installTranslator(&language);
        openWith(test::everyScope());
        openEveryPage();
        AccountActions &actions = m_window->accountActions();
        m_window->openSettings();
        m_window->openAbout();
        actions.add();
        actions.pickScopes();
        actions.checkAccess();
        actions.signInAgain();
        actions.editLook();
        actions.remove();
        // Data, and what reads the same everywhere.
        static const QRegularExpression data(
            QStringLiteral("^(<p[^>]*>)?(Shop|S|[\\d\\s.,:%/-]+|https://"
                           ".*|.*api\\.example.*|English|Deutsch|Українська|DKIM|SPF|"
                           "DMARC|Facebook|Instagram|Messenger|Telegram|TikTok|Viber|WhatsApp)(</p>)?$"));
        QStringList untranslated;
        const QList<test::Text> texts = test::allTexts(&*m_window);
        QCoreApplication::removeTranslator(&language);
        for (const test::Text &text : texts) {
            if (!test::PseudoLanguage::isTranslated(text.text) && !data.match(text.text).hasMatch())
                untranslated << QStringLiteral("%1 in %2").arg(text.text, text.where);
        }
        QVERIFY2(untranslated.isEmpty(), qPrintable(untranslated.join(u'\n')));
    }

    void theLanguageChangesWithoutARestart()
    {
        openWith(Scope::Emails);
        openTab(Scope::Emails);
        QTRY_VERIFY(panel(Scope::Emails)->view());
        const QString before = m_window->menuBar()->actions().constFirst()->text();
        test::PseudoLanguage language;
        QCoreApplication::installTranslator(&language);
        QTRY_VERIFY(test::PseudoLanguage::isTranslated(m_window->menuBar()->actions().constFirst()->text()));
        const auto *tabs = m_window->currentView()->findChild<QTabWidget *>();
        QTRY_VERIFY(test::PseudoLanguage::isTranslated(tabs->tabText(0)));
        QVERIFY(
            test::PseudoLanguage::isTranslated(panel(Scope::Emails)->view()->resources().constFirst().title));
        QCoreApplication::removeTranslator(&language);
        QTRY_COMPARE(m_window->menuBar()->actions().constFirst()->text(), before);
    }

    void everyControlHasAName()
    {
        openWith(test::everyScope());
        openEveryPage();
        QStringList nameless;
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool reachable = widget->focusPolicy() & Qt::TabFocus && !isOfQt(widget) && !isIdle(widget);
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            if (reachable && face && face->text(QAccessible::Name).trimmed().isEmpty())
                nameless << test::placeOf(widget);
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void everyMenuItemHasTextAndMnemonic()
    {
        openWith(Scope::Emails);
        for (const QAction *top : m_window->menuBar()->actions()) {
            const QMenu *menu = top->menu();
            QVERIFY(menu && menu->title().contains(u'&'));
            for (const QAction *action : menu->actions())
                QVERIFY2(action->isSeparator() || !action->text().isEmpty(), qPrintable(menu->title()));
        }
    }

    void nothingIsClipped_data()
    {
        QTest::addColumn<double>("factor");
        QTest::newRow("usual font") << 1.0;
        QTest::newRow("font of twice the size") << 2.0;
    }

    void nothingIsClipped()
    {
        QFETCH(double, factor);
        const QFont before = QApplication::font();
        QFont font = before;
        font.setPointSizeF(font.pointSizeF() * factor);
        QApplication::setFont(font);
        const auto restore = qScopeGuard([before] { QApplication::setFont(before); });
        openWith(Scope::Emails);
        m_window->resize(1280, 800);
        openTab(Scope::Viber);
        AccountActions &actions = m_window->accountActions();
        m_window->openSettings();
        m_window->openAbout();
        actions.add();
        actions.pickScopes();
        actions.checkAccess();
        actions.editLook();
        QVERIFY(m_window->width() <= 1280 && m_window->height() <= 800);
        QTRY_COMPARE(clipped(), QStringList()); // layouts settle in several rounds
    }

    void tabReachesWhatIsShown_data()
    {
        QTest::addColumn<bool>("signedIn");
        QTest::newRow("welcome") << false;
        QTest::newRow("account") << true;
    }

    void tabReachesWhatIsShown()
    {
        QFETCH(bool, signedIn);
        m_desk->service.answer("GET /addressbooks", 200, R"([{"id":1,"name":"A","all_email_qty":1}])");
        signedIn ? openWith(Scope::Emails) : open();
        if (signedIn) {
            openTab(Scope::Emails);
            QTRY_VERIFY(!shownTables().isEmpty() && shownTables().constFirst()->model()->rowCount() == 1);
        }
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&*m_window));
        QSet<QWidget *> reached;
        for (int i = 0; i < 200; ++i) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &*m_window,
                            Qt::Key_Tab);
            reached << QApplication::focusWidget();
        }
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool takesFocus = widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy();
            if (takesFocus && widget->isVisible() && widget->isEnabled())
                QVERIFY2(reached.contains(widget), qPrintable(test::placeOf(widget)));
        }
    }
};

QTEST_MAIN(MainWindowTest)
#include "mainwindow.moc"
