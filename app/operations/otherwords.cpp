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
        Tr::tr("theme: mode appearance colours night", "words to search by"),
        Tr::tr("settings: preferences options configuration", "words to search by"),
        Tr::tr("remove account: sign out log out logout logoff forget", "words to search by"),
        Tr::tr("sign again: log in login", "words to search by"),
        Tr::tr("add account: sign in log in login", "words to search by"),
        Tr::tr("picked parts: scopes permissions rights", "words to search by"),
        Tr::tr("read only: lock protect", "words to search by"),
        Tr::tr("keyboard shortcuts: keys hotkeys help", "words to search by"),
        Tr::tr("jobs: queue background running progress", "words to search by"),
        Tr::tr("journal: history log who did what", "words to search by"),
        Tr::tr("request log: network http calls history", "words to search by"),
        Tr::tr("API use: limit quota requests calls", "words to search by"),
        Tr::tr("export: save csv excel xlsx spreadsheet download file", "words to search by"),
        Tr::tr("import: csv excel xlsx spreadsheet upload file contacts", "words to search by"),
        Tr::tr("quit: exit close end", "words to search by"),
        Tr::tr("home: start dashboard overview", "words to search by"),
        Tr::tr("full screen: maximise", "words to search by"),
        Tr::tr("inbox: chats dialogs conversations messages", "words to search by"),
        Tr::tr("find: search look", "words to search by"),
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
