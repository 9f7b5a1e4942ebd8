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

private:
    Contract m_contract;
};

/// Ids that stay ids, and why.
struct Stays {
    const char *resource; ///< The beginning of its id.
    const char *key; ///< The end of the column's or the field's.
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
        if (resource.startsWith(QLatin1String(one.resource)) && (key == end || key.endsWith(u'.' + end))) {
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
