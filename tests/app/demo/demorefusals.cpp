// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/democalls.h"
#include "tests/support/samplecalls.h"

#include <QUrlQuery>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// Whatever the contract does not allow, the strict demo refuses and counts: at every operation, field by
/// field, in the error envelope of the operation's service.
class DemoRefusals : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_demo.isStarted()); }
    void init();
    void bodiesAreHeldAgainstTheContract();
    void queriesAreHeldAgainstTheContract();
    void pathsAreHeldAgainstTheContract();

private:
    QList<const Operation *> allOperations() const;
    void refuses(const Operation &operation, const QString &path, const QJsonObject &body,
                 const QString &why);
    /// That at least @p requests were refused, and none was not.
    void verdict(int requests);

    DemoCalls m_demo;
    SampleCalls m_samples;
    QStringList m_problems;
    int m_asked = 0;
    qsizetype m_misfitsBefore = 0;
};

namespace {

/// None: any value is of this type.
QJsonValue ofWrongType(const Schema &schema)
{
    switch (schema.oneOf.empty() ? schema.type : Schema::Type::Unknown) {
    case Schema::Type::Unknown:
    case Schema::Type::File:
        return QJsonValue::Undefined;
    case Schema::Type::String:
        return QJsonObject {{u"wrong"_s, 1}};
    default:
        return u"wrong"_s;
    }
}

/// Values just outside what is documented.
QList<QJsonValue> outOfRange(const Schema &schema)
{
    QList<QJsonValue> values;
    if (!schema.oneOf.empty())
        return values;
    if (schema.minimum)
        values << *schema.minimum - 1;
    if (schema.maximum)
        values << *schema.maximum + 1;
    const bool isText = schema.type == Schema::Type::String;
    if (!schema.allowed.isEmpty() && isText)
        values << u"not documented"_s;
    if (schema.maximumLength && isText)
        values << QString(*schema.maximumLength + 1, u'x');
    return values;
}

bool isEnvelope(Scope scope, const DemoCalls::Got &got)
{
    switch (scope) {
    case Scope::Chatbots:
        return got.status == 422 && got.json[u"success"] == QJsonValue(false)
            && got.json[u"message"].isString();
    case Scope::Crm:
        return got.status == 422 && got.json[u"message"].isString() && got.json[u"errors"].isObject();
    case Scope::PopUps:
        return got.status == 400 && got.json[u"result"] == QJsonValue(false)
            && got.json[u"errors"].isObject();
    default:
        return got.status == 422 && got.json[u"message"].isString() && got.json[u"error_code"].isDouble();
    }
}

QJsonObject with(QJsonObject object, const QString &key, const QJsonValue &value)
{
    object.insert(key, value);
    return object;
}

QJsonObject without(QJsonObject object, const QString &key)
{
    object.remove(key);
    return object;
}

QString withQuery(const QString &path, const QString &key, const QString &value)
{
    QUrlQuery query(path.section(u'?', 1));
    query.removeAllQueryItems(key);
    if (!value.isNull())
        query.addQueryItem(key, value);
    return query.isEmpty() ? path.section(u'?', 0, 0)
                           : path.section(u'?', 0, 0) + u'?' + query.toString(QUrl::FullyEncoded);
}

} // namespace

void DemoRefusals::init()
{
    m_problems.clear();
    m_misfitsBefore = m_demo.service.misfits().size();
    m_asked = 0;
}

QList<const Operation *> DemoRefusals::allOperations() const
{
    QList<const Operation *> all;
    for (const Scope scope : allScopes()) {
        for (const Operation &operation : m_demo.contract.operations(scope))
            all << &operation;
    }
    return all;
}

void DemoRefusals::refuses(const Operation &operation, const QString &path, const QJsonObject &body,
                           const QString &why)
{
    const QByteArray text =
        operation.body ? QJsonDocument(body).toJson(QJsonDocument::Compact) : QByteArray();
    const DemoCalls::Got got = m_demo.call(operation.method, path, text);
    ++m_asked;
    if (!isEnvelope(operation.scope, got))
        m_problems << u"%1 with %2 as %3: %4 %5"_s.arg(operation.id, why, path, QString::number(got.status),
                                                       QString::fromUtf8(got.body.left(200)));
}

void DemoRefusals::verdict(int requests)
{
    QVERIFY2(m_asked >= requests, qPrintable(QString::number(m_asked)));
    QVERIFY2(m_problems.isEmpty(), qPrintable(m_problems.join(u'\n')));
    QCOMPARE(m_demo.service.misfits().size() - m_misfitsBefore, m_asked);
}

void DemoRefusals::bodiesAreHeldAgainstTheContract()
{
    for (const Operation *one : allOperations()) {
        const Operation &operation = *one;
        if (!operation.body || operation.multipart || operation.body->type != Schema::Type::Object)
            continue;
        const QString path = m_samples.pathOf(operation);
        const QJsonObject body = QJsonDocument::fromJson(m_samples.bodyOf(operation)).object();
        for (const Field &field : operation.body->fields) {
            const QString what = field.name + u" missing"_s;
            if (field.required)
                refuses(operation, path, without(body, field.name), what);
            const QJsonValue wrong = ofWrongType(field.schema);
            if (!wrong.isUndefined())
                refuses(operation, path, with(body, field.name, wrong), field.name + u" of a wrong type"_s);
            for (const QJsonValue &value : outOfRange(field.schema))
                refuses(operation, path, with(body, field.name, value), field.name + u" out of range"_s);
        }
        if (!operation.body->open && !operation.body->fields.empty())
            refuses(operation, path, with(body, u"unheardOf"_s, 1), u"an unknown field"_s);
    }
    verdict(1500);
}

void DemoRefusals::queriesAreHeldAgainstTheContract()
{
    for (const Operation *one : allOperations()) {
        const Operation &operation = *one;
        const QString path = m_samples.pathOf(operation);
        const QJsonObject body = QJsonDocument::fromJson(m_samples.bodyOf(operation)).object();
        if (operation.multipart || (operation.body && operation.body->type != Schema::Type::Object))
            continue;
        refuses(operation, withQuery(path, u"unheardOf"_s, u"1"_s), body, u"an unknown parameter"_s);
        for (const Field &field : operation.query) {
            if (field.required)
                refuses(operation, withQuery(path, field.name, {}), body, field.name + u" missing"_s);
            const bool isNumber =
                field.schema.type == Schema::Type::Integer || field.schema.type == Schema::Type::Number;
            if (isNumber)
                refuses(operation, withQuery(path, field.name, u"many"_s), body,
                        field.name + u" of a wrong type"_s);
            for (const QJsonValue &value : outOfRange(field.schema))
                refuses(operation, withQuery(path, field.name, value.toVariant().toString()), body,
                        field.name + u" out of range"_s);
        }
    }
    verdict(900);
}

void DemoRefusals::pathsAreHeldAgainstTheContract()
{
    for (const Operation *one : allOperations()) {
        const Operation &operation = *one;
        for (const Field &field : operation.pathFields) {
            if (field.schema.type != Schema::Type::Integer && field.schema.type != Schema::Type::Number)
                continue;
            Operation named = operation;
            named.path.replace(u'{' + field.name + u'}', u"first"_s);
            refuses(operation, m_samples.pathOf(named),
                    QJsonDocument::fromJson(m_samples.bodyOf(operation)).object(),
                    field.name + u" of a wrong type"_s);
        }
    }
    verdict(250);
}

QTEST_GUILESS_MAIN(DemoRefusals)

#include "demorefusals.moc"
