// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/watch.h"
#include "tests/support/demowindow.h"
#include "tests/support/editbench.h"
#include "ui/edit/changesbar.h"
#include "ui/edit/reviewdialog.h"
#include "ui/form/formdialog.h"
#include "ui/form/nameedit.h"
#include "ui/palette/palette.h"
#include "ui/scopes/people/campaignoutcomes.h"
#include "ui/scopes/people/contactcard.h"
#include "ui/scopes/people/contactsearch.h"
#include "ui/shell/accountview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/scopepanel.h"
#include "ui/shell/scopeview.h"

#include <QLineEdit>
#include <QTest>
#include <QTreeWidget>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// All about one address in the window of the program, against the demo service.
class OneContactTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aContactIsFoundOverListsEditedAndUndone();
    void theFieldOfTheTabFindsTheSameCard();
    void aRowWithAnAddressLeadsToItsCard();
    void theBlacklistIsLeftAndEnteredFromTheCard();
    void tagsThatWerePutOnFromHereAreNamed();
    void deletingEverywhereWantsTheAddressTyped();
    void phonesAreNotCutWhereThereIsRoom();
    void whatBecameOfEachCampaignIsReadOnDemand();
    void campaignsAreReadOnWhenTheCardIsClosed();
    void nobodyIsLookedForWhereEmailIsNotPicked();

