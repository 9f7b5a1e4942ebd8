// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/arrange.h"
#include "tests/support/randomrows.h"

#include <QCollator>
#include <QJsonArray>
#include <QTest>

#include <numeric>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace Qt::StringLiterals;

static bool never()
{
    return false;
}

/// Lists are sorted by what is read in the cells; cells with nothing in them come last either way.
class ArrangeTest : public QObject {
    Q_OBJECT

    static QList<int> sorted(const Column &column, const QJsonArray &values, Qt::SortOrder direction)
    {
        RowStore rows;
        for (const QJsonValue value : values)
            rows.append({{u"v"_s, value}});
        return arrange(rows, {.by = {{column, direction}}}, [] { return false; });
    }

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void whatIsReadDecides_data();
    void whatIsReadDecides();
    void wordsStandAsTheLanguageSortsThem_data();
    void wordsStandAsTheLanguageSortsThem();
    void numbersStandByWhatTheyAreWorth();
    void whatIsSortedStaysSortedWhileSearching();
    void theNextColumnDecidesAmongEqualRows_data();
    void theNextColumnDecidesAmongEqualRows();
};

void ArrangeTest::whatIsReadDecides_data()
{
    QTest::addColumn<Column>("column");
    QTest::addColumn<QJsonArray>("values");
    QTest::addColumn<QList<int>>("upwards");
    QTest::addColumn<QList<int>>("downwards");
    const QJsonValue nothing;
    using Rows = QList<int>;
    QTest::newRow("amounts with commas")
        << money(u"v"_s, {}) << QJsonArray {u"1,234.50"_s, 900, nothing, u"12,345"_s, u"n/a"_s}
        << Rows {1, 0, 3, 2, 4} << Rows {3, 0, 1, 2, 4};
    QTest::newRow("a comma that may be a point is no number")
        << number(u"v"_s, {}) << QJsonArray {u"1,500"_s, 2, u"1.5"_s} << Rows {2, 1, 0} << Rows {1, 2, 0};
    QTest::newRow("countries by their names")
        << country(u"v"_s, {}) << QJsonArray {u"CH"_s, u"SE"_s, nothing, u"UA"_s, u"DE"_s}
        << Rows {4, 1, 0, 3, 2} << Rows {3, 0, 1, 4, 2};
    QTest::newRow("tags") << tags(
        u"v"_s, {}) << QJsonArray {QJsonArray(), QJsonArray {u"vip"_s}, QJsonArray {u"new"_s}, QJsonObject()}
                          << Rows {2, 1, 0, 3} << Rows {1, 2, 0, 3};
    QTest::newRow("yes and no") << yesNo(u"v"_s, {}) << QJsonArray {u"true"_s, 0, true, nothing, u"0"_s}
                                << Rows {1, 4, 0, 2, 3} << Rows {0, 2, 1, 4, 3};
    QTest::newRow("mixed") << number(u"v"_s, {}) << QJsonArray {u"10"_s,   u"n/a"_s, u"=1+1"_s, nothing,
                                                                u"12,5"_s, 9,        u"1e3"_s,  u"1.500"_s}
                           << Rows {7, 5, 0, 6, 1, 2, 3, 4} << Rows {6, 0, 5, 7, 1, 2, 3, 4};
}

void ArrangeTest::whatIsReadDecides()
{
    QFETCH(Column, column);
    QFETCH(QJsonArray, values);
    QTEST(sorted(column, values, Qt::AscendingOrder), "upwards");
    QTEST(sorted(column, values, Qt::DescendingOrder), "downwards");
}

void ArrangeTest::wordsStandAsTheLanguageSortsThem_data()
{
    QTest::addColumn<QLocale>("locale");
    for (const char *name :
         {"C", "en_US", "de_DE", "uk_UA", "fr_CA", "sv_SE", "cs_CZ", "da_DK", "lt_LT", "pl_PL"})
        QTest::addRow("%s", name) << QLocale(QString::fromLatin1(name));
}

/// Held to a stable sort that asks QCollator at each comparison.
void ArrangeTest::wordsStandAsTheLanguageSortsThem()
{
    QFETCH(QLocale, locale);
    QLocale::setDefault(locale);
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    for (quint32 seed = 1; seed <= 12; ++seed) {
        RandomRows random(seed);
        const bool isAscii = seed % 3 == 0; // nearly all have quick keys, or few have
        QStringList texts;
        RowStore rows;
        for (int i = 0; i < 400; ++i) {
            texts << (isAscii && !random.one(150) ? random.ascii() : random.name()).left(256);
            rows.append({{u"v"_s, texts.constLast()}});
        }
        for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            QList<int> expected(rows.size());
            std::iota(expected.begin(), expected.end(), 0);
            std::stable_sort(expected.begin(), expected.end(), [&](int a, int b) {
                if (texts.at(a).isEmpty() || texts.at(b).isEmpty())
                    return !texts.at(a).isEmpty();
                const int order = collator.compare(texts.at(a), texts.at(b));
                return direction == Qt::AscendingOrder ? order < 0 : order > 0;
            });
            const QList<int> order = arrange(rows, {.by = {{text(u"v"_s, {}), direction}}}, never);
            for (int i = 0; i < order.size(); ++i) {
                if (order.at(i) != expected.at(i))
                    QFAIL(qPrintable(u"seed %1, place %2: \"%3\" instead of \"%4\""_s.arg(
                        QString::number(seed), QString::number(i), texts.at(order.at(i)),
                        texts.at(expected.at(i)))));
            }
            QCOMPARE(order.size(), expected.size());
        }
    }
}

