// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/resourcetable.h"

#include "app/files/listtable.h"
#include "app/files/tableexport.h"
#include "app/table/resourcemodel.h"
#include "ui/table/celldelegate.h"
#include "ui/table/columnheader.h"
#include "ui/table/selectonly.h"
#include "ui/table/tabletext.h"

#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace pulsedeck {

/// So many are copied in the blink of an eye.
static constexpr int fewRows = 1000;

/// As bytes, of which other programs are given what they ask for: as QString a million rows take twice as
/// much.
static void copyLines(const QByteArray &lines)
{
    auto *data = new QMimeData;
    data->setData(QStringLiteral("text/plain"), lines.chopped(1));
    QGuiApplication::clipboard()->setMimeData(data);
}

ResourceTable::ResourceTable(ResourceModel &model, QWidget *parent)
    : QTableView(parent), m_model(model), m_header(new ColumnHeader(*this, model))
{
    setHorizontalHeader(m_header);
    setModel(&model);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setSortingEnabled(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRowHeight();
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (opensByMouse(index))
            emit opened(index);
    });
    followModel();
}

ResourceTable::~ResourceTable() = default;

/// Whatever brings other rows into view, or newer ones.
void ResourceTable::followModel()
{
    m_look.setSingleShot(true);
    m_look.setInterval(0);
    connect(&m_look, &QTimer::timeout, this, &ResourceTable::lookAtRows);
    const auto lookSoon = qOverload<>(&QTimer::start);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, &m_look, lookSoon);
    connect(&m_model, &QAbstractItemModel::rowsInserted, &m_look, lookSoon);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, &m_look, lookSoon);
    connect(&m_model, &QAbstractItemModel::layoutChanged, &m_look, lookSoon);
    connect(&m_model, &QAbstractItemModel::dataChanged, &m_look, lookSoon);
}

void ResourceTable::lookAtRows()
{
    if (!isVisible())
        return;
    const int under = rowAt(viewport()->height() - 1);
    const int last = under < 0 ? m_model.rowCount() - 1 : under;
    m_model.wantSupplements(rowAt(0), last);
    m_model.wantNames(rowAt(0), last, shownColumns());
}

QList<int> ResourceTable::selectedRowNumbers() const
{
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges << std::pair(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    QList<int> rows;
    int next = 0; // ranges may overlap
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        for (int row = std::max(next, top); row <= bottom; ++row)
            rows << row;
        next = std::max(next, bottom + 1);
    }
    return rows;
}

int ResourceTable::selectedRowCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

QList<int> ResourceTable::shownColumns() const
{
    QList<int> columns;
    for (int at = 0; at < horizontalHeader()->count(); ++at) {
        const int column = horizontalHeader()->logicalIndex(at);
        if (!isColumnHidden(column))
            columns << column;
    }
    return columns;
}

void ResourceTable::copySelection()
{
    const QList<int> rows = selectedRowNumbers();
    if (rows.isEmpty())
        return;
    const FileTable table = tableOf(m_model, shownColumns(), rows);
    const LineStyle style {.delimiter = '\t', .titles = table.columns.size() > 1, .quotes = false};
    if (rows.size() <= fewRows) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        WriteProgress progress;
        writeLines(table, style, buffer, progress);
        return copyLines(buffer.data());
    }
    m_copying = std::make_unique<TableExport>(table);
    connect(m_copying.get(), &TableExport::finished, this, [this] {
        copyLines(m_copying->bytes());
        emit copied(int(m_copying->rows()));
    });
    m_copying->collect(style);
}

void ResourceTable::copyCell() const
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(
            plainText(m_model, currentIndex().row(), currentIndex().column()));
}

void ResourceTable::selectRowOfKey(const QString &key)
{
    const int row = m_model.rowOfKey(key);
    if (row < 0)
        return;
    const QModelIndex place = m_model.index(row, qMax(0, shownColumns().value(0)));
    selectOnly(*this, place);
    scrollTo(place);
}

void ResourceTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    paintBands(painter);
    paintKept(painter, event->rect());
}

/// Rows are bands over the whole width, also where there are no columns.
void ResourceTable::paintBands(QPainter &painter)
{
    const int end = horizontalHeader()->length() - horizontalHeader()->offset();
    if (end >= viewport()->width() || m_model.rowCount() == 0)
        return;
    QStyleOptionViewItem band;
    initViewItemOption(&band);
    band.viewItemPosition = QStyleOptionViewItem::End;
    for (int row = rowAt(0); row >= 0 && row < m_model.rowCount(); ++row) {
        band.rect = QRect(end, rowViewportPosition(row), viewport()->width() - end, rowHeight(row));
        if (band.rect.top() > viewport()->height())
            break;
        band.features.setFlag(QStyleOptionViewItem::Alternate, row % 2 == 1);
        band.state.setFlag(QStyle::State_Selected, selectionModel()->isRowSelected(row, {}));
        style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &band, &painter, this);
        style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &band, &painter, this);
    }
}

/// Qt draws the cells anew, but not what lies beside them.
void ResourceTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    const int end = horizontalHeader()->length() - horizontalHeader()->offset();
    viewport()->update(end, 0, viewport()->width() - end, viewport()->height());
}

bool ResourceTable::opensByMouse(const QModelIndex &index) const
{
    return !index.flags().testFlag(Qt::ItemIsEditable)
        || m_model.columns().at(index.column()).key == m_model.resource().name;
}

bool ResourceTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (trigger == DoubleClicked && index.isValid() && opensByMouse(index))
        return false;
    return QTableView::edit(index, trigger, event);
}

/// Letters belong to the cells of a list that can be typed in, or to its search, and not to the keys of the
/// page.
bool ResourceTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && editTriggers().testFlag(AnyKeyPressed)
        && currentIndex().isValid()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto others = key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
        if (!key->text().isEmpty() && key->text().at(0).isPrint() && !others) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void ResourceTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier) {
        const QRect cell = visualRect(currentIndex());
        emit m_header->menuWanted(currentIndex().column(), viewport()->mapToGlobal(cell.bottomLeft()));
        return;
    }
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (isReturn && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        emit opened(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void ResourceTable::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint where = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        where = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    emit menuWanted(where);
}

void ResourceTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRowHeight();
}

void ResourceTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    m_look.start();
}

void ResourceTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_look.start();
}

void ResourceTable::fitRowHeight()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
}

} // namespace pulsedeck
