// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palette.h"

#include "app/scopes/scopes.h"
#include "tests/support/desk.h"
#include "ui/form/formdialog.h"
#include "ui/operation/answerdialog.h"
#include "ui/page/resourcepage.h"
#include "ui/shell/accountview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/reach.h"
#include "ui/table/resourcetable.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace Qt::StringLiterals;

/// Everything the program can do is a few letters away.
class PaletteTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyOperationPageAndSettingIsThere();
    void everyOperationOpensFromThePalette();
    void whatIsNotPickedOffersToPickIt();
    void keysChooseAndRun();
    void aPageThatIsOpenedHasTheKeyboard();
    void wordsOfOtherProgramsLeadToTheirLike();
    void pagesForTheSameSayWhereTheyAre();
    void whatWasRunLeadsNextTime();
    void withoutAnAccountThereIsAWayIn();

private:
    void openWith(Scopes picked);
    QList<PaletteEntry> entries() { return m_window->reach().entries(); }
    const PaletteEntry *entry(const QList<PaletteEntry> &all, const QString &id) const;
    Palette *palette() const { return m_window->findChild<Palette *>(); }
    FormDialog *form() const { return m_window->findChild<FormDialog *>(); }

    std::optional<test::Desk> m_desk;
    std::optional<MainWindow> m_window;
};

void PaletteTest::init()
{
    m_desk.emplace();
}

void PaletteTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void PaletteTest::openWith(Scopes picked)
{
    m_desk->addAccount(u"Shop"_s, picked);
    m_window.emplace(m_desk->bench());
    m_window->show();
    QTRY_VERIFY(m_window->currentView() && m_window->currentView()->session());
    QTRY_COMPARE(m_window->currentView()->session()->state(), Session::State::Ready);
}

const PaletteEntry *PaletteTest::entry(const QList<PaletteEntry> &all, const QString &id) const
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const PaletteEntry &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

void PaletteTest::everyOperationPageAndSettingIsThere()
{
    openWith(test::everyScope());
    m_desk->addAccount(u"Second"_s, Scope::Emails);
    m_desk->accounts.setCurrent(m_desk->accounts.all().first().id);
    const QList<PaletteEntry> all = entries();
    QSet<QString> ids;
    for (const PaletteEntry &one : all) {
        QVERIFY2(!one.title.isEmpty() && one.run, qPrintable(one.id));
        QVERIFY2(!ids.contains(one.id), qPrintable(one.id));
        ids << one.id;
    }
    int operations = 0;
    for (const Scope scope : allScopes()) {
        for (const Operation &operation : m_desk->contract.operations(scope)) {
            QVERIFY2(ids.contains(scopeName(scope) + u' ' + operation.id), qPrintable(operation.id));
            ++operations;
        }
        for (const Resource &resource : resourcesOf(scope))
            QVERIFY2(ids.contains(resource.id), qPrintable(resource.id));
    }
    QCOMPARE(operations, 614);
    QVERIFY(ids.contains(u"account "_s + m_desk->accounts.all().last().id));
    for (const QString &id : {u"setting dark"_s, u"setting uk"_s, u"menu Settings"_s, u"menu Add account"_s})
        QVERIFY2(ids.contains(id), qPrintable(id));
}

void PaletteTest::everyOperationOpensFromThePalette()
{
    openWith(test::everyScope());
    const QList<PaletteEntry> all = entries();
    int opened = 0;
    for (const Scope scope : allScopes()) {
        for (const Operation &operation : m_desk->contract.operations(scope)) {
            const qsizetype before = m_desk->service.calls.size();
            const PaletteEntry *one = entry(all, scopeName(scope) + u' ' + operation.id);
            QVERIFY2(one, qPrintable(operation.id));
            one->run();
            // What needs no values is asked for at once; all else shows its form.
            const bool asksAtOnce = operation.pathFields.empty() && operation.query.empty() && !operation.body
                && factOf(scope, operation.id).effect == Effect::Reads;
            if (asksAtOnce)
                QTRY_VERIFY2(m_desk->service.calls.size() > before, qPrintable(operation.id));
            else
                QVERIFY2(form() && form()->windowTitle() == one->title, qPrintable(operation.id));
            delete form();
            ++opened;
        }
    }
    QCOMPARE(opened, 614);
}

