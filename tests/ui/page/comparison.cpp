// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pagebench.h"
#include "ui/chart/chartview.h"
#include "ui/page/comparepage.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QScrollArea>
#include <QTableWidget>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace Qt::StringLiterals;

/// Rows side by side: the table is the page, differences and the best are marked, charts scroll.
class ComparisonTest : public QObject {
    Q_OBJECT

    std::optional<test::PageBench> m_bench;
    std::optional<ComparePage> m_page;

    static Resource resource()
    {
        Resource lists {.id = u"emails/mailing-lists"_s, .title = u"Lists"_s, .scope = Scope::Emails};
        lists.reports = [](const QJsonObject &row) {
            const Call call {u"GET /addressbooks/{id}"_s, {{u"id"_s, row[u"id"].toVariant()}}};
            return QList<Report> {{u"r"_s, u"Results"_s, call, [](const QJsonValue &answer) {
                                       const QJsonValue one = answer[0];
                                       return ReportData {
                                           .figures = {
                                               wanted(figure(u"sent"_s, u"Sent"_s, one[u"sent"])),
                                               wanted(rate(u"Open rate"_s, one[u"opened"], one[u"sent"],
                                                           u"Opened / sent"_s, u"open"_s)),
                                               unwanted(rate(u"Spam rate"_s, one[u"spam"], one[u"sent"],
                                                             u"Spam / sent"_s, u"spam"_s)),
                                           }};
                                   }}};
        };
        return lists;
    }
    static QJsonObject row(int id, const QString &name) { return {{u"id"_s, id}, {u"name"_s, name}}; }

