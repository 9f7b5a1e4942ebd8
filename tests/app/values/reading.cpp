// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/reading.h"
#include "app/values/convert.h"
#include "app/values/zone.h"

#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTest>
#include <QTimeZone>

#include <cmath>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// What is typed as it is shown is what was shown.
class ReadingTest : public QObject {
    Q_OBJECT

    static QList<QLocale> locales();
    static void addLocales();
    static void checkBothWays(const QJsonValue &value, const Meaning &meaning, const QLocale &locale);

private slots:
    void whatIsShownIsRead_data() { addLocales(); }
    void whatIsShownIsRead();
    void whatAnInputShowsIsRead_data() { addLocales(); }
    void whatAnInputShowsIsRead();
    void daysAndMomentsAreReadAsShown_data() { addLocales(); }
    void daysAndMomentsAreReadAsShown();
    void momentsAreOfTheZoneThatIsShown();
    void textIsReadAsItIsMeant_data();
    void textIsReadAsItIsMeant();
    void doubtIsRefused_data();
    void doubtIsRefused();
    void wordsAreReadAsTheirCodes();
    void secondsStandOnlyWhereThereAreSome();
};

/// Of the languages of the program, in any way of writing them.
static bool isOurs(const QLocale &locale)
{
    return locale.language() == QLocale::English || locale.language() == QLocale::German
        || locale.language() == QLocale::Ukrainian;
}

/// All ways to write the languages of the program, and those of the people who read it in English.
QList<QLocale> ReadingTest::locales()
{
    QList<QLocale> all {QLocale::c()};
    for (const QLocale &locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const bool isFirst = std::none_of(all.begin(), all.end(), [&](const QLocale &known) {
            return known.language() == locale.language() && known.script() == locale.script();
        });
        if (isOurs(locale) || isFirst)
            all << locale;
    }
    return all;
}

void ReadingTest::addLocales()
{
    QTest::addColumn<QLocale>("locale");
    for (const QLocale &locale : locales())
        QTest::newRow(qPrintable(locale.bcp47Name() + u' ' + QLocale::territoryToString(locale.territory())))
            << locale;
}

void ReadingTest::checkBothWays(const QJsonValue &value, const Meaning &meaning, const QLocale &locale)
{
    const QString text = format::display(value, meaning, locale);
    const reading::Reading read = reading::read(text, meaning, locale);
    QVERIFY2(read.ok(), qPrintable(text + u": "_s + read.trouble));
    if (value.isDouble())
        QVERIFY2(std::abs(read.value.toDouble() - value.toDouble()) <= std::abs(value.toDouble()) * 1e-15,
                 qPrintable(text + u": "_s + QString::number(read.value.toDouble(), 'g', 17)));
    else
        QCOMPARE(read.value, value);
}

void ReadingTest::whatIsShownIsRead()
{
    QFETCH(QLocale, locale);
    QRandomGenerator random(9);
    for (int round = 0; round < 8 && !QTest::currentTestFailed(); ++round) {
        const int size = random.bounded(0, 15);
        const double scale = std::pow(10.0, size);
        const double sign = random.bounded(2) == 0 ? 1 : -1;
        const double number = sign * std::floor(random.generateDouble() * scale);
        const auto rounded = [&](int digits) {
            const double unit = std::pow(10.0, digits);
            return sign * std::round(random.generateDouble() * std::pow(10.0, random.bounded(0, 9)) * unit)
                / unit;
        };
        checkBothWays(qint64(number), {Kind::Count}, locale);
        checkBothWays(rounded(random.bounded(0, 6)), {Kind::Number}, locale);
        const double percent = rounded(2);
        if (percent == 0 || std::abs(percent) >= 0.01)
            checkBothWays(percent, {Kind::Percent}, locale);
        for (const auto &[currency, digits] :
             {std::pair(u"USD"_s, 2), {u"UAH"_s, 2}, {u"JPY"_s, 0}, {u"KWD"_s, 3}, {QString(), 4}})
            checkBothWays(rounded(digits), {Kind::Money, {}, currency}, locale);
        checkBothWays(random.bounded(0, 60), {Kind::Duration}, locale);
        checkBothWays(random.bounded(60, 3600), {Kind::Duration}, locale);
        checkBothWays(random.bounded(60, 1440) * 60, {Kind::Duration}, locale);
        checkBothWays(random.bounded(24, 9999) * 3600, {Kind::Duration}, locale);
    }
    checkBothWays(1.5e300, {Kind::Number}, locale);
    checkBothWays(-1234567, {Kind::Count}, locale);
    checkBothWays(true, {Kind::YesNo}, locale);
    checkBothWays(false, {Kind::YesNo}, locale);
}

