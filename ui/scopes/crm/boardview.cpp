// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/crm/boardview.h"

#include "app/boards/boardmodel.h"
#include "app/boards/boardmoves.h"
#include "app/values/convert.h"
#include "ui/look/theme.h"
#include "ui/scopes/crm/carddelegate.h"
#include "ui/scopes/crm/cardlist.h"
#include "ui/scopes/crm/columnview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>

#include <algorithm>

namespace pulsedeck {

/// Milliseconds for which a board has to rest before more is asked of its cards.
constexpr int restTime = 150;
/// So near to an edge a drag moves the columns along.
constexpr int edge = 32;

BoardView::BoardView(BoardModel &board, QWidget *parent)
    : QScrollArea(parent), m_board(board), m_delegate(new CardDelegate(board.board(), this)),
      m_row(new QWidget), m_layout(new QHBoxLayout(m_row)), m_ghost(new QLabel(this))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    m_row->setAutoFillBackground(false);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(8);
    setWidget(m_row);
    m_ghost->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_ghost->setTextFormat(Qt::PlainText);
    m_ghost->setMargin(8);
    m_ghost->setAutoFillBackground(true);
    m_ghost->setBackgroundRole(QPalette::Highlight);
    m_ghost->setForegroundRole(QPalette::HighlightedText);
    m_ghost->hide();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, &BoardView::seenChanged);
    connect(&board, &BoardModel::columnsChanged, this, &BoardView::build);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, &m_rest, qOverload<>(&QTimer::start));
    build();
}

void BoardView::build()
{
    endDrag();
    for (ColumnView *gone : std::exchange(m_columns, {})) {
        gone->hide();
        gone->deleteLater();
    }
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    for (ColumnModel *column : m_board.columns()) {
        auto *view = new ColumnView(*column, m_board.board().amount.has_value(), m_delegate, m_row);
        m_columns << view;
        m_layout->addWidget(view, 1);
        connectList(view);
    }
    setFolded(m_folded);
    emit selectionChanged();
}

void BoardView::connectList(ColumnView *view)
{
    CardList &list = view->list();
    connect(&list, &CardList::opened, this, &BoardView::opened);
    connect(&list, &CardList::menuWanted, this, &BoardView::menuWanted);
    connect(&list, &CardList::seenChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&list, &CardList::sidewaysWanted, this,
            [this, view](int step, bool withCards) { goSideways(view, step, withCards); });
    connect(&list, &CardList::dragged, this, [this, &list](const QPoint &global) { dragTo(list, global); });
    connect(&list, &CardList::dropped, this, [this, &list](const QPoint &global) { drop(list, global); });
    connect(&list, &CardList::dragCancelled, this, &BoardView::endDrag);
    connect(list.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this, &list] { selectedIn(list); });
    connect(view, &ColumnView::menuWanted, this,
            [this, view](const QPoint &where) { emit stageMenuWanted(view->column().facts().id, where); });
    connect(view, &ColumnView::foldedChanged, this, [this, view](bool isFolded) {
        m_layout->setStretchFactor(view, isFolded ? 0 : 1);
        m_folded.removeAll(view->column().facts().id);
        if (isFolded)
            m_folded << view->column().facts().id;
        m_rest.start();
        emit foldedChanged();
    });
}

ColumnView *BoardView::column(const QString &id) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [&](ColumnView *one) { return one->column().facts().id == id; });
    return found == m_columns.end() ? nullptr : *found;
}

void BoardView::setFolded(const QStringList &ids)
{
    const QStringList wanted = ids; // each fold changes what is remembered
    for (ColumnView *one : std::as_const(m_columns))
        one->setFolded(wanted.contains(one->column().facts().id));
    m_folded = wanted;
}

QStringList BoardView::selectedKeys() const
{
    QStringList keys;
    for (ColumnView *one : m_columns)
        keys << one->list().selectedKeys();
    return keys;
}

