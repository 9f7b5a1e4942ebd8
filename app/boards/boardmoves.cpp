// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/boards/boardmoves.h"

#include "app/values/format.h"
#include "app/vocabulary/celledit.h"

#include <algorithm>

namespace pulsedeck {

namespace {

/// @p wanted as the input of @p field gives it; as it stood when it reads the same.
QJsonValue asGiven(const QJsonValue &wanted, const FormField &field, const QJsonValue &before)
{
    const QString text = format::toText(wanted);
    if (format::toText(before) == text)
        return before;
    const auto number = format::toInteger(wanted);
    return field.input == FormField::Input::Number && number ? QJsonValue(*number) : QJsonValue(text);
}

/// Whether @p row can be changed: it is not on its way, and is not to go.
bool isFree(const StagedRow *row)
{
    return !row || (row->state != StagedRow::State::Sending && row->kind == StagedRow::Kind::Edit);
}

/// The fields that a column stands for, each with what it is to be.
QHash<QString, QJsonValue> wishesFor(const ColumnModel::Facts &column, const Board &board)
{
    QHash<QString, QJsonValue> wishes;
    if (!board.stateField.isEmpty())
        wishes[board.stateField] = column.state;
    if (!column.isEnd)
        wishes[board.stageField] = column.stage;
    return wishes;
}

} // namespace

bool takesCards(const ColumnModel &column)
{
    return !column.facts().isElsewhere && !column.facts().isPeriod;
}

BoardMoves movesTo(const ColumnModel &column, const QStringList &keys, const BoardModel &board,
                   const Staging &staging, const Contract &contract)
{
    BoardMoves moves;
    const Resource &resource = board.resource();
    const Action *action = cellAction(resource);
    if (!action || !takesCards(column))
        return moves;
    const QHash<QString, QJsonValue> wishes = wishesFor(column.facts(), board.board());
    const QString place = placeOf(resource);
    for (const QString &key : keys) {
        const Card *card = board.card(key);
        if (!card || card->column == column.facts().id)
            continue;
        const StagedRow *known = staging.find(place, key);
        ActionContext context;
        context.rows = {board.row(key)};
        context.columns = resource.columns;
        if (!isFree(known) || (action->applies && !action->applies(context.rows))) {
            moves.left << card->name;
            continue;
        }
        const QList<FormField> fields = cellFields(*action, context, resource.scope, contract);
        const QJsonObject initial = initialValues(fields);
        StagedRow row = known ? *known : stagedRow(resource, *action, context.row());
        for (const FormField &field : fields) {
            if (!wishes.contains(field.key))
                continue;
            const QJsonValue before = initial[field.key];
            row = Staging::withCell(row,
                                    {.field = field.key,
                                     .title = field.title,
                                     .before = before,
                                     .after = asGiven(wishes[field.key], field, before)});
        }
        moves.after << StagedReplacement {row.id(), row};
        moves.moved << key;
    }
    return moves;
}

} // namespace pulsedeck
