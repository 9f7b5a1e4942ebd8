// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/drafts.h"

#include "app/jobs/ledger.h"
#include "tests/support/pagebench.h"
#include "ui/action/actionrunner.h"
#include "ui/form/formdialog.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// What is typed in a form is there again, however the program ended, until it was sent or discarded.
class DraftsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void whatIsTypedSurvivesAKill();
    void whatIsTypedSurvivesTheEndByTheSystem();
    void nothingReadableLiesInTheFile();
    void aFormGoesOnFromWhatWasTyped();
    void eachRowHasItsOwn();
    void startingAfreshForgetsIt();
    void whatWasSentIsForgotten();
    void whatWasDiscardedIsForgotten();
    void closingOffersToKeepADraft();
    void whatTheServiceRefusedIsKept();
    void whatStandsThereNowIsNotOffered();
    void leavingAsksOnlyWhatWouldBeLost();
    void secretsAndFilesAreNeverKept();

private:
    /// A form in another program, which is ended as soon as it says @p word.
    void typeElsewhere(const QString &text, const QByteArray &word, void (QProcess::*end)());
    /// As after a restart.
    void reopen();
    FormDialog *open(int row = 1, const QString &name = u"Old name"_s);
    FormDialog *dialog() const { return dialogOf<FormDialog>(*m_window); }
    QLineEdit *input() const { return dialog()->findChild<QLineEdit *>(); }
    bool goesOn() const { return button(*dialog(), u"Start afresh"_s); }
    void close()
    {
        delete dialog();
        reopen();
    }

    std::optional<PageBench> m_bench;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<Drafts> m_drafts;
    QString m_path;
    const QByteArray m_key = QByteArray(32, 'k');
};

void DraftsTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_bench.emplace();
    m_path = m_bench->folder.filePath(u"changes.sqlite"_s);
    reopen();
}

void DraftsTest::reopen()
{
    m_drafts.reset();
    // Work that was asked for is done before the file is opened anew.
    if (m_ledger) {
        bool isDone = false;
        m_ledger->write({}, this, [&](bool) { isDone = true; });
        QTRY_VERIFY(isDone);
    }
    m_ledger = std::make_unique<Ledger>();
    m_drafts = std::make_unique<Drafts>(*m_ledger);
    m_ledger->open(m_path, m_key);
    bool isLoaded = false;
    connect(m_drafts.get(), &Drafts::loaded, this, [&] { isLoaded = true; });
    m_drafts->load();
    QTRY_VERIFY(isLoaded);
    QVERIFY(m_drafts->isLasting());
}

void DraftsTest::typeElsewhere(const QString &text, const QByteArray &word, void (QProcess::*end)())
{
    m_drafts.reset();
    m_ledger.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QProcess worker;
    worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    worker.start(QStringLiteral(FORM_WORKER), {m_path, QString::fromLatin1(m_key.toHex()), u"form"_s, text});
    QByteArray said;
    while (!said.contains(word) && worker.waitForReadyRead(30'000))
        said += worker.readAll();
    QVERIFY(said.contains(word));
    (worker.*end)();
    QVERIFY(worker.waitForFinished());
    reopen();
}

static QJsonObject draftOf(Drafts &drafts, const QString &form)
{
    QJsonObject values;
    drafts.find(form, &drafts, [&](const Draft &draft) { values = draft.values; });
    return values;
}

void DraftsTest::whatIsTypedSurvivesAKill()
{
    typeElsewhere(u"Dear Ann"_s, "kept", &QProcess::kill);
    QCOMPARE(draftOf(*m_drafts, u"form"_s), (QJsonObject {{"text", "Dear Ann"}}));
}

/// Though nothing was written down yet when the signal came.
void DraftsTest::whatIsTypedSurvivesTheEndByTheSystem()
{
    typeElsewhere(u"Dear Bob"_s, "typed", &QProcess::terminate);
    QCOMPARE(draftOf(*m_drafts, u"form"_s), (QJsonObject {{"text", "Dear Bob"}}));
}

void DraftsTest::nothingReadableLiesInTheFile()
{
    typeElsewhere(u"Dear Charlotte"_s, "kept", &QProcess::kill);
    for (const QString &suffix : {u""_s, u"-wal"_s}) {
        QFile file(m_path + suffix);
        if (file.open(QIODevice::ReadOnly))
            QVERIFY(!file.readAll().contains("Charlotte"));
    }
}

FormDialog *DraftsTest::open(int row, const QString &name)
{
    const Resource lists {.id = u"test/lists"_s,
                          .title = u"Lists"_s,
                          .scope = Scope::Emails,
                          .list = Call {u"GET /addressbooks"_s}};
    const Action rename =
        edit(Scope::Emails, {u"PUT /addressbooks/{id}"_s}, u"Rename…"_s, [](const ActionContext &context) {
            return QList<FormField> {required(line(u"name"_s, u"Name"_s, context.row()["name"]))};
        });
    auto *runner = new ActionRunner(m_bench->client, m_bench->jobs, lists, rename,
                                    {.rows = {QJsonObject {{"id", row}, {"name", name}}}}, m_window.get());
    runner->setDrafts(m_drafts.get());
    runner->start();
    return dialog();
}

void DraftsTest::aFormGoesOnFromWhatWasTyped()
{
    open();
    QVERIFY(!goesOn());
    input()->setText(u"New name"_s);
    close();
    open();
    QVERIFY(goesOn());
    QCOMPARE(input()->text(), u"New name"_s);
    const QList<QLabel *> labels = dialog()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"Goes on from what you typed at"_s);
    }));
}

