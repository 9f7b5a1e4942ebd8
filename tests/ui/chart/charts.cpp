// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/chartcanvas.h"
#include "ui/chart/chartfile.h"
#include "ui/chart/charttable.h"
#include "ui/chart/chartview.h"
#include "ui/chart/chartwords.h"
#include "ui/chart/legend.h"
#include "ui/look/labels.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace Qt::StringLiterals;
using Shape = ChartData::Shape;

class Charts : public QObject {
    Q_OBJECT

    static ChartData chart(Shape shape)
    {
        ChartData data {.id = u"opens"_s, .title = u"Opens by country"_s, .shape = shape};
        data.categories = {u"Ukraine"_s, u"Germany"_s, u"Poland"_s};
        data.series = {{u"Opens"_s, {1200, 34.5, 6}}};
        if (shape == Shape::Gauge)
            data.limit = 2000;
        if (shape == Shape::Line || shape == Shape::StackedBar)
            data.series << ChartData::Series {u"Clicks"_s, {100, ChartData::gap, 3}};
        return data;
    }
    static QList<ChartData> everyShape()
    {
        return {chart(Shape::Bar),    chart(Shape::StackedBar), chart(Shape::Line),
                chart(Shape::Funnel), chart(Shape::Donut),      chart(Shape::Gauge)};
    }
    static int colouredPixels(const QImage &image, const QList<QColor> &colours)
    {
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                found += colours.contains(image.pixelColor(x, y)) ? 1 : 0;
        }
        return found;
    }
    static void show(ChartView &view)
    {
        view.resize(600, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }

private slots:
    void everyShapeIsDrawnInItsColours();
    void everyShapeFollowsTheTheme();
    void tableEqualsTheData();
    void tableIsShownInstead();
    void copiedTableIsExact();
    void formulasAreDefused();
    void emptyChartSaysSo();
    void onePointIsDrawn();
    void manyBarsAreAllInTheTable();
    void hostileNamesStayText();
    void pngIsWritten();
    void svgIsWritten();
    void unwritableFileIsSaid();
    void savingAsksWhere();
    void screenReadersHearTheNumbers();
    void sharesAndNumbersAreWorded();
    void legendsSumCountsAndNeverRates();
    void aFunnelNamesWhatItsSharesAreOf();
    void linksThatDifferInTheMiddleStayDifferent();
    void namesAreNeverCutToNothing();
    void numbersOfADonutAreNeverCut();
    void incompleteBarsAreHollow();
};

void Charts::everyShapeIsDrawnInItsColours()
{
    for (const ChartData &data : everyShape()) {
        const QImage image = chartImage(data);
        QVERIFY2(colouredPixels(image, {lightTheme().series.first()}) > 500,
                 qPrintable(QString::number(int(data.shape))));
        if (data.series.size() > 1)
            QVERIFY(colouredPixels(image, {lightTheme().series.at(1)}) > 50);
    }
}

void Charts::everyShapeFollowsTheTheme()
{
    for (const ChartData &data : everyShape()) {
        ChartView view(data);
        view.setPalette(paletteOf(darkTheme()));
        show(view);
        const QImage dark = view.grab().toImage();
        QVERIFY(colouredPixels(dark, {darkTheme().series.first()}) > 200);
        view.setPalette(paletteOf(lightTheme()));
        const QImage light = view.grab().toImage();
        QVERIFY(colouredPixels(light, {lightTheme().series.first()}) > 200);
        QCOMPARE(colouredPixels(light, {darkTheme().series.first()}), 0);
    }
}

void Charts::tableEqualsTheData()
{
    for (const ChartData &data : everyShape()) {
        const ChartTable table(data);
        QCOMPARE(table.rowCount(), 3);
        QCOMPARE(table.columnCount(), int(data.series.size()) + 1);
        for (int row = 0; row < table.rowCount(); ++row) {
            QCOMPARE(table.index(row, 0).data().toString(), data.categories.at(row));
            for (int column = 1; column < table.columnCount(); ++column) {
                const double value = data.series.at(column - 1).values.at(row);
                const QVariant told = table.index(row, column).data(Qt::UserRole);
                QCOMPARE(told.isValid(), !std::isnan(value));
                if (told.isValid())
                    QCOMPARE(told.toDouble(), value);
            }
        }
    }
}

