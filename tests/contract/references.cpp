// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/picks.h"
#include "tests/support/descriptions.h"

#include <QRegularExpression>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// Nobody has to know an id: columns and form fields that hold one say what it is of.
class References : public QObject {
    Q_OBJECT

private slots:
    void everyColumnOfAnIdIsNamedOrSaysWhyNot();
    void everyFieldOfAnIdIsChosenFromAListOrSaysWhyNot();
    void columnsReferToLists();
    void everyFilterByAListedThingIsChosenByName();

private:
    Contract m_contract;
};

/// Ids that stay ids, and why.
struct Stays {
    const char *resource; ///< The beginning of its id.
    const char *key; ///< The end of the column's or the field's; empty: all.
    const char *why;
};

static constexpr Stays columnsThatStay[] = {
    {"", "telegram_id", "Telegram's own"},
    {"", "externalContactId", "of another system"},
    {"chatbots/", "campaign_id", "no operation lists campaigns of bots"},
    {"chatbots/dialogs", "contact.id", "of the row itself"},
    {"crm/deals", "sourceId", "no operation lists sources"},
    {"crm/contact-deals", "sourceId", "no operation lists sources"},
    {"crm/contact-course", "courseId", "no operation lists courses"},
    {"crm/", "orderId", "no operation lists orders"},
    {"crm/manager-rules", "sectionId", "no operation names sections"},
    {"automation/flow-elements", "task.id", "of the message that the row shows"},
    {"emails/templates", "real_id", "of the row itself"},
    {"pop_ups/", "clientId", "no operation lists visitors"},
};

static constexpr Stays fieldsThatStay[] = {
    {"chatbots/", "operator_id", "no operation lists operators"},
    {"chatbots/", "telegram_id", "Telegram's own"},
    {"automation/flows", "ids", "no operation lists events"},
    {"crm/manager-rules", "sectionId", "no operation names sections"},
    {"crm/custom-tabs", "entityId", "of a pipeline or of a board, as another field says"},
    {"crm/custom-tabs", "entityIds", "fields of whatever the tab is of"},
};

/// Filters of which somebody types a part, and why.
static constexpr Stays filtersThatStay[] = {
    {"smtp/emails", "recipient", "anybody's address"},
    {"smtp/emails", "country", "a code of two letters"},
    {"crm/", "email", "a part of an address is enough"},
    {"crm/", "phone", "a part of a phone is enough"},
    {"crm/", "firstName", "a part of a name is enough"},
    {"crm/", "lastName", "a part of a name is enough"},
    {"crm/", "messengerLogin", "no operation lists all of them"},
    {"crm/contacts", "location", "a part of a place is enough"},
    {"crm/calls", "contactFirstName", "a part of a name is enough"},
    {"crm/calls", "contactLastName", "a part of a name is enough"},
    {"crm/calls", "contactEmail", "a part of an address is enough"},
    {"crm/calls", "contactPhone", "a part of a phone is enough"},
    {"crm/deals", "filter:price:gte", "an amount"},
    {"crm/deals", "filter:price:lte", "an amount"},
    {"crm/deals", "filter:currency:eq", "a code of three letters"},
    {"crm/deals", "filter:number:eq", "a number that people gave"},
    {"crm/tasks", "dealName", "a part of a name is enough"},
    {"crm/tasks", "contacts", "a part of a name is enough"},
    {"crm/products", "description", "a part of a text is enough"},
    {"crm/companies", "companyName", "a part of a name is enough"},
    {"crm/products", "search", "any part"},
    {"crm/deals", "name", "a part of a name is enough"},
    {"crm/tasks", "name", "a part of a name is enough"},
};

/// Ids by which the service could filter a list, and why it is not offered.
static constexpr Stays filtersThatAreNotOffered[] = {
    {"crm/contacts", "ids", "of the row itself"},
    {"crm/products", "categoryIds", "one of them does"},
    {"crm/deal-tasks", "", "the few of one deal"},
    {"crm/contact-tasks", "", "the few of one contact"},
    {"crm/deal-calls", "", "the few of one deal"},
    {"crm/contact-calls", "", "the few of one contact"},
    {"crm/duplicates", "", "all contacts are looked at"},
    {"chatbots/", "variable_id", "its name is searched by"},
    {"chatbots/telegram-found-by-id", "business_connection_id", "no operation lists them"},
    {"crm/companies", "companyIds", "of the row itself"},
    {"crm/tasks", "parentId", "a task below a task is reached from it"},
    {"crm/calls", "integrationGroupId", "no operation lists them"},
    {"push_service/losses", "website_id", "all sites stand side by side"},
};

static bool isId(const QString &key)
{
    static const QRegularExpression id(u"(^|_|\\.)(id|ID)s?$|[a-z]Ids?$"_s);
    return id.match(key).hasMatch();
}

template<size_t size>
static bool stays(const Stays (&reasons)[size], const QString &resource, const QString &key,
                  QSet<const Stays *> *used)
{
    for (const Stays &one : reasons) {
        const QString end = QLatin1String(one.key);
        if (resource.startsWith(QLatin1String(one.resource))
            && (end.isEmpty() || key == end || key.endsWith(u'.' + end))) {
            used->insert(&one);
            return true;
        }
    }
    return false;
}

