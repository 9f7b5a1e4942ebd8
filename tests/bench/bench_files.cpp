// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long it takes to write a million contacts to a file, against copying that file. Ends with 1 when
// something that must hold does not.

#include "app/files/tablewriters.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

#include <numeric>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace Qt::StringLiterals;

static constexpr int contacts = 1'000'000;
static constexpr int rounds = 5;
static constexpr double mostCopies = 5;

static QJsonObject contact(int i)
{
    return {{u"email"_s, u"contact.%1@example-%2.com"_s.arg(i).arg(i % 211)},
            {u"status"_s, i % 5 ? 1 : 4},
            {u"status_explain"_s, i % 5 ? u"Active"_s : u"Unsubscribed"_s},
            {u"phone"_s, QString::number(380500000000 + i)},
            {u"variables"_s,
             QJsonObject {{u"first_name"_s, u"Oleksandr %1"_s.arg(i * 7919LL % 100003)},
                          {u"last_name"_s, u"Kovalenko-%1"_s.arg(i % 997)},
                          {u"city"_s, u"Kharkiv"_s},
                          {u"score"_s, i % 1000},
                          {u"birthday"_s, u"19%1-05-17"_s.arg(50 + i % 50)}}}};
}

static FileTable table()
{
    FileTable table {.title = u"Contacts"_s, .columns = {}, .rows = {}};
    table.columns = {email(u"email"_s, u"Address"_s),
                     status(u"status"_s, u"Status"_s, {{u"1"_s, u"Active"_s}, {u"4"_s, u"Unsubscribed"_s}}),
                     phone(u"phone"_s, u"Phone"_s),
                     text(u"variables.first_name"_s, u"First name"_s),
                     text(u"variables.city"_s, u"City"_s),
                     count(u"variables.score"_s, u"Score"_s),
                     date(u"variables.birthday"_s, u"Birthday"_s)};
    for (int i = 0; i < contacts; ++i)
        table.rows.append(contact(i));
    table.order.resize(contacts);
    std::iota(table.order.begin(), table.order.end(), 0);
    return table;
}

template<typename Work> double bestOf(Work work)
{
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        work();
        best = std::min(best, double(clock.nsecsElapsed()) / 1e6);
    }
    return best;
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const QString csv = folder.filePath(u"list.csv"_s);
    const QString copy = folder.filePath(u"copy.csv"_s);
    const FileTable all = table();
    QTextStream out(stdout);
    WriteProgress progress;
    const double write = bestOf([&] { saveTable(all, {}, csv, progress); });
    const double floor = bestOf([&] {
        QFile::remove(copy);
        QFile::copy(csv, copy);
    });
    FileTable some = all;
    some.order.resize(contacts / 20);
    QElapsedTimer clock;
    clock.start();
    saveTable(some, {FileFormat::Kind::Xlsx}, folder.filePath(u"list.xlsx"_s), progress);
    out << QFile(csv).size() / 1'000'000 << " MB; copied in " << qRound(floor) << " ms, written as CSV in "
        << qRound(write) << " ms, the first " << some.order.size() << " rows as XLSX in " << clock.elapsed()
        << " ms" << Qt::endl;
    out << "CSV against a copy (goal 3, must " << mostCopies << "): " << write / floor << Qt::endl;
    return write / floor <= mostCopies ? 0 : 1;
}
