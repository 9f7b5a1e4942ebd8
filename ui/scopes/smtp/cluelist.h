// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scopes/smtp/arrival.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace pulsedeck {

/// Who was asked, a line each: a sign, what they say, and a way on where there is one.
class ClueList : public QWidget {
    Q_OBJECT
public:
    explicit ClueList(QWidget *parent = nullptr);

    /// Those that are not in @p clues are being asked. The ways on change something, so @p canChange.
    void show(const QList<smtp::Clue> &clues, bool canChange);
    QString text(smtp::Witness witness) const;

signals:
    /// The way on of @p witness was chosen.
    void wayOnWanted(pulsedeck::smtp::Witness witness);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        QLabel *sign;
        QLabel *text;
        QPushButton *way;
    };
    void drawSigns();

    QMap<smtp::Witness, Line> m_lines;
    QMap<smtp::Witness, smtp::Clue> m_clues;
};

} // namespace pulsedeck
