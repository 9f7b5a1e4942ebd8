// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/rowstore.h"
#include "app/contract/json.h"
#include "app/rows/rowcut.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <limits>
#include <memory>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

namespace {

QJsonObject contact(int i)
{
    return {
        {QStringLiteral("email"), QStringLiteral("person.%1@example%2.com").arg(i).arg(i % 97)},
        {QStringLiteral("status"), 1},
        {QStringLiteral("status_explain"), QStringLiteral("Active")},
        {QStringLiteral("phone"), QString::number(380500000000 + i)},
        {QStringLiteral("variables"),
         QJsonObject {{QStringLiteral("name"), QStringLiteral("Оксана %1").arg(i)},
                      {QStringLiteral("age"), i % 80}}},
    };
}

QString randomText(QRandomGenerator &random)
{
    static const QStringList seeds {QStringLiteral("Active"),
                                    QStringLiteral("0"),
                                    QStringLiteral("-7"),
                                    QStringLiteral("007"),
                                    QStringLiteral("-0"),
                                    QStringLiteral("+3"),
                                    QStringLiteral("999999999999999999"),
                                    QStringLiteral("9223372036854775808"),
                                    QStringLiteral("žluťoučký"),
                                    QStringLiteral("日本"),
                                    QString()};
    if (random.bounded(2))
        return seeds.at(random.bounded(int(seeds.size())));
    QString text;
    for (int length = random.bounded(60); length > 0; --length)
        text += QChar(char16_t(random.bounded(0x10000))); // lone surrogates and NUL included
    return text;
}

QJsonValue randomValue(QRandomGenerator &random, int depth)
{
    switch (random.bounded(depth > 4 ? 6 : 8)) {
    case 0:
        return QJsonValue();
    case 1:
        return random.bounded(2) == 1;
    case 2:
        return qint64(random.generate64() >> random.bounded(64));
    case 3:
        return random.generateDouble() * 1e300;
    case 4:
    case 5:
        return randomText(random);
    case 6: {
        QJsonArray array;
        for (int size = random.bounded(5); size > 0; --size)
            array.append(randomValue(random, depth + 1));
        return array;
    }
    default: {
        QJsonObject object;
        for (int size = random.bounded(8); size > 0; --size)
            object.insert(memberName(randomText(random)), randomValue(random, depth + 1));
        return object;
    }
    }
}

QJsonObject randomRow(QRandomGenerator &random)
{
    QJsonObject row;
    for (int size = random.bounded(10); size > 0; --size)
        row.insert(QStringLiteral("key%1").arg(random.bounded(20)), randomValue(random, 0));
    return row;
}

class Reading : public QThread {
public:
    explicit Reading(const RowStore &rows) : m_rows(rows) { }
    bool same = true;

private:
    void run() override
    {
        for (int round = 0; round < 20; ++round) {
            for (int i = 0; i < m_rows.size(); ++i)
                same = same && m_rows.row(i) == contact(i);
        }
    }
    const RowStore m_rows;
};

} // namespace

class RowStoreTest : public QObject {
    Q_OBJECT
private slots:
    void cuttingGivesWhatALookAtEachValueGives()
    {
        RowStore store;
        store.append(
            {{u"id"_s, 7},
             {u"name"_s, u"Ann"_s},
             {u"price"_s, QJsonObject {{u"value"_s, 1.5}, {u"in"_s, QJsonObject {{u"code"_s, u"UAH"_s}}}}},
             {u"phones"_s, QJsonArray {QJsonObject {{u"phone"_s, u"380501234567"_s}}, u"x"_s}}});
        store.append({{u"price.value"_s, u"dotted"_s}, {u"price"_s, 3}, {u"name"_s, QJsonValue::Null}});
        store.append({{u"name"_s, QJsonArray {1, 2}}, {u"price"_s, QJsonObject {{u"value"_s, true}}}});
        store.append({});
        const QStringList paths {u"name"_s,           u"id"_s,       u"price.value"_s, u"price.in.code"_s,
                                 u"phones.0.phone"_s, u"phones.1"_s, u"nowhere"_s,     u"name"_s,
                                 u"price"_s,          u"price.in"_s};
        RowCut cut(store, paths);
        QByteArray buffer;
        for (int row = 0; row < store.size(); ++row) {
            cut.take(row);
            for (int path = 0; path < paths.size(); ++path) {
                const QByteArray right = store.text(row, paths.at(path), buffer).toByteArray();
                QCOMPARE(cut.text(path).toByteArray(), right);
            }
        }
        cut.take(0);
        QCOMPARE(cut.text(3).toByteArray(), QByteArray("UAH"));
        QCOMPARE(cut.text(4).toByteArray(), QByteArray("380501234567"));
    }

