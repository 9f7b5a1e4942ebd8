// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/operationform.h"
#include "app/scopes/scopes.h"

#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::operations;
using namespace Qt::StringLiterals;

/// What is shown fills in the fields that mean it, and no others.
class SurroundingsTest : public QObject {
    Q_OBJECT

private slots:
    void wordsOfPaths_data();
    void wordsOfPaths();
    void selectedRowsFillTheirFields_data();
    void selectedRowsFillTheirFields();
    void parentsComeFromThePath();
    void otherScopesAndMessengersAreNotMixed();
    void nothingSelectedFillsNothing();

private:
    Contract m_contract;
};

/// A list as pages show it.
static Resource listOf(Scope scope, const QString &operation, const QVariantMap &path = {})
{
    Resource resource;
    resource.scope = scope;
    resource.list = Call {operation, path};
    return resource;
}

static QJsonValue filled(const QList<FormField> &fields, const QString &key)
{
    for (const FormField &field : fields) {
        if (field.key == key)
            return field.value;
    }
    return QJsonValue::Null;
}

void SurroundingsTest::wordsOfPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("word");

    QTest::newRow("before") << "/addressbooks/{id}/emails"
                            << "id"
                            << "addressbook";
    QTest::newRow("own") << "/crm/v1/deals/{dealId}/comments/{commentId}"
                         << "commentId"
                         << "comment";
    QTest::newRow("underscore") << "/telegram/chats"
                                << "bot_id"
                                << "bot";
    QTest::newRow("y") << "/crm/v1/companies/{companyId}"
                       << "companyId"
                       << "company";
    QTest::newRow("synonym") << "/campaigns"
                             << "list_id"
                             << "addressbook";
    QTest::newRow("verb") << "/push/websites/info/{id}"
                          << "id"
                          << "website";
    QTest::newRow("element") << "/a360/stats/email/{ID}/group-stat"
                             << "ID"
                             << "element";
    QTest::newRow("no id") << "/balance/{currency}"
                           << "currency"
                           << "";
}

void SurroundingsTest::wordsOfPaths()
{
    QFETCH(QString, path);
    QFETCH(QString, name);
    QTEST(wordOf(path, name), "word");
}

void SurroundingsTest::selectedRowsFillTheirFields_data()
{
    QTest::addColumn<int>("scope");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("field");

    const auto add = [](const char *name, Scope scope, const char *list, const char *operation,
                        const char *field) {
        QTest::newRow(name) << int(scope) << list << operation << field;
    };
    add("list", Scope::Emails, "GET /addressbooks", "POST /addressbooks/{id}/emails", "path.id");
    add("list in a body", Scope::Emails, "GET /addressbooks", "POST /campaigns", "body.list_id");
    add("campaign", Scope::Emails, "GET /campaigns", "GET /campaigns/{id}/countries", "path.id");
    add("deal", Scope::Crm, "POST /crm/v1/deals/get-list", "DELETE /crm/v1/deals/{dealId}", "path.dealId");
    add("contact", Scope::Crm, "POST /crm/v1/contacts/get-list",
        "POST /crm/v1/deals/{dealId}/contacts/{contactId}", "path.contactId");
    add("bot", Scope::Chatbots, "GET /telegram/bots", "GET /telegram/tags", "query.bot_id");
    add("website", Scope::PushService, "GET /push/websites", "GET /push/websites/{id}/variables", "path.id");
    add("project", Scope::PopUps, "GET /v2/pop-ups/public/api/widgets/list",
        "GET /v2/pop-ups/public/api/popups/list/{projectId}", "path.projectId");
}

void SurroundingsTest::selectedRowsFillTheirFields()
{
    QFETCH(int, scope);
    QFETCH(QString, list);
    QFETCH(QString, operation);
    QFETCH(QString, field);
    QVERIFY(m_contract.find(Scope(scope), list));
    const Operation *wanted = m_contract.find(Scope(scope), operation);
    QVERIFY(wanted);
    const Surroundings known = surroundingsOf(listOf(Scope(scope), list), {{u"id"_s, 17}}, m_contract);
    const QJsonValue value = filled(formOf(*wanted, known), field);
    QCOMPARE(value.toVariant().toInt(), 17);
}

void SurroundingsTest::parentsComeFromThePath()
{
    const Resource contacts = listOf(Scope::Emails, u"GET /addressbooks/{id}/emails"_s, {{u"id"_s, 7}});
    const QJsonObject row {{u"id"_s, 3}, {u"email"_s, u"ann@example.com"_s}};
    const Surroundings known = surroundingsOf(contacts, row, m_contract);
    const Operation *one = m_contract.find(Scope::Emails, u"GET /addressbooks/{id}/emails/{email}"_s);
    const QList<FormField> fields = formOf(*one, known);
    QCOMPARE(filled(fields, u"path.id"_s).toInt(), 7);
    QCOMPARE(filled(fields, u"path.email"_s).toString(), u"ann@example.com"_s);
}

void SurroundingsTest::otherScopesAndMessengersAreNotMixed()
{
    const Surroundings bot =
        surroundingsOf(listOf(Scope::Chatbots, u"GET /telegram/bots"_s), {{u"id"_s, u"b1"_s}}, m_contract);
    const Operation *viber = m_contract.find(Scope::Chatbots, u"GET /viber/chatbots/tags"_s);
    QVERIFY(filled(formOf(*viber, bot), u"query.bot_id"_s).isUndefined());

    const Surroundings list =
        surroundingsOf(listOf(Scope::Emails, u"GET /campaigns"_s), {{u"id"_s, 5}}, m_contract);
    const Operation *sms = m_contract.find(Scope::Sms, u"GET /sms/campaigns/info/{id}"_s);
    QVERIFY(filled(formOf(*sms, list), u"path.id"_s).isUndefined());
}

void SurroundingsTest::nothingSelectedFillsNothing()
{
    for (const Scope scope : allScopes()) {
        for (const Operation &operation : m_contract.operations(scope)) {
            for (const FormField &field : formOf(operation))
                QVERIFY2(field.value.isUndefined(), qPrintable(operation.id));
        }
    }
}

QTEST_GUILESS_MAIN(SurroundingsTest)
#include "surroundings.moc"
