// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/emails/pickrow.h"

#include "app/table/resourcemodel.h"
#include "ui/table/pickdialog.h"
#include "ui/table/resourcetable.h"

namespace pulsedeck {

void pickRow(Client &client, const Pick &pick, const QString &title, QWidget *parent,
             const std::function<void(const QJsonObject &)> &take)
{
    auto *dialog = new PickDialog(client, pick, title, parent);
    QObject::connect(dialog, &PickDialog::chosen, parent, [dialog, take] {
        const auto *model = qobject_cast<const ResourceModel *>(dialog->table()->model());
        const QList<int> rows = dialog->table()->selectedRowNumbers();
        if (model && rows.size() == 1)
            take(model->rowAt(rows.first()));
    });
    dialog->open();
}

} // namespace pulsedeck
