// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/crm/stagespage.h"

#include "app/values/convert.h"
#include "ui/context/pagecontext.h"
#include "ui/edit/leftoutdialog.h"
#include "ui/edit/stagededit.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"

#include <QDrag>
#include <QKeyEvent>
#include <QListWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static constexpr int rowRole = Qt::UserRole; ///< Of an item: its row in the model.

StagesPage::StagesPage(Client &client, const Resource &stages, PageContext &context, QWidget *parent)
    : StagedPage(client, stages, context, parent), m_client(client), m_list(new QListWidget),
      m_up(new QToolButton), m_down(new QToolButton),
      m_actions(new ResourceActions(
          client, stages, context,
          [this] {
              return currentRow() < 0 ? QList<QJsonObject>()
                                      : QList<QJsonObject> {model().rowAt(currentRow())};
          },
          this))
{
    build();
    connectParts();
}

void StagesPage::build()
{
    auto *bar = new QToolBar;
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({fontMetrics().height(), fontMetrics().height()});
    bar->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_actions->addTo(*bar);
    for (QToolButton *button : bar->findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::TabFocus);
    const auto dress = [](QToolButton *button, Qt::ArrowType arrow, const QString &text, const QString &key) {
        button->setArrowType(arrow);
        button->setText(text);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(tr("%1 (%2)", "an action and its shortcut").arg(text, key));
    };
    const auto keys = [](Qt::Key key) {
        return QKeySequence(Qt::ALT | key).toString(QKeySequence::NativeText);
    };
    dress(m_up, Qt::UpArrow, tr("Move up"), keys(Qt::Key_Up));
    dress(m_down, Qt::DownArrow, tr("Move down"), keys(Qt::Key_Down));
    connect(m_up, &QToolButton::clicked, this,
            [this] { move(m_list->currentRow(), m_list->currentRow() - 1); });
    connect(m_down, &QToolButton::clicked, this,
            [this] { move(m_list->currentRow(), m_list->currentRow() + 1); });
    m_list->setAccessibleName(model().resource().title);
    m_list->setAlternatingRowColors(true);
    m_list->setDragDropMode(stager() ? QAbstractItemView::InternalMove : QAbstractItemView::NoDragDrop);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_actions->setEditsCells(true);
    m_list->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->addWidget(headingLabel(model().resource().title, 1.3), 1);
    head->addWidget(bar);
    auto *ways = new QHBoxLayout;
    ways->addWidget(quietLabel(tr("Drag a stage to its place, or press Alt+Up and Alt+Down. F2 changes its "
                                  "name. What is changed waits to be saved.")),
                    1);
    ways->addWidget(m_up);
    ways->addWidget(m_down);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addLayout(ways);
    layout->addWidget(&errorBox());
    layout->addWidget(m_list, 1);
    layout->addWidget(&stateView(), 1);
    setFocusProxy(m_list);
}

void StagesPage::connectParts()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &StagesPage::chooseCurrent);
    // The view still has the item in its hands.
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        QMetaObject::invokeMethod(
            this, [this, row = item->data(rowRole).toInt(), name = item->text()] { rename(row, name); },
            Qt::QueuedConnection);
    });
    connect(m_list->itemDelegate(), &QAbstractItemDelegate::closeEditor, this, &StagesPage::draw,
            Qt::QueuedConnection);
    // The view is still about to take the old place away.
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &StagesPage::dropped,
            Qt::QueuedConnection);
    connect(m_actions, &ResourceActions::carriedOut, &model(), &ResourceModel::refresh);
    connect(m_actions, &ResourceActions::checkWanted, &model(), &ResourceModel::refresh);
}

