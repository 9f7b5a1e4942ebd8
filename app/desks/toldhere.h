// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QStringList>

#include <functional>

class QObject;

namespace pulsedeck {

class Ledger;

/// What the service takes and never tells again, as far as it was sent from here: out of the journal.
/// Handlers run later, and never after their context is gone.
namespace toldhere {

/// A tag that was put on an address and not taken off again.
struct Tag {
    QString id;
    QDateTime at; ///< UTC
};
/// The tags of @p address, those that were put on last first.
void tagsOf(Ledger &ledger, const QString &address, QObject *context,
            std::function<void(const QList<Tag> &tags)> handler);

/// Why an address stands on the blacklist.
struct Block {
    QString reason; ///< Empty: none was given.
    QDateTime at; ///< UTC
};
/// By address in small letters, as encoded lists of them were sent.
void blocks(Ledger &ledger, QObject *context,
            std::function<void(const QHash<QString, Block> &blocks)> handler);

} // namespace toldhere

} // namespace pulsedeck
