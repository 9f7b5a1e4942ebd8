// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/rowkeys.h"

#include "app/rows/rowstore.h"

#include <QRandomGenerator>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

class RowKeysTest : public QObject {
    Q_OBJECT

    static QJsonObject rowWith(int key) { return {{u"id"_s, key}, {u"x"_s, u"value"_s}}; }

private slots:
    void randomHistoriesFindEveryRow();
    void rowsWithoutKeyAreNotFound();
    void takesAtMostTenBytesARow();
};

void RowKeysTest::randomHistoriesFindEveryRow()
{
    for (quint32 seed = 1; seed <= 30; ++seed) {
        QRandomGenerator random(seed);
        RowStore rows;
        RowKeys keys(u"id"_s);
        QList<int> plain;
        for (int next = 0; next < 1500; ++next) {
            if (!plain.isEmpty() && random.bounded(4) == 0) {
                QList<int> gone;
                do
                    gone << random.bounded(int(plain.size()));
                while (random.bounded(2) == 0);
                keys.renumber(rows.remove(gone));
                QStringList keysOfGone;
                for (int at : std::as_const(gone))
                    keysOfGone << QString::number(std::exchange(plain[at], -1));
                plain.removeAll(-1);
                for (const QString &key : std::as_const(keysOfGone))
                    QCOMPARE(keys.find(rows, key), -1);
                continue;
            }
            QCOMPARE(keys.find(rows, QString::number(next)), -1);
            rows.append(rowWith(next));
            keys.insert(rows, rows.size() - 1, RowKeys::hash(QByteArray::number(next)));
            plain.append(next);
        }
        for (int row = 0; row < plain.size(); ++row)
            QCOMPARE(keys.find(rows, QString::number(plain.at(row))), row);
    }
}

void RowKeysTest::rowsWithoutKeyAreNotFound()
{
    RowStore rows;
    RowKeys keys(u"id"_s);
    rows.append({{u"x"_s, 1}});
    QCOMPARE(keys.keyOf(rows, 0), QString());
    QCOMPARE(keys.find(rows, QString()), -1);
}

void RowKeysTest::takesAtMostTenBytesARow()
{
    RowStore rows;
    RowKeys keys(u"id"_s);
    for (int i = 0; i < 150000; ++i) {
        rows.append(rowWith(i));
        keys.insert(rows, i, RowKeys::hash(QByteArray::number(i)));
        if (i > 2000 && i % 5000 == 0)
            QVERIFY2(keys.byteSize() <= 10 * i + 4096, qPrintable(QString::number(i)));
    }
}

QTEST_GUILESS_MAIN(RowKeysTest)
#include "rowkeys.moc"