static void collect(const QList<Column> &columns, QList<Column> *found)
{
    for (const Column &column : columns) {
        *found << column;
        collect(column.parts, found);
    }
}

static void collect(const QList<FormField> &fields, QList<FormField> *found)
{
    for (const FormField &field : fields) {
        *found << field;
        collect(field.fields, found);
    }
}

void References::everyColumnOfAnIdIsNamedOrSaysWhyNot()
{
    QSet<const Stays *> used;
    QStringList bare;
    int named = 0;
    for (const auto &[resource, row] : test::everyResource(m_contract)) {
        QList<Column> columns;
        collect(resource.columns + resource.details, &columns);
        for (const Column &column : columns) {
            named += column.refers.has_value();
            // Words of a code are documented; the row's own id is told beside its name.
            if (!isId(column.key) || column.refers || !column.words.isEmpty() || column.key == resource.key
                || column.key == "id"_L1)
                continue;
            if (!stays(columnsThatStay, resource.id, column.key, &used))
                bare << resource.id + u' ' + column.key;
        }
    }
    bare.removeDuplicates();
    QVERIFY2(bare.isEmpty(), qPrintable(bare.join(u'\n')));
    QVERIFY2(named > 30, qPrintable(QString::number(named)));
    for (const Stays &one : columnsThatStay)
        QVERIFY2(used.contains(&one), one.key);
}

void References::everyFieldOfAnIdIsChosenFromAListOrSaysWhyNot()
{
    QSet<const Stays *> used;
    QStringList typed;
    int chosen = 0;
    for (const auto &[resource, row] : test::everyResource(m_contract)) {
        for (const Action &action : resource.actions) {
            if (!action.form)
                continue;
            const ActionContext context = test::filledIn(resource, action, row, m_contract);
            QList<FormField> fields;
            collect(
                operations::withPicks(context.fields, factOf(resource.scope, action.operation), resourcesOf),
                &fields);
            for (const FormField &field : fields) {
                chosen += bool(field.pick);
                if (field.pick || !isId(field.key) || !field.choices.isEmpty())
                    continue;
                if (!stays(fieldsThatStay, resource.id, field.key, &used))
                    typed << resource.id + u' ' + action.operation + u' ' + field.key;
            }
        }
    }
    typed.removeDuplicates();
    QVERIFY2(typed.isEmpty(), qPrintable(typed.join(u'\n')));
    QVERIFY2(chosen > 20, qPrintable(QString::number(chosen)));
    for (const Stays &one : fieldsThatStay)
        QVERIFY2(used.contains(&one), one.key);
}

/// Nobody types an id into a filter, and what the service can filter by is there.
void References::everyFilterByAListedThingIsChosenByName()
{
    QSet<const Stays *> used;
    QStringList bare;
    QSet<QString> named;
    for (const auto &[resource, row] : test::everyResource(m_contract)) {
        QSet<QString> offered;
        const OperationFact fact =
            resource.list ? factOf(resource.scope, resource.list->operation) : OperationFact();
        for (const Filter &filter : resource.filters) {
            const QString where = resource.id + u' ' + filter.parameter;
            offered << filter.parameter;
            if (const auto pick = operations::pickFor(fact, filter.parameter, resourcesOf)) {
                QVERIFY2(pick->first.list, qPrintable(where));
                named << where;
            } else if (filter.options.isEmpty() && filter.input != FormField::Input::Date
                       && !stays(filtersThatStay, resource.id, filter.parameter, &used)) {
                bare << where;
            }
        }
        const Operation *operation =
            resource.list ? m_contract.find(resource.scope, resource.list->operation) : nullptr;
        if (!operation)
            continue;
        std::vector<Field> parameters = operation->query;
        if (operation->body)
            parameters.insert(parameters.end(), operation->body->fields.begin(),
                              operation->body->fields.end());
        for (const Field &parameter : parameters) {
            const bool isGiven = resource.list->query.contains(parameter.name)
                || !resource.list->body[parameter.name].isUndefined();
            if (isId(parameter.name) && !isGiven && !offered.contains(parameter.name)
                && !stays(filtersThatAreNotOffered, resource.id, parameter.name, &used))
                bare << resource.id + u" could be filtered by "_s + parameter.name;
        }
    }
    bare.removeDuplicates();
    QVERIFY2(bare.isEmpty(), qPrintable(bare.join(u'\n')));
    QVERIFY2(named.size() >= 12, qPrintable(QStringList(named.values()).join(u'\n')));
    for (const Stays &one : filtersThatStay)
        QVERIFY2(used.contains(&one), one.key);
    for (const Stays &one : filtersThatAreNotOffered)
        QVERIFY2(used.contains(&one), one.key);
}

void References::columnsReferToLists()
{
    for (const auto &[resource, row] : test::everyResource(m_contract)) {
        QList<Column> columns;
        collect(resource.columns + resource.details, &columns);
        for (const Column &column : columns) {
            if (!column.refers)
                continue;
            const QString where = resource.id + u' ' + column.key;
            const auto pick = pickOf(*column.refers, resourcesOf);
            QVERIFY2(pick && pick->first.list, qPrintable(where));
            QCOMPARE(bool(pick->next), !column.refers->child.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(References)
#include "references.moc"
