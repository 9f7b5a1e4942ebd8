// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/importresult.h"
#include "app/files/tablewriters.h"
#include "tests/support/importdesk.h"

#include <QBuffer>
#include <QTemporaryDir>

#include <numeric>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// Whatever is imported: what the dry run said is what the service has afterwards.
class ImportKinds : public QObject {
    Q_OBJECT

    std::unique_ptr<DemoCalls> m_demo;
    std::unique_ptr<Contacts> m_contacts;
    std::unique_ptr<ImportCases> m_cases;
    std::unique_ptr<JobDesk> m_desk;

    using State = ImportLine::State;
    static QList<int> counts(const ImportPlan &plan)
    {
        return {plan.count(State::New), plan.count(State::Changed), plan.count(State::Same),
                plan.count(State::Refused)};
    }
    std::unique_ptr<ImportRun> carriedOut(const ImportCase &made, const ImportPlan &plan)
    {
        std::unique_ptr<ImportRun> run(makeImport(m_desk->client, &m_desk->jobs,
                                                  prepareImport(made.list, {made.kind, made.options, plan}),
                                                  nullptr));
        QSignalSpy finished(run.get(), &ImportRun::finished);
        run->start();
        return finished.wait(20'000) ? std::move(run) : nullptr;
    }
    /// The list as a file of its own, as the export writes it.
    QByteArray exported(const ImportCase &made)
    {
        FileTable table {.title = made.list.title, .columns = columnsForFile(made.list.columns)};
        bool isRead = false;
        importReader(m_desk->client, made.list)
            .readList(&m_desk->client, [&](const RowStore &rows, const ApiError &) {
                table.rows = rows;
                isRead = true;
            });
        if (!QTest::qWaitFor([&] { return isRead; }, 20'000))
            return {};
        table.order.resize(table.rows.size());
        std::iota(table.order.begin(), table.order.end(), 0);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        WriteProgress progress;
        writeTable(table, {}, buffer, progress);
        return buffer.data();
    }

    /// By addresses.
    QHash<QString, QStringList> tagsInCrm()
    {
        QHash<QString, QStringList> there;
        const QJsonValue answer =
            m_demo->post(u"/crm/v1/contacts/get-list"_s, {{"limit", 100}}).json["data"]["list"];
        for (const QJsonValue contact : answer.toArray()) {
            for (const QJsonValue tag : contact["tags"].toArray())
                there[contact["emails"][0]["email"].toString()] << tag["name"].toString();
        }
        for (QStringList &tags : there)
            tags.sort();
        return there;
    }

    /// Of a@example.com one of two tags goes; b@example.com gets another name, and another tag instead of
    /// the one that it has.
    void changeTagsInCrm(const ImportCase &made)
    {
        const QHash<QString, QStringList> before = tagsInCrm();
        const ImportPlan plan = planned(*m_desk, made,
                                        "Address,First name,Tags\n"
                                        "a@example.com,,Hosts\n"
                                        "b@example.com,Bob,Hosts\n"
                                        "c@example.com,,\n");
        QCOMPARE(counts(plan), QList<int>({0, 2, 1, 0}));
        QCOMPARE(plan.lines.at(0).changes.first().before, u"Guests, old, Hosts"_s);
        QCOMPARE(plan.lines.at(0).changes.first().after, u"Hosts"_s);
        QCOMPARE(importCalls(made.kind, plan, made.options).size(), 4);
        const auto run = carriedOut(made, plan);
        QVERIFY(run);
        QCOMPARE(run->count(ImportLine::Outcome::Arrived), 2);
        const QHash<QString, QStringList> after = tagsInCrm();
        QCOMPARE(after.value(u"a@example.com"_s), QStringList {u"Hosts"_s});
        QCOMPARE(after.value(u"b@example.com"_s), QStringList {u"Hosts"_s});
        QCOMPARE(after.value(u"c@example.com"_s), before.value(u"c@example.com"_s));

        const Job job = m_desk->jobs.jobs().first();
        QCOMPARE(job.undoable, 3); // names have no way back
        std::optional<WayBack> way;
        m_desk->jobs.undoOf(job.id, this, [&](const WayBack &found) { way = found; });
        QTRY_VERIFY(way);
        QCOMPARE(way->without, 1);
        QSignalSpy ended(&m_desk->jobs, &Jobs::ended);
        m_desk->jobs.undo(job.title, way->calls, job.id);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(tagsInCrm(), before);
    }

private slots:
    void init()
    {
        m_demo = std::make_unique<DemoCalls>();
        QVERIFY(m_demo->isStarted());
        m_contacts = std::make_unique<Contacts>(*m_demo);
        m_contacts->make(3);
        m_cases = std::make_unique<ImportCases>(*m_demo, *m_contacts);
        m_desk = std::make_unique<JobDesk>(*m_demo);
    }

    void newRowsArriveAndAreTheSameAfterwards_data()
    {
        QTest::addColumn<int>("calls");
        for (const QString &name : ImportCases::names())
            QTest::newRow(qPrintable(name)) << (name.startsWith(u"crm/"_s) ? 12 : 1);
    }
    void newRowsArriveAndAreTheSameAfterwards()
    {
        QFETCH(int, calls);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const ImportCase made = m_cases->make(name);
        const QStringList before = made.there();
        const QByteArray file = made.file(12);
        const ImportPlan plan = planned(*m_desk, made, file);
        QCOMPARE(counts(plan), QList<int>({12, 0, 0, 0}));
        const QList<ImportCall> sent = importCalls(made.kind, plan, made.options);
        QCOMPARE(sent.size(), calls);
        for (const ImportCall &call : sent)
            QVERIFY(checkRequest(call.request, m_demo->contract).isEmpty());

        const auto run = carriedOut(made, plan);
        QVERIFY(run);
        QCOMPARE(run->count(ImportLine::Outcome::Arrived), 12);
        QCOMPARE(made.there().size(), before.size() + 12);
        // Phones without an address cannot be listed.
        if (name != u"sms/numbers"_s)
            QCOMPARE(counts(planned(*m_desk, made, file)), QList<int>({0, 0, 12, 0}));
        QVERIFY2(m_demo->service.misfits().isEmpty(), qPrintable(m_demo->service.misfits().join(u'\n')));
    }

    void whatReadingBackFindsIsKnownToTheJob()
    {
        const ImportCase made = m_cases->make(u"crm/companies"_s);
        const qsizetype before = made.there().size();
        const ImportPlan plan = planned(*m_desk, made, made.file(3));
        m_demo->service.setFaults({*demo::Fault::fromText(u"reset at 1-2 POST /crm/v1/companies"_s)});
        const auto run = carriedOut(made, plan);
        QVERIFY(run);
        QCOMPARE(run->count(ImportLine::Outcome::Arrived), 3);
        QTRY_COMPARE(m_desk->jobs.jobs().first().counts.value(JobItem::State::Unknown), 0);
        QCOMPARE(m_desk->jobs.jobs().first().fine(), 3);
        QCOMPARE(m_desk->jobs.jobs().first().counted().value(JobItem::State::Done), 3);
        QCOMPARE(made.there().size(), before + 3);
    }

    void oneCellChangedInAnExportIsOneChange_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("field");
        QTest::newRow("crm/contacts") << QByteArray(",Name 7,") << QByteArray(",Olena,") << u"First name"_s;
        QTest::newRow("crm/companies") << QByteArray("Imported 7,") << QByteArray("Acme,") << u"Company"_s;
        QTest::newRow("crm/deals") << QByteArray("Imported 7,") << QByteArray("Beans,") << u"Deal"_s;
    }
    void oneCellChangedInAnExportIsOneChange()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, field);
        const ImportCase made = m_cases->make(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(carriedOut(made, planned(*m_desk, made, made.file(12))));

        QByteArray file = exported(made);
        const ImportPlan untouched = planned(*m_desk, made, file);
        const int all = int(untouched.lines.size());
        QCOMPARE(counts(untouched), QList<int>({0, 0, all, 0}));
        QCOMPARE(file.count(before), 1);
        file.replace(before, after);
        const ImportPlan plan = planned(*m_desk, made, file);
        QCOMPARE(counts(plan), QList<int>({0, 1, all - 1, 0}));
        const int at = plan.toSend(true).first();
        QCOMPARE(plan.lines.at(at).changes.size(), 1);
        QCOMPARE(plan.lines.at(at).changes.first().field, field);

        const auto run = carriedOut(made, plan);
        QVERIFY(run);
        QCOMPARE(run->count(ImportLine::Outcome::Arrived), 1);
        QCOMPARE(counts(planned(*m_desk, made, file)), QList<int>({0, 0, all, 0}));
        QVERIFY2(m_demo->service.misfits().isEmpty(), qPrintable(m_demo->service.misfits().join(u'\n')));
    }

    void whatCannotBeChangedIsRefusedWithItsReason()
    {
        const ImportCase made = m_cases->make(u"crm/contacts"_s);
        QVERIFY(carriedOut(made, planned(*m_desk, made, "Address,Phone\na@example.com,+380501000001\n")));
        const ImportPlan plan = planned(*m_desk, made,
                                        "Address,Phone\n"
                                        "a@example.com,+380501000002\n"
                                        "b@example.com,+380501000001\n"
                                        ",+380501000001\n"
                                        ",\n");
        QCOMPARE(counts(plan), QList<int>({1, 0, 1, 1}));
        QVERIFY(plan.lines.at(0).reason.contains(u"Phone"_s));
        QCOMPARE(plan.lines.at(1).state, State::New); // the phone of two people
    }

    void whatIsAskedBesideFillsInWhatTheFileLeavesOut()
    {
        ImportCase made = m_cases->make(u"crm/deals"_s);
        const QByteArray file = "Deal,Pipeline ID\nOne,\nTwo,77\n";
        const ImportPlan plan = planned(*m_desk, made, file);
        QCOMPARE(plan.lines.at(0).row.values.value(u"pipelineId"_s), made.options.value(u"pipelineId"_s));
        QCOMPARE(plan.lines.at(1).row.values.value(u"pipelineId"_s).toInt(), 77);
        made.options.remove(u"stepId"_s);
        QCOMPARE(counts(planned(*m_desk, made, file)), QList<int>({0, 0, 0, 2}));
    }

    void whatTheDocumentsRequireIsAskedFor()
    {
        for (const QString &name : {u"crm/contacts"_s, u"crm/companies"_s, u"crm/deals"_s}) {
            const ImportKind kind = m_cases->make(name).kind;
            for (const Field &field : m_demo->contract.find(kind.scope, kind.operation)->body->fields) {
                const auto asked =
                    std::find_if(kind.fields.begin(), kind.fields.end(),
                                 [&](const ImportField &one) { return one.column.key == field.name; });
                QVERIFY2(!field.required || (asked != kind.fields.end() && asked->isRequired),
                         qPrintable(name + u": "_s + field.name));
            }
        }
    }

    void tagsOfAFileAreThoseOfContacts()
    {
        ImportCase made = m_cases->make(u"crm/contacts"_s);
        QList<StatusWord> tags;
        for (const QString &name : {u"Guests, old"_s, u"Hosts"_s}) {
            const QJsonValue id =
                m_demo->post(u"/crm/v1/contact-tags"_s, {{"name", name}}).json["data"]["id"];
            tags << StatusWord {id.toVariant().toString(), name};
        }
        for (ImportField &field : made.kind.fields) {
            if (field.column.key == "tags"_L1)
                field.column.words = tags;
        }
        made.options["tags"] = QJsonArray {tags.at(1).code};
        const QByteArray file = "Address,Tags\n"
                                "a@example.com,\"hosts,"
            + tags.at(0).code.toUtf8()
            + "\"\n"
              "b@example.com,\"Guests, old\"\n"
              "c@example.com,\n"
              "d@example.com,Nobody\n";
        const ImportPlan plan = planned(*m_desk, made, file);
        QCOMPARE(counts(plan), QList<int>({3, 0, 0, 1}));
        QCOMPARE(plan.lines.at(3).reason, u"Tags: “Nobody”. Nothing is called so."_s);
        const auto run = carriedOut(made, plan);
        QVERIFY(run);
        QCOMPARE(run->count(ImportLine::Outcome::Arrived), 3);
        const QHash<QString, QStringList> there = tagsInCrm();
        QCOMPARE(there.value(u"a@example.com"_s), QStringList({u"Guests, old"_s, u"Hosts"_s}));
        QCOMPARE(there.value(u"b@example.com"_s), QStringList {u"Guests, old"_s});
        QCOMPARE(there.value(u"c@example.com"_s), QStringList {u"Hosts"_s}); // what is said of all
        QCOMPARE(counts(planned(*m_desk, made, file)), QList<int>({0, 0, 3, 1}));
        changeTagsInCrm(made);
        QVERIFY2(m_demo->service.misfits().isEmpty(), qPrintable(m_demo->service.misfits().join(u'\n')));
    }

    void allListsThatTakeFilesAreToldOf()
    {
        QStringList places;
        for (const Scope scope : allScopes())
            places << importPlaces(resourcesOf(scope), [](Scope) { return true; });
        const QStringList all {u"Mailing lists › Contacts"_s,
                               u"Mailing lists › Phones for SMS"_s,
                               u"Blacklist"_s,
                               u"Phones › Phones of a list"_s,
                               u"Blacklist"_s,
                               u"Blacklist"_s,
                               u"Deals"_s,
                               u"Contacts"_s,
                               u"Companies"_s};
        QCOMPARE(places, all);
        QCOMPARE(importPlaces(resourcesOf(Scope::Emails), [](Scope scope) { return scope == Scope::Emails; }),
                 QStringList({u"Mailing lists › Contacts"_s, u"Blacklist"_s}));
    }

    void anImportIsReadBackAfterARestart_data()
    {
        QTest::addColumn<int>("answers");
        for (int answers = 1; answers <= 5; ++answers)
            QTest::addRow("after %d answers", answers) << answers;
    }
    /// Three calls, one of them refused as a whole, and then its halves.
    void anImportIsReadBackAfterARestart()
    {
        QFETCH(int, answers);
        QTemporaryDir folder;
        const QString ledger = folder.filePath(u"changes.sqlite"_s);
        m_desk = std::make_unique<JobDesk>(*m_demo, ledger);
        const ImportCase made = m_cases->make(u"emails/contacts"_s);
        const ImportPlan plan = planned(*m_desk, made, made.file(250) + "odd address\n");
        m_demo->service.setFaults({*demo::Fault::fromText(u"status=422 at 2 POST /addressbooks"_s),
                                   *demo::Fault::fromText(u"latency=60000 POST /emails"_s)});
        ImportRun *run =
            makeImport(m_desk->client, &m_desk->jobs,
                       prepareImport(made.list, {made.kind, made.options, plan}), &m_desk->client);
        run->start();
        QTRY_VERIFY(m_desk->writes.size() >= answers);

        m_desk.reset();
        m_demo->service.setFaults({});
        m_desk = std::make_unique<JobDesk>(*m_demo, ledger);
        Imports imports({m_desk->client, m_desk->jobs, resourcesOf, importsInto});
        bool isFinished = false;
        connect(&imports, &Imports::wentOn, this, [&](ImportRun *again) {
            run = again;
            connect(again, &ImportRun::finished, this, [&] { isFinished = true; });
        });
        QTRY_VERIFY_WITH_TIMEOUT(isFinished, 20'000);
        QCOMPARE(run->count(ImportLine::Outcome::Arrived), 250);
        QCOMPARE(made.there().size(), 253);
        const FileTable result = importResult(run->plan());
        QCOMPARE(result.order.size(), 1);
        QCOMPARE(result.rows.row(0).value(u"0"_s).toString(), u"odd address"_s);
        // It is over for good.
        QTRY_VERIFY(!m_desk->jobs.isBusy());
        bool isForgotten = false;
        m_desk->ledger.records(u"import"_s, this, [&](const QHash<QString, QJsonObject> &found) {
            isForgotten = found.isEmpty();
        });
        QTRY_VERIFY(isForgotten);
    }
};

QTEST_GUILESS_MAIN(ImportKinds)
#include "importkinds.moc"
