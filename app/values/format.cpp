// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/format.h"

#include "app/values/convert.h"
#include "app/values/kindtexts.h"

namespace pulsedeck::format {

QString display(const QJsonValue &value, const Meaning &meaning, const QLocale &locale)
{
    if (kindtexts::isNothing(value, meaning.kind))
        return nothing;
    const auto words = factsOf(meaning.kind).text;
    QString text = words ? words(value, meaning, locale) : QString();
    if (text.isEmpty())
        text = toText(value);
    return oneLine(text);
}

const StatusWord *statusWord(const QList<StatusWord> &words, const QJsonValue &value)
{
    const QString code = toText(value);
    for (const StatusWord &word : words) {
        if (word.code == code)
            return &word;
    }
    return nullptr;
}

QJsonValue rate(const QJsonValue &part, const QJsonValue &whole)
{
    const auto of = toNumber(whole);
    const auto some = toNumber(part);
    if (!of || !some || qFuzzyIsNull(*of))
        return QJsonValue::Undefined;
    return *some / *of * 100;
}

} // namespace pulsedeck::format
