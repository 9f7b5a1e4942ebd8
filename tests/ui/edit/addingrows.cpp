// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/celloverlay.h"
#include "tests/support/editbench.h"
#include "ui/edit/addedmodel.h"
#include "ui/edit/addedrows.h"
#include "ui/edit/editdesk.h"
#include "ui/edit/reviewdialog.h"
#include "ui/edit/reviewmodel.h"
#include "ui/edit/saveplan.h"
#include "ui/edit/slices.h"
#include "ui/look/language.h"

#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// Rows are added and deleted where they stand, by the keyboard, and nothing is sent before it is saved.
class AddingRowsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void rowsAreOfferedWhereTheServiceTakesTheirCells();
    void typingBeginsARowAndAnotherEmptyOne();
    void whatIsInTheListIsNotAdded();
    void tabGoesOverCellsThatStayEmpty();
    void aBlockMakesAsManyRowsAsItHasLines();
    void aClipboardWithoutTextAddsNothing();
    void manyRowsAreTakenWhileTheWindowGoesOn();
    void whatIsBeingTakenStaysWhenThePageIsDestroyed();
    void rowsThatComeAndGoAreToldTogether();
    void whatIsNeededIsMarked();
    void aRowThatLacksSomethingIsNotSavedAndGoesOnWaiting();
    void whatCannotBeTakenIsSaid();
    void whatIsWrongIsSeenThoughThereIsLittleRoom();
    void stepsAreUndoneAndDoneAgain();
    void anEmptiedRowIsNone();
    void aRowIsTakenOutAgain();
    void escapeGoesBackToTheList();
    void addedRowsComeBackWithThePage();
    void savedRowsAreReadWithTheList();
    void theReviewTellsWhatIsAddedAndDeleted();
    void aDeletedRowHasASign();

private:
    Staging &staging() { return m_bench->desk.staging; }
    AddedRows &strip() { return *m_bench->page->findChild<AddedRows *>(); }
    QTableView &added() { return strip().table(); }
    void begin() { EditBench::press(Qt::Key_Insert, Qt::AltModifier); }
    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        EditBench::press(Qt::Key_V, Qt::ControlModifier);
    }
    int columnOf(const QString &title)
    {
        for (int column = 0; column < added().model()->columnCount(); ++column) {
            if (added().model()->headerData(column, Qt::Horizontal).toString().startsWith(title))
                return column;
        }
        return -1;
    }
    QModelIndex at(int row, const QString &title) { return added().model()->index(row, columnOf(title)); }
    OverlaidCell::Mark mark(const QModelIndex &index)
    {
        return OverlaidCell::Mark(index.data(ResourceModel::MarkRole).toInt());
    }
    bool saveAll()
    {
        m_bench->desk.jobs.save(staging().rows());
        return QTest::qWaitFor([this] { return !m_bench->desk.jobs.isBusy(); });
    }

    Language m_language; ///< English has plurals, too.
    std::unique_ptr<EditBench> m_bench;
};

void AddingRowsTest::init()
{
    m_language.set(u"en"_s);
    m_bench.reset();
    m_bench = std::make_unique<EditBench>(3);
    QVERIFY(m_bench->open());
}

void AddingRowsTest::rowsAreOfferedWhereTheServiceTakesTheirCells()
{
    const Contract &contract = m_bench->desk.client.contract();
    const auto keys = [&](const Resource &resource) {
        const Action *action = newRowAction(resource);
        QStringList found;
        for (const FormField &field :
             action ? newRowFields(*action, resource.columns, resource.scope, contract) : QList<FormField>())
            found << field.key;
        return found;
    };
    QCOMPARE(keys(m_bench->contacts.resource), (QStringList {u"emails"_s, u"phone"_s}));
    QCOMPARE(keys(resourcesOf(Scope::Emails).first()), QStringList {u"bookName"_s});
    QVERIFY(strip().isPossible());
    QVERIFY(strip().isHidden());
    QVERIFY(columnOf(u"City"_s) > 0); // a variable, which the service alone knows
}

