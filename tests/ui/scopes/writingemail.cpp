// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/demowindow.h"
#include "tests/support/pagebench.h"
#include "ui/form/formdialog.h"
#include "ui/form/formview.h"
#include "ui/page/listpage.h"
#include "ui/scopes/emails/letterview.h"
#include "ui/scopes/texts/textcomposer.h"

#include <QAction>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// One email is written beside its look and sent, in the real window.
class WritingEmailTest : public QObject {
    Q_OBJECT

    std::optional<DemoWindow> m_window;

    TextComposer *page() const { return m_window->shown<TextComposer>(); }
    QString letter() const { return m_window->shown<LetterView>()->shownText(); }
    void open()
    {
        QVERIFY(m_window->openByMouse(Scope::Smtp, u"smtp/emails"_s));
        QTRY_VERIFY(m_window->shown<ListPage>());
        auto *write = m_window->shown<ListPage>()->findChild<QAction *>(u"create"_s);
        QTRY_VERIFY(write && write->isEnabled());
        write->trigger();
    }
    QJsonObject newest() { return m_window->demo.get(u"/smtp/emails?limit=1"_s).json[0].toObject(); }
    QJsonObject written() const
    {
        return {{u"to"_s, QJsonArray {u"ann@example.com"_s}},
                {u"from.name"_s, u"Lumen Coffee"_s},
                {u"from.email"_s, u"hello@lumen-coffee.example.com"_s},
                {u"subject"_s, u"It left this morning"_s}};
    }

private slots:
    void init()
    {
        m_window.emplace(Scope::Smtp | Scope::Emails);
        QVERIFY(m_window->isReady());
        open();
        QTRY_VERIFY(page());
    }
    void cleanup() { m_window.reset(); }

    void itIsSeenWhileItIsWrittenAndSent()
    {
        QJsonObject values = written();
        values[u"html"_s] = u"<p>Your <b>coffee</b> is on its way.</p>"_s;
        values[u"text"_s] = u"Your coffee is on its way."_s;
        page()->form().type(values);
        QTRY_VERIFY(letter().contains(u"Your coffee is on its way."_s));
        QTRY_VERIFY(m_window->canPress(u"Send now"_s));
        DemoWindow::click(m_window->button(u"Send now"_s));
        QTRY_VERIFY(dialogOf<FormDialog>(*m_window->window));
        QVERIFY(newest()[u"subject"_s].toString() != u"It left this morning"_s); // not before the answer
        QTest::keyClick(dialogOf<FormDialog>(*m_window->window), Qt::Key_Return);
        QTRY_COMPARE(newest()[u"subject"_s].toString(), u"It left this morning"_s);
        QTRY_VERIFY(!page());
    }

    void aTemplateIsReadAndShown()
    {
        const QJsonValue first = m_window->demo.get(u"/templates?owner=me"_s).json[0];
        QVERIFY(!first[u"id"].isUndefined());
        QJsonObject values = written();
        values[u"template"_s] = first[u"id"].toVariant().toString();
        page()->form().type(values);
        QTRY_VERIFY(!letter().trimmed().isEmpty());
    }
};

QTEST_MAIN(WritingEmailTest)
#include "writingemail.moc"
