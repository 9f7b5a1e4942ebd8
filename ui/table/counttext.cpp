// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/counttext.h"

#include "app/values/zone.h"
#include <QCoreApplication>
#include <QLocale>

namespace pulsedeck {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ListHeader)
};
} // namespace

static QString partialText(const ListCounts &counts, const QString &loaded)
{
    const bool totalKnown = counts.total >= counts.loaded;
    const QString total = QLocale().toString(counts.total);
    if (counts.searching) {
        return totalKnown
            ? Tr::tr("%Ln found among the %1 loaded of %2", nullptr, int(counts.shown)).arg(loaded, total)
            : Tr::tr("%Ln found among the %1 loaded; there may be more", nullptr, int(counts.shown))
                  .arg(loaded);
    }
    if (counts.sorted) {
        return totalKnown ? Tr::tr("%1 of %2 loaded, sorted among these").arg(loaded, total)
                          : Tr::tr("%1 loaded, sorted among these; there may be more").arg(loaded);
    }
    return totalKnown ? Tr::tr("%1 of %2 loaded").arg(loaded, total)
                      : Tr::tr("%1 loaded, there may be more").arg(loaded);
}

static QString textWithGaps(const ListCounts &counts, const QString &loaded)
{
    if (counts.searching) {
        return Tr::tr("%Ln found among the %1 loaded; the list may be incomplete", nullptr, int(counts.shown))
            .arg(loaded);
    }
    return counts.total > counts.loaded
        ? Tr::tr("%1 of %2 loaded; the list may be incomplete").arg(loaded, QLocale().toString(counts.total))
        : Tr::tr("%1 loaded; the list may be incomplete").arg(loaded);
}

static QString readableText(const ListCounts &counts, const QString &loaded)
{
    if (counts.asOf.isValid()) {
        const QString moment = readAtText(counts.asOf);
        return counts.searching
            ? Tr::tr("%Ln found among %1, as of %2", nullptr, int(counts.shown)).arg(loaded, moment)
            : Tr::tr("%Ln row(s), as of %1", nullptr, int(counts.loaded)).arg(moment);
    }
    if (counts.partial)
        return partialText(counts, loaded);
    if (counts.gaps)
        return textWithGaps(counts, loaded);
    if (counts.searching)
        return Tr::tr("%Ln found among all %1", nullptr, int(counts.shown)).arg(loaded);
    //: Number of rows of a list that is read to its end.
    return Tr::tr("%Ln in all", nullptr, int(counts.loaded));
}

QString countText(const ListCounts &counts)
{
    const QString readable = readableText(counts, QLocale().toString(counts.loaded));
    if (counts.unreadable == 0 || counts.asOf.isValid())
        return readable;
    //: %1 says how many rows there are.
    return Tr::tr("%1; %Ln entries could not be read", nullptr, int(counts.unreadable)).arg(readable);
}

QString readAtText(const QDateTime &at)
{
    return format::momentText(at);
}

} // namespace pulsedeck
