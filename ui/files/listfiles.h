// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QToolBar;

namespace pulsedeck {

class Client;
class PageContext;
class ResourceModel;
class ResourceTable;

/// What a list has to do with files: its export, where it takes one its import, and the copying of very many
/// rows.
class ListFiles : public QObject {
    Q_OBJECT
public:
    ListFiles(Client &client, ResourceModel &model, ResourceTable &table, PageContext &context,
              QWidget *page);

    void addTo(QToolBar &bar);

signals:
    void imported();

private:
    QAction *m_export;
    QAction *m_import = nullptr;
};

} // namespace pulsedeck
