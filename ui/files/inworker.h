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

} // namespace pulsedeck
