// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/crm.h"
#include "app/vocabulary/chain.h"
#include "app/vocabulary/given.h"
#include "tests/support/jobdesk.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// One thing that takes several calls: what follows knows what was made, what failed is repeated alone, and
/// what somebody sat before when the program ended is known afterwards.
class ChainsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void whatIsMadeFeedsWhatFollows();
    void whatFailedIsRepeatedAlone();
    void whatBelongsToNothingIsNotSent();
    void aChainGoesOnAfterARestart();
    void whatWasMadeIsTakenBack();
    void aNoteCarriesItsFile();
    void whatOnlyReadsIsNotWrittenDown();
    void whatWasAskedForIsWrittenDownBeforeItLeaves();
    void anEditWhoseOutcomeNobodySawIsLookedUp();

private:
    void fault(const QString &text) { m_demo->service.setFaults({*demo::Fault::fromText(text)}); }
    void restart();
    QList<JobItem> newContact() const;
    QString phonesOf(const QString &name);
    /// Waits until the job is over.
    QList<JobItem> run(const Job &job, const QList<JobItem> &items);
    QList<JobItem> outcome();
    QList<JournalEntry> journal();
    JobItem item(const QString &name, const Request &request) const
    {
        JobItem made;
        made.name = name;
        made.request = request;
        return made;
    }

    std::optional<QTemporaryDir> m_dir;
    std::unique_ptr<DemoCalls> m_demo;
    std::unique_ptr<JobDesk> m_desk;
    std::optional<Job> m_ended;
    QList<JobItem> m_items;
};

void ChainsTest::init()
{
    m_desk.reset();
    m_dir.emplace();
    m_demo = std::make_unique<DemoCalls>();
    QVERIFY(m_demo->isStarted());
    restart();
}

/// As after a kill: nothing is written when objects go.
void ChainsTest::restart()
{
    m_desk.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_ended.reset();
    m_desk = std::make_unique<JobDesk>(*m_demo, m_dir->filePath(u"changes.sqlite"_s));
    m_desk->client.setScopes(Scope::Emails | Scope::Crm);
    connect(&m_desk->jobs, &Jobs::ended, this, [this](const Job &job, const QList<JobItem> &items) {
        m_ended = job;
        m_items = items;
    });
}

QList<JobItem> ChainsTest::newContact() const
{
    const QVariantMap path {{u"contactId"_s, answerOf(0, u"data.id"_s)}};
    QList<JobItem> items {item(u"Ann"_s,
                               {Scope::Crm,
                                u"POST /crm/v1/contacts/create"_s,
                                {},
                                {},
                                QJsonObject {{"firstName", "Ann"}, {"responsibleId", 301}}})};
    for (const QString &phone : {u"380501112233"_s, u"380501112244"_s})
        items << item(phone,
                      {Scope::Crm,
                       u"POST /crm/v1/contacts/{contactId}/phones"_s,
                       path,
                       {},
                       QJsonObject {{"phone", phone}}});
    return items;
}

QString ChainsTest::phonesOf(const QString &name)
{
    const QJsonValue list =
        m_demo->post(u"/crm/v1/contacts/get-list"_s, {{"limit", 100}, {"firstName", name}})
            .json["data"]["list"];
    QStringList phones;
    int found = 0;
    for (const QJsonValue contact : list.toArray()) {
        if (contact["firstName"].toString() != name)
            continue;
        ++found;
        for (const QJsonValue phone : contact["phones"].toArray())
            phones << phone["phone"].toString();
    }
    phones.sort();
    return u"%1: %2"_s.arg(QString::number(found), phones.join(u' '));
}

