// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/convert.h"
#include "app/values/zone.h"
#include "app/vocabulary/columntext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QTest>
#include <QTimeZone>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace Qt::StringLiterals;

namespace {
QJsonValue json(const char *text)
{
    return QJsonDocument::fromJson("[" + QByteArray(text) + "]").array().at(0);
}
const QString dash = QStringLiteral("–");
const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);

QString shown(const QJsonValue &value, Kind kind, const QLocale &locale = english)
{
    return format::display(value, Column {.key = QStringLiteral("x"), .kind = kind}, {}, locale);
}
} // namespace

Q_DECLARE_METATYPE(pulsedeck::Kind)

class FormatTest : public QObject {
    Q_OBJECT
private slots:
    void valuesAreShownByKind_data();
    void valuesAreShownByKind();
    void oddValuesAreShownAsTheyAre();
    void whatPhpWritesForNothingIsNothing();
    void aColumnHasOneNumberOfDigits_data();
    void aColumnHasOneNumberOfDigits();
    void moneyNamesItsCurrency();
    void numbersFollowTheLocale();
    void statusIsWorded();
    void figuresFollowTheirKind();
    void numbersAreReadInAllForms();
    void integersStayExact();
    void datesAreReadInAllForms_data();
    void datesAreReadInAllForms();
    void aDayIsTheSameInEveryZone_data();
    void aDayIsTheSameInEveryZone();
    void skippedHourOfSpringIsStillADate();
    void timesStandInTheZoneOfTheAccount_data();
    void timesStandInTheZoneOfTheAccount();
    void hoursOfClockChangesAreReadInTheZoneOfTheAccount();
    void secondsAreShownInNoLocale();
    void zeroDatesAreNever();
    void cellIsOneHarmlessLine();
    void longTextIsCut();
    void recordsAreWordedOneALine();
    void whateverIsToldIsReadable();
    void fullTextIsHarmlessToo();
    void rateNeedsAWhole();
};

void FormatTest::valuesAreShownByKind_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");
    // The tables of locales differ in the space before PM.
    const QString shortTime = english.toString(QTime(17, 5), QLocale::ShortFormat);
    QTest::newRow("null") << json("null") << Kind::Count << dash;
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined) << Kind::Text << dash;
    QTest::newRow("count") << json("1234567") << Kind::Count << QStringLiteral("1,234,567");
    QTest::newRow("count as text") << json("\"1234\"") << Kind::Count << QStringLiteral("1,234");
    QTest::newRow("zero") << json("0") << Kind::Count << QStringLiteral("0");
    QTest::newRow("number") << json("0.125") << Kind::Number << QStringLiteral("0.125");
    QTest::newRow("third") << json("0.333333333333") << Kind::Number << QStringLiteral("0.333333");
    QTest::newRow("huge") << json("1e300") << Kind::Number << QStringLiteral("1E+300");
    QTest::newRow("beyond") << json("1e308") << Kind::Count << QStringLiteral("1e+308");
    QTest::newRow("percent") << json("12.5") << Kind::Percent << QStringLiteral("12.50%");
    QTest::newRow("percent rounds") << json("33.333333") << Kind::Percent << QStringLiteral("33.33%");
    QTest::newRow("next to nothing") << json("0.0045") << Kind::Percent << QStringLiteral("< 0.01%");
    QTest::newRow("next to all") << json("99.9995") << Kind::Percent << QStringLiteral("> 99.99%");
    QTest::newRow("all") << json("100") << Kind::Percent << QStringLiteral("100.00%");
    QTest::newRow("a small loss") << json("-0.001") << Kind::Percent << QStringLiteral("> -0.01%");
    QTest::newRow("grouped money") << json("\"1,234.50\"") << Kind::Money << QStringLiteral("1,234.50");
    QTest::newRow("a day at midnight UTC")
        << json("\"2026-05-10T00:00:00Z\"") << Kind::Date << QStringLiteral("5/10/2026");
    QTest::newRow("money") << json("\"9.3\"") << Kind::Money << QStringLiteral("9.30");
    QTest::newRow("small money") << json("\"0.0044\"") << Kind::Money << QStringLiteral("0.0044");
    QTest::newRow("a price a message") << json("0.031") << Kind::Money << QStringLiteral("0.031");
    QTest::newRow("date") << json("\"2026-03-01\"") << Kind::Date << QStringLiteral("3/1/2026");
    QTest::newRow("date and time") << json("\"2026-03-01 17:05:09\"") << Kind::DateTime
                                   << QStringLiteral("3/1/2026 ") + shortTime;
    QTest::newRow("date alone") << json("\"2026-03-01\"") << Kind::DateTime << QStringLiteral("3/1/2026");
    QTest::newRow("seconds") << json("42") << Kind::Duration << QStringLiteral("42 s");
    QTest::newRow("minutes") << json("\"125\"") << Kind::Duration << QStringLiteral("2 min 5 s");
    QTest::newRow("hours") << json("3900") << Kind::Duration << QStringLiteral("1 h 5 min");
    QTest::newRow("days") << json("180000") << Kind::Duration << QStringLiteral("2 d 2 h");
    QTest::newRow("yes") << json("\"1\"") << Kind::YesNo << QStringLiteral("Yes");
    QTest::newRow("no") << json("false") << Kind::YesNo << QStringLiteral("No");
    QTest::newRow("phone") << json("380501234567") << Kind::Phone << QStringLiteral("+380 50 123 4567");
    QTest::newRow("country") << json("\"ua\"") << Kind::Country << QStringLiteral("Ukraine");
    QTest::newRow("tags") << json(R"(["a",{"id":1,"name":"b"}])") << Kind::Tags << QStringLiteral("a and b");
    QTest::newRow("no tags") << json("[]") << Kind::Tags << dash;
    QTest::newRow("json") << json(R"({"a":[1,2]})") << Kind::Json << QStringLiteral(R"({"a":[1,2]})");
}

