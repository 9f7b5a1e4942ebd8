// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/words.h"

#include "app/scopes/emails/emails.h"

namespace pulsedeck::emails {

QList<StatusWord> campaignWords()
{
    return {
        {"0", Tr::tr("New", "campaign")},
        {"1", Tr::tr("On moderation"), Tone::Busy},
        {"2", Tr::tr("Being sent"), Tone::Busy},
        {"3", Tr::tr("Sent", "campaign"), Tone::Good},
        {"4", Tr::tr("Test", "campaign")},
        {"5", Tr::tr("Blocked", "campaign"), Tone::Bad},
        {"6", Tr::tr("Marked for deletion"), Tone::Warning},
        {"7", Tr::tr("Status being updated"), Tone::Busy},
        {"8", Tr::tr("Test sent")},
        {"9", Tr::tr("Being delivered"), Tone::Busy},
        {"10", Tr::tr("Being prepared"), Tone::Busy},
        {"11", Tr::tr("Moderator waits for an answer"), Tone::Warning},
        {"12", Tr::tr("No active addresses"), Tone::Bad},
        {"13", Tr::tr("Being created"), Tone::Busy},
        {"14", Tr::tr("Queued"), Tone::Busy},
        {"15", Tr::tr("Waiting for the A/B result"), Tone::Busy},
        {"16", Tr::tr("Cancelled", "campaign")},
        {"22", Tr::tr("Part being sent"), Tone::Busy},
        {"23", Tr::tr("Part sent")},
        {"25", Tr::tr("Part sent, rest blocked"), Tone::Bad},
        {"26", Tr::tr("Draft")},
        {"27", Tr::tr("Needs editing"), Tone::Warning},
        {"28", Tr::tr("Resend to non-openers scheduled"), Tone::Busy},
        {"33", Tr::tr("Automation stopped: balance used up"), Tone::Bad},
        {"36", Tr::tr("Automation draft")},
    };
}

QList<StatusWord> addressWords()
{
    return {
        {"0", Tr::tr("New", "address")},
        {"1", Tr::tr("Active", "address"), Tone::Good},
        {"2", Tr::tr("Confirmation asked for"), Tone::Busy},
        {"3", Tr::tr("Activation asked for"), Tone::Busy},
        {"4", Tr::tr("Unsubscribed"), Tone::Warning},
        {"5", Tr::tr("Rejected by an administrator"), Tone::Bad},
        {"6", Tr::tr("Unsubscribed from everything"), Tone::Bad},
        {"7", Tr::tr("Activation email sent"), Tone::Busy},
        {"8", Tr::tr("Blocked by you"), Tone::Bad},
        {"9", Tr::tr("Sending error"), Tone::Bad},
        {"10", Tr::tr("Blocked by host"), Tone::Bad},
        {"11", Tr::tr("Blocked by sender name"), Tone::Bad},
        {"12", Tr::tr("Blocked by part of the address"), Tone::Bad},
        {"13", Tr::tr("Deleted by you")},
        {"14", Tr::tr("Temporarily unavailable"), Tone::Warning},
    };
}

QList<StatusWord> listWords()
{
    return {
        {"0", Tr::tr("Active", "mailing list"), Tone::Good},
        {"1", Tr::tr("Deleted", "mailing list"), Tone::Bad},
        {"3", Tr::tr("Awaiting clarification"), Tone::Warning},
        {"4", Tr::tr("Blocked", "mailing list"), Tone::Bad},
        {"5", Tr::tr("Temporarily blocked"), Tone::Warning},
    };
}

QList<StatusWord> failureWords()
{
    return {
        {"6", Tr::tr("No such mailbox"), Tone::Bad},
        {"7", Tr::tr("Mailbox temporarily unavailable"), Tone::Warning},
        {"8", Tr::tr("Mailbox unavailable"), Tone::Bad},
        {"9", Tr::tr("Refused as spam by the server"), Tone::Bad},
        {"10", Tr::tr("Mailbox full"), Tone::Warning},
        {"12", Tr::tr("Delivery failed"), Tone::Bad},
        {"16", Tr::tr("Invalid address"), Tone::Bad},
        {"17", Tr::tr("Temporarily blocked", "recipient"), Tone::Warning},
        {"18", Tr::tr("Disabled by an administrator"), Tone::Bad},
        {"20", Tr::tr("Already unsubscribed"), Tone::Warning},
    };
}

QList<StatusWord> recipientWords()
{
    QList<StatusWord> words {
        {"0", Tr::tr("In the queue", "recipient")},
        {"1", Tr::tr("Sent", "recipient")},
        {"2", Tr::tr("Delivered, not opened")},
        {"3", Tr::tr("Opened", "recipient"), Tone::Good},
        {"4", Tr::tr("Clicked", "recipient"), Tone::Good},
        {"5", Tr::tr("Unsubscribed", "recipient"), Tone::Warning},
        {"11", Tr::tr("Marked as spam", "recipient"), Tone::Bad},
    };
    return words << failureWords();
}

} // namespace pulsedeck::emails
