// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/descriptions.h"
#include "tests/support/fakeservice.h"

#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;
using Refusal = ApiError::Kind;

/// What may be done with an account that is read-only, held against every operation of the contract.
class ReadOnly : public QObject {
    Q_OBJECT

private slots:
    void init();
    void everyOperationThatChangesIsRefusedHere();
    void everyOperationThatReadsPasses();
    void aTrialPassesAndTheRealThingDoesNot();
    void whatIsNotKnownIsRefused();
    void withoutFactsTheContractDecides();
    void switchedOffEverythingPasses();
    void whatWaitsIsRefusedWhenItIsSwitchedOn();
    void whatIsOnItsWayIsNotRepeated();
    void openingAnythingOnlyReads();

private:
    Request requestOf(const Operation &operation) const;
    Refusal outcomeOf(const Request &request);
    void settle();
    QList<const Operation *> operations() const;

    Contract m_contract;
    std::optional<FakeService> m_service;
    std::unique_ptr<Client> m_client;
};

/// Said here once more, so that a slip in the facts is seen: all other POSTs change something.
static bool isReadByPost(const QString &operation)
{
    static const QStringList all {
        u"POST /emails"_s,
        u"POST /emails/campaigns"_s,
        u"POST /smtp/emails/info"_s,
        u"POST /crm/v1/deals/get-list"_s,
        u"POST /crm/v1/contacts/get-list"_s,
        u"POST /crm/v1/contacts/get-list-by-email"_s,
        u"POST /crm/v1/tasks/list"_s,
        u"POST /crm/v1/telephony/calls/get-list"_s,
        u"POST /crm/v1/contacts/{contactId}/get-calls"_s,
        u"POST /crm/v1/deals/{dealId}/get-calls"_s,
        u"POST /crm/v1/companies/short-data"_s,
        u"POST /crm/v1/companies/list"_s,
        u"POST /crm/v1/products/all"_s,
    };
    return all.contains(operation);
}

/// And these GETs write a letter and make a report.
static bool isChangeByGet(const QString &operation)
{
    return operation == u"GET /senders/{email}/code"_s || operation == u"GET /verifier-service/get-report"_s;
}

static bool isChange(const Operation &operation)
{
    return operation.method == "GET" ? isChangeByGet(operation.id) : !isReadByPost(operation.id);
}

void ReadOnly::init()
{
    m_client.reset();
    m_service.emplace();
    Client::Settings settings = m_service->settings();
    settings.onlyReads = qOverload<const Request &>(onlyReads);
    m_client = std::make_unique<Client>(m_contract, settings, nullptr);
    m_service->signIn(*m_client);
    m_client->setReadOnly(true);
}

QList<const Operation *> ReadOnly::operations() const
{
    QList<const Operation *> all;
    for (const Scope scope : allScopes()) {
        for (const Operation &operation : m_contract.operations(scope))
            all << &operation;
    }
    return all;
}

/// With all that the operation wants, so that nothing but the account could refuse it.
Request ReadOnly::requestOf(const Operation &operation) const
{
    Request request {.scope = operation.scope, .operation = operation.id};
    for (const Field &field : operation.pathFields)
        request.path[field.name] = sample(field.schema).toVariant();
    for (const Field &field : operation.query) {
        if (field.required)
            request.query[field.name] = sample(field.schema).toVariant();
    }
    if (operation.multipart) {
        request.file = "a";
        request.fileName = u"a.txt"_s;
    } else if (operation.body) {
        request.body = sample(*operation.body);
        QJsonObject body = request.body.toObject();
        if (body.contains(u"emulate")) {
            body[u"emulate"] = false; // the real thing
            request.body = body;
        }
    }
    return request;
}

ApiError::Kind ReadOnly::outcomeOf(const Request &request)
{
    std::optional<Reply> answer;
    m_client->send(request, this, [&answer](const Reply &reply) { answer = reply; });
    while (!answer)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return answer->error.kind;
}

