// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/boards/boardfigures.h"
#include "app/boards/boardlook.h"
#include "app/boards/cardpeople.h"
#include "app/boards/columnmodel.h"
#include "app/rows/rowstore.h"
#include "app/table/pager.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>
#include <unordered_map>

namespace pulsedeck {

/// The cards of one set of a board in their columns:
///
///   sets --> the list, filtered by the chosen one --> cards, some at a time --> columns
///
/// All of the list is read, because the service tells no sums. What waits to be saved lies over the cards. A
/// refresh() leaves them where they are until they were read anew.
class BoardModel : public QObject {
    Q_OBJECT
public:
    using Set = BoardSet;
    using Figures = BoardFigures;

    BoardModel(Client &client, const Resource &resource, const Board &board, QObject *parent = nullptr);
    ~BoardModel() override;

    const Resource &resource() const { return m_resource; }
    const Board &board() const { return m_board; }
    const QList<Set> &sets() const { return m_sets; }
    QString set() const { return m_set; }
    /// Before the sets are there: the one to begin with.
    void chooseSet(const QString &id);
    /// People that cards can belong to, by id.
    const QMap<QString, QString> &owners() const { return m_owners; }

    const QList<ColumnModel *> &columns() const { return m_columns; }
    ColumnModel *column(const QString &id) const; ///< Null: there is none.
    const Card *card(const QString &key) const; ///< Null: it was not read.
    QJsonObject row(const QString &key) const;
    int cardCount() const { return int(m_cards.size()); }
    QList<const Card *> cards() const; ///< All that were read, in no order.
    /// Names of the stages by their ids, "stage/501", in their order.
    QList<QPair<QString, QString>> stages() const { return m_stages; }
    const Figures &figures() const { return m_figures; }

    const BoardLook &look() const { return m_look; }
    void setLook(const BoardLook &look);
    /// What lies over the rows from now on; it outlives its use.
    void setOverlay(const CellOverlay *overlay);
    /// Something else lies over the rows with these keys.
    void tellOverlaid(const QStringList &keys);

    void refresh(); ///< Reads everything anew.
    void stop();
    /// Values that the service filters by besides; reads anew when they are others.
    void setFilter(const QVariantMap &values);
    const RowStore &store() const { return m_store; } ///< Of the cards' rows, by Card::row.
    /// Shows what was read earlier, while nothing else is there.
    void showRemembered(const QList<QJsonObject> &sets, const QList<QJsonObject> &rows, const QDateTime &at);
    void replaceRow(const QJsonObject &row);
    void dropRows(const QStringList &keys);
    /// Asks whom these cards are about, and nobody else any more.
    void wantPeople(const QStringList &keys);

    bool isReading() const
    {
        return m_areSetsAsked || m_pager.state() == Pager::State::Loading || !m_waiting.empty();
    }
    bool isComplete() const { return m_pager.state() == Pager::State::Complete && m_waiting.empty(); }
    bool isAsked() const { return m_isAsked; }
    qint64 total() const { return m_pager.total(); }
    ApiError error() const;
    QDateTime readAt() const { return m_readAt; } ///< UTC
    QDateTime rememberedAt() const { return m_rememberedAt; } ///< UTC; invalid: it was read now.

signals:
    void setsChanged();
    /// There are other columns: those before are gone.
    void columnsChanged();
    /// Cards, figures or people are others.
    void changed();
    /// Reading or the error is another.
    void statusChanged();

private:
    using Cards = std::unordered_map<QString, std::unique_ptr<Card>>;
    using Waiting = std::pair<RowPage, int>; ///< A page, and the first of its rows that is no card yet.

    void readSets();
    void takeSets(const QJsonValue &answer);
    void readOwners();
    void readCards();
    void makeColumns();
    void addStages(const Set &set);
    void addPeriods();
    QString periodOf(const Card &card) const;
    QString stageName(const Card &card) const;
    ColumnModel *addColumn(const ColumnModel::Facts &facts);
    void takeSome();
    void takeRow(const RowPage &page, int index);
    void takeRemembered(const QJsonObject &row);
    void finishReading();
    void place(Card &card) const;
    void placeAll();
    bool isShown(const Card &card) const;
    bool isBefore(const Card &one, const Card &other) const;
    void judge(QList<Card *> &cards, const ColumnModel &column, int &usualDays);
    void arrange();
    QString ownerName(const Card &card) const;

    Client &m_client;
    const Resource m_resource;
    const Board m_board;
    QList<Set> m_sets;
    QString m_set;
    QMap<QString, QString> m_owners;
    Pager m_pager;
    CardPeople m_people;
    RowStore m_store;
    Cards m_cards;
    QList<ColumnModel *> m_columns;
    QHash<QString, QString> m_places; ///< Ids of stages by "state/stage", of ends by "state/".
    QList<QPair<QString, QString>> m_stages;
    Figures m_figures;
    QVariantMap m_filter;
    BoardLook m_look;
    QList<QByteArray> m_words; ///< Those of the look, folded.
    const CellOverlay *m_overlay = nullptr;
    std::deque<Waiting> m_waiting; ///< Pages whose rows are not cards yet.
    QTimer m_more;
    QTimer m_arranging;
    int m_reading = 0;
    int m_count = 0; ///< Rows of this reading.
    bool m_isAsked = false;
    bool m_areSetsAsked = false;
    ApiError m_setsError;
    QDateTime m_readAt;
    QDateTime m_rememberedAt;
};

} // namespace pulsedeck
