// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scopes/chatbots/channel.h"
#include "app/wire/client.h"

#include <QDialog>

class QPushButton;

namespace pulsedeck {

class TemplatePicker;

/// A template for the person whose chat is open.
class TemplateDialog : public QDialog {
    Q_OBJECT
public:
    TemplateDialog(Client &client, const chatbots::Channel &channel, const QString &bot,
                   QWidget *parent = nullptr);

signals:
    /// What "contacts/sendTemplate" wants, and the text that the person gets.
    void chosen(const QJsonObject &approved, const QString &text);

private:
    TemplatePicker *m_picker;
    QPushButton *m_send;
};

} // namespace pulsedeck
