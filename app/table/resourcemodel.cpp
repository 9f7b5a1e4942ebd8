// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/resourcemodel.h"

#include "app/contract/json.h"
#include "app/table/pagesource.h"
#include "app/table/resourcemodel_p.h"
#include "app/vocabulary/colourwords.h"
#include "app/vocabulary/columntext.h"
#include "app/vocabulary/usual.h"

#include <algorithm>

namespace pulsedeck {

ResourceModel::ResourceModel(Client &client, Resource resource, QObject *parent)
    : QAbstractTableModel(parent), d(std::make_unique<Private>(*this, client, std::move(resource)))
{
    connect(&d->pager, &Pager::rowsArrived, this, [this](const RowPage &rows) { d->arrived(rows); });
    connect(&d->pager, &Pager::stateChanged, this, [this] { d->followPager(); });
    connect(&d->pager, &Pager::totalChanged, this, [this] {
        d->keys.reserve(d->rows, d->pager.total());
        emit statusChanged();
    });
    connect(&d->slices, &QTimer::timeout, this, [this] { d->adoptWaiting(); });
    connect(&d->debounce, &QTimer::timeout, this, [this] { d->arrangeNow(); });
    connect(&d->job, &QFutureWatcherBase::finished, this, [this] { d->jobFinished(); });
}

ResourceModel::~ResourceModel()
{
    d->job.cancel();
}

const Resource &ResourceModel::resource() const
{
    return d->resource;
}

Pager &ResourceModel::pager()
{
    return d->pager;
}

const Pager &ResourceModel::pager() const
{
    return d->pager;
}

const QList<Column> &ResourceModel::columns() const
{
    return d->columns;
}

QJsonObject ResourceModel::rowAt(int row) const
{
    return row >= 0 && row < d->order.size() ? d->rows.row(d->order.at(row)) : QJsonObject();
}

int ResourceModel::rowOfKey(const QString &key) const
{
    const int row = d->keys.find(d->rows, key);
    return row < 0 ? -1 : int(d->order.indexOf(row));
}

Call ResourceModel::call() const
{
    return d->pager.call();
}

ResourceModel::Age ResourceModel::age() const
{
    return d->age;
}

QDateTime ResourceModel::readAt() const
{
    return d->readAt;
}

Answered ResourceModel::answered() const
{
    return {call(), d->rows, d->readAt};
}

RowStore ResourceModel::seenRows() const
{
    RowStore seen = d->rows;
    for (const QString &key : d->overlay ? d->overlay->keys() : QStringList()) {
        const int row = d->keys.find(d->rows, key);
        if (row < 0)
            continue;
        QJsonObject object = d->rows.row(row);
        for (const Column &column : std::as_const(d->columns)) {
            const auto over = d->overlay->cell(key, column);
            if (over && !over->value.isUndefined() && !column.value)
                object = inserted(object, column.key, over->value);
        }
        seen.replace(row, object);
    }
    return seen;
}

QList<int> ResourceModel::shownRows() const
{
    return d->order;
}

bool ResourceModel::showRemembered(const Call &call, const RowPage &rows, const QDateTime &readAt)
{
    if (d->age != Age::None || !isSame(call, this->call()))
        return false;
    d->startAnew(rows, 0, rows.size(), Age::Remembered, readAt);
    emit statusChanged();
    return true;
}

bool ResourceModel::showRemembered(const Call &call, const QJsonArray &rows, const QDateTime &readAt)
{
    return showRemembered(call, RowPage(rows, {}, d->resource.key), readAt);
}

bool ResourceModel::addRemembered(const Call &call, const RowPage &rows, const QDateTime &readAt)
{
    if (d->age != Age::Remembered || d->readAt != readAt || !isSame(call, this->call()))
        return false;
    d->adopt(rows, 0, rows.size());
    emit statusChanged();
    return true;
}

void ResourceModel::showColumns(const QJsonValue &answer)
{
    if (d->resource.moreColumns && d->columns.size() == d->resource.columns.size())
        d->addColumns(d->resource.moreColumns->read(answer));
}

int ResourceModel::loadedCount() const
{
    return d->rows.size();
}

qint64 ResourceModel::total() const
{
    return d->pager.total();
}

bool ResourceModel::isPartial() const
{
    return d->pager.state() != Pager::State::Complete || !d->waiting.empty();
}

bool ResourceModel::isLoading() const
{
    return d->isLoading();
}

bool ResourceModel::isArranging() const
{
    return d->arranging;
}

ApiError ResourceModel::error() const
{
    if (d->pager.error().isSet())
        return d->pager.error();
    return d->alsoInError.isSet() ? d->alsoInError : d->columnsError;
}

void ResourceModel::refresh()
{
    if (d->age == Age::Fresh)
        d->age = Age::Earlier;
    d->stopAdopting();
    if (d->names)
        d->nameColumns();
    d->pager.restart();
    d->readAlsoIn();
    d->columnsAsked = false; // there may be others now
    d->start();
    d->pager.fetchNext(Priority::Visible);
}

void ResourceModel::loadAll()
{
    d->start();
    d->pager.fetchAll(Priority::Background);
}

void ResourceModel::stopLoading()
{
    d->pager.stop();
}

void ResourceModel::setFilter(const QVariantMap &values)
{
    const Call before = call();
    d->pager.setFilter(values);
    if (!isSame(before, call()))
        d->forget();
    refresh();
}

void ResourceModel::setSearch(const QString &words)
{
    if (d->search == words)
        return;
    const bool same = searchWords(d->search) == searchWords(words);
    d->search = words;
    if (!same)
        d->arrangeNow();
}

void ResourceModel::setOnly(const QHash<QString, QString> &words)
{
    if (std::exchange(d->only, words) != words)
        d->arrangeNow();
}

QString ResourceModel::search() const
{
    return d->search;
}

void ResourceModel::replaceRow(const QJsonObject &row)
{
    const int at = d->keys.find(d->rows, rowKey(row, d->resource.key));
    if (at < 0 || d->rows.row(at) == row)
        return;
    d->rows.replace(at, row);
    d->startEdition();
    d->tellChanged({at});
    if (!d->arrangement().isPlain())
        d->arrangeSoon();
}

void ResourceModel::dropRows(const QStringList &keys)
{
    QList<int> dropped;
    for (const QString &key : keys) {
        if (const int row = d->keys.find(d->rows, key); row >= 0)
            dropped << row;
    }
    if (!dropped.isEmpty())
        d->drop(dropped);
}

void ResourceModel::wantSupplements(int first, int last)
{
    if (!d->resource.supplement || d->age != Age::Fresh)
        return;
    for (int place = qMax(0, first); place <= last && place < d->order.size(); ++place)
        d->wantSupplement(d->order.at(place));
}

void ResourceModel::setOverlay(const CellOverlay *overlay)
{
    d->overlay = overlay;
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const CellOverlay *ResourceModel::overlay() const
{
    return d->overlay;
}

void ResourceModel::tellOverlaid(const QStringList &keys)
{
    QList<int> changed;
    for (const QString &key : keys) {
        if (const int row = d->keys.find(d->rows, key); row >= 0)
            changed << row;
    }
    d->tellChanged(changed);
}

qsizetype ResourceModel::byteSize() const
{
    return d->rows.byteSize() + d->keys.byteSize() + d->order.capacity() * qsizetype(sizeof(int));
}

int ResourceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->order.size());
}

int ResourceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->columns.size());
}

static int alignmentOf(Kind kind)
{
    return int(Qt::AlignVCenter | (factsOf(kind).isNumber ? Qt::AlignRight : Qt::AlignLeft));
}

QVariant ResourceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Column &column = d->columns.at(index.column());
    const int row = d->order.at(index.row());
    if (role == ColumnKindRole)
        return int(column.kind);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column.kind);
    if (role == KeyRole)
        return d->keys.keyOf(d->rows, row);
    if (role == ColourRole)
        return areColours(column.words) ? d->rows.value(row, column.key).toVariant() : QVariant();
    return d->cellData(row, column, role);
}

std::optional<OverlaidCell> ResourceModel::Private::overlaid(int row, const Column &column) const
{
    if (!overlay || overlay->isEmpty())
        return {};
    return overlay->cell(keys.keyOf(rows, row), column);
}

QVariant ResourceModel::Private::cellData(int row, const Column &column, int role) const
{
    const bool isOfOverlay = role == MarkRole || role == NoteRole || role == Qt::AccessibleDescriptionRole;
    if (!isOfOverlay && role != Qt::DisplayRole && role != RawRole && role != ToneRole)
        return {};
    const auto over = overlaid(row, column);
    if (role == MarkRole)
        return int(over ? over->mark : OverlaidCell::Mark::None);
    if (isOfOverlay)
        return over && !over->note.isEmpty() ? QVariant(over->note) : QVariant();
    const bool isOver = over && !over->value.isUndefined();
    // Only what looks at its neighbours needs the whole row.
    const bool whole = (column.value && !isOver) || !column.currency.isEmpty();
    const QJsonObject object = whole ? rows.row(row) : QJsonObject();
    const QJsonValue value = isOver ? over->value
        : column.value              ? column.value(object)
                                    : rows.value(row, column.key);
    if (role == RawRole)
        return QVariant::fromValue(value);
    if (role == Qt::DisplayRole) {
        // An empty text is nothing, too: which of both the service keeps differs from call to call.
        const QString text = format::display(value, column, object);
        return text.isEmpty() ? QString(format::nothing) : text;
    }
    const StatusWord *word = format::statusWord(column, value);
    const StatusWord *usual = usualWord(column);
    if (word && usual && word->text == usual->text)
        return {};
    return word ? int(word->tone) : int(Tone::Neutral);
}

