// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace pulsedeck {

class Client;
class ImportDialog;
class PageContext;

/// "Import…" of a list: opens the dialog, also for a file that is dropped on the page.
class ListImport : public QObject {
    Q_OBJECT
public:
    /// Whether rows of a file can be brought into the list.
    static bool isPossible(const Resource &resource);

    ListImport(Client &client, const Resource &resource, PageContext &context, QWidget *page);

    ImportDialog *ask();

signals:
    void imported();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Client &m_client;
    const Resource m_resource;
    PageContext &m_context;
    QWidget *m_page;
    QPointer<ImportDialog> m_dialog;
};

} // namespace pulsedeck
