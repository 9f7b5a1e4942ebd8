// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/rowchanges.h"

#include "app/contract/json.h"
#include "app/values/format.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RowChanges)
};

} // namespace

QString changeText(const QString &title, const QString &before, const QString &after)
{
    const auto shown = [](const QString &text) { return text.isEmpty() ? QString(format::nothing) : text; };
    return u"%1: %2 → %3"_s.arg(title, shown(before), shown(after));
}

QString RowChanges::Row::change() const
{
    if (!text.isEmpty())
        return text;
    QStringList parts;
    if (isNew)
        //: What an import does: the row was not there before.
        parts << Tr::tr("new");
    for (const ValueChange &value : values)
        parts << changeText(value.field, value.before, value.after);
    return parts.join(u"; "_s);
}

RowChanges::RowChanges(const QList<Row> &rows)
{
    QJsonArray all;
    for (const Row &row : rows) {
        QJsonArray packed {row.name};
        if (row.text.isEmpty())
            packed << row.isNew;
        else
            packed << row.text;
        for (const ValueChange &value : row.values)
            packed << value.field << value.before << value.after;
        all << packed;
    }
    if (!all.isEmpty())
        m_packed = qCompress(writeJson(all));
}

QList<RowChanges::Row> RowChanges::rows() const
{
    QList<Row> rows;
    const QJsonArray all =
        m_packed.isEmpty() ? QJsonArray() : parseJson(qUncompress(m_packed)).value.toArray();
    for (const QJsonValue one : all) {
        const QJsonArray packed = one.toArray();
        Row row {.name = packed[0].toString(), .isNew = packed[1].toBool(), .text = packed[1].toString()};
        for (qsizetype at = 2; at + 2 < packed.size(); at += 3)
            row.values << ValueChange {packed[at].toString(), packed[at + 1].toString(),
                                       packed[at + 2].toString()};
        rows << row;
    }
    return rows;
}

RowChanges RowChanges::fromText(const QString &text)
{
    RowChanges changes;
    changes.m_packed = QByteArray::fromBase64(text.toLatin1());
    return changes;
}

} // namespace pulsedeck
