// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/operation/answerdialog.h"

#include "tests/support/descriptions.h"
#include "tests/support/pagebench.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// Answers are shown so that people can read them, whatever comes.
class AnswerDialogTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyAnswerOfTheContractIsShown();
    void rowsBecomeATableWithTheWordsOfThePage();
    void columnsOfASecondCallAreLeftOut();
    void unknownRowsGetColumnsByTheirValues();
    void columnsSortByWhatTheyMean();
    void oddAnswersAreShownCalmly_data();
    void oddAnswersAreShownCalmly();
    void answersAreSavedToAFile();
    void commandIsCopiedWithoutTheToken();
    void rowsAreCopiedHarmlessly();
    void keysOfOthersAreHidden();

private:
    AnswerDialog *show(Scope scope, const QString &id, const Reply &reply)
    {
        const Operation *operation = m_bench->contract.find(scope, id);
        Request request {scope, id};
        auto *dialog = new AnswerDialog(m_bench->client, *operation, request, reply, true, m_window.get());
        dialog->show();
        return dialog;
    }
    static Reply answer(const QJsonValue &json)
    {
        Reply reply;
        reply.status = 200;
        reply.json = json;
        return reply;
    }
    static QJsonValue parsed(const char *json) { return QJsonDocument::fromJson(json)[0]; }

    std::optional<PageBench> m_bench;
    std::unique_ptr<QWidget> m_window;
};

void AnswerDialogTest::init()
{
    m_bench.emplace();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1280, 800);
}

void AnswerDialogTest::cleanup()
{
    m_window.reset();
    m_bench.reset();
}

void AnswerDialogTest::everyAnswerOfTheContractIsShown()
{
    int tables = 0;
    for (const Scope scope : allScopes()) {
        for (const Operation &operation : m_bench->contract.operations(scope)) {
            const QJsonValue json = sampleAnswer(&operation);
            const AnswerDialog dialog(m_bench->client, operation, Request {scope, operation.id}, answer(json),
                                      false, m_window.get());
            const auto *table = dialog.findChild<QTableView *>();
            if (operation.rows && !valueAt(json, *operation.rows).toArray().isEmpty()) {
                QVERIFY2(table && table->model()->rowCount() > 0, qPrintable(operation.id));
                QVERIFY2(table->model()->columnCount() > 0, qPrintable(operation.id));
                ++tables;
            }
            QVERIFY(dialog.findChild<QPlainTextEdit *>()); // The JSON, always.
        }
    }
    QVERIFY2(tables > 100, qPrintable(QString::number(tables)));
}

void AnswerDialogTest::rowsBecomeATableWithTheWordsOfThePage()
{
    const AnswerDialog *dialog = show(Scope::Emails, u"GET /campaigns"_s,
                                      answer(parsed(R"([[{"id":5,"name":"Spring","status":3}]])")));
    QStringList heads;
    const QAbstractItemModel *model = dialog->findChild<QTableView *>()->model();
    for (int column = 0; column < model->columnCount(); ++column)
        heads << model->headerData(column, Qt::Horizontal).toString();
    QVERIFY2(heads.contains(u"Status"_s), qPrintable(heads.join(u',')));
    QCOMPARE(model->index(0, heads.indexOf(u"Status"_s)).data().toString(), u"Sent"_s);
}

void AnswerDialogTest::columnsOfASecondCallAreLeftOut()
{
    const QJsonValue flows = parsed(
        R"([{"data": [{"id": 1, "name": "A", "status": 1, "changed": "2026-01-01 10:00:00"}], "total": 1}])");
    const AnswerDialog *dialog = show(Scope::Automation, u"GET /a360/autoresponders/list"_s, answer(flows));
    const auto *table = dialog->findChild<QTableView *>();
    QVERIFY(table);
    QStringList titles;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        titles << table->model()->headerData(column, Qt::Horizontal).toString();
    QVERIFY(titles.contains(u"Flow"_s) && titles.contains(u"Status"_s));
    QVERIFY(!titles.contains(u"Started"_s) && !titles.contains(u"Starts over time"_s));
}

void AnswerDialogTest::unknownRowsGetColumnsByTheirValues()
{
    const operations::Answer read = operations::readAnswer(
        *m_bench->contract.find(Scope::Crm, u"GET /crm/v1/deals/{dealId}"_s), parsed(R"([{"data":{"list":[
            {"id":1234567,"name":"Big","price":1.5,"isOpen":true,"createdAt":"2026-01-02T03:04:05+00:00",
             "email":"a@example.com","contact":{"firstName":"Ann"},"tags":["a","b"]},
            {"id":2,"name":"Small","price":2,"isOpen":false,"createdAt":null}],"total":2}}])"));
    QVERIFY(read.isList);
    QCOMPARE(read.rows.size(), 2);
    QHash<QString, Kind> kinds;
    for (const Column &column : read.columns)
        kinds.insert(column.key, column.kind);
    QCOMPARE(kinds[u"id"_s], Kind::Text); // An id is no quantity.
    QCOMPARE(kinds[u"price"_s], Kind::Number);
    QCOMPARE(kinds[u"isOpen"_s], Kind::YesNo);
    QCOMPARE(kinds[u"createdAt"_s], Kind::DateTime);
    QCOMPARE(kinds[u"email"_s], Kind::Email);
    QCOMPARE(kinds[u"tags"_s], Kind::Tags);
    QVERIFY(kinds.contains(u"contact.firstName"_s));
    QCOMPARE(read.columns.first().key, u"id"_s);

    // A record that holds a list stays a record.
    const operations::Answer record =
        operations::readAnswer(*m_bench->contract.find(Scope::Crm, u"GET /crm/v1/deals/{dealId}"_s),
                               parsed(R"([{"data":{"id":7,"name":"Big","contacts":[{"id":1}]}}])"));
    QVERIFY(!record.isList);
    QCOMPARE(record.record[u"name"_s].toString(), u"Big"_s);
}

