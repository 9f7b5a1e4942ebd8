// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/filetext.h"
#include "app/files/listtable.h"
#include "app/files/tablewriters.h"
#include "tests/support/editbench.h"
#include "tests/support/workbook.h"
#include "ui/files/exportdialog.h"
#include "ui/files/fileactions.h"
#include "ui/files/importcheckstep.h"
#include "ui/files/importdialog.h"
#include "ui/files/importfilestep.h"
#include "ui/form/formrow.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QRadioButton>
#include <QTableView>

#include <numeric>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// What was exported, with one cell changed, is imported as exactly one change: by the dialogs, against a
/// service.
class RoundTrip : public QObject {
    Q_OBJECT

    std::optional<EditBench> m_bench;
    QString m_path;

    ListPage &page() { return *m_bench->page; }
    void open(const QString &list)
    {
        Resource resource = m_bench->contacts.resource;
        for (const Scope scope : {Scope::Crm, Scope::Emails, Scope::Sms, Scope::Viber}) {
            for (const Resource &one : resourcesOf(scope)) {
                if (one.id == list)
                    resource = one;
            }
        }
        m_bench->page = std::make_unique<ListPage>(m_bench->desk.client, resource, m_bench->context);
        page().resize(1280, 800);
        page().show();
        QTRY_VERIFY(page().model().rowCount() > 0 && !page().model().isLoading());
    }
    void exportAll()
    {
        shownExportAction(page())->trigger();
        auto *dialog = dialogOf<ExportDialog>(page());
        QVERIFY(dialog);
        for (QRadioButton *choice : dialog->findChildren<QRadioButton *>()) {
            if (choice->text().startsWith(u"All "_s))
                choice->setChecked(true);
        }
        button(*dialog, u"Choose a file…"_s)->click();
        auto *where = dialogOf<QFileDialog>(*dialog);
        QVERIFY(where);
        emit where->fileSelected(m_path);
        QTRY_COMPARE(m_bench->context.messages.size(), 1);
        m_bench->context.messages.clear();
    }
    void changeInFile(const QByteArray &before, const QByteArray &after)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const qsizetype at = bytes.indexOf(before);
        QVERIFY2(at > 0, bytes.left(300).constData());
        file.resize(0);
        file.write(bytes.replace(at, before.size(), after));
    }
    /// The file falls onto the rows.
    ImportDialog *drop()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_path)});
        QDragEnterEvent enter({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page(), &enter);
        QDropEvent drop({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page(), &drop);
        return enter.isAccepted() ? dialogOf<ImportDialog>(page()) : nullptr;
    }
    static QString words(const QWidget &dialog)
    {
        QStringList all;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all.join(u'\n');
    }
    void toDryRun(ImportDialog &dialog)
    {
        QTRY_VERIFY(dialog.file().isReady());
        button(dialog, u"Next"_s)->click();
        button(dialog, u"Next"_s)->click();
        QTRY_VERIFY2(words(dialog).contains(u"Nothing was changed yet."_s)
                         || words(dialog).contains(u"nothing to send"_s),
                     qPrintable(words(dialog)));
    }

private slots:
    void init()
    {
        m_bench.emplace(3);
        m_path = m_bench->folder.filePath(u"list.csv"_s);
        for (const QString &name : {u"Zoriana"_s, u"Qadir"_s}) {
            const QJsonObject contact {{"responsibleId", 301},
                                       {"firstName", name},
                                       {"emails", QJsonArray {name.toLower() + u"@example.com"_s}}};
            QCOMPARE(m_bench->demo.post(u"/crm/v1/contacts"_s, contact).status, 200);
        }
    }

    void filesFallOntoBlacklists_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("contents");
        const QByteArray text = "new1@example.com\nnew2@example.com\n";
        const QByteArray table = "Phone;Name\n+380 50 765 43 21;Ann\n+380 50 765 43 22;Bob\n";
        const QByteArray book = workbook({{u"Phone"_s}, {u"380507654321"_s}, {u"380507654322"_s}});
        QTest::newRow("addresses, text") << u"emails/blacklist"_s << u"bad.txt"_s << text;
        QTest::newRow("SMS, table") << u"sms/blacklist"_s << u"bad.csv"_s << table;
        QTest::newRow("SMS, workbook") << u"sms/blacklist"_s << u"bad.xlsx"_s << book;
        QTest::newRow("Viber, workbook") << u"viber/blacklist"_s << u"bad.xlsx"_s << book;
    }
    void filesFallOntoBlacklists()
    {
        QFETCH(QString, list);
        QFETCH(QString, name);
        QFETCH(QByteArray, contents);
        open(list);
        m_path = m_bench->folder.filePath(name);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contents);
        file.close();
        ImportDialog *dialog = drop();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->file().isReady());
        button(*dialog, u"Next"_s)->click();
        for (FormRow *row : dialog->findChildren<FormRow *>()) {
            if (row->field().key == "description"_L1)
                row->take(u"From a file"_s);
        }
        button(*dialog, u"Next"_s)->click();
        QTRY_VERIFY2(words(*dialog).contains(u"Nothing was changed yet."_s), qPrintable(words(*dialog)));
        QVERIFY2(button(*dialog, u"2 new"_s), qPrintable(words(*dialog)));
        QVERIFY(button(*dialog, u"0 refused"_s));
    }

    void oneChangedCellIsExactlyOneChange_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("change");
        QTest::newRow("emails/contacts")
            << QByteArray("Lviv") << QByteArray("Kyiv") << u"City: Lviv → Kyiv"_s;
        QTest::newRow("crm/contacts")
            << QByteArray(",Zoriana,") << QByteArray(",Olha,") << u"First name: Zoriana → Olha"_s;
    }
    void oneChangedCellIsExactlyOneChange()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, change);
        open(QString::fromLatin1(QTest::currentDataTag()));
        exportAll();
        changeInFile(before, after);
        ImportDialog *dialog = drop();
        QVERIFY(dialog);
        toDryRun(*dialog);
        for (const QString &count : {u"0 new"_s, u"1 changed"_s, u"0 refused"_s})
            QVERIFY2(button(*dialog, count), qPrintable(count));
        QCOMPARE(dialog->check().findChild<QTableView *>()->model()->index(0, 2).data().toString(), change);

        button(*dialog, u"Import"_s)->click();
        QTRY_COMPARE(m_bench->context.messages.size(), 1);
        QCOMPARE(m_bench->context.messages.first().text, u"1 row(s) were imported."_s);
        exportAll();
        QFile again(m_path);
        QVERIFY(again.open(QIODevice::ReadOnly));
        QVERIFY(again.readAll().contains(after));
    }

    void aDroppedWorkbookIsReadLikeAnyFile()
    {
        open({});
        m_path = m_bench->folder.filePath(u"list.xlsx"_s);
        WriteProgress progress;
        QList<int> all(page().model().rowCount());
        std::iota(all.begin(), all.end(), 0);
        const FileTable table = tableOf(page().model(), page().table().shownColumns(), all);
        QCOMPARE(saveTable(table, {FileFormat::Kind::Xlsx}, m_path, progress), QString());
        // Meanwhile somebody moved.
        const QJsonObject moved {{"email", Contacts::address(1)},
                                 {"variables", QJsonObject {{"City", "Odesa"}}}};
        QCOMPARE(m_bench->demo.post(m_bench->contacts.path(), {{"emails", QJsonArray {moved}}}).status, 200);
        ImportDialog *dialog = drop();
        QVERIFY(dialog);
        toDryRun(*dialog);
        for (const QString &count : {u"0 new"_s, u"1 changed"_s, u"0 refused"_s})
            QVERIFY2(button(*dialog, count), qPrintable(words(*dialog)));
        QCOMPARE(dialog->check().findChild<QTableView *>()->model()->index(0, 2).data().toString(),
                 u"City: Odesa → Lviv"_s);
        button(*dialog, u"Import"_s)->click();
        QTRY_COMPARE(m_bench->context.messages.size(), 1);
        QCOMPARE(m_bench->contacts.cities()[Contacts::address(1)], u"Lviv"_s);
    }

    void theListAboveCountsWhatWasImported()
    {
        open(u"emails/mailing-lists"_s);
        const Resource lists = page().model().resource();
        const QString id = QString::number(m_bench->contacts.id);
        const auto above = [&] { return page().model().rowAt(page().model().rowOfKey(id)); };
        const auto child = std::find_if(lists.children.begin(), lists.children.end(),
                                        [](const Child &one) { return one.id == "contacts"_L1; });
        QCOMPARE(above()[u"all_email_qty"].toInt(), 3);
        ListPage contacts(m_bench->desk.client, childOf(lists, *child, above()), m_bench->context);
        contacts.show();
        QTRY_COMPARE(contacts.model().rowCount(), 3);
        shownImportAction(contacts)->trigger();
        auto *dialog = dialogOf<ImportDialog>(contacts);
        QVERIFY(dialog);
        dialog->file().setBytes("email\nnew@example.com\n", u"list.csv"_s);
        toDryRun(*dialog);
        button(*dialog, u"Import"_s)->click();
        delete dialog; // the import goes on
        QTRY_COMPARE(m_bench->context.messages.size(), 1);
        QTRY_COMPARE(contacts.model().rowCount(), 4);
        QTRY_COMPARE(above()[u"all_email_qty"].toInt(), 4);
    }

    void phonesForSmsAreAnotherKindOfTheSameList()
    {
        open({});
        shownImportAction(page())->trigger();
        auto *dialog = dialogOf<ImportDialog>(page());
        QVERIFY(dialog);
        dialog->choose(1);
        QGuiApplication::clipboard()->setText(u"Phone\tCity\n+380 50 123 45 67\tLviv\nsomething\tLviv\n"_s);
        button(*dialog, u"Paste"_s)->click();
        toDryRun(*dialog);
        QVERIFY(button(*dialog, u"1 new"_s) && button(*dialog, u"1 refused"_s));
        button(*dialog, u"Import"_s)->click();
        QTRY_COMPARE(m_bench->context.messages.size(), 1);
        const QString phone = u"/sms/numbers/info/%1/380501234567"_s.arg(m_bench->contacts.id);
        QCOMPARE(m_bench->demo.get(phone).json["data"]["variables"]["City"].toString(), u"Lviv"_s);
    }
};

QTEST_MAIN(RoundTrip)
#include "roundtrip.moc"
