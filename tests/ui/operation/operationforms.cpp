// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/curl.h"
#include "app/operations/operationform.h"
#include "app/operations/picks.h"
#include "app/scopes/scopes.h"
#include "app/wire/wirerequest.h"
#include "tests/support/formvalues.h"
#include "tests/support/pagebench.h"
#include "tests/support/pseudolanguage.h"
#include "ui/form/formdialog.h"
#include "ui/form/formview.h"
#include "ui/operation/answerdialog.h"
#include "ui/operation/operationdesk.h"
#include "ui/table/pickdialog.h"
#include "ui/table/resourcetable.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QTableView>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// Every operation can be carried out from the form that is drawn for it.
class OperationForms : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void everyRequiredFieldIsInTheForm();
    void everyFormSendsWhatTheContractWants();
    void everyOperationIsSentFromItsWindow();
    void emptyFormsSendNothingButWhatIsRequired();
    void whatCannotBeUndoneAsksFirst();
    void jsonIsTypedOnlyWhereNoShapeIsKnown();
    void typedJsonIsHeldAgainstTheContract();
    void refusedValuesStayInTheForm();
    void idsAreChosenFromLists_data();
    void idsAreChosenFromLists();
    void whatMeansSomethingElseIsNotOffered();
    void anotherValueOfTheRowIsChosenWhereItIsMeant();
    void idsInsideAreChosenToo();
    void aRowIsChosenInsteadOfItsNumber();
    void aListBelowIsReachedThroughTheOneAbove();
    void curlHidesTheToken();
    void unfinishedFormsCanBeCopied();
    void everyTextCanBeTranslated();

private:
    PageBench m_bench;
    std::unique_ptr<QWidget> m_window;
    std::vector<const Operation *> m_operations;
};

namespace {

QList<FormField> filled(QList<FormField> fields)
{
    for (FormField &field : fields)
        field.value = typed(field);
    return fields;
}

QString nameOf(const Operation &operation)
{
    return factOf(operation.scope, operation.id).name;
}

QList<FormField> withPicks(const Operation &operation)
{
    return operations::withPicks(operations::formOf(operation), factOf(operation.scope, operation.id),
                                 resourcesOf);
}

QString complaint(const Request &request, const Contract &contract)
{
    QStringList all;
    for (const Violation &violation : checkRequest(request, contract))
        all << request.operation + ": "_L1 + violation.where + u' ' + violation.detail;
    return all.join(u'\n');
}

bool hasRequired(const QList<FormField> &fields, const QString &key)
{
    return std::any_of(fields.begin(), fields.end(),
                       [&](const FormField &field) { return field.key == key && field.required; });
}

/// Required fields of objects inside, as deep as they go.
void checkNested(const Schema &schema, const FormField &field, const QString &id)
{
    const Schema one = settled(schema);
    const bool areFiles = field.input == FormField::Input::Rows && !one.items;
    if (areFiles)
        return; // names and contents, which are no fields of the contract
    const Schema inner = field.input == FormField::Input::Rows ? settled(*one.items) : one;
    if (field.input != FormField::Input::Group && field.input != FormField::Input::Rows)
        return;
    QCOMPARE(field.fields.size(), qsizetype(inner.fields.size()));
    for (const Field &known : inner.fields) {
        const auto same = std::find_if(field.fields.begin(), field.fields.end(),
                                       [&](const FormField &made) { return made.key == known.name; });
        QVERIFY2(same != field.fields.end(), qPrintable(id + u' ' + known.name));
        QVERIFY2(same->required == (known.required && !known.schema.nullable),
                 qPrintable(id + u' ' + known.name));
        checkNested(known.schema, *same, id);
    }
}

} // namespace

void OperationForms::initTestCase()
{
    for (const Scope scope : allScopes()) {
        for (const Operation &operation : m_bench.contract.operations(scope))
            m_operations.push_back(&operation);
    }
    QCOMPARE(m_operations.size(), size_t(614));
}

void OperationForms::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(1280, 800);
    m_window->show();
}

