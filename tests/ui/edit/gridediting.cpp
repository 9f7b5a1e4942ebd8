// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/gridediting.h"
#include "app/scopes/chatbots/channel.h"
#include "app/table/celloverlay.h"
#include "app/values/format.h"
#include "tests/support/editbench.h"
#include "ui/edit/calendarinput.h"
#include "ui/edit/editdesk.h"
#include "ui/edit/leftoutdialog.h"
#include "ui/edit/pastedblock.h"
#include "ui/form/formdialog.h"
#include "ui/look/language.h"
#include "ui/page/detailpane.h"

#include <QCalendarWidget>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTableWidget>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// Cells are changed where they stand, by the keyboard, and nothing is sent before it is saved.
class GridEditingTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void typingChangesACell();
    void escapeTakesBackWhatWasTyped();
    void whatWasTypedWaitsWhenThePageGoes();
    void savingTakesWhatIsBeingTyped();
    void f2EditsWhatStandsThere();
    void tabGoesToTheNextCellThatCanBeChanged();
    void whatCannotBeTakenIsSaidAtTheCell();
    void aPhoneIsCheckedAsItIsTyped();
    void aDateIsTypedOrTakenFromACalendar();
    void whatCannotBeChangedIsSaid();
    void everyWayOfEditingSaysWhyItDoesNothing();
    void aListWhoseCellsCannotBeChangedSaysSo();
    void lettersBelongToTheListAndNotToThePage();
    void aValuePutBackLeavesTheChanges();
    void stepsAreUndoneAndDoneAgainByName();
    void aBlockIsPastedFromTheCurrentCellOn();
    void pastedCellsThatCannotBeTakenAreListed();
    void pastingSkipsHiddenColumns();
    void aBlockIsReadAsSpreadsheetsWriteIt_data();
    void aBlockIsReadAsSpreadsheetsWriteIt();
    void tagsAreTypedInOneLineInAnyOrder();
    void fillDownRepeatsTheFirstValue();
    void fillDownNeedsARowAbove();
    void aClipboardWithoutTextChangesNothing();
    void deleteEmptiesOrSaysWhyNot();
    void oneValueIsSetInAllSelectedRows();
    void rowsAreDeletedWithTheOtherChanges();
    void savedValuesStayAndAreReadAgain();
    void whatWasSavedLooksAsItIsReadAnew_data();
    void whatWasSavedLooksAsItIsReadAnew();
    void theirValueIsShownOnceItIsKept();
    void aRowThatIsBeingSavedIsNotChanged();
    void returnStillOpensTheForm();
    void aDoubleClickOpensByTheNameAndChangesOtherCells();
    void thePaneBesideWaitsForASecondClick();
    void aNameThatCanBeChangedIsOpenedByTheMouseAndChangedByF2();
    void aReadOnlyAccountIsToldWhyNothingChanges();
    void aPageWithoutChangesStaysAsItWas();

private:
    Staging &staging() { return m_bench->desk.staging; }
    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        EditBench::press(Qt::Key_V, Qt::ControlModifier);
    }
    static void doubleClick(ResourceTable &table, const QModelIndex &index);
    void selectRows(int count)
    {
        m_bench->goTo(0, u"City"_s);
        for (int row = 1; row < count; ++row)
            EditBench::press(Qt::Key_Down, Qt::ShiftModifier);
    }
    OverlaidCell::Mark mark(int row, const QString &column)
    {
        const QModelIndex index = m_bench->model().index(row, m_bench->columnOf(column));
        return OverlaidCell::Mark(index.data(ResourceModel::MarkRole).toInt());
    }
    QStringList said() const
    {
        QStringList texts;
        for (const Message &message : m_bench->context.messages)
            texts << message.text;
        return texts;
    }

    Language m_language; ///< English has plurals, too.
    std::unique_ptr<EditBench> m_bench;
};

