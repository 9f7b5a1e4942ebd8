// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/contract/contractreader.h"
#include "app/contract/json.h"

#include <QJsonObject>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// What check() finds, strictly and leniently, and where valueAt() looks.
class SchemaChecks : public QObject {
    Q_OBJECT

private slots:
    void strictlyTellsWhatIsWrong_data();
    void strictlyTellsWhatIsWrong();
    void lenientlyTakesWhatTheServiceSends_data();
    void lenientlyTakesWhatTheServiceSends();
    void lenientlyRefusesOtherShapes_data();
    void lenientlyRefusesOtherShapes();
    void alternativesReportTheNearest();
    void unknownTakesAnything();
    void openObjectsTakeOtherKeys();
    void countsCharactersNotBytes();
    void valuesAreFoundByPath_data();
    void valuesAreFoundByPath();
};

namespace {

QJsonValue json(const QString &text)
{
    const ParsedJson parsed = parseJson(text.toUtf8());
    Q_ASSERT(parsed.isValid());
    return parsed.value;
}

/// A schema in the contract's own notation.
Schema schema(const QString &text)
{
    const QString file = uR"({"operations":[{"id":"GET /x","group":"x","answer":%1}]})"_s.arg(text);
    return *readContract(Scope::Emails, file.toUtf8()).front().answer;
}

const QString person = uR"({"type":"object","fields":[["id!","integer"],["name","string"],["age","number?"],
    ["state",{"type":"integer","allowed":[1,2]}],["ok","boolean"],["tags",{"type":"array","items":"string"}],
    ["map","object"],["pay",{"type":"number","min":0,"max":10}],["code",{"type":"string","minLength":2,"maxLength":3}],
    ["when",{"type":"object","fields":[["day!","string"]]}]]})"_s;

QStringList summary(const QList<Violation> &found)
{
    static const QStringList kinds = {u"missing"_s, u"type"_s,  u"value"_s,  u"range"_s,
                                      u"long"_s,    u"short"_s, u"unknown"_s};
    QStringList lines;
    for (const Violation &violation : found)
        lines << kinds[int(violation.kind)] + u' ' + violation.where;
    return lines;
}

} // namespace

void SchemaChecks::strictlyTellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("fits")
        << uR"({"id":1,"name":"A","age":null,"state":2,"ok":true,"tags":["x"],"map":{"a":[1]},
        "pay":10,"code":"abc","when":{"day":"today"}})"_s
        << QStringList();
    QTest::newRow("missing") << u"{}"_s << QStringList {u"missing id"_s};
    QTest::newRow("unknown") << uR"({"id":1,"x":1})"_s << QStringList {u"unknown x"_s};
    QTest::newRow("number as text") << uR"({"id":"1"})"_s << QStringList {u"type id"_s};
    QTest::newRow("fraction") << uR"({"id":1.5})"_s << QStringList {u"type id"_s};
    QTest::newRow("null") << uR"({"id":1,"name":null})"_s << QStringList {u"type name"_s};
    QTest::newRow("not allowed") << uR"({"id":1,"state":3})"_s << QStringList {u"value state"_s};
    QTest::newRow("boolean as number") << uR"({"id":1,"ok":1})"_s << QStringList {u"type ok"_s};
    QTest::newRow("item") << uR"({"id":1,"tags":["x",2]})"_s << QStringList {u"type tags.1"_s};
    QTest::newRow("map as list") << uR"({"id":1,"map":[]})"_s << QStringList {u"type map"_s};
    QTest::newRow("limits") << uR"({"id":1,"pay":11,"code":"a"})"_s
                            << QStringList {u"range pay"_s, u"short code"_s};
    QTest::newRow("too long") << uR"({"id":1,"pay":-1,"code":"abcd"})"_s
                              << QStringList {u"range pay"_s, u"long code"_s};
    QTest::newRow("nested") << uR"({"id":1,"when":{}})"_s << QStringList {u"missing when.day"_s};
    QTest::newRow("other shape") << u"[]"_s << QStringList {u"type "_s};
}

void SchemaChecks::strictlyTellsWhatIsWrong()
{
    QFETCH(QString, value);
    QFETCH(QStringList, found);
    QCOMPARE(summary(check(json(value), schema(person))), found);
}

