// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/edit/editdelegate.h"
#include "ui/edit/rowmaker.h"

#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QTableView;

namespace pulsedeck {

class AddedModel;
class Client;
class PageContext;
class ResourceModel;

/// Above a list: the rows that are to be added to it, as cells. Typing into the empty row begins another one,
/// a block that is pasted there makes as many as it has lines; they wait to be saved like all that is changed
/// in the list. Not there while there are none, unless somebody is about to add one.
class AddedRows : public QWidget {
    Q_OBJECT
public:
    AddedRows(const ResourceModel &list, Client &client, PageContext &context, QWidget *parent = nullptr);
    ~AddedRows() override;

    /// Whether rows can be added here; otherwise there is the form alone.
    bool isPossible() const { return m_maker != nullptr; }
    /// Shows the empty row and goes there.
    void begin();
    /// What was pasted becomes a change now: the page, and the model with it, is about to go.
    void hurry();
    QTableView &table() const { return *m_table; }

signals:
    /// Whoever was here is done.
    void left();
    /// Rows of the list are new on the service.
    void made();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void follow();
    void fitHeight();
    QList<FormField> fields() const;
    void takeNames();
    std::optional<EditDelegate::Cell> cellAt(const QModelIndex &index) const;
    void goOn(const QModelIndex &index, CellEditor::Next next);
    bool step(const QModelIndex &from, CellEditor::Next next);
    bool pressed(const QKeyEvent &event);
    void leave();
    void paste();
    void clear();
    QList<int> rows() const;
    void showMenu(const QPoint &where);
    /// @p beyond cells lie where no column is.
    void take(const QList<CellWish> &wishes, int beyond = 0);

    const ResourceModel &m_list;
    Client &m_client;
    PageContext &m_context;
    std::unique_ptr<AddedModel> m_model; ///< Null where no rows can be added.
    std::unique_ptr<RowMaker> m_maker;
    QLabel *m_title;
    QTableView *m_table;
    EditDelegate *m_delegate = nullptr;
    bool m_isBegun = false;
};

} // namespace pulsedeck
