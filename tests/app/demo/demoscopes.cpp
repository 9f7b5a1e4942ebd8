// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/democalls.h"

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// What is written to the demo's smaller scopes is there when it is read again.
class DemoScopes : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_demo = std::make_unique<DemoCalls>();
        QVERIFY(m_demo->isStarted());
    }

    void lettersStandInTheLog();
    void lettersAreRefusedInTheDocumentedWords_data();
    void lettersAreRefusedInTheDocumentedWords();
    void onlyUnsubscribedAreAskedBackFiveADay();
    void unsubscribedAddressesAreListedUntilTheyAreForgiven();
    void domainsAreAdded();
    void numbersOfListsAreKept();
    void blockedNumbersGetNoSms();
    void plannedSmsCanBeTakenBackSentOnesCannot();
    void emulatedSmsAreNotSent();
    void viberCampaignsWaitForModeration();
    void viberExceptionsAreKept();
    void onePushCampaignInAQuarterOfAnHour();
    void plannedPushCampaignsLeaveAtTheirTime();
    void pushSubscribersAreSwitched();
    void checksOfListsGoOn();
    void newListsHaveNoNumbersOfTheirOwn();
    void eventsAreDeletedByTheirIds();
    void addressesHaveResultsOnceTheyWereSent();
    void reportsAreFetchedOnce();
    void popUpsAreSwitchedAndDeleted();
    void projectsAreCreatedEmpty();
    void partsOfAPeriodAddUp();

private:
    DemoCalls::Got put(const QString &path) { return m_demo->call("PUT", path); }
    DemoCalls::Got remove(const QString &path, const QJsonObject &body = {})
    {
        return m_demo->send("DELETE", path, body);
    }
    QJsonValue first(const QString &path, const QString &where)
    {
        return valueAt(m_demo->get(path).json, where);
    }
    QJsonObject sms(const QString &to, const QString &date = {}) const
    {
        QJsonObject body {{u"sender"_s, u"LUMEN"_s}, {u"phones"_s, QJsonArray {to}}, {u"body"_s, u"Hello"_s}};
        if (!date.isEmpty())
            body.insert(u"date"_s, date);
        return body;
    }
    QString firstPopUp()
    {
        const QString project = first(popUps + u"/widgets/list"_s, u"data.0.id"_s).toString();
        return first(popUps + u"/popups/list/"_s + project, u"data.0.id"_s).toString();
    }

    const QString popUps = u"/v2/pop-ups/public/api"_s;
    const QString phone = u"380670000077"_s;
    const QString later = u"2090-01-01 10:00:00"_s;
    std::unique_ptr<DemoCalls> m_demo;
};

void DemoScopes::lettersStandInTheLog()
{
    const int before = first(u"/smtp/emails/total"_s, u"total"_s).toInt();
    const QJsonObject letter {
        {u"subject"_s, u"Receipt"_s},
        {u"html"_s, u"PHA+SGVsbG88L3A+"_s},
        {u"text"_s, u"Hello"_s},
        {u"from"_s, QJsonObject {{u"name"_s, u"Lumen"_s}, {u"email"_s, first(u"/smtp/senders"_s, u"0"_s)}}},
        {u"to"_s,
         QJsonArray {QJsonObject {{u"email"_s, u"ann@example.com"_s}},
                     QJsonObject {{u"email"_s, u"bob@example.com"_s}}}}};
    const DemoCalls::Got sent = m_demo->post(u"/smtp/emails"_s, {{u"email"_s, letter}});
    QVERIFY2(sent.status == 200, sent.body.constData());
    QCOMPARE(first(u"/smtp/emails/total"_s, u"total"_s).toInt(), before + 2);
    const DemoCalls::Got read = m_demo->get(u"/smtp/emails/"_s + sent.json[u"id"].toString());
    QCOMPARE(read.json[u"recipient"].toString(), u"ann@example.com"_s);
    QCOMPARE(read.json[u"subject"].toString(), u"Receipt"_s);
    const DemoCalls::Got found =
        m_demo->post(u"/smtp/emails/info"_s, {{u"emails"_s, QJsonArray {sent.json[u"id"]}}});
    QCOMPARE(found.json.toArray().size(), 1);
}

