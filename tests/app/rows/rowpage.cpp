// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/rowpage.h"

#include "app/contract/json.h"
#include "app/rows/rowstore.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

namespace {

/// Writes random JSON, with all the freedom that JSON leaves.
class RandomJson {
public:
    explicit RandomJson(quint32 seed) : m_random(seed) { }

    QByteArray rows()
    {
        QByteArray text = space() + '[';
        for (int count = m_random.bounded(6), i = 0; i < count; ++i)
            text += (i ? "," : "") + space() + object(0) + space();
        return text + space() + ']' + space();
    }
    QByteArray damaged(QByteArray text)
    {
        static constexpr char marks[] = "[]{},:\"\\u0e-+.tn \xc3\xa9\xff\x01";
        for (int times = 1 + m_random.bounded(3); times > 0 && !text.isEmpty(); --times) {
            const qsizetype at = m_random.bounded(int(text.size()));
            const char mark = marks[m_random.bounded(int(sizeof marks) - 1)];
            switch (m_random.bounded(4)) {
            case 0:
                text[at] = mark;
                break;
            case 1:
                text.remove(at, 1 + m_random.bounded(3));
                break;
            case 2:
                text.insert(at, mark);
                break;
            default:
                text.truncate(at);
            }
        }
        return text;
    }

private:
    QByteArray space()
    {
        return QByteArray(" \n\t\r").left(m_random.bounded(8) ? 0 : 1 + m_random.bounded(4));
    }
    QByteArray object(int depth)
    {
        QByteArray text = "{";
        for (int count = m_random.bounded(5), i = 0; i < count; ++i)
            text += (i ? "," : "") + space() + '"' + QByteArray("k") + QByteArray::number(i * 10 + depth)
                + "\"" + space() + ':' + space() + value(depth + 1) + space();
        return text + '}';
    }
    QByteArray value(int depth)
    {
        switch (m_random.bounded(depth > 3 ? 5 : 7)) {
        case 0:
            return m_random.bounded(2) ? "true" : "false";
        case 1:
            return "null";
        case 2:
            return number();
        case 3:
        case 4:
            return string();
        case 5: {
            QByteArray text = "[";
            for (int count = m_random.bounded(4), i = 0; i < count; ++i)
                text += (i ? "," : "") + space() + value(depth + 1) + space();
            return text + ']';
        }
        default:
            return object(depth);
        }
    }
    QByteArray number()
    {
        static const QByteArrayList odd {"0",
                                         "-0",
                                         "-1",
                                         "1.0",
                                         "1e17",
                                         "9007199254740993",
                                         "0.1",
                                         "9223372036854775807",
                                         "-9223372036854775808",
                                         "9223372036854775808",
                                         "1E-7",
                                         "12345678901234567890123",
                                         "2.5e+3"};
        return m_random.bounded(2)
            ? odd.at(m_random.bounded(int(odd.size())))
            : QByteArray::number(qint64(m_random.generate64() >> m_random.bounded(64)));
    }
    QByteArray string()
    {
        static const QByteArrayList parts {"a", "Active", "\\n", "\\u00e9", "é", "日本", "\\ud83d\\ude00",
                                           "👩", "\\\"",   "\\/", "\\u0000", "7", "007",  "-3",
                                           " ", "\\ud800"};
        QByteArray text = "\"";
        for (int count = m_random.bounded(5); count > 0; --count)
            text += parts.at(m_random.bounded(int(parts.size())));
        return text + '"';
    }

    QRandomGenerator m_random;
};

std::optional<RowPage> read(const QByteArray &json)
{
    return RowPage::read(json, {}, u"id"_s);
}

} // namespace

class RowPageTest : public QObject {
    Q_OBJECT
private slots:
    void quickWayReadsWhatTheLongWayReads();
    void damagedTextIsReadAlikeOrNotAtAll();
    void quickWayGivesUp_data();
    void quickWayGivesUp();
    void deepNestingIsLeftToTheLongWay();
    void bothWaysGiveTheSameHashes();
    void rowsWithoutAKeyAreToldApart();
    void pagesWithOtherWordsAreTakenInAll();
};

void RowPageTest::quickWayReadsWhatTheLongWayReads()
{
    int quick = 0;
    for (quint32 seed = 1; seed <= 20000; ++seed) {
        const QByteArray json = RandomJson(seed).rows();
        const ParsedJson expected = parseJson(json);
        QVERIFY(expected.isValid());
        const auto page = read(json);
        if (!page)
            continue;
        ++quick;
        QVERIFY2(page->toJson() == expected.value.toArray(), json.constData());
        QVERIFY2(QJsonDocument(page->toJson()).toJson() == QJsonDocument(expected.value.toArray()).toJson(),
                 json.constData());
    }
    QVERIFY2(quick > 10000, qPrintable(QString::number(quick))); // the rest has broken surrogates
}

