// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/repeatedtexts.h"

#include "app/contract/json.h"
#include "app/rows/pagereader.h"
#include "app/rows/rowstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// What values keep repeating is kept once.
class RepeatedTextsTest : public QObject {
    Q_OBJECT

    static QByteArray number(int i) { return "text " + QByteArray::number(i); }

private slots:
    void numbersAreGivenOnceAndStay();
    void textsThatAreAllDifferentAreLeftAlone();
    void copiesAgreeAsFarAsTheShorterGoes();
    void addressesComeBackSignForSign_data();
    void addressesComeBackSignForSign();
    void pagesThatWereAskedForTogetherUseTheSameNumbers();
    void changedRowsTeachNoWords();
};

void RepeatedTextsTest::numbersAreGivenOnceAndStay()
{
    QRandomGenerator random(7);
    RepeatedTexts texts;
    QHash<QByteArray, int> given;
    for (int i = 0; i < 50000; ++i) {
        const QByteArray text = number(random.bounded(3000));
        const int known = texts.find(text);
        QCOMPARE(known, given.value(text, -1));
        const int learnt = texts.learn(text);
        QVERIFY(learnt >= 0);
        QCOMPARE(texts.text(learnt), QByteArrayView(text));
        given.insert(text, learnt);
    }
    QCOMPARE(texts.size(), given.size());
    QCOMPARE(texts.learn(QByteArray(41, 'x')), -1);
}

void RepeatedTextsTest::textsThatAreAllDifferentAreLeftAlone()
{
    RepeatedTexts texts;
    for (int i = 0; i < 20000; ++i)
        texts.learn(number(i));
    QVERIFY2(texts.size() < 2000, qPrintable(QString::number(texts.size())));
    QCOMPARE(texts.learn(number(20000)), -1);
}

void RepeatedTextsTest::copiesAgreeAsFarAsTheShorterGoes()
{
    RepeatedTexts one;
    one.learn("a");
    RepeatedTexts other = one;
    other.learn("b");
    QVERIFY(one.agreesWith(other));
    QVERIFY(other.agreesWith(one));
    one.learn("c");
    QVERIFY(!one.agreesWith(other));
    RepeatedTexts shifted; // the same letters in a row
    shifted.learn("ab");
    QVERIFY(!shifted.agreesWith(other));
}

void RepeatedTextsTest::addressesComeBackSignForSign_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"ann@example.com", "Ann.Lee+News@Example.COM", "a@", "@a", "@", "a@b@c",
                             "ä@b.de", "a@ä.de", "1@2", "a b@c d", "\n@\t"})
        QTest::addRow("%s", QByteArray(text).toPercentEncoding("@").constData()) << QString::fromUtf8(text);
    QTest::addRow("long domain") << "a@"_L1 + QString(100, u'x');
    QTest::addRow("long name") << QString(1000, u'x') + "@example.com"_L1;
}

void RepeatedTextsTest::addressesComeBackSignForSign()
{
    QFETCH(QString, text);
    RowStore rows;
    for (int i = 0; i < 200; ++i) // the number of the last domains takes two bytes
        rows.append({{u"email"_s, u"x@domain-%1.com"_s.arg(i)}});
    const QJsonObject row {{u"email"_s, text}, {u"list"_s, QJsonArray {text, 1, text}}, {u"last"_s, true}};
    rows.append(row);
    QCOMPARE(rows.row(200), row);
    QCOMPARE(rows.value(200, u"email"_s).toString(), text);
    QCOMPARE(rows.value(200, u"last"_s), QJsonValue(true));
    QByteArray buffer;
    QCOMPARE(QString::fromUtf8(rows.text(200, u"email"_s, buffer)), text);
}

void RepeatedTextsTest::pagesThatWereAskedForTogetherUseTheSameNumbers()
{
    const auto words = std::make_shared<SharedWords>();
    const Contract contract;
    const auto list = std::make_shared<Resource>();
    list->scope = Scope::Emails;
    const Operation &operation = *contract.find(Scope::Emails, u"GET /addressbooks"_s);
    const PageReader one(operation, list, words);
    const PageReader other(operation, list, words);
    const auto first = one.readQuickly(R"([{"name":"Kyiv"},{"name":"Lviv"}])");
    const auto second = other.readQuickly(R"([{"name":"Odesa"},{"name":"Kyiv"}])");
    RowWords both = first->rows.words();
    QVERIFY(both.merge(second->rows.words()));
    QCOMPARE(both.wordsOf(0).size(), 3);
    QCOMPARE(both.word(0, 0), QByteArrayView("Kyiv"));
    QCOMPARE(both.word(0, 1), QByteArrayView("Lviv"));
    QCOMPARE(both.word(0, 2), QByteArrayView("Odesa"));
}

void RepeatedTextsTest::changedRowsTeachNoWords()
{
    RowStore rows;
    rows.append({{u"city"_s, u"Kyiv"_s}});
    QCOMPARE(rows.words().wordsOf(0).size(), 1);
    rows.replace(0, {{u"city"_s, u"Lviv"_s}});
    QCOMPARE(rows.value(0, u"city"_s).toString(), u"Lviv"_s);
    QCOMPARE(rows.words().wordsOf(0).size(), 1);
}

QTEST_GUILESS_MAIN(RepeatedTextsTest)
#include "repeatedtexts.moc"
