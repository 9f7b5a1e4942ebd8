// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/keysheet.h"

#include "ui/look/dialogsize.h"
#include "ui/look/labels.h"
#include "ui/table/resourcetable.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

QString keysOf(const QList<QKeySequence> &keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText);
}

/// Offered where somebody sees it.
bool isOnScreen(const QAction &action)
{
    const QObjectList places = action.associatedObjects();
    return action.isVisible() && std::any_of(places.cbegin(), places.cend(), [](QObject *place) {
               const auto *widget = qobject_cast<QWidget *>(place);
               return widget && !qobject_cast<const QMenu *>(widget) && widget->isVisible();
           });
}

} // namespace

KeySheet::KeySheet(QMainWindow &window) : QDialog(&window), m_list(new QTreeWidget)
{
    setObjectName(u"keySheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setUniformRowHeights(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headingLabel(windowTitle(), 1.2));
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    addPage(window);
    addTable(window);
    addMenus(window);
    m_list->expandAll();
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    sizeDialog(*this, 72, 30);
}

void KeySheet::addMenus(const QMainWindow &window)
{
    const QList<QAction *> menus = window.menuBar()->actions();
    for (const QAction *entry : menus) {
        QList<Line> lines;
        for (const QAction *action : entry->menu() ? entry->menu()->actions() : QList<QAction *>()) {
            if (!action->shortcuts().isEmpty())
                lines << Line {withoutMnemonic(action->text()), keysOf(action->shortcuts())};
        }
        addGroup(withoutMnemonic(entry->text()), lines);
    }
}

void KeySheet::addPage(const QMainWindow &window)
{
    QList<Line> lines;
    for (const QAction *action : window.findChildren<QAction *>()) {
        if (!action->shortcuts().isEmpty() && isOnScreen(*action))
            lines << Line {withoutMnemonic(action->text()), keysOf(action->shortcuts())};
    }
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>()) {
        const auto *place = qobject_cast<QWidget *>(shortcut->parent());
        if (!shortcut->whatsThis().isEmpty() && place && place->isVisible())
            lines << Line {shortcut->whatsThis(), keysOf({shortcut->key()})};
    }
    addGroup(tr("This page"), lines);
}

/// What a list and its cells take themselves, without an action.
void KeySheet::addTable(const QMainWindow &window)
{
    const QList<ResourceTable *> tables = window.findChildren<ResourceTable *>();
    const auto shown = std::find_if(tables.begin(), tables.end(),
                                    [](const ResourceTable *table) { return table->isVisible(); });
    if (shown == tables.end())
        return;
    const auto key = [](Qt::Key one, Qt::KeyboardModifiers with = Qt::NoModifier) {
        return keysOf({QKeySequence(one | with)});
    };
    QList<Line> lines {
        {tr("Open the row"), tr("%1, or a double click on its name").arg(key(Qt::Key_Return))},
        {tr("Copy the rows"), keysOf({QKeySequence::Copy})},
        {tr("Menu of the column"), key(Qt::Key_Down, Qt::AltModifier)},
    };
    if ((*shown)->editTriggers() != QAbstractItemView::NoEditTriggers)
        lines << Line {tr("Change the cell"), tr("%1, typing, or a double click on it").arg(key(Qt::Key_F2))}
              << Line {tr("Paste cells"), keysOf({QKeySequence::Paste})}
              << Line {tr("Fill down"), key(Qt::Key_D, Qt::ControlModifier)}
              << Line {tr("Set the cells of all selected rows"), key(Qt::Key_F2, Qt::ShiftModifier)}
              << Line {tr("Empty the cell"), key(Qt::Key_Delete)};
    addGroup(tr("The list"), lines);
}

void KeySheet::addGroup(const QString &title, const QList<Line> &lines)
{
    if (lines.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(m_list, {title});
    group->setFirstColumnSpanned(true);
    group->setFlags(Qt::ItemIsEnabled);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    group->setFont(0, bold);
    for (const Line &line : lines)
        new QTreeWidgetItem(group, {line.what, line.keys});
}

} // namespace pulsedeck
