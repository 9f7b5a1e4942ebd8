// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/addressing.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

bool isAddress(const QString &text)
{
    static const QRegularExpression form(
        uR"(^[^\s@<>,;"]{1,64}@([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,}$)"_s);
    return text.size() <= 254 && form.match(text).hasMatch();
}

QString plainPhone(const QString &text)
{
    static const QRegularExpression filling(uR"([\s()+.-])"_s);
    static const QRegularExpression form(u"^[0-9]{7,15}$"_s);
    QString digits = text;
    digits.remove(filling);
    return form.match(digits).hasMatch() ? digits : QString();
}

} // namespace pulsedeck::demo
