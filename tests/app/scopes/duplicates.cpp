// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desks/duplicates.h"

#include <QJsonArray>
#include <QTest>

using namespace pulsedeck;

static QJsonObject contact(int id, const QStringList &phones, const QStringList &emails)
{
    QJsonArray numbers;
    for (const QString &phone : phones)
        numbers << QJsonObject {{"phone", phone}};
    QJsonArray addresses;
    for (const QString &email : emails)
        addresses << QJsonObject {{"email", email}};
    return {{"id", id}, {"phones", numbers}, {"emails", addresses}, {"dealsQty", id}};
}

static QList<int> idsOf(const Duplicates &group)
{
    QList<int> ids;
    for (const QJsonObject &one : group.contacts)
        ids << one["id"].toInt();
    return ids;
}

/// Contacts that are one person, and what would move to the one that is kept.
class DuplicatesTest : public QObject {
    Q_OBJECT

private slots:
    void samePhonesAndAddressesAreFound();
    void peopleAreTheSameThroughOthers();
    void shortNumbersAndBlanksMakeNobodyTheSame();
    void onlyWhatIsMissingMoves();
};

void DuplicatesTest::samePhonesAndAddressesAreFound()
{
    const auto groups =
        duplicatesIn({contact(1, {"380501234567"}, {}), contact(2, {}, {"Ann@Example.com"}),
                      contact(3, {"+380 50 123-45-67"}, {}), contact(4, {}, {" ann@example.com"}),
                      contact(5, {"380509999999"}, {"bob@example.com"})});
    QCOMPARE(groups.size(), 2);
    QCOMPARE(idsOf(groups.at(0)), (QList<int> {1, 3}));
    QCOMPARE(groups.at(0).shared, QStringList {"+380 50 123-45-67"});
    QCOMPARE(idsOf(groups.at(1)), (QList<int> {2, 4}));
}

void DuplicatesTest::peopleAreTheSameThroughOthers()
{
    const auto groups = duplicatesIn({contact(1, {"380501234567"}, {}), contact(2, {}, {"ann@example.com"}),
                                      contact(3, {"380501234567"}, {"ann@example.com"})});
    QCOMPARE(groups.size(), 1);
    QCOMPARE(idsOf(groups.first()), (QList<int> {1, 2, 3}));
}

void DuplicatesTest::shortNumbersAndBlanksMakeNobodyTheSame()
{
    QVERIFY(duplicatesIn({contact(1, {"101", ""}, {"", "none"}), contact(2, {"101", ""}, {"", "none"})})
                .isEmpty());
}

void DuplicatesTest::onlyWhatIsMissingMoves()
{
    Duplicates group;
    group.contacts = {
        contact(1, {"380501234567"}, {"ann@example.com"}),
        contact(2, {"+380501234567", "380507654321"}, {"ANN@example.com", "a.lee@example.com"})};
    const QJsonObject tag {{"id", 7}, {"name", "Hotel"}};
    group.contacts[1]["tags"] = QJsonArray {tag};
    const MovePlan plan = planFor(group, 0);
    QCOMPARE(plan.lines.size(), 3);
    QCOMPARE(plan.requests.size(), 3);
    QCOMPARE(plan.requests.at(0).body["phone"].toString(), QString("380507654321"));
    QCOMPARE(plan.requests.at(0).path["contactId"].toInt(), 1);
    QCOMPARE(plan.requests.at(1).body["emails"][0]["email"].toString(), QString("a.lee@example.com"));
    QCOMPARE(plan.requests.at(2).path["tagId"].toInt(), 7);
    QCOMPARE(plan.dealsLeft, 2);
    QCOMPARE(planFor(group, 1).requests.size(), 0);
}

QTEST_GUILESS_MAIN(DuplicatesTest)
#include "duplicates.moc"
