// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rawcall.h"
#include "tests/support/samplecalls.h"

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// What the service is known to take without a word, the demo takes, too.
class DemoTolerance : public QObject {
    Q_OBJECT

private slots:
    void whatSaysNothingChangesNothing_data();
    void whatSaysNothingChangesNothing();
    void emptyFiltersFilterNothing();
    void emptyValuesThatDoNotFitAreNotThere();
    void textThatIsAFieldMayBeEmptied();
    void numbersMayTravelAsText();
    void theBestAlternativeIsTaken();
    void doubledSlashesAreOne();
    void eventsNeedSomebody();
    void domainsAreNamedByAddresses();

private:
    DemoCalls m_demo {DemoCalls::tolerant()};
};

namespace {

/// What has to be in the body of @p operation, of the sample that has all.
QJsonObject leastOf(const Operation &operation, const QJsonObject &all)
{
    QStringList names = operation.body->either.value(0);
    for (const Field &field : operation.body->fields) {
        if (field.required)
            names << field.name;
    }
    QJsonObject least;
    for (const QString &name : std::as_const(names))
        least.insert(name, all[name]);
    return least;
}

QJsonObject withNothings(const Operation &operation, QJsonObject body)
{
    body.insert(u"unheardOf"_s, 1);
    for (const Field &field : operation.body->fields) {
        if (!body.contains(field.name) && !field.schema.nullable)
            body.insert(field.name, QJsonValue());
    }
    if (operation.paging.inBody)
        body.insert(operation.paging.size, 0);
    return body;
}

QString withNothings(const Operation &operation, const QString &path)
{
    QStringList query {u"unheardOf=1"_s, u"%7B%7D"_s};
    for (const Field &field : operation.query) {
        const bool isSize = field.name == operation.paging.size;
        if (!field.required)
            query << field.name + (isSize ? u"=0"_s : u"="_s);
    }
    return path + (path.contains(u'?') ? u'&' : u'?') + query.join(u'&');
}

/// Status, and how many rows came.
std::pair<int, qsizetype> gist(const Operation &operation, const DemoCalls::Got &got)
{
    const QString rows = operation.rows.value_or(QString());
    return {got.status, operation.rows ? valueAt(got.json, rows).toArray().size() : 0};
}

} // namespace

void DemoTolerance::whatSaysNothingChangesNothing_data()
{
    QTest::addColumn<int>("scope");
    for (const Scope scope : allScopes())
        QTest::newRow(qPrintable(scopeName(scope))) << int(scope);
}

