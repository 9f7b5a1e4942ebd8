// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/shorttext.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace pulsedeck;

/// What is done with short texts says the same as Qt does, whatever their length.
class ShortTextTest : public QObject {
    Q_OBJECT

private slots:
    void oneLetterMakesTheDifference();
    void aLetterIsFoundWhereverItStands();
    void neighboursAreFarFromEachOther();
};

void ShortTextTest::oneLetterMakesTheDifference()
{
    for (int size = 0; size <= 40; ++size) {
        const QByteArray text = QByteArray("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGH").left(size);
        const QByteArray copy(text.constData(), size);
        QVERIFY(shorttext::isSame(text, copy));
        QCOMPARE(shorttext::hash(text), shorttext::hash(copy));
        QVERIFY(!shorttext::isSame(text, text + '0'));
        for (int at = 0; at < size; ++at) {
            QByteArray other = text;
            other[at] = '\xff';
            QVERIFY2(!shorttext::isSame(text, other), other.constData());
            QVERIFY2(shorttext::hash(text) != shorttext::hash(other), other.constData());
        }
    }
}

void ShortTextTest::aLetterIsFoundWhereverItStands()
{
    // Neighbours of the letter and bytes with the highest bit are what counting with eight at once confuses.
    const QByteArray letters("?@A\0\x7f\x80\xc0\xff", 8);
    QRandomGenerator random(11);
    for (int round = 0; round < 20000; ++round) {
        QByteArray text(random.bounded(33), Qt::Uninitialized);
        for (char &c : text)
            c = letters.at(random.bounded(round % 2 ? 8 : 1));
        if (round % 3 == 0 && !text.isEmpty())
            text[random.bounded(int(text.size()))] = '@';
        QCOMPARE(shorttext::has(text, '@'), text.contains('@'));
    }
}

void ShortTextTest::neighboursAreFarFromEachOther()
{
    QSet<quint32> places;
    for (int i = 0; i < 4096; ++i)
        places.insert(shorttext::hash("Kovalenko-" + QByteArray::number(i)) % 8192);
    // As many as fall on different places by chance: 8192 * (1 - e^-0.5).
    QVERIFY2(places.size() > 3100, qPrintable(QString::number(places.size())));
}

QTEST_GUILESS_MAIN(ShortTextTest)
#include "shorttext.moc"