void Charts::tableIsShownInstead()
{
    ChartView view(chart(Shape::Bar));
    show(view);
    QVERIFY(!view.findChild<QTableView *>());
    view.setTableShown(true);
    auto *table = view.findChild<QTableView *>();
    QVERIFY(table && table->isVisible());
    QCOMPARE(table->accessibleName(), u"Opens by country"_s);
    QCOMPARE(table->textElideMode(), Qt::ElideMiddle); // addresses begin alike
    QCOMPARE(table->model()->index(0, 0).data(Qt::ToolTipRole).toString(), plainToolTip(u"Ukraine"_s));
    const QHeaderView &head = *table->horizontalHeader();
    QVERIFY(head.sectionSize(1) >= head.sectionSizeHint(1));
    view.setTableShown(false);
    QVERIFY(!table->isVisible());
}

void Charts::copiedTableIsExact()
{
    ChartData data = chart(Shape::Line);
    data.unit = u"%"_s;
    ChartView(data).copyTable();
    QCOMPARE(QApplication::clipboard()->text(),
             u"Name\tOpens (%)\tClicks (%)\nUkraine\t1200\t100\nGermany\t34.5\t\nPoland\t6\t3"_s);
}

void Charts::formulasAreDefused()
{
    ChartData data = chart(Shape::Bar);
    data.categories[0] = u"=cmd()\tx"_s;
    QCOMPARE(chartText(data).section(u'\n', 1, 1), u"'=cmd() x\t1200"_s);
}

void Charts::emptyChartSaysSo()
{
    ChartData data = chart(Shape::Bar);
    data.series = {{u"Opens"_s, {ChartData::gap, ChartData::gap, ChartData::gap}}};
    ChartView view(data);
    show(view);
    QVERIFY(!view.findChild<ChartCanvas *>());
    const QList<QLabel *> labels = view.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(u"no values are known"_s);
    }));
    data = chart(Shape::Donut);
    data.series = {{u"Opens"_s, {0, 0, 0}}};
    QVERIFY(!ChartView(data).findChild<ChartCanvas *>());
}

void Charts::onePointIsDrawn()
{
    ChartData data = chart(Shape::Line);
    data.categories = {u"Today"_s};
    data.series = {{u"Opens"_s, {12}}};
    QVERIFY(colouredPixels(chartImage(data), {lightTheme().series.first()}) > 20);
}

void Charts::manyBarsAreAllInTheTable()
{
    ChartData data {.title = u"Links"_s, .series = {{u"Clicks"_s, {}}}};
    for (int i = 0; i < 500; ++i) {
        data.categories << u"https://example.com/%1"_s.arg(i);
        data.series[0].values << i;
    }
    QVERIFY(chartImage(data).height() < 2000);
    QCOMPARE(ChartTable(data).rowCount(), 500);
}

void Charts::hostileNamesStayText()
{
    ChartData data = chart(Shape::Donut);
    data.categories[0] = u"<img src='http://192.0.2.1/x.png'>"_s;
    data.title = u"<h1>Opens</h1>"_s;
    QVERIFY(chartSvg(data).contains("&lt;h1&gt;"));
    QVERIFY(chartSvg(data).contains("&lt;img src="));
}

void Charts::pngIsWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.png"_s);
    ChartView view(chart(Shape::Funnel));
    QSignalSpy said(&view, &ChartView::said);
    view.save(path);
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(said.first().at(1).toBool());
    const QImage image(path);
    QVERIFY(image.width() >= 1400);
    QVERIFY(colouredPixels(image, {lightTheme().series.first()}) > 500);
}

