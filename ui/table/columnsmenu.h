// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace pulsedeck {

class HeaderMemory;
class ResourceModel;
class ResourceTable;

/// Chooses the columns of a list. Stays open while columns are switched on and off.
class ColumnsMenu : public QMenu {
    Q_OBJECT
public:
    ColumnsMenu(ResourceTable &table, const ResourceModel &model, HeaderMemory &memory, QWidget *parent);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    bool toggleActive();

    ResourceTable &m_table;
    const ResourceModel &m_model;
    HeaderMemory &m_memory;
};

} // namespace pulsedeck
