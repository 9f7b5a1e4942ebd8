// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/rowmaker.h"

#include "app/table/names.h"
#include "app/table/resourcemodel.h"
#include "app/values/format.h"
#include "ui/edit/addedmodel.h"
#include "ui/edit/stagededit.h"

#include <QUndoStack>
#include <QUuid>

#include <algorithm>

namespace pulsedeck {

RowMaker::RowMaker(const ResourceModel &list, const AddedModel &model, Staging &staging, QUndoStack &undo)
    : m_list(list), m_model(model), m_staging(staging), m_undo(undo),
      m_action(*newRowAction(list.resource())), m_slices(staging)
{
}

void RowMaker::useNames(Names &names)
{
    m_names = &names;
    QObject::connect(&names, &Names::listRead, &m_slices, &Slices::resume);
}

bool RowMaker::areNamesComing(const QSet<int> &columns) const
{
    return m_names && std::any_of(columns.begin(), columns.end(), [this](int column) {
               const auto pick = m_model.fields().at(column).pick;
               return pick && m_names->areComing(pick->by);
           });
}

StagedRow RowMaker::newRow() const
{
    StagedRow row = stagedRow(m_list.resource(), m_action, {});
    row.kind = StagedRow::Kind::Create;
    row.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return row;
}

/// Gives why @p wish was not taken. What is needed may be missing until the row is saved.
QString RowMaker::takeCell(StagedRow &row, const CellWish &wish) const
{
    FormField field = m_model.fields().at(wish.column);
    if (m_names && field.pick)
        field = m_names->over({field}).first(); // the model hears of names later
    field.required = false;
    CellReading read {wish.value};
    if (wish.value.isUndefined())
        read = readCell(wish.text, field);
    else
        read.complaint = complaintOf(wish.value, field);
    if (!read.complaint.isEmpty())
        return read.complaint;
    if (wish.column == 0 && isInList(read.value))
        return tr("“%1” is in the list already. Please change its row instead.").arg(inOneLine(read.value));
    const QJsonValue nothing = initialValues({field})[field.key];
    const bool isNothing = isBlank(read.value) && isBlank(nothing);
    row = Staging::withCell(row,
                            {.field = field.key,
                             .title = field.title,
                             .before = nothing,
                             .after = isNothing ? nothing : read.value,
                             .kind = kindOf(field)});
    return {};
}

/// The service would change that row, with no way back. For those that were not read a save looks first.
bool RowMaker::isInList(const QJsonValue &value) const
{
    const Resource &resource = m_list.resource();
    const QString key = inOneLine(value);
    return resource.key == resource.name && !key.isEmpty()
        && (m_list.rowOfKey(key) >= 0 || m_list.rowOfKey(key.toLower()) >= 0);
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

/// Rows that are there may stand elsewhere, or be gone, when their turn comes.
void RowMaker::take(const QList<CellWish> &wishes, const Done &done)
{
    auto rows = std::make_shared<std::vector<Row>>();
    QHash<int, size_t> places;
    QSet<int> columns;
    for (const CellWish &wish : wishes) {
        columns << wish.column;
        if (!places.contains(wish.row)) {
            places.insert(wish.row, rows->size());
            const StagedRow *known = m_model.find(wish.row);
            rows->push_back({known ? known->key : QString()});
        }
        (*rows)[places.value(wish.row)].wishes << wish;
    }
    auto taken = std::make_shared<Taken>();
    taken->step = std::make_unique<StagedEdit>(m_staging);
    m_slices.add({.count = rows->size(),
                  .look = [this, rows, taken](size_t at) { look((*rows)[at], *taken); },
                  .take = [taken] { taken->step->doMore(std::exchange(taken->after, {})); },
                  .finish =
                      [this, taken, done] {
                          push(*taken);
                          done(taken->left);
                      },
                  .waits = [this, columns] { return areNamesComing(columns); }});
}

void RowMaker::look(const Row &wished, Taken &taken) const
{
    const StagedRow *known = wished.key.isEmpty() ? nullptr : m_model.find(wished.key);
    if (!wished.key.isEmpty() && !known)
        return; // taken out again
    if (known && known->state == StagedRow::State::Sending) {
        taken.left << LeftOut {known->name, {}, tr("This row is being added just now.")};
        return;
    }
    StagedRow row = known ? *known : newRow();
    QList<LeftOut> left;
    for (const CellWish &wish : wished.wishes) {
        const QString reason = takeCell(row, wish);
        if (!reason.isEmpty())
            left << LeftOut {{}, m_model.fields().at(wish.column).title, reason, 1, wish.text};
    }
    judge(row);
    row.name = nameOf(row, m_model.fields());
    for (LeftOut &one : left)
        one.row = row.name.isEmpty() ? wished.wishes.constFirst().text : row.name;
    taken.left << left;
    taken.added += !known && row.isChange() ? 1 : 0;
    taken.after << StagedReplacement {row.id(), row};
}

/// What cannot be saved yet goes on waiting, and says why.
void RowMaker::judge(StagedRow &row) const
{
    const QList<FormField> &fields = m_model.fields();
    const auto lacking = std::find_if(fields.begin(), fields.end(),
                                      [&row](const FormField &field) { return isLacking(row, field); });
    if (lacking != fields.end()) {
        row.state = StagedRow::State::Incomplete;
        row.words = AddedModel::tr("“%1” is needed before the row can be added.").arg(lacking->title);
    } else if (isIncomplete(row)) {
        row.state = StagedRow::State::Waiting;
        row.words.clear();
    }
}

void RowMaker::push(Taken &taken)
{
    taken.step->setText(taken.added > 0 ? tr("adding of %Ln row(s)", nullptr, taken.added)
                                        : tr("changes in %Ln added row(s)", nullptr, taken.step->rowCount()));
    if (taken.step->isChange())
        m_undo.push(taken.step.release());
}

void RowMaker::remove(const QList<int> &rows)
{
    QList<StagedReplacement> none;
    for (const int row : rows) {
        if (const StagedRow *known = m_model.find(row))
            none << StagedReplacement {known->id(), {}};
    }
    m_slices.add({.finish = [this, none] { remove(none); }});
}

void RowMaker::remove(const QList<StagedReplacement> &none)
{
    auto edit = std::make_unique<StagedEdit>(
        m_staging, tr("removal of %Ln added row(s)", nullptr, int(none.size())), none);
    if (edit->isChange())
        m_undo.push(edit.release());
}

} // namespace pulsedeck
