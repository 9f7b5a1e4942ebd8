// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a list of a million contacts pages in, sorts, searches, scrolls and loses rows, against a bare loop of
// QNetworkAccessManager that throws the answers away and a bare painter of the same cells. Ends with 1 when
// something that must hold does not. Arguments: another number of contacts, and "quick" to leave out the
// loop or "loop" for nothing else.

#include "app/table/resourcemodel.h"
#include "tests/bench/contactserver.h"
#include "tests/bench/figures.h"
#include "tests/bench/gapmeter.h"
#include "ui/look/pulsestyle.h"
#include "ui/table/resourcetable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPainter>
#include <QScrollBar>
#include <QThreadPool>

#include <ctime>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace Qt::StringLiterals;

namespace {

int contacts = 1000000;
constexpr int inFlight = 8; // as many as the pager has
constexpr int rounds = 3;

template<typename Condition> void turnUntil(Condition condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Of all threads of this process.
double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

/// Rows a second of a loop that asks for the same pages and looks at nothing.
double bareLoop(const QUrl &service)
{
    QNetworkAccessManager network;
    int next = 0;
    int open = 0;
    std::function<void()> askForMore = [&] {
        for (; open < inFlight && next < contacts; next += 99, ++open) {
            QUrl url(service.toString() + u"/addressbooks/1/emails?limit=100&offset=%1"_s.arg(next));
            QNetworkReply *reply = network.get(QNetworkRequest(url));
            QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply] { reply->readAll(); });
            QObject::connect(reply, &QNetworkReply::finished, reply, [&, reply] {
                reply->deleteLater();
                --open;
                askForMore();
            });
        }
    };
    QElapsedTimer clock;
    clock.start();
    askForMore();
    turnUntil([&] { return open == 0; });
    return contacts * 1e9 / double(clock.nsecsElapsed());
}

Resource contactList()
{
    Resource list {.id = u"bench/contacts"_s, .scope = Scope::Emails, .key = u"email"_s};
    list.list = Call {.operation = u"GET /addressbooks/{id}/emails"_s, .path = {{u"id"_s, 1}}};
    list.columns = {email(u"email"_s, u"Address"_s),
                    status(u"status"_s, u"Status"_s, {{u"1"_s, u"Active"_s, Tone::Good}}),
                    phone(u"phone"_s, u"Phone"_s),
                    text(u"variables.first_name"_s, u"First name"_s),
                    text(u"variables.city"_s, u"City"_s),
                    count(u"variables.score"_s, u"Score"_s),
                    date(u"variables.birthday"_s, u"Birthday"_s)};
    return list;
}

/// The same cells with nothing but a painter: the floor of a frame.
class BarePainter : public QWidget {
public:
    explicit BarePainter(const ResourceTable &table) : m_table(table) { resize(table.viewport()->size()); }
    void read()
    {
        m_cells.clear();
        const QAbstractItemModel &model = *m_table.model();
        const int first = m_table.rowAt(0);
        const int last = std::max(first, m_table.rowAt(m_table.viewport()->height() - 1));
        for (int row = first; row <= last; ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                m_cells << Cell {m_table.visualRect(index), index.data().toString()};
            }
        }
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        for (const Cell &cell : std::as_const(m_cells))
            painter.drawText(cell.rect, Qt::AlignVCenter | Qt::TextSingleLine, cell.text);
    }

private:
    struct Cell {
        QRect rect;
        QString text;
    };
    const ResourceTable &m_table;
    QList<Cell> m_cells;
};

class Bench {
public:
    explicit Bench(const QStringList &arguments) : m_arguments(arguments) { }
    int run();

private:
    double page(ResourceModel &model);
    void pageInTurns(Client &client);
    void workOnAll(Client &client);
    double until(ResourceModel &model, ResourceTable &table, const std::function<void()> &action);
    void search(ResourceModel &model, ResourceTable &table);
    void sort(ResourceModel &model, ResourceTable &table);
    void paint(ResourceTable &table);
    void remove(ResourceModel &model, ResourceTable &table);

    const QStringList m_arguments;
    Contract m_contract;
    ContactServer m_server {contacts};
    QUrl m_service {u"http://127.0.0.1:%1"_s.arg(m_server.port())};
    QThread m_network;
    GapMeter m_gaps;
    Figures m_figures;
    double m_longestGap = 0;
};

