// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/demowindow.h"
#include "tests/support/editbench.h"
#include "ui/account/signindialog.h"
#include "ui/edit/changesbar.h"
#include "ui/edit/editdesk.h"
#include "ui/shell/messagebar.h"

#include <QLabel>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// The service stops accepting the sign-in while something is saved.
class SignedOutTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void pagesStayAndTheFrameAsks();
    void goOnAsksForTheSignInFirst();
    void theJobGoesOnAfterTheSignIn();

private:
    ListPage *list() const { return m_window->shown<ListPage>(); }
    MessageBar *frame() { return m_window->view().findChild<MessageBar *>(u"signInAgain"_s); }
    const Job &job() { return m_job = m_window->view().edits()->jobs().jobs().constFirst(); }
    void signInAgain();

    std::unique_ptr<DemoWindow> m_window;
    std::unique_ptr<Contacts> m_contacts;
    Job m_job;
};

/// The change of a cell is on its way, and the answer is 401.
void SignedOutTest::init()
{
    m_window = std::make_unique<DemoWindow>(Scope::Emails);
    m_contacts = std::make_unique<Contacts>(m_window->demo);
    m_contacts->make(3);
    QVERIFY(m_window->isReady());
    QTRY_COMPARE(m_window->view().session()->probe().grant(Scope::Emails), ScopeProbe::Grant::Granted);
    m_window->view().openDesk(0, u"emails/mailing-lists"_s, m_contacts->resource);
    QTRY_VERIFY(list() && list()->model().rowCount() == 3);
    QTRY_VERIFY(list()->model().columns().last().title == u"City"_s);
    list()->table().setFocus();
    EditBench::press(Qt::Key_Home, Qt::ControlModifier);
    EditBench::press(Qt::Key_End);
    EditBench::type(u"Kyiv"_s);
    EditBench::press(Qt::Key_Return);
    m_window->demo.service.setFaults({*demo::Fault::fromText(u"status=401"_s)});
    EditBench::press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_window->view().session()->state(), Session::State::NeedsSignIn);
    QTRY_COMPARE(job().state, Job::State::Waiting);
}

void SignedOutTest::cleanup()
{
    m_window.reset();
}

void SignedOutTest::signInAgain()
{
    m_window->demo.service.setFaults({});
    m_window->view().session()->signInAgain(
        {.kind = Credentials::Kind::ApiKey, .secret = m_window->demo.token});
}

void SignedOutTest::pagesStayAndTheFrameAsks()
{
    QVERIFY(list());
    QCOMPARE(list()->model().resource().id, u"emails/contacts"_s);
    QCOMPARE(list()->model().index(0, list()->model().columnCount() - 1).data().toString(), u"Kyiv"_s);
    QCOMPARE(QApplication::focusWidget(), &list()->table());
    QTRY_VERIFY(frame()->isVisible());
    m_window->click(m_window->button(u"Sign in again…"_s));
    auto *dialog = m_window->window->findChild<SignInDialog *>();
    QVERIFY(dialog);
    dialog->reject();
    QVERIFY(frame()->isVisible()); // nobody signed in
    signInAgain();
    QTRY_VERIFY(!frame()->isVisible());
    QCOMPARE(list()->model().resource().id, u"emails/contacts"_s);
}

void SignedOutTest::goOnAsksForTheSignInFirst()
{
    QTRY_VERIFY(m_window->button(u"Go on"_s));
    m_window->click(m_window->button(u"Go on"_s));
    QVERIFY(m_window->window->findChild<SignInDialog *>());
    QCOMPARE(m_window->view().findChild<MessageBar *>()->text(),
             u"“%1” goes on by itself as soon as you are signed in again."_s.arg(job().title));
}

void SignedOutTest::theJobGoesOnAfterTheSignIn()
{
    signInAgain();
    QTRY_COMPARE(job().state, Job::State::Over);
    QCOMPARE(job().fine(), 1);
    QCOMPARE(m_contacts->cities()[Contacts::address(0)], u"Kyiv"_s);
}

QTEST_MAIN(SignedOutTest)
#include "signedout.moc"