void GridEditingTest::init()
{
    m_language.set(u"en"_s);
    m_bench.reset();
    m_bench = std::make_unique<EditBench>(4);
    QVERIFY(m_bench->open());
}

void GridEditingTest::typingChangesACell()
{
    EditBench::type(u"Kyiv"_s);
    EditBench::press(Qt::Key_Return);
    QCOMPARE(m_bench->text(0, u"City"_s), u"Kyiv"_s);
    QCOMPARE(mark(0, u"City"_s), OverlaidCell::Mark::Changed);
    QVERIFY(m_bench->note(0, u"City"_s).contains(u"Lviv"_s));
    QCOMPARE(staging().changeCount(), 1);
    QCOMPARE(m_bench->table().currentIndex().row(), 1); // Return goes down
    QVERIFY(m_bench->desk.writes.isEmpty());
}

void GridEditingTest::escapeTakesBackWhatWasTyped()
{
    EditBench::type(u"Kyiv"_s);
    EditBench::press(Qt::Key_Escape);
    QCOMPARE(m_bench->text(0, u"City"_s), u"Lviv"_s);
    QVERIFY(staging().isEmpty());
    QCOMPARE(QApplication::focusWidget(), &m_bench->table());
}

void GridEditingTest::whatWasTypedWaitsWhenThePageGoes()
{
    EditBench::type(u"Kyiv"_s);
    m_bench->page->hide();
    QCOMPARE(staging().changeCount(), 1);
    QCOMPARE(m_bench->text(0, u"City"_s), u"Kyiv"_s);
}

void GridEditingTest::savingTakesWhatIsBeingTyped()
{
    JobDesk &desk = m_bench->desk;
    EditDesk edits({desk.client, desk.ledger, desk.staging, resourcesOf, factOf}, desk.jobs,
                   *m_bench->context.undo(), m_bench->context, m_bench->page.get());
    EditBench::type(u"Kyiv"_s);
    edits.save();
    QCOMPARE(staging().changeCount(), 1);
    QTRY_VERIFY(!desk.jobs.isBusy());
    QCOMPARE(m_bench->contacts.cities()[Contacts::address(0)], u"Kyiv"_s);

    m_bench->goTo(1, u"Phone"_s);
    EditBench::type(u"12"_s);
    edits.save();
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget())); // until it is right
    QVERIFY(staging().isEmpty());
}

void GridEditingTest::f2EditsWhatStandsThere()
{
    EditBench::press(Qt::Key_F2);
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(edit);
    QCOMPARE(edit->text(), u"Lviv"_s);
    EditBench::press(Qt::Key_End);
    EditBench::type(u" 2"_s);
    EditBench::press(Qt::Key_Return);
    QCOMPARE(m_bench->text(0, u"City"_s), u"Lviv 2"_s);
}

void GridEditingTest::tabGoesToTheNextCellThatCanBeChanged()
{
    m_bench->goTo(0, u"Address"_s);
    m_bench->goTo(0, u"Phone"_s);
    EditBench::type(u"380501234567"_s);
    EditBench::press(Qt::Key_Tab);
    QCOMPARE(staging().changeCount(), 1);
    const int next = m_bench->table().currentIndex().column();
    QVERIFY(next != m_bench->columnOf(u"Phone"_s));
    QVERIFY(m_bench->table().currentIndex().flags().testFlag(Qt::ItemIsEditable));
}

void GridEditingTest::whatCannotBeTakenIsSaidAtTheCell()
{
    m_bench->goTo(0, u"Phone"_s);
    EditBench::type(u"12"_s);
    EditBench::press(Qt::Key_Return);
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(edit); // still open, with what was typed
    QCOMPARE(edit->text(), u"12"_s);
    QVERIFY(edit->accessibleDescription().contains(u"digits"_s));
    QVERIFY(staging().isEmpty());
    QStringList seen;
    for (const QLabel *label : m_bench->table().viewport()->findChildren<QLabel *>())
        seen << (label->isVisible() ? label->text() : QString());
    QVERIFY(seen.contains(edit->accessibleDescription()));
}

