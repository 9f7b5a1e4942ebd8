// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desks/toldhere.h"
#include "app/vocabulary/resource.h"
#include "app/wire/client.h"

#include <QWidget>

class QLabel;

namespace pulsedeck {

class CampaignOutcomes;
class ListPage;
class PageContext;
class ReportPanel;

/// All that is known of one address: what can be done with it, the tags that it got from here, what was sent
/// to it, every list that it stands in with its variables, and on demand what became of each campaign.
class ContactCard : public QWidget {
    Q_OBJECT
public:
    /// @p lists is the resource "emails/lists-of-contact" of the contact.
    ContactCard(Client &client, const Resource &lists, PageContext &context, QWidget *parent = nullptr);

    QString address() const { return m_address; }
    ListPage &lists() const { return *m_lists; }
    CampaignOutcomes &outcomes() const { return *m_outcomes; }
    QString tagWords() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead(Client &client);
    void refresh();
    void readTags();
    void showTags();
    void dropWhenUnknown();

    PageContext &m_context;
    QString m_address;
    ListPage *m_lists;
    ReportPanel *m_totals;
    CampaignOutcomes *m_outcomes;
    QLabel *m_tagWords;
    QList<toldhere::Tag> m_tags; ///< That were put on from here.
    bool m_asked = false;
};

} // namespace pulsedeck