/// Without Ctrl or Shift what was selected in other columns is not any more.
void BoardView::selectedIn(CardList &list)
{
    if (m_isSelecting)
        return;
    m_isSelecting = true;
    if (!list.isAdding() && list.selectionModel()->hasSelection()) {
        for (ColumnView *one : std::as_const(m_columns)) {
            if (&one->list() != &list)
                one->list().clearSelection();
        }
    }
    m_isSelecting = false;
    emit selectionChanged();
}

void BoardView::select(const QString &id, const QStringList &keys)
{
    ColumnView *view = column(id);
    if (!view)
        return;
    m_isSelecting = true;
    for (ColumnView *one : std::as_const(m_columns)) {
        if (one != view)
            one->list().clearSelection();
    }
    view->list().select(keys);
    m_isSelecting = false;
    if (!view->isFolded())
        view->list().setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(view, 0, 0);
    emit selectionChanged();
}

QStringList BoardView::seenKeys() const
{
    QStringList keys;
    for (ColumnView *one : m_columns) {
        if (one->isVisible() && !one->isFolded() && !one->visibleRegion().isEmpty())
            keys << one->list().seenKeys();
    }
    return keys;
}

/// Cards also go into folded columns; without cards those are passed over.
void BoardView::goSideways(ColumnView *from, int step, bool withCards)
{
    const QStringList keys = selectedKeys();
    for (qsizetype at = m_columns.indexOf(from) + step; at >= 0 && at < m_columns.size(); at += step) {
        ColumnView *to = m_columns.at(at);
        if (to->isHidden() || (withCards ? !takesCards(to->column()) : to->isFolded()))
            continue;
        if (withCards && !keys.isEmpty())
            return emit moveWanted(keys, to->column().facts().id);
        if (withCards)
            return;
        CardList &list = to->list();
        const int row = qMin(qMax(0, from->list().currentIndex().row()), to->column().rowCount() - 1);
        if (row >= 0)
            select(to->column().facts().id, {to->column().cardAt(row).key});
        list.setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(to, 0, 0);
        return;
    }
}

ColumnView *BoardView::columnAt(const QPoint &global) const
{
    for (ColumnView *one : m_columns) {
        if (one->isVisible() && takesCards(one->column()) && one->rect().contains(one->mapFromGlobal(global)))
            return one;
    }
    return nullptr;
}

void BoardView::dragTo(CardList &list, const QPoint &global)
{
    const QPoint here = mapFromGlobal(global);
    if (m_ghost->isHidden()) {
        const QStringList keys = selectedKeys();
        const Card *first = m_board.card(keys.value(0));
        const QString name = first ? format::harmlessLine(first->name) : QString();
        m_ghost->setText(keys.size() > 1 ? tr("%Ln card(s)", nullptr, int(keys.size()))
                                         : fontMetrics().elidedText(name, Qt::ElideRight, list.width()));
        m_ghost->adjustSize();
        m_ghost->raise();
        m_ghost->show();
        setCursor(Qt::ClosedHandCursor);
    }
    m_ghost->move(qMin(here.x() + 12, width() - m_ghost->width() - 4), here.y() + 8);
    ColumnView *target = columnAt(global);
    if (m_target && m_target != target)
        m_target->setTarget(false);
    m_target = target;
    if (target)
        target->setTarget(true);
    QScrollBar *bar = horizontalScrollBar();
    if (here.x() < edge)
        bar->setValue(bar->value() - edge / 2);
    else if (here.x() > width() - edge)
        bar->setValue(bar->value() + edge / 2);
}

void BoardView::drop(CardList &list, const QPoint &global)
{
    ColumnView *target = columnAt(global);
    endDrag();
    if (target && &target->list() != &list)
        emit moveWanted(selectedKeys(), target->column().facts().id);
}

void BoardView::endDrag()
{
    m_ghost->hide();
    unsetCursor();
    if (m_target)
        m_target->setTarget(false);
    m_target = nullptr;
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_rest.start();
}

} // namespace pulsedeck
