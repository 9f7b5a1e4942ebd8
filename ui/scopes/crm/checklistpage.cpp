// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/crm/checklistpage.h"

#include "app/jobs/jobs.h"
#include "app/values/convert.h"
#include "ui/context/pagecontext.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/notice/errorbox.h"
#include "ui/notice/stateview.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static constexpr int rowRole = Qt::UserRole; ///< Of an item: its row in the model.

ChecklistPage::ChecklistPage(Client &client, const Resource &items, PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(client, items), m_sum(quietLabel()), m_error(new ErrorBox),
      m_tree(new QTreeWidget), m_state(new StateView)
{
    setAccessibleName(items.title);
    if (context.staging() && context.undo()) {
        m_lay = std::make_unique<StagedLay>(*context.staging(), placeOf(items));
        m_stager = std::make_unique<RowStager>(m_model, *m_lay, client.contract(), *context.staging(),
                                               *context.undo());
        m_model.setOverlay(m_lay.get());
    }
    build();
    m_error->retryWhenBack(client);
    m_state->retryWhenBack(client);
    connectModel();
}

void ChecklistPage::build()
{
    m_tree->setAccessibleName(m_model.resource().title);
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(1);
    m_tree->setRootIsDecorated(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->viewport()->setAutoFillBackground(false);
    auto *refresh = new QPushButton(icon(u"refresh"_s), tr("&Refresh"));
    refresh->setShortcut(QKeySequence::Refresh);
    refresh->setToolTip(tr("%1 (%2)", "an action and its shortcut")
                            .arg(tr("Refresh"), refresh->shortcut().toString(QKeySequence::NativeText)));
    connect(refresh, &QPushButton::clicked, &m_model, &ResourceModel::refresh);
    auto *head = new QHBoxLayout;
    head->addWidget(headingLabel(m_model.resource().title, 1.3), 1);
    head->addWidget(refresh);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(m_sum);
    layout->addWidget(m_error);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_state, 1);
    setFocusProxy(m_tree);
}

void ChecklistPage::connectModel()
{
    connect(&m_model, &ResourceModel::statusChanged, this, &ChecklistPage::follow);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ChecklistPage::draw);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ChecklistPage::draw);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ChecklistPage::draw);
    // Not while an item is on its way to be changed.
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ChecklistPage::draw, Qt::QueuedConnection);
    connect(m_tree, &QTreeWidget::itemChanged, this, &ChecklistPage::ticked);
    connect(m_error, &ErrorBox::actionTriggered, &m_model, &ResourceModel::refresh);
    connect(m_state, &StateView::firstTriggered, &m_model, &ResourceModel::refresh);
    if (!m_lay)
        return;
    connect(m_lay.get(), &StagedLay::changed, &m_model, &ResourceModel::tellOverlaid);
    connect(m_lay.get(), &StagedLay::removed, &m_model, &ResourceModel::dropRows);
    if (Jobs *jobs = m_context.jobs())
        connect(jobs, &Jobs::ended, this, [this] {
            if (!m_lay->savedKeys().isEmpty())
                m_model.refresh();
        });
}

void ChecklistPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_isAsked, true))
        m_model.loadAll();
}

void ChecklistPage::follow()
{
    if (m_lay && m_model.age() == ResourceModel::Age::Fresh
        && std::exchange(m_readAt, m_model.readAt()) != m_model.readAt())
        m_lay->noteRead();
    const bool hasRows = m_model.rowCount() > 0;
    const ApiError error = m_model.error();
    m_tree->setVisible(hasRows);
    m_sum->setVisible(hasRows);
    m_state->setVisible(!hasRows);
    m_error->setVisible(hasRows && error.isSet());
    if (m_error->isVisibleTo(this))
        m_error->show(error, {}, tr("&Try again"));
    if (hasRows)
        return draw();
    if (error.isSet())
        return m_state->say(error);
    if (m_model.isLoading() || !m_isAsked)
        return m_state->say({.sign = u"busy"_s, .text = tr("Reading %1…").arg(m_model.resource().title)});
    m_state->say({.sign = u"check"_s, .title = tr("Nothing here yet"), .text = m_model.resource().emptyText});
}

