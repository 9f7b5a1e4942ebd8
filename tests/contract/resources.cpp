// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/contract/json.h"
#include "app/operations/picks.h"
#include "app/values/format.h"
#include "tests/support/descriptions.h"

#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace pulsedeck::test;

/// Holds every description against the contract.
class Resources : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyScopeHasAPage();
    void allWaysOfPagingAreUsed();
    void sameIdMeansSameList();
    void idsAreOrderly_data() { names(); }
    void idsAreOrderly();
    void textsAreThere_data() { names(); }
    void textsAreThere();
    void readsFitTheContract_data() { names(); }
    void readsFitTheContract();
    void filtersFitTheContract_data() { names(); }
    void filtersFitTheContract();
    void everyStatusIsInOneChoice_data() { names(); }
    void everyStatusIsInOneChoice();
    void documentedCodesHaveWords_data() { names(); }
    void documentedCodesHaveWords();
    void columnsAreInTheAnswer_data() { names(); }
    void columnsAreInTheAnswer();
    void rowsAreKnownAgain_data() { names(); }
    void rowsAreKnownAgain();
    void formsFitTheOperation_data() { names(); }
    void formsFitTheOperation();
    void addressesAndPhonesAreReadAsSuch();
    void theContractRequiresWhatFormsDo_data() { names(); }
    void theContractRequiresWhatFormsDo();
    void emptyAnswersAreReportedCalmly_data() { names(); }
    void emptyAnswersAreReportedCalmly();
    void figuresHaveAPast_data() { names(); }
    void figuresHaveAPast();
    void headlinesAreCheapDoors_data() { scopes(); }
    void headlinesAreCheapDoors();
    void keysOfBotsAreDropped();

private:
    void scopes();
    void names();

    Contract m_contract;
    QList<Visit> m_visits;
};

/// Columns whose key no described answer has.
static bool isKnownExtra(const QString &resource, const QString &key)
{
    static const QSet<QString> extras {
        "viber/blacklist phone", // The documents leave the rows open.
        "viber/blacklist description", "crm/task-linked-tasks id",   "emails/sent-to email",
        "emails/sent-to sent",         "emails/sent-to open",        "emails/sent-to link",
        "emails/sent-to blacklist",    "emails/sent-to adressbooks",
    };
    return extras.contains(resource + u' ' + key);
}

static Request toRequest(const Resource &resource, const Call &call)
{
    return {resource.scope, call.operation, call.path, call.query, call.body};
}

static QString complaint(const Request &request, const Contract &contract)
{
    QStringList all;
    for (const Violation &violation : checkRequest(request, contract))
        all << request.operation + ": " + violation.where + ' ' + violation.detail;
    return all.join('\n');
}

static Request filtered(const Resource &resource, const QVariantMap &values, const Contract &contract)
{
    PageSource source(contract, resource);
    source.setFilter(values);
    return source.request({}, Priority::Visible);
}

void Resources::initTestCase()
{
    m_visits = everyResource(m_contract);
    QVERIFY(m_visits.size() > 60);
}

void Resources::names()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_visits.size(); ++i)
        QTest::addRow("%d %s", i, qPrintable(m_visits[i].resource.id)) << i;
}

void Resources::everyScopeHasAPage()
{
    for (const Scope scope : allScopes())
        QVERIFY2(!resourcesOf(scope).isEmpty(), qPrintable(scopeName(scope)));
}

void Resources::allWaysOfPagingAreUsed()
{
    bool inQuery = false;
    bool inBody = false;
    bool byCursor = false;
    bool atOnce = false;
    for (const Visit &visit : std::as_const(m_visits)) {
        if (!visit.resource.list)
            continue;
        const Paging &paging = m_contract.find(visit.resource.scope, visit.resource.list->operation)->paging;
        inQuery |= paging.idiom == Paging::Idiom::Offset && !paging.inBody;
        inBody |= paging.idiom == Paging::Idiom::Offset && paging.inBody;
        byCursor |= paging.idiom == Paging::Idiom::Cursor;
        atOnce |= paging.idiom == Paging::Idiom::None;
    }
    QVERIFY(inQuery && inBody && byCursor && atOnce);
}

void Resources::sameIdMeansSameList()
{
    QHash<QString, QString> lists;
    for (const Visit &visit : std::as_const(m_visits)) {
        const QString list = visit.resource.list ? visit.resource.list->operation : QString();
        QCOMPARE(lists.value(visit.resource.id, list), list);
        lists[visit.resource.id] = list;
    }
}

