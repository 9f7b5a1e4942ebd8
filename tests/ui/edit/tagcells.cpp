// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/staging.h"
#include "app/table/names.h"
#include "tests/support/demowindow.h"
#include "ui/edit/editdesk.h"
#include "ui/page/listpage.h"
#include "ui/table/resourcetable.h"

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
};

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
