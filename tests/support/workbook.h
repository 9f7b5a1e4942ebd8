// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/files/tablewriters.h"

#include <QBuffer>

namespace pulsedeck::test {

/// An XLSX file with @p lines of text, the first of which are titles.
inline QByteArray workbook(const QList<QStringList> &lines)
{
    FileTable table;
    for (const QString &title : lines.constFirst())
        table.columns << describe::text(title, title);
    for (const QStringList &line : lines.mid(1)) {
        QJsonObject row;
        for (qsizetype at = 0; at < line.size(); ++at)
            row[lines.constFirst().at(at)] = line.at(at);
        table.order << int(table.order.size());
        table.rows.append(row);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    WriteProgress progress;
    const QString problem = writeTable(table, {FileFormat::Kind::Xlsx}, buffer, progress);
    return problem.isEmpty() ? buffer.data() : QByteArray();
}

} // namespace pulsedeck::test