void FormatTest::valuesAreShownByKind()
{
    QFETCH(QJsonValue, value);
    QFETCH(Kind, kind);
    QTEST(shown(value, kind), "text");
}

void FormatTest::oddValuesAreShownAsTheyAre()
{
    QCOMPARE(shown(QStringLiteral("many"), Kind::Count), QStringLiteral("many"));
    QCOMPARE(shown(QStringLiteral("soon"), Kind::DateTime), QStringLiteral("soon"));
    QCOMPARE(shown(QStringLiteral("2026-13-45 00:00:00"), Kind::DateTime),
             QStringLiteral("2026-13-45 00:00:00"));
    QCOMPARE(shown(QStringLiteral("free"), Kind::Money), QStringLiteral("free"));
    QCOMPARE(shown(QStringLiteral("perhaps"), Kind::YesNo), QStringLiteral("perhaps"));
    QCOMPARE(shown(7, Kind::Status), QStringLiteral("7"));
    QCOMPARE(shown(QJsonArray {1}, Kind::Count), QStringLiteral("[1]"));
    QCOMPARE(shown(QJsonObject {{QStringLiteral("a"), 1}}, Kind::Text), QStringLiteral("{\"a\":1}"));
    QCOMPARE(shown(-5, Kind::Duration), QStringLiteral("-5"));
}

void FormatTest::whatPhpWritesForNothingIsNothing()
{
    for (int kind = 0; kind <= int(Kind::Entries); ++kind) {
        const bool isShownAsItIs = Kind(kind) == Kind::Json || Kind(kind) == Kind::Snippet;
        QCOMPARE(shown(json("[]"), Kind(kind)), isShownAsItIs ? u"[]"_s : dash);
        QCOMPARE(shown(json("{}"), Kind(kind)), isShownAsItIs ? u"{}"_s : dash);
    }
    for (const Kind kind : {Kind::Count, Kind::Money, Kind::Percent, Kind::Date, Kind::DateTime, Kind::Email,
                            Kind::Phone, Kind::Link, Kind::Country, Kind::Duration, Kind::Tags, Kind::Course})
        QCOMPARE(shown(json("false"), kind), dash);
    QCOMPARE(shown(json("false"), Kind::YesNo), u"No"_s);
    QCOMPARE(shown(json("false"), Kind::Text), u"false"_s);
}