void ReadingTest::whatAnInputShowsIsRead()
{
    QFETCH(QLocale, locale);
    const auto same = [&](const QJsonValue &value, Kind kind) {
        const QString text = reading::written(value, {kind}, locale);
        const reading::Reading read = reading::read(text, {kind}, locale);
        QVERIFY2(read.ok(), qPrintable(text + u": "_s + read.trouble));
        QCOMPARE(read.value, value);
    };
    for (const qint64 whole : {Q_INT64_C(0), Q_INT64_C(-7), Q_INT64_C(1234), Q_INT64_C(9007199254740993),
                               std::numeric_limits<qint64>::min()}) {
        same(whole, Kind::Count);
        same(whole, Kind::Number);
    }
    for (const double real :
         {0.1, -0.1, 1234.5, 1.0 / 3, 1e-9, 12345.678901234567, 4.9e-324, 1.7976931348623157e308})
        same(real, Kind::Number);
    same(u"2026-02-28 23:05:09"_s, Kind::DateTime);
    same(u"2026-02-28 00:00:00"_s, Kind::DateTime);
    same(u"1985-11-04"_s, Kind::Date);
}

void ReadingTest::daysAndMomentsAreReadAsShown()
{
    QFETCH(QLocale, locale);
    QRandomGenerator random(9);
    for (int round = 0; round < 6; ++round) {
        const QDateTime at =
            QDate(1930, 1, 1).startOfDay().addSecs(qint64(random.bounded(150.0 * 365 * 1440)) * 60);
        checkBothWays(at.toString(u"yyyy-MM-dd HH:mm:ss"_s), {Kind::DateTime}, locale);
        checkBothWays(at.date().toString(Qt::ISODate), {Kind::Date}, locale);
        const reading::Reading longDay =
            reading::read(locale.toString(at.date(), QLocale::LongFormat), {Kind::Date}, locale);
        const bool isCommon =
            locale.script() == QLocale::LatinScript || locale.script() == QLocale::CyrillicScript;
        if (isCommon && isOurs(locale))
            QCOMPARE(longDay.value, QJsonValue(at.date().toString(Qt::ISODate)));
        else // It may be refused, but never be read as another day.
            QVERIFY(!longDay.ok() || longDay.value == QJsonValue(at.date().toString(Qt::ISODate)));
    }
}

void ReadingTest::momentsAreOfTheZoneThatIsShown()
{
    const auto back = qScopeGuard([] { format::setZone({}); });
    const QLocale english(u"en_US"_s);
    for (const char *zone : {"America/New_York", "Asia/Tokyo", "UTC"}) {
        format::setZone(QTimeZone(zone));
        checkBothWays(u"2026-07-01 17:05:00"_s, {Kind::DateTime}, english);
        checkBothWays(u"2026-03-29 03:30:00"_s, {Kind::DateTime}, english); // Kyiv alone skips it.
        const QString hour =
            english.toString(QTime(17, 5), QLocale::ShortFormat); // Its space is no plain one.
        QCOMPARE(reading::written(u"2026-07-01 17:05:09"_s, {Kind::DateTime}, english),
                 u"7/1/2026 "_s + QString(hour).replace(u"5:05"_s, u"5:05:09"_s));
    }
    format::setZone(QTimeZone("America/New_York"));
    QCOMPARE(reading::read(u"2026-07-01T17:05:00Z"_s, {Kind::DateTime}, english).value,
             QJsonValue(u"2026-07-01 13:05:00"_s));
    QVERIFY(
        !reading::read(u"3/8/2026 2:30 AM"_s, {Kind::DateTime}, english).ok()); // The clocks skip it there.
}

