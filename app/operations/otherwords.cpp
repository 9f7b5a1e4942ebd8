// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/otherwords.h"

#include "app/operations/finder.h"
#include "app/operations/operationwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::operations {

/// Beginnings of words in titles, and what stands for them. A translation has its own words on both sides.
static QStringList tables()
{
    return {
        Tr::tr("campaign: newsletter broadcast mailing blast compare results",
               "beginnings of words in titles: other words to search by"),
        Tr::tr("mailing list: audience subscribers recipients export", "words to search by"),
        Tr::tr("add contacts: import upload audience subscribers", "words to search by"),
        Tr::tr("contact: person people lead customer", "words to search by"),
        Tr::tr("cost: price how much expensive", "words to search by"),
        Tr::tr("balance: price money credit funds", "words to search by"),
        Tr::tr("opens: who opened open rate readers", "words to search by"),
        Tr::tr("clicks: who clicked click rate links", "words to search by"),
        Tr::tr("payment: invoice bill receipt", "words to search by"),
        Tr::tr("task: reminder todo follow up", "words to search by"),
        Tr::tr("team: owner manager responsible colleague users", "words to search by"),
        Tr::tr("deal: opportunity sale order owner", "words to search by"),
        Tr::tr("pipeline: funnel stages sales", "words to search by"),
        Tr::tr("statistics: report results figures numbers compare", "words to search by"),
        Tr::tr("unsubscribe: opt out remove", "words to search by"),
        Tr::tr("block: blacklist suppress ban", "words to search by"),
        Tr::tr("blacklist: blocked suppression ban", "words to search by"),
        Tr::tr("template: design letter layout", "words to search by"),
        Tr::tr("sender: from address name", "words to search by"),
        Tr::tr("bounce: undelivered returned failed", "words to search by"),
        Tr::tr("verif: validate clean check hygiene", "words to search by"),
        Tr::tr("plan: subscription tariff price limits", "words to search by"),
        Tr::tr("flow: automation autoresponder sequence drip", "words to search by"),
        Tr::tr("pop-up: form widget banner", "words to search by"),
        Tr::tr("dialog: inbox conversation chat messages", "words to search by"),
        Tr::tr("tag: label segment", "words to search by"),
        Tr::tr("webhook: integration callback", "words to search by"),
        Tr::tr("sms: text message broadcast new phones mobile", "words to search by"),
        Tr::tr("push: notification browser broadcast new message", "words to search by"),
        Tr::tr("viber: messenger broadcast new campaign", "words to search by"),
    };
}

OtherWords::OtherWords()
{
    for (const QString &line : tables())
        m_lines << Line {findableWords(line.section(u':', 0, 0)), line.section(u':', 1).trimmed()};
}

QStringList OtherWords::of(const QString &title) const
{
    const QStringList words = findableWords(title);
    QStringList others;
    for (const Line &line : m_lines) {
        const bool fits =
            std::all_of(line.meant.begin(), line.meant.end(), [&words](const QString &beginning) {
                return std::any_of(words.begin(), words.end(),
                                   [&beginning](const QString &word) { return word.startsWith(beginning); });
            });
        if (fits)
            others << line.others;
    }
    return others;
}

} // namespace pulsedeck::operations
