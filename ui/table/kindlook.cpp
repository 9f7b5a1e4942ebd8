// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/kindlook.h"

#include "app/vocabulary/columntext.h"

using namespace Qt::StringLiterals;

namespace pulsedeck {

int titleWidth(const Column &column, const QFontMetrics &metrics)
{
    // Room for the sort arrow and the margins beside the words.
    return metrics.horizontalAdvance(column.title) + 46;
}

/// Months have names of all lengths, and half a date is another one: the longest has to fit.
static int widestMoment(const Column &column, const QFontMetrics &metrics)
{
    int widest = 0;
    for (int month = 1; month <= 12; ++month) {
        const QDateTime moment(QDate(2028, month, 28), QTime(20, 58, 58));
        const QString text = format::display(moment.toString(u"yyyy-MM-dd HH:mm:ss"_s), column);
        widest = qMax(widest, metrics.horizontalAdvance(text));
    }
    return widest;
}

int usualWidth(const Column &column, const QFontMetrics &metrics)
{
    constexpr int margins = 16;
    const KindFacts &facts = factsOf(column.kind);
    int width = facts.letters * metrics.averageCharWidth();
    if (facts.order == KindFacts::Order::Moments)
        width = qMax(width, widestMoment(column, metrics));
    return qMax(titleWidth(column, metrics), width + margins);
}

QString withoutYear(QString date, int thisYear)
{
    const QString year = QString::number(thisYear);
    const qsizetype at = date.indexOf(year);
    if (at < 0)
        return date;
    const QChar before = at > 0 ? date.at(at - 1) : QChar();
    const QChar after = date.size() > at + year.size() ? date.at(at + year.size()) : QChar();
    if (before == u'/' || before == u'-' || before == u' ')
        date.remove(at - 1, year.size() + 1);
    else if (before == u'.')
        date.remove(at, year.size());
    else if (after == u'/' || after == u'-' || after == u'.')
        date.remove(at, year.size() + 1);
    return date.replace(u",,"_s, u","_s).trimmed();
}

QString toneSign(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"good"_s;
    case Tone::Busy:
        return u"busy"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Bad:
        return u"error"_s;
    case Tone::Neutral:
        break;
    }
    return u"info"_s;
}

} // namespace pulsedeck
