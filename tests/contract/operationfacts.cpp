// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/operationform.h"
#include "app/operations/operationwords.h"
#include "tests/support/descriptions.h"

#include <QRegularExpression>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// What the scopes say of every operation, held against the contract and against their own lists.
class OperationFacts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyOperationHasOneFact();
    void effectsAgreeWithTheContract();
    void referencesAreFieldsOfTheOperation();
    void referencesLeadToListsWithSuchKeys();
    void everyIdIsChosenFromAListOrSaysWhyNot();
    void actionsAskAsTheFactsSay();
    void inversesFitTheContract();
    void whatStoodAlreadyIsLookedAtFirst();

private:
    struct Known {
        const Operation *operation;
        OperationFact fact;
    };

    Contract m_contract;
    QList<Known> m_known;
};

/// Values by their dotted places in @p fields and below.
static void collect(const std::vector<Field> &fields, const QString &above, QHash<QString, Schema> &found)
{
    for (const Field &field : fields) {
        const Schema schema = settled(field.schema);
        const Schema inner = schema.items ? settled(*schema.items) : schema;
        found.insert(above + field.name, schema);
        collect(inner.fields, above + field.name + u'.', found);
    }
}

static QHash<QString, Schema> valuesOf(const std::vector<Field> &fields)
{
    QHash<QString, Schema> found;
    collect(fields, {}, found);
    return found;
}

/// Of path, query and body.
static QList<QHash<QString, Schema>> valuesOf(const Operation &operation)
{
    const Schema body = operation.body ? settled(*operation.body) : Schema();
    const Schema inner = body.items ? settled(*body.items) : body;
    return {valuesOf(operation.pathFields), valuesOf(operation.query), valuesOf(inner.fields)};
}

/// The schema of a row's key, as far as the documents tell the answer of the list.
static Schema keyOf(const Resource &list, const QString &key, const Contract &contract)
{
    const Operation *operation = contract.find(list.scope, list.list->operation);
    if (list.rowsOf || !operation->answer || !operation->rows)
        return {};
    QString place = *operation->rows + u'.' + key;
    const Schema answer = settled(*operation->answer);
    if (operation->rows->isEmpty())
        place.remove(0, 1);
    return valuesOf(answer.items ? settled(*answer.items).fields : answer.fields).value(place);
}

/// What only a number can be is chosen from rows with numbers. A text may hold either.
static bool takes(const Schema &field, const Schema &key)
{
    using Type = Schema::Type;
    const Schema one = field.items ? settled(*field.items) : field;
    const bool wantsNumber = one.type == Type::Integer || one.type == Type::Number;
    return !wantsNumber || key.type != Type::String;
}

void OperationFacts::initTestCase()
{
    for (const Scope scope : allScopes()) {
        for (const OperationFact &fact : operationFacts(scope))
            m_known << Known {m_contract.find(scope, fact.id), fact};
    }
}

void OperationFacts::everyOperationHasOneFact()
{
    QCOMPARE(m_known.size(), 614);
    for (const Scope scope : allScopes()) {
        QStringList wanted;
        QStringList known;
        for (const Operation &operation : m_contract.operations(scope))
            wanted << operation.id;
        for (const OperationFact &fact : operationFacts(scope)) {
            QVERIFY2(!fact.name.isEmpty(), qPrintable(fact.id));
            known << fact.id;
        }
        // A line is found by the order of the documents; that of each messenger is its own.
        if (scope == Scope::Chatbots) {
            wanted.sort();
            known.sort();
        }
        QCOMPARE(known, wanted);
    }
}