    void nothingIsLost_data();
    void nothingIsLost();
    void randomHistoriesMatchAPlainList();
    void valueIsFoundWithoutUnpacking();
    void keysWithDotsAreFound();
    void snapshotStaysWhenTheOriginalChanges();
    void snapshotIsReadInAnotherThread();
    void garbageDoesNotPileUp();
    void contactIsSmall();
    void searchTextIsFolded();
};

void RowStoreTest::nothingIsLost_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("scalars") << QByteArray(R"({"n":null,"t":true,"f":false,"s":"","z":0})");
    QTest::newRow("exact integers") << QByteArray(
        R"({"a":9007199254740993,"b":-9223372036854775808,"c":9223372036854775807,"d":-1})");
    QTest::newRow("reals") << QByteArray(R"({"a":0.1,"b":1e300,"c":-1.5e-300,"d":18446744073709551616})");
    QTest::newRow("texts that look like numbers") << QByteArray(
        R"({"a":"27","b":"007","c":"+7","d":"-0","e":"1e5","f":" 1","g":"99999999999999999999"})");
    QTest::newRow("broken Unicode") << QByteArray(R"({"a":"\ud800","b":"x\udfffy","c":"\u0000"})");
    QTest::newRow("nested") << QByteArray(
        R"({"a":{"b":[1,"x",[],{},[{"c":null}]]},"d":[{"a":"x"},{"a":"x"}]})");
    QTest::newRow("long text") << "{\"a\":\"" + QByteArray(1'000'000, 'x') + "\"}";
    QTest::newRow("long key") << "{\"" + QByteArray(1000, 'k') + "\":1}";
}

void RowStoreTest::nothingIsLost()
{
    QFETCH(QByteArray, json);
    const QJsonObject row = QJsonDocument::fromJson(json).object();
    RowStore store;
    store.append(contact(1));
    store.append(row);
    store.append(contact(2));
    QCOMPARE(store.row(1), row);
    QCOMPARE(QJsonDocument(store.row(1)).toJson(), QJsonDocument(row).toJson());
    for (auto entry = row.begin(); entry != row.end(); ++entry)
        QCOMPARE(store.value(1, entry.key()), entry.value());
    QCOMPARE(store.row(2), contact(2));
}

void RowStoreTest::randomHistoriesMatchAPlainList()
{
    QRandomGenerator random(20260101);
    for (int history = 0; history < 60; ++history) {
        RowStore store;
        QList<QJsonObject> plain;
        for (int step = 0; step < 300; ++step) {
            const QJsonObject row = randomRow(random);
            const int at = plain.isEmpty() ? 0 : random.bounded(int(plain.size()));
            const int what = plain.isEmpty() ? 0 : random.bounded(4);
            if (what <= 1) {
                store.append(row);
                plain.append(row);
            } else if (what == 2) {
                store.replace(at, row);
                plain[at] = row;
            } else {
                QList<int> gone {at};
                while (random.bounded(2) == 0)
                    gone << random.bounded(int(plain.size()));
                const Renumbering now = store.remove(gone);
                QList<QJsonObject> kept;
                for (int i = 0; i < plain.size(); ++i) {
                    QCOMPARE(now.at(i), gone.contains(i) ? -1 : int(kept.size()));
                    if (!gone.contains(i))
                        kept << plain.at(i);
                }
                plain = kept;
            }
        }
        QCOMPARE(store.size(), plain.size());
        for (int i = 0; i < store.size(); ++i)
            QCOMPARE(store.row(i), plain.at(i));
    }
}

