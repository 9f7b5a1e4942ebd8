// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/staging.h"
#include "app/table/names.h"
#include "tests/support/demowindow.h"
#include "ui/edit/addedrows.h"
#include "ui/edit/editdesk.h"
#include "ui/edit/factsheet.h"
#include "ui/page/listpage.h"
#include "ui/scopes/crm/sheetpage.h"
#include "ui/table/resourcetable.h"

#include <QTableView>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// In the CRM tags are changed in their cell, by the names that people gave them.
class TagCellsTest : public QObject {
    Q_OBJECT

    static int columnOf(const ResourceModel &model, const QString &key)
    {
        for (int at = 0; at < model.columns().size(); ++at) {
            if (model.columns().at(at).key == key)
                return at;
        }
        return -1;
    }

private slots:
    void tagsAreTypedByName();
    void tagsTypedBeforeTheirNamesAreReadWaitForThem();
    void namesTypedOnASheetWaitForTheirList();
    void namesTypedIntoAddedRowsWaitForTheirList();

private:
    /// Of somebody of the team, whose list is long in coming.
    static QString slowName(DemoWindow &desk)
    {
        const QJsonObject one = desk.demo.get(u"/crm/v1/users"_s).json["data"][0].toObject();
        desk.demo.service.setFaults({*demo::Fault::fromText(u"latency=400 GET /crm/v1/users"_s)});
        return QStringList {one["firstname"].toString(), one["lastname"].toString()}.join(u' ').trimmed();
    }
};

void TagCellsTest::namesTypedOnASheetWaitForTheirList()
{
    DemoWindow desk(Scope::Crm);
    const QString name = slowName(desk);
    QVERIFY(!name.isEmpty() && desk.isReady());
    const QJsonObject contact =
        desk.demo.post(u"/crm/v1/contacts/get-list"_s, {}).json["data"]["list"][0].toObject();
    desk.view().openDoor({Scope::Crm, u"crm/contacts"_s, contact, 0});
    QTRY_VERIFY(desk.shown<SheetPage>());
    FactSheet &facts = desk.shown<SheetPage>()->facts();
    QTRY_VERIFY(facts.factOf(u"responsibleId"_s).flags().testFlag(Qt::ItemIsEditable));
    facts.setFocus();
    facts.setCurrentIndex(facts.factOf(u"responsibleId"_s));
    DemoWindow::press(Qt::Key_F2);
    DemoWindow::press(Qt::Key_A, Qt::ControlModifier);
    DemoWindow::type(name);
    DemoWindow::press(Qt::Key_Return);
    QTRY_VERIFY(!desk.view().edits()->tools().staging.isTaking());
    QTRY_COMPARE(facts.factOf(u"responsibleId"_s).data().toString(), name);
}

void TagCellsTest::namesTypedIntoAddedRowsWaitForTheirList()
{
    DemoWindow desk(Scope::Crm);
    const QString name = slowName(desk);
    QVERIFY(!name.isEmpty() && desk.isReady());
    QVERIFY(desk.openByMouse(Scope::Crm, u"crm/contacts"_s));
    QTRY_VERIFY(desk.shown<ListPage>() && desk.shown<ListPage>()->model().rowCount() > 0);
    auto *added = desk.shown<ListPage>()->findChild<AddedRows *>();
    QVERIFY(added && added->isPossible());
    added->begin();
    int owner = -1;
    for (int column = 0; column < added->table().model()->columnCount(); ++column) {
        if (added->table().model()->headerData(column, Qt::Horizontal).toString().startsWith(u"Owner"_s))
            owner = column;
    }
    QVERIFY(owner >= 0);
    added->table().setCurrentIndex(added->table().model()->index(0, owner));
    DemoWindow::press(Qt::Key_F2);
    DemoWindow::type(name);
    DemoWindow::press(Qt::Key_Return);
    const Staging &staging = desk.view().edits()->tools().staging;
    QTRY_COMPARE(staging.rowCount(), 1);
    QVERIFY(staging.rows().first().cells.first().after != QJsonValue(name)); // an id
    QTRY_COMPARE(added->table().model()->index(0, owner).data().toString(), name);
}