void OperationFacts::effectsAgreeWithTheContract()
{
    QHash<Effect, int> counted;
    for (const auto &[operation, fact] : m_known) {
        ++counted[fact.effect];
        // Reads by its method, and writes to the address.
        const bool isLetter = fact.id == u"GET /senders/{email}/code"_s;
        QVERIFY2((fact.effect != Effect::Reads) == (operation->changes || isLetter), qPrintable(fact.id));
        QVERIFY(!operations::effectMark(fact.effect).isEmpty());
        QCOMPARE(operations::effectSentence(fact.effect).isEmpty(), fact.effect == Effect::Reads);
    }
    QCOMPARE(counted.size(), 4);
    QCOMPARE(factOf(Scope::Crm, u"DELETE /crm/v1/deals/{dealId}"_s).effect, Effect::Destroys);
    QCOMPARE(factOf(Scope::Chatbots, u"POST /telegram/contacts/send"_s).effect, Effect::Sends);
    QCOMPARE(factOf(Scope::Crm, u"POST /crm/v1/deals/get-list"_s).effect, Effect::Reads);
    // DELETE that a POST takes back, and what no DELETE says.
    QCOMPARE(factOf(Scope::Emails, u"DELETE /blacklist"_s).effect, Effect::Changes);
    QCOMPARE(factOf(Scope::Emails, u"POST /addressbooks/{id}/emails/unsubscribe"_s).effect, Effect::Destroys);
}

void OperationFacts::referencesAreFieldsOfTheOperation()
{
    for (const auto &[operation, fact] : m_known) {
        QStringList seen;
        for (const Reference &reference : fact.refers) {
            const QString where = fact.id + u' ' + reference.field;
            int places = 0;
            // A condition, "filter:price:gte", stands in a list of them.
            const QString field = reference.field.section(u':', 0, 0);
            for (const auto &values : valuesOf(*operation))
                places += values.contains(field) ? 1 : 0;
            // In two of them it could not be told which is meant.
            QVERIFY2(places == 1, qPrintable(where));
            QVERIFY2(!seen.contains(reference.field), qPrintable(where));
            seen << reference.field;
        }
    }
}

void OperationFacts::referencesLeadToListsWithSuchKeys()
{
    QHash<QString, Resource> lists;
    for (const Scope scope : allScopes()) {
        for (const Resource &list : resourcesOf(scope))
            lists.insert(list.id, list);
    }
    int documented = 0;
    for (const auto &[operation, fact] : m_known) {
        QHash<QString, Schema> values;
        for (const auto &some : valuesOf(*operation))
            values.insert(some);
        for (const Reference &reference : fact.refers) {
            const QString where = fact.id + u' ' + reference.field;
            QVERIFY2(lists.contains(reference.list), qPrintable(where));
            Resource list = lists.value(reference.list);
            if (!reference.child.isEmpty()) {
                const auto child = std::find_if(list.children.begin(), list.children.end(),
                                                [&](const Child &one) { return one.id == reference.child; });
                QVERIFY2(child != list.children.end(), qPrintable(where));
                list = child->make(test::sampleRow(list, m_contract));
            }
            QVERIFY2(list.list, qPrintable(where));
            const QString key = reference.key.isEmpty() ? list.key : reference.key;
            const Schema known = keyOf(list, key, m_contract);
            documented += known.type != Schema::Type::Unknown;
            QVERIFY2(takes(values.value(reference.field), known), qPrintable(where));
        }
    }
    QVERIFY2(documented > 500, qPrintable(QString::number(documented)));
}

/// Ids that are typed, and why.
struct Excuse {
    const char *field; ///< The last names of its place.
    const char *operation; ///< Some of its id.
    const char *why;
};

