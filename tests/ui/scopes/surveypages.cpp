// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/zone.h"
#include "tests/support/demowindow.h"
#include "ui/chart/chartcanvas.h"
#include "ui/scopes/automation/flowpage.h"
#include "ui/scopes/smtp/arrivalpage.h"
#include "ui/scopes/surveys/surveypage.h"
#include "ui/scopes/surveys/surveyrows.h"

#include <QComboBox>
#include <QTableView>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// Reports that take many calls, in the real window.
class SurveyPagesTest : public QObject {
    Q_OBJECT

    std::optional<DemoWindow> m_window;

    void open(Scope scope)
    {
        m_window.emplace(scope);
        QVERIFY(m_window->isReady());
    }
    SurveyPage *page() const { return m_window->shown<SurveyPage>(); }
    int bouncedOn(const QDate &day)
    {
        return m_window->demo.get(u"/smtp/bounces/day?date="_s + day.toString(Qt::ISODate))
            .json[u"found"]
            .toInt();
    }

private slots:
    void cleanup() { m_window.reset(); }

    void thePeopleBehindABarAreShown()
    {
        open(Scope::Smtp);
        QVERIFY(m_window->openByMouse(Scope::Smtp, u"smtp/bounces-by-day"_s));
        QTRY_VERIFY(page());
        QCOMPARE(page()->surveying().asked(), 0); // nothing before somebody wants it
        DemoWindow::click(m_window->button(u"Read"_s));
        QTRY_VERIFY(m_window->canPress(u"Read again"_s));
        const QList<QJsonObject> all = page()->surveying().data().rows;
        QVERIFY(!all.isEmpty());
        QCOMPARE(page()->rows().count(), int(all.size()));
        const QDate day = QDate::fromString(all.last().value(u"day"_s).toString(), Qt::ISODate);
        const int at = 6 - int(day.daysTo(format::today()));
        emit page()->findChild<ChartCanvas *>()->opened(at);
        QTRY_COMPARE(page()->rows().count(), bouncedOn(day));
        QVERIFY(page()->rows().table().hasFocus());
        DemoWindow::press(Qt::Key_W, Qt::AltModifier);
        QTRY_VERIFY(m_window->shown<ArrivalPage>());
    }

    void aClickOnABarIsMeantForItsBar()
    {
        ChartData data {.id = u"days"_s, .title = u"Days"_s, .categories = {u"a"_s, u"b"_s, u"c"_s}};
        data.series = {{.name = u"Days"_s, .values = {1, 2, 3}}};
        const std::unique_ptr<ChartCanvas> canvas(makeCanvas(data, lightTheme()));
        canvas->resize(600, 300);
        qsizetype opened = -1;
        connect(canvas.get(), &ChartCanvas::opened, this, [&](qsizetype at) { opened = at; });
        QTest::mouseClick(canvas.get(), Qt::LeftButton, {}, QPoint(560, 100));
        QCOMPARE(opened, 2);
    }

    void lettersAreSummedUpByDomainByKeyboard()
    {
        open(Scope::Smtp);
        QVERIFY(m_window->openByKeyboard(u"letters over time"_s));
        QTRY_VERIFY(page());
        QVERIFY(m_window->tabTo(m_window->button(u"Read"_s)));
        DemoWindow::press(Qt::Key_Space);
        QTRY_VERIFY(m_window->canPress(u"Read again"_s));
        const SurveyData data = page()->surveying().data();
        int letters = 0;
        for (const QJsonObject &row : data.rows)
            letters += row.value(u"sent"_s).toInt();
        QCOMPARE(letters, data.figures.first().value.toInt());
        const QString week = format::today().addDays(-6).toString(Qt::ISODate);
        QCOMPARE(letters,
                 int(m_window->demo.get(u"/smtp/emails?limit=5000&from="_s + week).json.toArray().size()));
    }

    void theNarrowestFlowIsNamedAndOpened()
    {
        open(Scope::Automation);
        QVERIFY(m_window->openByMouse(Scope::Automation, u"automation/bottlenecks"_s));
        QTRY_VERIFY(page());
        DemoWindow::click(m_window->button(u"Read"_s));
        QTRY_VERIFY(m_window->canPress(u"Read again"_s));
        QVERIFY(!page()->surveying().isPartial());
        const SurveyData data = page()->surveying().data();
        const QString worst = data.rows.first().value(u"name"_s).toString();
        QVERIFY(data.sentence.contains(worst));
        page()->rows().table().setFocus();
        page()->rows().table().selectRow(0);
        QVERIFY(m_window->canPress(u"Show the flow"_s));
        DemoWindow::click(m_window->button(u"Show the flow"_s));
        QTRY_VERIFY(m_window->shown<FlowPage>());
    }
};

QTEST_MAIN(SurveyPagesTest)
#include "surveypages.moc"
