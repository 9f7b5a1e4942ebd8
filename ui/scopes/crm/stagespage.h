// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/action/resourceactions.h"
#include "ui/scopes/crm/stagedpage.h"

class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace pulsedeck {

/// The stages of a pipeline or a board in their order, put into another one by dragging or Alt+Up and
/// Alt+Down: a change that waits to be saved.
class StagesPage : public StagedPage {
    Q_OBJECT
public:
    /// @p stages is a resource whose rows have an "order" and an action that changes it.
    StagesPage(Client &client, const Resource &stages, PageContext &context, QWidget *parent = nullptr);

    QListWidget &list() { return *m_list; }
    /// The stage at @p from is to stand at @p to, both counted from above.
    void move(int from, int to);

protected:
    void draw() override;
    void setRowsVisible(bool on) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectParts();
    void mark(QListWidgetItem &item, const QModelIndexList &cells);
    void rename(int row, const QString &name);
    void dropped();
    void stage(const QList<int> &rows);
    void chooseCurrent();
    QList<int> inOrder() const;
    qint64 place(int row) const;
    int currentRow() const;

    Client &m_client;
    QListWidget *m_list;
    QToolButton *m_up;
    QToolButton *m_down;
    ResourceActions *m_actions;
};

} // namespace pulsedeck