void OperationForms::everyRequiredFieldIsInTheForm()
{
    for (const Operation *operation : m_operations) {
        const QList<FormField> fields = operations::formOf(*operation);
        for (const Field &field : operation->pathFields)
            QVERIFY2(hasRequired(fields, u"path."_s + field.name), qPrintable(operation->id));
        for (const Field &field : operation->query)
            QVERIFY2(!field.required || hasRequired(fields, u"query."_s + field.name),
                     qPrintable(operation->id));
        if (!operation->body)
            continue;
        const Schema body = settled(*operation->body);
        for (const Field &field : body.fields) {
            const auto made = std::find_if(fields.begin(), fields.end(), [&](const FormField &one) {
                return one.key == u"body."_s + field.name;
            });
            QVERIFY2(made != fields.end(), qPrintable(operation->id + u' ' + field.name));
            QVERIFY2(!field.required || field.schema.nullable || made->required, qPrintable(operation->id));
            checkNested(field.schema, *made, operation->id);
        }
    }
}

void OperationForms::everyFormSendsWhatTheContractWants()
{
    QStringList wrong;
    for (const Operation *operation : m_operations) {
        const QList<FormField> fields = filled(operations::formOf(*operation));
        for (const FormField &field : fields) {
            QVERIFY2(!field.title.isEmpty(), qPrintable(field.key));
            if (field.value.isUndefined())
                wrong << operation->id + ": nothing fits "_L1 + field.key;
        }
        FormView form(fields);
        if (!form.check())
            wrong << operation->id + ": the form complains about samples"_L1;
        const QString problem = complaint(operations::requestOf(*operation, form.values()), m_bench.contract);
        if (!problem.isEmpty())
            wrong << problem;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void OperationForms::emptyFormsSendNothingButWhatIsRequired()
{
    for (const Operation *operation : m_operations) {
        QList<FormField> fields = operations::formOf(*operation);
        for (FormField &field : fields) {
            if (field.required)
                field.value = typed(field);
        }
        FormView form(fields);
        const Request request = operations::requestOf(*operation, form.values());
        for (auto value = request.query.begin(); value != request.query.end(); ++value)
            QVERIFY2(hasRequired(fields, u"query."_s + value.key()), qPrintable(operation->id));
        const QJsonObject body = request.body.toObject();
        for (const QString &key : body.keys()) {
            const bool wanted = hasRequired(fields, u"body."_s + key) || hasRequired(fields, u"body"_s);
            QVERIFY2(wanted, qPrintable(operation->id + u' ' + key));
        }
    }
}

void OperationForms::everyOperationIsSentFromItsWindow()
{
    auto &desk = *new OperationDesk(m_bench.client, m_bench.jobs, m_window.get());
    int sent = 0;
    int looks = 0;
    for (const Operation *operation : m_operations) {
        const Request wanted =
            operations::requestOf(*operation, FormView(filled(operations::formOf(*operation))).values());
        const WireRequest wire = toWire(wanted, *operation, m_bench.client.service());
        const Look first = factOf(operation->scope, operation->id).look;
        for (const Request &look : first.calls ? first.calls(wanted) : QList<Request>()) {
            const Operation &reading = *m_bench.contract.find(look.scope, look.operation);
            const WireRequest read = toWire(look, reading, m_bench.client.service());
            m_bench.service.expect(read.method, read.url.path()).answer("{}");
            ++looks;
        }
        m_bench.service.expect(wire.method, wire.url.path()).answer("{}");
        if (operation->multipart) // A file cannot be put in by a program: the form alone is tested above.
            m_bench.client.send(wanted, m_window.get(), [](const Reply &) {});
        else
            desk.open(*operation, wanted);
        // Once to send the form, once more where it asks.
        for (int press = 0; press < 2; ++press) {
            const FormDialog *dialog = dialogOf<FormDialog>(*m_window);
            QPushButton *main = dialog ? button(*dialog, nameOf(*operation)) : nullptr;
            if (main && main->isEnabled())
                main->click();
        }
        ++sent;
        QTRY_VERIFY2(m_bench.service.exchanges().size() == sent + looks, qPrintable(operation->id));
        const FakeService::Exchange &exchange = m_bench.service.exchanges().last();
        QCOMPARE(exchange.method, wire.method);
        QVERIFY2(operation->multipart || exchange.body == wire.body, qPrintable(operation->id));
        QTRY_VERIFY2(!dialogOf<FormDialog>(*m_window), qPrintable(operation->id));
        for (AnswerDialog *answer : m_window->findChildren<AnswerDialog *>())
            delete answer;
    }
    QVERIFY(m_bench.service.idle());
    QCOMPARE(sent, 614);
}

void OperationForms::whatCannotBeUndoneAsksFirst()
{
    auto &desk = *new OperationDesk(m_bench.client, m_bench.jobs, m_window.get());
    const Operation *operation = m_bench.contract.find(Scope::Emails, u"DELETE /addressbooks/{id}/emails"_s);
    const qsizetype before = m_bench.service.exchanges().size();
    Request request {Scope::Emails, operation->id};
    request.path = {{u"id"_s, 7}};
    request.body = QJsonObject {{u"emails"_s, QJsonArray {u"a@example.com"_s, u"b@example.com"_s}}};
    desk.open(*operation, request);
    FormDialog *dialog = dialogOf<FormDialog>(*m_window);
    QVERIFY(dialog);
    button(*dialog, nameOf(*operation))->click();
    QStringList said;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->isVisible())
            said << label->text();
    }
    const QString words = said.join(u'\n');
    QVERIFY2(words.contains(u"7"_s) && words.contains(u"2"_s), qPrintable(words));
    QVERIFY2(words.contains(u"cannot be undone"_s), qPrintable(words));
    QCOMPARE(m_bench.service.exchanges().size(), before);

    m_bench.service.expect("DELETE", u"/addressbooks/7/emails"_s).answer(R"({"result":true})");
    button(*dialog, nameOf(*operation))->click();
    QTRY_COMPARE(m_bench.service.exchanges().size(), before + 1);
    QTRY_VERIFY(m_window->findChild<AnswerDialog *>());
    delete m_window->findChild<AnswerDialog *>();
    QTRY_VERIFY(!dialogOf<FormDialog>(*m_window));
}