static QStringList repeated(QStringList names)
{
    const QSet<QString> distinct(names.begin(), names.end());
    for (const QString &name : distinct)
        names.removeOne(name);
    return names;
}

void Resources::idsAreOrderly()
{
    QFETCH(int, index);
    const Resource &resource = m_visits[index].resource;
    static const QRegularExpression word("^[a-z][a-z-]*$");
    const QString prefix = scopeName(resource.scope) + '/';
    QVERIFY(resource.id.startsWith(prefix));
    QVERIFY(word.match(resource.id.mid(prefix.size())).hasMatch());

    QStringList columns;
    QStringList actions;
    QStringList children;
    for (const Column &column : resource.columns)
        columns << column.key;
    for (const Action &action : resource.actions)
        actions << action.id;
    for (const Child &child : resource.children)
        children << child.id;
    QCOMPARE(repeated(columns), {});
    QCOMPARE(repeated(actions), {});
    QCOMPARE(repeated(children), {});
    for (const QString &id : actions + children)
        QVERIFY2(word.match(id).hasMatch(), qPrintable(id));
}

void Resources::textsAreThere()
{
    QFETCH(int, index);
    const auto &[resource, row] = m_visits[index];
    QVERIFY(!resource.title.isEmpty());
    QVERIFY(!resource.list || resource.emptyText.endsWith('.'));
    for (const Column &column : resource.columns) {
        QVERIFY2(!column.title.isEmpty(), qPrintable(column.key));
        QVERIFY2(column.kind != Kind::Status || !column.words.isEmpty(), qPrintable(column.key));
        QVERIFY2(column.kind != Kind::Percent || !column.explanation.isEmpty(), qPrintable(column.key));
    }
    for (const Filter &filter : resource.filters) {
        QVERIFY(!filter.title.isEmpty());
        for (const Filter::Option &option : filter.options)
            QVERIFY(!option.text.isEmpty());
    }
    for (const Child &child : resource.children)
        QVERIFY2(!child.title.isEmpty(), qPrintable(child.id));
    for (const Action &action : resource.actions) {
        QVERIFY2(!action.text.isEmpty(), qPrintable(action.id));
        const Effect effect = factOf(resource.scope, action.operation).effect;
        if (confirmOf(action, effect) == Action::Confirm::None)
            continue;
        const ActionContext context {.rows = {row, row}};
        QVERIFY2(action.question && action.question(context).contains('?'), qPrintable(action.id));
        QVERIFY2(!confirmPhrase(resource, action, context).isEmpty(), qPrintable(action.id));
    }
}

static bool isSurvey(const QString &id)
{
    const QList<Survey> all = surveys();
    return std::any_of(all.begin(), all.end(), [&id](const Survey &one) { return one.page.id == id; });
}

void Resources::readsFitTheContract()
{
    QFETCH(int, index);
    const auto &[resource, row] = m_visits[index];
    QList<Call> calls;
    if (resource.list)
        calls << *resource.list;
    if (resource.moreColumns)
        calls << resource.moreColumns->call;
    if (resource.detail)
        calls << resource.detail(row);
    if (resource.reports) {
        for (const Report &report : resource.reports(row))
            calls << report.call;
    }
    // A page on which something is written knows itself what it reads; surveys are held to it by their test.
    QVERIFY(!calls.isEmpty() || !resource.children.isEmpty() || resource.id.endsWith("compose")
            || isSurvey(resource.id));
    for (const Call &call : calls) {
        const Operation *operation = m_contract.find(resource.scope, call.operation);
        QVERIFY2(operation, qPrintable(call.operation));
        QVERIFY2(!operation->changes, qPrintable(call.operation));
        QCOMPARE(complaint(toRequest(resource, call), m_contract), QString());
    }
    if (resource.list && !resource.rowsOf)
        QVERIFY2(m_contract.find(resource.scope, resource.list->operation)->rows,
                 qPrintable(resource.list->operation));
}

