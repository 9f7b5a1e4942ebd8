// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wire/client.h"

namespace pulsedeck {

/// Waits for the report of a checked list that was asked for, and saves it. The service deletes a report when
/// it hands it out, so nothing is fetched before the file can be written, and a file that bears the final
/// name is whole:
///
///   save() --> is it ready? --no, later again--> ... --> fetched into the file --> finished()
class ReportFile : public QObject {
    Q_OBJECT
public:
    explicit ReportFile(Client &client, QObject *parent = nullptr);

    /// The report of the list with that id, in that format of the service, into @p path.
    void save(qint64 list, int format, const QString &path);
    void stop();

    bool isRunning() const { return m_round != nullptr; }
    /// Why there is no file, in the user's words; empty: it is there.
    const QString &problem() const { return m_problem; }
    const ApiError &error() const { return m_error; }

signals:
    void finished();

private:
    Request request(const QString &operation) const;
    void look();
    void fetch();
    void wait(const ApiError &error);
    static QString brokenOff();
    void end(const QString &problem, const ApiError &error = {});

    Client &m_client;
    qint64 m_list = 0;
    int m_format = 0;
    QString m_path;
    QString m_problem;
    ApiError m_error;
    int m_rounds = 0; ///< In which it was not ready.
    bool m_wasReady = false;
    QTimer m_again;
    std::unique_ptr<QObject> m_round; ///< Null: nothing goes on.
};

} // namespace pulsedeck
