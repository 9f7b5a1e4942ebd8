// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/letters/campaigndraft.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace pulsedeck {

class ChecksView;
class ChipRow;
class Client;
class LetterInput;
class PageContext;
class RecipientsInput;
class TimeInput;

/// All that is written and chosen for one campaign, from top to bottom in the order in which people think of
/// it.
class ComposerForm : public QScrollArea {
    Q_OBJECT
public:
    ComposerForm(Client &client, PageContext &context, QWidget *parent = nullptr);

    void show(const letters::CampaignDraft &draft);
    /// What stands in the form, over @p draft.
    void writeTo(letters::CampaignDraft &draft) const;
    /// What was typed and cannot be read; empty when all can.
    QString misreading() const;
    /// Asks for the senders, once.
    void readSenders();

    RecipientsInput &recipients() const { return *m_recipients; }
    LetterInput &letter() const { return *m_letter; }
    ChecksView &checks() const { return *m_checks; }
    void addBelowChecks(QWidget *widget);

signals:
    void changed();

private:
    QLineEdit *addCounted(QFormLayout &rows, const QString &title, qsizetype shown);
    QWidget *makeTracking();
    void takeSenders(const QJsonArray &rows);
    void chooseSender(const QString &email, const QString &name);
    void addFile();
    void readFile(const QString &path);
    void showFiles();
    void connectAll();

    Client &m_client;
    bool m_isAsked = false;
    QList<letters::CampaignDraft::Attachment> m_attachments;
    RecipientsInput *m_recipients;
    QComboBox *m_sender;
    QLabel *m_senderNote;
    QLineEdit *m_subject;
    QLineEdit *m_preview;
    LetterInput *m_letter;
    ChipRow *m_files;
    QLabel *m_fileNote;
    TimeInput *m_time;
    QCheckBox *m_opens;
    QCheckBox *m_clicks;
    QLineEdit *m_utm;
    QLineEdit *m_name;
    ChecksView *m_checks;
    QVBoxLayout *m_belowChecks;
};

} // namespace pulsedeck
