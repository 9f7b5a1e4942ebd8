// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/celloverlay.h"
#include "tests/support/editbench.h"
#include "ui/edit/reviewmodel.h"
#include "ui/files/exportdialog.h"
#include "ui/files/fileactions.h"
#include "ui/jobs/journalmodel.h"
#include "ui/look/language.h"
#include "ui/page/detailsview.h"

#include <QClipboard>
#include <QLabel>
#include <QRadioButton>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// What waits to be saved is what is seen, wherever a row goes.
class SeeingChangesTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void whatIsCopiedIsWhatIsSeen();
    void anExportAsksWhichValuesAreMeant();
    void thePaneShowsWhatWaits();
    void reviewAndJournalShowValuesAsTheListDoes();
    void aFormsChoicesAreToldByTheirWords();
    void ofWhatWasRefusedAPartMayBeSaved();
    void aRowThatIsGoneLeavesTheListWithItsChange();
    void aRowThatIsThereAgainStays();

private:
    bool saveWhatIsGone();

    Language m_language; ///< English has plurals, too.
    std::unique_ptr<EditBench> m_bench;
};

void SeeingChangesTest::init()
{
    m_language.set(u"en"_s);
    m_bench.reset();
    m_bench = std::make_unique<EditBench>(4);
    QVERIFY(m_bench->open());
}

void SeeingChangesTest::whatIsCopiedIsWhatIsSeen()
{
    EditBench::type(u"Kyiv"_s);
    EditBench::press(Qt::Key_Return);
    m_bench->goTo(0, u"City"_s);
    EditBench::press(Qt::Key_Down, Qt::ShiftModifier);
    EditBench::press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QVERIFY(lines.at(1).contains(u"Kyiv"_s));
    QVERIFY(lines.at(2).contains(u"Lviv"_s));
}

void SeeingChangesTest::anExportAsksWhichValuesAreMeant()
{
    EditBench::type(u"Kyiv"_s);
    EditBench::press(Qt::Key_Return);
    const QString path = m_bench->folder.filePath(u"contacts.csv"_s);
    const auto exported = [&](int choice) {
        QFile::remove(path);
        shownExportAction(*m_bench->page)->trigger();
        auto *dialog = dialogOf<ExportDialog>(*m_bench->page);
        const QStringList choices {u"As you see them, with the changes that wait to be saved"_s,
                                   u"As SendPulse has them"_s};
        for (QRadioButton *one : dialog->findChildren<QRadioButton *>()) {
            if (one->text() == choices.at(choice))
                one->setChecked(true);
        }
        emit dialog->fileChosen(path);
        dialog->close();
        return QTest::qWaitFor([&] { return QFile::exists(path); });
    };
    const auto content = [&] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(exported(0));
    QVERIFY(content().contains("Kyiv"));
    QVERIFY(exported(1));
    QVERIFY(content().contains("Lviv") && !content().contains("Kyiv"));
}

void SeeingChangesTest::thePaneShowsWhatWaits()
{
    const auto told = [this] {
        QStringList texts;
        for (const QLabel *label : m_bench->page->findChild<DetailsView *>()->findChildren<QLabel *>())
            texts << (label->accessibleName() == u"City"_s ? label->text() : QString());
        texts.removeAll(QString());
        return texts.join(u'|');
    };
    QTRY_COMPARE(told(), u"Lviv"_s);
    EditBench::type(u"Kyiv"_s);
    EditBench::press(Qt::Key_Return);
    m_bench->goTo(0, u"City"_s);
    QTRY_COMPARE(told(), u"Kyiv (not saved yet)"_s);
    m_bench->context.undo()->undo();
    QTRY_COMPARE(told(), u"Lviv"_s);
}

void SeeingChangesTest::reviewAndJournalShowValuesAsTheListDoes()
{
    JobDesk &desk = m_bench->desk;
    m_bench->demo.post(m_bench->contacts.path(),
                       {{"emails",
                         QJsonArray {QJsonObject {{"email", Contacts::address(0)},
                                                  {"variables", QJsonObject {{"Born", "1985-04-01"}}}}}}});
    QVERIFY(m_bench->open());
    const QString before = m_bench->text(0, u"Born"_s);
    QVERIFY(before != u"1985-04-01"_s);
    const QList<QPair<QString, QString>> pasted {{u"Born"_s, u"2001-02-03"_s},
                                                 {u"Phone"_s, u"380501234567"_s}};
    for (const auto &[column, text] : pasted) {
        m_bench->goTo(0, column);
        QApplication::clipboard()->setText(text);
        EditBench::press(Qt::Key_V, Qt::ControlModifier);
    }
    const QString born = m_bench->text(0, u"Born"_s);
    const QString phone = m_bench->text(0, u"Phone"_s);
    const JobTools tools {desk.client, desk.ledger, desk.staging, resourcesOf, factOf};
    const ReviewModel review(tools);
    QCOMPARE(review.rowCount(), 2);
    QCOMPARE(review.index(0, ReviewModel::Before).data().toString(), before);
    QCOMPARE(review.index(0, ReviewModel::After).data().toString(), born);
    QCOMPARE(review.index(1, ReviewModel::Before).data().toString(), u"empty"_s);
    QCOMPARE(review.index(1, ReviewModel::After).data().toString(), phone);
    QVERIFY2(review.text().contains(u"\t1985-04-01\t2001-02-03\t"_s), qPrintable(review.text()));

    desk.jobs.save(desk.staging.rows());
    QTRY_VERIFY(!desk.jobs.isBusy() && desk.staging.isEmpty());
    JournalModel journal(tools);
    QTRY_COMPARE(journal.rowCount(), 1);
    const QString told = journal.index(0, JournalModel::Changes).data().toString();
    QCOMPARE(told, u"Born: %1 → %2; Phone: – → %3"_s.arg(before, born, phone));
    for (const QString &words : {born, u"2001-02-03"_s, phone, u"380501234567"_s}) {
        journal.setWords(u"nothing of it"_s);
        QTRY_COMPARE(journal.rowCount(), 0);
        journal.setWords(words);
        QTRY_COMPARE(journal.rowCount(), 1); // found as it is seen and as it is written
    }
    QVERIFY(journal.csv()().contains("Born,1985-04-01,2001-02-03"));
}

