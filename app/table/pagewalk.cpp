// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/pagewalk.h"

#include <algorithm>

namespace pulsedeck {

namespace {
constexpr int mostPasses = 3;
/// Looking again must not read a huge list twice: then the user is told that rows may be missing.
constexpr int mostPagesAgain = 100;
constexpr int mostPatience = 10;
/// After a jump pages are asked for one by one, the longer the more jumps there were.
constexpr int mostCaution = 8;
/// Of a list whose length nobody tells so many pages are read for each that may be asked for behind its end.
constexpr int pagesAGuess = 4;
/// A page with less than this share of the rows that were asked for is not cut by a limit.
constexpr int leastShareOfALimit = 10;
} // namespace

PageWalk::PageWalk(const Paging &paging)
    : m_idiom(paging.idiom), m_asked(std::max(paging.pageSize, 1)), m_size(m_asked), m_patience(mostPatience)
{
}

void PageWalk::learnTotal(qint64 total)
{
    m_total = total;
    if (!m_ended)
        m_known.reserve(std::clamp<qint64>(total, 0, 1'000'000)); // what a service tells may be nonsense
}

std::optional<PageWalk::Ask> PageWalk::next(int inFlight)
{
    if (m_ended || isWaiting())
        return {};
    if (m_idiom != Paging::Idiom::Offset)
        return inFlight > 0 ? std::nullopt : std::optional(Ask {.cursor = m_cursor});
    // The first answer tells whether rows have keys and how many there are.
    const bool oneByOne = !m_started || isSettling() || m_calm < m_caution;
    // One page behind tells whether a short one is the last.
    const qint64 guesses = std::max<qint64>(1, m_position / std::max(step(), 1) / pagesAGuess);
    const bool mayBeBehind = m_total >= 0 ? m_ahead >= m_total : inFlight > guesses;
    if (inFlight > 0 && (oneByOne || mayBeBehind))
        return {};
    const Ask ask {.offset = m_ahead};
    m_ahead += step();
    return ask;
}

void PageWalk::rewind()
{
    m_ahead = m_position;
    if (isWaiting() || m_doubt == Doubt::Flights)
        m_doubt = Doubt::None;
    if (m_teller == Teller::Asked)
        m_teller = Teller::Nobody;
}

PageWalk::Verdict PageWalk::take(const Ask &ask, const Page &page, int inFlight)
{
    if (page.total >= 0)
        learnTotal(page.total);
    if (m_learnt == 0 && m_overlap == 0 && page.keyed && m_asked > 1) {
        m_overlap = 1;
        --m_ahead;
    }
    m_started = true;
    switch (m_idiom) {
    case Paging::Idiom::None:
        m_seam = page.keys.size();
        return end({.rows = true, .news = !learn(page).isEmpty()});
    case Paging::Idiom::Cursor:
        return takeByCursor(ask, page);
    case Paging::Idiom::Offset:
        break;
    }
    return m_doubt == Doubt::Flights ? takeFromBehind(page) : takeSlice(ask, page, inFlight);
}

void PageWalk::expectTotal()
{
    m_teller = Teller::Asked;
    m_grew = false;
}

PageWalk::Verdict PageWalk::takeTotal(qint64 total)
{
    m_teller = total >= 0 ? Teller::Told : Teller::Nobody;
    if (total >= 0)
        learnTotal(total);
    if (m_ended) {
        m_gaps = m_gaps || m_total > reached();
        return {.end = true};
    }
    if (!isWaiting())
        return {};
    if (std::exchange(m_doubt, Doubt::None) == Doubt::TotalOrEnd)
        return end({});
    if (m_total > lastEnd() && m_previous.size() <= m_overlap) {
        m_askedTwice = true;
        return goTo(m_seam); // nothing came that could be gone on from
    }
    return settle({}, 0);
}

PageWalk::Verdict PageWalk::takeByCursor(const Ask &ask, const Page &page)
{
    Verdict verdict {.rows = true};
    m_seam += page.keys.size();
    const auto news = int(learn(page).size());
    verdict.news = news > 0;
    m_repeats = verdict.news ? 0 : m_repeats + 1;
    if (page.keys.isEmpty() || page.cursor.isEmpty() || page.cursor == ask.cursor)
        return end(verdict);
    if (m_repeats == 2) {
        m_isOdd = m_total != reached();
        return end(verdict);
    }
    charge(news, page.keys.size());
    if (!isPatient())
        return giveUp(verdict);
    m_cursor = page.cursor;
    return verdict;
}

PageWalk::Verdict PageWalk::takeSlice(const Ask &ask, const Page &page, int inFlight)
{
    const qsizetype count = page.keys.size();
    if (m_doubt == Doubt::LastRow)
        return takeProbe(page);
    if (m_overlap > 0 && ask.offset > 0 && !followsOn(page))
        return stepBack(ask, inFlight);
    if (m_overlap == 0 && count == 0 && !m_previous.isEmpty() && m_total != m_seam) {
        m_doubt = Doubt::LastRow;
        return goTo(m_seam - 1);
    }
    const bool isShort = count < m_size;
    if (isShort && m_total > ask.offset + count && !m_askedTwice && !isOutdated()) {
        m_askedTwice = true;
        --m_patience;
        return isPatient() ? goTo(ask.offset) : giveUp({});
    }
    if (ask.offset > 0 && repeatsItself(ask, page)) {
        m_isOdd = count <= m_asked; // a service that gives more than it is asked for gives all there is
        return end({.rows = m_overlap > 0});
    }
    const bool grows = count > m_size && m_size < m_asked;
    if (!isShort)
        m_size = int(std::min<qsizetype>(count, m_asked));
    const int news = accept(ask, page);
    Verdict verdict {.rows = true, .news = news > 0};
    if (isShort)
        return settle(verdict, inFlight);
    if (m_pass > 0) {
        if (news == 0 && m_found >= m_wanted && m_unexplained == 0)
            return end(verdict);
        if (++m_passPages == mostPagesAgain)
            return giveUp(verdict);
    }
    if (!isPatient())
        return giveUp(verdict);
    if (grows) {
        m_ahead = m_position;
        verdict.jump = true;
    }
    return verdict;
}

/// An answer from behind what looks like the end of the list.
PageWalk::Verdict PageWalk::takeFromBehind(const Page &page)
{
    m_doubt = Doubt::None;
    m_isOdd = !std::all_of(page.keys.begin(), page.keys.end(), [this](Key key) { return isKnown(key); });
    if (!m_isOdd)
        return endOfPass({});
    --m_patience;
    return isPatient() ? goTo(m_position) : giveUp({});
}

/// Behind the last page there was nothing. Its last row, asked for again, tells whether to believe that.
PageWalk::Verdict PageWalk::takeProbe(const Page &page)
{
    m_doubt = Doubt::None;
    const bool meetsLastRow = !page.keys.isEmpty() && page.keys.constFirst() == m_previous.constLast();
    m_isOdd = !meetsLastRow || page.keys.size() > 1;
    --m_patience;
    return meetsLastRow && m_isOdd && isPatient() ? goTo(m_seam) : endOfPass({});
}

PageWalk::Verdict PageWalk::stepBack(const Ask &ask, int inFlight)
{
    --m_patience;
    if (!isPatient())
        return giveUp({});
    if (wasKept(ask))
        return goTo(m_seam); // too old by now
    const bool isFirstTry = m_back == 0;
    // Few rows are deleted between two pages, and a page that begins a little earlier has many new rows yet.
    const int few = std::min(step(), std::clamp(step() / 8, 3, 12));
    const qint64 back = isFirstTry ? few : m_back;
    m_back = back * 4;
    const qint64 offset = std::max<qint64>(0, ask.offset - back);
    if (!isFirstTry || inFlight == 0)
        return goTo(offset);
    // What was asked for meanwhile fits again when the rows between are there.
    m_position = offset;
    return {.before = Ask {.offset = offset}};
}

/// The page that was taken last is short. Is it the last one?
PageWalk::Verdict PageWalk::settle(Verdict verdict, int inFlight)
{
    if (m_teller == Teller::Asked || (isOutdated() && m_total != lastEnd())) {
        m_doubt = Doubt::TotalOrOn;
        m_ahead = m_position;
        verdict.jump = true;
        return verdict;
    }
    const qsizetype count = m_previous.size();
    m_isCut = m_total > lastEnd();
    const bool mayBeCut = m_total < lastEnd() && (m_looksCut || m_total >= 0);
    if ((m_isCut || mayBeCut) && count > m_overlap) {
        if (!isPatient())
            return giveUp(verdict);
        m_doubt = m_isCut ? Doubt::None : Doubt::Page;
        m_size = int(count);
        goTo(m_seam);
        verdict.jump = true;
        return verdict;
    }
    if (m_total < lastEnd() && inFlight > 0) {
        m_doubt = Doubt::Flights;
        return verdict;
    }
    return endOfPass(verdict);
}

PageWalk::Verdict PageWalk::goTo(qint64 offset)
{
    m_position = offset;
    m_ahead = offset;
    m_calm = 0;
    m_caution = std::min(m_caution + 1, mostCaution);
    return {.jump = true};
}

PageWalk::Verdict PageWalk::endOfPass(Verdict verdict)
{
    if (m_unexplained == 0)
        return end(verdict);
    if (m_pass == mostPasses)
        return giveUp(verdict);
    ++m_pass;
    m_passPages = 0;
    m_wanted = std::max(0, m_wanted - m_found) + m_unexplained;
    m_unexplained = 0;
    m_found = 0;
    m_back = 0;
    m_previous.clear();
    m_position = m_ahead = 0;
    verdict.jump = true;
    return verdict;
}

PageWalk::Verdict PageWalk::end(Verdict verdict)
{
    if (m_teller == Teller::Asked || (isOutdated() && m_total > reached())) {
        m_doubt = Doubt::TotalOrEnd;
        verdict.jump = true;
        return verdict;
    }
    m_gaps = m_gaps || m_isOdd || m_isCut || m_total > reached();
    return finish(verdict);
}

PageWalk::Verdict PageWalk::giveUp(Verdict verdict)
{
    m_gaps = true;
    return finish(verdict);
}

/// Of a million rows the keys take a lot of room.
PageWalk::Verdict PageWalk::finish(Verdict verdict)
{
    m_ended = true;
    m_known = {};
    verdict.jump = true;
    verdict.end = true;
    return verdict;
}

bool PageWalk::repeatsItself(const Ask &ask, const Page &page)
{
    const bool same = ask.offset == m_seam && !page.keys.isEmpty() && page.keys == m_previous
        && page.keys.size() > m_overlap;
    m_repeats = same ? m_repeats + 1 : 0;
    // Rows with keys can be met twice without harm, so that a rare coincidence is given a second chance.
    return m_repeats > m_overlap;
}

/// How many known rows of @p page stand where new ones were expected.
/// @p fresh are those that are known since this page only.
int PageWalk::misplaced(const Ask &ask, const Page &page, const QList<Key> &fresh) const
{
    if (m_overlap == 0 || m_previous.isEmpty())
        return 0;
    const bool isUsual =
        fresh.size() + 1 == page.keys.size() && page.keys.constFirst() == m_previous.constLast();
    if (isUsual)
        return 0;
    const auto known = [&](Key key) { return isKnown(key) && !fresh.contains(key); };
    const auto seam = std::find(page.keys.begin(), page.keys.end(), m_previous.constLast());
    const bool hasSeam = seam != page.keys.end();
    const auto front = hasSeam ? seam : std::find_if_not(page.keys.begin(), page.keys.end(), known);
    // A page that begins before the seam repeats rows, one less when a row above them is gone. One that was
    // kept meanwhile is older than the seam and says nothing.
    const qint64 repeated = std::max<qint64>(0, m_seam - ask.offset);
    const qint64 surplus =
        std::count_if(page.keys.begin(), front, known) - repeated + (hasSeam && m_back > 0 && repeated > 0);
    const qint64 before = wasKept(ask) ? 0 : std::max<qint64>(0, surplus);
    const auto behind = hasSeam ? seam + 1 : front;
    return int(before + (m_pass > 0 ? 0 : std::count_if(behind, page.keys.end(), known)));
}

/// No row is missing between @p page and the rows that are known.
bool PageWalk::followsOn(const Page &page) const
{
    return !page.keys.isEmpty()
        && (isKnown(page.keys.constFirst())
            || (!m_previous.isEmpty() && page.keys.contains(m_previous.constLast())));
}

/// What was not known before.
QList<PageWalk::Key> PageWalk::learn(const Page &page)
{
    QList<Key> fresh;
    fresh.reserve(page.keys.size());
    for (const Key key : page.keys)
        m_known.prefetch(key);
    for (const Key key : page.keys) {
        if (m_known.insert(key))
            fresh.append(key);
    }
    m_learnt += fresh.size();
    return fresh;
}

int PageWalk::accept(const Ask &ask, const Page &page)
{
    const qsizetype count = page.keys.size();
    const bool isCharged = !wasKept(ask); // the first try was
    const QList<Key> fresh = learn(page);
    const auto news = int(fresh.size());
    m_unexplained += misplaced(ask, page, fresh);
    m_found += news;
    m_looksCut = count > m_largest && count * leastShareOfALimit >= m_size;
    m_largest = std::max(m_largest, count);
    m_previous = page.keys;
    m_askedTwice = false;
    m_doubt = Doubt::None;
    if (news > 0) {
        m_back = 0;
        m_isOdd = false;
        m_grew = true;
    }
    m_calm += news > 0 || m_pass > 0;
    if (isCharged)
        charge(news, count);
    m_seam = ask.offset + count - std::min<qsizetype>(m_overlap, count);
    m_position = m_seam;
    m_ahead = std::max(m_ahead, m_position);
    return news;
}

/// Reckons up what a page of @p count rows was worth.
void PageWalk::charge(int news, qsizetype count)
{
    if (news > 0 && news * 4 >= count - m_overlap)
        m_patience = std::min(m_patience + 1, mostPatience);
    else if (news > 0)
        --m_patience;
    else if (m_pass == 0)
        ++m_stale;
}

bool PageWalk::isPatient() const
{
    return m_patience > 0 && m_stale <= mostPatience + m_learnt / step();
}

} // namespace pulsedeck
