// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/sms/composer.h"
#include "tests/support/descriptions.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace pulsedeck;
using namespace pulsedeck::test;

/// What composers ask and send, without their page.
class Composers : public QObject {
    Q_OBJECT

private slots:
    void whatIsAskedAndSentFitsTheContract_data();
    void whatIsAskedAndSentFitsTheContract();
    void everyListGetsACampaignOfItsOwn();
    void phonesGoInOneCall();
    void pricesAreAddedUp();
    void aMissingPriceIsNotGuessed();
    void estimatesTellPeopleAndPrice();
    void nothingIsAskedForNobody();
    void viberGoesAtOnceUnlessThereIsATime();
    void theSmsInsteadGoesOnlyWhenItIsWanted();
    void picturesAndButtonsGoAsJsonInText();
    void countriesGoAsJsonInText();
    void lengthsAreAsDocumented();

private:
    Composer composer(const QString &id) const
    {
        for (const Composer &one : composers()) {
            if (one.page.id == id)
                return one;
        }
        return {};
    }
    /// The form as it is at first, with @p values typed.
    ActionContext typed(const Composer &composer, const QJsonObject &values) const
    {
        ActionContext context = filledIn(composer.page, composer.action, {}, m_contract);
        context.values = context.initial;
        for (auto value = values.begin(); value != values.end(); ++value)
            context.values[value.key()] = value.value();
        return context;
    }
    QJsonObject body(const QString &id, const QJsonObject &values) const
    {
        const Composer one = composer(id);
        return one.action.requests(typed(one, values)).value(0).body.toObject();
    }

    Contract m_contract;
};

static QJsonValue cost(const QJsonValue &price, const QString &currency = "USD")
{
    return QJsonObject {{"result", true}, {"data", QJsonObject {{"price", price}, {"currency", currency}}}};
}

static QJsonValue listWith(int phones)
{
    return QJsonArray {QJsonObject {{"id", 7}, {"active_phones_quantity", phones}}};
}

void Composers::whatIsAskedAndSentFitsTheContract_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("to");
    const QList<Composer> all = composers();
    for (int at = 0; at < all.size(); ++at) {
        for (const char *to : {"lists", "phones"})
            QTest::addRow("%s to %s", qPrintable(all.at(at).page.id), to) << at << QString(to);
    }
}

void Composers::whatIsAskedAndSentFitsTheContract()
{
    QFETCH(int, index);
    QFETCH(QString, to);
    const Composer composer = composers().at(index);
    ActionContext context = filledIn(composer.page, composer.action, {}, m_contract);
    context.values["to"] = to;
    context.values["stretch_time"] = 2;
    context.values["lists"] = QJsonArray {"7", "8"};
    context.values["filter_region"] = QJsonArray {"UA"};
    context.values["route"] = QJsonObject {{"UA", "national"}};
    context.values["image"] = context.values["icon"] = QJsonObject {{"name", "a.png"}, {"data", "aGk="}};
    const QList<Request> requests = composer.action.requests(context);
    QVERIFY(!requests.isEmpty());
    const QList<Request> asks = composer.asks(context);
    for (const Request &request : requests + asks) {
        const QList<Violation> violations = checkRequest(request, m_contract);
        QVERIFY2(violations.isEmpty(),
                 qPrintable(violations.isEmpty() ? QString()
                                                 : violations.first().where + violations.first().detail));
        QVERIFY(
            std::any_of(asks.begin(), asks.end(), [&](const Request &one) { return isSame(one, request); })
            == !m_contract.find(request.scope, request.operation)->changes);
    }
    QVERIFY(composer.action.question(context).contains('?'));
    QVERIFY(!composer.action.done(context).isEmpty());
    QVERIFY(!composer.estimate(context, {}).sentence.isEmpty());
}

void Composers::everyListGetsACampaignOfItsOwn()
{
    const Composer sms = composer("sms/compose");
    const QList<Request> requests = sms.action.requests(
        typed(sms, {{"lists", QJsonArray {"7", "8"}}, {"sender", "LUMEN"}, {"body", "Hi"}}));
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests[0].operation, "POST /sms/campaigns");
    QCOMPARE(requests[0].body.toObject(),
             (QJsonObject {{"addressBookId", 7}, {"sender", "LUMEN"}, {"body", "Hi"}}));
    QCOMPARE(requests[1].body["addressBookId"].toInt(), 8);
}

void Composers::phonesGoInOneCall()
{
    const Composer sms = composer("sms/compose");
    const QList<Request> requests =
        sms.action.requests(typed(sms,
                                  {{"to", "phones"},
                                   {"phones", QJsonArray {"380501234567", "380501234568"}},
                                   {"sender", "LUMEN"},
                                   {"body", "Hi"},
                                   {"stat_link_tracking", true}}));
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests[0].operation, "POST /sms/send");
    QCOMPARE(requests[0].body["phones"].toArray().size(), 2);
    QCOMPARE(requests[0].body["stat_link_tracking"], QJsonValue(true));
}

void Composers::pricesAreAddedUp()
{
    const auto price = sms::priceOf({cost(1.5), QJsonArray {cost("1,000.25")}});
    QVERIFY(price);
    QCOMPARE(price->amount, 1001.75);
    QCOMPARE(price->currency, "USD");
}

