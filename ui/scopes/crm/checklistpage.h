// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scopes/crm/stagedpage.h"

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace pulsedeck {

/// The checklists of a task, ticked where they stand: a tick is a change that waits to be saved.
class ChecklistPage : public StagedPage {
    Q_OBJECT
public:
    /// @p items is the resource "crm/checklist-items" of the task.
    ChecklistPage(Client &client, const Resource &items, PageContext &context, QWidget *parent = nullptr);

    QTreeWidget &tree() { return *m_tree; }

protected:
    void draw() override;
    void setRowsVisible(bool on) override;

private:
    void build();
    void drawItem(QTreeWidgetItem &item, int row);
    bool isDone(int row) const;
    void ticked(QTreeWidgetItem *item);

    QLabel *m_sum;
    QTreeWidget *m_tree;
};

} // namespace pulsedeck
