// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desk.h"
#include "tests/support/editbench.h"
#include "ui/edit/changesbar.h"
#include "ui/edit/editdesk.h"
#include "ui/edit/reviewdialog.h"
#include "ui/page/resourcepage.h"
#include "ui/shell/accountview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/scopepanel.h"
#include "ui/shell/scopeview.h"
#include "ui/table/filterbar.h"

#include <QClipboard>
#include <QMenuBar>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// Edit, paste, review, save and undo in the window of the program, against the demo service, by keys alone.
class KeyboardOnlyTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void editPasteReviewSaveUndo();
    void whatWasSavedIsUndoneByTheSameKey();
    void whatCannotBeUndoneSaysWhy();
    void theListHasTheFocusAgainWhenABarGoes();
    void linesAreGreyedWhileNothingWaits();
    void rowsAreAddedAndDeleted();
    void changesSurviveTheWindow();
    void whatIsTypedSurvivesTheWindow();
    void changesAndWhatIsTypedSurviveAnotherLanguage();
    void searchAndChosenRowSurviveAnotherLanguage();
    void theListThatWasOpenIsOpenAgain();
    void whatIsBeingPastedSurvivesAnotherLanguage();
    void whatIsBeingPastedSurvivesTheWindow();
    void whatIsBeingPastedIsThereOnAnotherTab();

private:
    /// Pastes more than is taken at one go.
    void pasteMany();
    void openWindow();
    void showWindow();
    ResourcePage *page() { return qobject_cast<ResourcePage *>(view().panel(0)->view()->current()); }
    bool areContactsShown() const { return list() && list()->model().resource().id == u"emails/contacts"_s; }
    /// The contacts of the new list, reached from the list of lists.
    void openContacts();
    ListPage *list() const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        EditBench::press(key, modifiers);
    }
    /// The first line of the Edit menu.
    QAction *undoLine() const { return m_window->menuBar()->actions().at(1)->menu()->actions().first(); }
    AccountView &view() const { return *m_window->currentView(); }
    QString city(int at) { return m_contacts->cities()[Contacts::address(at)]; }

    std::unique_ptr<DemoCalls> m_demo;
    std::unique_ptr<Contacts> m_contacts;
    std::optional<Desk> m_desk;
    std::optional<MainWindow> m_window;
};

void KeyboardOnlyTest::init()
{
    m_demo = std::make_unique<DemoCalls>();
    m_contacts = std::make_unique<Contacts>(*m_demo);
    m_contacts->make(3);
    m_desk.emplace();
    m_desk->language.set(u"en"_s);
    Account account;
    account.name = u"Shop"_s;
    account.service = m_demo->service.address();
    account.picked = Scope::Emails;
    const QString id =
        m_desk->accounts.add(account, {.kind = Credentials::Kind::ApiKey, .secret = m_demo->token});
    // Such accounts begin read-only.
    Account writable = *m_desk->accounts.find(id);
    writable.readOnly = false;
    m_desk->accounts.update(writable);
    openWindow();
}

void KeyboardOnlyTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void KeyboardOnlyTest::openWindow()
{
    showWindow();
    openContacts();
}

void KeyboardOnlyTest::showWindow()
{
    Workbench bench = m_desk->bench();
    bench.service = m_demo->service.address();
    bench.client = JobDesk::settings(*m_demo);
    m_window.emplace(bench);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(&*m_window));
    QTRY_VERIFY(view().session() && view().session()->state() == Session::State::Ready);
}

