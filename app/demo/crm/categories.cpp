// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/crm/crmdata.h"
#include "app/demo/crm/crmtables.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using Refusal = std::optional<Answer>;

QJsonArray below(const Table &categories, qint64 parent, int depth)
{
    QJsonArray rows;
    for (const QJsonObject &row : categories.rows()) {
        if (row[u"parentId"].toInteger() != parent)
            continue;
        rows << QJsonObject {
            {u"id"_s, row[u"id"]},    {u"name"_s, row[u"name"]},
            {u"parent_id"_s, parent}, {u"depth"_s, depth},
            {u"path"_s, row[u"id"]},  {u"children"_s, below(categories, row[u"id"].toInteger(), depth + 1)}};
    }
    return rows;
}

/// A category stands below another one, never below itself.
Refusal checkParent(const CrmTables &crm, const QJsonObject &row)
{
    for (qint64 id = row[u"parentId"].toInteger(); id != 0;) {
        const QJsonObject *parent = crm.categories->find(QJsonValue(id));
        if (!parent || id == row[u"id"].toInteger())
            return missing(Scope::Crm, crm.categories->word());
        id = parent->value(u"parentId").toInteger();
    }
    return {};
}

/// What stood in a category that goes comes to the one above. Unknown whether the service does the same.
void moveUp(const CrmTables &crm, const QJsonObject &gone)
{
    for (const auto &[table, key] :
         {std::pair(crm.categories, u"parentId"_s), std::pair(crm.products, u"categoryId"_s)}) {
        for (const QJsonObject &row : table->rows()) {
            if (row[key] == gone[u"id"])
                table->find(row[u"id"])->insert(key, gone[u"parentId"]);
        }
    }
}

} // namespace

void addCategories(TableRoutes &to, const CrmRef &crm)
{
    const auto check = [crm](const Call &, QJsonObject &row) {
        row.insert(u"userId"_s, CrmData::firstUser);
        return checkParent(*crm, row);
    };
    to.add(u"GET /crm/v1/products/categories"_s, [serving = to.serving(), crm](const Call &call) {
        const QJsonObject tree {{u"tree"_s, below(*crm->categories, 0, 0)},
                                {u"count"_s, crm->categories->size()}};
        return serving->list(call, {tree}, Serving::Rest::Blank);
    });
    to.create(u"POST /crm/v1/products/categories"_s, crm->categories, check);
    to.update(u"PUT /crm/v1/products/categories/{categoryId}"_s, crm->categories, check);
    to.remove(u"DELETE /crm/v1/products/categories/{categoryId}"_s, crm->categories,
              [crm](const Call &, const QJsonObject &row) { moveUp(*crm, row); });
}

} // namespace pulsedeck::demo
