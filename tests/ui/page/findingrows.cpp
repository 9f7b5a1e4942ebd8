// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/contactactions.h"
#include "app/scopes/emails/emails.h"
#include "app/scopes/push_service/push_service.h"
#include "app/scopes/scopes.h"
#include "app/table/names.h"
#include "tests/support/pagebench.h"
#include "ui/form/formdialog.h"
#include "ui/form/nameedit.h"
#include "ui/page/listpage.h"
#include "ui/page/savedsearches.h"
#include "ui/table/filterbar.h"
#include "ui/table/headermemory.h"
#include "ui/table/namefilter.h"
#include "ui/table/savedviews.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// What an account has: names for ids, and a place for what is kept sealed.
class AccountContext : public ListeningContext {
public:
    AccountContext(const QString &settingsFile, Names &names, Ledger &ledger)
        : ListeningContext(settingsFile), m_names(names), m_ledger(ledger)
    {
    }
    Names *names() override { return &m_names; }
    Ledger *ledger() override { return &m_ledger; }

private:
    Names &m_names;
    Ledger &m_ledger;
};

/// Rows are found by names and values that people know, and found again.
class FindingRows : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aFilterByAListedThingIsChosenByItsName();
    void halfANameAsksForNothing();
    void aSavedViewKeepsWhatIsFilteredBy();
    void contactsWithBothValuesAreFound();
    void aSearchWithANameIsFoundAgain();

private:
    void open(const Resource &resource);
    NameFilter &filter() const { return *m_page->findChild<NameFilter *>(); }
    QStringList queries() const;
    QStringList addresses(const ListPage &page) const;
    Resource contacts() const
    {
        return childOf(emails::mailingLists(), emails::mailingLists().children.first(),
                       {{u"id"_s, 7}, {u"name"_s, u"Club"_s}});
    }
    void answerContacts();
    bool hasColumn(const QString &key) const;

    std::optional<PageBench> m_bench;
    std::unique_ptr<Names> m_names;
    std::unique_ptr<AccountContext> m_context;
    std::unique_ptr<ListPage> m_page;
};

void FindingRows::init()
{
    m_bench.emplace();
    m_names = std::make_unique<Names>(m_bench->client, resourcesOf);
    m_context = std::make_unique<AccountContext>(m_bench->folder.filePath(u"account.ini"_s), *m_names,
                                                 m_bench->ledger);
    m_context->setJobs(m_bench->jobs);
    m_bench->service.expect("GET", u"/push/websites"_s)
        .answer(R"([{"id":31,"url":"shop.example.com"},{"id":32,"url":"blog.example.com"}])")
        .always();
    m_bench->service.expect("GET", u"/push/tasks"_s)
        .answer(R"([{"id":1,"title":"Sale","website_id":31}])")
        .always();
}

void FindingRows::cleanup()
{
    m_page.reset();
    m_context.reset();
    m_names.reset();
    m_bench.reset();
}

void FindingRows::open(const Resource &resource)
{
    m_page = std::make_unique<ListPage>(m_bench->client, resource, *m_context);
    m_page->resize(1000, 700);
    m_page->show();
}

/// Of the campaigns that were asked for.
QStringList FindingRows::queries() const
{
    QStringList all;
    for (const FakeService::Exchange &one : m_bench->service.exchanges()) {
        if (one.path == "/push/tasks"_L1)
            all << one.query;
    }
    return all;
}

void FindingRows::aFilterByAListedThingIsChosenByItsName()
{
    open(push_service::campaigns());
    auto *edit = filter().findChild<NameEdit *>();
    QVERIFY(edit);
    QTRY_COMPARE(queries().size(), 1);
    QTRY_COMPARE(edit->completer()->model()->rowCount(), 2);
    edit->setText(u"blog.example.com"_s);
    QTRY_VERIFY(queries().constLast().contains(u"website_id=32"_s));
    edit->clear();
    QTRY_VERIFY(!queries().constLast().contains(u"website_id"_s));
    // An id that no list tells is one, too.
    edit->setText(u"77"_s);
    QTRY_VERIFY(queries().constLast().contains(u"website_id=77"_s));
    m_page->findChild<FilterBar *>()->clearFilters();
    QTRY_VERIFY(!queries().constLast().contains(u"website_id"_s));
    QCOMPARE(edit->text(), QString());
}

void FindingRows::halfANameAsksForNothing()
{
    open(push_service::campaigns());
    auto *edit = filter().findChild<NameEdit *>();
    QTRY_COMPARE(edit->completer()->model()->rowCount(), 2);
    QTRY_COMPARE(queries().size(), 1);
    edit->setText(u"blo"_s);
    QTRY_VERIFY(!edit->toolTip().isEmpty());
    QCOMPARE(filter().values(), QVariantMap());
    QCOMPARE(queries().size(), 1);
    edit->clear();
    QTRY_VERIFY(edit->toolTip().isEmpty());
    QCOMPARE(queries().size(), 1);
}

void FindingRows::aSavedViewKeepsWhatIsFilteredBy()
{
    open(push_service::campaigns());
    SavedViews views(m_context->uiState(), push_service::campaigns(), *m_page->findChild<HeaderMemory *>(),
                     *m_page->findChild<FilterBar *>());
    QTRY_COMPARE(queries().size(), 1);
    filter().choose(u"32"_s);
    QTRY_VERIFY(queries().constLast().contains(u"website_id=32"_s));
    views.keep(u"Blog"_s);
    filter().choose({});
    QTRY_VERIFY(!queries().constLast().contains(u"website_id"_s));
    views.use(u"Blog"_s);
    QCOMPARE(filter().id(), u"32"_s);
    QTRY_VERIFY(queries().constLast().contains(u"website_id=32"_s));
}

