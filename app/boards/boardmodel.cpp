// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The part of BoardModel that reads; what is shown of it is worked out in boardarrange.cpp.

#include "app/boards/boardmodel.h"

#include "app/contract/contract.h"
#include "app/values/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

/// Milliseconds for which cards are made before the window has its turn.
constexpr int slice = 8;
/// While pages arrive, columns are worked out that often.
constexpr int arrangeEvery = 60;

/// One record is a list of one.
QJsonArray listOf(const QJsonValue &value)
{
    return value.isObject() ? QJsonArray {value} : value.toArray();
}

/// The rows of a list that comes in one piece.
QJsonArray rowsIn(const QJsonValue &answer, const Operation *operation)
{
    return listOf(operation && operation->rows ? valueAt(answer, *operation->rows) : answer);
}

QJsonArray inOrder(const QJsonArray &rows)
{
    QList<QJsonObject> sorted;
    for (const QJsonValue row : rows) {
        if (row.isObject())
            sorted << row.toObject();
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return format::toNumber(a["order"]).value_or(0) < format::toNumber(b["order"]).value_or(0);
    });
    QJsonArray result;
    for (const QJsonObject &row : std::as_const(sorted))
        result << row;
    return result;
}

} // namespace

BoardModel::BoardModel(Client &client, const Resource &resource, const Board &board, QObject *parent)
    : QObject(parent), m_client(client), m_resource(resource), m_board(board), m_pager(client, resource),
      m_people(client, resource.scope, board)
{
    m_more.setSingleShot(true);
    m_more.setInterval(0);
    m_arranging.setSingleShot(true);
    m_arranging.setInterval(arrangeEvery);
    connect(&m_more, &QTimer::timeout, this, &BoardModel::takeSome);
    connect(&m_arranging, &QTimer::timeout, this, &BoardModel::arrange);
    connect(&m_pager, &Pager::rowsArrived, this, [this](const RowPage &page) {
        m_waiting.emplace_back(page, 0);
        m_more.start();
    });
    connect(&m_pager, &Pager::stateChanged, this, [this] {
        if (isComplete())
            finishReading();
        emit statusChanged();
    });
    connect(&m_pager, &Pager::totalChanged, this, &BoardModel::statusChanged);
    connect(&m_people, &CardPeople::known, this, [this](const QString &key) {
        const auto found = m_cards.find(key);
        if (found == m_cards.end())
            return;
        found->second->people = m_people.name(key);
        if (ColumnModel *shown = column(found->second->column))
            shown->tell({key});
    });
}

BoardModel::~BoardModel() = default;

ApiError BoardModel::error() const
{
    return m_setsError.isSet() ? m_setsError : m_pager.error();
}

void BoardModel::refresh()
{
    m_isAsked = true;
    m_people.forget();
    readOwners();
    readSets();
}

void BoardModel::stop()
{
    m_pager.stop();
}

void BoardModel::readSets()
{
    if (std::exchange(m_areSetsAsked, true))
        return;
    m_setsError = {};
    emit statusChanged();
    Request request = describe::request(m_resource.scope, m_board.sets);
    request.priority = Priority::Visible;
    m_client.send(request, this, [this](const Reply &reply) {
        m_areSetsAsked = false;
        m_setsError = reply.error;
        if (reply.ok())
            takeSets(reply.json);
        emit statusChanged();
    });
}

void BoardModel::takeSets(const QJsonValue &answer)
{
    const Operation *operation = m_client.contract().find(m_resource.scope, m_board.sets.operation);
    QList<Set> sets;
    for (const QJsonValue row : inOrder(rowsIn(answer, operation)))
        sets << Set {format::toText(row["id"]), format::toText(row["name"]), row.toObject()};
    const auto isSet = [&](const Set &set) { return set.id == m_set; };
    if (std::none_of(sets.begin(), sets.end(), isSet))
        m_set = sets.isEmpty() ? QString() : sets.first().id;
    const bool isSame = std::equal(sets.begin(), sets.end(), m_sets.begin(), m_sets.end(),
                                   [](const Set &a, const Set &b) { return a.row == b.row; });
    m_sets = sets;
    if (!isSame || m_columns.isEmpty()) {
        makeColumns();
        emit setsChanged();
    }
    readCards();
}