void FormatTest::aColumnHasOneNumberOfDigits_data()
{
    QTest::addColumn<Column>("column");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const Column &column, double value, const QString &text) {
        QTest::newRow(name) << column << value << text;
    };
    const Column rate = percent(u"rate"_s, u"Rate"_s);
    row("one digit", rate, 4.3, u"4.30%"_s);
    row("two digits", rate, 3.06, u"3.06%"_s);
    row("many digits", rate, 33.333333, u"33.33%"_s);
    row("none", rate, 0, u"0.00%"_s);
    row("all", rate, 100, u"100.00%"_s);
    row("nearly none", rate, 0.004, u"< 0.01%"_s);
    row("nearly all", rate, 99.9995, u"> 99.99%"_s);
    row("just not all", rate, 99.99, u"99.99%"_s);
    const Column price = money(u"price"_s, u"Price"_s, u"USD"_s);
    row("a whole price", price, 12, u"12.00 USD"_s);
    row("a price of four digits", price, 1234.5678, u"1,234.5678 USD"_s);
    row("a price a message", price, 0.006, u"0.006 USD"_s);
    row("a tiny price", price, 0.00645, u"0.00645 USD"_s);
    row("a tiny loss", price, -0.0044, u"-0.0044 USD"_s);
    row("what is left of a sum", price, 0.1 + 0.2 - 0.3, u"0.00 USD"_s);
    row("no price", price, 0, u"0.00 USD"_s);
    row("yen", money(u"price"_s, u"Price"_s, u"JPY"_s), 1200.4, u"1,200.4 JPY"_s);
    row("a count", count(u"count"_s, u"Count"_s), 12, u"12"_s);
}

void FormatTest::aColumnHasOneNumberOfDigits()
{
    QFETCH(Column, column);
    QFETCH(double, value);
    QTEST(format::display(value, column, {}, english), "text");
}

void FormatTest::moneyNamesItsCurrency()
{
    const Column price = money(QStringLiteral("price"), QStringLiteral("Price"), QStringLiteral("currency"));
    const QJsonObject row {{QStringLiteral("currency"), QStringLiteral("usd")}};
    QCOMPARE(format::display(QStringLiteral("1234.5"), price, row, english), QStringLiteral("1,234.50 USD"));
    QCOMPARE(format::display(3, price, {}, english), QStringLiteral("3.00"));
    const auto shownIn = [&](const char *currency) {
        const QJsonObject paid {{QStringLiteral("currency"), QLatin1String(currency)}};
        return format::display(QStringLiteral("1500"), price, paid, english);
    };
    for (const QString &told : {u"1.234,50"_s, u"1 234.50"_s}) // nobody can tell for sure how much
        QCOMPARE(format::display(told, price, row, english), told + u" USD"_s);
    QCOMPARE(format::display(u"1 234.50 usd"_s, price, row, english), u"1 234.50 usd"_s);
    QCOMPARE(format::display(u"free"_s, price, row, english), u"free"_s);
    QCOMPARE(shownIn("JPY"), QStringLiteral("1,500 JPY"));
    QCOMPARE(shownIn("VND"), QStringLiteral("1,500 VND"));
    QCOMPARE(shownIn("KWD"), QStringLiteral("1,500.000 KWD"));
}

void FormatTest::numbersFollowTheLocale()
{
    QCOMPARE(shown(1234.5, Kind::Number, german), QStringLiteral("1.234,5"));
    QCOMPARE(shown(QStringLiteral("2026-03-01"), Kind::Date, german), QStringLiteral("01.03.2026"));
    QCOMPARE(shown(QStringLiteral("DE"), Kind::Country, german), QStringLiteral("DE"));
}

void FormatTest::statusIsWorded()
{
    const Column column = status(QStringLiteral("status"), QStringLiteral("Status"),
                                 {{QStringLiteral("3"), QStringLiteral("Sent"), Tone::Good}});
    QCOMPARE(format::display(3, column), QStringLiteral("Sent"));
    QCOMPARE(format::display(QStringLiteral("3"), column), QStringLiteral("Sent"));
    QCOMPARE(format::statusWord(column, 3)->tone, Tone::Good);
    QVERIFY(!format::statusWord(column, 4));
}

void FormatTest::figuresFollowTheirKind()
{
    const Figure balance {
        .value = QStringLiteral("9.36"), .kind = Kind::Money, .currency = QStringLiteral("EUR")};
    QCOMPARE(format::figure(balance, english), QStringLiteral("9.36 EUR"));
    QCOMPARE(format::figure(Figure {.value = QJsonValue::Undefined}, english), dash);
}

void FormatTest::numbersAreReadInAllForms()
{
    QCOMPARE(format::toNumber(json("1.5")), 1.5);
    QCOMPARE(format::toNumber(json("\"1.5\"")), 1.5);
    QVERIFY(!format::toNumber(json("\"\"")));
    QVERIFY(!format::toNumber(json("\"nan\"")));
    QVERIFY(!format::toNumber(json("\"1,5\"")));
    QVERIFY(!format::toNumber(json("null")));
    QCOMPARE(format::toBool(json("1")), true);
    QCOMPARE(format::toBool(json("\"0\"")), false);
    QVERIFY(!format::toBool(json("2")));
}

