// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/contract.h"
#include "app/table/keyset.h"

#include <QList>

#include <optional>

namespace pulsedeck {

/// Decides which page of a list to ask for next and what an answer means. Knows rows by a number for each
/// (a hash of the key), nothing of requests.
///
///     +-- step back <-- seam does not fit --+-- patience used up --> end, mayHaveGaps()
///     v                                     |
///   page, page, ... ------------------------+-> short page -> is that all? -> was the list shifted? -> end
///     ^                                                      | no            | yes
///     +-- go on behind it <----------------------------------+               |
///     +-- look again from the front <----------------------------------------+
///
/// Each page begins with the last row of the page before. When it begins with a row that is not known, rows
/// above were deleted, and the walk steps back until it meets a known one: nothing that was there all the
/// time is missed, whatever is inserted or deleted meanwhile. A known row in the wrong place says that rows
/// were inserted or moved; since a moved row can have jumped over the seam, the list is then looked through
/// again from the front until that many new rows were met. What no client can see without reading everything
/// twice: a row deleted above and, before the next page, another one moved up over the seam.
///
/// A short page is the last one when the total says so. When the total says otherwise, or a limit that
/// nobody told of could have cut the first page, the walk looks behind it. An answer that is of no use spends
/// patience, which only new rows give back: n pages end within 10 n + 30 requests, whatever is answered.
class PageWalk {
public:
    using Key = size_t;

    struct Ask {
        qint64 offset = 0;
        QString cursor; ///< Idiom::Cursor only; empty: the first page.
    };
    struct Page {
        QList<Key> keys; ///< One for each row of the answer.
        bool keyed = true; ///< The rows have a key by which they are known again.
        qint64 total = -1; ///< Of the same answer; -1: not told.
        QString cursor;
    };
    struct Verdict {
        bool rows = false; ///< The rows are good: hand them on.
        bool news = false; ///< There was an unknown one among them.
        bool jump = false; ///< Drop what was asked for after this page: the walk goes on elsewhere.
        bool end = false;
        std::optional<Ask> before = {}; ///< Ask for this and take it first, then take this page again.
    };

    explicit PageWalk(const Paging &paging = {});

    /// The page to ask for beside the @p inFlight ones that were asked for and not taken yet.
    std::optional<Ask> next(int inFlight);
    /// Takes an answer, in the order in which they were asked for; @p inFlight others are still to be taken.
    Verdict take(const Ask &ask, const Page &page, int inFlight = 0);
    /// Forgets what was asked for since the last answer that was taken, the total too.
    void rewind();

    /// Another source is asked for the number of all rows: no list is called whole before it answers.
    void expectTotal();
    /// It told the number; -1: it did not.
    Verdict takeTotal(qint64 total);
    /// The number that it told fits no longer: ask once more.
    bool wantsTotal() const { return isWaiting() && m_teller == Teller::Told; }

    qint64 total() const { return m_total; }
    bool mayHaveGaps() const { return m_gaps; }
    bool hasEnded() const { return m_ended; }
    /// All rows seem to be there, the walk only makes sure.
    bool isSettling() const { return m_doubt != Doubt::None; }

private:
    enum class Teller { Nobody, Asked, Told }; ///< The other source of the total.
    /// What is to say that all rows are there: the total (and otherwise the walk goes on, or ends), pages
    /// that are on their way, one more page, or the last row once more.
    enum class Doubt { None, TotalOrOn, TotalOrEnd, Flights, Page, LastRow };
    bool isWaiting() const { return m_doubt == Doubt::TotalOrOn || m_doubt == Doubt::TotalOrEnd; }
    bool isKnown(Key key) const { return m_known.contains(key); }
    int step() const { return m_size - m_overlap; }
    qint64 reached() const { return m_overlap > 0 ? m_learnt : m_seam; }
    qint64 lastEnd() const { return m_seam + std::min<qint64>(m_overlap, m_previous.size()); }
    bool isOutdated() const { return m_teller == Teller::Told && m_grew; }
    void learnTotal(qint64 total);
    Verdict takeSlice(const Ask &ask, const Page &page, int inFlight);
    Verdict takeByCursor(const Ask &ask, const Page &page);
    Verdict takeFromBehind(const Page &page);
    Verdict takeProbe(const Page &page);
    Verdict stepBack(const Ask &ask, int inFlight);
    Verdict settle(Verdict verdict, int inFlight);
    Verdict goTo(qint64 offset);
    Verdict endOfPass(Verdict verdict);
    Verdict end(Verdict verdict);
    Verdict giveUp(Verdict verdict);
    Verdict finish(Verdict verdict);
    bool repeatsItself(const Ask &ask, const Page &page);
    /// Its page did not fit and is taken again.
    bool wasKept(const Ask &ask) const { return m_back == 0 && ask.offset < m_seam; }
    bool followsOn(const Page &page) const;
    int misplaced(const Ask &ask, const Page &page, const QList<Key> &fresh) const;
    QList<Key> learn(const Page &page);
    int accept(const Ask &ask, const Page &page);
    void charge(int news, qsizetype count);
    bool isPatient() const;

    Paging::Idiom m_idiom;
    int m_asked; ///< Rows that are asked for.
    int m_size; ///< Rows of a full page: less when the service turns out to give less.
    int m_overlap = 0;
    KeySet m_known; ///< Until the end.
    qint64 m_learnt = 0; ///< How many these are, or were.
    qint64 m_total = -1;
    Teller m_teller = Teller::Nobody;
    bool m_grew = false; ///< Since it was asked new rows came.
    bool m_gaps = false;
    bool m_ended = false;
    bool m_started = false;
    qint64 m_position = 0; ///< Where the next page that is taken should begin.
    qint64 m_ahead = 0; ///< Where the next page that is asked for begins.
    qint64 m_seam = 0; ///< Where the page behind the one that was taken last begins.
    QString m_cursor;
    qint64 m_back = 0; ///< How far to step back next; 0: the last seam did fit.
    bool m_askedTwice = false; ///< The page was short and asked for again.
    QList<Key> m_previous; ///< Keys of the page that was taken last.
    qsizetype m_largest = 0; ///< Rows of the largest page so far.
    int m_repeats = 0; ///< Pages in a row that were the same as the one before.
    Doubt m_doubt = Doubt::None;
    bool m_isCut = false; ///< The total says that something comes behind the last page.
    bool m_looksCut = false; ///< The last page is as short as a limit would make it.
    bool m_isOdd = false; ///< What came behind the last page fits no list.

    int m_patience; ///< Useless answers that are borne yet.
    qint64 m_stale = 0; ///< Pages with known rows only, met the first time through.
    int m_calm = 0; ///< Pages with news since the last jump.
    int m_caution = 0; ///< How many of them it takes until several pages are asked for at once again.

    int m_pass = 0; ///< 0: the first time through; above: looking again.
    int m_passPages = 0;
    int m_unexplained = 0; ///< Rows met in the wrong place in this pass.
    int m_wanted = 0; ///< New rows that would explain the pass before.
    int m_found = 0; ///< New rows met in this pass.
};

} // namespace pulsedeck
