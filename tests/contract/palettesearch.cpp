// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/finder.h"
#include "app/operations/operationwords.h"
#include "app/operations/otherwords.h"
#include "app/scopes/scopes.h"

#include <QSet>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// Every operation can be found by a person who types what it is called.
class PaletteSearch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyOperationHasANameOfItsOwn();
    void plainNamesAreFoundInFive();
    void wordsOfTheServiceAreFoundInFive();
    void fewLettersSuffice_data();
    void fewLettersSuffice();
    void wordsOfMarketersAreFoundInFive_data();
    void wordsOfMarketersAreFoundInFive();
    void oddTypingFindsNothingOrSomething();
    void unseenWordsAreFoundAsWordsAlone();
    void whatWasUsedLatelyLeads();
    void keystroke();

private:
    int placeOfHit(const QString &typed, int wanted) const;

    Contract m_contract;
    std::vector<const Operation *> m_operations;
    QList<Findable> m_targets;
};

void PaletteSearch::initTestCase()
{
    const operations::OtherWords others;
    for (const Scope scope : allScopes()) {
        for (const Operation &operation : m_contract.operations(scope)) {
            m_operations.push_back(&operation);
            m_targets << Findable {
                factOf(scope, operation.id).name, operations::placeOf(operation), operation.words,
                operations::verbsOf(operation) << others.of(factOf(scope, operation.id).name)};
        }
    }
    QCOMPARE(m_operations.size(), size_t(614));
}

/// 1 is the first hit; 0: not among the first five.
int PaletteSearch::placeOfHit(const QString &typed, int wanted) const
{
    static const Finder finder(m_targets);
    return int(finder.find(typed, 5).indexOf(wanted)) + 1;
}

void PaletteSearch::everyOperationHasANameOfItsOwn()
{
    QSet<QString> seen;
    for (size_t at = 0; at < m_operations.size(); ++at) {
        const Findable &target = m_targets[qsizetype(at)];
        QVERIFY2(!target.title.isEmpty(), qPrintable(m_operations[at]->id));
        const QString whole = target.place + ": "_L1 + target.title;
        QVERIFY2(!seen.contains(whole), qPrintable(whole));
        seen << whole;
    }
}

void PaletteSearch::plainNamesAreFoundInFive()
{
    QStringList lost;
    for (int at = 0; at < m_targets.size(); ++at) {
        if (placeOfHit(m_targets[at].title + u' ' + m_targets[at].place, at) == 0)
            lost << m_targets[at].title;
    }
    QVERIFY2(lost.size() * 20 <= m_targets.size(), qPrintable(lost.join(u'\n')));
    qInfo("%lld of %lld by their plain names", m_targets.size() - lost.size(), m_targets.size());
}

void PaletteSearch::wordsOfTheServiceAreFoundInFive()
{
    // The documents call more than five operations the same (one for each messenger, "get a list of tags"):
    // nobody can mean one of them without saying where it belongs.
    QHash<QStringList, int> sharing;
    for (const Operation *operation : m_operations)
        ++sharing[operation->words];
    QStringList lost;
    int alone = 0;
    for (int at = 0; at < m_targets.size(); ++at) {
        const QStringList words = m_operations[size_t(at)]->words;
        QVERIFY2(!words.isEmpty(), qPrintable(m_operations[size_t(at)]->id));
        const bool isShared = sharing[words] > 5;
        alone += !isShared;
        const QString typed = words.join(u' ') + (isShared ? u' ' + m_targets[at].place : QString());
        if (placeOfHit(typed, at) == 0)
            lost << typed + " -> "_L1 + m_targets[at].title;
    }
    QVERIFY2(lost.size() * 20 <= m_targets.size(), qPrintable(lost.join(u'\n')));
    qInfo("%lld of %lld by the service's words, %d without saying where", m_targets.size() - lost.size(),
          m_targets.size(), alone);
}

void PaletteSearch::fewLettersSuffice_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<int>("worst");

    QTest::newRow("beginnings") << "del deal"
                                << "DELETE /crm/v1/deals/{dealId}" << 1;
    QTest::newRow("other order") << "deal delete"
                                 << "DELETE /crm/v1/deals/{dealId}" << 3;
    QTest::newRow("plural") << "create campaigns"
                            << "POST /campaigns" << 2;
    QTest::newRow("letters swapped") << "craete pipeline"
                                     << "POST /crm/v1/pipelines" << 2;
    QTest::newRow("letter missing") << "webhok"
                                    << "GET /v2/email-service/webhook" << 5;
    QTest::newRow("initials") << "cml"
                              << "POST /addressbooks" << 3;
    QTest::newRow("capitals") << "BALANCE"
                              << "GET /balance" << 3;
    QTest::newRow("messenger") << "telegram tags"
                               << "GET /telegram/tags" << 3;
    QTest::newRow("same meaning") << "add deal"
                                  << "POST /crm/v1/deals" << 5;
    QTest::newRow("sentence") << "get a list of all senders"
                              << "GET /senders" << 1;
}

