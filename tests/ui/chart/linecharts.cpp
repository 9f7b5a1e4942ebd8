// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/zone.h"
#include "ui/chart/charttable.h"
#include "ui/chart/chartview.h"
#include "ui/chart/chartwords.h"
#include "ui/chart/linecanvas.h"
#include "ui/chart/reduce.h"
#include "ui/chart/sparkline.h"
#include "ui/chart/ticks.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <QToolButton>

#include <random>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace Qt::StringLiterals;

class LineCharts : public QObject {
    Q_OBJECT

    static ChartData course()
    {
        ChartData data {.id = u"course"_s, .title = u"Course"_s, .shape = ChartData::Shape::Line};
        const QDateTime start(QDate(2026, 3, 27), QTime(22, 0), QTimeZone::utc());
        for (int hour = 0; hour < 72; ++hour)
            data.times << start.addSecs(hour * 3600);
        data.series = {{u"Sent"_s, {}}, {u"Opened"_s, {}}};
        for (int hour = 0; hour < 72; ++hour) {
            data.series[0].values << 100 + hour;
            data.series[1].values << (hour < 36 ? ChartData::gap : 10 + hour);
        }
        return data;
    }
    static void show(QWidget &widget)
    {
        widget.resize(700, 320);
        widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
    }

private slots:
    void noPeakIsLost()
    {
        std::mt19937 random(3);
        QList<double> pixels;
        QList<double> values;
        for (int i = 0; i < 100000; ++i) {
            pixels << i * 800.0 / 100000;
            values << double(random() % 1000);
        }
        values[41234] = 5000;
        values[77777] = -5000;
        values[50000] = ChartData::gap;
        const QList<QPolygonF> lines = reduced(pixels, values);
        QCOMPARE(lines.size(), 2);
        qsizetype points = 0;
        double lowest = 0;
        double highest = 0;
        for (const QPolygonF &line : lines) {
            points += line.size();
            for (qsizetype i = 0; i < line.size(); ++i) {
                lowest = qMin(lowest, line[i].y());
                highest = qMax(highest, line[i].y());
                QVERIFY(i == 0 || line[i].x() >= line[i - 1].x());
            }
        }
        QCOMPARE(lowest, -5000.0);
        QCOMPARE(highest, 5000.0);
        QVERIFY(points <= 4 * 801);
    }

