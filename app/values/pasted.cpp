// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/pasted.h"

#include "app/values/convert.h"
#include "app/values/typed.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pulsedeck::Pasted)
};

constexpr QStringView
    opening(u"\"'`<([{\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u00ab\u00bb\u2039\u203a\u2329\u27e8\u3008");
constexpr QStringView closing(
    u"\"'`>)]}\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u00ab\u00bb\u2039\u203a\u232a\u27e9\u3009.:");

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == QChar::LineSeparator
        || c == QChar::ParagraphSeparator || c == QChar(0x85);
}

bool endsEntry(QChar c)
{
    return c == u';' || c == u'\t' || c == u'\uff1b';
}

bool endsPiece(QChar c)
{
    return c == u',' || c == u'\uff0c' || c == u'\u3001';
}

/// A quote that nobody closes on its line is no quote.
bool isClosed(const QString &text, qsizetype quote)
{
    const auto end =
        std::find_if(text.begin() + quote + 1, text.end(), [](QChar c) { return c == u'"' || endsLine(c); });
    return end != text.end() && *end == u'"';
}

} // namespace

void Pasted::add(const QString &value, const QString &sameAs)
{
    if (m_known.contains(sameAs)) {
        ++repeated;
        return;
    }
    m_known << sameAs;
    values << value;
}

/// Enough to find it again: what was pasted without separators has one word of any length.
static QString quoted(const QString &text)
{
    constexpr qsizetype most = 48;
    QString shown = text.left(most - 1);
    if (text.size() <= most)
        return format::harmlessLine(text);
    if (shown.back().isHighSurrogate())
        shown.chop(1);
    return format::harmlessLine(shown) + QChar(0x2026);
}

QString Pasted::trouble() const
{
    constexpr int shown = 8;
    QStringList lines;
    for (const Complaint &complaint : complaints.mid(0, shown))
        lines << Tr::tr("Line %1, “%2”: %3")
                     .arg(QLocale().toString(complaint.line), quoted(complaint.text), complaint.why);
    if (complaints.size() > shown)
        lines << Tr::tr("And %Ln more.", nullptr, int(complaints.size()) - shown);
    return lines.join(u'\n');
}

/// Where a list was not meant, what parts lists is one sign too many in the value.
static QString partingSign(const QString &text)
{
    const auto sign = std::find_if(text.begin(), text.end(),
                                   [](QChar c) { return endsLine(c) || endsPiece(c) || endsEntry(c); });
    return sign == text.end() || sign->isSpace() ? QString() : QString(*sign);
}

QString Pasted::troubleOfOne(const QString &text) const
{
    const QString one = Tr::tr("Only one can stand here.");
    if (complaints.isEmpty())
        return values.size() > 1 ? one : QString();
    const auto isLikeOne = [isAddress = text.contains(u'@')](const QString &part) {
        return isAddress ? part.contains(u'@')
                         : std::any_of(part.begin(), part.end(), [](QChar c) { return c.isDigit(); });
    };
    const QList<Piece> pieces = piecesOf(text);
    const auto likely = std::count_if(pieces.begin(), pieces.end(),
                                      [&](const Piece &piece) { return isLikeOne(piece.text); });
    if (likely > 1 || (pieces.size() == 1 && values.size() + complaints.size() > 1))
        return one;
    const Complaint &first = complaints.first();
    if (likely == 0 || pieces.size() == 1 || (complaints.size() == 1 && isLikeOne(first.text)))
        return first.why;
    const QString sign = partingSign(text);
    return sign.isEmpty() ? Tr::tr("There is a line break or a tab in it that does not belong there.")
                          : Tr::tr("There is a “%1” in it that does not belong there.").arg(sign);
}

QList<Piece> piecesOf(const QString &text)
{
    QList<Piece> pieces;
    Piece piece;
    bool quoted = false;
    const auto end = [&](bool endsEntry) {
        piece.endsEntry = endsEntry;
        if (!typed::plain(piece.text).isEmpty())
            pieces << piece;
        else if (endsEntry && !pieces.isEmpty())
            pieces.last().endsEntry = true;
        piece.text.clear();
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (endsLine(c)) {
            end(true);
            quoted = false;
            const bool isPair = c == u'\r' && at + 1 < text.size() && text.at(at + 1) == u'\n';
            at += isPair ? 1 : 0;
            ++piece.line;
        } else if (!quoted && endsEntry(c)) {
            end(true);
        } else if (!quoted && endsPiece(c)) {
            end(false);
        } else {
            if (c == u'"')
                quoted = !quoted && isClosed(text, at);
            piece.text += c;
        }
    }
    end(true);
    return pieces;
}

QString unquoted(QString text)
{
    text = text.trimmed();
    while (!text.isEmpty() && opening.contains(text.front()))
        text = text.mid(1).trimmed();
    while (!text.isEmpty() && closing.contains(text.back()))
        text = text.chopped(1).trimmed();
    return text;
}

} // namespace pulsedeck