void GridEditingTest::aPhoneIsCheckedAsItIsTyped()
{
    m_bench->goTo(0, u"Phone"_s);
    const auto complaint = [] { return QApplication::focusWidget()->accessibleDescription(); };
    EditBench::type(u"38o"_s);
    const QString wrong = complaint();
    QVERIFY(!wrong.isEmpty());
    EditBench::press(Qt::Key_Backspace);
    EditBench::type(u"0 50 123-45-67"_s);
    QVERIFY(complaint() != wrong);
    EditBench::press(Qt::Key_Return);
    QCOMPARE(staging().rows().first().cells.first().after.toString(), u"380501234567"_s);
}

void GridEditingTest::aDateIsTypedOrTakenFromACalendar()
{
    FormField field = describe::line(u"day"_s, u"Day"_s);
    field.input = FormField::Input::Date;
    const std::unique_ptr<FieldInput> input(makeCalendarInput(field, nullptr));
    input->setValue(u"2025-12-30"_s);
    input->show();
    input->control()->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(input.get()));
    EditBench::press(Qt::Key_Down, Qt::AltModifier);
    auto *calendar = input->findChild<QCalendarWidget *>();
    QVERIFY(calendar && calendar->isVisible());
    QCOMPARE(calendar->selectedDate(), QDate(2025, 12, 30));
    emit calendar->activated(QDate(2025, 12, 31));
    QCOMPARE(input->value(), QJsonValue(u"2025-12-31"_s));
    input->setValue(u"soon"_s);
    QVERIFY(!input->misreading().isEmpty());
    input->setValue(QString());
    QVERIFY(input->misreading().isEmpty()); // a contact may well have none
}

void GridEditingTest::whatCannotBeChangedIsSaid()
{
    m_bench->goTo(0, u"Address"_s);
    EditBench::press(Qt::Key_F2);
    QCOMPARE(said(), QStringList {u"“Address” cannot be changed here."_s});
    EditBench::press(Qt::Key_Delete);
    QVERIFY(staging().isEmpty());
    QCOMPARE(said().size(), 2);
}

void GridEditingTest::everyWayOfEditingSaysWhyItDoesNothing()
{
    const auto says = [this](int row, const QString &column, QKeyCombination keys) {
        m_bench->context.messages.clear();
        m_bench->goTo(row, column);
        EditBench::press(keys.key(), keys.keyboardModifiers());
        return said().join(u'|');
    };
    QApplication::clipboard()->setText(u"Kyiv"_s);
    const QList<QKeyCombination> ways {Qt::Key_F2, Qt::SHIFT | Qt::Key_F2, Qt::CTRL | Qt::Key_D,
                                       Qt::CTRL | Qt::Key_V, Qt::Key_Delete};
    for (const QKeyCombination way : ways)
        QCOMPARE(says(1, u"Status"_s, way), u"“Status” cannot be changed here."_s);
    QVERIFY(staging().isEmpty());
    m_bench->goTo(0, u"City"_s);
    EditBench::type(u"Kyiv"_s);
    EditBench::press(Qt::Key_Return);
    m_bench->desk.jobs.save(staging().rows());
    for (const QKeyCombination way : ways + QList<QKeyCombination> {Qt::CTRL | Qt::Key_Delete})
        QCOMPARE(says(0, u"City"_s, way), u"This row is being saved just now."_s);
    QCOMPARE(says(1, u"City"_s, Qt::CTRL | Qt::Key_D), u"This row is being saved just now."_s); // above it
    QCOMPARE(staging().rowCount(), 1);
}

