// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desks/reportfile.h"

#include "tests/support/fakeservice.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// A report of a checked list is waited for and handed out once.
class ReportFileTest : public QObject {
    Q_OBJECT

    const QString check = u"/verifier-service/check-report"_s;
    const QString fetch = u"/verifier-service/get-report"_s;
    Contract m_contract;
    QTemporaryDir m_dir;
    std::optional<FakeService> m_service;
    std::optional<Client> m_client;

    /// As the transport tells of what it has saved.
    static WireReply saved(const FakeService::Exchange &)
    {
        WireReply wire;
        wire.status = 200;
        wire.contentType = "application/octet-stream";
        wire.saved = 12;
        return wire;
    }

private slots:
    void init()
    {
        m_service.emplace();
        m_client.emplace(m_contract, m_service->settings(), nullptr);
        m_service->signIn(*m_client, Scope::VerifierService);
    }
    void cleanup()
    {
        m_client.reset();
        m_service.reset();
    }

    void itIsFetchedOnceItIsReady()
    {
        m_service->expect("GET", check).answer(R"({"message":"Report not found"})", 404);
        m_service->expect("GET", check).answer(R"({"id":7,"status":1})").withQuery(u"id=7&format=4"_s);
        m_service->expect("GET", fetch).reply(saved).withQuery(u"id=7&format=4"_s);
        ReportFile report(*m_client);
        QSignalSpy finished(&report, &ReportFile::finished);
        report.save(7, 4, m_dir.filePath(u"report.xlsx"_s));
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(m_service->idle());
        QCOMPARE(report.problem(), QString());
        QVERIFY(!report.isRunning());
    }

    void nothingIsFetchedThatCannotBeWritten()
    {
        ReportFile report(*m_client);
        QSignalSpy finished(&report, &ReportFile::finished);
        report.save(7, 2, m_dir.filePath(u"no/such/folder/report.csv"_s));
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!report.problem().isEmpty());
        QVERIFY(m_service->exchanges().isEmpty());
    }

    void whatBrokeOffIsNotAskedForAgain()
    {
        m_service->expect("GET", check).answer(R"({"id":7,"status":1})");
        m_service->expect("GET", fetch).fail(ApiError::Kind::Interrupted).always();
        ReportFile report(*m_client);
        QSignalSpy finished(&report, &ReportFile::finished);
        report.save(7, 2, m_dir.filePath(u"report.csv"_s));
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY2(report.problem().contains(u"Make it anew"_s), qPrintable(report.problem()));
    }

    void whatIsGoneIsNotWaitedFor()
    {
        m_service->expect("GET", check).answer(R"({"id":7,"status":1})");
        m_service->expect("GET", fetch).answer(R"({"message":"Report not found"})", 404);
        m_service->expect("GET", check).answer(R"({"message":"Report not found"})", 404);
        ReportFile report(*m_client);
        QSignalSpy finished(&report, &ReportFile::finished);
        report.save(7, 2, m_dir.filePath(u"report.csv"_s));
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(m_service->idle());
        QVERIFY2(report.problem().contains(u"Make it anew"_s), qPrintable(report.problem()));
    }

    void itCanBeCalledOff()
    {
        m_service->expect("GET", check).hold();
        ReportFile report(*m_client);
        QSignalSpy finished(&report, &ReportFile::finished);
        report.save(7, 2, m_dir.filePath(u"report.csv"_s));
        QTRY_COMPARE(m_service->heldCount(), 1);
        report.stop();
        m_service->release();
        QVERIFY(!report.isRunning());
        QCOMPARE(finished.size(), 0);
    }
};

QTEST_GUILESS_MAIN(ReportFileTest)
#include "reportfile.moc"
