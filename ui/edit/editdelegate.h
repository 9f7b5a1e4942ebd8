// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/edit/celleditor.h"
#include "ui/table/celldelegate.h"

#include <QPointer>

#include <optional>

namespace pulsedeck {

class Names;

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

    /// What cannot be read before @p names come, as which an id may be typed, is given as text.
    void useNames(Names &names) { m_names = &names; }
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
    /// A text was given that cannot be read yet.
    void givenText(const QModelIndex &index, const QString &text);
    void closed(const QModelIndex &index, pulsedeck::CellEditor::Next next);
    /// The cell was left with a value that cannot be taken.
    void dropped(const QString &complaint);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool eventFilter(QObject *, QEvent *) override { return false; }

private:
    QString complaintOf(const CellEditor &editor) const;
    void give(const CellEditor &editor);
    void finish(CellEditor *editor, CellEditor::Next next);
    void leave(CellEditor *editor);

    std::function<std::optional<Cell>(const QModelIndex &)> m_cellAt;
    Names *m_names = nullptr;
    mutable QPointer<CellEditor> m_editor;
};

} // namespace pulsedeck
