// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desks/listcheck.h"
#include "app/vocabulary/resource.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace pulsedeck {

class ErrorBox;
class PageContext;

/// A whole mailing list is checked: how many addresses that takes first, then how far it is.
class ListCheckView : public QWidget {
    Q_OBJECT
public:
    ListCheckView(Client &client, PageContext &context, QWidget *parent = nullptr);

    /// Asks which list.
    void pick();
    const ListCheck &check() const { return m_check; }

signals:
    /// A list was chosen, and this is to be seen.
    void wanted();
    /// Back to where it came from.
    void left();
    void resourceOpened(const pulsedeck::Resource &resource);

private:
    void ask();
    void start();
    void follow();
    void say(const QString &text);

    Client &m_client;
    PageContext &m_context;
    ListCheck m_check;
    bool m_isStarted = false;
    QLabel *m_words;
    QProgressBar *m_progress;
    ErrorBox *m_error;
    QPushButton *m_start;
    QPushButton *m_show;
    QPushButton *m_back;
};

} // namespace pulsedeck
