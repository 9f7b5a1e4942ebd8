// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/pagewalk.h"

#include <algorithm>

namespace pulsedeck {

namespace {
constexpr int mostPasses = 3;
/// Looking again must not read a huge list twice: then the user is told that rows may be missing.
constexpr int mostPagesAgain = 100;
} // namespace

PageWalk::PageWalk(const Paging &paging) : m_idiom(paging.idiom), m_size(std::max(paging.pageSize, 1)) { }

void PageWalk::setTotal(qint64 total)
{
    m_total = total;
    m_known.reserve(std::clamp<qint64>(total, 0, 4'000'000)); // what a service tells may be nonsense
}

std::optional<PageWalk::Ask> PageWalk::next(int inFlight)
{
    if (m_ended)
        return {};
    if (m_idiom != Paging::Idiom::Offset)
        return inFlight > 0 ? std::nullopt : std::optional(Ask {.cursor = m_cursor});
    // The first answer tells whether rows have keys and how many there are.
    if (inFlight > 0 && (!m_started || (m_total >= 0 && m_ahead >= m_total)))
        return {};
    const Ask ask {.offset = m_ahead};
    m_ahead += step();
    return ask;
}

void PageWalk::rewind()
{
    m_ahead = m_position;
}

PageWalk::Verdict PageWalk::take(const Ask &ask, const Page &page)
{
    if (page.total >= 0)
        setTotal(page.total);
    if (!m_started && page.keyed && m_size > 1) {
        m_overlap = 1;
        --m_ahead;
    }
    m_started = true;
    switch (m_idiom) {
    case Paging::Idiom::None:
        m_gaps = m_total > page.keys.size();
        return end({.rows = true, .news = learn(page) > 0});
    case Paging::Idiom::Cursor:
        return takeByCursor(ask, page);
    case Paging::Idiom::Offset:
        break;
    }
    return takeSlice(ask, page);
}

PageWalk::Verdict PageWalk::takeByCursor(const Ask &ask, const Page &page)
{
    Verdict verdict {.rows = true, .news = learn(page) > 0};
    m_repeats = verdict.news ? 0 : m_repeats + 1;
    if (page.keys.isEmpty() || page.cursor.isEmpty() || page.cursor == ask.cursor || m_repeats == 2)
        return end(verdict);
    m_cursor = page.cursor;
    return verdict;
}

PageWalk::Verdict PageWalk::takeSlice(const Ask &ask, const Page &page)
{
    const auto count = int(page.keys.size());
    const bool seamFits = m_overlap == 0 || ask.offset == 0 || (count > 0 && isKnown(page.keys.constFirst()));
    if (!seamFits) {
        const qint64 back = m_back;
        m_back *= 2;
        return goTo(std::max<qint64>(0, ask.offset - back));
    }
    const bool isShort = count < m_size;
    const bool mayBeCut = isShort && m_total > ask.offset + count;
    if (mayBeCut && !m_askedTwice) {
        m_askedTwice = true;
        return goTo(ask.offset);
    }
    if (ask.offset > 0 && repeatsItself(page))
        return end({.rows = m_overlap > 0});

    m_unexplained += misplaced(page);
    const int news = learn(page);
    m_found += news;
    Verdict verdict {.rows = true, .news = news > 0};
    m_previous = page.keys;
    m_inSequence = true;
    m_back = step();
    m_askedTwice = false;
    m_position = ask.offset + count - std::min(m_overlap, count);
    m_ahead = std::max(m_ahead, m_position);
    const bool goesOn = mayBeCut ? count > m_overlap : !isShort;
    if (!goesOn)
        return endOfPass(verdict);
    if (m_pass > 0) {
        if (news == 0 && m_found >= m_wanted && m_unexplained == 0)
            return end(verdict);
        if (++m_passPages == mostPagesAgain) {
            m_gaps = true;
            return end(verdict);
        }
    }
    if (mayBeCut) {
        rewind();
        verdict.jump = true;
    }
    return verdict;
}

PageWalk::Verdict PageWalk::goTo(qint64 offset)
{
    m_inSequence = m_inSequence && offset == m_position;
    m_position = offset;
    rewind();
    return {.jump = true};
}

PageWalk::Verdict PageWalk::endOfPass(Verdict verdict)
{
    if (m_unexplained == 0)
        return end(verdict);
    if (m_pass == mostPasses) {
        m_gaps = true;
        return end(verdict);
    }
    ++m_pass;
    m_passPages = 0;
    m_wanted = std::max(0, m_wanted - m_found) + m_unexplained;
    m_unexplained = 0;
    m_found = 0;
    goTo(0);
    verdict.jump = true;
    return verdict;
}

PageWalk::Verdict PageWalk::end(Verdict verdict)
{
    m_ended = true;
    if (m_overlap > 0 && m_known.size() < m_total)
        m_gaps = true;
    verdict.jump = true;
    verdict.end = true;
    return verdict;
}

bool PageWalk::repeatsItself(const Page &page)
{
    const bool same =
        m_inSequence && !page.keys.isEmpty() && page.keys == m_previous && page.keys.size() > m_overlap;
    m_repeats = same ? m_repeats + 1 : 0;
    // Rows with keys can be met twice without harm, so that a rare coincidence is given a second chance.
    return m_repeats > m_overlap;
}

/// How many known rows of @p page stand where new ones were expected.
int PageWalk::misplaced(const Page &page) const
{
    if (m_overlap == 0 || m_previous.isEmpty())
        return 0;
    const auto known = [this](Key key) { return isKnown(key); };
    const auto seam = std::find(page.keys.begin(), page.keys.end(), m_previous.constLast());
    if (seam == page.keys.end()) {
        const auto firstNew = std::find_if_not(page.keys.begin(), page.keys.end(), known);
        const qsizetype before = m_inSequence ? firstNew - page.keys.begin() : 0;
        return int(before + (m_pass > 0 ? 0 : std::count_if(firstNew, page.keys.end(), known)));
    }
    const qsizetype before = m_inSequence ? std::count_if(page.keys.begin(), seam, known) : 0;
    return int(before + (m_pass > 0 ? 0 : std::count_if(seam + 1, page.keys.end(), known)));
}

int PageWalk::learn(const Page &page)
{
    const qsizetype before = m_known.size();
    for (Key key : page.keys)
        m_known.insert(key);
    return int(m_known.size() - before);
}

} // namespace pulsedeck