static int countJson(const QList<FormField> &fields)
{
    int count = 0;
    for (const FormField &field : fields)
        count += (field.input == FormField::Input::Json) + countJson(field.fields);
    return count;
}

static int countNested(const QList<FormField> &fields)
{
    int count = 0;
    for (const FormField &field : fields) {
        const bool nested = field.input == FormField::Input::Group || field.input == FormField::Input::Rows
            || field.input == FormField::Input::Map;
        count += nested + countNested(field.fields);
    }
    return count;
}

void OperationForms::jsonIsTypedOnlyWhereNoShapeIsKnown()
{
    int json = 0;
    int nested = 0;
    for (const Operation *operation : m_operations) {
        const QList<FormField> fields = operations::formOf(*operation);
        json += countJson(fields);
        nested += countNested(fields);
    }
    QVERIFY2(json * 10 < nested, qPrintable(u"%1 of JSON, %2 nested"_s.arg(json).arg(nested)));
}

void OperationForms::typedJsonIsHeldAgainstTheContract()
{
    FormField field;
    field.key = u"body.rows"_s;
    field.title = u"Rows"_s;
    field.input = FormField::Input::Json;
    Schema schema;
    schema.type = Schema::Type::Array;
    field.complain = [schema](const QJsonValue &value) {
        return check(value, schema).isEmpty() ? QString() : u"a list is wanted"_s;
    };
    FormView form({field});
    auto *edit = form.findChild<QPlainTextEdit *>();
    const auto said = [&form] {
        QStringList texts;
        for (const QLabel *label : form.findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    };
    edit->setPlainText(u"{\"a\": 1}"_s);
    QVERIFY(said().contains(u"a list is wanted"_s));
    edit->setPlainText(u"[1,"_s);
    QVERIFY(said().contains(u"line 1"_s));
    edit->setPlainText(u"[1, 2]"_s);
    QVERIFY(!said().contains(u"wanted"_s) && !said().contains(u"line"_s));
    QCOMPARE(form.values()[u"body.rows"_s], QJsonValue(QJsonArray {1, 2}));
}

void OperationForms::refusedValuesStayInTheForm()
{
    auto &desk = *new OperationDesk(m_bench.client, m_bench.jobs, m_window.get());
    const Operation *operation = m_bench.contract.find(Scope::Emails, u"POST /addressbooks"_s);
    Request request {Scope::Emails, operation->id};
    request.body = QJsonObject {{u"bookName"_s, u"Friends"_s}};
    m_bench.service.expect("POST", u"/addressbooks"_s)
        .answer(R"({"error_code":203,"message":"Book name already in use"})", 400);
    desk.open(*operation, request);
    FormDialog *dialog = dialogOf<FormDialog>(*m_window);
    button(*dialog, nameOf(*operation))->click();
    const auto says = [dialog](const QString &text) {
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says(u"already in use"_s));
    QCOMPARE(dialog->values()[u"body.bookName"_s].toString(), u"Friends"_s);
    delete dialog;
}

void OperationForms::idsAreChosenFromLists_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("list");
    QTest::addColumn<bool>("isBelow");
    const auto row = [](const char *operation, const char *field, const char *list, bool isBelow = false) {
        QTest::addRow("%s %s", operation, field) << operation << field << list << isBelow;
    };
    row("DELETE /crm/v1/deals/{dealId}", "path.dealId", "crm/deals");
    row("POST /crm/v1/deals", "body.pipelineId", "crm/pipelines");
    row("POST /crm/v1/deals", "body.responsibleId", "crm/team");
    row("POST /crm/v1/deals", "body.stepId", "crm/pipelines", true);
    row("PUT /addressbooks/{id}", "path.id", "emails/mailing-lists");
    row("POST /sms/numbers", "body.addressBookId", "emails/mailing-lists");
    row("POST /push/tasks", "body.website_id", "push_service/websites");
    row("POST /viber", "body.sender_id", "viber/senders");
    row("GET /telegram/flows", "query.bot_id", "chatbots/telegram-bots");
    row("POST /telegram/contacts/send", "body.contact_id", "chatbots/telegram-bots", true);
    row("DELETE /v2/pop-ups/public/api/popups/{popupId}", "path.popupId", "pop_ups/projects", true);
    row("GET /a360/autoresponders/{ID}", "path.ID", "automation/flows");
    row("POST /verifier-service/send-list-to-verify", "body.id", "emails/mailing-lists");
    row("POST /verifier-service/make-report", "body.id", "verifier_service/verified-lists");
    row("GET /verifier-service/check", "query.id", "verifier_service/verified-lists");
    row("POST /viber", "body.address_book", "emails/mailing-lists");
    row("POST /push/subscriptions/state", "body.id", "push_service/websites", true);
    row("PUT /sms/campaigns/cancel/{id}", "path.id", "sms/campaigns");
    row("DELETE /crm/v1/contact-tags/{tagId}", "path.tagId", "crm/contact-tags");
    row("PUT /crm/v1/deals/{dealId}/comments/{commentId}", "path.commentId", "crm/deals", true);
    row("GET /a360/stats/email/{ID}/group-stat", "path.ID", "automation/flows", true);
}

