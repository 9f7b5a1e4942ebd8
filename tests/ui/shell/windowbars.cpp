// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/labels.h"
#include "ui/look/overlay.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/queuestatus.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace pulsedeck;

/// The message bar and the status of the queue.
class WindowBarsTest : public QObject {
    Q_OBJECT

    static QPushButton *shownButton(MessageBar &bar, const QString &text)
    {
        for (QPushButton *button : bar.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().remove(u'&') == text)
                return button;
        }
        return nullptr;
    }

private slots:
    void theQueueIsToldInWords()
    {
        QCOMPARE(QueueStatus::words({}), QStringLiteral("Nothing waiting"));
        QVERIFY(QueueStatus::words({.waiting = 12}).startsWith(QStringLiteral("12 ")));
        QVERIFY(QueueStatus::words({.waiting = 12, .heldFor = 2100}).contains(QStringLiteral("3 s")));
    }

    void workIsShownUntilItEnds()
    {
        QueueStatus status;
        status.show();
        auto *progress = status.findChild<QProgressBar *>();
        QVERIFY(!progress->isVisible());
        int cancelled = 0;
        status.showWork({.id = QStringLiteral("a"),
                         .text = QStringLiteral("Reading"),
                         .done = 25,
                         .total = 100,
                         .cancel = [&cancelled] { ++cancelled; }});
        QVERIFY(progress->isVisible());
        QCOMPARE(progress->value(), progress->maximum() / 4);
        status.findChild<QToolButton *>()->click();
        QCOMPARE(cancelled, 1);
        status.showWork({.id = QStringLiteral("b"), .text = QStringLiteral("Writing")});
        QCOMPARE(progress->maximum(), 0);
        status.endWork(QStringLiteral("b"));
        QCOMPARE(progress->value(), progress->maximum() / 4);
        status.endWork(QStringLiteral("a"));
        QVERIFY(!progress->isVisible());
    }

    void detailsOfAnErrorCanBeCopied()
    {
        MessageBar bar;
        bar.show({.text = QStringLiteral("It went wrong."),
                  .tone = Message::Tone::Bad,
                  .error = {.kind = ApiError::Kind::Server, .status = 503, .code = QStringLiteral("e77")}});
        QPushButton *copy = shownButton(bar, QStringLiteral("Copy details"));
        QVERIFY(copy);
        copy->click();
        const QString text = QApplication::clipboard()->text();
        QVERIFY(text.contains(QStringLiteral("It went wrong.")) && text.contains(QStringLiteral("e77")));
    }

    void anActionRunsOnceAndClosesTheBar()
    {
        MessageBar bar;
        int runs = 0;
        bar.show({.text = QStringLiteral("Again?"),
                  .actionText = QStringLiteral("Try again"),
                  .action = [&runs] { ++runs; }});
        QPushButton *action = shownButton(bar, QStringLiteral("Try again"));
        QVERIFY(action);
        action->click();
        QVERIFY(!bar.isVisible());
        action->click();
        QCOMPARE(runs, 1);
        bar.show({.text = QStringLiteral("Just so.")});
        QVERIFY(!shownButton(bar, QStringLiteral("Try again")));
    }

    void nothingLiesOverControlsAndLastRows()
    {
        QWidget host;
        host.resize(900, 600);
        auto *table = new QListWidget(&host);
        for (int row = 0; row < 100; ++row)
            table->addItem(QString::number(row));
        table->setGeometry(0, 0, 900, 520);
        auto *save = new QPushButton(QStringLiteral("Save"), &host);
        save->setGeometry(400, 530, 100, 40);
        Overlay overlay(host);
        auto *bar = new MessageBar;
        overlay.add(*bar);
        host.show();
        QVERIFY(QTest::qWaitForWindowExposed(&host));
        table->scrollToBottom();
        bar->show({.text = QStringLiteral("3 rows were saved.")});
        const QRect last =
            table->visualItemRect(table->item(99)).translated(table->viewport()->mapTo(&host, QPoint(0, 0)));
        QTRY_VERIFY(host.rect().contains(bar->geometry()));
        QVERIFY(!bar->geometry().intersects(save->geometry()));
        QVERIFY(!bar->geometry().intersects(last));
    }

    void titlesAndTheFocusStayInSightWhereAllElseIsCovered()
    {
        QWidget host;
        host.resize(700, 300);
        // Buttons wherever one looks.
        for (int row = 0; row < 10; ++row) {
            auto *button = new QPushButton(QString::number(row), &host);
            button->setGeometry(0, row * 30, 700, 30);
        }
        QLabel *title = headingLabel(QStringLiteral("Contacts"), 1.3, &host);
        title->setGeometry(0, 0, 700, 30);
        auto *typed = new QLineEdit(&host);
        typed->setGeometry(0, 260, 700, 30);
        Overlay overlay(host);
        auto *bar = new MessageBar;
        overlay.add(*bar);
        host.show();
        host.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&host));
        typed->setFocus();
        bar->show({.text = QStringLiteral("3 rows were saved.")});
        QTRY_VERIFY(host.rect().contains(bar->geometry()));
        QVERIFY(!bar->geometry().intersects(typed->geometry()));
        QVERIFY(!bar->geometry().intersects(title->geometry()));
    }

    void aMessageFromAPageThatGoesWaitsUntilItIsGone()
    {
        QWidget host;
        host.resize(700, 300);
        Overlay overlay(host);
        auto *bar = new MessageBar;
        overlay.add(*bar);
        auto *page = new QWidget(&host);
        page->setGeometry(0, 0, 700, 300);
        auto *button = new QPushButton(QStringLiteral("Save"), page);
        button->setGeometry(0, 200, 700, 100);
        host.show();
        QVERIFY(QTest::qWaitForWindowExposed(&host));
        // Half of the page is there still when the message comes.
        connect(button, &QObject::destroyed, bar,
                [bar] { bar->show({.text = QStringLiteral("What was typed waits.")}); });
        delete page;
        QTRY_VERIFY(bar->isVisible());
        QTRY_VERIFY(bar->geometry().top() > 200); // where the button was
    }

    void wordsOfTheServiceStayPlain()
    {
        MessageBar bar;
        bar.show({.text = QStringLiteral("<b>bold</b>")});
        for (const QLabel *label : bar.findChildren<QLabel *>()) {
            if (!label->text().isEmpty())
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }
};

QTEST_MAIN(WindowBarsTest)
#include "windowbars.moc"
