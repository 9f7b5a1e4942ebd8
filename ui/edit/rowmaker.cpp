// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/rowmaker.h"

#include "app/values/format.h"
#include "ui/edit/addedmodel.h"
#include "ui/edit/stagededit.h"

#include <QMap>
#include <QUndoStack>
#include <QUuid>

namespace pulsedeck {

RowMaker::RowMaker(const Resource &resource, const AddedModel &model, Staging &staging, QUndoStack &undo)
    : m_resource(resource), m_model(model), m_staging(staging), m_undo(undo),
      m_action(*newRowAction(resource))
{
}

StagedRow RowMaker::newRow() const
{
    StagedRow row = stagedRow(m_resource, m_action, {});
    row.kind = StagedRow::Kind::Create;
    row.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return row;
}

/// Gives why @p wish was not taken. What is needed may be missing until the row is saved.
QString RowMaker::takeCell(StagedRow &row, const CellWish &wish) const
{
    FormField field = m_model.fields().at(wish.column);
    field.required = false;
    CellReading read {wish.value};
    if (wish.value.isUndefined())
        read = readCell(wish.text, field);
    else
        read.complaint = complaintOf(wish.value, field);
    if (!read.complaint.isEmpty())
        return read.complaint;
    const QJsonValue nothing = initialValues({field})[field.key];
    const bool isNothing = isBlank(read.value) && isBlank(nothing);
    row = Staging::withCell(row,
                            {.field = field.key,
                             .title = field.title,
                             .before = nothing,
                             .after = isNothing ? nothing : read.value});
    return {};
}

/// A row is called by its first cell.
static QString nameOf(const StagedRow &row, const QList<FormField> &fields)
{
    for (const FormField &field : fields) {
        if (const StagedCell *cell = row.cell(field.key))
            return cellText(field, cell->after);
    }
    return {};
}

QList<LeftOut> RowMaker::take(const QList<CellWish> &wishes)
{
    QMap<int, QList<CellWish>> byRow;
    for (const CellWish &wish : wishes)
        byRow[wish.row] << wish;
    QList<LeftOut> left;
    QList<StagedReplacement> after;
    int added = 0;
    for (auto one = byRow.cbegin(); one != byRow.cend(); ++one) {
        const StagedRow *known = m_model.find(one.key());
        if (known && known->state == StagedRow::State::Sending) {
            left << LeftOut {known->name, {}, tr("This row is being added just now.")};
            continue;
        }
        StagedRow row = known ? *known : newRow();
        for (const CellWish &wish : one.value()) {
            const QString reason = takeCell(row, wish);
            if (!reason.isEmpty())
                left << LeftOut {wish.text, m_model.fields().at(wish.column).title, reason};
        }
        row.name = nameOf(row, m_model.fields());
        added += !known && row.isChange() ? 1 : 0;
        after << StagedReplacement {row.id(), row};
    }
    const QString text = added > 0 ? tr("adding of %Ln row(s)", nullptr, added)
                                   : tr("changes in %Ln added row(s)", nullptr, int(after.size()));
    auto edit = std::make_unique<StagedEdit>(m_staging, text, after);
    if (edit->isChange())
        m_undo.push(edit.release());
    return left;
}

void RowMaker::remove(const QList<int> &rows)
{
    QList<StagedReplacement> none;
    for (const int row : rows) {
        if (const StagedRow *known = m_model.find(row))
            none << StagedReplacement {known->id(), {}};
    }
    auto edit = std::make_unique<StagedEdit>(
        m_staging, tr("removal of %Ln added row(s)", nullptr, int(none.size())), none);
    if (edit->isChange())
        m_undo.push(edit.release());
}

} // namespace pulsedeck
