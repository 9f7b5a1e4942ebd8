// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/apierror.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace pulsedeck {

class Client;

/// What stands in the place of rows or figures when there are none: a sign, a title, a few sentences,
/// small print, and at most two ways on.
class StateView : public QScrollArea {
    Q_OBJECT
public:
    struct Words {
        QString sign {}; ///< Name of an icon; empty: none.
        QString title {};
        QString text {};
        QString smallPrint {};
        QString first {}; ///< Text of the first button; empty: none.
        QString second {};
    };

    explicit StateView(QWidget *parent = nullptr);

    void say(const Words &words);
    /// The words for @p error, with "Try again" and "Copy details".
    void say(const ApiError &error);
    /// "Try again" by itself once @p client has reason to think that the error has passed. For reads only.
    void retryWhenBack(Client &client);
    /// The title, for tests.
    QString title() const;

signals:
    void firstTriggered();
    void secondTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawSign();

    QString m_signName;
    ApiError m_error;
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_smallPrint;
    QPushButton *m_first;
    QPushButton *m_second;
};

} // namespace pulsedeck
