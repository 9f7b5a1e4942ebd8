// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/names.h"
#include "app/table/resourcemodel.h"
#include "app/vocabulary/given.h"
#include "tests/support/fakeservice.h"

#include <QSignalSpy>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// Ids shown and chosen by the names of what they are of.
class NamesTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void namesComeOnceTheListIsRead();
    void aListIsReadOnceForAll();
    void listsBelowRowsAreReadToo();
    void belowAChosenRowItsOwnRowsAreChosen();
    void aWriteToTheListReadsItAgain();
    void whatOnlyReadsByPostReadsNothingAgain();
    void theOldNamesStayWhenItCannotBeRead();
    void aScopeThatIsNotPickedIsNotAsked();
    void namesBeyondTheFirstPagesAreAskedForOneByOne();
    void aListWithoutSingleRowsIsReadOn();
    void ofAListThatIsReadToItsEndNothingMoreIsAsked();
    void noTwoChoicesAreAlike();
    void aModelShowsSortsAndFindsNames();
    void whatIsTypedIsANameOrAnId();
    void linesOfNamesAreListsOfIds();

private:
    QList<Resource> lists(Scope scope) const;
    void answerPages(int pages);

    Contract m_contract;
    std::unique_ptr<test::FakeService> m_service;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<Names> m_names;
};

static const Reference list {u"list_id"_s, u"emails/lists"_s};
static const Reference stage {u"stepId"_s, u"crm/pipelines"_s, u"stages"_s};

static Resource stages(const QJsonObject &pipeline)
{
    return {.id = u"crm/stages"_s,
            .title = u"Stages"_s,
            .scope = Scope::Crm,
            .list = forRow({u"GET /crm/v1/pipelines/{pipelineId}/steps"_s}, pipeline)};
}

QList<Resource> NamesTest::lists(Scope scope) const
{
    if (scope == Scope::Crm) {
        Resource pipelines {.id = u"crm/pipelines"_s,
                            .title = u"Pipelines"_s,
                            .scope = Scope::Crm,
                            .list = Call {u"GET /crm/v1/pipelines"_s}};
        pipelines.children = {{u"stages"_s, u"Stages"_s, stages}};
        return {pipelines};
    }
    return {Resource {.id = u"emails/lists"_s, .title = u"Lists"_s, .list = Call {u"GET /addressbooks"_s}}};
}

void NamesTest::init()
{
    m_names.reset();
    m_client.reset();
    m_service = std::make_unique<test::FakeService>();
    m_client = std::make_unique<Client>(m_contract, m_service->settings(), nullptr);
    m_service->signIn(*m_client);
    m_names = std::make_unique<Names>(*m_client, [this](Scope scope) { return lists(scope); });
}

static QStringList textsOf(const QList<StatusWord> &words)
{
    QStringList texts;
    for (const StatusWord &word : words)
        texts << word.code + u'=' + word.text;
    return texts;
}

void NamesTest::namesComeOnceTheListIsRead()
{
    m_service->expect("GET", u"/addressbooks"_s).answer(R"([{"id":41,"name":"Weekly"},{"id":42}])").hold();
    QSignalSpy changed(m_names.get(), &Names::changed);
    QCOMPARE(m_names->of(list).size(), 0);
    QTRY_COMPARE(m_service->heldCount(), 1);
    QCOMPARE(m_names->of(list).size(), 0);
    m_service->release();
    QTRY_COMPARE(changed.count(), 1);
    // What has no name stays an id.
    QCOMPARE(textsOf(m_names->of(list)), QStringList {u"41=Weekly"_s});
    QVERIFY(m_service->idle());
}

void NamesTest::aListIsReadOnceForAll()
{
    m_service->expect("GET", u"/addressbooks"_s).answer(R"([{"id":41,"name":"Weekly"}])");
    const QList<Column> columns {describe::named(u"a"_s, u"A"_s, list.list),
                                 describe::named(u"b"_s, u"B"_s, list.list), describe::text(u"c"_s, u"C"_s)};
    m_names->over(columns);
    QTRY_COMPARE(m_names->over(columns).first().words.size(), 1);
    QCOMPARE(m_names->over(columns).at(1).words.size(), 1);
    QVERIFY(m_names->over(columns).at(2).words.isEmpty());
    QVERIFY(m_service->idle());
}

