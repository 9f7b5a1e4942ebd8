// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/scopes.h"
#include "tests/support/democalls.h"

#include <QRegularExpression>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// What the demo answers to reads: every one of them, in the documented shape, whole lists in pieces.
class DemoAnswers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyOperationIsWrittenByHand();
    void everyReadFitsTheContract_data();
    void everyReadFitsTheContract();
    void pagesAddUpToTheWholeList_data();
    void pagesAddUpToTheWholeList();
    void dialogsAreReadByTheirCursor();
    void sameSeedAndDayGiveTheSameData();
    void addressesAreOfExampleDomainsOnly();
    void figuresOfCampaignsFitTogether();

private:
    QString firstOf(const QString &path, const QString &where);
    QString filledPath(const Operation &operation);
    QString requiredQuery(const Operation &operation);
    QJsonValue pageOf(const Operation &operation, const QString &path, int offset, int size);

    DemoCalls m_demo;
    /// Values for names in paths and queries: the longest key that the path starts with counts.
    QHash<QString, QHash<QString, QString>> m_known;
};

namespace {

QString sampleText(const Schema &schema)
{
    if (!schema.allowed.isEmpty())
        return schema.allowed.first().toVariant().toString();
    if (schema.type == Schema::Type::Integer || schema.type == Schema::Type::Number)
        return u"1"_s;
    if (schema.format == "date-time"_L1)
        return u"2026-01-01T00:00:00Z"_s;
    return schema.format == "email"_L1 ? u"someone@example.com"_s : u"sample"_s;
}

QJsonValue sampleValue(const Schema &schema)
{
    if (!schema.oneOf.empty())
        return sampleValue(schema.oneOf.front());
    if (!schema.allowed.isEmpty())
        return schema.allowed.first();
    switch (schema.type) {
    case Schema::Type::Array:
        return schema.items ? QJsonArray {sampleValue(*schema.items)} : QJsonArray();
    case Schema::Type::Object: {
        QJsonObject object;
        for (const Field &field : schema.fields) {
            if (field.required)
                object.insert(field.name, sampleValue(field.schema));
        }
        return object;
    }
    case Schema::Type::Integer:
    case Schema::Type::Number:
        return 1;
    case Schema::Type::Boolean:
        return true;
    default:
        return sampleText(schema);
    }
}

QByteArray minimalBody(const Operation &operation)
{
    if (!operation.body)
        return {};
    const QJsonValue value = sampleValue(*operation.body);
    return value.isArray() ? QJsonDocument(value.toArray()).toJson()
                           : QJsonDocument(value.toObject()).toJson();
}

QString describe(const QList<Violation> &violations)
{
    QStringList lines;
    for (const Violation &violation : violations)
        lines << violation.where + u": "_s + violation.detail;
    return lines.join(u"; "_s);
}

} // namespace

QString DemoAnswers::firstOf(const QString &path, const QString &where)
{
    const DemoCalls::Got got =
        path.startsWith("/crm"_L1) && path.contains("list"_L1) ? m_demo.post(path, {}) : m_demo.get(path);
    return valueAt(got.json, where).toVariant().toString();
}

