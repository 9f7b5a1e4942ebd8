// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/colourwords.h"

#include "app/values/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Colours)
};
} // namespace

QList<StatusWord> palette()
{
    return {
        {u"#e53935"_s, Tr::tr("Red")},       {u"#fb8c00"_s, Tr::tr("Orange")},
        {u"#fdd835"_s, Tr::tr("Yellow")},    {u"#7cb342"_s, Tr::tr("Light green")},
        {u"#43a047"_s, Tr::tr("Green")},     {u"#00897b"_s, Tr::tr("Teal")},
        {u"#00acc1"_s, Tr::tr("Turquoise")}, {u"#1e88e5"_s, Tr::tr("Blue")},
        {u"#3949ab"_s, Tr::tr("Indigo")},    {u"#8e24aa"_s, Tr::tr("Purple")},
        {u"#d81b60"_s, Tr::tr("Pink")},      {u"#6d4c41"_s, Tr::tr("Brown")},
        {u"#757575"_s, Tr::tr("Grey")},
    };
}

bool areColours(const QList<StatusWord> &words)
{
    return !words.isEmpty() && words.constFirst().code.startsWith(u'#');
}

Column describe::colour(const QString &key, const QString &title)
{
    return word(key, title, palette());
}

FormField describe::colourChoice(const QString &key, const QString &title, const QJsonValue &stored)
{
    FormField field = choice(key, title, palette());
    const QString code = stored.toString();
    if (code.isEmpty())
        return field;
    field.value = code;
    // What somebody chose elsewhere can stay.
    if (!format::statusWord(field.choices, code))
        field.choices << StatusWord {code, code};
    return field;
}

} // namespace pulsedeck
