// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/smtp/smtp.h"
#include "app/values/reading.h"
#include "app/values/zone.h"
#include "tests/support/pagebench.h"
#include "ui/page/listpage.h"
#include "ui/table/columnsmenu.h"
#include "ui/table/filterbar.h"
#include "ui/table/layoutstore.h"
#include "ui/table/listheader.h"
#include "ui/table/resourcetable.h"

#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// Columns belong to the list in which they were arranged, and filters to what was typed in full.
class Layouts : public QObject {
    Q_OBJECT

    std::optional<PageBench> m_bench;
    std::unique_ptr<ListPage> m_page;

    static Resource contacts(const QJsonValue &list)
    {
        Resource contacts {.id = u"test/contacts"_s, .title = u"Contacts"_s, .scope = Scope::Emails};
        contacts.list = Call {u"GET /addressbooks/{id}/emails"_s, {{u"id"_s, list.toVariant()}}};
        contacts.key = u"email"_s;
        contacts.columns = {email(u"email"_s, u"Address"_s), text(u"phone"_s, u"Phone"_s)};
        contacts.moreColumns = ColumnSource {
            {u"GET /addressbooks/{id}/variables"_s, {{u"id"_s, list.toVariant()}}},
            [](const QJsonValue &answer) {
                QList<Column> columns;
                for (const QJsonValue one : answer.toArray())
                    columns << text(u"variables."_s + one[u"name"].toString(), one[u"name"].toString());
                return columns;
            }};
        return contacts;
    }
    void open(const QJsonValue &list, const QByteArray &variables)
    {
        const QString path = u"/addressbooks/%1"_s.arg(list.toVariant().toString());
        m_bench->service.expect("GET", path + u"/variables"_s).answer(variables);
        m_bench->service.expect("GET", path + u"/emails"_s)
            .answer(R"([{"email":"a@example.com","phone":"1","variables":{"Name":"A","Score":"9"}}])");
        m_bench->service.expect("GET", path + u"/emails/total"_s).answer(R"({"total":1})");
        m_page.reset();
        m_page = std::make_unique<ListPage>(m_bench->client, contacts(list), m_bench->context);
        m_page->show();
        const auto isThere = [this] {
            return !m_page->model().isLoading() && m_page->model().columnCount() > 2;
        };
        QTRY_VERIFY(isThere());
    }
    ResourceTable &table() const { return *m_page->findChild<ResourceTable *>(); }
    QStringList titles() const
    {
        QStringList all;
        for (const int column : table().shownColumns())
            all << m_page->model().headerData(column, Qt::Horizontal).toString();
        return all;
    }
    int column(const QString &title) const
    {
        for (int at = 0; at < m_page->model().columnCount(); ++at) {
            if (m_page->model().headerData(at, Qt::Horizontal).toString() == title)
                return at;
        }
        return -1;
    }
    void move(const QString &title, int place) const
    {
        QHeaderView &header = *table().horizontalHeader();
        header.moveSection(header.visualIndex(column(title)), place);
    }
    QByteArray settings()
    {
        m_bench->context.uiState().sync();
        QFile file(m_bench->folder.filePath(u"ui.ini"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static constexpr const char *two = R"([{"name":"Name"},{"name":"Score"}])";
    static constexpr const char *other = R"([{"name":"Other"}])";

private slots:
    void init() { m_bench.emplace(); }
    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }
    void sortingKeepsNoWidths();
    void workInOneListLeavesTheOtherAlone();
    void defaultViewIsOfOneList();
    void layoutsOfEarlierVersionsAreTakenOver();
    void columnsThatAreLateKeepTheirPlaces();
    void settingsHoldNoNamesAndDoNotGrowForEver();
    void halfADateSendsNothing();
    void aDayThatIsAskedForAnywayIsNamed();
    void entriesThatCouldNotBeReadAreCounted();
};

void Layouts::sortingKeepsNoWidths()
{
    open(101, two);
    table().sortByColumn(column(u"Score"_s), Qt::DescendingOrder);
    const LayoutStore store(m_bench->context.uiState(), contacts(101));
    QVERIFY(store.layout().contains("sort"_L1));
    QVERIFY(!store.layout().contains("widths"_L1)); // nobody chose any
    table().setColumnWidth(column(u"Name"_s), 321);
    table().sortByColumn(-1, Qt::AscendingOrder);
    QVERIFY(!store.layout().contains("sort"_L1));
    QVERIFY(store.layout().contains("widths"_L1));
}

void Layouts::workInOneListLeavesTheOtherAlone()
{
    open(101, two);
    move(u"Score"_s, 1);
    table().setColumnWidth(column(u"Name"_s), 321);
    table().sortByColumn(column(u"Score"_s), Qt::DescendingOrder);
    const QStringList arranged {u"Address"_s, u"Score"_s, u"Phone"_s, u"Name"_s};
    QCOMPARE(titles(), arranged);

    open(102, other);
    QCOMPARE(titles(), (QStringList {u"Address"_s, u"Phone"_s, u"Other"_s}));
    QCOMPARE(table().horizontalHeader()->sortIndicatorSection(), -1);
    table().sortByColumn(0, Qt::AscendingOrder);
    move(u"Other"_s, 0);

    open(101, two);
    QCOMPARE(titles(), arranged);
    QCOMPARE(table().columnWidth(column(u"Name"_s)), 321);
    QCOMPARE(table().horizontalHeader()->sortIndicatorSection(), column(u"Score"_s));
    QCOMPARE(table().horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    open(102, other);
    QCOMPARE(titles(), (QStringList {u"Other"_s, u"Address"_s, u"Phone"_s}));
    QCOMPARE(table().horizontalHeader()->sortIndicatorSection(), 0);
}

void Layouts::defaultViewIsOfOneList()
{
    for (const int list : {101, 102}) {
        open(list, two);
        move(u"Score"_s, 0);
    }
    auto *menu = m_page->findChild<ColumnsMenu *>();
    menu->popup({0, 0});
    menu->actions().constLast()->trigger();
    menu->close();
    QCOMPARE(titles(), (QStringList {u"Address"_s, u"Phone"_s, u"Name"_s, u"Score"_s}));
    open(102, two);
    QCOMPARE(titles().first(), u"Address"_s);
    open(101, two);
    QCOMPARE(titles().first(), u"Score"_s);
}

void Layouts::layoutsOfEarlierVersionsAreTakenOver()
{
    const QString key = u"pages/test/contacts/columns"_s;
    m_bench->context.uiState().setValue(
        key, R"({"order":["variables.Score","email"],"widths":{"variables.Score":222,"phone":0}})"_ba);
    open(101, two);
    QCOMPARE(titles(), (QStringList {u"Score"_s, u"Address"_s, u"Name"_s}));
    QCOMPARE(table().columnWidth(column(u"Score"_s)), 222);
    auto *menu = m_page->findChild<ColumnsMenu *>();
    menu->popup({0, 0});
    menu->actions().constLast()->trigger();
    menu->close();
    open(101, two);
    QCOMPARE(titles().first(), u"Address"_s);
    open(102, two);
    QCOMPARE(titles().first(), u"Score"_s);
}

/// The columns of the service come a moment later than the list; a click in that moment forgets nothing.
void Layouts::columnsThatAreLateKeepTheirPlaces()
{
    open(101, two);
    move(u"Score"_s, 0);
    table().setColumnWidth(column(u"Score"_s), 234);
    table().sortByColumn(column(u"Score"_s), Qt::AscendingOrder);
    open(101, R"([{"name":"Name"}])");
    table().setColumnWidth(0, 210);
    QCOMPARE(titles(), (QStringList {u"Address"_s, u"Phone"_s, u"Name"_s}));
    open(101, two);
    QCOMPARE(titles().first(), u"Score"_s);
    QCOMPARE(table().columnWidth(column(u"Score"_s)), 234);
    QCOMPARE(table().columnWidth(0), 210);
    QCOMPARE(table().horizontalHeader()->sortIndicatorSection(), column(u"Score"_s));
}

void Layouts::settingsHoldNoNamesAndDoNotGrowForEver()
{
    qsizetype half = 0;
    for (int list = 1; list <= 260; ++list) {
        Resource resource = contacts(u"anna%1@example.com"_s.arg(list));
        LayoutStore store(m_bench->context.uiState(), resource);
        store.keep({{u"order"_s, QJsonArray {u"email"_s}}});
        if (list == 130)
            half = settings().size();
    }
    QVERIFY(settings().size() < half + 200);
    QVERIFY(!settings().contains("anna"));
    const Resource first = contacts(u"anna1@example.com"_s);
    const Resource last = contacts(u"anna260@example.com"_s);
    QVERIFY(LayoutStore(m_bench->context.uiState(), first).layout().isEmpty());
    QVERIFY(!LayoutStore(m_bench->context.uiState(), last).layout().isEmpty());
    open(101, R"([{"name":"Diagnosis"}])");
    move(u"Diagnosis"_s, 0);
    QVERIFY(settings().contains("email"));
    QVERIFY(!settings().contains("Diagnosis"));
}

void Layouts::halfADateSendsNothing()
{
    FilterBar bar({{.parameter = u"from"_s, .title = u"From"_s, .input = FormField::Input::Date},
                   {.parameter = u"name"_s, .title = u"Name"_s, .input = FormField::Input::Line}});
    QSignalSpy asked(&bar, &FilterBar::filterChanged);
    QList<QLineEdit *> lines = bar.findChildren<QLineEdit *>();
    lines.removeIf([](const QLineEdit *line) { return line->accessibleName().startsWith(u"Search"_s); });
    QLineEdit &from = *lines.at(0);
    QLineEdit &name = *lines.at(1);
    QTest::keyClicks(&from, u"2026-05-10"_s);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.last().first().toMap(), (QVariantMap {{u"from"_s, u"2026-05-10"_s}}));
    for (const QString &half : {u"2026-05-1"_s, u"2026-05-1x"_s, u"2026-13-10"_s, u"2026"_s, u"10.05"_s}) {
        from.setText(half);
        QTRY_VERIFY(from.accessibleDescription().startsWith(u"Not asked for yet"_s));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(bar.values(), (QVariantMap {{u"from"_s, u"2026-05-10"_s}}));
    }
    // Another filter is asked for with the date that was whole last.
    name.setText(u"ann"_s);
    QTRY_COMPARE(asked.size(), 2);
    QCOMPARE(asked.last().first().toMap(),
             (QVariantMap {{u"from"_s, u"2026-05-10"_s}, {u"name"_s, u"ann"_s}}));
    from.setText(u"2026-05-11"_s);
    QVERIFY(from.accessibleDescription().startsWith(u"A day"_s));
    QTRY_COMPARE(asked.size(), 3);
    QCOMPARE(asked.last().first().toMap().value(u"from"_s), u"2026-05-11"_s);
    from.clear();
    name.clear();
    QTRY_COMPARE(asked.size(), 4);
    QVERIFY(!bar.isFiltered());
}

void Layouts::aDayThatIsAskedForAnywayIsNamed()
{
    const Resource bounces = smtp::bounces();
    const FilterBar bar(bounces.filters, bounces.list->query);
    const QString yesterday = format::today().addDays(-1).toString(Qt::ISODate);
    QCOMPARE(bounces.list->query.value(u"date"_s), yesterday);
    QStringList hints;
    for (const QLineEdit *line : bar.findChildren<QLineEdit *>())
        hints << line->placeholderText();
    QVERIFY2(hints.contains(reading::written(yesterday, {Kind::Date})), qPrintable(hints.join(u'|')));
    QVERIFY(!bar.isFiltered());
}

void Layouts::entriesThatCouldNotBeReadAreCounted()
{
    const QString path = u"/addressbooks/101"_s;
    m_bench->service.expect("GET", path + u"/variables"_s).answer(two);
    m_bench->service.expect("GET", path + u"/emails"_s).answer(R"([null,{"email":"a@example.com"},5,"x"])");
    m_bench->service.expect("GET", path + u"/emails/total"_s).answer(R"({"total":4})");
    m_page = std::make_unique<ListPage>(m_bench->client, contacts(101), m_bench->context);
    m_page->show();
    QTRY_COMPARE(m_page->findChild<ListHeader *>()->countText(), u"1 in all; 3 entries could not be read"_s);
    QCOMPARE(m_page->model().rowCount(), 1);
}

QTEST_MAIN(Layouts)
#include "layouts.moc"
