// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;

namespace pulsedeck {

/// A question with names and numbers in it and, when the step is hard to take back, a line in which they
/// have to be typed.
class ConfirmView : public QWidget {
    Q_OBJECT
public:
    ConfirmView(const QString &question, const QString &phrase, QWidget *parent = nullptr);

    bool isAnswered() const;
    void focusFirst();

signals:
    void changed();

private:
    QString m_phrase;
    QLineEdit *m_typed = nullptr;
};

} // namespace pulsedeck
