// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/democalls.h"
#include "tests/support/samplecalls.h"

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// Every operation of a scope, called once with documented values: carried out, and answered as documented.
class DemoWalk : public QObject {
    Q_OBJECT

private slots:
    void everyOperationIsCarriedOut_data();
    void everyOperationIsCarriedOut();

private:
    QJsonValue first(const QString &path, const QString &where)
    {
        return valueAt(m_demo->get(path).json, where);
    }
    void knowMail();
    void knowOthers();
    void knowCrm();
    void knowChatbots();
    /// What is wrong with the answer; empty: nothing.
    QString call(const Operation &operation);

    std::unique_ptr<DemoCalls> m_demo;
    SampleCalls m_samples;
};

namespace {

QString describe(const QList<Violation> &violations)
{
    QStringList lines;
    for (const Violation &violation : violations)
        lines << violation.where + u": "_s + violation.detail;
    return lines.join(u"; "_s);
}

bool takesAway(const Operation &operation)
{
    return operation.method == "DELETE" || operation.path.contains("/contacts/delete"_L1);
}

/// What takes away comes last, parts before what they are parts of.
std::vector<const Operation *> inOrder(const std::vector<Operation> &operations)
{
    std::vector<const Operation *> all;
    for (const Operation &operation : operations)
        all.push_back(&operation);
    const auto rank = [](const Operation *operation) {
        const bool isWhole = operation->path.endsWith("/contacts/delete"_L1);
        return takesAway(*operation) ? 100 + int(isWhole) - int(operation->path.count(u'/')) : 0;
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const Operation *a, const Operation *b) { return rank(a) < rank(b); });
    return all;
}

const QByteArray oneFile =
    "--line\r\nContent-Disposition: form-data; name=\"files[]\"; filename=\"offer.pdf\"\r\n\r\n"
    "%PDF\r\n--line--\r\n";

} // namespace

void DemoWalk::knowMail()
{
    const QJsonValue address = first(u"/addressbooks/41520/emails?limit=1"_s, u"0.email"_s);
    const QJsonValue sender = first(u"/senders"_s, u"0.email"_s);
    const QJsonValue templateId = first(u"/templates?owner=me"_s, u"0.id"_s);
    const QJsonValue tag = first(u"/tags"_s, u"tags.0.id"_s);
    // A list of its own, as one with campaigns cannot be deleted in the end.
    const QJsonValue list = m_demo->post(u"/addressbooks"_s, {{u"bookName"_s, u"Walk"_s}}).json[u"id"];
    const QJsonObject person {{u"email"_s, address},
                              {u"variables"_s, QJsonObject {{u"City"_s, u"London"_s}}}};
    m_demo->post(u"/addressbooks/%1/emails"_s.arg(list.toInteger()), {{u"emails"_s, QJsonArray {person}}});
    const QString letter = u"PHA+SGVsbG88L3A+"_s; // Base64.
    const QJsonObject planned {{u"sender_name"_s, u"Marta"_s}, {u"sender_email"_s, sender},
                               {u"subject"_s, u"News"_s},      {u"body"_s, letter},
                               {u"list_id"_s, 41520},          {u"send_date"_s, u"2090-01-01 10:00:00"_s}};
    const QJsonValue campaign = m_demo->post(u"/campaigns"_s, planned).json[u"id"];
    m_samples.know(u"/"_s,
                   {{u"currency"_s, u"eur"_s},
                    {u"email"_s, address},
                    {u"emails"_s, address},
                    {u"phone"_s, u"380670000077"_s}});
    m_samples.know(u"/addressbooks"_s,
                   {{u"id"_s, list}, {u"variableName"_s, u"City"_s}, {u"searchValue"_s, u"London"_s}});
    m_samples.know(u"/addressbooks/{id}/cost"_s, {{u"id"_s, 41520}});
    m_samples.know(u"/addressbooks/{id}"_s, {{u"name"_s, u"Renamed"_s}});
    m_samples.know(u"/addressbooks/{id}/emails"_s, {{u"name"_s, u"City"_s}});
    m_samples.know(u"/campaigns"_s,
                   {{u"id"_s, campaign},
                    {u"sender_email"_s, sender},
                    {u"list_id"_s, 41520},
                    {u"body"_s, letter},
                    {u"template_id"_s, templateId},
                    {u"send_date"_s, u"2090-01-01 10:00:00"_s}});
    m_samples.know(u"/template"_s,
                   {{u"template_id"_s, templateId},
                    {u"id"_s, first(u"/templates?owner=me"_s, u"0.real_id"_s)},
                    {u"body"_s, letter},
                    {u"name_slug"_s, first(u"/templates?owner=me"_s, u"0.name_slug"_s)}});
    m_samples.know(u"/senders"_s, {{u"email"_s, u"new@example.com"_s}});
    m_samples.know(u"/senders/{email}"_s,
                   {{u"email"_s, u"marta@lumen-coffee.example.net"_s}, {u"code"_s, u"246810"_s}});
    m_samples.know(u"/blacklist"_s, {{u"emails"_s, u"c29tZW9uZUBleGFtcGxlLmNvbQ=="_s}});
    m_samples.know(u"/tags"_s, {{u"id"_s, tag}, {u"tags"_s, tag}});
    m_samples.know(u"/v2/email-service/webhook"_s,
                   {{u"id"_s, first(u"/v2/email-service/webhook"_s, u"data.0.id"_s)},
                    {u"url"_s, u"https://hooks.example.com/x"_s},
                    {u"actions"_s, u"open"_s}});
}

