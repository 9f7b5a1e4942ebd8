// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/pop_ups/statistics.h"
#include "tests/support/pagebench.h"
#include "tests/support/texts.h"
#include "ui/chart/chartview.h"
#include "ui/chart/sparkline.h"
#include "ui/notice/errorbox.h"
#include "ui/report/explanationdialog.h"
#include "ui/report/figurecard.h"
#include "ui/report/pasttext.h"
#include "ui/report/periodpicker.h"
#include "ui/report/reportview.h"
#include "ui/report/sincepicker.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace Qt::StringLiterals;

/// What a report shows of the past of its figures, with and without the service.
class ReportsTest : public QObject {
    Q_OBJECT

    const Call m_call {u"GET /smtp/emails/total"_s};
    std::optional<test::PageBench> m_bench;
    std::optional<ReportView> m_view;

    Report report() const
    {
        return {u"sent"_s, u"Emails"_s, m_call, [](const QJsonValue &answer) {
                    return ReportData {.figures = {
                                           wanted(figure(u"total"_s, u"Sent"_s, answer[u"total"])),
                                           unwanted(figure(u"lost"_s, u"Lost"_s, answer[u"lost"])),
                                           {u"Plan"_s, u"Small"_s, Kind::Text},
                                       }};
                }};
    }
    void remember(int total, int lost, const QDateTime &at)
    {
        m_bench->context.history().remember(Scope::Smtp, m_call,
                                            QJsonObject {{u"total"_s, total}, {u"lost"_s, lost}}, at);
    }
    static QDateTime daysAgo(int days)
    {
        return QDate::currentDate().addDays(-days).startOfDay().addSecs(12 * 3600).toUTC();
    }
    void open()
    {
        m_view.emplace(m_bench->client, Scope::Smtp, m_bench->context);
        m_view->resize(900, 600);
        m_view->show();
        m_view->setReports({report()});
    }
    FigureCard *card(const QString &title) const
    {
        for (FigureCard *one : m_view->findChildren<FigureCard *>()) {
            if (one->figure().title == title)
                return one;
        }
        return nullptr;
    }
    QString value(const QString &title) const
    {
        return card(title) ? card(title)->accessibleName() : QString();
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : m_view->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    void answer(const QByteArray &json)
    {
        m_bench->service.expect("GET", u"/smtp/emails/total"_s).answer(json);
    }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale::C);
        m_bench.emplace();
    }
    void cleanup()
    {
        m_view.reset();
        m_bench.reset();
    }

    void whatIsRememberedShowsAtOnceWithItsAge()
    {
        remember(100, 5, QDateTime::currentDateTimeUtc().addSecs(-3 * 3600 - 60));
        m_bench->service.expect("GET", u"/smtp/emails/total"_s).answer(R"({"total":112,"lost":5})").hold();
        open();
        QTRY_VERIFY(value(u"Sent"_s).startsWith(u"Sent: 100"_s));
        QTRY_VERIFY(m_bench->service.heldCount() == 1);
        QVERIFY(says(u"ago"_s) || says(u"yesterday"_s));
        m_bench->service.release();
        QTRY_VERIFY(value(u"Sent"_s).startsWith(u"Sent: 112"_s));
        QTRY_VERIFY(says(u"Read just now"_s));
    }

    void offlineTheFiguresStay()
    {
        remember(100, 5, daysAgo(3));
        m_bench->service.expect("GET", u"/smtp/emails/total"_s).fail(ApiError::Kind::Tls);
        open();
        auto *box = m_view->findChild<ErrorBox *>();
        QTRY_VERIFY(box->isVisible());
        QVERIFY(box->text().contains(u"remembered"_s));
        QTRY_VERIFY(card(u"Sent"_s));
        QVERIFY(value(u"Sent"_s).startsWith(u"Sent: 100"_s));
        QVERIFY(says(u"Read on"_s));
        answer(R"({"total":101,"lost":5})");
        test::button(*m_view, u"Try again"_s)->click();
        QTRY_VERIFY(value(u"Sent"_s).startsWith(u"Sent: 101"_s));
        QVERIFY(!box->isVisible());
    }

    void nothingRememberedAndNoAnswerIsAnError()
    {
        m_bench->service.expect("GET", u"/smtp/emails/total"_s).fail(ApiError::Kind::Tls);
        open();
        auto *box = m_view->findChild<ErrorBox *>();
        QTRY_VERIFY(box->isVisible());
        QVERIFY(!box->text().contains(u"remembered"_s));
        QVERIFY(!card(u"Sent"_s));
    }

    void cardsSayWhatChanged()
    {
        remember(90, 9, daysAgo(8));
        remember(100, 5, daysAgo(1));
        answer(R"({"total":112,"lost":7})");
        open();
        QTRY_COMPARE(card(u"Sent"_s) ? card(u"Sent"_s)->change() : QString(), u"+12 since yesterday"_s);
        QTRY_COMPARE(card(u"Lost"_s)->change(), u"+2 since yesterday"_s);
        QVERIFY(card(u"Plan"_s)->change().isEmpty());
        QVERIFY(value(u"Sent"_s).endsWith(u"+12 since yesterday"_s));
        auto *picker = m_view->findChild<SincePicker *>();
        QVERIFY(picker->isVisible());
        picker->pickDaysAgo(7);
        const QString then = u" since "_s + QLocale().toString(daysAgo(8).toLocalTime().date(), u"d MMM"_s);
        QTRY_COMPARE(card(u"Sent"_s)->change(), u"+22"_s + then);
        QCOMPARE(card(u"Lost"_s)->change(), QChar(0x2212) + u"2"_s + then);
        picker->pick(daysAgo(1).toLocalTime().date());
        QTRY_COMPARE(card(u"Sent"_s)->change(), u"+12 since yesterday"_s);
    }

    void aPeriodStandsBesideTheOneBefore()
    {
        const Period week = Period::named(u"7"_s, QDate::currentDate());
        QStringList asked;
        m_bench->service.expect("GET", u"/v2/pop-ups/public/api/statistics/popup/a"_s)
            .reply([week, &asked](const test::FakeService::Exchange &exchange) {
                asked << exchange.query;
                const auto isOf = [&](const Period &period) {
                    return exchange.query.contains(QString::number(period.startSeconds()))
                        && exchange.query.contains(QString::number(period.endSeconds()));
                };
                WireReply reply;
                reply.status = 200;
                reply.contentType = "application/json";
                reply.body = exchange.query.isEmpty() ? R"({"total":999,"lost":9})"
                    : isOf(week)                      ? R"({"total":120,"lost":1})"
                    : exchange.query.contains(QString::number(week.before().startSeconds()))
                    ? R"({"total":100,"lost":2})"
                    : R"({"total":17,"lost":0})";
                return reply;
            })
            .always();
        m_view.emplace(m_bench->client, Scope::PopUps, m_bench->context);
        m_view->resize(900, 600);
        m_view->show();
        Report timed = report();
        timed.call = {u"GET /v2/pop-ups/public/api/statistics/popup/{popupId}"_s, {{u"popupId"_s, u"a"_s}}};
        timed.during = [call = timed.call](const Period &period) { return pop_ups::during(call, period); };
        m_view->setReports({timed});
        auto *picker = m_view->findChild<PeriodPicker *>();
        QVERIFY(picker->isVisible());
        QTRY_VERIFY(value(u"Sent"_s).startsWith(u"Sent: 999"_s));
        picker->pick(u"7"_s);
        QTRY_VERIFY(value(u"Sent"_s).contains(u"+20 (+20%) from 100"_s));
        // Today is not over: like is held against like, up to the same time of day.
        const auto ofBefore = std::find_if(asked.begin(), asked.end(), [&](const QString &query) {
            return query.contains(QString::number(week.before().startSeconds()))
                && !query.contains(QString::number(week.before().startSeconds() + 24 * 3600 - 1));
        });
        QVERIFY(ofBefore != asked.end());
        const qint64 end = ofBefore->section(u"end="_s, 1).section(u'&', 0, 0).toLongLong();
        QVERIFY(end < week.before().endSeconds());
        const QDateTime same = QDateTime::currentDateTime().addDays(-7);
        QVERIFY(qAbs(end - same.toSecsSinceEpoch()) < 3 * 60);
        QVERIFY(value(u"Lost"_s).contains(QChar(0x2212) + u"1 ("_s));
        QTRY_VERIFY(m_view->findChild<ChartView *>());
        QTRY_VERIFY(!says(u"Reading the course"_s));
        QVERIFY(says(periodText(week)));
        QVERIFY(says(periodText(week.before()) + u". Today is not over yet: "_s));
        picker->pick(u"all"_s);
        QTRY_VERIFY(value(u"Sent"_s).startsWith(u"Sent: 999"_s));
    }

    void noDigitIsCutOff()
    {
        Past past(report(),
                  {{daysAgo(2), QJsonObject {{u"total"_s, 1}}},
                   {daysAgo(1), QJsonObject {{u"total"_s, 1234567890}}}});
        FigureCard narrow(figure(u"total"_s, u"Sent"_s, 1234567890));
        narrow.setPast(past, QDate::currentDate().addDays(-2));
        narrow.show();
        for (const int width : {90, 110, 130, 150, 200, 300}) {
            narrow.resize(width, 90);
            QCoreApplication::processEvents();
            for (const QLabel *label : narrow.findChildren<QLabel *>()) {
                if (label->text() == u"1234567890"_s)
                    QVERIFY2(label->fontMetrics().horizontalAdvance(label->text()) <= label->width(),
                             qPrintable(QString::number(width)));
            }
        }
        QVERIFY(narrow.findChild<Sparkline *>()->isVisible());
    }

    void oneChoiceCountsEverywhere()
    {
        SincePicker one(m_bench->context.uiState());
        SincePicker other(m_bench->context.uiState());
        QCOMPARE(one.day(), QDate::currentDate().addDays(-1));
        one.pick(QDate(2025, 3, 4));
        QCOMPARE(other.day(), QDate(2025, 3, 4));
        int changes = 0;
        connect(&other, &SincePicker::changed, this, [&changes] { ++changes; });
        other.show();
        QCOMPARE(changes, 1);
        one.pick(QDate::currentDate().addDays(5));
        QCOMPARE(one.day(), QDate::currentDate().addDays(-1));
    }

    void newsIsGoodOrBadOnlyWhereThatIsKnown()
    {
        const Change more {.then = 1, .now = 2};
        const Change fewer {.then = 2, .now = 1};
        const Figure any = figure(u"a"_s, u"A"_s, 1);
        QCOMPARE(changeTone(more, any), Tone::Neutral);
        QCOMPARE(changeTone(more, wanted(any)), Tone::Good);
        QCOMPARE(changeTone(fewer, wanted(any)), Tone::Bad);
        QCOMPARE(changeTone(more, unwanted(any)), Tone::Bad);
        QCOMPARE(changeTone(fewer, unwanted(any)), Tone::Good);
        QCOMPARE(changeTone({.then = 2, .now = 2}, unwanted(any)), Tone::Neutral);
    }

    void changesAreWordedAsTheirKind()
    {
        const QDateTime now(QDate(2025, 6, 12), QTime(10, 0));
        const QDateTime before(QDate(2025, 6, 11), QTime(10, 0));
        const Figure percentage {.kind = Kind::Percent};
        QCOMPARE(changeText({.then = 20, .now = 21.5, .since = before}, percentage, now),
                 u"+1.5 points since yesterday"_s);
        // The difference of what is exact, in the digits that are shown.
        QCOMPARE(changeText({.then = 8.004, .now = 8.02, .since = before}, percentage, now),
                 u"+0.02 points since yesterday"_s);
        QCOMPARE(differenceText({.then = 8.004, .now = 8.02}, percentage), u"+0.02 points"_s);
        const Change tiny {.then = 0.0045, .now = 0.006, .since = before};
        QCOMPARE(changeText(tiny, percentage, now), u"Same as yesterday"_s);
        QCOMPARE(differenceText(tiny, percentage), QString());
        QVERIFY(changeInFull(tiny, percentage).startsWith(u"Unchanged: < 0.01% on "_s));
        QCOMPARE(changeTone(tiny, unwanted(percentage)), Tone::Neutral);
        QCOMPARE(changeFromBeforeText({.then = 20, .now = 18.5}, percentage),
                 QChar(0x2212) + u"1.5 points from 20%"_s);
        const Figure money {.kind = Kind::Money, .currency = u"USD"_s};
        QVERIFY(changeText({.then = 20, .now = 7.5, .since = before.addDays(-9)}, money, now)
                    .startsWith(QChar(0x2212) + u"12.50"_s));
        QVERIFY(changeText({.then = 20, .now = 7.5, .since = before.addDays(-9)}, money, now)
                    .endsWith(u"since 2 Jun"_s));
        QVERIFY(changeText({.then = 1, .now = 2, .since = now.addSecs(-3600)}, {}, now)
                    .startsWith(u"+1 since 09:00"_s));
    }

    void agesAreWordedAsPeopleSayThem()
    {
        const QDateTime now(QDate(2025, 6, 12), QTime(16, 0));
        QCOMPARE(ageText(now.addSecs(-20), now), u"Read just now"_s);
        QVERIFY(ageText(now.addSecs(-5 * 60), now).contains(u"5 minute"_s));
        QVERIFY(ageText(now.addSecs(-3 * 3600), now).contains(u"3 hour"_s));
        QCOMPARE(ageText(now.addDays(-1), now), u"Read yesterday at 16:00"_s);
        QVERIFY(ageText(now.addDays(-4), now).startsWith(u"Read on "_s));
        QVERIFY(ageText(now.addDays(-4), now).contains(u"8"_s));
    }

    void aFigureExplainsItself()
    {
        remember(100, 5, daysAgo(1));
        answer(R"({"total":112,"lost":7})");
        open();
        QTRY_VERIFY(card(u"Sent"_s) && !card(u"Sent"_s)->change().isEmpty());
        card(u"Sent"_s)->setFocus();
        QTest::keyClick(card(u"Sent"_s), Qt::Key_Return);
        auto *dialog = test::dialogOf<ExplanationDialog>(*m_view);
        QVERIFY(dialog);
        QString all;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            all += label->text() + u'\n';
        for (const QString &words : {u"112"_s, u"Count sent emails"_s, u"Read just now"_s, u"+12 (+12%)"_s})
            QVERIFY2(all.contains(words), qPrintable(words));
        QVERIFY(!all.contains(u"/smtp/emails"_s));
        QVERIFY(dialog->findChild<QPlainTextEdit *>()->toPlainText().contains(u"\"total\": 112"_s));
        test::button(*dialog, u"Close"_s)->click();
        QTRY_VERIFY(!test::dialogOf<ExplanationDialog>(*m_view));
    }

    void theRawAnswerIsCopiedOnlyWhenAsked()
    {
        answer(R"({"total":112,"lost":7})");
        open();
        QTRY_VERIFY(card(u"Sent"_s));
        QGuiApplication::clipboard()->setText(u"before"_s);
        card(u"Sent"_s)->click();
        auto *dialog = test::dialogOf<ExplanationDialog>(*m_view);
        QVERIFY(dialog);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        for (QPushButton *one : dialog->findChildren<QPushButton *>()) {
            if (QString(one->text()).remove(u'&') == u"Copy the answer"_s)
                one->click();
        }
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"\"lost\": 7"_s));
    }

    void anAnswerKeepsTheFocusOfACard()
    {
        answer(R"({"total":112,"lost":7})");
        open();
        QTRY_VERIFY(card(u"Lost"_s));
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&*m_view));
        FigureCard *before = card(u"Lost"_s);
        before->setFocus();
        answer(R"({"total":113,"lost":8})");
        m_view->refresh();
        QTRY_VERIFY(value(u"Lost"_s).startsWith(u"Lost: 8"_s));
        QCOMPARE(card(u"Lost"_s), before);
        QVERIFY(before->hasFocus());
    }

    void whatIsReadElsewhereIsTakenOver()
    {
        answer(R"({"total":112,"lost":7})");
        open();
        QTRY_VERIFY(value(u"Sent"_s).startsWith(u"Sent: 112"_s));
        remember(120, 7, QDateTime::currentDateTimeUtc().addSecs(2));
        QTRY_VERIFY(value(u"Sent"_s).startsWith(u"Sent: 120"_s));
    }
};

QTEST_MAIN(ReportsTest)
#include "reports.moc"