void Resources::filtersFitTheContract()
{
    QFETCH(int, index);
    const Resource &resource = m_visits[index].resource;
    for (const Filter &filter : resource.filters) {
        if (!filter.column.isEmpty()) {
            QVERIFY(std::any_of(resource.columns.begin(), resource.columns.end(),
                                [&](const Column &column) { return column.key == filter.column; }));
            continue;
        }
        for (int option = 0; option < filter.options.size(); ++option) {
            const Request chosen = filtered(resource, filterValues(filter, option), m_contract);
            QCOMPARE(complaint(chosen, m_contract), QString());
        }
        if (!filter.options.isEmpty())
            continue;
        QVERIFY(filter.input == FormField::Input::Line || filter.input == FormField::Input::Date);
        const Operation &list = *m_contract.find(resource.scope, resource.list->operation);
        const bool isByRow =
            bool(operations::pickFor(factOf(resource.scope, list.id), filter.parameter, resourcesOf));
        const Request typed = filtered(resource,
                                       isByRow ? operations::filterByRow(list, filter.parameter, "7")
                                               : filterValues(filter, "2025-03-01"),
                                       m_contract);
        QCOMPARE(complaint(typed, m_contract), QString());
        const QString place = filter.parameter.section(':', 0, 0);
        QVERIFY(typed.query.contains(place) || !typed.body[place].isUndefined());
        QCOMPARE(filterValues(filter, " "), QVariantMap());
    }
}

void Resources::everyStatusIsInOneChoice()
{
    QFETCH(int, index);
    const Resource &resource = m_visits[index].resource;
    for (const Filter &filter : resource.filters) {
        const auto column = std::find_if(resource.columns.begin(), resource.columns.end(),
                                         [&](const Column &one) { return one.key == filter.parameter; });
        if (column == resource.columns.end() || column->words.isEmpty() || filter.options.isEmpty())
            continue;
        for (const StatusWord &word : column->words) {
            const auto holding = std::count_if(
                filter.options.begin(), filter.options.end(), [&](const Filter::Option &option) {
                    const QVariantList codes = option.value.typeId() == QMetaType::QVariantList
                        ? option.value.toList()
                        : QVariantList {option.value};
                    return std::any_of(codes.begin(), codes.end(),
                                       [&](const QVariant &code) { return code.toString() == word.code; });
                });
            QVERIFY2(holding == 1, qPrintable(word.code + u' ' + word.text));
        }
    }
}

/// What the documents say of the value at a dotted path in the items of a list; null: nothing.
static const Schema *schemaAt(const Schema *schema, const QStringList &path)
{
    while (schema && schema->type == Schema::Type::Array && schema->oneOf.empty())
        schema = schema->items.get();
    if (!schema || path.isEmpty())
        return schema;
    for (const Schema &one : schema->oneOf) {
        if (const Schema *found = schemaAt(&one, path))
            return found;
    }
    for (const Field &field : schema->fields) {
        if (field.name == path.first())
            return schemaAt(&field.schema, path.mid(1));
    }
    return nullptr;
}

/// Allowed by the documents, which do not say what it means.
static bool isUnexplained(const QString &key, const QJsonValue &code)
{
    return key == u"type" && code == 1;
}

void Resources::documentedCodesHaveWords()
{
    QFETCH(int, index);
    const Resource &resource = m_visits[index].resource;
    if (!resource.list || resource.rowsOf)
        return;
    const Operation *operation = m_contract.find(resource.scope, resource.list->operation);
    for (const Column &column : resource.columns + resource.details) {
        const QStringList path =
            (operation->rows.value_or(QString()) + u'.' + column.key).split(u'.', Qt::SkipEmptyParts);
        const Schema *schema = operation->answer ? schemaAt(&*operation->answer, path) : nullptr;
        // Words, such as the name of a bank, speak for themselves; so do quantities and truths.
        if (!schema || schema->allowed.size() < 2 || factsOf(column.kind).order == KindFacts::Order::Numbers
            || (column.words.isEmpty() && !schema->allowed.first().isDouble()))
            continue;
        for (const auto &code : schema->allowed)
            QVERIFY2(isUnexplained(column.key, code) || format::statusWord(column.words, code),
                     qPrintable(column.key + u' ' + format::toText(code)));
    }
}

void Resources::columnsAreInTheAnswer()
{
    QFETCH(int, index);
    const auto &[resource, row] = m_visits[index];
    for (const Column &column : resource.columns) {
        if (column.value || column.kind == Kind::Course || isKnownExtra(resource.id, column.key))
            continue;
        QVERIFY2(!valueAt(row, column.key).isUndefined(), qPrintable(column.key));
        QVERIFY2(column.currency.isEmpty() || valueAt(row, column.currency).isString(),
                 qPrintable(column.currency));
    }
}

void Resources::rowsAreKnownAgain()
{
    QFETCH(int, index);
    const auto &[resource, row] = m_visits[index];
    if (!resource.list || isKnownExtra(resource.id, resource.key))
        return;
    QVERIFY2(!format::toText(valueAt(row, resource.key)).isEmpty(), qPrintable(resource.key));
    QVERIFY2(!format::toText(valueAt(row, resource.name)).isEmpty(), qPrintable(resource.name));
    const bool isShown = std::any_of(resource.columns.begin(), resource.columns.end(),
                                     [&](const Column &column) { return column.key == resource.name; });
    QVERIFY2(isShown, qPrintable(resource.name));
}

