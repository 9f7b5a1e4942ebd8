// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/campaignactions.h"
#include "app/scopes/emails/emails.h"
#include "app/scopes/emails/finishedcampaigns.h"
#include "app/scopes/emails/recipients.h"
#include "app/values/format.h"

#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::emails;
using namespace Qt::StringLiterals;

/// A campaign held against those before it, and what became of it with one address.
class CampaignVerdictsTest : public QObject {
    Q_OBJECT

    static QJsonObject campaign(int id, int opened, int status = 3, int delivered = 1000)
    {
        const QJsonObject figures {{u"sent"_s, 1000},      {u"delivered"_s, delivered},
                                   {u"opening"_s, opened}, {u"link_redirected"_s, 50},
                                   {u"unsubscribe"_s, 2},  {u"error"_s, 0}};
        return {{u"id"_s, id},
                {u"name"_s, u"Number %1"_s.arg(id)},
                {u"status"_s, status},
                {u"send_date"_s, u"2026-05-%1 10:00:00"_s.arg(id, 2, 10, QChar(u'0'))},
                {u"statistics"_s, figures}};
    }
    static Figure openFigure(const QJsonObject &campaign)
    {
        for (const Figure &figure : figures(campaignFigures(campaign))) {
            if (figure.key == u"open-rate"_s)
                return figure;
        }
        return {};
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::C); }

    void theAverageIsOfTheFiveBeforeAndOfFinishedOnesOnly()
    {
        QJsonArray all;
        for (int id = 1; id <= 9; ++id)
            all << campaign(id, id * 10);
        all << campaign(10, 999, 2) << campaign(11, 0, 26); // being sent, and a draft
        const QList<FinishedCampaign> finished = finishedCampaigns(all);
        const Standard standard = standardFor(campaign(8, 80), finished, Yardstick::LastFive);
        QCOMPARE(standard.names,
                 (QStringList {u"Number 7"_s, u"Number 6"_s, u"Number 5"_s, u"Number 4"_s, u"Number 3"_s}));
        QCOMPARE(standard.rates.value(u"open-rate"_s), 5.0);
        const Standard one = standardFor(campaign(8, 80), finished, Yardstick::Previous);
        QCOMPARE(one.names, QStringList {u"Number 7"_s});
        QVERIFY(standardFor(campaign(8, 80, 2), finished, Yardstick::Previous).names.isEmpty());
    }

    void aDifferenceHasASignAndAWord()
    {
        const QList<FinishedCampaign> finished = finishedCampaigns({campaign(1, 230)});
        const auto said = [&](int opened, Yardstick yardstick) {
            const Figure rate = openFigure(campaign(2, opened));
            return standing(rate, standardFor(campaign(2, opened), finished, yardstick), yardstick);
        };
        QCOMPARE(said(216, Yardstick::LastFive), u"\u22121.4 points, below the average"_s);
        QCOMPARE(said(250, Yardstick::Previous), u"+2 points, above the one before"_s);
        // As the report tells the same difference.
        const Standard usual {.names = {u"Number 1"_s}, .ids = {}, .rates = {{u"open-rate"_s, 20.0}}};
        const auto standingAt = [&](double value) {
            return standing({.value = value, .kind = Kind::Percent, .key = u"open-rate"_s}, usual,
                            Yardstick::Previous);
        };
        QCOMPARE(standingAt(21.436), u"+1.44 points, above the one before"_s);
        QCOMPARE(standingAt(20.016), u"+0.02 points, above the one before"_s);
        QCOMPARE(standingAt(20.004), u"As the one before"_s);
        QCOMPARE(said(230, Yardstick::Previous), u"As the one before"_s);
        const Figure rate = openFigure(campaign(2, 216));
        const Standard standard = standardFor(campaign(2, 216), finished, Yardstick::LastFive);
        QCOMPARE(toneOfStanding(rate, standard), Tone::Bad);
    }

    void whatIsNotKnownIsSaidSo()
    {
        // The list of campaigns does not tell how many marked it as spam.
        const Standard standard =
            standardFor(campaign(2, 10), finishedCampaigns({campaign(1, 10)}), Yardstick::LastFive);
        const Figure spam {
            .title = u"Spam rate"_s, .value = 0.1, .kind = Kind::Percent, .key = u"spam-rate"_s};
        QCOMPARE(standing(spam, standard, Yardstick::LastFive), u"The average is not known"_s);
        QCOMPARE(toneOfStanding(spam, standard), Tone::Neutral);
        QCOMPARE(standing(spam, {}, Yardstick::LastFive), QString());
    }

    void theAnswerIsASentence()
    {
        const QList<FinishedCampaign> finished = finishedCampaigns({campaign(1, 230)});
        const auto said = [&](const QJsonObject &one, Yardstick yardstick) {
            return verdictOn(one, standardFor(one, finished, yardstick), yardstick);
        };
        QVERIFY(said(campaign(2, 216), Yardstick::Previous)
                    .endsWith(u"opens 1.4 points below “Number 1” before."_s));
        QVERIFY(said(campaign(2, 216), Yardstick::Previous)
                    .startsWith(u"“Number 2” was opened by 21.6% and clicked by 5%"_s));
        QVERIFY(said(campaign(1, 230), Yardstick::Previous).contains(u"There is no earlier campaign"_s));
        QVERIFY(
            said(campaign(2, 230), Yardstick::Previous).endsWith(u"5%: opens as “Number 1” before it."_s));
        QVERIFY(said(campaign(2, 230), Yardstick::LastFive)
                    .endsWith(u"5%: opens as the average of those before it."_s));
        QVERIFY(said(campaign(2, 216, 2), Yardstick::Previous).contains(u"once it is finished"_s));
        QVERIFY(said(campaign(2, 0, 26, 0), Yardstick::Previous).isEmpty());
    }

    void anEarlierOneWithoutARateIsThereAllTheSame()
    {
        const QList<FinishedCampaign> finished = finishedCampaigns({campaign(1, 0, 3, 0)});
        const auto said = [&](Yardstick yardstick) {
            return verdictOn(campaign(2, 216), standardFor(campaign(2, 216), finished, yardstick), yardstick);
        };
        QVERIFY(said(Yardstick::Previous).endsWith(u"The open rate of “Number 1” before it is not known."_s));
        QVERIFY(said(Yardstick::LastFive).endsWith(u"The open rates of those before it are not known."_s));
    }

    void theNewestWithoutFiguresAreFinishedAllTheSame()
    {
        QJsonObject silent = campaign(1, 10);
        silent.remove(u"statistics"_s);
        const auto note = [](const QJsonArray &campaigns) {
            return headlines().at(1).report.read(campaigns).note;
        };
        QCOMPARE(note({silent}), u"The last campaigns have no figures yet."_s);
        QCOMPARE(note({campaign(1, 10, 2)}), u"No campaign is finished yet."_s);
    }

    void totalsRuleOutThoseWhoCannotHaveDoneIt()
    {
        const QJsonObject never {{u"sent"_s, 9}, {u"open"_s, 0}, {u"link"_s, 0}};
        const QJsonObject reader {{u"sent"_s, 9}, {u"open"_s, 4}, {u"link"_s, 0}};
        const QJsonObject clicker {{u"sent"_s, 9}, {u"open"_s, 4}, {u"link"_s, 2}};
        const auto isAsked = [](const QJsonObject &totals, RecipientQuestion question) {
            return isInQuestion(withTotals({}, totals), question);
        };
        QVERIFY(!isAsked(reader, RecipientQuestion::WhoClicked));
        QVERIFY(isAsked(clicker, RecipientQuestion::WhoClicked));
        QVERIFY(!isAsked(never, RecipientQuestion::WhoOpened));
        QVERIFY(isAsked(reader, RecipientQuestion::WhoOpened));
        QVERIFY(isAsked(never, RecipientQuestion::Everything));
        QVERIFY(isInQuestion({}, RecipientQuestion::WhoClicked)); // nothing is told of it
    }

    void whomItDidNotGoToHasNotLeftItUnopened()
    {
        const auto ruledOut = [](int sent, int opened) {
            Recipient one =
                withTotals({}, QJsonObject {{u"sent"_s, sent}, {u"open"_s, opened}, {u"link"_s, 0}});
            one.state = Recipient::State::RuledOut;
            return one;
        };
        const auto groupsOf = [](const Recipient &one) {
            QList<RecipientGroup> all;
            for (const RecipientGroup group :
                 {RecipientGroup::Opened, RecipientGroup::NotOpened, RecipientGroup::NeverOpened,
                  RecipientGroup::NotSent, RecipientGroup::Unknown}) {
                if (isOf(one, group))
                    all << group;
            }
            return all;
        };
        QCOMPARE(groupsOf(ruledOut(0, 0)), QList {RecipientGroup::NotSent});
        QCOMPARE(groupsOf(ruledOut(9, 0)), QList {RecipientGroup::NeverOpened});
        QCOMPARE(groupsOf(ruledOut(9, 4)), QList {RecipientGroup::Unknown});
        QCOMPARE(groupsOf(withOutcome({}, QJsonObject {{u"detail_status"_s, 2}})),
                 QList {RecipientGroup::NotOpened});
    }

    void whatHasLeftCannotBeCancelled()
    {
        const Action cancel = cancelCampaign();
        const auto isOffered = [&](int status) {
            return cancel.applies({QJsonObject {{u"status"_s, status}}});
        };
        for (const int status : {0, 1, 2, 9, 14, 22, 26, 27})
            QVERIFY2(isOffered(status), qPrintable(QString::number(status)));
        for (const int status : {3, 5, 6, 8, 12, 16, 23, 25})
            QVERIFY2(!isOffered(status), qPrintable(QString::number(status)));
    }

    void theStatusOfTheAddressAloneTellsNothing()
    {
        const Recipient one = withOutcome({}, QJsonObject {{u"global_status"_s, 1}});
        QVERIFY(isOf(one, RecipientGroup::Unknown));
        QVERIFY(!isOf(one, RecipientGroup::NotSent));
        QCOMPARE(outcomeText(one), u"The service does not tell"_s);
    }

    void aLastStatusBelongsToItsGroups_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("opened");
        QTest::addColumn<bool>("clicked");
        QTest::addColumn<bool>("bounced");
        QTest::newRow("clicked") << 4 << true << true << false;
        QTest::newRow("opened") << 3 << true << false << false;
        QTest::newRow("delivered") << 2 << false << false << false;
        QTest::newRow("no such mailbox") << 6 << false << false << true;
        QTest::newRow("unsubscribed") << 5 << false << false << false;
    }

    void aLastStatusBelongsToItsGroups()
    {
        QFETCH(int, code);
        const Recipient one = withOutcome({}, QJsonObject {{u"detail_status"_s, code}});
        QTEST(isOf(one, RecipientGroup::Opened), "opened");
        QTEST(isOf(one, RecipientGroup::Clicked), "clicked");
        QTEST(isOf(one, RecipientGroup::Bounced), "bounced");
        QVERIFY(!outcomeText(one).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CampaignVerdictsTest)
#include "campaignverdicts.moc"
