// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/stagedrow.h"
#include "app/wire/client.h"

namespace pulsedeck {

/// Finds the mailing lists in which addresses stand, and makes of it removals that wait to be saved:
///
///   addresses --> POST /emails, a hundred a call --> the name of each list --> finished()
class ListRemoval : public QObject {
    Q_OBJECT
public:
    explicit ListRemoval(Client &client, QObject *parent = nullptr) : QObject(parent), m_client(client) { }

    void start(const QStringList &addresses);

    /// One for each address in each list. Empty: they stand in none, or error() says why.
    QList<StagedRow> rows() const;
    int lists() const { return int(m_names.size()); }
    /// How many of the addresses stand in a list.
    int found() const { return int(m_lists.size()); }
    const ApiError &error() const { return m_error; }

signals:
    void finished();

private:
    void send(const Request &request, const std::function<void(const QJsonValue &answer)> &handler);
    void take(const QJsonObject &answer);
    void askName(qint64 list);

    Client &m_client;
    QMap<QString, QList<qint64>> m_lists; ///< By address.
    QMap<qint64, QString> m_names; ///< Of lists.
    ApiError m_error;
    int m_open = 0;
};

} // namespace pulsedeck