void AnswerDialogTest::columnsSortByWhatTheyMean()
{
    const AnswerDialog *dialog = show(Scope::Emails, u"GET /addressbooks/{id}/variables"_s,
                                      answer(parsed(R"([[{"n":9},{"n":100},{"n":20}]])")));
    QAbstractItemModel *model = dialog->findChild<QTableView *>()->model();
    QCOMPARE(model->index(0, 0).data().toString(), u"9"_s); // As the service sent them.
    model->sort(0, Qt::DescendingOrder);
    QCOMPARE(model->index(0, 0).data().toString(), u"100"_s);
    QCOMPARE(model->index(2, 0).data().toString(), u"9"_s);
}

void AnswerDialogTest::oddAnswersAreShownCalmly_data()
{
    QTest::addColumn<QJsonValue>("json");
    QTest::addColumn<QString>("said");

    QTest::newRow("nothing") << QJsonValue(QJsonValue::Undefined) << "without any words";
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << "without any words";
    QTest::newRow("empty list") << QJsonValue(QJsonArray()) << "nothing in the list";
    QTest::newRow("texts") << QJsonValue(QJsonArray {"a", "b"}) << "2 row";
    QTest::newRow("a word") << QJsonValue("fine") << "answered";
    QTest::newRow("true") << QJsonValue(true) << "answered";
    QTest::newRow("mixed") << QJsonValue(QJsonArray {1, QJsonObject {{"a", 1}}, QJsonArray {2}}) << "3 row";
    QTest::newRow("markup") << QJsonValue(QJsonObject {{"name", "<b>x</b>"}}) << "answered";
    QTest::newRow("empty record") << QJsonValue(QJsonObject()) << "answered";
}

void AnswerDialogTest::oddAnswersAreShownCalmly()
{
    QFETCH(QJsonValue, json);
    QFETCH(QString, said);
    const AnswerDialog *dialog = show(Scope::Emails, u"GET /addressbooks/{id}"_s, answer(json));
    QStringList texts;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        texts << label->text();
        QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
    }
    QVERIFY2(texts.join(u'\n').contains(said), qPrintable(texts.join(u'\n')));
}

void AnswerDialogTest::answersAreSavedToAFile()
{
    AnswerDialog *dialog =
        show(Scope::Emails, u"GET /addressbooks/{id}"_s, answer(QJsonObject {{u"id"_s, 7}}));
    button(*dialog, u"Save answer…"_s)->click();
    auto *chooser = dialog->findChild<QFileDialog *>();
    QVERIFY(chooser);
    const QString path = m_bench->folder.filePath(u"answer.json"_s);
    emit chooser->fileSelected(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QTRY_COMPARE(QJsonDocument::fromJson(file.readAll())[u"id"].toInt() + int(file.seek(0)), 8);
}

void AnswerDialogTest::commandIsCopiedWithoutTheToken()
{
    AnswerDialog *dialog = show(Scope::Emails, u"GET /tags"_s, answer(QJsonArray()));
    button(*dialog, u"Copy as cURL"_s)->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(u"curl -X GET"_s));
    QVERIFY(copied.contains(u"$TOKEN"_s));
}

void AnswerDialogTest::rowsAreCopiedHarmlessly()
{
    AnswerDialog *dialog = show(Scope::Emails, u"GET /addressbooks/{id}/variables"_s,
                                answer(parsed(R"([[{"name":"=1+1"},{"name":"b"}]])")));
    auto *table = dialog->findChild<QTableView *>();
    table->selectAll();
    QCOMPARE(table->actions().size(), 1);
    table->actions().first()->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"'=1+1\nb"_s));
}

void AnswerDialogTest::keysOfOthersAreHidden()
{
    const AnswerDialog *dialog =
        show(Scope::Chatbots, u"GET /telegram/bots"_s, answer(parsed(R"([{"data":[{"id":"b1",
            "channel_data":{"access_token":"planted","name":"Shop"},"apiKey":"planted"}]}])")));
    const QString json = dialog->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY(json.contains(u"Shop"_s));
    QVERIFY2(!json.contains(u"planted"_s), qPrintable(json));
    const QAbstractItemModel *model = dialog->findChild<QTableView *>()->model();
    for (int column = 0; column < model->columnCount(); ++column)
        QVERIFY(!model->index(0, column).data().toString().contains(u"planted"_s));
}

QTEST_MAIN(AnswerDialogTest)
#include "answerdialog.moc"