void DemoWalk::knowOthers()
{
    m_samples.know(u"/smtp/emails"_s,
                   {{u"id"_s, first(u"/smtp/emails"_s, u"0.id"_s)},
                    {u"email"_s, first(u"/smtp/senders"_s, u"0"_s)},
                    {u"html"_s, u"PHA+SGVsbG88L3A+"_s}});
    m_samples.know(u"/smtp/resubscribe"_s,
                   {{u"email"_s, first(u"/smtp/unsubscribe"_s, u"0.email"_s)},
                    {u"sender"_s, first(u"/smtp/senders"_s, u"0"_s)}});
    m_samples.know(u"/v2/email-service/smtp"_s, {{u"domain"_s, u"news.example.com"_s}});
    const QString phone = u"380670000077"_s;
    m_demo->post(u"/sms/numbers"_s, {{u"addressBookId"_s, 41520}, {u"phones"_s, QJsonArray {phone}}});
    m_samples.know(u"/sms"_s,
                   {{u"addressBookId"_s, 41520},
                    {u"phoneNumber"_s, phone},
                    {u"phones"_s, phone},
                    {u"date"_s, u"2090-01-01 10:00:00"_s},
                    {u"sender"_s, u"LUMEN"_s}});
    m_samples.know(u"/addressbooks/{id}/phones"_s, {{u"id"_s, 41520}, {u"phone"_s, phone}});
    const QJsonValue planned = m_demo
                                   ->post(u"/sms/send"_s,
                                          {{u"sender"_s, u"LUMEN"_s},
                                           {u"phones"_s, QJsonArray {phone}},
                                           {u"body"_s, u"Hello"_s},
                                           {u"date"_s, u"2090-01-01 10:00:00"_s}})
                                   .json[u"campaign_id"];
    m_samples.know(u"/sms/campaigns"_s, {{u"id"_s, planned}});
    m_samples.know(u"/viber"_s,
                   {{u"sender_id"_s, first(u"/viber/senders"_s, u"0.id"_s)},
                    {u"address_book"_s, 41520},
                    {u"send_date"_s, u"2090-01-01 10:00:00"_s},
                    {u"recipients"_s, qint64(380670000077)}});
    m_samples.know(u"/v2/viber-service"_s, {{u"phones"_s, phone}});
    const QJsonValue site = first(u"/push/websites"_s, u"0.id"_s);
    m_samples.know(u"/push/tasks"_s, {{u"website_id"_s, site}, {u"send_date"_s, u"2090-01-01T10:00:00Z"_s}});
    m_samples.know(u"/push/subscriptions"_s,
                   {{u"id"_s, first(u"/push/websites/%1/subscriptions"_s.arg(site.toInteger()), u"0.id"_s)}});
    m_samples.know(u"/verifier-service/send-list-to-verify"_s, {{u"id"_s, 41520}});
    m_samples.know(u"/viber/task"_s, {{u"id"_s, first(u"/viber/task?offset=1"_s, u"0.id"_s)}});
    m_samples.know(u"/viber/senders"_s, {{u"id"_s, first(u"/viber/senders"_s, u"0.id"_s)}});
    m_samples.know(u"/push/tasks"_s, {{u"id"_s, first(u"/push/tasks"_s, u"0.id"_s)}});
    m_samples.know(u"/push/websites"_s, {{u"id"_s, first(u"/push/websites"_s, u"0.id"_s)}});
    m_samples.know(u"/verifier-service"_s,
                   {{u"id"_s, first(u"/verifier-service/check-list"_s, u"list.1.id"_s)}});
    m_samples.know(u"/a360/autoresponders"_s, {{u"ID"_s, 61204}, {u"id"_s, 61204}});
    const QString popups = u"/v2/pop-ups/public/api"_s;
    const QJsonValue project = first(popups + u"/widgets/list"_s, u"data.0.id"_s);
    m_samples.know(
        popups,
        {{u"projectId"_s, project},
         {u"popupId"_s,
          first(u"%1/popups/list/%2"_s.arg(popups, project.toVariant().toString()), u"data.0.id"_s)},
         {u"url"_s, u"https://new.example.com"_s},
         {u"subscriberId"_s, 88001}});
    // One element of each kind.
    for (int flow = 61204; flow < 61204 + 27; flow += 3) {
        const QJsonValue elements = m_demo->get(u"/a360/autoresponders/%1"_s.arg(flow)).json[u"flows"];
        for (const QJsonValue &element : elements.toArray()) {
            QString kind = element[u"af_type"].toString();
            kind.replace("maintrigger"_L1, "main-trigger"_L1);
            m_samples.know(u"/a360/stats/"_s + kind, {{u"ID"_s, element[u"id"]}});
        }
    }
}

