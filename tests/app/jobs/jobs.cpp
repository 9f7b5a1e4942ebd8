// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/jobdesk.h"

#include <QTemporaryDir>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// What is saved is what the service has afterwards: each change once, or told why not.
class JobsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void savedChangesAreThere();
    void manyRowsTravelTogether();
    void webhooksStayStillIfWanted();
    void webhooksStayStillForAddedRowsToo();
    void whatIsThereAlreadyIsNotSent();
    void aValueChangedMeanwhileIsNotOverwritten();
    void aRowThatIsGoneIsKeptAsAChange();
    void aRefusedRowStaysWithTheWordsOfTheService();
    void oneBadRowSpoilsNoOther();
    void aRowThatCannotBeReadHoldsUpNoOther();
    void aLostAnswerIsLookedUp();
    void numberAndTextAreOneValue();
    void addedRowsAreMade();
    void aRowThatLacksSomethingIsNotSent();
    void aRowIsNeverMadeTwice();
    void aRowThatWasBeingMadeIsAskedAboutAfterARestart();
    void whatMakesThingsIsNeverRepeated();
    void aPersonDecidesWhatNobodyKnows_data();
    void aPersonDecidesWhatNobodyKnows();
    void whatMayBeRepeatedIs();
    void theFirstFailureStopsWhatIsInOrder();
    void aJobWaitsForTheServiceAndGoesOn();
    void whatHasNotLeftIsStopped();
    void rowsThatTravelAloneAreStoppedOneByOne();
    void undoBringsTheOldValuesBack();
    void refusedRowsAreSavedAgain();
    void jobsKeepTheirOrderWhenTheClockIsSetBack();

private:
    void fault(const QString &text) { m_demo->service.setFaults({*demo::Fault::fromText(text)}); }
    void stage(const QList<StagedRow> &rows);
    /// Saves all that waits and comes back when the job is over.
    Job save(bool quietly = false);
    Job outcome(const QString &id);
    Job doubtful();
    QJsonArray lists() const { return m_demo->get(u"/addressbooks"_s).json.toArray(); }
    QList<JournalEntry> journal();

    std::unique_ptr<DemoCalls> m_demo;
    std::unique_ptr<Contacts> m_contacts;
    std::unique_ptr<JobDesk> m_desk;
};

void JobsTest::init()
{
    m_demo = std::make_unique<DemoCalls>();
    QVERIFY(m_demo->isStarted());
    m_contacts = std::make_unique<Contacts>(*m_demo);
    m_desk = std::make_unique<JobDesk>(*m_demo);
}

void JobsTest::stage(const QList<StagedRow> &rows)
{
    QList<StagedReplacement> all;
    for (const StagedRow &row : rows)
        all << StagedReplacement {row.id(), row};
    m_desk->staging.replace(all);
}

Job JobsTest::outcome(const QString &id)
{
    const bool isOver = QTest::qWaitFor(
        [&] {
            const Job *job = m_desk->jobs.find(id);
            return job && job->state == Job::State::Over && !m_desk->jobs.isBusy();
        },
        20'000);
    return isOver ? *m_desk->jobs.find(id) : Job {};
}

Job JobsTest::save(bool quietly)
{
    return outcome(m_desk->jobs.save(m_desk->staging.rows(), quietly));
}

QList<JournalEntry> JobsTest::journal()
{
    QList<JournalEntry> read;
    bool isRead = false;
    m_desk->ledger.journal(0, 100'000, this, [&](const QList<LedgerEntry> &entries) {
        for (const LedgerEntry &entry : entries)
            read << journalEntry(entry);
        isRead = true;
    });
    return QTest::qWaitFor([&] { return isRead; }) ? read : QList<JournalEntry>();
}

