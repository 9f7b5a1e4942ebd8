// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/answershape.h"

#include "app/contract/json.h"

#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// What is neither a record nor a list where one is documented is told apart from what is empty.
class AnswerShape : public QObject {
    Q_OBJECT

    const Contract m_contract;

private slots:
    void theFormIsThatOfTheContract_data();
    void theFormIsThatOfTheContract();
    void whatNobodyDocumentedIsTakenAsItIs();
};

void AnswerShape::theFormIsThatOfTheContract_data()
{
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    const auto row = [](Scope scope, const char *operation, const char *body, const char *detail = "") {
        QTest::addRow("%s for %s", body, operation)
            << scope << QString::fromLatin1(operation) << QByteArray(body) << QString::fromLatin1(detail);
    };
    const char *record = "GET /smtp/emails/total";
    row(Scope::Smtp, record, R"({"total":5})");
    row(Scope::Smtp, record, R"([{"total":5}])");
    row(Scope::Smtp, record, "{}");
    row(Scope::Smtp, record, "[]");
    row(Scope::Smtp, record, "null", "a record was expected, but null came");
    row(Scope::Smtp, record, "5", "a record was expected, but a number came");
    row(Scope::Smtp, record, "\"5\"", "a record was expected, but a text came");
    row(Scope::Smtp, record, "[1]", "a record was expected, but a list came");
    row(Scope::Smtp, record, "[{},{}]", "a record was expected, but a list came");
    const char *list = "GET /addressbooks/{id}/variables";
    row(Scope::Emails, list, "[]");
    row(Scope::Emails, list, R"([{"name":"x"}])");
    row(Scope::Emails, list, R"({"0":{"name":"x"}})");
    row(Scope::Emails, list, "null", "a list was expected, but null came");
    row(Scope::Emails, list, "true", "a list was expected, but true or false came");
    const char *inside = "GET /crm/v1/contacts/{contactId}";
    row(Scope::Crm, inside, R"({"data":{"id":1}})");
    row(Scope::Crm, inside, R"({"data":[{"id":1}]})");
    row(Scope::Crm, inside, R"({"id":1})");
    row(Scope::Crm, inside, R"({"data":null})", "a record was expected in \"data\", but null came");
    row(Scope::Crm, inside, R"({"data":"x"})", "a record was expected in \"data\", but a text came");
}

void AnswerShape::theFormIsThatOfTheContract()
{
    QFETCH(Scope, scope);
    QFETCH(QString, operation);
    QFETCH(QByteArray, body);
    const Operation *known = m_contract.find(scope, operation);
    QVERIFY(known);
    const ApiError error = shapeError(parseJson(body).value, known);
    QTEST(error.detail, "detail");
    QCOMPARE(error.isSet(), !error.detail.isEmpty());
    QVERIFY(!error.isTransient());
}

void AnswerShape::whatNobodyDocumentedIsTakenAsItIs()
{
    const Operation silent;
    for (const char *body : {"null", "5", "[]", "{}"}) {
        QVERIFY(!shapeError(parseJson(body).value, nullptr).isSet());
        QVERIFY(!shapeError(parseJson(body).value, &silent).isSet());
    }
}

QTEST_GUILESS_MAIN(AnswerShape)
#include "answershape.moc"
