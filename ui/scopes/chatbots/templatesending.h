// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scopes/chatbots/channel.h"
#include "app/wire/client.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pulsedeck {

class ErrorBox;
class TemplatePicker;

/// A template for somebody who is in no chat yet, by phone, or for everybody who follows a bot. It stays,
/// with the reason, when it is refused.
class TemplateSending : public QDialog {
    Q_OBJECT
public:
    enum class To { Phone, Everybody };

    /// @p bot is the one that is chosen at first; empty: the first one.
    TemplateSending(Client &client, const chatbots::Channel &channel, To to, const QString &bot,
                    QWidget *parent = nullptr);

signals:
    /// The service took it. @p contact: the person of the phone, as far as that is told.
    void sent(const QString &contact);

private:
    void build();
    void readBots(const QString &wanted);
    void readPeople();
    void follow();
    void commit();
    void send(const Request &request, const std::function<void(const Reply &)> &done);
    Request toPhone() const;
    Request toEverybody() const;
    QString phone() const;

    Client &m_client;
    const chatbots::Channel m_channel;
    const To m_to;
    QFormLayout *m_form;
    QComboBox *m_bots;
    QLineEdit *m_phone;
    QLineEdit *m_title;
    QCheckBox *m_isLater;
    QDateTimeEdit *m_when;
    TemplatePicker *m_picker;
    QLabel *m_people;
    ErrorBox *m_error;
    QPushButton *m_test;
    QPushButton *m_send;
    bool m_isSending = false;
    bool m_isSure = false; ///< The button was pressed once, after which it says what it does.
};

} // namespace pulsedeck