void Resources::formsFitTheOperation()
{
    QFETCH(int, index);
    const auto &[resource, row] = m_visits[index];
    for (const Action &action : resource.actions) {
        const Operation *operation = m_contract.find(resource.scope, action.operation);
        QVERIFY2(operation, qPrintable(action.operation));
        for (const QString &other : action.moreOperations)
            QVERIFY2(m_contract.find(resource.scope, other), qPrintable(other));
        QVERIFY2(bool(action.requests) != bool(action.opens), qPrintable(action.id));
        const ActionContext context = filledIn(resource, action, row, m_contract);
        if (!action.requests)
            continue;
        const QList<Request> requests = requestsOf(action, context);
        QVERIFY2(!requests.isEmpty(), qPrintable(action.id));
        for (const Request &request : requests) {
            QVERIFY(request.operation == action.operation
                    || action.moreOperations.contains(request.operation));
            QCOMPARE(request.scope, resource.scope);
            QCOMPARE(complaint(request, m_contract), QString());
        }
    }
}

void Resources::addressesAndPhonesAreReadAsSuch()
{
    static const QRegularExpression email("(^|[._])emails?$");
    static const QRegularExpression phone("(^|[._])phones?$");
    int emails = 0;
    int phones = 0;
    for (const Visit &visit : everyResource(m_contract)) {
        for (const Action &action : visit.resource.actions) {
            const ActionContext context = filledIn(visit.resource, action, visit.row, m_contract);
            for (const FormField &field : context.fields) {
                const bool isEmail = email.match(field.key).hasMatch();
                const bool isPhone = phone.match(field.key).hasMatch();
                if (!isEmail && !isPhone)
                    continue;
                const QString where = visit.resource.id + ' ' + action.id + ' ' + field.key;
                QVERIFY2(field.kind == (isEmail ? Kind::Email : Kind::Phone), qPrintable(where));
                ++(isEmail ? emails : phones);
            }
        }
    }
    QVERIFY(emails > 10);
    QVERIFY(phones > 5);
}

/// What only the pages ask for: a picture alone is a message too, the service names templates itself and
/// knows a first board.
static bool mayBeMissing(const QString &field)
{
    static const QSet<QString> fields {
        "POST /viber message", "POST /template name", "POST /crm/v1/tasks boardId",
        "POST /crm/v1/tasks stepId",
        // Empty ones would do nothing.
        "POST /crm/v1/deals/{dealId}/attach-call callId", "POST /crm/v1/products/categories name",
        "POST /crm/v1/manager-settings sectionId", "POST /crm/v1/manager-settings responsibleIds",
        "POST /crm/v1/custom-tab name", "POST /crm/v1/custom-tab entityType"};
    return fields.contains(field);
}

/// What a page will not make without, the palette does not either: both take it from the contract.
void Resources::theContractRequiresWhatFormsDo()
{
    QFETCH(int, index);
    const auto &[resource, row] = m_visits[index];
    QStringList loose;
    for (const Action &action : resource.actions) {
        if (action.role != Action::Role::Create || !action.requests)
            continue;
        for (const FormField &field : filledIn(resource, action, row, m_contract).fields) {
            const QString name = action.operation + u' ' + field.key;
            if (field.required && field.wanted && !field.wanted->required && !mayBeMissing(name))
                loose << name;
        }
    }
    QVERIFY2(loose.isEmpty(), qPrintable(loose.join(", ")));
}

void Resources::emptyAnswersAreReportedCalmly()
{
    QFETCH(int, index);
    const auto &[resource, row] = m_visits[index];
    if (!resource.reports)
        return;
    const QList<Report> reports = resource.reports(row);
    for (const Report &report : reports) {
        QVERIFY2(!report.title.isEmpty(), qPrintable(report.id));
        for (const QJsonValue &answer : {QJsonValue(), QJsonValue(QJsonArray()), QJsonValue(QJsonObject()),
                                         QJsonValue("odd"), QJsonValue(QJsonArray {QJsonValue()})}) {
            const ReportData data = report.read(answer);
            QVERIFY2(!data.figures.isEmpty() || !data.note.isEmpty(), qPrintable(report.id));
            for (const ChartData &chart : data.charts)
                QVERIFY2(!chart.id.isEmpty() && !chart.title.isEmpty(), qPrintable(report.id));
        }
    }
}

