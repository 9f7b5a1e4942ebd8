// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/staging.h"
#include "tests/support/demowindow.h"
#include "tests/support/pagebench.h"
#include "ui/context/pagecontext.h"
#include "ui/form/formdialog.h"
#include "ui/scopes/verifier_service/checkpage.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QTableView>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// Fifty pasted addresses are checked and the bad ones removed from their list, in the real window.
class CheckingAddressesTest : public QObject {
    Q_OBJECT

    std::optional<DemoWindow> m_window;
    int m_list = 0;

    /// The demo finds those invalid that begin with "bad".
    static QStringList fifty()
    {
        QStringList all;
        for (int at = 0; at < 50; ++at)
            all << u"%1%2@example.com"_s.arg(at % 10 == 0 ? u"bad"_s : u"person"_s).arg(at);
        return all;
    }
    CheckPage *page() const { return m_window->shown<CheckPage>(); }
    int total()
    {
        return m_window->demo.get(u"/addressbooks/%1/emails/total"_s.arg(m_list)).json[u"total"].toInt();
    }
    int waiting() { return m_window->view().context().staging()->rowCount(); }
    int paidFor() const
    {
        const auto &all = page()->checks().addresses();
        return int(std::count_if(all.begin(), all.end(), [](const auto &one) { return one.isChecked(); }));
    }

private slots:
    void init()
    {
        m_window.emplace(Scope::VerifierService | Scope::Emails);
        QVERIFY(m_window->isReady());
        m_list = m_window->demo.post(u"/addressbooks"_s, {{u"bookName"_s, u"Fair"_s}}).json[u"id"].toInt();
        m_window->demo.post(u"/addressbooks/%1/emails"_s.arg(m_list),
                            {{u"emails"_s, QJsonArray::fromStringList(fifty())}});
        QCOMPARE(total(), 50);
    }
    void cleanup() { m_window.reset(); }

