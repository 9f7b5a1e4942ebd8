// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"

namespace pulsedeck {

/// A value that an import takes from a column of a file.
struct ImportField {
    enum class Use {
        Any,
        OnlyNew, ///< Is sent for what is new; of what is there already the service has no way to change it.
        OnlyKnown, ///< The service's own number of a row: it says which one is meant, and is never sent.
    };

    Column column; ///< Its key in ImportRow::values, its kind, and what a row of the list has of it.
    Use use = Use::Any;
    bool isRequired = false; ///< Of what is new; an option with the same key stands in for it.
    QStringList alsoCalled {}; ///< What stands above it in other people's files.
    /// Of a key: all values by which the row is known, where it may have several; null: the column's.
    std::function<QJsonArray(const QJsonObject &row)> all {};
};

/// A line of a file on its way into a list.
struct ImportRow {
    QString key; ///< By which people know it: an address, a phone, a name.
    QJsonObject values; ///< By the keys of the fields; of a row that is there already those that differ.
    QJsonObject before; ///< What the list has; empty: it is new.
};

/// One of the calls that change a row.
struct ImportStep {
    Request request;
    ImportRow row; ///< With what this call changes alone.
};

/// How lines of a file become rows of a list. All that differs between an import of contacts and one of deals
/// stands here; the rest is the same for all: see app/files.
struct ImportKind {
    QString id; ///< "emails/contacts"
    Scope scope = Scope::Emails;
    QString name; ///< "Contacts": what is imported.
    QString operation {}; ///< Of `add`: its facts say what the options refer to.
    QString about {}; ///< What has to be known before: above all what the service does not tell.
    QString (*counted)(int number) = nullptr; ///< "100 contacts"

    QList<ImportField> fields;
    /// Dotted path under which the list has values that each account names itself: they are fields, too, and
    /// new ones come by being sent. Empty: there are none.
    QString variables {};
    /// Keys of the fields by which a row is known again, the surest first. One of them has to be given.
    QStringList keys;
    Form options {}; ///< What is asked beside; null: nothing.

    qsizetype together = 1; ///< So many rows go with one call.
    /// Makes rows that are new.
    std::function<Request(const QList<ImportRow> &rows, const QJsonObject &options)> add;
    /// `add` changes rows that are there, too, with all that are new.
    bool addChanges = false;
    /// Changes one row that is there, by calls that need not wait for each other; null, and no `addChanges`:
    /// the service has no way.
    std::function<QList<ImportStep>(const ImportRow &row)> change {};

    qsizetype askedTogether = 1; ///< So many rows are asked for with one call.
    /// Asks whether rows are there, by ImportRow::key; null: the list is read again.
    std::function<Request(const QStringList &keys)> ask {};
    /// Whether the answer to that has the row.
    std::function<bool(const QJsonValue &answer, const QString &key)> isTold {};

    /// What rows that were taken wait for before the list tells of them; empty: nothing.
    std::function<QString(const QJsonObject &options)> awaits {};

    bool canChange() const { return addChanges || change; }
};

/// The ImportKind::change where one call changes all of a row.
std::function<QList<ImportStep>(const ImportRow &row)>
inOneStep(const std::function<Request(const ImportRow &row)> &change);
/// The ImportKind::add of @p kind where `phones` and their `description` go with one call of its operation.
std::function<Request(const QList<ImportRow> &rows, const QJsonObject &options)>
addsPhones(const ImportKind &kind);

/// The option of all imports that can change rows: whether they do.
inline constexpr QLatin1String updatesOption("updates");

/// The fields of @p kind in a list with @p columns, those that the account named included.
QList<ImportField> fieldsOf(const ImportKind &kind, const QList<Column> &columns);

} // namespace pulsedeck