void NamesTest::listsBelowRowsAreReadToo()
{
    m_service->expect("GET", u"/crm/v1/pipelines"_s)
        .answer(R"({"data":[{"id":1,"name":"Shop"},{"id":2,"name":"Fair"}]})");
    m_service->expect("GET", u"/crm/v1/pipelines/1/steps"_s)
        .answer(R"({"data":[{"id":11,"name":"New"},{"id":12,"name":"Offer"}]})");
    m_service->expect("GET", u"/crm/v1/pipelines/2/steps"_s).answer(R"({"data":[{"id":21,"name":"New"}]})");
    m_names->of(stage);
    QTRY_COMPARE(textsOf(m_names->of(stage)), QStringList({u"11=New"_s, u"12=Offer"_s, u"21=New"_s}));
    // To choose from, the row above has to be told.
    QCOMPARE(textsOf(m_names->choices(stage)),
             QStringList({u"21=New · Fair"_s, u"11=New · Shop"_s, u"12=Offer · Shop"_s}));
}

void NamesTest::belowAChosenRowItsOwnRowsAreChosen()
{
    m_service->expect("GET", u"/crm/v1/pipelines"_s)
        .answer(R"({"data":[{"id":1,"name":"Shop"},{"id":2,"name":"Fair"}]})");
    m_service->expect("GET", u"/crm/v1/pipelines/1/steps"_s)
        .answer(R"({"data":[{"id":11,"name":"New"},{"id":12,"name":"Offer"}]})");
    m_service->expect("GET", u"/crm/v1/pipelines/2/steps"_s).answer(R"({"data":[{"id":21,"name":"New"}]})");
    const auto fieldFor = [this](const Reference &reference) {
        FormField field {.key = reference.field, .title = reference.field, .input = FormField::Input::Number};
        field.pick =
            std::make_shared<const Pick>(*pickOf(reference, [this](Scope scope) { return lists(scope); }));
        return field;
    };
    const FormField above = fieldFor({u"pipelineId"_s, u"crm/pipelines"_s});
    const FormField field = fieldFor(stage);
    m_names->of(stage);
    QTRY_COMPARE(m_names->choices(stage).size(), 3);
    QCOMPARE(fieldAbove(field, {field, above})->key, u"pipelineId"_s);
    QVERIFY(!fieldAbove(above, {field, above}));

    const FormField below = m_names->below(field, above, {{u"pipelineId"_s, 1}});
    QCOMPARE(textsOf(below.choices), QStringList({u"11=New"_s, u"12=Offer"_s}));
    QCOMPARE(typedInto(below, u"new"_s).value, QJsonValue(11));
    QVERIFY(!below.pick->next);
    QCOMPARE(below.pick->first.list->path.value(u"pipelineId"_s).toInt(), 1);
    // What stands there keeps its name, and nothing is left out while the row above is still typed.
    QCOMPARE(textsOf(m_names->below(field, above, {{u"pipelineId"_s, 1}, {u"stepId"_s, 21}}).choices).last(),
             u"21=New · Fair"_s);
    QCOMPARE(m_names->below(field, above, {{u"pipelineId"_s, 3}}).pick->first.list->path.size(), 1);
    for (const QJsonValue &unknown : {QJsonValue(), QJsonValue(u"Sho"_s)})
        QVERIFY(m_names->below(field, above, {{u"pipelineId"_s, unknown}}).pick->next);
}

void NamesTest::aWriteToTheListReadsItAgain()
{
    m_service->expect("GET", u"/addressbooks"_s).answer(R"([{"id":41,"name":"Weekly"}])");
    m_names->of(list);
    QTRY_COMPARE(m_names->of(list).size(), 1);
    m_service->expect("PUT", u"/addressbooks/41"_s).answer(R"({"result":true})");
    m_service->expect("GET", u"/addressbooks"_s).answer(R"([{"id":41,"name":"Monthly"}])");
    m_client->send({.scope = Scope::Emails,
                    .operation = u"PUT /addressbooks/{id}"_s,
                    .path = {{u"id"_s, 41}},
                    .body = QJsonObject {{u"name"_s, u"Monthly"_s}}},
                   this, [](const Reply &) {});
    QTRY_COMPARE(textsOf(m_names->of(list)), QStringList {u"41=Monthly"_s});
    QVERIFY(m_service->idle());
}

