// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/boards/boardmodel.h"
#include "app/jobs/ledger.h"
#include "app/jobs/staging.h"
#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/crmboards.h"
#include "tests/bench/figures.h"
#include "tests/support/pagebench.h"
#include "ui/look/appearance.h"
#include "ui/scopes/crm/boardpage.h"
#include "ui/scopes/crm/boardview.h"
#include "ui/scopes/crm/cardlist.h"
#include "ui/scopes/crm/columnview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>
#include <QUndoStack>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

namespace {

constexpr int dealCount = 5000;
constexpr double must = 50; ///< Milliseconds that the window may stand still.
constexpr double goal = 16;

/// The longest time between two turns of the event loop.
class Stillness : public QObject {
public:
    Stillness()
    {
        m_clock.start();
        startTimer(0);
    }
    double longest = 0;

protected:
    void timerEvent(QTimerEvent *) override
    {
        longest = qMax(longest, double(m_clock.nsecsElapsed()) / 1e6);
        m_clock.start();
    }

private:
    QElapsedTimer m_clock;
};

class StagingContext : public test::ListeningContext {
public:
    explicit StagingContext(const QString &file) : ListeningContext(file) { m_ledger.openInMemory(); }
    Staging *staging() override { return &m_staging; }
    QUndoStack *undo() override { return &m_undo; }

private:
    Ledger m_ledger;
    Staging m_staging {m_ledger};
    QUndoStack m_undo;
};

QJsonObject deal(int number)
{
    const QString then = QDateTime::currentDateTimeUtc().addDays(-(number % 50)).toString(Qt::ISODate);
    return {{"id", number + 1},
            {"pipelineId", 5},
            {"stepId", 51 + number % 5},
            {"status", number % 10 < 7 ? 1 : 2 + number % 2},
            {"name", u"Beans for the office of Olivia Whitfield, number %1"_s.arg(number)},
            {"price", 50 * (number % 190)},
            {"currency", number % 4 ? "EUR" : "USD"},
            {"responsibleId", 301 + number % 3},
            {"number", number},
            {"history", QJsonArray {QJsonObject {{"eventType", "change_step"}, {"eventTime", then}}}},
            {"createdAt", then},
            {"updatedAt", then}};
}

QByteArray page(const QByteArray &body)
{
    const QJsonObject asked = QJsonDocument::fromJson(body).object();
    const int first = asked["offset"].toInt();
    QJsonArray deals;
    for (int number = first; number < qMin(dealCount, first + asked["limit"].toInt(10)); ++number)
        deals << deal(number);
    return QJsonDocument(QJsonObject {{"data", deals}, {"meta", QJsonObject {{"total", dealCount}}}})
        .toJson();
}

void prepare(test::FakeService &service)
{
    service.expect("GET", u"/crm/v1/users"_s)
        .answer(R"({"data": [{"id": 301, "firstname": "Marta"}, {"id": 302, "firstname": "Diego"}]})")
        .always();
    service.expect("GET", u"/crm/v1/pipelines"_s)
        .answer(R"({"data": [{"id": 5, "name": "Sales", "steps": [
            {"id": 51, "name": "New"}, {"id": 52, "name": "Talks"}, {"id": 53, "name": "Offer"},
            {"id": 54, "name": "Contract"}, {"id": 55, "name": "First order"}]}]})")
        .always();
    service.expect("POST", u"/crm/v1/deals/get-list"_s)
        .reply([](const test::FakeService::Exchange &exchange) {
            WireReply reply;
            reply.status = 200;
            reply.body = page(exchange.body);
            return reply;
        })
        .always();
}

double timed(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    QApplication::sendPostedEvents();
    return double(clock.nsecsElapsed()) / 1e6;
}

/// What is seen, painted.
void paint(BoardPage &board)
{
    board.grab();
}

double median(const std::function<void(int)> &work, int runs)
{
    QList<double> times;
    for (int run = 0; run < runs; ++run)
        times << timed([&] { work(run); });
    return quantile(times, 0.5);
}

} // namespace

/// A board of five thousand deals: opened, searched, ordered, and a card dragged over it.
int main(int count, char **arguments)
{
    const QApplication app(count, arguments);
    test::PageBench bench;
    prepare(bench.service);
    StagingContext context(bench.folder.filePath(u"board.ini"_s));
    BoardPage board(bench.client, crm::deals(), crm::dealBoard(), context);
    board.resize(1280, 800);
    // The service in memory answers in this thread: its own work is no part of what is measured.
    board.show();
    Figures figures;
    figures.head();
    {
        Stillness stillness;
        if (!QTest::qWaitFor([&] { return board.board().isComplete(); }, 60'000))
            return 1;
        figures.add(u"longest standstill while opening"_s, stillness.longest, must, goal, u"ms"_s);
    }
    figures.out() << "cards: " << board.board().cardCount() << ", load of the machine: " << loadOfMachine()
                  << Qt::endl;
    const double painted = median([&](int) { paint(board); }, 20);
    figures.add(u"the whole page painted"_s, painted, must, goal, u"ms"_s);
    const QStringList words {u"o"_s, u"ol"_s, u"olivia 12"_s, u"4711"_s, QString()};
    figures.add(u"a letter in the search, and painted"_s,
                median(
                    [&](int run) {
                        board.board().setLook({.words = words.at(run % words.size())});
                        paint(board);
                    },
                    25),
                must, goal, u"ms"_s);
    figures.add(u"another order, and painted"_s,
                median(
                    [&](int run) {
                        board.board().setLook({.order = BoardLook::Order(run % 5)});
                        paint(board);
                    },
                    25),
                must, goal, u"ms"_s);
    figures.add(u"cards of one owner, and painted"_s,
                median(
                    [&](int run) {
                        board.board().setLook({.owner = run % 2 ? QString() : u"302"_s});
                        paint(board);
                    },
                    25),
                must, goal, u"ms"_s);
    board.board().setLook({});
    figures.add(u"a card dropped, and painted"_s,
                median(
                    [&](int run) {
                        const ColumnModel *from = board.board().columns().at(1 + run % 5);
                        board.move({from->cardAt(from->rowCount() / 2).key},
                                   board.board().columns().at(1 + (run + 1) % 5)->facts().id);
                        paint(board);
                    },
                    25),
                must, goal, u"ms"_s);
    figures.add(u"a hundred cards dropped, and painted"_s,
                median(
                    [&](int run) {
                        const ColumnModel *from = board.board().columns().at(1 + run % 5);
                        QStringList keys;
                        for (int row = 0; row < 100; ++row)
                            keys << from->cardAt(row).key;
                        board.move(keys, board.board().columns().at(1 + (run + 1) % 5)->facts().id);
                        paint(board);
                    },
                    9),
                must, goal, u"ms"_s);
    return figures.hasMissed() ? 1 : 0;
}
