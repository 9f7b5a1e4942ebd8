// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/request.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace pulsedeck {

/// Finds out when the service is back after reads have failed: asks one of them again, one at a time, more
/// and more rarely, and at once when the network comes back. Never a write.
///
///   a read failed --> pause --> probe --answered--> back(), and all is forgotten
///                       ^         |
///                       +- twice -+ failed (the next of the failed reads is asked then), until enough is
///                       enough
///
/// After a short while of peace the pauses are short again; who fails over and over does not reset them.
class Comeback : public QObject {
    Q_OBJECT
public:
    struct Pace {
        std::chrono::milliseconds first {2000};
        std::chrono::milliseconds longest {60000};
        std::chrono::milliseconds peace {300000}; ///< Without a failure: the next one is a new story.
        int probes = 60; ///< So often in one story; 0: never.
    };
    using Answer = std::function<void(bool isBack)>;
    /// Carries out a probe.
    using Ask = std::function<void(const Request &read, Answer answer)>;

    Comeback(Pace pace, Ask ask, QObject *parent = nullptr);

    void noteFailure(const Request &read);
    /// The network changed: whatever pause there is, is over.
    void lookNow();
    /// Nobody wants to know any more.
    void forget();

signals:
    void back();

private:
    void watchNetwork();
    void probe();
    void take(bool isBack);

    Pace m_pace;
    Ask m_ask;
    QTimer m_pause;
    QList<Request> m_failed; ///< Each once; the first is asked next.
    std::chrono::milliseconds m_next;
    QElapsedTimer m_sinceFailure;
    int m_probes = 0;
    bool m_isAsking = false;
    bool m_isWatching = false;
};

} // namespace pulsedeck
