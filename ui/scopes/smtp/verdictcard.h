// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scopes/smtp/arrival.h"

#include <QFrame>

class QLabel;

namespace pulsedeck {

/// What all answers together mean, with a sign and a colour, and small the words of the server. Tells screen
/// readers when it is there.
class VerdictCard : public QFrame {
    Q_OBJECT
public:
    explicit VerdictCard(QWidget *parent = nullptr);

    void show(const smtp::Verdict &verdict, const QString &serverAnswer);
    QString title() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void drawSign();

    Tone m_tone = Tone::Neutral;
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_answer;
};

/// The icon that means @p tone besides its colour.
QString signOf(Tone tone);

} // namespace pulsedeck