static constexpr Excuse excuses[] = {
    {"segment_id", "/campaigns", "no operation lists segments"},
    {"note_id", "/contacts/", "notes are two lists deeper"},
    {"message_id", "/", "messages are two lists deeper"},
    {"operator_id", "/operators/", "no operation lists operators"},
    {"to_chain_id", "/whatsapp/", "no operation lists the steps of a flow"},
    {"telegram_id", "/telegram/", "Telegram's own"},
    {"business_connection_id", "/telegram/", "Telegram's own"},
    {"attachmentId", "/attachments/", "no operation lists attachments"},
    {"attributeId", "/boards/", "the program has no list of a board's fields"},
    {"attributeId", "/tasks", "the program has no list of a board's fields"},
    {"attributes.id", "/tasks/list", "the program has no list of a board's fields"},
    {"attributeId", "/{boardId}/", "the program has no list of a board's fields"},
    {"valueId", "/{boardId}/", "no operation lists them"},
    {"botId", "/messengers/", "of any messenger"},
    {"commentId", "/contacts/", "no operation lists them"},
    {"commentId", "/tasks/", "no operation lists them"},
    {"entityId", "/", "another field says of what"},
    {"entityIds", "/", "another field says of what"},
    {"externalContactId", "/contacts/", "of another system"},
    {"messengerContactId", "/contacts/", "of another system"},
    {"headId", "/products/", "the documents do not say which list tells it"},
    {"items.id", "/checklists", "items are two lists deeper"},
    {"itemId", "/checklists/", "items are two lists deeper"},
    {"prices.id", "/products/", "stands in the product itself"},
    {"sections.id", "/products/", "stands in the product itself"},
    {"sections.values.id", "/products/", "stands in the product itself"},
    {"sectionId", "/products/", "stands in the product itself"},
    {"sectionId", "/manager-settings", "sections have no names, and rules no ids"},
    {"settingId", "/manager-settings/", "sections have no names, and rules no ids"},
    {"integrationGroupId", "/get-", "no operation lists groups of phone lines"},
    {"messengerId", "/messengers/", "the program has no list of people's messengers"},
    {"messengerTypeIds", "/contacts/", "the program has no list of kinds of messengers"},
    {"typeId", "/", "the program has no list of kinds of messengers"},
    {"sourceId", "/deals", "no operation lists sources"},
};

static bool excused(const Excuse &excuse, const QString &operation, const QString &place)
{
    const QString field = QLatin1String(excuse.field);
    return operation.contains(QLatin1String(excuse.operation))
        && (place == field || place.endsWith(u'.' + field));
}

void OperationFacts::everyIdIsChosenFromAListOrSaysWhyNot()
{
    static const QRegularExpression id(u"(^|_|\\.)(id|ID)s?$|[a-z]Ids?$"_s);
    QSet<const Excuse *> used;
    QStringList typed;
    for (const auto &[operation, fact] : m_known) {
        for (const auto &values : valuesOf(*operation)) {
            for (auto value = values.begin(); value != values.end(); ++value) {
                const bool isChosen =
                    std::any_of(fact.refers.begin(), fact.refers.end(),
                                [&](const Reference &reference) { return reference.field == value.key(); });
                if (isChosen || !id.match(value.key()).hasMatch() || !value->allowed.isEmpty())
                    continue;
                const auto excuse =
                    std::find_if(std::begin(excuses), std::end(excuses),
                                 [&](const Excuse &one) { return excused(one, fact.id, value.key()); });
                if (excuse == std::end(excuses))
                    typed << fact.id + u' ' + value.key();
                else
                    used << excuse;
            }
        }
    }
    QVERIFY2(typed.isEmpty(), qPrintable(typed.join(u'\n')));
    for (const Excuse &excuse : excuses)
        QVERIFY2(used.contains(&excuse), excuse.field);
}

void OperationFacts::actionsAskAsTheFactsSay()
{
    // What leaves for people without a question, which each says where it is described.
    const QSet<QString> unasked {u"request-code"_s, u"check-address"_s, u"flow"_s, u"keyword"_s};
    QSet<QString> sent;
    for (const auto &[resource, row] : test::everyResource(m_contract)) {
        for (const Action &action : resource.actions) {
            const QString where = resource.id + u' ' + action.id;
            const Effect effect = factOf(resource.scope, action.operation).effect;
            const bool asks = confirmOf(action, effect) != Action::Confirm::None;
            bool isGrave = effect == Effect::Destroys;
            // What only opens a page sends nothing: the page asks.
            bool leaves = effect == Effect::Sends && (!action.opens || action.form);
            for (const QString &other : action.moreOperations) {
                isGrave |= factOf(resource.scope, other).effect == Effect::Destroys;
                leaves |= factOf(resource.scope, other).effect == Effect::Sends;
            }
            QVERIFY2(asks || !isGrave, qPrintable(where));
            QVERIFY2(asks || !leaves || unasked.contains(action.id), qPrintable(where));
            if (leaves && !asks)
                sent << action.id;
        }
    }
    QCOMPARE(sent, unasked);
}

