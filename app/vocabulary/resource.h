// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/action.h"
#include "app/vocabulary/column.h"
#include "app/vocabulary/report.h"

#include <QJsonArray>

#include <optional>

/// The vocabulary in which every screen is described. A screen is a function that returns a Resource;
/// the engine turns it into widgets. Texts are made inside that function, so that calling it again is
/// all it takes to change the language.
namespace pulsedeck {

/// A choice above a list: carried out by the service, or by the program on what is loaded.
struct Filter {
    QString parameter; ///< Query parameter, or body key when Paging::inBody.
    QString title;
    struct Option {
        QString text;
        QVariant value; ///< Invalid: the parameter is left out.
        QString
            parameter {}; ///< Instead of the filter's, where the service has one parameter for each choice.
    };
    QList<Option> options; ///< The first one is what is chosen at first; empty: something is typed in.
    FormField::Input input = FormField::Input::Choice; ///< Without options: Line or Date.
    QString column {}; ///< Instead of a parameter: of the loaded rows those with the chosen word there.
};

/// A choice of the words of @p column, for lists that the service does not filter by it.
namespace describe {
Filter byWord(const Column &column);
}

/// What the chosen option lays over the list's call.
QVariantMap filterValues(const Filter &filter, qsizetype option);
/// What a typed text lays over the list's call; nothing when it is empty, or half a date.
QVariantMap filterValues(const Filter &filter, const QString &typed);

/// Columns that only the service knows, such as the variables of a list.
struct ColumnSource {
    Call call;
    std::function<QList<Column>(const QJsonValue &answer)> read;
};

/// What only a second call tells of a row. Asked when the row comes into view.
struct Supplement {
    std::function<Call(const QJsonObject &row)> call;
    std::function<QJsonObject(QJsonObject row, const QJsonValue &answer)> merge;
    /// Dotted path of a number in the answer whose past a Kind::Course column "course" draws; empty: none.
    QString course;
};

struct Resource;

/// One level on the way to a list: the row, in a list, below which the next one lies. Holds what the row
/// tells: personal data.
struct Level {
    QString list; ///< Resource::id
    QString key; ///< By which the list knows the row again, as text.
    QJsonObject row;
    QString child; ///< Child::id
};

/// A list below a row: made from the row when it is opened.
struct Child {
    QString id;
    QString title;
    std::function<Resource(const QJsonObject &row)> make;
    /// Beside the point of a row: reached by its own button, never by a double click.
    bool aside = false;
};

struct Resource {
    QString id; ///< "emails/mailing-lists": object name, settings key, name in tests and bug reports.
    QString title;
    Scope scope = Scope::Emails;
    QString emptyText; ///< What an empty list means and what to do: a sentence or two.

    /// The list; none: the page only has reports.
    std::optional<Call> list;
    QString key = QStringLiteral("id"); ///< Dotted path by which a row is known again.
    QString name = QStringLiteral("name"); ///< Dotted path of what a person calls the row.
    /// Finds or makes the list of rows in an answer where Operation::rows does not suffice (a map, lists in
    /// lists). What is no list there is handed on as it is, so that an odd answer is not taken for an empty
    /// one.
    std::function<QJsonValue(const QJsonValue &answer)> rowsOf;
    /// Keys whose value is a map, which the service writes as `[]` when it is empty and sometimes as a list
    /// of {name, value}: rows get an object.
    QStringList maps;
    /// Changes one row as it arrives, by list or by detail; null: as it is. Called in the network
    /// thread.
    std::function<QJsonObject(QJsonObject row)> normalise;
    std::optional<Supplement> supplement;
    QList<Column> columns;
    std::optional<ColumnSource> moreColumns;
    QList<Filter> filters;
    QList<Action> actions;

    /// Reads one row in full for the detail pane; null: the row of the list is all there is.
    std::function<Call(const QJsonObject &row)> detail;
    /// Shown in the detail pane only, below the columns and where the row tells it: what is too long or too
    /// deep for a list, or told by `detail` alone.
    QList<Column> details;
    /// Of a page without a list: shown at once. Of a list: made for the selected row.
    std::function<QList<Report>(const QJsonObject &row)> reports;
    QList<Child> children;
    /// How one comes here from a list of the first level; empty: this is one. Set by childOf().
    QList<Level> way {};
    /// Of the first level: the page through which people come to it instead of the navigation; empty: the
    /// navigation names it.
    QString within {};
};

/// The list @p child below @p row of @p parent.
Resource childOf(const Resource &parent, const Child &child, const QJsonObject &row);
/// The list @p id at the end of @p way, which begins in one of @p first; none: there is no such list now.
std::optional<Resource> resourceAt(const QList<Resource> &first, const QString &id, const QList<Level> &way);
/// The same text for the same list below the same rows, whatever else of them changes.
QString placeOf(const Resource &resource);

/// A list from which a value of a form is chosen: the key of a row.
struct Pick {
    Resource first;
    /// The list below the chosen row that has the value; null: the row itself has it.
    std::function<Resource(const QJsonObject &row)> next;
    Reference by {}; ///< What it was made for.
};

/// The lists of a scope on the first level.
using Lists = std::function<QList<Resource>(Scope scope)>;
/// The list that @p reference means; none: there is no such list.
std::optional<Pick> pickOf(const Reference &reference, const Lists &lists);

/// The row as the rest of the program sees it: Resource::maps and Resource::normalise applied.
QJsonObject normalised(QJsonObject row, const Resource &resource);
/// What is to be typed before @p action is carried out.
QString confirmPhrase(const Resource &resource, const Action &action, const ActionContext &context);
/// The row in an answer to Resource::detail, whether it lies bare, under `data` or in a list of one,
/// normalised. What the answer does not tell is kept from @p row.
QJsonObject detailRow(const Resource &resource, const QJsonObject &row, const QJsonValue &answer);

} // namespace pulsedeck
