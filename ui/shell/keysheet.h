// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QMainWindow;
class QTreeWidget;

namespace pulsedeck {

/// The keys that do something now: those of the menus, and those of the page that is shown.
///
/// Known are all actions with a shortcut, and shortcuts that say in QShortcut::whatsThis() what they do.
class KeySheet : public QDialog {
    Q_OBJECT
public:
    explicit KeySheet(QMainWindow &window);

private:
    struct Line {
        QString what;
        QString keys;
    };
    void addMenus(const QMainWindow &window);
    void addPage(const QMainWindow &window);
    void addTable(const QMainWindow &window);
    void addGroup(const QString &title, const QList<Line> &lines);

    QTreeWidget *m_list;
};

} // namespace pulsedeck
