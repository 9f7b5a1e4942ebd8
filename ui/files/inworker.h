// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace pulsedeck {

/// Does @p work in a worker and hands what it gives to @p done in the thread of @p context, if that is still
/// there.
template<typename Work, typename Done> void inWorker(QObject *context, Work work, Done done)
{
    using Result = std::invoke_result_t<Work>;
    const auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    promise->future().then(context, done);
    QThreadPool::globalInstance()->start([promise, work] {
        promise->addResult(work());
        promise->finish();
    });
}

/// Work of which the last piece alone counts: what was begun before it ends unheard, whenever it ends. Lives
/// as long as the context that it hands results to.
class LatestWork {
public:
    template<typename Work, typename Done> void begin(QObject *context, Work work, Done done)
    {
        m_isBusy = true;
        inWorker(context, work, [this, done, begun = ++m_begun](const std::invoke_result_t<Work> &result) {
            if (begun != m_begun)
                return;
            m_isBusy = false;
            done(result);
        });
    }
    /// Nobody waits for it any more.
    void drop()
    {
        ++m_begun;
        m_isBusy = false;
    }
    bool isBusy() const { return m_isBusy; }

private:
    int m_begun = 0;
    bool m_isBusy = false;
};

} // namespace pulsedeck
