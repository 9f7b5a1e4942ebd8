// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/democalls.h"

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// What is written to the demo is there when it is read again.
class DemoState : public QObject {
    Q_OBJECT

private slots:
    void init();
    void listsAreCreatedRenamedAndDeleted();
    void listInUseIsNotDeleted();
    void oneListIsAnArrayOfOne();
    void contactsAreAddedUpdatedAndDeleted();
    void nobodyElseGetsTheValuesOfANewVariable();
    void addingAgainUpdatesVariables();
    void emptyVariablesAreAList();
    void generatedContactsChangeLikeOthers();
    void filtersFitTheTotals();
    void orderTurnsTheListAround();
    void aMillionContactsArePaged();
    void contactsAreFoundByVariable();
    void deletingMoreThanAHundredIsRefused();
    void addressIsKnownInAllItsLists();
    void campaignsAreCreatedEditedAndCancelled();
    void fifthCampaignInAnHourIsRefused();
    void campaignsAreFilteredByStatus();
    void sentCampaignsCannotBeChanged();
    void templatesAreCreatedAndEdited();
    void sendersAreActivatedByTheirCode();
    void blacklistTakesBase64();
    void blacklistedAddressesAreAddedAsBlocked();
    void tagsAreWrittenByAQueue();
    void webhooksAreOneForEachAction();

private:
    int newList(const QJsonArray &emails = {});
    QString contactsOf(int list) const { return u"/addressbooks/%1/emails"_s.arg(list); }
    int total(int list, const QString &query = {})
    {
        return m_demo->get(contactsOf(list) + u"/total"_s + query).json[u"total"].toInt(-1);
    }
    QJsonObject letter(const QString &date = {});

    std::unique_ptr<DemoCalls> m_demo;
};

void DemoState::init()
{
    m_demo = std::make_unique<DemoCalls>();
    QVERIFY(m_demo->isStarted());
}

int DemoState::newList(const QJsonArray &emails)
{
    const int id = m_demo->post(u"/addressbooks"_s, {{u"bookName"_s, u"New one"_s}}).json[u"id"].toInt();
    if (!emails.isEmpty())
        m_demo->post(contactsOf(id), {{u"emails"_s, emails}});
    return id;
}

QJsonObject DemoState::letter(const QString &date)
{
    QJsonObject body {{u"sender_name"_s, u"Lumen"_s},
                      {u"sender_email"_s, u"hello@lumen-coffee.example.com"_s},
                      {u"subject"_s, u"Hello"_s},
                      {u"body"_s, QString::fromLatin1(QByteArray("<p>Hi</p>").toBase64())},
                      {u"list_id"_s, 41557}};
    if (!date.isEmpty())
        body.insert(u"send_date"_s, date);
    return body;
}

void DemoState::listsAreCreatedRenamedAndDeleted()
{
    const int id = newList();
    const QString path = u"/addressbooks/%1"_s.arg(id);
    QCOMPARE(m_demo->get(u"/addressbooks"_s).json.toArray().size(), 13);
    QCOMPARE(m_demo->get(path).json[0][u"all_email_qty"].toInt(-1), 0);
    QCOMPARE(m_demo->send("PUT", path, {{u"name"_s, u"Renamed"_s}}).json[u"result"].toBool(), true);
    QCOMPARE(m_demo->get(path).json[0][u"name"].toString(), u"Renamed"_s);
    QCOMPARE(m_demo->send("PUT", path, {{u"name"_s, u"Newsletter"_s}}).json[u"error_code"].toInt(), 203);
    QCOMPARE(m_demo->call("DELETE", path).status, 200);
    const DemoCalls::Got gone = m_demo->get(path);
    QCOMPARE(gone.status, 404);
    QCOMPARE(gone.json[u"error_code"].toInt(), 213);
    QCOMPARE(m_demo->call("DELETE", path).status, 404);
}

void DemoState::listInUseIsNotDeleted()
{
    // A campaign of this list is planned.
    const DemoCalls::Got got = m_demo->call("DELETE", u"/addressbooks/41520"_s);
    QCOMPARE(got.status, 422);
    QCOMPARE(got.json[u"message"].toString(), u"The address book has active campaign"_s);
}

