// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"
#include "ui/action/actionrunner.h"

class QAction;
class QMenu;
class QToolBar;

namespace pulsedeck {

class PageContext;

/// The actions of a resource as menu entries, buttons and shortcuts, and what is said when one was carried
/// out. The page says what is selected and takes over what changed.
class ResourceActions : public QObject {
    Q_OBJECT
public:
    using Rows = std::function<QList<QJsonObject>()>;

    /// @p rows gives all selected rows; @p page is where shortcuts hold.
    ResourceActions(Client &client, const Resource &resource, PageContext &context, Rows rows, QWidget *page);

    /// @p sample holds the selected rows, or the first of them when they are very many.
    void setSelection(const QList<QJsonObject> &sample, int count);
    /// Cells are changed where they stand: F2 and Delete are for them, not for the actions.
    void setEditsCells(bool edits);
    void setColumns(const QList<Column> &columns) { m_columns = columns; }
    /// What somebody asks for can be given a name, with searchNamed().
    void offerNames() { m_offersNames = true; }
    /// Opens the list that the form of @p action asks for when @p values are filled in.
    void ask(const QString &action, const QJsonObject &values);
    /// The main ones as buttons, the others in a menu behind them.
    void addTo(QToolBar &bar);
    /// All that can be done with the selection now.
    void addTo(QMenu &menu) const;
    /// What can be done with all selected rows at once now.
    QList<QAction *> withSeveral() const;
    /// Null when there is none.
    QAction *first(Action::Role role) const;

signals:
    void carriedOut(const pulsedeck::Action &action, const pulsedeck::ActionRunner::Outcome &outcome);
    void opened(const pulsedeck::Resource &resource);
    void searchNamed(const QString &name, const QString &action, const QJsonObject &values);
    void checkWanted();

private:
    struct Entry {
        Action action;
        QAction *trigger;
    };

    QAction *makeTrigger(const Action &action);
    void giveShortcuts();
    void run(const Action &action);
    void say(const Action &action, const ActionRunner::Outcome &outcome);

    Client &m_client;
    Resource m_resource;
    PageContext &m_context;
    Rows m_rows;
    QWidget *m_page;
    QList<Column> m_columns;
    QList<Entry> m_entries;
    bool m_editsCells = false;
    bool m_offersNames = false;
    QPointer<ActionRunner> m_runner; ///< Of the action that is being carried out.
};

} // namespace pulsedeck
