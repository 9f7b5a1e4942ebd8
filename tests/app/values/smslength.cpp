// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/smslength.h"

#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// Lengths of SMS with known values of 3GPP TS 23.038 and 23.040.
class SmsLengths : public QObject {
    Q_OBJECT

private slots:
    void partsAreCountedAsTheStandardSays_data();
    void partsAreCountedAsTheStandardSays();
    void everySignOfTheGsmAlphabetIsInIt();
    void signsOutsideAreNamedOnce();
    void pairsAreNotTornApart();
    void wordsTellWhyAPartHoldsSoFew();
};

using Alphabet = SmsLength::Alphabet;

void SmsLengths::partsAreCountedAsTheStandardSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGsm");
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("parts");
    QTest::addColumn<int>("room");
    const auto some = [](int count) { return QString(count, u'a'); };
    const auto others = [](int count) { return QString(count, u'ж'); };
    QTest::newRow("nothing") << QString() << true << 0 << 0 << 160;
    QTest::newRow("one") << some(1) << true << 1 << 1 << 160;
    QTest::newRow("160") << some(160) << true << 160 << 1 << 160;
    QTest::newRow("161") << some(161) << true << 161 << 2 << 306;
    QTest::newRow("306") << some(306) << true << 306 << 2 << 306;
    QTest::newRow("307") << some(307) << true << 307 << 3 << 459;
    QTest::newRow("the euro takes two") << some(158) + u'€' << true << 160 << 1 << 160;
    QTest::newRow("the euro is one too much") << some(159) + u'€' << true << 161 << 2 << 306;
    QTest::newRow("70") << others(70) << false << 70 << 1 << 70;
    QTest::newRow("71") << others(71) << false << 71 << 2 << 134;
    QTest::newRow("134") << others(134) << false << 134 << 2 << 134;
    QTest::newRow("135") << others(135) << false << 135 << 3 << 201;
    QTest::newRow("one letter makes all Unicode") << some(70) + u'ї' << false << 71 << 2 << 134;
    QTest::newRow("emoji take two") << u"😀"_s << false << 2 << 1 << 70;
    QTest::newRow("a soft hyphen is none of it") << u"a\u00ADb"_s << false << 3 << 1 << 70;
}

void SmsLengths::partsAreCountedAsTheStandardSays()
{
    QFETCH(QString, text);
    QFETCH(bool, isGsm);
    QFETCH(int, units);
    QFETCH(int, parts);
    QFETCH(int, room);
    const SmsLength length = smsLength(text);
    QCOMPARE(length.alphabet == Alphabet::Gsm7, isGsm);
    QCOMPARE(length.units, units);
    QCOMPARE(length.parts, parts);
    QCOMPARE(length.room, room);
}

void SmsLengths::everySignOfTheGsmAlphabetIsInIt()
{
    const QString basic = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"_s
                          u"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"_s;
    QCOMPARE(basic.size(), 127); // 128 with the escape
    QCOMPARE(smsLength(basic).alphabet, Alphabet::Gsm7);
    QCOMPARE(smsLength(basic).units, 127);
    const QString extended = u"\f^{}\\[~]|€"_s;
    QCOMPARE(smsLength(extended).alphabet, Alphabet::Gsm7);
    QCOMPARE(smsLength(extended).units, 20);
    for (const QChar sign : u"çÀêâőłşıїžα`\t"_s)
        QCOMPARE(smsLength(sign).alphabet, Alphabet::Ucs2);
}

void SmsLengths::signsOutsideAreNamedOnce()
{
    QCOMPARE(smsLength(u"Hi ж, ї ж 😀😀"_s).odd, u"жї😀"_s);
}

void SmsLengths::pairsAreNotTornApart()
{
    // 152 signs leave one unit in the first part, in which no euro fits.
    QCOMPARE(smsLength(QString(152, u'a') + u'€' + QString(152, u'b')).parts, 3);
    QCOMPARE(smsLength(QString(151, u'a') + u'€' + QString(153, u'b')).parts, 2);
    QCOMPARE(smsLength(QString(66, u'ж') + u"😀"_s + QString(66, u'ж')).parts, 3);
    QCOMPARE(smsLength(QString(65, u'ж') + u"😀"_s + QString(67, u'ж')).parts, 2);
}

void SmsLengths::wordsTellWhyAPartHoldsSoFew()
{
    QCOMPARE(smsLengthText({}), QString());
    QVERIFY(smsLengthText(u"Hi"_s).startsWith(u"2 of 160 characters"_s));
    QVERIFY(!smsLengthText(u"Hi"_s).contains(u"Unicode"_s));
    QVERIFY2(smsLengthText(u"Привіт"_s).contains(u"Unicode because of “Привіт”"_s),
             qPrintable(smsLengthText(u"Привіт"_s)));
}

QTEST_GUILESS_MAIN(SmsLengths)
#include "smslength.moc"
