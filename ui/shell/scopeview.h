// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page/listpage.h"

#include <QHash>
#include <QWidget>

class QListWidget;
class QSplitter;
class QStackedWidget;

namespace pulsedeck {

class Client;
struct Door;
class PageContext;
class ResourcePage;

/// The first-level resources of one scope: a list to choose from where there are several, and the page of
/// the chosen one. A page is made when it is first opened. Where somebody is is written down, sealed,
/// whenever it changes, and gone on with after a restart.
class ScopeView : public QWidget {
    Q_OBJECT
public:
    ScopeView(Client &client, Scope scope, PageContext &context, QWidget *parent = nullptr);

    int count() const { return int(m_resources.size()); }
    const QList<Resource> &resources() const { return m_resources; }
    void open(int index);
    /// Nothing when the scope has no such resource.
    void open(const Door &door);
    void open(const QString &resource);
    /// Null until it was opened.
    QWidget *page(int index) const { return m_pages.value(index); }
    /// The one that is shown.
    QWidget *current() const;
    /// Where somebody is in a page, and what is in sight there. Personal data.
    struct Place {
        QList<Level> way;
        ListPage::Sight sight {};
    };
    /// Of each page that was opened, by its id.
    QHash<QString, Place> places() const;
    /// Each page begins there, now or when it is first opened.
    void goOn(const QHash<QString, Place> &places);

private:
    void goOn(ResourcePage &page);
    void remember();
    void recall();
    int placeOf(int index) const;
    void buildNavigation(QSplitter *splitter);
    int navigationWidth() const;
    QString stateKey(const char *name) const;

    Client &m_client;
    PageContext &m_context;
    Scope m_scope;
    QList<Resource> m_resources;
    QHash<int, QWidget *> m_pages;
    QHash<QString, Place> m_places; ///< Of pages that were not opened yet.
    bool m_isMade = false;
    bool m_isMoved = false; ///< Somebody went elsewhere since, or is where they were before.
    QListWidget *m_navigation = nullptr;
    QStackedWidget *m_stack;
};

} // namespace pulsedeck
