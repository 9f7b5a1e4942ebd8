// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/importresult.h"
#include "app/files/imports.h"
#include "app/files/tablewriters.h"
#include "app/scopes/imports.h"
#include "tests/support/jobdesk.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <numeric>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// An import is a job like others: the service has afterwards what the file says.
class ImportJobs : public QObject {
    Q_OBJECT

    std::unique_ptr<DemoCalls> m_demo;
    std::unique_ptr<Contacts> m_contacts;
    std::unique_ptr<JobDesk> m_desk;

    RowStore rows()
    {
        RowStore rows;
        for (const QJsonValue row : m_demo->get(m_contacts->path()).json.toArray())
            rows.append(row.toObject());
        return rows;
    }
    QByteArray exported()
    {
        FileTable table {.title = u"Contacts"_s, .columns = m_contacts->resource.columns, .rows = rows()};
        table.columns << describe::text(u"variables.City"_s, u"City"_s);
        table.order.resize(table.rows.size());
        std::iota(table.order.begin(), table.order.end(), 0);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        WriteProgress progress;
        writeTable(table, {}, buffer, progress);
        return buffer.data();
    }
    ImportPlan planned(const QByteArray &csv)
    {
        const FileText text = readFileText(csv);
        QList<Column> columns = m_contacts->resource.columns;
        columns << describe::text(u"variables.City"_s, u"City"_s);
        return planImport({text, guessMapping(text, kind(), columns), kind(), columns}, rows());
    }
    ImportKind kind() { return importsInto(m_contacts->resource).first(); }
    std::unique_ptr<ImportRun> run(const ImportPlan &plan, bool updates = true)
    {
        const ImportTask task {kind(), {{updatesOption, updates}}, plan};
        std::unique_ptr<ImportRun> run(
            makeImport(m_desk->client, &m_desk->jobs, prepareImport(m_contacts->resource, task), nullptr));
        QSignalSpy finished(run.get(), &ImportRun::finished);
        run->start();
        finished.wait(20'000);
        return finished.size() == 1 ? std::move(run) : nullptr;
    }

private slots:
    void init()
    {
        m_demo = std::make_unique<DemoCalls>();
        QVERIFY(m_demo->isStarted());
        m_contacts = std::make_unique<Contacts>(*m_demo);
        m_contacts->make(3);
        m_desk = std::make_unique<JobDesk>(*m_demo);
    }

    void aJobCountsContactsAndSaysWhatArrived()
    {
        QByteArray csv = "email\n";
        for (int row = 0; row < 250; ++row)
            csv += "new" + QByteArray::number(row) + "@example.com\n";
        m_demo->service.setFaults({*demo::Fault::fromText(u"status=422 at 3 POST /addressbooks"_s),
                                   *demo::Fault::fromText(u"latency=1000 POST /emails"_s)});
        std::unique_ptr<ImportRun> run(makeImport(
            m_desk->client, &m_desk->jobs,
            prepareImport(m_contacts->resource, {kind(), {{updatesOption, true}}, planned(csv)}), nullptr));
        QSignalSpy finished(run.get(), &ImportRun::finished);
        QSignalSpy progressed(run.get(), &ImportRun::progressed);
        run->start();
        QTRY_VERIFY(!m_desk->jobs.jobs().isEmpty() && !m_desk->jobs.isBusy());
        QTRY_COMPARE(m_desk->jobs.jobs().size(), 2); // the halves of what was refused
        const Job first = m_desk->jobs.jobs().last();
        QCOMPARE(first.title, u"Import: 250 contact(s)"_s);
        QCOMPARE(first.items, 3);
        QCOMPARE(first.outcome(), u"200 sent, 50 refused"_s);
        QCOMPARE(m_desk->jobs.jobs().first().title, u"Import: 250 contact(s), once more what was refused"_s);

        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(std::all_of(progressed.begin(), progressed.end(), [](const QVariantList &rows) {
            return rows.at(0).toInt() <= 250 && rows.at(1).toInt() == 250;
        }));
        QCOMPARE(m_desk->jobs.jobs().last().outcome(), u"250 imported"_s);
        Job kept;
        m_desk->ledger.records(u"job"_s, this, [&](const QHash<QString, QJsonObject> &found) {
            kept = jobFromJson(found.value(first.id));
        });
        QTRY_COMPARE(kept.outcome(), u"250 imported"_s);
        QCOMPARE(kept.counted().value(JobItem::State::Done), 200);
    }

    void oneCellChangedInAnExportIsOneChangeAndIsThereAfterwards()
    {
        QByteArray csv = exported();
        QCOMPARE(planned(csv).count(ImportLine::State::Same), 3);
        csv.replace(csv.indexOf("Lviv", csv.indexOf("person1@")), 4, "Kyiv");
        const ImportPlan plan = planned(csv);
        QCOMPARE(plan.count(ImportLine::State::Changed), 1);
        QCOMPARE(plan.count(ImportLine::State::Same), 2);
        const auto done = run(plan);
        QVERIFY(done);
        QCOMPARE(done->count(ImportLine::Outcome::Arrived), 1);
        const QHash<QString, QString> right {{u"person0@example.com"_s, u"Lviv"_s},
                                             {u"person1@example.com"_s, u"Kyiv"_s},
                                             {u"person2@example.com"_s, u"Lviv"_s}};
        QCOMPARE(m_contacts->cities(), right);
        QCOMPARE(m_desk->jobs.jobs().size(), 1);
    }

    void theJournalTellsWhatWasBeforeAndAfter()
    {
        QVERIFY(run(planned("email,City\nperson1@example.com,Kyiv\nnew@example.com,Odesa\n")));
        QList<JournalEntry> entries;
        m_desk->ledger.journal(0, 10, this, [&](const QList<LedgerEntry> &found) {
            for (const LedgerEntry &one : found)
                entries << journalEntry(one);
        });
        QTRY_COMPARE(entries.size(), 1);
        const QList<RowChanges::Row> rows = entries.first().rows.rows();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).name, u"person1@example.com"_s);
        QCOMPARE(rows.at(0).change(), u"City: Lviv → Kyiv"_s);
        QCOMPARE(rows.at(1).name, u"new@example.com"_s);
        QCOMPARE(rows.at(1).change(), u"new; City: – → Odesa"_s);
    }

    void theJournalTellsItAfterARestart()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"changes.sqlite"_s);
        m_desk = std::make_unique<JobDesk>(*m_demo, file);
        m_desk->client.setCredentials({}); // nothing gets through
        const ImportTask task {
            kind(), {{updatesOption, true}}, planned("email,City\nperson1@example.com,Kyiv\n")};
        {
            const std::unique_ptr<ImportRun> begun(makeImport(
                m_desk->client, &m_desk->jobs, prepareImport(m_contacts->resource, task), nullptr));
            begun->start();
            QTRY_VERIFY(!m_desk->jobs.jobs().isEmpty()
                        && m_desk->jobs.jobs().first().state == Job::State::Waiting);
        }
        m_desk = std::make_unique<JobDesk>(*m_demo, file);
        QTRY_VERIFY(m_contacts->cities().value(u"person1@example.com"_s) == u"Kyiv"_s);
        QList<JournalEntry> entries;
        m_desk->ledger.journal(0, 10, this, [&](const QList<LedgerEntry> &found) {
            for (const LedgerEntry &one : found)
                entries << journalEntry(one);
        });
        QTRY_COMPARE(entries.size(), 1);
        QCOMPARE(entries.first().rows.rows().first().change(), u"City: Lviv → Kyiv"_s);
    }

    void aThousandContactsAreTenCalls()
    {
        QByteArray csv = "email,City\n";
        for (int at = 3; at < 1003; ++at)
            csv += Contacts::address(at).toUtf8() + ",Odesa\n";
        const auto done = run(planned(csv));
        QVERIFY(done);
        QCOMPARE(done->count(ImportLine::Outcome::Arrived), 1000);
        QCOMPARE(m_contacts->cities().size(), 1003);
        QCOMPARE(m_desk->writes.count(u"POST /addressbooks/{id}/emails"_s), 10);
    }

    void contactsThatAreThereStayAsTheyAreWhereWanted()
    {
        const auto done =
            run(planned("email,City\nperson0@example.com,Kyiv\nnew@example.com,Odesa\n"), false);
        QVERIFY(done);
        QCOMPARE(m_contacts->cities().value(u"person0@example.com"_s), u"Lviv"_s);
        QCOMPARE(m_contacts->cities().value(u"new@example.com"_s), u"Odesa"_s);
    }

    void aLostAnswerIsReadBack()
    {
        m_demo->service.setFaults({*demo::Fault::fromText(u"reset at 1 POST /addressbooks"_s)});
        const auto done = run(planned("email,City\nnew@example.com,Odesa\n"));
        QVERIFY(done);
        QCOMPARE(done->count(ImportLine::Outcome::Arrived), 1);
        QCOMPARE(m_contacts->cities().size(), 4);
    }

    void whatDidNotArriveIsKeptBesideTheJob()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"changes.sqlite"_s);
        m_desk = std::make_unique<JobDesk>(*m_demo, file);
        const auto done = run(planned("email,City\nnew@example.com,Odesa\nnonsense,Kyiv\n"));
        QVERIFY(done);
        const QString group = m_desk->jobs.jobs().first().group;
        QVERIFY(!group.isEmpty());
        // As after a restart.
        m_desk = std::make_unique<JobDesk>(*m_demo, file);
        std::optional<ImportPlan> kept;
        const auto read = [&] {
            kept.reset();
            keptResult(m_desk->ledger, group, &m_desk->jobs,
                       [&kept](const ImportPlan &plan) { kept = plan; });
            return QTest::qWaitFor([&] { return kept.has_value(); }, 20'000);
        };
        QVERIFY(read());
        QCOMPARE(kept->lines.size(), 1);
        QCOMPARE(kept->lines.first().cells.first(), u"nonsense"_s);
        QVERIFY(!kept->lines.first().reason.isEmpty());
        QCOMPARE(importResult(*kept).rows.size(), 1);
        QCOMPARE(kept->titles, (QStringList {u"email"_s, u"City"_s}));
    }
};

QTEST_GUILESS_MAIN(ImportJobs)
#include "importjobs.moc"
