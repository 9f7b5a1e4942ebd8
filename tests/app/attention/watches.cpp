// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attention/attention.h"
#include "app/scopes/scopes.h"
#include "app/values/zone.h"
#include "tests/support/fakeservice.h"

#include <QJsonArray>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// What the scopes say happened and needs a person, from known answers.
class WatchesTest : public QObject {
    Q_OBJECT

    const QDateTime m_now {QDate(2026, 3, 20), QTime(12, 0), QTimeZone::utc()};

    static Watch watch(Scope scope, const QString &id)
    {
        for (const Watch &one : watchesOf(scope)) {
            if (one.id == id)
                return one;
        }
        return {};
    }
    WatchData read(Scope scope, const QString &id, const QByteArray &answer) const
    {
        const QJsonDocument document = QJsonDocument::fromJson(answer);
        return watch(scope, id).read(document.isArray() ? QJsonValue(document.array()) : document.object(),
                                     m_now);
    }
    static QStringList texts(const QList<Sighting> &sightings)
    {
        QStringList all;
        for (const Sighting &one : sightings)
            all << one.text;
        return all;
    }
    static QJsonObject campaign(int id, const QString &sent, int opened, int errors = 0)
    {
        return {{u"id"_s, id},
                {u"name"_s, u"Letter %1"_s.arg(id)},
                {u"status"_s, 3},
                {u"send_date"_s, sent},
                {u"statistics"_s,
                 QJsonObject {{u"sent"_s, 1000},
                              {u"delivered"_s, 1000 - errors},
                              {u"opening"_s, opened},
                              {u"link_redirected"_s, 10},
                              {u"unsubscribe"_s, 1},
                              {u"error"_s, errors}}}};
    }
    static QByteArray text(const QJsonArray &array) { return QJsonDocument(array).toJson(); }