void PaletteSearch::fewLettersSuffice()
{
    QFETCH(QString, typed);
    QFETCH(QString, operation);
    QFETCH(int, worst);
    const auto found = std::find_if(m_operations.begin(), m_operations.end(),
                                    [&](const Operation *one) { return one->id == operation; });
    const int place = placeOfHit(typed, int(found - m_operations.begin()));
    QVERIFY2(place >= 1 && place <= worst, qPrintable(QString::number(place)));
}

void PaletteSearch::wordsOfMarketersAreFoundInFive_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("price") << "Calculate cost of campaign";
    QTest::newRow("newsletter") << "Campaigns";
    QTest::newRow("broadcast") << "Campaigns";
    QTest::newRow("audience") << "Mailing lists";
    QTest::newRow("import") << "Add contacts to mailing list";
    QTest::newRow("export") << "Mailing lists";
    QTest::newRow("compare") << "Campaigns";
    QTest::newRow("who opened") << "Show opens of campaign by country";
    QTest::newRow("who clicked") << "Show clicks of campaign by link";
    QTest::newRow("owner") << "Team";
    QTest::newRow("reminder") << "Tasks";
    QTest::newRow("invoice") << "Payments";
    QTest::newRow("funnel") << "Pipelines";
    QTest::newRow("inbox") << "Inbox";
    QTest::newRow("opt out") << "Unsubscribe contacts from mailing list";
    QTest::newRow("autoresponder") << "Flows";
}

/// Pages and operations, as the palette has them.
void PaletteSearch::wordsOfMarketersAreFoundInFive()
{
    QFETCH(QString, title);
    QList<Findable> all;
    const operations::OtherWords others;
    for (const Scope scope : allScopes()) {
        for (const Resource &page : resourcesOf(scope))
            all << Findable {page.title, scopeInfo(scope).title, {}, others.of(page.title)};
    }
    all << m_targets;
    QStringList titles;
    for (const int hit : Finder(all).find(QString::fromLatin1(QTest::currentDataTag()), 5))
        titles << all.at(hit).title;
    QVERIFY2(titles.contains(title), qPrintable(titles.join(u", "_s)));
}

void PaletteSearch::oddTypingFindsNothingOrSomething()
{
    const Finder finder(m_targets);
    QVERIFY(finder.find(u"qqqqzzzz"_s, 5).isEmpty());
    QCOMPARE(finder.find({}, 5).size(), 5);
    QCOMPARE(finder.find(u" … / "_s, 5).size(), 5);
    QVERIFY(finder.find(QString(4000, u'x'), 5).isEmpty());
    QVERIFY(Finder({}).find(u"deal"_s, 5).isEmpty());
}

void PaletteSearch::unseenWordsAreFoundAsWordsAlone()
{
    const Finder finder({{.title = u"Show template"_s, .words = {u"layout"_s}, .hints = {u"design sale"_s}},
                         {.title = u"Redesign"_s}});
    QVERIFY(finder.find(u"sign out"_s, 5).isEmpty());
    QVERIFY(finder.find(u"save"_s, 5).isEmpty());
    QCOMPARE(finder.find(u"sign"_s, 5), QList<int> {1});
    QCOMPARE(finder.find(u"lay des"_s, 5), QList<int> {0});
}

void PaletteSearch::whatWasUsedLatelyLeads()
{
    const Finder finder({{.title = u"List tags"_s}, {.title = u"List tags"_s, .lead = 1}});
    QCOMPARE(finder.find(u"tags"_s, 2), (QList<int> {1, 0}));
    QCOMPARE(finder.find({}, 1), QList<int> {1});
}

void PaletteSearch::keystroke()
{
    const Finder finder(m_targets);
    QBENCHMARK
    {
        finder.find(u"add contacts mailing list"_s, 50);
    }
}

QTEST_GUILESS_MAIN(PaletteSearch)
#include "palettesearch.moc"
