// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/encoded.h"
#include "app/values/format.h"
#include "tests/support/descriptions.h"
#include "tests/support/pagebench.h"
#include "ui/action/actionrunner.h"
#include "ui/form/formdialog.h"
#include "ui/form/formrow.h"

#include <QTest>

#include <optional>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// Every form of every scope that shows what is stored, filled in by hand.
class EditForms : public QObject {
    Q_OBJECT

    struct Edit {
        Resource resource;
        Action action;
        ActionContext context; ///< With the row, all its fields filled in anew.
    };

    std::optional<PageBench> m_bench;
    std::unique_ptr<QWidget> m_window;
    std::optional<ActionRunner::Outcome> m_outcome;
    QList<Edit> m_edits;

    FormDialog *open(const Edit &edit, const QJsonObject &row);
    static FormRow *rowOf(const FormDialog &dialog, const QString &key);
    void press() { QTest::keyClick(dialogOf<FormDialog>(*m_window), Qt::Key_Return, Qt::ControlModifier); }
    void checkOneTouch(const Edit &edit, const FormField &field);
    void edits();

private slots:
    void initTestCase();
    void init();
    void unchangedFormsSendNothing_data() { edits(); }
    void unchangedFormsSendNothing();
    void oneTouchedFieldSendsItAndWhatIsWanted_data() { edits(); }
    void oneTouchedFieldSendsItAndWhatIsWanted();
    void everyFieldBelongsToOneRequest_data() { edits(); }
    void everyFieldBelongsToOneRequest();
};

/// Another value than the one that is shown.
static QJsonValue another(const FormField &field)
{
    for (const StatusWord &choice : field.choices) {
        if (choice.code != format::toText(field.value))
            return choice.code;
    }
    if (field.value.isBool())
        return !field.value.toBool();
    return fill(field);
}

/// A made-up number is no code that the service would take back.
static QJsonObject withKnownCodes(QJsonObject row, const QList<FormField> &fields)
{
    for (const FormField &field : fields) {
        const bool isCode = !field.choices.isEmpty() && row[field.key].isDouble();
        if (isCode && !format::statusWord(field.choices, row[field.key]))
            row[field.key] = field.choices.first().code.toInt();
    }
    return row;
}

void EditForms::initTestCase()
{
    const Contract contract;
    QStringList known;
    for (const Visit &visit : everyResource(contract)) {
        for (Action action : visit.resource.actions) {
            const QString name = visit.resource.id + u' ' + action.id;
            if (!action.updates || known.contains(name))
                continue;
            known << name;
            action.readsRow = false; // The row that is given is the one that was read.
            ActionContext context = filledIn(visit.resource, action, visit.row, contract);
            const QJsonObject row = withKnownCodes(visit.row, context.fields);
            if (row != visit.row)
                context = filledIn(visit.resource, action, row, contract);
            for (const FormField &field : context.fields)
                context.values[field.key] = another(field);
            m_edits << Edit {visit.resource, action, context};
        }
    }
    QVERIFY2(m_edits.size() > 25, "edits in most scopes");
}

void EditForms::init()
{
    m_window.reset();
    m_bench.emplace();
    m_window = std::make_unique<QWidget>();
    m_window->show();
}

void EditForms::edits()
{
    QTest::addColumn<int>("index");
    for (int index = 0; index < m_edits.size(); ++index) {
        const Edit &edit = m_edits[index];
        QTest::addRow("%s %s", qPrintable(edit.resource.id), qPrintable(edit.action.id)) << index;
    }
}

FormDialog *EditForms::open(const Edit &edit, const QJsonObject &row)
{
    m_outcome.reset();
    const ActionContext context {.rows = {row}, .columns = edit.context.columns};
    auto *runner =
        new ActionRunner(m_bench->client, m_bench->jobs, edit.resource, edit.action, context, m_window.get());
    connect(runner, &ActionRunner::finished, this,
            [this](const ActionRunner::Outcome &outcome) { m_outcome = outcome; });
    runner->start();
    return dialogOf<FormDialog>(*m_window);
}

FormRow *EditForms::rowOf(const FormDialog &dialog, const QString &key)
{
    for (FormRow *row : dialog.findChildren<FormRow *>()) {
        if (row->field().key == key)
            return row;
    }
    return nullptr;
}

/// @p value with all that is told in it told as @p make says.
static QJsonValue retold(const QJsonValue &value, const std::function<QJsonValue(const QJsonValue &)> &make)
{
    if (value.isArray()) {
        QJsonArray items;
        for (const auto &item : value.toArray())
            items << retold(item, make);
        return items;
    }
    if (!value.isObject())
        return make(value);
    QJsonObject members = value.toObject();
    for (const QString &key : members.keys())
        members[key] = retold(members[key], make);
    return members;
}

