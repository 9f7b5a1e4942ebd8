// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"
#include "app/wire/client.h"

#include <QWidget>

class QShortcut;
class QStackedWidget;
class QToolButton;

namespace pulsedeck {

class ListPage;
class PageContext;
class Trail;

/// The page of one resource, whatever it is: a list, or reports. What is opened from it takes its place
/// and a trail leads back, so that deep lists do not squeeze each other:
///
///   Mailing lists  >  Newsletter  >  ann@example.com
class ResourcePage : public QWidget {
    Q_OBJECT
public:
    ResourcePage(Client &client, const Resource &resource, PageContext &context, QWidget *parent = nullptr);

    /// Opens @p resource on top of what is shown.
    void open(const Resource &resource);
    /// Opens a row of the first list: at one of its children, behind which comes its report; or chosen in the
    /// list, where there is no such or @p child is below 0. A hand-made page has no list to choose in.
    void openRow(const QJsonObject &row, int child);
    /// One step back; nothing at the first level.
    void back();
    /// Back to @p level, of which the first is 0; nothing where it is shown, or below.
    void goTo(int level);
    /// From the opened row to the one @p by after it in the list below; nothing where there is none.
    void step(int by);
    int depth() const;
    /// The rows that were opened, from the first list on, as far as they alone lead there again: not beyond
    /// what was searched for or compared. Personal data.
    QList<Level> way() const;
    /// Opens the rows of @p way one below the other, as far as they still lead on.
    void goOn(const QList<Level> &way);
    /// The list that is shown; null: there is none.
    ListPage *list() const;
    /// The one that @p page, a level of it, stands in; null: none.
    static ResourcePage *around(const QWidget *page);

signals:
    void wayChanged();

private:
    QWidget *makeLevel(const Resource &resource);
    template<typename Page> void connectRows(Page *page, const Resource &resource);
    void openRow(const Resource &resource, const QJsonObject &row, int child);
    void push(QWidget *level, const QString &name);
    QJsonObject rowBeside(int step) const;
    void followSteps();

    Client &m_client;
    Resource m_resource;
    PageContext &m_context;
    Trail *m_trail;
    QToolButton *m_previous;
    QToolButton *m_next;
    QList<QShortcut *> m_stepKeys;
    QStackedWidget *m_levels;
};

} // namespace pulsedeck