double Bench::page(ResourceModel &model)
{
    QElapsedTimer clock;
    clock.start();
    model.loadAll();
    turnUntil([&] { return !model.isPartial() || model.error().isSet(); });
    const double rate = contacts * 1e9 / double(clock.nsecsElapsed());
    if (model.loadedCount() != contacts)
        qFatal("%d contacts came: %s", model.loadedCount(), qPrintable(model.error().smallPrint()));
    return rate;
}

void Bench::pageInTurns(Client &client)
{
    QList<double> bare;
    QList<double> ours;
    double bareWork = 0;
    double ourWork = 0;
    for (int round = 0; round < rounds; ++round) {
        const double start = processorSeconds();
        bare << bareLoop(m_service);
        const double between = processorSeconds();
        ResourceModel model(client, contactList());
        ours << page(model);
        bareWork += between - start;
        ourWork += processorSeconds() - between;
    }
    m_figures.out() << "bare loop " << qRound(quantile(bare, 0.5)) << " rows/s, into the model "
                    << qRound(quantile(ours, 0.5)) << " rows/s; processor time of all, server included, "
                    << bareWork / rounds << " and " << ourWork / rounds << " s" << Qt::endl;
    // The best rounds are those in which the machine did the least else.
    m_figures.add(u"paging into the model against a bare loop"_s, quantile(ours, 1) / quantile(bare, 1), 0.75,
                  0.9, {}, false);
}

/// Milliseconds until it is done and painted; notes the longest gap.
double Bench::until(ResourceModel &model, ResourceTable &table, const std::function<void()> &action)
{
    QCoreApplication::processEvents();
    QElapsedTimer clock;
    clock.start();
    m_gaps.start();
    action();
    turnUntil([&] { return !model.isArranging(); });
    table.viewport()->repaint();
    const double took = double(clock.nsecsElapsed()) / 1e6;
    QCoreApplication::processEvents(); // what else the view has to do about it
    m_longestGap = std::max(m_longestGap, m_gaps.stop());
    return took;
}

/// The median of a few rounds counts: the machine has other things to do, too.
void Bench::search(ResourceModel &model, ResourceTable &table)
{
    const QStringList lines {u"contact.77777@"_s, u"example-7."_s,   u"unsub"_s, u"ÄCTIVE"_s,
                             u"nowhere"_s,        u"kovalenko-99"_s, u"777"_s,   u"5/17/1980"_s,
                             u"380500077"_s};
    double worst = 0;
    for (const QString &line : lines) {
        QList<double> times;
        for (int round = 0; round < 5; ++round) {
            times << until(model, table, [&] { model.setSearch(line); });
            until(model, table, [&] { model.setSearch({}); });
        }
        worst = std::max(worst, quantile(times, 0.5));
        model.setSearch(line);
        turnUntil([&] { return !model.isArranging(); });
        m_figures.out() << "  \"" << line << "\": " << model.rowCount() << " rows, " << times.first()
                        << " ms at first, median " << quantile(times, 0.5) << " ms" << Qt::endl;
        until(model, table, [&] { model.setSearch({}); });
    }
    m_figures.add(u"keystroke to painted, worst of the lines"_s, worst, 50, 16.7, u"ms"_s);
    QList<double> letters;
    const QString line = u"kovalenko-77 kharkiv"_s;
    for (int size = 1; size <= line.size(); ++size)
        letters << until(model, table, [&] { model.setSearch(line.left(size)); });
    m_figures.add(u"the same, letter by letter, median"_s, quantile(letters, 0.5), 50, 16.7, u"ms"_s);
    until(model, table, [&] { model.setSearch({}); });
}

void Bench::sort(ResourceModel &model, ResourceTable &table)
{
    double worst = 0;
    for (int column = 0; column < model.columnCount(); ++column) {
        QList<double> times;
        for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder, Qt::AscendingOrder}) {
            times << until(model, table, [&] { model.sort(column, direction); });
            until(model, table, [&] { model.sort(-1); });
        }
        worst = std::max(worst, quantile(times, 0.5));
        m_figures.out() << "  by " << model.columns().at(column).title << ": " << quantile(times, 0.5)
                        << " ms" << Qt::endl;
    }
    m_figures.add(u"sort by any column, collated, worst"_s, worst, 200, 100, u"ms"_s);
}

