// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wire/client.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace pulsedeck {

class ChartView;

/// How much of what the service allows is used: this second, this minute, this day, and the last hour as a
/// chart. Counts what this program sent since it was started.
class ApiUseDialog : public QDialog {
    Q_OBJECT
public:
    ApiUseDialog(Client &client, const QString &account, QWidget *window);

private:
    struct Meter {
        QLabel *value;
        QProgressBar *bar;
        int limit;
    };
    Meter makeMeter(const QString &title, int limit, QLayout &row);
    static void showUsed(const Meter &meter, int used);
    void follow();
    void draw();

    Client &m_client;
    QVBoxLayout *m_layout;
    Meter m_second;
    Meter m_minute;
    Meter m_day;
    QLabel *m_state;
    QLabel *m_answers;
    ChartView *m_chart = nullptr;
    QList<int> m_drawn;
    QTimer m_tick;
};

} // namespace pulsedeck