void TagCellsTest::tagsTypedBeforeTheirNamesAreReadWaitForThem()
{
    DemoWindow desk(Scope::Crm);
    desk.demo.post(u"/crm/v1/contact-tags"_s, {{"name", "Spring fair"}});
    desk.demo.service.setFaults({*demo::Fault::fromText(u"latency=400 GET /crm/v1/contact-tags"_s)});
    QVERIFY(desk.isReady());
    QVERIFY(desk.openByMouse(Scope::Crm, u"crm/contacts"_s));
    QTRY_VERIFY(desk.shown<ListPage>() && desk.shown<ListPage>()->model().rowCount() > 0);
    ListPage &page = *desk.shown<ListPage>();
    const QPersistentModelIndex cell = page.model().index(0, columnOf(page.model(), u"tags"_s));
    page.table().setColumnHidden(cell.column(), false);
    page.table().setFocus();
    page.table().setCurrentIndex(cell);
    QTRY_VERIFY(cell.flags().testFlag(Qt::ItemIsEditable));
    DemoWindow::press(Qt::Key_F2);
    DemoWindow::press(Qt::Key_A, Qt::ControlModifier);
    DemoWindow::type(u"Spring fair"_s);
    DemoWindow::press(Qt::Key_Return);
    QTRY_COMPARE(cell.data().toString(), u"Spring fair"_s);
    QCOMPARE(desk.view().edits()->tools().staging.rowCount(), 1);
}

void TagCellsTest::tagsAreTypedByName()
{
    const QString list = u"crm/contacts"_s;
    DemoWindow desk(Scope::Crm);
    desk.demo.post(u"/crm/v1/contact-tags"_s, {{"name", "Spring fair"}});
    QVERIFY(desk.isReady());
    QVERIFY(desk.openByMouse(Scope::Crm, list));
    QTRY_VERIFY(desk.shown<ListPage>() && desk.shown<ListPage>()->model().rowCount() > 0);
    ListPage &page = *desk.shown<ListPage>();
    QCOMPARE(page.model().resource().id, list);
    const QList<Column> &columns = page.model().resource().columns;
    const auto column =
        std::find_if(columns.begin(), columns.end(), [](const Column &one) { return one.key == "tags"_L1; });
    const QPersistentModelIndex cell = page.model().index(0, int(column - columns.begin()));
    page.table().setColumnHidden(cell.column(), false);
    page.table().setFocus();
    page.table().setCurrentIndex(cell);
    QTRY_VERIFY(cell.flags().testFlag(Qt::ItemIsEditable));
    const auto areNamesRead = [&] {
        const QList<StatusWord> words = desk.view().context().names()->over({*column}).first().words;
        return std::any_of(words.begin(), words.end(),
                           [](const StatusWord &word) { return word.text == "Spring fair"_L1; });
    };
    QTRY_VERIFY(areNamesRead());
    DemoWindow::press(Qt::Key_F2);
    DemoWindow::press(Qt::Key_A, Qt::ControlModifier);
    DemoWindow::type(u"Spring fair"_s);
    DemoWindow::press(Qt::Key_Return);
    const Staging &staging = desk.view().edits()->tools().staging;
    QCOMPARE(staging.rowCount(), 1);
    QCOMPARE(cell.data().toString(), u"Spring fair"_s);
    DemoWindow::press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(staging.isEmpty());
    QCOMPARE(cell.data().toString(), u"Spring fair"_s);
    page.refresh();
    QTRY_VERIFY(page.model().rowAt(cell.row())["tags"].toArray().size() == 1
                && page.model().rowAt(cell.row())["tags"][0]["name"] == "Spring fair"_L1);
    QCOMPARE(cell.data().toString(), u"Spring fair"_s);
}

QTEST_MAIN(TagCellsTest)
#include "tagcells.moc"
