// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/crm.h"
#include "app/scopes/scopes.h"
#include "app/table/names.h"
#include "tests/support/pagebench.h"
#include "ui/action/actionrunner.h"
#include "ui/form/formdialog.h"
#include "ui/form/formrow.h"
#include "ui/form/nameedit.h"
#include "ui/table/pickdialog.h"
#include "ui/table/resourcetable.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <optional>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// Forms in which a list, a stage or a person is chosen by its name.
class NamedForms : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aListIsChosenByItsName();
    void namesThatComeLaterShowWhatStands();
    void allNamesComeUpOnDown();
    void severalListsAreChosenByTheirNames();
    void whatASearchFindsIsChosenWithoutLeavingIt();
    void anUnknownIdIsTakenAsItIs();
    void stagesAreThoseOfThePipelineInTheSameForm();

private:
    FormDialog *open(const FormField &field);
    QJsonValue value(const FormDialog &dialog) const { return dialog.values()[u"list"_s]; }

    std::optional<PageBench> m_bench;
    std::unique_ptr<Names> m_names;
    std::unique_ptr<QWidget> m_window;
};

static constexpr auto twoLists = R"([{"id":41,"name":"Weekly"},{"id":42,"name":"Club"}])";

void NamedForms::init()
{
    m_window.reset();
    m_names.reset();
    m_bench.emplace();
    m_names = std::make_unique<Names>(m_bench->client, resourcesOf);
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 700);
    m_window->show();
}

FormDialog *NamedForms::open(const FormField &field)
{
    const Resource lists {.id = u"test/lists"_s, .title = u"Lists"_s, .scope = Scope::Emails};
    const Action action =
        describe::create(Scope::Emails, {u"POST /addressbooks"_s}, u"Do…"_s, [field](const ActionContext &) {
            return QList<FormField> {describe::named(field, u"emails/mailing-lists"_s)};
        });
    auto *runner = new ActionRunner(m_bench->client, m_bench->jobs, lists, action, {}, m_window.get());
    runner->setNames(m_names.get());
    runner->start();
    return dialogOf<FormDialog>(*m_window);
}

static FormField one()
{
    return {.key = u"list"_s, .title = u"List"_s, .input = FormField::Input::Number};
}

void NamedForms::aListIsChosenByItsName()
{
    m_bench->service.expect("GET", u"/addressbooks"_s).answer(twoLists);
    FormDialog *dialog = open(one());
    auto *edit = dialog->findChild<NameEdit *>();
    QTRY_COMPARE(edit->completer()->model()->rowCount(), 2);
    edit->setText(u"club"_s);
    QCOMPARE(value(*dialog), QJsonValue(42));
    dialog->done(QDialog::Rejected);
}

void NamedForms::namesThatComeLaterShowWhatStands()
{
    m_bench->service.expect("GET", u"/addressbooks"_s).answer(twoLists).hold();
    FormField field = one();
    field.value = 41;
    FormDialog *dialog = open(field);
    auto *edit = dialog->findChild<NameEdit *>();
    QCOMPARE(edit->text(), u"41"_s);
    QTRY_COMPARE(m_bench->service.heldCount(), 1);
    m_bench->service.release();
    QTRY_COMPARE(edit->text(), u"Weekly"_s);
    QCOMPARE(value(*dialog), QJsonValue(41));
    dialog->done(QDialog::Rejected);
}

void NamedForms::allNamesComeUpOnDown()
{
    m_bench->service.expect("GET", u"/addressbooks"_s).answer(twoLists);
    FormDialog *dialog = open(one());
    auto *edit = dialog->findChild<NameEdit *>();
    QTRY_COMPARE(edit->completer()->model()->rowCount(), 2);
    QTest::keyClick(edit, Qt::Key_Down);
    QAbstractItemView *popup = edit->completer()->popup();
    QVERIFY(popup->isVisible());
    QCOMPARE(popup->model()->rowCount(), 2);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    // Sorted as the language sorts: the club comes first.
    QCOMPARE(edit->text(), u"Club"_s);
    QCOMPARE(value(*dialog), QJsonValue(42));
    dialog->done(QDialog::Rejected);
}

void NamedForms::severalListsAreChosenByTheirNames()
{
    m_bench->service.expect("GET", u"/addressbooks"_s).answer(twoLists).always();
    FormDialog *dialog = open(describe::lines(u"list"_s, u"Lists"_s));
    button(*dialog, u"Choose…"_s)->click();
    auto *pick = dialogOf<PickDialog>(*dialog);
    QTRY_COMPARE(pick->table()->model()->rowCount(), 2);
    pick->table()->selectAll();
    button(*pick, u"OK"_s)->click();
    QTRY_COMPARE(value(*dialog).toArray(), QJsonArray({u"41"_s, u"42"_s}));
    QTRY_COMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(), u"Weekly\nClub"_s);
    dialog->done(QDialog::Rejected);
}

