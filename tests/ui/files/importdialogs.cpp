// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/crm.h"
#include "app/scopes/emails/emails.h"
#include "app/scopes/imports.h"
#include "app/table/names.h"
#include "tests/support/pagebench.h"
#include "tests/support/workbook.h"
#include "ui/files/importcheckstep.h"
#include "ui/files/importcolumnsstep.h"
#include "ui/files/importdialog.h"
#include "ui/files/importfilestep.h"
#include "ui/files/listimport.h"
#include "ui/form/formview.h"
#include "ui/form/nameedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDropEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QThreadPool>

#include <optional>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// In an account whose lists have names.
class NamingContext : public ListeningContext {
    Q_OBJECT
public:
    NamingContext(const QString &settingsFile, Client &client)
        : ListeningContext(settingsFile), m_names(client, resourcesOf)
    {
    }
    Names *names() override { return &m_names; }

private:
    Names m_names;
};

/// Four steps from a file to the list, and nothing is changed before the last.
class ImportDialogs : public QObject {
    Q_OBJECT

    std::optional<PageBench> m_bench;
    std::unique_ptr<QWidget> m_page;
    QPointer<ImportDialog> m_dialog;

    FakeService &service() { return m_bench->service; }
    void expectList()
    {
        service()
            .expect("GET", u"/addressbooks/1/emails"_s)
            .answer(
                R"([{"email":"ann@example.com","status":1,"phone":380501234567,"variables":{"City":"Lviv"}},
                        {"email":"bob@example.com","status":1,"phone":null,"variables":{"City":"Kyiv"}}])")
            .always();
        service().expect("GET", u"/addressbooks/1/emails/total"_s).answer(R"({"total":2})").always();
        service()
            .expect("GET", u"/addressbooks/1/variables"_s)
            .answer(R"([{"name":"City","type":"string"}])")
            .always();
    }
    QString text() const
    {
        QStringList words;
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->isVisible())
                words << label->text();
        }
        return words.join(u'\n');
    }
    void press(const QString &words)
    {
        QPushButton *found = button(*m_dialog, words);
        QVERIFY2(found && found->isEnabled(), qPrintable(words));
        found->click();
    }
    void toDryRun(const QByteArray &csv)
    {
        m_dialog->file().setBytes(csv, u"list.csv"_s);
        QTRY_VERIFY(m_dialog->file().isReady());
        QTRY_COMPARE(m_dialog->columns().mapping().columns.size(), 3);
        press(u"Next"_s);
        press(u"Next"_s);
        QTRY_VERIFY(text().contains(u"would be sent"_s) || text().contains(u"nothing to send"_s));
    }

