// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/resourcepage.h"
#include "app/scopes/emails/emails.h"
#include "app/scopes/user_data/user_data.h"
#include "app/values/zone.h"
#include "tests/support/pagebench.h"
#include "ui/form/formdialog.h"
#include "ui/look/theme.h"
#include "ui/notice/errorbox.h"
#include "ui/notice/stateview.h"
#include "ui/page/detailsview.h"
#include "ui/page/listpage.h"
#include "ui/page/trail.h"
#include "ui/report/figurecard.h"
#include "ui/table/columnsmenu.h"
#include "ui/table/counttext.h"
#include "ui/table/listheader.h"
#include "ui/table/resourcetable.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <optional>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

static const QByteArray threeLists = R"json([
    {"id":1,"name":"Newsletter","all_email_qty":1200,"active_email_qty":1000,"inactive_email_qty":200,
     "creationdate":"2025-03-04 10:00:00","status":0},
    {"id":2,"name":"=cmd()",
                        "all_email_qty" : 5, "active_email_qty" : 5, "inactive_email_qty" : 0,
                        "creationdate" : "2025-03-05 10:00:00", "status" : 4
},
    {"id":3,"name":"Café","all_email_qty":70,"active_email_qty":7,"inactive_email_qty":63,
     "creationdate":"2025-03-06 10:00:00","status":0,"surprise":{"deep":[1,2]}}
])json";

class ResourcePages : public QObject {
    Q_OBJECT

    std::optional<PageBench> m_bench;
    std::unique_ptr<ResourcePage> m_page;

