// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/scopes.h"
#include "app/demo/tables/table.h"

namespace pulsedeck::demo {

/// A phone number of a mailing list.
struct ListPhone {
    QDateTime added;
    QJsonObject variables;
};

/// Campaigns, senders, the blacklist and the phone numbers of mailing lists.
struct SmsData {
    SmsData(const ServingRef &of, const FindList &finder);

    static constexpr double priceOfOne = 0.054;

    /// The numbers of a list, sown with a few; null when there is no such list.
    QMap<QString, ListPhone> *phonesOf(qint64 list);
    /// A campaign to @p phones, sent now or planned.
    qint64 addCampaign(const Call &call, const QStringList &phones, const QJsonValue &list);
    qsizetype blockedAt(const QString &phone) const; ///< -1: not on the blacklist.

    const ServingRef serving;
    const FindList findList;
    /// Rows as the list tells them, with `phones` (rows of the details) and `isPlanned`.
    Table campaigns;
    QJsonArray senders;
    QJsonArray blacklist;

private:
    QHash<qint64, QMap<QString, ListPhone>> m_phones;
};

using SmsRef = std::shared_ptr<SmsData>;

void addSmsReads(Routes &routes, const SmsRef &data);
void addSmsNumbers(Routes &routes, const SmsRef &data);
void addSmsSending(Routes &routes, const SmsRef &data);

/// The phones of a body as digits; none when one of them is no phone number.
std::optional<QStringList> readPhones(const QJsonValue &phones);
/// 404 of a mailing list that is not there.
Answer noSuchPhoneList();

} // namespace pulsedeck::demo
