// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/crm.h"
#include "app/scopes/emails/emails.h"
#include "tests/support/pagebench.h"
#include "ui/action/actionrunner.h"
#include "ui/form/formdialog.h"
#include "ui/form/formrow.h"
#include "ui/notice/errorbox.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <optional>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// A form that shows what is stored knows what of it was saved, and leaves alone what nobody touched.
class Updates : public QObject {
    Q_OBJECT

    std::optional<PageBench> m_bench;
    std::unique_ptr<QWidget> m_window;
    std::optional<ActionRunner::Outcome> m_outcome;

    FakeService &service() { return m_bench->service; }
    FormDialog *dialog() const { return dialogOf<FormDialog>(*m_window); }

    void open(const Resource &resource, const Action &action, const QJsonObject &row,
              const QList<Column> &columns = {})
    {
        m_outcome.reset();
        const ActionContext context {.rows = {row}, .columns = columns};
        auto *runner =
            new ActionRunner(m_bench->client, m_bench->jobs, resource, action, context, m_window.get());
        connect(runner, &ActionRunner::finished, this,
                [this](const ActionRunner::Outcome &outcome) { m_outcome = outcome; });
        runner->start();
    }
    void open(const Resource &resource, const QJsonObject &row, const QList<Column> &columns = {})
    {
        for (const Action &action : resource.actions) {
            if (action.id == u"edit"_s)
                return open(resource, action, row, columns);
        }
        QFAIL("nothing can be edited here");
    }
    /// A contact whose name is A and whose phone is @p phone.
    void openContact(const QString &phone = u"380501234567"_s)
    {
        const QJsonObject variables {{u"Name"_s, u"A"_s}, {u"Score"_s, u"n/a"_s}};
        open(emails::contacts({{u"id"_s, 7}}),
             {{u"email"_s, u"a@example.com"_s}, {u"phone"_s, phone}, {u"variables"_s, variables}},
             {text(u"variables.Name"_s, u"Name"_s), number(u"variables.Score"_s, u"Score"_s)});
    }
    void openCompany(const QJsonObject &more = {})
    {
        QJsonObject row {{u"id"_s, 3},
                         {u"companyName"_s, u"Acme"_s},
                         {u"responsibleId"_s, 5},
                         {u"annualBusinessVolume"_s, 1000},
                         {u"currency"_s, u"EUR"_s}};
        for (auto member = more.begin(); member != more.end(); ++member)
            row[member.key()] = member.value();
        open(crm::companies(), row);
    }
    FormRow *field(const QString &key) const
    {
        for (FormRow *row : dialog()->findChildren<FormRow *>()) {
            if (row->field().key == key)
                return row;
        }
        return nullptr;
    }
    void type(const QString &key, const QString &text) { field(key)->input()->setValue(text); }
    void save() { button(*dialog(), u"Save"_s)->click(); }
    void refuse()
    {
        save();
        QTRY_VERIFY(dialog()->findChild<ErrorBox *>()->isVisible());
    }
    void expectName()
    {
        service().expect("POST", u"/addressbooks/7/emails/variable"_s).answer(R"({"result":true})");
    }
    FakeService::Expectation &expectPhone() { return service().expect("PUT", u"/addressbooks/7/phone"_s); }
    /// "Name=B" or the phone, request for request.
    QStringList sent() const
    {
        QStringList all;
        for (const FakeService::Exchange &one : m_bench->service.exchanges()) {
            const QJsonObject body = one.json();
            if (body.contains(u"phone"_s))
                all << body[u"phone"_s].toString();
            for (const auto &variable : body[u"variables"_s].toArray())
                all << variable[u"name"_s].toString() + u'=' + variable[u"value"_s].toString();
        }
        return all;
    }
    QJsonObject lastBody() const { return m_bench->service.exchanges().constLast().json(); }
    bool says(const QString &text) const
    {
        for (const QLabel *label : dialog()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

private slots:
    void init()
    {
        m_window.reset();
        m_bench.emplace();
        m_window = std::make_unique<QWidget>();
        m_window->show();
    }

    void whatWasSavedIsNotSentAgain()
    {
        openContact();
        type(u"variables.Name"_s, u"B"_s);
        type(u"phone"_s, u"380509999999"_s);
        expectName();
        expectPhone().answer(R"({"message":"No"})", 422);
        refuse();
        QVERIFY2(says(u"1 of 2 steps"_s), "and says so");
        type(u"phone"_s, u"380508888888"_s);
        expectPhone().answer(R"({"result":true})");
        save();
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_outcome->complete && m_outcome->changed);
        QCOMPARE(sent(), (QStringList {u"Name=B"_s, u"380509999999"_s, u"380508888888"_s}));
    }

    void anOldValueThatIsPutBackIsSent()
    {
        openContact();
        type(u"variables.Name"_s, u"B"_s);
        type(u"phone"_s, u"380509999999"_s);
        expectName();
        expectPhone().answer(R"({"message":"No"})", 422);
        refuse();
        type(u"variables.Name"_s, u"A"_s);
        type(u"phone"_s, u"380501234567"_s);
        expectName();
        save();
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_outcome->complete && m_outcome->changed);
        QCOMPARE(sent(), (QStringList {u"Name=B"_s, u"380509999999"_s, u"Name=A"_s}));
    }

