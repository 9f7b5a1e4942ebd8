// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/valuekinds.h"

#include <QCoreApplication>

namespace pulsedeck {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pulsedeck::ValueKinds)
};
} // namespace

QList<StatusWord> valueKindWords()
{
    return {
        {"string", Tr::tr("Text", "kind of value")},
        {"text", Tr::tr("Text", "kind of value")},
        {"integer", Tr::tr("Whole number", "kind of value")},
        {"number", Tr::tr("Number", "kind of value")},
        {"float", Tr::tr("Number", "kind of value")},
        {"boolean", Tr::tr("Yes or no", "kind of value")},
        {"date", Tr::tr("Day", "kind of value")},
        {"array", Tr::tr("Several values", "kind of value")},
    };
}

QString spokenName(const QString &name)
{
    QString spoken;
    for (qsizetype at = 0; at < name.size(); ++at) {
        const QChar letter = name.at(at);
        const bool beginsWord = letter.isUpper() && at > 0 && name.at(at - 1).isLower();
        if (beginsWord)
            spoken += u' ';
        spoken += letter == u'_' ? QChar(u' ') : beginsWord ? letter.toLower() : letter;
    }
    if (!spoken.isEmpty())
        spoken[0] = spoken.at(0).toUpper();
    return spoken;
}

} // namespace pulsedeck