void AddingRowsTest::typingBeginsARowAndAnotherEmptyOne()
{
    begin();
    QVERIFY(strip().isVisible());
    QCOMPARE(QApplication::focusWidget(), &added());
    EditBench::type(u"new@example.com"_s);
    EditBench::press(Qt::Key_Tab);
    QCOMPARE(added().currentIndex(), added().model()->index(0, 1));
    QCOMPARE(added().model()->rowCount(), 2);
    added().setCurrentIndex(at(0, u"City"_s));
    EditBench::type(u"Kyiv"_s);
    EditBench::press(Qt::Key_Return);
    QCOMPARE(added().currentIndex().row(), 1);
    QCOMPARE(staging().rowCount(), 1);
    QCOMPARE(staging().changeCount(), 1);
    const StagedRow row = staging().rows().first();
    QCOMPARE(row.kind, StagedRow::Kind::Create);
    QCOMPARE(row.name, u"new@example.com"_s);
    QCOMPARE(row.cell(u"emails"_s)->after, QJsonValue(QJsonArray {"new@example.com"}));
    QCOMPARE(at(0, u"City"_s).data().toString(), u"Kyiv"_s);
    QVERIFY(m_bench->desk.writes.isEmpty());
}

/// The service would change the row that is there, unseen.
void AddingRowsTest::whatIsInTheListIsNotAdded()
{
    begin();
    EditBench::type(Contacts::address(1).toUpper());
    EditBench::press(Qt::Key_Return);
    QVERIFY(staging().isEmpty());
    QTRY_VERIFY(!m_bench->context.messages.isEmpty());
    QVERIFY2(m_bench->context.messages.last().text.contains(u"is in the list already"_s),
             qPrintable(m_bench->context.messages.last().text));
}

void AddingRowsTest::tabGoesOverCellsThatStayEmpty()
{
    begin();
    EditBench::type(u"new@example.com"_s);
    EditBench::press(Qt::Key_Tab);
    EditBench::press(Qt::Key_Tab);
    QCOMPARE(added().currentIndex(), added().model()->index(0, 2));
    QCOMPARE(QApplication::focusWidget(), &added());
    EditBench::press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(added().currentIndex(), added().model()->index(0, 1));
    added().setCurrentIndex(added().model()->index(1, added().model()->columnCount() - 1));
    EditBench::press(Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != &added()); // nobody is kept here
}

void AddingRowsTest::aBlockMakesAsManyRowsAsItHasLines()
{
    begin();
    paste(u"a@example.com\nb@example.com\nc@example.com"_s);
    QCOMPARE(staging().rowCount(), 3);
    QCOMPARE(added().model()->rowCount(), 4);
    QCOMPARE(at(2, u"Addresses"_s).data().toString(), u"c@example.com"_s);
    QCOMPARE(m_bench->context.undo()->undoText(), u"adding of 3 rows"_s);
}

void AddingRowsTest::aClipboardWithoutTextAddsNothing()
{
    begin();
    QApplication::clipboard()->setMimeData(new QMimeData); // such as one with a picture
    EditBench::press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(staging().isEmpty());
    QCOMPARE(m_bench->context.messages.size(), 1);
}

void AddingRowsTest::manyRowsAreTakenWhileTheWindowGoesOn()
{
    begin();
    QStringList lines;
    for (int row = 0; row < 250; ++row)
        lines << u"new%1@example.com"_s.arg(row);
    paste(lines.join(u'\n'));
    QCOMPARE(staging().rowCount(), int(Slices::slice));
    QVERIFY(staging().isTaking());
    EditBench::type(u"k"_s); // the empty row is about to be another one
    QVERIFY(m_bench->context.messages.last().text.contains(u"Ctrl+Z"_s)); // a way on
    added().setCurrentIndex(at(added().model()->rowCount() - 1, u"Addresses"_s));
    paste(u"last@example.com"_s);
    QTRY_COMPARE(staging().rowCount(), 251);
    QVERIFY(!staging().isTaking());
    QCOMPARE(at(0, u"Addresses"_s).data().toString(), lines.first());
    QCOMPARE(at(250, u"Addresses"_s).data().toString(), u"last@example.com"_s);
    QUndoStack &undo = *m_bench->context.undo();
    QCOMPARE(undo.count(), 2);
    undo.undo();
    undo.undo();
    QVERIFY(staging().isEmpty());
    QCOMPARE(added().model()->rowCount(), 1);

    paste(lines.join(u'\n'));
    EditBench::press(Qt::Key_Escape);
    QCOMPARE(staging().rowCount(), 250);
    QVERIFY(strip().isVisible());
}

void AddingRowsTest::whatIsBeingTakenStaysWhenThePageIsDestroyed()
{
    QWidget window;
    m_bench->page->setParent(&window);
    window.show();
    m_bench->page->show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    m_bench->table().setFocus();
    begin();
    QStringList lines;
    for (int row = 0; row < 250; ++row)
        lines << u"new%1@example.com"_s.arg(row);
    paste(lines.join(u'\n'));
    QVERIFY(staging().isTaking());
    m_bench->page.reset();
    QCOMPARE(staging().rowCount(), 250);
    QVERIFY(!staging().isTaking());
}

