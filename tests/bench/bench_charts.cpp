// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long it takes to draw six long series: by our canvas, by a bare painter with the same reduction, and by
// Qt Charts. And what following the mouse costs.

#include "ui/chart/linecanvas.h"
#include "ui/chart/reduce.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QElapsedTimer>
#include <QLineSeries>
#include <QPainter>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <random>

using namespace pulsedeck;
using namespace pulsedeck::describe;

class ChartBench : public QObject {
    Q_OBJECT

    static constexpr QSize size {1600, 500};

    static ChartData six(int points)
    {
        std::mt19937 random(1);
        ChartData data {.title = QStringLiteral("Course"), .shape = ChartData::Shape::Line};
        const QDateTime start(QDate(2020, 1, 1), QTime(0, 0), QTimeZone::utc());
        for (int i = 0; i < points; ++i)
            data.times << start.addSecs(i * 60);
        for (int number = 0; number < 6; ++number) {
            ChartData::Series series {QString::number(number), {}};
            for (int i = 0; i < points; ++i)
                series.values << 100 * number + 50 * std::sin(i * 20.0 / points) + double(random() % 40);
            data.series << series;
        }
        return data;
    }
    static double median(int rounds, const std::function<void(int)> &work)
    {
        QList<double> times;
        for (int round = 0; round < rounds; ++round) {
            QElapsedTimer clock;
            clock.start();
            work(round);
            times << double(clock.nsecsElapsed()) / 1e6;
        }
        std::sort(times.begin(), times.end());
        return times.at(times.size() / 2);
    }
    static double byQtCharts(const ChartData &data)
    {
        auto *chart = new QChart;
        for (const ChartData::Series &series : data.series) {
            auto *line = new QLineSeries;
            QList<QPointF> points;
            for (qsizetype i = 0; i < series.values.size(); ++i)
                points << QPointF(double(i), series.values.at(i));
            line->replace(points);
            chart->addSeries(line);
        }
        chart->createDefaultAxes();
        QChartView view(chart);
        view.setRenderHint(QPainter::Antialiasing);
        view.resize(size);
        view.show();
        view.grab();
        return median(3, [&](int) { view.grab(); });
    }
    static double byBarePainter(const ChartData &data)
    {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        const qsizetype count = data.times.size();
        return median(5, [&](int) {
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            for (const ChartData::Series &series : data.series) {
                QList<double> pixels;
                for (qsizetype i = 0; i < count; ++i)
                    pixels << double(i) * size.width() / double(count);
                for (const QPolygonF &line : reduced(pixels, series.values))
                    painter.drawPolyline(line);
            }
        });
    }

private slots:
    void drawing_data()
    {
        QTest::addColumn<int>("points");
        for (const int points : {365, 10000, 100000})
            QTest::addRow("6 x %d", points) << points;
    }
    void drawing()
    {
        QFETCH(int, points);
        const ChartData data = six(points);
        LineCanvas canvas(data, lightTheme(), nullptr);
        canvas.resize(size);
        canvas.show();
        QVERIFY(QTest::qWaitForWindowExposed(&canvas));
        QPixmap screen(size);
        const double drawn = median(7, [&](int) {
            canvas.setShown(5, true); // forgets the picture
            canvas.render(&screen);
        });
        const double hovered = median(50, [&](int round) {
            canvas.point(round * points / 50);
            canvas.render(&screen);
        });
        const double bare = byBarePainter(data);
        const double qtCharts = byQtCharts(data);
        qInfo("drawn %.1f ms, hover %.2f ms; bare painter %.1f ms; Qt Charts %.1f ms, %.0f x ours", drawn,
              hovered, bare, qtCharts, qtCharts / drawn);
        if (points == 100000)
            QCOMPARE_GE(qtCharts / drawn, 20);
        QCOMPARE_LE(hovered, 2);
    }
};

QTEST_MAIN(ChartBench)
#include "bench_charts.moc"
