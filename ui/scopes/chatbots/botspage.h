// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chats/bots.h"
#include "ui/page/roompage.h"

#include <QPointer>

class QLabel;
class QScrollArea;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;

namespace pulsedeck {

class ActionRunner;
class ChartView;
class ErrorBox;
class PageContext;
class WrapLayout;

/// The bots of all messengers side by side, and the ways from each: its chats in the inbox, its audience,
/// flows and triggers, a message to everybody who follows it.
class BotsPage : public RoomPage {
    Q_OBJECT
public:
    BotsPage(Client &client, const Resource &bots, PageContext &context, QWidget *parent = nullptr);

    /// The bot with that id is chosen.
    bool choose(const QJsonObject &row) override;

    Bots &bots() { return m_bots; }
    QTableView &table() const { return *m_table; }

protected:
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(const QString &title);
    void follow();
    void followChosen();
    void drawAudiences();
    void makeRoom();
    const Bot *chosen() const;
    QAction *way(const QString &text, const std::function<void(const Bot &)> &go);
    void addWays(const Bot &bot);
    void carryOut(const Bot &bot, const Action &action);
    void openInbox(const Bot &bot);
    void sendTemplate(const Bot &bot, bool toAll);

    Client &m_client;
    PageContext &m_context;
    Bots m_bots;
    QSortFilterProxyModel *m_sorted;
    QString m_wanted; ///< The bot that is chosen once it was read.
    QString m_shown; ///< The bot whose ways are offered.
    bool m_isAsked = false;
    QLabel *m_sentence;
    ErrorBox *m_error;
    QTableView *m_table;
    QLabel *m_name;
    QWidget *m_ways;
    QScrollArea *m_below;
    QPointer<ChartView> m_audiences;
    QList<QAction *> m_actions;
};

} // namespace pulsedeck
