// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/edit/editdelegate.h"
#include "ui/edit/rowstager.h"
#include "ui/edit/stagedlay.h"
#include "ui/edit/wishtaker.h"

#include <QDateTime>
#include <QTableView>

#include <memory>

namespace pulsedeck {

class Client;
class PageContext;
class ResourceModel;

/// The values of one row, a line each, changed where they stand: a double click, F2 or Return opens a value,
/// and what was changed waits to be saved as in a grid.
class FactSheet : public QTableView {
    Q_OBJECT
public:
    /// @p model has one row, of a list whose cells can be changed; it outlives the sheet.
    FactSheet(ResourceModel &model, Client &client, PageContext &context, QWidget *parent = nullptr);
    ~FactSheet() override;

    /// Where the value of the column @p key stands; invalid: there is none.
    QModelIndex factOf(const QString &key) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void follow();
    void hurry();
    void takeNames();
    QModelIndex cellOf(const QModelIndex &fact) const;
    std::optional<EditDelegate::Cell> cellAt(const QModelIndex &fact) const;
    void take(const QModelIndex &fact, CellWish wish);
    void goOn(const QModelIndex &fact, CellEditor::Next next);

    ResourceModel &m_model;
    Client &m_client;
    PageContext &m_context;
    std::unique_ptr<StagedLay> m_lay; ///< Null: nothing can be changed.
    std::unique_ptr<RowStager> m_stager;
    std::unique_ptr<WishTaker> m_taker;
    EditDelegate *m_delegate = nullptr;
    QDateTime m_readAt;
};

} // namespace pulsedeck
