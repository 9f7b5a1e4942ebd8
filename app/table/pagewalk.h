// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/contract.h"

#include <QList>
#include <QSet>

#include <optional>

namespace pulsedeck {

/// Decides which page of a list to ask for next and what an answer means. Knows rows by a number for each
/// (a hash of the key), nothing of requests.
///
///            +-------- seam does not fit: step back --------+
///            v                                              |
///   start -> page, page, ... -> short page -> was the list shifted? -> end
///            ^                                   | yes
///            +-------- look again from the front +
///
/// Each page begins with the last row of the page before. When it begins with a row that is not known, rows
/// above were deleted, and the walk steps back until it meets a known one: nothing that was there all the
/// time is missed, whatever is inserted or deleted meanwhile. A known row in the wrong place says that rows
/// were inserted or moved; since a moved row can have jumped over the seam, the list is then looked through
/// again from the front until that many new rows were met. What no client can see without reading everything
/// twice: a row deleted above and, before the next page, another one moved up over the seam.
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
    };

    explicit PageWalk(const Paging &paging = {});

    /// The page to ask for beside the @p inFlight ones that were asked for and not taken yet.
    std::optional<Ask> next(int inFlight);
    /// Takes an answer. Answers are taken in the order in which they were asked for.
    Verdict take(const Ask &ask, const Page &page);
    /// Forgets what was asked for since the last answer that was taken.
    void rewind();

    /// Another source told the number of all rows.
    void setTotal(qint64 total);
    qint64 total() const { return m_total; }
    bool mayHaveGaps() const { return m_gaps; }
    bool hasEnded() const { return m_ended; }

private:
    bool isKnown(Key key) const { return m_known.contains(key); }
    int step() const { return m_size - m_overlap; }
    Verdict takeSlice(const Ask &ask, const Page &page);
    Verdict takeByCursor(const Ask &ask, const Page &page);
    Verdict goTo(qint64 offset);
    Verdict endOfPass(Verdict verdict);
    Verdict end(Verdict verdict);
    bool repeatsItself(const Page &page);
    int misplaced(const Page &page) const;
    int learn(const Page &page);

    Paging::Idiom m_idiom;
    int m_size;
    int m_overlap = 0;
    QSet<Key> m_known;
    qint64 m_total = -1;
    bool m_gaps = false;
    bool m_ended = false;

    bool m_started = false; ///< A page was taken.
    qint64 m_position = 0; ///< Where the next page that is taken should begin.
    qint64 m_ahead = 0; ///< Where the next page that is asked for begins.
    QString m_cursor;
    qint64 m_back = 0; ///< How far to step back when a seam does not fit.
    bool m_askedTwice = false; ///< The page was short and asked for again.
    bool m_inSequence = false; ///< The page before is the one that was taken last.
    QList<Key> m_previous; ///< Keys of the page that was taken last.
    int m_repeats = 0; ///< Pages in a row that were the same as the one before.

    int m_pass = 0; ///< 0: the first time through; above: looking again.
    int m_passPages = 0;
    int m_unexplained = 0; ///< Rows met in the wrong place in this pass.
    int m_wanted = 0; ///< New rows that would explain the pass before.
    int m_found = 0; ///< New rows met in this pass.
};

} // namespace pulsedeck