void NamedForms::whatASearchFindsIsChosenWithoutLeavingIt()
{
    m_bench->service.expect("GET", u"/addressbooks"_s).answer(twoLists).always();
    FormDialog *dialog = open(describe::lines(u"list"_s, u"Lists"_s));
    button(*dialog, u"Choose…"_s)->click();
    auto *pick = dialogOf<PickDialog>(*dialog);
    QTRY_COMPARE(pick->table()->model()->rowCount(), 2);
    auto *search = pick->findChild<QLineEdit *>();
    QVERIFY(!button(*pick, u"OK"_s)->isEnabled()); // nobody asked for the first one
    QTest::keyClicks(search, u"e"_s); // no row but Weekly has it
    QTRY_COMPARE(pick->table()->model()->rowCount(), 1);
    QCOMPARE(pick->table()->selectedRowNumbers(), QList<int> {0});
    QTest::keyClick(search, Qt::Key_Backspace);
    QTRY_COMPARE(pick->table()->model()->rowCount(), 2);
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(pick->table()->selectedRowNumbers(), QList<int> {1});
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(value(*dialog).toArray(), QJsonArray({u"42"_s}));
    dialog->done(QDialog::Rejected);
}

void NamedForms::anUnknownIdIsTakenAsItIs()
{
    m_bench->service.expect("GET", u"/addressbooks"_s).answer(twoLists);
    FormDialog *dialog = open(one());
    auto *edit = dialog->findChild<NameEdit *>();
    QTRY_COMPARE(edit->completer()->model()->rowCount(), 2);
    edit->setText(u"99"_s);
    QCOMPARE(value(*dialog), QJsonValue(99));
    dialog->done(QDialog::Rejected);
}

void NamedForms::stagesAreThoseOfThePipelineInTheSameForm()
{
    FakeService &service = m_bench->service;
    service.expect("GET", u"/crm/v1/pipelines"_s)
        .answer(R"({"data":[{"id":1,"name":"Shop"},{"id":2,"name":"Fair"}]})")
        .always();
    service.expect("GET", u"/crm/v1/pipelines/1/steps"_s)
        .answer(R"({"data":[{"id":11,"name":"New request"},{"id":12,"name":"Offer"}]})")
        .always();
    service.expect("GET", u"/crm/v1/pipelines/2/steps"_s)
        .answer(R"({"data":[{"id":21,"name":"New request"}]})")
        .always();
    service.expect("GET", u"/crm/v1/users"_s).answer(R"({"data":[]})").always();
    const Resource deals = crm::deals();
    auto *runner =
        new ActionRunner(m_bench->client, m_bench->jobs, deals, deals.actions.first(), {}, m_window.get());
    runner->setNames(m_names.get());
    runner->start();
    auto *dialog = dialogOf<FormDialog>(*m_window);
    const QList<NameEdit *> edits = dialog->findChildren<NameEdit *>();
    NameEdit *pipeline = edits.at(0);
    NameEdit *stage = edits.at(1);
    QTRY_COMPARE(stage->completer()->model()->rowCount(), 3);
    pipeline->setText(u"fair"_s);
    QCOMPARE(stage->completer()->model()->rowCount(), 1);
    stage->setText(u"New request"_s);
    QCOMPARE(dialog->values()[u"stepId"_s], QJsonValue(21));
    pipeline->setText(u"Shop"_s);
    QCOMPARE(stage->text(), u"New request · Fair"_s); // no longer fits, and is seen not to
    stage->setText(u"New request"_s);
    QCOMPARE(dialog->values()[u"stepId"_s], QJsonValue(11));

    // The dialog to choose from begins with the stages.
    QPushButton *choose = nullptr;
    for (QPushButton *one : dialog->findChildren<QPushButton *>())
        choose = one->accessibleName() == "Choose: Stage"_L1 ? one : choose;
    choose->click();
    auto *pick = dialogOf<PickDialog>(*dialog);
    QTRY_COMPARE(pick->table()->model()->rowCount(), 2);
    pick->table()->selectRow(1);
    button(*pick, u"OK"_s)->click();
    QTRY_COMPARE(stage->text(), u"Offer"_s);
    dialog->done(QDialog::Rejected);
}

QTEST_MAIN(NamedForms)
#include "namedforms.moc"
