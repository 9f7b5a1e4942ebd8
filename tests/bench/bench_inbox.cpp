// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What 20 000 chats cost the GUI thread: arranging them, picking some out by a filter and by words, going to
// the next, and drawing the list.

#include "app/scopes/chatbots/chatbots.h"
#include "tests/bench/figures.h"
#include "tests/support/pagebench.h"
#include "ui/scopes/chatbots/chatlist.h"
#include "ui/scopes/chatbots/inboxpage.h"
#include "ui/scopes/chatbots/selectionpanel.h"
#include "ui/scopes/chatbots/waitingview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListView>

using namespace pulsedeck;

namespace {

constexpr int chats = 20'000;
constexpr double limit = 50; // milliseconds

/// As the service tells of them, in pages; no two alike.
QList<QJsonObject> dialogs()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const int services[] = {1, 3, 4, 5, 6, 7, 8};
    QList<QJsonObject> rows;
    for (int i = 0; i < chats; ++i) {
        const QJsonObject in {
            {"text", QStringLiteral("Is order %1 on its way? I have been waiting since Tuesday.").arg(i)},
            {"date", now.addSecs(-i * 61).toString(Qt::ISODate)}};
        const QJsonObject out {
            {"text", QStringLiteral("It left the roastery this morning, number %1.").arg(i)},
            {"date", now.addSecs(-i * 61 + (i % 3 ? 30 : -30)).toString(Qt::ISODate)}};
        rows << QJsonObject {{"contact",
                              QJsonObject {{"id", QStringLiteral("5fd0c%1").arg(i)},
                                           {"full_name", QStringLiteral("José Guest %1").arg(i)}}},
                             {"bot_id", QStringLiteral("bot%1").arg(i % 9)},
                             {"service", services[i % 7]},
                             {"last_inbox_message", in},
                             {"last_outbox_message", out},
                             {"inbox_unread_count", i % 11 ? 0 : 2},
                             {"is_chat_opened", i % 2 == 0}};
    }
    return rows;
}

double medianOf(int rounds, const std::function<void(int)> &work)
{
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        work(round);
        times << double(clock.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    test::PageBench bench;
    Inbox inbox(bench.client);
    const QList<QJsonObject> rows = dialogs();
    QTextStream out(stdout);
    bool isMissed = false;
    const auto tell = [&](const QString &what, double milliseconds) {
        isMissed = isMissed || milliseconds > limit;
        out << what.leftJustified(52) << QString::number(milliseconds, 'f', 2).rightJustified(10)
            << " ms, at most " << limit << Qt::endl;
    };

    tell(QStringLiteral("Reading a page of 1000 chats"), medianOf(11, [&](int round) {
             for (int i = 0; i < 1000; ++i)
                 (void)chatFrom(rows.at((round * 1000 + i) % chats));
         }));
    std::vector<Chat> all;
    for (const QJsonObject &row : rows)
        all.push_back(chatFrom(row));
    inbox.addAll(all);
    InboxModel model(inbox);
    ChatList list(model, bench.context);
    list.resize(340, 700);
    list.show();
    list.grab();
    tell(QStringLiteral("Arranging 20 000 chats"), medianOf(11, [&](int) { model.arrange(); }));
    tell(QStringLiteral("Arranging and drawing them"), medianOf(11, [&](int) {
             model.arrange();
             list.grab();
         }));
    tell(QStringLiteral("A filter, and drawing what it lets through"), medianOf(11, [&](int round) {
             list.setFilter({.unread = round % 2 == 0, .open = round % 3 == 0});
             list.grab();
         }));
    const QString letters = QStringLiteral("tuesday");
    tell(QStringLiteral("A letter more in the search"), medianOf(14, [&](int round) {
             model.setFilter({.words = letters.left(1 + round % 7)});
             list.grab();
         }));
    tell(QStringLiteral("To the next chat"), medianOf(21, [&](int) {
             list.step(1);
             list.grab();
         }));
    list.setFilter({});
    tell(QStringLiteral("Choosing all, and drawing them"), medianOf(11, [&](int) {
             list.view().clearSelection();
             list.view().selectAll();
             list.grab();
         }));
    tell(QStringLiteral("Telling which were chosen"), medianOf(11, [&](int) { (void)list.chosen(); }));
    tell(QStringLiteral("Arranging anew while all are chosen"), medianOf(11, [&](int) { model.arrange(); }));
    SelectionPanel panel;
    const QList<Chat> chosen(all.begin(), all.end());
    tell(QStringLiteral("Telling what was chosen"), medianOf(11, [&](int) { panel.show(chosen); }));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    WaitingView waiting;
    tell(QStringLiteral("Counting and drawing who waits"), medianOf(11, [&](int) {
             waiting.show(waitingBoard(inbox.chats(), now), 0, true);
             waiting.grab();
         }));
    tell(QStringLiteral("Taking all for a file"), medianOf(11, [&](int) { (void)model.found(); }));
    InboxPage page(bench.client, chatbots::dialogs(), bench.context);
    page.resize(1100, 700);
    page.inbox().addAll(all);
    page.list().setFilter({});
    page.show();
    page.grab();
    tell(QStringLiteral("Opening the next chat in the page"),
         medianOf(21, [&](int) { page.list().step(1); }));
    out << "Load: " << loadOfMachine() << Qt::endl;
    return isMissed ? 1 : 0;
}
