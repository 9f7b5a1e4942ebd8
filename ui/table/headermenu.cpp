// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/headermenu.h"

#include "app/table/resourcemodel.h"
#include "ui/look/labels.h"
#include "ui/table/columnheader.h"
#include "ui/table/headermemory.h"
#include "ui/table/resourcetable.h"

#include <QMenu>

#include <algorithm>

namespace pulsedeck {

HeaderMenu::HeaderMenu(ResourceTable &table, ResourceModel &model, HeaderMemory &memory)
    : QObject(&table), m_table(table), m_model(model), m_memory(memory)
{
    connect(&table.header(), &ColumnHeader::menuWanted, this, &HeaderMenu::popUp);
}

void HeaderMenu::popUp(int column, const QPoint &globalPosition)
{
    auto *menu = new QMenu(&m_table);
    menu->setObjectName(QStringLiteral("headerMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu, column);
    menu->popup(globalPosition);
}

/// Those after it stay; alone, it is the only one.
void HeaderMenu::addSort(QMenu &menu, const QString &text, int column, Qt::SortOrder order, bool isAlso)
{
    QAction *action = menu.addAction(text);
    QList<SortKey> keys = isAlso ? m_model.sortKeys() : QList<SortKey>();
    const auto known =
        std::find_if(keys.begin(), keys.end(), [column](const SortKey &key) { return key.column == column; });
    if (known == keys.end())
        keys << SortKey {column, order};
    else
        known->order = order;
    action->setCheckable(true);
    action->setChecked(m_model.sortKeys() == keys);
    connect(action, &QAction::triggered, this, [this, keys] { m_model.sortBy(keys); });
}

void HeaderMenu::fill(QMenu &menu, int column)
{
    if (column >= 0) {
        const QList<SortKey> keys = m_model.sortKeys();
        menu.addSection(withoutMnemonics(m_model.columns().at(column).title));
        addSort(menu, tr("Sort &ascending"), column, Qt::AscendingOrder, false);
        addSort(menu, tr("Sort &descending"), column, Qt::DescendingOrder, false);
        if (keys.size() > 1 || (keys.size() == 1 && keys.first().column != column)) {
            menu.addSeparator();
            addSort(menu, tr("&Then by this, ascending"), column, Qt::AscendingOrder, true);
            addSort(menu, tr("Then by this, d&escending"), column, Qt::DescendingOrder, true);
        }
        QAction *unsorted = menu.addAction(tr("&Order of the service"));
        unsorted->setEnabled(!keys.isEmpty());
        connect(unsorted, &QAction::triggered, this, [this] { m_model.sortBy({}); });
        menu.addSeparator();
    }
    menu.addAction(m_memory.keepsFirst());
    if (column < 0)
        return;
    QAction *hide = menu.addAction(tr("&Hide this column"));
    hide->setEnabled(m_table.shownColumns().size() > 1);
    connect(hide, &QAction::triggered, this, [this, column] { m_memory.setShown(column, false); });
}

} // namespace pulsedeck
