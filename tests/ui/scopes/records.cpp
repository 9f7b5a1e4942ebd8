// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/sheets.h"
#include "app/vocabulary/watch.h"
#include "tests/support/demowindow.h"
#include "ui/edit/changesbar.h"
#include "ui/edit/factsheet.h"
#include "ui/form/confirmview.h"
#include "ui/form/formdialog.h"
#include "ui/form/formview.h"
#include "ui/form/nameedit.h"
#include "ui/page/listpage.h"
#include "ui/scopes/crm/duplicatespage.h"
#include "ui/scopes/crm/partview.h"
#include "ui/scopes/crm/sheetpage.h"
#include "ui/scopes/crm/storyview.h"
#include "ui/shell/mainwindow.h"
#include "ui/table/resourcetable.h"

#include <QCompleter>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// Deals, contacts, companies and tasks as pages in the window of the program, against the demo service.
class Records : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aDealIsChangedWhereItStands();
    void aContactAndItsPartsAreChangedOnOnePage();
    void aCompanyTellsWhoBelongsToIt();
    void aTaskTellsWhatItIsLinkedTo();
    void nextAndPreviousByLetters();
    void aNoteWithAFileByKeyboard();
    void aNoteWithAFileByMouse();
    void aDuplicateIsFoundAndWhatItHasMoves();
    void anOwnFieldIsSetForAllSelectedContacts();
    void everyPartAndFactOfASheetIsThere();

private:
    SheetPage *openRow(const QString &list, const QJsonObject &row);
    QJsonObject first(const QString &path, const QString &rows);
    QJsonObject served(const QString &path) { return m_window->demo.get(path).json["data"].toObject(); }
    void save()
    {
        DemoWindow::press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!m_window->window->findChild<ChangesBar *>()->isVisible());
    }
    void change(SheetPage &page, const QString &key, const QString &text);
    FormDialog *dialog() const { return m_window->window->findChild<FormDialog *>(); }
    QString makeFile();
    void noteWasKept(SheetPage &page, const QString &deal);

    std::optional<DemoWindow> m_window;
    std::optional<QTemporaryDir> m_folder;
};

void Records::init()
{
    m_folder.emplace();
    m_window.emplace(Scope::Crm);
    QVERIFY(m_window->isReady());
}

void Records::cleanup()
{
    QVERIFY2(m_window->demo.service.misfits().isEmpty(), "What was sent does not fit the contract.");
    m_window.reset();
}

QJsonObject Records::first(const QString &path, const QString &rows)
{
    const QJsonValue answer = m_window->demo.post(path, {}).json;
    return (rows.isEmpty() ? answer["data"] : answer["data"][rows])[0].toObject();
}

