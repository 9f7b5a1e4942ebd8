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

/// An XLSX file whose only sheet has these @p rows, as another program may have written them.
inline QByteArray foreignWorkbook(const QByteArray &rows)
{
    const QByteArray name = "xl/worksheets/sheet1.xml";
    const QByteArray sheet = "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    const auto number = [](qsizetype value, int bytes) {
        QByteArray little;
        for (int at = 0; at < bytes; ++at)
            little += char((value >> (8 * at)) & 0xff);
        return little;
    };
    // One part, as it is; nobody looks at its checksum.
    const QByteArray part = number(20, 2) + number(0, 12) + number(sheet.size(), 4) + number(sheet.size(), 4)
        + number(name.size(), 2) + number(0, 2);
    const QByteArray file = "PK\x03\x04" + part + name + sheet;
    const QByteArray directory = "PK\x01\x02" + number(20, 2) + part + number(0, 14) + name;
    return file + directory + "PK\x05\x06" + number(0, 4) + number(1, 2) + number(1, 2)
        + number(directory.size(), 4) + number(file.size(), 4) + number(0, 2);
}

} // namespace pulsedeck::test
