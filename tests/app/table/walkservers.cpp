// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/walkreader.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

namespace {

using Key = PageWalk::Key;

/// A service made up by a seed: how it pages, counts and changes, honestly or not.
class AnyServer {
public:
    enum class Total { None, Right, TooLarge, TooSmall, Negative, Shrinking, Growing, Random };
    enum class Teller { Pages, Early, Late, Nobody }; ///< Who tells the total, and when.
    enum class Offset { Rows, EmptyBehind0, EmptyFurtherOn, EmptyAtTimes, Pages, Ignored, Clamped, Stale };

    explicit AnyServer(quint32 seed);

    PageWalk::Page answer(const PageWalk::Ask &ask);
    qint64 count(qint64 at);
    int below(int bound) { return bound > 0 ? m_random.bounded(bound) : 0; }
    bool oneIn(int many) { return below(many) == 0; }

    /// Nothing that it says is wrong, so that everything can be known.
    bool isHonest() const
    {
        return (total == Total::None || total == Total::Right) && offset == Offset::Rows && !hasRepeats
            && !cuts;
    }
    /// What it does wrong can be noticed at all.
    bool canBeSeenThrough() const
    {
        // Without a key nothing tells that a page is not the one that was asked for.
        if (!keyed)
            return offset <= Offset::EmptyAtTimes || (offset == Offset::Ignored && !cuts);
        // A wrong page that begins with a row which is also in the right one.
        if (hasRepeats && (offset == Offset::Pages || offset == Offset::Stale))
            return false;
        return offset != Offset::Stale || !(cuts || cap < asked);
    }
    int leastPages() const { return 1 + ever / std::max(1, cap - 1); }
    QString description() const;

    int asked = 0; ///< Rows in a page, as the client wants it.
    int cap = 0; ///< As the service wants it.
    int window = 1;
    bool keyed = true;
    bool cuts = false; ///< Answers lose their last rows at times.
    bool hasRepeats = false; ///< Some rows are in the list twice.
    int changes = 0; ///< Insertions and deletions to come.
    int ever = 0; ///< Rows that ever were.
    Total total = Total::None;
    Teller teller = Teller::Pages;
    Offset offset = Offset::Rows;
    QList<Key> rows;
    QSet<Key> always; ///< Rows that were there all the time.

private:
    QList<Key> slice(qint64 at);
    void change();
    void repeat(int many);
    void removeAt(int at) { always.remove(rows.takeAt(at)); }

