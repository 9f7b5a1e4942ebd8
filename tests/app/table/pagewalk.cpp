// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/walkreader.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::test;

namespace {

using Keys = QList<PageWalk::Key>;

Paging slices(int pageSize)
{
    return {.idiom = Paging::Idiom::Offset, .pageSize = pageSize};
}

Keys rowsUpTo(PageWalk::Key last)
{
    Keys rows;
    for (PageWalk::Key key = 1; key <= last; ++key)
        rows << key;
    return rows;
}

QSet<PageWalk::Key> toSet(const Keys &keys)
{
    return QSet<PageWalk::Key>(keys.begin(), keys.end());
}

/// Reads a list that is told by what comes at an offset, a hundred rows a page.
WalkReader readerOf(std::function<Keys(qint64)> slice, int window = 1)
{
    WalkReader reader(slices(100));
    reader.window = window;
    reader.page = [slice](const PageWalk::Ask &ask) { return PageWalk::Page {.keys = slice(ask.offset)}; };
    return reader;
}

/// A service whose list changes between answers.
class ChangingList {
public:
    ChangingList(quint32 seed, int rows) : m_random(seed)
    {
        for (int i = 0; i < rows; ++i)
            m_rows.append(m_next++);
        m_always = QSet<PageWalk::Key>(m_rows.begin(), m_rows.end());
    }

    PageWalk::Page answer(const PageWalk::Ask &ask, int size, bool tellsTotal) const
    {
        PageWalk::Page page {.keys = m_rows.mid(ask.offset, size)};
        if (tellsTotal)
            page.total = m_rows.size();
        return page;
    }

    void insertOrDelete()
    {
        if (m_rows.isEmpty() || m_random.bounded(2)) {
            m_rows.insert(m_random.bounded(int(m_rows.size()) + 1), m_next++);
            return;
        }
        const int at = m_random.bounded(int(m_rows.size()));
        m_always.remove(m_rows.at(at));
        m_rows.removeAt(at);
    }

    void move()
    {
        if (m_rows.size() < 2)
            return;
        const int from = m_random.bounded(int(m_rows.size()));
        // An edited row usually comes first in lists that are ordered by their last change.
        const int to = m_random.bounded(2) ? 0 : m_random.bounded(int(m_rows.size()));
        m_rows.move(from, to);
    }

    QRandomGenerator &random() { return m_random; }
    /// Rows that were there all the time.
    const QSet<PageWalk::Key> &always() const { return m_always; }

private:
    QRandomGenerator m_random;
    QList<PageWalk::Key> m_rows;
    QSet<PageWalk::Key> m_always;
    PageWalk::Key m_next = 1;
};

struct History {
    QSet<PageWalk::Key> seen;
    bool gaps = false;
    int requests = 0;
};

/// Walks through a list with several pages in flight. @p change is called before each answer.
template<typename Change>
History walk(ChangingList &list, int size, int window, bool tellsTotal, Change change)
{
    WalkReader reader(slices(size));
    reader.window = window;
    reader.page = [&](const PageWalk::Ask &ask) {
        change();
        return list.answer(ask, size, tellsTotal);
    };
    reader.run(2000);
    return {reader.seen, reader.walk().mayHaveGaps(), reader.requests};
}

} // namespace

class PageWalkTest : public QObject {
    Q_OBJECT
private slots:
    void rowsAreKnownLikeInAPlainSet();
    void quietListTakesEachPageOnce();
    void anUnknownEndIsHardlyPassed();
    void insertedAndDeletedRowsHideNothing();
    void movedRowsAreFoundOrToldOf();
    void wildMixtureHardlyEverHidesARow();
    void pagesOverlapByOneRow();
    void deletedRowsAboveMakeItStepBack();
    void rowMovedAboveIsLookedForAgain();
    void ignoredOffsetEnds();
    void rowsWithoutKeysDoNotOverlap();
    void cutPageIsAskedForAgain();
    void pageThatStaysCutLeavesGaps();
    void cursorIsFollowedUntilItStays();
    void singleAnswerIsAll();
    void emptyPagesBehindAFullOneEnd();
    void staleFirstPageIsReadAcross();
    void offsetsReadAsPageNumbersEnd();
    void pageThatIsRepeatedForEverEnds();
    void slowTrickleOfRowsEnds();
    void threeDeletionsCostAHandful_data();
    void threeDeletionsCostAHandful();
    void cutListIsNotWholeWhateverComesFirst_data();
    void cutListIsNotWholeWhateverComesFirst();
    void limitThatNobodyToldOfIsKept_data();
    void limitThatNobodyToldOfIsKept();
    void shortListCostsOneRequest();
    void cutPageIsSeenByWhatComesBehind();
    void outdatedTotalIsAskedForAgain();
    void wrongTotalNeverMakesAListWhole();
};

