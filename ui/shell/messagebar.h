// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/context/pagecontext.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace pulsedeck {

/// One message above the pages: what happened, what to do, a way to copy the details. Never takes the focus.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void show(const Message &message);
    void dismiss();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void updateSign();
    void copyDetails() const;
    void runAction();

    Message m_message;
    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_copy;
    QToolButton *m_close;
};

} // namespace pulsedeck