void RowStoreTest::valueIsFoundWithoutUnpacking()
{
    RowStore store;
    store.append(
        QJsonDocument::fromJson(R"({"a":{"b":{"c":5}},"list":[{"x":"one"},{"x":"two"}],"plain":"text"})")
            .object());
    QCOMPARE(store.value(0, QStringLiteral("a.b.c")), QJsonValue(5));
    QCOMPARE(store.value(0, QStringLiteral("a.b")), (QJsonObject {{QStringLiteral("c"), 5}}));
    QCOMPARE(store.value(0, QStringLiteral("list.1.x")), QJsonValue(QStringLiteral("two")));
    QVERIFY(store.value(0, QStringLiteral("list.2.x")).isUndefined());
    QVERIFY(store.value(0, QStringLiteral("list.x")).isUndefined());
    QVERIFY(store.value(0, QStringLiteral("a.x.c")).isUndefined());
    QVERIFY(store.value(0, QStringLiteral("plain.more")).isUndefined());
    QCOMPARE(store.value(0, QString()), QJsonValue(store.row(0)));
}

void RowStoreTest::keysWithDotsAreFound()
{
    RowStore store;
    store.append(
        QJsonDocument::fromJson(R"({"variables":{"first.name":"Ann","first":{"name":"Eve","other":1}}})")
            .object());
    QCOMPARE(store.value(0, QStringLiteral("variables.first.name")), QJsonValue(QStringLiteral("Ann")));
    QCOMPARE(store.value(0, QStringLiteral("variables.first.other")), QJsonValue(1));
}

void RowStoreTest::snapshotStaysWhenTheOriginalChanges()
{
    RowStore store;
    for (int i = 0; i < 1000; ++i)
        store.append(contact(i));
    const RowStore snapshot = store;
    store.replace(0, contact(5000));
    store.remove({500});
    store.append({{QStringLiteral("new key"), QStringLiteral("new word")}});
    QCOMPARE(snapshot.size(), 1000);
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(snapshot.row(i), contact(i));
    QCOMPARE(store.row(0), contact(5000));
    QCOMPARE(store.row(500), contact(501));
}

void RowStoreTest::snapshotIsReadInAnotherThread()
{
    RowStore store;
    for (int i = 0; i < 500; ++i)
        store.append(contact(i));
    Reading reading(store);
    reading.start();
    for (int i = 0; i < 20000; ++i)
        store.append({{QStringLiteral("key%1").arg(i % 3000), QStringLiteral("word%1").arg(i % 50)}});
    QVERIFY(reading.wait());
    QVERIFY(reading.same);
    QCOMPARE(store.size(), 20500);
}

void RowStoreTest::garbageDoesNotPileUp()
{
    RowStore store;
    for (int i = 0; i < 10000; ++i)
        store.append(contact(i));
    const qsizetype before = store.byteSize();
    for (int round = 0; round < 20; ++round) {
        for (int i = 0; i < store.size(); ++i)
            store.replace(i, contact(i + round));
    }
    QVERIFY2(store.byteSize() < 3 * before, qPrintable(QString::number(store.byteSize())));
    QCOMPARE(store.row(9999), contact(9999 + 19));
}

void RowStoreTest::contactIsSmall()
{
    RowStore store;
    for (int i = 0; i < 100000; ++i)
        store.append(contact(i));
    const double bytes = double(store.byteSize()) / store.size();
    QVERIFY2(bytes <= 80, qPrintable(QString::number(bytes)));
}

void RowStoreTest::searchTextIsFolded()
{
    RowStore store;
    store.append(
        QJsonDocument::fromJson(R"({"name":"JOSÉ Ångström","phone":380501234567,"deep":[{"x":"Ёлка"}]})")
            .object());
    const QString text = QString::fromUtf8(store.searchText(0));
    QVERIFY(text.contains(QStringLiteral("jose angstrom")));
    QVERIFY(text.contains(QStringLiteral("380501234567")));
    QVERIFY(text.contains(QStringLiteral("елка")));
}

QTEST_GUILESS_MAIN(RowStoreTest)
#include "rowstore.moc"
