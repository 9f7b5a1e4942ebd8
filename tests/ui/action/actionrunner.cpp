// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/action/actionrunner.h"
#include "tests/support/pagebench.h"
#include "ui/form/formdialog.h"
#include "ui/form/formrow.h"
#include "ui/notice/errorbox.h"

#include <QApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

class ActionRunners : public QObject {
    Q_OBJECT

    std::optional<PageBench> m_bench;
    std::unique_ptr<Jobs> m_others; ///< Of another client.
    std::unique_ptr<QWidget> m_window;
    std::optional<ActionRunner::Outcome> m_outcome;
    std::optional<Resource> m_opened;

    FakeService &service() { return m_bench->service; }
    static Resource lists()
    {
        return {.id = u"test/lists"_s,
                .title = u"Lists"_s,
                .scope = Scope::Emails,
                .list = Call {u"GET /addressbooks"_s}};
    }
    static Action removeAction()
    {
        return remove(
            Scope::Emails, {u"DELETE /addressbooks/{id}"_s}, u"Delete…"_s,
            [](const ActionContext &context) { return u"Delete %1 lists?"_s.arg(context.rows.size()); });
    }
    static QList<QJsonObject> rows(int count)
    {
        QList<QJsonObject> all;
        for (int i = 1; i <= count; ++i)
            all << QJsonObject {{u"id"_s, i}, {u"name"_s, u"List %1"_s.arg(i)}};
        return all;
    }
    /// @p client: another one than that of the bench; it lives until the test is over.
    void run(const Action &action, const QList<QJsonObject> &selected, Client *client = nullptr)
    {
        m_outcome.reset();
        if (client)
            m_others = std::make_unique<Jobs>(
                JobTools {*client, m_bench->ledger, m_bench->staging, resourcesOf, factOf});
        auto *runner =
            new ActionRunner(client ? *client : m_bench->client, client ? *m_others : m_bench->jobs, lists(),
                             action, {.rows = selected}, m_window.get());
        connect(runner, &ActionRunner::finished, this,
                [this](const ActionRunner::Outcome &outcome) { m_outcome = outcome; });
        connect(runner, &ActionRunner::opened, this,
                [this](const Resource &resource) { m_opened = resource; });
        runner->start();
    }
    FormDialog *dialog() const { return dialogOf<FormDialog>(*m_window); }
    QString dialogText() const
    {
        QStringList texts;
        for (const QLabel *label : dialog()->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n');
    }
    QStringList sent() const
    {
        QStringList all;
        for (const FakeService::Exchange &one : m_bench->service.exchanges())
            all << QString::fromLatin1(one.method) + u' ' + one.path;
        return all;
    }
    void expectDelete(int id)
    {
        service().expect("DELETE", u"/addressbooks/%1"_s.arg(id)).answer(R"({"result":true})");
    }

private slots:
    void init()
    {
        m_bench.emplace();
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_opened.reset();
    }
    void cleanup()
    {
        m_window.reset();
        m_others.reset();
        m_bench.reset();
    }
    void requestsGoOneAfterTheOther();
    void nothingIsSentBeforeYes();
    void firstFailureStopsAndSaysWhatWasDone();
    void whatWasDoneIsNotSentAgain();
    void numberIsTypedForSeveralRows();
    void cancelLeavesTheRestUndone();
    void notWaitingIsSaidToBeUnknown();
    void waitingRequestIsTakenBack_data();
    void waitingRequestIsTakenBack();
    void whatIsOnItsWayIsWaitedForFromTheFirstMoment();
    void stoppedAndRefusedIsNotDone();
    void stoppingAgainAfterAnUnknownOutcomeSaysSo();
    void rowIsReadForItsForm();
    void failureWithoutADialogIsHandedOver();
    void unchangedFormSendsNothing();
    void searchOpensAList();
    void whatWasDoneCanBeTakenBack();
    void whatCannotBeTakenBackIsSaidBefore();
    void idsOfEveryRequestAreChosen();
};

void ActionRunners::requestsGoOneAfterTheOther()
{
    run(removeAction(), rows(3));
    for (const int id : {1, 2, 3})
        expectDelete(id);
    button(*dialog(), u"Delete"_s)->click();
    QTRY_VERIFY(m_outcome);
    QCOMPARE(sent(),
             (QStringList {u"DELETE /addressbooks/1"_s, u"DELETE /addressbooks/2"_s,
                           u"DELETE /addressbooks/3"_s}));
    QVERIFY(m_outcome->complete && m_outcome->changed);
    QCOMPARE(m_outcome->rows.size(), 3);
    QVERIFY(!dialog());
}

void ActionRunners::nothingIsSentBeforeYes()
{
    run(removeAction(), rows(2));
    QVERIFY(dialogText().contains(u"Delete 2 lists?"_s));
    button(*dialog(), u"Cancel"_s)->click();
    QTRY_VERIFY(m_outcome);
    QVERIFY(!m_outcome->changed);
    QVERIFY(sent().isEmpty());
}

void ActionRunners::firstFailureStopsAndSaysWhatWasDone()
{
    run(removeAction(), rows(3));
    expectDelete(1);
    service().expect("DELETE", u"/addressbooks/2"_s).answer(R"({"message":"No"})", 403);
    button(*dialog(), u"Delete"_s)->click();
    QTRY_VERIFY(!dialog()->findChild<ErrorBox *>()->text().isEmpty());
    const QString text = dialog()->findChild<ErrorBox *>()->text();
    QVERIFY2(text.contains(u"1 of 3 steps were done"_s) && text.contains(u"List 1"_s), qPrintable(text));
    QCOMPARE(sent().size(), 2);
    button(*dialog(), u"Cancel"_s)->click();
    QTRY_VERIFY(m_outcome);
    QVERIFY(!m_outcome->complete && m_outcome->changed);
    QCOMPARE(m_outcome->rows, rows(1));
}

void ActionRunners::whatWasDoneIsNotSentAgain()
{
    run(removeAction(), rows(3));
    expectDelete(1);
    service().expect("DELETE", u"/addressbooks/2"_s).answer(R"({"message":"No"})", 403);
    button(*dialog(), u"Delete"_s)->click();
    QTRY_VERIFY(!dialog()->findChild<ErrorBox *>()->text().isEmpty());
    expectDelete(2);
    expectDelete(3);
    button(*dialog(), u"Delete"_s)->click();
    QTRY_VERIFY(m_outcome);
    QVERIFY(m_outcome->complete);
    QCOMPARE(sent().count(u"DELETE /addressbooks/1"_s), 1);
    QVERIFY(service().idle());
}

void ActionRunners::numberIsTypedForSeveralRows()
{
    Action action = removeAction();
    action.confirm = Action::Confirm::TypeToConfirm;
    run(action, rows(2));
    QVERIFY(!button(*dialog(), u"Delete"_s)->isEnabled());
    dialog()->findChild<QLineEdit *>()->setText(u"2"_s);
    QVERIFY(button(*dialog(), u"Delete"_s)->isEnabled());
}

void ActionRunners::cancelLeavesTheRestUndone()
{
    run(removeAction(), rows(3));
    service().expect("DELETE", u"/addressbooks/1"_s).answer(R"({"result":true})").hold();
    button(*dialog(), u"Delete"_s)->click();
    QTRY_COMPARE(sent().size(), 1);
    QTRY_VERIFY(m_bench->client.queueState().inFlight == 1);
    button(*dialog(), u"Cancel"_s)->click();
    QVERIFY2(!m_outcome, "what is on its way is waited for");
    service().release();
    QTRY_VERIFY(m_outcome);
    QVERIFY(!m_outcome->complete && m_outcome->changed);
    QCOMPARE(m_outcome->rows, rows(1));
    QVERIFY(m_outcome->text.contains(u"1 of 3"_s));
    QCOMPARE(sent().size(), 1);
}

void ActionRunners::notWaitingIsSaidToBeUnknown()
{
    run(removeAction(), rows(1));
    service().expect("DELETE", u"/addressbooks/1"_s).answer(R"({"result":true})").hold();
    button(*dialog(), u"Delete"_s)->click();
    QTRY_VERIFY(m_bench->client.queueState().inFlight == 1);
    button(*dialog(), u"Cancel"_s)->click();
    button(*dialog(), u"Do not wait"_s)->click();
    QTRY_VERIFY(m_outcome);
    QVERIFY(m_outcome->changed && !m_outcome->complete);
    QVERIFY(m_outcome->text.contains(u"Nobody knows"_s));
}

void ActionRunners::waitingRequestIsTakenBack_data()
{
    QTest::addColumn<QString>("waitsFor");
    for (const char *what : {"credentials", "a token", "its turn"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void ActionRunners::waitingRequestIsTakenBack()
{
    QFETCH(QString, waitsFor);
    Client::Settings settings = service().settings();
    settings.requestsPerDay = waitsFor == u"its turn"_s ? 1 : settings.requestsPerDay;
    Client waiting(m_bench->contract, settings, nullptr);
    waiting.setScopes(Scope::Emails);
    if (waitsFor == u"a token"_s) {
        service().expect("POST", u"/oauth/access_token"_s).answer(R"({"access_token":"token"})").hold();
        service().signInWithPair(waiting);
    } else if (waitsFor == u"its turn"_s) {
        // The account is busy with something else: a sample of it says that something is on its way.
        service().signIn(waiting);
        service().expect("GET", u"/addressbooks"_s).hold();
        waiting.send({Scope::Emails, u"GET /addressbooks"_s}, this, [](const Reply &) {});
        QTRY_COMPARE(waiting.queueState().inFlight, 1);
    }
    const qsizetype before = sent().size();
    run(removeAction(), rows(1), &waiting);
    button(*dialog(), u"Delete"_s)->click();
    if (waitsFor == u"a token"_s)
        QTRY_COMPARE(service().heldCount(), 1);
    button(*dialog(), u"Cancel"_s)->click();
    QTRY_VERIFY(m_outcome);
    QVERIFY(!m_outcome->changed);
    QVERIFY(m_outcome->text.contains(u"Nothing was done"_s));
    service().release();
    service().signIn(waiting);
    QTRY_COMPARE(waiting.queueState().waiting, 0);
    QCOMPARE(sent().size(), before);
}

void ActionRunners::whatIsOnItsWayIsWaitedForFromTheFirstMoment()
{
    run(removeAction(), rows(1));
    service().expect("DELETE", u"/addressbooks/1"_s).answer(R"({"result":true})").hold();
    button(*dialog(), u"Delete"_s)->click();
    QTRY_COMPARE(service().heldCount(), 1);
    // At once, before the sample of the account tells that anything is on its way.
    button(*dialog(), u"Cancel"_s)->click();
    QTRY_COMPARE(m_bench->client.queueState().inFlight, 1);
    QVERIFY2(!m_outcome, "what is on its way is waited for");
    service().release();
    QTRY_VERIFY(m_outcome);
    QVERIFY(m_outcome->complete && m_outcome->changed);
}

void ActionRunners::stoppedAndRefusedIsNotDone()
{
    run(removeAction(), rows(2));
    expectDelete(1);
    service().expect("DELETE", u"/addressbooks/2"_s).answer("", 429).hold();
    button(*dialog(), u"Delete"_s)->click();
    QTRY_COMPARE(service().heldCount(), 1);
    button(*dialog(), u"Cancel"_s)->click();
    QTRY_COMPARE(m_bench->client.queueState().inFlight, 1);
    service().release();
    QTRY_VERIFY(m_outcome);
    QVERIFY(!m_outcome->complete);
    QVERIFY2(m_outcome->text.contains(u"1 of 2"_s), qPrintable(m_outcome->text));
    QCOMPARE(sent().size(), 2);
}

void ActionRunners::stoppingAgainAfterAnUnknownOutcomeSaysSo()
{
    Client::Settings settings = service().settings();
    settings.requestsPerDay = 1;
    Client client(m_bench->contract, settings, nullptr);
    service().signIn(client);
    run(removeAction(), rows(1), &client);
    service().expect("DELETE", u"/addressbooks/1"_s).fail(ApiError::Kind::Interrupted);
    button(*dialog(), u"Delete"_s)->click();
    QTRY_VERIFY(button(*dialog(), u"Send once more"_s));
    button(*dialog(), u"Send once more"_s)->click();
    button(*dialog(), u"Cancel"_s)->click();
    QTRY_VERIFY(m_outcome);
    QVERIFY2(m_outcome->text.contains(u"Nobody knows"_s), qPrintable(m_outcome->text));
    QCOMPARE(sent().size(), 1);
}

void ActionRunners::rowIsReadForItsForm()
{
    Action action =
        edit(Scope::Emails, {u"PUT /addressbooks/{id}"_s}, u"Rename…"_s, [](const ActionContext &context) {
            return QList<FormField> {required(line(u"name"_s, u"Name"_s, context.row()[u"name"_s]))};
        });
    action.readsRow = true;
    Resource resource = lists();
    resource.detail = [](const QJsonObject &row) { return forRow({u"GET /addressbooks/{id}"_s}, row); };
    service().expect("GET", u"/addressbooks/1"_s).answer(R"([{"id":1,"name":"The whole name"}])");
    auto *runner =
        new ActionRunner(m_bench->client, m_bench->jobs, resource, action, {.rows = rows(1)}, m_window.get());
    runner->start();
    QTRY_VERIFY(dialog());
    QCOMPARE(dialog()->findChild<QLineEdit *>()->text(), u"The whole name"_s);
}

void ActionRunners::failureWithoutADialogIsHandedOver()
{
    Action action = removeAction();
    action.confirm = Action::Confirm::None;
    service().expect("DELETE", u"/addressbooks/1"_s).answer(R"({"message":"No"})", 403);
    run(action, rows(1));
    QTRY_VERIFY(m_outcome);
    QCOMPARE(m_outcome->error.kind, ApiError::Kind::Forbidden);
    QVERIFY(!m_outcome->changed);
}

void ActionRunners::unchangedFormSendsNothing()
{
    Action action =
        edit(Scope::Emails, {u"PUT /addressbooks/{id}"_s}, u"Rename…"_s, [](const ActionContext &context) {
            return QList<FormField> {line(u"name"_s, u"Name"_s, context.row()[u"name"_s])};
        });
    action.requests = [](const ActionContext &context) {
        return context.changed(u"name"_s) ? QList<Request> {Request {}} : QList<Request>();
    };
    run(action, rows(1));
    button(*dialog(), u"Save"_s)->click();
    QTRY_VERIFY(m_outcome);
    QVERIFY(m_outcome->complete && !m_outcome->changed);
    QCOMPARE(m_outcome->text, u"Nothing was changed."_s);
    QVERIFY(sent().isEmpty());
}

void ActionRunners::searchOpensAList()
{
    Action action;
    action.id = u"find"_s;
    action.text = u"Find…"_s;
    action.target = Action::Target::NoRow;
    action.form = [](const ActionContext &) { return QList<FormField> {line(u"word"_s, u"Word"_s)}; };
    action.opens = [](const ActionContext &context) {
        Resource found = lists();
        found.title = context.text(u"word"_s);
        return found;
    };
    run(action, {});
    dialog()->findChild<QLineEdit *>()->setText(u"ann"_s);
    button(*dialog(), u"Show"_s)->click();
    QTRY_VERIFY(m_outcome);
    QCOMPARE(m_opened->title, u"ann"_s);
    QVERIFY(m_outcome->text.isEmpty());
    QVERIFY(!dialog());
}

void ActionRunners::whatWasDoneCanBeTakenBack()
{
    const Action block =
        create(Scope::Emails, {u"POST /blacklist"_s}, u"Block…"_s, [](const ActionContext &) {
            return QList<FormField> {required(line(u"emails"_s, u"Addresses"_s))};
        });
    run(block, {});
    QVERIFY(!dialogText().contains(u"cannot undo"_s));
    dialog()->findChild<QLineEdit *>()->setText(u"ann@example.com"_s);
    service().expect("GET", u"/blacklist"_s).answer("[]");
    service().expect("POST", u"/blacklist"_s).answer(R"({"result":true})");
    button(*dialog(), u"Block email addresses"_s)->click();
    QTRY_VERIFY(m_outcome);
    QCOMPARE(m_outcome->back.calls.size(), 1);
    QCOMPARE(m_outcome->back.calls.first().request->operation, u"DELETE /blacklist"_s);

    // It was so already: nothing is sent, and undo would take away what was there.
    m_outcome.reset();
    run(block, {});
    dialog()->findChild<QLineEdit *>()->setText(u"ann@example.com"_s);
    service().expect("GET", u"/blacklist"_s).answer(R"(["ann@example.com"])");
    button(*dialog(), u"Block email addresses"_s)->click();
    QTRY_VERIFY(m_outcome);
    QVERIFY(m_outcome->complete);
    QVERIFY(m_outcome->back.isEmpty());

    // Whoever looks in vain is told why.
    m_outcome.reset();
    run(block, {});
    dialog()->findChild<QLineEdit *>()->setText(u"ann@example.com"_s);
    service().expect("GET", u"/blacklist"_s).fail(ApiError::Kind::Unreachable);
    button(*dialog(), u"Block email addresses"_s)->click();
    QTRY_VERIFY(button(*dialog(), u"Block email addresses"_s)->isEnabled());
    QVERIFY(!m_outcome);
}

void ActionRunners::whatCannotBeTakenBackIsSaidBefore()
{
    const Action make =
        create(Scope::Emails, {u"POST /addressbooks"_s}, u"New list…"_s, [](const ActionContext &) {
            return QList<FormField> {required(line(u"bookName"_s, u"Name"_s))};
        });
    run(make, {});
    QVERIFY(dialogText().contains(u"Pulsedeck cannot undo this."_s));
}

void ActionRunners::idsOfEveryRequestAreChosen()
{
    const QList<Resource> first = resourcesOf(Scope::Crm);
    const auto contacts = std::find_if(first.begin(), first.end(), [](const Resource &resource) {
        return resource.id == u"crm/contacts"_s;
    });
    auto *runner = new ActionRunner(m_bench->client, m_bench->jobs, *contacts, contacts->actions.first(), {},
                                    m_window.get());
    runner->start();
    QStringList chosen;
    for (const FormRow *row : dialog()->findChildren<FormRow *>()) {
        if (row->field().pick)
            chosen << row->field().key;
    }
    QCOMPARE(chosen, (QStringList {u"responsibleId"_s, u"tagId"_s}));
}

QTEST_MAIN(ActionRunners)

#include "actionrunner.moc"