    FakeService &service() { return m_bench->service; }
    void open(const Resource &resource)
    {
        m_page = std::make_unique<ResourcePage>(m_bench->client, resource, m_bench->context);
        m_page->resize(1280, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    /// The mailing lists, read and shown.
    void openLists()
    {
        service().expect("GET", u"/addressbooks"_s).answer(threeLists);
        for (const int id : {1, 2, 3})
            service().expect("GET", u"/addressbooks/%1"_s.arg(id)).answer("[]").always();
        open(emails::mailingLists());
        QTRY_COMPARE(list().model().rowCount(), 3);
    }
    void openContacts()
    {
        service()
            .expect("GET", u"/addressbooks/1/emails"_s)
            .answer(R"([{"email":"ann@example.com","status":1},{"email":"bob@example.com","status":1}])");
        service().expect("GET", u"/addressbooks/1/emails/total"_s).answer(R"({"total":2})").always();
        service().expect("GET", u"/addressbooks/1/variables"_s).answer("[]").always();
        table().clearSelection(); // a Ctrl that a test pressed before may still count
        table().selectRow(0);
        QTest::keyClick(&table(), Qt::Key_Return);
        QTRY_COMPARE(list().model().rowCount(), 2);
    }
    /// The list that is seen.
    ListPage &list() const
    {
        for (ListPage *one : m_page->findChildren<ListPage *>()) {
            if (one->isVisible())
                return *one;
        }
        qFatal("no list is visible");
    }
    ResourceTable &table() const { return list().table(); }
    QStringList shown(int column) const
    {
        QStringList texts;
        for (int row = 0; row < list().model().rowCount(); ++row)
            texts << list().model().index(row, column).data().toString();
        return texts;
    }
    QAction *action(const QString &id) const
    {
        for (QAction *one : list().actions()) {
            if (one->objectName() == id)
                return one;
        }
        return nullptr;
    }
    FormDialog *dialog() const { return dialogOf<FormDialog>(*m_page); }
    QString textOf(const QWidget &widget) const
    {
        QStringList texts;
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n');
    }
    QString pageText() const { return textOf(*m_page); }
    void type(const QString &words) { m_page->findChild<QLineEdit *>()->setText(words); }

private slots:
    void init() { m_bench.emplace(); }
    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }
    void countIsTold_data();
    void countIsTold();
    void listIsShown();
    void searchWorksAsOneTypes();
    void noHitOffersToClear();
    void filterAsksTheService();
    void thirdClickRestoresTheOrder();
    void columnsAreRemembered();
    void columnsComeBackAsAtFirst();
    void copyIsTabSeparated();
    void hostileTextStaysText();
    void nothingTurnsTheDirectionOfWriting();
    void detailsTellEverything();
    void detailsAddWhatTheRowTells();
    void failedDetailsLeaveTheRow();
    void detailsThatWereReadAreThereOffline();
    void childOpensAndBackKeepsTheSelection();
    void aWayIsGoneAlongAgain();
    void asideDoesNotTakeReturn();
    void reportsOpenAtFullSize();
    void reportsFailOnTheirOwn();
    void emptyListOffersToCreate();
    void failedListIsReadAgain();
    void refusedListSaysWhy();
    void errorInTheMiddleKeepsTheRows();
    void createPostsTheForm();
    void refusalKeepsTheForm();
    void deletingAsksFirst();
    void pressingTwiceOpensOneForm();
    void unsentFormIsNotLost();
    void unknownOutcomeIsSaid();
    void editedRowIsReadAgain();
    void goneChildIsNotWaitedFor();
    void contextMenuHasEveryAction();
    void everythingHasAShortcut();
    void everyControlHasAName();
};

void ResourcePages::countIsTold_data()
{
    QTest::addColumn<ListCounts>("counts");
    QTest::addColumn<QString>("text");
    using C = ListCounts;
    QTest::newRow("all") << C {.loaded = 1200} << u"1,200 in all"_s;
    QTest::newRow("part") << C {.loaded = 1200, .total = 100000, .partial = true}
                          << u"1,200 of 100,000 loaded"_s;
    QTest::newRow("unknown") << C {.loaded = 100, .partial = true} << u"100 loaded, there may be more"_s;
    QTest::newRow("all but the end") << C {.loaded = 100, .total = 100, .partial = true}
                                     << u"100 of 100 loaded"_s;
    QTest::newRow("cut") << C {.loaded = 29, .total = 100, .gaps = true}
                         << u"29 of 100 loaded; the list may be incomplete"_s;
    QTest::newRow("changed") << C {.loaded = 29, .gaps = true} << u"29 loaded; the list may be incomplete"_s;
    QTest::newRow("sorted") << C {.loaded = 100, .total = 300, .partial = true, .sorted = true}
                            << u"100 of 300 loaded, sorted among these"_s;
    QTest::newRow("found")
        << C {.loaded = 1200, .shown = 12, .total = 100000, .partial = true, .searching = true}
        << u"12 found among the 1,200 loaded of 100,000"_s;
    QTest::newRow("found in all") << C {.loaded = 30, .shown = 0, .searching = true}
                                  << u"0 found among all 30"_s;
    const QDateTime then(QDate(2026, 1, 2), QTime(3, 4));
    const QString moment = format::momentText(then);
    QTest::newRow("then") << C {.loaded = 1200, .partial = true, .asOf = then}
                          << u"1,200 row(s), as of "_s + moment;
    QTest::newRow("found then")
        << C {.loaded = 1200, .shown = 12, .partial = true, .searching = true, .asOf = then}
        << u"12 found among 1,200, as of "_s + moment;
}

void ResourcePages::countIsTold()
{
    QFETCH(ListCounts, counts);
    QTEST(countText(counts), "text");
}

void ResourcePages::listIsShown()
{
    openLists();
    QCOMPARE(shown(0), (QStringList {u"Newsletter"_s, u"=cmd()"_s, u"Café"_s}));
    QCOMPARE(m_page->findChild<ListHeader *>()->countText(), u"3 in all"_s);
    QVERIFY(pageText().contains(u"Mailing lists"_s));
    QVERIFY(service().unexpected().isEmpty());
}

void ResourcePages::searchWorksAsOneTypes()
{
    openLists();
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QTest::keyClicks(line, u"cafe"_s);
    QTRY_COMPARE(shown(0), QStringList {u"Café"_s});
    QTRY_COMPARE(m_page->findChild<ListHeader *>()->countText(), u"1 found among all 3"_s);
    QTest::keyClick(line, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), &table());
    QTest::keyClick(line, Qt::Key_Escape);
    QTRY_COMPARE(list().model().rowCount(), 3);
    QVERIFY2(service().unexpected().isEmpty(), "the search works on what is loaded");
}

void ResourcePages::noHitOffersToClear()
{
    openLists();
    type(u"nowhere"_s);
    QTRY_VERIFY(pageText().contains(u"No row has “nowhere”"_s));
    QVERIFY(!table().isVisible());
    button(*m_page, u"Clear the search"_s)->click();
    QTRY_VERIFY(table().isVisible());
    QCOMPARE(list().model().rowCount(), 3);
}