void PaletteTest::whatIsNotPickedOffersToPickIt()
{
    openWith(Scope::Emails);
    const QList<PaletteEntry> all = entries();
    const PaletteEntry *deal = entry(all, u"crm POST /crm/v1/deals"_s);
    QVERIFY(deal);
    QVERIFY(deal->mark != entry(all, u"emails GET /tags"_s)->mark);
    const qsizetype before = m_desk->service.calls.size();
    deal->run();
    QVERIFY(form());
    QPushButton *pick = nullptr;
    for (QPushButton *button : form()->findChildren<QPushButton *>()) {
        if (button->isDefault())
            pick = button;
    }
    QVERIFY(pick);
    QVERIFY(!m_window->currentView()->session()->client().allows(Scope::Crm));
    QCOMPARE(m_desk->service.calls.size(), before);
    pick->click();
    QVERIFY(m_window->currentView()->session()->client().allows(Scope::Crm));
    QTRY_VERIFY(form() && form()->windowTitle() == deal->title);
}

void PaletteTest::keysChooseAndRun()
{
    openWith(test::everyScope());
    QAction *find = m_window->findChild<QAction *>(u"findAnything"_s);
    QCOMPARE(find->shortcut(), QKeySequence(u"Ctrl+K"_s));
    find->trigger();
    auto *line = palette()->findChild<QLineEdit *>();
    QTest::keyClicks(line, u"delete deal"_s);
    const QList<PaletteEntry> hits = palette()->hits();
    QVERIFY(hits.size() > 1);
    QCOMPARE(hits.first().id, u"crm DELETE /crm/v1/deals/{dealId}"_s);
    QVERIFY(line->accessibleDescription().startsWith(hits.first().title));
    QTest::keyClick(line, Qt::Key_Down);
    QVERIFY(line->accessibleDescription().startsWith(hits.at(1).title));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(form());
    QCOMPARE(form()->windowTitle(), hits.at(1).title);
    QTRY_VERIFY(!palette());
}

void PaletteTest::aPageThatIsOpenedHasTheKeyboard()
{
    m_desk->service.answer("GET /campaigns", 200, R"([{"id": 1, "name": "Spring"}])");
    openWith(Scope::Emails | Scope::Sms);
    for (const QString &id : {u"emails/campaigns"_s, u"sms/campaigns"_s, u"emails/campaigns"_s}) {
        entry(entries(), id)->run();
        const auto *table = qobject_cast<ResourceTable *>(m_window->focusWidget());
        QVERIFY(table);
        QCOMPARE(ResourcePage::around(table)->objectName(), id);
    }
}

void PaletteTest::wordsOfOtherProgramsLeadToTheirLike()
{
    openWith(test::everyScope());
    m_window->reach().openPalette();
    const QHash<QString, QString> wanted {
        {u"sign out"_s, u"menu Remove account"_s},
        {u"logout"_s, u"menu Remove account"_s},
        {u"sign in"_s, u"menu Sign in again"_s},
        {u"preferences"_s, u"menu Settings"_s},
        {u"dark mode"_s, u"setting dark"_s},
        {u"german"_s, u"setting de"_s},
        {u"keys"_s, u"menu Keyboard shortcuts"_s},
        {u"import contacts"_s, u"menu Import"_s},
        {u"csv"_s, u"menu Export"_s},
        {u"queue"_s, u"menu Jobs"_s},
    };
    for (auto typed = wanted.begin(); typed != wanted.end(); ++typed) {
        palette()->type(typed.key());
        QVERIFY2(!palette()->hits().isEmpty(), qPrintable(typed.key()));
        QCOMPARE(palette()->hits().first().id, typed.value());
    }
}

void PaletteTest::pagesForTheSameSayWhereTheyAre()
{
    openWith(Scope::Chatbots);
    QSet<QString> places;
    int pages = 0;
    for (const PaletteEntry &one : entries()) {
        if (one.title == "New campaign"_L1) {
            places << one.place;
            ++pages;
        }
    }
    QVERIFY(pages > 1);
    QCOMPARE(places.size(), pages);
}

void PaletteTest::whatWasRunLeadsNextTime()
{
    openWith(test::everyScope());
    m_window->reach().openPalette()->type(u"light theme"_s);
    const QString id = palette()->hits().first().id;
    QCOMPARE(id, u"setting light"_s);
    palette()->runCurrent();
    QTRY_VERIFY(!palette());
    m_window->reach().openPalette();
    QCOMPARE(palette()->hits().first().id, id);
    QTest::keyClick(palette(), Qt::Key_Escape);
    QTRY_VERIFY(!palette());
}

void PaletteTest::withoutAnAccountThereIsAWayIn()
{
    m_window.emplace(m_desk->bench());
    m_window->show();
    m_window->reach().openPalette()->type(u"add account"_s);
    QCOMPARE(palette()->hits().first().title, u"Add account"_s);
}

QTEST_MAIN(PaletteTest)
#include "palette.moc"
