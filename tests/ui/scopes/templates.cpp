// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/encoded.h"
#include "tests/support/editbench.h"
#include "ui/page/resourcepage.h"
#include "ui/pages.h"
#include "ui/scopes/emails/composerpage.h"
#include "ui/scopes/emails/letterinput.h"
#include "ui/scopes/emails/letterlook.h"
#include "ui/scopes/emails/letterview.h"
#include "ui/scopes/emails/templateeditor.h"
#include "ui/scopes/emails/templatespage.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTcpServer>
#include <QTest>
#include <QTextBrowser>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// Templates by their looks, on a page against the demo service.
class TemplatesTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theChosenOneIsDrawnInEveryLook();
    void nothingIsLoadedFromOutside();
    void darkLettersAreReadable();
    void editingDrawsWhatIsTyped();
    void whatWasNotSavedIsHereAgain();
    void layoutTemplatesSayWhyTheyCannotBeEdited();
    void theGalleryIsCopiedFrom();
    void oneIsUsedInACampaign();
    void writingOnKeepsWhatNobodyTouched();
    void whatWasNotChangedIsNotSaved();

private:
    /// A page around pages, as in the window.
    class Context : public EditingContext {
    public:
        using EditingContext::EditingContext;
        QWidget *handmadePage(Client &client, const Resource &resource) override
        {
            return pulsedeck::handmadePage(client, resource, *this);
        }
        Ledger *ledger() override { return kept; }
        Ledger *kept = nullptr;
    };
    TemplatesPage &templates() const { return *m_page->findChild<TemplatesPage *>(); }
    TemplateEditor *editor() const { return m_page->findChild<TemplateEditor *>(); }
    void choose(const QString &name);
    void trigger(const QString &action) const { templates().findChild<QAction *>(action)->trigger(); }
    QJsonObject make(const QString &html);
    QJsonArray mine() { return m_demo->get(u"/templates?owner=me"_s).json.toArray(); }

    std::unique_ptr<DemoCalls> m_demo;
    std::unique_ptr<JobDesk> m_desk;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Context> m_context;
    std::unique_ptr<ResourcePage> m_page;
};

void TemplatesTest::init()
{
    m_demo = std::make_unique<DemoCalls>();
    m_desk = std::make_unique<JobDesk>(*m_demo);
    m_folder = std::make_unique<QTemporaryDir>();
    m_context = std::make_unique<Context>(m_folder->filePath(u"ui.ini"_s), *m_desk);
    m_context->kept = &m_desk->ledger;
    for (const Resource &resource : resourcesOf(Scope::Emails)) {
        if (resource.id == "emails/templates"_L1)
            m_page = std::make_unique<ResourcePage>(m_desk->client, resource, *m_context);
    }
    m_page->resize(1000, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(templates().model().rowCount() > 5);
}

void TemplatesTest::cleanup()
{
    m_page.reset();
    m_context.reset();
    m_desk.reset();
    QVERIFY2(m_demo->service.misfits().isEmpty(), qPrintable(m_demo->service.misfits().join(u'\n')));
}

void TemplatesTest::choose(const QString &name)
{
    ResourceModel &model = templates().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.rowAt(row)["name"].toString() == name)
            templates().list().setCurrentIndex(model.index(row, 0));
    }
    QTRY_VERIFY2(templates().letter().shownText().contains(name),
                 qPrintable(templates().letter().shownText()));
}

void TemplatesTest::theChosenOneIsDrawnInEveryLook()
{
    choose(u"Shop announcement"_s);
    using Look = LetterView::Look;
    for (const Look look : {Look::Wide, Look::Phone, Look::Dark, Look::Text}) {
        templates().letter().setLook(look);
        QVERIFY(templates().letter().shownText().contains(u"Shop announcement"_s));
        QCOMPARE(templates().letter().shownText().contains(u"(https://lumen-coffee.example.com/shop)"_s),
                 look == Look::Text);
    }
    QVERIFY(templates().letter().findChild<QTextBrowser *>()->maximumWidth() > 375);
    templates().letter().setLook(Look::Phone);
    QCOMPARE(templates().letter().findChild<QTextBrowser *>()->maximumWidth(), 375);
}

void TemplatesTest::nothingIsLoadedFromOutside()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QSignalSpy asked(&server, &QTcpServer::newConnection);
    LetterView view;
    const QString host = u"https://127.0.0.1:%1/"_s.arg(server.serverPort());
    view.setLetter(
        u"<link rel=stylesheet href='%1a.css'><style>@import '%1b.css';"
        "body{background-image:url(%1c.png)}</style><body background='%1d.png'><p>Hello</p>"
        "<img src='%1e.png'><iframe src='%1f'></iframe><table background='%1g.png'><tr><td>x</td></tr>"
        "</table><script src='%1h.js'></script>"_s.arg(host));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.grab();
    QCOMPARE(asked.size(), 0);
    QVERIFY(view.shownText().contains(u"Hello"_s));
    QVERIFY(button(view, u"Load pictures"_s)); // and only by this
}

void TemplatesTest::darkLettersAreReadable()
{
    QCOMPARE(darkened(u"<p style='color:#000000;background:#FFF'>a #000000</p>"_s),
             u"<p style=\"color:#ffffff;background:#171717\">a #000000</p>"_s);
    const QColor text = turned(QColor(0x2b, 0x21, 0x1b));
    const QColor paper = turned(Qt::white);
    QVERIFY(text.lightness() - paper.lightness() > 120);
}

