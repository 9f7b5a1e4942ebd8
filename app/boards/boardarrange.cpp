// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The part of BoardModel that works out which cards stand where.

#include "app/boards/boardmodel.h"

#include "app/values/format.h"
#include "app/values/textfold.h"
#include "app/values/zone.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

/// With fewer cards nobody can say what is usual in a column.
constexpr qsizetype enoughCards = 4;
/// A card is stuck that is there for longer than this and twice as long as half of the others.
constexpr int patientDays = 7;

QList<QByteArray> foldedWords(const QString &text)
{
    QList<QByteArray> words;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        words << folded(word).toUtf8();
    return words;
}

} // namespace

ColumnModel *BoardModel::column(const QString &id) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [&](const ColumnModel *one) { return one->facts().id == id; });
    return found == m_columns.end() ? nullptr : *found;
}

const Card *BoardModel::card(const QString &key) const
{
    const auto found = m_cards.find(key);
    return found == m_cards.end() ? nullptr : found->second.get();
}

QList<const Card *> BoardModel::cards() const
{
    QList<const Card *> all;
    for (const auto &one : m_cards)
        all << one.second.get();
    return all;
}

QJsonObject BoardModel::row(const QString &key) const
{
    const Card *found = card(key);
    return found ? m_store.row(found->row) : QJsonObject();
}

QString BoardModel::ownerName(const Card &card) const
{
    return m_owners.value(card.owner);
}

void BoardModel::setLook(const BoardLook &look)
{
    const bool isOther = look.columns != m_look.columns;
    m_look = look;
    m_words = foldedWords(look.words);
    isOther ? makeColumns() : arrange();
}

void BoardModel::setOverlay(const CellOverlay *overlay)
{
    m_overlay = overlay;
    placeAll();
    arrange();
}

void BoardModel::tellOverlaid(const QStringList &keys)
{
    for (const QString &key : keys) {
        if (const auto found = m_cards.find(key); found != m_cards.end())
            place(*found->second);
    }
    arrange();
    for (ColumnModel *one : std::as_const(m_columns))
        one->tell(keys);
}

/// Where the card stands, with what lies over it.
void BoardModel::place(Card &card) const
{
    QString set = card.set;
    QString stage = card.stage;
    QString state = card.state;
    card.mark = OverlaidCell::Mark::None;
    card.note.clear();
    const auto lay = [&](const QString &field, QString &value) {
        if (field.isEmpty())
            return;
        const auto over = m_overlay->cell(card.key, Column {.key = field, .title = {}});
        if (!over)
            return;
        if (!over->value.isUndefined())
            value = format::toText(over->value);
        card.mark = qMax(card.mark, over->mark);
        if (!over->note.isEmpty())
            card.note = over->note;
    };
    if (m_overlay && !m_overlay->isEmpty()) {
        lay(m_board.setField, set);
        lay(m_board.stageField, stage);
        lay(m_board.stateField, state);
    }
    card.isMoved = set != card.set || stage != card.stage || state != card.state;
    card.lastStage = m_places.value(m_board.openState + u'/' + stage);
    if (set != m_set)
        card.place.clear();
    else if (const auto end = m_places.constFind(state + u'/'); end != m_places.cend())
        card.place = *end;
    else
        card.place =
            m_places.value(state + u'/' + stage, state == m_board.openState ? u"elsewhere"_s : QString());
    card.column = m_look.columns == BoardLook::Columns::Stages ? card.place : periodOf(card);
}

/// Of what is still to be done.
QString BoardModel::periodOf(const Card &card) const
{
    const bool isOpen = card.place.startsWith("stage/"_L1) || card.place == "elsewhere"_L1;
    if (!isOpen || (m_board.isLastStageDone && !m_stages.isEmpty() && card.place == m_stages.last().first))
        return {};
    if (card.facts.isOverdue)
        return u"due/overdue"_s;
    if (!card.facts.due.isValid())
        return u"due/none"_s;
    const qint64 days = format::today().daysTo(format::inZone(card.facts.due).date());
    return days <= 0 ? u"due/today"_s : days < 7 ? u"due/week"_s : u"due/later"_s;
}

QString BoardModel::stageName(const Card &card) const
{
    for (const auto &[id, name] : m_stages) {
        if (id == card.place)
            return name;
    }
    return {};
}

void BoardModel::placeAll()
{
    for (const auto &one : m_cards)
        place(*one.second);
}