void ResourcePages::filterAsksTheService()
{
    openLists();
    openContacts();
    const auto boxes = list().findChildren<QComboBox *>();
    QCOMPARE(boxes.first()->accessibleName(), u"State"_s);
    service()
        .expect("GET", u"/addressbooks/1/emails"_s)
        .withQuery(u"limit=100&offset=0&not_active=true"_s)
        .answer("[]");
    boxes.first()->setCurrentIndex(2);
    QTRY_VERIFY2(pageText().contains(u"Nothing matches the chosen filters"_s),
                 qPrintable(service().exchanges().last().query));
    service().expect("GET", u"/addressbooks/1/emails"_s).answer(R"([{"email":"ann@example.com"}])");
    button(*m_page, u"Show everything"_s)->click();
    QTRY_COMPARE(list().model().rowCount(), 1);
    QCOMPARE(boxes.first()->currentIndex(), 0);
}

void ResourcePages::thirdClickRestoresTheOrder()
{
    openLists();
    QHeaderView *header = table().horizontalHeader();
    const auto click = [&] {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(1) + 20, header->height() / 2});
    };
    click();
    QTRY_COMPARE(shown(1), (QStringList {u"5"_s, u"70"_s, u"1,200"_s}));
    click();
    QTRY_COMPARE(shown(1), (QStringList {u"1,200"_s, u"70"_s, u"5"_s}));
    click();
    QTRY_COMPARE(shown(1), (QStringList {u"1,200"_s, u"5"_s, u"70"_s}));
    QCOMPARE(header->sortIndicatorSection(), -1);
}

void ResourcePages::columnsAreRemembered()
{
    openLists();
    auto *menu = m_page->findChild<ColumnsMenu *>();
    menu->popup({0, 0});
    const auto choose = [&](const QString &title) {
        for (QAction *one : menu->actions()) {
            if (one->text() == title) {
                menu->setActiveAction(one);
                QTest::keyClick(menu, Qt::Key_Space);
            }
        }
    };
    choose(u"Inactive"_s);
    choose(u"Active phones"_s);
    QVERIFY2(menu->isVisible(), "several columns are chosen in one go");
    menu->close();
    table().horizontalHeader()->moveSection(4, 0);
    table().horizontalHeader()->resizeSection(0, 333);
    table().sortByColumn(1, Qt::DescendingOrder);
    const QList<int> columns = table().shownColumns();
    QVERIFY(!columns.contains(3) && columns.contains(7) && columns.first() == 4);

    openLists();
    QCOMPARE(table().shownColumns(), columns);
    QCOMPARE(table().columnWidth(0), 333);
    QTRY_COMPARE(shown(1), (QStringList {u"1,200"_s, u"70"_s, u"5"_s}));
}

void ResourcePages::columnsComeBackAsAtFirst()
{
    openLists();
    const QList<int> columns = table().shownColumns();
    table().horizontalHeader()->moveSection(2, 0);
    table().sortByColumn(1, Qt::DescendingOrder);
    auto *menu = m_page->findChild<ColumnsMenu *>();
    menu->popup({0, 0});
    menu->actions().constLast()->trigger();
    menu->close();
    QCOMPARE(table().shownColumns(), columns);
    QTRY_COMPARE(shown(0).first(), u"Newsletter"_s);
    QVERIFY(!m_bench->context.uiState().contains(u"pages/emails/mailing-lists/columns"_s));
}

void ResourcePages::copyIsTabSeparated()
{
    openLists();
    table().setColumnHidden(5, true);
    table().setFocus();
    table().selectRow(0);
    table().selectionModel()->select(list().model().index(1, 0),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(),
             u"Name\tAddresses\tActive\tInactive\tStatus\n"
             "Newsletter\t1200\t1000\t200\tActive\n"
             "'=cmd()\t5\t5\t0\tBlocked"_s);
    for (int column = 1; column < 5; ++column)
        table().setColumnHidden(column, true);
    table().copySelection();
    QCOMPARE(QApplication::clipboard()->text(), u"Newsletter\n'=cmd()"_s);
}

void ResourcePages::hostileTextStaysText()
{
    service()
        .expect("GET", u"/addressbooks"_s)
        .answer(R"([{"id":1,"name":"<img src='http://192.0.2.1'>\tx\n& y"}])");
    service().expect("GET", u"/addressbooks/1"_s).answer("[]").always();
    open(emails::mailingLists());
    QTRY_COMPARE(list().model().rowCount(), 1);
    table().selectRow(0);
    table().copyCell();
    QCOMPARE(QApplication::clipboard()->text(), u"<img src='http://192.0.2.1'>\tx\n& y"_s);
    QTRY_VERIFY(!m_page->findChild<DetailsView *>()->findChildren<QLabel *>().isEmpty());
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u"<img"_s),
                 qPrintable(label->text()));
}

