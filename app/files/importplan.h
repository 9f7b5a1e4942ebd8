// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/files/importmapping.h"
#include "app/jobs/rowchanges.h"
#include "app/rows/rowstore.h"

namespace pulsedeck {

/// What is to become of one line of a file, and what became of it.
struct ImportLine {
    enum class State { New, Changed, Same, Refused };
    enum class Outcome {
        Waiting,
        Arrived,
        Pending, ///< Taken, and not in the list before something else has happened: ImportKind::awaits.
        NotArrived,
    };
    using Change = ValueChange;

    State state = State::New;
    int number = 0; ///< In the file, for people.
    QStringList cells {}; ///< As they stand in the file.
    ImportRow row {};
    QList<Change> changes {};
    Outcome outcome = Outcome::Waiting;
    QString reason {}; ///< Why it is refused here, or did not arrive.
    QString remark {}; ///< What was assumed of it.
    QString leftOut {}; ///< What of its values cannot be taken, when it goes without them.
    bool isRefusedInPart = false; ///< It could go without them.
};

/// A dry run, and then what came of it.
struct ImportPlan {
    QStringList titles {}; ///< Of the file's columns.
    QList<ImportLine> lines {};
    QString remark {}; ///< What was assumed of all of them.

    int count(ImportLine::State state) const;
    /// Lines that are refused for values that they could go without.
    int refusedInPart() const;
    /// Lines that go without values.
    int inPart() const;
    /// Numbers of the lines that are to be sent.
    QList<int> toSend(bool updates) const;
};

/// What a dry run is made of.
struct ImportQuestion {
    FileText text;
    ImportMapping mapping;
    ImportKind kind;
    QList<Column> columns; ///< Of the list.
    QJsonObject options {};
    bool partly = false; ///< Lines go without values that cannot be taken, where these are not needed.
};

/// Holds each line against the rows of the list, and against what the service is known to refuse. Empty
/// values change nothing. @p existing are all rows that the list tells of.
ImportPlan planImport(const ImportQuestion &question, const RowStore &existing);

/// Rows that travel together.
struct ImportCall {
    QString name; ///< "100 contacts"
    Request request;
    QStringList keys; ///< ImportRow::key of each.
    RowChanges changes; ///< In the list.
    int rows = -1; ///< See JobItem::rows.
};
/// One that makes @p lines, or changes them by ImportKind::addChanges.
ImportCall importCall(const ImportKind &kind, const ImportPlan &plan, const QList<int> &lines,
                      const QJsonObject &options);
/// As few as the service allows.
QList<ImportCall> importCalls(const ImportKind &kind, const ImportPlan &plan, const QJsonObject &options);

// What has to be kept of a line to go on with it after a restart.
QJsonObject toJson(const ImportLine &line);
ImportLine importLineFromJson(const QJsonObject &json);

} // namespace pulsedeck
