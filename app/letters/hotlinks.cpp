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

/// An address, and what it has in common with other spellings of it.
struct Address {
    QString exact; ///< Without what makes no difference to any server.
    QString bare; ///< Without what statistics add.
    QString page; ///< The same for all spellings.
    QStringList utm;
};

Address addressOf(const QString &link)
{
    QUrl url(link.trimmed());
    if (!url.isValid() || url.host().isEmpty())
        return {link.trimmed(), link.trimmed(), link.trimmed(), {}};
    Address address;
    url.setHost(url.host().toLower());
    if (url.path() == "/"_L1)
        url.setPath({});
    address.exact = url.toString();
    address.utm = utmOf(address.exact);
    QUrlQuery query(url);
    const auto items = query.queryItems();
    for (const auto &[name, value] : items) {
        if (name.startsWith("utm_"_L1, Qt::CaseInsensitive))
            query.removeAllQueryItems(name);
    }
    url.setQuery(query.isEmpty() ? QString() : query.toString());
    address.bare = url.toString();
    url.setScheme(u"https"_s);
    address.page = url.toString(QUrl::StripTrailingSlash);
    return address;
}

/// How well @p clicked is @p inLetter with what the service adds to it; below 0: it is another one.
qsizetype likeness(const Address &clicked, const Address &inLetter)
{
    const bool hasAll = std::all_of(inLetter.utm.begin(), inLetter.utm.end(),
                                    [&](const QString &utm) { return clicked.utm.contains(utm); });
    if (clicked.page != inLetter.page || !hasAll)
        return -1;
    return 2 * inLetter.utm.size() + (clicked.bare == inLetter.bare ? 1 : 0);
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

/// The links of @p html that are counted, each address once.
static QList<HotLink> linksOf(const QString &html)
{
    QList<HotLink> all;
    QHash<QString, qsizetype> known;
    const QList<Link> inLetter = links(html);
    for (const Link &link : inLetter) {
        if (!isCounted(link))
            continue;
        const QString exact = addressOf(link.url).exact;
        if (!known.contains(exact)) {
            known[exact] = all.size();
            all << HotLink {.url = link.url, .text = {}, .href = exact};
        }
        HotLink &hot = all[known[exact]];
        ++hot.places;
        if (hot.text.isEmpty())
            hot.text = link.text.simplified();
    }
    return all;
}

/// Which of @p inLetter was clicked; below 0: none. The only one of its page is it, whatever was added.
static qsizetype placeOf(const Address &clicked, const QList<Address> &inLetter)
{
    qsizetype best = -1, most = -1, same = -1, count = 0;
    for (qsizetype at = 0; at < inLetter.size(); ++at) {
        if (inLetter.at(at).page == clicked.page) {
            same = at;
            ++count;
        }
        if (const qsizetype like = likeness(clicked, inLetter.at(at)); like > most) {
            best = at;
            most = like;
        }
    }
    return count == 1 ? same : best;
}

static void add(HotLink &hot, const QString &url, qint64 clicks)
{
    hot.addresses << url;
    if (hot.clicks < 0 || hot.addresses.size() == 1)
        hot.clicks = clicks;
    else
        hot.clicks += qMax<qint64>(0, clicks);
    hot.addresses.removeDuplicates();
    const QString shared = hot.href.isEmpty() ? url : hot.href;
    hot.url = hot.addresses.size() == 1 ? url : addressOf(shared).bare;
}

QList<HotLink> hotLinks(const QString &html, const QList<QPair<QString, qint64>> &clicks)
{
    QList<HotLink> all = linksOf(html);
    QList<Address> inLetter;
    for (const HotLink &link : std::as_const(all))
        inLetter << addressOf(link.url);
    QHash<QString, qsizetype> others;
    for (const auto &[url, count] : clicks) {
        const Address clicked = addressOf(url);
        qsizetype at = placeOf(clicked, inLetter);
        if (at < 0 && !others.contains(clicked.exact)) {
            others[clicked.exact] = all.size();
            all << HotLink {.url = url, .text = {}};
        }
        add(all[at < 0 ? others[clicked.exact] : at], url, count);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const HotLink &one, const HotLink &other) { return one.clicks > other.clicks; });
    return all;
}

QString withBadges(const QString &html, const QList<HotLink> &links)
{
    QHash<QString, HotLink> byAddress;
    qint64 most = 0;
    for (const HotLink &link : links) {
        if (!link.href.isEmpty())
            byAddress[link.href] = link;
        most = std::max(most, link.clicks);
    }
    QString drawn;
    QString open; // address of the link that is open
    const QList<HtmlPiece> pieces = htmlPieces(html);
    for (const HtmlPiece &piece : pieces) {
        const bool isLink = piece.name == "a"_L1;
        if (isLink && piece.kind == HtmlPiece::Kind::Opening)
            open = addressOf(piece.attribute("href"_L1)).exact;
        drawn += QStringView(html).mid(piece.from, piece.size);
        if (isLink && piece.kind == HtmlPiece::Kind::Closing) {
            if (byAddress.contains(open) && byAddress[open].clicks > 0)
                drawn += badge(byAddress[open], most);
            open.clear();
        }
    }
    return drawn;
}

} // namespace pulsedeck::letters