/// Everything that was posted has been handled, in both halves of the client.
void ReadOnly::settle()
{
    outcomeOf({.scope = Scope::Emails, .operation = u"nothing"_s});
    QCoreApplication::sendPostedEvents();
}

void ReadOnly::everyOperationThatChangesIsRefusedHere()
{
    QCOMPARE(operations().size(), 614);
    int refused = 0;
    for (const Operation *operation : operations()) {
        if (!isChange(*operation))
            continue;
        QVERIFY2(outcomeOf(requestOf(*operation)) == Refusal::ReadOnly, qPrintable(operation->id));
        // Not asked for in a way that fits, it is refused for the same reason.
        const Request bare {.scope = operation->scope, .operation = operation->id};
        QVERIFY2(outcomeOf(bare) == Refusal::ReadOnly, qPrintable(operation->id));
        ++refused;
    }
    settle();
    QVERIFY(refused > 300);
    QVERIFY(m_service->exchanges().isEmpty());
    QVERIFY(m_service->tokenRequests().isEmpty());
}

void ReadOnly::everyOperationThatReadsPasses()
{
    int passed = 0;
    for (const Operation *operation : operations()) {
        if (isChange(*operation))
            continue;
        const Request request = requestOf(*operation);
        QVERIFY2(checkRequest(request, m_contract).isEmpty(), qPrintable(operation->id));
        const Refusal kind = outcomeOf(request);
        QVERIFY2(kind != Refusal::ReadOnly && kind != Refusal::BadRequest, qPrintable(operation->id));
        QVERIFY2(m_service->exchanges().size() == ++passed, qPrintable(operation->id));
        QCOMPARE(m_service->exchanges().constLast().method, operation->method);
    }
    QVERIFY(passed > 200);
}

void ReadOnly::aTrialPassesAndTheRealThingDoesNot()
{
    for (const QString &id : {u"POST /sms/campaigns"_s, u"POST /sms/send"_s}) {
        Request request = requestOf(*m_contract.find(Scope::Sms, id));
        QJsonObject body = request.body.toObject();
        body.remove(u"emulate"_s);
        request.body = body;
        QCOMPARE(outcomeOf(request), Refusal::ReadOnly);
        // What is no plain "yes" is none.
        for (const QJsonValue &no : {QJsonValue(false), QJsonValue(1), QJsonValue(u"true"_s), QJsonValue()}) {
            body[u"emulate"] = no;
            request.body = body;
            QCOMPARE(outcomeOf(request), Refusal::ReadOnly);
        }
        QVERIFY(m_service->exchanges().isEmpty());
        body[u"emulate"] = true;
        request.body = body;
        QVERIFY(outcomeOf(request) != Refusal::ReadOnly);
        QCOMPARE(m_service->exchanges().size(), 1);
        QCOMPARE(m_service->exchanges().constLast().json()[u"emulate"], QJsonValue(true));
        init();
    }
    // Elsewhere the word means nothing.
    const Request request {.scope = Scope::Emails,
                           .operation = u"POST /addressbooks"_s,
                           .body = QJsonObject {{u"bookName"_s, u"A"_s}, {u"emulate"_s, true}}};
    QCOMPARE(outcomeOf(request), Refusal::ReadOnly);
}

void ReadOnly::whatIsNotKnownIsRefused()
{
    QCOMPARE(outcomeOf({.scope = Scope::Emails, .operation = u"POST /no/such"_s}), Refusal::ReadOnly);
}

void ReadOnly::withoutFactsTheContractDecides()
{
    Client client(m_contract, m_service->settings(), nullptr);
    m_service->signIn(client);
    client.setReadOnly(true);
    QList<Refusal> outcomes;
    const auto note = [&outcomes](const Reply &reply) { outcomes << reply.error.kind; };
    client.send(requestOf(*m_contract.find(Scope::Crm, u"POST /crm/v1/deals/get-list"_s)), this, note);
    client.send(requestOf(*m_contract.find(Scope::Crm, u"POST /crm/v1/deals"_s)), this, note);
    QTRY_COMPARE(outcomes.size(), 2);
    QCOMPARE(outcomes.count(Refusal::ReadOnly), 1);
    QCOMPARE(m_service->exchanges().size(), 1);
    QCOMPARE(m_service->exchanges().constFirst().path, u"/crm/v1/deals/get-list"_s);
}