void GridEditingTest::aListWhoseCellsCannotBeChangedSaysSo()
{
    const QList<Resource> lists = resourcesOf(Scope::Emails);
    const auto fixed = std::find_if(lists.begin(), lists.end(), [](const Resource &one) {
        return one.list && !cellAction(one) && one.id == u"emails/senders"_s;
    });
    QVERIFY(fixed != lists.end());
    ListPage page(m_bench->desk.client, *fixed, m_bench->context);
    page.resize(1280, 800);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTRY_VERIFY(page.model().rowCount() > 0);
    page.table().setFocus();
    page.table().setCurrentIndex(page.model().index(0, 0));
    paste(u"Kyiv"_s);
    QCOMPARE(said(), QStringList {u"The cells of this list cannot be changed."_s});
}

/// Also where the current cell cannot be changed: the list is searched for them.
void GridEditingTest::lettersBelongToTheListAndNotToThePage()
{
    for (const QString &column : {u"City"_s, u"Address"_s}) {
        m_bench->goTo(0, column);
        QKeyEvent letter(QEvent::ShortcutOverride, Qt::Key_J, Qt::NoModifier, u"j"_s);
        letter.ignore();
        QApplication::sendEvent(&m_bench->table(), &letter);
        QVERIFY2(letter.isAccepted(), qPrintable(column));
    }
}

void GridEditingTest::aValuePutBackLeavesTheChanges()
{
    EditBench::type(u"Kyiv"_s);
    EditBench::press(Qt::Key_Return);
    EditBench::press(Qt::Key_Up);
    EditBench::type(u"Lviv"_s);
    EditBench::press(Qt::Key_Return);
    QVERIFY(staging().isEmpty());
    QCOMPARE(mark(0, u"City"_s), OverlaidCell::Mark::None);
}

void GridEditingTest::stepsAreUndoneAndDoneAgainByName()
{
    QUndoStack &undo = *m_bench->context.undo();
    selectRows(3);
    paste(u"Kyiv"_s);
    QCOMPARE(undo.undoText(), u"change of City in 3 rows"_s);
    m_bench->goTo(0, u"City"_s);
    EditBench::type(u"Odesa"_s);
    EditBench::press(Qt::Key_Return);
    QCOMPARE(undo.undoText(), u"change of City in 1 row"_s);
    undo.undo();
    QCOMPARE(m_bench->text(0, u"City"_s), u"Kyiv"_s);
    undo.undo();
    QCOMPARE(m_bench->text(2, u"City"_s), u"Lviv"_s);
    QVERIFY(staging().isEmpty());
    undo.redo();
    undo.redo();
    QCOMPARE(m_bench->text(0, u"City"_s), u"Odesa"_s);
    QCOMPARE(staging().rowCount(), 3);
}

void GridEditingTest::aBlockIsPastedFromTheCurrentCellOn()
{
    m_bench->goTo(1, u"City"_s);
    paste(u"Kyiv\nOdesa\n"_s);
    QCOMPARE(m_bench->text(0, u"City"_s), u"Lviv"_s);
    QCOMPARE(m_bench->text(1, u"City"_s), u"Kyiv"_s);
    QCOMPARE(m_bench->text(2, u"City"_s), u"Odesa"_s);
    QCOMPARE(m_bench->context.undo()->count(), 1);
    QVERIFY(said().isEmpty());
}

void GridEditingTest::pastedCellsThatCannotBeTakenAreListed()
{
    m_bench->goTo(0, u"Phone"_s);
    paste(u"380501234567\n12\n380501234568\n380501234569\n380501234560\n380501234561"_s);
    QCOMPARE(staging().rowCount(), 3);
    QCOMPARE(said().size(), 1);
    QVERIFY2(said().first().contains(u"3 of 6"_s), qPrintable(said().first()));
    QCOMPARE(m_bench->context.undo()->undoText(), u"change of Phone in 3 rows"_s);
    m_bench->context.messages.first().action();
    auto *dialog = dialogOf<LeftOutDialog>(*m_bench->page);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QTableWidget *>()->item(0, 2)->text(), u"12"_s);
    button(*dialog, u"Copy"_s)->click();
    const QString list = QApplication::clipboard()->text();
    QVERIFY(list.contains(Contacts::address(1)) && list.contains(u"digits"_s) && list.contains(u"beyond"_s));
}