void DemoState::oneListIsAnArrayOfOne()
{
    const DemoCalls::Got got = m_demo->get(u"/addressbooks/41557"_s);
    QCOMPARE(got.json.toArray().size(), 1);
    QCOMPARE(got.json[0][u"name"].toString(), u"Online shop customers"_s);
}

void DemoState::nobodyElseGetsTheValuesOfANewVariable()
{
    const QString path = contactsOf(41594);
    const QJsonObject fresh {{u"email"_s, u"fresh@example.com"_s},
                             {u"variables"_s, QJsonObject {{u"Turnover"_s, 12.5}}}};
    QCOMPARE(m_demo->post(path, {{u"emails"_s, QJsonArray {fresh}}}).status, 200);
    QCOMPARE(m_demo->get(path + u"/fresh@example.com"_s).json[u"variables"].toArray().size(), 1);
    const QJsonArray rows = m_demo->get(path + u"?limit=100"_s).json.toArray();
    QVERIFY(rows.size() > 20);
    for (const QJsonValue row : rows)
        QVERIFY(row[u"email"] == "fresh@example.com"_L1
                || !row[u"variables"].toObject().contains(u"Turnover"_s));
}

void DemoState::contactsAreAddedUpdatedAndDeleted()
{
    const QJsonObject second {{u"email"_s, u"Two@Example.com"_s},
                              {u"variables"_s,
                               QJsonObject {{u"Name"_s, u"Зоряна"_s},
                                            {u"Visits"_s, 4},
                                            {u"Since"_s, u"2026-02-03"_s},
                                            {u"Phone"_s, u"+380 (67) 123-45-67"_s}}}};
    const int list = newList({u"one@example.com"_s, second});
    QCOMPARE(total(list), 2);
    const QJsonValue row = m_demo->get(contactsOf(list)).json[1];
    QCOMPARE(row[u"email"].toString(), u"two@example.com"_s);
    QCOMPARE(row[u"phone"].toInteger(), 380671234567);
    QCOMPARE(row[u"variables"][u"Visits"].toInt(), 4);
    const QJsonValue types = m_demo->get(u"/addressbooks/%1/variables"_s.arg(list)).json;
    QCOMPARE(types.toArray().size(), 3);
    for (const QJsonValue &variable : types.toArray()) {
        const QString name = variable[u"name"].toString();
        QCOMPARE(variable[u"type"].toString(),
                 name == "Visits"_L1      ? u"number"_s
                     : name == "Since"_L1 ? u"date"_s
                                          : u"string"_s);
    }
    const QJsonObject change {
        {u"email"_s, u"two@example.com"_s},
        {u"variables"_s, QJsonArray {QJsonObject {{u"name"_s, u"Visits"_s}, {u"value"_s, u"5"_s}}}}};
    QCOMPARE(m_demo->post(contactsOf(list) + u"/variable"_s, change).status, 200);
    QCOMPARE(m_demo->get(contactsOf(list)).json[1][u"variables"][u"Visits"].toInt(), 5);
    const QString phonePath = u"/addressbooks/%1/phone"_s.arg(list);
    const QJsonObject phone {{u"email"_s, u"one@example.com"_s}, {u"phone"_s, u"447700900123"_s}};
    QCOMPARE(m_demo->send("PUT", phonePath, phone).status, 200);
    QCOMPARE(m_demo->get(contactsOf(list) + u"/one@example.com"_s).json[u"phone"].toString(),
             u"447700900123"_s);
    QCOMPARE(
        m_demo->send("DELETE", contactsOf(list), {{u"emails"_s, QJsonArray {u"two@example.com"_s}}}).status,
        200);
    QCOMPARE(total(list), 1);
    const DemoCalls::Got gone = m_demo->get(contactsOf(list) + u"/two@example.com"_s);
    QCOMPARE(gone.status, 404);
}