    QRandomGenerator m_random;
    QList<Key> m_firstPage; ///< As it was when the service last looked.
    Key m_next = 1;
};

AnyServer::AnyServer(quint32 seed) : m_random(seed)
{
    asked = 20 + below(30);
    keyed = !oneIn(6);
    window = 1 + below(5);
    cap = oneIn(3) ? asked / 10 + 1 + below(asked * 9 / 10) : asked;
    ever = oneIn(4) ? below(asked + 2) : below(asked * 12);
    while (int(m_next) <= ever)
        rows << m_next++;
    total = oneIn(2) ? (oneIn(2) ? Total::None : Total::Right) : Total(below(8));
    teller = Teller(below(4));
    offset = oneIn(2) ? Offset::Rows : Offset(below(8));
    // Where nothing counts the rows a cut cannot be seen.
    cuts = total == Total::Right && teller != Teller::Nobody && oneIn(4);
    if (keyed && oneIn(2))
        changes = below(12);
    else if (keyed && oneIn(5) && ever > 0)
        repeat(1 + below(3));
    always = QSet<Key>(rows.begin(), rows.end());
    m_firstPage = rows.mid(0, cap);
    if (offset != Offset::Stale)
        return;
    for (int gone = below(30); gone > 0 && !rows.isEmpty(); --gone)
        removeAt(below(int(rows.size())));
}

PageWalk::Page AnyServer::answer(const PageWalk::Ask &ask)
{
    change();
    PageWalk::Page page {.keys = slice(ask.offset)};
    page.keyed = keyed && !page.keys.isEmpty();
    if (cuts && oneIn(5))
        page.keys = page.keys.mid(0, below(int(page.keys.size()) + 1));
    if (teller == Teller::Pages)
        page.total = count(ask.offset);
    return page;
}

qint64 AnyServer::count(qint64 at)
{
    const qint64 right = rows.size();
    switch (total) {
    case Total::None:
        break;
    case Total::Right:
        return right;
    case Total::TooLarge:
        return right + 1 + below(1000);
    case Total::TooSmall:
        return right / 3;
    case Total::Negative:
        return -7;
    case Total::Shrinking:
        return right - at;
    case Total::Growing:
        return at + 1000;
    case Total::Random:
        return below(2 * int(right) + 10);
    }
    return -1;
}

QList<Key> AnyServer::slice(qint64 at)
{
    switch (offset) {
    case Offset::Rows:
        break;
    case Offset::EmptyBehind0:
        return at > 0 ? QList<Key>() : rows.mid(0, cap);
    case Offset::EmptyFurtherOn:
        return at > 2 * asked ? QList<Key>() : rows.mid(at, cap);
    case Offset::EmptyAtTimes:
        return at > 0 && oneIn(3) ? QList<Key>() : rows.mid(at, cap);
    case Offset::Pages:
        return rows.mid(at * asked, cap);
    case Offset::Ignored:
        return rows.mid(0, cap);
    case Offset::Clamped:
        return rows.mid(std::max<qint64>(0, std::min<qint64>(at, rows.size() - cap)), cap);
    case Offset::Stale:
        return at == 0 ? m_firstPage : rows.mid(at, cap);
    }
    return rows.mid(at, cap);
}

void AnyServer::change()
{
    for (int some = below(3); some > 0 && changes > 0; --some, --changes) {
        if (!rows.isEmpty() && oneIn(2)) {
            removeAt(below(int(rows.size())));
        } else {
            rows.insert(below(int(rows.size()) + 1), m_next++);
            ++ever;
        }
    }
}

void AnyServer::repeat(int many)
{
    hasRepeats = true;
    while (many-- > 0)
        rows.insert(below(int(rows.size())), rows.at(below(int(rows.size()))));
}

QString AnyServer::description() const
{
    return u"pages of %1 for %2, %3 rows, offset %4, total %5 told by %6, window %7%8%9"_s.arg(cap)
        .arg(asked)
        .arg(rows.size())
        .arg(int(offset))
        .arg(int(total))
        .arg(int(teller))
        .arg(window)
        .arg(cuts ? u", cuts"_s : QString(), keyed ? QString() : u", no keys"_s);
}

WalkReader readerOf(AnyServer &server)
{
    WalkReader reader({.idiom = Paging::Idiom::Offset, .pageSize = server.asked});
    reader.window = server.window;
    reader.page = [&server](const PageWalk::Ask &ask) { return server.answer(ask); };
    if (server.teller == AnyServer::Teller::Pages)
        return reader;
    reader.total = [&server] { return server.teller == AnyServer::Teller::Nobody ? -1 : server.count(0); };
    reader.totalIsThere = [&server] { return server.teller == AnyServer::Teller::Early || server.oneIn(8); };
    return reader;
}

} // namespace

/// Lists of services of any kind. A seed that fails is printed; PULSEDECK_SEED=<seed> runs it alone.
class WalkServersTest : public QObject {
    Q_OBJECT
private slots:
    void everyListEndsWholeOrSaidNotToBe();
};

void WalkServersTest::everyListEndsWholeOrSaidNotToBe()
{
    constexpr quint32 seeds = 20000;
    const quint32 only = qEnvironmentVariableIntValue("PULSEDECK_SEED");
    int honest = 0;
    int doubted = 0;
    int unseen = 0;
    for (quint32 seed = only ? only : 1; seed <= (only ? only : seeds); ++seed) {
        AnyServer server(seed);
        const bool isQuiet = server.changes == 0;
        const int most = 10 * server.leastPages() + 30;
        WalkReader reader = readerOf(server);
        reader.run(10 * most);
        const bool gaps = reader.walk().mayHaveGaps();
        const QByteArray who = u"PULSEDECK_SEED=%1: %2; %3 requests, %4 rows seen"_s.arg(seed)
                                   .arg(server.description())
                                   .arg(reader.requests)
                                   .arg(reader.seen.size())
                                   .toUtf8();
        QVERIFY2(reader.walk().hasEnded(), who);
        QVERIFY2(server.leastPages() * 10 + 30 >= reader.requests, who);
        if (server.isHonest()) {
            ++honest;
            doubted += gaps;
            QVERIFY2(!isQuiet || (!gaps && reader.seen == server.always), who);
        }
        if (gaps || reader.seen.contains(server.always))
            continue;
        // A wrong total that is where a page was cut: two lies that agree with each other.
        if (server.canBeSeenThrough() && reader.totalMetAnEnd)
            ++unseen;
        else
            QVERIFY2(!server.canBeSeenThrough(), who);
    }
    QVERIFY2(only || doubted * 200 < honest, qPrintable(QString::number(doubted)));
    QVERIFY2(only || unseen * 200u < seeds, qPrintable(QString::number(unseen)));
}

QTEST_GUILESS_MAIN(WalkServersTest)
#include "walkservers.moc"
