// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/encoded.h"
#include "tests/support/jobdesk.h"

#include <QJsonArray>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// Undo takes back what was done, and leaves alone what was there before.
class ExactUndoTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aTagThatWasThereStays();
    void ofManyAddressesThoseThatCameGo();
    void whatIsUnblockedAndWasNotBlockedIsNotBlockedByUndo();
    void anUnsubscribedRecipientStaysSo();
    void tagsOfABotsContactStay();
    void whatNobodySawIsDoneAndNotUndone();
    void whatWasSeenIsKnownAfterARestart();
    void aDeletedRowIsMadeAnew();
    void aTagThatSomebodyHasIsNotCalledExact();

private:
    JobItem run(const Request &request);
    bool undo(const JobItem &done);
    QStringList blocked();
    static QJsonObject packed(const QStringList &addresses)
    {
        return {{"emails", encoded(addresses.join(u','))}};
    }

    std::unique_ptr<DemoCalls> m_demo;
    std::unique_ptr<JobDesk> m_desk;
    std::optional<Job> m_ended;
    QList<JobItem> m_items;
};

void ExactUndoTest::init()
{
    m_desk.reset();
    m_demo = std::make_unique<DemoCalls>();
    QVERIFY(m_demo->isStarted());
    m_desk = std::make_unique<JobDesk>(*m_demo);
    m_desk->client.setScopes(Scope::Emails | Scope::Crm | Scope::Smtp | Scope::Chatbots);
    connect(&m_desk->jobs, &Jobs::ended, this, [this](const Job &job, const QList<JobItem> &items) {
        m_ended = job;
        m_items = items;
    });
}

