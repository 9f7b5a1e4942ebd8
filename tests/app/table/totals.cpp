// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/totals.h"
#include "app/vocabulary/apiece.h"
#include "app/vocabulary/share.h"

#include <QTest>

#include <cmath>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// What the numbers of a list come to.
class Totals : public QObject {
    Q_OBJECT

private slots:
    void numbersAreAddedHoweverTheyAreWritten();
    void sharesHaveAnAverageAndNoSum();
    void sharesWeighByWhatTheyAreSharesOf();
    void ratingsHaveAnAverageAndNoSum();
    void amountsOfSeveralCurrenciesAreNotAdded();
    void pricesOfPiecesComeToNothing();
    void columnsThatAreWorkedOutCountToo();
    void onlyTheGivenRowsCount();
    void whatIsNoNumberIsLeftOut();
    void sumsAreNumbers();
};

static RowStore rowsOf(std::initializer_list<QJsonObject> rows)
{
    RowStore store;
    for (const QJsonObject &row : rows)
        store.append(row);
    return store;
}

static std::optional<Total> totalOf(const RowStore &rows, const QList<int> &numbers, const Column &column)
{
    return totalsOf(rows, numbers, {column}, [] { return false; }).first();
}

void Totals::numbersAreAddedHoweverTheyAreWritten()
{
    const RowStore rows = rowsOf({{{u"n"_s, 3}}, {{u"n"_s, u"4"_s}}, {{u"n"_s, QJsonValue::Null}}});
    const auto total = totalOf(rows, {0, 1, 2}, describe::count(u"n"_s, u"N"_s));
    QVERIFY(total);
    QCOMPARE(total->sum, 7.0);
    QCOMPARE(total->count, 2);
    QCOMPARE(total->average(), 3.5);
}

void Totals::sharesHaveAnAverageAndNoSum()
{
    QVERIFY(hasTotal(Kind::Percent) && !hasSum(Kind::Percent));
    QVERIFY(!hasTotal(Kind::Text) && !hasTotal(Kind::DateTime));
    const RowStore rows = rowsOf({{{u"p"_s, 10}}, {{u"p"_s, 30}}});
    QCOMPARE(totalOf(rows, {0, 1}, describe::percent(u"p"_s, u"P"_s))->average(), 20.0);
}

/// Ten of a thousand and one of two are eleven of 1,002, whatever the average of 1 % and 50 % would say.
void Totals::sharesWeighByWhatTheyAreSharesOf()
{
    const RowStore rows = rowsOf({{{u"opened"_s, 10}, {u"sent"_s, 1000}},
                                  {{u"opened"_s, 1}, {u"sent"_s, 2}},
                                  {{u"opened"_s, 7}}, // of nobody knows how many
                                  {{u"sent"_s, 5000}}});
    const Column rate = describe::shared(describe::percent(u"rate"_s, u"Rate"_s),
                                         {describe::valueOf(u"opened"_s), describe::valueOf(u"sent"_s)});
    const auto total = totalOf(rows, {0, 1, 2}, rate);
    QVERIFY(total && total->isWeighed);
    QCOMPARE(total->average(), 100.0 * 11 / 1002);
    // Shares of nothing are nothing.
    QVERIFY(!totalOf(rows, {2}, rate));
}

void Totals::sumsAreNumbers()
{
    const RowStore rows = rowsOf({{{u"c"_s, 1e308}, {u"of"_s, 1e300}}, {{u"c"_s, 1.5e308}}, {{u"c"_s, 2}}});
    const Column count = describe::count(u"c"_s, u"C"_s);
    QCOMPARE(totalOf(rows, {0, 1, 2}, count)->sum, 2.0);
    const Column rate = describe::shared(describe::percent(u"of"_s, u"Rate"_s),
                                         {describe::valueOf(u"of"_s), describe::valueOf(u"of"_s)});
    const auto total = totalOf(rows, {0}, rate);
    QVERIFY(!total || std::isfinite(total->average()));
}

void Totals::ratingsHaveAnAverageAndNoSum()
{
    QVERIFY(hasTotal(Kind::Number) && !hasSum(Kind::Number));
    QCOMPARE(
        totalOf(rowsOf({{{u"p"_s, 4}}, {{u"p"_s, 6}}}), {0, 1}, describe::number(u"p"_s, u"P"_s))->average(),
        5.0);
}

void Totals::amountsOfSeveralCurrenciesAreNotAdded()
{
    const Column price = describe::money(u"price"_s, u"Price"_s, u"currency"_s);
    const QJsonObject euros {{u"price"_s, u"1,000.50"_s}, {u"currency"_s, u"EUR"_s}};
    const QJsonObject dollars {{u"price"_s, 2}, {u"currency"_s, u"USD"_s}};
    const auto total = totalOf(rowsOf({euros, euros}), {0, 1}, price);
    QCOMPARE(total->sum, 2001.0);
    QCOMPARE(total->currency, u"EUR"_s);
    QVERIFY(!totalOf(rowsOf({euros, dollars}), {0, 1}, price));
}

void Totals::pricesOfPiecesComeToNothing()
{
    const RowStore rows = rowsOf({{{u"p"_s, 4}}, {{u"p"_s, 6}}});
    const Column price = describe::money(u"p"_s, u"P"_s);
    QVERIFY(totalOf(rows, {0, 1}, price));
    QVERIFY(!totalOf(rows, {0, 1}, describe::apiece(price)));
}

void Totals::columnsThatAreWorkedOutCountToo()
{
    const Column twice =
        describe::computed(describe::count(u"twice"_s, u"Twice"_s),
                           [](const QJsonObject &row) { return QJsonValue(2 * row[u"n"].toInt()); });
    QCOMPARE(totalOf(rowsOf({{{u"n"_s, 3}}, {{u"n"_s, 4}}}), {0, 1}, twice)->sum, 14.0);
}

void Totals::onlyTheGivenRowsCount()
{
    const RowStore rows = rowsOf({{{u"n"_s, 1}}, {{u"n"_s, 2}}, {{u"n"_s, 4}}});
    QCOMPARE(totalOf(rows, {0, 2}, describe::count(u"n"_s, u"N"_s))->sum, 5.0);
}

void Totals::whatIsNoNumberIsLeftOut()
{
    const RowStore rows = rowsOf({{{u"n"_s, u"none"_s}}, {{u"m"_s, 2}}});
    QVERIFY(!totalOf(rows, {0, 1}, describe::count(u"n"_s, u"N"_s)));
    QVERIFY(!totalOf(rows, {0, 1}, describe::text(u"m"_s, u"M"_s)));
}

QTEST_GUILESS_MAIN(Totals)
#include "totals.moc"