SheetPage *Records::openRow(const QString &list, const QJsonObject &row)
{
    m_window->view().openDoor({Scope::Crm, list, row, 0});
    SheetPage *page = nullptr;
    const bool isThere = QTest::qWaitFor(
        [&] {
            page = m_window->shown<SheetPage>();
            return page && page->facts().factOf(u"createdAt"_s).isValid()
                && page->facts().factOf(u"createdAt"_s).data().isValid();
        },
        30'000);
    return isThere ? page : nullptr;
}

/// By F2, as in a grid.
void Records::change(SheetPage &page, const QString &key, const QString &text)
{
    FactSheet &facts = page.facts();
    facts.setFocus();
    facts.setCurrentIndex(facts.factOf(key));
    QTRY_VERIFY(facts.currentIndex().flags().testFlag(Qt::ItemIsEditable));
    DemoWindow::press(Qt::Key_F2);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    line->selectAll();
    DemoWindow::type(text);
    DemoWindow::press(Qt::Key_Return);
    QCOMPARE(facts.factOf(key).data().toString(), text);
}

void Records::aDealIsChangedWhereItStands()
{
    const QJsonObject deal = first(u"/crm/v1/deals/get-list"_s, {});
    const QString path = u"/crm/v1/deals/%1"_s.arg(deal["id"].toInteger());
    SheetPage *page = openRow(u"crm/deals"_s, deal);
    QVERIFY(page);
    change(*page, u"name"_s, u"Beans for the harbour"_s);
    QTRY_VERIFY(m_window->window->findChild<ChangesBar *>()->isVisible());
    QCOMPARE(served(path)["name"], deal["name"]); // it waits
    DemoWindow::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(page->facts().factOf(u"name"_s).data().toString(), deal["name"].toString());
    DemoWindow::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    save();
    QTRY_COMPARE(served(path)["name"].toString(), u"Beans for the harbour"_s);
    QCOMPARE(served(path)["price"], deal["price"]);
    QVERIFY(page->headline().contains(u"EUR"_s));
}

void Records::aContactAndItsPartsAreChangedOnOnePage()
{
    const QJsonObject contact = first(u"/crm/v1/contacts/get-list"_s, u"list"_s);
    const QString path = u"/crm/v1/contacts/%1"_s.arg(contact["id"].toInteger());
    SheetPage *page = openRow(u"crm/contacts"_s, contact);
    QVERIFY(page);
    change(*page, u"lastName"_s, u"Harbour"_s);
    save();
    QTRY_COMPARE(served(path)["lastName"].toString(), u"Harbour"_s);

    PartView *emails = page->part(u"emails"_s);
    QTRY_VERIFY(emails && emails->model().rowCount() == 1);
    emails->table().setFocus();
    emails->table().setCurrentIndex(emails->model().index(0, 0));
    QTRY_VERIFY(emails->table().currentIndex().flags().testFlag(Qt::ItemIsEditable));
    DemoWindow::press(Qt::Key_F2);
    qobject_cast<QLineEdit *>(QApplication::focusWidget())->selectAll();
    DemoWindow::type(u"harbour@example.com"_s);
    DemoWindow::press(Qt::Key_Return);
    save();
    QTRY_COMPARE(served(path)["emails"][0]["email"].toString(), u"harbour@example.com"_s);

    PartView *tags = page->part(u"tags"_s);
    QVERIFY(tags);
    const int before = int(served(path)["tags"].toArray().size());
    tags->findChild<QAction *>(u"create"_s)->trigger();
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    auto *name = dialog()->findChild<NameEdit *>();
    QVERIFY(name);
    QTRY_COMPARE(name->completer()->model()->rowCount(), 3);
    name->setText(u"Event"_s);
    QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(int(served(path)["tags"].toArray().size()), before + 1);
    QTRY_COMPARE(tags->model().rowCount(), before + 1);
    for (const char *part : {"phones", "messengers", "attributes", "deals", "tasks", "payments", "calls"})
        QVERIFY2(page->part(QLatin1String(part)), part);
}

void Records::aCompanyTellsWhoBelongsToIt()
{
    const QJsonObject company = first(u"/crm/v1/companies/list"_s, {});
    const QString path = u"/crm/v1/companies/%1"_s.arg(company["id"].toInteger());
    SheetPage *page = openRow(u"crm/companies"_s, company);
    QVERIFY(page);
    QTRY_VERIFY(page->part(u"people"_s)->model().rowCount() > 0);
    QCOMPARE(page->part(u"people"_s)->model().rowCount(), int(served(path)["contacts"].toArray().size()));
    change(*page, u"companyName"_s, u"Harbour Hotel"_s);
    save();
    QTRY_COMPARE(served(path)["companyName"].toString(), u"Harbour Hotel"_s);
}

void Records::aTaskTellsWhatItIsLinkedTo()
{
    // One that was made before today: the first ones are planned.
    const QJsonObject task =
        m_window->demo.post(u"/crm/v1/tasks/list"_s, {}).json["data"].toArray().last().toObject();
    SheetPage *page = openRow(u"crm/tasks"_s, task);
    QVERIFY(page);
    QTRY_VERIFY(page->part(u"contacts"_s)->model().rowCount() == 1);
    QTRY_COMPARE(page->story().list().count(), 1); // it was made
}

void Records::nextAndPreviousByLetters()
{
    QVERIFY(m_window->openByMouse(Scope::Crm, u"crm/companies"_s));
    ListPage *list = nullptr;
    QTRY_VERIFY((list = m_window->shown<ListPage>()) && list->model().rowCount() > 2);
    list->table().selectRow(0);
    list->table().setFocus();
    const QString first = list->model().rowAt(0)["companyName"].toString();
    const QString second = list->model().rowAt(1)["companyName"].toString();
    emit list->rowOpened(list->model().rowAt(0), 0);
    QTRY_VERIFY(m_window->shown<SheetPage>());
    QCOMPARE(m_window->shown<SheetPage>()->accessibleName(), first);
    m_window->shown<SheetPage>()->story().list().setFocus();
    DemoWindow::press(Qt::Key_J);
    QTRY_VERIFY(m_window->shown<SheetPage>() && m_window->shown<SheetPage>()->accessibleName() == second);
    m_window->shown<SheetPage>()->story().list().setFocus();
    DemoWindow::press(Qt::Key_K);
    QTRY_VERIFY(m_window->shown<SheetPage>() && m_window->shown<SheetPage>()->accessibleName() == first);
}

QString Records::makeFile()
{
    QFile file(m_folder->filePath(u"offer.txt"_s));
    const bool isOpen = file.open(QIODevice::WriteOnly);
    file.write("Forty kilograms a month.");
    return isOpen ? file.fileName() : QString();
}

void Records::noteWasKept(SheetPage &page, const QString &path)
{
    const auto notes = [&] { return m_window->demo.get(path + u"/comments"_s).json["data"].toArray(); };
    const auto written = [&] {
        for (const QJsonValue note : notes()) {
            if (note["eventData"]["text"] == "Sent the offer."_L1)
                return note.toObject();
        }
        return QJsonObject();
    };
    QTRY_VERIFY(!written().isEmpty());
    // The dialog stays where the file was not attached to the note.
    QTRY_VERIFY(!dialog() || !dialog()->isVisible());
    QTRY_VERIFY(page.story().list().item(0)->text().contains(u"\nSent the offer."_s));
}

void Records::aNoteWithAFileByKeyboard()
{
    const QJsonObject deal = first(u"/crm/v1/deals/get-list"_s, {});
    SheetPage *page = openRow(u"crm/deals"_s, deal);
    QVERIFY(page);
    page->facts().setFocus();
    DemoWindow::press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
    DemoWindow::type(u"Sent the offer."_s);
    auto *choose = m_window->button(u"Choose file…"_s);
    QVERIFY(choose && m_window->tabTo(choose));
    DemoWindow::press(Qt::Key_Space);
    QFileDialog *files = nullptr;
    QTRY_VERIFY((files = m_window->window->findChild<QFileDialog *>()) && files->isVisible());
    auto *name = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
    files->selectFile(makeFile()); // letter by letter all folders on the way would be read
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(dialog()->values()["file"].toObject()["name"] == u"offer.txt"_s);
    QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
    noteWasKept(*page, u"/crm/v1/deals/%1"_s.arg(deal["id"].toInteger()));
}

void Records::aNoteWithAFileByMouse()
{
    const QJsonObject deal = first(u"/crm/v1/deals/get-list"_s, {});
    SheetPage *page = openRow(u"crm/deals"_s, deal);
    QVERIFY(page);
    DemoWindow::click(page->findChild<QPushButton *>(u"writeNote"_s));
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    auto *note = dialog()->findChild<QPlainTextEdit *>();
    QTest::mouseClick(note->viewport(), Qt::LeftButton);
    QTest::keyClicks(note, u"Sent the offer."_s);
    DemoWindow::click(m_window->button(u"Choose file…"_s));
    QFileDialog *files = nullptr;
    QTRY_VERIFY((files = m_window->window->findChild<QFileDialog *>()) && files->isVisible());
    files->selectFile(makeFile());
    QPushButton *open = nullptr;
    for (QPushButton *one : files->findChildren<QPushButton *>()) {
        if (one->text().remove(u'&') == "Open"_L1)
            open = one;
    }
    QVERIFY(open);
    QTRY_VERIFY(open->isEnabled());
    DemoWindow::click(open);
    QTRY_VERIFY(dialog()->values()["file"].toObject()["name"] == u"offer.txt"_s);
    for (QPushButton *one : dialog()->findChildren<QPushButton *>()) {
        if (one->isVisible() && one->isDefault())
            DemoWindow::click(one);
    }
    noteWasKept(*page, u"/crm/v1/deals/%1"_s.arg(deal["id"].toInteger()));
}

void Records::aDuplicateIsFoundAndWhatItHasMoves()
{
    const QJsonObject known = first(u"/crm/v1/contacts/get-list"_s, u"list"_s);
    const QString path = u"/crm/v1/contacts/%1"_s.arg(known["id"].toInteger());
    const qsizetype phones = known["phones"].toArray().size();
    DemoCalls &demo = m_window->demo;
    const QJsonValue made = demo.post(u"/crm/v1/contacts/create"_s,
                                      {{"firstName", "Double"}, {"responsibleId", known["responsibleId"]}})
                                .json["data"];
    const QString other = u"/crm/v1/contacts/%1"_s.arg(made["id"].toInteger());
    const QJsonObject email {{"email", known["emails"][0]["email"].toString().toUpper()}, {"isMain", true}};
    QVERIFY(demo.post(other + u"/emails"_s, {{"emails", QJsonArray {email}}}).status < 300);
    QVERIFY(demo.post(other + u"/phones"_s, {{"phone", "380501112233"}}).status < 300);

    QVERIFY(m_window->openByMouse(Scope::Crm, u"crm/contacts"_s));
    ListPage *list = nullptr;
    QTRY_VERIFY((list = m_window->shown<ListPage>()) && list->model().rowCount() > 2);
    list->findChild<QAction *>(u"duplicates"_s)->trigger();
    DuplicatesPage *page = nullptr;
    QTRY_VERIFY((page = m_window->shown<DuplicatesPage>()) && page->tree().topLevelItemCount() == 1);
    QTreeWidgetItem *group = page->tree().topLevelItem(0);
    QCOMPARE(group->childCount(), 2);
    const bool isFirst = group->child(0)->text(0) != "Double"_L1;
    page->tree().setCurrentItem(group->child(isFirst ? 0 : 1));
    QVERIFY(page->planText().contains(u"would get: Phone 380501112233"_s));
    DemoWindow::click(m_window->button(u"Move to"_s));
    QTRY_VERIFY(m_window->canPress(u"Move"_s) && m_window->button(u"Move"_s)->window() != &*m_window->window);
    DemoWindow::click(m_window->button(u"Move"_s));
    QTRY_COMPARE(served(path)["phones"].toArray().size(), phones + 1);
    QVERIFY(!served(other).isEmpty()); // nobody deleted it
}

void Records::anOwnFieldIsSetForAllSelectedContacts()
{
    QVERIFY(m_window->openByMouse(Scope::Crm, u"crm/contacts"_s));
    ListPage *list = nullptr;
    QTRY_VERIFY((list = m_window->shown<ListPage>()) && list->model().rowCount() > 2);
    QList<QString> paths;
    for (int row = 0; row < 2; ++row) {
        paths << u"/crm/v1/contacts/%1/attributes"_s.arg(list->model().rowAt(row)["id"].toInteger());
        list->table().selectionModel()->select(list->model().index(row, 0),
                                               QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    list->findChild<QAction *>(u"set-fields"_s)->trigger();
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    const QJsonValue fields = m_window->demo.get(u"/crm/v1/contacts/attributes"_s).json["data"];
    const QJsonObject value {{"attributeId", fields[0]["id"]}, {"value", "Hazelnut"}};
    dialog()->findChild<FormView *>()->type({{"attributesValues", QJsonArray {value}}});
    QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_window->shown<ConfirmView>());
    QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
    for (const QString &path : std::as_const(paths))
        QTRY_VERIFY(m_window->demo.get(path).body.contains("Hazelnut"));
}

/// A key that is misspelled would leave a line with its own name.
void Records::everyPartAndFactOfASheetIsThere()
{
    for (const char *id :
         {"crm/deal-history", "crm/contact-history", "crm/company-history", "crm/task-history"}) {
        const auto sheet = crm::sheetOf(QLatin1String(id));
        QVERIFY2(sheet, id);
        for (const QString &key : sheet->facts) {
            const QList<Column> columns = sheet->list.columns + sheet->list.details;
            QVERIFY2(std::any_of(columns.begin(), columns.end(),
                                 [&](const Column &column) { return column.key == key; }),
                     qPrintable(key));
        }
        for (const crm::SheetPart &part : sheet->parts) {
            const QList<Child> &children = sheet->list.children;
            QVERIFY2(std::any_of(children.begin(), children.end(),
                                 [&](const Child &child) { return child.id == part.child; }),
                     qPrintable(part.child));
        }
    }
}

QTEST_MAIN(Records)
#include "records.moc"
