// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/staging.h"
#include "tests/support/demowindow.h"
#include "tests/support/pagebench.h"
#include "tests/support/workbook.h"
#include "ui/context/pagecontext.h"
#include "ui/form/formdialog.h"
#include "ui/form/formview.h"
#include "ui/page/listpage.h"
#include "ui/page/resourcepage.h"
#include "ui/scopes/verifier_service/checkedlistpage.h"
#include "ui/scopes/verifier_service/checkpage.h"
#include "ui/scopes/verifier_service/listcheckview.h"
#include "ui/scopes/verifier_service/pasteview.h"
#include "ui/shell/messagebar.h"
#include "ui/table/pickdialog.h"
#include "ui/table/resourcetable.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPlainTextEdit>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// A whole mailing list is checked, acted on and told of in a file, in the real window.
class CheckedListsTest : public QObject {
    Q_OBJECT

    std::optional<DemoWindow> m_window;
    QTemporaryDir m_dir;

    CheckedListPage *page() const { return m_window->shown<CheckedListPage>(); }
    int waiting() { return m_window->view().context().staging()->rowCount(); }
    /// A list of the demo that was checked, with more addresses than one page has.
    QJsonObject checked()
    {
        for (const QJsonValue list :
             m_window->demo.get(u"/verifier-service/check-list?count=100"_s).json[u"list"].toArray()) {
            if (list[u"status"].toInt() > 0 && list[u"all_emails_quantity"].toInt() > 250)
                return list.toObject();
        }
        return {};
    }
    void open(const QJsonObject &list)
    {
        QVERIFY(m_window->openByMouse(Scope::VerifierService, u"verifier_service/verified-lists"_s));
        auto *lists = m_window->shown<ResourcePage>();
        QVERIFY(lists);
        lists->openRow(list, 0);
        QTRY_VERIFY(page());
    }
    static void dropOnto(QWidget &target, const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &enter);
        QVERIFY(target.acceptDrops() && enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &event);
    }
    void drop(const QString &path)
    {
        dropOnto(*m_window->shown<CheckPage>()->findChild<QPlainTextEdit *>()->viewport(), path);
    }

