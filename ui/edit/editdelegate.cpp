// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/editdelegate.h"

#include "app/table/celloverlay.h"
#include "app/table/names.h"
#include "app/table/resourcemodel.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace pulsedeck {

using Mark = OverlaidCell::Mark;

EditDelegate::EditDelegate(std::function<std::optional<Cell>(const QModelIndex &)> cellAt, QObject *parent)
    : CellDelegate(parent), m_cellAt(std::move(cellAt))
{
}

EditDelegate::Cell EditDelegate::inOneLine(Cell cell)
{
    if (cell.field.input != FormField::Input::Lines)
        return cell;
    cell.value = shownIn(cell.field, cell.value).replace(u'\n', u", "_s);
    cell.field.input = FormField::Input::Line;
    cell.field.complain = nullptr; // of texts, not of a line of them
    return cell;
}

QWidget *EditDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    const auto cell = m_cellAt(index);
    if (!cell)
        return nullptr;
    auto *editor = new CellEditor(cell->field, cell->kind, index, parent);
    editor->setValue(cell->value);
    auto *self = const_cast<EditDelegate *>(this); // Qt makes editors of const delegates
    connect(editor, &CellEditor::done, self,
            [self, editor](CellEditor::Next next) { self->finish(editor, next); });
    connect(editor, &CellEditor::left, self, [self, editor] { self->leave(editor); });
    connect(editor, &CellEditor::cancelled, self, [self, editor] {
        self->m_editor.clear(); // it is left for good
        emit self->closeEditor(editor);
        emit self->closed(editor->index(), CellEditor::Next::Stay);
    });
    m_editor = editor;
    return editor;
}

/// Not of what may be a name that is still to come.
QString EditDelegate::complaintOf(const CellEditor &editor) const
{
    const auto pick = editor.field().pick;
    const bool mayCome = m_names && pick && !editor.text().isEmpty() && m_names->areComing(pick->by);
    return mayCome ? QString() : editor.complaint();
}

void EditDelegate::give(const CellEditor &editor)
{
    if (!editor.isTouched() || !editor.index().isValid())
        return;
    if (editor.complaint().isEmpty())
        emit given(editor.index(), editor.value());
    else
        emit givenText(editor.index(), editor.text());
}

/// With a value that cannot be taken the cell stays open.
void EditDelegate::finish(CellEditor *editor, CellEditor::Next next)
{
    const QString complaint = complaintOf(*editor);
    if (!complaint.isEmpty())
        return editor->say(complaint);
    const QModelIndex index = editor->index();
    m_editor.clear();
    give(*editor);
    emit closeEditor(editor);
    emit closed(index, next);
}

void EditDelegate::leave(CellEditor *editor)
{
    if (m_editor != editor)
        return;
    m_editor.clear();
    const QString complaint = complaintOf(*editor);
    if (!complaint.isEmpty())
        emit dropped(complaint);
    else
        give(*editor);
    emit closeEditor(editor);
}

void EditDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    const QSize least = editor->minimumSizeHint();
    const QSize room = editor->parentWidget()->size();
    QRect place = option.rect;
    place.setWidth(qMin(room.width(), qMax(place.width(), least.width())));
    if (place.height() < least.height())
        place.setHeight(least.height());
    place.moveTop(
        qMax(0, qMin(option.rect.center().y() - place.height() / 2, room.height() - place.height())));
    place.moveLeft(qMax(0, qMin(place.left(), room.width() - place.width())));
    editor->setGeometry(place);
}

static Mark markOf(const QModelIndex &index)
{
    return Mark(index.data(ResourceModel::MarkRole).toInt());
}

/// Of the columns as they stand there, from left to right.
static bool isFirstShown(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const QHeaderView *header = table ? table->horizontalHeader() : nullptr;
    for (int at = 0; header && at < header->visualIndex(index.column()); ++at) {
        if (!header->isSectionHidden(header->logicalIndex(at)))
            return false;
    }
    return header != nullptr;
}

void EditDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    const Mark mark = markOf(index);
    if (mark == Mark::None)
        return;
    option->font.setStrikeOut(mark == Mark::Removed);
    option->font.setItalic(mark == Mark::Sending);
    const bool isGoing = mark == Mark::Removed && isFirstShown(*option, index);
    if (mark != Mark::Trouble && !isGoing)
        return;
    const int side = option->fontMetrics.ascent() + 2;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon(isGoing ? u"delete"_s : u"warning"_s, toneColour(Tone::Bad, option->palette));
    option->decorationSize = {side, side};
}

void EditDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    const Mark mark = markOf(index);
    if (mark == Mark::None && !option.state.testFlag(QStyle::State_HasFocus))
        return;
    const Theme &theme = themeOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (mark != Mark::None && mark != Mark::Removed) {
        // On the left: the right end of a cell may lie beyond the edge.
        const QPointF corner = QRectF(option.rect).topLeft();
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark == Mark::Trouble ? theme.bad : isSelected ? theme.onSelection : theme.accent);
        painter->drawPolygon(QPolygonF {corner, corner + QPointF(9, 0), corner + QPointF(0, 9)});
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(
            QPen(option.state.testFlag(QStyle::State_Selected) ? theme.onSelection : theme.accent, 2));
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

bool EditDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const QString note = index.data(ResourceModel::NoteRole).toString();
    if (event->type() != QEvent::ToolTip || note.isEmpty())
        return CellDelegate::helpEvent(event, view, option, index);
    const QString text = QStringList {index.data().toString(), note}.join(u'\n').trimmed();
    QToolTip::showText(event->globalPos(), plainToolTip(text), view, option.rect);
    return true;
}

} // namespace pulsedeck