void ReadingTest::textIsReadAsItIsMeant_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *locale, Kind kind, const QString &text, const QJsonValue &value) {
        QTest::addRow("%s %d %s", locale, int(kind), qPrintable(text))
            << QString::fromLatin1(locale) << kind << text << value;
    };
    row("en_US", Kind::Number, u"1.234"_s, 1.234);
    row("de_DE", Kind::Number, u"1.234"_s, 1234);
    row("uk_UA", Kind::Number, u"1.234"_s, 1.234);
    row("en_US", Kind::Number, u"1,234.5"_s, 1234.5);
    row("de_DE", Kind::Number, u"1.234,5"_s, 1234.5);
    row("de_DE", Kind::Number, u"1234.5"_s, 1234.5);
    row("de_DE", Kind::Number, u"0.500"_s, 0.5);
    row("de_CH", Kind::Number, u"1\u2019234.5"_s, 1234.5);
    row("de_CH", Kind::Number, u"1'234.5"_s, 1234.5);
    row("uk_UA", Kind::Number, u"1\u00a0234,5"_s, 1234.5);
    row("uk_UA", Kind::Number, u"1\u202f234,5"_s, 1234.5);
    row("uk_UA", Kind::Number, u" 1 234,5\u200b"_s, 1234.5);
    row("en_US", Kind::Number, u"\u22125"_s, -5);
    row("en_US", Kind::Number, u"\u20135.5"_s, -5.5);
    row("en_US", Kind::Number, u"\uff11\uff12"_s, 12);
    row("en_IN", Kind::Count, u"12,34,567"_s, 1234567);
    row("en_US", Kind::Percent, u"23.91%"_s, 23.91);
    row("de_DE", Kind::Percent, u"23,91\u00a0%"_s, 23.91);
    row("en_US", Kind::Money, u"1,234.50"_s, 1234.5);
    row("en_US", Kind::Count, u"9223372036854775807"_s, std::numeric_limits<qint64>::max());
    row("en_US", Kind::Count, u"12.00"_s, 12);
    row("de_DE", Kind::Count, u"80.000,00"_s, 80000);
    row("en_US", Kind::Date, u"2026-11-28"_s, u"2026-11-28"_s);
    row("de_DE", Kind::Date, u"2026\u201111\u201128"_s, u"2026-11-28"_s);
    row("de_DE", Kind::Date, u"1.2.2026"_s, u"2026-02-01"_s);
    row("en_US", Kind::Date, u"1/2/2026"_s, u"2026-01-02"_s);
    row("en_GB", Kind::Date, u"1/2/2026"_s, u"2026-02-01"_s);
    row("uk_UA", Kind::Date, u"01.02.2026"_s, u"2026-02-01"_s);
    row("en_US", Kind::Date, u"11.12.2026"_s, u"2026-12-11"_s);
    row("en_US", Kind::Date, u"25/12/1990"_s, u"1990-12-25"_s);
    row("en_GB", Kind::Date, u"12/25/1990"_s, u"1990-12-25"_s);
    row("de_DE", Kind::Date, u"12/25/1990"_s, u"1990-12-25"_s);
    row("de_DE", Kind::Date, u"25-12-1990"_s, u"1990-12-25"_s);
    row("uk_UA", Kind::Date, u"5/5/1990"_s, u"1990-05-05"_s);
    row("en_US", Kind::Date, u"1990/2/1"_s, u"1990-02-01"_s);
    row("en_US", Kind::Date, u"1990-07-22 00:00:00"_s, u"1990-07-22"_s);
    row("en_US", Kind::DateTime, u"25/12/1990 14:05"_s, u"1990-12-25 14:05:00"_s);
    row("en_US", Kind::DateTime, u"11/28/2026 2:05 PM"_s, u"2026-11-28 14:05:00"_s);
    row("en_US", Kind::DateTime, u"11/28/2026 14:05"_s, u"2026-11-28 14:05:00"_s);
    row("en_US", Kind::DateTime, u"11/28/2026, 12:05\u202fam"_s, u"2026-11-28 00:05:00"_s);
    row("en_US", Kind::DateTime, u"2026-11-28 02:05"_s, u"2026-11-28 02:05:00"_s);
    row("de_DE", Kind::DateTime, u"28.11.2026 14:05:09"_s, u"2026-11-28 14:05:09"_s);
    row("de_DE", Kind::DateTime, u"2026-11-28T14:05:09"_s, u"2026-11-28 14:05:09"_s);
    row("de_DE", Kind::DateTime, u"2026-11-28T14:05:09.250Z"_s, u"2026-11-28 16:05:09"_s);
    row("de_DE", Kind::DateTime, u"28.11.2026 14:05 UTC+5"_s, u"2026-11-28 11:05:00"_s);
    row("de_DE", Kind::DateTime, u"28.11.2026 14:05 -03:30"_s, u"2026-11-28 19:35:00"_s);
    row("uk_UA", Kind::DateTime, u"28.11.2026 14:05 EET"_s, u"2026-11-28 14:05:00"_s);
    row("en_US", Kind::Country, u"Ukraine"_s, u"UA"_s);
}

void ReadingTest::textIsReadAsItIsMeant()
{
    QFETCH(QString, locale);
    QFETCH(Kind, kind);
    QFETCH(QString, text);
    const reading::Reading read = reading::read(text, {kind}, QLocale(locale));
    QVERIFY2(read.ok(), qPrintable(read.trouble));
    QTEST(read.value, "value");
}

