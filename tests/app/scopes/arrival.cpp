// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/smtp/arrival.h"

#include "app/contract/contract.h"
#include "app/scopes/smtp/serverwords.h"

#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::smtp;
using namespace Qt::StringLiterals;
using Says = Clue::Says;

/// What stopped a letter is found in the answers of all who know something of it.
class ArrivalTest : public QObject {
    Q_OBJECT

    static QJsonObject letter(int code, const QString &second = {}, const QString &day = u"2026-11-20"_s)
    {
        return {{u"recipient"_s, u"Ann@example.com"_s}, {u"subject"_s, u"Receipt"_s},
                {u"send_date"_s, day + u" 10:00:00"_s}, {u"smtp_answer_code"_s, code},
                {u"smtp_answer_subcode"_s, second},     {u"smtp_answer_data"_s, u"the server's words"_s}};
    }
    static Clue log(const QList<QJsonObject> &letters) { return logClue(letters); }
    static Clue unsubscribed(bool is)
    {
        return clueOf(Witness::Unsubscribed, ann(), QJsonObject {{u"result"_s, is}});
    }
    static Clue blacklist(const QJsonArray &all) { return clueOf(Witness::Blacklist, ann(), all); }
    static Clue verifier(int status)
    {
        const QJsonObject checks {{u"status"_s, status}};
        return clueOf(Witness::Verifier, ann(),
                      QJsonObject {{u"result"_s, true}, {u"data"_s, QJsonObject {{u"checks"_s, checks}}}});
    }
    static QString ann() { return u"ann@example.com"_s; }

private slots:
    void questionsFitTheContract()
    {
        const Contract contract;
        for (const Witness witness : witnesses())
            QCOMPARE(checkRequest(question(witness, ann(), QDate(2026, 11, 20)), contract).size(), 0);
    }

    void serverAnswersAreInPlainWords_data()
    {
        QTest::addColumn<QJsonObject>("row");
        QTest::addColumn<QString>("words");
        QTest::newRow("taken") << letter(250, u"2.0.0"_s)
                               << u"The server of the recipient took the letter."_s;
        QTest::newRow("no mailbox") << letter(550, u"5.1.1"_s) << u"There is no such mailbox."_s;
        QTest::newRow("full") << letter(552, u"5.2.2"_s) << u"The mailbox is full."_s;
        QTest::newRow("spf") << letter(550, u"5.7.23"_s)
                             << u"The sender's domain does not let this server send for it (SPF)."_s;
        QTest::newRow("not 7.2") << letter(550, u"5.7.2"_s)
                                 << u"The server refused the letter by its rules, often against spam."_s;
        QTest::newRow("1.10 is not 1.1")
            << letter(556, u"5.1.10"_s) << u"The domain says that it gets no letters at all."_s;
        QTest::newRow("later") << letter(421, u"4.7.0"_s)
                               << u"The server refused the letter by its rules, often against spam. It is "
                                  u"tried again."_s;
        QTest::newRow("one code only") << letter(550) << u"The server does not know the address."_s;
        QJsonObject inText = letter(550);
        inText[u"smtp_answer_data"_s] = u"550-5.2.1 The account is disabled"_s;
        QTest::newRow("code in the text") << inText << u"The mailbox is switched off."_s;
        QJsonObject asText = letter(0);
        asText[u"smtp_answer_code"_s] = u"554"_s;
        QTest::newRow("code as text")
            << asText << u"The server refused the letter by its rules, often against spam."_s;
        QTest::newRow("nothing") << QJsonObject()
                                 << u"The log does not tell what the server of the recipient answered."_s;
    }
    void serverAnswersAreInPlainWords()
    {
        QFETCH(QJsonObject, row);
        QTEST(serverLine(row), "words");
    }

