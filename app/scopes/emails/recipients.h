// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/column.h"

namespace pulsedeck::emails {

/// What is asked of a campaign's people; the more, the more of them have to be asked for one by one.
enum class RecipientQuestion { WhoClicked, WhoOpened, Everything };

/// What became of a campaign with one address.
struct Recipient {
    enum class State {
        Open, ///< Nobody asked yet.
        Told, ///< The service told its last status in this campaign.
        RuledOut, ///< Its totals over all campaigns answer the question already.
        Failed,
    };

    QString address;
    State state = State::Open;
    int code = -1; ///< Of the last status, when told; below 0: the campaign did not go there.
    QString words {}; ///< Of the service for a code without a word, or why it failed.
    /// Emails, opens and clicks over all campaigns; below 0: not told.
    qint64 sent = -1;
    qint64 opened = -1;
    qint64 clicked = -1;
};

enum class RecipientGroup {
    All,
    Clicked,
    Opened,
    NotOpened, ///< It went to them, as the service told.
    NeverOpened, ///< Any campaign: whether this one went to them is not known.
    Bounced,
    Left,
    NotSent,
    Unknown,
};

/// Whether the totals of @p one leave the question open.
bool isInQuestion(const Recipient &one, RecipientQuestion question);
/// Somebody who clicked has opened, too.
bool isOf(const Recipient &one, RecipientGroup group);
QString outcomeText(const Recipient &one);
Tone outcomeTone(const Recipient &one);
/// "12 emails, 4 opened, 1 clicked", over all campaigns; empty: not told.
QString totalsText(const Recipient &one);

/// What the service says of an address in a campaign, taken over.
Recipient withOutcome(Recipient one, const QJsonValue &answer);
/// What it says of an address over all campaigns.
Recipient withTotals(Recipient one, const QJsonValue &totals);

} // namespace pulsedeck::emails
