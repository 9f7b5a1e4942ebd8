// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desks/outcomes.h"

#include "app/jobs/ledger.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// What is remembered of checked addresses.
class OutcomesTest : public QObject {
    Q_OBJECT

    std::optional<Ledger> m_ledger;

private slots:
    void init()
    {
        m_ledger.emplace();
        m_ledger->openInMemory();
    }

    void whatWasReadIsKept()
    {
        Outcomes first(*m_ledger);
        first.noteSingles({{u"Bad@example.com"_s, 3}});
        first.noteSingles({{u"ann@example.com"_s, 1}});
        first.noteList(7, {{u"info@example.com"_s, 2}});
        QCOMPARE(first.book()->of(u"bad@EXAMPLE.com"_s), 3);
        const Outcomes second(*m_ledger);
        QTRY_COMPARE(second.book()->of(u"bad@example.com"_s), 3);
        QCOMPARE(second.book()->of(u"ann@example.com"_s), 1);
        QCOMPARE(second.book()->of(u"info@example.com"_s), 2);
        QCOMPARE(second.book()->of(u"nobody@example.com"_s), 0);
    }

    void whatIsCheckedBeforeAllIsReadIsNewer()
    {
        Outcomes(*m_ledger).noteSingles({{u"ann@example.com"_s, 3}});
        Outcomes again(*m_ledger);
        QSignalSpy changed(&again, &Outcomes::changed);
        again.noteSingles({{u"ann@example.com"_s, 1}});
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(again.book()->of(u"ann@example.com"_s), 1);
    }

    void longListsAreKnownOnlyUntilTheEnd()
    {
        QHash<QString, int> many;
        for (int at = 0; at <= Outcomes::mostKept; ++at)
            many[u"p%1@example.com"_s.arg(at)] = 1;
        Outcomes first(*m_ledger);
        first.noteList(7, many);
        QCOMPARE(first.book()->of(u"p5@example.com"_s), 1);
        Outcomes second(*m_ledger);
        QSignalSpy changed(&second, &Outcomes::changed);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(second.book()->of(u"p5@example.com"_s), 0);
    }
};

QTEST_GUILESS_MAIN(OutcomesTest)
#include "outcomes.moc"
