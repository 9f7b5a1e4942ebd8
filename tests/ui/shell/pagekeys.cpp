// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/drafts.h"
#include "app/table/resourcemodel.h"
#include "tests/support/desk.h"
#include "ui/context/pagecontext.h"
#include "ui/form/formdialog.h"
#include "ui/look/plaintextedit.h"
#include "ui/page/resourcepage.h"
#include "ui/shell/accountview.h"
#include "ui/shell/keysheet.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/scopepanel.h"
#include "ui/shell/scopeview.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// The keys of a page and what is said in front of it, in the whole window.
class PageKeysTest : public QObject {
    Q_OBJECT

    std::optional<test::Desk> m_desk;
    std::optional<MainWindow> m_window;

    AccountView &view() { return *m_window->currentView(); }
    qsizetype asked(const char *call) { return m_desk->service.asked().count(call); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QTableView *table()
    {
        for (QTableView *one : m_window->findChildren<QTableView *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }

    FormDialog *openForm(bool types = true)
    {
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(&*m_window))
            return nullptr;
        table()->setFocus();
        press(Qt::Key_N, Qt::ControlModifier);
        auto *form = m_window->findChild<FormDialog *>();
        if (form && types)
            form->findChild<QLineEdit *>()->setText(u"half a name"_s);
        return form;
    }

private slots:
    void init()
    {
        m_desk.emplace();
        m_desk->service.answer("GET /addressbooks", 200, R"([{"id":1,"name":"Friends"}])");
        m_desk->addAccount(u"Shop"_s, Scope::Emails | Scope::Sms);
        m_window.emplace(m_desk->bench());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&*m_window));
        QTRY_VERIFY(view().session() && view().session()->state() == Session::State::Ready);
        view().openTab(int(allScopes().indexOf(Scope::Emails)));
        view().panel(0)->view()->open(u"emails/mailing-lists"_s);
        QTRY_VERIFY(table() && table()->model()->rowCount() == 1);
        QTRY_VERIFY(!qobject_cast<ResourceModel *>(table()->model())->isLoading());
        QCoreApplication::sendPostedEvents();
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void keysOfThePageWorkWhereverTheFocusIs_data()
    {
        QTest::addColumn<QString>("place");
        for (const char *place : {"table", "tab", "side list", "header"})
            QTest::newRow(place) << QString::fromLatin1(place);
    }
    void keysOfThePageWorkWhereverTheFocusIs()
    {
        QFETCH(QString, place);
        QWidget *target = table();
        if (place == u"tab"_s)
            target = view().findChild<QTabWidget *>()->tabBar();
        else if (place == u"side list"_s)
            target = view().panel(0)->view()->findChild<QListWidget *>(u"navigation"_s);
        else if (place == u"header"_s)
            target = m_window->findChild<QPushButton *>(u"accountSwitcher"_s);
        QVERIFY(target);
        target->setFocus(Qt::MouseFocusReason);
        QCOMPARE(QApplication::focusWidget(), target);
        const qsizetype before = asked("GET /addressbooks");
        press(Qt::Key_F5);
        QTRY_VERIFY(asked("GET /addressbooks") > before);
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(m_window->findChild<FormDialog *>());
    }

    void onlyTheKeysOfTheShownPageWork()
    {
        view().openHome();
        view().findChild<QTabWidget *>()->tabBar()->setFocus();
        const qsizetype before = asked("GET /addressbooks");
        press(Qt::Key_N, Qt::ControlModifier);
        press(Qt::Key_F5);
        QVERIFY(!m_window->findChild<FormDialog *>());
        QCOMPARE(asked("GET /addressbooks"), before);
    }