void NamesTest::whatOnlyReadsByPostReadsNothingAgain()
{
    const Reference deal {u"dealId"_s, u"crm/deals"_s};
    Names names(*m_client, [](Scope) {
        return QList<Resource> {{.id = u"crm/deals"_s,
                                 .title = u"Deals"_s,
                                 .scope = Scope::Crm,
                                 .list = Call {u"POST /crm/v1/deals/get-list"_s}}};
    });
    m_service->expect("POST", u"/crm/v1/deals/get-list"_s)
        .answer(R"({"data":[{"id":7,"name":"Shelf"}],"meta":{"total":1}})");
    names.of(deal);
    QTRY_COMPARE(textsOf(names.of(deal)), QStringList {u"7=Shelf"_s});
    // What would be read again goes before this.
    m_service->expect("GET", u"/senders"_s).answer("[]");
    bool answered = false;
    m_client->send({.scope = Scope::Emails, .operation = u"GET /senders"_s, .priority = Priority::Background},
                   this, [&answered](const Reply &) { answered = true; });
    QTRY_VERIFY(answered);
    QVERIFY(m_service->idle());
    QCOMPARE(m_service->exchanges().size(), 2);
}

void NamesTest::theOldNamesStayWhenItCannotBeRead()
{
    m_service->expect("GET", u"/addressbooks"_s).answer(R"([{"id":41,"name":"Weekly"}])");
    m_names->of(list);
    QTRY_COMPARE(m_names->of(list).size(), 1);
    m_service->expect("DELETE", u"/addressbooks/40"_s).answer(R"({"result":true})");
    m_service->expect("GET", u"/addressbooks"_s).answer("{}", 403);
    m_client->send(
        {.scope = Scope::Emails, .operation = u"DELETE /addressbooks/{id}"_s, .path = {{u"id"_s, 40}}}, this,
        [](const Reply &) {});
    QTRY_COMPARE(m_service->exchanges().size(), 3);
    QCOMPARE(textsOf(m_names->of(list)), QStringList {u"41=Weekly"_s});
}

void NamesTest::aScopeThatIsNotPickedIsNotAsked()
{
    m_service->signIn(*m_client, Scope::Sms);
    QCOMPARE(m_names->of(list).size(), 0);
    QVERIFY(m_service->idle());
    QCOMPARE(m_service->exchanges().size(), 0);
}