QList<JobItem> ChainsTest::outcome()
{
    return QTest::qWaitFor([this] { return m_ended.has_value(); }, 20'000) ? m_items : QList<JobItem>();
}

QList<JobItem> ChainsTest::run(const Job &job, const QList<JobItem> &items)
{
    m_ended.reset();
    m_desk->jobs.run(job, items);
    return outcome();
}

QList<JournalEntry> ChainsTest::journal()
{
    QList<JournalEntry> read;
    bool isRead = false;
    m_desk->ledger.journal(0, 1000, this, [&](const QList<LedgerEntry> &entries) {
        for (const LedgerEntry &entry : entries)
            read << journalEntry(entry);
        isRead = true;
    });
    return QTest::qWaitFor([&] { return isRead; }) ? read : QList<JournalEntry>();
}

void ChainsTest::whatIsMadeFeedsWhatFollows()
{
    const QList<JobItem> done = run({.title = u"New contact"_s, .scope = Scope::Crm}, newContact());
    QVERIFY2(done.first().isFine(), qPrintable(done.first().words));
    QCOMPARE(m_ended->fine(), 3);
    QCOMPARE(phonesOf(u"Ann"_s), u"1: 380501112233 380501112244"_s);
}

void ChainsTest::whatFailedIsRepeatedAlone()
{
    fault(u"status=422 at 2 POST /crm/v1/contacts/"_s);
    run({.title = u"New contact"_s, .scope = Scope::Crm}, newContact());
    QCOMPARE(m_ended->fine(), 2);
    QCOMPARE(m_ended->counts.value(JobItem::State::Refused), 1);
    const QString id = m_ended->id;
    m_ended.reset();
    m_desk->jobs.repeatRefused(id);
    outcome();
    QCOMPARE(m_ended->items, 1);
    QCOMPARE(phonesOf(u"Ann"_s), u"1: 380501112233 380501112244"_s);
}

void ChainsTest::whatBelongsToNothingIsNotSent()
{
    fault(u"status=422 at 1 POST /crm/v1/contacts/create"_s);
    run({.title = u"New contact"_s, .scope = Scope::Crm}, newContact());
    QCOMPARE(m_ended->counts.value(JobItem::State::Refused), 1);
    QCOMPARE(m_ended->counts.value(JobItem::State::Stopped), 2);
    QVERIFY(!m_desk->writes.contains(u"POST /crm/v1/contacts/{contactId}/phones"_s));
}

void ChainsTest::aChainGoesOnAfterARestart()
{
    QList<JobItem> items = newContact();
    run({.title = u"New contact"_s, .scope = Scope::Crm}, items.mid(0, 2));
    // The program ended after the contact and its first phone.
    Job job {.id = u"20260101-000000000-test"_s, .title = u"New contact"_s, .scope = Scope::Crm};
    QList<LedgerChange> changes {records::put(job)};
    items[0] = m_items.at(0);
    items[1] = m_items.at(1);
    for (int at = 0; at < items.size(); ++at) {
        items[at].number = at;
        changes << records::put(job, items.at(at));
    }
    m_desk->ledger.write(changes);
    bool isWritten = false;
    m_desk->ledger.write({}, this, [&](bool) { isWritten = true; });
    QTRY_VERIFY(isWritten);
    restart();
    outcome();
    QCOMPARE(m_ended->fine(), 3);
    QCOMPARE(phonesOf(u"Ann"_s), u"1: 380501112233 380501112244"_s);
    QCOMPARE(m_desk->writes, QStringList {u"POST /crm/v1/contacts/{contactId}/phones"_s});
}

void ChainsTest::whatWasMadeIsTakenBack()
{
    const WayBack way = wayBackOf(run({.title = u"New contact"_s, .scope = Scope::Crm}, newContact()));
    QCOMPARE(way.calls.size(), 3);
    QCOMPARE(way.without, 0);
    QCOMPARE(m_ended->undoable, 3);
    QCOMPARE(phonesOf(u"Ann"_s), u"1: 380501112233 380501112244"_s);
    m_ended.reset();
    m_desk->jobs.undo(u"New contact"_s, way.calls);
    outcome();
    QCOMPARE(m_ended->fine(), 3);
    QVERIFY(m_ended->isUndo);
    QCOMPARE(phonesOf(u"Ann"_s), u"0: "_s);
    // What was put on a list and taken off again can be put on once more, from the journal, too.
    run({.title = u"Block"_s},
        {item(
            u"ann"_s,
            {.operation = u"POST /blacklist"_s, .body = QJsonObject {{"emails", "YW5uQGV4YW1wbGUuY29t"}}})});
    const JournalEntry entry = journal().first();
    QVERIFY(entry.canBeUndone());
    QCOMPARE(entry.wayBack().calls.first().request->operation, u"DELETE /blacklist"_s);
}

void ChainsTest::aNoteCarriesItsFile()
{
    const int contact =
        run({.title = u"New contact"_s, .scope = Scope::Crm}, newContact()).first().told.begin()->toInt();
    const QList<Action> actions = crm::contacts().actions;
    const auto note = std::find_if(actions.begin(), actions.end(),
                                   [](const Action &action) { return action.id == u"note"_s; });
    ActionContext context;
    context.rows = {QJsonObject {{"id", contact}}};
    context.values = {{"message", "See the offer"},
                      {"file", QJsonObject {{"name", "offer.txt"}, {"data", "SGVsbG8="}}}};
    context.fields = fieldsOf(*note, context, Scope::Crm, m_demo->contract);
    QList<JobItem> items;
    for (const Request &request : note->requests(context))
        items << item(u"Ann"_s, request);
    QCOMPARE(items.size(), 3);
    for (const JobItem &done : run({.title = u"Note"_s, .scope = Scope::Crm}, items))
        QVERIFY2(done.isFine(), qPrintable(done.words));
    QCOMPARE(m_desk->writes.mid(m_desk->writes.size() - 3),
             (QStringList {u"POST /crm/v1/files/upload"_s, u"POST /crm/v1/contacts/{contactId}/comments"_s,
                           u"POST /crm/v1/attachments/batch"_s}));
    QVERIFY(m_demo->service.misfits().isEmpty());
}

void ChainsTest::whatOnlyReadsIsNotWrittenDown()
{
    Job job {.title = u"Look"_s};
    job.isPatient = false;
    job.isNoted = false;
    const QList<JobItem> items = run(job, {item(u"lists"_s, {.operation = u"GET /addressbooks"_s})});
    QCOMPARE(items.first().state, JobItem::State::Done);
    QVERIFY(journal().isEmpty());
    QVERIFY(m_desk->jobs.jobs().isEmpty());
}

void ChainsTest::whatWasAskedForIsWrittenDownBeforeItLeaves()
{
    fault(u"latency=60000 POST /addressbooks"_s);
    Job job {.title = u"New list"_s};
    job.inOrder = true;
    job.isPatient = false;
    const QString id = m_desk->jobs.run(
        job,
        {item(u"Readers"_s,
              {.operation = u"POST /addressbooks"_s, .body = QJsonObject {{"bookName", "Readers"}}})});
    QTRY_VERIFY(m_desk->client.queueState().inFlight > 0);
    restart();
    QCOMPARE(outcome().first().state, JobItem::State::Unknown);
    const QList<JournalEntry> entries = journal();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().job, id);
    QCOMPARE(entries.first().name, u"Readers"_s);
    QCOMPARE(entries.first().state, JobItem::State::Unknown);
    QVERIFY2(m_desk->writes.isEmpty(), "what makes things is never repeated");
}

