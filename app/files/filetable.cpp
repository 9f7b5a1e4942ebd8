// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/filetable.h"

#include <QCoreApplication>

#include <algorithm>

namespace pulsedeck {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pulsedeck::files)
};
} // namespace

static bool isCode(const QString &currency)
{
    return currency.size() == 3 && currency.isUpper();
}

static QString titleInFile(const Column &column)
{
    //: Title of a column and the unit of its values.
    const QString pattern = Tr::tr("%1 (%2)");
    switch (column.kind) {
    case Kind::Percent:
        return column.title.contains(u'%') ? column.title : pattern.arg(column.title, u"%");
    case Kind::Duration:
        //: Unit of a column's values.
        return pattern.arg(column.title, Tr::tr("seconds"));
    case Kind::Money:
        return isCode(column.currency) ? pattern.arg(column.title, column.currency) : column.title;
    default:
        return column.title;
    }
}

QList<Column> columnsForFile(const QList<Column> &columns)
{
    QList<Column> all;
    const auto isThere = [](const QList<Column> &some, const QString &key) {
        return std::any_of(some.begin(), some.end(),
                           [&](const Column &column) { return column.key == key && !column.value; });
    };
    for (const Column &column : columns) {
        if (column.kind == Kind::Course)
            continue;
        all << column;
        all.last().title = titleInFile(column);
        const QString &currency = column.currency;
        if (column.kind == Kind::Money && !currency.isEmpty() && !isCode(currency)
            && !isThere(columns, currency) && !isThere(all, currency))
            //: Title of a column: %1 is the title of a column of amounts.
            all << describe::text(currency, Tr::tr("%1: currency").arg(column.title));
    }
    return all;
}

} // namespace pulsedeck
