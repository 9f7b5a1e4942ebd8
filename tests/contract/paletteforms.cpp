// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/answer.h"
#include "app/operations/operationform.h"
#include "app/values/encoded.h"
#include "app/vocabulary/given.h"

#include <QJsonDocument>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// What the forms of the palette ask, and what becomes of it.
class PaletteForms : public QObject {
    Q_OBJECT

private slots:
    void whatIsMissingOrNoChoiceIsNamed_data();
    void whatIsMissingOrNoChoiceIsNamed();
    void encodedTextsAreTypedAsTexts_data();
    void encodedTextsAreTypedAsTexts();
    void filesAreChosenAndNamed();
    void encodedTextsOfAnswersAreReadable();
    void whatTravelsAsItIsStaysAsItIs();

private:
    const Operation &operation(Scope scope, const char *id) const;

    Contract m_contract;
};

const Operation &PaletteForms::operation(Scope scope, const char *id) const
{
    const Operation *found = m_contract.find(scope, QString::fromLatin1(id));
    if (!found)
        qFatal("%s", id);
    return *found;
}

static QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

/// The field of the form that is complained about, and the complaint; empty: the request would be sent.
static QStringList complaintOf(const Operation &operation, const QJsonObject &values)
{
    for (const FormField &field : operations::formOf(operation)) {
        const QJsonValue value = values.value(field.key);
        if (field.required && isBlank(value))
            return {field.key, u"required"_s};
        const QString complaint = field.complain && !isBlank(value) ? field.complain(value) : QString();
        if (!complaint.isEmpty())
            return {field.key, complaint};
    }
    return {};
}

