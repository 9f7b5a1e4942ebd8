// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/leaving.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// Values that leave the program are read by others as they were meant.
class LeavingTest : public QObject {
    Q_OBJECT

private slots:
    void valuesLeaveInNeutralForm_data();
    void valuesLeaveInNeutralForm();
    void noTextBecomesAFormula_data();
    void noTextBecomesAFormula();
    void harmlessTextIsLeftAlone_data();
    void harmlessTextIsLeftAlone();
    void whatWasMadeHarmlessIsReadAsItWas();
    void filesOpenInSpreadsheets();
};

void LeavingTest::valuesLeaveInNeutralForm_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *name, const QJsonValue &value, Kind kind, const QString &cell) {
        QTest::newRow(name) << value << kind << cell;
    };
    row("count", 1234567, Kind::Count, u"1234567"_s);
    row("count as text", u"1200"_s, Kind::Count, u"1200"_s);
    row("negative number", -1234.5, Kind::Number, u"-1234.5"_s);
    row("small number", 0.00001, Kind::Number, u"0.00001"_s);
    row("percent", 23.913043478, Kind::Percent, u"23.913043478"_s);
    row("money", u"1,234.50"_s, Kind::Money, u"1234.5"_s);
    row("duration", 3900, Kind::Duration, u"3900"_s);
    row("day", u"2026-03-01"_s, Kind::Date, u"2026-03-01"_s);
    row("birthday", u"1990-05-04T00:00:00Z"_s, Kind::Date, u"1990-05-04"_s);
    row("moment", u"2026-03-01 17:05:09"_s, Kind::DateTime, u"2026-03-01 17:05:09"_s);
    row("moment of a zone", u"2026-03-01T17:05:09Z"_s, Kind::DateTime, u"2026-03-01 19:05:09"_s);
    row("phone", qint64(380501234567), Kind::Phone, u"380501234567"_s);
    row("yes", 1, Kind::YesNo, u"Yes"_s);
    row("tags", QJsonArray {u"=a"_s, u"b"_s}, Kind::Tags, u"'=a and b"_s);
    row("course", QJsonArray {12, 48, 40}, Kind::Course, u"12 to 48, last 40"_s);
    row("level course", QJsonArray {7, 7}, Kind::Course, u"7"_s);
    row("text on one line", u"a\tb\r\nc"_s, Kind::Text, u"a b  c"_s);
    row("long text", QString(2000, u'x'), Kind::Text, QString(2000, u'x'));
    row("an empty list", QJsonArray(), Kind::Phone, {});
    row("an empty record", QJsonObject(), Kind::Text, {});
    row("false for nothing", false, Kind::Phone, {});
    row("no number", u"many"_s, Kind::Count, u"many"_s);
    row("a formula for a number", u"=1+1"_s, Kind::Count, u"'=1+1"_s);
    row("dash that was written", u"–"_s, Kind::Text, u"–"_s);
    for (const Kind kind : {Kind::Text, Kind::Count, Kind::Money, Kind::Date, Kind::DateTime, Kind::Status,
                            Kind::YesNo, Kind::Tags, Kind::Course, Kind::Phone}) {
        row(qPrintable(u"null %1"_s.arg(int(kind))), QJsonValue::Null, kind, {});
        row(qPrintable(u"missing %1"_s.arg(int(kind))), QJsonValue::Undefined, kind, {});
    }
    row("no tags", QJsonArray(), Kind::Tags, {});
    row("no course", QJsonArray(), Kind::Course, {});
    row("never", u"0000-00-00 00:00:00"_s, Kind::DateTime, {});
}

void LeavingTest::valuesLeaveInNeutralForm()
{
    QFETCH(QJsonValue, value);
    QFETCH(Kind, kind);
    QFETCH(QString, cell);
    const bool hasWords = kind == Kind::Tags || kind == Kind::YesNo || kind == Kind::Course;
    for (const char *locale : {"en_US", "de_DE", "uk_UA"}) {
        QLocale::setDefault(QLocale(QLatin1String(locale)));
        if (!hasWords || locale == QByteArray("en_US"))
            QCOMPARE(leaving::cell(value, {kind}), cell);
    }
}

void LeavingTest::noTextBecomesAFormula_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"=1+1"_s,       u"+1"_s,         u"-1"_s,          u"@SUM(A1)"_s,  u" =1+1"_s,
          u"\u00a0=1+1"_s, u"\t=1+1"_s,     u"\r=1+1"_s,      u"\n=1+1"_s,    u"\u200b=1+1"_s,
          u"\ufeff=1+1"_s, u"\u202e=1+1"_s, u"\u00ad =1+1"_s, u"\uff1d1+1"_s, u"\uff0b1"_s,
          u"\uff0d1"_s,    u"\uff20a"_s,    u"\u22121"_s,     u"\"=1+1\""_s,  u"\x01=1+1"_s})
        QTest::newRow(qPrintable(text.toHtmlEscaped())) << text;
}

void LeavingTest::noTextBecomesAFormula()
{
    QFETCH(QString, text);
    QVERIFY(leaving::textCell(text).startsWith(u'\''));
    QVERIFY(leaving::cell(text, {Kind::Text}).startsWith(u'\''));
    QVERIFY(leaving::cell(text, {Kind::Email}).startsWith(u'\''));
}

void LeavingTest::harmlessTextIsLeftAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"a=b"_s, u"20 - 5"_s, u"'quoted'"_s, u"ann@example.com"_s, u"\u2013"_s,
                                u"<b>"_s, u""_s, u"50 %"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void LeavingTest::harmlessTextIsLeftAlone()
{
    QFETCH(QString, text);
    QCOMPARE(leaving::textCell(text), text);
    QCOMPARE(leaving::meant(text), text);
}

void LeavingTest::whatWasMadeHarmlessIsReadAsItWas()
{
    for (const QString &text : {u"=1"_s, u"'=1"_s, u"''=1"_s, u"' \"-1"_s, u"'\u200b=1"_s, u"'a"_s, u"''"_s})
        QCOMPARE(leaving::meant(leaving::harmless(text)), text);
    QCOMPARE(leaving::harmless(u"'=1"_s), u"''=1"_s);
}

void LeavingTest::filesOpenInSpreadsheets()
{
    QCOMPARE(leaving::csv({{u"Name"_s, u"Clicks"_s},
                           {u"https://магазин.example"_s, u"50"_s},
                           {u"a;b"_s, leaving::cell(NAN)},
                           {u"\"a\", b"_s, leaving::cell(-1234.5)}}),
             QByteArray("\xEF\xBB\xBFName,Clicks\r\nhttps://магазин.example,50\r\n\"a;b\",\r\n\"\"\"a\"\", "
                        "b\",-1234.5\r\n"));
    QCOMPARE(leaving::tabbed({{u"a"_s, u"b"_s}, {u"1"_s, QString()}}), u"a\tb\n1\t"_s);
}

QTEST_GUILESS_MAIN(LeavingTest)
#include "leaving.moc"
