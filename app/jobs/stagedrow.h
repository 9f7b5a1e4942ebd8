// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"

namespace pulsedeck {

/// One value that a person changed and that was not sent yet.
struct StagedCell {
    QString field; ///< FormField::key, and the key of the column.
    QString title;
    QJsonValue before {QJsonValue::Undefined}; ///< In the form's terms, as it was when the person changed it.
    QJsonValue after {QJsonValue::Undefined};
    QJsonValue now {QJsonValue::Undefined}; ///< Of a conflict: what the service has instead of `before`.
    Kind kind = Kind::Text; ///< By which it is shown where the list's description has no column for it.
};

/// What a person wants of one row: other values, the row itself, or that it goes. It waits until it is saved,
/// and tells all that is needed to save it after a restart. Personal data.
struct StagedRow {
    enum class Kind { Edit, Create, Remove };
    enum class State {
        Waiting,
        Sending, ///< A job has it; it cannot be changed meanwhile.
        Refused, ///< The service's words are in `words`.
        Conflict, ///< Somebody changed the same values meanwhile: cells tell which.
        Gone, ///< The row is not there any more.
        Unknown, ///< It was sent, and nobody knows whether it was carried out.
        Incomplete, ///< Of a row to be made something is missing: see `words`.
    };

    /// Known again by its place, action and key; of a row to be made by a key that is made here.
    QString id() const;
    /// False when nothing is left to do.
    bool isChange() const { return kind == Kind::Remove || !cells.isEmpty(); }
    const StagedCell *cell(const QString &field) const;
    /// The values of a form that had @p initial at first.
    QJsonObject valuesOver(QJsonObject initial) const;

    Kind kind = Kind::Edit;
    Scope scope = Scope::Emails;
    QString list; ///< Resource::id
    QList<Level> way;
    QString place; ///< placeOf() the list.
    QString placeName; ///< "Newsletter › Contacts"
    QString action; ///< Action::id
    QString key; ///< Of the row, as text.
    QString name; ///< Of the row.
    QJsonObject row; ///< As it was read.
    qint64 among = 0; ///< So many rows its list had; 0: nobody knows.
    QList<StagedCell> cells;
    State state = State::Waiting;
    QString words; ///< Why it is not applied, in the user's words with the service's beneath.
};

/// "Newsletter › Contacts": what people call @p resource, with the rows on the way there.
QString placeNameOf(const Resource &resource);
/// A row of @p resource that nobody changed yet.
StagedRow stagedRow(const Resource &resource, const Action &action, const QJsonObject &row);
/// What @p request of the action changes in its one row, the values before and after, so that it can be
/// undone; none: it is no update, or of many rows.
std::optional<StagedRow> changeIn(const Request &request, const Resource &resource, const Action &action,
                                  const ActionContext &context);
/// What any call takes of one list.
inline constexpr qsizetype mostRowsACall = 100;
/// Whether @p row, changed by @p action, goes by itself although others may travel together.
bool goesAlone(const StagedRow &row, const Action &action);
/// How many rows that are changed so by @p action may travel in one call.
qsizetype rowsACall(const Action &action, StagedRow::Kind kind);
/// Whether @p field of @p row, which is to be made, has to be filled in before it can be.
bool isLacking(const StagedRow &row, const FormField &field);
/// How many changes that is for a person: each value counts, and so does a row made or removed.
int changesIn(const StagedRow &row);
/// @p value in one line, where no column tells how.
QString inOneLine(const QJsonValue &value);

QJsonObject toJson(const StagedRow &row);
StagedRow stagedRowFromJson(const QJsonObject &json);

} // namespace pulsedeck
