// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scopes/crm/sheets.h"
#include "app/table/resourcemodel.h"
#include "app/wire/client.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace pulsedeck {

class ErrorBox;
class FactSheet;
class PageContext;
class PartView;
class ResourceActions;
class StoryView;

/// One deal, contact, company or task, as its sheet describes it: what it is, changed where it stands, what
/// belongs to it, each with what can be done, and all that happened to it as one story.
class SheetPage : public QWidget {
    Q_OBJECT
public:
    /// @p history is the child of the row that says what happened to it: "crm/deal-history".
    SheetPage(Client &client, const Resource &history, PageContext &context, QWidget *parent = nullptr);

    FactSheet &facts() { return *m_facts; }
    StoryView &story() { return *m_story; }
    PartView *part(const QString &child) const; ///< Null: there is none.
    QString headline() const;
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *makeHead();
    QWidget *makeLeft();
    void addPart(QBoxLayout &layout, const crm::SheetPart &part);
    void addNotes();
    void ask(const Call &call, std::function<void(const QJsonValue &answer)> take);
    void readNames();
    QJsonObject row() const;
    QString cardLine() const;
    void say();

    Client &m_client;
    PageContext &m_context;
    const QJsonObject m_row; ///< As the list told it.
    const crm::Sheet m_sheet;
    ResourceModel m_model; ///< Of the one row.
    QHash<QString, QString> m_stages; ///< Names by id, as the next two.
    QHash<QString, QString> m_sets;
    QHash<QString, QString> m_people;
    QLabel *m_name;
    QLabel *m_headline;
    ErrorBox *m_error;
    FactSheet *m_facts;
    StoryView *m_story;
    ResourceActions *m_actions;
    QList<std::pair<QString, PartView *>> m_parts;
    bool m_isAsked = false;
};

} // namespace pulsedeck
