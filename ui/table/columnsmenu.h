// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

#include <functional>
#include <memory>

namespace pulsedeck {

class HeaderMemory;
class ResourceModel;
class ResourceTable;
class SavedViews;

/// Chooses the columns of a list, or a view of it that was saved. Stays open while columns are switched on
/// and off.
class ColumnsMenu : public QMenu {
    Q_OBJECT
public:
    ColumnsMenu(ResourceTable &table, const ResourceModel &model, HeaderMemory &memory, QWidget *parent);
    ~ColumnsMenu() override;

    void setViews(std::unique_ptr<SavedViews> views, QWidget *page);
    /// What else stands behind the views.
    void setMore(std::function<void(QMenu &menu)> add) { m_addMore = std::move(add); }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    bool toggleActive();

    ResourceTable &m_table;
    const ResourceModel &m_model;
    HeaderMemory &m_memory;
    std::unique_ptr<SavedViews> m_views; ///< Null: views cannot be saved.
    std::function<void(QMenu &menu)> m_addMore;
    QWidget *m_page = nullptr; ///< Above which its questions are asked.
};

} // namespace pulsedeck
