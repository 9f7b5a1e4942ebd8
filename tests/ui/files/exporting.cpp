// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/listservice.h"
#include "tests/support/pagebench.h"
#include "ui/files/exportdialog.h"
#include "ui/files/fileactions.h"
#include "ui/page/comparepage.h"
#include "ui/page/listpage.h"
#include "ui/table/resourcetable.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTest>

#include <optional>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// From a list to a file: the wanted rows and columns, all of them or none.
class ExportingTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    Contract m_contract;
    std::optional<ListService> m_service;
    std::optional<Client> m_client;
    std::optional<ListeningContext> m_context;
    std::unique_ptr<ListPage> m_page;
    QString m_path;

    void open(int rows, ListService::Idiom idiom = ListService::Idiom::Plain)
    {
        m_service->fillWith(rows);
        m_page = std::make_unique<ListPage>(*m_client, ListService::resource(idiom), *m_context);
        m_page->resize(1000, 600);
        m_page->show();
        QTRY_VERIFY(m_page->model().rowCount() > 0 && !m_page->model().isLoading());
    }
    ExportDialog *ask()
    {
        shownExportAction(*m_page)->trigger();
        return dialogOf<ExportDialog>(*m_page);
    }
    static QStringList choices(const QWidget &dialog)
    {
        QStringList words;
        for (const QRadioButton *choice : dialog.findChildren<QRadioButton *>())
            words << choice->text();
        return words;
    }
    static void choose(const QWidget &dialog, const QString &words)
    {
        for (QRadioButton *choice : dialog.findChildren<QRadioButton *>()) {
            if (choice->text() == words)
                return choice->setChecked(true);
        }
        QFAIL(qPrintable(words));
    }
    /// The last step: a file.
    void take(ExportDialog *dialog)
    {
        button(*dialog, u"Choose a file…"_s)->click();
        auto *where = dialogOf<QFileDialog>(*dialog);
        QVERIFY(where);
        emit where->fileSelected(m_path);
        QVERIFY(dialog->isHidden());
    }
    QList<QByteArray> lines() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QList<QByteArray>();
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_service.emplace();
        m_client.emplace(m_contract, m_service->settings(), nullptr);
        m_client->setCredentials({Credentials::Kind::ApiKey, {}, u"key"_s});
        m_client->setScopes(Scope::Emails);
        m_context.emplace(m_folder.filePath(u"ui.ini"_s));
        m_context->uiState().clear();
        m_path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".csv"_s);
    }
    void cleanup()
    {
        m_page.reset();
        m_client.reset();
        m_service.reset();
    }

    void selectedRowsAreExportedWithTheShownColumns()
    {
        open(30);
        ResourceTable &table = m_page->table();
        table.setColumnHidden(0, true);
        table.sortByColumn(3, Qt::DescendingOrder);
        table.selectRow(0);
        table.selectionModel()->select(m_page->model().index(1, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        ExportDialog *dialog = ask();
        QCOMPARE(choices(*dialog),
                 QStringList({u"The 2 selected row(s)"_s, u"All 30 row(s)"_s, u"The 3 shown column(s)"_s,
                              u"All 4 column(s)"_s}));
        const QByteArray first = m_page->model().index(0, 1).data().toString().toUtf8();
        take(dialog);
        QTRY_COMPARE(m_context->messages.size(), 1);
        QVERIFY(m_context->messages.first().text.startsWith(u"2 row(s) were exported to "_s));
        QCOMPARE(lines().size(), 3);
        QVERIFY(lines().at(0).endsWith("Address,Status,Score\r"));
        QVERIFY(lines().at(1).startsWith(first + ','));
    }

    void theRestIsReadFirstWhereAllIsWanted()
    {
        open(1200);
        QVERIFY(m_page->model().isPartial());
        ExportDialog *dialog = ask();
        QCOMPARE(choices(*dialog).at(dialog->rows()),
                 u"All rows: the others are read first, up to 100 with a call"_s);
        choose(*dialog, u"All 4 column(s)"_s);
        take(dialog);
        QTRY_COMPARE(m_context->messages.size(), 1);
        QCOMPARE(lines().size(), 1201);
        QVERIFY(lines().constLast().startsWith("1199,person1199@example.com,"));
    }

    void howManyCallsAllRowsTakeIsSaid()
    {
        open(1200, ListService::Idiom::WithTotal);
        QVERIFY(m_page->model().isPartial());
        ExportDialog *dialog = ask();
        QCOMPARE(choices(*dialog).at(dialog->rows()),
                 u"All 1,200 rows: the others are read first, with about 12 call(s)"_s);
        const qsizetype before = m_service->asked.size();
        take(dialog);
        QTRY_COMPARE(m_context->messages.size(), 1);
        QCOMPARE(lines().size(), 1201);
        const qsizetype calls = m_service->asked.size() - before;
        QVERIFY2(calls >= 11 && calls <= 13, qPrintable(QString::number(calls)));
    }

    void aPartIsExportedOnlyBySomebodyWhoWantsIt()
    {
        open(1200);
        const int loaded = m_page->model().rowCount();
        const QString part = u"The %1 row(s) that are loaded"_s.arg(loaded);
        ExportDialog *dialog = ask();
        QCOMPARE(choices(*dialog).at(1), part);
        QCOMPARE(dialog->rows(), 0);
        choose(*dialog, part);
        button(*dialog, u"Choose a file…"_s)->click();
        const QString name = dialogOf<QFileDialog>(*dialog)->selectedFiles().first();
        QVERIFY2(name.contains(u"part "_s), qPrintable(name));
        emit dialogOf<QFileDialog>(*dialog)->fileSelected(m_path);
        QTRY_COMPARE(m_context->messages.size(), 1);
        QCOMPARE(lines().size(), loaded + 1);
        QTRY_VERIFY(!dialogOf<ExportDialog>(*m_page));
        QCOMPARE(choices(*ask()).at(ask()->rows()), part); // as it was wanted the last time
    }

    void whatWasFoundInAPartIsNotCalledAll()
    {
        open(1200);
        m_page->model().setSearch(u"person2"_s);
        QTRY_VERIFY(m_page->model().rowCount() < m_page->model().loadedCount());
        const QString first = choices(*ask()).first();
        QVERIFY2(first.endsWith(u"that were found among those that are loaded"_s), qPrintable(first));
    }

    void aListThatIsNotReadToItsEndGivesNoFile()
    {
        open(1200);
        ExportDialog *dialog = ask();
        m_service->faults << ListService::refusal(403) << ListService::refusal(403);
        take(dialog);
        QTRY_COMPARE(m_context->messages.size(), 1);
        QCOMPARE(m_context->messages.first().text,
                 u"The list was not read to its end. No file was written."_s);
        QVERIFY(!QFile::exists(m_path));
    }

    void aFileThatCannotBeWrittenIsSaidBeforeTheListIsRead()
    {
        open(1200);
        const qsizetype asked = m_service->asked.size();
        ExportDialog *dialog = ask();
        m_path = m_folder.filePath(u"nowhere/people.csv"_s);
        take(dialog);
        QTRY_COMPARE(m_context->messages.size(), 1);
        QVERIFY(m_context->messages.first().text.contains(u"could not be written"_s));
        QCOMPARE(m_service->asked.size(), asked);
    }

    void whatASearchHidesIsExportedOnlyWhenAllIsWanted()
    {
        open(30);
        m_page->model().setSearch(u"person2"_s);
        QTRY_COMPARE(m_page->model().rowCount(), 11);
        ExportDialog *dialog = ask();
        QCOMPARE(choices(*dialog).first(2),
                 QStringList({u"The 11 row(s) that were found"_s, u"All 30 row(s)"_s}));
        take(dialog);
        QTRY_COMPARE(m_context->messages.size(), 1);
        QCOMPARE(lines().size(), 12);
        QTRY_VERIFY(!dialogOf<ExportDialog>(*m_page));
        dialog = ask();
        choose(*dialog, u"All 30 row(s)"_s);
        take(dialog);
        QTRY_COMPARE(lines().size(), 31);
    }

    void theFileIsWhatItsNameSays()
    {
        open(3);
        ExportDialog *dialog = ask();
        auto *format = dialog->findChild<QComboBox *>();
        format->setCurrentIndex(format->findData(int(FileFormat::Kind::Xlsx)));
        take(dialog); // as .csv
        QTRY_COMPARE(m_context->messages.size(), 1);
        QCOMPARE(lines().size(), 4);
    }

    void choicesAreRememberedButNoNames()
    {
        open(3);
        ExportDialog *dialog = ask();
        auto *format = dialog->findChild<QComboBox *>();
        format->setCurrentIndex(format->findData(int(FileFormat::Kind::Json)));
        choose(*dialog, u"All 4 column(s)"_s);
        m_path = m_folder.filePath(u"ann.json"_s);
        take(dialog);
        QTRY_COMPARE(m_context->messages.size(), 1);
        QTRY_VERIFY(!dialogOf<ExportDialog>(*m_page));
        dialog = ask();
        QCOMPARE(dialog->format().kind, FileFormat::Kind::Json);
        QCOMPARE(dialog->columns(), 1);
        m_context->uiState().sync();
        QFile memory(m_folder.filePath(u"ui.ini"_s));
        QVERIFY(memory.open(QIODevice::ReadOnly));
        QVERIFY(!memory.readAll().contains("ann"));
    }

    void titleAndFileSayWhichListItIs()
    {
        m_service->fillWith(3);
        Resource list = ListService::resource(ListService::Idiom::Plain);
        list.title = u"Contacts"_s;
        list.way = {{u"lists"_s, u"7"_s, {{"name", "Newsletter"}}, u"contacts"_s}};
        list.filters = {
            {.parameter = u"status"_s, .title = u"Status"_s, .options = {{u"All"_s, {}}, {u"Active"_s, 1}}}};
        m_page = std::make_unique<ListPage>(*m_client, list, *m_context);
        m_page->show();
        QTRY_VERIFY(m_page->model().rowCount() > 0 && !m_page->model().isLoading());
        ExportDialog *dialog = ask();
        QCOMPARE(dialog->windowTitle(), u"Export Contacts of Newsletter"_s);
        button(*dialog, u"Choose a file…"_s)->click();
        auto *where = dialogOf<QFileDialog>(*dialog);
        QVERIFY(where->selectedFiles().first().contains(u"Contacts of Newsletter "_s));
        delete dialog;

        m_page->model().setFilter({{u"status"_s, 1}});
        QTRY_VERIFY(!m_page->model().isLoading());
        QCOMPARE(ask()->windowTitle(), u"Export Contacts of Newsletter (Active)"_s);
    }

    void aFileThatCannotBeWrittenIsToldOf()
    {
        open(3);
        m_path = m_folder.filePath(u"nowhere/list.csv"_s);
        take(ask());
        QTRY_COMPARE(m_context->messages.size(), 1);
        QCOMPARE(m_context->messages.first().tone, Message::Tone::Bad);
    }

    void aHiddenPageIsNotTheOneThatIsExported()
    {
        QWidget window;
        auto *first = new QWidget(&window);
        auto *second = new QWidget(&window);
        makeExportAction(*first);
        QAction *wanted = makeExportAction(*second);
        window.show();
        first->hide();
        QCOMPARE(shownExportAction(window), wanted);
        second->hide();
        QCOMPARE(shownExportAction(window), nullptr);
    }
};

QTEST_MAIN(ExportingTest)
#include "exporting.moc"
