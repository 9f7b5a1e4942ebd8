// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/letters/letter.h"

#include "app/letters/html.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace pulsedeck::letters {

using Kind = HtmlPiece::Kind;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(letters)
};

const QString opening =
    u"<div class=\"preview-text\" style=\"display:none;max-height:0;max-width:0;opacity:0;"
    "overflow:hidden;font-size:1px;line-height:1px;mso-hide:all\">"_s;
const QString closing = u"</div>"_s;

/// Mail programs fill up a short preview text with what comes next; these signs take that place unseen.
QString filler(qsizetype signs)
{
    return u"&#847;&zwnj;&nbsp;"_s.repeated(qMax<qsizetype>(0, shownPreview - signs));
}

/// Behind <body>, or else behind <html> and declarations.
qsizetype headOf(const QString &html)
{
    qsizetype place = 0;
    bool isInHead = false;
    for (const HtmlPiece &piece : htmlPieces(html)) {
        const qsizetype end = piece.from + piece.size;
        if (piece.kind == Kind::Opening && piece.name == "body"_L1)
            return end;
        isInHead |= piece.kind == Kind::Opening && piece.name == "head"_L1;
        const bool isEndOfHead = piece.kind == Kind::Closing && piece.name == "head"_L1;
        const bool isBefore = piece.kind == Kind::Aside || piece.name == "html"_L1;
        const bool isSpace =
            piece.kind == Kind::Text && QStringView(html).mid(piece.from, piece.size).trimmed().isEmpty();
        if (!isInHead && !isBefore && !isSpace)
            return place;
        if (isEndOfHead)
            isInHead = false;
        if (!isSpace)
            place = end;
    }
    return place;
}

const QRegularExpression &variable()
{
    static const QRegularExpression form(u"\\{\\{\\s*([^{}|]+?)\\s*(?:\\|([^{}]*))?\\}\\}"_s);
    return form;
}