void Charts::svgIsWritten()
{
    const QTemporaryDir folder;
    for (const ChartData &data : everyShape()) {
        const QString path = folder.filePath(u"chart%1.svg"_s.arg(int(data.shape)));
        ChartView view(data);
        QSignalSpy said(&view, &ChartView::said);
        view.save(path);
        QTRY_COMPARE(said.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QXmlStreamReader reader(svg);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(svg.contains("Opens by country"));
        QVERIFY2(svg.contains(lightTheme().series.first().name().toLatin1()), svg.left(400).constData());
        QVERIFY2(!svg.contains("<image"), "drawn, not pasted as a picture");
    }
}

void Charts::unwritableFileIsSaid()
{
    ChartView view(chart(Shape::Bar));
    QSignalSpy said(&view, &ChartView::said);
    view.save(u"/nowhere/at/all/chart.png"_s);
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(!said.first().at(1).toBool());
    QVERIFY(said.first().at(0).toString().contains(u"/nowhere/at/all/chart.png"_s));
}

void Charts::savingAsksWhere()
{
    ChartView view(chart(Shape::Bar));
    show(view);
    for (QAction *action : view.findChildren<QAction *>()) {
        if (action->text().contains(u"SVG"_s))
            action->trigger();
    }
    auto *dialog = view.findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->defaultSuffix(), u"svg"_s);
    QCOMPARE(chartFileName({.title = u"A/B: opens"_s}, u"svg"_s), u"A B opens.svg"_s);
    dialog->reject();
}

void Charts::screenReadersHearTheNumbers()
{
    for (const ChartData &data : everyShape()) {
        ChartView view(data);
        QCOMPARE(view.accessibleName(), data.title);
        QVERIFY(view.accessibleDescription().contains(u"Ukraine"_s));
        QVERIFY(view.accessibleDescription().contains(u"1,200"_s));
        for (const QToolButton *button : view.findChildren<QToolButton *>()) {
            QVERIFY(!button->accessibleName().isEmpty());
            const bool onlyTells = qobject_cast<Legend *>(button->parentWidget()) && !button->isCheckable();
            QVERIFY(onlyTells || button->focusPolicy() & Qt::TabFocus);
        }
    }
}

void Charts::sharesAndNumbersAreWorded()
{
    QCOMPARE(chartwords::value(1234.5, u"letters"_s), u"1,234.50 letters"_s);
    QCOMPARE(chartwords::value(1, u"letters"_s), u"letters: 1"_s);
    QCOMPARE(chartwords::value(12, u"%"_s), u"12%"_s);
    QCOMPARE(chartwords::value(ChartData::gap), u"–"_s);
    QCOMPARE(chartwords::value(1234.5, u"USD"_s), u"1,234.50 USD"_s);
    QCOMPARE(chartwords::value(1234, u"JPY"_s), u"1,234 JPY"_s);
    QCOMPARE(chartwords::value(0.0045), u"0.0045"_s);
    QCOMPARE(chartwords::value(0.0045, u"%"_s), u"< 0.01%"_s);
    QCOMPARE(chartwords::value(99.9995, u"%"_s), u"> 99.99%"_s);
    QCOMPARE(chartwords::share(1, 3), u"33.33%"_s);
    QCOMPARE(chartwords::share(199999, 200000), u"> 99.99%"_s);
    QCOMPARE(chartwords::share(1, 0), QString());
}

void Charts::legendsSumCountsAndNeverRates()
{
    const auto legend = [](const QString &unit) {
        ChartData data = chart(Shape::StackedBar);
        data.unit = unit;
        ChartView view(data);
        show(view);
        QStringList names;
        for (const LegendEntry &entry : view.findChild<Legend *>()->entries())
            names << entry.text;
        return names;
    };
    QCOMPARE(legend({}), (QStringList {u"Opens: 1,240.50"_s, u"Clicks: 103"_s}));
    QCOMPARE(legend(u"%"_s), (QStringList {u"Opens"_s, u"Clicks"_s}));
}

