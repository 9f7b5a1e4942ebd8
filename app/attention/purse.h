// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/composer.h"
#include "app/wire/client.h"

namespace pulsedeck {

class History;

/// The balance of the account where something is about to be paid from it: whether it covers the price, and
/// how long it lasts at the pace of the days that are remembered.
class Purse : public QObject {
    Q_OBJECT
public:
    struct Words {
        QString text; ///< Empty: it is being asked for.
        Tone tone = Tone::Neutral;
    };

    Purse(Client &client, History &history, QObject *parent = nullptr);

    /// Asks the service; what is remembered serves until it answers.
    void read();
    /// Whether it covers @p price; none: that is not known.
    Words words(const std::optional<Price> &price) const;

signals:
    void changed();

private:
    void digest();
    QString lasting() const;

    Client &m_client;
    History &m_history;
    std::optional<Price> m_balance;
    std::optional<int> m_daysLeft;
    bool m_isAsked = false; ///< And not answered yet.
};

} // namespace pulsedeck
