// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/callkey.h"
#include "app/store/reading.h"

#include <QObject>

#include <functional>
#include <optional>

class QThread;

namespace pulsedeck {

class HistoryWorker;
class Past;
struct Report;

/// What one account read, and when: the memory behind every statistic. The service mostly tells totals as of
/// now, so trends and changes exist because whole answers are kept. Report::read makes figures of an old
/// answer as it does of a new one; nothing is stored twice in another shape.
///
/// A call is known again by its scope, operation and values. Everything waits until one of the two open() was
/// called. Handlers run in this object's thread, later, and never after their context is gone.
class History : public QObject {
    Q_OBJECT
public:
    /// Whom an answer was read for.
    enum class Reader { Person, Schedule };

    /// @p thread does all the work with the file; null: this thread does, a little later.
    explicit History(QThread *thread = nullptr, QObject *parent = nullptr);
    ~History() override;

    /// The file of the account, made with 0600 when there is none, sealed with @p key (Sealer::keySize
    /// bytes).
    void open(const QString &path, const QByteArray &key);
    /// For accounts whose key can be kept nowhere: all is forgotten with this object.
    void openInMemory();

    void remember(Scope scope, const Call &call, const QJsonValue &answer, const QDateTime &at,
                  Reader reader = Reader::Person);
    /// Several answers to one call, in one transaction.
    void remember(Scope scope, const Call &call, const QList<Reading> &readings);
    /// The first rows of a list, or another part of what it tells, made in the store's thread. They take the
    /// place of those before.
    void rememberList(Scope scope, const Call &call, std::function<QJsonValue()> rows, const QDateTime &at,
                      const QString &part = {});
    /// The same until it is forgotten. @p done is told whether it is kept.
    void keepPart(const StoredCall &part, std::function<QJsonValue()> make, const QDateTime &at,
                  QObject *context, std::function<void(bool isKept)> done);
    /// @p take is called in the store's thread; what it gives, if anything, in this one.
    void readPart(const StoredCall &part, QObject *context,
                  std::function<std::function<void()>(const std::optional<Reading> &)> take);
    void find(const StoredCall &stored, QObject *context,
              std::function<void(const std::optional<Reading> &)> handler);
    void forget(std::function<bool(const StoredCall &)> isMeant);
    void latestList(Scope scope, const Call &call, QObject *context,
                    std::function<void(const std::optional<Reading> &)> handler);
    void latest(Scope scope, const Call &call, QObject *context,
                std::function<void(const std::optional<Reading> &)> handler);
    /// Oldest first, thinned with age.
    void readings(Scope scope, const Call &call, const QDateTime &since, QObject *context,
                  std::function<void(const QList<Reading> &)> handler);
    /// The same, but @p take is called in the store's thread; what it gives, if anything, in this one.
    void digest(Scope scope, const Call &call, const QDateTime &since, QObject *context,
                std::function<std::function<void()>(const QList<Reading> &)> take);
    /// What became of a report's figures since then, and the newest reading. Report::read runs in the store's
    /// thread for that, because a past has hundreds of answers.
    void past(Scope scope, const Report &report, const QDateTime &since, QObject *context,
              std::function<void(const Past &, const std::optional<Reading> &last)> handler);
    /// What a person wanted since @p looked and nobody read since @p fresh (invalid: whenever it was read),
    /// lists aside.
    void due(const QDateTime &looked, const QDateTime &fresh, QObject *context,
             std::function<void(const QList<StoredCall> &)> handler);

signals:
    /// It is on the disk now, or in memory where there is no file or no room: said() told so before.
    void remembered(const pulsedeck::Call &call);
    /// Something happened to the file, in the user's words.
    void said(const QString &text);

private:
    /// Runs @p job in the worker's thread once the store is open.
    void post(std::function<void(HistoryWorker &)> job);

    HistoryWorker *m_worker;
};

} // namespace pulsedeck