void GridEditingTest::pastingSkipsHiddenColumns()
{
    const int phone = m_bench->columnOf(u"Phone"_s);
    const int city = m_bench->columnOf(u"City"_s);
    for (int column = 0; column < m_bench->model().columnCount(); ++column)
        m_bench->table().setColumnHidden(column, column != phone && column != city);
    m_bench->goTo(0, u"Phone"_s);
    paste(u"380501234567\tKyiv"_s);
    QCOMPARE(m_bench->text(0, u"City"_s), u"Kyiv"_s);
    QCOMPARE(staging().changeCount(), 2);
}

void GridEditingTest::aBlockIsReadAsSpreadsheetsWriteIt_data()
{
    using Block = QList<QStringList>;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Block>("cells");
    QTest::newRow("one") << u"Kyiv"_s << Block {{u"Kyiv"_s}};
    QTest::newRow("lines") << u"a\tb\r\nc\td\r\n"_s << Block {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("empty cells") << u"\tb\n\n"_s << Block {{u""_s, u"b"_s}, {u""_s}};
    QTest::newRow("quoted") << u"\"two\nlines\"\t\"say \"\"hi\"\"\""_s
                            << Block {{u"two\nlines"_s, u"say \"hi\""_s}};
    QTest::newRow("inches") << u"\"12\" pipe\tx"_s << Block {{u"\"12\" pipe"_s, u"x"_s}};
    QTest::newRow("never closed") << u"\"a\tb"_s << Block {{u"\"a"_s, u"b"_s}};
}

void GridEditingTest::aBlockIsReadAsSpreadsheetsWriteIt()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, cells);
    QCOMPARE(pastedBlock(text), cells);
}

void GridEditingTest::tagsAreTypedInOneLineInAnyOrder()
{
    const chatbots::Channel channel = chatbots::channels().first();
    const Resource resource = chatbots::taggedContacts(channel, {{"id", "7"}}, {{"name", "vip"}});
    ResourceModel model(m_bench->desk.client, resource);
    const QJsonObject contact {{"id", "1"}, {"tags", QJsonArray {"vip", "lviv"}}};
    QVERIFY(model.showRemembered(model.call(), QJsonArray {contact}, QDateTime::currentDateTimeUtc()));
    const StagedLay lay(staging(), placeOf(resource));
    RowStager stager(model, lay, m_bench->desk.client.contract(), staging(), *m_bench->context.undo());
    constexpr int column = 2;
    QCOMPARE(resource.columns.at(column).key, u"tags"_s);
    QVERIFY(stager.take({{.row = 0, .column = column, .text = u"vip, lviv"_s}}).isEmpty());
    QVERIFY(staging().isEmpty()); // the same tags
    QVERIFY(stager.take({{.row = 0, .column = column, .text = u"vip, kyiv"_s}}).isEmpty());
    QCOMPARE(staging().rows().first().cells.first().after, QJsonValue(QJsonArray {"kyiv", "vip"}));
}

void GridEditingTest::fillDownRepeatsTheFirstValue()
{
    EditBench::type(u"Kyiv"_s);
    EditBench::press(Qt::Key_Return);
    selectRows(3);
    EditBench::press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_bench->text(2, u"City"_s), u"Kyiv"_s);
    QCOMPARE(m_bench->text(3, u"City"_s), u"Lviv"_s);
    m_bench->goTo(3, u"City"_s); // one row takes what stands above it
    EditBench::press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_bench->text(3, u"City"_s), u"Kyiv"_s);
}

void GridEditingTest::fillDownNeedsARowAbove()
{
    EditBench::press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(said().size(), 1);
    QVERIFY2(said().first().startsWith(u"There is no row above"_s), qPrintable(said().first()));
    QVERIFY(staging().isEmpty());
}