void JobsTest::savedChangesAreThere()
{
    m_contacts->make(3);
    stage({m_contacts->moved(0, u"Kyiv"_s), m_contacts->moved(2, u"Odesa"_s)});
    QCOMPARE(save().fine(), 2);
    const QHash<QString, QString> expected {{Contacts::address(0), u"Kyiv"_s},
                                            {Contacts::address(1), u"Lviv"_s},
                                            {Contacts::address(2), u"Odesa"_s}};
    QCOMPARE(m_contacts->cities(), expected);
    QVERIFY(m_desk->staging.isEmpty());
    const QList<JournalEntry> entries = journal();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.first().state, JobItem::State::Done);
    QVERIFY(entries.last().changes().contains(u"Lviv → Kyiv"_s)
            || entries.first().changes().contains(u"Lviv → Kyiv"_s));
}

void JobsTest::manyRowsTravelTogether()
{
    m_contacts->make(250);
    QList<StagedRow> rows;
    for (int at = 0; at < 250; ++at)
        rows << m_contacts->moved(at, u"Kyiv"_s);
    stage(rows);
    QCOMPARE(save().fine(), 250);
    QCOMPARE(m_desk->writes.size(), 3);
    QCOMPARE(m_desk->writes.first(), u"POST /addressbooks/{id}/emails"_s);
    QCOMPARE(m_contacts->cities().values().count(u"Kyiv"_s), 250);
}

void JobsTest::webhooksStayStillIfWanted()
{
    m_contacts->make(2);
    QList<ActionContext> contexts;
    for (const bool quietly : {false, true}) {
        ActionContext context;
        context.rows = {QJsonObject {{"email", Contacts::address(0)}}};
        context.values = {{"variables.City", "Kyiv"}};
        context.quietly = quietly;
        const Action action = *cellAction(m_contacts->resource);
        for (const Request &request : action.together({context}) + action.requests(context)) {
            QCOMPARE(request.body["disable_webhook"].toBool(), quietly);
            QVERIFY(checkRequest(request, m_demo->contract).isEmpty());
        }
    }
}

void JobsTest::webhooksStayStillForAddedRowsToo()
{
    m_contacts->make(1);
    ActionContext context;
    context.values = {{"emails", QJsonArray {"new@example.com"}}};
    context.quietly = true;
    const Action action = *newRowAction(m_contacts->resource);
    QVERIFY(action.canBeQuiet);
    const Request request = action.requests(context).first();
    QVERIFY(request.body["disable_webhook"].toBool());
    QVERIFY(checkRequest(request, m_demo->contract).isEmpty());
}

void JobsTest::whatIsThereAlreadyIsNotSent()
{
    m_contacts->make(1);
    stage({m_contacts->moved(0, u"Lviv"_s, u"Odesa"_s)});
    QCOMPARE(save().counts.value(JobItem::State::Same), 1);
    QVERIFY(m_desk->writes.isEmpty());
    QVERIFY(m_desk->staging.isEmpty());
    QVERIFY(journal().isEmpty());
}

void JobsTest::aValueChangedMeanwhileIsNotOverwritten()
{
    m_contacts->make(1);
    stage({m_contacts->moved(0, u"Kyiv"_s, u"Odesa"_s)});
    QCOMPARE(save().counts.value(JobItem::State::Conflict), 1);
    QVERIFY(m_desk->writes.isEmpty());
    const StagedRow kept = m_desk->staging.rows().first();
    QCOMPARE(kept.state, StagedRow::State::Conflict);
    QCOMPARE(kept.cells.first().now, QJsonValue("Lviv"));
    // What the person decides: mine, over what is there now.
    StagedRow mine = kept;
    mine.cells.first().before = kept.cells.first().now;
    mine.state = StagedRow::State::Waiting;
    stage({mine});
    QCOMPARE(save().fine(), 1);
    QCOMPARE(m_contacts->cities()[Contacts::address(0)], u"Kyiv"_s);
}

void JobsTest::aRowThatIsGoneIsKeptAsAChange()
{
    m_contacts->make(2);
    stage({m_contacts->moved(0, u"Kyiv"_s), m_contacts->moved(1, u"Kyiv"_s)});
    m_demo->send("DELETE", m_contacts->path(), {{"emails", QJsonArray {Contacts::address(0)}}});
    const Job job = save();
    QCOMPARE(job.fine(), 1);
    QCOMPARE(job.counts.value(JobItem::State::Gone), 1);
    QCOMPARE(m_desk->staging.rows().first().state, StagedRow::State::Gone);
    QCOMPARE(m_contacts->cities().size(), 1);
}