void DemoScopes::lettersAreRefusedInTheDocumentedWords_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("code");
    const auto person = [](const QString &email) {
        return QJsonObject {{u"name"_s, u"X"_s}, {u"email"_s, email}};
    };
    const QJsonObject letter {{u"id"_s, u"0"_s}, {u"variables"_s, QJsonObject()}};
    QTest::newRow("no sender's address") << u"from"_s << QJsonValue(person(u"nobody"_s)) << 10;
    QTest::newRow("stranger") << u"from"_s << QJsonValue(person(u"x@example.com"_s)) << 422;
    QTest::newRow("nobody to send to") << u"to"_s << QJsonValue(QJsonArray()) << 11;
    QTest::newRow("bad recipient") << u"to"_s << QJsonValue(QJsonArray {person(u"bad"_s)}) << 422;
    QTest::newRow("bad copy") << u"cc"_s << QJsonValue(QJsonArray {person(u"bad"_s)}) << 422;
    QTest::newRow("no subject") << u"subject"_s << QJsonValue(u" "_s) << 12;
    QTest::newRow("not Base64") << u"html"_s << QJsonValue(u"<p>"_s) << 999;
    QTest::newRow("no such template") << u"template"_s << QJsonValue(letter) << 31;
}

void DemoScopes::lettersAreRefusedInTheDocumentedWords()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    const int before = first(u"/smtp/emails/total"_s, u"total"_s).toInt();
    QJsonObject letter {
        {u"subject"_s, u"Hi"_s},
        {u"from"_s, QJsonObject {{u"name"_s, u"X"_s}, {u"email"_s, first(u"/smtp/senders"_s, u"0"_s)}}},
        {u"to"_s, QJsonArray {QJsonObject {{u"email"_s, u"ann@example.com"_s}}}}};
    if (key != "template"_L1) {
        letter[u"html"] = u"PHA+SGVsbG88L3A+"_s;
        letter[u"text"] = u"Hi"_s;
    }
    letter[key] = value;
    const DemoCalls::Got got = m_demo->post(u"/smtp/emails"_s, {{u"email"_s, letter}});
    QCOMPARE(got.status, 422);
    QTEST(got.json[u"error_code"].toInt(), "code");
    QCOMPARE(first(u"/smtp/emails/total"_s, u"total"_s).toInt(), before);
}

void DemoScopes::onlyUnsubscribedAreAskedBackFiveADay()
{
    const auto ask = [this](const QJsonValue &email) {
        return m_demo->post(u"/smtp/resubscribe"_s,
                            {{u"email"_s, email}, {u"sender"_s, first(u"/smtp/senders"_s, u"0"_s)}});
    };
    QCOMPARE(ask(u"nobody@example.com"_s).json[u"message"].toString(), u"Blocked email not found"_s);
    const QJsonValue unsubscribed = first(u"/smtp/unsubscribe"_s, u"0.email"_s);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(ask(unsubscribed).status, 200);
    QCOMPARE(ask(unsubscribed).status, 422);
}

void DemoScopes::unsubscribedAddressesAreListedUntilTheyAreForgiven()
{
    const QString search = u"/smtp/unsubscribe/search?email=zoe%40example.com"_s;
    QCOMPARE(first(search, u"result"_s).toBool(), false);
    const QJsonObject zoe {{u"email"_s, u"zoe@example.com"_s}, {u"comment"_s, u"asked"_s}};
    QCOMPARE(m_demo->post(u"/smtp/unsubscribe"_s, {{u"emails"_s, QJsonArray {zoe}}}).status, 200);
    QCOMPARE(first(search, u"result"_s).toBool(), true);
    QCOMPARE(first(u"/smtp/unsubscribe"_s, u"0.email"_s).toString(), u"zoe@example.com"_s);
    QCOMPARE(remove(u"/smtp/unsubscribe"_s, {{u"emails"_s, QJsonArray {u"zoe@example.com"_s}}}).status, 200);
    QCOMPARE(first(search, u"result"_s).toBool(), false);
    const DemoCalls::Got nobody = m_demo->post(u"/smtp/unsubscribe"_s, {{u"emails"_s, QJsonArray()}});
    QCOMPARE(nobody.status, 400);
    QCOMPARE(nobody.json[u"error_code"].toInt(), 14);
}

