// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/newrows.h"
#include "tests/support/jobdesk.h"

#include <QSignalSpy>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// A row that is added and is in its list already is never written over unseen.
class NewRows : public QObject {
    Q_OBJECT

    static constexpr int count = 120;

    void save(const QList<StagedRow> &rows)
    {
        QList<StagedReplacement> all;
        for (const StagedRow &row : rows)
            all << StagedReplacement {row.id(), row};
        m_desk->staging.replace(all);
        QSignalSpy ended(&m_desk->jobs, &Jobs::ended);
        QVERIFY(!m_desk->jobs.save(m_desk->staging.rows()).isEmpty());
        QTRY_COMPARE(ended.size(), 1);
        m_job = ended.first().first().value<Job>();
    }
    int countOf(JobItem::State state) const { return m_job.counts.value(state); }
    QString cityOf(const QString &address) { return m_contacts->cities()[address]; }
    const StagedRow waiting() const { return m_desk->staging.rows().value(0); }

    std::unique_ptr<DemoCalls> m_demo;
    std::unique_ptr<Contacts> m_contacts;
    std::unique_ptr<JobDesk> m_desk;
    Job m_job;

private slots:
    void init()
    {
        m_demo = std::make_unique<DemoCalls>();
        m_contacts = std::make_unique<Contacts>(*m_demo);
        m_contacts->make(count);
        m_desk = std::make_unique<JobDesk>(*m_demo);
    }

    void otherValuesAreAQuestion()
    {
        save({m_contacts->added(Contacts::address(1), u"Kyiv"_s),
              m_contacts->added(u"new@example.com"_s, u"Odesa"_s)});
        QCOMPARE(countOf(JobItem::State::Conflict), 1);
        QCOMPARE(countOf(JobItem::State::Done), 1);
        QCOMPARE(cityOf(Contacts::address(1)), u"Lviv"_s);
        QCOMPARE(cityOf(u"new@example.com"_s), u"Odesa"_s);
        QCOMPARE(waiting().state, StagedRow::State::Conflict);
        QCOMPARE(waiting().cell(u"variables.City"_s)->now.toString(), u"Lviv"_s);
        QVERIFY(waiting().words.contains(Contacts::address(1)));
    }

    void whoeverDecidesForThemChangesTheRowThatIsThere()
    {
        save({m_contacts->added(Contacts::address(1), u"Kyiv"_s)});
        const auto change = changeInsteadOf(waiting(), resourcesOf(Scope::Emails));
        QVERIFY(change);
        QCOMPARE(change->kind, StagedRow::Kind::Edit);
        QCOMPARE(change->key, Contacts::address(1));
        QCOMPARE(change->cells.size(), 1);
        m_desk->staging.replace({{waiting().id(), {}}});
        save({*change});
        QCOMPARE(cityOf(Contacts::address(1)), u"Kyiv"_s);
        QCOMPARE(m_job.undoable, 1);
    }

    void theSameValuesAreNoQuestion()
    {
        save({m_contacts->added(Contacts::address(1)), m_contacts->added(Contacts::address(2), u"Lviv"_s)});
        QCOMPARE(countOf(JobItem::State::Same), 2);
        QVERIFY(m_desk->writes.isEmpty());
        QVERIFY(m_desk->staging.isEmpty());
    }

    void manyAreHeldAgainstTheWholeList()
    {
        QList<StagedRow> rows {m_contacts->added(Contacts::address(count - 1), u"Kyiv"_s)};
        for (int row = 0; row < 60; ++row)
            rows << m_contacts->added(u"new%1@example.com"_s.arg(row));
        int reads = 0;
        connect(&m_desk->client, &Client::exchanged, this,
                [&](const QByteArray &method) { reads += method == "GET" ? 1 : 0; });
        save(rows);
        QCOMPARE(countOf(JobItem::State::Conflict), 1);
        QCOMPARE(countOf(JobItem::State::Done), 60);
        QVERIFY2(reads < 20, qPrintable(QString::number(reads)));
    }

    void capitalsMakeNoOtherRow()
    {
        save({m_contacts->added(Contacts::address(1).toUpper(), u"Kyiv"_s)});
        QCOMPARE(countOf(JobItem::State::Conflict), 1);
    }
};

QTEST_GUILESS_MAIN(NewRows)
#include "newrows.moc"