/// Such as one with a picture.
void GridEditingTest::aClipboardWithoutTextChangesNothing()
{
    selectRows(3);
    QApplication::clipboard()->setMimeData(new QMimeData);
    EditBench::press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(staging().isEmpty());
    QCOMPARE(said(), QStringList {u"There is no text in the clipboard to be pasted."_s});
    paste(QString()); // an empty cell
    QCOMPARE(staging().changeCount(), 3);
}

void GridEditingTest::deleteEmptiesOrSaysWhyNot()
{
    EditBench::press(Qt::Key_Delete);
    QCOMPARE(m_bench->text(0, u"City"_s), QString(format::nothing));
    QCOMPARE(staging().rows().first().cells.first().after, QJsonValue(QString()));
    m_bench->goTo(0, u"Phone"_s);
    EditBench::type(u"380501234567"_s);
    EditBench::press(Qt::Key_Return);
    QVERIFY(said().isEmpty());
}

void GridEditingTest::oneValueIsSetInAllSelectedRows()
{
    selectRows(3);
    QMenu menu;
    m_bench->page->findChild<GridEditing *>()->addTo(menu);
    QAction *set = nullptr;
    for (QAction *action : menu.actions()) {
        if (action->text().startsWith(u"Set “City” in 3 rows"_s))
            set = action;
    }
    QVERIFY(set);
    QCOMPARE(set->shortcut(), QKeySequence(Qt::SHIFT | Qt::Key_F2));
    EditBench::press(Qt::Key_F2, Qt::ShiftModifier);
    auto *dialog = dialogOf<FormDialog>(*m_bench->page);
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
    EditBench::type(u"Kyiv"_s);
    EditBench::press(Qt::Key_Return);
    QTRY_COMPARE(staging().rowCount(), 3);
    QCOMPARE(m_bench->context.undo()->undoText(), u"change of City in 3 rows"_s);
}

void GridEditingTest::rowsAreDeletedWithTheOtherChanges()
{
    EditBench::type(u"Kyiv"_s);
    EditBench::press(Qt::Key_Return);
    selectRows(2);
    EditBench::press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(mark(0, u"City"_s), OverlaidCell::Mark::Removed);
    QCOMPARE(staging().changeCount(), 2); // a row that goes has no other change
    EditBench::press(Qt::Key_F2);
    QVERIFY(said().last().contains(u"to be deleted"_s));
    m_bench->context.undo()->undo();
    QCOMPARE(m_bench->text(0, u"City"_s), u"Kyiv"_s);
    m_bench->context.undo()->redo();
    m_bench->desk.jobs.save(staging().rows());
    QTRY_COMPARE(m_bench->model().rowCount(), 2);
    QCOMPARE(m_bench->contacts.cities().size(), 2);
}

void GridEditingTest::savedValuesStayAndAreReadAgain()
{
    EditBench::type(u"Kyiv"_s);
    EditBench::press(Qt::Key_Return);
    QSignalSpy ended(&m_bench->desk.jobs, &Jobs::ended);
    m_bench->desk.jobs.save(staging().rows());
    QStringList shown;
    connect(&staging(), &Staging::changed, this, [&] { shown << m_bench->text(0, u"City"_s); });
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(staging().isEmpty());
    shown.removeDuplicates();
    QCOMPARE(shown, QStringList {u"Kyiv"_s}); // the old value never shows up in between
    QTRY_COMPARE(m_bench->model().rowAt(0)[u"variables"_s][u"City"_s].toString(), u"Kyiv"_s);
    QCOMPARE(m_bench->contacts.cities()[Contacts::address(0)], u"Kyiv"_s);
}

void GridEditingTest::whatWasSavedLooksAsItIsReadAnew_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << 1 << u"City"_s << QString();
    QTest::newRow("nothing, many together") << 3 << u"City"_s << QString();
    QTest::newRow("text") << 3 << u"City"_s << u" Kyiv "_s;
    QTest::newRow("number") << 3 << u"Age"_s << u"12.50"_s;
    QTest::newRow("no number") << 3 << u"Age"_s << QString();
    QTest::newRow("day") << 3 << u"Born"_s << u"2001-02-03"_s;
    QTest::newRow("no day") << 1 << u"Born"_s << QString();
    QTest::newRow("phone") << 3 << u"Phone"_s << u"+380 50 123 45 67"_s;
}