void AddingRowsTest::rowsThatComeAndGoAreToldTogether()
{
    AddedModel model(staging(), placeOf(m_bench->contacts.resource));
    model.setFields({FormField {.key = u"emails"_s}});
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QList<StagedReplacement> come;
    for (int row = 0; row < 6; ++row) {
        const StagedRow one = m_bench->contacts.added(u"new%1@example.com"_s.arg(row));
        come << StagedReplacement {one.id(), one};
    }
    staging().replace(come);
    QCOMPARE(model.count(), 6);
    QCOMPARE(inserted.size(), 1);
    QList<StagedReplacement> go;
    for (const int row : {4, 0, 5, 2, 1})
        go << StagedReplacement {come.at(row).id, {}};
    staging().replace(go);
    QCOMPARE(removed.size(), 2); // the last two, the first three
    QCOMPARE(model.count(), 1);
    QCOMPARE(model.find(0)->id(), come.at(3).id);
}

void AddingRowsTest::whatIsNeededIsMarked()
{
    begin();
    added().setCurrentIndex(at(0, u"City"_s));
    EditBench::type(u"Kyiv"_s);
    EditBench::press(Qt::Key_Return);
    const QModelIndex address = at(0, u"Addresses"_s);
    QCOMPARE(mark(address), OverlaidCell::Mark::Trouble);
    QVERIFY(address.data(ResourceModel::NoteRole).toString().contains(u"needed"_s));
    QCOMPARE(mark(at(0, u"City"_s)), OverlaidCell::Mark::Changed);
}

void AddingRowsTest::aRowThatLacksSomethingIsNotSavedAndGoesOnWaiting()
{
    begin();
    added().setCurrentIndex(at(0, u"City"_s));
    EditBench::type(u"Kyiv"_s);
    EditBench::press(Qt::Key_Return);
    const JobTools tools {m_bench->desk.client, m_bench->desk.ledger, staging(), resourcesOf, factOf};
    const ReviewModel review(tools);
    const QString reason = u"Cannot be saved yet. “Addresses” is needed before the row can be added."_s;
    QCOMPARE(review.line(0).state, reason);
    QVERIFY(!review.index(0, ReviewModel::State).data(Qt::DecorationRole).isNull());
    EditDesk desk(tools, m_bench->desk.jobs, *m_bench->context.undo(), m_bench->context, m_bench->page.get());
    desk.save();
    QVERIFY(m_bench->desk.jobs.jobs().isEmpty());
    auto *dialog = dialogOf<ReviewDialog>(*m_bench->page);
    QVERIFY(dialog && !button(*dialog, u"Save"_s)->isEnabled());
    dialog->close();
    m_bench->page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_bench->page.get()));
    added().setFocus();
    added().setCurrentIndex(at(1, u"Addresses"_s));
    EditBench::type(u"new@example.com"_s);
    EditBench::press(Qt::Key_Return);
    desk.save();
    QTRY_COMPARE(m_bench->desk.jobs.jobs().size(), 1);
    QTRY_COMPARE(staging().rowCount(), 1); // only what can be is saved
    QCOMPARE(staging().rows().first().state, StagedRow::State::Incomplete);
    added().setCurrentIndex(at(0, u"Addresses"_s));
    EditBench::type(u"late@example.com"_s);
    EditBench::press(Qt::Key_Return);
    QCOMPARE(staging().rows().first().state, StagedRow::State::Waiting);
}

void AddingRowsTest::whatCannotBeTakenIsSaid()
{
    begin();
    paste(u"nobody\nb@example.com"_s);
    QCOMPARE(staging().rowCount(), 1);
    QCOMPARE(m_bench->context.messages.size(), 1);
    QVERIFY(m_bench->context.messages.first().text.startsWith(u"1 of 2"_s));
}

void AddingRowsTest::whatIsWrongIsSeenThoughThereIsLittleRoom()
{
    begin();
    EditBench::press(Qt::Key_Tab);
    EditBench::type(u"12"_s);
    EditBench::press(Qt::Key_Return);
    const QString words = QApplication::focusWidget()->accessibleDescription();
    QVERIFY(words.contains(u"digits"_s));
    const auto isSeen = [&] {
        for (const QLabel *label : m_bench->page->findChildren<QLabel *>()) {
            if (label->text() == words)
                return label->visibleRegion().boundingRect() == label->rect();
        }
        return false;
    };
    QVERIFY(isSeen());
    EditBench::press(Qt::Key_Escape);
    QVERIFY(!isSeen());
}

