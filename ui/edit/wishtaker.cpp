// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/wishtaker.h"

#include "app/table/resourcemodel.h"
#include "ui/edit/stagededit.h"

#include <algorithm>

namespace pulsedeck {

WishTaker::WishTaker(RowStager &stager, const ResourceModel &model, Staging &staging)
    : m_stager(stager), m_model(model), m_slices(staging)
{
    connect(&staging, &Staging::changed, this, [this](const QString &, const QStringList &keys) {
        if (m_slices.isBusy())
            m_stale.unite({keys.begin(), keys.end()});
    });
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { lookBeforeTheyGo(first, last); });
}

WishTaker::~WishTaker() = default;

std::shared_ptr<WishTaker::Deed> WishTaker::deedFor(const QList<int> &rows) const
{
    auto deed = std::make_shared<Deed>();
    deed->rows.reserve(size_t(rows.size()));
    for (const int row : rows)
        deed->rows.push_back({m_model.index(row, 0)});
    deed->look = [this](Row &row) {
        if (!row.wishes.isEmpty())
            m_stager.look(row.wishes, row.taken);
    };
    deed->text = [this](const Deed &done) { return m_stager.textOf(*done.step, done.taken.columns); };
    deed->done = [](const QList<LeftOut> &) {};
    return deed;
}

void WishTaker::take(const QList<CellWish> &wishes, const Done &done)
{
    QHash<int, QList<CellWish>> byRow;
    QList<int> rows;
    QSet<int> columns;
    for (const CellWish &wish : wishes) {
        columns << wish.column;
        if (!byRow.contains(wish.row))
            rows << wish.row;
        byRow[wish.row] << wish;
    }
    const auto deed = deedFor(rows);
    for (size_t at = 0; at < deed->rows.size(); ++at)
        deed->rows[at].wishes = byRow.take(rows.at(qsizetype(at)));
    deed->done = done;
    deed->waits = [this, columns] { return m_stager.areNamesComing(columns); };
    add(deed);
}

void WishTaker::fillDown(const QList<int> &rows, int column, const Refuse &refuse, const Done &done)
{
    const auto deed = deedFor(rows);
    deed->begin = [this, column, refuse](Deed &begun) {
        const QList<int> targets = rowsOf(begun);
        if (targets.isEmpty())
            return;
        const bool isFirst = targets.size() > 1;
        const int source = isFirst ? targets.first() : targets.first() - 1;
        if (const QString why = m_stager.obstacle(qMax(0, source), column); !why.isEmpty())
            return refuse(why);
        if (source < 0)
            return refuse(tr("There is no row above to fill down from. Select several rows: the value of the "
                             "first one fills the others."));
        const QJsonValue value = m_stager.fieldAt(source, column)->value;
        for (Row &row : begun.rows) {
            if (!isFirst || row.place.row() != source)
                row.wishes = {{.column = column, .value = value}};
        }
    };
    deed->done = done;
    add(deed);
}

void WishTaker::remove(const QList<int> &rows, const Done &done)
{
    const auto deed = deedFor(rows);
    deed->look = [this](Row &row) { m_stager.lookAtRemoval(row.place.row(), row.taken); };
    deed->text = [](const Deed &over) {
        return RowStager::tr("deletion of %Ln row(s)", nullptr, over.step->rowCount());
    };
    deed->begin = [this](Deed &begun) {
        if (!m_stager.areToGo(rowsOf(begun)))
            return;
        begun.look = [this](Row &row) { m_stager.lookAtTakingBack(row.place.row(), row.taken); };
        begun.text = [](const Deed &over) {
            return RowStager::tr("keeping of %Ln row(s)", nullptr, over.step->rowCount());
        };
    };
    deed->done = done;
    add(deed);
}

void WishTaker::takeBack(const QList<int> &rows)
{
    const auto deed = deedFor(rows);
    deed->look = [this](Row &row) { m_stager.lookAtTakingBack(row.place.row(), row.taken); };
    deed->text = [](const Deed &over) {
        return RowStager::tr("discarding of changes in %Ln row(s)", nullptr, over.step->rowCount());
    };
    add(deed);
}

/// Where those stand now that are there.
QList<int> WishTaker::rowsOf(const Deed &deed)
{
    QList<int> rows;
    for (const Row &row : deed.rows) {
        if (row.place.isValid())
            rows << row.place.row();
    }
    return rows;
}

void WishTaker::add(const std::shared_ptr<Deed> &deed)
{
    deed->step = m_stager.newStep();
    m_deeds.push_back(deed);
    m_slices.add({.count = deed->rows.size(),
                  .begin =
                      [deed] {
                          deed->isBegun = true;
                          if (deed->begin)
                              deed->begin(*deed);
                      },
                  .look =
                      [this, deed](size_t at) {
                          Row &row = deed->rows[at];
                          if (row.key.isEmpty() || m_stale.contains(row.key))
                              lookAt(*deed, row);
                          deed->taken.after << row.taken.after;
                          deed->taken.left << row.taken.left;
                          deed->taken.columns.unite(row.taken.columns);
                          row = {.key = row.key};
                      },
                  .take = [deed] { deed->step->doMore(std::exchange(deed->taken.after, {})); },
                  .finish = [this, deed] { finish(*deed); },
                  .waits = deed->waits});
}

/// A row may stand elsewhere than when it was wished for.
void WishTaker::lookAt(Deed &deed, Row &row) const
{
    row.taken = {};
    for (CellWish &wish : row.wishes)
        wish.row = row.place.row();
    if (row.place.isValid()) {
        row.key = row.place.data(ResourceModel::KeyRole).toString();
        deed.look(row);
    } else {
        row.taken.left << LeftOut {.reason = tr("The row is no longer in the list.")};
    }
}

/// What was wished for was wished for while they were seen. A later wish for them builds on the first.
void WishTaker::lookBeforeTheyGo(int first, int last)
{
    if (m_deeds.empty())
        return;
    if (m_deeds.size() > 1 || !m_deeds.front()->isBegun)
        return hurry();
    Deed &deed = *m_deeds.front();
    for (Row &row : deed.rows) {
        if (row.key.isEmpty() && row.place.row() >= first && row.place.row() <= last)
            lookAt(deed, row);
    }
}

void WishTaker::finish(Deed &deed)
{
    m_deeds.pop_front();
    m_stale.clear();
    deed.step->setText(deed.text(deed));
    m_stager.push(std::move(deed.step));
    deed.done(deed.taken.left);
}

} // namespace pulsedeck
