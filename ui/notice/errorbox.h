// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/apierror.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace pulsedeck {

class Client;

/// An error where it happened: what, what to do, small print, and a way to copy the details. Tells screen
/// readers when it appears.
class ErrorBox : public QFrame {
    Q_OBJECT
public:
    explicit ErrorBox(QWidget *parent = nullptr);

    /// @p before says what had been done already; @p actionText is on the button, empty for none.
    void show(const ApiError &error, const QString &before = {}, const QString &actionText = {});
    /// A sentence without an error of the service behind it.
    void show(const QString &text);
    QString text() const;
    /// Triggers the action by itself once @p client has reason to think that the error has passed. For reads
    /// only: a write is never repeated by itself.
    void retryWhenBack(Client &client);

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(const QStringList &sentences, const QString &smallPrint, const QString &actionText);
    void drawSign();

    bool m_mayPass = false;
    QLabel *m_sign;
    QLabel *m_text;
    QLabel *m_smallPrint;
    QPushButton *m_action;
    QPushButton *m_copy;
};

/// All that is known of @p error, for the clipboard.
QString errorDetails(const ApiError &error);

} // namespace pulsedeck
