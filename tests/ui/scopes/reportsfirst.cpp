// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/demowindow.h"
#include "tests/support/pagebench.h"
#include "ui/form/formdialog.h"
#include "ui/form/formview.h"
#include "ui/page/listpage.h"
#include "ui/page/reportpage.h"
#include "ui/report/figurecard.h"
#include "ui/table/resourcetable.h"

#include <QAction>
#include <QTabWidget>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// What people came to know stands first: projects of pop-ups, and the balance, in the real window.
class ReportsFirstTest : public QObject {
    Q_OBJECT

    std::optional<DemoWindow> m_window;

    void open(Scope scope)
    {
        m_window.emplace(scope);
        QVERIFY(m_window->isReady());
    }
    ListPage *list() const { return m_window->shown<ListPage>(); }

private slots:
    void cleanup() { m_window.reset(); }

    void aProjectOpensOnItsReportAndLeadsToItsPopUps()
    {
        open(Scope::PopUps);
        QVERIFY(m_window->openByMouse(Scope::PopUps, u"pop_ups/projects"_s));
        QTRY_VERIFY(list() && list()->model().rowCount() > 0);
        list()->table().setFocus();
        list()->table().selectRow(0);
        DemoWindow::press(Qt::Key_Return);
        QTRY_VERIFY(m_window->shown<ReportPage>());
        QTabWidget *tabs = nullptr;
        for (QTabWidget *one : m_window->window->findChildren<QTabWidget *>()) {
            if (one->isVisible() && one->isAncestorOf(m_window->shown<ReportPage>()))
                tabs = one;
        }
        QVERIFY(tabs);
        tabs->setCurrentIndex(0);
        QTRY_VERIFY(list() && list()->model().rowCount() > 0);
        QCOMPARE(list()->model().resource().id, u"pop_ups/pop-ups"_s);
        QStringList keys;
        for (const Column &column : list()->model().columns())
            keys << column.key;
        QVERIFY(keys.contains(u"preview"_s));
        const int site = int(keys.indexOf(u"site"_s));
        QVERIFY(list()->model().index(0, site).data().toString().startsWith(u"https://"_s));
    }

    void theBalanceIsToldInAnotherCurrency()
    {
        open(Scope::UserData);
        QVERIFY(m_window->openByKeyboard(u"account"_s));
        QTRY_VERIFY(m_window->shown<ReportPage>());
        auto *action = m_window->shown<ReportPage>()->findChild<QAction *>(u"currency"_s);
        QVERIFY(action);
        action->trigger();
        auto *form = dialogOf<FormDialog>(*m_window->window);
        QVERIFY(form);
        form->findChild<FormView *>()->type({{u"currency"_s, u"eur"_s}});
        QTest::keyClick(form, Qt::Key_Return);
        const auto told = [this] {
            for (FigureCard *card : m_window->window->findChildren<FigureCard *>()) {
                if (card->isVisible() && card->figure().currency == "EUR"_L1)
                    return card->figure().value.toDouble();
            }
            return 0.0;
        };
        QTRY_COMPARE(told(), m_window->demo.get(u"/balance/eur"_s).json[u"balance_currency"].toDouble());
    }
};

QTEST_MAIN(ReportsFirstTest)
#include "reportsfirst.moc"
