// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/contract/scope.h"

#include <QSet>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// The eleven scopes and their words.
class ScopeWords : public QObject {
    Q_OBJECT

private slots:
    void thereAreEleven();
    void namesAreReadBack();
    void listsAreReadBack();
    void unknownWordsAreIgnored();
    void everyScopeIsDescribed();
};

void ScopeWords::thereAreEleven()
{
    QCOMPARE(allScopes().size(), 11);
    QCOMPARE(allScopes().first(), Scope::Emails);
    QCOMPARE(allScopes().last(), Scope::UserData);
}

void ScopeWords::namesAreReadBack()
{
    QSet<QString> names;
    for (const Scope scope : allScopes()) {
        QCOMPARE(scopeFromName(scopeName(scope)), Scopes(scope));
        names << scopeName(scope);
    }
    QCOMPARE(names.size(), 11);
    QCOMPARE(scopeName(Scope::VerifierService), u"verifier_service"_s);
}

void ScopeWords::listsAreReadBack()
{
    const Scopes scopes = Scope::UserData | Scope::Emails | Scope::PopUps;
    QCOMPARE(scopesToString(scopes), u"emails pop_ups user_data"_s);
    QCOMPARE(scopesFromString(u"user_data  emails pop_ups"_s), scopes);
    QCOMPARE(scopesToString({}), QString());
}

void ScopeWords::unknownWordsAreIgnored()
{
    QCOMPARE(scopeFromName(u"courses"_s), Scopes());
    QCOMPARE(scopesFromString(u"courses emails EMAILS"_s), Scopes(Scope::Emails));
}

void ScopeWords::everyScopeIsDescribed()
{
    for (const Scope scope : allScopes()) {
        const ScopeInfo info = scopeInfo(scope);
        QCOMPARE(info.scope, scope);
        QCOMPARE(info.name, scopeName(scope));
        QVERIFY(!info.title.isEmpty());
        QVERIFY(info.reads.endsWith(u'.'));
        QCOMPARE(info.changes.isEmpty(), scope == Scope::UserData);
    }
}

QTEST_GUILESS_MAIN(ScopeWords)
#include "scopewords.moc"
