// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/dayorders.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// Two numbers and a year, and what stands behind them.
static QRegularExpressionMatch partsOf(const QString &text)
{
    static const QRegularExpression parts(u"^ *(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})(?!\\d)(.*)$"_s);
    const qsizetype sign = std::max(text.indexOf(u'/'), text.indexOf(u'-'));
    return sign > 0 ? parts.match(text) : QRegularExpressionMatch(); // most values are none
}

void DayOrders::add(const QString &text)
{
    const QRegularExpressionMatch found = partsOf(text);
    if (!found.hasMatch())
        return;
    const int first = found.captured(1).toInt();
    const int second = found.captured(3).toInt();
    m_hasDayFirst = m_hasDayFirst || (first > 12 && second <= 12);
    m_hasMonthFirst = m_hasMonthFirst || (second > 12 && first <= 12);
    if (first <= 12 && second <= 12 && first != second && m_doubtful.isEmpty())
        m_doubtful = text;
}

DayOrder DayOrders::sure() const
{
    if (m_hasDayFirst == m_hasMonthFirst)
        return DayOrder::Unknown;
    return m_hasDayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
}

DayOrder usualDayOrder()
{
    const QString pattern = QLocale().dateFormat(QLocale::ShortFormat);
    return pattern.indexOf(u'M') < pattern.indexOf(u'd') ? DayOrder::MonthFirst : DayOrder::DayFirst;
}

QString inOrder(const QString &text, DayOrder order)
{
    const QRegularExpressionMatch found = partsOf(text);
    if (order == DayOrder::Unknown || !found.hasMatch())
        return text;
    const bool isDayFirst = order == DayOrder::DayFirst;
    const QDate day(found.captured(4).toInt(), found.captured(isDayFirst ? 3 : 1).toInt(),
                    found.captured(isDayFirst ? 1 : 3).toInt());
    return day.isValid() ? day.toString(Qt::ISODate) + found.captured(5) : text;
}

} // namespace pulsedeck
