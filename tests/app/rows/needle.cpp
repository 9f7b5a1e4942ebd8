// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/needle.h"

#include <QRandomGenerator>
#include <QTest>

using namespace pulsedeck;

class NeedleTest : public QObject {
    Q_OBJECT
private slots:
    void findsWhatAPlainSearchFinds();
    void emptyPlaceBehindATextIsNoLetter();
};

void NeedleTest::findsWhatAPlainSearchFinds()
{
    int found = 0;
    for (quint32 seed = 1; seed <= 30000; ++seed) {
        QRandomGenerator random(seed);
        // Few letters, so that there is something to find; A is not folded.
        const auto some = [&random](int size, const char *letters) {
            QByteArray text;
            while (text.size() < size)
                text += letters[random.bounded(int(qstrlen(letters)))];
            return text;
        };
        const QByteArray word = some(1 + random.bounded(seed % 10 ? 4 : 40), "ab@");
        QByteArray text = some(random.bounded(90), "aAbB@`");
        if (random.bounded(3) == 0)
            text.insert(random.bounded(int(text.size()) + 1), word);
        const bool expected = text.toLower().contains(word);
        found += expected;
        QVERIFY2(Needle(word).isIn(text) == expected, (word + " in " + text).constData());
    }
    QVERIFY(found > 5000);
}

void NeedleTest::emptyPlaceBehindATextIsNoLetter()
{
    QVERIFY(!Needle(QByteArray("\0", 1)).isIn(QByteArray("text")));
    QVERIFY(Needle(QByteArray("t\0", 2)).isIn(QByteArray("text\0", 5)));
    QVERIFY(!Needle("a").isIn({}));
}

QTEST_GUILESS_MAIN(NeedleTest)
#include "needle.moc"
