// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/scopes.h"

#include <QSet>

namespace pulsedeck::demo {

/// A mailing list that is being checked or was.
struct CheckedList {
    qint64 id = 0;
    int number = 0; ///< Of which its addresses are made.
    QString name;
    int size = 0;
    int processed = 0; ///< The first ones.
    QDateTime date;
    bool isUpdated = false; ///< Addresses were added since.
    QStringList emails; ///< Of the mailing list; made up when it is empty.

    bool isRunning() const { return processed < size; }
};

/// Checks of lists and addresses. Those that a client starts go on by the clock.
class CheckedLists {
public:
    static constexpr int addressesPerSecond = 200;

    CheckedLists(const ServingRef &of, const FindList &finder) : serving(of), findList(finder) { }

    /// The newest first.
    QList<CheckedList> all(const QDateTime &now) const;
    std::optional<CheckedList> find(qint64 id, const QDateTime &now) const;
    void start(qint64 id, const KnownList &list, const QDateTime &now);

    QJsonObject row(const CheckedList &list) const;
    QJsonArray addresses(const CheckedList &list) const;

    const ServingRef serving;
    const FindList findList;
    QSet<QString> singles; ///< Addresses that were sent to be checked alone.
    QHash<QPair<qint64, int>, QByteArray> reports; ///< By list and format, until they are fetched.

private:
    struct Started {
        QString name;
        QStringList emails;
        QDateTime at;
    };
    CheckedList sown(int number) const;
    int statusOf(const CheckedList &list, int address) const;

    QMap<qint64, Started> m_started;
};

using CheckedRef = std::shared_ptr<CheckedLists>;

/// "Valid" of the status of an address: 0 not checked, 1 valid, 2 unconfirmed, 3 invalid.
QString checkedText(int status);
void addChecks(Routes &routes, const CheckedRef &lists);

} // namespace pulsedeck::demo