bool BoardModel::isShown(const Card &card) const
{
    using Deadline = BoardLook::Deadline;
    const QDateTime due = card.facts.due;
    const auto isDueIn = [&](int days) {
        return due.isValid() && format::inZone(due).date() < format::today().addDays(days);
    };
    const bool fits = m_look.deadline == Deadline::Any
        || (m_look.deadline == Deadline::Overdue && card.isLate)
        || (m_look.deadline == Deadline::Week && isDueIn(7))
        || (m_look.deadline == Deadline::Month && isDueIn(30))
        || (m_look.deadline == Deadline::None && !due.isValid());
    if (!fits || (!m_look.owner.isEmpty() && card.owner != m_look.owner))
        return false;
    if (m_words.isEmpty())
        return true;
    const auto isIn = [&](const QByteArray &word) {
        return card.words.contains(word)
            || folded(ownerName(card) + u'\n' + card.people).toUtf8().contains(word);
    };
    return std::all_of(m_words.begin(), m_words.end(), isIn);
}

/// What was moved just now stands on top, where the service puts it.
bool BoardModel::isBefore(const Card &one, const Card &other) const
{
    using Order = BoardLook::Order;
    if (one.isMoved != other.isMoved)
        return one.isMoved;
    const bool isByDay = m_look.columns == BoardLook::Columns::Periods && m_look.order == Order::Service;
    switch (isByDay ? Order::Due : m_look.order) {
    case Order::Amount:
        if (one.amount.value_or(0) != other.amount.value_or(0))
            return one.amount.value_or(0) > other.amount.value_or(0);
        break;
    case Order::Days:
        if (one.days != other.days)
            return one.days > other.days;
        break;
    case Order::Due:
        if (one.facts.due != other.facts.due && (one.facts.due.isValid() || other.facts.due.isValid()))
            return one.facts.due.isValid() && (!other.facts.due.isValid() || one.facts.due < other.facts.due);
        break;
    case Order::Name:
        if (const int way = QString::localeAwareCompare(one.name, other.name); way != 0)
            return way < 0;
        break;
    case Order::Service:
        break;
    }
    return one.number < other.number;
}

/// Which of the cards are late or stuck, by what is usual in their column.
void BoardModel::judge(QList<Card *> &cards, const ColumnModel &column, int &usualDays)
{
    const bool isOver = column.facts().isEnd || (m_board.isLastStageDone && column.facts().isLast);
    QList<int> days;
    for (const Card *card : std::as_const(cards)) {
        if (card->days >= 0 && !card->isMoved)
            days << card->days;
    }
    const bool isStage = !isOver && !column.facts().isPeriod; // what is usual differs from stage to stage
    if (isStage && days.size() >= enoughCards) {
        const auto middle = days.begin() + days.size() / 2;
        std::nth_element(days.begin(), middle, days.end());
        usualDays = *middle;
    }
    for (Card *card : cards) {
        card->isOver = isOver;
        card->isLate = !isOver && card->facts.isOverdue;
        card->isStuck = usualDays >= 0 && !card->isMoved && card->days > qMax(patientDays, usualDays * 2);
    }
}

/// Cheap enough for every letter that is typed: some milliseconds for five thousand cards.
void BoardModel::arrange()
{
    QHash<QString, QList<Card *>> standing;
    for (const auto &one : m_cards) {
        if (!one.second->column.isEmpty())
            standing[one.second->column] << one.second.get();
    }
    m_figures = {};
    for (ColumnModel *one : std::as_const(m_columns)) {
        QList<Card *> cards = standing.value(one->facts().id);
        int usualDays = -1;
        judge(cards, *one, usualDays);
        QList<const Card *> shown;
        Sums sums;
        for (const Card *card : std::as_const(cards)) {
            if (!isShown(*card))
                continue;
            shown << card;
            if (card->amount)
                sums[card->currency] += *card->amount;
        }
        std::sort(shown.begin(), shown.end(),
                  [this](const Card *a, const Card *b) { return isBefore(*a, *b); });
        if (!one->facts().isEnd) {
            m_figures.open += int(shown.size());
            for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
                m_figures.sum[sum.key()] += sum.value();
        } else {
            (one->facts().state == m_board.goodEnd ? m_figures.good : m_figures.bad) += int(shown.size());
        }
        one->take(shown, sums, usualDays);
    }
    m_figures.expected = expectedOf(m_figures.sum, m_figures.good, m_figures.bad);
    emit changed();
}

} // namespace pulsedeck