void Bench::paint(ResourceTable &table)
{
    BarePainter bare(table);
    bare.show();
    QList<double> ours;
    QList<double> floor;
    QElapsedTimer clock;
    QScrollBar &bar = *table.verticalScrollBar();
    for (int step = 0; step < 300; ++step) {
        bar.setValue(int(qint64(bar.maximum()) * step / 300));
        clock.start();
        table.viewport()->repaint(); // of rows that were not seen yet
        ours << double(clock.nsecsElapsed()) / 1e6;
        bare.read();
        QCoreApplication::processEvents();
        clock.start();
        bare.repaint();
        floor << double(clock.nsecsElapsed()) / 1e6;
    }
    m_figures.out() << "  frame p50 " << quantile(ours, 0.5) << ", p99 " << quantile(ours, 0.99)
                    << " ms; bare painter " << quantile(floor, 0.5) << " and " << quantile(floor, 0.99)
                    << Qt::endl;
    m_figures.add(u"full frame p99 against a bare painter"_s, quantile(ours, 0.99) / quantile(floor, 0.99), 2,
                  1.5, {});
    m_figures.out() << "  the same of the medians: " << quantile(ours, 0.5) / quantile(floor, 0.5)
                    << Qt::endl;
    bar.setValue(0);
}

/// Rows from all over the list: all at once, and one after the other as jobs finish.
void Bench::remove(ResourceModel &model, ResourceTable &table)
{
    constexpr int some = 200;
    const auto choose = [&] {
        QStringList keys;
        for (int i = 0; i < some; ++i)
            keys << model.index(int(qint64(model.rowCount()) * i / some), 0)
                        .data(ResourceModel::KeyRole)
                        .toString();
        return keys;
    };
    QStringList keys = choose();
    m_figures.out() << "  200 rows removed at once: " << until(model, table, [&] { model.dropRows(keys); })
                    << " ms" << Qt::endl;
    keys = choose();
    double all = 0;
    for (const QString &key : std::as_const(keys))
        all += until(model, table, [&] { model.dropRows({key}); });
    m_figures.out() << "  one after the other: " << all << " ms" << Qt::endl;
}

void Bench::workOnAll(Client &client)
{
    ResourceModel model(client, contactList());
    ResourceTable table(model);
    table.resize(1600, 900);
    table.show();
    m_gaps.start();
    page(model);
    const double pagingGap = m_gaps.stop();
    m_longestGap = pagingGap;
    QThreadPool::globalInstance()->waitForDone(); // what is done after the last page
    m_figures.out() << "JSON text: " << m_server.bytesOfJson() / contacts << " bytes a row" << Qt::endl;
    m_figures.add(u"bytes a contact, with keys and order"_s, double(model.byteSize()) / contacts, 135, 90,
                  u"bytes"_s);
    const double ofServer = double(m_server.bytesOfJson() + 8LL * contacts) / 1e6;
    m_figures.add(u"process, without the texts of the server"_s, residentMegabytes() - ofServer, 200, 140,
                  u"MB"_s);
    table.selectRow(5000);
    const auto gapOf = [&](const QString &what, const std::function<void()> &work) {
        m_longestGap = 0;
        work();
        m_figures.add(u"longest gap of the event loop: "_s + what, m_longestGap, 50, 8, u"ms"_s);
        return m_longestGap;
    };
    m_figures.add(u"longest gap of the event loop: paging"_s, pagingGap, 50, 8, u"ms"_s);
    gapOf(u"searching"_s, [&] { search(model, table); });
    gapOf(u"sorting"_s, [&] { sort(model, table); });
    gapOf(u"removing"_s, [&] { remove(model, table); });
    model.sort(0, Qt::DescendingOrder);
    turnUntil([&] { return !model.isArranging(); });
    gapOf(u"removing, sorted"_s, [&] { remove(model, table); });
    paint(table);
}

int Bench::run()
{
    m_network.start();
    m_figures.out() << contacts << " contacts, load " << loadOfMachine() << Qt::endl;
    m_figures.head();
    {
        Client::Settings settings {.service = m_service};
        settings.requestsPerSecond = settings.requestsPerMinute = settings.requestsPerDay = 1'000'000'000;
        Client client(m_contract, settings, &m_network);
        client.setCredentials({Credentials::Kind::ApiKey, {}, u"key"_s});
        client.setScopes(Scope::Emails);
        if (!m_arguments.contains(u"loop"_s))
            workOnAll(client); // first, while nothing of other lists is in memory
        if (!m_arguments.contains(u"quick"_s))
            pageInTurns(client);
    }
    m_network.quit();
    m_network.wait();
    m_figures.out() << "load " << loadOfMachine() << Qt::endl;
    return m_figures.hasMissed() ? 1 : 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setStyle(new PulseStyle); // what people look at
    if (argc > 1)
        contacts = app.arguments().at(1).toInt();
    return Bench(app.arguments()).run();
}