void DemoWalk::knowCrm()
{
    const QJsonValue board = m_demo->get(u"/crm/v1/boards"_s).json[u"data"][0];
    const QJsonValue pipeline = m_demo->get(u"/crm/v1/pipelines"_s).json[u"data"][0];
    const QJsonValue deal = m_demo->post(u"/crm/v1/deals/get-list"_s, {}).json[u"data"][0];
    const QJsonValue people = m_demo->post(u"/crm/v1/contacts/get-list"_s, {}).json[u"data"][u"list"];
    const QJsonValue person = people[0];
    const QJsonValue company = m_demo->post(u"/crm/v1/companies/list"_s, {}).json[u"data"][0];
    const QJsonValue tasks = m_demo->post(u"/crm/v1/tasks/list"_s, {}).json[u"data"];
    const QJsonValue task = tasks[0];
    const QJsonValue attribute = m_demo->get(u"/crm/v1/contacts/attributes"_s).json[u"data"][0][u"id"];
    const QJsonValue companyAttribute =
        m_demo->get(u"/crm/v1/companies/attributes"_s).json[u"data"][0][u"id"];
    const QJsonValue contactTag = m_demo->get(u"/crm/v1/contact-tags"_s).json[u"data"][0][u"id"];
    const QJsonValue taskTag = m_demo->get(u"/crm/v1/task-tags"_s).json[u"data"][0][u"id"];
    const QString crm = u"/crm/v1"_s;
    m_samples.know(crm,
                   {{u"pipelineId"_s, pipeline[u"id"]},
                    {u"pipelineIds"_s, pipeline[u"id"]},
                    {u"stepId"_s, pipeline[u"steps"][0][u"id"]},
                    {u"dealId"_s, deal[u"id"]},
                    {u"dealIds"_s, deal[u"id"]},
                    {u"contactId"_s, person[u"id"]},
                    {u"contactIds"_s, person[u"id"]},
                    {u"contact"_s, person[u"id"]},
                    {u"companyId"_s, company[u"id"]},
                    {u"taskId"_s, task[u"id"]},
                    {u"taskIds"_s, tasks[1][u"id"]},
                    {u"subTasksIds"_s, tasks[1][u"id"]},
                    {u"boardId"_s, board[u"id"]},
                    {u"parentId"_s, 0},
                    {u"productId"_s, 640},
                    {u"categoryId"_s, 32},
                    {u"responsibleId"_s, 301},
                    {u"responsibleIds"_s, 301},
                    {u"observers"_s, 301},
                    {u"typeId"_s, 1},
                    {u"callId"_s, 8824},
                    {u"fromDate"_s, u"2020-01-01"_s},
                    {u"toDate"_s, u"2040-01-01"_s},
                    {u"customTabId"_s, 21},
                    {u"settingId"_s, 1},
                    {u"attachmentId"_s, 1},
                    {u"paymentId"_s, 5246},
                    {u"checklistId"_s, 640},
                    {u"itemId"_s, 1},
                    {u"headId"_s, 1},
                    {u"entityId"_s, deal[u"id"]},
                    {u"entityType"_s, u"deal"_s},
                    {u"limit"_s, 10},
                    {u"offset"_s, 0}});
    m_samples.know(crm + u"/deals"_s, {{u"commentId"_s, 9100}});
    for (const QString &path : {u"/deals/{dealId}"_s, u"/pipelines"_s, u"/deals"_s})
        m_samples.know(crm + path, {{u"attributeId"_s, 2101}});
    m_samples.know(crm + u"/contacts"_s,
                   {{u"attributeId"_s, attribute},
                    {u"tags"_s, contactTag},
                    {u"commentId"_s, 2700},
                    {u"messengerId"_s, person[u"messengers"][0][u"id"]},
                    {u"phoneId"_s, people[1][u"phones"][0][u"id"]},
                    {u"emailId"_s, person[u"emails"][0][u"id"]},
                    {u"externalContactId"_s, u"10000"_s},
                    {u"messengerContactId"_s, person[u"messengers"][0][u"contactId"]}});
    m_samples.know(crm + u"/contacts/{contactId}/phones"_s, {{u"contactId"_s, people[1][u"id"]}});
    m_samples.know(crm + u"/companies"_s,
                   {{u"attribute"_s, companyAttribute},
                    {u"emailId"_s, 300},
                    {u"phoneId"_s, 300},
                    {u"messengerId"_s, 1}});
    m_samples.know(crm + u"/contact-tags"_s, {{u"tagId"_s, contactTag}});
    m_samples.know(crm + u"/task-tags"_s, {{u"tagId"_s, taskTag}});
    for (const QString &path : {u"/tasks"_s, u"/boards"_s, u"/{boardId}"_s})
        m_samples.know(crm + path,
                       {{u"stepId"_s, board[u"steps"][0][u"id"]},
                        {u"newStepId"_s, board[u"steps"][1][u"id"]},
                        {u"attributeId"_s, board[u"attributes"][0][u"id"]},
                        {u"tags"_s, taskTag},
                        {u"commentId"_s, 1},
                        {u"valueId"_s, 1}});
    m_samples.know(crm + u"/products"_s, {{u"sectionId"_s, 1}, {u"visible"_s, 1}});
    m_samples.know(crm + u"/manager-settings"_s, {{u"sectionId"_s, 1}});
    m_samples.know(crm + u"/task-to-task"_s,
                   {{u"taskHeadId"_s, task[u"id"]}, {u"taskId"_s, tasks[1][u"id"]}});
    m_samples.know(crm + u"/custom-tab"_s, {{u"entityType"_s, 0}});
    m_samples.know(crm + u"/checklists"_s, {{u"checklistId"_s, 643}, {u"itemId"_s, 7}});
    m_samples.know(crm + u"/attachments"_s, {{u"entityType"_s, u"contactComment"_s}, {u"entityId"_s, 2705}});
}