/// Every recorded answer, and the one that the contract describes.
static QList<QJsonValue> answersTo(const Operation *operation)
{
    QList<QJsonValue> all {sampleAnswer(operation)};
    const QDir folder(QStringLiteral(PULSEDECK_TEST_DATA) + "/answers");
    for (const QString &name : folder.entryList({"*.json"})) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all << parseJson(file.readAll()).value;
    }
    return all;
}

/// Without a key a number could not be compared with what it was.
static QStringList figuresWithoutPast(const Report &report, const QJsonValue &answer)
{
    // A day that is not over cannot be compared with one that is.
    static const QStringList ofToday {"New today"};
    QStringList complaints;
    QSet<QString> keys;
    for (const Figure &figure : report.read(answer).figures) {
        if (figure.key.isEmpty() && !ofToday.contains(figure.title) && format::toNumber(figure.value)
            && figure.kind != Kind::YesNo && figure.kind != Kind::Text && figure.kind != Kind::DateTime)
            complaints << report.id + ": " + figure.title + " has no key";
        if (!figure.key.isEmpty() && keys.contains(figure.key))
            complaints << report.id + ": " + figure.key + " is there twice";
        keys << figure.key;
    }
    return complaints;
}

void Resources::figuresHaveAPast()
{
    QFETCH(int, index);
    const auto &[resource, row] = m_visits[index];
    // Their reports are being written anew.
    if (!resource.reports || resource.scope == Scope::Automation || resource.scope == Scope::PopUps)
        return;
    for (const Report &report : resource.reports(row)) {
        for (const QJsonValue &answer : answersTo(m_contract.find(resource.scope, report.call.operation)))
            QCOMPARE(figuresWithoutPast(report, answer).join('\n'), QString());
    }
}

void Resources::scopes()
{
    QTest::addColumn<Scope>("scope");
    for (const Scope scope : allScopes())
        QTest::newRow(qPrintable(scopeName(scope))) << scope;
}

/// A described list of campaigns, of which home shows one that is sent.
static QJsonValue sent(QJsonValue answer)
{
    QJsonArray rows = answer.toArray();
    for (QJsonValueRef one : rows) {
        QJsonObject row = one.toObject();
        if (row.contains("send_date"))
            row["status"] = 3;
        one = row;
    }
    return answer.isArray() ? QJsonValue(rows) : answer;
}

void Resources::headlinesAreCheapDoors()
{
    QFETCH(Scope, scope);
    QVERIFY(!headlinesOf(scope).isEmpty());
    for (const auto &[resource, report] : headlinesOf(scope)) {
        const QList<Resource> pages = resourcesOf(scope);
        QVERIFY2(std::any_of(pages.begin(), pages.end(),
                             [&](const Resource &page) { return page.id == resource; }),
                 qPrintable(resource));
        const Operation *operation = m_contract.find(scope, report.call.operation);
        QVERIFY2(operation && !operation->changes, qPrintable(report.call.operation));
        const Request request {scope, report.call.operation, report.call.path, report.call.query,
                               report.call.body};
        QCOMPARE(complaint(request, m_contract), QString());
        for (const QJsonValue &answer : answersTo(operation))
            QCOMPARE(figuresWithoutPast(report, answer).join('\n'), QString());
        const ReportData described = report.read(sent(sampleAnswer(operation)));
        QVERIFY2(!described.figures.isEmpty(), qPrintable(report.id));
        for (const QJsonValue &odd : {QJsonValue(), QJsonValue(QJsonArray()), QJsonValue("odd")}) {
            const ReportData data = report.read(odd);
            QVERIFY2(!data.figures.isEmpty() || !data.note.isEmpty(), qPrintable(report.id));
        }
    }
}

void Resources::keysOfBotsAreDropped()
{
    const QJsonObject bot {{"id", "b1"},
                           {"channel_data", QJsonObject {{"access_token", "very-secret"}, {"name", "Shop"}}}};
    int checked = 0;
    for (const Resource &resource : resourcesOf(Scope::Chatbots)) {
        if (!resource.id.endsWith("bots"))
            continue;
        const QJsonObject shown = resource.normalise(bot);
        QVERIFY(!QJsonDocument(shown).toJson().contains("very-secret"));
        QCOMPARE(shown["display_name"].toString(), "Shop");
        ++checked;
    }
    QCOMPARE(checked, 8);
}

QTEST_GUILESS_MAIN(Resources)
#include "resources.moc"