void PageWalkTest::rowsAreKnownLikeInAPlainSet()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QRandomGenerator random(seed);
        KeySet keys;
        QSet<size_t> plain;
        if (seed % 2)
            keys.reserve(random.bounded(3000));
        for (int i = 0; i < 5000; ++i) {
            const size_t key = seed % 3 ? size_t(random.generate64()) : size_t(random.bounded(4000));
            QCOMPARE(keys.contains(key), plain.contains(key) || (key == 0 && plain.contains(1)));
            const bool isNew = keys.insert(key == 0 ? 2 : key);
            QCOMPARE(isNew, !plain.contains(key == 0 ? 2 : key));
            plain.insert(key == 0 ? 2 : key);
            QCOMPARE(keys.size(), plain.size());
        }
    }
}

void PageWalkTest::quietListTakesEachPageOnce()
{
    for (int rows = 0; rows < 60; ++rows) {
        for (int window : {1, 4}) {
            ChangingList list(1, rows);
            const History history = walk(list, 10, window, true, [] {});
            QCOMPARE(history.seen.size(), rows);
            QVERIFY(!history.gaps);
            QVERIFY2(history.requests <= rows / 9 + 1 + (window > 1 ? 1 : 0),
                     qPrintable(QString::number(rows)));
        }
    }
}

void PageWalkTest::anUnknownEndIsHardlyPassed()
{
    for (const int rows : {5, 25, 95, 300, 1000}) {
        ChangingList list(1, rows);
        const History history = walk(list, 10, 8, false, [] {});
        QCOMPARE(history.seen.size(), rows);
        const int pages = rows / 9 + 1;
        const int guesses = std::max(1, pages / 4);
        QVERIFY2(history.requests <= pages + guesses + 1, qPrintable(QString::number(history.requests)));
    }
}

void PageWalkTest::insertedAndDeletedRowsHideNothing()
{
    for (quint32 seed = 1; seed <= 4000; ++seed) {
        ChangingList list(seed, QRandomGenerator(seed).bounded(120));
        QRandomGenerator &random = list.random();
        const int size = 5 + random.bounded(10);
        int changes = random.bounded(60);
        const History history = walk(list, size, 1 + random.bounded(5), random.bounded(2), [&] {
            for (int some = random.bounded(4); some > 0 && changes > 0; --some, --changes)
                list.insertOrDelete();
        });
        QVERIFY2(history.requests < 2000, qPrintable(QString::number(seed)));
        QVERIFY2(history.seen.contains(list.always()), qPrintable(QString::number(seed)));
    }
}

void PageWalkTest::movedRowsAreFoundOrToldOf()
{
    int told = 0;
    for (quint32 seed = 1; seed <= 4000; ++seed) {
        ChangingList list(seed, QRandomGenerator(seed).bounded(120));
        QRandomGenerator &random = list.random();
        const int size = 5 + random.bounded(10);
        int changes = random.bounded(20);
        const History history = walk(list, size, 1 + random.bounded(5), random.bounded(2), [&] {
            if (changes-- > 0)
                list.move();
        });
        QVERIFY2(history.requests < 2000, qPrintable(QString::number(seed)));
        QVERIFY2(history.gaps || history.seen.contains(list.always()), qPrintable(QString::number(seed)));
        told += history.gaps;
    }
    // Telling of gaps has to be the exception, or nobody believes it.
    QVERIFY2(told < 200, qPrintable(QString::number(told)));
}