Qt::ItemFlags ResourceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool canEdit = index.isValid() && d->overlay && d->overlay->canEdit(d->columns.at(index.column()));
    return canEdit ? flags | Qt::ItemIsEditable : flags;
}

/// What a column means; of one that tells only what differs, what its empty cells say.
static QString explanationOf(const Column &column)
{
    const StatusWord *usual = usualWord(column);
    if (!usual || !column.explanation.isEmpty())
        return column.explanation;
    return ResourceModel::tr("Empty where it is as usual: “%1”").arg(usual->text);
}

QVariant ResourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= d->columns.size())
        return QAbstractTableModel::headerData(section, orientation, role);
    const Column &column = d->columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole: {
        const QString explanation = explanationOf(column);
        return explanation.isEmpty() ? QVariant() : QVariant(explanation);
    }
    case Qt::TextAlignmentRole:
        return alignmentOf(column.kind);
    case ColumnKindRole:
        return int(column.kind);
    default:
        return {};
    }
}

bool ResourceModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && d->resource.list && d->pager.state() == Pager::State::Idle
        && d->waiting.empty();
}

void ResourceModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    d->start();
    d->pager.fetchNext(Priority::Visible);
}

void ResourceModel::sort(int column, Qt::SortOrder order)
{
    sortBy(column < 0 ? QList<SortKey>() : QList<SortKey> {{column, order}});
}

void ResourceModel::sortBy(const QList<SortKey> &keys)
{
    QList<SortKey> wanted;
    for (const SortKey &key : keys) {
        const bool isTaken = std::any_of(wanted.begin(), wanted.end(),
                                         [&key](const SortKey &one) { return one.column == key.column; });
        if (key.column >= 0 && key.column < d->columns.size() && !isTaken)
            wanted << key;
    }
    if (std::exchange(d->sortKeys, wanted) == wanted)
        return;
    emit sortChanged();
    d->arrangeNow();
}

QList<SortKey> ResourceModel::sortKeys() const
{
    return d->sortKeys;
}

} // namespace pulsedeck
