// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/letters/html.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace pulsedeck::letters {

namespace {

/// Takes one text apart, from the front to the back.
class Scanner {
public:
    explicit Scanner(const QString &html) : m_html(html) { }

    QList<HtmlPiece> all()
    {
        while (m_at < m_html.size()) {
            if (m_html[m_at] != u'<')
                take(HtmlPiece::Kind::Text, until(u'<', m_at));
            else
                takeMarkup();
        }
        return std::move(m_pieces);
    }

private:
    using Kind = HtmlPiece::Kind;

    QChar sign(qsizetype at) const { return at < m_html.size() ? m_html[at] : QChar(); }

    qsizetype until(QStringView end, qsizetype from) const
    {
        const qsizetype found = m_html.indexOf(end, from, Qt::CaseInsensitive);
        return found < 0 ? m_html.size() : found;
    }
    qsizetype until(QChar end, qsizetype from) const { return until(QStringView(&end, 1), from); }
    qsizetype behind(QStringView end, qsizetype from) const
    {
        return qMin(until(end, from) + end.size(), m_html.size());
    }

    HtmlPiece &take(Kind kind, qsizetype end)
    {
        m_pieces << HtmlPiece {.kind = kind, .from = m_at, .size = end - m_at};
        m_at = end;
        return m_pieces.last();
    }

    void takeMarkup()
    {
        const QStringView rest = QStringView(m_html).mid(m_at);
        if (rest.startsWith(u"<!--"))
            take(Kind::Aside, behind(u"-->", m_at + 4));
        else if (rest.startsWith(u"<!") || rest.startsWith(u"<?"))
            take(Kind::Aside, behind(u">", m_at));
        else if (sign(m_at + 1).isLetter())
            takeOpening();
        else if (sign(m_at + 1) == u'/' && sign(m_at + 2).isLetter())
            takeClosing();
        else
            take(Kind::Text, until(u'<', m_at + 1));
    }

    QString nameAt(qsizetype at) const
    {
        qsizetype end = at;
        while (sign(end).isLetterOrNumber() || sign(end) == u'-' || sign(end) == u':')
            ++end;
        return m_html.mid(at, end - at).toLower();
    }

    void takeClosing()
    {
        const QString name = nameAt(m_at + 2);
        take(Kind::Closing, behind(u">", m_at)).name = name;
    }

    void takeOpening()
    {
        HtmlPiece tag {.kind = Kind::Opening, .from = m_at};
        tag.name = nameAt(m_at + 1);
        qsizetype at = m_at + 1 + tag.name.size();
        while (at < m_html.size() && m_html[at] != u'>')
            at = readAttribute(tag, at);
        const QString name = tag.name;
        const auto attributes = tag.attributes;
        HtmlPiece &taken = take(Kind::Opening, qMin(at + 1, m_html.size()));
        taken.name = name;
        taken.attributes = attributes;
        static const QStringList raw {u"script"_s, u"style"_s, u"title"_s, u"textarea"_s, u"noscript"_s};
        if (raw.contains(name) && m_at < m_html.size())
            take(Kind::Raw, until(u"</"_s + name, m_at)).name = name;
    }

    /// From @p at on; gives where the next one begins.
    qsizetype readAttribute(HtmlPiece &tag, qsizetype at) const
    {
        const auto isEnd = [this](qsizetype i) { return i >= m_html.size() || m_html[i] == u'>'; };
        while (!isEnd(at) && (m_html[at].isSpace() || m_html[at] == u'/' || m_html[at] == u'='))
            ++at;
        const qsizetype begin = at;
        while (!isEnd(at) && !m_html[at].isSpace() && m_html[at] != u'=' && m_html[at] != u'/')
            ++at;
        const QString name = m_html.mid(begin, at - begin).toLower();
        while (!isEnd(at) && m_html[at].isSpace())
            ++at;
        QString value = u""_s;
        if (!isEnd(at) && m_html[at] == u'=')
            at = readValue(value, at + 1);
        if (!name.isEmpty())
            tag.attributes << std::pair(name, withoutEntities(value));
        return at;
    }

    qsizetype readValue(QString &value, qsizetype at) const
    {
        while (sign(at).isSpace())
            ++at;
        const QChar quote = sign(at);
        const bool isQuoted = quote == u'"' || quote == u'\'';
        const qsizetype begin = isQuoted ? at + 1 : at;
        qsizetype end = begin;
        while (end < m_html.size()
               && (isQuoted ? m_html[end] != quote : !m_html[end].isSpace() && m_html[end] != u'>'))
            ++end;
        value = m_html.mid(begin, end - begin);
        return isQuoted ? qMin(end + 1, m_html.size()) : end;
    }

    const QString &m_html;
    qsizetype m_at = 0;
    QList<HtmlPiece> m_pieces;
};

/// The sign that the entity of that name, without & and ;, stands for; null when nobody knows it.
QString entity(const QString &name)
{
    if (name.startsWith(u'#')) {
        const bool isHex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        bool isNumber = false;
        const uint code = isHex ? name.mid(2).toUInt(&isNumber, 16) : name.mid(1).toUInt(&isNumber);
        return isNumber && code > 0 && code <= QChar::LastValidCodePoint
            ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1)
            : QString();
    }
    static const QHash<QString, QString> known {
        {u"amp"_s, u"&"_s},   {u"lt"_s, u"<"_s},        {u"gt"_s, u">"_s},        {u"quot"_s, u"\""_s},
        {u"apos"_s, u"'"_s},  {u"nbsp"_s, u"\u00a0"_s}, {u"copy"_s, u"©"_s},      {u"reg"_s, u"®"_s},
        {u"trade"_s, u"™"_s}, {u"hellip"_s, u"…"_s},    {u"ndash"_s, u"–"_s},     {u"mdash"_s, u"—"_s},
        {u"lsquo"_s, u"‘"_s}, {u"rsquo"_s, u"’"_s},     {u"ldquo"_s, u"“"_s},     {u"rdquo"_s, u"”"_s},
        {u"laquo"_s, u"«"_s}, {u"raquo"_s, u"»"_s},     {u"bull"_s, u"•"_s},      {u"middot"_s, u"·"_s},
        {u"euro"_s, u"€"_s},  {u"pound"_s, u"£"_s},     {u"zwnj"_s, u"\u200c"_s}, {u"shy"_s, u"\u00ad"_s},
        {u"times"_s, u"×"_s}, {u"deg"_s, u"°"_s},       {u"rarr"_s, u"→"_s},      {u"larr"_s, u"←"_s},
    };
    return known.value(name);
}

} // namespace

QString HtmlPiece::attribute(QLatin1StringView wanted) const
{
    for (const auto &[key, value] : attributes) {
        if (key == wanted)
            return value;
    }
    return {};
}

QList<HtmlPiece> htmlPieces(const QString &html)
{
    return Scanner(html).all();
}

QString withoutEntities(const QString &text)
{
    constexpr qsizetype longest = 10;
    QString read;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1)) {
        const qsizetype end = text.indexOf(u';', at);
        if (end < 0)
            break;
        const QString sign = end - at <= longest ? entity(text.mid(at + 1, end - at - 1)) : QString();
        if (sign.isEmpty())
            continue;
        read += QStringView(text).mid(from, at - from);
        read += sign;
        from = end + 1;
    }
    return from == 0 ? text : read.append(QStringView(text).mid(from));
}

} // namespace pulsedeck::letters
