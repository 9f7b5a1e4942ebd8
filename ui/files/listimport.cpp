// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/listimport.h"

#include "app/scopes/imports.h"
#include "app/wire/client.h"
#include "ui/files/fileactions.h"
#include "ui/files/importdialog.h"
#include "ui/files/importfilestep.h"

#include <QAction>
#include <QDropEvent>
#include <QMimeData>

namespace pulsedeck {

QList<ImportKind> ListImport::kindsFor(const Resource &resource, const Client &client)
{
    QList<ImportKind> kinds = importsInto(resource);
    kinds.removeIf([&](const ImportKind &kind) { return !client.allows(kind.scope); });
    return kinds;
}

ListImport::ListImport(Client &client, const Resource &resource, PageContext &context, QWidget *page)
    : QObject(page), m_client(client), m_resource(resource), m_kinds(kindsFor(resource, client)),
      m_context(context), m_page(page), m_action(makeImportAction(*page))
{
    connect(m_action, &QAction::triggered, this, &ListImport::ask);
    page->setAcceptDrops(true);
    page->installEventFilter(this);
}

ImportDialog *ListImport::ask()
{
    if (!m_dialog) {
        m_dialog = new ImportDialog(m_client, m_resource, m_kinds, m_context, m_page);
        connect(m_dialog, &ImportDialog::imported, this, &ListImport::imported);
        m_dialog->open();
    }
    return m_dialog;
}

static QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

bool ListImport::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = droppedFile(drop->mimeData());
    if (path.isEmpty())
        return false;
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        ask()->file().openFile(path);
    return true;
}

} // namespace pulsedeck
