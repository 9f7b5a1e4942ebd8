// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/crm.h"
#include "app/scopes/scopes.h"
#include "app/vocabulary/columntext.h"

#include <QTest>

using namespace pulsedeck;

/// What the diffs of CONTRIBUTING.md promise, once they are applied.
class Documents : public QObject {
    Q_OBJECT

private slots:
    void theNewResourceIsListed();
    void theNewKindIsKnown();
    void theNewColumnShowsItsValues();
    void theFactIsFound();
};

void Documents::theNewResourceIsListed()
{
    const QList<Resource> all = resourcesOf(Scope::Crm);
    QCOMPARE(all.last().id, crm::messengers().id);
    QCOMPARE(all.last().columns.size(), 1);
}

void Documents::theNewKindIsKnown()
{
    const KindFacts &facts = factsOf(Kind::Size);
    QCOMPARE(facts.kind, Kind::Size);
    QVERIFY(facts.isNumber);
    // What was there before keeps its line.
    QCOMPARE(factsOf(Kind::Course).kind, Kind::Course);
}

void Documents::theNewColumnShowsItsValues()
{
    const Column size = describe::size("total_size", "Size");
    QCOMPARE(size.kind, Kind::Size);
    QCOMPARE(format::display(2048, size, {}, QLocale::c()), QLocale::c().formattedDataSize(2048));
    QCOMPARE(format::display("odd", size, {}, QLocale::c()), "odd");
}

void Documents::theFactIsFound()
{
    const OperationFact fact = factOf(Scope::Crm, "DELETE /crm/v1/tasks/{taskId}");
    QCOMPARE(fact.effect, Effect::Destroys);
    QCOMPARE(fact.name, "Delete task");
    QCOMPARE(fact.refers.size(), 1);
}

QTEST_GUILESS_MAIN(Documents)
#include "documents.moc"