    void leavingKeepsWhatIsTyped_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("Ctrl+Q") << true;
        QTest::newRow("closing") << false;
    }
    void leavingKeepsWhatIsTyped()
    {
        QFETCH(bool, byKey);
        QPointer<FormDialog> form = openForm();
        QVERIFY(form);
        QTRY_VERIFY(view().context().drafts()->isLasting());
        if (byKey)
            QTest::keyClick(form, Qt::Key_Q, Qt::ControlModifier);
        else
            m_window->close();
        QTRY_VERIFY(!m_window->isVisible() && !form);
        m_window->show();
        form = openForm(false);
        QCOMPARE(form->findChild<QLineEdit *>()->text(), u"half a name"_s);
    }

    void leavingAnUntouchedFormAsksNothing()
    {
        QVERIFY(openForm(false));
        m_window->close();
        QTRY_VERIFY(!m_window->isVisible());
    }

    void theListOfPagesLeadsBackToTheFirstOne()
    {
        m_desk->service.answer("GET /addressbooks/1/emails", 200, "[]");
        auto *page = qobject_cast<ResourcePage *>(view().panel(0)->view()->current());
        QVERIFY(page);
        page->openRow({{u"id"_s, 1}, {u"name"_s, u"Friends"_s}}, 0);
        QTRY_VERIFY(!table() || table()->model()->rowCount() == 0);
        auto *pages = view().panel(0)->view()->findChild<QListWidget *>();
        const QRect here = pages->visualItemRect(pages->currentItem());
        QTest::mouseClick(pages->viewport(), Qt::LeftButton, {}, here.center());
        QTRY_VERIFY(table() && table()->model()->rowCount() == 1);
    }

    void anEmptyClipboardIsPastedWithoutHarm()
    {
        class Text : public PlainTextEdit {
        public:
            using PlainTextEdit::insertFromMimeData;
        } text;
        const QMimeData nothing;
        text.setPlainText(u"kept"_s);
        text.insertFromMimeData(&nothing);
        QCOMPARE(text.toPlainText(), u"kept"_s);
        QMimeData more;
        more.setText(u"more "_s);
        text.insertFromMimeData(&more);
        QCOMPARE(text.toPlainText(), u"more kept"_s);
    }

    void theSheetTellsTheKeysThatWorkNow()
    {
        table()->setFocus();
        press(Qt::Key_F1);
        auto *sheet = m_window->findChild<KeySheet *>();
        QVERIFY(sheet);
        const auto keysOf = [&sheet](const QString &what) {
            const auto found =
                sheet->findChild<QTreeWidget *>()->findItems(what, Qt::MatchExactly | Qt::MatchRecursive);
            return found.isEmpty() ? QString() : found.constFirst()->text(1);
        };
        QCOMPARE(keysOf(u"Find anything…"_s), u"Ctrl+K"_s);
        QCOMPARE(keysOf(u"Refresh"_s), u"F5"_s);
        QVERIFY(keysOf(u"New list…"_s).contains(u"Ctrl+N"_s));
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<KeySheet *>());
        view().panel(0)->view()->open(u"emails/campaigns"_s);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&*m_window));
        QTest::keyClick(&*m_window, Qt::Key_Question);
        sheet = m_window->findChild<KeySheet *>();
        QVERIFY(sheet);
        QVERIFY(keysOf(u"New list…"_s).isEmpty());
    }

    void aQuestionMarkIsTypedWhereTextIs()
    {
        QLineEdit *text = nullptr;
        for (QLineEdit *one : m_window->findChildren<QLineEdit *>())
            text = one->isVisible() ? one : text;
        QVERIFY(text);
        text->setFocus();
        QTest::keyClicks(text, u"?"_s);
        QCOMPARE(text->text(), u"?"_s);
        QVERIFY(!m_window->findChild<KeySheet *>());
    }

    void messagesDoNotMoveThePage()
    {
        const QRect before = view().findChild<QTabWidget *>()->geometry();
        view().context().say({.text = u"This went wrong."_s, .tone = Message::Tone::Bad});
        auto *bar = view().findChild<MessageBar *>();
        QTRY_VERIFY(bar->isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(view().findChild<QTabWidget *>()->geometry(), before);
        QVERIFY(bar->height() > 0 && view().rect().contains(bar->geometry()));
    }
};

QTEST_MAIN(PageKeysTest)
#include "pagekeys.moc"