    /// The tasks on two boards: done in stage 12 of one, in 21 of the other.
    WatchData tasks(const QByteArray &answer) const
    {
        const QByteArray boards = R"({"data": [
            {"id": 1, "steps": [{"id": 12, "order": 9}, {"id": 11, "order": 1}]},
            {"id": 2, "steps": {"id": 21, "order": 0}}]})";
        const QList<Watch> more =
            watch(Scope::Crm, u"boards"_s).more(QJsonDocument::fromJson(boards).object());
        return more.first().read(QJsonDocument::fromJson(answer).object(), m_now);
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::C);
        format::setZone(QTimeZone::utc());
    }

    void theLastCampaignIsHeldAgainstTheFiveBefore()
    {
        QJsonArray campaigns;
        for (int day = 1; day <= 6; ++day)
            campaigns << campaign(day, u"2026-03-0%1 10:00:00"_s.arg(day), day == 1 ? 990 : 200);
        campaigns << campaign(7, u"2026-03-07 10:00:00"_s, 250);
        campaigns << QJsonObject {{u"id"_s, 8}, {u"name"_s, u"Being sent"_s}, {u"status"_s, 2}};
        const WatchData data = read(Scope::Emails, u"campaigns"_s, text(campaigns));
        QVERIFY2(data.sentence.startsWith(u"“Letter 7” of "_s), qPrintable(data.sentence));
        QVERIFY2(data.sentence.endsWith(u"was opened by 25%: 5.0 points above those before it."_s),
                 qPrintable(data.sentence));
        QCOMPARE(data.highlights.first().value, QJsonValue(25));
        QCOMPARE(data.highlights.first().note, u"5.0 points above the campaigns before"_s);
        QCOMPARE(data.highlights.first().tone, Tone::Good);
        QCOMPARE(data.highlights.at(1).note, u"As the campaigns before"_s);
        QCOMPARE(data.highlights.first().door.row[u"id"], QJsonValue(7));
    }

    void theFirstCampaignIsHeldAgainstNothing()
    {
        const WatchData data =
            read(Scope::Emails, u"campaigns"_s, text({campaign(1, u"2026-03-01 10:00:00"_s, 200)}));
        QVERIFY(data.sentence.endsWith(u"was opened by 20%."_s));
        QVERIFY(data.highlights.first().note.isEmpty());
        QVERIFY(read(Scope::Emails, u"campaigns"_s, "[]").highlights.isEmpty());
    }

    void theCourseOfTwelveCampaignsLeadsToEach()
    {
        QJsonArray campaigns;
        for (int day = 10; day < 25; ++day)
            campaigns << campaign(day, u"2026-02-%1 10:00:00"_s.arg(day), day * 10);
        const WatchData data = read(Scope::Emails, u"campaigns"_s, text(campaigns));
        const DoorChart rates = data.charts.first();
        QCOMPARE(rates.chart.times.size(), 12);
        QCOMPARE(rates.chart.series.first().values.first(), 13.0);
        QCOMPARE(rates.chart.series.first().values.last(), 24.0);
        QCOMPARE(rates.doors.last().row[u"id"], QJsonValue(24));
    }

    void emailsAreCountedByWeek()
    {
        // Monday the 2nd, Sunday the 8th, Monday the 9th of March.
        const WatchData data =
            read(Scope::Emails, u"campaigns"_s,
                 text({campaign(1, u"2026-03-02 10:00:00"_s, 1), campaign(2, u"2026-03-08 10:00:00"_s, 1),
                       campaign(3, u"2026-03-09 10:00:00"_s, 1)}));
        const ChartData weeks = data.charts.at(1).chart;
        QCOMPARE(weeks.times.size(), 3);
        QCOMPARE(weeks.times.first(), QDateTime(QDate(2026, 3, 2), QTime(0, 0), QTimeZone::utc()));
        QCOMPARE(weeks.series.first().values, (QList<double> {2000, 1000, 0}));
        QCOMPARE(weeks.incomplete, QList<qsizetype> {2});
    }

    void aCampaignThatCameBackIsNamed()
    {
        const WatchData data = read(Scope::Emails, u"campaigns"_s, R"([
            {"id": 1, "name": "Flash sale", "status": 27},
            {"id": 2, "name": "Old", "status": 12, "send_date": "2025-01-01 10:00:00"},
            {"id": 3, "name": "New", "status": 12, "send_date": "2026-03-18 10:00:00"}])");
        QCOMPARE(
            texts(data.sightings),
            (QStringList {u"“Flash sale” has to be edited before it can be sent"_s, u"“New” was stopped"_s}));
        QCOMPARE(data.sightings.first().door.child, Door::inList);
    }

    void bouncesAboveTheUsualRangeAreTold()
    {
        QJsonArray campaigns {campaign(20, u"2026-03-19 10:00:00"_s, 1, 40)};
        for (int day = 1; day <= 8; ++day)
            campaigns << campaign(day, u"2026-03-0%1 10:00:00"_s.arg(day), 1, 9 + day % 3);
        const Seen seen = seenBy(watch(Scope::Emails, u"campaigns"_s), {{m_now, campaigns}});
        QCOMPARE(seen.concerns.size(), 1);
        QCOMPARE(seen.concerns.first().text, u"“Letter 20”: 4% did not arrive"_s);
        QVERIFY(seen.concerns.first().readings.contains(u"Letter 1: 1%"_s));
        campaigns.removeLast();
        QVERIFY(seenBy(watch(Scope::Emails, u"campaigns"_s), {{m_now, campaigns}}).concerns.isEmpty());
    }

    void listsGrowAndShrinkByWhatIsRemembered()
    {
        QList<Reading> readings;
        for (int day = 0; day < 10; ++day) {
            const QJsonObject growing {
                {u"id"_s, 1}, {u"name"_s, u"Up"_s}, {u"active_email_qty"_s, 1000 + 10 * day}};
            const QJsonObject falling {
                {u"id"_s, 2}, {u"name"_s, u"Down"_s}, {u"active_email_qty"_s, 500 - 5 * day}};
            readings << Reading {m_now.addDays(day - 9), QJsonArray {growing, falling}};
        }
        const Seen seen = seenBy(watch(Scope::Emails, u"lists"_s), readings);
        QCOMPARE(seen.concerns.size(), 1);
        QCOMPARE(seen.concerns.first().text, u"The list “Down” is shrinking"_s);
        QCOMPARE(seen.concerns.first().door.row[u"id"], QJsonValue(2));
        QCOMPARE(seen.glances.first().highlight.value, QJsonValue(1545));
        QVERIFY2(seen.glances.first().highlight.note.startsWith(u"+35 since "_s),
                 qPrintable(seen.glances.first().highlight.note));
        QCOMPARE(seen.glances.first().course.size(), 10);
    }

    void aFlowThatLosesMoreThanItDidIsTold()
    {
        const Watch flows = watch(Scope::Automation, u"flows"_s);
        const QJsonArray list {QJsonObject {{u"id"_s, 7}, {u"name"_s, u"Welcome"_s}, {u"status"_s, 1}},
                               QJsonObject {{u"id"_s, 8}, {u"name"_s, u"Draft"_s}, {u"status"_s, 0}}};
        const QList<Watch> more = flows.more(QJsonObject {{u"data"_s, list}});
        QCOMPARE(more.size(), 1);
        QList<Reading> readings;
        for (int day = 0; day < 9; ++day)
            readings << Reading {
                m_now.addDays(day - 8),
                QJsonObject {{u"starts"_s, 100}, {u"in_queue"_s, 10}, {u"end_count"_s, day < 8 ? 60 : 40}}};
        const Seen seen = seenBy(more.first(), readings);
        QCOMPARE(seen.concerns.size(), 1);
        QCOMPARE(seen.concerns.first().text, u"“Welcome” loses 50% of those who start it"_s);
        QCOMPARE(seen.concerns.first().reason, u"Usual here are 27% to 33%."_s);
    }

    void unreadMessagesAndASilentBotAreTold()
    {
        QList<Reading> readings;
        for (int day = 0; day < 12; ++day) {
            const QJsonObject inbox {{u"total"_s, 100 + 10 * qMin(day, 9)}, {u"unread"_s, 4}};
            const QJsonObject bot {
                {u"id"_s, u"b"_s}, {u"status"_s, 3}, {u"name"_s, u"Helper"_s}, {u"inbox"_s, inbox}};
            readings << Reading {m_now.addDays(day - 11), QJsonObject {{u"data"_s, QJsonArray {bot}}}};
        }
        const Seen seen = seenBy(watch(Scope::Chatbots, u"bots"_s), readings);
        QCOMPARE(seen.glances.first().highlight.title, u"Unread messages"_s); // A chat may have many.
        QCOMPARE(seen.glances.first().highlight.value, QJsonValue(4));
        QCOMPARE(seen.concerns.size(), 2);
        QCOMPARE(seen.concerns.first().text, u"The bot “Helper” is silent"_s);
        QCOMPARE(seen.concerns.last().text, u"4 message(s) in the chats nobody has read"_s);
        QCOMPARE(seen.concerns.last().door.resource, u"chatbots/dialogs"_s);
    }

    void aTaskInTheLastStageIsDone()
    {
        const WatchData data = tasks(R"({"data": [
            {"id": 1, "name": "Done", "stepId": 12, "finishAt": "2026-03-19 10:00:00"},
            {"id": 2, "name": "Done there", "stepId": "21", "finishAt": "2026-03-19 10:00:00"},
            {"id": 3, "name": "Open", "stepId": 11, "finishAt": "2026-03-19 10:00:00"}]})");
        QCOMPARE(texts(data.sightings), QStringList {u"The task “Open” was due"_s});
    }

    void tasksThatAreDueBesidesAreNamed()
    {
        QJsonArray rows;
        for (int id = 1; id <= 5; ++id)
            rows << QJsonObject {
                {u"id"_s, id}, {u"name"_s, u"No. %1"_s.arg(id)}, {u"finishAt"_s, u"2026-03-19 10:00:00"_s}};
        const WatchData data = tasks(QJsonDocument(QJsonObject {{u"data"_s, rows}}).toJson());
        QCOMPARE(data.sightings.last().text, u"2 more task(s) are due"_s);
        QCOMPARE(data.sightings.last().reason, u"“No. 4”, “No. 5”"_s);
    }

    void tasksOfTodayAndOfTheLastWeekAreDue()
    {
        const WatchData data = tasks(R"({"data": [
            {"id": 1, "name": "Long ago", "finishAt": "2026-03-01 10:00:00"},
            {"id": 2, "name": "Today", "finishAt": "2026-03-20 18:00:00"},
            {"id": 3, "name": "Tomorrow", "finishAt": "2026-03-21 10:00:00"},
            {"id": 4, "name": "Yesterday", "finishAt": "2026-03-19 10:00:00"},
            {"id": 5, "name": "Never", "finishAt": null}]})");
        QCOMPARE(texts(data.sightings),
                 (QStringList {u"The task “Yesterday” was due"_s, u"The task “Today” is due"_s}));
    }

    void viewsThatLastUntilTheyAreCountedAnewAreFine()
    {
        const char *plan = R"({"data": {"expiredAt": "2026-06-20 12:00:00", "currentDaysAmount": 10,
            "nextLimitsDrop": "2026-04-01 00:00:00", "options": {"views": {"amountLeft": %1, "currentAmount": 1000}}}})";
        const auto with = [&](int left) {
            return read(Scope::PopUps, u"plan"_s, QString::fromLatin1(plan).arg(left).toUtf8());
        };
        QCOMPARE(with(500).sightings.size(), 1);
        QVERIFY(with(1200).sightings.isEmpty());
    }

    void aPlanThatEndedDoesNotEndAnyMore()
    {
        const QByteArray plan = R"({"data": {"expiredAt": "2026-03-%1 12:00:00"}})";
        const auto told = [&](const QByteArray &day) {
            return texts(read(Scope::PopUps, u"plan"_s, QByteArray(plan).replace("%1", day)).sightings)
                .join(u'\n');
        };
        QVERIFY2(told("24").startsWith(u"The plan of pop-ups ends on "_s), qPrintable(told("24")));
        QVERIFY2(told("18").startsWith(u"The plan of pop-ups ended on "_s), qPrintable(told("18")));
        QVERIFY(told("01").isEmpty() && told("30").isEmpty());
    }

    void aPlanThatEndsSoonIsTold()
    {
        const WatchData data = read(Scope::UserData, u"plans"_s, R"({
            "email": {"tariff_name": "Pro", "finished_time": "2026-03-25 12:00:00"},
            "smtp": {"tariff_name": "SMTP", "end_date": "2026-03-25 12:00:00", "auto_renew": 1},
            "push": {"tariff_name": "Push", "end_date": "2026-05-25 12:00:00", "auto_renew": 0}})");
        QCOMPARE(data.sightings.size(), 1);
        QVERIFY(data.sightings.first().text.startsWith(u"The plan “Pro” ends on "_s));
    }

    void theBalanceSaysHowLongItLasts()
    {
        QList<Reading> readings;
        for (int day = 0; day < 9; ++day)
            readings << Reading {
                m_now.addDays(day - 8),
                QJsonObject {{u"currency"_s, u"USD"_s}, {u"balance_currency"_s, 100 - 2 * day}}};
        const Seen seen = seenBy(watch(Scope::UserData, u"balance"_s), readings);
        QVERIFY(seen.concerns.isEmpty());
        QCOMPARE(seen.glances.first().highlight.note, u"Lasts about 42 day(s)"_s);
    }

    void onlyPickedScopesAreAskedAndNothingTwice()
    {
        Contract contract;
        FakeService service;
        Client client(contract, service.settings(), nullptr);
        service.signIn(client, Scope::Automation | Scope::UserData);
        service.expect("GET", u"/a360/autoresponders/7"_s)
            .answer(R"({"starts": 10, "in_queue": 1, "end_count": 5})");
        service.expect("GET", u"/balance"_s).answer(R"({"currency": "USD", "balance_currency": 5})");
        History history;
        history.openInMemory();
        const Call flows = watch(Scope::Automation, u"flows"_s).call;
        Attention attention(client, history, [&](Scope scope) {
            QList<Watch> watches = watchesOf(scope);
            if (scope == Scope::UserData)
                watches.removeLast();
            return Attention::Tasks {watches, {flows}};
        });
        attention.setScopes({Scope::Automation, Scope::UserData});
        attention.read();
        QTRY_COMPARE(attention.glances().size(), 1);
        // Somebody else reads the list of flows: each active one is asked for then.
        const QJsonObject flow {{u"id"_s, 7}, {u"name"_s, u"Welcome"_s}, {u"status"_s, 1}};
        history.remember(Scope::Automation, flows, QJsonObject {{u"data"_s, QJsonArray {flow}}},
                         QDateTime::currentDateTimeUtc());
        QTRY_VERIFY(service.idle());
        attention.setScopes({Scope::Automation});
        QVERIFY(attention.glances().isEmpty());
    }
};

QTEST_GUILESS_MAIN(WatchesTest)
#include "watches.moc"
