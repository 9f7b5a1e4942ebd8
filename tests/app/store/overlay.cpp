// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/overlay.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

#include <cmath>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// Several courses over the time since each began.
class OverlayTest : public QObject {
    Q_OBJECT

    static constexpr qint64 hour = 3600 * 1000;

    static Course course(const QString &name, qint64 began, const QList<QPair<int, double>> &hours)
    {
        Course made {
            .name = name, .began = QDateTime::fromMSecsSinceEpoch(began, QTimeZone::utc()), .trend = {}};
        made.trend = {
            .id = u"open"_s, .title = u"Open rate"_s, .shape = ChartData::Shape::Line, .unit = u"%"_s};
        made.trend.series = {{name, {}}};
        for (const auto &[at, value] : hours) {
            made.trend.times << made.began.addMSecs(at * hour);
            made.trend.series[0].values << value;
        }
        return made;
    }
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::C); }

    void eachBeginsAtNought()
    {
        const ChartData chart = overlaid({course(u"Spring"_s, 1000 * hour, {{1, 10}, {3, 20}}),
                                          course(u"Autumn"_s, 5000 * hour, {{1, 12}, {2, 14}, {3, 18}})});
        QCOMPARE(chart.unit, u"%"_s);
        QCOMPARE(chart.categories, (QStringList {u"1 h"_s, u"2 h"_s, u"3 h"_s}));
        QCOMPARE(chart.series.at(0).values, (QList<double> {10, 15, 20}));
        QCOMPARE(chart.series.at(1).values, (QList<double> {12, 14, 18}));
    }

    void gapsStayGaps()
    {
        const ChartData chart = overlaid({course(u"Spring"_s, 0, {{1, 10}, {2, ChartData::gap}, {5, 20}}),
                                          course(u"Autumn"_s, 0, {{1, 12}, {3, 14}, {6, 18}})});
        QCOMPARE(chart.categories.size(), 6);
        const QList<double> spring = chart.series.at(0).values;
        QCOMPARE(spring.at(0), 10.0);
        for (const int gap : {1, 2, 3, 5}) // the last one is behind the last reading
            QVERIFY(std::isnan(spring.at(gap)));
        QCOMPARE(spring.at(4), 20.0);
    }

    void longCoursesHaveMarksFartherApart()
    {
        const ChartData chart = overlaid({course(u"Spring"_s, 0, {{0, 0}, {2400, 24}})});
        QVERIFY(chart.categories.size() <= 121);
        QCOMPARE(chart.categories.at(1), u"24 h"_s);
        QCOMPARE(chart.categories.at(3), u"3 d"_s);
        QVERIFY(qFuzzyCompare(chart.series.first().values.at(10), 2.4));
    }

    void whatWasReadBeforeItBeganIsLeftOut()
    {
        const ChartData chart = overlaid({course(u"Spring"_s, 0, {{-3, 0}, {1, 10}, {2, 11}})});
        QCOMPARE(chart.categories, (QStringList {u"1 h"_s, u"2 h"_s}));
        QVERIFY(overlaid({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(OverlayTest)
#include "overlay.moc"
