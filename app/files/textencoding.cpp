// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/textencoding.h"

#include "app/files/codepages.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::textencoding {

static std::optional<QStringDecoder::Encoding> unicode(const QString &name)
{
    if (name == "UTF-8"_L1)
        return QStringDecoder::Utf8;
    if (name == "UTF-16LE"_L1)
        return QStringDecoder::Utf16LE;
    if (name == "UTF-16BE"_L1)
        return QStringDecoder::Utf16BE;
    return {};
}

static bool isUtf8(QByteArrayView bytes)
{
    // A sample may end in the middle of a character.
    for (int cut = 0; cut < 4 && cut <= bytes.size(); ++cut) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder(bytes.chopped(cut));
        if (!decoder.hasError() && !text.contains(QChar::ReplacementCharacter))
            return true;
    }
    return false;
}

/// Latin letters in UTF-16 have zeros for every second byte; empty: it does not look like that.
static QString utf16WithoutMark(QByteArrayView bytes)
{
    qsizetype zeros[2] = {0, 0};
    for (qsizetype at = 0; at < bytes.size(); ++at)
        zeros[at % 2] += bytes[at] == '\0' ? 1 : 0;
    const qsizetype many = bytes.size() / 8;
    if (zeros[1] > many && zeros[0] * 8 < zeros[1])
        return u"UTF-16LE"_s;
    return zeros[0] > many && zeros[1] * 8 < zeros[0] ? u"UTF-16BE"_s : QString();
}

static QString decoded(QByteArrayView bytes, const CodePage &page)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const auto byte = quint8(bytes[at]);
        text[at] = byte < 0x80 ? QChar(byte) : QChar(page.upper[byte - 0x80]);
    }
    return text;
}

/// How much like words @p text looks: foreign letters stand among their own kind, capitals begin words, and
/// signs are rare.
static int likelihood(const QString &text)
{
    static constexpr QStringView usual = u"äöüßéèêëàâçîïôùûñáíóúãõåøæœ€„“”’–ąćęłńśźżčďěňřšťůýžőű";
    int score = 0;
    QChar before = u' ';
    for (const QChar c : text) {
        const bool isLetterBefore = before.isLetter();
        if (c.unicode() >= 0x80) {
            const bool isCyrillic = c.script() == QChar::Script_Cyrillic;
            if (c == QChar::ReplacementCharacter || c.unicode() < 0xa0 || (c.isSymbol() && c != u'€'))
                score -= 8;
            else if (isCyrillic)
                score += isLetterBefore && before.script() != QChar::Script_Cyrillic ? -4
                    : c.isLower()                                                    ? 3
                    : isLetterBefore && before.isLower()                             ? -3
                                                                                     : 1;
            else if (c.isLetter())
                score += isLetterBefore && before.unicode() >= 0x80 ? -2
                    : usual.contains(c.toLower())                   ? 2
                                                                    : -1;
        }
        before = c;
    }
    return score;
}

QStringList all()
{
    QStringList names {u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s};
    for (const CodePage &page : codePages())
        names << QString::fromLatin1(page.name);
    return names;
}

QString guess(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min<qsizetype>(bytes.size(), 256 * 1024));
    if (sample.startsWith("\xEF\xBB\xBF"))
        return u"UTF-8"_s;
    if (sample.startsWith("\xFF\xFE"))
        return u"UTF-16LE"_s;
    if (sample.startsWith("\xFE\xFF"))
        return u"UTF-16BE"_s;
    if (const QString wide = utf16WithoutMark(sample); !wide.isEmpty())
        return wide;
    if (isUtf8(sample))
        return u"UTF-8"_s;
    const CodePage *best = nullptr;
    int most = 0;
    for (const CodePage &page : codePages()) {
        const int score = likelihood(decoded(sample, page));
        if (!best || score > most) {
            best = &page;
            most = score;
        }
    }
    return QString::fromLatin1(best->name);
}

QString read(QByteArrayView bytes, const QString &encoding)
{
    QString text;
    if (const auto known = unicode(encoding)) {
        // The mark of the file is taken away once: a second one is part of what follows.
        QStringDecoder decoder(*known, QStringDecoder::Flag::ConvertInitialBom);
        text = decoder(bytes);
    } else {
        for (const CodePage &page : codePages()) {
            if (encoding == QLatin1StringView(page.name))
                text = decoded(bytes, page);
        }
    }
    return text.startsWith(QChar(0xfeff)) ? text.mid(1) : text;
}

} // namespace pulsedeck::textencoding