private slots:
    void init()
    {
        m_window.emplace(Scope::VerifierService | Scope::Emails);
        QVERIFY(m_window->isReady());
    }
    void cleanup() { m_window.reset(); }

    void nothingIsDoneWithAListThatIsNotWhole()
    {
        const QJsonObject list = checked();
        const int invalid = list[u"data"][u"3"].toInt();
        open(list);
        QTRY_VERIFY(m_window->canPress(u"Read all of them"_s));
        QVERIFY(!m_window->button(u"Blacklist"_s));
        DemoWindow::click(m_window->button(u"Read all of them"_s));
        QTRY_VERIFY(m_window->canPress(u"Blacklist %1"_s.arg(invalid)));
        DemoWindow::click(m_window->button(u"Blacklist %1"_s.arg(invalid)));
        QTRY_VERIFY(m_window->canPress(u"Put on the blacklist"_s));
        const auto blocked = [this] { return m_window->demo.get(u"/blacklist"_s).json.toArray().size(); };
        const auto before = blocked();
        DemoWindow::click(m_window->button(u"Put on the blacklist"_s));
        QTRY_COMPARE(blocked(), before + invalid);
    }

    void aListIsCountedCheckedAndCleaned()
    {
        const QStringList addresses {u"bad1@example.com"_s, u"ann@example.com"_s, u"bob@example.com"_s};
        const int list =
            m_window->demo.post(u"/addressbooks"_s, {{u"bookName"_s, u"Fair"_s}}).json[u"id"].toInt();
        m_window->demo.post(u"/addressbooks/%1/emails"_s.arg(list),
                            {{u"emails"_s, QJsonArray::fromStringList(addresses)}});
        QVERIFY(m_window->openByKeyboard(u"check addresses"_s));
        QTRY_VERIFY(m_window->shown<CheckPage>());
        DemoWindow::click(m_window->button(u"Check a mailing list"_s));
        auto *pick = dialogOf<PickDialog>(*m_window->window);
        QVERIFY(pick);
        emit pick->chosen(list);
        pick->reject();
        QTRY_VERIFY(m_window->canPress(u"Check 3 address"_s)); // said before anything is paid for
        QCOMPARE(m_window->demo.get(u"/verifier-service/get-progress?id=%1"_s.arg(list)).status, 404);
        DemoWindow::click(m_window->button(u"Check 3 address"_s));
        auto *question = dialogOf<FormDialog>(*m_window->window);
        QVERIFY(question);
        QTest::keyClick(question, Qt::Key_Return);
        const ListCheck &check = m_window->shown<ListCheckView>()->check();
        QTRY_VERIFY(check.isOver());
        QCOMPARE(check.total(), 3);
        DemoWindow::click(m_window->button(u"Show the outcome"_s));
        QTRY_VERIFY(page());
        QTRY_COMPARE(page()->list().model().rowCount(), 3);
        page()->list().table().setFocus();
        page()->list().table().selectAll();
        QTRY_VERIFY(m_window->canPress(u"Remove 3"_s));
        DemoWindow::click(m_window->button(u"Remove 3"_s));
        QTRY_COMPARE(waiting(), 3);
        QCOMPARE(m_window->demo.get(u"/addressbooks/%1/emails/total"_s.arg(list)).json[u"total"].toInt(), 3);
    }

    void theReportIsMadeAndSavedAsAFile()
    {
        const QJsonObject list = checked();
        open(list);
        QTRY_VERIFY(m_window->canPress(u"Report as a file"_s));
        DemoWindow::click(m_window->button(u"Report as a file"_s));
        auto *form = dialogOf<FormDialog>(*m_window->window);
        QVERIFY(form);
        form->findChild<FormView *>()->type(
            {{u"format"_s, u"2"_s}, {u"with1"_s, true}, {u"with2"_s, false}, {u"with3"_s, false}});
        QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(dialogOf<QFileDialog>(*m_window->window));
        const QString path = m_dir.filePath(u"report.csv"_s);
        auto *where = dialogOf<QFileDialog>(*m_window->window);
        where->hide();
        emit where->fileSelected(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count(",Valid\r\n"), list[u"data"][u"1"].toInt());
        QVERIFY(!text.contains("Invalid"));
        QCOMPARE(QDir(m_dir.path()).entryList(QDir::Files).size(), 1);
    }

    void theOutcomeIsAColumnElsewhereAndNobodyIsAskedForIt()
    {
        const int list =
            m_window->demo.post(u"/addressbooks"_s, {{u"bookName"_s, u"Fair"_s}}).json[u"id"].toInt();
        m_window->demo.post(u"/addressbooks/%1/emails"_s.arg(list),
                            {{u"emails"_s, QJsonArray {u"bad1@example.com"_s, u"ann@example.com"_s}}});
        QVERIFY(m_window->openByKeyboard(u"check addresses"_s));
        QTRY_VERIFY(m_window->shown<CheckPage>());
        m_window->shown<CheckPage>()->findChild<QPlainTextEdit *>()->setPlainText(u"bad1@example.com"_s);
        QTRY_VERIFY(m_window->canPress(u"Check"_s));
        DemoWindow::click(m_window->button(u"Check"_s));
        QTRY_VERIFY(m_window->canPress(u"Check 1 address"_s));
        DemoWindow::click(m_window->button(u"Check 1 address"_s));
        QTRY_VERIFY(m_window->canPress(u"Blacklist 1"_s));
        m_window->view().openDoor(
            {Scope::Emails, u"emails/mailing-lists"_s, {{u"id"_s, list}, {u"name"_s, u"Fair"_s}}, 0});
        QTRY_VERIFY(m_window->shown<ListPage>());
        ResourceModel &model = m_window->shown<ListPage>()->model();
        QTRY_COMPARE(model.rowCount(), 2);
        const auto column = std::find_if(model.columns().begin(), model.columns().end(),
                                         [](const Column &one) { return one.key == "verifier-outcome"_L1; });
        QVERIFY(column != model.columns().end());
        const int at = int(column - model.columns().begin());
        QCOMPARE(model.index(model.rowOfKey(u"bad1@example.com"_s), at).data().toString(), u"Invalid"_s);
        QVERIFY(model.index(model.rowOfKey(u"ann@example.com"_s), at).data().toString()
                != u"Not checked"_s); // nobody knows
    }

    void aDroppedTableGivesItsAddresses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("contents");
        QTest::newRow("csv")
            << u"people.csv"_s
            << "Name;Address;City\r\nAnn;ann@example.com;Lviv\r\nBob;bob@example.com;Kyiv\r\n"_ba;
        QTest::newRow("text") << u"people.txt"_s << "ann@example.com\nbob@example.com"_ba;
        QTest::newRow("spaces") << u"people.txt"_s << "ann@example.com bob@example.com Ann@Example.com"_ba;
        QTest::newRow("workbook") << u"people.xlsx"_s
                                  << workbook({{u"Name"_s, u"Address"_s},
                                               {u"Ann"_s, u"ann@example.com"_s},
                                               {u"Bob"_s, u"bob@example.com"_s}});
    }

    void aDroppedTableGivesItsAddresses()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, contents);
        QVERIFY(m_window->openByKeyboard(u"check addresses"_s));
        QTRY_VERIFY(m_window->shown<CheckPage>());
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contents);
        file.close();
        drop(file.fileName());
        auto *paste = m_window->shown<CheckPage>()->findChild<PasteView *>();
        QTRY_COMPARE(paste->addresses(), (QStringList {u"ann@example.com"_s, u"bob@example.com"_s}));
        paste->findChild<QPlainTextEdit *>()->clear();
        QTRY_VERIFY(paste->addresses().isEmpty());
        dropOnto(*paste->parentWidget(), file.fileName()); // anywhere beside it
        QTRY_COMPARE(paste->addresses(), (QStringList {u"ann@example.com"_s, u"bob@example.com"_s}));
    }
};

QTEST_MAIN(CheckedListsTest)
#include "checkedlists.moc"