void AddingRowsTest::stepsAreUndoneAndDoneAgain()
{
    begin();
    paste(u"a@example.com\nb@example.com"_s);
    QUndoStack &undo = *m_bench->context.undo();
    undo.undo();
    QVERIFY(staging().isEmpty());
    QCOMPARE(added().model()->rowCount(), 1);
    undo.redo();
    QCOMPARE(staging().rowCount(), 2);
    QCOMPARE(at(1, u"Addresses"_s).data().toString(), u"b@example.com"_s);
}

void AddingRowsTest::anEmptiedRowIsNone()
{
    begin();
    paste(u"a@example.com"_s);
    EditBench::press(Qt::Key_Delete);
    QVERIFY(staging().isEmpty());
    QCOMPARE(added().model()->rowCount(), 1);
}

void AddingRowsTest::aRowIsTakenOutAgain()
{
    begin();
    paste(u"a@example.com\nb@example.com"_s);
    EditBench::press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(staging().rowCount(), 1);
    QCOMPARE(at(0, u"Addresses"_s).data().toString(), u"b@example.com"_s);
}

void AddingRowsTest::escapeGoesBackToTheList()
{
    begin();
    EditBench::press(Qt::Key_Escape);
    QVERIFY(strip().isHidden());
    QCOMPARE(QApplication::focusWidget(), &m_bench->table());
    begin();
    paste(u"a@example.com"_s);
    EditBench::press(Qt::Key_Escape);
    QVERIFY(strip().isVisible()); // as long as something waits there
}

void AddingRowsTest::addedRowsComeBackWithThePage()
{
    begin();
    paste(u"a@example.com"_s);
    QVERIFY(m_bench->open());
    QVERIFY(strip().isVisible());
    QCOMPARE(at(0, u"Addresses"_s).data().toString(), u"a@example.com"_s);
}

void AddingRowsTest::savedRowsAreReadWithTheList()
{
    begin();
    paste(u"a@example.com\nb@example.com"_s);
    QVERIFY(saveAll());
    QVERIFY(staging().isEmpty());
    QTRY_COMPARE(m_bench->model().rowCount(), 5);
    QVERIFY(m_bench->model().rowOfKey(u"b@example.com"_s) >= 0);
    QCOMPARE(added().model()->rowCount(), 1);
}

void AddingRowsTest::theReviewTellsWhatIsAddedAndDeleted()
{
    EditBench::press(Qt::Key_Delete, Qt::ControlModifier);
    begin();
    paste(u"a@example.com"_s);
    const JobTools tools {m_bench->desk.client, m_bench->desk.ledger, staging(), resourcesOf, factOf};
    const ReviewModel review(tools);
    QCOMPARE(review.rowCount(), 2);
    QCOMPARE(review.line(0).after, u"to be deleted"_s);
    QCOMPARE(review.line(1).after, u"Addresses: a@example.com"_s);
    QCOMPARE(review.index(1, ReviewModel::Field).data().toString(), u"New row"_s);
    const SavePlan plan = planOf(staging().rows(), tools);
    QCOMPARE(plan.calls, 2);
    QCOMPARE(plan.reads, 2); // whether each of both is there
    QCOMPARE(plan.canBeUndone, 0);
}

void AddingRowsTest::aDeletedRowHasASign()
{
    const QModelIndex first = m_bench->model().index(0, 0);
    const QRect cell = m_bench->table().visualRect(first);
    EditBench::press(Qt::Key_Down);
    const QImage before = m_bench->table().viewport()->grab(cell).toImage();
    EditBench::press(Qt::Key_Up);
    EditBench::press(Qt::Key_Delete, Qt::ControlModifier);
    EditBench::press(Qt::Key_Down);
    QCOMPARE(mark(first), OverlaidCell::Mark::Removed);
    // The text moved aside for the sign: the left end is another picture than a line through the text.
    const QImage after = m_bench->table().viewport()->grab(cell).toImage();
    const QRect left(0, 0, 20, cell.height() / 2 - 3);
    QVERIFY(before.copy(left) != after.copy(left));
}

QTEST_MAIN(AddingRowsTest)
#include "addingrows.moc"
