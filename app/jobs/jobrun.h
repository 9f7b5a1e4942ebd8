// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/job.h"
#include "app/wire/client.h"

#include <QSet>
#include <QTimer>

#include <vector>

namespace pulsedeck {

class Ledger;
struct LedgerChange;
class RowLookup;
class Staging;

/// What a job works with.
struct JobTools {
    Client &client;
    Ledger &ledger;
    Staging &staging;
    std::function<QList<Resource>(Scope)> resourcesOf;
    std::function<OperationFact(Scope, const QString &operation)> factOf;
};

/// Carries out one job:
///
///   item --> [the row, or what the request is of, as it is now] --> same, gone, conflict
///                    |
///                    v
///              its requests --> written down --> sent --> done, refused, unknown
///
/// Rows that the service takes together travel together; refused, they go one by one. Several are on their
/// way at once, behind clicks. What was on it at a kill is looked up, repeated or left to a person.
class JobRun : public QObject {
    Q_OBJECT
public:
    JobRun(const JobTools &tools, const Job &job, const QList<JobItem> &items, QObject *parent = nullptr);
    ~JobRun() override;

    const Job &job() const { return m_job; }
    const QList<JobItem> &items() const { return m_items; }
    /// All of it is on the disk: it may start.
    void setReady();
    /// Begins, or goes on where it was held up; nothing when it is under way.
    void start();
    /// What is on its way comes to its end; nothing else leaves.
    void pause();
    void resume();
    /// It waits for the service or the disk, for a reason in the user's words.
    void hold(const QString &reason);
    /// What has not left never will, and what waits for its turn is taken back.
    void stop();

signals:
    void changed();
    /// The service said something about an item, well or not.
    void answeredWith(int number, const pulsedeck::Reply &reply);
    /// The last signal of a start().
    void over();

private:
    struct Unit { ///< What travels together.
        quint64 id = 0;
        QList<int> items;
        int missing = 0; ///< Rows that are being read.
        QList<Request> looks; ///< What is read before the request leaves...
        QList<QJsonValue> seen; ///< ...and what it told.
        QList<Request> requests;
        qsizetype at = 0;
        Client::Ticket ticket = 0; ///< Of the request that left.
    };
    struct List { ///< One list of the job's rows.
        Resource resource;
        QString keyField; ///< Of rows that are made: see newrows.h.
        std::unique_ptr<RowLookup> lookup; ///< Null: each row is read by itself.
        bool isRead = false;
    };

    static QString neverKnown();
    void write(const QList<LedgerChange> &changes, std::function<void(bool isWritten)> handler = {});
    void noteWriting(int units);
    void setState(JobItem &item, JobItem::State state);
    bool mayGoAgain(const JobItem &item);
    void restore();
    void soon();
    void next();
    void finishIfOver();
    bool isAlone(const JobItem &item) const;
    QList<int> nextItems() const;
    bool isWaitingFor(const Request &request) const;
    void stopWhatIsCutOff();
    // The rows as they are now
    List *listOf(const JobItem &item);
    const Action *actionOf(const JobItem &item, const List &list) const;
    void begin(const QList<int> &items);
    void begin(Unit *unit);
    bool readsList(const List &list, const QString &place);
    void readList(List &list, const QString &place);
    void listRead(List &list, const QString &place);
    QStringList keysOf(const JobItem &item);
    void readRow(Unit *unit, int item, const QJsonObject &row);
    void fresh(Unit *unit, int item, const QJsonObject &row);
    void missing(Unit *unit, int item, bool isCertain);
    void leaveOut(Unit *unit, int item, JobItem::State state, const QString &words = {});
    void look(Unit *unit);
    void lookOn(Unit *unit);
    void looked(Unit *unit, const Reply &reply);
    // Sending
    std::optional<ActionContext> contextOf(int number, const Action &action);
    void prepare(Unit *unit);
    Priority priority() const;
    void send(Unit *unit);
    void leave(Unit *unit);
    void takeBack(Unit *unit);
    Request filledIn(const Request &request) const;
    void answered(Unit *unit, const Reply &reply);
    void noteAnswer(const Unit &unit, const Reply &reply);
    void noteRemoval(const Unit &unit, const Reply &reply);
    void failed(Unit *unit, const ApiError &error);
    void sayUnknown(Unit *unit);
    QSet<QString> keysOf(const Unit &unit) const;
    void putBack(Unit *unit);
    void close(Unit *unit, JobItem::State state, const QString &words = {});
    void close(int number, JobItem::State state, const QString &words);
    Unit *find(quint64 id) const;
    void forget(Unit *unit);

    JobTools m_tools;
    Job m_job;
    QList<JobItem> m_items;
    std::vector<std::unique_ptr<Unit>> m_units; ///< On their way.
    QHash<QString, std::shared_ptr<List>> m_lists; ///< By place.
    QHash<int, QJsonObject> m_rows; ///< As they are now, by item.
    QSet<int> m_alone; ///< Items that go by themselves.
    quint64 m_lastUnit = 0;
    int m_writing = 0; ///< Units that are being written down.
    QTimer m_soon;
    bool m_isReady = false;
    bool m_isChain = false; ///< Some requests need answers to others.
    bool m_isStarted = false;
    bool m_isStopped = false;
    bool m_isOver = false;
};

} // namespace pulsedeck