void GridEditingTest::whatWasSavedLooksAsItIsReadAnew()
{
    QFETCH(int, rows);
    QFETCH(QString, column);
    QFETCH(QString, typed);
    QJsonArray all;
    for (int at = 0; at < rows; ++at)
        all << QJsonObject {{"email", Contacts::address(at)},
                            {"variables", QJsonObject {{"Age", 41}, {"Born", "1985-04-01"}}}};
    m_bench->demo.post(m_bench->contacts.path(), {{"emails", all}});
    QVERIFY(m_bench->open());
    m_bench->goTo(0, column);
    paste(QStringList(rows, typed).join(u'\n') + u'\n');
    QCOMPARE(staging().rowCount(), rows);
    QStringList shown;
    connect(&m_bench->desk.jobs, &Jobs::ended, this, [&] { shown << m_bench->text(0, column); });
    m_bench->desk.jobs.save(staging().rows());
    QTRY_COMPARE(shown.size(), 1);
    QVERIFY(staging().isEmpty());
    QVERIFY(m_bench->open());
    QCOMPARE(shown.first(), m_bench->text(0, column));
    QCOMPARE(shown.first() == format::nothing, typed.isEmpty());
}

void GridEditingTest::theirValueIsShownOnceItIsKept()
{
    EditBench::type(u"Kyiv"_s);
    EditBench::press(Qt::Key_Return);
    m_bench->demo.post(u"/addressbooks/%1/emails/variable"_s.arg(m_bench->contacts.id),
                       {{"email", Contacts::address(0)},
                        {"variables", QJsonArray {QJsonObject {{"name", "City"}, {"value", "Rivne"}}}}});
    QSignalSpy ended(&m_bench->desk.jobs, &Jobs::ended);
    m_bench->desk.jobs.save(staging().rows());
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(mark(0, u"City"_s), OverlaidCell::Mark::Trouble);
    QVERIFY(m_bench->note(0, u"City"_s).contains(u"Now: Rivne"_s));
    staging().replace({{staging().rows().first().id(), {}}});
    QCOMPARE(m_bench->text(0, u"City"_s), u"Rivne"_s);
    QCOMPARE(mark(0, u"City"_s), OverlaidCell::Mark::None);
}

void GridEditingTest::aRowThatIsBeingSavedIsNotChanged()
{
    EditBench::type(u"Kyiv"_s);
    EditBench::press(Qt::Key_Return);
    m_bench->desk.jobs.save(staging().rows());
    m_bench->goTo(0, u"City"_s);
    paste(u"Odesa"_s);
    QCOMPARE(m_bench->text(0, u"City"_s), u"Kyiv"_s);
    QCOMPARE(said(), QStringList {u"This row is being saved just now."_s});
}

void GridEditingTest::returnStillOpensTheForm()
{
    EditBench::press(Qt::Key_Return);
    QTRY_VERIFY(dialogOf<FormDialog>(*m_bench->page));
}

void GridEditingTest::doubleClick(ResourceTable &table, const QModelIndex &index)
{
    const QPoint place = table.visualRect(index).center();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, place);
}

void GridEditingTest::aDoubleClickOpensByTheNameAndChangesOtherCells()
{
    QSignalSpy opened(&m_bench->table(), &ResourceTable::opened);
    doubleClick(m_bench->table(), m_bench->model().index(1, m_bench->columnOf(u"City"_s)));
    auto *editor = m_bench->table().findChild<CellEditor *>();
    QVERIFY(editor && editor->isVisible());
    QCOMPARE(opened.size(), 0);
    EditBench::press(Qt::Key_Escape);
    QCOMPARE(m_bench->model().columns().first().key, m_bench->contacts.resource.name);
    doubleClick(m_bench->table(), m_bench->model().index(1, 0));
    QCOMPARE(opened.size(), 1);
}

