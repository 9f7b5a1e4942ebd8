// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/context/pagecontext.h"
#include "ui/look/focusback.h"

#include <QFrame>
#include <QTimer>

#include <chrono>

class QLabel;
class QPushButton;
class QToolButton;

namespace pulsedeck {

/// One message in front of the pages: what happened, what to do, a way to copy the details. Never takes the
/// focus. What is no error goes away by itself, but not under the mouse or the focus.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    void show(const Message &message);
    void dismiss();
    /// Nobody closes it: it stays until it is no longer so, and its button can be pressed again.
    void setStanding();
    /// Empty while nothing is said.
    const QString &text() const { return m_message.text; }
    /// How long a short message stays; longer ones longer.
    void setStay(std::chrono::milliseconds stay) { m_stay = stay; }

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void waitToGo();
    bool isLookedAt() const;
    void retranslate();
    void updateSign();
    void copyDetails() const;
    void runAction();

    Message m_message;
    std::chrono::milliseconds m_stay {6000};
    QTimer m_going;
    bool m_isStanding = false;
    FocusBack m_focus;
    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_copy;
    QToolButton *m_close;
};

} // namespace pulsedeck