private:
    ContactCard *card() const
    {
        for (ContactCard *one : m_shop->window->findChildren<ContactCard *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    /// The button of the open dialog that is seen and begins so.
    QPushButton *confirmation(const QString &begin) const
    {
        const auto *dialog = dialogOf<FormDialog>(*m_shop->window);
        for (QPushButton *one : dialog ? dialog->findChildren<QPushButton *>() : QList<QPushButton *>()) {
            if (one->isVisible() && QString(one->text()).remove(u'&').startsWith(begin))
                return one;
        }
        return nullptr;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        EditBench::press(key, modifiers);
    }
    Palette *openPalette(const QString &typed)
    {
        QTest::keyClick(&*m_shop->window, Qt::Key_K, Qt::ControlModifier);
        auto *palette = m_shop->window->findChild<Palette *>();
        if (palette)
            palette->type(typed);
        return palette;
    }
    bool isCardRead() const
    {
        return card() && card()->lists().model().rowCount() == 2 && columnOf(u"City"_s) >= 0
            && valueOf(0, u"City"_s) == u"Lviv"_s && valueOf(1, u"City"_s) == u"Lviv"_s;
    }
    int columnOf(const QString &title) const
    {
        const QList<Column> &columns = card()->lists().model().columns();
        for (int at = 0; at < columns.size(); ++at) {
            if (columns.at(at).title == title)
                return at;
        }
        return -1;
    }
    QString valueOf(int row, const QString &column) const
    {
        return card()->lists().model().index(row, columnOf(column)).data().toString();
    }
    void edit(int row, const QString &column, const QString &value)
    {
        card()->lists().table().setFocus();
        card()->lists().table().setCurrentIndex(card()->lists().model().index(row, columnOf(column)));
        EditBench::type(value);
        press(Qt::Key_Return);
    }
    /// As the service has it: the list's row of the first address.
    QJsonObject stored(const Contacts &contacts)
    {
        return m_shop->demo.get(contacts.path() + u'/' + Contacts::address(0)).json.toObject();
    }
    static QString variable(const QJsonObject &contact, const QString &name)
    {
        for (const QJsonValue one : contact[u"variables"].toArray()) {
            if (one[u"name"] == name)
                return one[u"value"].toString();
        }
        return {};
    }
    AccountView &view() const { return *m_shop->window->currentView(); }

    std::unique_ptr<Contacts> m_first;
    std::unique_ptr<Contacts> m_second;
    std::optional<DemoWindow> m_shop;
};

void OneContactTest::init()
{
    m_shop.emplace(Scope::Emails);
    m_first = std::make_unique<Contacts>(m_shop->demo);
    m_second = std::make_unique<Contacts>(m_shop->demo);
    for (Contacts *list : {m_first.get(), m_second.get()}) {
        list->make(2);
        m_shop->demo.send("PUT", u"/addressbooks/%1/phone"_s.arg(list->id),
                          {{u"email"_s, Contacts::address(0)}, {u"phone"_s, u"380501234567"_s}});
    }
    QVERIFY(m_shop->isReady());
}

void OneContactTest::cleanup()
{
    m_shop.reset();
}

void OneContactTest::aContactIsFoundOverListsEditedAndUndone()
{
    Palette *palette = openPalette(Contacts::address(0));
    QVERIFY(palette);
    QCOMPARE(palette->hits().first().title, u"All about person0@example.com"_s);
    palette->runCurrent();
    QTRY_VERIFY(isCardRead());
    m_shop->window->activateWindow(); // as a window manager does when a dialog closes
    QVERIFY(QTest::qWaitForWindowActive(&*m_shop->window));
    QCOMPARE(card()->address(), Contacts::address(0));
    // The rows stand in the order of the service.
    const bool isFirstAbove = card()->lists().model().rowAt(0)[u"list_id"].toInt() == m_first->id;
    const Contacts &above = isFirstAbove ? *m_first : *m_second;
    const Contacts &below = isFirstAbove ? *m_second : *m_first;

    edit(0, u"City"_s, u"Kyiv"_s);
    edit(1, u"City"_s, u"Odesa"_s);
    edit(0, u"Phone"_s, u"380671112233"_s);
    QCOMPARE(variable(stored(above), u"City"_s), u"Lviv"_s); // nothing was sent so far
    QTRY_VERIFY(m_shop->window->findChild<ChangesBar *>()->isVisible());
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dialogOf<ReviewDialog>(*m_shop->window));
    QTRY_VERIFY(dialogOf<ReviewDialog>(*m_shop->window)->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(variable(stored(above), u"City"_s), u"Kyiv"_s);
    QTRY_COMPARE(variable(stored(below), u"City"_s), u"Odesa"_s);
    QTRY_VERIFY(stored(above)[u"phone"].toString().endsWith(u"671112233"_s));
    QVERIFY(stored(below)[u"phone"].toString().endsWith(u"501234567"_s));
    QTRY_VERIFY(!m_shop->window->findChild<ChangesBar *>()->isVisible());

    m_shop->window->activateWindow(); // as a window manager does when a dialog closes
    QVERIFY(QTest::qWaitForWindowActive(&*m_shop->window));
    QTRY_VERIFY(button(view(), u"Undo"_s));
    press(Qt::Key_U, Qt::AltModifier); // of the message
    QTRY_VERIFY(dialogOf<ReviewDialog>(*m_shop->window));
    QTRY_VERIFY(dialogOf<ReviewDialog>(*m_shop->window)->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(variable(stored(above), u"City"_s), u"Lviv"_s);
    QTRY_COMPARE(variable(stored(below), u"City"_s), u"Lviv"_s);
    QTRY_VERIFY(stored(above)[u"phone"].toString().endsWith(u"501234567"_s));
}

void OneContactTest::theFieldOfTheTabFindsTheSameCard()
{
    view().openTab(0);
    view().panel(0)->view()->open(u"emails/people"_s);
    auto *search = m_shop->window->findChild<ContactSearch *>();
    QVERIFY(search);
    auto *line = search->findChild<QLineEdit *>();
    QTRY_COMPARE(QApplication::focusWidget(), line);
    EditBench::type(u"person0"_s);
    press(Qt::Key_Return);
    QVERIFY(!card());
    EditBench::type(u"@example.com"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(isCardRead());
}

void OneContactTest::aRowWithAnAddressLeadsToItsCard()
{
    view().openDoor(
        {Scope::Emails, u"emails/mailing-lists"_s, {{u"id"_s, m_first->id}, {u"name"_s, u"List"_s}}, 0});
    ListPage *contacts = nullptr;
    for (ListPage *one : m_shop->window->findChildren<ListPage *>()) {
        if (one->model().resource().id == u"emails/contacts"_s)
            contacts = one;
    }
    QVERIFY(contacts);
    QTRY_COMPARE(contacts->model().rowCount(), 2);
    contacts->table().setFocus();
    contacts->table().selectRowOfKey(Contacts::address(1));
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(card());
    QCOMPARE(card()->address(), Contacts::address(1));
    QTRY_COMPARE(card()->lists().model().rowCount(), 2);
}

void OneContactTest::theBlacklistIsLeftAndEnteredFromTheCard()
{
    view().openDoor({Scope::Emails, u"emails/people"_s, {{u"email"_s, Contacts::address(0)}}, 0});
    QTRY_VERIFY(isCardRead());
    const auto isBlocked = [this] {
        return m_shop->demo.get(u"/emails/%1/campaigns"_s.arg(Contacts::address(0)))
            .json[u"blacklist"]
            .toBool();
    };
    for (const bool on : {true, false}) {
        auto *action = card()->findChild<QAction *>(on ? u"block"_s : u"unblock"_s);
        QVERIFY(action);
        QTRY_VERIFY(isCardRead() && action->isEnabled()); // the card is read anew after each
        action->trigger();
        QTRY_VERIFY(dialogOf<FormDialog>(*m_shop->window));
        const QString begin = on ? u"Put on"_s : u"Take off"_s;
        QTRY_VERIFY(confirmation(begin) && confirmation(begin)->isEnabled());
        confirmation(begin)->click();
        QTRY_COMPARE(isBlocked(), on);
        QTRY_VERIFY(!dialogOf<FormDialog>(*m_shop->window));
    }
}

/// Tags are written and never told: the card knows what was sent from here.
void OneContactTest::tagsThatWerePutOnFromHereAreNamed()
{
    const QJsonValue tag = m_shop->demo.get(u"/tags"_s).json[u"tags"][0];
    view().openDoor({Scope::Emails, u"emails/people"_s, {{u"email"_s, Contacts::address(0)}}, 0});
    QTRY_VERIFY(isCardRead());
    QCOMPARE(card()->tagWords(), QString());
    for (const bool on : {true, false}) {
        auto *action = card()->findChild<QAction *>(on ? u"tag"_s : u"untag"_s);
        QTRY_VERIFY(isCardRead() && action->isEnabled());
        action->trigger();
        QTRY_VERIFY(dialogOf<FormDialog>(*m_shop->window));
        FormDialog &dialog = *dialogOf<FormDialog>(*m_shop->window);
        QTRY_VERIFY(dialog.isVisible());
        auto *line = dialog.findChild<NameEdit *>();
        QVERIFY(line);
        line->setText(tag[u"id"].toVariant().toString());
        for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
            if (one->isVisible() && one->isDefault())
                one->click();
        }
        QTRY_COMPARE(card()->tagWords().contains(tag[u"name"].toString()), on);
        QTRY_VERIFY(!dialogOf<FormDialog>(*m_shop->window));
    }
    QTRY_COMPARE(card()->tagWords(), QString());
}

/// Only what was typed exactly makes the way free.
void OneContactTest::deletingEverywhereWantsTheAddressTyped()
{
    view().openDoor({Scope::Emails, u"emails/people"_s, {{u"email"_s, Contacts::address(0)}}, 0});
    QTRY_VERIFY(isCardRead());
    card()->findChild<QAction *>(u"delete-everywhere"_s)->trigger();
    QTRY_VERIFY(dialogOf<FormDialog>(*m_shop->window));
    FormDialog &dialog = *dialogOf<FormDialog>(*m_shop->window);
    const auto confirm = [this] { return confirmation(u"Delete"_s); };
    QTRY_VERIFY(confirm());
    QVERIFY(!confirm()->isEnabled());
    QLineEdit *typed = nullptr;
    for (QLineEdit *one : dialog.findChildren<QLineEdit *>())
        typed = one->isVisible() ? one : typed;
    QVERIFY(typed);
    typed->setText(Contacts::address(1));
    QVERIFY(!confirm()->isEnabled());
    typed->setText(Contacts::address(0));
    QVERIFY(confirm()->isEnabled());
    confirm()->click();
    QTRY_VERIFY(stored(*m_first).isEmpty() || !stored(*m_first).contains(u"email"_s));
    QTRY_COMPARE(card()->lists().model().rowCount(), 0);
}

/// They are told list by list, when the columns stand already.
void OneContactTest::phonesAreNotCutWhereThereIsRoom()
{
    m_shop->window->resize(1280, 800);
    view().openDoor({Scope::Emails, u"emails/people"_s, {{u"email"_s, Contacts::address(0)}}, 0});
    QTRY_VERIFY(isCardRead() && !valueOf(0, u"Phone"_s).isEmpty());
    const QAbstractItemView &table = card()->lists().table();
    const int phone = columnOf(u"Phone"_s);
    QTRY_VERIFY(card()->lists().table().columnWidth(phone) >= table.sizeHintForColumn(phone));
}

void OneContactTest::whatBecameOfEachCampaignIsReadOnDemand()
{
    // Somebody of a list that got campaigns.
    const QJsonArray sent = m_shop->demo.get(u"/campaigns?limit=50"_s).json.toArray();
    int list = 0;
    for (const QJsonValue campaign : sent) {
        if (campaign[u"status"].toInt() == 3)
            list = campaign[u"message"][u"list_id"].toInt();
    }
    QVERIFY(list > 0);
    const QString address = m_shop->demo.get(u"/addressbooks/%1/emails?limit=1"_s.arg(list))
                                .json.toArray()
                                .first()[u"email"]
                                .toString();
    view().openDoor({Scope::Emails, u"emails/people"_s, {{u"email"_s, address}}, 0});
    QTRY_VERIFY(card() && card()->lists().model().rowCount() > 0);
    CampaignOutcomes &outcomes = card()->outcomes();
    QCOMPARE(outcomes.table().topLevelItemCount(), 0);
    // How many calls it takes is said before they are made.
    outcomes.count();
    QTRY_VERIFY(!outcomes.isReading());
    QVERIFY(outcomes.isCounted() && outcomes.calls() > 0);
    QCOMPARE(outcomes.table().topLevelItemCount(), 0);
    bool isSaid = false;
    for (const QPushButton *button : outcomes.findChildren<QPushButton *>())
        isSaid = isSaid || button->text().contains(QString::number(outcomes.calls()));
    QVERIFY(isSaid);
    outcomes.start();
    QTRY_VERIFY(!outcomes.isReading());
    QCOMPARE(outcomes.table().topLevelItemCount(), outcomes.calls());
    QVERIFY(!outcomes.table().topLevelItem(0)->text(1).isEmpty());
}

void OneContactTest::campaignsAreReadOnWhenTheCardIsClosed()
{
    const int list = m_shop->demo.get(u"/campaigns?limit=1"_s).json[0][u"message"][u"list_id"].toInt();
    const QJsonObject stands {{u"list_id"_s, list}};
    auto first = std::make_unique<CampaignOutcomes>(view().session()->client(), Contacts::address(0),
                                                    view().context());
    first->takeLists([stands] { return QList<QJsonObject> {stands}; });
    first->count();
    QTRY_VERIFY(first->isCounted() && first->calls() > 0);
    first->start();
    first.reset();
    CampaignOutcomes again(view().session()->client(), Contacts::address(0), view().context());
    QVERIFY(again.calls() > 0);
    QTRY_COMPARE(again.table().topLevelItemCount(), again.calls());
    // They were not sent there, which is an answer and no failure.
    QCOMPARE(again.table().topLevelItem(0)->text(1), u"This campaign was not sent there"_s);
}

void OneContactTest::nobodyIsLookedForWhereEmailIsNotPicked()
{
    view().session()->setPicked({});
    Palette *palette = openPalette(Contacts::address(0));
    QVERIFY(palette);
    for (const PaletteEntry &entry : palette->hits())
        QVERIFY(!entry.title.startsWith(u"All about"_s));
    palette->reject();
}

QTEST_MAIN(OneContactTest)
#include "onecontact.moc"
