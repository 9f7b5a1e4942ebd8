// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/files/importcarrier.h"

namespace pulsedeck {

/// Carries out what a dry run has found:
///
///   calls --> carried out --> read back --> what arrived
///     ^          |
///     '- halves -'  of those that were refused, down to the one contact that is not taken
///
/// A call may be repeated: what is in the list already stays as it is.
class ImportRun : public QObject {
    Q_OBJECT
public:
    /// The contacts are sent by @p carrier, which becomes the run's, and read back by @p reader.
    ImportRun(ImportCarrier *carrier, PlainCarrier::Sender reader, ImportPlan plan, ImportOptions options,
              QVariant list, QObject *parent = nullptr);

    void start();
    /// What was not sent never is; the rest is read back.
    void stop();

    const ImportPlan &plan() const { return m_plan; }
    const ApiError &error() const { return m_error; } ///< Why something was not sent, or not read back.
    int count(ImportLine::Outcome outcome) const;
    int toSend() const { return m_toSend; }

signals:
    /// Contacts that are over, of twice as many as are sent: sent, then read back.
    void progressed(int done, int total);
    void finished();

private:
    void carry(const QList<ImportCall> &calls);
    void over(const ImportCall &call, const ApiError &error);
    void endRound();
    void readBack();
    void takeReadBack(const QList<int> &lines, const Reply &reply);
    void close(const QList<int> &lines, const QString &reason);

    ImportCarrier *m_carrier;
    const PlainCarrier::Sender m_reader;
    ImportPlan m_plan;
    const ImportOptions m_options;
    const QVariant m_list;
    QList<ImportCall> m_calls; ///< Of this round.
    QList<ImportCall> m_halves; ///< Of the next one.
    QList<int> m_sent; ///< Lines whose call was taken, or may have been.
    qsizetype m_read = 0; ///< Of these.
    bool m_isStopped = false;
    int m_toSend = 0;
    ApiError m_error;
};

} // namespace pulsedeck
