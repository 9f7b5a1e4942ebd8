// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/rowchanges.h"
#include "app/jobs/stagedrow.h"
#include "app/vocabulary/operationfacts.h"

#include <QDateTime>

namespace pulsedeck {

/// One thing that a job does: what was staged for one row, or one request of an action.
struct JobItem {
    enum class State {
        Waiting,
        Sent, ///< Written down before it leaves; after a crash nobody knows.
        Done,
        Same, ///< The service had it so already.
        Refused,
        Conflict,
        Gone,
        Unknown, ///< Nobody knows whether it was carried out, and it cannot be looked up.
        Stopped, ///< A person called the job off.
    };

    bool isOver() const { return state != State::Waiting && state != State::Sent; }
    bool isFine() const { return state == State::Done || state == State::Same; }
    bool canBeUndone() const;

    int number = 0; ///< From 0.
    QString name; ///< "ann@example.com", "100 contacts"
    std::optional<StagedRow> staged; ///< What is to be saved...
    std::optional<Request> request; ///< ...or sent.
    QStringList keys; ///< Of the rows that the request is for.
    int rows = -1; ///< How many of them no other item counts; below 0: all.
    RowChanges changes; ///< What it does to them, where they are many.
    QJsonObject row; ///< That the request is for, when it is for one.
    std::optional<Request> inverse; ///< Of what was done: takes it back exactly.
    bool isUnseen = false; ///< Nobody knows what of the request stood so already: nothing is exact.
    QStringList operations; ///< Contract ids of what was sent for it, unless it is `request`.
    QJsonObject told; ///< What the answer told, for requests that stand behind: see chain.h.
    State state = State::Waiting;
    int attempts = 0; ///< Times that it left.
    QString words; ///< What became of it, when not all is well; the service's own words where it has any.
};

/// A piece of work over many rows, written down before it begins.
struct Job {
    enum class State {
        Running,
        Paused, ///< By a person; or after a restart, until it is looked at.
        Waiting, ///< The service cannot be reached, or nobody is signed in; goes on by itself.
        Over,
    };
    enum class Kind { Save, Action };

    QString id; ///< Sorts by age.
    Kind kind = Kind::Save;
    QString title; ///< "Save 30 changes in 28 contacts"
    Scope scope = Scope::Emails;
    QString place; ///< placeOf() the list; of Save: empty when there are several.
    QString placeName {}; ///< Of Action: what people call the list.
    QString group {}; ///< Of what several jobs are parts, such as an import; empty: of nothing.
    bool quietly = false; ///< ActionContext::quietly
    bool isUndo = false;
    QString undoes {}; ///< Id of the job that it takes back; empty: of none, or of parts.
    /// One item after the other; the first that does not go well stops those behind it.
    bool inOrder = false;
    /// Waits while the service cannot be reached; otherwise somebody sits before it and is told at once.
    bool isPatient = true;
    bool isTold = false; ///< Whoever asked for it brings the rows up to date. Not after a restart.
    bool isNoted = true; ///< False: it only reads, and nothing of it is written down.
    QDateTime begunAt; ///< UTC
    QDateTime endedAt; ///< UTC; invalid while it is not over.
    State state = State::Running;
    QString reason; ///< Why it waits.
    bool isWriting = false; ///< Nothing leaves just now: it is written down first. Only while it runs.
    int items = 0;
    int undoable = 0; ///< Items that were done and can be undone.
    QHash<JobItem::State, int> counts; ///< How many items are in each state.
    QHash<JobItem::State, int> rows; ///< The same of the rows that they are for.
    QString told {}; ///< What became of them, which is known later than what the service answered.

    /// Counts @p item, or with -1 @p times takes it out of the count, in the state that it has.
    void count(const JobItem &item, int times = 1);
    int over() const;
    /// As people count: by rows, as far as it is known for how many an item is.
    const QHash<JobItem::State, int> &counted() const { return rows.isEmpty() ? counts : rows; }
    int countedAll() const;
    int countedOver() const;
    int fine() const { return counts.value(JobItem::State::Done) + counts.value(JobItem::State::Same); }
    /// Whether the rows of @p list may be others now, as far as nobody else knows.
    bool mayHaveChanged(const Resource &list) const;
    /// The key of the row of @p list below which something was changed, which it may count; empty: of none.
    QString rowAbove(const Resource &list) const;
    /// What became of it, in a sentence or two.
    QString outcome() const;
};

/// Whether a request may be sent again after nobody knows whether it was carried out.
enum class Repeat {
    Safe, ///< Carrying it out twice is the same as once.
    Never, ///< It sends, makes or adds: a person decides.
};
Repeat repeatOf(const Request &request, const OperationFact &fact, const Contract &contract);

QJsonObject toJson(const Request &request);
std::optional<Request> requestFromJson(const QJsonObject &json);
QJsonObject toJson(const Job &job);
Job jobFromJson(const QJsonObject &json);
QJsonObject toJson(const JobItem &item);
JobItem jobItemFromJson(const QJsonObject &json);

} // namespace pulsedeck
