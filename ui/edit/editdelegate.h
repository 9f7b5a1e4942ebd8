// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/edit/celleditor.h"
#include "ui/table/celldelegate.h"

#include <QPointer>

#include <optional>

namespace pulsedeck {

/// Cells that can be changed where they stand. A changed one has a mark in its corner, one that was refused
/// or needs a decision a sign, and a row that is to go is struck through behind a sign.
class EditDelegate : public CellDelegate {
    Q_OBJECT
public:
    struct Cell {
        FormField field;
        Kind kind = Kind::Text;
        QJsonValue value; ///< As it stands there now, in the form's terms.
    };
    /// A list of texts is typed in one line, as it stands in its cell, and given as that text.
    static Cell inOneLine(Cell cell);
    /// @p cellAt gives none where a cell cannot be changed now.
    EditDelegate(std::function<std::optional<Cell>(const QModelIndex &)> cellAt, QObject *parent);

    /// Null: no cell is being changed.
    CellEditor *editor() const { return m_editor; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *, const QModelIndex &) const override { }
    void setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const override { }
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

signals:
    /// A fine value was given.
    void given(const QModelIndex &index, const QJsonValue &value);
    void closed(const QModelIndex &index, pulsedeck::CellEditor::Next next);
    /// The cell was left with a value that cannot be taken.
    void dropped(const QString &complaint);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool eventFilter(QObject *, QEvent *) override { return false; }

private:
    void finish(CellEditor *editor, CellEditor::Next next);
    void leave(CellEditor *editor);

    std::function<std::optional<Cell>(const QModelIndex &)> m_cellAt;
    mutable QPointer<CellEditor> m_editor;
};

} // namespace pulsedeck
