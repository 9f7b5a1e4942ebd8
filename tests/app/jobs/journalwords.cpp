// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/journalwords.h"
#include "tests/support/jobdesk.h"

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// The journal tells what was done, to which row, what was before and after, in words.
class JournalWordsTest : public QObject {
    Q_OBJECT

    using For = JournalWords::For;

    DemoCalls m_demo;
    JobDesk m_desk {m_demo};
    JournalWords m_words;

    JournalEntry learnt(const JournalEntry &entry)
    {
        m_words.learn(entry, {m_desk.client, m_desk.ledger, m_desk.staging, resourcesOf, factOf}, nullptr);
        return entry;
    }
    JournalEntry kept(const Job &job, const JobItem &item)
    {
        return learnt(journalEntry({1, append(job, item).body}));
    }
    static StagedRow contactInCrm()
    {
        StagedRow row;
        row.scope = Scope::Crm;
        row.list = row.place = u"crm/contacts"_s;
        row.action = u"edit"_s;
        return row;
    }

private slots:
    void operationsAreToldByTheirNames()
    {
        JobItem item;
        item.staged = contactInCrm();
        item.operations = {u"PUT /crm/v1/contacts/{contactId}"_s,
                           u"POST /crm/v1/contact-tags/{tagId}/contact/{contactId}"_s};
        QCOMPARE(m_words.operation(kept({}, item)), u"Edit contact; Assign tag to contact"_s);
        item.operations.clear(); // nothing was sent: somebody else changed the row
        const Action action = *cellAction(resourcesOf(Scope::Crm).at(1));
        item.staged->action = action.id;
        QCOMPARE(m_words.operation(kept({}, item)), u"Edit contact"_s);

        JobItem request;
        request.request = Request {Scope::Sms, u"POST /sms/black_list"_s};
        QCOMPARE(m_words.operation(kept({.scope = Scope::Emails}, request)), u"Block phone numbers"_s);
    }

    /// At first the scope was not kept.
    void entriesOfBeforeAreTold()
    {
        const QJsonObject body {{u"operation"_s, u"POST /sms/black_list"_s},
                                {u"name"_s, u"1 phone"_s},
                                {u"title"_s, u"Block…"_s}};
        const JournalEntry entry = learnt(journalEntry({1, body}));
        QCOMPARE(m_words.operation(entry), u"Block phone numbers"_s);
        QCOMPARE(m_words.lines(entry, For::Files).size(), 1);
    }

    void valuesAreToldAsTheListShowsThem()
    {
        JobItem item;
        item.name = u"Ann Lee"_s;
        item.staged = contactInCrm();
        item.staged->cells = {{u"phones"_s, u"Phone"_s, u"380501234567"_s, u"380671234567"_s},
                              {u"firstName"_s, u"First name"_s, u"Ann"_s, u"=Eve"_s}};
        const QList<JournalWords::Line> lines = m_words.lines(kept({}, item), For::Files);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0).row, u"Ann Lee"_s);
        QCOMPARE(lines.at(0).field, u"Phone"_s);
        QCOMPARE(lines.at(0).before, u"+380 50 123 4567"_s);
        QCOMPARE(lines.at(0).after, u"+380 67 123 4567"_s);
        QCOMPARE(lines.at(1).before, u"Ann"_s);
        QCOMPARE(lines.at(1).after, u"'=Eve"_s);
        QCOMPARE(m_words.changes(kept({}, item)),
                 u"Phone: +380 50 123 4567 → +380 67 123 4567; First name: Ann → =Eve"_s);
    }

    /// Of what has no column the kind alone was kept with the change.
    void valuesWithoutAColumnAreToldByTheirKind()
    {
        JobItem item;
        item.name = u"Ann Lee"_s;
        item.staged = contactInCrm();
        StagedCell cell {u"spare"_s, u"Spare phone"_s, QJsonValue::Null, u"380501234567"_s};
        cell.kind = Kind::Phone;
        item.staged->cells = {cell};
        QCOMPARE(m_words.changes(kept({}, item)), u"Spare phone: – → +380 50 123 4567"_s);
    }

    void aDeletedRowIsToldWhole()
    {
        JobItem item;
        item.staged = contactInCrm();
        item.staged->kind = StagedRow::Kind::Remove;
        item.staged->row = {{u"fullName"_s, u"Ann Lee"_s},
                            {u"phones"_s, QJsonArray {QJsonObject {{u"phone"_s, u"380501234567"_s}}}}};
        const QList<JournalWords::Line> lines = m_words.lines(kept({}, item), For::Files);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().before, u"Name: Ann Lee; Phone: +380 50 123 4567"_s);
        item.staged->row.insert(u"variables"_s, QJsonObject {{u"City"_s, u"Lviv"_s}, {u"Plan"_s, QString()}});
        QCOMPARE(m_words.lines(kept({}, item), For::Files).first().before,
                 u"Name: Ann Lee; Phone: +380 50 123 4567; City: Lviv"_s);
        QCOMPARE(lines.first().after, QString());
    }

    void rowsOfAnImportAreToldOneByOne()
    {
        JobItem item;
        item.request = Request {Scope::Sms, u"POST /sms/numbers"_s};
        item.changes = RowChanges({{u"+380 50 123 4567"_s, {}, true},
                                   {u"+380 67 123 4567"_s, {{u"City"_s, u"Lviv"_s, u"Kyiv"_s}}}});
        const JournalEntry entry = kept({}, item);
        const QList<JournalWords::Line> lines = m_words.lines(entry, For::Files);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0).row, u"+380 50 123 4567"_s);
        QCOMPARE(lines.at(0).after, u"new"_s);
        QCOMPARE(lines.at(1).before, u"Lviv"_s);
        QCOMPARE(lines.at(1).after, u"Kyiv"_s);
        QCOMPARE(m_words.operation(entry), u"Add phone numbers to mailing list"_s);
    }
};

QTEST_GUILESS_MAIN(JournalWordsTest)
#include "journalwords.moc"
