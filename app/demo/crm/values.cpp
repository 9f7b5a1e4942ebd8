// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/crm/values.h"

#include "app/demo/tables/ordering.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

/// The values of the attributes of one row, in its array `attributes`.
class Values {
public:
    /// What attributes a row may have.
    using Known = std::function<QJsonArray(const QJsonObject &owner)>;

    Values(const TableRef &table, Known known) : m_table(table), m_known(std::move(known)) { }

    const TableRef &table() const { return m_table; }
    std::optional<QJsonObject> set(QJsonObject &owner, const QJsonValue &value) const
    {
        const std::optional<QJsonObject> known = valueOf(m_known(owner), value);
        if (!known)
            return {};
        QJsonArray all = owner[u"attributes"].toArray();
        const qsizetype index = indexOf(owner, idText(known->value(u"id")));
        if (index < 0)
            all << *known;
        else
            all[index] = *known;
        owner.insert(u"attributes"_s, all);
        return known;
    }
    bool remove(QJsonObject &owner, const QString &id) const
    {
        QJsonArray all = owner[u"attributes"].toArray();
        const qsizetype index = indexOf(owner, id);
        if (index >= 0)
            all.removeAt(index);
        owner.insert(u"attributes"_s, all);
        return index >= 0;
    }

private:
    static qsizetype indexOf(const QJsonObject &owner, const QString &id)
    {
        const QJsonArray all = owner[u"attributes"].toArray();
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (idText(all[i][u"id"]) == id)
                return i;
        }
        return -1;
    }

    TableRef m_table;
    Known m_known;
};

void addValues(TableRoutes &to, const QString &path, const Values &values)
{
    const ServingRef serving = to.serving();
    const Answer unknown = missing(Scope::Crm, u"Attribute"_s);
    to.on(u"GET "_s + path, values.table(), [serving](const Call &call, const QJsonObject &owner) {
        return serving->list(call, owner[u"attributes"].toArray(), Serving::Rest::Blank);
    });
    to.on(u"POST "_s + path, values.table(), [=](const Call &call, QJsonObject &owner) {
        const auto value = values.set(owner, call.body);
        return value ? TableRoutes::reply(*serving, call, *value) : unknown;
    });
    to.on(u"PUT %1/{attributeId}"_s.arg(path), values.table(), [=](const Call &call, QJsonObject &owner) {
        QJsonObject body = call.body.toObject();
        body.insert(u"attributeId"_s, call.id(u"attributeId"_s));
        const auto value = values.set(owner, body);
        return value ? TableRoutes::reply(*serving, call, *value) : unknown;
    });
    to.on(u"DELETE %1/{attributeId}"_s.arg(path), values.table(), [=](const Call &call, QJsonObject &owner) {
        return values.remove(owner, call.path[u"attributeId"_s]) ? done(call) : unknown;
    });
}

} // namespace

std::optional<QJsonObject> valueOf(const QJsonArray &attributes, const QJsonValue &value)
{
    for (const QJsonValue &attribute : attributes) {
        if (idText(attribute[u"id"]) != idText(value[u"attributeId"]))
            continue;
        QJsonObject row = attribute.toObject();
        row.insert(u"value"_s,
                   QJsonObject {{u"type"_s, attribute[u"type"].toVariant().toString()},
                                {u"value"_s, value[u"value"]}});
        return row;
    }
    return {};
}

QJsonArray between(const QJsonArray &rows, const QJsonObject &query)
{
    return rowsWhere(rows, [&](const QJsonValue &row) {
        return isBetween(row[u"eventTime"], query[u"fromDate"], query[u"toDate"]);
    });
}

void addAttributeValues(TableRoutes &to, const CrmRef &crm)
{
    const Values ofDeals(crm->deals, [crm](const QJsonObject &deal) {
        const QJsonObject *pipeline = crm->pipelines->find(deal[u"pipelineId"]);
        QJsonArray known;
        for (const QJsonValue &attribute :
             pipeline ? pipeline->value(u"attributes").toArray() : QJsonArray()) {
            QJsonObject row = attribute.toObject();
            row.insert(u"pipelineId"_s, deal[u"pipelineId"]);
            known << row;
        }
        return known;
    });
    const Values ofContacts(crm->contacts,
                            [crm](const QJsonObject &) { return crm->contactAttributes->seenRows(); });
    addValues(to, u"/crm/v1/deals/{dealId}/attributes"_s, ofDeals);
    addValues(to, u"/crm/v1/contacts/{contactId}/attributes"_s, ofContacts);
    // The answer has one value where several were sent: the last.
    to.on(u"POST /crm/v1/contacts/{contactId}/attributes/batch"_s, crm->contacts,
          [serving = to.serving(), ofContacts](const Call &call, QJsonObject &owner) {
              QJsonObject last;
              for (const QJsonValue &value : call.body[u"attributesValues"].toArray()) {
                  if (!ofContacts.set(owner, value))
                      return missing(Scope::Crm, u"Attribute"_s);
                  last = value.toObject();
              }
              return TableRoutes::reply(*serving, call, last);
          });
}

} // namespace pulsedeck::demo
