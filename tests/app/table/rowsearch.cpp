// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/rowsearch.h"

#include "app/table/arrange.h"
#include "app/vocabulary/columntext.h"
#include "tests/support/randomrows.h"

#include <QJsonDocument>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace Qt::StringLiterals;

/// A search finds what is seen and what is meant.
class RowSearchTest : public QObject {
    Q_OBJECT

    static bool finds(const QString &line, const QJsonObject &row, const QList<Column> &columns,
                      const QLocale &locale = QLocale(QLocale::English, QLocale::UnitedStates))
    {
        RowStore rows;
        rows.append({{u"other"_s, u"row"_s}});
        rows.append(row);
        RowSearch search(rows, searchWords(line), columns, locale);
        const bool found = search.matches(1);
        if (found != search.matchesWritten(1))
            qFatal("\"%s\": the quick way and the long one differ", qPrintable(line));
        return found;
    }

private slots:
    void findsWhatIsSeenAndMeant_data();
    void findsWhatIsSeenAndMeant();
    void findsWhatIsWorkedOut();
    void valuesThatRepeatAreWrittenOnce();
    void wordsOfOneRowAreNotFoundInAnother();
    void theQuickWayFindsTheSame_data();
    void theQuickWayFindsTheSame();
    void moreLettersFindTheSameAsFromScratch();

private:
    static QList<Column> columns();
    static QString someLine(RandomRows &random, const RowStore &rows, const QList<Column> &columns);
};

void RowSearchTest::findsWhatIsSeenAndMeant_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<Column>("column");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<QStringList>("missed");
    const auto row = [](const char *name, const char *locale, const Column &column, const QJsonValue &value,
                        const QStringList &found, const QStringList &missed = {}) {
        QTest::addRow("%s, %s", name, locale)
            << QString::fromLatin1(locale) << column << value << found << missed;
    };
    const Column day = date(u"v"_s, u"Day"_s);
    const Column moment = dateTime(u"v"_s, u"Moment"_s);
    row("day", "en_US", day, u"2026-05-10"_s, {u"5/10/2026"_s, u"2026-05-10"_s}, {u"10/5/2026"_s, u"may"_s});
    row("day", "de_DE", day, u"2026-05-10"_s, {u"10.05.2026"_s, u"2026-05-10"_s}, {u"5/10/2026"_s});
    row("day", "uk_UA", day, u"2026-05-10"_s, {u"10.05.2026"_s});
    row("day", "C", day, u"2026-05-10"_s, {u"10 May 2026"_s, u"may"_s}, {u"june"_s});
    row("seconds as text", "en_US", day, u"1760000000"_s, {u"10/9/2025"_s, u"2025-10-09"_s, u"1760000000"_s});
    row("seconds", "de_DE", moment, 1760000000, {u"09.10.2025"_s, u"11:53"_s}, {u"09.10.2026"_s});
    row("evening", "en_US", moment, u"2026-05-10 21:05:00"_s, {u"9:05 PM"_s, u"pm"_s, u"21:05"_s}, {u"am"_s});
    row("capitals inside of signs", "C", text(u"v"_s, u"Text"_s), u"İstanbul ™"_s,
        {u"istanbul"_s, u"İSTANBUL"_s, u"tm"_s});
    row("never", "en_US", day, u"0000-00-00"_s, {u"0000-00-00"_s}, {u"1970"_s});

    const Column whole = count(u"v"_s, u"Whole"_s);
    const Column real = number(u"v"_s, u"Real"_s);
    row("thousand", "en_US", real, u"1000"_s, {u"1,000"_s, u"1000"_s}, {u"1.000"_s});
    row("thousand", "de_DE", whole, 1000, {u"1.000"_s, u"1000"_s}, {u"1,000"_s});
    row("thousand", "uk_UA", whole, 1000, {u"1 000"_s, u"1000"_s});
    row("thousand", "de_CH", whole, 1000, {u"1’000"_s, u"1'000"_s, u"1000"_s});
    row("not that number", "en_US", whole, 10001, {u"1000"_s, u"10,001"_s}, {u"1,000"_s});
    row("many digits", "en_US", real, 1234567.891, {u"1,234,567.891"_s, u"1234567.891"_s, u"1234567"_s},
        {u"e+06"_s});
    row("many digits", "de_DE", real, 1234567.891, {u"1.234.567,891"_s, u"1234567,891"_s, u"1234567.891"_s});
    row("many decimals", "en_US", real, 0.123456789, {u"0.123456789"_s, u"0.123457"_s});
    row("small", "en_US", real, 0.0000125, {u"0.0000125"_s});
    row("in plain text", "en_US", text(u"v"_s, u"Text"_s), 2500000.25, {u"2500000.25"_s});
    row("below zero", "de_DE", real, -5, {u"-5"_s, u"−5"_s});
    row("a share", "en_US", percent(u"v"_s, u"Share"_s), 12.5, {u"12.5%"_s, u"12.5"_s}, {u"13%"_s});
    row("a duration", "en_US", duration(u"v"_s, u"Time"_s), 3720, {u"1 h 2 min"_s, u"min"_s}, {u"day"_s});

    const Column price = money(u"v"_s, u"Price"_s, u"currency"_s);
    row("money as text", "en_US", price, u"1,234.50"_s,
        {u"1,234.50"_s, u"1234.5"_s, u"1234.50"_s, u"1,234.50 USD"_s, u"usd"_s}, {u"eur"_s});
    row("money", "de_DE", price, 1234.5, {u"1.234,50"_s, u"1234,50 USD"_s, u"1234.5"_s});

    const Column land = country(u"v"_s, u"Country"_s);
    row("country", "en_US", land, u"UA"_s, {u"Ukraine"_s, u"ukr"_s, u"ua"_s, u"Україна"_s}, {u"Poland"_s});
    row("country", "de_DE", land, u"DE"_s, {u"Deutschland"_s, u"germany"_s, u"de"_s});

    const Column tel = phone(u"v"_s, u"Phone"_s);
    row("phone with spaces", "en_US", tel, u"+972 50-123-4567"_s,
        {u"972501234567"_s, u"+972501234567"_s, u"+972 50-123-4567"_s, u"(50) 123 45 67"_s, u"+972"_s},
        {u"972501234568"_s, u"+50123"_s});
    row("phone without", "en_US", tel, u"0501234567"_s,
        {u"050-123-45-67"_s, u"050 123 45 67"_s, u"(050) 1234567"_s}, {u"050-123-45-68"_s});
    row("phone as number", "en_US", tel, qint64(380501234567), {u"+38 (050) 123-45-67"_s, u"+380501234567"_s},
        {u"+50"_s});
    row("phone with zeros", "en_US", tel, u"00380501234567"_s, {u"+38 050 123"_s});
    row("phone in a sentence", "en_US", text(u"v"_s, u"Note"_s), u"call +38 (050) 123-45-67 at 9"_s,
        {u"380501234567"_s, u"call 0501234567"_s, u"0501234567 call"_s}, {u"mail 0501234567"_s});
    row("an amount is no phone", "en_US", tel, u"+1 234 567 8900"_s, {u"12345"_s}, {u"123.45"_s});

    const Column state = status(u"v"_s, u"State"_s, {{u"3"_s, u"Gesendet"_s}});
    row("code", "en_US", state, 3, {u"gesendet"_s, u"3"_s}, {u"sent"_s});
    row("yes", "en_US", yesNo(u"v"_s, u"Main"_s), 1, {u"yes"_s}, {u"no"_s});
    row("tags", "en_US", tags(u"v"_s, u"Tags"_s), QJsonArray {u"vip"_s, u"new"_s},
        {u"vip and new"_s, u"VIP"_s}, {u"old"_s});

    const Column words = text(u"v"_s, u"Text"_s);
    row("accents", "en_US", words, u"José MÜLLER"_s, {u"jose muller"_s, u"JOSÉ"_s, u"müller"_s});
    row("sharp s", "de_DE", words, u"Straße"_s, {u"strasse"_s, u"STRASSE"_s});
    row("strokes", "en_US", words, u"Łódź Ørsted"_s, {u"lodz"_s, u"orsted"_s});
    row("apostrophes", "uk_UA", words, u"м’ята"_s, {u"м'ята"_s, u"мʼята"_s});
    row("a mark before", "en_US", words, u"\ufeffAnna"_s, {u"anna"_s, u"\ufeffanna"_s});
    row("a mark within", "en_US", words, u"An\u200bna"_s, {u"anna"_s});
}