void DemoScopes::domainsAreAdded()
{
    const QString path = u"/v2/email-service/smtp/sender_domains"_s;
    const auto count = [&] { return first(path, u"data.data"_s).toArray().size(); };
    const auto before = count();
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(m_demo->call("POST", path + u"/news.example.com"_s).status, 200);
        QCOMPARE(count(), before + 1);
    }
    QCOMPARE(m_demo->call("POST", path + u"/nonsense"_s).status, 422);
}

void DemoScopes::numbersOfListsAreKept()
{
    const QJsonObject body {{u"addressBookId"_s, 41520},
                            {u"phones"_s, QJsonArray {phone, u"+38 (067) 000-00-78"_s, u"nonsense"_s}}};
    const DemoCalls::Got added = m_demo->post(u"/sms/numbers"_s, body);
    const QJsonValue counters = added.json.isArray() ? added.json[0][u"counters"] : added.json[u"counters"];
    QCOMPARE(counters[u"added"].toInt(), 2);
    QCOMPARE(counters[u"exceptions"].toInt(), 1);
    const QJsonArray size {QJsonObject {{u"name"_s, u"size"_s}, {u"value"_s, 42}}};
    QCOMPARE(
        m_demo->post(u"/addressbooks/41520/phones/variable"_s, {{u"phone"_s, phone}, {u"variables"_s, size}})
            .status,
        200);
    const QString info = u"/sms/numbers/info/41520/"_s + phone;
    const QJsonValue told = m_demo->get(info).json;
    QCOMPARE((told.isArray() ? told[0] : told)[u"data"][u"variables"][u"size"].toInt(), 42);
    QCOMPARE(
        remove(u"/sms/numbers"_s, {{u"addressBookId"_s, 41520}, {u"phones"_s, QJsonArray {phone}}}).status,
        200);
    QCOMPARE(m_demo->get(info).status, 404);
    QCOMPARE(
        m_demo->post(u"/sms/numbers"_s, {{u"addressBookId"_s, 1}, {u"phones"_s, QJsonArray {phone}}}).status,
        404);
}

void DemoScopes::blockedNumbersGetNoSms()
{
    QCOMPARE(
        m_demo
            ->post(u"/sms/black_list"_s, {{u"phones"_s, QJsonArray {phone}}, {u"description"_s, u"asked"_s}})
            .status,
        200);
    QCOMPARE(first(u"/sms/black_list"_s, u"data.0.phone"_s).toInteger(), phone.toLongLong());
    QCOMPARE(m_demo->post(u"/sms/send"_s, sms(phone)).json[u"counters"][u"exceptions"].toInt(), 1);
    remove(u"/sms/black_list"_s, {{u"phones"_s, QJsonArray {phone}}});
    QCOMPARE(m_demo->post(u"/sms/send"_s, sms(phone)).json[u"counters"][u"sends"].toInt(), 1);
}

void DemoScopes::plannedSmsCanBeTakenBackSentOnesCannot()
{
    const auto cancel = [this](const QJsonValue &id) {
        return put(u"/sms/campaigns/cancel/%1"_s.arg(id.toInteger())).status;
    };
    const QJsonValue planned = m_demo->post(u"/sms/send"_s, sms(phone, later)).json[u"campaign_id"];
    QCOMPARE(first(u"/sms/campaigns/list"_s, u"data.0.id"_s), planned);
    QCOMPARE(cancel(planned), 200);
    QCOMPARE(cancel(planned), 400);
    const QJsonValue sent = m_demo->post(u"/sms/send"_s, sms(phone)).json[u"campaign_id"];
    QCOMPARE(cancel(sent), 400);
    QCOMPARE(remove(u"/sms/campaigns"_s, {{u"id"_s, sent}}).status, 200);
    QCOMPARE(m_demo->get(u"/sms/campaigns/info/%1"_s.arg(sent.toInteger())).status, 404);
    QJsonObject stranger = sms(phone);
    stranger[u"sender"] = u"COFFEE"_s; // rejected by the moderators
    QCOMPARE(m_demo->post(u"/sms/send"_s, stranger).status, 422);
}