void ArrangeTest::numbersStandByWhatTheyAreWorth()
{
    QRandomGenerator random(7);
    RowStore rows;
    QList<double> worth;
    for (int i = 0; i < 2000; ++i) {
        const double number = random.bounded(4) ? random.bounded(-500, 500) : random.bounded(1000.0) - 500;
        worth << number;
        rows.append({{u"v"_s, i % 3 ? QJsonValue(number) : QJsonValue(QString::number(number, 'g', 17))}});
    }
    QList<int> expected(rows.size());
    std::iota(expected.begin(), expected.end(), 0);
    std::stable_sort(expected.begin(), expected.end(),
                     [&](int a, int b) { return worth.at(a) < worth.at(b); });
    QCOMPARE(arrange(rows, {.by = {{number(u"v"_s, {})}}}, never), expected);
    std::iota(expected.begin(), expected.end(), 0);
    std::stable_sort(expected.begin(), expected.end(),
                     [&](int a, int b) { return worth.at(a) > worth.at(b); });
    QCOMPARE(arrange(rows, {.by = {{number(u"v"_s, {}), Qt::DescendingOrder}}}, never), expected);
}

void ArrangeTest::whatIsSortedStaysSortedWhileSearching()
{
    RandomRows random(3);
    const RowStore rows = random.store(500);
    Arrangement wanted {.by = {{text(u"variables.name"_s, {})}}};
    Arranged before = arranged(rows, wanted, {}, never);
    for (const char *line : {"a", "an", "ann", "k", "", "3"}) {
        wanted.words = searchWords(QString::fromLatin1(line));
        before = arranged(rows, wanted, before, never);
        QCOMPARE(before.order, arrange(rows, wanted, never));
    }
    wanted.by.first().direction = Qt::DescendingOrder;
    QCOMPARE(arranged(rows, wanted, before, never).order, arrange(rows, wanted, never));
}

void ArrangeTest::theNextColumnDecidesAmongEqualRows_data()
{
    QTest::addColumn<bool>("isAscii");
    QTest::newRow("quick keys") << true;
    QTest::newRow("many alphabets") << false;
}

/// Held to one stable sort that compares all columns.
void ArrangeTest::theNextColumnDecidesAmongEqualRows()
{
    QFETCH(bool, isAscii);
    QCollator collator(QLocale(QLocale::English));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    RandomRows random(11);
    QStringList towns {{}};
    for (int i = 0; i < 7; ++i)
        towns << (isAscii ? random.ascii() : random.name()).left(256);
    QRandomGenerator numbers(5);
    RowStore rows;
    struct Row {
        QString town;
        int score;
    };
    QList<Row> known;
    for (int i = 0; i < 3000; ++i) {
        known << Row {towns.at(numbers.bounded(int(towns.size()))), numbers.bounded(10)};
        rows.append({{u"town"_s, known.constLast().town}, {u"score"_s, known.constLast().score}});
    }
    QList<int> expected(rows.size());
    std::iota(expected.begin(), expected.end(), 0);
    std::stable_sort(expected.begin(), expected.end(), [&](int a, int b) {
        const Row &one = known.at(a);
        const Row &other = known.at(b);
        if (one.town.isEmpty() != other.town.isEmpty())
            return !one.town.isEmpty();
        const int order = collator.compare(one.town, other.town);
        return order != 0 ? order > 0 : one.score < other.score;
    });
    const Arrangement wanted {
        .by = {{text(u"town"_s, {}), Qt::DescendingOrder}, {number(u"score"_s, {}), Qt::AscendingOrder}}};
    QCOMPARE(arrange(rows, wanted, never), expected);
    // A few that are found are sorted by themselves, and in the same order.
    Arrangement few = wanted;
    few.columns = {number(u"score"_s, {})};
    few.words = {"7"};
    const QList<int> found = arrange(rows, few, never);
    QVERIFY(!found.isEmpty() && found.size() < rows.size() / 4);
    QList<int> places;
    for (const int row : found)
        places << int(expected.indexOf(row));
    QVERIFY(std::is_sorted(places.begin(), places.end()));
}

QTEST_GUILESS_MAIN(ArrangeTest)
#include "arrange.moc"
