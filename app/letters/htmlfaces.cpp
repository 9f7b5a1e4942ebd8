// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/letters/html.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace pulsedeck::letters {

namespace {

using Kind = HtmlPiece::Kind;

bool isOf(const QString &name, std::initializer_list<QLatin1StringView> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Tags without an end.
bool isEmptyElement(const QString &name)
{
    return isOf(name,
                {"br"_L1, "hr"_L1, "img"_L1, "col"_L1, "wbr"_L1, "meta"_L1, "link"_L1, "base"_L1, "input"_L1,
                 "embed"_L1, "source"_L1, "area"_L1, "track"_L1, "param"_L1});
}

bool isHidden(const HtmlPiece &tag)
{
    return tag.attribute("style"_L1).remove(u' ').contains("display:none"_L1, Qt::CaseInsensitive);
}

/// Texts of a letter, line by line.
class TextMaker {
public:
    QString make(const QString &html)
    {
        for (const HtmlPiece &piece : htmlPieces(html)) {
            if (piece.kind == Kind::Text && m_hidden == 0)
                addText(withoutEntities(html.mid(piece.from, piece.size)));
            else if (piece.kind == Kind::Opening)
                open(piece);
            else if (piece.kind == Kind::Closing)
                close(piece.name);
        }
        static const QRegularExpression spaces(u"[ \\t\\x{a0}]+"_s);
        static const QRegularExpression lines(u" *\\n *"_s);
        static const QRegularExpression gaps(u"\\n{3,}"_s);
        return m_text.replace(spaces, u" "_s).replace(lines, u"\n"_s).replace(gaps, u"\n\n"_s).trimmed();
    }

private:
    void addText(const QString &text)
    {
        static const QRegularExpression spaces(u"\\s+"_s);
        QString line = text;
        m_text += line.remove(u'\u200c').replace(spaces, u" "_s);
    }

    void open(const HtmlPiece &tag)
    {
        if (m_hidden > 0) {
            m_hidden += tag.name == m_hider ? 1 : 0;
            return;
        }
        if (isHidden(tag)) {
            m_hider = tag.name;
            m_hidden = isEmptyElement(tag.name) ? 0 : 1;
            return;
        }
        if (tag.name == "br"_L1 || isOf(tag.name, {"div"_L1, "tr"_L1, "li"_L1, "hr"_L1, "table"_L1}))
            m_text += u'\n';
        if (isOf(tag.name, {"p"_L1, "h1"_L1, "h2"_L1, "h3"_L1, "h4"_L1, "ul"_L1, "ol"_L1}))
            m_text += u"\n\n"_s;
        if (tag.name == "li"_L1)
            m_text += u"- "_s;
        if (tag.name == "img"_L1)
            m_text += tag.attribute("alt"_L1);
        if (tag.name == "a"_L1)
            m_url = tag.attribute("href"_L1);
    }

    void close(const QString &name)
    {
        if (m_hidden > 0) {
            m_hidden -= name == m_hider ? 1 : 0;
            return;
        }
        if (isOf(name, {"div"_L1, "tr"_L1, "table"_L1}))
            m_text += u'\n';
        if (isOf(name, {"p"_L1, "h1"_L1, "h2"_L1, "h3"_L1, "h4"_L1, "ul"_L1, "ol"_L1}))
            m_text += u"\n\n"_s;
        if (name == "td"_L1)
            m_text += u' ';
        if (name == "a"_L1 && !m_url.isEmpty())
            m_text += u" (%1)"_s.arg(std::exchange(m_url, {}));
    }

    QString m_text;
    QString m_url;
    QString m_hider; ///< Name of the element that is hidden.
    int m_hidden = 0; ///< How deep in it.
};

/// What draws nothing by itself, or does something.
bool isLeftOut(const QString &name)
{
    return isOf(name, {"script"_L1, "iframe"_L1, "frame"_L1,   "frameset"_L1, "object"_L1,   "embed"_L1,
                       "applet"_L1, "form"_L1,   "input"_L1,   "select"_L1,   "textarea"_L1, "meta"_L1,
                       "link"_L1,   "base"_L1,   "svg"_L1,     "math"_L1,     "video"_L1,    "audio"_L1,
                       "source"_L1, "title"_L1,  "noscript"_L1});
}

class DrawingMaker {
public:
    explicit DrawingMaker(int width) : m_width(width) { }

    QString make(const QString &html)
    {
        for (const HtmlPiece &piece : htmlPieces(html)) {
            if (piece.kind == Kind::Text)
                m_html += QStringView(html).mid(piece.from, piece.size);
            else if (piece.kind == Kind::Raw && piece.name == "style"_L1)
                m_html += QStringView(html).mid(piece.from, piece.size);
            else if (piece.kind == Kind::Opening && !isLeftOut(piece.name))
                open(piece);
            else if (piece.kind == Kind::Closing && !isLeftOut(piece.name))
                close(piece.name);
        }
        return m_html;
    }

private:
    /// Deeper than any letter, and not deep enough to be a burden.
    static constexpr int deepest = 24;
    static constexpr int widest = 100;

    void open(const HtmlPiece &tag)
    {
        const bool isTable = isOf(tag.name, {"table"_L1, "tr"_L1, "td"_L1, "th"_L1});
        if (tag.name == "table"_L1)
            ++m_tables;
        if (isTable && m_tables > deepest)
            return;
        m_html += u'<' + tag.name;
        for (const auto &[name, value] : tag.attributes) {
            if (isDrawn(name, value) && !isTooLarge(tag, name))
                m_html += u" %1=\"%2\""_s.arg(name, value.toHtmlEscaped());
        }
        if (!m_fitted.isEmpty())
            m_html += u" width=\"%1\""_s.arg(std::exchange(m_fitted, {}));
        m_html += u'>';
    }

    /// Takes the size away from what is too wide, and says in m_fitted what it gets instead.
    bool isTooLarge(const HtmlPiece &tag, const QString &name)
    {
        const bool isSize = name == "width"_L1 || name == "height"_L1;
        if (!isSize || m_width <= 0 || tag.attribute("width"_L1).toInt() <= m_width)
            return false;
        m_fitted = tag.name == "img"_L1 ? QString::number(m_width) : u"100%"_s;
        return true;
    }

    void close(const QString &name)
    {
        const bool isTable = isOf(name, {"table"_L1, "tr"_L1, "td"_L1, "th"_L1});
        const bool isTooDeep = isTable && m_tables > deepest;
        if (name == "table"_L1 && m_tables > 0)
            --m_tables;
        if (!isTooDeep)
            m_html += u"</%1>"_s.arg(name);
    }

    static bool isDrawn(const QString &name, const QString &value)
    {
        if (name == "colspan"_L1 || name == "rowspan"_L1)
            return value.toInt() > 0 && value.toInt() <= widest;
        static const QSet<QString> known {
            u"href"_s,  u"src"_s,         u"alt"_s,        u"width"_s,  u"height"_s,  u"style"_s,
            u"class"_s, u"id"_s,          u"align"_s,      u"valign"_s, u"bgcolor"_s, u"color"_s,
            u"face"_s,  u"size"_s,        u"border"_s,     u"dir"_s,    u"title"_s,   u"type"_s,
            u"start"_s, u"cellpadding"_s, u"cellspacing"_s};
        return known.contains(name);
    }

    QString m_html;
    QString m_fitted;
    int m_tables = 0;
    int m_width;
};

} // namespace

QString plainText(const QString &html)
{
    return TextMaker().make(html);
}

QString drawable(const QString &html, int width)
{
    return DrawingMaker(width).make(html);
}

} // namespace pulsedeck::letters