void DemoState::addingAgainUpdatesVariables()
{
    const int list =
        newList({QJsonObject {{u"email"_s, u"a@example.com"_s},
                              {u"variables"_s, QJsonObject {{u"A"_s, u"1"_s}, {u"B"_s, u"1"_s}}}}});
    const QJsonArray again {
        QJsonObject {{u"email"_s, u"a@example.com"_s}, {u"variables"_s, QJsonObject {{u"B"_s, u"2"_s}}}}};
    QCOMPARE(m_demo->post(contactsOf(list), {{u"emails"_s, again}}).status, 200);
    QCOMPARE(total(list), 1);
    const QJsonObject variables {{u"A"_s, u"1"_s}, {u"B"_s, u"2"_s}};
    QCOMPARE(m_demo->get(contactsOf(list)).json[0][u"variables"].toObject(), variables);

    const QJsonArray kept {
        QJsonObject {{u"email"_s, u"a@example.com"_s}, {u"variables"_s, QJsonObject {{u"B"_s, u"3"_s}}}},
        u"b@example.com"_s};
    QCOMPARE(m_demo->post(contactsOf(list), {{u"emails"_s, kept}, {u"dont_update"_s, true}}).status, 200);
    QCOMPARE(total(list), 2);
    QCOMPARE(m_demo->get(contactsOf(list)).json[0][u"variables"].toObject(), variables);
}

void DemoState::emptyVariablesAreAList()
{
    const int list = newList({u"a@example.com"_s});
    const QJsonValue row = m_demo->get(contactsOf(list)).json[0];
    QVERIFY(row[u"variables"].isArray());
    QVERIFY(row[u"variables"].toArray().isEmpty());
    QVERIFY(row[u"phone"].isNull());
    const QJsonValue one = m_demo->get(contactsOf(list) + u"/a@example.com"_s).json;
    QVERIFY(one[u"variables"].isArray());
    QCOMPARE(one[u"abook_id"].toString(), QString::number(list));
}

void DemoState::generatedContactsChangeLikeOthers()
{
    const QString path = contactsOf(41520);
    const QJsonArray before = m_demo->get(path + u"?limit=5&active=true"_s).json.toArray();
    QCOMPARE(before.size(), 5);
    const QString first = before[0][u"email"].toString();
    const QString second = before[1][u"email"].toString();
    const int all = total(41520);
    const int active = total(41520, u"?active=true"_s);
    QCOMPARE(m_demo->send("DELETE", path, {{u"emails"_s, QJsonArray {first}}}).status, 200);
    QCOMPARE(m_demo->post(path + u"/unsubscribe"_s, {{u"emails"_s, QJsonArray {second}}}).status, 200);
    QCOMPARE(total(41520), all - 1);
    QCOMPARE(total(41520, u"?active=true"_s), active - 2);
    QCOMPARE(m_demo->get(path + u"?limit=3&active=true"_s).json[0][u"email"], before[2][u"email"]);
    QCOMPARE(m_demo->get(path + u'/' + second).json[u"status"].toInt(), 4);
    QCOMPARE(m_demo->post(path + u"/unsubscribe"_s, {{u"emails"_s, QJsonArray {second}}})
                 .json[u"message"]
                 .toString(),
             u"Active emails not found"_s);
    // Whoever was removed may come back, as a new contact at the end.
    QCOMPARE(m_demo->post(path, {{u"emails"_s, QJsonArray {first}}}).status, 200);
    QCOMPARE(m_demo->get(path + u"?limit=1&order=desc"_s).json[0][u"email"].toString(), first);
    QCOMPARE(total(41520), all);
}

void DemoState::filtersFitTheTotals()
{
    const QString path = contactsOf(41594);
    const auto count = [&](const QString &filter) {
        int rows = 0;
        int size = 0;
        do {
            size =
                int(m_demo->get(path + u"?limit=100&offset=%1"_s.arg(rows) + filter).json.toArray().size());
            rows += size;
        } while (size == 100);
        return rows;
    };
    const QJsonValue list = m_demo->get(u"/addressbooks/41594"_s).json[0];
    QCOMPARE(count(u"&active=true"_s), list[u"active_email_qty"].toInt());
    QCOMPARE(count(u"&not_active=1"_s), list[u"inactive_email_qty"].toInt());
    QCOMPARE(count({}), list[u"all_email_qty"].toInt());
    QCOMPARE(total(41594), list[u"all_email_qty"].toInt());
    QCOMPARE(total(41594, u"?active=true"_s), list[u"active_email_qty"].toInt());
}

void DemoState::orderTurnsTheListAround()
{
    const int list = newList({u"a@example.com"_s, u"b@example.com"_s, u"c@example.com"_s});
    QCOMPARE(m_demo->get(contactsOf(list) + u"?order=desc"_s).json[0][u"email"].toString(),
             u"c@example.com"_s);
    QCOMPARE(m_demo->get(contactsOf(list) + u"?order=asc"_s).json[0][u"email"].toString(),
             u"a@example.com"_s);
}