void DemoAnswers::initTestCase()
{
    QVERIFY(m_demo.isStarted());
    const QString address = firstOf(u"/addressbooks/41520/emails?limit=1"_s, u"0.email"_s);
    const QString campaign = firstOf(u"/addressbooks/41520/campaigns"_s, u"0.task_id"_s);
    m_known[u"/"_s] = {{u"currency"_s, u"eur"_s}, {u"email"_s, address}};
    m_known[u"/addressbooks"_s] = {{u"id"_s, u"41520"_s},
                                   {u"email"_s, address},
                                   {u"variableName"_s, u"City"_s},
                                   {u"searchValue"_s, u"London"_s}};
    m_known[u"/campaigns"_s] = {{u"id"_s, campaign}, {u"email"_s, address}};
    m_known[u"/template"_s] = {{u"template_id"_s, firstOf(u"/templates?owner=me"_s, u"0.id"_s)},
                               {u"name_slug"_s, firstOf(u"/templates?owner=me"_s, u"0.name_slug"_s)}};
    m_known[u"/senders"_s] = {{u"email"_s, firstOf(u"/senders"_s, u"0.email"_s)}};
    m_known[u"/v2/email-service/webhook"_s] = {
        {u"id"_s, firstOf(u"/v2/email-service/webhook"_s, u"data.0.id"_s)}};
    m_known[u"/smtp/emails"_s] = {{u"id"_s, firstOf(u"/smtp/emails"_s, u"0.id"_s)}};
    m_known[u"/viber/task"_s] = {{u"id"_s, firstOf(u"/viber/task?offset=1"_s, u"0.id"_s)}};
    m_known[u"/viber/senders"_s] = {{u"id"_s, firstOf(u"/viber/senders"_s, u"0.id"_s)}};
    const QString phone = u"380670000001"_s;
    m_demo.post(u"/sms/numbers"_s, {{u"addressBookId"_s, 41520}, {u"phones"_s, QJsonArray {phone}}});
    m_known[u"/sms/numbers"_s] = {{u"addressBookId"_s, u"41520"_s}, {u"phoneNumber"_s, phone}};
    m_known[u"/sms/campaigns"_s] = {{u"id"_s, firstOf(u"/sms/campaigns/list"_s, u"data.0.id"_s)}};
    m_known[u"/push/tasks"_s] = {{u"id"_s, firstOf(u"/push/tasks"_s, u"0.id"_s)}};
    m_known[u"/push/websites"_s] = {{u"id"_s, firstOf(u"/push/websites"_s, u"0.id"_s)}};
    const QString checked = firstOf(u"/verifier-service/check-list"_s, u"list.1.id"_s);
    m_known[u"/verifier-service"_s] = {{u"id"_s, checked}};
    // Of a list whose report was made there is one to look at.
    m_demo.post(u"/verifier-service/make-report"_s, {{u"id"_s, checked.toLongLong()}, {u"format"_s, 2}});
    m_known[u"/a360/autoresponders"_s] = {{u"ID"_s, u"61204"_s}, {u"id"_s, u"61204"_s}};
    const QString popups = u"/v2/pop-ups/public/api"_s;
    const QString project = firstOf(popups + u"/widgets/list"_s, u"data.0.id"_s);
    m_known[popups] = {{u"projectId"_s, project},
                       {u"popupId"_s, firstOf(popups + u"/popups/list/"_s + project, u"data.0.id"_s)},
                       {u"subscriberId"_s, u"88001"_s}};
    // One element of each kind.
    for (int flow = 61204; flow < 61204 + 27; flow += 3) {
        const QJsonValue elements = m_demo.get(u"/a360/autoresponders/%1"_s.arg(flow)).json[u"flows"];
        for (const QJsonValue &element : elements.toArray()) {
            QString kind = element[u"af_type"].toString();
            kind.replace("maintrigger"_L1, "main-trigger"_L1);
            m_known[u"/a360/stats/"_s + kind] = {{u"ID"_s, element[u"id"].toVariant().toString()}};
        }
    }
    for (const Operation &operation : m_demo.contract.operations(Scope::Chatbots)) {
        if (!operation.path.endsWith("/bots"_L1))
            continue;
        const QString channel = operation.path.chopped(5);
        const QString bot = firstOf(operation.path, u"data.0.id"_s);
        const QString contact = firstOf(channel + u"/chats?bot_id="_s + bot, u"data.0.contact.id"_s);
        m_known[channel] = {{u"bot_id"_s, bot}, {u"contact_id"_s, contact}, {u"id"_s, contact}};
    }
    const QString telegram = m_known[u"/telegram"_s][u"id"_s];
    m_known[u"/telegram"_s][u"telegram_id"_s] =
        firstOf(u"/telegram/contacts/get?id="_s + telegram, u"data.telegram_id"_s);
    m_known[u"/whatsapp"_s][u"phone"_s] = phone;
    m_demo.post(u"/whatsapp/contacts"_s,
                {{u"phone"_s, phone}, {u"bot_id"_s, m_known[u"/whatsapp"_s][u"bot_id"_s]}});
    const QString crm = u"/crm/v1"_s;
    m_known[crm] = {{u"pipelineId"_s, firstOf(crm + u"/pipelines"_s, u"data.0.id"_s)},
                    {u"dealId"_s, firstOf(crm + u"/deals/get-list"_s, u"data.0.id"_s)},
                    {u"contactId"_s, firstOf(crm + u"/contacts/get-list"_s, u"data.list.0.id"_s)},
                    {u"companyId"_s, firstOf(crm + u"/companies/list"_s, u"data.0.id"_s)},
                    {u"taskId"_s, firstOf(crm + u"/tasks/list"_s, u"data.0.id"_s)},
                    {u"boardId"_s, firstOf(crm + u"/boards"_s, u"data.0.id"_s)},
                    {u"categoryId"_s, u"32"_s},
                    {u"externalContactId"_s, u"10000"_s},
                    {u"messengerContactId"_s, u"5fd0cc30ab31e7f000000000"_s},
                    {u"productId"_s, u"640"_s}};
}

