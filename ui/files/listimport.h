// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/importkind.h"

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace pulsedeck {

class Client;
class ImportDialog;
class PageContext;

/// "Import…" of a list: opens the dialog, also for a file that is dropped on the page.
class ListImport : public QObject {
    Q_OBJECT
public:
    /// What can be imported into the list in an account that uses @p client; nothing into most.
    static QList<ImportKind> kindsFor(const Resource &resource, const Client &client);

    ListImport(Client &client, const Resource &resource, PageContext &context, QWidget *page);

    /// In the toolbar of the page; also what "Import…" in the menu does while the page is shown.
    QAction *action() const { return m_action; }
    ImportDialog *ask();

signals:
    void imported();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Client &m_client;
    const Resource m_resource;
    const QList<ImportKind> m_kinds;
    PageContext &m_context;
    QWidget *m_page;
    QAction *m_action;
    QPointer<ImportDialog> m_dialog;
};

} // namespace pulsedeck
