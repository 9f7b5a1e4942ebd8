// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/importresult.h"
#include "app/files/imports.h"
#include "app/scopes/emails/contactactions.h"
#include "app/scopes/emails/emails.h"
#include "app/scopes/imports.h"
#include "tests/support/editbench.h"
#include "ui/action/actionrunner.h"
#include "ui/edit/changesbar.h"
#include "ui/edit/editdesk.h"
#include "ui/edit/reviewdialog.h"
#include "ui/form/formdialog.h"
#include "ui/jobs/jobitemsmodel.h"
#include "ui/jobs/jobsdialog.h"
#include "ui/jobs/jobsmodel.h"
#include "ui/jobs/journaldialog.h"
#include "ui/jobs/journalmodel.h"
#include "ui/look/language.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// What runs, waits and was done is told row by row, and can be put back.
class JobsAndJournalTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void jobsTellWhatBecameOfEachRow();
    void whyARowWasRefusedIsSaidOnce();
    void refusedRowsAreRepeated();
    void aJobIsPausedGoesOnAndStops();
    void whatIsNotOnTheDiskYetSaysSo();
    void whatNobodyKnowsIsDecidedHere();
    void theJournalTellsWhatWasChanged();
    void theJournalIsSearched();
    void aSearchIsGivenUpForTheNext();
    void theJournalIsExported();
    void anImportIsToldRowByRow();
    void anEntryIsPutBack();
    void anActionIsToldWithItsList();
    void rowsOfACallAreToldOneByOne();
    void jobsAreCountedInRows();
    void rowsOfAnImportAreToldOneByOne();
    void whatAnImportLeftOutIsOffered();

private:
    void save(const QList<StagedRow> &rows);
    JournalDialog &openJournal();

    Language m_language; ///< English has plurals, too.
    std::unique_ptr<DemoCalls> m_demo;
    std::unique_ptr<Contacts> m_contacts;
    std::unique_ptr<JobDesk> m_desk;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EditingContext> m_context;
    std::unique_ptr<QWidget> m_window;
    EditDesk *m_edits = nullptr;
};

void JobsAndJournalTest::init()
{
    m_language.set(u"en"_s);
    m_demo = std::make_unique<DemoCalls>();
    m_contacts = std::make_unique<Contacts>(*m_demo);
    m_contacts->make(4);
    m_desk = std::make_unique<JobDesk>(*m_demo);
    m_folder = std::make_unique<QTemporaryDir>();
    m_context = std::make_unique<EditingContext>(m_folder->filePath(u"ui.ini"_s), *m_desk);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1280, 800);
    const JobTools tools {m_desk->client, m_desk->ledger, m_desk->staging, resourcesOf, factOf};
    m_edits = new EditDesk(tools, m_desk->jobs, *m_context->undo(), *m_context, m_window.get());
    m_window->show();
}

void JobsAndJournalTest::cleanup()
{
    m_window.reset();
    m_context.reset();
    m_desk.reset();
}

void JobsAndJournalTest::save(const QList<StagedRow> &rows)
{
    QList<StagedReplacement> all;
    for (const StagedRow &row : rows)
        all << StagedReplacement {row.id(), row};
    m_desk->staging.replace(all);
    QSignalSpy ended(&m_desk->jobs, &Jobs::ended);
    m_edits->save();
    QTRY_COMPARE(ended.size(), 1);
}

JournalDialog &JobsAndJournalTest::openJournal()
{
    auto *dialog = new JournalDialog(*m_edits, m_window.get());
    dialog->show();
    return *dialog;
}

void JobsAndJournalTest::jobsTellWhatBecameOfEachRow()
{
    save({m_contacts->moved(0, u"Kyiv"_s), m_contacts->moved(1, u"Odesa"_s, u"Dnipro"_s)});
    JobsDialog dialog(*m_edits, m_window.get());
    dialog.show();
    const auto *jobs = dialog.findChild<JobsModel *>();
    QCOMPARE(jobs->rowCount(), 1);
    QCOMPARE(jobs->index(0, JobsModel::Title).data().toString(), u"Save 2 changes in 2 rows"_s);
    const auto *items = dialog.findChild<JobItemsModel *>();
    QTRY_COMPARE(items->rowCount(), 2);
    QCOMPARE(items->index(0, JobItemsModel::Name).data().toString(), Contacts::address(1)); // trouble first
    QCOMPARE(items->index(0, JobItemsModel::Outcome).data().toString(), u"Changed by somebody else"_s);
    QCOMPARE(items->index(1, JobItemsModel::Outcome).data().toString(), u"Done"_s);
}

