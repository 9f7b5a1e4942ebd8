// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/boards/boardmodel.h"
#include "ui/action/resourceactions.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace pulsedeck {

class BoardBar;
class BoardTools;
class BoardView;
class ErrorBox;
class PageContext;
class StagedLay;
class StateView;

/// A list as a board: which set of it is shown, what it comes to, and its cards in columns. A card that is
/// moved is a change that waits, like one in a cell: nothing is sent until it is saved.
class BoardPage : public QWidget {
    Q_OBJECT
public:
    BoardPage(Client &client, const Resource &resource, const Board &board, PageContext &context,
              QWidget *parent = nullptr);
    ~BoardPage() override;

    BoardModel &board() { return m_board; }
    BoardView &view() { return *m_view; }
    BoardTools &tools() { return *m_tools; }
    /// What was said last, to everybody: where cards went.
    QString lastWords() const;
    void refresh() { m_board.refresh(); }
    /// Reads the board unless that was asked for already.
    void ask();
    /// The card at full size.
    void open(const QString &key);
    /// What columns stand for.
    void setColumns(BoardLook::Columns columns);
    /// Moves these cards, which then wait to be saved.
    void move(const QStringList &keys, const QString &column);

signals:
    void rowOpened(const QJsonObject &row, int child);
    void resourceOpened(const pulsedeck::Resource &resource);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildHead(class QVBoxLayout &layout);
    void connectBoard();
    void connectStaging();
    void fillSets();
    void follow();
    void sayState();
    bool isFiltered() const;
    void showAll();
    QString ageText() const;
    void summarise();
    void announce(const QString &text);
    void showHint();
    void takeOver(const Action &action, const ActionRunner::Outcome &outcome);
    void readSaved();
    void readAgain(const QStringList &keys);
    QList<QJsonObject> selectedRows() const;
    void selectionChanged();
    void showMenu(const QPoint &where);
    QString settingsKey(const char *name) const;

    Client &m_client;
    PageContext &m_context;
    BoardModel m_board;
    std::unique_ptr<StagedLay> m_lay; ///< Null: nothing can be moved.
    QComboBox *m_sets;
    QLabel *m_summary;
    BoardBar *m_bar;
    ErrorBox *m_error;
    QStackedWidget *m_stack;
    BoardView *m_view;
    BoardTools *m_tools;
    StateView *m_state;
    QLabel *m_words;
    ResourceActions *m_actions;
    QDateTime m_readAt;
    bool m_stagesChanged = false; ///< By what waits to be saved, or was saved just now.
    BoardLook::Columns m_columns = BoardLook::Columns::Stages;
};

} // namespace pulsedeck