void ReadOnly::switchedOffEverythingPasses()
{
    m_client->setReadOnly(false);
    m_service->expect("DELETE", u"/addressbooks/7"_s).answer(R"({"result":true})");
    const Request request {
        .scope = Scope::Emails, .operation = u"DELETE /addressbooks/{id}"_s, .path = {{u"id"_s, 7}}};
    QCOMPARE(outcomeOf(request), Refusal::None);
    QVERIFY(m_service->idle());
}

void ReadOnly::whatWaitsIsRefusedWhenItIsSwitchedOn()
{
    // Without credentials everything waits.
    Client::Settings settings = m_service->settings();
    settings.onlyReads = qOverload<const Request &>(onlyReads);
    Client client(m_contract, settings, nullptr);
    client.setScopes(Scope::Emails);
    QList<Refusal> outcomes;
    const auto note = [&outcomes](const Reply &reply) { outcomes << reply.error.kind; };
    const Request write {
        .scope = Scope::Emails, .operation = u"DELETE /addressbooks/{id}"_s, .path = {{u"id"_s, 7}}};
    client.send(write, this, note);
    client.send({.scope = Scope::Emails, .operation = u"GET /addressbooks"_s}, this, note);
    client.setReadOnly(true);
    QTRY_COMPARE(outcomes, QList<Refusal> {Refusal::ReadOnly});
    m_service->expect("GET", u"/addressbooks"_s).answer("[]");
    m_service->signIn(client);
    QTRY_COMPARE(outcomes.size(), 2);
    QCOMPARE(outcomes.constLast(), Refusal::None);
    QVERIFY(m_service->idle());
}

void ReadOnly::whatIsOnItsWayIsNotRepeated()
{
    m_client->setReadOnly(false);
    m_service->expect("DELETE", u"/addressbooks/7"_s).answer(R"({"message":"Too many"})", 429).hold();
    QList<Refusal> outcomes;
    m_client->send(
        {.scope = Scope::Emails, .operation = u"DELETE /addressbooks/{id}"_s, .path = {{u"id"_s, 7}}}, this,
        [&outcomes](const Reply &reply) { outcomes << reply.error.kind; });
    QTRY_COMPARE(m_service->heldCount(), 1);
    m_client->setReadOnly(true);
    settle();
    m_service->release();
    QTRY_COMPARE(outcomes, QList<Refusal> {Refusal::RateLimited});
    settle();
    QCOMPARE(m_service->exchanges().size(), 1);
}

/// Lists, chats among them, details, figures and whatever else is asked for without an action.
void ReadOnly::openingAnythingOnlyReads()
{
    int calls = 0;
    const auto check = [&calls](Scope scope, const Call &call) {
        Request request = describe::request(scope, call);
        request.body = call.body;
        ++calls;
        QVERIFY2(onlyReads(request), qPrintable(call.operation));
    };
    for (const auto &[resource, row] : everyResource(m_contract)) {
        if (resource.list)
            check(resource.scope, *resource.list);
        if (resource.detail)
            check(resource.scope, resource.detail(row));
        if (resource.moreColumns)
            check(resource.scope, resource.moreColumns->call);
        if (resource.supplement)
            check(resource.scope, resource.supplement->call(row));
        const QList<Report> reports = resource.reports ? resource.reports(row) : QList<Report>();
        for (const Report &report : reports)
            check(resource.scope, report.call);
    }
    QVERIFY(calls > 100);
}

QTEST_GUILESS_MAIN(ReadOnly)
#include "readonly.moc"
