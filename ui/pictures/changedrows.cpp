// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pictures/changedrows.h"

#include "app/jobs/staging.h"
#include "app/table/celloverlay.h"
#include "app/table/resourcemodel.h"
#include "app/vocabulary/celledit.h"
#include "ui/page/listpage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static StagedRow changed(const ResourceModel &model, const Column &column, int at, const QString &value)
{
    const QJsonObject row = model.rowAt(at);
    return Staging::withCell(
        stagedRow(model.resource(), *cellAction(model.resource()), row),
        {.field = column.key, .title = column.title, .before = valueAt(row, column.key), .after = value});
}

static StagedRow added(const ResourceModel &model, const FormField &field, const QString &value)
{
    StagedRow row = stagedRow(model.resource(), *newRowAction(model.resource()), {});
    row.kind = StagedRow::Kind::Create;
    row.key = value;
    row.name = value;
    return Staging::withCell(row, {.field = field.key, .title = field.title, .after = QJsonArray {value}});
}

bool changeSomeRows(ListPage &page, Staging &staging)
{
    const ResourceModel &model = page.model();
    const Resource &resource = model.resource();
    const Action *removal = removeAction(resource);
    const CellOverlay *overlay = model.overlay();
    if (model.rowCount() <= 5 || !cellAction(resource) || !removal || !newRowAction(resource) || !overlay)
        return false;
    const auto found =
        std::find_if(model.columns().begin(), model.columns().end(), [overlay](const Column &one) {
            return one.kind == Kind::Text && overlay->canEdit(one);
        });
    if (found == model.columns().end())
        return false;
    const Column &column = *found;
    QList<StagedRow> rows {
        changed(model, column, 0, u"Ada Lovelace"_s), changed(model, column, 1, u"Emmy Noether"_s),
        changed(model, column, 2, u"Mary Somerville"_s), changed(model, column, 3, u"Sofia Kovalevskaya"_s)};
    rows[2].state = StagedRow::State::Refused;
    rows[2].words = u"Argument variables is invalid (code 731)"_s;
    rows[3].state = StagedRow::State::Conflict;
    rows[3].cells.first().now = u"Grace Hopper"_s;
    rows << stagedRow(resource, *removal, model.rowAt(4));
    rows.last().kind = StagedRow::Kind::Remove;
    const FormField field {.key = u"emails"_s, .title = model.columns().first().title};
    rows << added(model, field, u"new@example.com"_s) << added(model, field, u"other@example.com"_s);
    QList<StagedReplacement> all;
    for (const StagedRow &row : std::as_const(rows))
        all << StagedReplacement {row.id(), row};
    staging.replace(all);
    return true;
}

} // namespace pulsedeck