/// Rows with the ids from @p first on, and so many that there may be more.
static QByteArray pageFrom(int first)
{
    QJsonArray rows;
    for (int id = first; id < first + 100; ++id)
        rows << QJsonObject {{u"id"_s, id}, {u"name"_s, u"List %1"_s.arg(id)}};
    return QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

static QString nameOf(const QList<StatusWord> &words, const QString &id)
{
    for (const StatusWord &word : words) {
        if (word.code == id)
            return word.text;
    }
    return {};
}

void NamesTest::answerPages(int pages)
{
    for (int page = 0; page < pages; ++page)
        m_service->expect("GET", u"/addressbooks"_s)
            .answer(pageFrom(1 + 99 * page)); // pages overlap by a row
}

void NamesTest::namesBeyondTheFirstPagesAreAskedForOneByOne()
{
    const auto withDetail = [](Scope) {
        Resource lists {.id = u"emails/lists"_s, .title = u"Lists"_s, .list = Call {u"GET /addressbooks"_s}};
        lists.detail = [](const QJsonObject &row) { return forRow({u"GET /addressbooks/{id}"_s}, row); };
        return QList<Resource> {lists};
    };
    Names names(*m_client, withDetail);
    answerPages(10);
    names.of(list);
    QTRY_VERIFY(names.of(list).size() >= 900);
    m_service->expect("GET", u"/addressbooks/5001"_s).answer(R"([{"id":5001,"name":"Far away"}])");
    m_service->expect("GET", u"/addressbooks/5002"_s).answer("{}", 404);
    QSignalSpy changed(&names, &Names::changed);
    names.want(list, {u"5001"_s, u"7"_s, u"5002"_s, {}});
    QTRY_COMPARE(nameOf(names.of(list), u"5001"_s), u"Far away"_s);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(nameOf(names.choices(list), u"5001"_s), u"Far away"_s);
    // What nobody knows stays an id, and is asked for once.
    QTRY_VERIFY(m_service->idle());
    QCOMPARE(nameOf(names.of(list), u"5002"_s), QString());
    const qsizetype before = m_service->exchanges().size();
    names.want(list, {u"5001"_s, u"5002"_s});
    QCOMPARE(m_service->exchanges().size(), before);
}

void NamesTest::aListWithoutSingleRowsIsReadOn()
{
    answerPages(10);
    m_names->of(list);
    QTRY_VERIFY(m_names->of(list).size() >= 900);
    QVERIFY(m_service->idle());
    for (int page = 10; page < 20; ++page)
        m_service->expect("GET", u"/addressbooks"_s).answer(pageFrom(1 + 99 * page));
    m_names->want(list, {u"1500"_s});
    QTRY_COMPARE(nameOf(m_names->of(list), u"1500"_s), u"List 1500"_s);
    QTRY_VERIFY(m_service->idle());
}

void NamesTest::ofAListThatIsReadToItsEndNothingMoreIsAsked()
{
    m_service->expect("GET", u"/addressbooks"_s).answer(R"([{"id":41,"name":"Weekly"}])");
    m_names->of(list);
    QTRY_COMPARE(m_names->of(list).size(), 1);
    const qsizetype before = m_service->exchanges().size();
    m_names->want(list, {u"42"_s});
    QCOMPARE(m_service->exchanges().size(), before);
    QCOMPARE(textsOf(m_names->of(list)), QStringList {u"41=Weekly"_s});
}

void NamesTest::noTwoChoicesAreAlike()
{
    m_service->expect("GET", u"/addressbooks"_s)
        .answer(R"([{"id":41,"name":"News"},{"id":42,"name":"news"},{"id":43,"name":"41"}])");
    m_names->of(list);
    QTRY_COMPARE(m_names->choices(list).size(), 3);
    QStringList texts = textsOf(m_names->choices(list));
    texts.sort();
    QCOMPARE(texts, QStringList({u"41=News (41)"_s, u"42=news (42)"_s, u"43=41 (43)"_s}));
}

void NamesTest::aModelShowsSortsAndFindsNames()
{
    m_service->expect("GET", u"/addressbooks"_s)
        .answer(R"([{"id":1,"name":"Zebra"},{"id":2,"name":"Ant"},{"id":3,"name":"Mole"}])");
    m_service->expect("GET", u"/campaigns"_s)
        .answer(R"([{"id":7,"list":1},{"id":8,"list":2},{"id":9,"list":4}])");
    Resource campaigns {
        .id = u"emails/campaigns"_s, .title = u"Campaigns"_s, .list = Call {u"GET /campaigns"_s}};
    campaigns.columns = {describe::named(u"list"_s, u"List"_s, list.list)};
    ResourceModel model(*m_client, campaigns);
    model.useNames(m_names.get());
    model.refresh();
    const auto shown = [&model] {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row, 0).data().toString();
        return texts;
    };
    // An id that no list tells is no lie: it stays what it is.
    QTRY_COMPARE(shown(), QStringList({u"Zebra"_s, u"Ant"_s, u"4"_s}));
    model.sort(0);
    QTRY_COMPARE(shown(), QStringList({u"4"_s, u"Ant"_s, u"Zebra"_s}));
    model.setSearch(u"zebr"_s);
    QTRY_COMPARE(shown(), QStringList {u"Zebra"_s});
    model.setSearch(u"2"_s);
    QTRY_COMPARE(shown(), QStringList {u"Ant"_s});
}

static FormField picked(FormField::Input input)
{
    FormField field {.key = u"list_id"_s, .title = u"List"_s, .input = input};
    field.pick = std::make_shared<const Pick>();
    field.choices = {{u"41"_s, u"Weekly"_s}, {u"42"_s, u"Club"_s}};
    return field;
}

void NamesTest::whatIsTypedIsANameOrAnId()
{
    const FormField field = picked(FormField::Input::Number);
    QCOMPARE(typedInto(field, u"weekly "_s).value, QJsonValue(41));
    QCOMPARE(typedInto(field, u"42"_s).value, QJsonValue(42));
    QCOMPARE(typedInto(field, u"43"_s).value, QJsonValue(43));
    QVERIFY(!typedInto(field, u"Nobody"_s).trouble.isEmpty());
    QCOMPARE(shownIn(field, 41), u"Weekly"_s);
    QCOMPARE(shownIn(field, 43), u"43"_s);
    QCOMPARE(typedInto(field, u"42"_s).remark, u"Club"_s);
    QVERIFY(typedInto(field, u"Weekly"_s).remark.contains(u"41"_s));
}

void NamesTest::linesOfNamesAreListsOfIds()
{
    const FormField field = picked(FormField::Input::Lines);
    QCOMPARE(typedInto(field, u"Club\n41\n"_s).value, QJsonValue(QJsonArray {u"42"_s, u"41"_s}));
    QCOMPARE(shownIn(field, QJsonArray {u"42"_s, 41, 7}), u"Club\nWeekly\n7"_s);
}

QTEST_GUILESS_MAIN(NamesTest)
#include "names.moc"
