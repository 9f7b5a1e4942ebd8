// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/boards/card.h"

#include "app/values/convert.h"
#include "app/values/textfold.h"
#include "app/values/zone.h"
#include "app/vocabulary/columntext.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Card)
};

QString textAt(const QJsonObject &row, const QString &path)
{
    return path.isEmpty() ? QString() : format::toText(valueAt(row, path));
}

/// The year only when it is another one.
QString dayText(const QDateTime &moment)
{
    const QDate day = format::inZone(moment).date();
    return day.year() == format::today().year()
        ? QLocale().toString(day, Tr::tr("d MMM", "how a day without its year is written"))
        : format::dateText(day);
}

QByteArray wordsOf(const QJsonObject &row, const Resource &resource)
{
    QStringList words;
    for (const Column &column : resource.columns) {
        const QJsonValue value = column.value ? column.value(row) : valueAt(row, column.key);
        if (value.isUndefined() || value.isNull())
            continue;
        words << format::display(value, column, row);
        if (factsOf(column.kind).isNumber)
            words << format::toText(value); // as people type it
    }
    return folded(words.join(u'\n')).toUtf8();
}

} // namespace

Card cardOf(const QJsonObject &row, const Resource &resource, const Board &board, const QDateTime &now)
{
    Card card;
    card.key = textAt(row, resource.key);
    card.name = textAt(row, resource.name);
    if (card.name.isEmpty())
        card.name = card.key;
    card.set = textAt(row, board.setField);
    card.stage = textAt(row, board.stageField);
    card.state = textAt(row, board.stateField);
    card.owner = textAt(row, board.ownerField);
    if (board.amount) {
        card.amount = format::toAmount(valueAt(row, board.amount->key));
        card.currency = textAt(row, board.amount->currency);
    }
    if (board.facts)
        card.facts = board.facts(row, now);
    card.words = wordsOf(row, resource);
    if (card.facts.since.isValid())
        card.days = int(qMax<qint64>(0, format::inZone(card.facts.since).date().daysTo(format::today())));
    return card;
}

Sums expectedOf(const Sums &open, int won, int lost)
{
    Sums expected;
    for (auto sum = open.cbegin(); won + lost > 0 && sum != open.cend(); ++sum) {
        const double guess = sum.value() * won / (won + lost);
        // A guess is no more exact for its cents, but of small sums they are all there is.
        expected[sum.key()] = std::abs(guess) < 100 ? std::round(guess * 100) / 100 : std::round(guess);
    }
    return expected;
}

/// Whole amounts without their zeros: a card is narrow.
QString moneyText(double amount, const QString &currency)
{
    if (amount != std::floor(amount))
        return format::display(amount, Meaning {.kind = Kind::Money, .words = {}, .currency = currency});
    const QString whole = QLocale().toString(amount, 'f', 0);
    //: An amount of money: %1 is the number, %2 the currency's code.
    return currency.isEmpty() ? whole : Tr::tr("%1 %2").arg(whole, currency);
}

QString sumText(const Sums &sums)
{
    QStringList texts;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        texts << moneyText(sum.value(), sum.key());
    return texts.join(u", "_s);
}

QString daysText(const Card &card)
{
    if (card.days < 0 || card.isMoved)
        return {};
    if (card.days == 0)
        return card.facts.isSinceExact ? Tr::tr("since today") : Tr::tr("changed today");
    return card.facts.isSinceExact ? Tr::tr("%Ln day(s)", "in a stage", card.days)
                                   : Tr::tr("%Ln+ day(s)", "at least so long in a stage", card.days);
}

QString amountText(const Card &card)
{
    return card.amount ? moneyText(*card.amount, card.currency) : QString();
}

QString dueText(const Card &card)
{
    if (!card.facts.due.isValid())
        return card.isLate ? Tr::tr("Overdue") : QString();
    const QString day = dayText(card.facts.due);
    return card.isLate ? Tr::tr("Overdue, %1").arg(day) : Tr::tr("Due %1").arg(day);
}

QString cardText(const Card &card, const QString &owner, const QString &stage, int usualDays)
{
    QStringList parts {card.name,       amountText(card), owner, card.people, dueText(card),
                       card.facts.line, card.facts.alert, stage};
    if (card.days >= 0 && !card.isMoved)
        parts << (card.facts.isSinceExact ? Tr::tr("%Ln day(s) in this stage", nullptr, card.days)
                                          : Tr::tr("at least %Ln day(s) in this stage", nullptr, card.days));
    if (card.isStuck)
        parts << Tr::tr("stuck: usual here are %Ln day(s)", nullptr, usualDays);
    parts << card.note;
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace pulsedeck