void OperationForms::idsAreChosenFromLists()
{
    QFETCH(QString, operation);
    QFETCH(QString, field);
    QFETCH(QString, list);
    QFETCH(bool, isBelow);
    for (const Operation *one : m_operations) {
        if (one->id != operation)
            continue;
        for (const FormField &input : withPicks(*one)) {
            if (input.key != field)
                continue;
            QVERIFY(input.pick);
            QCOMPARE(input.pick->first.id, list);
            QCOMPARE(bool(input.pick->next), isBelow);
            return;
        }
    }
    QFAIL("There is no such field.");
}

void OperationForms::whatMeansSomethingElseIsNotOffered()
{
    const auto listOf = [](Scope scope, const QString &id, const QString &place) {
        const auto pick = operations::pickFor(factOf(scope, id), place, resourcesOf);
        return pick ? pick->first.id : QString();
    };
    // The same name, in deals, tasks, contacts and companies.
    QCOMPARE(listOf(Scope::Crm, u"POST /crm/v1/deals"_s, u"stepId"_s), u"crm/pipelines"_s);
    QCOMPARE(listOf(Scope::Crm, u"POST /crm/v1/tasks"_s, u"stepId"_s), u"crm/boards"_s);
    QCOMPARE(listOf(Scope::Crm, u"PUT /crm/v1/contacts/attributes/{attributeId}"_s, u"attributeId"_s),
             u"crm/contact-fields"_s);
    QCOMPARE(listOf(Scope::Crm, u"POST /crm/v1/companies/list"_s, u"attributes.id"_s),
             u"crm/company-fields"_s);
    // A letter of one's own is no email that was sent.
    QCOMPARE(listOf(Scope::Smtp, u"POST /smtp/emails"_s, u"email.template.id"_s), u"emails/templates"_s);
    // What stands in no list is typed.
    QCOMPARE(listOf(Scope::Crm, u"PUT /crm/v1/products/deals/{headId}"_s, u"headId"_s), QString());
    QCOMPARE(listOf(Scope::Crm, u"POST /crm/v1/deals"_s, u"name"_s), QString());
}

