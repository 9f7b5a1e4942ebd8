// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/automation/flowpage.h"
#include "app/scopes/automation/automation.h"
#include "app/table/resourcemodel.h"
#include "tests/support/pagebench.h"
#include "ui/chart/chartview.h"
#include "ui/files/exportdialog.h"
#include "ui/notice/errorbox.h"
#include "ui/page/comparepage.h"
#include "ui/page/listpage.h"
#include "ui/report/figurecard.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace Qt::StringLiterals;

/// A flow on the screen, and several side by side.
class FlowPageTest : public QObject {
    Q_OBJECT

    std::optional<test::PageBench> m_bench;
    std::optional<FlowPage> m_page;

    static QByteArray flowOfThree()
    {
        return R"({"autoresponder": {"id": 5}, "starts": 100, "in_queue": 1, "end_count": 20,
                   "send_messages": 90, "conversions": 20,
                   "flows": [{"id": 12, "main_id": 5, "af_type": "email", "task": {"message_title": "Hello"}},
                             {"id": 13, "main_id": 5, "af_type": "goal", "task": null},
                             {"id": 11, "main_id": 5, "af_type": "maintrigger", "task": null}]})";
    }
    void expectFlow()
    {
        test::FakeService &service = m_bench->service;
        service.expect("GET", u"/a360/autoresponders/5"_s).answer(flowOfThree()).always();
        service.expect("GET", u"/a360/stats/main-trigger/11/group-stat"_s)
            .answer(R"({"data": {"flow_id": 11, "executed": 100, "deleted": 0}})")
            .always();
        service.expect("GET", u"/a360/stats/email/12/group-stat"_s)
            .answer(R"({"data": {"flow_id": 12, "sent": 90, "delivered": 80, "opened": 40, "clicked": 20}})")
            .always();
    }
    void expectGoal()
    {
        m_bench->service.expect("GET", u"/a360/stats/goal/13/group-stat"_s)
            .answer(R"({"data": {"flow_id": 13, "executed": 20}})")
            .always();
    }
    void open()
    {
        const Resource elements = automation::flowElements({{"id", 5}, {"name", "Welcome"}});
        m_page.emplace(m_bench->client, elements, m_bench->context);
        m_page->resize(1100, 700);
        m_page->show();
    }
    QListWidget *list() const { return m_page->findChild<QListWidget *>(); }
    QString step(int row) const { return list()->item(row) ? list()->item(row)->text() : QString(); }

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

    void theFlowStandsInTheOrderOfItsPeople()
    {
        expectFlow();
        expectGoal();
        open();
        QTRY_VERIFY(step(2).contains(u"20 people"_s));
        QVERIFY(step(0).startsWith(u"Start"_s));
        QVERIFY(step(1).contains(u"Hello"_s));
        QVERIFY(step(1).contains(u"90% of the start"_s));
        QCOMPARE(m_page->chain().narrowest, 2);
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().startsWith(u"Most people are missing before Goal"_s);
        }));
    }

    void anAnswerWithoutElementsIsNoEmptyFlow()
    {
        for (const char *odd : {"null", "\"none\"", "{\"id\":null}", "[null]"}) {
            m_bench->service.expect("GET", u"/a360/autoresponders/5"_s)
                .answer("{\"starts\":1,\"flows\":" + QByteArray(odd) + '}');
            open();
            QTRY_VERIFY2(m_page->findChild<ErrorBox *>()->isVisible(), odd);
            QCOMPARE(list()->count(), 0);
        }
    }

    void elementsThatCouldNotBeReadAreCounted()
    {
        m_bench->service.expect("GET", u"/a360/autoresponders/5"_s)
            .answer(R"({"starts": 1, "flows": [null, {"id": 13, "af_type": "goal"}, 7, {}]})");
        expectGoal();
        open();
        QTRY_COMPARE(list()->count(), 1);
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"3 element(s) could not be read."_s);
        }));
    }

    void choosingAStepShowsItsFigures()
    {
        expectFlow();
        expectGoal();
        open();
        QTRY_VERIFY(step(2).contains(u"20 people"_s));
        list()->setCurrentRow(1);
        const auto card = [this](const QString &title) {
            for (const FigureCard *one : m_page->findChildren<FigureCard *>()) {
                if (one->figure().title == title)
                    return one->accessibleName();
            }
            return QString();
        };
        QTRY_VERIFY(card(u"Click rate"_s).startsWith(u"Click rate: 25%"_s));
        QVERIFY(m_page->findChild<ChartView *>());
    }

    void theFlowIsSavedAsAFile()
    {
        expectFlow();
        expectGoal();
        open();
        QTRY_VERIFY(step(2).contains(u"20 people"_s));
        test::button(*m_page, u"Save as a file…"_s)->click();
        auto *dialog = test::dialogOf<ExportDialog>(*m_page);
        QVERIFY(dialog);
        test::button(*dialog, u"Choose a file…"_s)->click();
        auto *where = test::dialogOf<QFileDialog>(*dialog);
        QVERIFY(where);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"flow.csv"_s);
        emit where->fileSelected(path);
        QTRY_COMPARE(m_bench->context.messages.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY2(csv.contains("Email,Hello,90,90,10,10") && csv.contains("Goal,,20,20,70"), csv.constData());
    }

    void oneElementThatFailsLeavesTheOthers()
    {
        expectFlow();
        m_bench->service.expect("GET", u"/a360/stats/goal/13/group-stat"_s)
            .answer(R"({"error_code": 1, "message": "no"})", 404)
            .always();
        open();
        QTRY_VERIFY(step(1).contains(u"90 people"_s));
        QTRY_VERIFY(step(2).contains(u"not told"_s));
    }

    void aFlowThatCannotBeReadSaysSo()
    {
        m_bench->service.expect("GET", u"/a360/autoresponders/5"_s)
            .answer(R"({"error_code": 1, "message": "no such flow"})", 404);
        open();
        QTRY_VERIFY(m_page->findChild<ErrorBox *>()->isVisible());
        expectFlow();
        expectGoal();
        test::button(*m_page, u"Try again"_s)->click();
        QTRY_VERIFY(step(2).contains(u"20 people"_s));
        QVERIFY(!m_page->findChild<ErrorBox *>()->isVisible());
    }

    void aStatusNarrowsTheFlowsThatAreLoaded()
    {
        m_bench->service.expect("GET", u"/a360/autoresponders/list"_s)
            .answer(R"({"data": [{"id": 1, "name": "A", "status": 1}, {"id": 2, "name": "B", "status": 3},
                                 {"id": 3, "name": "C", "status": 1}], "total": 3})");
        for (const int flow : {1, 2, 3})
            m_bench->service.expect("GET", u"/a360/autoresponders/%1"_s.arg(flow))
                .answer(R"({"starts": 10, "conversions": 1})")
                .always();
        ListPage page(m_bench->client, automation::flows(), m_bench->context);
        page.resize(1000, 600);
        page.show();
        QTRY_COMPARE(page.model().rowCount(), 3);
        auto *status = page.findChild<QComboBox *>();
        QCOMPARE(status->accessibleName(), u"Status"_s);
        status->setCurrentText(u"Active"_s);
        QTRY_COMPARE(page.model().rowCount(), 2);
        // What a second call tells keeps the choice.
        QTRY_COMPARE(page.model().rowAt(1)[u"starts"].toInt(), 10);
        QCOMPARE(page.model().rowCount(), 2);
        status->setCurrentText(u"Draft"_s);
        QTRY_COMPARE(page.model().rowCount(), 0);
        QTRY_VERIFY(test::button(page, u"Clear the search"_s));
        test::button(page, u"Clear the search"_s)->click();
        QTRY_COMPARE(page.model().rowCount(), 3);
        QCOMPARE(status->currentIndex(), 0);
    }

    void offlineTheFlowIsRememberedWithItsAge()
    {
        const Resource elements = automation::flowElements({{"id", 5}, {"name", "Welcome"}});
        m_bench->context.history().remember(Scope::Automation, *elements.list,
                                            QJsonDocument::fromJson(flowOfThree()).object(),
                                            QDateTime::currentDateTimeUtc().addSecs(-3 * 3600 - 60));
        const Call figures {"GET /a360/stats/email/{ID}/group-stat", {{"ID", 12}}};
        m_bench->context.history().remember(Scope::Automation, figures,
                                            QJsonObject {{"data", QJsonObject {{"sent", 77}}}},
                                            QDateTime::currentDateTimeUtc().addSecs(-3 * 3600 - 60));
        m_bench->service.expect("GET", u"/a360/autoresponders/5"_s).fail(ApiError::Kind::Tls);
        for (const QString &path : {u"main-trigger/11"_s, u"email/12"_s, u"goal/13"_s})
            m_bench->service.expect("GET", u"/a360/stats/%1/group-stat"_s.arg(path))
                .fail(ApiError::Kind::Tls)
                .always();
        open();
        QTRY_VERIFY(m_page->findChild<ErrorBox *>()->isVisible());
        QTRY_COMPARE(list()->count(), 3);
        QTRY_VERIFY(step(0).contains(u"77 people"_s) || step(1).contains(u"77 people"_s));
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible()
                && (label->text().contains(u"ago"_s) || label->text().contains(u"yesterday"_s));
        }));
    }

    void whatCannotBeComparedIsSaidWithAWayOn()
    {
        for (const QString &id : {u"5"_s, u"6"_s}) {
            m_bench->service.expect("GET", u"/a360/autoresponders/"_s + id).answer("{}", 404);
            m_bench->service.expect("GET", u"/a360/autoresponders/%1/conversions"_s.arg(id))
                .answer("{}", 404);
        }
        ComparePage page(m_bench->client, automation::flows(),
                         {{{"id", 5}, {"name", "Welcome"}}, {{"id", 6}, {"name", "Basket"}}},
                         m_bench->context);
        page.show();
        auto *error = page.findChild<ErrorBox *>();
        QTRY_VERIFY(error->isVisible());
        QTRY_VERIFY(m_bench->service.idle());
        QVERIFY(!page.findChild<QTableWidget *>()->isVisible());
        for (const QString &id : {u"5"_s, u"6"_s}) {
            m_bench->service.expect("GET", u"/a360/autoresponders/"_s + id)
                .answer(R"({"starts": 10, "end_count": 5, "conversions": 2})");
            m_bench->service.expect("GET", u"/a360/autoresponders/%1/conversions"_s.arg(id))
                .answer(R"({"data": {"total_conversions": 2, "goals": []}})");
        }
        test::button(page, u"Try again"_s)->click();
        QTRY_VERIFY(page.findChild<QTableWidget *>()->isVisible());
        QTRY_VERIFY(m_bench->service.idle());
        QVERIFY(!error->isVisible());
    }

    void flowsStandSideBySide()
    {
        expectFlow();
        for (const QString &id : {u"5"_s, u"6"_s})
            m_bench->service.expect("GET", u"/a360/autoresponders/%1/conversions"_s.arg(id))
                .answer(R"({"data": {"total_conversions": 7, "goals": []}})");
        m_bench->service.expect("GET", u"/a360/autoresponders/6"_s)
            .answer(R"({"starts": 0, "in_queue": 0, "end_count": 0, "send_messages": 0, "conversions": 0})");
        ComparePage page(m_bench->client, automation::flows(),
                         {{{"id", 5}, {"name", "Welcome"}}, {{"id", 6}, {"name", "Basket"}}},
                         m_bench->context);
        page.show();
        auto *table = page.findChild<QTableWidget *>();
        const auto value = [table](const QString &figure, int column) {
            for (int line = 0; line < table->rowCount(); ++line) {
                // Below them: what a rate is a share of, how far the value is from the first one.
                if (table->verticalHeaderItem(line)->text().section(u'\n', 0, 0) == figure
                    && table->item(line, column))
                    return table->item(line, column)->text().section(u'\n', 0, 0);
            }
            return QString();
        };
        QTRY_COMPARE(value(u"Conversion rate"_s, 0), u"20%"_s);
        QTRY_VERIFY(m_bench->service.idle() || value(u"Started"_s, 1) == u"0"_s);
        QTRY_COMPARE(value(u"All conversions"_s, 1), u"7"_s);
        QCOMPARE(table->horizontalHeaderItem(1)->text(), u"Basket"_s);
        // Nobody started: no rate, and not zero.
        QVERIFY(!value(u"Conversion rate"_s, 1).contains(u'0'));
    }
};

QTEST_MAIN(FlowPageTest)
#include "flowpage.moc"