void PageWalkTest::wildMixtureHardlyEverHidesARow()
{
    int hidden = 0;
    for (quint32 seed = 1; seed <= 4000; ++seed) {
        ChangingList list(seed, QRandomGenerator(seed).bounded(120));
        QRandomGenerator &random = list.random();
        const int size = 5 + random.bounded(10);
        int changes = random.bounded(20);
        const History history = walk(list, size, 1, random.bounded(2), [&] {
            if (changes-- <= 0)
                return;
            if (random.bounded(2))
                list.move();
            else
                list.insertOrDelete();
        });
        QVERIFY2(history.requests < 2000, qPrintable(QString::number(seed)));
        hidden += !history.gaps && !history.seen.contains(list.always());
    }
    // A deletion above that makes up for a row moved up cannot be seen from outside (see pagewalk.h). With a
    // change before every single answer it comes about once in a hundred lists.
    QVERIFY2(hidden <= 60, qPrintable(QString::number(hidden)));
}

void PageWalkTest::pagesOverlapByOneRow()
{
    PageWalk walk(slices(3));
    QCOMPARE(walk.next(0)->offset, 0);
    QVERIFY(!walk.next(1)); // the first answer says how to go on
    QVERIFY(walk.take({.offset = 0}, {.keys = {1, 2, 3}}).news);
    QCOMPARE(walk.next(0)->offset, 2);
    QCOMPARE(walk.next(1)->offset, 4);
    QVERIFY(!walk.next(2)); // nobody tells whether there is anything
    const auto verdict = walk.take({.offset = 2}, {.keys = {3, 4}});
    QVERIFY(verdict.rows && verdict.end && !walk.mayHaveGaps());
    QVERIFY(!walk.next(0));
}

void PageWalkTest::deletedRowsAboveMakeItStepBack()
{
    PageWalk walk(slices(4));
    walk.next(0);
    walk.take({.offset = 0}, {.keys = {1, 2, 3, 4}});
    QCOMPARE(walk.next(0)->offset, 3);
    // 1 and 2 are gone: what was row 5 now stands where 4 stood.
    const auto verdict = walk.take({.offset = 3}, {.keys = {6, 7, 8, 9}});
    QVERIFY(!verdict.rows && verdict.jump);
    QCOMPARE(walk.next(0)->offset, 0);
    QVERIFY(walk.take({.offset = 0}, {.keys = {3, 4, 5, 6}}).news);
    QCOMPARE(walk.next(0)->offset, 3);
}

void PageWalkTest::rowMovedAboveIsLookedForAgain()
{
    PageWalk walk(slices(4));
    walk.next(0);
    walk.take({.offset = 0}, {.keys = {1, 2, 3, 4}});
    walk.next(0);
    // 6 was edited and came first: everything moved down by a row.
    auto verdict = walk.take({.offset = 3}, {.keys = {3, 4, 5}});
    QVERIFY(verdict.rows && verdict.jump && !verdict.end);
    QCOMPARE(walk.next(0)->offset, 0);
    verdict = walk.take({.offset = 0}, {.keys = {6, 1, 2, 3}});
    QVERIFY(verdict.news);
    walk.next(0);
    verdict = walk.take({.offset = 3}, {.keys = {3, 4, 5}});
    QVERIFY(verdict.end && !walk.mayHaveGaps());
}

void PageWalkTest::ignoredOffsetEnds()
{
    PageWalk walk(slices(3));
    int requests = 0;
    while (const auto ask = walk.next(0)) {
        walk.take(*ask, {.keys = {1, 2, 3}});
        QVERIFY(++requests < 10);
    }
    QCOMPARE(requests, 3);
    QVERIFY(walk.hasEnded());
}