/// All that a person reads of @p widget outside of inputs.
static QStringList readable(const QWidget &widget)
{
    QStringList texts {widget.windowTitle()};
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts << label->text() << label->toolTip();
    for (const QAbstractButton *button : widget.findChildren<QAbstractButton *>())
        texts << button->text();
    return texts;
}

void ResourcePages::nothingTurnsTheDirectionOfWriting()
{
    const QString turned = u"bill\u202Efdp.exe"_s;
    const QString harmless = u"bill\uFFFDfdp.exe"_s;
    const QByteArray one = R"([{"id":1,"name":"bill\u202Efdp.exe","status_explain":"\u2066x"}])";
    service().expect("GET", u"/addressbooks"_s).answer(one);
    service().expect("GET", u"/addressbooks/1"_s).answer(one).always();
    open(emails::mailingLists());
    QTRY_COMPARE(list().model().rowCount(), 1);
    table().selectRow(0);
    const auto *details = m_page->findChild<DetailsView *>();
    QTRY_VERIFY(textOf(*details).contains(harmless));
    QVERIFY2(textOf(*details).contains(u"\uFFFDx"_s), "the status details");
    action(u"remove"_s)->trigger();
    QVERIFY(dialog());
    QVERIFY2(textOf(*dialog()).contains(harmless), "the question names the list");
    QVERIFY(!readable(*dialog()).join(u'|').contains(u'\u202E'));
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    openContacts();
    QVERIFY2(pageText().contains(harmless), "the way back names the list");
    const QString all = readable(*m_page).join(u'|');
    QVERIFY(!all.contains(u'\u202E') && !all.contains(u'\u2066'));
    table().clearSelection();
    QCOMPARE(list().model().rowCount(), 2);
    QVERIFY2(m_page->findChild<Trail *>()->names().contains(turned), "the name itself stays as it is");
}

void ResourcePages::detailsAddWhatTheRowTells()
{
    Resource senders = emails::senders();
    senders.details = {
        entries(u"uses"_s, u"Used for"_s, {text(u"what"_s, {}), count(u"times"_s, u"Times"_s)}),
        text(u"note"_s, u"Note"_s)};
    service()
        .expect("GET", u"/senders"_s)
        .answer(R"([{"email":"a@example.com","uses":[{"what":"news","times":3},{"what":"bills"}]}])");
    open(senders);
    QTRY_COMPARE(list().model().rowCount(), 1);
    table().selectRow(0);
    const auto *details = m_page->findChild<DetailsView *>();
    QTRY_VERIFY(textOf(*details).contains(u"news · Times: 3\nbills"_s));
    QVERIFY(textOf(*details).contains(u"Used for"_s));
    QVERIFY2(!textOf(*details).contains(u"Note"_s), "the row does not tell it");
    QVERIFY2(!details->findChild<QToolButton *>(), "nothing is left to tell");
}

void ResourcePages::detailsTellEverything()
{
    service().expect("GET", u"/addressbooks"_s).answer(threeLists);
    service()
        .expect("GET", u"/addressbooks/3"_s)
        .answer(R"([{"id":3,"name":"Café","status_explain":"Fine"}])")
        .always();
    open(emails::mailingLists());
    QTRY_COMPARE(list().model().rowCount(), 3);
    table().selectRow(2);
    auto *details = m_page->findChild<DetailsView *>();
    QTRY_VERIFY2(textOf(*details).contains(u"Fine"_s), "the row is read in full");
    QVERIFY2(textOf(*details).contains(u"63"_s), "what the answer does not tell is kept from the list");
    QVERIFY(!textOf(*details).contains(u"surprise"_s));
    details->findChild<QToolButton *>()->click();
    QVERIFY(textOf(*details).contains(u"surprise.deep"_s));
    QVERIFY(textOf(*details).contains(u"[1,2]"_s));
}

void ResourcePages::failedDetailsLeaveTheRow()
{
    service().expect("GET", u"/addressbooks"_s).answer(threeLists);
    service().expect("GET", u"/addressbooks/3"_s).answer(R"({"message":"Gone"})", 404);
    open(emails::mailingLists());
    QTRY_COMPARE(list().model().rowCount(), 3);
    table().selectRow(2);
    auto *details = m_page->findChild<DetailsView *>();
    QTRY_VERIFY(!details->findChild<ErrorBox *>()->text().isEmpty());
    QVERIFY(textOf(*details).contains(u"Café"_s));
    service().expect("GET", u"/addressbooks/3"_s).answer(R"([{"id":3,"name":"Café au lait"}])");
    button(*details, u"Try again"_s)->click();
    QTRY_VERIFY(textOf(*details).contains(u"Café au lait"_s));
    QVERIFY(details->findChild<ErrorBox *>()->text().isEmpty());
}

