// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/rowlookup.h"
#include "tests/support/editbench.h"
#include "ui/edit/changesbar.h"
#include "ui/edit/editdesk.h"
#include "ui/edit/reviewdialog.h"
#include "ui/edit/reviewmodel.h"
#include "ui/edit/saveplan.h"
#include "ui/look/language.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Before changes are saved all of them can be looked at, and afterwards what became of them.
class ReviewingTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theBarCountsWhatWaits();
    void theBarTellsOfTheJobThatRuns();
    void whatIsDiscardedComesBackByUndo();
    void whatIsBeingSavedIsNotDiscarded();
    void theReviewTellsWhatItTakes();
    void phonesAreCountedOneByOne();
    void whichRowItIsIsCutLast_data();
    void whichRowItIsIsCutLast();
    void theReviewSavesByItsLetterAndByCtrlS();
    void oneChangeIsTakenOut();
    void theirsIsKept();
    void mineIsWritten();
    void anAddedRowThatIsThereIsChangedIfWanted();
    void whatCannotBeLookedUpFirstIsSaid();
    void aRefusedChangeStaysAndIsTriedAgain();
    void aRowThatIsGoneIsKeptToBeCopied();
    void savingQuietlyIsAskedForWhereItIsPossible();
    void theMessageAfterASaveUndoesIt();
    void aPhoneWhereNoneWasIsNotPromisedBack();
    void anUndoIsAJobOfItsOwn();
    void undoLeavesOtherChangesAlone();
    void whatWaitsIsOfferedWhenTheServiceIsBack();
    void aJobGoesOnWhenTheServiceIsBack();
    void aReadOnlyAccountSavesNothing();
    void howLongIsUnknownWhileNothingMoves();
    void withoutAKeychainTheBarSaysHowLongChangesWait();
    void theReviewSaysHowManyCallsItTakesAtMost();
    void pagesOfAListThatTellsNoSingleRowAreCounted();

private:
    Staging &staging() { return m_desk->staging; }
    void stage(const QList<StagedRow> &rows);
    void saveAll();
    ReviewDialog *review();
    QString barText() const;
    QString cityOf(int at) { return m_contacts->cities()[Contacts::address(at)]; }

    Language m_language; ///< English has plurals, too.
    std::unique_ptr<DemoCalls> m_demo;
    std::unique_ptr<Contacts> m_contacts;
    std::unique_ptr<JobDesk> m_desk;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EditingContext> m_context;
    std::unique_ptr<QWidget> m_window;
    EditDesk *m_edits = nullptr;
    ChangesBar *m_bar = nullptr;
};

void ReviewingTest::init()
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
    m_bar = new ChangesBar(staging(), m_window.get());
    m_bar->follow(&m_desk->jobs);
    connect(m_bar, &ChangesBar::discardWanted, m_edits, &EditDesk::discard);
    m_window->show();
}

void ReviewingTest::cleanup()
{
    m_window.reset();
    m_context.reset();
    m_desk.reset();
}

void ReviewingTest::stage(const QList<StagedRow> &rows)
{
    QList<StagedReplacement> all;
    for (const StagedRow &row : rows)
        all << StagedReplacement {row.id(), row};
    staging().replace(all);
}

void ReviewingTest::saveAll()
{
    QSignalSpy ended(&m_desk->jobs, &Jobs::ended);
    m_edits->save();
    QTRY_COMPARE(ended.size(), 1);
}

ReviewDialog *ReviewingTest::review()
{
    m_edits->review();
    auto *dialog = dialogOf<ReviewDialog>(*m_window);
    return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
}

QString ReviewingTest::barText() const
{
    QStringList texts;
    for (const QLabel *label : m_bar->findChildren<QLabel *>())
        texts << (label->isVisible() && label->objectName() != u"memory"_s ? label->text() : QString());
    texts.removeAll(QString());
    return texts.join(u'\n');
}

void ReviewingTest::theBarCountsWhatWaits()
{
    QVERIFY(!m_bar->isVisible());
    stage({m_contacts->moved(0, u"Kyiv"_s), m_contacts->moved(1, u"Odesa"_s)});
    QTRY_COMPARE(barText(), u"2 changes in 2 rows"_s);
    stage({m_contacts->moved(0, u"Lviv"_s), m_contacts->moved(1, u"Lviv"_s)});
    QTRY_VERIFY(!m_bar->isVisible());
}

