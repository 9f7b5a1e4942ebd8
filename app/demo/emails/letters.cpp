// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/emails/letters.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

struct Colours {
    QString head;
    QString button;
    QString page;
};

Colours coloursOf(const QString &kind)
{
    if (kind == "promo"_L1)
        return {u"#8a3b12"_s, u"#c2571a"_s, u"#fbf1e9"_s};
    if (kind == "event"_L1)
        return {u"#23395b"_s, u"#35609c"_s, u"#eef2f8"_s};
    if (kind == "trigger"_L1)
        return {u"#2f4f3a"_s, u"#3f7a55"_s, u"#eff5f0"_s};
    return {u"#3b2a20"_s, u"#7a4a2b"_s, u"#f5f0ea"_s};
}

QString product(const QString &name, const QString &page, const QString &words, const QString &price)
{
    return u"<td width=\"50%\" valign=\"top\" style=\"padding:8px\"><p "
           u"style=\"margin:0;font-weight:bold\"><a href=\"https://lumen-coffee.example.com/%4\" "
           "style=\"color:#2b211b\">%1</a></p>"
           "<p style=\"margin:4px 0;color:#6b5d52\">%2</p><p style=\"margin:0\">%3</p></td>"_s.arg(
               name, words, price, page);
}

} // namespace

QString letterHtml(const QString &title, const QString &kind)
{
    const Colours colours = coloursOf(kind);
    const QString products =
        product(u"Huila, Colombia"_s, u"story"_s, u"Red berries, cocoa, honey"_s, u"€ 12.50"_s)
        + product(u"Guji, Ethiopia"_s, u"recipes"_s, u"Jasmine, peach, black tea"_s, u"€ 14.00"_s);
    const QString body =
        u"<tr><td bgcolor=\"%2\" align=\"center\" style=\"padding:18px;color:#ffffff;background-color:%2\">"
        "<span style=\"font-size:15px;color:#ffffff\">LUMEN COFFEE</span></td></tr>"
        "<tr><td bgcolor=\"#ffffff\" style=\"padding:28px;background-color:#ffffff;color:#2b211b\">"
        "<h1 style=\"margin:0 0 12px 0;font-size:26px;color:%2\">%1</h1>"
        "<p style=\"font-size:16px\">Hello {{Name|friend}}, this week we roasted two lots that will not last "
        "long. Both are sweet, both are washed, and one of them is yours if you are quick.</p>"
        "<table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\"><tr>%4</tr></table>"
        "<table cellpadding=\"0\" cellspacing=\"0\" align=\"center\"><tr><td bgcolor=\"%3\" "
        "style=\"padding:12px 26px;"
        "background-color:%3\"><a href=\"https://lumen-coffee.example.com/shop\" style=\"color:#ffffff;"
        "text-decoration:none;font-weight:bold\">See the new coffees</a></td></tr></table>"
        "<p style=\"font-size:14px\">Your roaster in {{City|town}} keeps them for you until Sunday. "
        "<a href=\"https://lumen-coffee.example.com/cafes\" style=\"color:%3\">Our cafés</a></p></td></tr>"
        "<tr><td align=\"center\" style=\"padding:18px;color:#7d7067;font-size:12px\">Lumen Coffee, 4 Mill "
        "Lane, "
        "Cardiff<br><a href=\"{{webversion}}\" style=\"color:#7d7067\">View in a browser</a> &middot; "
        "<a href=\"{{unsubscribe_url}}\" style=\"color:#7d7067\">Unsubscribe</a></td></tr>"_s.arg(
            title.toHtmlEscaped(), colours.head, colours.button, products);
    return u"<!doctype html><html><head><meta charset=\"utf-8\"><title>%1</title></head>"
           "<body bgcolor=\"%2\" style=\"margin:0;background-color:%2;font-family:Arial,sans-serif\">"
           "<table width=\"600\" align=\"center\" cellpadding=\"0\" cellspacing=\"0\">%3</table></body></html>"_s
               .arg(title.toHtmlEscaped(), colours.page, body);
}

} // namespace pulsedeck::demo