void Charts::aFunnelNamesWhatItsSharesAreOf()
{
    const ChartData funnel = describe::funnel(
        u"f"_s, u"F"_s, u"emails"_s,
        {{u"Sent"_s, 1000}, {u"Delivered"_s, 900}, {u"Opened"_s, 300}, {u"Clicked"_s, 45}}, 1);
    QCOMPARE(chartwords::shareOfStep(funnel, 0), QString());
    QCOMPARE(chartwords::shareOfStep(funnel, 1), u"90% of “Sent”"_s);
    QCOMPARE(chartwords::shareOfStep(funnel, 2), u"33.33% of “Delivered”"_s);
    QCOMPARE(chartwords::shareOfStep(funnel, 3), u"5% of “Delivered”"_s);
    const ChartData percent = *inPercent(funnel);
    QCOMPARE(chartwords::shareOfStep(percent, 2), u"33.33% of “Delivered”"_s);
    QVERIFY(chartText(percent).contains(u"Opened, of “Delivered”\t33.3"_s));
}

void Charts::linksThatDifferInTheMiddleStayDifferent()
{
    const QString link = u"shop.example/catalogue/spring/%1?utm_source=mail&utm_campaign=a"_s;
    const QStringList links {link.arg(u"red-dress-in-size-38"_s), link.arg(u"blue-coat-in-size-42"_s),
                             link.arg(u"red-dress-in-size-40"_s), u"shop.example"_s};
    const QFontMetricsF metrics(QApplication::font());
    for (const int letters : {60, 40, 26, 12, 6}) {
        const double room = metrics.averageCharWidth() * letters;
        const QStringList cut = chartwords::elidedApart(links, metrics, room);
        QCOMPARE(QSet<QString>(cut.begin(), cut.end()).size(), 4);
        for (const QString &text : cut)
            QVERIFY2(letters < 12 || metrics.horizontalAdvance(text) <= room + 1, qPrintable(text));
    }
    QVERIFY(chartwords::elidedApart(links, metrics, metrics.averageCharWidth() * 26)[1].contains(u"blue"_s));
}

void Charts::namesAreNeverCutToNothing()
{
    const QFontMetricsF metrics(QApplication::font());
    for (const QString &text : chartwords::elidedApart({u"Wednesday"_s, u"Friday"_s}, metrics, 1))
        QVERIFY2(text.at(0).isLetter(), qPrintable(text));
}

void Charts::numbersOfADonutAreNeverCut()
{
    ChartData data = chart(Shape::Donut);
    data.categories[0] = u"A name of so many words that it has no room beside its number"_s;
    data.series = {{u"Opens"_s, {1200, 600, 600}}};
    ChartView view(data);
    show(view);
    view.resize(260, 400);
    QTRY_VERIFY(view.findChild<Legend *>()->width() < 260);
    const QList<LegendEntry> entries = view.findChild<Legend *>()->entries();
    QCOMPARE(entries.size(), 3);
    const QFontMetricsF metrics(view.font());
    for (const LegendEntry &entry : entries)
        QVERIFY2(metrics.horizontalAdvance(entry.text) < view.findChild<Legend *>()->width(),
                 qPrintable(entry.text));
    QVERIFY2(entries.at(0).text.endsWith(u": 1,200, 50%"_s), qPrintable(entries.at(0).text));
    QVERIFY2(entries.at(0).text.startsWith(u'A'), qPrintable(entries.at(0).text));
}

void Charts::incompleteBarsAreHollow()
{
    ChartData data = chart(Shape::Bar);
    data.series = {{u"Opens"_s, {1200, 1200, 1200}}};
    const int full = colouredPixels(chartImage(data), {lightTheme().series.first()});
    data.incomplete = {2};
    const int hollow = colouredPixels(chartImage(data), {lightTheme().series.first()});
    QVERIFY2(hollow < full * 3 / 4 && hollow > full / 2, qPrintable(u"%1 of %2"_s.arg(hollow).arg(full)));
    QCOMPARE(chartwords::category(data, 2), u"Poland (incomplete)"_s);
    // Below a narrow bar the name has the room: hollow says the same.
    QCOMPARE(chartwords::bareCategory(data, 2), u"Poland"_s);
}

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    QApplication::setPalette(paletteOf(lightTheme()));
    Charts tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "charts.moc"
