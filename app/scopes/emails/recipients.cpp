// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/recipients.h"

#include "app/scopes/emails/emails.h"
#include "app/scopes/emails/words.h"
#include "app/values/format.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace pulsedeck::emails {

using State = Recipient::State;

bool isInQuestion(const Recipient &one, RecipientQuestion question)
{
    switch (question) {
    case RecipientQuestion::WhoClicked:
        return one.clicked != 0;
    case RecipientQuestion::WhoOpened:
        return one.opened != 0 || one.clicked > 0;
    case RecipientQuestion::Everything:
        break;
    }
    return one.sent != 0;
}

static bool hasFailed(int code)
{
    static const QSet<int> codes = [] {
        QSet<int> all;
        for (const StatusWord &word : failureWords())
            all << word.code.toInt();
        return all;
    }();
    return codes.contains(code);
}

bool isOf(const Recipient &one, RecipientGroup group)
{
    constexpr int sent = 1, delivered = 2, opened = 3, clicked = 4, unsubscribed = 5, spam = 11;
    const bool isTold = one.state == State::Told;
    const bool isRuledOut = one.state == State::RuledOut;
    const bool openedNothing = isRuledOut && one.sent != 0 && one.opened == 0 && one.clicked <= 0;
    switch (group) {
    case RecipientGroup::All:
        break;
    case RecipientGroup::Clicked:
        return isTold && one.code == clicked;
    case RecipientGroup::Opened:
        return isTold && (one.code == opened || one.code == clicked);
    case RecipientGroup::NotOpened:
        return isTold && (one.code == sent || one.code == delivered);
    case RecipientGroup::NeverOpened:
        return openedNothing;
    case RecipientGroup::Bounced:
        return isTold && hasFailed(one.code);
    case RecipientGroup::Left:
        return isTold && (one.code == unsubscribed || one.code == spam);
    case RecipientGroup::NotSent:
        return (isTold && one.code < 0) || (isRuledOut && one.sent == 0);
    case RecipientGroup::Unknown:
        return one.state == State::Open || one.state == State::Failed
            || (isRuledOut && one.sent != 0 && !openedNothing);
    }
    return true;
}

QString outcomeText(const Recipient &one)
{
    switch (one.state) {
    case State::Open:
        return Tr::tr("Not asked yet");
    case State::Failed:
        return one.words;
    case State::RuledOut:
        return one.sent == 0  ? Tr::tr("Never got a campaign")
            : one.opened == 0 ? Tr::tr("Never opened a campaign")
                              : Tr::tr("Never clicked in a campaign");
    case State::Told:
        break;
    }
    if (one.code < 0)
        return Tr::tr("This campaign was not sent there");
    const QList<StatusWord> words = recipientWords();
    const StatusWord *word = format::statusWord(words, one.code);
    if (word)
        return word->text;
    return one.words.isEmpty() ? QString::number(one.code) : one.words;
}

Tone outcomeTone(const Recipient &one)
{
    if (one.state == State::Failed)
        return Tone::Warning;
    const QList<StatusWord> words = recipientWords();
    const StatusWord *word = one.state == State::Told ? format::statusWord(words, one.code) : nullptr;
    return word ? word->tone : Tone::Neutral;
}

QString totalsText(const Recipient &one)
{
    if (one.sent < 0)
        return {};
    const QLocale locale;
    return Tr::tr("%1 emails, %2 opened, %3 clicked")
        .arg(locale.toString(one.sent), locale.toString(qMax<qint64>(0, one.opened)),
             locale.toString(qMax<qint64>(0, one.clicked)));
}

Recipient withOutcome(Recipient one, const QJsonValue &answer)
{
    const auto code = format::toInteger(answer["detail_status"]);
    const QString words = answer["detail_status_explain"].toString();
    // Without it there is only the status of the address, which says nothing of the campaign.
    one.state = code ? State::Told : State::Failed;
    one.code = code ? int(*code) : -1;
    one.words = code ? words : Tr::tr("The service does not tell");
    return one;
}

Recipient withTotals(Recipient one, const QJsonValue &totals)
{
    // A flat answer for many addresses, a nested one for a single one.
    const QJsonValue counts = totals["statistic"].isObject() ? totals["statistic"] : totals;
    one.sent = format::toInteger(counts["sent"]).value_or(-1);
    one.opened = format::toInteger(counts["open"]).value_or(-1);
    one.clicked = format::toInteger(counts["link"]).value_or(-1);
    return one;
}

} // namespace pulsedeck::emails
