// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/files/importmapping.h"
#include "app/rows/rowstore.h"
#include "app/vocabulary/request.h"

namespace pulsedeck {

/// What is to become of one line of a file, and what became of it.
struct ImportLine {
    enum class State { New, Changed, Same, Refused };
    enum class Outcome { Waiting, Arrived, NotArrived };
    struct Change {
        QString field; ///< Title of the variable, or of the phone.
        QString before;
        QString after;
    };

    State state = State::New;
    qsizetype line = 0; ///< In FileText::lines.
    int number = 0; ///< In the file, for people.
    QString address {};
    QString phone {}; ///< Digits; empty: none is sent.
    QJsonObject variables {}; ///< That are sent: of a changed contact those that differ.
    QList<Change> changes {};
    Outcome outcome = Outcome::Waiting;
    QString reason {}; ///< Why it is refused here, or did not arrive.
};

/// A dry run.
struct ImportPlan {
    QList<ImportLine> lines;

    int count(ImportLine::State state) const;
    /// Numbers of the lines that are to be sent.
    QList<int> toSend(bool updates) const;
};

/// What the service is asked to do beside adding.
struct ImportOptions {
    bool updates = true; ///< Contacts that are there already get what the file says.
    bool quietly = false; ///< No webhooks.
    QList<int> tags {};
    QString sender {}; ///< Not empty: the owners are asked first, in a letter from here.
    QString letter {}; ///< The template of that letter.
    QString language {};
};

constexpr int contactsPerImportCall = 100;

/// Some contacts, added or changed by one call.
struct ImportCall {
    QString name; ///< "100 contacts"
    Request request;
    QStringList keys; ///< Their addresses.
    QList<int> lines; ///< In the plan.
};

/// Holds each line against what the list has, by address, and against what the service is known to refuse.
/// Empty values change nothing. @p existing are all contacts of the list.
ImportPlan planImport(const FileText &text, const ImportMapping &mapping, const RowStore &existing);
/// At most a hundred contacts a call, which is what the service takes.
QList<ImportCall> importCalls(const ImportPlan &plan, const ImportOptions &options, const QVariant &list);
ImportCall importCall(const ImportPlan &plan, const QList<int> &lines, const ImportOptions &options,
                      const QVariant &list);

/// Asks for what became of some addresses, a hundred at most.
ImportCall readBackCall(const ImportPlan &plan, const QList<int> &lines);
/// Takes over the answer to one of them, about the contacts @p lines: an address that is not in the list did
/// not arrive, for a reason that the service does not tell.
void takeReadBack(ImportPlan &plan, const QList<int> &lines, const QJsonValue &answer, const QVariant &list);

} // namespace pulsedeck