void EditForms::unchangedFormsSendNothing()
{
    QFETCH(int, index);
    const Edit &edit = m_edits[index];
    // As documented, and in all the ways in which services tell a thing otherwise.
    for (const auto &told : QList<std::function<QJsonValue(const QJsonValue &)>> {
             [](const QJsonValue &value) { return value; },
             [](const QJsonValue &value) { return QJsonValue(format::toText(value)); },
             [](const QJsonValue &) { return QJsonValue(u"n/a"_s); },
             [](const QJsonValue &) { return QJsonValue(u" "_s); },
             [](const QJsonValue &) { return QJsonValue(QJsonValue::Null); },
             [](const QJsonValue &) { return QJsonValue(u"2026-03-04T10:20:30.5+02:00"_s); },
             [](const QJsonValue &) { return QJsonValue(-0.1); },
             [](const QJsonValue &) { return QJsonValue(true); },
             [](const QJsonValue &) {
                 return QJsonValue(QJsonArray {1, u"two"_s});
             },
         }) {
        QVERIFY(open(edit, retold(edit.context.row(), told).toObject()));
        press();
        QVERIFY(m_outcome);
        QVERIFY(m_outcome->complete && !m_outcome->changed);
        QCOMPARE(m_outcome->text, u"Nothing was changed."_s);
        QCoreApplication::sendPostedEvents();
        QVERIFY(!dialogOf<FormDialog>(*m_window));
    }
    QVERIFY(m_bench->service.exchanges().isEmpty());
}

static QJsonObject without(QJsonObject body, QStringList path)
{
    const QString key = path.takeFirst();
    if (path.isEmpty())
        body.remove(key);
    else
        body[key] = without(body[key].toObject(), path);
    return body;
}

void EditForms::checkOneTouch(const Edit &edit, const FormField &touched)
{
    FormDialog *dialog = open(edit, edit.context.row());
    QVERIFY(dialog);
    const QJsonValue typed = another(touched);
    rowOf(*dialog, touched.key)->input()->setValue(typed);
    // What looks first how things stand only reads.
    const auto changes = [this] {
        QList<FakeService::Exchange> all = m_bench->service.exchanges();
        all.removeIf([](const FakeService::Exchange &one) { return one.method == "GET"; });
        return all;
    };
    const auto before = changes().size();
    press();
    QTRY_VERIFY2(changes().size() == before + 1, qPrintable(touched.key));
    const FakeService::Exchange exchange = changes().last();
    QString text = format::toText(typed.isArray() ? typed[0] : typed);
    text = text.section(u" = "_s, -1);
    const QString digits = QString(text).remove(u'-'); // Of a phone.
    QStringList ways {text, digits, encoded(text)};
    if (touched.input == FormField::Input::DateTime)
        ways << text.left(16); // minutes are enough
    if (typed.isBool())
        ways << QString::number(int(typed.toBool())); // Where the contract counts.
    QVERIFY2(std::any_of(ways.begin(), ways.end(),
                         [&](const QString &way) {
                             return exchange.body.contains(way.toUtf8()) || exchange.path.contains(way);
                         }),
             touched.key.toUtf8() + ' ' + exchange.path.toUtf8() + ' ' + exchange.body);

    const Contract &contract = m_bench->contract;
    const Operation *operation = contract.match(exchange.method, exchange.path, nullptr, edit.resource.scope);
    QVERIFY(operation);
    for (const FormField &field : edit.context.fields) {
        const QJsonValue sent = valueAt(exchange.json(), field.key);
        if (!operation->body || field.key == touched.key || sent.isUndefined())
            continue;
        const QJsonObject less = without(exchange.json(), field.key.split(u'.'));
        QVERIFY2(!check(less, *operation->body).isEmpty(), qPrintable(field.key + u" is not wanted"_s));
        const bool isAsRead = sent == field.value || sent == valueAt(edit.context.row(), field.key);
        QVERIFY2(isAsRead, exchange.body);
    }
    QTRY_VERIFY(m_bench->client.queueState().inFlight == 0);
    QTRY_VERIFY(dialog->findChild<FormRow *>()->isEnabled());
    delete dialog;
}

void EditForms::oneTouchedFieldSendsItAndWhatIsWanted()
{
    QFETCH(int, index);
    for (const FormField &field : m_edits[index].context.fields) {
        checkOneTouch(m_edits[index], field);
        if (QTest::currentTestFailed())
            return;
    }
}

void EditForms::everyFieldBelongsToOneRequest()
{
    QFETCH(int, index);
    const Edit &edit = m_edits[index];
    QHash<QString, int> carried;
    for (const Request &request : edit.action.requests(edit.context)) {
        for (const QString &key : carriedBy(request, edit.action, edit.context))
            ++carried[key];
    }
    for (const FormField &field : edit.context.fields) {
        // Of a list, one request tells what came and others what went.
        const int most = edit.context.values[field.key].isArray() ? INT_MAX : 1;
        const int times = carried.value(field.key);
        QVERIFY2(times >= 1 && times <= most, qPrintable(field.key));
    }
}

QTEST_MAIN(EditForms)

#include "editforms.moc"