/// It would come under the pointer.
void GridEditingTest::thePaneBesideWaitsForASecondClick()
{
    auto *pane = m_bench->page->findChild<DetailPane *>();
    QVERIFY(pane);
    m_bench->table().clearSelection();
    QTRY_VERIFY(pane->isHidden());
    const QModelIndex city = m_bench->model().index(1, m_bench->columnOf(u"City"_s));
    QTest::mouseClick(m_bench->table().viewport(), Qt::LeftButton, {},
                      m_bench->table().visualRect(city).center());
    QVERIFY(pane->isHidden());
    QTRY_VERIFY(pane->isVisible());
}

void GridEditingTest::aNameThatCanBeChangedIsOpenedByTheMouseAndChangedByF2()
{
    const QList<Resource> lists = resourcesOf(Scope::Emails);
    const auto mailing = std::find_if(
        lists.begin(), lists.end(), [](const Resource &one) { return one.id == u"emails/mailing-lists"_s; });
    ListPage page(m_bench->desk.client, *mailing, m_bench->context);
    page.resize(1280, 800);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTRY_VERIFY(page.model().rowCount() > 0);
    const QModelIndex name = page.model().index(0, 0);
    QCOMPARE(page.model().columns().first().key, mailing->name);
    QTRY_VERIFY(name.flags().testFlag(Qt::ItemIsEditable));
    QSignalSpy opened(&page, &ListPage::rowOpened);
    doubleClick(page.table(), name);
    QCOMPARE(opened.size(), 1);
    QVERIFY(!page.table().findChild<CellEditor *>());
    page.table().setFocus();
    page.table().setCurrentIndex(name);
    EditBench::press(Qt::Key_F2);
    QVERIFY(page.table().findChild<CellEditor *>());
}

void GridEditingTest::aReadOnlyAccountIsToldWhyNothingChanges()
{
    m_bench->desk.client.setReadOnly(true);
    const auto isRefused = [this](const std::function<void()> &attempt) {
        m_bench->context.messages.clear();
        attempt();
        return staging().isEmpty() && QApplication::focusWidget() == &m_bench->table()
            && m_bench->context.messages.size() == 1
            && m_bench->context.messages.first().error.kind == ApiError::Kind::ReadOnly;
    };
    QVERIFY(isRefused([] { EditBench::type(u"K"_s); }));
    QVERIFY(isRefused([] { EditBench::press(Qt::Key_F2); }));
    QVERIFY(isRefused([this] { paste(u"Kyiv"_s); }));
    QVERIFY(isRefused([] { EditBench::press(Qt::Key_D, Qt::ControlModifier); }));
    QVERIFY(isRefused([] { EditBench::press(Qt::Key_Delete); }));
    QVERIFY(isRefused([] { EditBench::press(Qt::Key_Delete, Qt::ControlModifier); }));
    QVERIFY(isRefused([] { EditBench::press(Qt::Key_Insert, Qt::AltModifier); }));
    m_bench->desk.client.setReadOnly(false);
    EditBench::press(Qt::Key_Delete);
    QCOMPARE(staging().changeCount(), 1);
}

void GridEditingTest::aPageWithoutChangesStaysAsItWas()
{
    ListeningContext plain(m_bench->folder.filePath(u"plain.ini"_s));
    ListPage page(m_bench->desk.client, m_bench->contacts.resource, plain);
    page.show();
    QTRY_VERIFY(page.model().rowCount() > 0);
    const QModelIndex city = page.model().index(0, m_bench->columnOf(u"City"_s));
    QVERIFY(!city.flags().testFlag(Qt::ItemIsEditable));
}

QTEST_MAIN(GridEditingTest)
#include "gridediting.moc"
