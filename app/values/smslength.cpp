// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/smslength.h"

#include <QCoreApplication>
#include <QList>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pulsedeck {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SmsLength)
};

/// Of one message alone, and of each part of several.
struct Sizes {
    int alone;
    int part;
};
constexpr Sizes gsmSizes {160, 153};
constexpr Sizes ucsSizes {70, 67};

/// How many units the sign @p unit takes in the GSM alphabet; 0: it is not there.
int gsmUnits(QChar unit)
{
    static const QString basic = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"_s
                                 u"ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"_s;
    static const QString extended = u"\f^{}\\[~]|€"_s; // behind an escape
    return basic.contains(unit) ? 1 : extended.contains(unit) ? 2 : 0;
}

/// The units of each sign of @p text, which no border between parts goes through.
QList<int> signSizes(const QString &text, SmsLength::Alphabet alphabet)
{
    QList<int> sizes;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (alphabet == SmsLength::Alphabet::Gsm7) {
            sizes << gsmUnits(text.at(at));
            continue;
        }
        const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size();
        sizes << (isPair ? 2 : 1);
        at += isPair ? 1 : 0;
    }
    return sizes;
}

/// Signs of two units may leave the last unit of a part empty.
int partsOf(const QList<int> &signs, int room)
{
    int parts = 1, filled = 0;
    for (const int size : signs) {
        if (filled + size > room) {
            ++parts;
            filled = 0;
        }
        filled += size;
    }
    return parts;
}

QString oddSigns(const QString &text)
{
    QString odd;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size();
        const QString sign = text.mid(at, isPair ? 2 : 1);
        at += isPair ? 1 : 0;
        if ((isPair || gsmUnits(sign.at(0)) == 0) && !odd.contains(sign))
            odd += sign;
    }
    return odd;
}

} // namespace

SmsLength smsLength(const QString &text)
{
    SmsLength length {.odd = oddSigns(text)};
    if (!length.odd.isEmpty())
        length.alphabet = SmsLength::Alphabet::Ucs2;
    const QList<int> signs = signSizes(text, length.alphabet);
    for (const int size : signs)
        length.units += size;
    const Sizes sizes = length.alphabet == SmsLength::Alphabet::Gsm7 ? gsmSizes : ucsSizes;
    const bool isOne = length.units <= sizes.alone;
    length.parts = text.isEmpty() ? 0 : isOne ? 1 : partsOf(signs, sizes.part);
    length.room = isOne ? sizes.alone : length.parts * sizes.part;
    return length;
}

QString smsLengthText(const QString &text)
{
    constexpr int most = 8; ///< Odd signs that are named.
    if (text.isEmpty())
        return {};
    const SmsLength length = smsLength(text);
    const QLocale locale;
    const QString count =
        //: Of an SMS: written characters, those that fit into so many parts, and the parts.
        Tr::tr("%1 of %2 characters, %Ln part(s).", nullptr, length.parts)
            .arg(locale.toString(length.units), locale.toString(length.room));
    if (length.alphabet == SmsLength::Alphabet::Gsm7)
        return count;
    const QString named = length.odd.size() > most ? length.odd.left(most) + u'…' : length.odd;
    return count
        + u' '
        //: %1 are letters, such as "їж"
        + Tr::tr("Sent as Unicode because of “%1”: a message holds 70 characters then, not 160.").arg(named);
}

} // namespace pulsedeck