void DemoWalk::knowChatbots()
{
    for (const QString &path : {u"/whatsapp/contacts/sendTemplate"_s, u"/whatsapp/campaigns/sendTemplate"_s})
        m_samples.know(path, {{u"name"_s, u"order_ready"_s}});
    for (const Operation &operation : m_demo->contract.operations(Scope::Chatbots)) {
        if (!operation.path.endsWith("/bots"_L1) || operation.path == "/chatbots/bots"_L1)
            continue;
        const QString channel = operation.path.chopped(5);
        const auto first = [&](const QString &path) { return m_demo->get(channel + path).json[u"data"][0]; };
        const QJsonValue bot = first(u"/bots"_s)[u"id"];
        const QString ofBot = u"?bot_id="_s + bot.toString();
        const QJsonValue contact = first(u"/chats"_s + ofBot)[u"contact"];
        const QString id = contact[u"id"].toString();
        const QJsonValue message = first(u"/chats/messages?contact_id="_s + id);
        const QJsonValue flow = first(u"/flows"_s + ofBot);
        const QJsonValue variable = first(u"/variables"_s + ofBot);
        m_samples.know(channel,
                       {{u"bot_id"_s, bot},
                        {u"contact_id"_s, contact[u"id"]},
                        {u"id"_s, contact[u"id"]},
                        {u"message_id"_s, message[u"id"]},
                        {u"flow_id"_s, flow[u"id"]},
                        {u"trigger_keyword"_s, first(u"/triggers"_s + ofBot)[u"keywords"][0]},
                        {u"variable_id"_s, variable[u"id"]},
                        {u"variable_name"_s, variable[u"name"]},
                        {u"tag"_s, u"sample"_s},
                        {u"operator_id"_s, 301},
                        {u"send_at"_s, u"2040-01-01 10:00"_s},
                        {u"minutes"_s, 30},
                        {u"variable_value"_s, u"London"_s},
                        {u"phone"_s, u"380670000077"_s},
                        {u"telegram_id"_s, contact[u"telegram_id"]},
                        {u"note_id"_s, first(u"/contacts/notes"_s + ofBot + u"&contact_id="_s + id)[u"id"]}});
    }
}

