// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/contract/contract.h"
#include "app/contract/contractreader.h"

#include <QRegularExpression>
#include <QTest>

#include <atomic>
#include <thread>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// What the distilled contract promises to everybody who reads it.
class ContractFacts : public QObject {
    Q_OBJECT

private slots:
    void countsEveryOperation_data();
    void countsEveryOperation();
    void holds614Operations();
    void idsAreUniqueWithinAScope();
    void pathsNameTheirFields();
    void rowsLieInKnownAnswers();
    void pagingNamesExist();
    void totalsExist();
    void readsDoNotChange();
    void matchFindsEveryOperation();
    void matchPrefersLiteralSegments();
    void matchDecodesValues();
    void matchHonoursThePreferredScope();
    void matchKnowsWhatIsMissing();
    void manyThreadsReadAtOnce();
    void readsFast();

private:
    template<typename Check> void forEachOperation(Check check)
    {
        for (const Scope scope : allScopes()) {
            for (const Operation &operation : m_contract.operations(scope))
                check(operation);
        }
    }

    Contract m_contract;
};

namespace {

/// The schema at a dotted path, through fields and first-fitting alternatives; null when there is none.
const Schema *schemaAt(const Schema &schema, const QStringList &path)
{
    if (!schema.oneOf.empty()) {
        for (const Schema &choice : schema.oneOf) {
            if (const Schema *found = schemaAt(choice, path))
                return found;
        }
        return nullptr;
    }
    if (path.isEmpty())
        return &schema;
    for (const Field &field : schema.fields) {
        if (field.name == path.first())
            return schemaAt(field.schema, path.mid(1));
    }
    return nullptr;
}

const Schema *schemaAt(const Schema &schema, const QString &path)
{
    return schemaAt(schema, path.split(u'.', Qt::SkipEmptyParts));
}

bool hasField(const std::vector<Field> &fields, const QString &name)
{
    return std::any_of(fields.begin(), fields.end(), [&](const Field &field) { return field.name == name; });
}

} // namespace

void ContractFacts::countsEveryOperation_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QList<int>>("counts");
    QTest::newRow("emails") << u"emails"_s << QList {26, 18, 4, 1, 8};
    QTest::newRow("smtp") << u"smtp"_s << QList {10, 6, 0, 0, 1};
    QTest::newRow("automation") << u"automation"_s << QList {13, 1, 0, 0, 0};
    QTest::newRow("verifier") << u"verifier_service"_s << QList {6, 3, 0, 0, 0};
    QTest::newRow("chatbots") << u"chatbots"_s << QList {104, 151, 15, 0, 0};
    QTest::newRow("sms") << u"sms"_s << QList {6, 6, 3, 0, 3};
    QTest::newRow("viber") << u"viber"_s << QList {6, 2, 0, 0, 1};
    QTest::newRow("crm") << u"crm"_s << QList {48, 66, 38, 0, 39};
    QTest::newRow("push") << u"push_service"_s << QList {9, 2, 0, 0, 0};
    QTest::newRow("pop-ups") << u"pop_ups"_s << QList {12, 2, 0, 0, 1};
    QTest::newRow("account") << u"user_data"_s << QList {3, 0, 0, 0, 0};
}

void ContractFacts::countsEveryOperation()
{
    QFETCH(QString, scope);
    QFETCH(QList<int>, counts);
    QHash<QByteArray, int> found;
    for (const Operation &operation : m_contract.operations(Scope(scopeFromName(scope).toInt())))
        ++found[operation.method];
    const QList actual {found["GET"], found["POST"], found["PUT"], found["PATCH"], found["DELETE"]};
    QCOMPARE(actual, counts);
}

void ContractFacts::holds614Operations()
{
    int count = 0;
    forEachOperation([&](const Operation &) { ++count; });
    QCOMPARE(count, 614);
}

void ContractFacts::idsAreUniqueWithinAScope()
{
    forEachOperation([&](const Operation &operation) {
        QCOMPARE(m_contract.find(operation.scope, operation.id), &operation);
        QCOMPARE(operation.id, QString::fromLatin1(operation.method) + u' ' + operation.path);
        QVERIFY2(operation.path.startsWith(u'/'), qPrintable(operation.id));
    });
}

void ContractFacts::pathsNameTheirFields()
{
    static const QRegularExpression name(u"\\{(\\w+)\\}"_s);
    forEachOperation([&](const Operation &operation) {
        QStringList names;
        for (const QRegularExpressionMatch &match : name.globalMatch(operation.path))
            names << match.captured(1);
        QStringList fields;
        for (const Field &field : operation.pathFields) {
            fields << field.name;
            QVERIFY2(field.required, qPrintable(operation.id));
        }
        QCOMPARE(fields, names);
    });
}

void ContractFacts::rowsLieInKnownAnswers()
{
    int lists = 0;
    forEachOperation([&](const Operation &operation) {
        if (!operation.rows)
            return;
        ++lists;
        QVERIFY2(operation.answer, qPrintable(operation.id));
        const Schema *rows = schemaAt(*operation.answer, *operation.rows);
        QVERIFY2(rows && rows->type == Schema::Type::Array, qPrintable(operation.id));
    });
    QVERIFY(lists > 150);
}