void ReviewingTest::theBarTellsOfTheJobThatRuns()
{
    stage({m_contacts->moved(0, u"Kyiv"_s)});
    m_desk->client.setCredentials({}); // nothing gets through
    m_edits->save();
    QTRY_VERIFY2(barText().contains(u"waiting."_s), qPrintable(barText()));
    QVERIFY(barText().contains(u"0 of 1"_s));
    button(*m_bar, u"Stop"_s)->click();
    QTRY_COMPARE(barText(), u"1 change in 1 row"_s);
}

void ReviewingTest::whatIsDiscardedComesBackByUndo()
{
    stage({m_contacts->moved(0, u"Kyiv"_s), m_contacts->moved(1, u"Odesa"_s)});
    QTRY_VERIFY(m_bar->isVisible());
    button(*m_bar, u"Discard"_s)->click();
    QVERIFY(staging().isEmpty());
    m_context->messages.last().action();
    QCOMPARE(staging().rowCount(), 2);
}

void ReviewingTest::whatIsBeingSavedIsNotDiscarded()
{
    stage({m_contacts->moved(0, u"Kyiv"_s)});
    m_edits->save();
    m_edits->discard();
    QCOMPARE(m_context->messages.last().text, u"What is being saved just now cannot be discarded."_s);
    stage({m_contacts->moved(1, u"Odesa"_s), m_contacts->moved(2, u"Odesa"_s)});
    m_edits->discard();
    QCOMPARE(m_context->messages.last().text, u"2 changes were discarded."_s);
    QCOMPARE(staging().rowCount(), 1);
    QTRY_VERIFY(!m_desk->jobs.isBusy());
    QCOMPARE(cityOf(0), u"Kyiv"_s);
}

void ReviewingTest::theReviewTellsWhatItTakes()
{
    StagedRow goes = m_contacts->moved(2, u"Kyiv"_s);
    goes.kind = StagedRow::Kind::Remove;
    goes.action = u"remove"_s;
    goes.cells.clear();
    stage({m_contacts->moved(0, u"Kyiv"_s), m_contacts->moved(1, u"Odesa"_s), goes});
    ReviewDialog *dialog = review();
    QVERIFY(dialog);
    const auto *model = dialog->findChild<ReviewModel *>();
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(model->index(0, ReviewModel::Before).data().toString(), u"Lviv"_s);
    QCOMPARE(model->index(0, ReviewModel::After).data().toString(), u"Kyiv"_s);
    QCOMPARE(model->index(2, ReviewModel::After).data().toString(), u"to be deleted"_s);
    const SavePlan plan = planOf(staging().rows(), m_edits->tools());
    QCOMPARE(plan.calls, 2); // both edits in one, the deletion in another
    QCOMPARE(plan.canBeUndone, 2);
    QVERIFY(planText(plan).contains(u"Can be undone: 2 of 3."_s));
    QVERIFY(planText(plan).contains(u"no cost"_s));
}

/// A phone number takes a call of its own, so that its row does not travel with others.
void ReviewingTest::phonesAreCountedOneByOne()
{
    const auto withPhone = [this](int at) {
        return Staging::withCell(m_contacts->moved(at, u"Kyiv"_s),
                                 {u"phone"_s, u"Phone"_s, QString(), u"380671234567"_s});
    };
    const QList<StagedRow> rows {withPhone(0), withPhone(1), m_contacts->moved(2, u"Kyiv"_s)};
    QCOMPARE(planOf(rows, m_edits->tools()).calls, 5);
    stage(rows);
    saveAll();
    QCOMPARE(m_desk->writes.size(), 5);
}

void ReviewingTest::whichRowItIsIsCutLast_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("wide") << 1400;
    QTest::newRow("usual") << 1000;
    QTest::newRow("narrow") << 900;
}