void BoardModel::chooseSet(const QString &id)
{
    if (m_set == id)
        return;
    m_set = id;
    if (m_sets.isEmpty())
        return;
    m_people.forget();
    m_waiting.clear();
    const Cards gone = std::exchange(m_cards, {}); // columns look at them until they are made anew
    m_store.clear();
    makeColumns();
    readCards();
}

void BoardModel::readOwners()
{
    if (!m_board.owners)
        return;
    Request request = describe::request(m_resource.scope, *m_board.owners);
    request.priority = Priority::Visible;
    m_client.send(request, this, [this](const Reply &reply) {
        if (!reply.ok())
            return; // cards do without
        m_owners.clear();
        const Operation *operation = m_client.contract().find(m_resource.scope, m_board.owners->operation);
        for (const QJsonValue owner : rowsIn(reply.json, operation))
            m_owners[format::toText(owner["id"])] = m_board.ownerName(owner.toObject());
        emit setsChanged();
        emit changed();
    });
}

void BoardModel::readCards()
{
    m_waiting.clear();
    ++m_reading;
    m_count = 0;
    const auto set =
        std::find_if(m_sets.begin(), m_sets.end(), [this](const Set &one) { return one.id == m_set; });
    if (set == m_sets.end())
        return;
    QVariantMap filter = m_filter;
    filter.insert(m_board.filter(set->row));
    m_pager.setFilter(filter);
    m_pager.restart();
    m_pager.fetchAll(Priority::Visible);
}

void BoardModel::setFilter(const QVariantMap &values)
{
    if (m_filter == values)
        return;
    m_filter = values;
    if (m_isAsked)
        readCards();
}

/// Its cards are gone with the first reading that ends well, if they are not in it.
void BoardModel::showRemembered(const QList<QJsonObject> &sets, const QList<QJsonObject> &rows,
                                const QDateTime &at)
{
    if (!m_cards.empty() || rows.isEmpty())
        return;
    if (m_sets.isEmpty()) {
        for (const QJsonObject &set : sets)
            m_sets << Set {format::toText(set["id"]), format::toText(set["name"]), set};
        const auto isSet = [&](const Set &set) { return set.id == m_set; };
        if (std::none_of(m_sets.begin(), m_sets.end(), isSet))
            m_set = m_sets.isEmpty() ? QString() : m_sets.first().id;
        makeColumns();
        emit setsChanged();
    }
    for (const QJsonObject &row : rows)
        takeRemembered(row);
    m_rememberedAt = at;
    arrange();
    emit statusChanged();
}

void BoardModel::takeRemembered(const QJsonObject &row)
{
    auto card = std::make_unique<Card>(cardOf(row, m_resource, m_board, QDateTime::currentDateTimeUtc()));
    card->row = m_store.size();
    card->number = m_count++;
    card->reading = m_reading - 1;
    m_store.append(row);
    place(*card);
    m_cards[card->key] = std::move(card);
}

void BoardModel::makeColumns()
{
    for (ColumnModel *gone : std::exchange(m_columns, {})) {
        gone->take({}, {}, -1);
        gone->deleteLater();
    }
    const auto set =
        std::find_if(m_sets.begin(), m_sets.end(), [this](const Set &one) { return one.id == m_set; });
    m_places.clear();
    m_stages.clear();
    if (set != m_sets.end()) {
        addStages(*set);
        if (m_look.columns == BoardLook::Columns::Periods)
            addPeriods();
    }
    placeAll();
    emit columnsChanged();
    arrange();
}

/// The stages, and the ends beside them; where columns are periods, only to be named.
void BoardModel::addStages(const Set &set)
{
    const bool areShown = m_look.columns == BoardLook::Columns::Stages;
    QList<ColumnModel::Facts> places;
    for (const QJsonValue stage : inOrder(listOf(set.row[m_board.stages]))) {
        places << ColumnModel::Facts {.id = u"stage/"_s + format::toText(stage["id"]),
                                      .title = format::toText(stage["name"]),
                                      .stage = stage["id"],
                                      .state = m_board.openState};
    }
    if (!places.isEmpty())
        places.last().isLast = true;
    for (const Board::End &end : m_board.ends)
        places << ColumnModel::Facts {.id = u"state/"_s + end.state,
                                      .title = end.title,
                                      .state = end.state,
                                      .tone = end.tone,
                                      .isEnd = true};
    if (areShown)
        addColumn({.id = u"elsewhere"_s, .title = tr("No stage"), .state = {}, .isElsewhere = true});
    for (const ColumnModel::Facts &place : std::as_const(places)) {
        m_places[place.state + u'/' + (place.isEnd ? QString() : format::toText(place.stage))] = place.id;
        if (!place.isEnd)
            m_stages << qMakePair(place.id, place.title);
        if (areShown)
            addColumn(place);
    }
}