void ResourcePages::detailsThatWereReadAreThereOffline()
{
    service().expect("GET", u"/addressbooks"_s).answer(threeLists).always();
    service().expect("GET", u"/addressbooks/3"_s).answer(R"([{"id":3,"status_explain":"Fine"}])");
    service().expect("GET", u"/addressbooks/3"_s).fail(ApiError::Kind::Unreachable).always();
    open(emails::mailingLists());
    QTRY_COMPARE(list().model().rowCount(), 3);
    table().selectRow(2);
    QTRY_VERIFY(textOf(*m_page->findChild<DetailsView *>()).contains(u"Fine"_s));
    open(emails::mailingLists());
    QTRY_COMPARE(list().model().rowCount(), 3);
    table().selectRow(2);
    auto *details = m_page->findChild<DetailsView *>();
    QTRY_VERIFY(textOf(*details).contains(u"Fine"_s));
    QTRY_VERIFY(details->findChild<ErrorBox *>()->text().contains(u"was read on"_s));
}

void ResourcePages::childOpensAndBackKeepsTheSelection()
{
    openLists();
    ResourceTable &lists = table();
    openContacts();
    QCOMPARE(m_page->depth(), 2);
    QCOMPARE(m_page->findChild<Trail *>()->names(), (QStringList {u"Mailing lists"_s, u"Newsletter"_s}));
    QVERIFY(!lists.isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), &table());
    QTest::keyClick(&table(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_page->depth(), 1);
    QVERIFY(lists.isVisible());
    QCOMPARE(lists.selectedRowNumbers(), QList<int> {0});
    QCOMPARE(QApplication::focusWidget(), &lists);
    QVERIFY(!m_page->findChild<Trail *>()->isVisible());
    m_page->back();
    QCOMPARE(m_page->depth(), 1);
}

/// Without the lists on the way, which are read when somebody comes back to them.
void ResourcePages::aWayIsGoneAlongAgain()
{
    openLists();
    QVERIFY(m_page->way().isEmpty());
    QSignalSpy changed(m_page.get(), &ResourcePage::wayChanged);
    openContacts();
    QCOMPARE(changed.size(), 1);
    QList<Level> way = m_page->way();
    QCOMPARE(way.size(), 1);
    QCOMPARE(way.first().key, u"1"_s);
    service().expect("GET", u"/addressbooks/1/emails"_s).answer(R"([{"email":"ann@example.com"}])");
    m_page = std::make_unique<ResourcePage>(m_bench->client, emails::mailingLists(), m_bench->context);
    m_page->goOn(way);
    m_page->show();
    QTRY_COMPARE(list().model().rowCount(), 1);
    QCOMPARE(m_page->findChild<Trail *>()->names(), (QStringList {u"Mailing lists"_s, u"Newsletter"_s}));
    m_page = std::make_unique<ResourcePage>(m_bench->client, emails::mailingLists(), m_bench->context);
    way.first().child = u"no such list"_s;
    m_page->goOn(way);
    QCOMPARE(m_page->depth(), 1);
}

void ResourcePages::asideDoesNotTakeReturn()
{
    openLists();
    openContacts();
    service().expect("GET", u"/addressbooks/1/emails/ann@example.com"_s).answer("{}").always();
    table().selectRow(0);
    QTest::keyClick(&table(), Qt::Key_Return);
    QTRY_VERIFY(dialog());
    QCOMPARE(dialog()->windowTitle(), u"Edit contact"_s);
    QCOMPARE(m_page->depth(), 2);
}

static const QByteArray campaign = R"({"id":7,"name":"Spring","status":3,"all_email_qty":100,"statistics":[
    {"code":1,"count":100},{"code":2,"count":90},{"code":3,"count":45},{"code":4,"count":9}]})";

void ResourcePages::reportsOpenAtFullSize()
{
    service().expect("GET", u"/campaigns"_s).answer("[" + campaign + "]");
    service().expect("GET", u"/campaigns/7"_s).answer(campaign).always();
    service().expect("GET", u"/campaigns/7/countries"_s).answer(R"({"UA":5})").always();
    service().expect("GET", u"/campaigns/7/referrals"_s).answer("[]").always();
    open(emails::campaigns());
    QTRY_COMPARE(list().model().rowCount(), 1);
    table().selectRow(0);
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(m_page->findChild<Trail *>()->names(), (QStringList {u"Campaigns"_s, u"Spring"_s}));
    QTRY_VERIFY(pageText().contains(u"From sent to clicked"_s));
    QTRY_VERIFY(pageText().contains(u"Opens by country"_s));
    QTRY_VERIFY(
        pageText().contains(u"The service does not tell which links of this campaign were clicked."_s));
    QVERIFY(pageText().contains(u"50"_s));
    for (const FigureCard *card : m_page->findChildren<FigureCard *>())
        QVERIFY(!card->accessibleName().isEmpty());
}

