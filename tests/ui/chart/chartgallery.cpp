// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every shape and state of chart, in light and dark, in usual and doubled type, whole and narrow. With
// PULSEDECK_GALLERY=folder the pictures are kept there, to be looked at.

#include "ui/chart/chartcanvas.h"
#include "ui/chart/chartview.h"
#include "ui/chart/linecanvas.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QTest>
#include <QVector3D>

#include <cmath>

using namespace pulsedeck;
using namespace Qt::StringLiterals;
using Shape = ChartData::Shape;

Q_DECLARE_METATYPE(pulsedeck::ChartData)

class ChartGallery : public QObject {
    Q_OBJECT

    static ChartData parts(const QString &id, Shape shape, const QStringList &names,
                           const QList<double> &values)
    {
        ChartData data {.id = id, .title = u"Öffnungen nach Empfangsgerät"_s, .shape = shape};
        data.categories = names;
        data.series = {{u"Öffnungen"_s, values}};
        return data;
    }
    static ChartData days(const QString &id, Shape shape, int count, int series)
    {
        static const QStringList names {u"Zugestellt"_s,     u"Geöffnet"_s,     u"Geklickt"_s,
                                        u"Abbestellungen"_s, u"Unzustellbar"_s, u"Spambeschwerden"_s};
        ChartData data {.id = id, .title = u"Versand der letzten %1 Tage"_s.arg(count), .shape = shape};
        for (int day = 0; day < count; ++day)
            data.times << QDate(2026, 3, 2).addDays(day).startOfDay().toUTC();
        for (int number = 0; number < series; ++number) {
            ChartData::Series one {names.at(number), {}};
            for (int day = 0; day < count; ++day)
                one.values << std::round((6 - number) * 1800 + 900 * std::sin(day * 0.9 + number)
                                         + (day * 37 % 11) * 60);
            data.series << one;
        }
        return data;
    }
    static QList<ChartData> all()
    {
        const QStringList devices {u"Arbeitsplatzrechner"_s, u"Mobiltelefon"_s, u"Tablet"_s, u"Unbekannt"_s};
        const QStringList steps {u"Gesendete Nachrichten"_s, u"Zugestellt"_s, u"Geöffnet"_s, u"Geklickt"_s};
        QList<ChartData> charts {
            parts(u"bar"_s, Shape::Bar, {u"Mo"_s, u"Di"_s, u"Mi"_s, u"Do"_s}, {1200, 340, 980, 6}),
            parts(u"bar-lying"_s, Shape::Bar, devices, {48210, 31877, 2090, 311}),
            parts(u"donut"_s, Shape::Donut, devices, {48210, 31877, 2090, 311}),
            parts(u"funnel"_s, Shape::Funnel, steps, {125000, 121300, 40210, 5120}),
            parts(u"nothing"_s, Shape::Bar, devices, {}),
            days(u"line"_s, Shape::Line, 30, 3),
            days(u"line-year"_s, Shape::Line, 365, 6),
            days(u"line-one"_s, Shape::Line, 1, 1),
            days(u"area"_s, Shape::Area, 30, 1),
            days(u"comparison"_s, Shape::Area, 30, 2),
            days(u"comparison-year"_s, Shape::Line, 365, 2),
        };
        ChartData many = parts(u"bar-many"_s, Shape::Bar, {}, {});
        for (int link = 0; link < 20; ++link) {
            many.categories << u"https://shop.example.com/fruehjahrsangebote/artikel-%1"_s.arg(link);
            many.series[0].values << 4000.0 / (link + 1);
        }
        charts << many;
        ChartData stacked =
            parts(u"stacked"_s, Shape::StackedBar, {u"Jan."_s, u"Feb."_s, u"März"_s}, {1200, 1800, 900});
        stacked.series << ChartData::Series {u"Geklickt"_s, {300, 410, ChartData::gap}}
                       << ChartData::Series {u"Abbestellungen"_s, {20, 31, 90}};
        charts << stacked;
        stacked.id = u"bar-groups"_s;
        stacked.shape = Shape::Bar;
        charts << stacked;
        ChartData gauge = parts(u"gauge"_s, Shape::Gauge, {u"Kontakte"_s}, {8123});
        gauge.limit = 10000;
        charts << gauge;
        gauge.id = u"gauge-over"_s;
        gauge.series[0].values = {12345};
        charts << gauge;
        for (ChartData &data : charts) {
            if (data.id.startsWith(u"comparison"_s)) {
                data.series[0].name = u"Dieser Zeitraum"_s;
                data.series[1].name = u"Vorheriger Zeitraum"_s;
                data.series[1].isComparison = true;
                std::fill_n(data.series[0].values.begin() + 8, 5, ChartData::gap);
                data.series[0].values[10] = 4000; // a value alone among gaps
            }
        }
        return charts;
    }