void PageWalkTest::rowsWithoutKeysDoNotOverlap()
{
    PageWalk walk(slices(3));
    walk.next(0);
    walk.take({.offset = 0}, {.keys = {1, 2, 3}, .keyed = false});
    QCOMPARE(walk.next(0)->offset, 3);
    QVERIFY(walk.take({.offset = 3}, {.keys = {2, 5, 1}, .keyed = false}).rows);
    QCOMPARE(walk.next(0)->offset, 6);
    const auto verdict = walk.take({.offset = 6}, {.keys = {2, 5, 1}, .keyed = false});
    QVERIFY(verdict.end && !verdict.rows); // the server ignores the offset
}

void PageWalkTest::cutPageIsAskedForAgain()
{
    PageWalk walk(slices(4));
    walk.next(0);
    auto verdict = walk.take({.offset = 0}, {.keys = {1, 2}, .total = 5});
    QVERIFY(verdict.jump && !verdict.rows);
    QCOMPARE(walk.next(0)->offset, 0);
    verdict = walk.take({.offset = 0}, {.keys = {1, 2, 3, 4}, .total = 5});
    QVERIFY(verdict.rows && !verdict.end);
    QCOMPARE(walk.next(0)->offset, 3);
    verdict = walk.take({.offset = 3}, {.keys = {4, 5}, .total = 5});
    QVERIFY(verdict.end && !walk.mayHaveGaps());
}

void PageWalkTest::pageThatStaysCutLeavesGaps()
{
    PageWalk walk(slices(4));
    QList<qint64> offsets;
    while (const auto ask = walk.next(0)) {
        offsets << ask->offset;
        QVERIFY(offsets.size() < 20);
        walk.take(*ask, {.keys = QList<PageWalk::Key> {1, 2, 3}.mid(ask->offset), .total = 9});
    }
    QCOMPARE(offsets, (QList<qint64> {0, 0, 2, 2}));
    QVERIFY(walk.mayHaveGaps());
}

void PageWalkTest::cursorIsFollowedUntilItStays()
{
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    PageWalk walk({.idiom = Paging::Idiom::Cursor});
    QCOMPARE(walk.next(0)->cursor, QString());
    QVERIFY(!walk.next(1));
    QVERIFY(!walk.take({}, {.keys = {1, 2}, .cursor = a}).end);
    QCOMPARE(walk.next(0)->cursor, a);
    QVERIFY(!walk.take({.cursor = a}, {.keys = {3}, .cursor = b}).end);
    QVERIFY(walk.take({.cursor = b}, {.keys = {4}, .cursor = b}).end);
    QVERIFY(!walk.next(0));
}

void PageWalkTest::singleAnswerIsAll()
{
    PageWalk walk;
    QVERIFY(walk.next(0));
    const auto verdict = walk.take({}, {.keys = {1, 2}, .total = 2});
    QVERIFY(verdict.rows && verdict.end && !walk.mayHaveGaps());
    PageWalk cut;
    cut.next(0);
    cut.take({}, {.keys = {1, 2}, .total = 3});
    QVERIFY(cut.mayHaveGaps());
}

void PageWalkTest::emptyPagesBehindAFullOneEnd()
{
    for (int window : {1, 5}) {
        WalkReader reader =
            readerOf([](qint64 offset) { return offset > 0 ? Keys() : rowsUpTo(100); }, window);
        reader.run(1000);
        QVERIFY(reader.walk().hasEnded());
        QVERIFY(reader.walk().mayHaveGaps());
        QVERIFY2(reader.requests <= 25, qPrintable(QString::number(reader.requests)));
    }
}

void PageWalkTest::staleFirstPageIsReadAcross()
{
    // Row 1 is gone, and the first page does not know it yet.
    WalkReader reader =
        readerOf([](qint64 offset) { return rowsUpTo(250).mid(offset > 0 ? offset + 1 : 0, 100); });
    reader.run(1000);
    QVERIFY(reader.walk().hasEnded());
    QVERIFY(!reader.walk().mayHaveGaps());
    QCOMPARE(reader.seen, toSet(rowsUpTo(250)));
    QVERIFY2(reader.requests <= 5, qPrintable(QString::number(reader.requests)));
}