void RowPageTest::damagedTextIsReadAlikeOrNotAtAll()
{
    for (quint32 seed = 1; seed <= 100000; ++seed) {
        RandomJson random(seed);
        const QByteArray json = random.damaged(random.rows());
        const auto page = read(json);
        if (!page)
            continue;
        const ParsedJson expected = parseJson(json);
        QVERIFY2(expected.isValid(), json.constData());
        QVERIFY2(page->toJson() == expected.value.toArray(), json.constData());
    }
}

void RowPageTest::quickWayGivesUp_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"",
                             "{}",
                             "[1]",
                             "[[]]",
                             "[{}",
                             "[{}]x",
                             "[{},]",
                             "[{\"a\":1,\"a\":2}]",
                             "[{\"a\":01}]",
                             "[{\"a\":1e999}]",
                             "[{\"a\":+1}]",
                             "[{\"a\":.5}]",
                             "[{\"a\":\"\xff\"}]",
                             "[{\"a\":\"\\ud800\"}]",
                             "[{\"a\":\"\\x\"}]",
                             "[{\"a\":nul}]",
                             "[{\"a\"}]",
                             "[{\"vars\":[]}]",
                             "\xef\xbb\xbf[{}]",
                             "[{\"a\":\"\n\"}]"})
        QTest::addRow("%s", QByteArray(json).toPercentEncoding("[]{}:,\"").constData()) << QByteArray(json);
}

void RowPageTest::quickWayGivesUp()
{
    QFETCH(QByteArray, json);
    QVERIFY(!RowPage::read(json, {}, u"id"_s, {u"vars"_s}));
}

void RowPageTest::deepNestingIsLeftToTheLongWay()
{
    const auto nested = [](int depth) {
        return "[{\"a\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + "}]";
    };
    QVERIFY(read(nested(62)));
    QVERIFY(parseJson(nested(62)).isValid());
    QVERIFY(!read(nested(63)));
    QVERIFY(!read(nested(100000)));
}

void RowPageTest::bothWaysGiveTheSameHashes()
{
    const QByteArray json = R"([{"id":"a"},{"id":7},{"id":"7"},{"id":"\u00e9"},{"x":"y"}])";
    const auto quick = read(json);
    const RowPage slow(parseJson(json).value.toArray(), {}, u"id"_s);
    QVERIFY(quick);
    QCOMPARE(quick->hashes(), slow.hashes());
    QCOMPARE(quick->key(1), u"7"_s);
}

void RowPageTest::rowsWithoutAKeyAreToldApart()
{
    const auto page = read(R"([{"id":1},{"x":2},{"x":2},{"x":3}])");
    QVERIFY(page->hasKey(0));
    QVERIFY(!page->hasKey(1));
    QCOMPARE(page->hashes().at(1), page->hashes().at(2));
    QVERIFY(page->hashes().at(1) != page->hashes().at(3));
}

void RowPageTest::pagesWithOtherWordsAreTakenInAll()
{
    // Pages that were in flight together know nothing of each other's new keys and words.
    const QByteArrayList pages {R"([{"id":1,"city":"Kyiv","a":1},{"id":2,"city":"Lviv"}])",
                                R"([{"id":3,"city":"Odesa","b":true},{"id":4,"city":"Kyiv"}])",
                                R"([{"id":5,"city":"Lviv","a":2,"c":["x"]}])", R"([{"id":6}])"};
    RowStore store;
    QJsonArray expected;
    for (const QByteArray &json : pages) {
        const auto page = read(json);
        RowIntake intake(store, *page);
        for (int i = 0; i < page->size(); ++i) {
            intake.append(i);
            expected.append(page->row(i));
        }
    }
    const auto changed = read(R"([{"id":3,"city":"Odesa","b":true},{"id":3,"city":"Dnipro"}])");
    RowIntake intake(store, *changed);
    QVERIFY(!intake.replace(2, 0));
    QVERIFY(intake.replace(2, 1));
    expected[2] = changed->row(1);
    QCOMPARE(store.size(), expected.size());
    for (int i = 0; i < store.size(); ++i)
        QCOMPARE(store.row(i), expected.at(i).toObject());
}

QTEST_GUILESS_MAIN(RowPageTest)
#include "rowpage.moc"