/// It is finished as the person wanted it: they pressed the button.
void ChainsTest::anEditWhoseOutcomeNobodySawIsLookedUp()
{
    Contacts contacts(*m_demo);
    contacts.make(1);
    fault(u"latency=60000 POST /addressbooks"_s);
    JobItem moved;
    moved.staged = contacts.moved(0, u"Kyiv"_s);
    moved.name = moved.staged->name;
    moved.request = Request {
        .operation = u"POST /addressbooks/{id}/emails/variable"_s,
        .path = {{u"id"_s, contacts.id}},
        .body = QJsonObject {{"email", Contacts::address(0)},
                             {"variables", QJsonArray {QJsonObject {{"name", "City"}, {"value", "Kyiv"}}}}}};
    Job job {.title = u"Edit"_s};
    job.isPatient = false;
    m_desk->jobs.run(job, {moved});
    QTRY_VERIFY(m_desk->client.queueState().inFlight > 0);
    m_demo->service.setFaults({});
    restart();
    QCOMPARE(outcome().first().state, JobItem::State::Done);
    QCOMPARE(contacts.cities()[Contacts::address(0)], u"Kyiv"_s);
    QCOMPARE(journal().size(), 1);
}

QTEST_GUILESS_MAIN(ChainsTest)
#include "chains.moc"
