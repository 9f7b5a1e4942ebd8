// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scopes/chatbots/outgoing.h"
#include "app/wire/client.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;

namespace pulsedeck {

class ErrorBox;

/// An approved template of a bot, what it leaves open filled in, with the text as it will arrive.
class TemplatePicker : public QWidget {
    Q_OBJECT
public:
    TemplatePicker(Client &client, const chatbots::Channel &channel, QWidget *parent = nullptr);

    void setBot(const QString &bot);
    /// A template is chosen and has no holes left.
    bool isFilled() const;
    /// What "contacts/sendTemplate" wants.
    QJsonObject approved() const;
    /// What the person gets, as text.
    QString text() const;

signals:
    void changed();

private:
    void read();
    void take(const QJsonValue &answer);
    void choose(int row);
    void follow();
    QJsonObject chosen() const;
    QStringList values() const;

    Client &m_client;
    const chatbots::Channel m_channel;
    QString m_bot;
    QList<QJsonObject> m_templates;
    QListWidget *m_list;
    QFormLayout *m_form;
    QList<QLineEdit *> m_values;
    QLabel *m_text;
    QLabel *m_hint;
    ErrorBox *m_error;
};

} // namespace pulsedeck
