// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chats/deeds.h"

#include <QWidget>

class QLabel;

namespace pulsedeck {

/// Several chats are chosen: what they are, and what can be done with all of them at once.
class SelectionPanel : public QWidget {
    Q_OBJECT
public:
    explicit SelectionPanel(QWidget *parent = nullptr);

    void show(const QList<Chat> &chats);

signals:
    void wanted(pulsedeck::Deed deed);

private:
    QLabel *m_title;
    QLabel *m_text;
};

} // namespace pulsedeck