ListPage *KeyboardOnlyTest::list() const
{
    for (ListPage *one : m_window->findChildren<ListPage *>()) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

void KeyboardOnlyTest::openContacts()
{
    QTest::keyClick(&*m_window, Qt::Key_1, Qt::ControlModifier);
    ScopePanel *emails = view().panel(0);
    QTRY_VERIFY(emails->view());
    emails->view()->open(u"emails/mailing-lists"_s);
    page()->goTo(0);
    QTRY_VERIFY(list() && list()->model().rowOfKey(QString::number(m_contacts->id)) >= 0);
    list()->table().setFocus();
    list()->table().selectRowOfKey(QString::number(m_contacts->id));
    press(Qt::Key_Return);
    QTRY_VERIFY(list() && list()->model().resource().id == u"emails/contacts"_s);
    QTRY_VERIFY(list()->model().rowCount() >= 3);
    QTRY_VERIFY(list()->model().columns().last().title == u"City"_s);
    list()->table().setFocus();
}

void KeyboardOnlyTest::editPasteReviewSaveUndo()
{
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_End);
    QCOMPARE(list()->table().currentIndex().column(), list()->model().columnCount() - 1);
    EditBench::type(u"Kyiv"_s);
    press(Qt::Key_Return);
    QApplication::clipboard()->setText(u"Odesa\nDnipro"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    auto *bar = m_window->findChild<ChangesBar *>();
    QTRY_VERIFY(bar->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier); // the paste, both rows
    QTRY_COMPARE(view().undo().undoText(), u"change of City in 1 row"_s);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view().undo().undoText(), u"change of City in 2 rows"_s);
    QCOMPARE(city(0), u"Lviv"_s); // nothing was sent so far

    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto *review = dialogOf<ReviewDialog>(*m_window);
    QVERIFY(review);
    QTRY_VERIFY(review->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!dialogOf<ReviewDialog>(*m_window));
    QTRY_VERIFY(!bar->isVisible());
    QTRY_COMPARE(city(2), u"Dnipro"_s);
    QCOMPARE(city(0), u"Kyiv"_s);
    QCOMPARE(city(1), u"Odesa"_s);

    m_window->activateWindow(); // as a window manager does when a dialog closes
    QVERIFY(QTest::qWaitForWindowActive(&*m_window));
    QVERIFY(QApplication::focusWidget());
    QTRY_VERIFY(button(view(), u"Undo"_s));
    press(Qt::Key_U, Qt::AltModifier); // of the message
    QTRY_VERIFY(dialogOf<ReviewDialog>(*m_window));
    QTRY_VERIFY(dialogOf<ReviewDialog>(*m_window)->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_S, Qt::ControlModifier);
    for (int at = 0; at < 3; ++at)
        QTRY_COMPARE(city(at), u"Lviv"_s);
}

void KeyboardOnlyTest::whatWasSavedIsUndoneByTheSameKey()
{
    QVERIFY(!undoLine()->isEnabled());
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_End);
    EditBench::type(u"Kyiv"_s);
    press(Qt::Key_Return);
    QCOMPARE(undoLine()->text(), u"&Undo change of City in 1 row"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(undoLine()->text(), u"&Undo saving 1 row…"_s);
    QCOMPARE(city(0), u"Kyiv"_s);

    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(dialogOf<ReviewDialog>(*m_window));
    QCOMPARE(city(0), u"Kyiv"_s); // nothing was sent so far
    QTRY_VERIFY(dialogOf<ReviewDialog>(*m_window)->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(city(0), u"Lviv"_s);
    QTRY_COMPARE(undoLine()->text(), u"&Undo"_s); // not the undoing, nor the same once more
    QVERIFY(!undoLine()->isEnabled());
}

void KeyboardOnlyTest::whatCannotBeUndoneSaysWhy()
{
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Insert, Qt::AltModifier);
    EditBench::type(u"new@example.com"_s);
    press(Qt::Key_Return);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_contacts->cities().size(), 4);
    QTRY_COMPARE(undoLine()->toolTip(),
                 u"“Save 1 change in 1 row” cannot be undone: the service has no call that takes it back."_s);
    QVERIFY(!undoLine()->isEnabled());
}

