// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scopes/crm/dealtimeline.h"
#include "app/vocabulary/resource.h"
#include "app/wire/client.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace pulsedeck {

class DetailsView;
class ErrorBox;
class PageContext;
class ResourceActions;

/// One deal: where it stands and what it comes to, who and what belongs to it, and all that happened to it
/// as one story. What the service does not tell leaves the rest as it is.
class DealPage : public QWidget {
    Q_OBJECT
public:
    /// @p history is the resource "crm/deal-history" of the deal.
    DealPage(Client &client, const Resource &history, PageContext &context, QWidget *parent = nullptr);

    QListWidget &story() { return *m_story; }
    QString headline() const;
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build(PageContext &context);
    QWidget *makeStory(PageContext &context);
    void ask(const Call &call, std::function<void(const QJsonValue &answer)> take);
    void readNames();
    void readParts();
    void readStory();
    void draw();
    void drawPeople(const QJsonValue &answer);
    void drawProducts(const QJsonValue &answer);

    Client &m_client;
    const Resource m_history;
    const QJsonObject m_row; ///< Of the deal, as the list told it.
    QJsonObject m_deal; ///< As it was read last.
    QHash<QString, QString> m_stages; ///< Names by id, as the next two.
    QHash<QString, QString> m_pipelines;
    QHash<QString, QString> m_owners;
    crm::DealAnswers m_answers;
    QLabel *m_headline;
    QLabel *m_people;
    QLabel *m_products;
    ErrorBox *m_error;
    DetailsView *m_details;
    QListWidget *m_story;
    QLabel *m_empty;
    ResourceActions *m_notes = nullptr;
    bool m_isAsked = false;
};

} // namespace pulsedeck