void ReviewingTest::whichRowItIsIsCutLast()
{
    QFETCH(int, width);
    StagedRow row = m_contacts->moved(0, u"Kyiv"_s);
    row.name = u"franziska.von-hohenlohe@newsletters.example.com"_s;
    stage({row});
    ReviewDialog *dialog = review();
    QVERIFY(dialog);
    dialog->resize(width, 500);
    const QAbstractItemView *hints = dialog->findChild<QTableView *>();
    const auto *table = dialog->findChild<QTableView *>();
    QTRY_VERIFY2(table->columnWidth(ReviewModel::Row) >= hints->sizeHintForColumn(ReviewModel::Row),
                 qPrintable(QString::number(table->columnWidth(ReviewModel::Row))));
    StagedRow other = m_contacts->moved(1, u"Odesa"_s); // comes later, and is wider still
    other.name = u"an.even-longer-name-than-that-one."_s + row.name;
    stage({other});
    const auto all = [&] {
        int sum = 0;
        for (int column = 0; column < ReviewModel::ColumnCount - 1; ++column)
            sum += table->columnWidth(column);
        return sum;
    };
    QTRY_COMPARE(table->model()->rowCount(), 2);
    const int letter = table->fontMetrics().averageCharWidth();
    QTRY_VERIFY(all() > 60 * letter);
    QVERIFY2(all() <= table->viewport()->width() - 19 * letter, qPrintable(QString::number(all())));
}

void ReviewingTest::theReviewSavesByItsLetterAndByCtrlS()
{
    for (const Qt::KeyboardModifier with : {Qt::ControlModifier, Qt::AltModifier}) {
        stage({m_contacts->moved(0, u"City %1"_s.arg(with), cityOf(0))});
        ReviewDialog *dialog = review();
        QVERIFY(dialog);
        QSignalSpy ended(&m_desk->jobs, &Jobs::ended);
        dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        QTest::keyClick(dialog, Qt::Key_S, with);
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(staging().isEmpty());
        QTRY_VERIFY(!dialogOf<ReviewDialog>(*m_window));
    }
}

void ReviewingTest::oneChangeIsTakenOut()
{
    stage({m_contacts->moved(0, u"Kyiv"_s), m_contacts->moved(1, u"Odesa"_s)});
    ReviewDialog *dialog = review();
    EditBench::press(Qt::Key_Delete);
    QTRY_COMPARE(staging().rowCount(), 1);
    QCOMPARE(staging().rows().first().key, Contacts::address(1));
    m_context->undo()->undo();
    QCOMPARE(staging().rowCount(), 2);
    QVERIFY(dialog->isVisible());
}

void ReviewingTest::theirsIsKept()
{
    stage({m_contacts->moved(0, u"Kyiv"_s, u"Dnipro"_s)}); // Lviv by now
    saveAll();
    QVERIFY(m_context->messages.last().actionText.contains(u"Review"_s));
    ReviewDialog *dialog = review();
    const auto *model = dialog->findChild<ReviewModel *>();
    QCOMPARE(model->index(0, ReviewModel::Before).data().toString(), u"Dnipro"_s);
    QVERIFY(model->index(0, ReviewModel::State).data().toString().startsWith(u"Now: Lviv"_s));
    button(*dialog, u"Keep theirs"_s)->click();
    QVERIFY(staging().isEmpty());
    QCOMPARE(cityOf(0), u"Lviv"_s);
}

void ReviewingTest::mineIsWritten()
{
    stage({m_contacts->moved(0, u"Kyiv"_s, u"Dnipro"_s)});
    saveAll();
    ReviewDialog *dialog = review();
    QVERIFY(!button(*dialog, u"Save"_s)->isEnabled());
    button(*dialog, u"Write mine"_s)->click();
    QTRY_VERIFY(button(*dialog, u"Save"_s)->isEnabled());
    QSignalSpy ended(&m_desk->jobs, &Jobs::ended);
    button(*dialog, u"Save"_s)->click();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(cityOf(0), u"Kyiv"_s);
    QVERIFY(staging().isEmpty());
}

void ReviewingTest::anAddedRowThatIsThereIsChangedIfWanted()
{
    stage({m_contacts->added(Contacts::address(1), u"Kyiv"_s)});
    QVERIFY(planText(planOf(staging().rows(), m_edits->tools())).contains(u"1 that looks first"_s));
    saveAll();
    QCOMPARE(cityOf(1), u"Lviv"_s);
    ReviewDialog *dialog = review();
    QVERIFY(dialog);
    const QString state = dialog->findChild<ReviewModel *>()->line(0).state;
    QVERIFY2(state.endsWith(u"is in the list already, with other values. City: Lviv → Kyiv"_s),
             qPrintable(state));
    button(*dialog, u"Write mine"_s)->click();
    QCOMPARE(staging().rowCount(), 1);
    QCOMPARE(staging().rows().first().kind, StagedRow::Kind::Edit);
    m_context->undo()->undo();
    QCOMPARE(staging().rows().first().kind, StagedRow::Kind::Create);
    m_context->undo()->redo();
    dialog->close();
    saveAll();
    QCOMPARE(cityOf(1), u"Kyiv"_s);
}