void KeyboardOnlyTest::theListHasTheFocusAgainWhenABarGoes()
{
    auto *bar = m_window->findChild<ChangesBar *>();
    const auto click = [](const QWidget &inside, const QString &text) {
        QTest::mouseClick(test::button(inside, text), Qt::LeftButton);
    };
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_End);
    EditBench::type(u"Kyiv"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(bar->isVisible());
    click(*bar, u"Save"_s);
    QCOMPARE(QApplication::focusWidget(), &list()->table());
    QTRY_VERIFY(!bar->isVisible());
    QCOMPARE(QApplication::focusWidget(), &list()->table());
    QTRY_VERIFY(test::button(view(), u"Undo"_s));
    click(view(), u"Undo"_s); // of the message
    ReviewDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = dialogOf<ReviewDialog>(*m_window)));
    dialog->close();
    m_window->activateWindow();
    QTRY_COMPARE(QApplication::focusWidget(), &list()->table());
}

void KeyboardOnlyTest::linesAreGreyedWhileNothingWaits()
{
    QMenu *menu = m_window->menuBar()->actions().at(1)->menu();
    const auto enabled = [menu] {
        QStringList lines;
        for (const QAction *line : menu->actions().mid(3, 3)) {
            const bool saysWhy = line->toolTip() == u"No changes wait to be saved."_s;
            lines << (line->isEnabled() != saysWhy ? QString() : u"unsaid"_s);
            lines.last() += line->isEnabled() ? line->text() : QString();
        }
        lines.removeAll(QString());
        return lines.join(u' ');
    };
    QCOMPARE(enabled(), QString());
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_End);
    EditBench::type(u"Kyiv"_s); // still in the cell
    QCOMPARE(enabled(), u"&Save changes Re&view changes…"_s);
    press(Qt::Key_Return);
    QCOMPARE(enabled(), u"&Save changes Re&view changes… &Discard changes"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(enabled(), QString());
    QTRY_COMPARE(city(0), u"Kyiv"_s);
    m_desk->language.set(u"de"_s); // the menu is made anew
    QTRY_COMPARE(m_window->menuBar()->actions().at(1)->text(), u"&Bearbeiten"_s);
    menu = m_window->menuBar()->actions().at(1)->menu();
    QVERIFY(!menu->actions().at(3)->isEnabled());
}

void KeyboardOnlyTest::rowsAreAddedAndDeleted()
{
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Delete, Qt::ControlModifier);
    press(Qt::Key_Insert, Qt::AltModifier);
    QApplication::clipboard()->setText(u"one@example.com\ntwo@example.com\nthree@example.com"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_Down);
    press(Qt::Key_Delete, Qt::ControlModifier); // not that one
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(view().undo().undoText(), u"adding of 3 rows"_s);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_contacts->cities().size(), 3); // nothing was sent so far

    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dialogOf<ReviewDialog>(*m_window));
    QTRY_VERIFY(dialogOf<ReviewDialog>(*m_window)->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_contacts->cities().size(), 4);
    QVERIFY(!m_contacts->cities().contains(Contacts::address(0)));
    QVERIFY(m_contacts->cities().contains(u"three@example.com"_s));
    QTRY_COMPARE(list()->model().rowCount(), 4);
}

void KeyboardOnlyTest::changesSurviveTheWindow()
{
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_End);
    EditBench::type(u"Kyiv"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<ChangesBar *>()->isVisible());
    m_window.reset();
    openWindow();
    QTRY_VERIFY(m_window->findChild<ChangesBar *>()->isVisible());
    QTRY_COMPARE(list()->model().index(0, list()->model().columnCount() - 1).data().toString(), u"Kyiv"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(city(0), u"Kyiv"_s);
}

void KeyboardOnlyTest::whatIsTypedSurvivesTheWindow()
{
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_End);
    EditBench::type(u"Kyiv"_s);
    m_window.reset(); // the cell is open
    openWindow();
    QTRY_VERIFY(m_window->findChild<ChangesBar *>()->isVisible());
    QCOMPARE(view().edits()->tools().staging.rows().first().cells.first().after, QJsonValue("Kyiv"));
}

