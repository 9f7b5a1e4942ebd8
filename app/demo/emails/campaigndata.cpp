// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/emails/campaigndata.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

CampaignFigures sowFigures(int addresses, Dice dice)
{
    CampaignFigures figures;
    figures.sent = addresses;
    figures.delivered = int(addresses * dice.share(0.962, 0.993));
    figures.errors = figures.sent - figures.delivered;
    figures.opened = int(figures.delivered * dice.share(0.17, 0.41));
    figures.clicked = int(figures.opened * dice.share(0.06, 0.22));
    figures.unsubscribed = int(figures.delivered * dice.share(0.0008, 0.004));
    figures.spam = int(figures.delivered * dice.share(0, 0.0004));
    return figures;
}

QJsonObject opensByCountry(const Campaign &campaign, Dice dice)
{
    static const QHash<QString, QStringList> homes = {
        {u"en"_s, {u"GB"_s, u"IE"_s, u"US"_s, u"UA"_s, u"ES"_s, u"PT"_s, u"TR"_s, u"DE"_s, u"AE"_s}},
        {u"ua"_s, {u"UA"_s, u"PL"_s, u"DE"_s, u"CZ"_s}},
        {u"es"_s, {u"ES"_s, u"MX"_s, u"AR"_s, u"FR"_s}},
        {u"pt"_s, {u"PT"_s, u"BR"_s, u"ES"_s}},
        {u"tr"_s, {u"TR"_s, u"DE"_s, u"NL"_s}},
        {u"ar"_s, {u"AE"_s, u"SA"_s, u"LB"_s, u"EG"_s}},
        {u"zh"_s, {u"CN"_s, u"SG"_s, u"TW"_s}},
    };
    QJsonObject opens;
    int left = campaign.figures.opened;
    const QStringList countries = homes.value(campaign.language);
    for (const QString &country : countries) {
        const bool isLast = country == countries.last();
        const int count = isLast ? left : int(left * dice.share(0.45, 0.75));
        if (count > 0)
            opens.insert(country, count);
        left -= count;
    }
    return opens;
}

QList<std::pair<QString, int>> clicksByLink(const Campaign &campaign, Dice dice)
{
    const QStringList pages = {u"shop"_s, u"story"_s, u"subscription"_s, u"cafes"_s, u"recipes"_s};
    QList<std::pair<QString, int>> clicks;
    int left = int(campaign.figures.clicked * dice.share(1.05, 1.4));
    for (const QString &page : pages) {
        const int count = page == pages.last() ? left : int(left * dice.share(0.3, 0.7));
        if (count > 0)
            clicks.append({u"https://lumen-coffee.example.com/"_s + page, count});
        left -= count;
    }
    return clicks;
}

} // namespace pulsedeck::demo
