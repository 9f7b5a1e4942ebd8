// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/board.h"
#include "app/wire/client.h"

namespace pulsedeck {

/// Whom the cards that are seen are about: a call a card, so only those are asked for, once, and what is not
/// seen any more is withdrawn.
class CardPeople : public QObject {
    Q_OBJECT
public:
    CardPeople(Client &client, Scope scope, const Board &board, QObject *parent = nullptr);

    /// Rows by key: they are asked for, and no others.
    void want(const QHash<QString, QJsonObject> &rows);
    bool isKnown(const QString &key) const { return m_known.contains(key); }
    QString name(const QString &key) const { return m_known.value(key); }
    void forget();

signals:
    void known(const QString &key);

private:
    Client &m_client;
    const Scope m_scope;
    const Board m_board;
    QHash<QString, Client::Ticket> m_asked;
    QHash<QString, QString> m_known;
};

} // namespace pulsedeck
