// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/auth/laterstart.h"

#include <QLocalServer>
#include <QObject>

#include <chrono>

class QLocalSocket;

namespace pulsedeck {

/// Hears of later starts on the profile that this program has. Nobody but the user can call; what is no start
/// is dropped, and no caller gets more memory or time than the limits say.
class StartListener : public QObject {
    Q_OBJECT
public:
    struct Limits {
        std::chrono::milliseconds call = std::chrono::seconds(5); ///< From the connection to its end.
        int connections = 8;
    };

    explicit StartListener(QObject *parent = nullptr);
    StartListener(Limits limits, QObject *parent);

    /// Takes the first of @p addresses that a socket can be made at; false when there is none.
    bool listen(const QStringList &addresses);
    QString address() const { return m_server.fullServerName(); }

    /// What a caller hears when its start was taken.
    static QByteArray answer();

signals:
    void started(const pulsedeck::LaterStart &start);

private:
    void accept();
    void serve(QLocalSocket *socket);

    const Limits m_limits;
    QLocalServer m_server;
};

} // namespace pulsedeck