void KeyboardOnlyTest::pasteMany()
{
    m_window.reset();
    m_contacts->make(350);
    openWindow();
    list()->model().loadAll();
    QTRY_COMPARE(list()->model().rowCount(), 350);
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_End);
    QStringList towns;
    for (int at = 0; at < 350; ++at)
        towns << u"Town %1"_s.arg(at);
    QApplication::clipboard()->setText(towns.join(u'\n'));
    press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(view().edits()->tools().staging.isTaking());
}

void KeyboardOnlyTest::changesAndWhatIsTypedSurviveAnotherLanguage()
{
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_End);
    EditBench::type(u"Kyiv"_s);
    press(Qt::Key_Return);
    EditBench::type(u"Odesa"_s); // the cell is open
    m_desk->language.set(u"de"_s);
    QTRY_COMPARE(m_window->menuBar()->actions().at(1)->text(), u"&Bearbeiten"_s);
    const Staging &staging = view().edits()->tools().staging;
    QTRY_COMPARE(staging.rowCount(), 2);
    QTRY_VERIFY(areContactsShown() && list()->model().rowCount() >= 3);
    QTRY_COMPARE(list()->model().columns().last().title, u"City"_s);
    const auto cityAt = [&](int row) {
        return list()->model().index(row, list()->model().columnCount() - 1).data().toString();
    };
    QTRY_COMPARE(cityAt(0), u"Kyiv"_s);
    QCOMPARE(cityAt(1), u"Odesa"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(city(1), u"Odesa"_s);
    QCOMPARE(city(0), u"Kyiv"_s);
}

void KeyboardOnlyTest::searchAndChosenRowSurviveAnotherLanguage()
{
    list()->findChild<FilterBar *>()->setSearch(u"person1"_s);
    QTRY_COMPARE(list()->model().rowCount(), 1);
    list()->choose(Contacts::address(1));
    QCOMPARE(list()->table().selectedRowCount(), 1);
    m_desk->language.set(u"de"_s);
    QTRY_COMPARE(m_window->menuBar()->actions().at(1)->text(), u"&Bearbeiten"_s);
    QTRY_VERIFY(areContactsShown() && list()->model().rowCount() == 1);
    QCOMPARE(list()->findChild<FilterBar *>()->search(), u"person1"_s);
    QTRY_COMPARE(list()->table().selectedRowCount(), 1);
}

void KeyboardOnlyTest::theListThatWasOpenIsOpenAgain()
{
    // Known before the window is closed: it may never be.
    QJsonObject place;
    view().context().ledger()->records(u"place"_s, this, [&](const QHash<QString, QJsonObject> &found) {
        place = found.value(scopeName(Scope::Emails));
    });
    QTRY_COMPARE(place["way"].toArray().size(), 1);
    m_window.reset();
    showWindow();
    QTRY_VERIFY(areContactsShown() && list()->model().rowCount() >= 3);
    page()->back();
    QTRY_VERIFY(list() && !areContactsShown());
    m_window.reset();
    showWindow();
    QTRY_VERIFY(list() && list()->model().rowCount() > 0);
    QVERIFY(!areContactsShown());
}

void KeyboardOnlyTest::whatIsBeingPastedSurvivesAnotherLanguage()
{
    pasteMany();
    m_desk->language.set(u"de"_s);
    QTRY_COMPARE(m_window->menuBar()->actions().at(1)->text(), u"&Bearbeiten"_s);
    QTRY_COMPARE(view().edits()->tools().staging.rowCount(), 350);
}

void KeyboardOnlyTest::whatIsBeingPastedSurvivesTheWindow()
{
    pasteMany();
    m_window.reset();
    openWindow();
    QTRY_COMPARE(view().edits()->tools().staging.rowCount(), 350);
}

void KeyboardOnlyTest::whatIsBeingPastedIsThereOnAnotherTab()
{
    pasteMany();
    press(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(!list());
    QCOMPARE(view().edits()->tools().staging.rowCount(), 350);
}

QTEST_MAIN(KeyboardOnlyTest)
#include "keyboardonly.moc"