/// What no column shows is told as its form does.
void SeeingChangesTest::aFormsChoicesAreToldByTheirWords()
{
    JobDesk &desk = m_bench->desk;
    const QList<Resource> lists = resourcesOf(Scope::Crm);
    const JobTools tools {desk.client, desk.ledger, desk.staging, resourcesOf, factOf};
    CellWords words(tools);
    int found = 0;
    for (const Resource &list : lists) {
        const Action *make = newRowAction(list);
        const QList<FormField> fields =
            make ? fieldsOf(*make, {}, list.scope, desk.client.contract()) : QList<FormField>();
        for (const FormField &field : fields) {
            if (field.input != FormField::Input::Choice || field.choices.isEmpty())
                continue;
            StagedRow row = stagedRow(list, *make, {});
            row.kind = StagedRow::Kind::Create;
            const StatusWord &choice = field.choices.last();
            QCOMPARE(words.shown(row, {.field = field.key, .title = field.title}, choice.code), choice.text);
            ++found;
        }
    }
    QVERIFY(found > 0);
    FormField stage {.key = u"stepId"_s, .title = u"Stage"_s, .input = FormField::Input::Number};
    QCOMPARE(kindOf(stage), Kind::Count);
    stage.choices = {{u"14800"_s, u"New request"_s}};
    QCOMPARE(kindOf(stage), Kind::Text); // its name
}

void SeeingChangesTest::ofWhatWasRefusedAPartMayBeSaved()
{
    Staging &staging = m_bench->desk.staging;
    const QList<QPair<QString, QString>> typed {{u"City"_s, u"Kyiv"_s}, {u"Phone"_s, u"380501234567"_s}};
    for (const auto &[column, text] : typed) {
        m_bench->goTo(0, column);
        EditBench::type(text);
        EditBench::press(Qt::Key_Return);
    }
    m_bench->demo.service.setFaults({*demo::Fault::fromText(u"status=422 PUT /addressbooks"_s)});
    QSignalSpy ended(&m_bench->desk.jobs, &Jobs::ended);
    m_bench->desk.jobs.save(staging.rows());
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(staging.rows().value(0).state, StagedRow::State::Refused);
    QCOMPARE(m_bench->contacts.cities()[Contacts::address(0)], u"Kyiv"_s);
    QTRY_COMPARE(m_bench->model().rowAt(0)[u"variables"_s][u"City"_s].toString(), u"Kyiv"_s);
    QCOMPARE(staging.rowCount(), 1);
}

/// Somebody deletes the first row before its change is saved.
bool SeeingChangesTest::saveWhatIsGone()
{
    EditBench::type(u"Kyiv"_s);
    EditBench::press(Qt::Key_Return);
    m_bench->demo.send("DELETE", m_bench->contacts.path(), {{"emails", QJsonArray {Contacts::address(0)}}});
    QSignalSpy ended(&m_bench->desk.jobs, &Jobs::ended);
    m_bench->desk.jobs.save(m_bench->desk.staging.rows());
    return QTest::qWaitFor([&] { return ended.size() == 1; })
        && m_bench->desk.staging.rows().value(0).state == StagedRow::State::Gone;
}

void SeeingChangesTest::aRowThatIsGoneLeavesTheListWithItsChange()
{
    const auto mark = [this](const QString &column) {
        const QModelIndex cell = m_bench->model().index(0, m_bench->columnOf(column));
        return OverlaidCell::Mark(cell.data(ResourceModel::MarkRole).toInt());
    };
    QVERIFY(saveWhatIsGone());
    QCOMPARE(m_bench->model().rowCount(), 4);
    QCOMPARE(mark(u"City"_s), OverlaidCell::Mark::Trouble);
    QCOMPARE(mark(u"Address"_s), OverlaidCell::Mark::Removed);
    QCOMPARE(m_bench->note(0, u"Address"_s), u"This row is not there any more."_s);
    m_bench->desk.staging.replace({{m_bench->desk.staging.rows().first().id(), {}}});
    QCOMPARE(m_bench->model().rowCount(), 3);
    QCOMPARE(m_bench->text(0, u"Address"_s), Contacts::address(1));
}

void SeeingChangesTest::aRowThatIsThereAgainStays()
{
    QVERIFY(saveWhatIsGone());
    m_bench->demo.post(m_bench->contacts.path(), {{"emails", QJsonArray {Contacts::address(0)}}});
    m_bench->page->refresh();
    QTRY_COMPARE(m_bench->note(0, u"Address"_s), QString());
    const int there = m_bench->model().rowOfKey(Contacts::address(0));
    QVERIFY(there >= 0);
    m_bench->desk.staging.replace({{m_bench->desk.staging.rows().first().id(), {}}});
    QCOMPARE(m_bench->model().rowCount(), 4);
    QCOMPARE(m_bench->model().rowOfKey(Contacts::address(0)), there);
}

QTEST_MAIN(SeeingChangesTest)
#include "seeingchanges.moc"