    void byKeyboard()
    {
        QVERIFY(m_window->openByKeyboard(u"check addresses"_s));
        QTRY_VERIFY(page());
        QVERIFY(m_window->tabTo(page()->findChild<QPlainTextEdit *>()));
        QApplication::clipboard()->setText(fifty().join(u'\n'));
        DemoWindow::press(Qt::Key_V, Qt::ControlModifier);
        DemoWindow::press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_window->canPress(u"Check 50 address"_s));
        QCOMPARE(paidFor(), 0);
        QTRY_COMPARE(QApplication::focusWidget(), m_window->button(u"Check 50 address"_s));
        DemoWindow::press(Qt::Key_Return);
        QTRY_COMPARE(paidFor(), 50);
        QTRY_VERIFY(m_window->canPress(u"Remove 5"_s));
        DemoWindow::press(Qt::Key_M, Qt::AltModifier);
        QTRY_COMPARE(waiting(), 5);
        QCOMPARE(total(), 50); // nothing has gone yet
        DemoWindow::press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(total(), 45);
        QTRY_COMPARE(waiting(), 0);
    }

    void byMouse()
    {
        QVERIFY(m_window->openByMouse(Scope::VerifierService, u"verifier_service/check-addresses"_s));
        QTRY_VERIFY(page());
        page()->findChild<QPlainTextEdit *>()->setPlainText(fifty().join(u", "_s)); // pasted from the menu
        QTRY_VERIFY(m_window->canPress(u"Check"_s));
        DemoWindow::click(m_window->button(u"Check"_s));
        QTRY_VERIFY(m_window->canPress(u"Check 50 address"_s));
        DemoWindow::click(m_window->button(u"Check 50 address"_s));
        QTRY_COMPARE(paidFor(), 50);
        QTRY_VERIFY(m_window->canPress(u"Invalid (5)"_s));
        DemoWindow::click(m_window->button(u"Invalid (5)"_s));
        QCOMPARE(page()->findChild<QTableView *>()->model()->rowCount(), 5);
        QTRY_VERIFY(m_window->canPress(u"Remove 5"_s));
        DemoWindow::click(m_window->button(u"Remove 5"_s));
        QTRY_COMPARE(waiting(), 5);
        QTRY_VERIFY(m_window->canPress(u"Save"_s));
        DemoWindow::click(m_window->button(u"Save"_s));
        QTRY_COMPARE(total(), 45);
    }

    void whatWasCheckedBeforeIsNotPaidForAgain()
    {
        for (const QString &address : fifty().mid(0, 48))
            m_window->demo.post(u"/verifier-service/send-single-to-verify"_s, {{u"email"_s, address}});
        QVERIFY(m_window->openByKeyboard(u"check addresses"_s));
        QTRY_VERIFY(page());
        page()->findChild<QPlainTextEdit *>()->setPlainText(fifty().join(u'\n'));
        QTRY_VERIFY(m_window->canPress(u"Check"_s));
        DemoWindow::click(m_window->button(u"Check"_s));
        QTRY_VERIFY(m_window->canPress(u"Check 2 address"_s));
        QCOMPARE(paidFor(), 48);
    }

    void badOnesAreBlockedAndGoodOnesMakeAList()
    {
        QVERIFY(m_window->openByKeyboard(u"check addresses"_s));
        QTRY_VERIFY(page());
        page()->findChild<QPlainTextEdit *>()->setPlainText(fifty().join(u'\n'));
        QTRY_VERIFY(m_window->canPress(u"Check"_s));
        DemoWindow::click(m_window->button(u"Check"_s));
        QTRY_VERIFY(m_window->canPress(u"Check 50 address"_s));
        DemoWindow::click(m_window->button(u"Check 50 address"_s));
        QTRY_VERIFY(m_window->canPress(u"Blacklist 5"_s));
        DemoWindow::click(m_window->button(u"Blacklist 5"_s));
        QTRY_VERIFY(m_window->canPress(u"Put on the blacklist"_s));
        DemoWindow::click(m_window->button(u"Put on the blacklist"_s));
        QTRY_VERIFY(m_window->demo.get(u"/blacklist"_s).json.toArray().contains(u"bad0@example.com"_s));
        DemoWindow::click(m_window->button(u"New list of 45"_s));
        QTRY_VERIFY(dialogOf<FormDialog>(*m_window->window));
        QTest::keyClick(dialogOf<FormDialog>(*m_window->window), Qt::Key_Return);
        const auto newest = [this] {
            const QJsonArray lists = m_window->demo.get(u"/addressbooks?limit=100"_s).json.toArray();
            for (const QJsonValue list : lists) {
                if (list[u"name"].toString().startsWith(u"Checked "_s))
                    return list[u"all_email_qty"].toInt();
            }
            return -1;
        };
        QTRY_COMPARE(newest(), 45);
    }

    void withoutEmailsThereIsNothingToRemoveFrom()
    {
        m_window.emplace(Scope::VerifierService);
        QVERIFY(m_window->isReady());
        QVERIFY(m_window->openByKeyboard(u"check addresses"_s));
        QTRY_VERIFY(page());
        page()->findChild<QPlainTextEdit *>()->setPlainText(u"bad1@example.com"_s);
        QTRY_VERIFY(m_window->canPress(u"Check"_s));
        DemoWindow::click(m_window->button(u"Check"_s));
        QTRY_VERIFY(m_window->canPress(u"Check 1 address"_s));
        DemoWindow::click(m_window->button(u"Check 1 address"_s));
        QTRY_COMPARE(paidFor(), 1);
        QVERIFY(!m_window->button(u"Remove 1"_s)->isEnabled());
        QVERIFY(m_window->button(u"Remove 1"_s)->toolTip().contains(u"Pick Emails"_s));
    }
};

QTEST_MAIN(CheckingAddressesTest)
#include "checkingaddresses.moc"
