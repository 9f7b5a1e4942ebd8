// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/contract/json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// Reading what a server sends, whatever it sends.
class JsonLimits : public QObject {
    Q_OBJECT

private slots:
    void readsAnyValue_data();
    void readsAnyValue();
    void refusesWhatIsNotOneValue_data();
    void refusesWhatIsNotOneValue();
    void refusesDeepNesting();
    void bracketsInStringsAreNoNesting();
    void refusesLargeAnswers();
    void integersAreExact();
    void brokenUtf8IsReplaced();
    void problemsDoNotQuote();
};

void JsonLimits::readsAnyValue_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("object") << R"({"a":1})"_ba << QJsonValue(QJsonObject {{u"a"_s, 1}});
    QTest::newRow("array") << "[1,2]"_ba << QJsonValue(QJsonArray {1, 2});
    QTest::newRow("empty array") << " [] \n"_ba << QJsonValue(QJsonArray());
    QTest::newRow("string") << R"("a]b")"_ba << QJsonValue(u"a]b"_s);
    QTest::newRow("number") << "-1.5"_ba << QJsonValue(-1.5);
    QTest::newRow("true") << "true"_ba << QJsonValue(true);
    QTest::newRow("null") << "null"_ba << QJsonValue();
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF{}"_ba << QJsonValue(QJsonObject());
    QTest::newRow("mark and scalar") << "\xEF\xBB\xBF 7"_ba << QJsonValue(7);
    QTest::newRow("escapes") << R"("\u00e4\"\\")"_ba << QJsonValue(u"ä\"\\"_s);
}

void JsonLimits::readsAnyValue()
{
    QFETCH(QByteArray, text);
    QFETCH(QJsonValue, value);
    const ParsedJson parsed = parseJson(text);
    QCOMPARE(parsed.problem, QString());
    QCOMPARE(parsed.value, value);
}

void JsonLimits::refusesWhatIsNotOneValue_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("spaces") << " \r\n"_ba;
    QTest::newRow("page") << "<html><body>502</body></html>"_ba;
    QTest::newRow("cut off") << R"({"data":[{"id":1},{"id")"_ba;
    QTest::newRow("garbage behind") << R"({"a":1}PHP Warning)"_ba;
    QTest::newRow("two objects") << "{}{}"_ba;
    QTest::newRow("two scalars") << "1,2"_ba;
    QTest::newRow("brackets closed too soon") << "1],[2"_ba;
    QTest::newRow("single quotes") << "{'a':1}"_ba;
    QTest::newRow("open string") << "\"abc"_ba;
    QTest::newRow("zero byte") << "{\"a\":1}\0"_ba.append('\0');
}

void JsonLimits::refusesWhatIsNotOneValue()
{
    QFETCH(QByteArray, text);
    const ParsedJson parsed = parseJson(text);
    QVERIFY(!parsed.isValid());
    QVERIFY(parsed.value.isUndefined());
}

void JsonLimits::refusesDeepNesting()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(parseJson(nested(64)).isValid());
    QVERIFY(!parseJson(nested(65)).isValid());
    QVERIFY(!parseJson(QByteArray(1000000, '[')).isValid());
    QVERIFY(!parseJson(nested(3), {.depth = 2}).isValid());
}

void JsonLimits::bracketsInStringsAreNoNesting()
{
    const QByteArray text = R"(["\")" + QByteArray(100, '[') + R"(\\"])";
    const ParsedJson parsed = parseJson(text);
    QCOMPARE(parsed.problem, QString());
    QCOMPARE(parsed.value[0].toString().size(), 102);
}

void JsonLimits::refusesLargeAnswers()
{
    QVERIFY(!parseJson('"' + QByteArray(16 * 1024 * 1024, 'x') + '"').isValid());
    QVERIFY(parseJson("[1,2,3]", {.bytes = 7}).isValid());
    QVERIFY(!parseJson("[1,2,3]", {.bytes = 6}).isValid());
}

void JsonLimits::integersAreExact()
{
    const ParsedJson parsed = parseJson("[9223372036854775807,-9223372036854775808,9007199254740993]");
    QCOMPARE(parsed.value[0].toInteger(), std::numeric_limits<qint64>::max());
    QCOMPARE(parsed.value[1].toInteger(), std::numeric_limits<qint64>::min());
    QCOMPARE(parsed.value[2].toInteger(), Q_INT64_C(9007199254740993));
    QCOMPARE(parseJson("9007199254740993").value.toInteger(), Q_INT64_C(9007199254740993));
}

void JsonLimits::brokenUtf8IsReplaced()
{
    const ParsedJson parsed = parseJson("{\"name\":\"Ann\xFF\xC3\"}");
    QCOMPARE(parsed.problem, QString());
    QVERIFY(parsed.value[u"name"].toString().startsWith(u"Ann\uFFFD"_s));
    QVERIFY(parseJson("\"\xFF\"").isValid());
}

/// A problem goes to logs, where personal data must not be.
void JsonLimits::problemsDoNotQuote()
{
    const ParsedJson parsed = parseJson(R"({"email":"ann@example.com")");
    QVERIFY(!parsed.isValid());
    QVERIFY(!parsed.problem.contains(u"ann"_s));
}

QTEST_GUILESS_MAIN(JsonLimits)
#include "jsonlimits.moc"
