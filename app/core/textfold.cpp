// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/textfold.h"

#include <algorithm>

namespace pulsedeck {

static bool isPlain(QChar c)
{
    return c.unicode() < 0x80;
}

QString folded(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text.toLower();
    QString apart = text.toCaseFolded().normalized(QString::NormalizationForm_KD);
    apart.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return apart;
}

} // namespace pulsedeck