QString DemoWalk::call(const Operation &operation)
{
    const QString path = m_samples.pathOf(operation);
    const QByteArray body = operation.multipart ? oneFile : m_samples.bodyOf(operation);
    const QByteArray type = operation.multipart ? QByteArray("multipart/form-data; boundary=line")
                                                : QByteArray("application/json");
    const DemoCalls::Got got = m_demo->call(operation.method, path, body, type);
    const QString said = u"%1 as %2: %3 %4"_s.arg(operation.id, path, QString::number(got.status),
                                                  QString::fromUtf8(got.body));
    if (got.status != operation.successStatus || (operation.emptyAnswer && !got.body.isEmpty()))
        return said;
    if (operation.emptyAnswer || operation.binaryAnswer || !operation.answer)
        return {};
    if (got.json.isUndefined())
        return said;
    const QList<Violation> violations = check(got.json, *operation.answer, true);
    return violations.isEmpty() ? QString() : describe(violations) + u" in "_s + said;
}

void DemoWalk::everyOperationIsCarriedOut_data()
{
    QTest::addColumn<int>("scope");
    for (const Scope scope : allScopes())
        QTest::newRow(qPrintable(scopeName(scope))) << int(scope);
}

void DemoWalk::everyOperationIsCarriedOut()
{
    QFETCH(const int, scope);
    m_demo = std::make_unique<DemoCalls>();
    QVERIFY(m_demo->isStarted());
    m_samples = {};
    knowMail();
    knowOthers();
    if (Scope(scope) == Scope::Crm)
        knowCrm();
    if (Scope(scope) == Scope::Chatbots)
        knowChatbots();
    QStringList problems;
    for (const Operation *operation : inOrder(m_demo->contract.operations(Scope(scope)))) {
        if (const QString problem = call(*operation); !problem.isEmpty())
            problems << problem.left(150);
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u"\n"_s)));
    QCOMPARE(m_demo->service.misfits(), QStringList());
}

QTEST_GUILESS_MAIN(DemoWalk)

#include "demowalk.moc"
