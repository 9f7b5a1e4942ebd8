// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wire/client.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace pulsedeck {

/// Letters that came back today or, when none did, yesterday, to begin with one of them.
class RecentBounces : public QWidget {
    Q_OBJECT
public:
    explicit RecentBounces(Client &client, QWidget *parent = nullptr);

    /// One call, or two. Not seen while there is nothing to choose.
    void read();

signals:
    void chosen(const QString &address);

private:
    void ask(const QDate &day, int daysBefore);
    void take(const QJsonValue &answer, const QDate &day);

    Client &m_client;
    QLabel *m_title;
    QListWidget *m_list;
};

} // namespace pulsedeck