void DemoState::aMillionContactsArePaged()
{
    demo::DemoService::Settings settings = DemoCalls::unlimited();
    settings.largestList = 1'000'000;
    DemoCalls large(settings);
    QCOMPARE(large.get(contactsOf(41520) + u"/total"_s).json[u"total"].toInt(), 1'000'000);
    QSet<QString> emails;
    for (const int offset : {0, 100, 9950, 500'000, 999'900}) {
        const QJsonArray rows =
            large.get(contactsOf(41520) + u"?limit=100&offset=%1"_s.arg(offset)).json.toArray();
        QCOMPARE(rows.size(), 100);
        for (const QJsonValue &row : rows)
            emails << row[u"email"].toString();
    }
    QCOMPARE(emails.size(), 500);
    QCOMPARE(large.get(contactsOf(41520) + u"?limit=100&offset=999950"_s).json.toArray().size(), 50);
    for (const QString &email : emails)
        QCOMPARE(large.get(contactsOf(41520) + u'/' + email).status, 200);
}

void DemoState::contactsAreFoundByVariable()
{
    const QString city = QString::fromLatin1(QUrl::toPercentEncoding(u"Львів"_s));
    const QJsonArray found = m_demo->get(u"/addressbooks/41594/variables/City/"_s + city).json.toArray();
    QVERIFY(!found.isEmpty());
    const QString email = found[0][u"email"].toString();
    bool isThere = false;
    for (const QJsonValue &variable :
         m_demo->get(contactsOf(41594) + u'/' + email).json[u"variables"].toArray())
        isThere = isThere || (variable[u"name"] == "City"_L1 && variable[u"value"].toString() == u"Львів"_s);
    QVERIFY(isThere);
}

void DemoState::deletingMoreThanAHundredIsRefused()
{
    QJsonArray emails;
    for (int i = 0; i < 101; ++i)
        emails << u"a%1@example.com"_s.arg(i);
    QCOMPARE(m_demo->send("DELETE", contactsOf(41520), {{u"emails"_s, emails}}).status, 422);
}

void DemoState::addressIsKnownInAllItsLists()
{
    const int one = newList({u"both@example.com"_s});
    const int two = m_demo->post(u"/addressbooks"_s, {{u"bookName"_s, u"Another"_s}}).json[u"id"].toInt();
    m_demo->post(contactsOf(two), {{u"emails"_s, QJsonArray {u"both@example.com"_s}}});
    const QString path = u"/emails/both@example.com"_s;
    const QJsonArray books = m_demo->get(path).json.toArray();
    QCOMPARE(books.size(), 2);
    QCOMPARE(books[0][u"book_id"].toInt(), one);
    QCOMPARE(m_demo->get(path + u"/details"_s).json[1][u"source"].toString(), u"api"_s);
    const QJsonValue map =
        m_demo->post(u"/emails"_s, {{u"emails"_s, QJsonArray {u"both@example.com"_s}}}).json;
    QCOMPARE(map[u"both@example.com"].toArray().size(), 2);
    const QJsonValue figures =
        m_demo->post(u"/emails/campaigns"_s, {{u"emails"_s, QJsonArray {u"both@example.com"_s}}}).json;
    QCOMPARE(figures[u"both@example.com"][u"adressbooks"].toArray().size(), 2);
    QCOMPARE(m_demo->call("DELETE", path).status, 200);
    QCOMPARE(total(one), 0);
    QCOMPARE(total(two), 0);
    QCOMPARE(m_demo->get(path).status, 404);
}