void PaletteForms::whatIsMissingOrNoChoiceIsNamed_data()
{
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("named"); ///< In the complaint.
    const auto add = [](const char *name, Scope scope, const char *operation, const char *values,
                        const char *field = "", const char *named = "") {
        QTest::newRow(name) << scope << QByteArray(operation) << QByteArray(values) << QString(field)
                            << QString(named);
    };
    const char *whatsapp = "POST /whatsapp/contacts/send";
    add("text", Scope::Chatbots, whatsapp,
        R"({"body.contact_id":"a","body.message":{"type":"text","text":{"body":"Hi"}}})");
    add("no text", Scope::Chatbots, whatsapp, R"({"body.contact_id":"a","body.message":{"type":"text"}})",
        "body.message", "Text");
    add("blank text", Scope::Chatbots, whatsapp,
        R"({"body.contact_id":"a","body.message":{"type":"text","text":{"body":" "}}})", "body.message",
        "Text");
    add("an image without its address", Scope::Chatbots, whatsapp,
        R"({"body.contact_id":"a","body.message":{"type":"image","image":{"caption":"c"}}})", "body.message",
        "Link");
    add("no such kind", Scope::Chatbots, whatsapp,
        R"({"body.contact_id":"a","body.message":{"type":"song"}})", "body.message", "Type");
    add("nothing in a message", Scope::Chatbots, "POST /messenger/contacts/send",
        R"({"body.contact_id":"a","body.message":{"type":"RESPONSE","content_type":"message"}})",
        "body.message", "Text");
    add("no photo", Scope::Chatbots, "POST /telegram/contacts/send",
        R"({"body.contact_id":"a","body.message":{"type":"photo","caption":"c"}})", "body.message", "Photo");
    add("no name", Scope::Crm, "POST /crm/v1/pipelines", "{}", "body.name");
    add("a name", Scope::Crm, "POST /crm/v1/pipelines", R"({"body.name":"Sales"})");
    add("no such kind of field", Scope::Crm, "POST /crm/v1/contacts/attributes",
        R"({"body.name":"Size","body.type":"9","body.mandatory":"false"})", "body.type");
    const char *webhook = "POST /v2/email-service/webhook";
    add("an event", Scope::Emails, webhook, R"({"body.url":"https://a.example","body.actions":["spam"]})");
    add("no such event", Scope::Emails, webhook,
        R"({"body.url":"https://a.example","body.actions":["spam","breakfast"]})", "body.actions");
}

void PaletteForms::whatIsMissingOrNoChoiceIsNamed()
{
    QFETCH(Scope, scope);
    QFETCH(QByteArray, operation);
    QFETCH(QByteArray, values);
    QFETCH(QString, field);
    QFETCH(QString, named);
    const Operation &asked = this->operation(scope, operation.constData());
    const QJsonObject given = object(values.constData());
    const QStringList complaint = complaintOf(asked, given);
    QCOMPARE(complaint.value(0), field);
    QVERIFY2(complaint.value(1).contains(named), qPrintable(complaint.value(1)));
    const QList<Violation> refused = checkRequest(operations::requestOf(asked, given), m_contract);
    QCOMPARE(!refused.isEmpty(), !field.isEmpty());
}

void PaletteForms::encodedTextsAreTypedAsTexts_data()
{
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QString>("field"); ///< Of the body, dotted.
    QTest::newRow("template") << Scope::Emails << QByteArray("POST /template") << u"body"_s;
    QTest::newRow("template again") << Scope::Emails << QByteArray("POST /template/edit/{id}") << u"body"_s;
    QTest::newRow("campaign") << Scope::Emails << QByteArray("POST /campaigns") << u"body"_s;
    QTest::newRow("amp") << Scope::Emails << QByteArray("POST /campaigns") << u"body_amp"_s;
    QTest::newRow("blacklist") << Scope::Emails << QByteArray("POST /blacklist") << u"emails"_s;
    QTest::newRow("off the blacklist") << Scope::Emails << QByteArray("DELETE /blacklist") << u"emails"_s;
    QTest::newRow("smtp") << Scope::Smtp << QByteArray("POST /smtp/emails") << u"email.html"_s;
}

void PaletteForms::encodedTextsAreTypedAsTexts()
{
    QFETCH(Scope, scope);
    QFETCH(QByteArray, operation);
    QFETCH(QString, field);
    const Operation &asked = this->operation(scope, operation.constData());
    const QString text = u"<p>Grüße,\nМарія</p>"_s;
    const QStringList path = field.split(u'.');
    QJsonValue value = text;
    if (path.size() > 1)
        value = QJsonObject {{path.last(), text}};
    const Request request = operations::requestOf(asked, {{u"body."_s + path.first(), value}});
    const QJsonValue sent = valueAt(request.body, field);
    QCOMPARE(sent.toString(), encoded(text));
    // And back, when the request is changed and sent again.
    QCOMPARE(valueAt(operations::readable(request.body, *asked.body), field).toString(), text);
    for (const FormField &one : operations::formOf(asked)) {
        if (one.key == u"body."_s + field)
            QCOMPARE(one.input, FormField::Input::Paragraph);
    }
}

void PaletteForms::filesAreChosenAndNamed()
{
    const Operation &campaign = operation(Scope::Emails, "POST /campaigns");
    const QList<FormField> fields = operations::formOf(campaign);
    const auto files = std::find_if(fields.begin(), fields.end(), [](const FormField &field) {
        return field.key == u"body.attachments_binary";
    });
    QVERIFY(files != fields.end());
    QCOMPARE(files->input, FormField::Input::Rows);
    QCOMPARE(files->fields.value(0).input, FormField::Input::File);
    const QJsonArray rows {QJsonObject {{"file", QJsonObject {{"name", "a.txt"}, {"data", "SGk="}}}},
                           QJsonObject {{"file", QJsonObject()}}};
    const Request request = operations::requestOf(campaign, {{files->key, rows}});
    const QJsonObject sent {{"a.txt", "SGk="}};
    QCOMPARE(request.body[u"attachments_binary"].toObject(), sent);
    const QJsonValue shown = operations::readable(request.body, *campaign.body);
    QCOMPARE(shown[u"attachments_binary"].toArray(), QJsonArray {rows.first()});
}

void PaletteForms::encodedTextsOfAnswersAreReadable()
{
    const QString html = u"<p>Grüße</p>"_s;
    const operations::Answer one =
        operations::readAnswer(operation(Scope::Emails, "GET /template/{template_id}"),
                               QJsonObject {{"name", "Hi"}, {"body", encoded(html)}});
    QCOMPARE(one.record.value("body").toString(), html);
    QCOMPARE(one.record.value("name").toString(), u"Hi"_s);
    const QJsonObject message {{"subject", "Hi"}, {"body", encoded(html)}};
    const operations::Answer campaign = operations::readAnswer(
        operation(Scope::Emails, "GET /campaigns/{id}"), QJsonObject {{"message", message}});
    QCOMPARE(campaign.record.value("message")["body"].toString(), html);
}

void PaletteForms::whatTravelsAsItIsStaysAsItIs()
{
    const Operation &lists = operation(Scope::Emails, "GET /addressbooks");
    const QJsonArray rows {QJsonObject {{"name", "SGk="}, {"unknown", "SGk="}}};
    QCOMPARE(operations::readable(rows, *lists.answer).toArray(), rows);
    const Operation &made = operation(Scope::Emails, "POST /template");
    const QJsonObject body {{"name", "SGk="}, {"body", "<p>"}, {"odd", QJsonArray {1, 2}}};
    QCOMPARE(operations::readable(body, *made.body).toObject(), body);
}

QTEST_GUILESS_MAIN(PaletteForms)
#include "paletteforms.moc"
