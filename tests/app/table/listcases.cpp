// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/scopes.h"
#include "app/table/resourcemodel.h"
#include "app/values/encoded.h"
#include "app/values/format.h"
#include "app/vocabulary/action.h"
#include "tests/support/fakeservice.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <optional>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// Contacts as the service was seen to tell them, in the list of contacts of a mailing list.
class ListCases : public QObject {
    Q_OBJECT

    const Contract m_contract;
    std::optional<FakeService> m_service;
    std::optional<Client> m_client;

    static Resource contacts()
    {
        for (const Resource &lists : resourcesOf(Scope::Emails)) {
            if (lists.id == u"emails/mailing-lists"_s)
                return lists.children.constFirst().make({{u"id"_s, 101}, {u"name"_s, u"List"_s}});
        }
        return {};
    }
    static QByteArray contact(const QByteArray &email, const QByteArray &variables,
                              const QByteArray &phone = "\"\"")
    {
        return "{\"email\":\"" + email + "\",\"status\":1,\"phone\":" + phone + ",\"variables\":" + variables
            + '}';
    }
    void open(std::optional<ResourceModel> &model, const QByteArray &variables, const QByteArrayList &rows)
    {
        m_service->expect("GET", u"/addressbooks/101/variables"_s).answer(variables).always();
        m_service->expect("GET", u"/addressbooks/101/emails/total"_s)
            .answer("{\"total\":" + QByteArray::number(rows.size()) + '}')
            .always();
        m_service->expect("GET", u"/addressbooks/101/emails"_s).answer('[' + rows.join(',') + ']').always();
        model.emplace(*m_client, contacts());
        model->loadAll();
        QTRY_VERIFY(!model->isPartial() && isCalm(*model));
        QVERIFY2(!model->error().isSet(), qPrintable(model->error().smallPrint()));
    }
    static bool isCalm(const ResourceModel &model) { return !model.isLoading() && !model.isArranging(); }
    static int columnOf(const ResourceModel &model, const QString &title)
    {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.headerData(column, Qt::Horizontal).toString() == title)
                return column;
        }
        return -1;
    }
    static QStringList texts(const ResourceModel &model, const QString &title)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.index(row, columnOf(model, title)).data().toString();
        return all;
    }

private slots:
    void init();
    void cleanup();
    void searchFindsWhatIsSeen_data();
    void searchFindsWhatIsSeen();
    void aVariableWithoutANameShowsItsValue();
    void anEmptyListStandsForAnEmptyMap();
    void numbersSortByValueAndTextsComeLast();
    void addressesAreEscapedInThePath();
    void namesAreShownLetterByLetter();
    void marksAreKeptFromTheAnswerToTheRequest();
    void marksAreKeptInWhatIsEncoded();
};

void ListCases::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_service.emplace();
    m_client.emplace(m_contract, m_service->settings(), nullptr);
    m_service->signIn(*m_client);
}

void ListCases::cleanup()
{
    m_client.reset();
    m_service.reset();
    QLocale::setDefault(QLocale::c());
}

void ListCases::searchFindsWhatIsSeen_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("a day") << u"5/10/2026"_s << QStringList {u"a@example.com"_s};
    QTest::newRow("a day told in seconds") << u"10/9/2025"_s << QStringList {u"b@example.com"_s};
    QTest::newRow("a number with separators") << u"1,000"_s << QStringList {u"a@example.com"_s};
    QTest::newRow("a number without") << u"1000"_s << QStringList {u"a@example.com"_s};
    QTest::newRow("a phone without spaces") << u"972501234567"_s << QStringList {u"a@example.com"_s};
    QTest::newRow("a phone with spaces") << u"050 123-45-67"_s << QStringList {u"b@example.com"_s};
    QTest::newRow("the word of a code")
        << u"active"_s << QStringList {u"a@example.com"_s, u"b@example.com"_s};
    QTest::newRow("nothing") << u"5/11/2026"_s << QStringList();
}

void ListCases::searchFindsWhatIsSeen()
{
    QFETCH(QString, line);
    std::optional<ResourceModel> model;
    open(model, R"([{"name":"Birthday","type":"date"},{"name":"Score","type":"number"}])",
         {contact("a@example.com", R"({"Birthday":"2026-05-10","Score":"1000"})", "\"+972 50-123-4567\""),
          contact("b@example.com", R"({"Birthday":"1760000000","Score":"9"})", "\"0501234567\"")});
    model->setSearch(line);
    QTRY_VERIFY(isCalm(*model));
    QTEST(texts(*model, u"Address"_s), "found");
}

void ListCases::aVariableWithoutANameShowsItsValue()
{
    std::optional<ResourceModel> model;
    open(model, R"([{"name":"Name","type":"string"},{"name":"","type":"string"},null,7,{"type":"string"}])",
         {contact("a@example.com", R"({"Name":"A","":"empty name"})"), contact("b@example.com", "[]"),
          contact("c@example.com", R"({"Name":"C"})")});
    QCOMPARE(texts(*model, u"(no name)"_s), (QStringList {u"empty name"_s, u"–"_s, u"–"_s}));
    QCOMPARE(texts(*model, u"Name"_s), (QStringList {u"A"_s, u"–"_s, u"C"_s}));
    QCOMPARE(model->columnCount(), contacts().columns.size() + 2);
    // The details read the same from the whole row.
    const QString key = model->columns().constLast().key;
    QCOMPARE(valueAt(model->rowAt(0), key), u"empty name"_s);
    QVERIFY(valueAt(model->rowAt(1), key).isUndefined());
    model->sort(columnOf(*model, u"(no name)"_s), Qt::DescendingOrder);
    QTRY_VERIFY(isCalm(*model));
    QCOMPARE(texts(*model, u"(no name)"_s).constFirst(), u"empty name"_s);
}