/// Two services get the same calls, one of them with unknown fields, empty filters and pages of 0 rows.
void DemoTolerance::whatSaysNothingChangesNothing()
{
    QFETCH(const int, scope);
    DemoCalls plain(DemoCalls::tolerant());
    DemoCalls loaded(DemoCalls::tolerant());
    SampleCalls samples;
    samples.know(u"/addressbooks"_s, {{u"id"_s, 41520}, {u"limit"_s, {}}});
    QStringList problems;
    int calls = 0;
    for (const Operation &operation : plain.contract.operations(Scope(scope))) {
        const bool isObject = operation.body && operation.body->type == Schema::Type::Object
            && operation.body->oneOf.empty() && !operation.multipart;
        if (operation.body && !isObject)
            continue;
        const QString path = samples.pathOf(operation);
        QByteArray body, more;
        if (isObject) {
            const QJsonObject all = parseJson(samples.bodyOf(operation)).value.toObject();
            const QJsonObject least = leastOf(operation, all);
            body = QJsonDocument(least).toJson();
            more = QJsonDocument(withNothings(operation, least)).toJson();
        }
        const DemoCalls::Got expected = plain.call(operation.method, path, body);
        const DemoCalls::Got got = loaded.call(operation.method, withNothings(operation, path), more);
        ++calls;
        if (gist(operation, got) != gist(operation, expected))
            problems << u"%1: %2 %3"_s.arg(operation.id, QString::number(got.status),
                                           QString::fromUtf8(got.body.left(150)));
    }
    QVERIFY(calls > 2);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void DemoTolerance::emptyFiltersFilterNothing()
{
    const DemoCalls::Got all = m_demo.get(u"/smtp/emails"_s);
    QCOMPARE(all.json.toArray().size(), 100);
    QCOMPARE(m_demo.get(u"/smtp/emails?limit=0&offset=0&from=&to=&sender=&recipient=&country=off"_s).json,
             all.json);
    QCOMPARE(m_demo.call("GET", u"/smtp/emails"_s, R"({"limit":0,"sender":"","from":null})").json, all.json);
    // One that is filled in does.
    QCOMPARE(m_demo.get(u"/smtp/emails?sender=nobody@example.com"_s).json.toArray().size(), 0);
}

void DemoTolerance::emptyValuesThatDoNotFitAreNotThere()
{
    const DemoCalls::Got made = m_demo.post(u"/campaigns"_s,
                                            {{u"sender_name"_s, u"Lumen"_s},
                                             {u"sender_email"_s, u"hello@lumen-coffee.example.com"_s},
                                             {u"subject"_s, u"Hello"_s},
                                             {u"body"_s, u"PGI+"_s},
                                             {u"list_id"_s, 41520},
                                             {u"type"_s, u""_s},
                                             {u"attachments"_s, QJsonValue()},
                                             {u"template_id"_s, QJsonValue()}});
    QCOMPARE(made.status, 200);
    QCOMPARE(made.json[u"status"].toInt(), 13);
    // What has to be there is still asked for.
    QCOMPARE(m_demo.post(u"/addressbooks"_s, {{u"bookName"_s, QJsonValue()}}).json[u"message"].toString(),
             u"Argument bookName missing"_s);
}

void DemoTolerance::textThatIsAFieldMayBeEmptied()
{
    QJsonObject person {{u"responsibleId"_s, 301}, {u"firstName"_s, u"Ada"_s}, {u"lastName"_s, u"Bee"_s}};
    const QJsonValue id = m_demo.post(u"/crm/v1/contacts/create"_s, person).json[u"data"][u"id"];
    const QString path = u"/crm/v1/contacts/%1"_s.arg(id.toInteger());
    QCOMPARE(m_demo.get(path).json[u"data"][u"lastName"].toString(), u"Bee"_s);
    person.insert(u"lastName"_s, QString());
    QCOMPARE(m_demo.send("PUT", path, person).status, 200);
    QCOMPARE(m_demo.get(path).json[u"data"][u"lastName"].toString(u"?"_s), QString());
}

void DemoTolerance::numbersMayTravelAsText()
{
    const QJsonObject push {{u"title"_s, u"Hello"_s},
                            {u"website_id"_s, u"53100"_s},
                            {u"body"_s, u"A cup"_s},
                            {u"ttl"_s, u"60"_s}};
    QCOMPARE(m_demo.post(u"/push/tasks"_s, push).status, 200);
    QCOMPARE(m_demo.post(u"/push/tasks"_s, {{u"title"_s, 7}}).json[u"message"].toString(),
             u"Argument title must be string"_s);
}

/// Without what it does not know, the first alternative would fit as well, and nobody be asked.
void DemoTolerance::theBestAlternativeIsTaken()
{
    const QJsonObject body {{u"emails"_s, QJsonArray {u"asked@example.com"_s}},
                            {u"confirmation"_s, u"force"_s},
                            {u"sender_email"_s, u"hello@lumen-coffee.example.com"_s},
                            {u"unheardOf"_s, 1}};
    const QString path = u"/addressbooks/41557/emails"_s;
    QCOMPARE(m_demo.post(path, body).status, 200);
    constexpr int confirmationAsked = 2;
    QCOMPARE(m_demo.get(path + u"/asked@example.com"_s).json[u"status"].toInt(), confirmationAsked);
}

void DemoTolerance::doubledSlashesAreOne()
{
    QCOMPARE(rawCall(m_demo, "GET", "//balance").status, 200);
    QCOMPARE(rawCall(m_demo, "GET", "//sms//black_list").status, 200);
    const DemoCalls strict;
    QCOMPARE(rawCall(strict, "GET", "//balance").status, 404);
    QCOMPARE(strict.service.misfits().size(), 1);
}

void DemoTolerance::eventsNeedSomebody()
{
    QCOMPARE(m_demo.post(u"/events/name/order%20paid"_s, {{u"phone"_s, u"+380670000011"_s}}).json[u"result"],
             QJsonValue(true));
    QCOMPARE(m_demo.post(u"/events/name/paid"_s, {{u"sum"_s, 12.5}}).status, 422);
    QCOMPARE(m_demo.get(u"/events/name/paid"_s).status, 404);
}

void DemoTolerance::domainsAreNamedByAddresses()
{
    QCOMPARE(m_demo.post(u"/smtp/domains"_s, {{u"email"_s, u"post@Shop.example.com"_s}}).status, 200);
    QVERIFY(m_demo.get(u"/smtp/domains"_s).json.toArray().contains(u"@shop.example.com"_s));
    QCOMPARE(m_demo.post(u"/smtp/domains"_s, {{u"email"_s, u"shop"_s}}).status, 422);
    QCOMPARE(m_demo.get(u"/smtp/domains/nobody"_s).status, 422);
}

QTEST_GUILESS_MAIN(DemoTolerance)

#include "demotolerance.moc"