void DemoState::campaignsAreCreatedEditedAndCancelled()
{
    const QString date = QDateTime::currentDateTime().addDays(2).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    const QJsonValue made = m_demo->post(u"/campaigns"_s, letter(date)).json;
    const QString path = u"/campaigns/%1"_s.arg(made[u"id"].toInteger());
    QCOMPARE(made[u"overdraft_price"].toString(), u"0.0044"_s);
    QVERIFY(made[u"count"].toInt() > 1000);
    const QJsonArray planned = m_demo->get(u"/campaigns?planed=true"_s).json.toArray();
    QCOMPARE(planned.size(), 3);
    QCOMPARE(planned[0][u"id"], made[u"id"]);
    const DemoCalls::Got edited =
        m_demo->send("PATCH", path, {{u"subject"_s, u"Better"_s}, {u"name"_s, u"Named"_s}});
    QCOMPARE(edited.json[u"id"], made[u"id"]);
    const QJsonValue told = m_demo->get(path).json;
    QCOMPARE(told[u"message"][u"subject"].toString(), u"Better"_s);
    QCOMPARE(told[u"message"][u"body"].toString(), u"<p>Hi</p>"_s);
    QCOMPARE(told[u"send_date"].toString(), date);
    QCOMPARE(m_demo->call("DELETE", path).status, 200);
    QCOMPARE(m_demo->get(path).json[u"status"].toInt(), 16);
    QCOMPARE(m_demo->get(u"/campaigns?planed=true"_s).json.toArray().size(), 2);
}

void DemoState::fifthCampaignInAnHourIsRefused()
{
    QJsonObject draft = letter();
    draft.insert(u"type"_s, u"draft"_s);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(m_demo->post(u"/campaigns"_s, draft).json[u"status"].toInt(), 26);
    QCOMPARE(m_demo->post(u"/campaigns"_s, draft).json[u"error_code"].toInt(), 791);
}

void DemoState::campaignsAreFilteredByStatus()
{
    for (const QString &query : {u"?status[]=26&status[]=16"_s, u"?status%5B%5D=26&status%5B%5D=16"_s}) {
        const QJsonArray rows = m_demo->get(u"/campaigns"_s + query).json.toArray();
        QCOMPARE(rows.size(), 3);
        for (const QJsonValue &row : rows)
            QVERIFY(row[u"status"].toInt() == 26 || row[u"status"].toInt() == 16);
    }
    QCOMPARE(m_demo->get(u"/campaigns?status=27"_s).json.toArray().size(), 1);
    const QJsonArray oldest = m_demo->get(u"/campaigns?order=asc&limit=1"_s).json.toArray();
    const QJsonArray newest = m_demo->get(u"/campaigns?order=desc&limit=1"_s).json.toArray();
    QVERIFY(oldest[0][u"id"].toInteger() < newest[0][u"id"].toInteger());
}

void DemoState::sentCampaignsCannotBeChanged()
{
    const QJsonArray sent = m_demo->get(u"/campaigns?status[]=3&limit=1"_s).json.toArray();
    const QString path = u"/campaigns/%1"_s.arg(sent[0][u"id"].toInteger());
    QCOMPARE(m_demo->send("PATCH", path, {{u"subject"_s, u"Late"_s}}).json[u"error_code"].toInt(), 602);
    QCOMPARE(m_demo->call("DELETE", path).json[u"error_code"].toInt(), 602);
}

void DemoState::templatesAreCreatedAndEdited()
{
    const auto base64 = [](const char *html) { return QString::fromLatin1(QByteArray(html).toBase64()); };
    const DemoCalls::Got made = m_demo->post(
        u"/template"_s, {{u"name"_s, u"Mine"_s}, {u"body"_s, base64("<b>1</b>")}, {u"lang"_s, u"es"_s}});
    const QString id = QString::number(made.json[u"real_id"].toInteger());
    const QString path = u"/template/"_s + id;
    QCOMPARE(m_demo->get(path).json[u"body"].toString(), base64("<b>1</b>"));
    QCOMPARE(m_demo->get(path).json[u"owner"].toString(), u"me"_s);
    QCOMPARE(m_demo->post(u"/template/edit/"_s + id, {{u"body"_s, base64("<b>2</b>")}}).status, 200);
    QCOMPARE(m_demo->get(u"/template/slug/mine"_s).json[u"body"].toString(), base64("<b>2</b>"));
    QCOMPARE(m_demo->get(u"/templates?owner=me"_s).json.toArray().size(), 9);
    // Without an owner the shared gallery is meant.
    for (const QJsonValue &row : m_demo->get(u"/templates"_s).json.toArray())
        QCOMPARE(row[u"owner"].toString(), u"sendpulse"_s);
    QCOMPARE(m_demo->get(path + u"?owner=sendpulse"_s).status, 404);
}