void JobsTest::aRefusedRowStaysWithTheWordsOfTheService()
{
    m_contacts->make(1);
    stage({m_contacts->moved(0, u"Kyiv"_s)});
    fault(u"status=422 POST /addressbooks"_s);
    QCOMPARE(save().counts.value(JobItem::State::Refused), 1);
    const StagedRow kept = m_desk->staging.rows().first();
    QCOMPARE(kept.state, StagedRow::State::Refused);
    QVERIFY(kept.words.contains(u"422"_s));
    QCOMPARE(journal().first().state, JobItem::State::Refused);
}

void JobsTest::oneBadRowSpoilsNoOther()
{
    m_contacts->make(12);
    QList<StagedRow> rows;
    for (int at = 0; at < 12; ++at)
        rows << m_contacts->moved(at, u"Kyiv"_s);
    stage(rows);
    // All of them together are refused, and one of them by itself.
    fault(u"status=422 at 1-2 POST /addressbooks"_s);
    const Job job = save();
    QCOMPARE(job.fine(), 11);
    QCOMPARE(job.counts.value(JobItem::State::Refused), 1);
    QCOMPARE(m_contacts->cities().values().count(u"Kyiv"_s), 11);
}

void JobsTest::aRowThatCannotBeReadHoldsUpNoOther()
{
    m_contacts->make(3);
    fault(u"status=422 GET %1/%2"_s.arg(m_contacts->path(), Contacts::address(1)));
    stage(
        {m_contacts->moved(0, u"Kyiv"_s), m_contacts->moved(1, u"Kyiv"_s), m_contacts->moved(2, u"Kyiv"_s)});
    const Job job = save();
    QCOMPARE(job.fine(), 2);
    QCOMPARE(job.counts.value(JobItem::State::Refused), 1);
    QCOMPARE(m_contacts->cities().value(Contacts::address(1)), u"Lviv"_s);
    QCOMPARE(m_desk->staging.rowCount(), 1);
    QVERIFY(m_desk->staging.rows().first().words.startsWith(u"The row could not be looked up first"_s));
}

void JobsTest::aLostAnswerIsLookedUp()
{
    m_contacts->make(120);
    QList<StagedRow> rows;
    for (int at = 0; at < 120; ++at)
        rows << m_contacts->moved(at, u"Kyiv"_s);
    stage(rows);
    fault(u"reset at 1 POST /addressbooks"_s);
    QCOMPARE(save().fine(), 120);
    QVERIFY(m_desk->staging.isEmpty());
    QCOMPARE(m_contacts->cities().values().count(u"Kyiv"_s), 120);
    // Carried out the first time, and not a second time.
    QCOMPARE(m_desk->writes.size(), 2);
    QCOMPARE(journal().size(), 120);
}

/// A number that is typed is sent as one, and the service may answer with the same as a text.
void JobsTest::numberAndTextAreOneValue()
{
    m_contacts->make(2);
    QJsonArray contacts;
    for (int at = 0; at < 2; ++at)
        contacts << QJsonObject {{"email", Contacts::address(at)},
                                 {"variables", QJsonObject {{"City", "500"}}}};
    m_demo->send("POST", m_contacts->path(), {{"emails", contacts}});
    const auto changed = [this](int at, double before, double after) {
        StagedRow row = m_contacts->moved(at, {});
        row.cells = {{u"variables.City"_s, u"City"_s, before, after}};
        return row;
    };
    stage({changed(0, 7, 500), changed(1, 500, 7)});
    const Job job = save();
    QCOMPARE(job.counts.value(JobItem::State::Same), 1);
    QCOMPARE(job.counts.value(JobItem::State::Done), 1);
}