    void valuesMayGoBackAndForth()
    {
        openContact();
        type(u"phone"_s, u"380509999999"_s);
        QStringList wanted;
        for (const QString &name : {u"B"_s, u"A"_s, u"B"_s, u"A"_s}) {
            type(u"variables.Name"_s, name);
            expectName();
            expectPhone().answer(R"({"message":"No"})", 422);
            refuse();
            wanted << u"Name="_s + name << u"380509999999"_s;
        }
        QCOMPARE(sent(), wanted);
    }

    void closingAsksOnlyAboutWhatIsNotSaved()
    {
        openContact();
        type(u"variables.Name"_s, u"B"_s);
        type(u"phone"_s, u"380509999999"_s);
        expectName();
        expectPhone().answer(R"({"message":"No"})", 422);
        refuse();
        type(u"phone"_s, u"380501234567"_s);
        button(*dialog(), u"Cancel"_s)->click();
        QTRY_VERIFY(m_outcome);
        QVERIFY2(m_outcome->changed, "the name was saved");
    }

    void savedAndPutBackIsComplete()
    {
        openContact();
        type(u"variables.Name"_s, u"B"_s);
        type(u"phone"_s, u"380509999999"_s);
        expectName();
        expectPhone().answer(R"({"message":"No"})", 422);
        refuse();
        type(u"phone"_s, u"380501234567"_s);
        save();
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_outcome->complete && m_outcome->changed);
        QCOMPARE(sent().size(), 2);
    }

    void whatNobodyKnowsIsSentAgainEvenWhenItWasPutBack()
    {
        openCompany();
        type(u"currency"_s, u"USD"_s);
        service().expect("PUT", u"/crm/v1/companies/3"_s).fail(ApiError::Kind::Interrupted);
        refuse();
        type(u"currency"_s, u"EUR"_s);
        service().expect("PUT", u"/crm/v1/companies/3"_s);
        button(*dialog(), u"Send once more"_s)->click();
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_outcome->complete && m_outcome->changed);
        QCOMPARE(lastBody(), (QJsonObject {{u"currency"_s, u"EUR"_s}}));
    }

    void untouchedFieldsAreNeitherJudgedNorSent_data()
    {
        QTest::addColumn<QString>("phone");
        for (const char *phone : {"n/a", "1", "00380501234567890123", ""})
            QTest::newRow(phone) << QString::fromLatin1(phone);
    }
    void untouchedFieldsAreNeitherJudgedNorSent()
    {
        QFETCH(QString, phone);
        openContact(phone);
        type(u"variables.Name"_s, u"B"_s);
        expectName();
        save();
        QTRY_VERIFY(m_outcome);
        QCOMPARE(sent(), QStringList {u"Name=B"_s});
    }

    void touchedFieldsAreJudged()
    {
        openContact(u"n/a"_s);
        type(u"variables.Score"_s, u"many"_s);
        type(u"phone"_s, u"none"_s);
        save();
        QVERIFY(says(u"Please enter a number"_s));
        QVERIFY(says(u"This is not a phone number."_s));
        type(u"variables.Score"_s, u"n/a"_s);
        type(u"phone"_s, u"n/a"_s);
        save();
        QTRY_VERIFY(m_outcome);
        QCOMPARE(m_outcome->text, u"Nothing was changed."_s);
        QVERIFY(sent().isEmpty());
    }

    void whatCannotBeEmptiedSaysSo()
    {
        openCompany();
        type(u"annualBusinessVolume"_s, {});
        save();
        QVERIFY(says(u"The service cannot empty this."_s));
        QVERIFY(service().exchanges().isEmpty());
        type(u"annualBusinessVolume"_s, u"1000"_s);
        type(u"currency"_s, {});
        service().expect("PUT", u"/crm/v1/companies/3"_s);
        save();
        QTRY_VERIFY(m_outcome);
        QCOMPARE(lastBody(), (QJsonObject {{u"currency"_s, QString()}}));
    }

    void emptiedIsNullWhereTheServiceKnowsNull()
    {
        const Action action = edit(Scope::Crm, {u"PUT /crm/v1/deals/{dealId}/expiration"_s}, u"Edit…"_s,
                                   [](const ActionContext &context) {
                                       FormField number =
                                           line(u"dealAction"_s, u"Action"_s, context.row()[u"dealAction"_s]);
                                       number.input = FormField::Input::Number;
                                       return QList<FormField> {number};
                                   });
        open(crm::deals(), action, {{u"id"_s, 3}, {u"dealAction"_s, 2}});
        type(u"dealAction"_s, {});
        service().expect("PUT", u"/crm/v1/deals/3/expiration"_s);
        save();
        QTRY_VERIFY(m_outcome);
        QCOMPARE(lastBody(), (QJsonObject {{u"dealAction"_s, QJsonValue::Null}}));
    }

    void oddValuesStayAsTheyWereRead()
    {
        openCompany({{u"annualBusinessVolume"_s, u"a lot"_s}, {u"responsibleId"_s, u"5"_s}});
        type(u"companyName"_s, u"Acme Ltd"_s);
        service().expect("PUT", u"/crm/v1/companies/3"_s);
        save();
        QTRY_VERIFY(m_outcome);
        QCOMPARE(lastBody(), (QJsonObject {{u"companyName"_s, u"Acme Ltd"_s}}));
    }

    void whatTheOperationWantsGoesAlongInItsType()
    {
        const QJsonObject deal {{u"id"_s, 3},
                                {u"pipelineId"_s, u"4"_s},
                                {u"stepId"_s, 5},
                                {u"name"_s, u"A"_s},
                                {u"price"_s, u"12.50"_s},
                                {u"status"_s, 1},
                                {u"currency"_s, u"EUR"_s}};
        open(crm::deals(), deal);
        type(u"name"_s, u"B"_s);
        service().expect("PUT", u"/crm/v1/deals/3"_s);
        save();
        QTRY_VERIFY(m_outcome);
        QCOMPARE(lastBody(),
                 (QJsonObject {{u"pipelineId"_s, 4},
                               {u"stepId"_s, 5},
                               {u"name"_s, u"B"_s},
                               {u"price"_s, 12.5},
                               {u"status"_s, 1}}));
    }

    void whatTheOperationWantsIsAskedForWhereItIsMissing()
    {
        const QJsonObject deal {{u"id"_s, 3}, {u"pipelineId"_s, 4}, {u"stepId"_s, 5}, {u"name"_s, u"A"_s}};
        open(crm::deals(), deal);
        type(u"name"_s, u"B"_s);
        save();
        QVERIFY(says(u"Please fill in “Amount”."_s));
        QVERIFY2(says(u"Please fill in “Status”."_s), "nothing is chosen in anybody's place");
        type(u"name"_s, u"A"_s);
        save();
        QTRY_VERIFY(m_outcome);
        QCOMPARE(m_outcome->text, u"Nothing was changed."_s);
        QVERIFY(service().exchanges().isEmpty());
    }

    void anUnchangedFormIsNotAskedAbout()
    {
        Action action = edit(
            Scope::Emails, {u"PUT /addressbooks/{id}"_s}, u"Rename…"_s, [](const ActionContext &context) {
                return QList<FormField> {line(u"name"_s, u"Name"_s, context.row()[u"name"_s])};
            });
        action.confirm = Action::Confirm::Ask;
        open(emails::mailingLists(), action, {{u"id"_s, 1}, {u"name"_s, u"A"_s}});
        save();
        QTRY_VERIFY(m_outcome);
        QCOMPARE(m_outcome->text, u"Nothing was changed."_s);
    }

    void datesThatCannotBeShownAreToldAndStay()
    {
        const Action action =
            edit(Scope::Crm, {u"PUT /crm/v1/tasks/{taskId}"_s}, u"Edit…"_s, [](const ActionContext &context) {
                FormField when = line(u"startAt"_s, u"Start"_s, context.row()[u"startAt"_s]);
                when.input = FormField::Input::DateTime;
                return QList<FormField> {line(u"name"_s, u"Task"_s, context.row()[u"name"_s]), when};
            });
        open(crm::tasks(), action, {{u"id"_s, 1}, {u"name"_s, u"A"_s}, {u"startAt"_s, u"soon"_s}});
        const QList<QLineEdit *> edits = m_window->findChildren<QLineEdit *>();
        QVERIFY(std::any_of(edits.begin(), edits.end(),
                            [](const QLineEdit *edit) { return edit->text() == "soon"_L1; }));
        type(u"name"_s, u"B"_s);
        service().expect("PUT", u"/crm/v1/tasks/1"_s);
        save();
        QTRY_VERIFY(m_outcome);
        QCOMPARE(lastBody(), (QJsonObject {{u"name"_s, u"B"_s}}));
    }
};

QTEST_MAIN(Updates)

#include "updates.moc"