    void theOneThatStoppedItIsNamed_data()
    {
        QTest::addColumn<QList<Clue>>("clues");
        QTest::addColumn<int>("by"); // -1: nobody
        QTest::addColumn<QString>("title");
        const Clue none = log({});
        const Clue arrived = log({letter(250)});
        const Clue free = unsubscribed(false);
        const auto row = [](const char *name, const QList<Clue> &clues, int by, const QString &title) {
            QTest::newRow(name) << clues << by << title;
        };
        row("refused", {log({letter(550, u"5.1.1"_s)}), free, blacklist({}), verifier(1)}, int(Witness::Log),
            u"The server of the recipient refused it"_s);
        row("refused, and blocked since", {log({letter(550)}), unsubscribed(true)}, int(Witness::Log),
            u"The server of the recipient refused it"_s);
        row("came back",
            {none,
             bounceClue(ann(), {{{u"email_to"_s, u"ANN@example.com"_s}, {u"smtp_answer_code"_s, 552}}}, 3)},
            int(Witness::Bounces), u"The server of the recipient refused it"_s);
        row("unsubscribed", {none, unsubscribed(true), blacklist({})}, int(Witness::Unsubscribed),
            u"It was not sent: the address is unsubscribed"_s);
        row("earlier ones arrived", {arrived, unsubscribed(true)}, int(Witness::Unsubscribed),
            u"It was not sent: the address is unsubscribed"_s);
        row("blacklisted", {none, free, blacklist({u"bob@x.org"_s, u"Ann@Example.com"_s})},
            int(Witness::Blacklist), u"It was not sent: the address is on the blacklist"_s);
        row("delayed", {log({letter(421)}), free}, int(Witness::Log),
            u"The server of the recipient makes it wait"_s);
        row("arrived", {arrived, free, blacklist({}), verifier(2)}, int(Witness::Log),
            u"It arrived: the server of the recipient took it"_s);
        row("looks bad", {none, free, verifier(3)}, int(Witness::Verifier),
            u"Nothing stopped it here, but the address looks bad"_s);
        row("never handed in", {none, free, blacklist({}), verifier(0)}, -1,
            u"No letter to ann@example.com was handed in"_s);
        row("the log is mute", {Clue {.text = u"No network."_s}, free}, -1, u"The log could not be read"_s);
    }
    void theOneThatStoppedItIsNamed()
    {
        QFETCH(QList<Clue>, clues);
        const Verdict verdict = verdictOf(ann(), clues);
        QTEST(verdict.title, "title");
        QTEST(verdict.by ? int(*verdict.by) : -1, "by");
    }

    void whatElseIsInTheWayIsSaid()
    {
        const Verdict verdict =
            verdictOf(ann(), {log({letter(550)}), unsubscribed(true), blacklist({ann()})});
        QVERIFY2(verdict.text.endsWith(u"Also in the way: Unsubscribed, Blacklist of the mailing lists."_s),
                 qPrintable(verdict.text));
    }

    void theNewestLetterCounts()
    {
        const QJsonArray rows {letter(550, {}, u"2026-11-01"_s), letter(250, {}, u"2026-11-20"_s),
                               QJsonObject {{u"recipient"_s, u"other@example.com"_s}}};
        const QList<QJsonObject> letters = lettersTo(ann(), rows);
        QCOMPARE(letters.size(), 2);
        QCOMPARE(logClue(letters).says, Says::Arrived);
    }

    void bouncesOfTheFutureAreNotAskedFor()
    {
        const QDate today(2026, 11, 20);
        QCOMPARE(daysAround(today, today), (QList<QDate> {today.addDays(-1), today}));
        QCOMPARE(daysAround(today.addDays(-9), today).size(), 4);
    }

    void whatIsNotPickedSaysSo()
    {
        QCOMPARE(notPicked(Witness::Verifier).says, Says::Silent);
        QVERIFY(notPicked(Witness::Verifier).text.contains(scopeInfo(Scope::VerifierService).title));
    }
};

QTEST_GUILESS_MAIN(ArrivalTest)
#include "arrival.moc"
