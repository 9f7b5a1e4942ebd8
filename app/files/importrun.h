// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/files/importcarrier.h"

namespace pulsedeck {

/// What a run reads back by.
struct ImportReader {
    using Handler = std::function<void(const RowStore &rows, const ApiError &error)>;

    PlainCarrier::Sender send;
    /// All rows of the list, as they are now. The handler belongs to the context.
    std::function<void(QObject *context, const Handler &handler)> readList;
};

/// An import that somebody has decided on.
struct ImportTask {
    ImportKind kind;
    QJsonObject options;
    ImportPlan plan;
    QList<ImportCall> calls {}; ///< Of the first round, when they were made already.
};

/// Carries out what a dry run has found:
///
///   calls --> carried out --> read back --> what arrived
///     ^          |
///     '- halves -'  of those that were refused, down to the one row that is not taken
///
/// A call that makes rows is never repeated; what is in the list already stays as it is.
class ImportRun : public QObject {
    Q_OBJECT
public:
    /// The rows are sent by @p carrier, which becomes the run's.
    ImportRun(ImportCarrier *carrier, ImportReader reader, ImportTask task, QObject *parent = nullptr);

    void start();
    /// After a restart: goes on where the carrier was left.
    void goOn();
    /// What was not sent never is; the rest is read back.
    void stop();

    const ImportKind &kind() const { return m_task.kind; }
    const ImportPlan &plan() const { return m_task.plan; }
    const ApiError &error() const { return m_error; } ///< Why something was not sent, or not read back.
    int count(ImportLine::Outcome outcome) const;
    int toSend() const { return m_toSend; }
    bool isReadingBack() const { return m_isReadingBack; }

signals:
    /// Rows that were sent, of all; then those that were read back, of all that were sent.
    void progressed(int done, int total);
    void finished();

private:
    void carry(const QList<ImportCall> &calls);
    void over(const QList<int> &lines, const ApiError &error);
    void endRound();
    void readBack();
    void ask();
    void tellArrived();
    void takeAnswer(const QList<int> &lines, const Reply &reply);
    void takeList(const RowStore &rows, const ApiError &error);
    void settle(int line, bool isThere);
    void leaveUnread(const QList<int> &lines, const ApiError &error);
    void close(const QList<int> &lines, const QString &reason);

    ImportCarrier *m_carrier;
    const ImportReader m_reader;
    ImportTask m_task;
    QHash<QString, int> m_lines; ///< Those that are sent, by key.
    QList<QList<int>> m_halves; ///< Of the next round.
    QList<int> m_sent; ///< Lines whose call was taken, or may have been.
    qsizetype m_read = 0; ///< Of these.
    bool m_isStopped = false;
    bool m_isReadingBack = false;
    int m_toSend = 0;
    int m_inRound = 0; ///< Of these.
    ApiError m_error;
};

} // namespace pulsedeck
