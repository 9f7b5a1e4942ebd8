// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/importresult.h"

#include <QCoreApplication>

namespace pulsedeck {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pulsedeck::files)
};
} // namespace

FileTable importResult(const ImportPlan &plan)
{
    FileTable table {.title = Tr::tr("Not imported"), .columns = {}, .rows = {}};
    QStringList titles = plan.titles;
    titles << Tr::tr("Reason");
    for (int column = 0; column < titles.size(); ++column)
        table.columns << describe::text(QString::number(column), titles.at(column));
    for (const ImportLine &line : plan.lines) {
        if (line.reason.isEmpty() || line.outcome == ImportLine::Outcome::Pending)
            continue;
        QJsonObject row {{QString::number(titles.size() - 1), line.reason}};
        for (int column = 0; column < line.cells.size(); ++column)
            row.insert(QString::number(column), line.cells.at(column));
        table.order << table.rows.size();
        table.rows.append(row);
    }
    return table;
}

} // namespace pulsedeck