void BoardModel::addPeriods()
{
    const QList<QPair<QString, QString>> periods {{u"due/overdue"_s, tr("Overdue")},
                                                  {u"due/today"_s, tr("Today")},
                                                  {u"due/week"_s, tr("Within a week")},
                                                  {u"due/later"_s, tr("Later")},
                                                  {u"due/none"_s, tr("No deadline")}};
    for (const auto &[id, title] : periods)
        addColumn({.id = id, .title = title, .state = {}, .isPeriod = true});
}

ColumnModel *BoardModel::addColumn(const ColumnModel::Facts &facts)
{
    m_columns << new ColumnModel(facts,
                                 {[this](const Card &card) { return ownerName(card); },
                                  [this](const Card &card) { return stageName(card); }},
                                 this);
    return m_columns.last();
}

void BoardModel::takeSome()
{
    QElapsedTimer clock;
    clock.start();
    while (!m_waiting.empty() && !clock.hasExpired(slice)) {
        Waiting &first = m_waiting.front();
        if (first.second == first.first.size())
            m_waiting.pop_front();
        else
            takeRow(first.first, first.second++);
    }
    if (!m_waiting.empty())
        m_more.start();
    if (isComplete())
        finishReading();
    else if (!m_arranging.isActive())
        m_arranging.start();
}

void BoardModel::takeRow(const RowPage &page, int index)
{
    const QString key = page.key(index);
    if (key.isEmpty())
        return;
    RowIntake intake(m_store, page);
    std::unique_ptr<Card> &card = m_cards[key];
    bool isNew = !card;
    int row = card ? card->row : m_store.size();
    if (card)
        isNew = intake.replace(row, index);
    else
        intake.append(index);
    if (isNew) {
        auto made = cardOf(m_store.row(row), m_resource, m_board, QDateTime::currentDateTimeUtc());
        if (!card)
            card = std::make_unique<Card>();
        *card = made;
        card->key = key;
        card->row = row;
        card->people = m_people.name(key);
    }
    if (isNew)
        place(*card);
    card->number = m_count++;
    card->reading = m_reading;
}

/// What was not in the list any more is gone, unless the list changed while it was read.
void BoardModel::finishReading()
{
    QStringList gone;
    for (const auto &[key, card] : m_cards) {
        if (card->reading != m_reading)
            gone << key;
    }
    m_readAt = QDateTime::currentDateTimeUtc();
    m_rememberedAt = {};
    m_arranging.stop();
    if (gone.isEmpty() || m_pager.mayHaveGaps())
        arrange();
    else
        dropRows(gone);
    emit statusChanged();
}

void BoardModel::replaceRow(const QJsonObject &row)
{
    const QString key = format::toText(valueAt(row, m_resource.key));
    const auto found = m_cards.find(key);
    if (found == m_cards.end())
        return;
    Card &card = *found->second;
    m_store.replace(card.row, row);
    const Card before = card;
    card = cardOf(row, m_resource, m_board, QDateTime::currentDateTimeUtc());
    card.row = before.row;
    card.number = before.number;
    card.reading = before.reading;
    card.people = before.people;
    place(card);
    arrange();
    if (ColumnModel *shown = column(card.column))
        shown->tell({key});
}

void BoardModel::dropRows(const QStringList &keys)
{
    std::vector<std::unique_ptr<Card>> gone; // columns look at them until they are arranged anew
    for (const QString &key : keys) {
        if (auto node = m_cards.extract(key))
            gone.push_back(std::move(node.mapped()));
    }
    if (!gone.empty())
        arrange();
}

void BoardModel::wantPeople(const QStringList &keys)
{
    QHash<QString, QJsonObject> rows;
    for (const QString &key : keys) {
        if (m_cards.contains(key))
            rows[key] = row(key);
    }
    m_people.want(rows);
}

} // namespace pulsedeck