void JobsTest::addedRowsAreMade()
{
    m_contacts->make(1);
    stage({m_contacts->added(u"new@example.com"_s, u"Kyiv"_s), m_contacts->added(u"other@example.com"_s)});
    QCOMPARE(save().fine(), 2);
    QCOMPARE(m_contacts->cities()[u"new@example.com"_s], u"Kyiv"_s);
    QVERIFY(m_contacts->cities().contains(u"other@example.com"_s));
    QVERIFY(m_desk->staging.isEmpty());
    QCOMPARE(journal().size(), 2);
    QVERIFY(!journal().first().canBeUndone());
}

void JobsTest::aRowThatLacksSomethingIsNotSent()
{
    m_contacts->make(0);
    stage({m_contacts->added({}, u"Kyiv"_s)});
    QCOMPARE(save().counts.value(JobItem::State::Refused), 1);
    QVERIFY(m_desk->writes.isEmpty());
    QVERIFY(m_desk->staging.rows().first().words.contains(u"Addresses"_s));
}

/// A mailing list that is to be made.
static StagedRow addedList(const QString &name)
{
    const Resource lists = resourcesOf(Scope::Emails).first();
    StagedRow row = stagedRow(lists, *newRowAction(lists), {});
    row.kind = StagedRow::Kind::Create;
    row.key = u"new"_s;
    return Staging::withCell(row, {u"bookName"_s, u"Name"_s, QString(), name});
}

void JobsTest::aRowIsNeverMadeTwice()
{
    const auto before = lists().size();
    stage({addedList(u"Doubtful row"_s)});
    fault(u"reset at 1 POST /addressbooks"_s);
    QCOMPARE(save().counts.value(JobItem::State::Unknown), 1);
    QCOMPARE(lists().size(), before + 1);
    QCOMPARE(m_desk->staging.rows().first().state, StagedRow::State::Unknown);
}

void JobsTest::aRowThatWasBeingMadeIsAskedAboutAfterARestart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"changes.sqlite"_s);
    m_desk = std::make_unique<JobDesk>(*m_demo, file);
    stage({addedList(u"Interrupted row"_s)});
    fault(u"latency=600000 POST /addressbooks"_s);
    const QString id = m_desk->jobs.save(m_desk->staging.rows());
    QTRY_COMPARE(m_desk->jobs.find(id)->counts.value(JobItem::State::Sent), 1);
    m_desk.reset();
    m_desk = std::make_unique<JobDesk>(*m_demo, file);
    QTRY_VERIFY(m_desk->jobs.isLoaded());
    QCOMPARE(outcome(id).counts.value(JobItem::State::Unknown), 1);
    QVERIFY(m_desk->writes.isEmpty());
    QCOMPARE(m_desk->staging.rows().first().state, StagedRow::State::Unknown);
}

static JobItem item(const QString &name, const Request &request)
{
    JobItem made;
    made.name = name;
    made.request = request;
    return made;
}

/// A list is made, and the answer is lost.
Job JobsTest::doubtful()
{
    fault(u"reset at 1 POST /addressbooks"_s);
    const Request make {.operation = u"POST /addressbooks"_s, .body = QJsonObject {{"bookName", "Doubtful"}}};
    return outcome(m_desk->jobs.run({.title = u"Create list"_s}, {item(u"Doubtful"_s, make)}));
}

void JobsTest::whatMakesThingsIsNeverRepeated()
{
    const auto before = lists().size();
    const Job job = doubtful();
    QCOMPARE(job.counts.value(JobItem::State::Unknown), 1);
    QCOMPARE(lists().size(), before + 1);
}

void JobsTest::aPersonDecidesWhatNobodyKnows_data()
{
    QTest::addColumn<bool>("wasDone");
    QTest::newRow("was done") << true;
    QTest::newRow("was not done") << false;
}

