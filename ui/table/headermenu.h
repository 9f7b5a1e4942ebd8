// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QMenu;

namespace pulsedeck {

class HeaderMemory;
class ResourceModel;
class ResourceTable;

/// What can be done with a column, at its title or with Alt+Down in one of its cells: sort by it, alone or
/// after others, hide it, and keep the first one in view.
class HeaderMenu : public QObject {
    Q_OBJECT
public:
    HeaderMenu(ResourceTable &table, ResourceModel &model, HeaderMemory &memory);

    void popUp(int column, const QPoint &globalPosition);

private:
    void fill(QMenu &menu, int column);
    void addSort(QMenu &menu, const QString &text, int column, Qt::SortOrder order, bool isAlso);

    ResourceTable &m_table;
    ResourceModel &m_model;
    HeaderMemory &m_memory;
};

} // namespace pulsedeck
