// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/letters/hotlinks.h"

#include "app/letters/html.h"
#include "app/letters/letter.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace pulsedeck::letters {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(letters)
};

/// The same for all spellings of one address, without what statistics add to it.
QString keyOf(const QString &link)
{
    QUrl url(link.trimmed());
    if (!url.isValid() || url.host().isEmpty())
        return link.trimmed();
    QUrlQuery query(url);
    const auto items = query.queryItems();
    for (const auto &[name, value] : items) {
        if (name.startsWith("utm_"_L1))
            query.removeAllQueryItems(name);
    }
    url.setQuery(query.isEmpty() ? QString() : query.toString());
    url.setScheme(u"https"_s);
    url.setHost(url.host().toLower());
    if (url.path() == "/"_L1)
        url.setPath({});
    return url.toString(QUrl::StripTrailingSlash);
}

bool isCounted(const Link &link)
{
    return link.form == Link::Form::Fine || link.form == Link::Form::Plain;
}

/// Orange for all clicks, pale for few: as warm on paper as on a dark page.
QString badge(const HotLink &link, qint64 most)
{
    const double share = most > 0 ? double(link.clicks) / double(most) : 0;
    const QString paper = share > 0.5 ? u"#c2410c"_s : share > 0.15 ? u"#f2994a"_s : u"#fde3c8"_s;
    const QString ink = share > 0.5 ? u"#ffffff"_s : u"#3b1d05"_s;
    const QString clicks = QLocale().toString(link.clicks);
    //: Clicks on a link that stands in several places, which are not told apart.
    const QString text = link.places > 1 ? Tr::tr("%1 together").arg(clicks) : clicks;
    return u"&nbsp;<span style=\"background-color:%1;color:%2;font-size:12px;font-weight:bold;"
           "text-decoration:none\">&nbsp;%3&nbsp;</span>"_s.arg(paper, ink, text.toHtmlEscaped());
}

} // namespace

QList<HotLink> hotLinks(const QString &html, const QList<QPair<QString, qint64>> &clicks)
{
    QList<HotLink> all;
    QHash<QString, qsizetype> known;
    const auto place = [&](const QString &url) {
        const QString key = keyOf(url);
        if (!known.contains(key)) {
            known[key] = all.size();
            all << HotLink {.url = url, .text = {}};
        }
        return known[key];
    };
    QSet<qsizetype> told;
    for (const auto &[url, count] : clicks) {
        const qsizetype at = place(url);
        if (count >= 0 && told.contains(at))
            all[at].clicks += count;
        else if (!told.contains(at))
            all[at].clicks = count;
        if (count >= 0)
            told << at;
    }
    const QList<Link> inLetter = links(html);
    for (const Link &link : inLetter) {
        if (!isCounted(link))
            continue;
        HotLink &hot = all[place(link.url)];
        ++hot.places;
        if (hot.text.isEmpty())
            hot.text = link.text.simplified();
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const HotLink &one, const HotLink &other) { return one.clicks > other.clicks; });
    return all;
}

QString withBadges(const QString &html, const QList<HotLink> &links)
{
    QHash<QString, HotLink> byKey;
    qint64 most = 0;
    for (const HotLink &link : links) {
        byKey[keyOf(link.url)] = link;
        most = std::max(most, link.clicks);
    }
    QString drawn;
    QString open; // key of the link that is open
    const QList<HtmlPiece> pieces = htmlPieces(html);
    for (const HtmlPiece &piece : pieces) {
        const bool isLink = piece.name == "a"_L1;
        if (isLink && piece.kind == HtmlPiece::Kind::Opening)
            open = keyOf(piece.attribute("href"_L1));
        drawn += QStringView(html).mid(piece.from, piece.size);
        if (isLink && piece.kind == HtmlPiece::Kind::Closing) {
            if (byKey.contains(open) && byKey[open].clicks > 0)
                drawn += badge(byKey[open], most);
            open.clear();
        }
    }
    return drawn;
}

} // namespace pulsedeck::letters