void ResourcePages::reportsFailOnTheirOwn()
{
    service().expect("GET", u"/balance"_s).answer(R"({"message":"Access denied"})", 403);
    service()
        .expect("GET", u"/user/balance/detail"_s)
        .answer(R"({"balance":{"main":"12.5","currency":"USD"}})");
    open(user_data::account());
    QTRY_VERIFY(pageText().contains(u"12.50"_s));
    QTRY_VERIFY(pageText().contains(u"does not allow this"_s));
    service().expect("GET", u"/balance"_s).answer(R"({"currency":"USD","balance_currency":"99.75"})");
    button(*m_page, u"Try again"_s)->click();
    QTRY_VERIFY(pageText().contains(u"99.75"_s));
    QVERIFY(!pageText().contains(u"does not allow this"_s));
    QVERIFY(service().idle());
}

void ResourcePages::emptyListOffersToCreate()
{
    service().expect("GET", u"/addressbooks"_s).answer("[]");
    open(emails::mailingLists());
    QTRY_VERIFY(pageText().contains(emails::mailingLists().emptyText));
    button(*m_page, u"New list…"_s)->click();
    QTRY_VERIFY(dialog());
}

void ResourcePages::failedListIsReadAgain()
{
    service().expect("GET", u"/addressbooks"_s).fail(ApiError::Kind::Tls);
    open(emails::mailingLists());
    const ApiError tls {.kind = ApiError::Kind::Tls};
    QTRY_VERIFY(pageText().contains(tls.summary()));
    QVERIFY(pageText().contains(tls.advice()));
    button(*m_page, u"Copy details"_s)->click();
    QVERIFY(QApplication::clipboard()->text().contains(tls.summary()));
    service().expect("GET", u"/addressbooks"_s).answer(threeLists);
    button(*m_page, u"Try again"_s)->click();
    QTRY_COMPARE(list().model().rowCount(), 3);
    QVERIFY(table().isVisible());
}

void ResourcePages::refusedListSaysWhy()
{
    service()
        .expect("GET", u"/addressbooks"_s)
        .answer(R"({"message":"Access denied! Please change your tariff plan","error_code":3030303030})",
                403);
    open(emails::mailingLists());
    QTRY_VERIFY(pageText().contains(u"Please change your tariff plan"_s));
    QVERIFY(!table().isVisible());
}

void ResourcePages::errorInTheMiddleKeepsTheRows()
{
    QJsonArray rows;
    for (int i = 0; i < 100; ++i)
        rows << QJsonObject {{u"id"_s, i}, {u"name"_s, u"List %1"_s.arg(i)}};
    service().expect("GET", u"/addressbooks"_s).answer(QJsonDocument(rows).toJson());
    service().expect("GET", u"/addressbooks"_s).answer(R"({"message":"No"})", 403);
    open(emails::mailingLists());
    QTRY_COMPARE(list().model().rowCount(), 100);
    table().scrollToBottom();
    list().model().fetchMore({});
    QTRY_VERIFY(button(*m_page, u"Continue"_s));
    QVERIFY(table().isVisible());
    QCOMPARE(list().model().rowCount(), 100);
    QVERIFY(pageText().contains(u"The list is not complete."_s));
    service()
        .expect("GET", u"/addressbooks"_s)
        .answer(R"([{"id":99,"name":"List 99"},{"id":100,"name":"List 100"}])");
    button(*m_page, u"Continue"_s)->click();
    QTRY_COMPARE(list().model().rowCount(), 101);
    QVERIFY(!button(*m_page, u"Continue"_s));
}

