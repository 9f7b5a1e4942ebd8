// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/edit/editdelegate.h"
#include "ui/edit/rowstager.h"
#include "ui/edit/stagedlay.h"
#include "ui/edit/wishtaker.h"

#include <QDateTime>

#include <memory>

class QMenu;

namespace pulsedeck {

class Client;
class PageContext;
class ResourceTable;

/// A list whose cells are changed where they stand:
///
///   double click, F2, typing, paste, fill, Delete --> RowStager --> Staging --> StagedLay --> the table
///
/// Nothing is sent: what was changed waits until it is saved. Where the context keeps no changes, or the list
/// has no action for it, everything stays as it was; an account that is read-only is told why.
class GridEditing : public QObject {
    Q_OBJECT
public:
    GridEditing(ResourceTable &table, ResourceModel &model, Client &client, PageContext &context);
    ~GridEditing() override;

    /// Whether any cell of the list can be changed.
    bool isPossible() const { return m_isPossible; }
    /// What can be done with the cells of the selection.
    void addTo(QMenu &menu);
    /// What was pasted becomes a change now: the page, and the model with it, is about to go.
    void hurry();
    /// These rows were read anew.
    void noteRead(const QStringList &keys);

signals:
    void possibleChanged();
    /// A job saved these rows: they are to be read.
    void saved(const QStringList &keys);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    bool isRefused() const;
    void follow();
    void takeNames();
    std::optional<EditDelegate::Cell> cellAt(const QModelIndex &index) const;
    void goOn(const QModelIndex &index, CellEditor::Next next);
    bool pressed(const QKeyEvent &event);
    QList<int> rows() const;
    QString columnTitle() const;
    void edit();
    void paste();
    void fillDown();
    void clear();
    void remove();
    void takeBack();
    void askForAll();
    void fillAll(const QJsonValue &value);
    /// @p beyond cells lie where no row or column is.
    void take(const QList<CellWish> &wishes, int beyond = 0);

    ResourceTable &m_table;
    ResourceModel &m_model;
    Client &m_client;
    PageContext &m_context;
    std::unique_ptr<StagedLay> m_lay; ///< Null: nothing can be changed.
    std::unique_ptr<RowStager> m_stager;
    std::unique_ptr<WishTaker> m_taker;
    EditDelegate *m_delegate = nullptr;
    bool m_isPossible = false;
    QDateTime m_readAt;
};

} // namespace pulsedeck