    void answer(int id, const QByteArray &json)
    {
        m_bench->service.expect("GET", u"/addressbooks/%1"_s.arg(id)).answer("[" + json + "]").always();
    }
    void open(const QList<QJsonObject> &rows)
    {
        m_page.emplace(m_bench->client, resource(), rows, m_bench->context);
        m_page->resize(900, 600);
        m_page->show();
        QTRY_COMPARE(table()->rowCount(), 3);
        QTRY_VERIFY(!m_page->findChildren<ChartView *>().isEmpty());
    }
    QTableWidget *table() const { return m_page->findChild<QTableWidget *>(); }
    QString cell(int line, int row) const
    {
        return table()->item(line, row) ? table()->item(line, row)->text() : QString();
    }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale::C);
        m_bench.emplace();
    }
    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void differencesAndTheBestAreMarkedInWords()
    {
        answer(1, R"({"sent": 1000, "opened": 200, "spam": 4})");
        answer(2, R"({"sent": 500, "opened": 150, "spam": 4})");
        open({row(1, u"Spring"_s), row(2, u"Autumn"_s)});
        QTRY_COMPARE(cell(0, 1), u"500\n"_s + QChar(0x2212) + u"500 ("_s + QChar(0x2212) + u"50%)"_s);
        QCOMPARE(cell(1, 0), u"20%"_s);
        QCOMPARE(cell(1, 1), QChar(0x2605) + u" 30%\n+10 points\na clear difference"_s);
        QCOMPARE(cell(2, 0), QChar(0x2605) + u" 0.4%"_s);
        QCOMPARE(cell(2, 1), u"0.8%\n+0.4 points"_s);
        QVERIFY(!cell(0, 0).contains(QChar(0x2605))); // The larger one has more of it.
        QCOMPARE(table()->item(1, 1)->data(Qt::AccessibleTextRole).toString(),
                 u"30%, best value, +10 points, a clear difference"_s);
        QCOMPARE(table()->verticalHeaderItem(1)->text(), u"Open rate\nOpened / sent"_s);
    }

    void equalValuesAreNotBest()
    {
        answer(1, R"({"sent": 1000, "opened": 200, "spam": 0})");
        answer(2, R"({"sent": 1000, "opened": 200, "spam": null})");
        open({row(1, u"Spring"_s), row(2, u"Autumn"_s)});
        QTRY_COMPARE(cell(1, 1), u"20%"_s);
        QCOMPARE(cell(1, 0), u"20%"_s);
        QCOMPARE(cell(2, 0), u"0%"_s);
        QCOMPARE(cell(2, 1), u"–"_s);
    }

    void whatIsStillUnderWayIsNotJudged()
    {
        answer(1, R"({"sent": 1000, "opened": 900, "spam": 0})");
        answer(2, R"({"sent": 1000, "opened": 200, "spam": 4})");
        answer(3, R"({"sent": 500, "opened": 150, "spam": 4})");
        Resource lists = resource();
        lists.columns = {status(u"status"_s, u"Status"_s,
                                {{u"2"_s, u"Being sent"_s, Tone::Busy}, {u"3"_s, u"Sent"_s, Tone::Good}})};
        QList<QJsonObject> rows {row(1, u"Winter"_s), row(2, u"Spring"_s), row(3, u"Autumn"_s)};
        for (QJsonObject &one : rows)
            one[u"status"_s] = 3;
        rows[0][u"status"_s] = 2;
        rows[0][u"send_date"_s] = QDateTime::currentDateTime().addSecs(-7300).toString(Qt::ISODate);
        m_page.emplace(m_bench->client, lists, rows, m_bench->context);
        QTRY_COMPARE(table()->rowCount(), 4);
        QCOMPARE(cell(0, 0), u"Being sent\n2 hour(s) ago"_s);
        QCOMPARE(cell(0, 1), u"Sent"_s);
        QTRY_COMPARE(cell(2, 2), QChar(0x2605) + u" 30%\n+10 points\na clear difference"_s);
        QCOMPARE(cell(2, 0), u"90%"_s);
        QCOMPARE(cell(2, 1), u"20%"_s); // the base
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"“Spring”"_s) && label->text().contains(u"under way"_s);
        }));
    }

    void namesAreToldApart()
    {
        answer(1, R"({"sent": 10, "opened": 2, "spam": 0})");
        answer(2, R"({"sent": 10, "opened": 1, "spam": 0})");
        open({row(1, u"Spring"_s), row(2, u"Spring"_s)});
        QTRY_COMPARE(table()->horizontalHeaderItem(1)->text(), u"Spring (2)"_s);
        const ChartData rates = m_page->findChildren<ChartView *>().first()->data();
        QCOMPARE(rates.categories, (QStringList {u"Spring"_s, u"Spring (2)"_s}));
        QCOMPARE(rates.unit, u"%"_s);
    }

    void theWindowStaysAsItIs()
    {
        QList<QJsonObject> rows;
        for (int id = 1; id <= ComparePage::mostRows; ++id) {
            answer(id, R"({"sent": 1000, "opened": 200, "spam": 4})");
            rows << row(id, u"A campaign with a name of many words, number %1"_s.arg(id));
        }
        open(rows);
        QTRY_VERIFY(!cell(2, 9).isEmpty());
        QCoreApplication::processEvents();
        QCOMPARE(m_page->size(), QSize(900, 600));
        m_page->resize(900, 400);
        QVERIFY2(
            m_page->minimumSizeHint().height() < 400 && m_page->minimumSizeHint().width() < 700,
            qPrintable(
                u"%1 x %2"_s.arg(m_page->minimumSizeHint().width()).arg(m_page->minimumSizeHint().height())));
        // All lines of the table stand on the page, which scrolls.
        QVERIFY(table()->height() > table()->verticalHeader()->length());
        QTRY_VERIFY(m_page->findChild<QScrollArea *>()->widget()->height() > 400);
        for (const ChartView *chart : m_page->findChildren<ChartView *>())
            QVERIFY(m_page->findChild<QScrollArea *>()->isAncestorOf(chart));
    }
};

QTEST_MAIN(ComparisonTest)
#include "comparison.moc"