JobItem ExactUndoTest::run(const Request &request)
{
    m_ended.reset();
    JobItem item;
    item.name = u"Something"_s;
    item.request = request;
    m_desk->jobs.run({.title = u"Something"_s, .scope = request.scope}, {item});
    return QTest::qWaitFor([this] { return m_ended.has_value(); }, 20'000) ? m_items.first() : JobItem();
}

/// False: there is nothing to take back.
bool ExactUndoTest::undo(const JobItem &done)
{
    const WayBack way = wayBackOf({done});
    if (way.calls.isEmpty())
        return false;
    m_ended.reset();
    m_desk->jobs.undo(u"Something"_s, way.calls);
    return QTest::qWaitFor([this] { return m_ended.has_value(); }, 20'000) && m_ended->fine() == 1;
}

QStringList ExactUndoTest::blocked()
{
    QStringList addresses;
    for (const QJsonValue address : m_demo->get(u"/blacklist"_s).json.toArray())
        addresses << address.toString();
    addresses.sort();
    return addresses;
}

void ExactUndoTest::aTagThatWasThereStays()
{
    const int tag = m_demo->post(u"/crm/v1/contact-tags"_s, {{"name", "vip"}}).json["data"]["id"].toInt();
    const int contact =
        m_demo->post(u"/crm/v1/contacts/create"_s, {{"firstName", "Ann"}, {"responsibleId", 301}})
            .json["data"]["id"]
            .toInt();
    const Request put {Scope::Crm,
                       u"POST /crm/v1/contact-tags/{tagId}/contact/{contactId}"_s,
                       {{u"tagId"_s, tag}, {u"contactId"_s, contact}}};
    const auto tagged = [&] {
        return m_demo->get(u"/crm/v1/contacts/%1"_s.arg(contact)).json["data"]["tags"].toArray().size();
    };
    const JobItem first = run(put);
    QCOMPARE(first.state, JobItem::State::Done);
    QCOMPARE(tagged(), 1);

    const JobItem second = run(put);
    QCOMPARE(second.state, JobItem::State::Same);
    QVERIFY(!undo(second));
    QCOMPARE(tagged(), 1);

    QVERIFY(undo(first));
    QCOMPARE(tagged(), 0);
}

void ExactUndoTest::ofManyAddressesThoseThatCameGo()
{
    const QStringList before = blocked();
    QVERIFY(!before.isEmpty());
    const JobItem done = run({Scope::Emails,
                              u"POST /blacklist"_s,
                              {},
                              {},
                              packed({before.first(), u"new.one@example.com"_s, u"new.two@example.com"_s})});
    QCOMPARE(done.state, JobItem::State::Done);
    QCOMPARE(blocked().size(), before.size() + 2);
    QVERIFY(undo(done));
    QCOMPARE(blocked(), before);
}

void ExactUndoTest::whatIsUnblockedAndWasNotBlockedIsNotBlockedByUndo()
{
    const QStringList before = blocked();
    const JobItem done = run({Scope::Emails,
                              u"DELETE /blacklist"_s,
                              {},
                              {},
                              packed({before.first(), u"never.blocked@example.com"_s})});
    QCOMPARE(done.state, JobItem::State::Done);
    QVERIFY(!blocked().contains(before.first()));
    QVERIFY(undo(done));
    QCOMPARE(blocked(), before);
}

void ExactUndoTest::anUnsubscribedRecipientStaysSo()
{
    const auto put = [](const QStringList &addresses) {
        QJsonArray emails;
        for (const QString &address : addresses)
            emails << QJsonObject {{"email", address}};
        return Request {Scope::Smtp, u"POST /smtp/unsubscribe"_s, {}, {}, QJsonObject {{"emails", emails}}};
    };
    const auto isOn = [this](const QString &address) {
        return m_demo->get(u"/smtp/unsubscribe/search?email="_s + address).json["result"].toBool();
    };
    QCOMPARE(run(put({u"before@example.com"_s})).state, JobItem::State::Done);
    const JobItem both = run(put({u"before@example.com"_s, u"later@example.com"_s}));
    QVERIFY(isOn(u"later@example.com"_s));
    QVERIFY(undo(both));
    QVERIFY(isOn(u"before@example.com"_s));
    QVERIFY(!isOn(u"later@example.com"_s));
}

void ExactUndoTest::tagsOfABotsContactStay()
{
    const QString bot = m_demo->get(u"/telegram/bots"_s).json["data"].toArray().first()["id"].toString();
    const QString tag =
        m_demo->get(u"/telegram/tags?bot_id="_s + bot).json["data"].toArray().first()["name"].toString();
    const QString query = u"/telegram/contacts/getByTag?bot_id=%1&tag=%2"_s.arg(
        bot, QString::fromLatin1(QUrl::toPercentEncoding(tag)));
    const QString id = m_demo->get(query).json["data"].toArray().first()["id"].toString();
    const auto tags = [&] {
        return m_demo->get(u"/telegram/contacts/get?id="_s + id).json["data"]["tags"].toArray();
    };
    const QJsonArray before = tags();
    const auto put = [&](const QJsonArray &some) {
        const QJsonObject body {{"contact_id", id}, {"tags", some}};
        return Request {Scope::Chatbots, u"POST /telegram/contacts/setTag"_s, {}, {}, body};
    };
    QCOMPARE(run(put({tag})).state, JobItem::State::Same);
    const JobItem done = run(put({tag, u"brand new"_s}));
    QCOMPARE(done.state, JobItem::State::Done);
    QCOMPARE(tags().size(), before.size() + 1);
    QVERIFY(undo(done));
    QCOMPARE(tags(), before);
}

void ExactUndoTest::whatNobodySawIsDoneAndNotUndone()
{
    m_demo->service.setFaults({*demo::Fault::fromText(u"status=404 GET /blacklist"_s)});
    const JobItem done =
        run({Scope::Emails, u"POST /blacklist"_s, {}, {}, packed({u"new.one@example.com"_s})});
    m_demo->service.setFaults({});
    QCOMPARE(done.state, JobItem::State::Done);
    QVERIFY(blocked().contains(u"new.one@example.com"_s));
    QVERIFY(!done.canBeUndone());
    QVERIFY(!undo(done));
}

/// What is left of the request is what is written down before it leaves.
void ExactUndoTest::whatWasSeenIsKnownAfterARestart()
{
    const QStringList before = blocked();
    const JobItem done = run(
        {Scope::Emails, u"POST /blacklist"_s, {}, {}, packed({before.first(), u"new.one@example.com"_s})});
    const JobItem read = jobItemFromJson(toJson(done));
    QCOMPARE(read.request->body["emails"].toString(), encoded(u"new.one@example.com"_s));
    JobItem unseen = done;
    unseen.isUnseen = true;
    QVERIFY(jobItemFromJson(toJson(unseen)).isUnseen);
}

void ExactUndoTest::aDeletedRowIsMadeAnew()
{
    const auto hooks = [this] {
        QStringList all;
        for (const QJsonValue hook : m_demo->get(u"/v2/email-service/webhook"_s).json["data"].toArray())
            all << hook["action"].toString() + u' ' + hook["url"].toString();
        all.sort();
        return all;
    };
    const QJsonObject made {{"url", "https://example.com/hook"}, {"actions", QJsonArray {"open"}}};
    m_demo->post(u"/v2/email-service/webhook"_s, made);
    const QStringList before = hooks();
    const QJsonObject row =
        m_demo->get(u"/v2/email-service/webhook"_s).json["data"].toArray().last().toObject();
    const QList<Resource> lists = resourcesOf(Scope::Emails);
    const auto list = std::find_if(lists.begin(), lists.end(),
                                   [](const Resource &one) { return one.id == u"emails/webhooks"_s; });
    StagedRow goes = stagedRow(*list, *removeAction(*list), row);
    goes.kind = StagedRow::Kind::Remove;
    m_ended.reset();
    m_desk->jobs.save({goes});
    QTRY_VERIFY(m_ended);
    QCOMPARE(hooks().size(), before.size() - 1);
    QCOMPARE(m_ended->undoable, 1);
    QVERIFY(undo(m_items.first()));
    QCOMPARE(hooks(), before);
}

void ExactUndoTest::aTagThatSomebodyHasIsNotCalledExact()
{
    const OperationFact fact = factOf(Scope::Crm, u"DELETE /crm/v1/contact-tags/{tagId}"_s);
    const Request request {Scope::Crm, fact.id, {{u"tagId"_s, 7}}};
    QJsonObject tag {{"id", 7},        {"name", "vip"},     {"colorText", "#000000"},
                     {"taskCount", 0}, {"contactCount", 0}, {"colorBackground", "#ffffff"}};
    QVERIFY(fact.inverse({request, {}, tag}));
    tag["contactCount"] = 3;
    QVERIFY(!fact.inverse({request, {}, tag}));
}

QTEST_GUILESS_MAIN(ExactUndoTest)
#include "exactundo.moc"