void DemoScopes::emulatedSmsAreNotSent()
{
    const QJsonValue before = first(u"/sms/campaigns/list"_s, u"data.0.id"_s);
    QJsonObject body = sms(phone);
    body[u"emulate"] = true;
    QCOMPARE(m_demo->post(u"/sms/send"_s, body).status, 200);
    QCOMPARE(first(u"/sms/campaigns/list"_s, u"data.0.id"_s), before);
}

void DemoScopes::viberCampaignsWaitForModeration()
{
    QJsonObject campaign {{u"task_name"_s, u"Spring"_s},
                          {u"message_type"_s, 2},
                          {u"sender_id"_s, 1207},
                          {u"message_live_time"_s, 3600},
                          {u"send_date"_s, later},
                          {u"message"_s, u"Hello"_s},
                          {u"recipients"_s, QJsonArray {phone.toLongLong()}}};
    const QJsonValue id = m_demo->post(u"/viber"_s, campaign).json[u"data"][u"task_id"];
    const QJsonValue task = m_demo->get(u"/viber/task/%1"_s.arg(id.toInteger())).json;
    QCOMPARE(task[u"status"].toString(), u"moderation"_s);
    QCOMPARE(task[u"statistic"][u"sent"].toInt(-1), 0);
    QCOMPARE(first(u"/viber/task"_s, u"0.name"_s).toString(), u"Spring"_s);
    campaign[u"sender_id"] = 1311; // not verified yet
    QCOMPARE(m_demo->post(u"/viber"_s, campaign).status, 404);
    campaign[u"sender_id"] = 1207;
    campaign.remove(u"recipients"_s);
    campaign[u"address_book"] = 1; // not there
    QCOMPARE(m_demo->post(u"/viber"_s, campaign).json[u"error_code"].toInt(), 213);
}

void DemoScopes::viberExceptionsAreKept()
{
    const QString path = u"/v2/viber-service/phone-exception"_s;
    m_demo->post(path, {{u"phones"_s, QJsonArray {phone}}});
    QCOMPARE(first(path, u"data.0.phone"_s).toInteger(), phone.toLongLong());
    remove(path, {{u"phones"_s, QJsonArray {phone}}});
    QVERIFY(first(path, u"data.0.phone"_s).toInteger() != phone.toLongLong());
}

void DemoScopes::onePushCampaignInAQuarterOfAnHour()
{
    const QJsonObject campaign {
        {u"title"_s, u"New beans"_s}, {u"website_id"_s, 53100}, {u"body"_s, u"Come in"_s}, {u"ttl"_s, 3600}};
    const DemoCalls::Got sent = m_demo->post(u"/push/tasks"_s, campaign);
    QCOMPARE(sent.status, 200);
    QCOMPARE(first(u"/push/tasks"_s, u"0.title"_s).toString(), u"New beans"_s);
    QCOMPARE(m_demo->post(u"/push/tasks"_s, campaign).json[u"error_code"].toInt(), 711);
    QJsonObject other = campaign;
    other[u"website_id"] = 53101;
    QCOMPARE(m_demo->post(u"/push/tasks"_s, other).status, 200);
    other[u"website_id"] = 1;
    QCOMPARE(m_demo->post(u"/push/tasks"_s, other).status, 404);
}

void DemoScopes::plannedPushCampaignsLeaveAtTheirTime()
{
    const QString soon = QDateTime::currentDateTime().addSecs(2).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    const auto status = [this] { return first(u"/push/tasks"_s, u"0.status"_s).toInt(); };
    const auto plan = [this](int site, const QString &when) {
        return m_demo->post(u"/push/tasks"_s,
                            {{u"title"_s, when},
                             {u"website_id"_s, site},
                             {u"body"_s, u"Come in"_s},
                             {u"ttl"_s, 3600},
                             {u"send_date"_s, when}});
    };
    QCOMPARE(plan(53100, soon).status, 200);
    QTRY_COMPARE(status(), 3);
    QCOMPARE(plan(53101, later).status, 200);
    QCOMPARE(status(), 13);
}

