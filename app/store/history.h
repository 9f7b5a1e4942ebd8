// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/core/request.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace pulsedeck {

/// An answer of the service and when it was given.
struct Reading {
    QDateTime at; ///< UTC.
    QJsonValue answer;
};

/// What one account read, and when: the memory behind every statistic. The service mostly tells totals as of
/// now, so trends and changes exist because whole answers are kept. Report::read makes figures of an old
/// answer as it does of a new one; nothing is stored twice in another shape.
///
/// A call is known again by its operation and values. Handlers run in this object's thread, later, and never
/// after their context is gone.
class History : public QObject {
    Q_OBJECT
public:
    explicit History(QObject *parent = nullptr);
    ~History() override;

    void remember(Scope scope, const Call &call, const QJsonValue &answer, const QDateTime &at);
    void latest(const Call &call, QObject *context,
                std::function<void(const std::optional<Reading> &)> handler);
    /// Oldest first, thinned with age.
    void readings(const Call &call, const QDateTime &since, QObject *context,
                  std::function<void(const QList<Reading> &)> handler);

signals:
    void remembered(const pulsedeck::Call &call);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pulsedeck