void ReviewingTest::whatCannotBeLookedUpFirstIsSaid()
{
    const auto blacklist = resourceAt(resourcesOf(Scope::Emails), u"emails/blacklist"_s, {});
    QVERIFY(blacklist);
    StagedRow row = stagedRow(*blacklist, *newRowAction(*blacklist), {});
    row.kind = StagedRow::Kind::Create;
    row.key = u"new"_s;
    row = Staging::withCell(row, {u"emails"_s, u"Addresses"_s, QString(), QJsonArray {Contacts::address(0)}});
    QVERIFY(!planText(planOf({row}, m_edits->tools())).contains(u"looked up"_s)); // nothing is replaced
    row = Staging::withCell(row, {u"comment"_s, u"Comment"_s, QString(), u"Spam"_s});
    const QString text = planText(planOf({row}, m_edits->tools()));
    QVERIFY2(text.contains(u"1 row to be added cannot be looked up first"_s), qPrintable(text));
}

void ReviewingTest::aRefusedChangeStaysAndIsTriedAgain()
{
    m_demo->service.setFaults({*demo::Fault::fromText(u"status=422 POST /addressbooks"_s)});
    stage({m_contacts->moved(0, u"Kyiv"_s)});
    saveAll();
    ReviewDialog *dialog = review();
    const auto *model = dialog->findChild<ReviewModel *>();
    QVERIFY(model->index(0, ReviewModel::State).data().toString().startsWith(u"Refused"_s));
    m_demo->service.setFaults({});
    button(*dialog, u"Try again"_s)->click();
    QTRY_VERIFY(button(*dialog, u"Save"_s)->isEnabled());
    QSignalSpy ended(&m_desk->jobs, &Jobs::ended);
    button(*dialog, u"Save"_s)->click();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(cityOf(0), u"Kyiv"_s);
}

void ReviewingTest::aRowThatIsGoneIsKeptToBeCopied()
{
    stage({m_contacts->moved(0, u"Kyiv"_s)});
    m_demo->send("DELETE", m_contacts->path(), {{"emails", QJsonArray {Contacts::address(0)}}});
    saveAll();
    ReviewDialog *dialog = review();
    QVERIFY(!button(*dialog, u"Save"_s)->isEnabled());
    button(*dialog, u"Copy all"_s)->click();
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(Contacts::address(0)) && copied.contains(u"Kyiv"_s));
    button(*dialog, u"Remove this change"_s)->click();
    QVERIFY(staging().isEmpty());
}

void ReviewingTest::savingQuietlyIsAskedForWhereItIsPossible()
{
    stage({m_contacts->moved(0, u"Kyiv"_s)});
    ReviewDialog *dialog = review();
    auto *quiet = dialog->findChild<QCheckBox *>();
    QVERIFY(quiet->isVisible() && !quiet->isChecked());
    quiet->setChecked(true);
    saveAll();
    QVERIFY(m_desk->jobs.jobs().first().quietly);
}

void ReviewingTest::theMessageAfterASaveUndoesIt()
{
    stage({m_contacts->moved(0, u"Kyiv"_s), m_contacts->moved(1, u"Odesa"_s)});
    saveAll();
    QCOMPARE(m_context->messages.last().text, u"2 rows were saved."_s);
    QCOMPARE(cityOf(1), u"Odesa"_s);
    m_context->messages.last().action();
    QTRY_VERIFY(dialogOf<ReviewDialog>(*m_window)); // looked at before it is saved
    QCOMPARE(staging().rowCount(), 2);
    QSignalSpy ended(&m_desk->jobs, &Jobs::ended);
    button(*dialogOf<ReviewDialog>(*m_window), u"Save"_s)->click();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(cityOf(0), u"Lviv"_s);
    QCOMPARE(cityOf(1), u"Lviv"_s);
    QCOMPARE(m_context->messages.last().text, u"2 rows were put back."_s);
    QVERIFY(m_desk->jobs.jobs().first().isUndo);
}