QString DemoAnswers::filledPath(const Operation &operation)
{
    QString best;
    for (auto it = m_known.begin(); it != m_known.end(); ++it) {
        if (operation.path.startsWith(it.key()) && it.key().size() > best.size())
            best = it.key();
    }
    QString path = operation.path;
    for (const Field &field : operation.pathFields) {
        const QString value = m_known[best].value(field.name, sampleText(field.schema));
        path.replace(u'{' + field.name + u'}', QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    QStringList query;
    for (const Field &field : operation.query) {
        if (field.required)
            query << field.name + u'='
                    + QString::fromLatin1(
                         QUrl::toPercentEncoding(m_known[best].value(field.name, sampleText(field.schema))));
    }
    return query.isEmpty() ? path : path + u'?' + query.join(u'&');
}

void DemoAnswers::everyOperationIsWrittenByHand()
{
    const demo::Undocumented undocumented;
    demo::Routes routes(m_demo.contract, undocumented);
    demo::addScopes(
        routes, std::make_shared<const demo::Serving>(demo::Sowing {1, QDateTime::currentDateTime(), 10}));
    QStringList others;
    int carriedOut = 0;
    for (const Scope scope : allScopes()) {
        for (const Operation &operation : m_demo.contract.operations(scope)) {
            ++carriedOut;
            if (!routes.find(operation))
                others << operation.id;
        }
    }
    QCOMPARE(carriedOut, 614);
    QVERIFY2(others.isEmpty(), qPrintable(others.join(u", "_s)));
}

void DemoAnswers::everyReadFitsTheContract_data()
{
    QTest::addColumn<int>("scope");
    for (const Scope scope : allScopes())
        QTest::newRow(qPrintable(scopeName(scope))) << int(scope);
}

void DemoAnswers::everyReadFitsTheContract()
{
    QFETCH(const int, scope);
    for (const Operation &operation : m_demo.contract.operations(Scope(scope))) {
        if (operation.changes)
            continue;
        const QString path = filledPath(operation);
        const DemoCalls::Got got = m_demo.call(operation.method, path, minimalBody(operation));
        QVERIFY2(got.status == 200,
                 qPrintable(operation.id + u" as "_s + path + u": "_s + QString::fromUtf8(got.body)));
        if (operation.binaryAnswer) {
            QVERIFY(!got.body.isEmpty());
            continue;
        }
        QCOMPARE(got.contentType, "application/json");
        QVERIFY2(!got.json.isUndefined(), qPrintable(operation.id));
        if (!operation.answer)
            continue;
        const QList<Violation> violations = check(got.json, *operation.answer, true);
        QVERIFY2(violations.isEmpty(), qPrintable(operation.id + u": "_s + describe(violations)));
        if (operation.rows && !operation.rows->isEmpty())
            QVERIFY2(valueAt(got.json, *operation.rows).isArray(), qPrintable(operation.id));
    }
}

void DemoAnswers::pagesAddUpToTheWholeList_data()
{
    QTest::addColumn<int>("scope");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("expected");
    const auto row = [](Scope scope, const char *id, int size, int expected) {
        QTest::newRow(id) << int(scope) << QString::fromLatin1(id) << size << expected;
    };
    row(Scope::Emails, "GET /addressbooks", 5, 12);
    row(Scope::Emails, "GET /addressbooks/{id}/emails", 100, 2500);
    row(Scope::Emails, "GET /campaigns", 20, 44);
    row(Scope::Emails, "GET /templates", 3, 10);
    row(Scope::Smtp, "GET /smtp/emails", 500, 2400);
    row(Scope::Smtp, "GET /smtp/unsubscribe", 100, 238);
    row(Scope::Automation, "GET /a360/autoresponders/list", 4, 9);
    row(Scope::VerifierService, "GET /verifier-service/check-list", 10, 23);
    row(Scope::Viber, "GET /viber/task", 10, 34);
    row(Scope::PushService, "GET /push/tasks", 50, 64);
    row(Scope::PushService, "GET /push/websites/{id}/subscriptions", 1000, 2318);
    row(Scope::PopUps, "GET /v2/pop-ups/public/api/popups/list/{projectId}", 10, 17);
    row(Scope::Chatbots, "GET /telegram/chats", 100, 251);
    row(Scope::Crm, "POST /crm/v1/deals/get-list", 100, 274);
    row(Scope::Crm, "POST /crm/v1/contacts/get-list", 100, 640);
    row(Scope::Crm, "POST /crm/v1/companies/list", 50, 57);
    row(Scope::Crm, "POST /crm/v1/products/all", 10, 26);
}

QJsonValue DemoAnswers::pageOf(const Operation &operation, const QString &path, int offset, int size)
{
    const Paging &paging = operation.paging;
    if (paging.inBody)
        return m_demo.post(path, {{paging.offset, offset}, {paging.size, size}}).json;
    const QString mark = path.contains(u'?') ? u"&"_s : u"?"_s;
    const QString query = u"%1=%2&%3=%4"_s.arg(paging.offset).arg(offset).arg(paging.size).arg(size);
    return m_demo.get(path + mark + query).json;
}

void DemoAnswers::pagesAddUpToTheWholeList()
{
    QFETCH(const int, scope);
    QFETCH(const QString, id);
    QFETCH(const int, size);
    QFETCH(const int, expected);
    const Operation *operation = m_demo.contract.find(Scope(scope), id);
    QVERIFY(operation);
    const QString path = filledPath(*operation);
    QSet<QByteArray> seen;
    QJsonArray rows;
    int offset = 0;
    do {
        const QJsonValue page = pageOf(*operation, path, offset, size);
        if (!operation->paging.total.isEmpty())
            QCOMPARE(valueAt(page, operation->paging.total).toInt(-1), expected);
        rows = valueAt(page, *operation->rows).toArray();
        for (const QJsonValue &row : rows)
            seen << QJsonDocument(row.toObject()).toJson();
        offset += int(rows.size());
    } while (rows.size() == size);
    QCOMPARE(offset, expected);
    QCOMPARE(seen.size(), expected);
    for (const int beyond : {expected, expected + 1000}) {
        const QJsonValue page = pageOf(*operation, path, beyond, size);
        QVERIFY(valueAt(page, *operation->rows).isArray());
        QVERIFY(valueAt(page, *operation->rows).toArray().isEmpty());
    }
}

void DemoAnswers::dialogsAreReadByTheirCursor()
{
    QSet<QString> seen;
    QString cursor;
    int total = 0;
    do {
        const QString path =
            u"/chatbots/dialogs?size=250"_s + (cursor.isEmpty() ? QString() : u"&search_after="_s + cursor);
        const QJsonValue data = m_demo.get(path).json[u"data"];
        for (const QJsonValue &row : data[u"list"].toArray())
            seen << row[u"_id"].toString();
        total = data[u"total"].toInt();
        cursor = data[u"search_after"].toString();
    } while (!cursor.isEmpty());
    QVERIFY(total > 1000);
    QCOMPARE(seen.size(), total);
}

void DemoAnswers::sameSeedAndDayGiveTheSameData()
{
    DemoCalls other;
    demo::DemoService::Settings settings = DemoCalls::unlimited();
    settings.seed = 7;
    DemoCalls different(settings);
    for (const QString &path : {u"/addressbooks/41520/emails"_s, u"/templates"_s, u"/addressbooks"_s}) {
        QCOMPARE(other.get(path).body, m_demo.get(path).body);
        QVERIFY(different.get(path).body != m_demo.get(path).body);
    }
}

void DemoAnswers::addressesAreOfExampleDomainsOnly()
{
    static const QRegularExpression address(uR"([\w.+-]+@([\w.-]+))"_s);
    static const QRegularExpression allowed(uR"(^([\w-]+\.)*example\.(com|org|net)$)"_s);
    int found = 0;
    for (const QString &path :
         {u"/addressbooks/41520/emails"_s, u"/campaigns"_s, u"/senders"_s, u"/blacklist"_s,
          u"/smtp/emails?limit=50"_s, u"/smtp/unsubscribe"_s, u"/crm/v1/users"_s}) {
        QRegularExpressionMatchIterator it = address.globalMatch(QString::fromUtf8(m_demo.get(path).body));
        while (it.hasNext()) {
            const QString domain = it.next().captured(1);
            QVERIFY2(allowed.match(domain).hasMatch(), qPrintable(domain));
            ++found;
        }
    }
    QVERIFY(found > 200);
}

void DemoAnswers::figuresOfCampaignsFitTogether()
{
    const QJsonArray campaigns = m_demo.get(u"/campaigns?limit=100"_s).json.toArray();
    QSet<int> statuses;
    for (const QJsonValue &row : campaigns) {
        statuses << row[u"status"].toInt();
        const QJsonValue figures = row[u"statistics"];
        if (!figures.isObject())
            continue;
        const int sent = figures[u"sent"].toInt();
        const int delivered = figures[u"delivered"].toInt();
        const int opened = figures[u"opening"].toInt();
        QVERIFY(sent <= row[u"all_email_qty"].toInt());
        QCOMPARE(delivered + figures[u"error"].toInt(), sent);
        QVERIFY(opened <= delivered);
        QVERIFY(figures[u"link_redirected"].toInt() <= opened);
        int byCountry = 0;
        const QJsonValue countries =
            m_demo.get(u"/campaigns/%1/countries"_s.arg(row[u"id"].toInteger())).json;
        for (const QJsonValue &count : countries.toObject())
            byCountry += count.toInt();
        QCOMPARE(byCountry, opened);
    }
    for (const int status : {1, 2, 3, 14, 16, 23, 26, 27})
        QVERIFY2(statuses.contains(status), qPrintable(QString::number(status)));
}

QTEST_GUILESS_MAIN(DemoAnswers)

#include "demoanswers.moc"