void ReadingTest::doubtIsRefused_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *locale, Kind kind, const QString &text) {
        QTest::addRow("%s %d %s", locale, int(kind), qPrintable(text))
            << QString::fromLatin1(locale) << kind << text;
    };
    row("en_US", Kind::Number, u"1,5"_s);
    row("en_US", Kind::Number, u"1.234,5"_s);
    row("de_DE", Kind::Number, u"1,234.5"_s);
    row("de_DE", Kind::Number, u"1.23.456"_s);
    row("en_US", Kind::Number, u"1,234 567"_s);
    row("en_US", Kind::Number, u"12 apples"_s);
    row("en_US", Kind::Number, u"10-20"_s);
    row("en_US", Kind::Number, u"0x10"_s);
    row("en_US", Kind::Number, u"inf"_s);
    row("en_US", Kind::Number, u"1e999"_s);
    row("en_US", Kind::Number, u"0.12345678901234567891"_s);
    row("en_US", Kind::Number, u"\u2013"_s);
    row("en_US", Kind::Number, u"5%"_s);
    row("en_US", Kind::Count, u"1.5"_s);
    row("uk_UA", Kind::Count, u"1.000"_s);
    row("en_US", Kind::Count, u"9223372036854775808"_s);
    row("en_US", Kind::Percent, u"< 0.01%"_s);
    row("en_US", Kind::Money, u"$5"_s);
    row("en_US", Kind::Money, u"5 EUR"_s);
    row("de_DE", Kind::Date, u"28.11.26"_s);
    row("de_DE", Kind::Date, u"31.02.2026"_s);
    row("de_DE", Kind::Date, u"11/12/2026"_s);
    row("de_DE", Kind::Date, u"11-12-2026"_s);
    row("en_US", Kind::Date, u"31.02.2026"_s);
    row("en_US", Kind::Date, u"13/13/2026"_s);
    row("en_US", Kind::Date, u"25/12/90"_s);
    row("en_US", Kind::Date, u"2026-11"_s);
    row("en_US", Kind::Date, u"2026-11-2"_s);
    row("en_CA", Kind::Date, u"2026-11-2"_s);
    row("en_US", Kind::DateTime, u"11/28/2026 2:05"_s);
    row("en_US", Kind::DateTime, u"11/28/2026"_s);
    row("en_US", Kind::DateTime, u"11/28/2026 25:05"_s);
    row("en_US", Kind::DateTime, u"11/28/2026 14:05 PM"_s);
    row("de_DE", Kind::DateTime, u"29.03.2026 03:30"_s); // The clocks of Kyiv skip it.
}

void ReadingTest::doubtIsRefused()
{
    QFETCH(QString, locale);
    QFETCH(Kind, kind);
    QFETCH(QString, text);
    const reading::Reading read = reading::read(text, {kind}, QLocale(locale));
    QVERIFY2(!read.ok(), qPrintable(format::toText(read.value)));
    QVERIFY(read.value.isUndefined());
}

void ReadingTest::wordsAreReadAsTheirCodes()
{
    const Meaning status {Kind::Status, {{u"0"_s, u"Active"_s}, {u"1"_s, u"Deleted"_s}}};
    QCOMPARE(reading::read(u"deleted"_s, status).value, QJsonValue(u"1"_s));
    QCOMPARE(reading::read(u"7"_s, status).value, QJsonValue(u"7"_s));
    QVERIFY(reading::read(u" \u00a0"_s, {Kind::Number}).value.isUndefined());
    QCOMPARE(reading::read(u"5 usd"_s, {Kind::Money, {}, u"USD"_s}, QLocale::c()).value, QJsonValue(5));
}

/// Also where a locale's short form has them.
void ReadingTest::secondsStandOnlyWhereThereAreSome()
{
    const Meaning moment {Kind::DateTime};
    const QString whole = reading::written(u"2026-11-30 10:15:00"_s, moment, QLocale::c());
    QVERIFY2(whole.endsWith(u"10:15"_s), qPrintable(whole));
    QCOMPARE(reading::read(whole, moment, QLocale::c()).value, QJsonValue(u"2026-11-30 10:15:00"_s));
    QVERIFY(reading::written(u"2026-11-30 10:15:07"_s, moment, QLocale::c()).endsWith(u"10:15:07"_s));
}

QTEST_GUILESS_MAIN(ReadingTest)
#include "reading.moc"
