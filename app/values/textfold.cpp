// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/textfold.h"

namespace pulsedeck {

QString folded(const QString &text)
{
    QString apart = text.toCaseFolded().normalized(QString::NormalizationForm_KD);
    apart.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return apart;
}

QByteArray folded(QByteArray utf8)
{
    char *const end = utf8.data() + utf8.size();
    for (char *c = utf8.data(); c != end; ++c) {
        if (quint8(*c) >= 0x80)
            return folded(QString::fromUtf8(utf8)).toUtf8();
        if (*c >= 'A' && *c <= 'Z')
            *c = char(*c | 0x20);
    }
    return utf8;
}

} // namespace pulsedeck
