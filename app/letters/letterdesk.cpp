// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/letters/letterdesk.h"

#include "app/jobs/journal.h"
#include "app/jobs/ledger.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::letters {

namespace {

const QString draftKind = u"campaign draft"_s;
const QString segmentKind = u"segment"_s;
const QString templateKind = u"template draft"_s;

/// More than the service takes in an hour, with what else was done between.
constexpr int lookedAt = 500;

} // namespace

QString LetterDesk::newId()
{
    return QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmsszzz-"_s)
        + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
}

void LetterDesk::keep(const CampaignDraft &draft)
{
    m_ledger.write({{LedgerChange::What::Put, draftKind, draft.id, toJson(draft)}});
}

void LetterDesk::forget(const QString &id)
{
    m_ledger.write({{LedgerChange::What::Drop, draftKind, id}});
}

void LetterDesk::drafts(QObject *context, std::function<void(const QList<CampaignDraft> &)> handler)
{
    m_ledger.records(draftKind, context, [handler](const QHash<QString, QJsonObject> &found) {
        QList<CampaignDraft> drafts;
        for (auto one = found.begin(); one != found.end(); ++one) {
            drafts << draftFromJson(one.value());
            drafts.last().id = one.key();
        }
        std::sort(drafts.begin(), drafts.end(),
                  [](const CampaignDraft &a, const CampaignDraft &b) { return a.changedAt > b.changedAt; });
        handler(drafts);
    });
}

void LetterDesk::keepTemplate(const QString &key, const QJsonObject &written)
{
    const auto what = written.isEmpty() ? LedgerChange::What::Drop : LedgerChange::What::Put;
    m_ledger.write({{what, templateKind, key, written}});
}

void LetterDesk::unsavedTemplate(const QString &key, QObject *context,
                                 std::function<void(const QJsonObject &)> handler)
{
    m_ledger.records(templateKind, context,
                     [key, handler](const QHash<QString, QJsonObject> &found) { handler(found.value(key)); });
}

void LetterDesk::nameSegment(qint64 id, const QString &name)
{
    m_ledger.write({{LedgerChange::What::Put, segmentKind, QString::number(id), {{u"name"_s, name}}}});
}

void LetterDesk::segments(QObject *context, std::function<void(const QHash<qint64, QString> &)> handler)
{
    m_ledger.records(segmentKind, context, [handler](const QHash<QString, QJsonObject> &found) {
        QHash<qint64, QString> names;
        for (auto one = found.begin(); one != found.end(); ++one)
            names[one.key().toLongLong()] = one.value()[u"name"].toString();
        handler(names);
    });
}

void LetterDesk::madeInTheHour(const QDateTime &now, QObject *context, std::function<void(int)> handler)
{
    m_ledger.journal(0, lookedAt, context, [now, handler](const QList<LedgerEntry> &entries) {
        handler(int(std::count_if(entries.begin(), entries.end(), [&](const LedgerEntry &entry) {
            const JournalEntry told = journalEntry(entry);
            const bool mayCount = told.state == JobItem::State::Done || told.state == JobItem::State::Unknown;
            return mayCount && told.operation == "POST /campaigns"_L1 && told.at > now.addSecs(-3600);
        })));
    });
}

} // namespace pulsedeck::letters
