// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/rowstager.h"

#include "app/operations/picks.h"
#include "app/scopes/scopes.h"
#include "app/table/names.h"
#include "app/table/resourcemodel.h"
#include "app/values/format.h"
#include "ui/edit/stagededit.h"
#include "ui/edit/stagedlay.h"

#include <QRegularExpression>
#include <QUndoStack>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

using Input = FormField::Input;

RowStager::RowStager(const ResourceModel &model, const StagedLay &lay, const Contract &contract,
                     Staging &staging, QUndoStack &undo)
    : m_model(model), m_lay(lay), m_contract(contract), m_staging(staging), m_undo(undo),
      m_action(cellAction(model.resource()))
{
}

QString RowStager::keyAt(int row) const
{
    return m_model.index(row, 0).data(ResourceModel::KeyRole).toString();
}

ActionContext RowStager::contextOf(int row) const
{
    ActionContext context;
    context.rows = {m_model.rowAt(row)};
    context.columns = m_model.columns();
    return context;
}

static const FormField *find(const QList<FormField> &fields, const QString &key)
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const FormField &field) { return field.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

QSet<QString> RowStager::editableColumns() const
{
    QSet<QString> keys;
    if (!m_action || m_model.rowCount() == 0)
        return keys;
    const QList<FormField> fields = cellFields(*m_action, contextOf(0), m_model.resource().scope, m_contract);
    for (const Column &column : m_model.columns()) {
        if (find(fields, column.key))
            keys << column.key;
    }
    return keys;
}

QString RowStager::obstacle(int row) const
{
    const StagedRow *staged = m_lay.find(keyAt(row));
    if (staged && staged->state == StagedRow::State::Sending)
        return tr("This row is being saved just now.");
    if (staged && staged->kind == StagedRow::Kind::Remove)
        return tr("This row is to be deleted. Take that back first.");
    if (!m_action || (m_action->applies && !m_action->applies({m_model.rowAt(row)})))
        return tr("This row cannot be changed here.");
    return {};
}

QString RowStager::obstacle(int row, int column) const
{
    const Column &shown = m_model.columns().at(column);
    if (!m_lay.canEdit(shown))
        return tr("“%1” cannot be changed here.").arg(shown.title);
    const QString why = obstacle(row);
    return why.isEmpty() && !fieldAt(row, column) ? tr("“%1” cannot be changed in this row.").arg(shown.title)
                                                  : why;
}

/// A line that holds a date is typed like one, with a calendar.
static Input inputOf(const FormField &field, const Column *column)
{
    const bool isDay = field.input == Input::Line && column && column->kind == Kind::Date;
    const bool isReadable = isBlank(field.value) || format::toDateTime(field.value).isValid();
    return isDay && isReadable ? Input::Date : field.input;
}

/// Which lists there are to choose from is the same for all rows.
void RowStager::addNames(QList<FormField> &fields) const
{
    if (!m_names)
        return;
    if (m_picks.isEmpty()) {
        const OperationFact fact = factOf(m_model.resource().scope, m_action->operation);
        for (const FormField &field : operations::withPicks(fields, fact, resourcesOf))
            m_picks.insert(field.key, field.pick);
    }
    for (FormField &field : fields)
        field.pick = m_picks.value(field.key);
    fields = m_names->over(fields);
}

bool RowStager::areNamesComing(const QSet<int> &columns) const
{
    return m_names && std::any_of(columns.begin(), columns.end(), [this](int column) {
               const auto pick = m_picks.value(m_model.columns().at(column).key);
               return pick && m_names->areComing(pick->by);
           });
}

QList<FormField> RowStager::fieldsAt(int row) const
{
    if (!obstacle(row).isEmpty())
        return {};
    QList<FormField> fields = cellFields(*m_action, contextOf(row), m_model.resource().scope, m_contract);
    const QString key = keyAt(row);
    const StagedRow *staged = m_lay.find(key);
    const QJsonObject initial = initialValues(fields);
    addNames(fields);
    for (FormField &field : fields) {
        const auto column = std::find_if(m_model.columns().begin(), m_model.columns().end(),
                                         [&](const Column &one) { return one.key == field.key; });
        field.input = inputOf(field, column == m_model.columns().end() ? nullptr : &*column);
        field.value = initial[field.key];
        if (const QJsonValue saved = m_lay.savedValue(key, field.key); !saved.isUndefined())
            field.value = saved;
        if (const StagedCell *cell = staged ? staged->cell(field.key) : nullptr)
            field.value = cell->after;
    }
    return fields;
}

std::optional<FormField> RowStager::fieldAt(int row, int column) const
{
    if (column < 0 || column >= m_model.columns().size())
        return {};
    const QList<FormField> fields = fieldsAt(row);
    const FormField *field = find(fields, m_model.columns().at(column).key);
    return field ? std::optional(*field) : std::nullopt;
}

/// The sign before the number stays where the service has it, too.
static QString phoneText(const QString &typed, const QString &stood)
{
    static const QRegularExpression ornaments(u"[\\s().-]"_s);
    const QString number = QString(typed).remove(ornaments);
    return number.startsWith(u'+') && !stood.startsWith(u'+') ? number.mid(1) : number;
}

/// Tags stand in one line where they are shown and copied, and their order says nothing.
static QString linesOfTags(QString text)
{
    return text.replace(u',', u'\n');
}

static QJsonArray sortedTags(const QJsonArray &tags)
{
    QStringList names;
    for (const QJsonValue tag : tags)
        names << tag.toString();
    names.removeDuplicates();
    names.sort();
    return QJsonArray::fromStringList(names);
}

/// Gives why @p wish was not taken.
QString RowStager::takeCell(StagedRow &row, const CellWish &wish, const QList<FormField> &fields) const
{
    const Column &column = m_model.columns().at(wish.column);
    const FormField *field = find(fields, column.key);
    if (!field)
        return tr("“%1” cannot be changed here.").arg(column.title);
    CellReading read {wish.value};
    if (wish.value.isUndefined())
        read = readCell(column.kind == Kind::Tags ? linesOfTags(wish.text) : wish.text, *field);
    else
        read.complaint = complaintOf(wish.value, *field);
    if (!read.complaint.isEmpty())
        return read.complaint;
    StagedCell cell {.field = field->key, .title = column.title, .before = field->value, .kind = column.kind};
    if (const StagedCell *known = row.cell(field->key))
        cell.before = known->before;
    cell.after = read.value;
    if (column.kind == Kind::Phone && cell.after.isString())
        cell.after = phoneText(cell.after.toString(), format::toText(cell.before));
    if (column.kind == Kind::Tags && cell.after.isArray())
        cell.after = sortedTags(cell.after.toArray());
    if (readsTheSame(cell.after, cell.before))
        cell.after = cell.before;
    if (const StagedCell *known = row.cell(field->key); !known || known->after != cell.after)
        row = Staging::withCell(row, cell);
    return {};
}

QString RowStager::nameAt(int row) const
{
    const QString name = format::toText(valueAt(m_model.rowAt(row), m_model.resource().name));
    return name.isEmpty() ? keyAt(row) : name;
}

LeftOut RowStager::leftOut(const CellWish &wish, const QString &reason) const
{
    return {nameAt(wish.row), m_model.columns().at(wish.column).title, reason, 1, wish.text};
}

QList<LeftOut> RowStager::take(const QList<CellWish> &wishes)
{
    QHash<int, QList<CellWish>> byRow;
    QList<int> order;
    for (const CellWish &wish : wishes) {
        if (!byRow.contains(wish.row))
            order << wish.row;
        byRow[wish.row] << wish;
    }
    Taken taken;
    for (const int row : std::as_const(order))
        look(byRow.value(row), taken);
    auto step = newStep();
    step->doMore(taken.after);
    step->setText(textOf(*step, taken.columns));
    push(std::move(step));
    return taken.left;
}

void RowStager::look(const QList<CellWish> &wishes, Taken &taken) const
{
    const int row = wishes.constFirst().row;
    const QString why = obstacle(row);
    const QList<FormField> fields = fieldsAt(row);
    const StagedRow *known = m_lay.find(keyAt(row));
    StagedRow changed = known ? *known : untouched(row, *m_action);
    for (const CellWish &wish : wishes) {
        const QString reason = why.isEmpty() ? takeCell(changed, wish, fields) : why;
        if (!reason.isEmpty())
            taken.left << leftOut(wish, reason);
        else
            taken.columns << wish.column;
    }
    taken.after << StagedReplacement {changed.id(), changed};
}

QString RowStager::textOf(const StagedEdit &step, const QSet<int> &columns) const
{
    const int rows = step.rowCount();
    return columns.size() == 1
        ? tr("change of %1 in %Ln row(s)", nullptr, rows).arg(m_model.columns().at(*columns.begin()).title)
        : tr("changes in %Ln row(s)", nullptr, rows);
}

std::unique_ptr<StagedEdit> RowStager::newStep() const
{
    return std::make_unique<StagedEdit>(m_staging);
}

void RowStager::push(std::unique_ptr<StagedEdit> step)
{
    if (step->isChange())
        m_undo.push(step.release());
}

StagedRow RowStager::untouched(int row, const Action &action) const
{
    StagedRow one = stagedRow(m_model.resource(), action, m_model.rowAt(row));
    if (m_model.total() >= 0)
        one.among = m_model.total();
    else if (!m_model.isPartial())
        one.among = m_model.loadedCount();
    return one;
}

const Action *RowStager::removal() const
{
    return removeAction(m_model.resource());
}

bool RowStager::areToGo(const QList<int> &rows) const
{
    return std::all_of(rows.begin(), rows.end(), [this](int row) {
        const StagedRow *known = m_lay.find(keyAt(row));
        return known && known->kind == StagedRow::Kind::Remove && known->state != StagedRow::State::Sending;
    });
}

void RowStager::lookAtRemoval(int row, Taken &taken) const
{
    const Action *action = removal();
    const StagedRow *known = m_lay.find(keyAt(row));
    if (known && known->state == StagedRow::State::Sending) {
        taken.left << LeftOut {nameAt(row), {}, obstacle(row)};
        return;
    }
    if (known && known->kind == StagedRow::Kind::Remove)
        return;
    if (action->applies && !action->applies({m_model.rowAt(row)})) {
        taken.left << LeftOut {nameAt(row), {}, tr("This row cannot be deleted.")};
        return;
    }
    if (known)
        taken.after << StagedReplacement {known->id(), {}};
    StagedRow removed = untouched(row, *action);
    removed.kind = StagedRow::Kind::Remove;
    taken.after << StagedReplacement {removed.id(), removed};
}

void RowStager::lookAtTakingBack(int row, Taken &taken) const
{
    if (const StagedRow *known = m_lay.find(keyAt(row)))
        taken.after << StagedReplacement {known->id(), {}};
}

} // namespace pulsedeck