/// Words of a link by which readers leave, in the languages of the service.
bool saysUnsubscribe(const QString &text)
{
    static const QRegularExpression words(
        u"unsub|opt[-_ ]?out|abmeld|abbestell|désabon|desabon|darse de baja|cancelar (la )?suscrip|"
        "cancelar (a )?(subscri|inscri)|descadastr|annulla|disiscri|wypisz|abonelikten|listeden|відпис|"
        "отпис|退订"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

QString fill(const QString &text, const QHash<QString, QString> &values, bool isHtml)
{
    QString result;
    qsizetype from = 0;
    auto all = variable().globalMatch(text);
    while (all.hasNext()) {
        const QRegularExpressionMatch match = all.next();
        const QString name = match.captured(1).toLower();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        const QString value = values.value(name);
        if (!value.isEmpty())
            result += isHtml ? value.toHtmlEscaped() : value;
        else if (isOfService(name))
            result += match.captured();
        else
            result += match.captured(2).trimmed();
        from = match.capturedEnd();
    }
    return result.append(QStringView(text).mid(from));
}

} // namespace

QString withPreviewText(const QString &html, const QString &text)
{
    QString letter = html;
    if (const qsizetype old = letter.indexOf(opening); old >= 0)
        letter.remove(old, letter.indexOf(closing, old) + closing.size() - old);
    if (text.trimmed().isEmpty())
        return letter;
    const QString hidden = opening + text.trimmed().toHtmlEscaped() + filler(text.trimmed().size()) + closing;
    return letter.insert(headOf(letter), hidden);
}

QString previewText(const QString &html)
{
    const qsizetype begin = html.indexOf(opening);
    if (begin < 0)
        return {};
    const qsizetype from = begin + opening.size();
    const QString inside = html.mid(from, html.indexOf(closing, from) - from);
    return withoutEntities(inside.left(inside.indexOf("&#847;"_L1)));
}

Link::Form formOf(const QString &url)
{
    using Form = Link::Form;
    const QString address = url.trimmed();
    if (address.isEmpty() || address == "#"_L1)
        return Form::Empty;
    if (address.startsWith("{{"_L1))
        return Form::Variable;
    static const QRegularExpression scheme(u"^([a-z][a-z0-9+.-]*):"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString name = scheme.match(address).captured(1).toLower();
    if (name == "mailto"_L1 || name == "tel"_L1 || name == "sms"_L1)
        return address.size() > name.size() + 1 ? Form::Mail : Form::Empty;
    if (name == "javascript"_L1 || name == "data"_L1 || name == "file"_L1 || name == "vbscript"_L1)
        return Form::Dangerous;
    if (address.startsWith(u'#'))
        return Form::Fine;
    if (name.isEmpty() || name.contains(u'.'))
        return Form::NoScheme;
    if (name != "http"_L1 && name != "https"_L1)
        return Form::Broken;
    QString probe = address;
    probe.replace(variable(), u"x"_s);
    const QUrl parsed(probe, QUrl::StrictMode);
    const bool hasHost = parsed.host().contains(u'.') || probe == "https://x"_L1;
    if (!parsed.isValid() || !hasHost || probe.contains(u' '))
        return Form::Broken;
    return name == "http"_L1 ? Form::Plain : Form::Fine;
}

QList<Link> links(const QString &html)
{
    QList<Link> all;
    bool isInside = false;
    for (const HtmlPiece &piece : htmlPieces(html)) {
        const bool isLink = piece.name == "a"_L1 || piece.name == "area"_L1;
        if (piece.kind == Kind::Opening && isLink && !piece.attribute("href"_L1).isNull()) {
            const QString url = piece.attribute("href"_L1).trimmed();
            all << Link {url, piece.attribute("alt"_L1), formOf(url)};
            isInside = piece.name == "a"_L1;
        } else if (piece.kind == Kind::Closing && piece.name == "a"_L1) {
            isInside = false;
        } else if (isInside && piece.kind == Kind::Text) {
            all.last().text += withoutEntities(html.mid(piece.from, piece.size));
        } else if (isInside && piece.name == "img"_L1) {
            all.last().text += piece.attribute("alt"_L1);
        }
    }
    for (Link &link : all)
        link.text = link.text.simplified();
    return all;
}

bool hasUnsubscribeLink(const QString &html)
{
    const QStringList names = variables(html);
    const bool isVariable =
        std::any_of(names.begin(), names.end(), [](const QString &name) { return saysUnsubscribe(name); });
    const QList<Link> all = links(html);
    return isVariable || std::any_of(all.begin(), all.end(), [](const Link &link) {
               const bool leads = link.form != Link::Form::Empty && link.form != Link::Form::Dangerous;
               return leads && (saysUnsubscribe(link.url) || saysUnsubscribe(link.text));
           });
}

QStringList outerPictures(const QString &html)
{
    QStringList all;
    for (const HtmlPiece &piece : htmlPieces(html)) {
        const QString source = piece.attribute("src"_L1).trimmed();
        const bool isOuter = piece.kind == Kind::Opening && piece.name == "img"_L1
            && source.startsWith("http"_L1, Qt::CaseInsensitive);
        if (isOuter && !all.contains(source))
            all << source;
    }
    return all;
}

static QStringList variablesIn(const QString &text, bool withDefaults)
{
    QStringList names;
    auto all = variable().globalMatch(text);
    while (all.hasNext()) {
        const QRegularExpressionMatch match = all.next();
        const QString name = match.captured(1);
        const bool isWanted = withDefaults || match.capturedView(2).trimmed().isEmpty();
        if (isWanted && !names.contains(name, Qt::CaseInsensitive))
            names << name;
    }
    return names;
}

QStringList variables(const QString &text)
{
    return variablesIn(text, true);
}

QStringList variablesWithoutDefault(const QString &text)
{
    return variablesIn(text, false);
}

bool isOfService(const QString &name)
{
    static const QSet<QString> known {u"webversion"_s,   u"web_version"_s,     u"web_version_url"_s,
                                      u"company_name"_s, u"company_address"_s, u"company_phone"_s,
                                      u"sender_email"_s, u"sender_name"_s,     u"current_year"_s};
    return saysUnsubscribe(name) || known.contains(name.toLower());
}

QString filled(const QString &text, const QHash<QString, QString> &values)
{
    return fill(text, values, false);
}

QString filledHtml(const QString &html, const QHash<QString, QString> &values)
{
    return fill(html, values, true);
}

QString utmComplaint(const QString &value)
{
    static const QRegularExpression odd(u"[^\\p{L}\\p{N}_.~+-]"_s);
    if (value.size() > 100)
        return Tr::tr("A UTM value of more than 100 characters is cut by most statistics.");
    const QRegularExpressionMatch match = odd.match(value);
    if (match.hasMatch() && match.captured() == u" "_s)
        return Tr::tr("A UTM value with spaces is hard to find again: write “-” or “_” instead.");
    if (match.hasMatch())
        return Tr::tr("“%1” does not belong in a UTM value.").arg(match.captured());
    if (value != value.toLower())
        return Tr::tr("Statistics take capitals for another value: write the UTM value in small letters.");
    return {};
}

QStringList utmOf(const QString &url)
{
    QStringList all;
    for (const auto &[name, value] : QUrlQuery(QUrl(url)).queryItems()) {
        if (name.startsWith("utm_"_L1, Qt::CaseInsensitive))
            all << name + u'=' + value;
    }
    return all;
}

} // namespace pulsedeck::letters
