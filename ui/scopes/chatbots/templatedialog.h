// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scopes/chatbots/outgoing.h"
#include "app/wire/client.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace pulsedeck {

class ErrorBox;

/// An approved template of a bot, its values filled in, with the text as it will arrive.
class TemplateDialog : public QDialog {
    Q_OBJECT
public:
    TemplateDialog(Client &client, const chatbots::Channel &channel, const QString &bot,
                   QWidget *parent = nullptr);

signals:
    /// What "contacts/sendTemplate" wants, and the text that the person gets.
    void chosen(const QJsonObject &approved, const QString &text);

private:
    void read();
    void take(const QJsonValue &answer);
    void choose(int row);
    void follow();
    QStringList values() const;

    Client &m_client;
    const chatbots::Channel m_channel;
    const QString m_bot;
    QList<QJsonObject> m_templates;
    QListWidget *m_list;
    QFormLayout *m_form;
    QList<QLineEdit *> m_values;
    QLabel *m_text;
    QLabel *m_hint;
    ErrorBox *m_error;
    QPushButton *m_send;
};

} // namespace pulsedeck
