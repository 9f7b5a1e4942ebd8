// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/table/resourcemodel.h"

#include <QWidget>

class QLabel;

namespace pulsedeck {

class ErrorBox;
class GridEditing;
class PageContext;
class ResourceActions;
class ResourceTable;

/// A list below a row, as a part of the row's page: its name, how many there are, what can be done, and its
/// rows, as many as there are up to some. Without rows it is one line.
class PartView : public QWidget {
    Q_OBJECT
public:
    /// @p title: what the part is called on the page.
    PartView(Client &client, const Resource &part, const QString &title, PageContext &context,
             QWidget *parent = nullptr);
    ~PartView() override;

    ResourceModel &model() { return m_model; }
    ResourceTable &table() { return *m_table; }
    void read();

signals:
    /// Return or a double click, where it changes and opens nothing else.
    void rowOpened(const QJsonObject &row);
    /// Something was done to its rows.
    void carriedOut();

private:
    QWidget *makeHead(const QString &title);
    void follow();
    void fit();
    void opened(const QModelIndex &index);
    void showMenu(const QPoint &where);
    QList<QJsonObject> selectedRows() const;

    ResourceModel m_model;
    ResourceTable *m_table;
    GridEditing *m_editing;
    ResourceActions *m_actions;
    QLabel *m_count;
    ErrorBox *m_error;
    bool m_isAsked = false;
};

} // namespace pulsedeck
