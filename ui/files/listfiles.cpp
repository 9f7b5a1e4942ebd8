// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/listfiles.h"

#include "app/table/resourcemodel.h"
#include "app/wire/client.h"
#include "ui/context/pagecontext.h"
#include "ui/files/fileactions.h"
#include "ui/files/listexport.h"
#include "ui/files/listimport.h"
#include "ui/table/resourcetable.h"

#include <QAction>
#include <QToolBar>
#include <QToolButton>

namespace pulsedeck {

ListFiles::ListFiles(Client &client, ResourceModel &model, ResourceTable &table, PageContext &context,
                     QWidget *page)
    : QObject(page), m_export(makeExportAction(*page))
{
    auto *exporter = new ListExport(model, table, client.contract(), context, page);
    connect(m_export, &QAction::triggered, exporter, &ListExport::ask);
    connect(&table, &ResourceTable::copied, this, [&context](int rows) {
        context.say({.text = tr("%Ln row(s) were copied.", nullptr, rows), .tone = Message::Tone::Good});
    });
    if (ListImport::kindsFor(model.resource(), client).isEmpty())
        return;
    auto *importer = new ListImport(client, model.resource(), context, page);
    m_import = importer->action();
    connect(importer, &ListImport::imported, this, &ListFiles::imported);
}

void ListFiles::addTo(QToolBar &bar)
{
    for (QAction *action : {m_export, m_import}) {
        if (!action)
            continue;
        bar.addAction(action);
        auto *button = qobject_cast<QToolButton *>(bar.widgetForAction(action));
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
}

} // namespace pulsedeck