void ContractFacts::pagingNamesExist()
{
    forEachOperation([&](const Operation &operation) {
        const Paging &paging = operation.paging;
        if (paging.idiom == Paging::Idiom::None)
            return;
        QVERIFY2(!paging.inBody || operation.body, qPrintable(operation.id));
        const std::vector<Field> &fields = paging.inBody ? operation.body->fields : operation.query;
        QVERIFY2(hasField(fields, paging.offset), qPrintable(operation.id));
        QVERIFY2(hasField(fields, paging.size), qPrintable(operation.id));
        QVERIFY2(paging.pageSize > 0 && paging.pageSize <= 100, qPrintable(operation.id));
    });
}

void ContractFacts::totalsExist()
{
    forEachOperation([&](const Operation &operation) {
        const Paging &paging = operation.paging;
        for (const QString &path : {paging.total, paging.cursor}) {
            if (!path.isEmpty())
                QVERIFY2(schemaAt(*operation.answer, path), qPrintable(operation.id));
        }
        if (!paging.totalOperation.isEmpty())
            QVERIFY2(m_contract.find(operation.scope, paging.totalOperation), qPrintable(operation.id));
    });
}

void ContractFacts::readsDoNotChange()
{
    QStringList changingReads;
    QStringList postedReads;
    forEachOperation([&](const Operation &operation) {
        if (operation.method == "GET" && operation.changes)
            changingReads << operation.id;
        if (operation.method != "GET" && !operation.changes)
            postedReads << operation.id;
        if (operation.method != "GET" && operation.method != "POST")
            QVERIFY2(operation.changes, qPrintable(operation.id));
    });
    QCOMPARE(changingReads,
             QStringList({u"GET /senders/{email}/code"_s, u"GET /verifier-service/get-report"_s}));
    QCOMPARE(postedReads.size(), 13);
}

void ContractFacts::matchFindsEveryOperation()
{
    forEachOperation([&](const Operation &operation) {
        QString path = operation.path;
        path.replace(QRegularExpression(u"\\{\\w+\\}"_s), u"7"_s);
        QHash<QString, QString> values;
        const Operation *found = m_contract.match(operation.method, path, &values, operation.scope);
        QVERIFY2(found, qPrintable(operation.id));
        QCOMPARE(found, &operation);
        QCOMPARE(values.size(), qsizetype(operation.pathFields.size()));
    });
}

void ContractFacts::matchPrefersLiteralSegments()
{
    QHash<QString, QString> values;
    const auto idOf = [&](const QString &path) {
        const Operation *found = m_contract.match("GET", path, &values);
        return found ? found->id : QString();
    };
    QCOMPARE(idOf(u"/crm/v1/contacts/attributes"_s), u"GET /crm/v1/contacts/attributes"_s);
    QCOMPARE(idOf(u"/crm/v1/contacts/12"_s), u"GET /crm/v1/contacts/{contactId}"_s);
    QCOMPARE(idOf(u"/crm/v1/contacts/12/"_s), u"GET /crm/v1/contacts/{contactId}"_s);
    QCOMPARE(values, (QHash<QString, QString> {{u"contactId"_s, u"12"_s}}));
}

void ContractFacts::matchDecodesValues()
{
    QHash<QString, QString> values;
    const Operation *found = m_contract.match("GET", u"/emails/a%2Bb%2Fc%25@example.com"_s, &values);
    QVERIFY(found);
    QCOMPARE(values.value(u"email"_s), u"a+b/c%@example.com"_s);
}

void ContractFacts::matchHonoursThePreferredScope()
{
    const auto scopeOf = [&](Scopes preferred) {
        return m_contract.match("PUT", u"/addressbooks/7/phone"_s, nullptr, preferred)->scope;
    };
    QCOMPARE(scopeOf({}), Scope::Emails);
    QCOMPARE(scopeOf(Scope::Sms), Scope::Sms);
    QCOMPARE(scopeOf(Scope::Sms | Scope::Emails), Scope::Emails);
}

void ContractFacts::matchKnowsWhatIsMissing()
{
    QVERIFY(!m_contract.match("GET", u"/nothing/here"_s, nullptr));
    QVERIFY(!m_contract.match("DELETE", u"/campaigns"_s, nullptr));
    QVERIFY(!m_contract.match("GET", u"/addressbooks//emails"_s, nullptr));
    QVERIFY(!m_contract.find(Scope::Emails, u"GET /smtp/emails"_s));
}

void ContractFacts::manyThreadsReadAtOnce()
{
    const Contract fresh;
    std::atomic<int> found = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            found += fresh.find(Scope::Crm, u"GET /crm/v1/users"_s) ? 1 : 0;
            found += fresh.match("GET", u"/addressbooks"_s, nullptr) ? 1 : 0;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(found, 8);
}

/// Reports how long the first look into the largest scopes and a typical one takes.
void ContractFacts::readsFast()
{
    for (const Scope scope : {Scope::Emails, Scope::Chatbots, Scope::Crm}) {
        QElapsedTimer timer;
        timer.start();
        const Contract fresh;
        const size_t count = fresh.operations(scope).size();
        qInfo("%s: %d operations in %.1f ms", qPrintable(scopeName(scope)), int(count),
              timer.nsecsElapsed() / 1e6);
        QVERIFY(count > 0);
    }
}

QTEST_GUILESS_MAIN(ContractFacts)
#include "contractfacts.moc"