int ChecklistPage::columnOf(const QString &key) const
{
    const QList<Column> &columns = m_model.columns();
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const Column &one) { return one.key == key; });
    return int(found - columns.begin());
}

/// With what waits to be saved.
bool ChecklistPage::isDone(int row) const
{
    const QModelIndex cell = m_model.index(row, columnOf(u"isDone"_s));
    return format::toBool(cell.data(ResourceModel::RawRole).toJsonValue()).value_or(false);
}

void ChecklistPage::draw()
{
    const QSignalBlocker quiet(m_tree);
    const QVariant current = m_tree->currentItem() ? m_tree->currentItem()->data(0, rowRole) : QVariant();
    m_tree->clear();
    QHash<QString, QTreeWidgetItem *> lists;
    QHash<QTreeWidgetItem *, QPair<int, int>> done;
    int all = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QJsonObject item = m_model.rowAt(row);
        QTreeWidgetItem *&list = lists[format::toText(item["checklistId"])];
        if (!list) {
            list = new QTreeWidgetItem(m_tree);
            QFont bold = font();
            bold.setBold(true);
            list->setFont(0, bold);
            list->setFlags(Qt::ItemIsEnabled);
            list->setExpanded(true);
        }
        auto *one = new QTreeWidgetItem(list);
        drawItem(*one, row);
        if (current.isValid() && current == row)
            m_tree->setCurrentItem(one);
        done[list].first += isDone(row) ? 1 : 0;
        ++done[list].second;
        all += isDone(row) ? 1 : 0;
        //: %1: the name of a checklist; %2 of %3 items are done.
        list->setText(0,
                      tr("%1: %2 of %3 done")
                          .arg(format::harmlessLine(item["checklist"].toString()))
                          .arg(done[list].first)
                          .arg(done[list].second));
    }
    if (!current.isValid() && m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
    m_sum->setText(
        tr("%1 of %2 done. Space ticks an item; ticks wait to be saved.").arg(all).arg(m_model.rowCount()));
}

void ChecklistPage::drawItem(QTreeWidgetItem &item, int row)
{
    const QModelIndex name = m_model.index(row, columnOf(u"name"_s));
    const QModelIndex tick = m_model.index(row, columnOf(u"isDone"_s));
    const QString note = tick.data(ResourceModel::NoteRole).toString();
    const auto mark = OverlaidCell::Mark(tick.data(ResourceModel::MarkRole).toInt());
    QString text = name.data().toString();
    if (mark == OverlaidCell::Mark::Changed)
        //: %1: an item of a checklist.
        text = tr("%1 (waits to be saved)").arg(text);
    item.setText(0, text);
    item.setData(0, rowRole, row);
    item.setCheckState(0, isDone(row) ? Qt::Checked : Qt::Unchecked);
    item.setToolTip(0, note.isEmpty() ? QString() : plainToolTip(note));
    if (mark == OverlaidCell::Mark::Trouble)
        item.setIcon(0, icon(u"warning"_s));
    item.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable
                  | (m_stager ? Qt::ItemIsUserCheckable : Qt::NoItemFlags));
}

void ChecklistPage::ticked(QTreeWidgetItem *item)
{
    const QVariant row = item->data(0, rowRole);
    if (!row.isValid() || !m_stager)
        return;
    const QList<LeftOut> left = m_stager->take(
        {{.row = row.toInt(), .column = columnOf(u"isDone"_s), .value = item->checkState(0) == Qt::Checked}});
    if (left.isEmpty())
        return;
    m_context.say({.text = left.first().reason, .tone = Message::Tone::Warning});
    QMetaObject::invokeMethod(this, &ChecklistPage::draw, Qt::QueuedConnection);
}

} // namespace pulsedeck
