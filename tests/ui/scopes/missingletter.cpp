// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/zone.h"
#include "tests/support/demowindow.h"
#include "ui/scopes/smtp/arrivalpage.h"
#include "ui/scopes/smtp/cluelist.h"
#include "ui/scopes/smtp/recentbounces.h"
#include "ui/scopes/smtp/verdictcard.h"

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// Somebody finds out why a letter did not arrive, in the real window.
class MissingLetterTest : public QObject {
    Q_OBJECT

    std::optional<DemoWindow> m_window;

    void open(Scopes picked)
    {
        m_window.emplace(picked);
        QVERIFY(m_window->isReady());
    }
    ArrivalPage *page() const { return m_window->shown<ArrivalPage>(); }
    QString verdict() const { return page()->findChild<VerdictCard *>()->title(); }
    QString clue(smtp::Witness witness) const { return page()->findChild<ClueList *>()->text(witness); }
    /// Of a letter that the demo's servers refused.
    QString refused()
    {
        for (const QJsonValue row : m_window->demo.get(u"/smtp/emails?limit=1000"_s).json.toArray()) {
            if (row[u"smtp_answer_code"].toInt() == 550)
                return row[u"recipient"].toString();
        }
        return {};
    }
    QStringList unsubscribed()
    {
        QStringList all;
        for (const QJsonValue row : m_window->demo.get(u"/smtp/unsubscribe"_s).json.toArray())
            all << row[u"email"].toString();
        return all;
    }

private slots:
    void cleanup() { m_window.reset(); }

    void byKeyboard()
    {
        open(Scope::Smtp | Scope::Emails | Scope::VerifierService);
        const QString address = refused();
        QVERIFY(m_window->openByKeyboard(u"why did it not arrive"_s));
        QTRY_VERIFY(page());
        QVERIFY(m_window->tabTo(page()->findChild<QLineEdit *>()));
        DemoWindow::type(address);
        DemoWindow::press(Qt::Key_Return);
        QTRY_COMPARE(verdict(), u"The server of the recipient refused it"_s);
        QVERIFY(clue(smtp::Witness::Log).contains(u"There is no such mailbox."_s));
        QCOMPARE(clue(smtp::Witness::Unsubscribed), u"The address is not unsubscribed."_s);
        QCOMPARE(clue(smtp::Witness::Blacklist), u"The address is not on the blacklist."_s);
        QCOMPARE(clue(smtp::Witness::Verifier), u"It was never checked. A check costs one of your plan."_s);
    }

    void byMouseAndWithAWayOut()
    {
        open(Scope::Smtp | Scope::Emails | Scope::VerifierService);
        const QString address = unsubscribed().first();
        QVERIFY(m_window->openByMouse(Scope::Smtp, u"smtp/missing-letters"_s));
        QTRY_VERIFY(page());
        page()->findChild<QLineEdit *>()->setText(address); // pasted
        DemoWindow::click(m_window->button(u"Find out"_s));
        QTRY_COMPARE(verdict(), u"It was not sent: the address is unsubscribed"_s);
        QTRY_VERIFY(m_window->canPress(u"Take it off the unsubscribed"_s));
        DemoWindow::click(m_window->button(u"Take it off the unsubscribed"_s));
        QTRY_VERIFY(m_window->canPress(u"Put back"_s));
        DemoWindow::click(m_window->button(u"Put back"_s));
        QTRY_COMPARE(verdict(), u"No letter to %1 was handed in"_s.arg(address));
        QVERIFY(!unsubscribed().contains(address));
    }

    void aBounceOfLateIsOneClickAway()
    {
        open(Scope::Smtp);
        QVERIFY(m_window->openByMouse(Scope::Smtp, u"smtp/missing-letters"_s));
        QTRY_VERIFY(page());
        const auto *bounces = page()->findChild<RecentBounces *>()->findChild<QListWidget *>();
        const auto onDay = [this](int daysAgo) {
            const QString day = format::today().addDays(-daysAgo).toString(Qt::ISODate);
            return m_window->demo.get(u"/smtp/bounces/day?limit=10&date="_s + day).json[u"emails"].toArray();
        };
        QJsonArray told = onDay(0);
        for (const int day : {1, 2}) {
            for (const QJsonValue letter : onDay(day))
                told << letter;
        }
        QTRY_COMPARE(bounces->count(), int(qMin<qsizetype>(10, told.size())));
        QCOMPARE(bounces->isVisible(), !told.isEmpty());
        if (told.isEmpty())
            return;
        const QRect place = bounces->visualItemRect(bounces->item(0));
        QTest::mouseClick(bounces->viewport(), Qt::LeftButton, {}, place.center());
        QTRY_COMPARE(page()->findChild<QLineEdit *>()->text(), told.first()[u"email_to"].toString());
        QTRY_VERIFY(page()->findChild<VerdictCard *>()->isVisible());
        QVERIFY(!bounces->isVisible());
        QVERIFY(page()->findChild<QLineEdit *>()->hasFocus());
    }

    void onlyWhatIsPickedIsAsked()
    {
        open(Scope::Smtp);
        QVERIFY(m_window->openByKeyboard(u"why did it not arrive"_s));
        QTRY_VERIFY(page());
        QVERIFY(m_window->tabTo(page()->findChild<QLineEdit *>()));
        DemoWindow::type(u"nobody@example.com"_s);
        DemoWindow::press(Qt::Key_Return);
        QTRY_COMPARE(verdict(), u"No letter to nobody@example.com was handed in"_s);
        QVERIFY(clue(smtp::Witness::Blacklist).startsWith(u"Was not asked"_s));
        QVERIFY(clue(smtp::Witness::Verifier).startsWith(u"Was not asked"_s));
    }

    void aRowOfTheLogLeadsThere()
    {
        open(Scope::Smtp);
        const QString address = refused();
        QVERIFY(m_window->openByMouse(Scope::Smtp, u"smtp/emails"_s));
        const Resource letters = smtp::emails();
        const auto why = std::find_if(letters.actions.begin(), letters.actions.end(),
                                      [](const Action &one) { return one.id == u"why"_s; });
        QVERIFY(why != letters.actions.end());
        const Resource there = why->opens({.rows = {{{u"recipient"_s, address}}}});
        QCOMPARE(there.list->query.value(u"recipient"_s).toString(), address);
    }
};

QTEST_MAIN(MissingLetterTest)
#include "missingletter.moc"
