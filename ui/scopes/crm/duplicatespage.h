// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desks/duplicates.h"
#include "app/table/resourcemodel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace pulsedeck {

class ErrorBox;
class PageContext;
class ResourceActions;

/// Contacts that share a phone or an address, found among those that were read, and what would move to the
/// one that is kept. Moving is a job of single additions: the service has no merge, and the others stay.
class DuplicatesPage : public QWidget {
    Q_OBJECT
public:
    /// @p contacts is the list of contacts under another id.
    DuplicatesPage(Client &client, const Resource &contacts, PageContext &context, QWidget *parent = nullptr);

    ResourceModel &model() { return m_model; }
    QTreeWidget &tree() { return *m_tree; }
    QString planText() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void makeActions(Client &client);
    void follow();
    void find();
    void addGroup(const Duplicates &group);
    void choose();
    int groupOf(const QTreeWidgetItem &item) const;
    QJsonObject kept() const;

    PageContext &m_context;
    ResourceModel m_model;
    QList<Duplicates> m_groups;
    MovePlan m_plan;
    QTimer m_soon; ///< Pages arrive one after the other.
    QLabel *m_sentence;
    QPushButton *m_readAll;
    ErrorBox *m_error;
    QTreeWidget *m_tree;
    QLabel *m_planLabel;
    QPushButton *m_move;
    ResourceActions *m_actions;
    bool m_isAsked = false;
};

} // namespace pulsedeck