void Composers::aMissingPriceIsNotGuessed()
{
    QVERIFY(!sms::priceOf({}));
    QVERIFY(!sms::priceOf({cost(1.5), QJsonValue::Undefined}));
    QVERIFY(!sms::priceOf({cost(1.5), cost(1.5, "EUR")}));
    QVERIFY(!sms::priceOf({cost("free")}));
}

void Composers::estimatesTellPeopleAndPrice()
{
    const Composer sms = composer("sms/compose");
    const auto said = [&](const QJsonArray &lists, const QList<QJsonValue> &answers) {
        return sms.estimate(typed(sms, {{"lists", lists}, {"sender", "LUMEN"}, {"body", "Hi"}}), answers)
            .sentence;
    };
    QVERIFY2(said({"7"}, {listWith(12), cost(3)}).contains("12 people, "),
             qPrintable(said({"7"}, {listWith(12), cost(3)})));
    QVERIFY(said({"7"}, {listWith(12), cost(3)}).contains("3"));
    QVERIFY(said({"7", "8"}, {listWith(12), listWith(30), cost(3), cost(4)}).startsWith("At most 42 people"));
    QVERIFY(said({"7"}, {listWith(12), QJsonValue::Undefined}).contains("the price is not known"));
    QVERIFY(said({"7"}, {QJsonValue::Undefined, cost(3)}).contains("people is not known"));
}

void Composers::nothingIsAskedForNobody()
{
    for (const Composer &one : composers())
        QVERIFY2(one.asks(typed(one, {{"sender", "LUMEN"}, {"body", "Hi"}})).isEmpty(),
                 qPrintable(one.page.id));
}

void Composers::viberGoesAtOnceUnlessThereIsATime()
{
    const QJsonObject message {{"lists", QJsonArray {"7"}}, {"sender_id", 9}, {"message", "Hi"}};
    QCOMPARE(body("viber/compose", message)["send_date"].toString(), "now");
    QJsonObject later = message;
    later["send_date"] = "2031-01-15 10:00:00";
    QCOMPARE(body("viber/compose", later)["send_date"].toString(), "2031-01-15 10:00:00");
}

void Composers::theSmsInsteadGoesOnlyWhenItIsWanted()
{
    QJsonObject message {{"lists", QJsonArray {"7"}},
                         {"sender_id", 9},
                         {"message", "Hi"},
                         {"additional.resend_sms.sms_text", "Hi by SMS"},
                         {"additional.resend_sms.sms_sender_name", "LUMEN"}};
    QVERIFY(!body("viber/compose", message).contains("additional"));
    message["additional.resend_sms.status"] = true;
    const QJsonValue sent = body("viber/compose", message);
    const QJsonValue sms = sent["additional"]["resend_sms"];
    QCOMPARE(sms["sms_text"].toString(), "Hi by SMS");
    QCOMPARE(sms["status"], QJsonValue(true));
}

void Composers::picturesAndButtonsGoAsJsonInText()
{
    const QJsonObject push = body("push_service/compose",
                                  {{"website_id", 7},
                                   {"title", "Sale"},
                                   {"body", "Today"},
                                   {"image", QJsonObject {{"name", "a.png"}, {"data", "aGk="}}},
                                   {"button1", "Look"},
                                   {"link1", "https://example.com"}});
    const QString image = "{\"data\":\"aGk=\",\"name\":\"a.png\"}";
    const QString buttons = "[{\"link\":\"https://example.com\",\"text\":\"Look\"}]";
    QCOMPARE(push["image"].toString(), image);
    QCOMPARE(push["buttons"].toString(), buttons);
    QVERIFY(!push.contains("button1") && !push.contains("icon"));
}

void Composers::countriesGoAsJsonInText()
{
    const QString sent = "[\"UA\",\"GB\"]";
    const QJsonObject push = body("push_service/compose", {{"filter_region", QJsonArray {"ua", "GB"}}});
    QCOMPARE(push["filter_region"].toString(), sent);
}

void Composers::lengthsAreAsDocumented()
{
    const auto complaint = [&](const QString &id, const QString &key, const QJsonValue &value) {
        const Composer one = composer(id);
        for (const FormField &field : one.action.form({})) {
            if (field.key == key)
                return field.complain(value);
        }
        return QString("no such field");
    };
    QCOMPARE(complaint("sms/compose", "sender", "LumenCoffee"), QString());
    QVERIFY(!complaint("sms/compose", "sender", "LumenCoffees").isEmpty());
    QCOMPARE(complaint("viber/compose", "message", QString(1000, 'a')), QString());
    QVERIFY(!complaint("viber/compose", "message", QString(1001, 'a')).isEmpty());
    QVERIFY(!complaint("viber/compose", "message_live_time", 59).isEmpty());
    QCOMPARE(complaint("viber/compose", "message_live_time", 60), QString());
    QVERIFY(!complaint("push_service/compose", "ttl", 86401).isEmpty());
    const QJsonObject large {{"name", "a.png"}, {"data", QString(300 * 1024, 'a')}};
    QVERIFY(!complaint("push_service/compose", "image", large).isEmpty());
}

QTEST_GUILESS_MAIN(Composers)
#include "composers.moc"