void JobsAndJournalTest::whyARowWasRefusedIsSaidOnce()
{
    m_demo->service.setFaults({*demo::Fault::fromText(u"status=422 POST /addressbooks"_s)});
    save({m_contacts->moved(0, u"Kyiv"_s)});
    m_demo->service.setFaults({});
    JobsDialog dialog(*m_edits, m_window.get());
    dialog.show();
    const auto *items = dialog.findChild<JobItemsModel *>();
    QTRY_COMPARE(items->rowCount(), 1);
    const QString reason = items->index(0, JobItemsModel::Words).data().toString();
    QVERIFY2(reason.startsWith(u"The service says: "_s) && reason.endsWith(u" (code 422)"_s),
             qPrintable(reason));
    QCOMPARE(reason.count(u"422"_s), 1);
    QCOMPARE(m_desk->staging.rows().first().words, reason);
}

void JobsAndJournalTest::refusedRowsAreRepeated()
{
    m_demo->service.setFaults({*demo::Fault::fromText(u"status=422 POST /addressbooks"_s)});
    save({m_contacts->moved(0, u"Kyiv"_s)});
    m_demo->service.setFaults({});
    JobsDialog dialog(*m_edits, m_window.get());
    dialog.show();
    QSignalSpy ended(&m_desk->jobs, &Jobs::ended);
    button(dialog, u"Repeat what was refused"_s)->click();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(m_contacts->cities()[Contacts::address(0)], u"Kyiv"_s);
    QTRY_COMPARE(dialog.findChild<JobsModel *>()->rowCount(), 2);
}

void JobsAndJournalTest::aJobIsPausedGoesOnAndStops()
{
    m_desk->client.setCredentials({}); // nothing gets through
    const StagedRow row = m_contacts->moved(0, u"Kyiv"_s);
    m_desk->staging.replace({{row.id(), row}});
    m_edits->save();
    JobsDialog dialog(*m_edits, m_window.get());
    dialog.show();
    const auto *jobs = dialog.findChild<JobsModel *>();
    const auto state = [&] { return jobs->index(0, JobsModel::State).data().toString(); };
    QTRY_VERIFY(state().startsWith(u"Waiting"_s));
    QCOMPARE(button(dialog, u"Go on"_s)->isEnabled(), true);
    button(dialog, u"Stop"_s)->click();
    QTRY_COMPARE(state(), u"1 not sent"_s);
    QVERIFY(!button(dialog, u"Stop"_s)->isEnabled());
    QCOMPARE(m_desk->staging.rowCount(), 1);
}

/// Of the ledger nothing is on the disk before it is open.
void JobsAndJournalTest::whatIsNotOnTheDiskYetSaysSo()
{
    Ledger ledger;
    Staging staging(ledger);
    Jobs jobs({m_desk->client, ledger, staging, resourcesOf, factOf});
    ChangesBar bar(staging, m_window.get());
    bar.follow(&jobs);
    jobs.save({m_contacts->moved(0, u"Kyiv"_s)});
    const auto *text = bar.findChild<QLabel *>(u"jobText"_s);
    QTRY_COMPARE(text->text(), u"Save 1 change in 1 row: 0 of 1, writing it down first…"_s);

    ActionContext context;
    context.rows = {{{"email", Contacts::address(1)}}};
    auto *runner = new ActionRunner(m_desk->client, jobs, m_contacts->resource, emails::blockAddresses(),
                                    context, m_window.get());
    runner->start();
    auto *form = dialogOf<FormDialog>(*m_window);
    button(*form, u"Put on the blacklist"_s)->click();
    const QList<QLabel *> labels = form->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"Writing it down first…"_s;
    }));

    ledger.openInMemory();
    QTRY_VERIFY(!jobs.isBusy());
    QTRY_COMPARE(m_contacts->cities()[Contacts::address(0)], u"Kyiv"_s);
}