void RowSearchTest::findsWhatIsSeenAndMeant()
{
    QFETCH(QString, locale);
    QFETCH(Column, column);
    QFETCH(QJsonValue, value);
    QFETCH(QStringList, found);
    QFETCH(QStringList, missed);
    const QJsonObject row {{u"id"_s, 7}, {u"v"_s, value}, {u"currency"_s, u"USD"_s}};
    for (const QString &line : std::as_const(found))
        QVERIFY2(finds(line, row, {column}, QLocale(locale)), qPrintable(line));
    for (const QString &line : std::as_const(missed))
        QVERIFY2(!finds(line, row, {column}, QLocale(locale)), qPrintable(line));
}

void RowSearchTest::findsWhatIsWorkedOut()
{
    const auto name = [](const QJsonObject &row) {
        return QJsonValue(row[u"first"_s].toString() + u' ' + row[u"last"_s].toString().left(1));
    };
    const auto twice = [](const QJsonObject &row) { return QJsonValue(row[u"n"_s].toInt() * 2); };
    const QList<Column> columns {computed(text(u"name"_s, u"Name"_s), name),
                                 computed(count(u"t"_s, u"Twice"_s), twice)};
    const QJsonObject row {{u"first"_s, u"Anna"_s}, {u"last"_s, u"Kim"_s}, {u"n"_s, 617}};
    QVERIFY(finds(u"anna k"_s, row, columns));
    QVERIFY(finds(u"1,234"_s, row, columns));
    QVERIFY(finds(u"1234"_s, row, columns));
    QVERIFY(!finds(u"1235"_s, row, columns));
    QVERIFY(!finds(u"anna z"_s, row, columns));
}