void OperationForms::anotherValueOfTheRowIsChosenWhereItIsMeant()
{
    const OperationFact edit = factOf(Scope::Emails, u"POST /template/edit/{id}"_s);
    const auto number = operations::pickFor(edit, u"id"_s, resourcesOf);
    QVERIFY(number);
    QCOMPARE(number->first.key, u"real_id"_s);
}

void OperationForms::idsInsideAreChosenToo()
{
    const Operation *wanted = nullptr;
    for (const Operation *one : m_operations) {
        if (one->id == u"POST /telegram/contacts/setVariable"_s)
            wanted = one;
    }
    QVERIFY(wanted);
    const QList<FormField> fields = withPicks(*wanted);
    const auto variables = std::find_if(fields.begin(), fields.end(), [](const FormField &field) {
        return field.key == u"body.variables"_s;
    });
    QVERIFY(variables != fields.end());
    for (const FormField &field : variables->fields) {
        if (field.key == u"variable_id"_s)
            QVERIFY(field.pick && field.pick->next);
    }
    // A group hands the wish of its row on.
    const auto contact = std::make_shared<const Pick>();
    FormField inside {.key = u"dealId"_s, .title = u"Deal"_s, .input = FormField::Input::Number};
    inside.pick = contact;
    FormView form({{.key = u"group"_s,
                    .title = u"Group"_s,
                    .input = FormField::Input::Group,
                    .required = true,
                    .fields = {inside}}});
    FormRow *asked = nullptr;
    connect(&form, &FormView::pickWanted, this, [&asked](FormRow *row) { asked = row; });
    for (QPushButton *one : form.findChildren<QPushButton *>())
        one->click();
    QVERIFY(asked);
    asked->take(17);
    QCOMPARE(form.values()[u"group"][u"dealId"].toInt(), 17);
}

void OperationForms::aRowIsChosenInsteadOfItsNumber()
{
    m_bench.service.expect("GET", u"/addressbooks"_s)
        .answer(R"([{"id": 41, "name": "Weekly"}, {"id": 42, "name": "Club"}])")
        .always();
    OperationDesk desk(m_bench.client, m_bench.jobs, m_window.get());
    desk.open(*m_bench.contract.find(Scope::Emails, u"DELETE /addressbooks/{id}"_s));
    auto *dialog = dialogOf<FormDialog>(*m_window);
    QVERIFY(dialog);
    button(*dialog, u"Choose…"_s)->click();
    auto *pick = dialogOf<PickDialog>(*dialog);
    QVERIFY(pick);
    QTRY_COMPARE(pick->table()->model()->rowCount(), 2);
    QVERIFY(!button(*pick, u"OK"_s)->isEnabled());
    pick->table()->selectRow(1);
    button(*pick, u"OK"_s)->click();
    QTRY_COMPARE(dialog->values()[u"path.id"].toInt(), 42);
    dialog->done(QDialog::Rejected);
}