void FormatTest::integersStayExact()
{
    QCOMPARE(format::toInteger(json("9007199254740993")), 9007199254740993);
    QCOMPARE(format::toInteger(json("\"9223372036854775807\"")), 9223372036854775807);
    QCOMPARE(format::toInteger(json("0")), 0);
    QCOMPARE(format::toInteger(json("\"27.0\"")), 27);
    QVERIFY(!format::toInteger(json("1.5")));
    QVERIFY(!format::toInteger(json("1e30")));
    QCOMPARE(format::toText(json("9007199254740993")), QStringLiteral("9007199254740993"));
    QCOMPARE(format::toText(json("0.1")), QStringLiteral("0.1"));
}

void FormatTest::datesAreReadInAllForms_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("utc"); // the tests run in Kyiv: UTC+2, in summer UTC+3
    QTest::newRow("no zone") << json("\"2026-01-10 15:50:20\"") << QStringLiteral("2026-01-10T13:50:20Z");
    QTest::newRow("no zone, summer") << json("\"2026-07-10 15:50:20\"")
                                     << QStringLiteral("2026-07-10T12:50:20Z");
    QTest::newRow("no seconds") << json("\"2026-01-10 15:50\"") << QStringLiteral("2026-01-10T13:50:00Z");
    QTest::newRow("date") << json("\"2026-01-10\"") << QStringLiteral("2026-01-09T22:00:00Z");
    QTest::newRow("T and offset") << json("\"2020-12-11T21:00:00+00:00\"")
                                  << QStringLiteral("2020-12-11T21:00:00Z");
    QTest::newRow("space and offset")
        << json("\"2023-08-07 20:14:15+05:30\"") << QStringLiteral("2023-08-07T14:44:15Z");
    QTest::newRow("microseconds") << json("\"2024-01-10T15:50:20.000000Z\"")
                                  << QStringLiteral("2024-01-10T15:50:20Z");
    QTest::newRow("Unix") << json("1691439255") << QStringLiteral("2023-08-07T20:14:15Z");
    QTest::newRow("milliseconds") << json("1691439255000") << QStringLiteral("2023-08-07T20:14:15Z");
    QTest::newRow("milliseconds as text")
        << json("\"1691439255000\"") << QStringLiteral("2023-08-07T20:14:15Z");
    QTest::newRow("offset apart") << json("\"2026-11-20 10:00:00 +0300\"")
                                  << QStringLiteral("2026-11-20T07:00:00Z");
    QTest::newRow("Unix as text") << json("\"1691439255\"") << QStringLiteral("2023-08-07T20:14:15Z");
}

void FormatTest::datesAreReadInAllForms()
{
    QFETCH(QJsonValue, value);
    QTEST(format::toDateTime(value).toUTC().toString(Qt::ISODate), "utc");
}

void FormatTest::aDayIsTheSameInEveryZone_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("seconds") << json("1795132800");
    QTest::newRow("seconds as text") << json("\"1795132800\"");
    QTest::newRow("milliseconds") << json("1795132800000");
    QTest::newRow("milliseconds as text") << json("\"1795132800000\"");
    QTest::newRow("midnight") << json("\"2026-11-20T00:00:00Z\"");
    QTest::newRow("a day") << json("\"2026-11-20\"");
}

void FormatTest::aDayIsTheSameInEveryZone()
{
    QFETCH(QJsonValue, value);
    const auto back = qScopeGuard([] { format::setZone({}); });
    for (const char *zone : {"America/New_York", "Europe/Kyiv", "Pacific/Auckland"}) {
        format::setZone(QTimeZone(zone));
        QCOMPARE(format::toDate(value), QDate(2026, 11, 20));
    }
    // A moment is one, also at midnight.
    format::setZone(QTimeZone("America/New_York"));
    QCOMPARE(shown(json("1795132800"), Kind::DateTime, german), QStringLiteral("19.11.2026 19:00"));
    QCOMPARE(format::toDate(json("1795132801")), QDate(2026, 11, 19));
}

void FormatTest::skippedHourOfSpringIsStillADate()
{
    const QDateTime at = format::toDateTime(QStringLiteral("2026-03-29 03:30:00"));
    QVERIFY(at.isValid());
    QCOMPARE(at.toUTC().toString(Qt::ISODate), QStringLiteral("2026-03-29T01:30:00Z"));
    // Twice there in autumn: either is right.
    QVERIFY(format::toDateTime(QStringLiteral("2026-10-25 03:30:00")).isValid());
}

