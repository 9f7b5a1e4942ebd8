// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QObject>

#include <functional>

namespace pulsedeck {

class History;

/// What the inbox remembers by itself, sealed with everything else that the account read: saved answers, and
/// who was assigned from here.
class ChatMemory {
public:
    explicit ChatMemory(History &history) : m_history(history) { }

    void read(const QString &part, QObject *context, std::function<void(const QJsonValue &)> handler) const;
    void keep(const QString &part, const QJsonValue &value, QObject *context) const;

    static QString answers();
    static QString assignments();
    /// What was said in the chats that were read last, folded, for searches.
    static QString words();

private:
    History &m_history;
};

} // namespace pulsedeck