void JobsTest::aPersonDecidesWhatNobodyKnows()
{
    QFETCH(bool, wasDone);
    const auto before = lists().size();
    const Job job = doubtful();
    QCOMPARE(job.counts.value(JobItem::State::Unknown), 1);
    if (!wasDone) { // somebody else took it away
        const QJsonArray all = lists();
        for (const QJsonValue list : all) {
            if (list["name"].toString() == u"Doubtful"_s)
                m_demo->send("DELETE", u"/addressbooks/%1"_s.arg(list["id"].toInt()), {});
        }
    }
    m_desk->jobs.settle(
        job.id, [](const JobItem &) { return true; }, wasDone);
    QTRY_COMPARE(m_desk->jobs.find(job.id)->counts.value(JobItem::State::Unknown), 0);
    QCOMPARE(m_desk->jobs.find(job.id)->fine(), wasDone ? 1 : 0);
    QTRY_COMPARE(m_desk->jobs.jobs().size(), wasDone ? 1 : 2);
    if (!wasDone)
        QCOMPARE(outcome(m_desk->jobs.jobs().first().id).fine(), 1);
    QCOMPARE(lists().size(), before + 1);
    QTRY_COMPARE(journal().first().state, JobItem::State::Done);
}

void JobsTest::whatMayBeRepeatedIs()
{
    m_contacts->make(2);
    fault(u"reset at 1 DELETE /addressbooks"_s);
    const Request drop {.operation = u"DELETE /addressbooks/{id}/emails"_s,
                        .path = {{u"id"_s, m_contacts->id}},
                        .body = QJsonObject {{"emails", QJsonArray {Contacts::address(0)}}}};
    const Job job = outcome(m_desk->jobs.run({.title = u"Delete"_s}, {item(u"one"_s, drop)}));
    QCOMPARE(job.fine(), 1);
    QCOMPARE(m_contacts->cities().size(), 1);
}

void JobsTest::theFirstFailureStopsWhatIsInOrder()
{
    QList<JobItem> items;
    for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s})
        items << item(name, {.operation = u"POST /addressbooks"_s, .body = QJsonObject {{"bookName", name}}});
    fault(u"status=422 at 2 POST /addressbooks"_s);
    QStringList answers;
    connect(&m_desk->jobs, &Jobs::answeredWith, this, [&](const QString &, int number, const Reply &reply) {
        answers << u"%1 %2"_s.arg(number).arg(reply.ok() ? u"fine"_s : u"refused"_s);
    });
    const Job job = outcome(m_desk->jobs.run({.title = u"Lists"_s, .inOrder = true}, items));
    QCOMPARE(answers.join(u", "_s), u"0 fine, 1 refused"_s);
    QCOMPARE(job.fine(), 1);
    QCOMPARE(job.counts.value(JobItem::State::Refused), 1);
    QCOMPARE(job.counts.value(JobItem::State::Stopped), 1);
}

void JobsTest::aJobWaitsForTheServiceAndGoesOn()
{
    m_contacts->make(1);
    stage({m_contacts->moved(0, u"Kyiv"_s)});
    m_desk->client.setCredentials({});
    const QString id = m_desk->jobs.save(m_desk->staging.rows());
    QTRY_COMPARE(m_desk->jobs.find(id)->state, Job::State::Waiting);
    QVERIFY(!m_desk->jobs.find(id)->reason.isEmpty());
    QCOMPARE(m_desk->staging.rowCount(), 1);
    m_desk->client.setCredentials({.kind = Credentials::Kind::ApiKey, .secret = m_demo->token});
    m_desk->jobs.wake();
    QCOMPARE(outcome(id).fine(), 1);
    QCOMPARE(m_contacts->cities()[Contacts::address(0)], u"Kyiv"_s);
}

void JobsTest::whatHasNotLeftIsStopped()
{
    m_contacts->make(2);
    stage({m_contacts->moved(0, u"Kyiv"_s), m_contacts->moved(1, u"Kyiv"_s)});
    const QString id = m_desk->jobs.save(m_desk->staging.rows());
    m_desk->jobs.pause(id);
    m_desk->jobs.stop(id);
    QCOMPARE(outcome(id).counts.value(JobItem::State::Stopped), 2);
    QCOMPARE(m_desk->staging.rowCount(), 2);
    QCOMPARE(m_desk->staging.rows().first().state, StagedRow::State::Waiting);
    QVERIFY(m_desk->writes.isEmpty());
}

