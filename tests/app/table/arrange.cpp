// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/arrange.h"

#include <QJsonArray>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace Qt::StringLiterals;

/// Lists are sorted by what is read in the cells; cells with nothing in them come last either way.
class ArrangeTest : public QObject {
    Q_OBJECT

    static QList<int> sorted(const Column &column, const QJsonArray &values, Qt::SortOrder direction)
    {
        RowStore rows;
        for (const QJsonValue value : values)
            rows.append({{u"v"_s, value}});
        return arrange(rows, {.by = column, .direction = direction}, [] { return false; });
    }

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void whatIsReadDecides_data();
    void whatIsReadDecides();
};

void ArrangeTest::whatIsReadDecides_data()
{
    QTest::addColumn<Column>("column");
    QTest::addColumn<QJsonArray>("values");
    QTest::addColumn<QList<int>>("upwards");
    QTest::addColumn<QList<int>>("downwards");
    const QJsonValue nothing;
    using Rows = QList<int>;
    QTest::newRow("amounts with commas")
        << money(u"v"_s, {}) << QJsonArray {u"1,234.50"_s, 900, nothing, u"12,345"_s, u"n/a"_s}
        << Rows {1, 0, 3, 2, 4} << Rows {3, 0, 1, 2, 4};
    QTest::newRow("a comma that may be a point is no number")
        << number(u"v"_s, {}) << QJsonArray {u"1,500"_s, 2, u"1.5"_s} << Rows {2, 1, 0} << Rows {1, 2, 0};
    QTest::newRow("countries by their names")
        << country(u"v"_s, {}) << QJsonArray {u"CH"_s, u"SE"_s, nothing, u"UA"_s, u"DE"_s}
        << Rows {4, 1, 0, 3, 2} << Rows {3, 0, 1, 4, 2};
    QTest::newRow("tags") << tags(
        u"v"_s, {}) << QJsonArray {QJsonArray(), QJsonArray {u"vip"_s}, QJsonArray {u"new"_s}, QJsonObject()}
                          << Rows {2, 1, 0, 3} << Rows {1, 2, 0, 3};
    QTest::newRow("yes and no") << yesNo(u"v"_s, {}) << QJsonArray {u"true"_s, 0, true, nothing, u"0"_s}
                                << Rows {1, 4, 0, 2, 3} << Rows {0, 2, 1, 4, 3};
    QTest::newRow("mixed") << number(u"v"_s, {}) << QJsonArray {u"10"_s,   u"n/a"_s, u"=1+1"_s, nothing,
                                                                u"12,5"_s, 9,        u"1e3"_s,  u"1.500"_s}
                           << Rows {7, 5, 0, 6, 1, 2, 3, 4} << Rows {6, 0, 5, 7, 1, 2, 3, 4};
}

void ArrangeTest::whatIsReadDecides()
{
    QFETCH(Column, column);
    QFETCH(QJsonArray, values);
    QTEST(sorted(column, values, Qt::AscendingOrder), "upwards");
    QTEST(sorted(column, values, Qt::DescendingOrder), "downwards");
}

QTEST_GUILESS_MAIN(ArrangeTest)
#include "arrange.moc"