QStringList FindingRows::addresses(const ListPage &page) const
{
    QStringList all;
    ResourceModel &model = const_cast<ListPage &>(page).model();
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.rowAt(row)[u"email"].toString();
    return all;
}

void FindingRows::contactsWithBothValuesAreFound()
{
    const QString path = u"/addressbooks/7/variables/%1/%2"_s;
    m_bench->service.expect("GET", path.arg(u"City"_s, u"Lviv"_s))
        .answer(
            R"([{"email":"a@x.org","status":1},{"email":"b@x.org","status":1},{"email":"c@x.org","status":1}])")
        .always();
    m_bench->service.expect("GET", path.arg(u"Plan"_s, u"Pro"_s))
        .answer(
            R"([{"email":"c@x.org","status":1},{"email":"d@x.org","status":1},{"email":"a@x.org","status":1}])")
        .hold();
    const QJsonObject club {{u"id"_s, 7}, {u"name"_s, u"Club"_s}};
    open(emails::foundContacts(club, emails::VariableValue {u"City"_s, u"Lviv"_s},
                               emails::VariableValue {u"Plan"_s, u"Pro"_s}));
    // Nobody is shown before it is known who has the other value.
    QTRY_COMPARE(m_bench->service.heldCount(), 1);
    QCOMPARE(m_page->model().rowCount(), 0);
    m_bench->service.release();
    QTRY_COMPARE(addresses(*m_page), QStringList({u"a@x.org"_s, u"c@x.org"_s}));
    // Both are read anew.
    m_bench->service.expect("GET", path.arg(u"Plan"_s, u"Pro"_s))
        .answer(R"([{"email":"b@x.org","status":1}])");
    m_page->refresh();
    QTRY_COMPARE(addresses(*m_page), QStringList {u"b@x.org"_s});
    m_bench->service.expect("GET", path.arg(u"Plan"_s, u"Pro"_s)).answer("{}", 403);
    m_page->refresh();
    QTRY_VERIFY(m_page->model().error().isSet());
    QVERIFY(!m_page->model().isLoading());
}

void FindingRows::answerContacts()
{
    m_bench->service.expect("GET", u"/addressbooks/7/emails"_s).answer("[]").always();
    m_bench->service.expect("GET", u"/addressbooks/7/emails/total"_s).answer(R"({"total":0})").always();
    m_bench->service.expect("GET", u"/addressbooks/7/variables"_s)
        .answer(R"([{"name":"City","type":"string"},{"name":"Plan","type":"string"}])")
        .always();
}

bool FindingRows::hasColumn(const QString &key) const
{
    const QList<Column> &columns = m_page->model().columns();
    return std::any_of(columns.begin(), columns.end(), [&key](const Column &one) { return one.key == key; });
}

void FindingRows::aSearchWithANameIsFoundAgain()
{
    answerContacts();
    open(contacts());
    QTRY_VERIFY(hasColumn(u"variables.Plan"_s));
    m_page->findChild<QAction *>(u"find"_s)->trigger();
    QTRY_VERIFY(dialogOf<FormDialog>(*m_page));
    FormDialog &dialog = *dialogOf<FormDialog>(*m_page);
    const auto boxes = dialog.findChildren<QComboBox *>();
    QList<QLineEdit *> lines = dialog.findChildren<QLineEdit *>();
    lines.removeIf([](const QLineEdit *line) { return !line->isVisible(); });
    QCOMPARE(boxes.size(), 2);
    QCOMPARE(lines.size(), 3);
    boxes.at(0)->setCurrentIndex(boxes.at(0)->findText(u"City"_s));
    lines.at(0)->setText(u"Lviv"_s);
    boxes.at(1)->setCurrentIndex(boxes.at(1)->findText(u"Plan"_s));
    lines.at(1)->setText(u"Pro"_s);
    lines.at(2)->setText(u"Lviv, Pro"_s);
    QSignalSpy opened(m_page.get(), &ListPage::resourceOpened);
    for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
        if (one->isVisible() && one->isDefault())
            one->click();
    }
    QTRY_COMPARE(opened.count(), 1);
    const auto title = [&opened] { return opened.takeFirst().at(0).value<Resource>().title; };
    const QString found = title();
    QVERIFY2(found.contains(u"Lviv"_s) && found.contains(u"Pro"_s), qPrintable(found));

    // Another day, in the same list alone.
    open(contacts());
    auto *searches = m_page->findChild<SavedSearches *>();
    QVERIFY(searches);
    QTRY_COMPARE(searches->names(), QStringList {u"Lviv, Pro"_s});
    QSignalSpy again(m_page.get(), &ListPage::resourceOpened);
    searches->use(u"Lviv, Pro"_s);
    QCOMPARE(again.count(), 1);
    QCOMPARE(again.first().at(0).value<Resource>().title, found);
    searches->drop(u"Lviv, Pro"_s);
    QVERIFY(searches->names().isEmpty());
}

QTEST_MAIN(FindingRows)
#include "findingrows.moc"
