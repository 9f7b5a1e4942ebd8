// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/staging.h"

#include "app/jobs/ledger.h"

#include <QSignalSpy>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// What waits to be saved, in the order in which it was first changed.
class StagingTest : public QObject {
    Q_OBJECT

    static StagedReplacement change(int number)
    {
        StagedRow row;
        row.place = u"emails/1"_s;
        row.key = QString::number(number);
        row.cells << StagedCell {
            .field = u"city"_s, .title = u"City"_s, .before = u"Lviv"_s, .after = u"Kyiv"_s};
        return {row.id(), row};
    }
    static StagedReplacement nothing(int number) { return {change(number).id, {}}; }
    QStringList keys() const
    {
        QStringList keys;
        for (const StagedRow &row : m_staging->rows())
            keys << row.key;
        return keys;
    }

    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<Staging> m_staging;

private slots:
    void init()
    {
        m_staging.reset();
        m_ledger = std::make_unique<Ledger>(nullptr);
        m_ledger->openInMemory();
        m_staging = std::make_unique<Staging>(*m_ledger);
    }

    void thousandsAreTakenBackInOneStep()
    {
        QList<StagedReplacement> made;
        QList<StagedReplacement> undone;
        for (int number = 0; number < 5000; ++number) {
            made << change(number);
            if (number % 2 == 0)
                undone << nothing(number);
        }
        m_staging->replace(made);
        QSignalSpy changed(m_staging.get(), &Staging::changed);
        m_staging->replace(undone);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][1].toStringList().size(), undone.size());
        QCOMPARE(m_staging->rowCount(), 2500);
        QCOMPARE(keys().first(3), (QStringList {u"1"_s, u"3"_s, u"5"_s}));
    }

    void whatIsTakenBackAndMadeAgainComesLast()
    {
        m_staging->replace({change(1), change(2), change(3)});
        m_staging->replace({nothing(1), change(1), nothing(2)});
        QCOMPARE(keys(), (QStringList {u"3"_s, u"1"_s}));
        QCOMPARE(m_staging->rowCount(), 2);
        m_staging->replace({change(2), nothing(2), nothing(2)});
        QCOMPARE(keys(), (QStringList {u"3"_s, u"1"_s}));
    }
};

QTEST_GUILESS_MAIN(StagingTest)
#include "staging.moc"
