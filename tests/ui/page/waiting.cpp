// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/emails.h"
#include "tests/support/pagebench.h"
#include "ui/notice/slowbar.h"
#include "ui/notice/stateview.h"
#include "ui/page/listpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// What somebody sees in front of a page whose service is slow, or away for a while.
class WaitingTest : public QObject {
    Q_OBJECT

    Contract m_contract;
    FakeService m_service;
    QTemporaryDir m_folder;
    ListeningContext m_context {m_folder.filePath(u"ui.ini"_s)};
    std::unique_ptr<Client> m_client;

    void start(std::chrono::milliseconds slowAfter)
    {
        Client::Settings settings = m_service.settings();
        settings.slowAfter = slowAfter;
        settings.comeback = {.first = std::chrono::milliseconds(1), .longest = std::chrono::milliseconds(2)};
        m_client = std::make_unique<Client>(m_contract, settings, nullptr);
        m_service.signIn(*m_client);
    }

private slots:
    void aSlowPageSaysSoAndCanBeStoppedAndReadAgain()
    {
        start(std::chrono::milliseconds(1));
        m_service.expect("GET", u"/addressbooks"_s).answer("[]").hold();
        m_service.expect("GET", u"/addressbooks"_s).answer(R"([{"id":1,"name":"Friends"}])").hold();
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *slow = new SlowBar;
        slow->follow(m_client.get());
        auto *page = new ListPage(*m_client, emails::mailingLists(), m_context);
        layout->addWidget(page);
        layout->addWidget(slow);
        window.show();
        QTRY_VERIFY(slow->isVisible());
        QVERIFY(slow->accessibleName().contains(u"slow"_s));
        QPushButton *stop = button(window, u"Stop reading"_s);
        QVERIFY(stop);
        stop->click();
        auto *state = page->findChild<StateView *>();
        QTRY_COMPARE(state->title(), u"Reading was stopped."_s);
        QVERIFY(!slow->isVisible());
        QPushButton *again = button(*page, u"Read again"_s);
        QVERIFY(again);
        again->click();
        QTRY_COMPARE(m_service.heldCount(), 1);
        m_service.release();
        QTRY_COMPARE(page->model().rowCount(), 1);
        QTRY_VERIFY(!slow->isVisible());
        QVERIFY(m_service.unexpected().isEmpty());
    }

    void aPageThatFailedReadsAgainWhenTheServiceIsBack()
    {
        start(std::chrono::seconds(8));
        bool isDown = true;
        m_service.expect("GET", u"/addressbooks"_s)
            .always()
            .reply([&isDown](const FakeService::Exchange &exchange) {
                const bool isFirst = exchange.query.isEmpty() || exchange.query.contains(u"offset=0"_s);
                WireReply wire {.status = 200,
                                .contentType = "application/json",
                                .body = isFirst ? R"([{"id":1,"name":"Friends"}])" : "[]"};
                if (isDown)
                    wire = {.error = {.kind = ApiError::Kind::Unreachable}};
                return wire;
            });
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *typing = new QLineEdit;
        auto *page = new ListPage(*m_client, emails::mailingLists(), m_context);
        layout->addWidget(page);
        layout->addWidget(typing);
        window.show();
        window.activateWindow();
        typing->setFocus();
        typing->setText(u"half a sen"_s);
        auto *state = page->findChild<StateView *>();
        QTRY_COMPARE(state->title(), (ApiError {.kind = ApiError::Kind::Unreachable}).summary());
        isDown = false;
        QTRY_COMPARE(page->model().rowCount(), 1);
        // Nobody is disturbed at what they do.
        QCOMPARE(window.focusWidget(), typing);
        QCOMPARE(typing->text(), u"half a sen"_s);
    }
};

QTEST_MAIN(WaitingTest)
#include "waiting.moc"
