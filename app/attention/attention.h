// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/attention/seen.h"
#include "app/store/history.h"
#include "app/wire/client.h"

#include <deque>

namespace pulsedeck {

/// What happened and what needs a person, over the scopes that may be asked:
///
///   read() --> what is remembered of each watch --> what the service says --> changed() after each
///                                                        `--> what the watch looks at besides
///
/// Worked out in the store's thread from all readings of the last weeks. What somebody else reads is taken
/// over, so that the calls behind the headlines of the same scope are not sent twice.
class Attention : public QObject {
    Q_OBJECT
public:
    /// @p watches are those of a scope; what is in @p readElsewhere is only waited for.
    struct Tasks {
        QList<Watch> watches;
        QList<Call> readElsewhere;
    };

    Attention(Client &client, History &history, std::function<Tasks(Scope)> tasks, QObject *parent = nullptr);

    QList<Scope> scopes() const { return m_scopes; }
    void setScopes(const QList<Scope> &scopes);
    void read();

    /// Asks again for what the service did not answer.
    void readFailed();

    /// Something was read.
    bool isKnown() const;
    /// Whose scopes were asked in vain when they were asked last, in order. What is read elsewhere is told
    /// there.
    QList<Scope> unread() const;
    /// Nothing is known yet of a scope that is not among @p unread.
    bool isAwaited(const QList<Scope> &unread) const;
    QString sentence() const;
    QList<Glance> glances() const;
    QList<DoorChart> charts() const;
    /// What is worst is the first.
    QList<Concern> concerns() const;

signals:
    void changed();

private:
    struct Look {
        Scope scope;
        Watch watch;
        QByteArray call; ///< As text.
        bool isReadElsewhere = false;
        bool isBesides = false; ///< Begun by another watch.
        bool isFailed = false; ///< When it was asked last.
        Seen seen {};
    };
    Look *find(Scope scope, const QByteArray &call);
    Look &add(Scope scope, const Watch &watch, bool isReadElsewhere);
    void ask(const Look &look);
    void digest(const Look &look);
    void take(Scope scope, const QByteArray &call, const Seen &seen);

    Client &m_client;
    History &m_history;
    std::function<Tasks(Scope)> m_tasks;
    QList<Scope> m_scopes;
    std::deque<Look> m_looks; ///< In the order of the scopes.
    QDateTime m_readAt; ///< When somebody last wanted it read.
};

} // namespace pulsedeck
