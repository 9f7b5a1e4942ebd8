// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/contract/contractreader.h"
#include "app/operations/operationform.h"
#include "app/vocabulary/given.h"

#include <QJsonObject>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace Qt::StringLiterals;

namespace {

/// An operation whose body is in the contract's own notation.
Operation operationWith(const QString &body)
{
    const QString file = uR"({"operations":[{"id":"PUT /x","group":"x","body":%1}]})"_s.arg(body);
    return readContract(Scope::Crm, file.toUtf8()).front();
}

/// What a form of one field sends for @p value when @p stored was there before; Undefined: nothing.
QJsonValue sentFor(const Field &wanted, const QJsonValue &stored, const QJsonValue &value, bool updates)
{
    FormField field = line(wanted.name, u"Title"_s, stored);
    field.wanted = std::make_shared<const Field>(wanted);
    field.stored = updates;
    const ActionContext context {.values = {{field.key, value}},
                                 .initial = {{field.key, stored.isNull() ? QJsonValue(u""_s) : stored}}};
    return given(field, context);
}

const QJsonValue leftOut(QJsonValue::Undefined);
const QJsonValue null(QJsonValue::Null);
const QJsonValue noText(u""_s);

} // namespace

/// What a form gives for nothing, and what it gives at all.
class GivenValues : public QObject {
    Q_OBJECT

private slots:
    void nothingIsToldByTheContract_data();
    void nothingIsToldByTheContract();
    void typedTextsBecomeWhatIsWanted_data();
    void typedTextsBecomeWhatIsWanted();
    void aTickIsANumberWhereTheServiceCounts();
    void untouchedValuesGoBackOnlyWhereTheyAreWanted();
    void operationsSendNullOnlyWhereItIsWanted();
};

void GivenValues::nothingIsToldByTheContract_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonValue>("stored");
    QTest::addColumn<QJsonValue>("whenUpdated");
    const auto row = [](const char *type, const QJsonValue &stored, const QJsonValue &whenUpdated) {
        QTest::newRow(type) << QString::fromLatin1(type) << stored << whenUpdated;
    };
    row(R"("string")", u"a"_s, noText);
    row(R"("string?")", u"a"_s, null);
    row(R"("integer")", 7, leftOut);
    row(R"("integer?")", 7, null);
    row(R"("number?")", 1.5, null);
    row(R"("boolean")", true, leftOut);
    row(R"({"type":"string","minLength":1})", u"a"_s, leftOut);
    row(R"({"type":"string","format":"date"})", u"2026-01-01"_s, noText);
    row(R"({"type":"string","allowed":["a","b"]})", u"a"_s, leftOut);
    row(R"({"type":"string","allowed":["a",""]})", u"a"_s, noText);
    row(R"({"type":"array","items":"string"})", QJsonArray {u"a"_s}, QJsonArray());
    row(R"({"type":"array","items":"string","minLength":1})", QJsonArray {u"a"_s}, leftOut);
    row(R"({"oneOf":["integer","string"]})", 7, noText);
    row(R"({"oneOf":["integer","boolean"]})", 7, leftOut);
}

void GivenValues::nothingIsToldByTheContract()
{
    QFETCH(QString, type);
    QFETCH(QJsonValue, stored);
    QFETCH(QJsonValue, whenUpdated);
    const Operation operation = operationWith(uR"({"type":"object","fields":[["key",%1]]})"_s.arg(type));
    const Field &wanted = operation.body->fields.front();
    for (const QJsonValue &nothing : {noText, QJsonValue(u"  "_s), QJsonValue(QJsonArray())}) {
        QCOMPARE(sentFor(wanted, stored, nothing, true), whenUpdated);
        QCOMPARE(sentFor(wanted, stored, nothing, false), leftOut);
    }
    FormField field = line(u"key"_s, u"Title"_s, stored);
    field.wanted = std::make_shared<const Field>(wanted);
    QCOMPARE(canBeEmptied(field), !whenUpdated.isUndefined());
}

void GivenValues::typedTextsBecomeWhatIsWanted_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonValue>("typed");
    QTest::addColumn<QJsonValue>("sent");
    const auto row = [](const char *type, const QJsonValue &typed, const QJsonValue &sent) {
        QTest::newRow(type) << QString::fromLatin1(type) << typed << sent;
    };
    row(R"("string")", u"12"_s, u"12"_s);
    row(R"("integer")", u"12"_s, 12);
    row(R"("number")", u"1.5"_s, 1.5);
    row(R"("boolean")", u"true"_s, true);
    row(R"({"type":"integer","allowed":[2,3]})", u"3"_s, 3);
    row(R"({"oneOf":["integer","string"]})", u"12"_s, 12);
    row(R"({"oneOf":["string","integer"]})", u"12"_s, u"12"_s);
    row(R"({"type":"string","format":"Y-m-d H:i"})", u"2026-03-04 10:20:30"_s, u"2026-03-04 10:20"_s);
}

void GivenValues::typedTextsBecomeWhatIsWanted()
{
    QFETCH(QString, type);
    QFETCH(QJsonValue, typed);
    QFETCH(QJsonValue, sent);
    const Operation operation = operationWith(uR"({"type":"object","fields":[["key",%1]]})"_s.arg(type));
    for (const bool updates : {true, false})
        QCOMPARE(sentFor(operation.body->fields.front(), null, typed, updates), sent);
}

void GivenValues::aTickIsANumberWhereTheServiceCounts()
{
    const auto sent = [](const QString &type, bool tick) {
        const Operation operation = operationWith(uR"({"type":"object","fields":[["x","%1"]]})"_s.arg(type));
        return sentFor(operation.body->fields.front(), !tick, tick, true);
    };
    QCOMPARE(sent(u"number"_s, true), QJsonValue(1));
    QCOMPARE(sent(u"integer"_s, false), QJsonValue(0));
    QCOMPARE(sent(u"boolean"_s, true), QJsonValue(true));
}

void GivenValues::untouchedValuesGoBackOnlyWhereTheyAreWanted()
{
    const Operation operation = operationWith(
        uR"({"type":"object","fields":[["wanted!","integer"],["other","integer"],["name!","string"]]})"_s);
    const auto &fields = operation.body->fields;
    QCOMPARE(sentFor(fields[0], 7, 7, true), 7);
    QCOMPARE(sentFor(fields[0], u"7"_s, u"7"_s, true), 7);
    QCOMPARE(sentFor(fields[1], 7, 7, true), leftOut);
    QCOMPARE(sentFor(fields[1], 7, 7, false), 7);
    QCOMPARE(sentFor(fields[2], u" a "_s, u" a "_s, true), u" a "_s);
    QCOMPARE(sentFor(fields[2], noText, noText, true), noText);
}

void GivenValues::operationsSendNullOnlyWhereItIsWanted()
{
    const Operation operation = operationWith(
        uR"({"type":"object","fields":[["wanted!","integer?"],["other","integer?"],["name","string"]]})"_s);
    const Request request = operations::requestOf(
        operation, {{u"body.wanted"_s, noText}, {u"body.other"_s, noText}, {u"body.name"_s, u" "_s}});
    QCOMPARE(request.body.toObject(), (QJsonObject {{u"wanted"_s, null}}));
}

QTEST_GUILESS_MAIN(GivenValues)
#include "givenvalues.moc"
