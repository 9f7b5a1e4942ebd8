// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/table/resourcemodel.h"
#include "ui/edit/rowstager.h"
#include "ui/edit/stagedlay.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace pulsedeck {

class ErrorBox;
class PageContext;
class StateView;

/// The checklists of a task, ticked where they stand: a tick is a change that waits to be saved.
class ChecklistPage : public QWidget {
    Q_OBJECT
public:
    /// @p items is the resource "crm/checklist-items" of the task.
    ChecklistPage(Client &client, const Resource &items, PageContext &context, QWidget *parent = nullptr);

    ResourceModel &model() { return m_model; }
    QTreeWidget &tree() { return *m_tree; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectModel();
    void follow();
    void draw();
    void drawItem(QTreeWidgetItem &item, int row);
    bool isDone(int row) const;
    void ticked(QTreeWidgetItem *item);
    int columnOf(const QString &key) const;

    PageContext &m_context;
    ResourceModel m_model;
    std::unique_ptr<StagedLay> m_lay; ///< Null: nothing can be ticked.
    std::unique_ptr<RowStager> m_stager;
    QLabel *m_sum;
    ErrorBox *m_error;
    QTreeWidget *m_tree;
    StateView *m_state;
    bool m_isAsked = false;
    QDateTime m_readAt;
};

} // namespace pulsedeck
