// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/letters/audience.h"
#include "app/letters/lettercheck.h"
#include "app/letters/letterdesk.h"
#include "app/vocabulary/resource.h"
#include "app/wire/reply.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QDnsLookup;
class QLabel;
class QMenu;
class QPushButton;

namespace pulsedeck {

class Client;
class ComposerForm;
class ErrorBox;
class FormDialog;
class LetterView;
class PageContext;

/// A campaign is written here: what is chosen and typed at the left, the letter as readers see it at the
/// right, and below people, price and the ways to send it. What is typed is kept as a draft while it is
/// typed.
class ComposerPage : public QWidget {
    Q_OBJECT
public:
    /// @p resource is "emails/compose"; where its way leads over a template, the letter is that.
    ComposerPage(Client &client, const Resource &resource, PageContext &context, QWidget *parent = nullptr);
    ~ComposerPage() override;

    const letters::CampaignDraft &draft() const { return m_draft; }
    LetterView &letter() const { return *m_letter; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makePreview();
    QWidget *makeFoot();
    void fillDrafts();
    void open(const letters::CampaignDraft &draft);
    void discard();
    void changed();
    void settle();
    void keep();
    void drawLetter();
    void drawChecks();
    void drawFoot();
    QList<letters::Finding> timeFindings() const;
    void lookUpDmarc();
    void takeDmarc(QDnsLookup *lookup);
    QString senderDomain() const;
    void chooseReader();
    void countSends();

    bool mayLeave(letters::Purpose purpose);
    void send();
    void test();
    void testElsewhere();
    void handOver();
    QString question() const;
    FormDialog *dialogFor(const QString &title, const QString &button);
    void run(FormDialog *dialog, const QString &title, std::function<Request()> request,
             std::function<void(const Reply &)> done);
    void sent(const Reply &reply);
    void leave();

    Client &m_client;
    PageContext &m_context;
    Resource m_resource;
    std::unique_ptr<letters::LetterDesk> m_desk; ///< Null where nothing can be kept.
    letters::CampaignDraft m_draft;
    letters::CampaignDraft m_kept; ///< As it lies in the file.
    letters::Audience m_audience;
    QHash<QString, QString> m_reader; ///< Values of the variables of the one who is shown the letter.
    QHash<QString, QString> m_policies; ///< What was looked up, by domain.
    int m_sends = 0; ///< In the last hour, from here.
    bool m_isOver = false; ///< It was sent: nothing is kept any more.
    QTimer m_settling;
    ComposerForm *m_form;
    LetterView *m_letter;
    QLabel *m_from;
    QLabel *m_subject;
    QLabel *m_previewText;
    QPushButton *m_as;
    QMenu *m_drafts;
    QPushButton *m_draftsButton;
    QLabel *m_keptText;
    QPushButton *m_lookUp;
    QLabel *m_people;
    QLabel *m_hour;
    ErrorBox *m_missing; ///< What keeps it from leaving.
    QPushButton *m_main;
};

} // namespace pulsedeck
