// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/emails.h"
#include "tests/support/pagebench.h"
#include "ui/notice/errorbox.h"
#include "ui/page/listpage.h"
#include "ui/table/resourcetable.h"

#include <QLabel>
#include <QTest>

#include <optional>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// A list that was read once is there when the service is out of reach.
class ListMemoryTest : public QObject {
    Q_OBJECT

    std::optional<PageBench> m_bench;
    std::unique_ptr<ListPage> m_page;

    void open()
    {
        m_page = std::make_unique<ListPage>(m_bench->client, emails::blacklist(), m_bench->context);
        m_page->show();
    }
    int rowCount() const { return m_page->findChild<ResourceTable *>()->model()->rowCount(); }
    QString errorWords() const
    {
        QString words;
        for (const ErrorBox *box : m_page->findChildren<ErrorBox *>()) {
            for (const QLabel *label : box->findChildren<QLabel *>())
                words += box->isVisible() ? label->text() : QString();
        }
        return words;
    }
    bool isKept()
    {
        std::optional<Reading> kept;
        m_bench->context.history().latestList(Scope::Emails, {u"GET /blacklist"_s}, this,
                                              [&](const auto &found) { kept = found; });
        return QTest::qWaitFor([&] { return kept.has_value(); }, 50);
    }

private slots:
    void init()
    {
        m_bench.emplace();
        m_bench->service.expect("GET", u"/blacklist"_s).answer(R"(["ann@example.com","bob@example.com"])");
        open();
        QTRY_COMPARE(rowCount(), 2);
        QTRY_VERIFY(isKept());
        m_page.reset();
    }
    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void offlineTheKeptRowsAreShownWithTheirTime()
    {
        m_bench->service.expect("GET", u"/blacklist"_s).fail(ApiError::Kind::Unreachable).always();
        open();
        QTRY_COMPARE(rowCount(), 2);
        QTRY_VERIFY2(errorWords().contains("was read on"_L1), qPrintable(errorWords()));
    }

    void rowsOfNowTakeTheirPlace()
    {
        bool isOnline = false;
        m_bench->service.expect("GET", u"/blacklist"_s)
            .reply([&isOnline](const FakeService::Exchange &) {
                WireReply wire;
                if (isOnline) {
                    wire.status = 200;
                    wire.body = R"(["cy@example.com"])";
                } else {
                    wire.error.kind = ApiError::Kind::Unreachable;
                }
                return wire;
            })
            .always();
        open();
        QTRY_COMPARE(rowCount(), 2);
        QTRY_VERIFY(button(*m_page, u"Go on"_s));
        isOnline = true;
        button(*m_page, u"Go on"_s)->click();
        QTRY_COMPARE(rowCount(), 1);
        QTRY_COMPARE(errorWords(), QString());
    }

    void aRefusalShowsNothingOld()
    {
        m_bench->service.expect("GET", u"/blacklist"_s).fail(ApiError::Kind::Forbidden).always();
        open();
        QTRY_VERIFY(button(*m_page, u"Try again"_s));
        QCOMPARE(rowCount(), 0);
    }
};

QTEST_MAIN(ListMemoryTest)
#include "listmemory.moc"
