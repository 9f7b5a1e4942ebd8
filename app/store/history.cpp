// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/history.h"

#include "app/store/historyworker.h"
#include "app/store/past.h"

#include <QPointer>
#include <QThread>

#include <limits>

namespace pulsedeck {

History::History(QThread *thread, QObject *parent) : QObject(parent), m_worker(new HistoryWorker)
{
    if (thread)
        m_worker->moveToThread(thread);
    connect(m_worker, &HistoryWorker::remembered, this, [this](const StoredCall &stored) {
        if (!stored.isList)
            emit remembered(stored.call);
    });
    // A context is only looked at in the thread it lives in.
    connect(m_worker, &HistoryWorker::answered, this,
            [](const std::function<void()> &deliver) { deliver(); });
    connect(m_worker, &HistoryWorker::said, this, &History::said);
}

History::~History()
{
    m_worker->deleteLater();
}

void History::open(const QString &path, const QByteArray &key)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, path, key] { worker->open(path, key); }, Qt::QueuedConnection);
}

void History::openInMemory()
{
    open({}, {});
}

void History::post(std::function<void(HistoryWorker &)> job)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, job = std::move(job)] { worker->run(job); }, Qt::QueuedConnection);
}

void History::remember(Scope scope, const Call &call, const QJsonValue &answer, const QDateTime &at,
                       Reader reader)
{
    post([note = Note {{scope, call}, {at, answer}, reader == Reader::Person}](HistoryWorker &worker) {
        worker.remember(note);
    });
}

void History::remember(Scope scope, const Call &call, const QList<Reading> &readings)
{
    post([stored = StoredCall {scope, call}, readings](HistoryWorker &worker) {
        for (const Reading &one : readings)
            worker.remember({stored, one, true});
    });
}

void History::rememberList(Scope scope, const Call &call, std::function<QJsonValue()> rows,
                           const QDateTime &at, const QString &part)
{
    post([stored = StoredCall {scope, call, true, part}, rows = std::move(rows), at](HistoryWorker &worker) {
        worker.remember({stored, {at, rows()}});
    });
}

void History::keepPart(const StoredCall &part, std::function<QJsonValue()> make, const QDateTime &at,
                       QObject *context, std::function<void(bool)> done)
{
    post([part, make = std::move(make), at, context = QPointer(context),
          done = std::move(done)](HistoryWorker &worker) {
        emit worker.answered([=, isKept = worker.keep({part, {at, make()}, false})] {
            if (context)
                done(isKept);
        });
    });
}

void History::readPart(const StoredCall &part, QObject *context,
                       std::function<std::function<void()>(const std::optional<Reading> &)> take)
{
    post([part, context = QPointer(context), take = std::move(take)](HistoryWorker &worker) {
        emit worker.answered([context, deliver = take(worker.latest(part))] {
            if (context && deliver)
                deliver();
        });
    });
}

void History::forget(std::function<bool(const StoredCall &)> isMeant)
{
    post([isMeant = std::move(isMeant)](HistoryWorker &worker) { worker.forget(isMeant); });
}

void History::latest(Scope scope, const Call &call, QObject *context,
                     std::function<void(const std::optional<Reading> &)> handler)
{
    find({scope, call}, context, std::move(handler));
}

void History::latestList(Scope scope, const Call &call, QObject *context,
                         std::function<void(const std::optional<Reading> &)> handler)
{
    find({scope, call, true}, context, std::move(handler));
}

void History::find(const StoredCall &stored, QObject *context,
                   std::function<void(const std::optional<Reading> &)> handler)
{
    post([stored, context = QPointer(context), handler = std::move(handler)](HistoryWorker &worker) {
        emit worker.answered([=, found = worker.latest(stored)] {
            if (context)
                handler(found);
        });
    });
}

void History::readings(Scope scope, const Call &call, const QDateTime &since, QObject *context,
                       std::function<void(const QList<Reading> &)> handler)
{
    post([stored = StoredCall {scope, call}, since, context = QPointer(context),
          handler = std::move(handler)](HistoryWorker &worker) {
        emit worker.answered([=, found = worker.readings(stored, since.toMSecsSinceEpoch())] {
            if (context)
                handler(found);
        });
    });
}

void History::digest(Scope scope, const Call &call, const QDateTime &since, QObject *context,
                     std::function<std::function<void()>(const QList<Reading> &)> take)
{
    post([stored = StoredCall {scope, call}, since, context = QPointer(context),
          take = std::move(take)](HistoryWorker &worker) {
        emit worker.answered([context, deliver = take(worker.readings(stored, since.toMSecsSinceEpoch()))] {
            if (context && deliver)
                deliver();
        });
    });
}

void History::past(Scope scope, const Report &report, const QDateTime &since, QObject *context,
                   std::function<void(const Past &, const std::optional<Reading> &)> handler)
{
    post([stored = StoredCall {scope, report.call}, report, since, context = QPointer(context),
          handler = std::move(handler)](HistoryWorker &worker) {
        const QList<Reading> found = worker.readings(stored, since.toMSecsSinceEpoch());
        const auto last = found.isEmpty() ? std::nullopt : std::optional(found.last());
        emit worker.answered([=, past = Past(report, found)] {
            if (context)
                handler(past, last);
        });
    });
}

void History::due(const QDateTime &looked, const QDateTime &fresh, QObject *context,
                  std::function<void(const QList<StoredCall> &)> handler)
{
    const qint64 whenever = std::numeric_limits<qint64>::max();
    post([looked = looked.toMSecsSinceEpoch(), fresh = fresh.isValid() ? fresh.toMSecsSinceEpoch() : whenever,
          context = QPointer(context), handler = std::move(handler)](HistoryWorker &worker) {
        emit worker.answered([=, found = worker.due(looked, fresh)] {
            if (context)
                handler(found);
        });
    });
}

} // namespace pulsedeck