void RowSearchTest::valuesThatRepeatAreWrittenOnce()
{
    RowStore rows;
    for (int i = 0; i < 5000; ++i)
        rows.append({{u"day"_s, u"2026-05-%1"_s.arg(i % 28 + 1, 2, 10, QChar(u'0'))}, {u"n"_s, i}});
    RowSearch search(rows, searchWords(u"5/28/2026"_s), {date(u"day"_s, {}), count(u"n"_s, {})},
                     QLocale(QLocale::English, QLocale::UnitedStates));
    for (int i = 0; i < rows.size(); ++i)
        QCOMPARE(search.matches(i), i % 28 == 27);
}

void RowSearchTest::wordsOfOneRowAreNotFoundInAnother()
{
    RowStore rows;
    rows.append({{u"v"_s, u"UA"_s}});
    rows.append({{u"v"_s, u"PL"_s}});
    RowSearch search(rows, searchWords(u"ukraine"_s), {country(u"v"_s, {})}, QLocale(QLocale::English));
    QVERIFY(search.matches(0));
    QVERIFY(!search.matches(1));
    QVERIFY(search.matches(0));
}

QList<Column> RowSearchTest::columns()
{
    return {email(u"address"_s, u"Address"_s),
            status(u"status"_s, u"Status"_s,
                   {{u"1"_s, u"Active"_s, Tone::Good}, {u"2"_s, u"Gelöscht"_s, Tone::Bad}}),
            phone(u"phone"_s, u"Phone"_s),
            number(u"amount"_s, u"Amount"_s),
            count(u"variables.score"_s, u"Score"_s),
            text(u"variables.name"_s, u"Name"_s),
            date(u"day"_s, u"Day"_s),
            country(u"country"_s, u"Country"_s),
            tags(u"tags"_s, u"Tags"_s),
            money(u"amount"_s, u"Price"_s)};
}

/// A part of what some row says or shows, in another case.
QString RowSearchTest::someLine(RandomRows &random, const RowStore &rows, const QList<Column> &columns)
{
    const int row = random.bounded(rows.size());
    const Column &column = columns.at(random.bounded(int(columns.size())));
    QString all = random.one(2) ? QString::fromUtf8(rows.searchText(row))
                                : format::display(rows.value(row, column.key), column, rows.row(row));
    if (random.one(8))
        all = random.pick({"+380", "38050", "(050)", "-", "5000 00", "0050", "e", ".", "am", "xn--", "1,2"});
    const int from = random.bounded(int(all.size()) + 1);
    QString line = all.mid(from, 1 + random.bounded(9));
    if (random.one(3))
        line += u' ' + random.name().left(3);
    return random.one(2) ? line.toUpper() : line;
}

void RowSearchTest::theQuickWayFindsTheSame_data()
{
    QTest::addColumn<QLocale>("locale");
    for (const char *name : {"C", "en_US", "de_DE", "uk_UA"})
        QTest::addRow("%s", name) << QLocale(QString::fromLatin1(name));
}

void RowSearchTest::theQuickWayFindsTheSame()
{
    QFETCH(QLocale, locale);
    int found = 0;
    for (quint32 seed = 1; seed <= 40; ++seed) {
        RandomRows random(seed);
        const RowStore rows = random.store(60);
        for (int round = 0; round < 12; ++round) {
            const QByteArrayList words = searchWords(someLine(random, rows, columns()));
            RowSearch quick(rows, words, columns(), locale);
            RowSearch slow(rows, words, columns(), locale);
            for (int row = 0; row < rows.size(); ++row) {
                const bool expected = slow.matchesWritten(row);
                found += expected;
                if (quick.matches(row) != expected)
                    QFAIL(qPrintable(u"seed %1: \"%2\" in %3"_s.arg(
                        QString::number(seed), QString::fromUtf8(words.join(' ')),
                        QString::fromUtf8(QJsonDocument(rows.row(row)).toJson(QJsonDocument::Compact)))));
            }
        }
    }
    QVERIFY(found > 1000);
}

void RowSearchTest::moreLettersFindTheSameAsFromScratch()
{
    const auto goesOn = [] { return false; };
    int narrowed = 0;
    for (quint32 seed = 1; seed <= 60; ++seed) {
        RandomRows random(seed);
        const RowStore rows = random.store(80);
        const QString line = someLine(random, rows, columns());
        Arranged before;
        for (int size = 1; size <= line.size(); ++size) {
            const Arrangement wanted {.words = searchWords(line.left(size)), .columns = columns()};
            narrowed += RowSearch::isNarrower(wanted.words, before.as.words);
            before = arranged(rows, wanted, before, goesOn);
            QCOMPARE(before.order, arrange(rows, wanted, goesOn));
        }
    }
    QVERIFY(narrowed > 60);
}

QTEST_GUILESS_MAIN(RowSearchTest)
#include "rowsearch.moc"