void FormatTest::timesStandInTheZoneOfTheAccount_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QString>("shownThere");
    QTest::newRow("without a zone, winter") << json(R"("2026-11-20 10:00:00")") << "2026-11-20T15:00:00Z"
                                            << "20.11.2026 10:00";
    QTest::newRow("without a zone, summer") << json(R"("2026-07-20 10:00:00")") << "2026-07-20T14:00:00Z"
                                            << "20.07.2026 10:00";
    QTest::newRow("UTC, winter") << json(R"("2026-11-20T15:00:00.000000Z")") << "2026-11-20T15:00:00Z"
                                 << "20.11.2026 10:00";
    QTest::newRow("an offset, summer") << json(R"("2026-07-20 10:00:00 +0300")") << "2026-07-20T07:00:00Z"
                                       << "20.07.2026 03:00";
    QTest::newRow("seconds") << json("1795186800") << "2026-11-20T15:00:00Z"
                             << "20.11.2026 10:00";
    QTest::newRow("milliseconds") << json("1795186800000") << "2026-11-20T15:00:00Z"
                                  << "20.11.2026 10:00";
    QTest::newRow("a day") << json(R"("2026-11-20")") << "2026-11-20T05:00:00Z"
                           << "20.11.2026";
}

void FormatTest::timesStandInTheZoneOfTheAccount()
{
    QFETCH(QJsonValue, value);
    QFETCH(QString, utc);
    QFETCH(QString, shownThere);
    const auto back = qScopeGuard([] { format::setZone({}); });
    format::setZone(QTimeZone("America/New_York"));
    QCOMPARE(format::toDateTime(value).toUTC().toString(Qt::ISODate), utc);
    QCOMPARE(shown(value, Kind::DateTime, german), shownThere);
}

void FormatTest::hoursOfClockChangesAreReadInTheZoneOfTheAccount()
{
    const auto back = qScopeGuard([] { format::setZone({}); });
    format::setZone(QTimeZone("America/New_York"));
    // 2:30 was skipped there on 8 March 2026, and is an hour like others in Kyiv.
    const QDateTime skipped = format::toDateTime(json(R"("2026-03-08 02:30:00")"));
    QVERIFY(skipped.isValid());
    QCOMPARE(skipped.toUTC().toString(Qt::ISODate), QStringLiteral("2026-03-08T07:30:00Z"));
    // Kyiv skips 3:30 on 29 March.
    QCOMPARE(shown(json(R"("2026-03-29 03:30:00")"), Kind::DateTime, german),
             QStringLiteral("29.03.2026 03:30"));
    QCOMPARE(format::offsetText(QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::utc())),
             QStringLiteral("UTC") + QChar(0x2212) + QLatin1Char('5'));
    QCOMPARE(format::offsetText(QDateTime(QDate(2026, 7, 1), QTime(0, 0), QTimeZone::utc())),
             QStringLiteral("UTC") + QChar(0x2212) + QLatin1Char('4'));
    format::setZone(QTimeZone("Asia/Kolkata"));
    QCOMPARE(format::offsetText(QDateTime::currentDateTimeUtc()), QStringLiteral("UTC+5:30"));
}

void FormatTest::secondsAreShownInNoLocale()
{
    const QList<QLocale> all =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale &locale : all) {
        const QString early = format::timeText(QTime(10, 5, 0), locale);
        QCOMPARE(format::timeText(QTime(10, 5, 41), locale), early);
        QVERIFY2(format::timeText(QTime(10, 6, 0), locale) != early, qPrintable(locale.name()));
    }
    QCOMPARE(shown(json(R"("2026-11-20 10:05:41")"), Kind::DateTime, QLocale::c()),
             QStringLiteral("20 Nov 2026 10:05"));
}

void FormatTest::zeroDatesAreNever()
{
    for (const char *never : {"\"0000-00-00 00:00:00\"", "\"0000-00-00\"", "\"-0001-11-30T00:00:00+02:00\"",
                              "0", "\"\"", "null"}) {
        QVERIFY(!format::toDateTime(json(never)).isValid());
        const QString text = shown(json(never), Kind::DateTime);
        QCOMPARE(text, dash);
    }
}

