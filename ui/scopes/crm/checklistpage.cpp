// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/crm/checklistpage.h"

#include "app/values/convert.h"
#include "ui/context/pagecontext.h"
#include "ui/look/buttonkey.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static constexpr int rowRole = Qt::UserRole; ///< Of an item: its row in the model.

ChecklistPage::ChecklistPage(Client &client, const Resource &items, PageContext &context, QWidget *parent)
    : StagedPage(client, items, context, parent), m_sum(quietLabel()), m_tree(new QTreeWidget)
{
    build();
    connect(m_tree, &QTreeWidget::itemChanged, this, &ChecklistPage::ticked);
}

void ChecklistPage::build()
{
    m_tree->setAccessibleName(model().resource().title);
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(1);
    m_tree->setRootIsDecorated(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->viewport()->setAutoFillBackground(false);
    auto *refresh = new QPushButton(icon(u"refresh"_s), tr("&Refresh"));
    addKeys(*refresh, QKeySequence::Refresh);
    refresh->setToolTip(
        tr("%1 (%2)", "an action and its shortcut")
            .arg(tr("Refresh"), QKeySequence(QKeySequence::Refresh).toString(QKeySequence::NativeText)));
    connect(refresh, &QPushButton::clicked, &model(), &ResourceModel::refresh);
    auto *head = new QHBoxLayout;
    head->addWidget(headingLabel(model().resource().title, 1.3), 1);
    head->addWidget(refresh);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(m_sum);
    layout->addWidget(&errorBox());
    layout->addWidget(m_tree, 1);
    layout->addWidget(&stateView(), 1);
    setFocusProxy(m_tree);
}

void ChecklistPage::setRowsVisible(bool on)
{
    m_tree->setVisible(on);
    m_sum->setVisible(on);
}

/// With what waits to be saved.
bool ChecklistPage::isDone(int row) const
{
    const QModelIndex cell = model().index(row, columnOf(u"isDone"_s));
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
    for (int row = 0; row < model().rowCount(); ++row) {
        const QJsonObject item = model().rowAt(row);
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
        tr("%1 of %2 done. Space ticks an item; ticks wait to be saved.").arg(all).arg(model().rowCount()));
}

void ChecklistPage::drawItem(QTreeWidgetItem &item, int row)
{
    const QModelIndex name = model().index(row, columnOf(u"name"_s));
    const QModelIndex tick = model().index(row, columnOf(u"isDone"_s));
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
                  | (stager() ? Qt::ItemIsUserCheckable : Qt::NoItemFlags));
}

void ChecklistPage::ticked(QTreeWidgetItem *item)
{
    const QVariant row = item->data(0, rowRole);
    if (!row.isValid() || !stager())
        return;
    const QList<LeftOut> left = stager()->take(
        {{.row = row.toInt(), .column = columnOf(u"isDone"_s), .value = item->checkState(0) == Qt::Checked}});
    if (left.isEmpty())
        return;
    context().say({.text = left.first().reason, .tone = Message::Tone::Warning});
    QMetaObject::invokeMethod(this, &ChecklistPage::draw, Qt::QueuedConnection);
}

} // namespace pulsedeck