/// Rows whose values take calls of their own are told and stopped one by one.
void JobsTest::rowsThatTravelAloneAreStoppedOneByOne()
{
    constexpr int all = 60;
    m_contacts->make(all);
    QList<StagedRow> rows;
    for (int at = 0; at < all; ++at) {
        StagedRow row = m_contacts->moved(at, u"Kyiv"_s);
        row.cells = {{u"phone"_s, u"Phone"_s, QString(), u"380671234567"_s}};
        rows << row;
    }
    stage(rows);
    const QString id = m_desk->jobs.save(m_desk->staging.rows());
    connect(&m_desk->client, &Client::exchanged, this, [this, id] {
        if (!m_desk->writes.isEmpty())
            m_desk->jobs.stop(id);
    });
    const Job job = outcome(id);
    QVERIFY(job.fine() > 0);
    QVERIFY(job.counts.value(JobItem::State::Stopped) > 0);
    QCOMPARE(job.fine() + job.counts.value(JobItem::State::Stopped), all);
    QCOMPARE(m_desk->writes.size(), job.fine());
    QCOMPARE(m_desk->staging.rowCount(), job.counts.value(JobItem::State::Stopped));
}

void JobsTest::undoBringsTheOldValuesBack()
{
    m_contacts->make(30);
    QList<StagedRow> rows;
    for (int at = 0; at < 30; ++at)
        rows << m_contacts->moved(at, u"Kyiv"_s);
    stage(rows);
    const Job done = save();
    QCOMPARE(done.fine(), 30);
    QList<StagedRow> back;
    int without = -1;
    m_desk->jobs.undoOf(done.id, this, [&](const WayBack &way) {
        back = way.rows;
        without = way.without;
    });
    QTRY_COMPARE(without, 0);
    QCOMPARE(back.size(), 30);
    QCOMPARE(outcome(m_desk->jobs.save(back, false, true)).fine(), 30);
    QCOMPARE(m_contacts->cities().values().count(u"Lviv"_s), 30);
    QCOMPARE(journal().size(), 60);
}

void JobsTest::refusedRowsAreSavedAgain()
{
    m_contacts->make(2);
    stage({m_contacts->moved(0, u"Kyiv"_s), m_contacts->moved(1, u"Kyiv"_s)});
    fault(u"status=422 at 1-3 POST /addressbooks"_s);
    const Job job = save();
    QCOMPARE(job.counts.value(JobItem::State::Refused), 2);
    m_desk->jobs.repeatRefused(job.id);
    QTRY_VERIFY(m_desk->staging.isEmpty());
    QCOMPARE(m_contacts->cities().values().count(u"Kyiv"_s), 2);
}

void JobsTest::jobsKeepTheirOrderWhenTheClockIsSetBack()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"changes.sqlite"_s);
    m_contacts->make(1);
    Job ahead {.id = u"29990101-000000000-0a1b2c3d"_s, .kind = Job::Kind::Action, .title = u"Before"_s};
    ahead.state = Job::State::Over;
    ahead.items = 1;
    ahead.counts[JobItem::State::Done] = 1;
    m_desk = std::make_unique<JobDesk>(*m_demo, file);
    m_desk->ledger.write({records::put(ahead)});
    m_desk = std::make_unique<JobDesk>(*m_demo, file);
    QTRY_COMPARE(m_desk->jobs.jobs().size(), 1);
    stage({m_contacts->moved(0, u"Kyiv"_s)});
    QCOMPARE(save().fine(), 1);
    stage({m_contacts->moved(0, u"Odesa"_s, u"Kyiv"_s)});
    const QString last = save().id;
    m_desk = std::make_unique<JobDesk>(*m_demo, file);
    QTRY_COMPARE(m_desk->jobs.jobs().size(), 3);
    QCOMPARE(m_desk->jobs.lastDone()->id, last);
    QCOMPARE(m_desk->jobs.jobs().last().title, u"Before"_s);
    QCOMPARE(journal().first().staged->cells.first().after.toString(), u"Odesa"_s);
}

QTEST_GUILESS_MAIN(JobsTest)
#include "jobs.moc"