void FormatTest::cellIsOneHarmlessLine()
{
    QCOMPARE(shown(QStringLiteral("a\nb\tc\r\nd"), Kind::Text), QStringLiteral("a b c  d"));
    QCOMPARE(shown(QString(QChar(0)) + QStringLiteral("\x1b[31m"), Kind::Text), QStringLiteral("␀␛[31m"));
    QCOMPARE(shown(QStringLiteral("exe.\u202Egpj\u2066"), Kind::Text), QStringLiteral("exe.\uFFFDgpj\uFFFD"));
    QCOMPARE(shown(QString(QChar(0xd800)) + u'x', Kind::Text), QStringLiteral("\uFFFDx"));
    QCOMPARE(shown(QStringLiteral("👩‍🚀 עברית"), Kind::Text),
             QStringLiteral("👩‍🚀 עברית"));
    QCOMPARE(shown(QStringLiteral("<b>%1</b>"), Kind::Text), QStringLiteral("<b>%1</b>"));
}

void FormatTest::longTextIsCut()
{
    const QString text = shown(QString(1'000'000, u'x'), Kind::Text);
    QCOMPARE(text.size(), format::shownLength);
    QVERIFY(text.endsWith(QStringLiteral("x…")));
    QCOMPARE(shown(QString(500, u'x'), Kind::Text), QString(500, u'x'));
    QVERIFY(shown(QString(498, u'x') + QStringLiteral("👩👩"), Kind::Text).endsWith(QStringLiteral("x…")));
}

void FormatTest::recordsAreWordedOneALine()
{
    const Column clicks = entries("link", "Clicks",
                                  {describe::link("url", {}), word("kind", {}, {StatusWord {"1", "Button"}}),
                                   count("times", "Times"), money("price", {}, "currency"),
                                   entries("tags", "Tags", {text("name", {})})});
    const QJsonValue value = json("[{\"url\":\"https://a.example\",\"kind\":1,\"times\":1200,\"price\":3,"
                                  "\"currency\":\"JPY\",\"tags\":[{\"name\":\"a\"},{\"name\":\"b\"}]},"
                                  "{\"url\":\"x\\ny\\u202e\",\"kind\":9,\"times\":null},{},null]");
    const QString first = QStringLiteral("https://a.example · Button · Times: 1,200 · 3 JPY · Tags: a; b");
    const QString second = QStringLiteral("x y\uFFFD · 9");
    QCOMPARE(format::entries(value, clicks, english), QStringList({first, second}));
    QCOMPARE(format::fullText(value, clicks, {}, english), first + u'\n' + second);
    QCOMPARE(format::display(value, clicks, {}, english), first + QStringLiteral("; ") + second);
    // One record where a list is meant, and nothing at all.
    const QJsonObject one {{"url", "https://a.example"}};
    QCOMPARE(format::entries(one, clicks).join('|'), QStringLiteral("https://a.example"));
    for (const char *none : {"null", "[]", "{}"})
        QCOMPARE(format::display(json(none), clicks), dash);
}

void FormatTest::whateverIsToldIsReadable()
{
    const Column change = entries("eventData", "What changed");
    const QJsonValue value = json("[{\"field\":\"price\",\"old\":10,\"new\":[1,null]},\"by hand\",7]");
    QCOMPARE(format::entries(value, change).join('|'),
             QStringLiteral("field: price, new: 1, –, old: 10|by hand|7"));
    const QJsonValue map = json("{\"b\":{\"c\":1},\"a\":\"x\"}");
    QCOMPARE(format::entries(map, change).join('|'), QStringLiteral("a: x|b: c: 1"));
    // Of very many, a cell shows the first; it is painted often.
    QJsonArray many;
    for (int i = 0; i < 100'000; ++i)
        many << QJsonObject {{"n", i}};
    QVERIFY(format::display(many, change).endsWith(QStringLiteral("…")));
}

void FormatTest::fullTextIsHarmlessToo()
{
    const Column note = text("note", "Note");
    QCOMPARE(format::fullText(QStringLiteral("a\nb\tc exe.\u202Egpj\u2066\x1b"), note),
             QStringLiteral("a\nb\tc exe.\uFFFDgpj\uFFFD\u241b"));
    const QString all(1'000'000, u'x');
    QCOMPARE(format::fullText(all, note), all);
}

void FormatTest::rateNeedsAWhole()
{
    QCOMPARE(format::rate(1, QStringLiteral("8")), QJsonValue(12.5));
    QVERIFY(format::rate(1, 0).isUndefined());
    QVERIFY(format::rate(QJsonValue(), 5).isUndefined());
}

QTEST_GUILESS_MAIN(FormatTest)
#include "format.moc"