void DemoState::sendersAreActivatedByTheirCode()
{
    const QString email = u"new@example.com"_s;
    QCOMPARE(m_demo->post(u"/senders"_s, {{u"email"_s, email}, {u"name"_s, u"New"_s}}).status, 200);
    const QString path = u"/senders/new@example.com/code"_s;
    // A code was just sent, by adding the sender.
    QCOMPARE(m_demo->get(path).json[u"error_code"].toInt(), 1004);
    QCOMPARE(m_demo->get(u"/senders/marta@lumen-coffee.example.net/code"_s).json[u"result"].toBool(), true);
    QCOMPARE(m_demo->post(path, {{u"code"_s, u"1"_s}}).status, 422);
    QCOMPARE(m_demo->post(path, {{u"code"_s, u"246810"_s}}).json[u"email"].toString(), email);
    QCOMPARE(m_demo->get(u"/senders"_s).json[4][u"status"].toString(), u"Active"_s);
    QCOMPARE(m_demo->send("DELETE", u"/senders"_s, {{u"email"_s, email}}).status, 200);
    QCOMPARE(m_demo->get(u"/senders"_s).json.toArray().size(), 4);
}

void DemoState::blacklistTakesBase64()
{
    const QString emails = QString::fromLatin1(QByteArray("x@example.com,Y@example.com").toBase64());
    const qsizetype before = m_demo->get(u"/blacklist"_s).json.toArray().size();
    QCOMPARE(m_demo->post(u"/blacklist"_s, {{u"emails"_s, emails}, {u"comment"_s, u"asked"_s}}).status, 200);
    const QJsonArray now = m_demo->get(u"/blacklist"_s).json.toArray();
    QCOMPARE(now.size(), before + 2);
    QVERIFY(now.contains(u"y@example.com"_s));
    QCOMPARE(m_demo->send("DELETE", u"/blacklist"_s, {{u"emails"_s, emails}}).status, 200);
    QCOMPARE(m_demo->get(u"/blacklist"_s).json.toArray().size(), before);
}

void DemoState::blacklistedAddressesAreAddedAsBlocked()
{
    const QString email = m_demo->get(u"/blacklist"_s).json[0].toString();
    const int list = newList({email});
    QCOMPARE(m_demo->get(contactsOf(list)).json[0][u"status"].toInt(), 8);
}

void DemoState::tagsAreWrittenByAQueue()
{
    const auto tags = [this] { return m_demo->get(u"/tags"_s).json[u"tags"].toArray(); };
    const DemoCalls::Got made =
        m_demo->post(u"/tags"_s, {{u"name"_s, u"Fresh"_s}, {u"color"_s, u"#ffffff"_s}});
    QVERIFY(!made.json[u"queue_id"].toString().isEmpty());
    QCOMPARE(made.json[u"code"].toString(), u"request_sended_to_queue"_s);
    QTRY_COMPARE(tags().size(), 6);
    const QString path = u"/tags/%1"_s.arg(tags().last()[u"id"].toInteger());
    QCOMPARE(m_demo->send("PUT", path, {{u"name"_s, u"Old"_s}, {u"color"_s, u"#000000"_s}}).status, 200);
    QTRY_COMPARE(tags().last()[u"name"].toString(), u"Old"_s);
    QCOMPARE(m_demo->call("DELETE", path).status, 200);
    QTRY_COMPARE(tags().size(), 5);
    QCOMPARE(m_demo->call("DELETE", path).status, 404);
}

void DemoState::webhooksAreOneForEachAction()
{
    const QString path = u"/v2/email-service/webhook"_s;
    const QJsonObject body {{u"url"_s, u"https://hooks.example.com/x"_s},
                            {u"actions"_s, QJsonArray {u"open"_s, u"spam"_s}}};
    const QJsonArray made = m_demo->post(path, body).json[u"data"].toArray();
    QCOMPARE(made.size(), 2);
    QCOMPARE(m_demo->get(path).json[u"data"].toArray().size(), 5);
    const QString one = path + u"/%1"_s.arg(made[1][u"id"].toInteger());
    QCOMPARE(
        m_demo->send("PUT", one, {{u"url"_s, u"https://hooks.example.com/y"_s}}).json[u"data"][0].toBool(),
        true);
    QCOMPARE(m_demo->get(one).json[u"data"][u"url"].toString(), u"https://hooks.example.com/y"_s);
    QCOMPARE(m_demo->call("DELETE", one).status, 200);
    QCOMPARE(m_demo->get(one).status, 404);
}

QTEST_GUILESS_MAIN(DemoState)

#include "demostate.moc"
