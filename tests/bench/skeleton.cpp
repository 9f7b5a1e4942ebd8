// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The least that a main window can be: menus, a toolbar, docks, one table.

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QTableView>
#include <QToolBar>
#include <QTreeView>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    QToolBar *bar = window.addToolBar(QStringLiteral("Tools"));
    for (int i = 0; i < 6; ++i) {
        QMenu *menu = window.menuBar()->addMenu(QStringLiteral("Menu %1").arg(i));
        for (int j = 0; j < 8; ++j)
            menu->addAction(QStringLiteral("Action %1").arg(j));
        bar->addAction(QStringLiteral("Tool %1").arg(i));
    }
    for (int i = 0; i < 3; ++i) {
        auto *dock = new QDockWidget(QStringLiteral("Dock %1").arg(i));
        dock->setWidget(new QTreeView);
        window.addDockWidget(i == 0 ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, dock);
    }
    auto *table = new QTableView;
    auto *model = new QStandardItemModel(50, 8, table);
    for (int row = 0; row < 50; ++row)
        for (int column = 0; column < 8; ++column)
            model->setItem(row, column, new QStandardItem(QStringLiteral("%1.%2").arg(row).arg(column)));
    table->setModel(model);
    window.setCentralWidget(table);
    window.statusBar()->showMessage(QStringLiteral("Ready"));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
