// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desks/toldhere.h"

#include "app/jobs/journal.h"
#include "app/jobs/ledger.h"
#include "app/values/convert.h"
#include "app/values/encoded.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pulsedeck::toldhere {

namespace {

/// Entries of the journal that are looked at, the latest ones.
constexpr int lookedAt = 50'000;

/// From the first to the last that was carried out.
void eachSent(Ledger &ledger, QObject *context,
              std::function<void(const JournalEntry &, const QJsonObject &sent)> each,
              std::function<void()> done)
{
    ledger.journal(0, lookedAt, context, [each, done](const QList<LedgerEntry> &entries) {
        for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
            const JournalEntry told = journalEntry(*entry);
            const QJsonObject sent = entry->body[u"sent"].toObject();
            if (told.state == JobItem::State::Done && !sent.isEmpty())
                each(told, sent);
        }
        done();
    });
}

} // namespace

void tagsOf(Ledger &ledger, const QString &address, QObject *context,
            std::function<void(const QList<Tag> &)> handler)
{
    const auto tags = std::make_shared<QList<Tag>>();
    const auto take = [tags, address](const JournalEntry &entry, const QJsonObject &sent) {
        const bool isOn = entry.operation == "POST /tags/pin/email"_L1;
        const bool isOff = entry.operation == "POST /tags/unpin/email"_L1;
        if ((!isOn && !isOff) || sent[u"email"].toString().compare(address, Qt::CaseInsensitive) != 0)
            return;
        for (const QJsonValue one : sent[u"tags"].toArray()) {
            const QString id = format::toText(one);
            tags->removeIf([&id](const Tag &tag) { return tag.id == id; });
            if (isOn)
                tags->prepend({id, entry.at});
        }
    };
    eachSent(ledger, context, take, [tags, handler] { handler(*tags); });
}

void blocks(Ledger &ledger, QObject *context, std::function<void(const QHash<QString, Block> &)> handler)
{
    const auto blocks = std::make_shared<QHash<QString, Block>>();
    const auto take = [blocks](const JournalEntry &entry, const QJsonObject &sent) {
        const bool isOn = entry.operation == "POST /blacklist"_L1;
        if (!isOn && entry.operation != "DELETE /blacklist"_L1)
            return;
        for (const QString &address : decoded(sent[u"emails"]).toLower().split(u',')) {
            if (isOn)
                (*blocks)[address.trimmed()] = {sent[u"comment"].toString(), entry.at};
            else
                blocks->remove(address.trimmed());
        }
    };
    eachSent(ledger, context, take, [blocks, handler] { handler(*blocks); });
}

} // namespace pulsedeck::toldhere
