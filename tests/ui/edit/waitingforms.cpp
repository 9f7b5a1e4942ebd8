// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/format.h"
#include "tests/support/editbench.h"
#include "ui/form/formdialog.h"
#include "ui/look/language.h"

#include <QAction>
#include <QLineEdit>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// The form of a row in whose cells something waits to be saved: what it shows is what will be.
class WaitingFormsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theFormShowsWhatWaitsAndTakesItAlong();
    void whatIsLeftUntouchedIsNoDraft();
    void aValuePutBackInTheFormLeavesTheChanges();
    void theirValueIsNamedOnceItIsKnown();
    void aRowThatIsOnItsWayHasNoForm();
    void nothingWaitsForADeletedRow();

private:
    Staging &staging() { return m_bench->desk.staging; }
    void wish(const QString &city);
    FormDialog *form();
    QLineEdit *field(const QString &title) const;
    QString lastSaid() const { return m_bench->context.messages.value(0).text; }
    bool save();

    Language m_language; ///< English has plurals, too.
    std::unique_ptr<EditBench> m_bench;
};

void WaitingFormsTest::init()
{
    m_language.set(u"en"_s);
    m_bench.reset();
    m_bench = std::make_unique<EditBench>(3);
    QVERIFY(m_bench->open());
}

/// In the first row.
void WaitingFormsTest::wish(const QString &city)
{
    m_bench->goTo(0, u"City"_s);
    EditBench::type(city);
    EditBench::press(Qt::Key_Return);
    m_bench->goTo(0, u"City"_s);
}

/// That of the first row.
FormDialog *WaitingFormsTest::form()
{
    m_bench->context.messages.clear();
    EditBench::press(Qt::Key_Return);
    auto *dialog = dialogOf<FormDialog>(*m_bench->page);
    return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
}

QLineEdit *WaitingFormsTest::field(const QString &title) const
{
    for (QLineEdit *one : dialogOf<FormDialog>(*m_bench->page)->findChildren<QLineEdit *>()) {
        if (one->accessibleName() == title)
            return one;
    }
    return nullptr;
}

bool WaitingFormsTest::save()
{
    button(*dialogOf<FormDialog>(*m_bench->page), u"Save"_s)->click();
    return QTest::qWaitFor([this] { return !dialogOf<FormDialog>(*m_bench->page); });
}

void WaitingFormsTest::theFormShowsWhatWaitsAndTakesItAlong()
{
    wish(u"Kyiv"_s);
    QVERIFY(form());
    QCOMPARE(field(u"City"_s)->text(), u"Kyiv"_s);
    QVERIFY(field(u"City"_s)->accessibleDescription().contains(u"SendPulse has “Lviv” here."_s));
    field(u"Phone"_s)->setText(u"380501234567"_s);
    QStringList shown;
    connect(&staging(), &Staging::changed, this, [&] { shown << m_bench->text(0, u"City"_s); });
    QVERIFY(save());
    QVERIFY(staging().isEmpty());
    QVERIFY(!m_bench->context.undo()->canUndo()); // what was saved is undone by a job
    shown.removeDuplicates();
    QCOMPARE(shown, QStringList {u"Kyiv"_s}); // the old value never shows up in between
    QCOMPARE(m_bench->contacts.cities()[Contacts::address(0)], u"Kyiv"_s);
    QTRY_COMPARE(m_bench->model().rowAt(0)[u"variables"_s][u"City"_s].toString(), u"Kyiv"_s);
    QTRY_COMPARE(format::toText(m_bench->model().rowAt(0)[u"phone"_s]), u"380501234567"_s);
}

void WaitingFormsTest::whatIsLeftUntouchedIsNoDraft()
{
    wish(u"Kyiv"_s);
    FormDialog *dialog = form();
    QVERIFY(dialog);
    dialog->reject();
    QTRY_VERIFY(!dialogOf<FormDialog>(*m_bench->page));
    QCOMPARE(staging().changeCount(), 1);
    QVERIFY(m_bench->desk.writes.isEmpty());
}

void WaitingFormsTest::aValuePutBackInTheFormLeavesTheChanges()
{
    wish(u"Kyiv"_s);
    QVERIFY(form());
    field(u"City"_s)->setText(u"Lviv"_s);
    QVERIFY(save());
    QVERIFY(staging().isEmpty());
    QVERIFY(m_bench->desk.writes.isEmpty());
    QCOMPARE(lastSaid(), u"The change that waited is taken back: SendPulse has it so already."_s);
    QCOMPARE(m_bench->text(0, u"City"_s), u"Lviv"_s);
}

void WaitingFormsTest::theirValueIsNamedOnceItIsKnown()
{
    wish(u"Kyiv"_s);
    m_bench->demo.post(u"/addressbooks/%1/emails/variable"_s.arg(m_bench->contacts.id),
                       {{"email", Contacts::address(0)},
                        {"variables", QJsonArray {QJsonObject {{"name", "City"}, {"value", "Rivne"}}}}});
    QSignalSpy ended(&m_bench->desk.jobs, &Jobs::ended);
    m_bench->desk.jobs.save(staging().rows());
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(staging().rows().value(0).state, StagedRow::State::Conflict);
    QVERIFY(form());
    QVERIFY(field(u"City"_s)->accessibleDescription().contains(u"SendPulse has “Rivne” here."_s));
    QVERIFY(save());
    QVERIFY(staging().isEmpty());
    QCOMPARE(m_bench->contacts.cities()[Contacts::address(0)], u"Kyiv"_s);
}

void WaitingFormsTest::aRowThatIsOnItsWayHasNoForm()
{
    wish(u"Kyiv"_s);
    m_bench->desk.jobs.save(staging().rows());
    EditBench::press(Qt::Key_Return);
    QVERIFY(!dialogOf<FormDialog>(*m_bench->page));
    QCOMPARE(lastSaid(), u"This row is being saved just now."_s);
    QTRY_VERIFY(!m_bench->desk.jobs.isBusy());
    m_bench->context.messages.clear();
    EditBench::press(Qt::Key_Delete, Qt::ControlModifier);
    EditBench::press(Qt::Key_Return);
    QVERIFY(!dialogOf<FormDialog>(*m_bench->page));
    QCOMPARE(lastSaid(), u"This row is to be deleted. Take that back first."_s);
}

void WaitingFormsTest::nothingWaitsForADeletedRow()
{
    wish(u"Kyiv"_s);
    QAction *remove = nullptr;
    for (QAction *action : m_bench->page->actions())
        remove = action->objectName() == removeAction(m_bench->contacts.resource)->id ? action : remove;
    QVERIFY(remove);
    remove->trigger();
    auto *dialog = dialogOf<FormDialog>(*m_bench->page);
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    emit dialog->confirmed();
    QTRY_COMPARE(m_bench->model().rowCount(), 2);
    QVERIFY(staging().isEmpty());
}

QTEST_MAIN(WaitingFormsTest)
#include "waitingforms.moc"
