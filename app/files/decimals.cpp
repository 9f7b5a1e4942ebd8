// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/decimals.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pulsedeck {

bool mayHaveSign(const QString &text)
{
    constexpr QStringView signs(u".,' +-\u00a0\u202f\u2019");
    bool hasSign = false;
    for (const QChar c : text) {
        hasSign = hasSign || c == u'.' || c == u',';
        if ((c < u'0' || c > u'9') && !signs.contains(c))
            return false;
    }
    return hasSign;
}

void DecimalSigns::add(const QString &text)
{
    static const QRegularExpression both(u"^[+-]?\\d[\\d ]*(?:(?:,\\d{3})+(\\.)|(?:\\.\\d{3})+(,))\\d+$"_s);
    static const QRegularExpression groups(u"^[+-]?\\d{1,3}(?:(?:,\\d{3}){2,}|(\\.\\d{3}){2,})$"_s);
    static const QRegularExpression doubtful(u"^[+-]?[1-9]\\d{0,2}[.,]\\d{3}$"_s);
    static const QRegularExpression one(u"^[+-]?(?:\\d[\\d '\u00a0\u202f\u2019]*)?([.,])\\d+$"_s);
    if (!mayHaveSign(text))
        return;
    if (doubtful.match(text).hasMatch()) {
        if (m_doubtful.isEmpty())
            m_doubtful = text;
        return;
    }
    QString sign;
    if (const auto found = one.match(text); found.hasMatch())
        sign = found.captured(1);
    else if (const auto split = both.match(text); split.hasMatch())
        sign = split.captured(1) + split.captured(2);
    else if (const auto grouped = groups.match(text); grouped.hasMatch())
        sign = grouped.captured(1).isEmpty() ? u"."_s : u","_s;
    m_points += sign == "."_L1 ? 1 : 0;
    m_commas += sign == ","_L1 ? 1 : 0;
}

QChar DecimalSigns::sure() const
{
    if (m_points == 0 && m_commas == 0)
        return {};
    return m_commas > m_points ? u',' : u'.';
}

QChar usualDecimalSign(QChar delimiter)
{
    if (delimiter == u',' || delimiter == u';')
        return delimiter == u';' ? u',' : u'.';
    return QLocale().decimalPoint().startsWith(u',') ? u',' : u'.';
}

} // namespace pulsedeck
