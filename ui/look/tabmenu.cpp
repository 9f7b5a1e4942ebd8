// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/tabmenu.h"

#include "ui/look/icons.h"

#include <QEvent>
#include <QMenu>
#include <QTabBar>
#include <QTabWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace pulsedeck {

TabMenu::TabMenu(QTabWidget &tabs) : QToolButton(&tabs), m_tabs(tabs)
{
    setObjectName(u"allTabs"_s);
    setIcon(pulsedeck::icon(u"more"_s));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(InstantPopup);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &TabMenu::fill);
    tabs.installEventFilter(this);
    tabs.tabBar()->installEventFilter(this);
    hide();
    dress();
}

void TabMenu::dress()
{
    setToolTip(tr("All tabs"));
    setAccessibleName(toolTip());
}

void TabMenu::follow()
{
    const bool isNeeded = m_tabs.tabBar()->sizeHint().width() > m_tabs.width();
    if (std::exchange(m_isNeeded, isNeeded) == isNeeded)
        return;
    m_tabs.setCornerWidget(isNeeded ? this : nullptr);
    setVisible(isNeeded);
}

void TabMenu::fill()
{
    menu()->clear();
    for (int tab = 0; tab < m_tabs.count(); ++tab) {
        QAction *action = menu()->addAction(m_tabs.tabIcon(tab), m_tabs.tabText(tab), this,
                                            [this, tab] { m_tabs.setCurrentIndex(tab); });
        action->setToolTip(m_tabs.tabToolTip(tab));
        action->setCheckable(true);
        action->setChecked(tab == m_tabs.currentIndex());
    }
}

bool TabMenu::eventFilter(QObject *watched, QEvent *event)
{
    // Texts may have changed, too, which asks for a new layout.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest
        || event->type() == QEvent::Show)
        follow();
    return QToolButton::eventFilter(watched, event);
}

void TabMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        dress();
    QToolButton::changeEvent(event);
}

} // namespace pulsedeck