void DraftsTest::eachRowHasItsOwn()
{
    open();
    input()->setText(u"New name"_s);
    close();
    open(2);
    QVERIFY(!goesOn());
    QCOMPARE(input()->text(), u"Old name"_s);
}

void DraftsTest::startingAfreshForgetsIt()
{
    open();
    input()->setText(u"New name"_s);
    close();
    open();
    button(*dialog(), u"Start afresh"_s)->click();
    QCOMPARE(input()->text(), u"Old name"_s);
    QVERIFY(!goesOn());
    close();
    open();
    QVERIFY(!goesOn());
}

void DraftsTest::whatWasSentIsForgotten()
{
    open();
    input()->setText(u"New name"_s);
    m_bench->service.expect("PUT", u"/addressbooks/1"_s).answer(R"({"result":true})");
    button(*dialog(), u"Save"_s)->click();
    QTRY_VERIFY(!dialog());
    reopen();
    open();
    QVERIFY(!goesOn());
}

void DraftsTest::whatWasDiscardedIsForgotten()
{
    open();
    input()->setText(u"New name"_s);
    button(*dialog(), u"Cancel"_s)->click();
    button(*dialog(), u"Discard it"_s)->click();
    QTRY_VERIFY(!dialog());
    reopen();
    open();
    QVERIFY(!goesOn());
}

void DraftsTest::closingOffersToKeepADraft()
{
    open();
    QTest::keyClicks(input(), u"Ann"_s);
    dialog()->reject();
    QPushButton *keep = button(*dialog(), u"Keep as draft"_s);
    QVERIFY(keep);
    QVERIFY(button(*dialog(), u"Discard it"_s));
    const QList<QLabel *> labels = dialog()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"As a draft it is here again"_s);
    }));
    keep->click();
    QTRY_VERIFY(!dialog());
    open();
    QVERIFY(goesOn());
    QVERIFY(input()->text().contains(u"Ann"_s));
}

void DraftsTest::whatTheServiceRefusedIsKept()
{
    open();
    input()->setText(u"New name"_s);
    m_bench->service.expect("PUT", u"/addressbooks/1"_s).answer(R"({"message":"No"})", 403);
    button(*dialog(), u"Save"_s)->click();
    QTRY_VERIFY(button(*dialog(), u"Save"_s)->isEnabled());
    close();
    open();
    QCOMPARE(input()->text(), u"New name"_s);
}

/// Killed after the service took it, and before that was noted.
void DraftsTest::whatStandsThereNowIsNotOffered()
{
    open();
    input()->setText(u"New name"_s);
    close();
    open(1, u"New name"_s);
    QVERIFY(!goesOn());
    close();
    open();
    QVERIFY(!goesOn());
}

void DraftsTest::leavingAsksOnlyWhatWouldBeLost()
{
    open();
    input()->setText(u"New name"_s);
    bool isLeft = false;
    dialog()->askToLeave([&] { isLeft = true; });
    QVERIFY(isLeft);
    QTRY_VERIFY(!dialog());
    reopen();
    open();
    QCOMPARE(input()->text(), u"New name"_s);
    delete dialog();

    m_ledger = std::make_unique<Ledger>();
    m_drafts = std::make_unique<Drafts>(*m_ledger);
    m_ledger->openInMemory();
    open();
    input()->setText(u"Newer name"_s);
    isLeft = false;
    dialog()->askToLeave([&] { isLeft = true; });
    QVERIFY2(!isLeft, "nothing is there after a restart");
    QVERIFY(button(*dialog(), u"Discard it"_s));
    // Whoever stayed is not sent away when the form is done with.
    button(*dialog(), u"Keep editing"_s)->click();
    QCOMPARE(input()->text(), u"Newer name"_s);
    dialog()->QDialog::reject();
    QTRY_VERIFY(!dialog());
    QVERIFY(!isLeft);
    open();
    input()->setText(u"Newest name"_s);
    dialog()->askToLeave([&] { isLeft = true; });
    button(*dialog(), u"Discard it"_s)->click();
    QVERIFY(isLeft);
}

void DraftsTest::secretsAndFilesAreNeverKept()
{
    using Input = FormField::Input;
    const FormField name = line(u"name"_s, u"Name"_s);
    const FormField password = line(u"proxyPassword"_s, u"Password"_s);
    const QList<FormField> fields {
        name,
        {.key = u"hidden"_s, .title = u"Hidden"_s, .input = Input::Secret},
        password,
        {.key = u"file"_s, .title = u"File"_s, .input = Input::File},
        {.key = u"rows"_s,
         .title = u"Rows"_s,
         .input = Input::Rows,
         .fields = {name, password, {.key = u"photo"_s, .title = u"Photo"_s, .input = Input::File}}},
        {.key = u"map"_s, .title = u"Map"_s, .input = Input::Map},
        {.key = u"json"_s, .title = u"JSON"_s, .input = Input::Json}};
    const QJsonObject row {{"name", "Ann"}, {"proxyPassword", "x"}, {"photo", QJsonObject {{"data", "x"}}}};
    const QJsonObject kept = keepable(fields,
                                      {{"name", "Ann"},
                                       {"hidden", "x"},
                                       {"proxyPassword", "x"},
                                       {"file", QJsonObject {{"data", "x"}}},
                                       {"rows", QJsonArray {row}},
                                       {"map", QJsonObject {{"api_key", "x"}, {"city", "Lviv"}}},
                                       {"json", "{\"token\": \"x"}});
    QCOMPARE(kept,
             (QJsonObject {{"name", "Ann"},
                           {"rows", QJsonArray {QJsonObject {{"name", "Ann"}}}},
                           {"map", QJsonObject {{"city", "Lviv"}}},
                           {"json", ""}}));
}

QTEST_MAIN(DraftsTest)
#include "drafts.moc"