/// The service takes no empty phone number.
void ReviewingTest::aPhoneWhereNoneWasIsNotPromisedBack()
{
    stage({Staging::withCell(m_contacts->moved(0, u"Kyiv"_s),
                             {u"phone"_s, u"Phone"_s, QString(), u"380671234567"_s})});
    QCOMPARE(planOf(staging().rows(), m_edits->tools()).canBeUndone, 1);
    saveAll();
    m_context->messages.last().action();
    QTRY_VERIFY(dialogOf<ReviewDialog>(*m_window));
    const QList<StagedRow> back = staging().rows();
    QCOMPARE(back.size(), 1);
    QCOMPARE(back.first().cells.size(), 1);
    QCOMPARE(back.first().cells.first().field, u"variables.City"_s);
    const QString remark = m_context->messages.last().text;
    QVERIFY(remark.startsWith(u"1 change cannot be undone"_s));
    const QList<QLabel *> labels = dialogOf<ReviewDialog>(*m_window)->findChildren<QLabel *>();
    QVERIFY(
        std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->text() == remark; }));

    QSignalSpy ended(&m_desk->jobs, &Jobs::ended);
    button(*dialogOf<ReviewDialog>(*m_window), u"Save"_s)->click();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(cityOf(0), u"Lviv"_s);
    QCOMPARE(m_context->messages.last().text, u"1 row was put back."_s);
}

/// What waits besides is saved as what it is, and the undone job is known as undone.
void ReviewingTest::anUndoIsAJobOfItsOwn()
{
    stage({m_contacts->moved(0, u"Kyiv"_s)});
    saveAll();
    const QString saved = m_desk->jobs.jobs().first().id;
    const auto undo = m_context->messages.last().action;
    stage({m_contacts->moved(1, u"Odesa"_s)});
    undo();
    QTRY_VERIFY(dialogOf<ReviewDialog>(*m_window));
    QSignalSpy ended(&m_desk->jobs, &Jobs::ended);
    button(*dialogOf<ReviewDialog>(*m_window), u"Save"_s)->click();
    QTRY_COMPARE(ended.size(), 2);
    QStringList undone;
    for (const Job &job : m_desk->jobs.jobs())
        undone << (job.isUndo ? job.undoes : QString());
    QCOMPARE(undone.count(saved), 1);
    QCOMPARE(undone.size(), 3);
    QCOMPARE(cityOf(0), u"Lviv"_s);
    QCOMPARE(cityOf(1), u"Odesa"_s);
}

void ReviewingTest::undoLeavesOtherChangesAlone()
{
    stage({m_contacts->moved(0, u"Kyiv"_s)});
    saveAll();
    const auto undo = m_context->messages.last().action;
    stage({m_contacts->moved(0, u"Odesa"_s, u"Kyiv"_s)});
    undo();
    QTRY_VERIFY(m_context->messages.last().text.contains(u"other changes"_s));
    QCOMPARE(staging().rows().first().cells.first().after.toString(), u"Odesa"_s);
}

void ReviewingTest::whatWaitsIsOfferedWhenTheServiceIsBack()
{
    emit m_desk->client.cameBack();
    QVERIFY(m_context->messages.isEmpty()); // nothing waits
    stage({m_contacts->moved(0, u"Kyiv"_s)});
    emit m_desk->client.cameBack();
    QCOMPARE(m_context->messages.size(), 1);
    QVERIFY(m_desk->writes.isEmpty()); // a person decides
    m_context->messages.first().action();
    QTRY_COMPARE(cityOf(0), u"Kyiv"_s);
}

void ReviewingTest::aJobGoesOnWhenTheServiceIsBack()
{
    stage({m_contacts->moved(0, u"Kyiv"_s)});
    m_desk->client.setCredentials({});
    const QString id = m_desk->jobs.save(staging().rows());
    QTRY_COMPARE(m_desk->jobs.find(id)->state, Job::State::Waiting);
    m_desk->client.setCredentials({.kind = Credentials::Kind::ApiKey, .secret = m_demo->token});
    emit m_desk->client.cameBack();
    QTRY_COMPARE(cityOf(0), u"Kyiv"_s);
}

