// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/table/resourcemodel.h"
#include "ui/action/resourceactions.h"
#include "ui/edit/rowstager.h"
#include "ui/edit/stagedlay.h"

#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace pulsedeck {

class ErrorBox;
class PageContext;
class StateView;

/// The stages of a pipeline or a board in their order, put into another one by dragging or Alt+Up and
/// Alt+Down: a change that waits to be saved.
class StagesPage : public QWidget {
    Q_OBJECT
public:
    /// @p stages is a resource whose rows have an "order" and an action that changes it.
    StagesPage(Client &client, const Resource &stages, PageContext &context, QWidget *parent = nullptr);

    ResourceModel &model() { return m_model; }
    QListWidget &list() { return *m_list; }
    /// The stage at @p from is to stand at @p to, both counted from above.
    void move(int from, int to);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectModel();
    void follow();
    void draw();
    void mark(QListWidgetItem &item, const QModelIndexList &cells);
    void rename(int row, const QString &name);
    void dropped();
    void stage(const QList<int> &rows);
    void chooseCurrent();
    QList<int> inOrder() const;
    int columnOf(const QString &key) const;
    qint64 place(int row) const;
    int currentRow() const;

    Client &m_client;
    PageContext &m_context;
    ResourceModel m_model;
    std::unique_ptr<StagedLay> m_lay; ///< Null: nothing can be moved.
    std::unique_ptr<RowStager> m_stager;
    QListWidget *m_list;
    QToolButton *m_up;
    QToolButton *m_down;
    ErrorBox *m_error;
    StateView *m_state;
    ResourceActions *m_actions;
    bool m_isAsked = false;
    QDateTime m_readAt;
};

} // namespace pulsedeck
