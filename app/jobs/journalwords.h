// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/jobrun.h"
#include "app/jobs/journal.h"

namespace pulsedeck {

class Names;

/// Entries of the journal in words, as far as their lists and operations are known now. A copy may be used in
/// any thread.
class JournalWords {
public:
    /// What was done to a row, or to one of its values; for files as cells.
    struct Line {
        QString row;
        QString field; ///< Empty: no value is known.
        QString before;
        QString after;
    };
    enum class For { People, Files };

    /// Learns what @p entry needs. @p names: what ids mean; null: unknown.
    void learn(const JournalEntry &entry, const JobTools &tools, Names *names);

    /// "Change contact; Put tag on contact"
    QString operation(const JournalEntry &entry) const;
    QString row(const JournalEntry &entry) const;
    QList<Line> lines(const JournalEntry &entry, For whom) const;
    /// "City: Lviv → Kyiv; Score: 3 → 12"
    QString changes(const JournalEntry &entry) const;

private:
    struct List {
        QList<Column> columns;
        QString name; ///< Resource::name
        QHash<QString, QString> operations; ///< By the ids of its actions.
    };

    static QString keyOf(std::optional<Scope> scope, const QString &operation);
    QStringList operationsOf(const JournalEntry &entry) const;
    void learnOperation(std::optional<Scope> scope, const QString &operation, const JobTools &tools);
    QString shown(const StagedRow &row, const StagedCell &cell, const QJsonValue &value, For whom) const;
    QString wholeRow(const StagedRow &row, For whom) const;

    QHash<QString, List> m_lists; ///< By place.
    QHash<QString, QString> m_operations; ///< Their names.
};

} // namespace pulsedeck