void ReviewingTest::aReadOnlyAccountSavesNothing()
{
    stage({m_contacts->moved(0, u"Kyiv"_s)});
    m_desk->client.setReadOnly(true);
    m_edits->save();
    QVERIFY(!m_desk->jobs.isBusy());
    QCOMPARE(m_context->messages.last().error.kind, ApiError::Kind::ReadOnly);
    QCOMPARE(staging().rows().first().state, StagedRow::State::Waiting);
}

void ReviewingTest::howLongIsUnknownWhileNothingMoves()
{
    const auto jobText = [this] { return m_bar->findChild<QLabel *>(u"jobText"_s)->text(); };
    m_demo->service.setFaults({*demo::Fault::fromText(u"latency=3600000 DELETE /addressbooks"_s)});
    StagedRow goes = m_contacts->moved(2, u"Kyiv"_s);
    goes.kind = StagedRow::Kind::Remove;
    goes.action = u"remove"_s;
    goes.cells.clear();
    stage({goes});
    m_edits->save();
    QTRY_VERIFY(jobText().endsWith(u"0 of 1, waiting for the service"_s));
    m_desk->jobs.stop(m_desk->jobs.jobs().first().id);

    m_bar->setPatience(0ms);
    stage({m_contacts->moved(0, u"Kyiv"_s), goes});
    m_edits->save();
    QTRY_VERIFY(jobText().contains(u"1 of 2"_s));
    QVERIFY(jobText().endsWith(u"nobody knows how long"_s));
    m_bar->setPatience(1h);
    emit m_desk->jobs.changed({});
    QTRY_VERIFY(jobText().endsWith(u" left"_s));
}

void ReviewingTest::withoutAKeychainTheBarSaysHowLongChangesWait()
{
    QVERIFY(!staging().isLasting());
    stage({m_contacts->moved(0, u"Kyiv"_s)});
    const auto *memory = m_bar->findChild<QLabel *>(u"memory"_s);
    QTRY_VERIFY(memory->isVisible());
    QVERIFY(memory->text().contains(u"until Pulsedeck ends"_s));

    Ledger lasting;
    lasting.open(m_folder->filePath(u"changes.sqlite"_s), QByteArray(32, 'k'));
    Staging kept(lasting);
    ChangesBar bar(kept, m_window.get());
    const StagedRow row = m_contacts->moved(0, u"Kyiv"_s);
    kept.replace({{row.id(), row}});
    QTRY_VERIFY(bar.isVisible());
    QVERIFY(kept.isLasting());
    QVERIFY(!bar.findChild<QLabel *>(u"memory"_s)->isVisible());
}

void ReviewingTest::pagesOfAListThatTellsNoSingleRowAreCounted()
{
    m_contacts->make(950);
    Resource list = m_contacts->resource;
    list.detail = nullptr;
    QVERIFY(!readsFor(list, 1, 0, m_desk->client.contract())); // nobody knows how long it is
    const auto most = readsFor(list, 1, 950, m_desk->client.contract());
    QVERIFY(most && *most < 30);
    int reads = 0;
    connect(&m_desk->client, &Client::exchanged, this, [&reads] { ++reads; });
    RowLookup lookup(m_desk->client, list, {Contacts::address(949)});
    QSignalSpy finished(&lookup, &RowLookup::finished);
    lookup.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(lookup.rows().size(), 1);
    QVERIFY2(reads > 9 && reads <= *most, qPrintable(QString::number(reads)));
}

/// Rows at the end of a long list are not looked for on all its pages.
void ReviewingTest::theReviewSaysHowManyCallsItTakesAtMost()
{
    m_contacts->make(12'000);
    QList<StagedRow> rows;
    for (int at = 11'940; at < 12'000; ++at)
        rows << m_contacts->moved(at, u"Kyiv"_s);
    const SavePlan plan = planOf(rows, m_edits->tools());
    QVERIFY(planText(plan).contains(u"up to %1 that look first"_s.arg(plan.reads)));
    QVERIFY(planText(plan).contains(u"at most"_s));
    int reads = 0;
    connect(&m_desk->client, &Client::exchanged, this,
            [&reads](const QByteArray &method) { reads += method == "GET" ? 1 : 0; });
    stage(rows);
    saveAll();
    QCOMPARE(m_desk->jobs.jobs().first().fine(), 60);
    QVERIFY2(reads <= plan.reads && reads < 120, qPrintable(QString::number(reads)));
}

QTEST_MAIN(ReviewingTest)
#include "reviewing.moc"
