// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/typed.h"

namespace pulsedeck::typed {

static bool isInvisible(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Format || (category == QChar::Other_Control && !QChar::isSpace(c));
}

bool isInvisible(QChar c)
{
    return isInvisible(char32_t(c.unicode()));
}

static char32_t asTyped(char32_t c)
{
    if (c >= 0xff01 && c <= 0xff5e)
        return c - 0xfee0; // full width
    if (QChar::category(c) == QChar::Number_DecimalDigit)
        return U'0' + char32_t(QChar::digitValue(c));
    if (QChar::category(c) == QChar::Punctuation_Dash || c == 0x2212)
        return U'-';
    return QChar::isSpace(c) ? U' ' : c;
}

QString plain(const QString &text)
{
    QString typed;
    typed.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        if (!isInvisible(c))
            typed += QStringView(QChar::fromUcs4(asTyped(c)));
    }
    return typed.trimmed();
}

} // namespace pulsedeck::typed