static Request sampleOf(const Operation &operation)
{
    Request request {operation.scope, operation.id};
    for (const Field &field : operation.pathFields)
        request.path[field.name] = test::sample(field.schema).toVariant();
    if (operation.body)
        request.body = test::sample(*operation.body);
    return request;
}

/// Of rows that were otherwise before, and things that were not there.
void OperationFacts::inversesFitTheContract()
{
    const QJsonObject row {{"isEnabled", true},
                           {"status", 1},
                           {"tags", QJsonArray()},
                           {"name", "One"},
                           {"color", "#3366cc"},
                           {"url", "https://example.com/hook"},
                           {"action", "open"},
                           {"phone", "380501112233"},
                           {"email", "a@example.com"},
                           {"isMain", false},
                           {"contactCount", 0},
                           {"taskCount", 0},
                           {"colorText", "#000000"},
                           {"colorBackground", "#ffffff"},
                           {"description", "Why"},
                           {"isDone", true},
                           {"variables", QJsonObject {{"text", "Kyiv"}}}};
    int found = 0;
    for (const Known &known : std::as_const(m_known)) {
        if (!known.fact.inverse)
            continue;
        const Request done = sampleOf(*known.operation);
        QJsonValue answer = known.operation->answer ? test::sample(*known.operation->answer) : QJsonValue();
        if (known.operation->scope == Scope::Sms)
            answer = QJsonObject {{"counters", QJsonObject {{"exists", 0}}}};
        const auto back = known.fact.inverse({done, answer, row});
        QVERIFY2(back, qPrintable(known.operation->id));
        for (const Violation &violation : checkRequest(*back, m_contract))
            QFAIL(qPrintable(known.operation->id + u": "_s + violation.where + u' ' + violation.detail));
        // What nobody can know is not said to be exact.
        QVERIFY2(factOf(back->scope, back->operation).effect != Effect::Sends, qPrintable(back->operation));
        ++found;
    }
    QVERIFY(found > 30);
}

/// An inverse knows from the row, from the answer or from a look before what the change was; one that knows
/// from nothing would take away what was there already.
void OperationFacts::whatStoodAlreadyIsLookedAtFirst()
{
    int looks = 0;
    for (const Known &known : std::as_const(m_known)) {
        const OperationFact &fact = known.fact;
        if (!fact.inverse)
            continue;
        const Request request = sampleOf(*known.operation);
        if (!fact.look.calls) {
            QVERIFY2(!fact.inverse({request, {}, {}}), qPrintable(fact.id));
            continue;
        }
        ++looks;
        const QList<Request> calls = fact.look.calls(request);
        QVERIFY2(!calls.isEmpty(), qPrintable(fact.id));
        QList<QJsonValue> answers;
        for (const Request &call : calls) {
            QVERIFY2(onlyReads(factOf(call.scope, call.operation), call), qPrintable(call.operation));
            for (const Violation &violation : checkRequest(call, m_contract))
                QFAIL(qPrintable(fact.id + u": "_s + violation.where + u' ' + violation.detail));
            answers << QJsonObject {{"odd", true}};
        }
        // An answer that tells nothing hinders nothing, and nothing is called exact.
        const Left left = fact.look.left(request, answers);
        QVERIFY2(left.request && isSame(*left.request, request) && !left.isExact, qPrintable(fact.id));
    }
    QVERIFY2(looks > 40, qPrintable(QString::number(looks)));
}

QTEST_GUILESS_MAIN(OperationFacts)
#include "operationfacts.moc"