void ResourcePages::createPostsTheForm()
{
    openLists();
    QTest::keyClick(&table(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(dialog());
    dialog()->findChild<QLineEdit *>()->setText(u"Fresh"_s);
    service().expect("POST", u"/addressbooks"_s).answer(R"({"id":4})");
    service().expect("GET", u"/addressbooks"_s).answer(R"([{"id":4,"name":"Fresh"}])");
    button(*dialog(), u"Create mailing list"_s)->click();
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(shown(0), QStringList {u"Fresh"_s});
    const auto posted = std::find_if(service().exchanges().begin(), service().exchanges().end(),
                                     [](const auto &one) { return one.method == "POST"; });
    QCOMPARE(posted->json(), (QJsonObject {{u"bookName"_s, u"Fresh"_s}}));
    QCOMPARE(m_bench->context.messages.constLast().text, u"The list “Fresh” was created."_s);
    QCOMPARE(m_bench->context.messages.constLast().tone, Message::Tone::Good);
}

void ResourcePages::refusalKeepsTheForm()
{
    openLists();
    action(u"create"_s)->trigger();
    dialog()->findChild<QLineEdit *>()->setText(u"Taken"_s);
    service()
        .expect("POST", u"/addressbooks"_s)
        .answer(R"({"message":"The given data was invalid.","errors":{"bookName":["This name is taken."]}})",
                422);
    button(*dialog(), u"Create mailing list"_s)->click();
    QTRY_VERIFY(!dialog()->findChild<ErrorBox *>()->text().isEmpty());
    QCOMPARE(dialog()->findChild<QLineEdit *>()->text(), u"Taken"_s);
    QVERIFY(textOf(*dialog()).contains(u"This name is taken."_s));
    QVERIFY(m_bench->context.messages.isEmpty());
    service().expect("POST", u"/addressbooks"_s).answer(R"({"id":4})");
    service().expect("GET", u"/addressbooks"_s).answer(threeLists);
    dialog()->findChild<QLineEdit *>()->setText(u"Free"_s);
    button(*dialog(), u"Create mailing list"_s)->click();
    QTRY_VERIFY(!dialog());
}

void ResourcePages::deletingAsksFirst()
{
    openLists();
    table().setFocus();
    table().selectRow(2);
    QTest::keyClick(&table(), Qt::Key_Delete);
    QTRY_VERIFY(dialog());
    QVERIFY(textOf(*dialog()).contains(u"Café"_s));
    QVERIFY(textOf(*dialog()).contains(u"70"_s));
    QPushButton *main = button(*dialog(), u"Delete list"_s);
    QVERIFY2(!main->isEnabled(), "the name has to be typed");
    QVERIFY(!main->isDefault());
    dialog()->findChild<QLineEdit *>()->setText(u"Café"_s);
    QVERIFY(main->isEnabled());
    QVERIFY2(service().unexpected().isEmpty(), "nothing was sent so far");
    service().expect("DELETE", u"/addressbooks/3"_s).answer(R"({"result":true})");
    main->click();
    QTRY_COMPARE(shown(0), (QStringList {u"Newsletter"_s, u"=cmd()"_s}));
    QVERIFY(!dialog());
    QVERIFY(service().unexpected().isEmpty());
}

void ResourcePages::pressingTwiceOpensOneForm()
{
    openLists();
    openContacts();
    service().expect("GET", u"/addressbooks/1/emails/ann@example.com"_s).answer("{}").always();
    table().selectRow(0);
    action(u"edit"_s)->trigger();
    action(u"edit"_s)->trigger();
    QTRY_VERIFY(dialog());
    QCOMPARE(m_page->findChildren<FormDialog *>().size(), 1);
    button(*dialog(), u"Cancel"_s)->click();
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(m_page->findChildren<ActionRunner *>().isEmpty());
    action(u"edit"_s)->trigger();
    QTRY_VERIFY(dialog());
}

void ResourcePages::unsentFormIsNotLost()
{
    openLists();
    table().selectRow(0);
    action(u"rename"_s)->trigger();
    dialog()->findChild<QLineEdit *>()->setText(u"Other"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QVERIFY(dialog());
    button(*dialog(), u"Discard it"_s)->click();
    QTRY_VERIFY(!dialog());
    QVERIFY(service().unexpected().isEmpty());
}

void ResourcePages::unknownOutcomeIsSaid()
{
    openLists();
    table().selectRow(0);
    action(u"rename"_s)->trigger();
    dialog()->findChild<QLineEdit *>()->setText(u"Other"_s);
    service().expect("PUT", u"/addressbooks/1"_s).fail(ApiError::Kind::Interrupted, true);
    button(*dialog(), u"Save"_s)->click();
    const ApiError unknown {.kind = ApiError::Kind::Interrupted, .outcomeUnknown = true};
    QTRY_VERIFY(textOf(*dialog()).contains(unknown.advice()));
    service().expect("GET", u"/addressbooks"_s).answer(R"([{"id":1,"name":"Other"}])");
    button(*dialog(), u"Look at the list"_s)->click();
    QTRY_COMPARE(shown(0), QStringList {u"Other"_s});
    const auto writes = std::count_if(service().exchanges().begin(), service().exchanges().end(),
                                      [](const auto &one) { return one.method == "PUT"; });
    QCOMPARE(writes, 1);
}

void ResourcePages::editedRowIsReadAgain()
{
    service().expect("GET", u"/addressbooks"_s).answer(threeLists);
    open(emails::mailingLists());
    QTRY_COMPARE(list().model().rowCount(), 3);
    service().expect("GET", u"/addressbooks/1"_s).answer(R"([{"id":1,"name":"Newsletter"}])");
    table().selectRow(0);
    QTRY_VERIFY(service().idle());
    QTest::keyClick(&table(), Qt::Key_F2);
    QTRY_VERIFY(dialog());
    QCOMPARE(dialog()->findChild<QLineEdit *>()->text(), u"Newsletter"_s);
    dialog()->findChild<QLineEdit *>()->setText(u"Renamed"_s);
    service().expect("PUT", u"/addressbooks/1"_s).answer(R"({"result":true})");
    service().expect("GET", u"/addressbooks/1"_s).answer(R"([{"id":1,"name":"Renamed"}])").always();
    button(*dialog(), u"Save"_s)->click();
    QTRY_COMPARE(shown(0), (QStringList {u"Renamed"_s, u"=cmd()"_s, u"Café"_s}));
    QCOMPARE(table().selectedRowNumbers(), QList<int> {0});
}

void ResourcePages::goneChildIsNotWaitedFor()
{
    openLists();
    service().expect("GET", u"/addressbooks/1/emails"_s).answer("[]").hold();
    service().expect("GET", u"/addressbooks/1/emails/total"_s).answer(R"({"total":2})").always();
    service().expect("GET", u"/addressbooks/1/variables"_s).answer("[]").always();
    table().selectRow(0);
    QTest::keyClick(&table(), Qt::Key_Return);
    QTRY_VERIFY(std::any_of(service().exchanges().begin(), service().exchanges().end(),
                            [](const auto &one) { return one.path == u"/addressbooks/1/emails"_s; }));
    m_page->back();
    QTRY_COMPARE(m_page->findChildren<ListPage *>().size(), 1);
    service().release();
    QTRY_COMPARE(list().model().rowCount(), 3);
}

void ResourcePages::contextMenuHasEveryAction()
{
    openLists();
    table().selectRow(0);
    table().setFocus();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {10, 10}, table().mapToGlobal(QPoint(10, 10)));
    QApplication::sendEvent(&table(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QStringList texts;
    for (const QAction *one : menu->actions())
        texts << one->text();
    texts.removeAll(QString());
    QCOMPARE(texts,
             (QStringList {u"Open: Contacts"_s, u"Open: Campaigns"_s, u"Open: Phones for SMS"_s,
                           u"Open: Report"_s, u"New list…"_s, u"Rename…"_s, u"Delete list…"_s,
                           u"Copy 1 row(s)"_s, u"Copy this cell"_s, u"Keep all of it here"_s}));
    menu->close();
}

void ResourcePages::everythingHasAShortcut()
{
    openLists();
    QCOMPARE(action(u"create"_s)->shortcut(), QKeySequence(QKeySequence::New));
    QCOMPARE(action(u"rename"_s)->shortcut(), QKeySequence(Qt::Key_F2));
    QCOMPARE(action(u"remove"_s)->shortcut(), QKeySequence(QKeySequence::Delete));
    QVERIFY(!action(u"rename"_s)->isEnabled());
    service().expect("GET", u"/addressbooks"_s).answer("[]");
    QTest::keyClick(&table(), Qt::Key_F5);
    QTRY_COMPARE(list().model().rowCount(), 0);
}

void ResourcePages::everyControlHasAName()
{
    openLists();
    table().selectRow(0);
    openContacts();
    table().selectRow(0);
    action(u"edit"_s)->trigger();
    QTRY_VERIFY(dialog());
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QComboBox *>(widget) || qobject_cast<QTableView *>(widget);
        const bool isPartOfAnother = qobject_cast<QComboBox *>(widget->parentWidget())
            || qobject_cast<QLineEdit *>(widget->parentWidget())
            || qobject_cast<QTableView *>(widget->parentWidget());
        if (!isControl || isPartOfAnother || !widget->isVisible())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(accessible->text(QAccessible::Name)));
    }
}

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    QApplication::setPalette(paletteOf(lightTheme()));
    ResourcePages tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "resourcepage.moc"