    void fewValuesStayAsTheyAre()
    {
        const QList<QPolygonF> lines =
            reduced({0, 10, 20, 30, 40}, {1, 2, ChartData::gap, 4, ChartData::gap});
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0], QPolygonF({{0, 1}, {10, 2}}));
        QCOMPARE(lines[1], QPolygonF({{30, 4}}));
        QVERIFY(reduced({}, {}).isEmpty());
        QVERIFY(reduced({1}, {ChartData::gap}).isEmpty());
    }

    void valueTicksAreRound_data()
    {
        QTest::addColumn<double>("lowest");
        QTest::addColumn<double>("highest");
        QTest::addColumn<QList<double>>("ticks");
        QTest::newRow("hundreds") << 0.0 << 387.0 << QList<double> {0, 100, 200, 300, 400};
        QTest::newRow("nothing") << 0.0 << 0.0 << QList<double> {0, 0.5, 1};
        QTest::newRow("one") << 0.0 << 1.0 << QList<double> {0, 0.5, 1};
        QTest::newRow("all of a hundred") << 0.0 << 100.0 << QList<double> {0, 25, 50, 75, 100};
        QTest::newRow("nearly all") << 0.0 << 98.23 << QList<double> {0, 25, 50, 75, 100};
        QTest::newRow("tiny") << 0.0 << 0.0045 << QList<double> {0, 0.002, 0.004, 0.006};
        QTest::newRow("below zero only") << -40.0 << -10.0 << QList<double> {-40, -30, -20, -10, 0};
        QTest::newRow("below zero") << -40.0 << 60.0 << QList<double> {-50, -25, 0, 25, 50, 75};
    }
    void valueTicksAreRound()
    {
        QFETCH(double, lowest);
        QFETCH(double, highest);
        QFETCH(QList<double>, ticks);
        const QList<double> got = valueTicks(lowest, highest, 4);
        QCOMPARE(got, ticks);
    }

    void whatIsCountedHasNoHalves()
    {
        QCOMPARE(valueTicks(0, 2, 4, true), (QList<double> {0, 1, 2}));
        QCOMPARE(valueTicks(0, 0, 4, true), (QList<double> {0, 1}));
        QCOMPARE(chartwords::tick(2.5, 2.5, u"%"_s), u"2.5%"_s);
        QCOMPARE(chartwords::tick(0.002, 0.002, u"%"_s), u"0.002%"_s);
        QCOMPARE(chartwords::tick(1000, 500, {}), u"1,000"_s);
    }

    void aConstantZeroIsALineOnAnAxis()
    {
        ChartData data = course();
        data.series = {{u"Complaints"_s, QList<double>(72, 0)}};
        ChartView view(data);
        view.setPalette(paletteOf(lightTheme()));
        show(view);
        const QImage image = view.grab().toImage();
        int coloured = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = image.height() / 2; y < image.height(); ++y)
                coloured += image.pixelColor(x, y) == lightTheme().series.first() ? 1 : 0;
        }
        QVERIFY2(coloured > image.width() / 2, qPrintable(QString::number(coloured)));
    }

    void aDragOnTheAxisLeavesTheChart()
    {
        LineCanvas canvas(course(), lightTheme(), nullptr);
        show(canvas);
        for (const auto &[from, to] : {qMakePair(QPoint(1, 100), QPoint(14, 160)), // left of the plot
                                       qMakePair(QPoint(200, 318), QPoint(400, 318)), // below it
                                       qMakePair(QPoint(699, 100), QPoint(685, 100))}) {
            QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
            QTest::mouseRelease(&canvas, Qt::LeftButton, {}, to);
            QVERIFY(!canvas.isZoomed());
        }
        // Out of the plot and far beyond: two steps of it are left to be seen.
        QTest::mousePress(&canvas, Qt::LeftButton, {}, {688, 100});
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, {2000, 100});
        QVERIFY(canvas.isZoomed());
        QTest::mouseMove(&canvas, {100, 100});
        QTRY_COMPARE(canvas.pointed(), 69);
        QTest::mouseMove(&canvas, {680, 100});
        QTRY_COMPARE(canvas.pointed(), 71);
    }

    void whatIsNotOverIsDashedAndHollow()
    {
        ChartData data = course();
        data.series.removeLast();
        data.incomplete = {71};
        QVERIFY(chartwords::category(data, 71).contains(u"incomplete"_s));
        QVERIFY(!chartwords::category(data, 70).contains(u"incomplete"_s));
        ChartData whole = data;
        whole.incomplete.clear();
        const auto drawn = [](const ChartData &chart) {
            ChartView view(chart);
            view.setPalette(paletteOf(lightTheme()));
            view.resize(700, 320);
            return view.grab().toImage();
        };
        QVERIFY(drawn(data) != drawn(whole));
    }

    void daysBeginAtMidnightAlsoWhenTheClocksChange()
    {
        // Kyiv: 29 March 2026 has 23 hours, 25 October 25.
        for (const QDate &date : {QDate(2026, 3, 28), QDate(2026, 10, 24)}) {
            const QDateTime from = date.startOfDay();
            const QDateTime to = date.addDays(3).startOfDay();
            const QList<TimeTick> ticks = timeTicks(from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch(), 5);
            QCOMPARE(ticks.size(), 4);
            for (const TimeTick &tick : ticks)
                QCOMPARE(QDateTime::fromMSecsSinceEpoch(tick.at).time(), QTime(0, 0));
        }
        QVERIFY(QDate(2026, 3, 29).startOfDay().secsTo(QDate(2026, 3, 30).startOfDay()) == 23 * 3600);
    }

    void hoursStayOnTheClockWhenItChanges()
    {
        for (const QDate &date : {QDate(2026, 3, 29), QDate(2026, 10, 25)}) {
            const qint64 from = date.startOfDay().toMSecsSinceEpoch();
            const qint64 to = date.addDays(1).startOfDay().toMSecsSinceEpoch();
            const QList<TimeTick> ticks = timeTicks(from, to, 9);
            QCOMPARE(ticks.size(), 9);
            for (qsizetype i = 2; i < ticks.size(); ++i)
                QCOMPARE(QDateTime::fromMSecsSinceEpoch(ticks[i].at).time().hour(), int(i * 3 % 24));
        }
    }

    void minutesAreMarkedToo()
    {
        const qint64 from = QDateTime(QDate(2026, 3, 28), QTime(10, 7)).toMSecsSinceEpoch();
        const QList<TimeTick> ticks = timeTicks(from, from + 20 * 60 * 1000, 5);
        QCOMPARE(ticks.size(), 4);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(ticks.first().at).time(), QTime(10, 10));
    }

    void aNarrowChartStillTellsTwoTimes()
    {
        const qint64 from = QDateTime(QDate(2026, 3, 2), QTime(0, 0)).toMSecsSinceEpoch();
        for (int days = 2; days < 700; ++days)
            QVERIFY2(timeTicks(from, from + days * 24LL * 3600 * 1000, 2).size() >= 2,
                     qPrintable(QString::number(days)));
    }

    void aLongLegendTakesFurtherLines()
    {
        ChartData data = course();
        data.series[0].name = u"Zugestellte Nachrichten aller Verteiler"_s;
        data.series[1].name = u"Geöffnete Nachrichten aller Verteiler"_s;
        LineCanvas canvas(data, lightTheme(), nullptr);
        show(canvas);
        const int wide = canvas.sizeHint().height();
        canvas.resize(300, 320);
        QVERIFY(canvas.sizeHint().height() > wide);
        const auto buttons = canvas.findChild<Legend *>()->findChildren<QToolButton *>();
        QVERIFY(buttons.at(1)->y() >= buttons.at(0)->geometry().bottom());
    }

    void timeTicksFitAnyLength()
    {
        const qint64 from = QDateTime(QDate(2026, 3, 28), QTime(10, 7)).toMSecsSinceEpoch();
        for (qint64 minutes = 60; minutes < 60LL * 24 * 365 * 40; minutes *= 3) {
            const QList<TimeTick> ticks = timeTicks(from, from + minutes * 60 * 1000, 6);
            QVERIFY2(ticks.size() <= 8, qPrintable(QString::number(minutes)));
            for (qsizetype i = 1; i < ticks.size(); ++i)
                QVERIFY(ticks[i].at > ticks[i - 1].at);
        }
    }

    void keysMoveThePointAndTellAllValues()
    {
        LineCanvas canvas(course(), lightTheme(), nullptr);
        show(canvas);
        canvas.setFocus();
        QTest::keyClick(&canvas, Qt::Key_End);
        QCOMPARE(canvas.pointed(), 71);
        QVERIFY(canvas.pointedText().contains("Sent: 171"_L1));
        QVERIFY(canvas.pointedText().contains("Opened: 81"_L1));
        QCOMPARE(canvas.accessibleDescription(), canvas.pointedText());
        QTest::keyClick(&canvas, Qt::Key_Home);
        QTest::keyClick(&canvas, Qt::Key_Left);
        QCOMPARE(canvas.pointed(), 0);
        QVERIFY(canvas.pointedText().contains(u"Opened: –"_s));
        QTest::keyClick(&canvas, Qt::Key_Right);
        QCOMPARE(canvas.pointed(), 1);
    }

    void aPointIsOpenedByReturnAndByAClick()
    {
        ChartView view(course());
        show(view);
        QSignalSpy opened(&view, &ChartView::opened);
        auto *canvas = view.findChild<LineCanvas *>();
        QTest::keyClick(canvas, Qt::Key_Return);
        QCOMPARE(opened.size(), 0); // no point is chosen
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_End);
        QTest::keyClick(canvas, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toInt(), 71);
        const QPoint there(canvas->width() / 2, canvas->height() / 2);
        QTest::mouseMove(canvas, there);
        QTRY_VERIFY(canvas->pointed() != 71);
        QTest::mouseClick(canvas, Qt::LeftButton, {}, there);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.last().first().toInt(), int(canvas->pointed()));
        QTest::mousePress(canvas, Qt::LeftButton, {}, there);
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, there + QPoint(80, 0)); // that zooms
        QCOMPARE(opened.size(), 2);
    }

    void theMousePointsAndZooms()
    {
        LineCanvas canvas(course(), lightTheme(), nullptr);
        show(canvas);
        QTest::mouseMove(&canvas, {690, 100});
        QTRY_COMPARE(canvas.pointed(), 71);
        QTest::mousePress(&canvas, Qt::LeftButton, {}, {300, 100});
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, {500, 100});
        QVERIFY(canvas.isZoomed());
        auto *showAll = canvas.findChild<QToolButton *>();
        QVERIFY(showAll && showAll->isVisible());
        showAll->click();
        QVERIFY(!canvas.isZoomed());
    }

    void keysZoomAndPutBack()
    {
        LineCanvas canvas(course(), lightTheme(), nullptr);
        show(canvas);
        QTest::keyClick(&canvas, Qt::Key_Plus);
        QVERIFY(canvas.isZoomed());
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(&canvas, Qt::Key_Plus); // never to nothing
        canvas.grab();
        QTest::keyClick(&canvas, Qt::Key_0);
        QVERIFY(!canvas.isZoomed());
        QTest::keyClick(&canvas, Qt::Key_Minus);
        QVERIFY(!canvas.isZoomed());
    }

    void theLegendHidesLines()
    {
        LineCanvas canvas(course(), lightTheme(), nullptr);
        show(canvas);
        QToolButton *opened = nullptr;
        for (QToolButton *button : canvas.findChildren<QToolButton *>())
            opened = button->text() == "Opened"_L1 ? button : opened;
        QVERIFY(opened && opened->isCheckable() && opened->focusPolicy() & Qt::TabFocus);
        opened->click();
        QVERIFY(!canvas.isShown(1));
        canvas.point(71);
        QVERIFY(!canvas.pointedText().contains("Opened"_L1));
    }

    void timesAreOfTheUsersZone()
    {
        const ChartTable table(course());
        QCOMPARE(table.rowCount(), 72);
        // 22:00 UTC is midnight in Kyiv, before the clocks change.
        QVERIFY(chartCsv(course()).contains("Time,Sent,Opened\r\n2026-03-28 00:00:00,100,\r\n"));
        QVERIFY(chartCsv(course()).contains("\r\n2026-03-29 04:00:00,127,\r\n"));
    }

    void daysLeaveAsDays()
    {
        ChartData data {.title = u"Letters"_s, .shape = ChartData::Shape::Line};
        for (const int day : {28, 29, 30}) // the clocks change on one of them
            data.times << format::startOfDay({2026, 3, day}).toUTC();
        data.series = {{u"Sent"_s, {1, 2, 3}}};
        QCOMPARE(chartText(data), u"Day\tSent\n2026-03-28\t1\n2026-03-29\t2\n2026-03-30\t3"_s);
        QCOMPARE(ChartTable(data).headerData(0, Qt::Horizontal).toString(), u"Day"_s);
        data.times.last() = data.times.last().addSecs(60);
        QVERIFY(chartText(data).startsWith(u"Time\tSent\n2026-03-28 00:00:00\t1\n"_s));
    }

    void aFunnelHasSteps()
    {
        const ChartData data = funnel(u"f"_s, u"Funnel"_s, {}, {{u"Sent"_s, 10}, {u"Opened"_s, 4}});
        QVERIFY2(chartText(data).startsWith(u"Step\t"_s), qPrintable(chartText(data)));
    }

    void csvIsQuotedAndHarmless()
    {
        ChartData data {.title = u"Links"_s};
        data.categories = {u"a, \"b\""_s, u"=cmd()"_s, u"a;=cmd()"_s};
        data.series = {{u"Clicks"_s, {1234.5, ChartData::gap, -2}}};
        QCOMPARE(chartCsv(data),
                 QByteArray("\xEF\xBB\xBF"
                            "Name,Clicks\r\n\"a, \"\"b\"\"\",1234.5\r\n'=cmd(),\r\n\"a;=cmd()\",-2\r\n"));
    }

    void sharesAreOfTheFirstStepOrTheWhole()
    {
        ChartData funnel {.shape = ChartData::Shape::Funnel};
        funnel.categories = {u"Sent"_s, u"Opened"_s, u"Clicked"_s};
        funnel.series = {{{}, {200, 50, ChartData::gap}}};
        const auto percent = inPercent(funnel);
        QVERIFY(percent);
        QCOMPARE(wholeOf(funnel, 0), -1);
        QCOMPARE(wholeOf(funnel, 2), 0);
        QCOMPARE(percent->series[0].values[1], 25.0);
        QVERIFY(std::isnan(percent->series[0].values[2]));
        QCOMPARE(percent->unit, u"%"_s);
        funnel.shape = ChartData::Shape::Donut;
        QCOMPARE(inPercent(funnel)->series[0].values[0], 80.0);
        funnel.shape = ChartData::Shape::StackedBar;
        funnel.series << ChartData::Series {{}, {200, 150, 0}};
        QCOMPARE(inPercent(funnel)->series[1].values[1], 75.0);
        funnel.shape = ChartData::Shape::Line;
        QVERIFY(!inPercent(funnel));
        funnel.shape = ChartData::Shape::Funnel;
        funnel.series = {{{}, {0, 0, 0}}};
        QVERIFY(!inPercent(funnel));
    }

    void aSparklineIsDrawnAndTold()
    {
        Sparkline line;
        line.setValues({1, 5, ChartData::gap, 3});
        QVERIFY(line.accessibleDescription().contains("highest 5"_L1));
        line.setPalette(paletteOf(lightTheme()));
        line.resize(80, 20);
        const QImage image = line.grab().toImage();
        int coloured = 0;
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                coloured += image.pixelColor(x, y) == lightTheme().series.first() ? 1 : 0;
        QVERIFY(coloured > 4);
        line.setValues({});
        line.setValues({7});
        line.grab();
    }

    void areasAndComparisonsAreDrawn()
    {
        ChartData data = course();
        data.shape = ChartData::Shape::Area;
        data.series[1].isComparison = true;
        ChartView view(data);
        view.setPalette(paletteOf(lightTheme()));
        show(view);
        QVERIFY(!view.grab().isNull());
        QVERIFY(view.accessibleDescription().contains("Sent"_L1));
    }
};

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    LineCharts tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "linecharts.moc"
