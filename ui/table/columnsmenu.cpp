// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/columnsmenu.h"

#include "app/table/resourcemodel.h"
#include "ui/look/labels.h"
#include "ui/table/headermemory.h"
#include "ui/table/resourcetable.h"
#include "ui/table/savedviews.h"

#include <QKeyEvent>

namespace pulsedeck {

ColumnsMenu::ColumnsMenu(ResourceTable &table, const ResourceModel &model, HeaderMemory &memory,
                         QWidget *parent)
    : QMenu(parent), m_table(table), m_model(model), m_memory(memory)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &ColumnsMenu::fill);
}

ColumnsMenu::~ColumnsMenu() = default;

void ColumnsMenu::setViews(std::unique_ptr<SavedViews> views, QWidget *page)
{
    m_views = std::move(views);
    m_page = page;
}

void ColumnsMenu::fill()
{
    clear();
    for (int column = 0; column < m_model.columns().size(); ++column) {
        const Column &described = m_model.columns().at(column);
        QAction *action = addAction(withoutMnemonics(described.title));
        action->setCheckable(true);
        action->setChecked(!m_table.isColumnHidden(column));
        action->setToolTip(plainToolTip(described.explanation));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { m_memory.setShown(column, shown); });
    }
    addSeparator();
    addAction(m_memory.keepsFirst());
    if (m_views)
        m_views->addTo(*this, m_page);
    if (m_addMore)
        m_addMore(*this);
    addSeparator();
    connect(addAction(tr("Default view")), &QAction::triggered, this, [this] { m_memory.forget(); });
}

/// The last column that is shown stays: a table without columns has no header to bring them back.
bool ColumnsMenu::toggleActive()
{
    QAction *action = activeAction();
    if (!action || !action->isCheckable())
        return false;
    if (!action->isChecked() || m_table.shownColumns().size() > 1)
        action->toggle();
    return true;
}

void ColumnsMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (!toggleActive())
        QMenu::mouseReleaseEvent(event);
}

void ColumnsMenu::keyPressEvent(QKeyEvent *event)
{
    const bool presses =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!presses || !toggleActive())
        QMenu::keyPressEvent(event);
}

} // namespace pulsedeck