void OperationForms::aListBelowIsReachedThroughTheOneAbove()
{
    const QString base = u"/v2/pop-ups/public/api"_s;
    m_bench.service.expect("GET", base + u"/widgets/list"_s)
        .answer(R"({"result": true, "data": [{"id": "p1", "name": "Shop"}], "pageInfo": {"total": 1}})");
    m_bench.service.expect("GET", base + u"/popups/list/p1"_s)
        .answer(R"({"result": true, "data": [{"id": "u7", "name": "Bar"}], "pageInfo": {"total": 1}})");
    OperationDesk desk(m_bench.client, m_bench.jobs, m_window.get());
    desk.open(*m_bench.contract.find(Scope::PopUps, u"DELETE /v2/pop-ups/public/api/popups/{popupId}"_s));
    auto *dialog = dialogOf<FormDialog>(*m_window);
    QVERIFY(dialog);
    button(*dialog, u"Choose…"_s)->click();
    auto *pick = dialogOf<PickDialog>(*dialog);
    QTRY_COMPARE(pick->table()->model()->rowCount(), 1);
    pick->table()->selectRow(0);
    button(*pick, u"OK"_s)->click();
    QTRY_COMPARE(pick->table()->model()->index(0, 0).data().toString(), u"Bar"_s);
    QVERIFY(dialog->values()[u"path.popupId"].toString().isEmpty());
    pick->table()->selectRow(0);
    button(*pick, u"OK"_s)->click();
    QTRY_COMPARE(dialog->values()[u"path.popupId"].toString(), u"u7"_s);
    dialog->done(QDialog::Rejected);
}

void OperationForms::curlHidesTheToken()
{
    const Operation *operation = m_bench.contract.find(Scope::Emails, u"POST /addressbooks"_s);
    Request request {Scope::Emails, operation->id};
    request.body = QJsonObject {{u"bookName"_s, u"It's us"_s}};
    const QString command = operations::curlOf(request, *operation, QUrl(u"https://api.sendpulse.com"_s));
    QVERIFY(command.startsWith(u"curl -X POST"_s));
    QVERIFY(command.contains(u"'https://api.sendpulse.com/addressbooks'"_s));
    QVERIFY(command.contains(u"Bearer $TOKEN\""_s));
    QVERIFY(command.contains(R"('{"bookName":"It'\''s us"}')"_L1));
}

void OperationForms::unfinishedFormsCanBeCopied()
{
    for (const Operation *operation : m_operations) {
        const Request request = operations::requestOf(*operation, {});
        const QString command = operations::curlOf(request, *operation, m_bench.client.service());
        QVERIFY2(command.startsWith(u"curl -X "_s), qPrintable(operation->id));
    }
}

static void checkTexts(const QList<FormField> &fields, QStringList *plain)
{
    for (const FormField &field : fields) {
        if (!PseudoLanguage::isTranslated(field.title))
            *plain << field.title;
        if (!field.hint.isEmpty() && !PseudoLanguage::isTranslated(field.hint))
            *plain << field.hint;
        checkTexts(field.fields, plain);
    }
}

void OperationForms::everyTextCanBeTranslated()
{
    PseudoLanguage language;
    qApp->installTranslator(&language);
    const auto restore = qScopeGuard([&language] { qApp->removeTranslator(&language); });
    QStringList plain;
    for (const Operation *operation : m_operations) {
        if (!PseudoLanguage::isTranslated(nameOf(*operation)))
            plain << operation->id;
        checkTexts(operations::formOf(*operation), &plain);
    }
    plain.removeDuplicates();
    QVERIFY2(plain.isEmpty(), qPrintable(plain.join(u'\n')));
}

QTEST_MAIN(OperationForms)
#include "operationforms.moc"
