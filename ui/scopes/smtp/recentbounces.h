// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wire/client.h"

#include <QWidget>

class QListWidget;

namespace pulsedeck {

/// Letters that came back in the last days, to begin with one of them.
class RecentBounces : public QWidget {
    Q_OBJECT
public:
    explicit RecentBounces(Client &client, QWidget *parent = nullptr);

    /// A call a day, until there are some. Not seen while there is nothing to choose.
    void read();
    /// Something was asked: they are of no use any more.
    void finish();

signals:
    void chosen(const QString &address);

private:
    void ask(int daysAgo);
    void take(const QJsonValue &answer);

    Client &m_client;
    QListWidget *m_list;
    bool m_isDone = false;
};

} // namespace pulsedeck