/// Also in German, on a small screen.
void JobsAndJournalTest::whatNobodyKnowsIsDecidedHere()
{
    m_demo->service.setFaults({*demo::Fault::fromText(u"reset at 1 POST /addressbooks"_s)});
    const Request make {.operation = u"POST /addressbooks"_s, .body = QJsonObject {{"bookName", "Doubtful"}}};
    JobItem item;
    item.name = u"Doubtful"_s;
    item.request = make;
    QSignalSpy ended(&m_desk->jobs, &Jobs::ended);
    m_desk->jobs.run({.title = u"Create list"_s}, {item});
    QTRY_COMPARE(ended.size(), 1);
    m_language.set(u"de"_s);
    JobsDialog dialog(*m_edits, m_window.get());
    dialog.show();
    QVERIFY2(dialog.minimumSizeHint().width() <= 1000,
             qPrintable(QString::number(dialog.minimumSizeHint().width())));
    QTRY_VERIFY(button(dialog, u"Es wurde getan"_s));
    button(dialog, u"Es wurde getan"_s)->click();
    QTRY_COMPARE(m_desk->jobs.jobs().first().fine(), 1);
    QTRY_VERIFY(!button(dialog, u"Es wurde getan"_s));
}

void JobsAndJournalTest::theJournalTellsWhatWasChanged()
{
    save({m_contacts->moved(0, u"Kyiv"_s)});
    JournalDialog &dialog = openJournal();
    const auto *model = dialog.findChild<JournalModel *>();
    QTRY_COMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, JournalModel::Name).data().toString(), Contacts::address(0));
    QCOMPARE(model->index(0, JournalModel::Changes).data().toString(), u"City: Lviv → Kyiv"_s);
    QCOMPARE(model->index(0, JournalModel::Outcome).data().toString(), u"Done"_s);
}

void JobsAndJournalTest::theJournalIsSearched()
{
    save({m_contacts->moved(0, u"Kyiv"_s), m_contacts->moved(1, u"Odesa"_s)});
    JournalDialog &dialog = openJournal();
    const auto *model = dialog.findChild<JournalModel *>();
    QTRY_COMPARE(model->rowCount(), 2);
    dialog.findChild<QLineEdit *>()->setText(u"odesa person1"_s);
    QTRY_COMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, JournalModel::Name).data().toString(), Contacts::address(1));
}

/// Whatever was looked for before.
void JobsAndJournalTest::aSearchIsGivenUpForTheNext()
{
    QList<LedgerChange> entries;
    for (int at = 0; at < 2500; ++at) {
        JobItem item;
        item.name = u"call %1"_s.arg(at);
        item.changes = RowChanges({{Contacts::address(at), {{u"City"_s, u"Lviv"_s, u"Kyiv"_s}}}});
        entries << append({.title = u"Import"_s}, item);
    }
    m_desk->ledger.write(entries);
    JournalDialog &dialog = openJournal();
    const auto *model = dialog.findChild<JournalModel *>();
    QTRY_VERIFY(model->rowCount() > 0);
    auto *search = dialog.findChild<QLineEdit *>();
    search->setText(u"lviv"_s);
    QCOMPARE(model->rowCount(), 0); // nothing is looked at here
    QVERIFY(model->isSearching());
    search->setText(Contacts::address(7));
    QTRY_VERIFY(!model->isSearching());
    QVERIFY(model->isWhole());
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, JournalModel::Name).data().toString(), u"call 7"_s);
    search->setText(u"lviv"_s);
    QTRY_COMPARE(model->rowCount(), 2500);
    search->clear();
    QCOMPARE(model->rowCount(), 2500);
    QCOMPARE(model->entryAt(0).number, 2500);
}

