// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/letters/campaigndraft.h"

#include <QWidget>

class QLabel;
class QMenu;

namespace pulsedeck {

class Client;
class ErrorBox;
class PlainTextEdit;

/// Where the letter comes from, and its HTML: a template of the account or the gallery, or what is written
/// here.
class LetterInput : public QWidget {
    Q_OBJECT
public:
    explicit LetterInput(Client &client, QWidget *parent = nullptr);

    void show(const letters::CampaignDraft &draft);
    void writeTo(letters::CampaignDraft &draft) const;
    /// Reads the letter of @p row, a template.
    void useTemplate(const QJsonObject &row);
    /// Offers the variables of the lists that were chosen.
    void setVariables(const QStringList &names);

signals:
    void changed();

private:
    QWidget *makeHead();
    void choose(const QString &owner);
    void take(const QJsonObject &row);
    void edited();
    void showOrigin();

    Client &m_client;
    QString m_templateId;
    QString m_templateName;
    QString m_templateHtml; ///< As it was read.
    bool m_isOwn = true;
    QLabel *m_origin;
    QMenu *m_insert;
    ErrorBox *m_error;
    PlainTextEdit *m_editor;
};

} // namespace pulsedeck
