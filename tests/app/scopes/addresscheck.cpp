// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/verifier_service/addresscheck.h"

#include "app/values/addresses.h"

#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::verifier_service;
using namespace Qt::StringLiterals;
using State = CheckedAddress::State;

/// What the verifier tells of one address, and what follows from it.
class AddressCheckTest : public QObject {
    Q_OBJECT

    static QJsonObject result(int status, const QJsonObject &more = {})
    {
        QJsonObject checks {{u"status"_s, status},
                            {u"valid_format"_s, 1},
                            {u"disposable"_s, 0},
                            {u"webmail"_s, 0},
                            {u"gibberish"_s, 0}};
        for (auto one = more.begin(); one != more.end(); ++one)
            checks[one.key()] = one.value();
        return {{u"result"_s, true}, {u"data"_s, QJsonObject {{u"checks"_s, checks}}}};
    }
    static CheckedAddress with(int status, const QString &address = u"ann@example.com"_s)
    {
        return withResult({.address = address}, result(status));
    }

private slots:
    void resultsAreRead()
    {
        QCOMPARE(with(3).state, State::Checked);
        QCOMPARE(outcomeOf(with(3)).text, u"Invalid"_s);
        QCOMPARE(outcomeOf(with(1)).tone, Tone::Good);
        QCOMPARE(outcomeOf(with(9)).text, u"9"_s); // nothing is hidden because it is odd
    }

    void withoutAResultItIsUncheckedOrStillRunning()
    {
        const QJsonObject none {{u"result"_s, false}};
        CheckedAddress address {.address = u"ann@example.com"_s};
        QCOMPARE(withResult(address, none).state, State::Unchecked);
        address.state = State::Running;
        QCOMPARE(withResult(address, none).state, State::Running);
        QCOMPARE(withResult(address, result(0)).state, State::Running);
        QCOMPARE(withResult(address, result(2)).state, State::Checked);
    }

    void everyCheckIsExplained()
    {
        const CheckedAddress address =
            withResult({.address = u"a@b.c"_s}, result(3, {{u"gibberish"_s, 1}, {u"disposable"_s, 1}}));
        const QList<ExplainedCheck> checks = explained(address);
        QCOMPARE(checks.size(), 4);
        QStringList failed;
        for (const ExplainedCheck &one : checks) {
            QVERIFY(one.meaning.endsWith(u'.'));
            if (!one.passed)
                failed << one.title;
        }
        QCOMPARE(failed, (QStringList {u"Meant to stay"_s, u"Made by a person"_s}));
        QCOMPARE(findings(address), u"Address to throw away, Letters without sense"_s);
        QVERIFY(explained({.address = u"a@b.c"_s}).isEmpty());
    }

    void theSummaryNamesWhatIsBad()
    {
        QCOMPARE(summary({with(1), with(1)}), u"All 2 address(es) are valid."_s);
        QCOMPARE(
            summary({with(1), with(3), {.address = u"x@y.z"_s, .state = State::Failed}}),
            u"1 address(es) of 3 are invalid: letters cannot arrive. 1 address(es) could not be checked."_s);
    }

    void whatWasPastedIsSaid()
    {
        const Pasted pasted = addresses::in(u"ann@example.com\nbob@example.com\nANN@example.com\nnothing"_s);
        const QString words = pastedWords(pasted);
        QVERIFY2(words.startsWith(u"2 address(es). 1 repeated one(s) were left out. 1 could not be read"_s),
                 qPrintable(words));
        QStringList many;
        for (int at = 0; at <= mostAtOnce; ++at)
            many << u"person%1@example.com"_s.arg(at);
        QVERIFY(pastedWords(addresses::in(many.join(u'\n'))).contains(u"more than"_s));
    }

    void deedsAreForTheBadUnlessSomebodyChooses()
    {
        const QList<CheckedAddress> shown {with(1, u"good@x.org"_s),
                                           with(2, u"perhaps@x.org"_s),
                                           with(3, u"bad@x.org"_s),
                                           {.address = u"new@x.org"_s}};
        QCOMPARE(subjects(Deed::Remove, {}, shown, false), QStringList {u"bad@x.org"_s});
        QCOMPARE(subjects(Deed::Block, {}, shown, false), QStringList {u"bad@x.org"_s});
        QCOMPARE(subjects(Deed::NewList, {}, shown, false), QStringList {u"good@x.org"_s});
        QCOMPARE(subjects(Deed::Remove, {}, {shown.at(1)}, true), QStringList {u"perhaps@x.org"_s});
        QCOMPARE(subjects(Deed::Remove, {shown.at(0), shown.at(1)}, shown, false),
                 (QStringList {u"good@x.org"_s, u"perhaps@x.org"_s}));
    }
};

QTEST_GUILESS_MAIN(AddressCheckTest)
#include "addresscheck.moc"
