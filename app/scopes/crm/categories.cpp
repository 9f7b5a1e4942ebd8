// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/fields.h"

#include "app/values/format.h"

#include <QJsonArray>

namespace pulsedeck::crm {

/// Deeper than anybody sorts products.
static constexpr int deepest = 20;

static void addBranches(const QJsonArray &branches, const QString &above, int depth, QJsonArray &rows)
{
    for (const QJsonValue &branch : branches) {
        QJsonObject row = branch.toObject();
        const QJsonArray inner = row.take("children").toArray();
        row["above"] = above;
        rows << row;
        if (depth < deepest)
            addBranches(inner, row["name"].toString(), depth + 1, rows);
    }
}

/// The branches of the tree, each below the one above it.
static QJsonValue branchesOf(const QJsonValue &answer)
{
    const QJsonValue data = answer["data"];
    const QJsonArray trees = data.isObject() ? QJsonArray {data} : data.toArray();
    if (!data.isObject() && !data.isArray())
        return data;
    QJsonArray rows;
    for (const QJsonValue &tree : trees)
        addBranches(tree["tree"].toArray(), {}, 0, rows);
    return rows;
}

Resource productCategories()
{
    Resource categories {
        .id = "crm/product-categories",
        .title = Tr::tr("Product categories"),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("Products are not sorted into categories yet."),
        .list = Call {"GET /crm/v1/products/categories"},
    };
    categories.rowsOf = branchesOf;
    categories.columns = {
        text("name", Tr::tr("Category")),
        text("above", Tr::tr("Part of", "a category")),
        hiddenAtFirst(text("id", Tr::tr("Category ID"))),
    };
    const auto form = [](const ActionContext &context) {
        return QList<FormField> {
            required(line("name", Tr::tr("Category"), context.row()["name"])),
            named(whole("parentId", Tr::tr("Part of", "a category"), context.row()["parentId"]),
                  "crm/product-categories")};
    };
    const QString one = " /crm/v1/products/categories/{categoryId}";
    categories.actions = {
        create(Scope::Crm, {"POST /crm/v1/products/categories"}, Tr::tr("New category…"), form),
        edit(Scope::Crm, {"PUT" + one}, Tr::tr("Edit category…"), form),
        removeNamed("DELETE" + one, Tr::tr("Delete category…"), {}, "name"),
    };
    return categories;
}

} // namespace pulsedeck::crm