void SchemaChecks::lenientlyTakesWhatTheServiceSends_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("nothing") << u"{}"_s;
    QTest::newRow("no record") << u"null"_s;
    QTest::newRow("numbers as text") << uR"({"id":"27","pay":"9.36"})"_s;
    QTest::newRow("text as numbers") << uR"({"name":380501234567})"_s;
    QTest::newRow("booleans as numbers") << uR"({"ok":1})"_s;
    QTest::newRow("null everywhere") << uR"({"id":null,"name":null,"tags":null,"when":null})"_s;
    QTest::newRow("new keys and values") << uR"({"id":1,"x":{},"state":99,"pay":100})"_s;
    QTest::newRow("empty map as list") << uR"({"map":[],"when":[]})"_s;
    QTest::newRow("one record for a list") << uR"({"tags":{}})"_s;
}

void SchemaChecks::lenientlyTakesWhatTheServiceSends()
{
    QFETCH(QString, value);
    Schema lists = schema(person);
    for (Field &field : lists.fields) {
        if (field.name == u"tags"_s)
            field.schema =
                schema(uR"({"type":"array","items":{"type":"object","fields":[["a!","integer"]]}})"_s);
    }
    QCOMPARE(summary(check(json(value), lists, true)), QStringList());
}

void SchemaChecks::lenientlyRefusesOtherShapes_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("text for a number") << uR"({"id":"many"})"_s << QStringList {u"type id"_s};
    QTest::newRow("map for text") << uR"({"name":{}})"_s << QStringList {u"type name"_s};
    QTest::newRow("list for a map") << uR"({"map":[1]})"_s << QStringList {u"type map"_s};
    QTest::newRow("scalar for a record") << uR"({"when":"x"})"_s << QStringList {u"type when"_s};
    QTest::newRow("scalar for a list") << uR"({"tags":"x"})"_s << QStringList {u"type tags"_s};
    QTest::newRow("list for the answer") << u"[1]"_s << QStringList {u"type "_s};
}

void SchemaChecks::lenientlyRefusesOtherShapes()
{
    QFETCH(QString, value);
    QFETCH(QStringList, found);
    QCOMPARE(summary(check(json(value), schema(person), true)), found);
}

void SchemaChecks::alternativesReportTheNearest()
{
    const Schema either =
        schema(uR"({"oneOf":["integer",{"type":"object","fields":[["a!","integer"],["b!","integer"]]},
        {"type":"object","fields":[["a!","integer"],["b","integer"],["c!","integer"]]}]})"_s);
    QVERIFY(check(7, either).isEmpty());
    QVERIFY(check(json(uR"({"a":1,"b":2})"_s), either).isEmpty());
    QCOMPARE(summary(check(json(uR"({"a":1,"c":"x"})"_s), either)), QStringList {u"type c"_s});
}

void SchemaChecks::unknownTakesAnything()
{
    for (const QString &text : {u"null"_s, u"1"_s, u"\"a\""_s, u"[1]"_s, uR"({"a":1})"_s})
        QVERIFY(check(json(text), schema(u"\"unknown\""_s)).isEmpty());
}

void SchemaChecks::openObjectsTakeOtherKeys()
{
    const Schema open = schema(uR"({"type":"object","open":true,"fields":[["a!","integer"]]})"_s);
    QVERIFY(check(json(uR"({"a":1,"b":2})"_s), open).isEmpty());
    QCOMPARE(summary(check(json(uR"({"b":2})"_s), open)), QStringList {u"missing a"_s});
}

void SchemaChecks::countsCharactersNotBytes()
{
    const Schema three = schema(uR"({"type":"string","maxLength":3})"_s);
    QVERIFY(check(u"\U0001F600\U0001F600ж"_s, three).isEmpty());
    QCOMPARE(summary(check(u"жжжж"_s, three)), QStringList {u"long "_s});
}

void SchemaChecks::valuesAreFoundByPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::newRow("itself") << QString() << uR"({"data":{"list":[{"id":7}],"0":"zero"}})"_s;
    QTest::newRow("nested") << u"data.list.0.id"_s << u"7"_s;
    QTest::newRow("a key that looks like an index") << u"data.0"_s << u"\"zero\""_s;
}

void SchemaChecks::valuesAreFoundByPath()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    const QJsonValue whole = json(uR"({"data":{"list":[{"id":7}],"0":"zero"}})"_s);
    QCOMPARE(valueAt(whole, path), json(value));
    QVERIFY(valueAt(whole, u"data.nothing.id").isUndefined());
    QVERIFY(valueAt(whole, u"data.list.1").isUndefined());
    QVERIFY(valueAt(whole, u"data.list.x").isUndefined());
    QVERIFY(valueAt(7, u"data").isUndefined());
}

QTEST_GUILESS_MAIN(SchemaChecks)
#include "schemachecks.moc"