void TemplatesTest::editingDrawsWhatIsTyped()
{
    choose(u"Monthly newsletter"_s);
    trigger(u"edit"_s);
    QTRY_VERIFY(editor());
    editor()->editor().setPlainText(u"<h1>Autumn</h1>"_s);
    QTRY_VERIFY(editor()->letter().shownText().contains(u"Autumn"_s));
    QTest::mouseClick(editor()->findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
    QTRY_VERIFY(!editor());
    QCOMPARE(m_desk->writes, QStringList {u"POST /template/edit/{id}"_s});
    QTRY_VERIFY(templates().letter().shownText().contains(u"Autumn"_s)); // read anew
}

void TemplatesTest::whatWasNotSavedIsHereAgain()
{
    choose(u"Monthly newsletter"_s);
    trigger(u"edit"_s);
    QTRY_VERIFY(editor());
    editor()->editor().setPlainText(u"<p>Half a thought</p>"_s);
    QTRY_VERIFY(editor()->letter().shownText().contains(u"Half"_s));
    m_page->back();
    QTRY_VERIFY(!editor());
    trigger(u"edit"_s);
    QTRY_VERIFY(editor() && editor()->editor().toPlainText().contains(u"Half"_s));
    QTest::mouseClick(button(*editor(), u"Discard them"_s), Qt::LeftButton);
    QVERIFY(editor()->editor().toPlainText().contains(u"LUMEN COFFEE"_s));
    QCOMPARE(m_desk->writes, QStringList());
}

void TemplatesTest::layoutTemplatesSayWhyTheyCannotBeEdited()
{
    choose(u"Birthday letter"_s);
    QVERIFY(!templates().findChild<QAction *>(u"edit"_s)->isEnabled());
    const QList<QLabel *> labels = templates().findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"layout editor"_s);
    }));
    QVERIFY(templates().findChild<QAction *>(u"copy"_s)->isEnabled());
}

void TemplatesTest::theGalleryIsCopiedFrom()
{
    const qsizetype before = mine().size();
    templates().findChild<QTabBar *>()->setCurrentIndex(1);
    QTRY_VERIFY(templates().model().rowCount() > 0
                && templates().model().rowAt(0)["owner"].toString() == "sendpulse"_L1);
    choose(u"Seasonal sale"_s);
    QVERIFY(!templates().findChild<QAction *>(u"edit"_s)->isEnabled());
    trigger(u"copy"_s);
    QTRY_VERIFY(editor());
    auto *name = editor()->findChild<QLineEdit *>(u"name"_s);
    QCOMPARE(name->text(), u"Seasonal sale, copy"_s);
    name->setText(u"Our sale"_s);
    QTest::mouseClick(editor()->findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
    QTRY_VERIFY(!editor());
    QCOMPARE(mine().size(), before + 1);
}

void TemplatesTest::oneIsUsedInACampaign()
{
    choose(u"Monthly newsletter"_s);
    trigger(u"use"_s);
    QTRY_VERIFY(m_page->findChild<ComposerPage *>());
    QTRY_COMPARE(m_page->findChild<ComposerPage *>()->draft().templateName, u"Monthly newsletter"_s);
    QVERIFY(!m_page->findChild<ComposerPage *>()->draft().isOwnLetter);
}

/// A template of that letter, as it is read.
QJsonObject TemplatesTest::make(const QString &html)
{
    const DemoCalls::Got made =
        m_demo->post(u"/template"_s, {{u"name"_s, u"Prices"_s}, {u"body"_s, encoded(html)}});
    const QString id = QString::number(made.json[u"real_id"].toInteger());
    return m_demo->get(u"/template/"_s + id).json.toObject();
}

void TemplatesTest::writingOnKeepsWhatNobodyTouched()
{
    const QString html = u"<p>12.50\u00a0EUR</p>\r\n<p>a\u2028b</p>\r\n<p>{{unsubscribe_url}}</p>"_s;
    LetterInput input(m_desk->client);
    input.useTemplate(make(html));
    auto *edit = input.findChild<QPlainTextEdit *>();
    QTRY_VERIFY(!edit->toPlainText().isEmpty());
    edit->insertPlainText(u"X"_s);
    letters::CampaignDraft draft;
    input.writeTo(draft);
    QVERIFY(draft.isOwnLetter);
    QCOMPARE(draft.html, u"X"_s + html);
    edit->undo();
    input.writeTo(draft);
    QVERIFY(!draft.isOwnLetter); // it is the template again
    QCOMPARE(draft.html, html);
}

void TemplatesTest::whatWasNotChangedIsNotSaved()
{
    const QString html = u"<p>12.50\u00a0EUR</p>\r\n<p>a</p>\n<p>b</p>\r\n"_s;
    const QJsonObject row = make(html);
    const Resource desk = emails::templateDesk(row, emails::TemplateDesk::Edit);
    TemplateEditor alone(m_desk->client, desk, *m_context);
    auto *save = alone.findChild<QPushButton *>(u"save"_s);
    save->click();
    QCOMPARE(m_context->messages.constLast().text, u"Nothing was changed."_s);
    QVERIFY(save->isEnabled());
    alone.editor().insertPlainText(u"<h1>Hi</h1>\n"_s);
    save->click();
    QTRY_COMPARE(m_desk->writes, QStringList {u"POST /template/edit/{id}"_s});
    QTRY_COMPARE(m_context->messages.constLast().text, u"The template was saved."_s);
    const QString id = QString::number(row[u"real_id"].toInteger());
    QCOMPARE(decoded(m_demo->get(u"/template/"_s + id).json[u"body"]), u"<h1>Hi</h1>\r\n"_s + html);
}

QTEST_MAIN(TemplatesTest)
#include "templates.moc"
