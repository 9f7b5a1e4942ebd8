// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/letters/campaigndraft.h"

#include <QObject>

#include <functional>

namespace pulsedeck {
class Ledger;
}

namespace pulsedeck::letters {

/// What is kept here of campaigns: drafts, the names of segments, and how many campaigns left. All of it lies
/// in the sealed file of the account's changes. Handlers run later, and never after their context is gone.
class LetterDesk {
public:
    explicit LetterDesk(Ledger &ledger) : m_ledger(ledger) { }

    static QString newId();
    /// On the disk a moment later.
    void keep(const CampaignDraft &draft);
    void forget(const QString &id);
    /// Those that were changed last first.
    void drafts(QObject *context, std::function<void(const QList<CampaignDraft> &)> handler);

    /// What is being written for the template with that key, and was not saved; an empty object takes it
    /// away.
    void keepTemplate(const QString &key, const QJsonObject &written);
    /// Empty when there is nothing.
    void unsavedTemplate(const QString &key, QObject *context,
                         std::function<void(const QJsonObject &)> handler);

    void nameSegment(qint64 id, const QString &name);
    void segments(QObject *context, std::function<void(const QHash<qint64, QString> &)> handler);

    /// How many campaigns were made from here in the hour before @p now. What other programs and people make
    /// is not seen.
    void madeInTheHour(const QDateTime &now, QObject *context, std::function<void(int)> handler);

private:
    Ledger &m_ledger;
};

/// The service takes so many campaigns an hour from programs, tests included.
inline constexpr int campaignsAnHour = 4;

} // namespace pulsedeck::letters
