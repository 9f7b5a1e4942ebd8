// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/auth/vault.h"

#include <QHash>
#include <QQueue>

namespace pulsedeck {

/// A keychain in memory that can be locked, absent or slow.
class FakeVault : public Vault {
public:
    using Vault::Vault;

    QHash<QString, QString> entries;
    /// Locked or Absent: every order ends like this and changes nothing.
    Status mood = Status::Done;
    /// Orders wait for answer(), as when the system asks for a password.
    bool slow = false;
    int orders = 0;

    void read(const QString &key, Done done) override
    {
        take([this, key, done] {
            if (mood != Status::Done)
                done({mood, {}, {}});
            else if (!entries.contains(key))
                done({Status::NotFound, {}, {}});
            else
                done({Status::Done, entries.value(key), {}});
        });
    }

    void write(const QString &key, const QString &text, Done done) override
    {
        take([this, key, text, done] {
            if (mood == Status::Done)
                entries.insert(key, text);
            done({mood, {}, {}});
        });
    }

    void remove(const QString &key, Done done) override
    {
        take([this, key, done] {
            if (mood == Status::Done)
                entries.remove(key);
            done({mood, {}, {}});
        });
    }

    /// Answers the oldest order of a slow vault.
    void answer()
    {
        const auto order = m_waiting.dequeue();
        order();
    }
    qsizetype waiting() const { return m_waiting.size(); }

private:
    void take(std::function<void()> order)
    {
        ++orders;
        m_waiting.enqueue(std::move(order));
        if (!slow)
            QMetaObject::invokeMethod(
                this, [this] { answer(); }, Qt::QueuedConnection);
    }

    QQueue<std::function<void()>> m_waiting;
};

} // namespace pulsedeck
