// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/textfold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

/// Letters that no decomposition takes apart, and marks that keyboards have one for several of.
QChar plain(QChar c)
{
    switch (c.unicode()) {
    case 0x0142: // l with stroke
        return u'l';
    case 0x00f8: // o with stroke
        return u'o';
    case 0x0111: // d with stroke
        return u'd';
    case 0x0131: // i without a dot
        return u'i';
    case 0x02bc:
    case 0x2018:
    case 0x2019: // apostrophes
        return u'\'';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2212: // dashes, and the minus
        return u'-';
    default:
        return c;
    }
}

} // namespace

QString folded(const QString &text)
{
    QString apart = text.toCaseFolded().normalized(QString::NormalizationForm_KD);
    // Marks on letters, and what is not seen at all.
    apart.removeIf([](QChar c) {
        return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Other_Format;
    });
    std::transform(apart.begin(), apart.end(), apart.begin(), plain);
    apart = apart.toCaseFolded(); // a sign may be made of capital letters
    apart.replace(QChar(0x00df), "ss"_L1); // sharp s
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