void DemoScopes::pushSubscribersAreSwitched()
{
    const QString path = u"/push/websites/53100/subscriptions"_s;
    const QJsonValue id = first(path, u"0.id"_s);
    for (const int state : {0, 1, 0}) {
        QCOMPARE(m_demo->post(u"/push/subscriptions/state"_s, {{u"id"_s, id}, {u"state"_s, state}}).status,
                 200);
        QCOMPARE(first(path, u"0.status"_s).toInt(), state);
    }
    QCOMPARE(m_demo->post(u"/push/subscriptions/state"_s, {{u"id"_s, 5}, {u"state"_s, 1}}).status, 404);
}

void DemoScopes::checksOfListsGoOn()
{
    QCOMPARE(m_demo->post(u"/verifier-service/send-list-to-verify"_s, {{u"id"_s, 1}}).status, 404);
    const QJsonValue list = m_demo->post(u"/addressbooks"_s, {{u"bookName"_s, u"Fair"_s}}).json[u"id"];
    const QJsonArray one {QJsonObject {{u"email"_s, u"ann@example.com"_s}}};
    m_demo->post(u"/addressbooks/%1/emails"_s.arg(list.toInteger()), {{u"emails"_s, one}});
    QCOMPARE(m_demo->post(u"/verifier-service/send-list-to-verify"_s, {{u"id"_s, list}}).status, 200);
    QCOMPARE(first(u"/verifier-service/check-list"_s, u"list.0.id"_s), list);
    const QString progress = u"/verifier-service/get-progress?id=%1"_s.arg(list.toInteger());
    QTRY_COMPARE(first(progress, u"data.processed"_s).toInt(), 1);
    const QJsonValue check = m_demo->get(u"/verifier-service/check?id=%1"_s.arg(list.toInteger())).json;
    QVERIFY(check[u"status"].toInt() > 0);
    QCOMPARE(check[u"email_addresses_total"].toInt(), 1);
    QCOMPARE(check[u"email_addresses"][0][u"email_address"].toString(), u"ann@example.com"_s);
    QCOMPARE(check[u"is_updated"].toInt(-1), 0);
    const QJsonArray other {QJsonObject {{u"email"_s, u"bob@example.com"_s}}};
    m_demo->post(u"/addressbooks/%1/emails"_s.arg(list.toInteger()), {{u"emails"_s, other}});
    QCOMPARE(first(u"/verifier-service/check-list"_s, u"list.0.is_updated"_s).toInt(), 1);
}

void DemoScopes::newListsHaveNoNumbersOfTheirOwn()
{
    const QJsonValue list = m_demo->post(u"/addressbooks"_s, {{u"bookName"_s, u"Empty"_s}}).json[u"id"];
    const QString cost = u"/sms/campaigns/cost?addressBookId=%1&sender=LUMEN&body=Hi"_s.arg(list.toInteger());
    QCOMPARE(first(cost, u"data.price"_s).toDouble(-1), 0.0);
    m_demo->post(u"/sms/numbers"_s, {{u"addressBookId"_s, list}, {u"phones"_s, QJsonArray {phone}}});
    QVERIFY(first(cost, u"data.price"_s).toDouble() > 0);
}

void DemoScopes::eventsAreDeletedByTheirIds()
{
    const QString path = u"/a360/events/delete-log"_s;
    QCOMPARE(m_demo->post(path, {{u"ids"_s, QJsonArray {1, 2}}}).status, 200);
    QCOMPARE(m_demo->post(path, {{u"ids"_s, u"all"_s}}).status, 422);
}

