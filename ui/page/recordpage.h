// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"

#include <QWidget>

class QTabWidget;

namespace pulsedeck {

/// One row at full size: a tab for each of its children and one for its report. What is inside a tab is
/// made when it is first seen.
class RecordPage : public QWidget {
    Q_OBJECT
public:
    /// Makes the widget for a resource.
    using Make = std::function<QWidget *(const Resource &resource)>;

    /// @p child is the tab to start with; behind the last child comes the report.
    RecordPage(const Resource &resource, const QJsonObject &row, int child, Make make,
               QWidget *parent = nullptr);

    const Resource &resource() const { return m_resource; } ///< Whose row it is.
    const QJsonObject &row() const { return m_row; }
    int child() const; ///< The tab that is seen.
    /// How one comes to what is seen from the list of the row.
    Level level() const;
    /// The tab for @p level; below 0: there is none.
    static int childIn(const Resource &resource, const Level &level);

signals:
    void childChanged();

private:
    void fill(int tab);

    const Resource m_resource;
    const QJsonObject m_row;
    QList<std::function<Resource()>> m_contents; ///< By tab.
    Make m_make;
    QTabWidget *m_tabs;
};

/// The reports of one row as a resource of their own.
Resource reportOf(const Resource &resource, const QJsonObject &row);

} // namespace pulsedeck