void PageWalkTest::offsetsReadAsPageNumbersEnd()
{
    for (int rows : {150, 30000}) {
        WalkReader reader =
            readerOf([rows](qint64 offset) { return rowsUpTo(rows).mid(offset * 100, 100); }, 5);
        reader.run(1000);
        QVERIFY(reader.walk().hasEnded());
        QVERIFY(reader.walk().mayHaveGaps());
        QVERIFY2(reader.requests <= 25, qPrintable(QString::number(reader.requests)));
    }
}

void PageWalkTest::pageThatIsRepeatedForEverEnds()
{
    WalkReader reader = readerOf([](qint64) { return rowsUpTo(100); }, 5);
    reader.run(1000);
    QVERIFY(reader.walk().hasEnded());
    QVERIFY(reader.walk().mayHaveGaps()); // a hundred rows were asked for, and just as many came
    QVERIFY(reader.requests <= 7);
}

void PageWalkTest::slowTrickleOfRowsEnds()
{
    // Each page has one new row, all else is known.
    WalkReader reader = readerOf([](qint64 offset) {
        Keys page = rowsUpTo(99);
        page << 100 + offset;
        return page;
    });
    reader.run(1000);
    QVERIFY(reader.walk().hasEnded());
    QVERIFY(reader.walk().mayHaveGaps());
    QVERIFY2(reader.requests <= 25, qPrintable(QString::number(reader.requests)));
}

void PageWalkTest::threeDeletionsCostAHandful_data()
{
    QTest::addColumn<int>("window");
    QTest::addColumn<bool>("counted");
    for (int window : {1, 5}) {
        QTest::addRow("%d in flight", window) << window << false;
        QTest::addRow("%d in flight, counted", window) << window << true;
    }
}

void PageWalkTest::threeDeletionsCostAHandful()
{
    QFETCH(int, window);
    QFETCH(bool, counted);
    constexpr int healthy = 11; // what 1000 rows take without deletions
    for (quint32 seed = 1; seed <= 200; ++seed) {
        QRandomGenerator random(seed);
        Keys rows = rowsUpTo(1000);
        int answers = 0;
        const QList<int> moments {int(random.bounded(10)), int(random.bounded(10)), int(random.bounded(10))};
        WalkReader reader = readerOf(
            [&](qint64 offset) {
                for (int moment : moments) {
                    if (moment == answers)
                        rows.removeAt(random.bounded(int(rows.size())));
                }
                ++answers;
                return rows.mid(offset, 100);
            },
            window);
        if (counted)
            reader.total = [&] { return rows.size(); };
        reader.run(1000);
        const QByteArray who = QByteArray::number(seed) + ": " + QByteArray::number(reader.requests);
        QVERIFY2(!reader.walk().mayHaveGaps() && reader.seen.contains(toSet(rows)), who);
        const int inVain = window - 1; // asked for behind the end before anybody knew where it was
        QVERIFY2(reader.requests <= healthy + inVain + (counted ? 1 : 0) + 5, who);
    }
}

void PageWalkTest::cutListIsNotWholeWhateverComesFirst_data()
{
    QTest::addColumn<bool>("totalFirst");
    QTest::addColumn<int>("behind"); // rows that can be had after all
    for (int behind : {0, 71}) {
        QTest::addRow("total first, %d behind", behind) << true << behind;
        QTest::addRow("page first, %d behind", behind) << false << behind;
    }
}

void PageWalkTest::cutListIsNotWholeWhateverComesFirst()
{
    QFETCH(bool, totalFirst);
    QFETCH(int, behind);
    WalkReader reader =
        readerOf([&](qint64 offset) { return rowsUpTo(offset > 0 ? 29 + behind : 29).mid(offset, 100); });
    reader.total = [] { return 100; };
    reader.totalIsThere = [totalFirst] { return totalFirst; };
    reader.run(100);
    QVERIFY(reader.walk().hasEnded());
    QCOMPARE(reader.seen.size(), 29 + behind);
    QCOMPARE(reader.walk().mayHaveGaps(), behind == 0);
    QVERIFY(reader.requests <= 10);
}