void DemoScopes::addressesHaveResultsOnceTheyWereSent()
{
    const QString result = u"/verifier-service/get-single-result?email=bad%40example.com"_s;
    QCOMPARE(first(result, u"result"_s).toBool(true), false);
    m_demo->post(u"/verifier-service/send-single-to-verify"_s, {{u"email"_s, u"bad@example.com"_s}});
    QCOMPARE(first(result, u"data.checks.status"_s).toInt(), 3);
}

void DemoScopes::reportsAreFetchedOnce()
{
    const QJsonValue id = first(u"/verifier-service/check-list"_s, u"list.2.id"_s);
    const QString path = u"/verifier-service/get-report?id=%1&format=2"_s.arg(id.toInteger());
    QCOMPARE(m_demo->get(path).status, 404);
    const QJsonObject wanted {{u"id"_s, id}, {u"format"_s, 2}, {u"status"_s, QJsonArray {1}}};
    QCOMPARE(m_demo->post(u"/verifier-service/make-report"_s, wanted).status, 200);
    const QByteArray report = m_demo->get(path).body;
    QVERIFY(report.contains(",Valid\r\n"));
    QVERIFY(!report.contains("Invalid"));
    QCOMPARE(m_demo->get(path).status, 404);
}

void DemoScopes::popUpsAreSwitchedAndDeleted()
{
    const QString id = firstPopUp();
    const QString state = popUps + u"/popups/%1/set-state"_s.arg(id);
    const QJsonValue was =
        m_demo->post(state, {{u"is_enabled"_s, false}, {u"isEnabled"_s, false}}).json[u"data"][u"isEnabled"];
    QCOMPARE(was, QJsonValue(false));
    const QString project = first(popUps + u"/widgets/list"_s, u"data.0.id"_s).toString();
    QCOMPARE(first(popUps + u"/popups/list/"_s + project, u"data.0.isEnabled"_s), QJsonValue(false));
    QCOMPARE(m_demo->call("DELETE", popUps + u"/popups/"_s + id).status, 200);
    QVERIFY(firstPopUp() != id);
    QCOMPARE(m_demo->get(popUps + u"/statistics/popup/"_s + id).status, 404);
}

void DemoScopes::projectsAreCreatedEmpty()
{
    const QJsonObject body {{u"name"_s, u"New shop"_s}, {u"url"_s, u"https://new.example.com"_s}};
    const QString id = m_demo->post(popUps + u"/widgets"_s, body).json[u"data"][u"id"].toString();
    QCOMPARE(first(popUps + u"/widgets/list"_s, u"data.0.id"_s).toString(), id);
    QCOMPARE(first(popUps + u"/popups/list/"_s + id, u"data"_s).toArray().size(), 0);
    QCOMPARE(first(popUps + u"/statistics/widget/"_s + id, u"data.0.peopleReached"_s).toInt(-1), 0);
    QCOMPARE(m_demo->post(popUps + u"/widgets"_s, {{u"name"_s, u"X"_s}, {u"url"_s, u"nowhere"_s}}).status,
             422);
}

void DemoScopes::partsOfAPeriodAddUp()
{
    const QString path = popUps + u"/statistics/popup/"_s + firstPopUp();
    const QDate last = QDate::currentDate().addDays(-2);
    const auto reached = [&](const QDate &from, const QDate &to) {
        const QString query = u"?start=%1&end=%2"_s.arg(from.startOfDay().toSecsSinceEpoch())
                                  .arg(to.addDays(1).startOfDay().toSecsSinceEpoch() - 1);
        return first(path + query, u"data.0.peopleReached"_s).toInt();
    };
    int sum = 0;
    for (int day = 6; day >= 0; --day)
        sum += reached(last.addDays(-day), last.addDays(-day));
    const int week = reached(last.addDays(-6), last);
    QVERIFY(week > 0);
    QVERIFY2(qAbs(week - sum) <= 7, qPrintable(u"%1, %2"_s.arg(week).arg(sum)));
    QVERIFY(first(path, u"data.0.peopleReached"_s).toInt() > week);
    QCOMPARE(reached(QDate(2100, 1, 1), QDate(2100, 1, 7)), 0);
}

QTEST_GUILESS_MAIN(DemoScopes)
#include "demoscopes.moc"
