// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wire/client.h"

namespace pulsedeck {

/// The check of a whole mailing list, before it is paid for and while it goes on:
///
///   count() --> counted() --> (somebody starts it) --> follow() --> progressed() ... --> finished()
class ListCheck : public QObject {
    Q_OBJECT
public:
    explicit ListCheck(Client &client, QObject *parent = nullptr);

    /// How many addresses it will take.
    void count(qint64 list);
    /// Looks how far the check is, until it is over.
    void follow();
    void stop();

    qint64 list() const { return m_list; }
    const QString &name() const { return m_name; }
    /// In the list; below 0: the service does not tell.
    qint64 addresses() const { return m_addresses; }
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; }
    bool isOver() const { return m_total > 0 && m_done >= m_total; }
    /// Of the last call; a check goes on whether anybody looks or not.
    const ApiError &error() const { return m_error; }

signals:
    void counted();
    void progressed();
    void finished();

private:
    void look();
    void take(const Reply &reply);

    Client &m_client;
    qint64 m_list = 0;
    QString m_name;
    qint64 m_addresses = -1;
    qint64 m_done = 0;
    qint64 m_total = 0;
    int m_looks = 0;
    ApiError m_error;
    QTimer m_again;
    std::unique_ptr<QObject> m_round; ///< What is asked for now; earlier answers do not count.
};

} // namespace pulsedeck