void JobsAndJournalTest::theJournalIsExported()
{
    save({m_contacts->moved(0, u"=1+1"_s)});
    JournalDialog &dialog = openJournal();
    const QString path = m_folder->filePath(u"journal.csv"_s);
    dialog.writeTo(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().split('\n');
    QVERIFY(lines.at(0).startsWith("\xEF\xBB\xBFNumber,"));
    QVERIFY(lines.at(1).startsWith("1,"));
    QVERIFY2(lines.at(1).contains(",Change variables of contact,City,Lviv,'=1+1,Done,"), lines.at(1));
    QCOMPARE(lines.size(), 3); // two lines, each ended
}

void JobsAndJournalTest::anImportIsToldRowByRow()
{
    QList<RowChanges::Row> rows;
    for (int at = 0; at < 5; ++at)
        rows << RowChanges::Row {Contacts::address(at), {{u"City"_s, u"Lviv"_s, u"Kyiv"_s}}};
    JobItem item;
    item.name = u"5 contacts"_s;
    item.changes = RowChanges(rows);
    m_desk->ledger.write({append({.title = u"Import"_s}, item)});
    JournalDialog &dialog = openJournal();
    const auto *model = dialog.findChild<JournalModel *>();
    QTRY_COMPARE(model->rowCount(), 1);
    const QString shown = model->index(0, JournalModel::Changes).data().toString();
    QVERIFY2(shown.startsWith(Contacts::address(0) + u": City: Lviv → Kyiv; "_s), qPrintable(shown));
    QVERIFY2(shown.endsWith(u"; and 2 more"_s), qPrintable(shown));
    QVERIFY(model->index(0, JournalModel::Changes)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(Contacts::address(4)));
    auto *search = dialog.findChild<QLineEdit *>();
    search->setText(Contacts::address(9));
    QTRY_VERIFY(!model->isSearching());
    QCOMPARE(model->rowCount(), 0);
    search->setText(Contacts::address(4));
    QTRY_COMPARE(model->rowCount(), 1);
    const QString path = m_folder->filePath(u"journal.csv"_s);
    dialog.writeTo(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count(",City,Lviv,Kyiv,"), 5);
}

void JobsAndJournalTest::anEntryIsPutBack()
{
    save({m_contacts->moved(0, u"Kyiv"_s)});
    JournalDialog &dialog = openJournal();
    QTRY_COMPARE(dialog.findChild<JournalModel *>()->rowCount(), 1);
    dialog.findChild<QTableView *>()->selectRow(0);
    button(dialog, u"Undo…"_s)->click();
    QVERIFY(dialogOf<ReviewDialog>(*m_window));
    QCOMPARE(m_desk->staging.rows().first().cells.first().after.toString(), u"Lviv"_s);
}

void JobsAndJournalTest::anActionIsToldWithItsList()
{
    const Action block = emails::blockAddresses();
    ActionContext context;
    context.rows = {{{"email", Contacts::address(0)}}};
    auto *runner =
        new ActionRunner(m_desk->client, m_desk->jobs, m_contacts->resource, block, context, m_window.get());
    runner->start();
    QSignalSpy ended(&m_desk->jobs, &Jobs::ended);
    button(*dialogOf<FormDialog>(*m_window), u"Put on the blacklist"_s)->click();
    QTRY_COMPARE(ended.size(), 1);
    JournalDialog &dialog = openJournal();
    const auto *model = dialog.findChild<JournalModel *>();
    QTRY_COMPARE(model->rowCount(), 1);
    QVERIFY(model->index(0, JournalModel::Place).data().toString().endsWith(u"Contacts"_s));
    QCOMPARE(model->index(0, JournalModel::Place).data().toString(), placeNameOf(m_contacts->resource));
}

/// Of a call for many rows each of them.
void JobsAndJournalTest::rowsOfACallAreToldOneByOne()
{
    ActionContext context;
    context.rows = {{{"email", Contacts::address(0)}}, {{"email", Contacts::address(1)}}};
    auto *runner = new ActionRunner(m_desk->client, m_desk->jobs, m_contacts->resource,
                                    emails::blockAddresses(), context, m_window.get());
    runner->start();
    QSignalSpy ended(&m_desk->jobs, &Jobs::ended);
    button(*dialogOf<FormDialog>(*m_window), u"Put on the blacklist"_s)->click();
    QTRY_COMPARE(ended.size(), 1);
    const JournalDialog &journal = openJournal();
    const auto *entries = journal.findChild<JournalModel *>();
    QTRY_COMPARE(entries->rowCount(), 1);
    QCOMPARE(entries->index(0, JournalModel::Changes).data().toString(),
             Contacts::address(0) + u"; "_s + Contacts::address(1));
    const QList<QByteArray> lines = entries->csv()().split('\n');
    QVERIFY2(lines.at(1).contains(Contacts::address(0).toUtf8() + ",Block email addresses,"), lines.at(1));
    QVERIFY2(lines.at(2).contains(Contacts::address(1).toUtf8() + ",Block email addresses,"), lines.at(2));
}

/// People think in rows, however many of them go with one call.
void JobsAndJournalTest::jobsAreCountedInRows()
{
    m_contacts->make(250);
    ActionContext context;
    for (int at = 0; at < 250; ++at)
        context.rows << QJsonObject {{"email", Contacts::address(at)}};
    const QJsonObject list {{"id", m_contacts->id}, {"name", "List"}};
    Action action = emails::deleteContacts(list);
    action.confirm = Action::Confirm::None;
    QSignalSpy ended(&m_desk->jobs, &Jobs::ended);
    auto *runner =
        new ActionRunner(m_desk->client, m_desk->jobs, m_contacts->resource, action, context, m_window.get());
    runner->start();
    QTRY_COMPARE(ended.size(), 1);
    const Job job = m_desk->jobs.jobs().first();
    QCOMPARE(job.items, 3);
    QCOMPARE(job.outcome(), u"250 done"_s);
    JobsDialog dialog(*m_edits, m_window.get());
    dialog.show();
    QTRY_COMPARE(dialog.findChild<JobItemsModel *>()->rowCount(), 250);
}

/// As soon as it was read back.
void JobsAndJournalTest::rowsOfAnImportAreToldOneByOne()
{
    const ImportKind kind = importsInto(m_contacts->resource).first();
    const auto line = [](const QString &address) {
        ImportLine one {.number = 2, .cells = {address}};
        one.row = {address, {{u"email"_s, address}}, {}};
        return one;
    };
    ImportTask task {
        kind, {}, {.titles = {u"email"_s}, .lines = {line(u"new@example.com"_s), line(u"odd"_s)}}};
    ImportRun *run =
        makeImport(m_desk->client, &m_desk->jobs, prepareImport(m_contacts->resource, task), m_window.get());
    QSignalSpy finished(run, &ImportRun::finished);
    run->start();
    QTRY_COMPARE(finished.size(), 1);
    JobsDialog dialog(*m_edits, m_window.get());
    dialog.show();
    QCOMPARE(dialog.findChild<JobsModel *>()->index(0, JobsModel::Place).data().toString(),
             placeNameOf(m_contacts->resource));
    const auto *rows = dialog.findChild<JobItemsModel *>();
    QTRY_COMPARE(rows->rowCount(), 2);
    QCOMPARE(rows->index(0, JobItemsModel::Name).data().toString(), u"odd"_s);
    QCOMPARE(rows->index(0, JobItemsModel::Outcome).data().toString(), u"Refused"_s);
    QCOMPARE(rows->index(0, JobItemsModel::Words).data().toString(), u"Argument email is invalid"_s);
    QCOMPARE(rows->index(1, JobItemsModel::Name).data().toString(), u"new@example.com"_s);
    QCOMPARE(rows->index(1, JobItemsModel::Outcome).data().toString(), u"Imported"_s);

    QSignalSpy wanted(&dialog, &JobsDialog::repeatWanted);
    QVERIFY(button(dialog, u"Repeat what was refused"_s)->isEnabled());
    button(dialog, u"Repeat what was refused"_s)->click();
    QCOMPARE(wanted.size(), 1);
    Imports imports({m_desk->client, m_desk->jobs, resourcesOf, importsInto});
    QSignalSpy ended(&m_desk->jobs, &Jobs::ended);
    imports.repeat(wanted.first().first().toString());
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(m_desk->jobs.jobs().first().title, u"Import: 1 contact"_s);
    QTRY_VERIFY(!button(dialog, u"Repeat what was refused"_s)->isEnabled() || rows->rowCount() == 1);
}

void JobsAndJournalTest::whatAnImportLeftOutIsOffered()
{
    Request request {Scope::Emails, u"POST /blacklist"_s, {}, {}, QJsonObject {{"emails", "YUBiLmM="}}};
    JobItem item;
    item.name = u"1 address"_s;
    item.request = request;
    const ImportPlan plan {.titles = {u"email"_s},
                           .lines = {{.number = 2,
                                      .cells = {u"nonsense"_s},
                                      .outcome = ImportLine::Outcome::NotArrived,
                                      .reason = u"That is no address."_s}}};
    QSignalSpy ended(&m_desk->jobs, &Jobs::ended);
    m_desk->jobs.run({.title = u"Import"_s, .scope = Scope::Emails, .group = u"one"_s}, {item});
    QTRY_COMPARE(ended.size(), 1);
    m_desk->ledger.write(resultRecords(u"one"_s, plan));
    JobsDialog dialog(*m_edits, m_window.get());
    dialog.show();
    QSignalSpy wanted(&dialog, &JobsDialog::resultWanted);
    QTRY_VERIFY(button(dialog, u"Save what was not imported…"_s));
    button(dialog, u"Save what was not imported…"_s)->click();
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<ImportPlan>().lines.first().cells.first(), u"nonsense"_s);
}

QTEST_MAIN(JobsAndJournalTest)
#include "jobsandjournal.moc"