void PageWalkTest::limitThatNobodyToldOfIsKept_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("counted");
    for (int limit : {10, 33, 50, 99}) {
        for (int rows : {limit - 1, limit, limit + 1, 250}) {
            QTest::addRow("%d of %d", limit, rows) << limit << rows << false;
            QTest::addRow("%d of %d, counted", limit, rows) << limit << rows << true;
        }
    }
}

void PageWalkTest::limitThatNobodyToldOfIsKept()
{
    QFETCH(int, limit);
    QFETCH(int, rows);
    QFETCH(bool, counted);
    for (int window : {1, 5}) {
        WalkReader reader =
            readerOf([&](qint64 offset) { return rowsUpTo(rows).mid(offset, limit); }, window);
        if (counted)
            reader.total = [&] { return rows; };
        reader.run(100);
        QVERIFY(reader.walk().hasEnded());
        QVERIFY(!reader.walk().mayHaveGaps());
        QCOMPARE(reader.seen.size(), rows);
        QVERIFY(reader.requests <= rows / (limit - 1) + 3 + window);
    }
}

void PageWalkTest::shortListCostsOneRequest()
{
    for (int rows : {0, 1, 9}) {
        WalkReader reader = readerOf([rows](qint64 offset) { return rowsUpTo(rows).mid(offset, 100); }, 5);
        reader.run(100);
        QCOMPARE(reader.requests, 1);
        QVERIFY(!reader.walk().mayHaveGaps());
    }
    for (int rows : {10, 29, 99}) { // a limit could be that small: one look behind the last row
        WalkReader reader = readerOf([rows](qint64 offset) { return rowsUpTo(rows).mid(offset, 100); }, 5);
        reader.run(100);
        QCOMPARE(reader.offsets, (QList<qint64> {0, rows - 1}));
        QVERIFY(!reader.walk().mayHaveGaps());
    }
}

void PageWalkTest::cutPageIsSeenByWhatComesBehind()
{
    bool isCut = false;
    WalkReader reader = readerOf(
        [&](qint64 offset) {
            const bool cutsNow = offset == 198 && !std::exchange(isCut, true);
            return rowsUpTo(1000).mid(offset, cutsNow ? 40 : 100);
        },
        5);
    reader.run(100);
    QVERIFY(!reader.walk().mayHaveGaps());
    QCOMPARE(reader.seen.size(), 1000);
}

void PageWalkTest::outdatedTotalIsAskedForAgain()
{
    int rows = 150;
    int counted = 0;
    WalkReader reader = readerOf([&](qint64 offset) {
        rows = 140; // ten of the last ones are deleted once the total was told
        return rowsUpTo(rows).mid(offset, 100);
    });
    reader.total = [&] { return ++counted, rows; };
    reader.run(100);
    QCOMPARE(counted, 2);
    QCOMPARE(reader.walk().total(), 140);
    QVERIFY(!reader.walk().mayHaveGaps());
    QCOMPARE(reader.offsets, (QList<qint64> {0, 99}));
}

void PageWalkTest::wrongTotalNeverMakesAListWhole()
{
    for (qint64 wrong : {qint64(-7), qint64(0), qint64(7), qint64(1'000'000), qint64(1) << 60}) {
        WalkReader whole = readerOf([](qint64 offset) { return rowsUpTo(250).mid(offset, 100); }, 5);
        whole.total = [wrong] { return wrong; };
        whole.run(100);
        QVERIFY(whole.walk().hasEnded());
        QCOMPARE(whole.seen.size(), 250);
        QCOMPARE(whole.walk().mayHaveGaps(), wrong > 250);
        WalkReader cut = readerOf([](qint64 offset) { return rowsUpTo(offset > 0 ? 0 : 29); }, 5);
        cut.total = whole.total;
        cut.run(100);
        QVERIFY(cut.walk().hasEnded());
        QVERIFY(cut.walk().mayHaveGaps());
    }
}

QTEST_GUILESS_MAIN(PageWalkTest)
#include "pagewalk.moc"