/// Before the list does: Alt+Up is none of its keys.
bool StagesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const int step = press->key() == Qt::Key_Up ? -1 : press->key() == Qt::Key_Down ? 1 : 0;
        if (step != 0 && press->modifiers() == Qt::AltModifier) {
            move(m_list->currentRow(), m_list->currentRow() + step);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StagesPage::setRowsVisible(bool on)
{
    m_list->setVisible(on);
    if (!on)
        chooseCurrent();
}

/// With what waits to be saved.
qint64 StagesPage::place(int row) const
{
    const QModelIndex cell = model().index(row, columnOf(u"order"_s));
    return format::toInteger(cell.data(ResourceModel::RawRole).toJsonValue()).value_or(0);
}

/// The model's rows as they stand.
QList<int> StagesPage::inOrder() const
{
    QList<int> rows(model().rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    std::stable_sort(rows.begin(), rows.end(),
                     [this](int one, int other) { return place(one) < place(other); });
    return rows;
}

int StagesPage::currentRow() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(rowRole).toInt() : -1;
}

void StagesPage::draw()
{
    if (m_list->currentItem() && m_list->isPersistentEditorOpen(m_list->currentItem()))
        return; // what is being typed stays
    QDrag::cancel(); // of an item that goes
    const QSignalBlocker quiet(m_list);
    const QString current = currentRow() < 0 || currentRow() >= model().rowCount()
        ? QString()
        : model().index(currentRow(), 0).data(ResourceModel::KeyRole).toString();
    m_list->clear();
    for (const int row : inOrder()) {
        const QModelIndex cell = model().index(row, columnOf(u"order"_s));
        const QModelIndex name = model().index(row, columnOf(u"name"_s));
        auto *item = new QListWidgetItem(name.data().toString(), m_list);
        item->setData(rowRole, row);
        item->setSizeHint({0, fontMetrics().height() + 12});
        mark(*item, {name, cell});
        if (model().index(row, 0).data(ResourceModel::KeyRole).toString() == current)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    chooseCurrent();
}

/// What waits to be saved has a sign, and says so.
void StagesPage::mark(QListWidgetItem &item, const QModelIndexList &cells)
{
    QStringList notes;
    for (const QModelIndex &cell : cells)
        notes << cell.data(ResourceModel::NoteRole).toString();
    notes.removeAll(QString());
    if (!notes.isEmpty()) {
        item.setIcon(icon(u"edit"_s));
        item.setToolTip(plainToolTip(notes.join(u'\n')));
        item.setData(Qt::AccessibleDescriptionRole, notes.join(u' '));
    }
    item.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    if (stager())
        item.setFlags(item.flags() | Qt::ItemIsDragEnabled | Qt::ItemIsEditable);
}

void StagesPage::rename(int row, const QString &name)
{
    if (!stager() || isRefusedAsReadOnly(m_client, context()))
        return draw();
    tellLeftOut(stager()->take({{.row = row, .column = columnOf(u"name"_s), .text = name}}), 1, context(),
                this);
    draw();
}

void StagesPage::chooseCurrent()
{
    const int at = m_list->currentRow();
    m_up->setEnabled(stager() && at > 0);
    m_down->setEnabled(stager() && at >= 0 && at + 1 < m_list->count());
    QList<QJsonObject> rows;
    if (currentRow() >= 0 && currentRow() < model().rowCount())
        rows << model().rowAt(currentRow());
    m_actions->setSelection(rows, int(rows.size()));
}

void StagesPage::dropped()
{
    QList<int> rows;
    for (int at = 0; at < m_list->count(); ++at)
        rows << m_list->item(at)->data(rowRole).toInt();
    stage(rows);
}

void StagesPage::move(int from, int to)
{
    QList<int> rows = inOrder();
    if (from < 0 || to < 0 || from >= rows.size() || to >= rows.size() || from == to)
        return;
    rows.move(from, to);
    stage(rows);
    m_list->setCurrentRow(to);
}

/// @p rows take over the places that there are, one after the other; where those do not differ, they are
/// counted anew. The first are sent first, so that it comes out the same whether or not the service moves the
/// others along.
void StagesPage::stage(const QList<int> &rows)
{
    if (!stager() || isRefusedAsReadOnly(m_client, context()))
        return draw();
    QList<qint64> places;
    for (const int row : rows)
        places << place(row);
    std::sort(places.begin(), places.end());
    if (std::adjacent_find(places.begin(), places.end()) != places.end())
        std::iota(places.begin(), places.end(), 1);
    QList<CellWish> wishes;
    for (qsizetype at = 0; at < rows.size(); ++at) {
        if (place(rows[at]) != places[at])
            wishes << CellWish {
                .row = rows[at], .column = columnOf(u"order"_s), .value = QJsonValue(places[at])};
    }
    tellLeftOut(stager()->take(wishes), int(wishes.size()), context(), this);
    draw();
}

} // namespace pulsedeck