void ListCases::anEmptyListStandsForAnEmptyMap()
{
    std::optional<ResourceModel> model;
    open(model, R"([{"name":"Name","type":"string"}])",
         {contact("a@example.com", "[]", "380501234567"), contact("b@example.com", R"({"Name":"B"})")});
    QCOMPARE(texts(*model, u"Name"_s), (QStringList {u"–"_s, u"B"_s}));
    QCOMPARE(texts(*model, u"Phone"_s).constFirst(), u"+380 50 123 4567"_s);
    QVERIFY(model->rowAt(0)[u"variables"_s].isObject());
    QCOMPARE(model->pager().unreadableCount(), 0);
}

void ListCases::numbersSortByValueAndTextsComeLast()
{
    std::optional<ResourceModel> model;
    const QByteArrayList scores {"\"10\"",   "\"n/a\"", "\"=1+1\"", "null",
                                 "\"12,5\"", "9",       "\"1e3\"",  "\"1.500\""};
    QByteArrayList rows;
    for (int i = 0; i < scores.size(); ++i)
        rows << contact(QByteArray(1, char('a' + i)) + "@example.com", "{\"Score\":" + scores.at(i) + '}');
    open(model, R"([{"name":"Score","type":"number"}])", rows);
    QAbstractItemModelTester tester(&*model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QPersistentModelIndex selected = model->index(5, 0);
    const auto order = [&] {
        QString letters;
        for (const QString &address : texts(*model, u"Address"_s))
            letters += address.front();
        return letters;
    };
    model->sort(columnOf(*model, u"Score"_s), Qt::AscendingOrder);
    QTRY_VERIFY(isCalm(*model));
    QCOMPARE(order(), u"hfagbcde"_s); // 1.5, 9, 10, 1000, and what is no number as it came
    model->sort(columnOf(*model, u"Score"_s), Qt::DescendingOrder);
    QTRY_VERIFY(isCalm(*model));
    QCOMPARE(order(), u"gafhbcde"_s);
    model->refresh();
    QTRY_VERIFY(isCalm(*model));
    QCOMPARE(order(), u"gafhbcde"_s);
    QCOMPARE(selected.data().toString(), u"f@example.com"_s);
}

void ListCases::addressesAreEscapedInThePath()
{
    std::optional<ResourceModel> model;
    open(model, "[]", {contact(QString(u"anna+news@müller.example"_s).toUtf8(), "[]")});
    const Request request = describe::request(Scope::Emails, contacts().detail(model->rowAt(0)));
    m_service->expect("GET", u"/addressbooks/101/emails/anna+news@müller.example"_s)
        .answer(contact(QString(u"anna+news@müller.example"_s).toUtf8(), "[]"));
    bool isThere = false;
    m_client->send(request, this, [&isThere](const Reply &reply) { isThere = reply.ok(); });
    QTRY_VERIFY(isThere);
}

void ListCases::namesAreShownLetterByLetter()
{
    m_service->expect("GET", u"/addressbooks"_s)
        .answer(R"([{"id":101,"name":"Tom &amp; Jerry <b>VIP</b> R&D","all_email_qty":2,"status":0}])");
    ResourceModel model(*m_client, resourcesOf(Scope::Emails).constFirst());
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), u"Tom &amp; Jerry <b>VIP</b> R&D"_s);
    model.setSearch(u"<b>vip r&d"_s);
    QTRY_VERIFY(isCalm(model));
    QCOMPARE(model.rowCount(), 1);
}

/// A spreadsheet's file names its first variable with a mark that nobody sees.
void ListCases::marksAreKeptFromTheAnswerToTheRequest()
{
    const QString name = u"\ufeffName"_s;
    std::optional<ResourceModel> model;
    open(model, "[{\"name\":\"\xEF\xBB\xBFName\",\"type\":\"string\"}]",
         {contact("a@example.com",
                  "{\"\xEF\xBB\xBFName\":\"\xEF\xBB\xBF"
                  "Anna\"}")});
    QCOMPARE(model->columns().constLast().key, u"variables."_s + name);
    QCOMPARE(model->rowAt(0)[u"variables"_s], (QJsonObject {{name, u"\ufeffAnna"_s}}));
    const QModelIndex cell = model->index(0, model->columnCount() - 1);
    QCOMPARE(cell.data(ResourceModel::RawRole).toJsonValue(), u"\ufeffAnna"_s);

    const Resource list = contacts();
    const auto isEdit = [](const Action &action) { return action.id == u"edit"_s; };
    const auto edit = std::find_if(list.actions.begin(), list.actions.end(), isEdit);
    QVERIFY(edit != list.actions.end());
    ActionContext context {.rows = {model->rowAt(0)}, .columns = model->columns()};
    for (const FormField &field : edit->form(context))
        context.initial[field.key] = field.value;
    context.values = context.initial;
    QVERIFY(edit->requests(context).isEmpty());
    context.values[u"variables."_s + name] = u"\ufeffBert"_s;
    const QJsonArray written {QJsonObject {{u"name"_s, name}, {u"value"_s, u"\ufeffBert"_s}}};
    QCOMPARE(edit->requests(context).constFirst().body[u"variables"], QJsonValue(written));
}

void ListCases::marksAreKeptInWhatIsEncoded()
{
    for (const QString &text : {u"\ufeff<p>Hi</p>"_s, u"\ufeff\ufeff"_s, u"<p>\ufeff</p>"_s, u""_s})
        QCOMPARE(decoded(encoded(text)), text);
}

QTEST_GUILESS_MAIN(ListCases)
#include "listcases.moc"
