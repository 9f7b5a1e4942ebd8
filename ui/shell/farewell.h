// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <chrono>

class QGuiApplication;

namespace pulsedeck {

/// Ends the program well when nobody closes its window: at SIGTERM, SIGINT and SIGHUP, and with the session.
/// What is ignored already (nohup) stays ignored. A program that hangs is ended by the first signal after its
/// patience; those before are taken for one, as a terminal that closes sends several.
class Farewell : public QObject {
    Q_OBJECT
public:
    explicit Farewell(QGuiApplication &application, std::chrono::seconds patience = std::chrono::seconds(5));

signals:
    /// Save now what is not saved: there may be no later. Comes before every end, also before a usual one.
    void saving();
};

} // namespace pulsedeck
