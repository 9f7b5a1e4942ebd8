// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/contract/scope.h"
#include "tests/support/desk.h"
#include "ui/home/concernlist.h"
#include "ui/home/homepanel.h"
#include "ui/home/homesection.h"
#include "ui/home/homeview.h"
#include "ui/home/overview.h"
#include "ui/notice/errorbox.h"
#include "ui/notice/stateview.h"
#include "ui/page/listpage.h"
#include "ui/page/recordpage.h"
#include "ui/report/explanationdialog.h"
#include "ui/report/figurecard.h"
#include "ui/shell/accountview.h"
#include "ui/shell/demopast.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/scopepanel.h"
#include "ui/shell/scopeview.h"
#include "ui/table/resourcetable.h"

#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace Qt::StringLiterals;

/// The first tab: the figures that matter, over all scopes that may be asked.
class HomeTest : public QObject {
    Q_OBJECT

    std::optional<test::Desk> m_desk;
    std::optional<MainWindow> m_window;

    void open(Scopes picked)
    {
        m_desk->addAccount(u"Shop"_s, picked);
        m_window.emplace(m_desk->bench());
        m_window->show();
        QTRY_VERIFY(m_window->currentView()->session());
        QTRY_VERIFY(home());
    }
    HomeView *home() const { return m_window->currentView()->home().view(); }
    FigureCard *card(const QString &title) const
    {
        for (FigureCard *one : home()->findChildren<FigureCard *>()) {
            if (one->figure().title == title)
                return one;
        }
        return nullptr;
    }
    void answerCampaigns()
    {
        m_desk->service.answer("GET /addressbooks", 200, "[]");
        m_desk->service.answer("GET /campaigns", 200, R"([
            {"id": 1, "name": "Spring", "status": 3, "send_date": "2026-03-01 10:00:00",
             "statistics": {"sent": 100, "delivered": 100, "opening": 25, "link_redirected": 5,
                            "unsubscribe": 0, "error": 0}},
            {"id": 2, "name": "Flash sale", "status": 27, "send_date": null, "statistics": null}])");
    }
    QString nameOf(const QString &title) const
    {
        return card(title) ? card(title)->accessibleName() : QString();
    }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale::C);
        m_desk.emplace();
        m_desk->service.answer("GET /smtp/emails/total", 200, R"({"total":2400})");
        m_desk->service.answer("GET /smtp/bounces/day/total", 200, R"({"total":2})");
        m_desk->service.answer("GET /balance", 200, R"({"currency":"USD","balance_currency":"99.75"})");
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void figuresOfPickedScopesAreShown()
    {
        open(Scope::Smtp | Scope::UserData);
        QCOMPARE(home()->shownScopes(), (QList<Scope> {Scope::Smtp, Scope::UserData}));
        QTRY_COMPARE(nameOf(u"Emails sent"_s), u"Emails sent: 2400"_s);
        QTRY_COMPARE(nameOf(u"Bounces within 24 hours"_s), u"Bounces within 24 hours: 2"_s);
        QTRY_VERIFY(nameOf(u"Balance"_s).contains(u"99.75"_s));
        QVERIFY(!m_desk->service.asked().contains("GET /addressbooks"));
    }

    void scopesComeAndGoAsTheyArePicked()
    {
        open(Scope::Smtp | Scope::UserData);
        m_window->currentView()->session()->setPicked(Scope::UserData | Scope::PushService);
        QTRY_COMPARE(home()->shownScopes(), (QList<Scope> {Scope::PushService, Scope::UserData}));
        QTRY_VERIFY(m_desk->service.asked().contains("GET /push/websites/total"));
    }

    void aRefusedScopeIsAbsent()
    {
        m_desk->service.answer("GET /smtp/emails/total", 403,
                               R"({"message":"Access denied!","error_code":3030303030})");
        open(Scope::Smtp | Scope::UserData);
        m_window->currentView()->session()->probe().retry(Scope::Smtp);
        QTRY_COMPARE(home()->shownScopes(), QList<Scope> {Scope::UserData});
    }

    void withoutAnyScopeItSaysWhatToDo()
    {
        open(Scope::UserData);
        m_window->currentView()->session()->setPicked({});
        auto *nothing = home()->findChild<StateView *>();
        QTRY_VERIFY(nothing->isVisible());
        QVERIFY(!nothing->title().isEmpty());
    }

    void aCardIsTheDoorToItsPage()
    {
        open(Scope::Smtp | Scope::UserData);
        QTRY_VERIFY(card(u"Bounces within 24 hours"_s));
        QTest::keyClick(card(u"Bounces within 24 hours"_s), Qt::Key_Return);
        ScopePanel *panel = m_window->currentView()->panel(int(allScopes().indexOf(Scope::Smtp)));
        QCOMPARE(m_window->findChild<QTabWidget *>()->currentWidget(), panel);
        QVERIFY(panel->view());
        for (int page = 0; page < panel->view()->count(); ++page) {
            if (panel->view()->resources().at(page).id == u"smtp/bounces"_s)
                QVERIFY(panel->view()->page(page) && panel->view()->page(page)->isVisible());
        }
    }

    void whatHappenedStandsFirst()
    {
        answerCampaigns();
        open(Scope::Emails);
        QTRY_VERIFY(nameOf(u"Last campaign opened"_s).startsWith(u"Last campaign opened: 25"_s));
        QVERIFY(!m_desk->service.asked().contains("GET /chatbots/bots"));
        QTest::keyClick(card(u"Last campaign opened"_s), Qt::Key_Return);
        auto *record = m_window->findChild<RecordPage *>();
        QVERIFY(record && record->isVisible());
    }

    void whatNeedsAPersonLeadsToItsRow()
    {
        answerCampaigns();
        open(Scope::Emails);
        auto *concerns = home()->findChild<ConcernList *>();
        QTRY_COMPARE(concerns->concerns().size(), 1);
        QToolButton *show = nullptr;
        for (QToolButton *one : concerns->findChildren<QToolButton *>()) {
            if (one->accessibleName().startsWith(u"Show: “Flash sale”"_s))
                show = one;
        }
        QVERIFY(show);
        QTest::keyClick(show, Qt::Key_Space);
        ListPage *list = nullptr;
        for (ListPage *one : m_window->findChildren<ListPage *>()) {
            if (one->isVisible())
                list = one;
        }
        QVERIFY(list);
        QCOMPARE(list->model().resource().id, u"emails/campaigns"_s);
        QTRY_COMPARE(list->table().selectedRowNumbers().size(), 1);
        QCOMPARE(list->model().rowAt(list->table().selectedRowNumbers().first())[u"id"], QJsonValue(2));
    }

    void withoutAConcernNothingNeedsAPerson()
    {
        open(Scope::UserData);
        QTRY_VERIFY(nameOf(u"Balance"_s).contains(u"99.75"_s));
        auto *overview = home()->findChild<Overview *>();
        QTRY_VERIFY(overview->attention().isKnown());
        QVERIFY(!home()->findChild<ConcernList *>()->isVisible());
    }

    void whatCouldNotBeReadMayNeedAPerson()
    {
        for (const char *call : {"GET /campaigns", "GET /addressbooks"})
            m_desk->service.fail(call, ApiError::Kind::Tls);
        m_desk->service.answer("GET /user/balance/detail", 200, "{}");
        open(Scope::Emails | Scope::UserData);
        const auto says = [this](const QString &words) {
            const QList<QLabel *> labels = home()->findChild<Overview *>()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                return label->isVisible() && label->text() == words;
            });
        };
        const QString unread = scopeInfo(Scope::Emails).title;
        QTRY_VERIFY(says(u"As far as could be read, nothing needs you now. Not read: %1."_s.arg(unread)));
        answerCampaigns();
        home()->read();
        QTRY_COMPARE(home()->findChild<ConcernList *>()->concerns().size(), 1);
        QTRY_VERIFY(home()->findChild<Overview *>()->attention().unread().isEmpty());
    }

    void aFigureExplainsItself()
    {
        open(Scope::Smtp | Scope::UserData);
        QTRY_VERIFY(card(u"Emails sent"_s));
        emit card(u"Emails sent"_s)->explanationWanted();
        QVERIFY(m_window->findChild<ExplanationDialog *>());
    }

    void aLostConnectionIsSaidOnce()
    {
        for (const char *call : {"GET /smtp/emails/total", "GET /smtp/bounces/day/total", "GET /balance",
                                 "GET /user/balance/detail"})
            m_desk->service.fail(call, ApiError::Kind::Tls);
        open(Scope::Smtp | Scope::UserData);
        const auto boxes = [this] {
            QList<ErrorBox *> all = home()->findChildren<ErrorBox *>();
            all.removeIf([](const ErrorBox *one) { return !one->isVisible(); });
            return all;
        };
        QTRY_COMPARE(boxes().size(), 1);
        m_desk->service.answer("GET /smtp/emails/total", 200, R"({"total":2400})");
        m_desk->service.answer("GET /smtp/bounces/day/total", 200, R"({"total":2})");
        m_desk->service.answer("GET /balance", 200, R"({"currency":"USD","balance_currency":"99.75"})");
        m_desk->service.answer("GET /user/balance/detail", 200, "{}");
        for (QPushButton *button : boxes().constFirst()->findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&') == u"Try again"_s)
                button->click();
        }
        QTRY_COMPARE(nameOf(u"Emails sent"_s), u"Emails sent: 2400"_s);
        QTRY_COMPARE(boxes().size(), 0);
    }

    void rememberedFiguresStayWithoutTheService()
    {
        open(Scope::Smtp | Scope::UserData);
        QTRY_COMPARE(nameOf(u"Emails sent"_s), u"Emails sent: 2400"_s);
        m_desk->service.fail("GET /smtp/emails/total", ApiError::Kind::Tls);
        home()->read();
        auto *box = home()->findChild<ErrorBox *>();
        QTRY_VERIFY(box->isVisible());
        QVERIFY(box->text().contains(u"Remembered"_s));
        QCOMPARE(nameOf(u"Emails sent"_s).left(17), u"Emails sent: 2400"_s);
    }

    void onlyNumbersOfTheDemoShrinkIntoThePast()
    {
        const QJsonObject now {{u"id"_s, 7},
                               {u"status"_s, 3},
                               {u"max_bots"_s, 10},
                               {u"name"_s, u"A"_s},
                               {u"list"_s, QJsonArray {QJsonObject {{u"count"_s, 1000}}}}};
        const QJsonObject then = earlier(now, 10).toObject();
        for (const QString &key : {u"id"_s, u"status"_s, u"max_bots"_s, u"name"_s})
            QCOMPARE(then[key], now[key]);
        const int count = then[u"list"][0][u"count"].toInt();
        QVERIFY(count > 800 && count < 1000);
    }

    void theMadeUpPastContradictsItselfNowhere()
    {
        const QJsonObject statistics {{u"sent"_s, 5000}, {u"delivered"_s, 4900}, {u"opening"_s, 1000}};
        const QJsonArray results {QJsonObject {{u"code"_s, 1}, {u"count"_s, 5000}},
                                  QJsonObject {{u"code"_s, 3}, {u"count"_s, 1000}}};
        const QJsonObject now {{u"starts"_s, 1234},
                               {u"started"_s, 1234},
                               {u"letter"_s,
                                QJsonObject {{u"send_date"_s, u"2026-03-01 10:00:00"_s},
                                             {u"results"_s, results},
                                             {u"statistics"_s, statistics}}}};
        const QJsonObject then = earlier(now, 10).toObject();
        QCOMPARE(then[u"starts"], then[u"started"]);
        QVERIFY(then[u"starts"].toInt() < 1234);
        const QJsonValue before = then[u"letter"][u"statistics"];
        QCOMPARE(before[u"sent"], QJsonValue(5000));
        QCOMPARE(before[u"delivered"], QJsonValue(4900));
        QVERIFY(before[u"opening"].toInt() < 1000);
        QCOMPARE(then[u"letter"][u"results"][0][u"count"], before[u"sent"]);
        QCOMPARE(then[u"letter"][u"results"][1][u"count"], before[u"opening"]);
    }

    void theMadeUpPastIsWrittenInOnePiece()
    {
        History history;
        history.openInMemory();
        DemoPast past(history);
        QSignalSpy remembered(&history, &History::remembered);
        const Call call {u"GET /smtp/emails/total"_s};
        history.remember(Scope::Smtp, call, QJsonObject {{u"count"_s, 1000}},
                         QDateTime::currentDateTimeUtc());
        QTRY_COMPARE(remembered.size(), 2); // what was read, and all that was made up
        qsizetype days = 0;
        history.readings(Scope::Smtp, call, QDateTime::currentDateTimeUtc().addDays(-20), this,
                         [&days](const QList<Reading> &found) { days = found.size(); });
        QTRY_VERIFY(days > 10);
        QCOMPARE(remembered.size(), 2);
    }

    void onlyTheDemoHasAMadeUpPast()
    {
        open(Scope::Smtp | Scope::UserData);
        QTRY_VERIFY(card(u"Emails sent"_s));
        QVERIFY(!m_window->findChild<DemoPast *>());
    }
};

QTEST_MAIN(HomeTest)
#include "home.moc"