private slots:
    void init()
    {
        m_bench.emplace();
        expectList();
        m_page = std::make_unique<QWidget>();
        m_page->show();
        const Resource contacts = emails::contacts({{u"id"_s, 1}, {u"name"_s, u"Newsletter"_s}});
        const QList<ImportKind> kinds = ListImport::kindsFor(contacts, m_bench->client);
        QVERIFY(!kinds.isEmpty());
        m_dialog = new ImportDialog(m_bench->client, contacts, kinds, m_bench->context, m_page.get());
        m_dialog->open();
    }
    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void whatWasGuessedOfAFileIsShown()
    {
        m_dialog->file().setBytes("name;email\nJ\xFCrgen;j@example.com\n", u"list.csv"_s);
        QTRY_VERIFY(m_dialog->file().isReady());
        const auto *preview = m_dialog->file().findChild<QTableWidget *>();
        QCOMPARE(preview->item(1, 0)->text(), u"Jürgen"_s);
        QStringList shown;
        for (const QComboBox *box : m_dialog->file().findChildren<QComboBox *>())
            shown << (box->isVisible() ? QStringList {box->currentText()} : QStringList());
        QCOMPARE(shown, QStringList({u"Windows-1252"_s, u"Semicolon"_s}));
    }

    void theDecimalSignIsShownAndCanBeChosen()
    {
        ImportFileStep &file = m_dialog->file();
        file.setBytes("email;Score\na@example.com;1.500\n", u"list.csv"_s);
        QTRY_VERIFY(file.isReady());
        auto *sign = file.findChildren<QComboBox *>().last();
        QVERIFY(sign->isVisible());
        QCOMPARE(sign->currentText(), u"Comma, as in 1,5"_s);
        QVERIFY2(text().contains(u"1.500 can be read in two ways"_s), qPrintable(text()));
        sign->setCurrentIndex(0);
        emit sign->activated(0);
        QCOMPARE(m_dialog->columns().question().text.decimalSign, QChar(u'.'));
        file.setBytes("email;Score\na@example.com;1500\n", u"list.csv"_s);
        QTRY_VERIFY(file.isReady());
        QVERIFY(!sign->isVisible());
    }

    void aWorkbookShowsWhatCanBeChosenOfIt()
    {
        ImportFileStep &file = m_dialog->file();
        file.setBytes(test::workbook({{u"email"_s, u"Born"_s}, {u"a@example.com"_s, u"01/03/1990"_s}}),
                      u"list.xlsx"_s);
        QTRY_VERIFY(file.isReady());
        QStringList shown;
        for (const QComboBox *box : file.findChildren<QComboBox *>())
            shown << (box->isVisible() ? QStringList {box->accessibleName()} : QStringList());
        QCOMPARE(shown, QStringList {u"Order of days"_s});
        QVERIFY2(text().contains(u"01/03/1990 can be read in two ways"_s), qPrintable(text()));
    }

    void aFieldGoesFromOneColumnToTheOther()
    {
        ImportFileStep &file = m_dialog->file();
        file.setBytes("email;Foo;Foo\na@example.com;1;x\n", u"list.csv"_s);
        QTRY_VERIFY(file.isReady());
        auto *table = m_dialog->columns().findChild<QTableWidget *>();
        auto *first = qobject_cast<QComboBox *>(table->cellWidget(1, 2));
        auto *second = qobject_cast<QComboBox *>(table->cellWidget(2, 2));
        QCOMPARE(first->currentText(), u"New variable Foo: numbers"_s);
        QCOMPARE(second->currentText(), u"Nothing: left out"_s);
        const int foo = second->findText(u"New variable Foo: texts"_s);
        second->setCurrentIndex(foo);
        emit second->activated(foo);
        QCOMPARE(first->currentText(), u"Nothing: left out"_s); // though its values are of another kind
        QCOMPARE(m_dialog->columns().mapping().columns.at(1), ImportTarget {});
    }

    void whatWasChosenOfColumnsStaysWhileTheyDo()
    {
        ImportFileStep &file = m_dialog->file();
        const QByteArray contents = "email;Score\na@example.com;1.500\n";
        file.setBytes(contents, u"list.csv"_s);
        QTRY_VERIFY(file.isReady());
        auto *table = m_dialog->columns().findChild<QTableWidget *>();
        auto *score = qobject_cast<QComboBox *>(table->cellWidget(1, 2));
        QCOMPARE(score->currentText(), u"New variable Score: numbers"_s);
        score->setCurrentIndex(0);
        emit score->activated(0);
        m_dialog->columns().findChild<QCheckBox *>()->setChecked(false);
        // As when the variables of the list arrive, or something is set right in the first step.
        auto *sign = file.findChildren<QComboBox *>().last();
        sign->setCurrentIndex(0);
        emit sign->activated(0);
        QCOMPARE(m_dialog->columns().mapping().columns.at(1), ImportTarget {});
        QVERIFY(!m_dialog->columns().mapping().hasTitles);
        file.setBytes(contents, u"again.csv"_s);
        QTRY_VERIFY(file.isReady());
        QCOMPARE(m_dialog->columns().mapping().columns.at(1).key, u"variables.Score"_s);
        QVERIFY(m_dialog->columns().mapping().hasTitles);
    }

    /// Variables of the list may be read while it is compared.
    void aDryRunIsMadeAnewWhenItsColumnsChange()
    {
        toDryRun("email,phone,City\nnew@example.com,,Kyiv\n");
        QVERIFY(m_dialog->check().isReady());
        QVERIFY2(m_dialog->check().findChild<QTableView *>()->model()->index(0, 2).data().toString().contains(
                     u"City: Kyiv"_s),
                 "what a new row will have is seen");
        emit m_dialog->columns().changed();
        QVERIFY(!m_dialog->check().isReady());
        QTRY_VERIFY(m_dialog->check().isReady());
        QVERIFY(button(*m_dialog, u"Import"_s)->isEnabled());
    }

    void anotherFileTakesTheFirstAwayAtOnce()
    {
        toDryRun("email,phone,City\nnew@example.com,,\n");
        ImportFileStep &file = m_dialog->file();
        file.openFile(m_bench->folder.filePath(u"missing.csv"_s));
        QVERIFY(!file.isReady());
        QVERIFY(file.text().lines.isEmpty());
        QVERIFY(file.isVisible() && !button(*m_dialog, u"Next"_s)->isEnabled());
        QTRY_VERIFY2(text().contains(u"missing.csv could not be read: "_s), qPrintable(text()));
        QVERIFY(!button(*m_dialog, u"Next"_s)->isEnabled());

        // Of two the last one counts, and another encoding makes it another file.
        file.setBytes("email\nfirst@example.com\n", u"first.csv"_s);
        file.setBytes("email\nJ\xFCrgen@example.com\n", u"second.csv"_s);
        QTRY_VERIFY(file.isReady());
        QCOMPARE(file.text().lines.at(1).values.first(), u"Jürgen@example.com"_s);
        auto *encoding = file.findChild<QComboBox *>();
        encoding->setCurrentText(u"Windows-1251"_s);
        emit encoding->activated(encoding->currentIndex());
        QVERIFY(!button(*m_dialog, u"Next"_s)->isEnabled());
        QTRY_VERIFY(button(*m_dialog, u"Next"_s)->isEnabled());
        QCOMPARE(file.text().lines.at(1).values.first(), u"Jьrgen@example.com"_s);
    }

    void enterGoesOnOnceThereIsAFile()
    {
        QTRY_COMPARE(m_dialog->focusWidget(), button(*m_dialog, u"Choose a file…"_s));
        m_dialog->file().setBytes("email\na@example.com\n", u"list.csv"_s);
        QTRY_COMPARE(m_dialog->focusWidget(), button(*m_dialog, u"Next"_s));
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
        QVERIFY(m_dialog->columns().isVisible());
    }

    void theFocusGoesAlongWithTheSteps()
    {
        ImportFileStep &file = m_dialog->file();
        file.setBytes("email,phone,City\nnew@example.com,,Kyiv\n", u"list.csv"_s);
        QTRY_COMPARE(m_dialog->focusWidget(), button(*m_dialog, u"Next"_s));
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
        auto *table = m_dialog->columns().findChild<QTableWidget *>();
        QCOMPARE(m_dialog->focusWidget(), table->cellWidget(0, 2));
        // The variables of the list may arrive while somebody is there.
        table->cellWidget(1, 2)->setFocus();
        m_dialog->columns().setFile(file.text(), m_dialog->columns().question().columns);
        QCOMPARE(m_dialog->focusWidget(), table->cellWidget(1, 2));
        press(u"Next"_s);
        QVERIFY(m_dialog->check().isAncestorOf(m_dialog->focusWidget())
                || m_dialog->focusWidget() == &m_dialog->check());
        QTRY_COMPARE(m_dialog->focusWidget(), m_dialog->check().findChild<QTableView *>());
    }

    void noLetterPressesTwoThings()
    {
        m_dialog->file().setBytes("email,phone,City\nnew@example.com,,Kyiv\n", u"list.csv"_s);
        QTRY_VERIFY(m_dialog->file().isReady());
        press(u"Next"_s);
        QStringList keys;
        const auto take = [&keys](const QWidget &widget, const QString &text) {
            if (widget.isVisible())
                keys << QKeySequence::mnemonic(text).toString();
        };
        for (const QAbstractButton *one : m_dialog->findChildren<QAbstractButton *>())
            take(*one, one->text());
        for (const QLabel *one : m_dialog->findChildren<QLabel *>())
            take(*one, one->buddy() ? one->text() : QString());
        keys.removeAll(QString());
        QVERIFY(keys.contains(u"Alt+N"_s) && keys.size() > 6);
        QCOMPARE(keys.removeDuplicates(), 0);
    }

    void longTextsAreSeenWhole()
    {
        m_dialog->resize(760, 900);
        QByteArray csv = "email";
        for (int column = 0; column < 12; ++column)
            csv += ",A column with a name that takes its room " + QByteArray::number(column);
        csv += "\n\"quoted;x@example.de\",1,1,1,1,1,1,1,1,1,1,1,1\n";
        m_dialog->file().setBytes(csv, u"list.csv"_s);
        QTRY_VERIFY(m_dialog->file().isReady());
        press(u"Next"_s);
        auto *columns = m_dialog->columns().findChild<QTableWidget *>();
        QTRY_VERIFY(columns->viewport()->height() >= 8 * columns->rowHeight(0));
        QVERIFY(columns->columnWidth(2) > columns->viewport()->width() / 2);
        press(u"Next"_s);
        QTRY_VERIFY(button(*m_dialog, u"1 refused"_s));
        auto *lines = m_dialog->check().findChild<QTableView *>();
        const int one = lines->verticalHeader()->defaultSectionSize();
        QTRY_COMPARE(lines->rowHeight(0), one);
        m_dialog->resize(420, 900);
        QTRY_VERIFY(lines->rowHeight(0) > one);
    }

    void theOrderOfDaysIsShownAndCanBeChosen()
    {
        ImportFileStep &file = m_dialog->file();
        file.setBytes("email;Born\na@example.com;01/03/1990\n", u"list.csv"_s);
        QTRY_VERIFY(file.isReady());
        auto *order = file.findChildren<QComboBox *>().at(2);
        QCOMPARE(order->accessibleName(), u"Order of days"_s);
        QVERIFY(order->isVisible());
        QVERIFY2(text().contains(u"01/03/1990 can be read in two ways"_s), qPrintable(text()));
        const int other = 1 - order->currentIndex();
        order->setCurrentIndex(other);
        emit order->activated(other);
        const FileText &chosen = m_dialog->columns().question().text;
        QVERIFY(chosen.isOrderChosen);
        QCOMPARE(int(chosen.dayOrder), order->currentData().toInt());
        file.setBytes("email;Born\na@example.com;12/25/1990\n", u"list.csv"_s);
        QTRY_VERIFY(file.isReady());
        QCOMPARE(order->currentText(), u"Month first, as in 12/25/1990"_s);
        QVERIFY(!text().contains(u"two ways"_s));
        file.setBytes("email;Born\na@example.com;25.12.1990\n", u"list.csv"_s);
        QTRY_VERIFY(file.isReady());
        QVERIFY(!order->isVisible());
    }

    void theLastWorkCountsWhicheverEndsFirst()
    {
        QThreadPool::globalInstance()->setMaxThreadCount(2);
        LatestWork work;
        QStringList heard;
        const auto hear = [&](const QString &what) { heard << what; };
        QSemaphore gate;
        const auto waits = [&gate] {
            gate.acquire();
            return u"first"_s;
        };
        work.begin(this, waits, hear);
        work.begin(
            this, [] { return u"second"_s; }, hear);
        QVERIFY(work.isBusy());
        QTRY_COMPARE(heard, QStringList {u"second"_s});
        QVERIFY(!work.isBusy());
        gate.release();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(heard, QStringList {u"second"_s});
    }

    void nothingIsChangedBeforeTheLastStep()
    {
        toDryRun("email,phone,City\nann@example.com,380501234567,Kyiv\nnew@example.com,,\nodd,,\n");
        QVERIFY(text().contains(u"2 row(s) would be sent. Nothing was changed yet."_s));
        for (const QString &words : {u"1 new"_s, u"1 changed"_s, u"0 the same"_s, u"1 refused"_s})
            QVERIFY2(button(*m_dialog, words), qPrintable(words));
        const auto *lines = m_dialog->check().findChild<QTableView *>();
        QCOMPARE(lines->model()->index(0, 2).data().toString(),
                 u"This is not an email address: it has no @."_s);
        press(u"1 changed"_s);
        QCOMPARE(lines->model()->index(0, 2).data().toString(), u"City: Lviv → Kyiv"_s);
        for (const FakeService::Exchange &exchange : service().exchanges())
            QCOMPARE(exchange.method, QByteArray("GET"));
    }

    void theRunSendsReadsBackAndSaysWhatDidNotArrive()
    {
        toDryRun("email,phone,City\nann@example.com,,Kyiv\nnew@example.com,,\nodd,,\n");
        service().expect("POST", u"/addressbooks/1/emails"_s).answer(R"({"result":true})");
        service()
            .expect("POST", u"/emails"_s)
            .answer(R"({"ann@example.com":[{"book_id":1,"status":1,"variables":[]}],"new@example.com":[]})");
        QSignalSpy imported(m_dialog, &ImportDialog::imported);
        press(u"Import"_s);
        QTRY_COMPARE(imported.size(), 1);
        QVERIFY(text().contains(u"1 row(s) were imported. 1 did not get into the list."_s));
        QCOMPARE(m_bench->context.messages.size(), 1);
        QCOMPARE(m_bench->context.messages.first().tone, Message::Tone::Warning);

        press(u"Save what was not imported…"_s);
        auto *where = dialogOf<QFileDialog>(*m_dialog);
        QVERIFY(where);
        const QString path = m_bench->folder.filePath(u"rest.csv"_s);
        emit where->fileSelected(path);
        QTRY_COMPARE(m_bench->context.messages.size(), 2);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(1).startsWith("new@example.com,,,"));
        QVERIFY(lines.at(2).startsWith("odd,,,"));
    }

    void theRunGoesOnWithoutTheDialog()
    {
        toDryRun("email,phone,City\nnew@example.com,,\n");
        service().expect("POST", u"/addressbooks/1/emails"_s).answer(R"({"result":true})").hold();
        service().expect("POST", u"/emails"_s).answer(R"({"new@example.com":[{"book_id":1}]})");
        press(u"Import"_s);
        QTRY_COMPARE(service().heldCount(), 1);
        m_page.reset();
        service().release();
        QTRY_COMPARE(m_bench->context.messages.size(), 1);
        QCOMPARE(m_bench->context.messages.first().tone, Message::Tone::Good);
    }

    void whatNewRowsNeedIsAskedForBeforeTheDryRun()
    {
        delete m_dialog.data();
        service()
            .expect("POST", u"/crm/v1/contacts/get-list"_s)
            .answer(R"({"data":{"list":[],"total":0}})")
            .always();
        const Resource contacts = crm::contacts();
        m_dialog = new ImportDialog(m_bench->client, contacts, importsInto(contacts), m_bench->context,
                                    m_page.get());
        m_dialog->open();
        const QString needed = u"What is new needs besides: Owner."_s;
        m_dialog->file().setBytes("Address,First name\nnew@example.com,Ann\n", u"list.csv"_s);
        QTRY_VERIFY(m_dialog->file().isReady());
        press(u"Next"_s);
        QVERIFY2(text().contains(needed), qPrintable(text()));
        press(u"Next"_s);
        QVERIFY(m_dialog->columns().isVisible());
        QVERIFY2(text().contains(u"Please fill in “Owner”, or say which column has it."_s),
                 qPrintable(text()));
        m_dialog->columns().findChild<FormView *>()->type({{u"responsibleId"_s, 7}});
        QVERIFY(!text().contains(needed));
        press(u"Next"_s);
        QTRY_VERIFY2(text().contains(u"1 row(s) would be sent"_s), qPrintable(text()));

        // A column with it is as good, and the service's own numbers bring nothing new.
        for (const char *file : {"Address,Owner\nnew@example.com,7\n", "Contact ID,First name\n5,Ann\n"}) {
            m_dialog->columns().findChild<FormView *>()->putBack();
            m_dialog->file().setBytes(file, u"list.csv"_s);
            QTRY_VERIFY(m_dialog->file().isReady() && m_dialog->file().isVisible());
            press(u"Next"_s);
            QVERIFY(!text().contains(needed));
            press(u"Next"_s);
            QVERIFY(!m_dialog->columns().isVisible());
        }
    }

    void namesInAFileAndStagesOfThePipelineAreKnown()
    {
        delete m_dialog.data();
        service().expect("POST", u"/crm/v1/deals/get-list"_s).answer(R"({"data":[],"meta":{}})").always();
        service()
            .expect("GET", u"/crm/v1/users"_s)
            .answer(R"({"data":[{"id":7,"firstname":"Ann","lastname":"Li"}]})")
            .always();
        service()
            .expect("GET", u"/crm/v1/pipelines"_s)
            .answer(R"({"data":[{"id":1,"name":"Shop"},{"id":2,"name":"Fair"}]})")
            .always();
        for (const QString &id : {u"1"_s, u"2"_s}) {
            const QByteArray steps =
                R"({"data":[{"id":1%1,"name":"New request"},{"id":2%1,"name":"Offer"}]})";
            service()
                .expect("GET", u"/crm/v1/pipelines/%1/steps"_s.arg(id))
                .answer(QByteArray(steps).replace("%1", id.toUtf8()))
                .always();
        }
        NamingContext context(m_bench->folder.filePath(u"names.ini"_s), m_bench->client);
        const Resource deals = crm::deals();
        m_dialog = new ImportDialog(m_bench->client, deals, importsInto(deals), context, m_page.get());
        m_dialog->open();
        m_dialog->file().setBytes("Deal,Owner,Stage\nOne,Ann Li,\nTwo,,Offer · Fair\nThree,,Offer\n",
                                  u"list.csv"_s);
        QTRY_VERIFY(m_dialog->file().isReady());
        press(u"Next"_s);
        QVERIFY2(text().contains(u"needs besides: Pipeline."_s), qPrintable(text()));
        const QList<NameEdit *> edits = m_dialog->columns().findChildren<NameEdit *>();
        QTRY_COMPARE(edits.at(1)->completer()->model()->rowCount(), 4);
        edits.at(0)->setText(u"Fair"_s);
        QCOMPARE(edits.at(1)->completer()->model()->rowCount(), 2);
        edits.at(1)->setText(u"New request"_s);
        press(u"Next"_s);
        QTRY_VERIFY2(text().contains(u"3 row(s) would be sent"_s), qPrintable(text()));
        service().expect("POST", u"/crm/v1/deals"_s).answer(R"({"data":{"id":5}})").always();
        press(u"Import"_s);
        const auto sent = [this] {
            QList<QJsonObject> bodies;
            for (const FakeService::Exchange &exchange : service().exchanges()) {
                if (exchange.method == "POST" && exchange.path == "/crm/v1/deals"_L1)
                    bodies << exchange.json();
            }
            return bodies;
        };
        QTRY_COMPARE(sent().size(), 3);
        QCOMPARE(sent().first(),
                 (QJsonObject {{"name", "One"}, {"pipelineId", 2}, {"stepId", 12}, {"responsibleId", 7}}));
        QCOMPARE(sent().at(1), (QJsonObject {{"name", "Two"}, {"pipelineId", 2}, {"stepId", 22}}));
        QCOMPARE(sent().at(2), (QJsonObject {{"name", "Three"}, {"pipelineId", 2}, {"stepId", 22}}));
        delete m_dialog.data();
    }

    void theCountryOfPhonesIsShownAndCanBeChosen()
    {
        auto *country = m_dialog->columns().findChild<QComboBox *>(u"country"_s);
        m_dialog->file().setBytes("email,City\nnew@example.com,Kyiv\n", u"list.csv"_s);
        QTRY_VERIFY(m_dialog->file().isReady());
        press(u"Next"_s);
        QVERIFY(!country->isVisible());
        press(u"Back"_s);
        toDryRun("email,phone,City\na@example.com,0171 2345678,\nb@example.com,+49 30 123456,\n");
        QVERIFY2(
            text().contains(u"numbers of this one: Germany (+49). “0171 2345678” is taken for +49 171"_s),
            qPrintable(text()));
        press(u"Back"_s);
        QCOMPARE(country->currentText(), u"Germany (+49)"_s);
        country->setCurrentIndex(0);
        emit country->activated(0);
        press(u"Next"_s);
        QTRY_VERIFY(button(*m_dialog, u"1 refused"_s));
        QVERIFY(!text().contains(u"Germany"_s));
    }

    void linesCanGoWithoutAValueThatIsWrong()
    {
        toDryRun("email,phone,City\nnew@example.com,12,Kyiv\n");
        QVERIFY(!m_dialog->check().isReady());
        auto *partly = m_dialog->check().findChild<QCheckBox *>();
        QVERIFY(partly->isVisible() && partly->text().startsWith(u"Import 1 "_s));
        partly->setFocus();
        partly->click();
        QTRY_VERIFY(m_dialog->check().isReady());
        QCOMPARE(m_dialog->focusWidget(), partly);
        QVERIFY2(m_dialog->check().findChild<QTableView *>()->model()->index(0, 2).data().toString().contains(
                     u"City: Kyiv; without Phone: “12”"_s),
                 "what is left out is seen");
        service().expect("POST", u"/addressbooks/1/emails"_s).answer(R"({"result":true})");
        service().expect("POST", u"/emails"_s).answer(R"({"new@example.com":[{"book_id":1}]})");
        press(u"Import"_s);
        QTRY_COMPARE(m_bench->context.messages.size(), 1);
        QVERIFY2(text().contains(u"1 line(s) went without values"_s), qPrintable(text()));
        QCOMPARE(m_bench->context.messages.first().actionText, u"Save what was not imported…"_s);
    }

    void aMappingIsKeptUnderAName()
    {
        m_dialog->file().setBytes("who,Town\nann@example.com,Kyiv\n", u"list.csv"_s);
        QTRY_COMPARE(m_dialog->columns().mapping().columns.size(), 2);
        auto *table = m_dialog->columns().findChild<QTableWidget *>();
        // The variables of the list arrive later.
        const auto town = [table] { return qobject_cast<QComboBox *>(table->cellWidget(1, 2)); };
        QTRY_VERIFY(town()->findText(u"Variable City"_s) > 0);
        const int city = town()->findText(u"Variable City"_s);
        town()->setCurrentIndex(city);
        emit town()->activated(city);
        auto *kept = m_dialog->columns().findChild<QComboBox *>(QString(), Qt::FindDirectChildrenOnly);
        kept->setCurrentText(u"Shop"_s);
        press(u"Next"_s);
        press(u"Keep"_s);
        m_dialog->file().setBytes("Town,who\nKyiv,ann@example.com\n", u"other.csv"_s);
        QTRY_COMPARE(m_dialog->columns().mapping().columns.value(1).key, u"email"_s);
        QVERIFY(m_dialog->columns().mapping().columns.first().key != u"variables.City"_s);
        emit kept->activated(kept->findText(u"Shop"_s));
        QCOMPARE(m_dialog->columns().mapping().columns.first().key, u"variables.City"_s);
        QVERIFY(!m_bench->context.uiState()
                     .value(u"import/mappings/emails/contacts"_s)
                     .toByteArray()
                     .contains("ann@"));
    }
};

QTEST_MAIN(ImportDialogs)
#include "importdialogs.moc"