    static QImage picture(const ChartData &data, const Theme &theme, double type, int width)
    {
        const QFont usual = QApplication::font();
        QFont font = usual;
        font.setPointSizeF(font.pointSizeF() * type);
        QApplication::setFont(font);
        ChartView view(data);
        view.setPalette(paletteOf(theme));
        view.resize(width, qMax(view.sizeHint().height(), view.heightForWidth(width)));
        if (auto *line = view.findChild<LineCanvas *>(); line && data.id == u"comparison"_s)
            line->point(data.times.size() / 2);
        const QImage image = view.grab().toImage();
        QApplication::setFont(usual);
        return image;
    }

private slots:
    void everyStateIsDrawn_data()
    {
        QTest::addColumn<ChartData>("data");
        for (const ChartData &data : all())
            QTest::newRow(qPrintable(data.id)) << data;
    }
    void everyStateIsDrawn()
    {
        QFETCH(ChartData, data);
        const QString folder = qEnvironmentVariable("PULSEDECK_GALLERY");
        for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
            for (const auto &[type, width] :
                 {std::pair(1.0, 640), std::pair(2.0, 640), std::pair(1.0, 300)}) {
                const QImage image = picture(data, *theme, type, width);
                QCOMPARE(image.pixelColor(image.width() / 2, 4), theme->base);
                QVERIFY(!folder.isEmpty() || data.isEmpty() || hasSeriesColour(image, *theme));
                if (!folder.isEmpty())
                    QVERIFY(image.save(u"%1/%2-%3-%4-%5.png"_s.arg(
                        folder, data.id, theme == &darkTheme() ? u"dark"_s : u"light"_s,
                        QString::number(type), QString::number(width))));
            }
        }
    }

    void peopleWhoSeeFewColoursTellSeriesApart_data()
    {
        // Machado, Oliveira and Fernandes 2009, full severity, for linear RGB.
        using Matrix = QList<double>;
        QTest::addColumn<Matrix>("matrix");
        QTest::newRow("all") << Matrix {1, 0, 0, 0, 1, 0, 0, 0, 1};
        QTest::newRow("no red") << Matrix {0.152286, 1.052583,  -0.204868, 0.114503, 0.786281,
                                           0.099216, -0.003882, -0.048116, 1.051998};
        QTest::newRow("no green") << Matrix {0.367322, 0.860646,  -0.227968, 0.280085, 0.672501,
                                             0.047413, -0.011820, 0.042940,  0.968881};
        QTest::newRow("no blue") << Matrix {1.255528, -0.076749, -0.178779, -0.078411, 0.930809,
                                            0.147602, 0.004733,  0.691367,  0.303900};
    }
    void peopleWhoSeeFewColoursTellSeriesApart()
    {
        QFETCH(QList<double>, matrix);
        for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
            for (int one = 0; one < 6; ++one) {
                for (int other = 0; other < one; ++other) {
                    const double apart =
                        (seen(theme->series.at(one), matrix) - seen(theme->series.at(other), matrix))
                            .length();
                    QVERIFY2(apart > 18,
                             qPrintable(u"%1 %2: %3"_s
                                            .arg(theme->series.at(one).name(), theme->series.at(other).name())
                                            .arg(apart)));
                }
            }
        }
    }

private:
    /// The colour in CIELAB, as seen through @p matrix.
    static QVector3D seen(const QColor &colour, const QList<double> &matrix)
    {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        const double rgb[] {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
        double sight[3];
        for (int row = 0; row < 3; ++row)
            sight[row] = qBound(0.0,
                                matrix.at(3 * row) * rgb[0] + matrix.at(3 * row + 1) * rgb[1]
                                    + matrix.at(3 * row + 2) * rgb[2],
                                1.0);
        const auto [red, green, blue] = sight;
        const auto root = [](double part) {
            return part > 0.008856 ? std::cbrt(part) : 7.787 * part + 16 / 116.0;
        };
        const double x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
        const double y = root(0.2126 * red + 0.7152 * green + 0.0722 * blue);
        const double z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
        return QVector3D(float(116 * y - 16), float(500 * (x - y)), float(200 * (y - z)));
    }
    /// Or that of a gauge beyond its limit.
    static bool hasSeriesColour(const QImage &image, const Theme &theme)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                if (theme.series.contains(colour) || colour == theme.bad)
                    return true;
            }
        }
        return false;
    }
};

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QApplication application(argc, argv);
    ChartGallery tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "chartgallery.moc"
