// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QReadWriteLock>

#include <memory>

namespace pulsedeck {

class Ledger;

/// How checked addresses came out, by address. Any thread may ask.
class OutcomeBook {
public:
    /// `status` of the verifier; 0: nothing is known.
    int of(const QString &address) const;
    void add(const QHash<QString, int> &outcomes);

private:
    mutable QReadWriteLock m_lock;
    QHash<QString, int> m_outcomes;
};

/// How addresses came out that were checked, as far as somebody read it here. Kept sealed with the account,
/// and never asked for: that lists can show it costs nothing.
class Outcomes : public QObject {
    Q_OBJECT
public:
    /// Of longer lists it is known until the program ends.
    static constexpr qsizetype mostKept = 20'000;

    explicit Outcomes(Ledger &ledger, QObject *parent = nullptr);

    std::shared_ptr<const OutcomeBook> book() const { return m_book; }
    /// Of addresses that were checked one by one.
    void noteSingles(const QHash<QString, int> &outcomes);
    /// Of all addresses of a checked list, in the place of what it told before.
    void noteList(qint64 list, const QHash<QString, int> &outcomes);

signals:
    void changed();

private:
    void keep(const QString &source, const QHash<QString, int> &outcomes);

    Ledger &m_ledger;
    QHash<QString, int> m_singles;
    std::shared_ptr<OutcomeBook> m_book;
};

} // namespace pulsedeck
