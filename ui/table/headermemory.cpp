// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/headermemory.h"

#include "app/contract/json.h"
#include "app/table/resourcemodel.h"
#include "ui/table/kindlook.h"
#include "ui/table/resourcetable.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

HeaderMemory::HeaderMemory(ResourceTable &table, ResourceModel &model, QSettings &settings)
    : QObject(&table), m_table(table), m_model(model), m_store(settings, model.resource()),
      m_keepsFirst(new QAction(tr("&Keep the first column in view"), this))
{
    m_keepsFirst->setCheckable(true);
    connect(m_keepsFirst, &QAction::toggled, this, [this](bool keeps) {
        m_table.setKeepsFirst(keeps);
        saveOthers();
    });
    apply();
    table.installEventFilter(this);
    const QHeaderView *header = table.horizontalHeader();
    connect(header, &QHeaderView::sectionMoved, this, &HeaderMemory::save);
    connect(header, &QHeaderView::sectionResized, this, &HeaderMemory::save);
    connect(&model, &ResourceModel::sortChanged, this, &HeaderMemory::saveOthers);
    connect(&model, &ResourceModel::columnsChanged, this, &HeaderMemory::apply);
    connect(&model, &ResourceModel::namesChanged, this, &HeaderMemory::fitNames);
    connect(&model, &ResourceModel::rowsInserted, this, &HeaderMemory::fit);
    connect(&model, &ResourceModel::modelReset, this, &HeaderMemory::fit);
    connect(&model, &ResourceModel::dataChanged, this, &HeaderMemory::growIntoRoom);
}

void HeaderMemory::setShown(int column, bool shown)
{
    m_table.setColumnHidden(column, !shown);
    save();
}

void HeaderMemory::forget()
{
    m_table.sortByColumn(-1, Qt::AscendingOrder);
    m_store.forget();
    apply();
}

void HeaderMemory::use(const QJsonObject &layout)
{
    if (layout.isEmpty())
        return forget();
    m_table.sortByColumn(-1, Qt::AscendingOrder);
    m_store.keep(layout);
    apply();
}

/// By which a column is kept. What people call the variables of a list is their own affair.
QString HeaderMemory::nameOf(int column) const
{
    const QString key = m_model.columns().value(column).key;
    return column < m_model.resource().columns.size() ? key : u'#' + LayoutStore::digestOf(key);
}

int HeaderMemory::columnOf(const QString &name) const
{
    for (int column = 0; column < m_model.columns().size(); ++column) {
        if (nameOf(column) == name || m_model.columns().at(column).key == name)
            return column;
    }
    return -1;
}

void HeaderMemory::apply()
{
    const QScopedValueRollback applying(m_applying, true);
    const QJsonObject kept = m_store.layout();
    QHeaderView *header = m_table.horizontalHeader();
    for (int column = 0; column < m_model.columns().size(); ++column)
        header->moveSection(header->visualIndex(column), column);
    int position = 0;
    for (const QJsonValue &key : kept["order"_L1].toArray()) {
        if (const int column = columnOf(key.toString()); column >= 0)
            header->moveSection(header->visualIndex(column), position++);
    }
    applyWidths(kept["widths"_L1].toObject());
    applySort(kept["sort"_L1]);
    m_keepsFirst->setChecked(kept["keepsFirst"_L1].toBool(true));
    m_table.setKeepsFirst(m_keepsFirst->isChecked());
    fit();
}

/// A width of 0 means hidden; a column without one is new and as its description says.
void HeaderMemory::applyWidths(const QJsonObject &widths)
{
    m_unfitted.clear();
    for (int column = 0; column < m_model.columns().size(); ++column) {
        const Column &described = m_model.columns().at(column);
        const QJsonValue byKey = widths.value(memberName(described.key));
        const QJsonValue kept = byKey.isUndefined() ? widths.value(memberName(nameOf(column))) : byKey;
        if (kept.isUndefined())
            m_unfitted << column;
        const int width = kept.toInt(-1);
        m_table.setColumnHidden(column, width == 0 || (width < 0 && described.hidden));
        m_table.setColumnWidth(column, width > 0 ? width : usualWidth(described, m_table.fontMetrics()));
    }
}

/// Columns that need less than is usual leave the room to others. Once: they must not move under the eye.
void HeaderMemory::fit()
{
    if (m_model.rowCount() == 0 || m_unfitted.isEmpty())
        return;
    const QScopedValueRollback applying(m_applying, true);
    const QAbstractItemView &table = m_table;
    const QList<int> unfitted = std::exchange(m_unfitted, {});
    for (const int column : unfitted) {
        const Column &described = m_model.columns().at(column);
        const int usual = usualWidth(described, m_table.fontMetrics());
        const int needed =
            qMax(titleWidth(described, m_table.fontMetrics()), table.sizeHintForColumn(column) + 12);
        if (described.kind != Kind::Course && !m_table.isColumnHidden(column))
            m_table.setColumnWidth(column, qMin(usual, needed));
    }
    m_unsqueezed = unfitted;
    if (m_table.isVisible())
        squeeze();
}

/// Rows may be there before anybody sees the table, and how wide it is.
bool HeaderMemory::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && !m_unsqueezed.isEmpty())
        squeeze();
    return QObject::eventFilter(watched, event);
}

/// Where a little less for each makes all fit, nobody has to scroll. Titles stay whole; what names the row
/// gives only what the others cannot.
void HeaderMemory::squeeze()
{
    const QScopedValueRollback applying(m_applying, true);
    const QList<int> unsqueezed = std::exchange(m_unsqueezed, {});
    QList<int> others = unsqueezed;
    const auto spare = [this](int column) {
        const int needed = titleWidth(m_model.columns().at(column), m_table.fontMetrics());
        return m_table.isColumnHidden(column) ? 0 : qMax(0, m_table.columnWidth(column) - needed);
    };
    const int kept = others.contains(m_table.keptColumn()) ? m_table.keptColumn() : -1;
    others.removeOne(kept);
    const int spareOfKept = kept < 0 ? 0 : spare(kept);
    int spareOfOthers = 0;
    for (const int column : others)
        spareOfOthers += spare(column);
    const int over = m_table.horizontalHeader()->length() - m_table.viewport()->width();
    if (over < 0)
        return spread(unsqueezed, -over);
    if (over > (spareOfOthers + spareOfKept) * 3 / 5)
        return;
    const int ofOthers = kept < 0 ? over : qMin(over, spareOfOthers / 2);
    for (const int column : others) {
        const int less = ofOthers > 0 ? (spare(column) * ofOthers + spareOfOthers - 1) / spareOfOthers : 0;
        m_table.setColumnWidth(column, m_table.columnWidth(column) - less);
    }
    if (over > ofOthers)
        m_table.setColumnWidth(kept, m_table.columnWidth(kept) - (over - ofOthers));
}

/// Where room is left nothing is cut that fits into it, little before much.
void HeaderMemory::spread(const QList<int> &columns, int room)
{
    const QAbstractItemView &table = m_table;
    QList<std::pair<int, int>> missing;
    for (const int column : columns) {
        const int more = table.sizeHintForColumn(column) + 12 - m_table.columnWidth(column);
        const bool isWord = m_model.columns().at(column).kind != Kind::Course;
        if (more > 0 && isWord && !m_table.isColumnHidden(column))
            missing << std::pair(more, column);
    }
    std::sort(missing.begin(), missing.end());
    for (const auto &[more, column] : std::as_const(missing)) {
        const int given = qMin(more, room);
        m_table.setColumnWidth(column, m_table.columnWidth(column) + given);
        room -= given;
    }
}

/// Names are longer than the ids that stood there while they were read.
void HeaderMemory::fitNames()
{
    const QJsonObject kept = m_store.layout()["widths"_L1].toObject();
    for (int column = 0; column < m_model.columns().size(); ++column) {
        const bool isChosen = kept.contains(memberName(nameOf(column)));
        if (m_model.columns().at(column).refers && !isChosen && !m_unfitted.contains(column))
            m_unfitted << column;
    }
    fit();
}

/// What is told of each row later is longer than the nothing to which columns were fitted.
void HeaderMemory::growIntoRoom()
{
    if (!m_model.resource().supplement || !m_table.isVisible())
        return;
    const QScopedValueRollback applying(m_applying, true);
    const QAbstractItemView &table = m_table;
    const QJsonObject kept = m_store.layout()["widths"_L1].toObject();
    int room = m_table.viewport()->width() - m_table.horizontalHeader()->length();
    if (room < 0)
        room = m_table.viewport()->width(); // it scrolls anyway
    for (int column = 0; column < m_model.columns().size() && room > 0; ++column) {
        if (m_table.isColumnHidden(column) || kept.contains(memberName(nameOf(column))))
            continue;
        const int usual = usualWidth(m_model.columns().at(column), m_table.fontMetrics());
        const int needed = qMin(usual, table.sizeHintForColumn(column) + 12);
        const int more = qBound(0, needed - m_table.columnWidth(column), room);
        m_table.setColumnWidth(column, m_table.columnWidth(column) + more);
        room -= more;
    }
}

/// Earlier versions knew one column only, as an object.
void HeaderMemory::applySort(const QJsonValue &sort)
{
    QList<SortKey> keys;
    for (const QJsonValue one : sort.isObject() ? QJsonArray {sort} : sort.toArray())
        keys << SortKey {columnOf(one["column"_L1].toString()),
                         one["descending"_L1].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder};
    keys.removeIf([](const SortKey &key) { return key.column < 0; });
    if (!keys.isEmpty())
        m_model.sortBy(keys);
}

/// As it is kept; @p before stays while its columns are not there yet.
QJsonArray HeaderMemory::sortNow(const QJsonValue &before) const
{
    QJsonArray sort;
    for (const SortKey &key : m_model.sortKeys())
        sort << QJsonObject {{u"column"_s, nameOf(key.column)},
                             {u"descending"_s, key.order == Qt::DescendingOrder}};
    const QJsonArray kept = before.isObject() ? QJsonArray {before} : before.toArray();
    const bool waits = std::any_of(kept.begin(), kept.end(), [this](const QJsonValue &one) {
        return columnOf(one["column"_L1].toString()) < 0;
    });
    return sort.isEmpty() && waits ? kept : sort;
}

void HeaderMemory::save()
{
    if (m_applying)
        return;
    const QHeaderView *header = m_table.horizontalHeader();
    const QJsonObject before = m_store.layout();
    QJsonArray order;
    QJsonObject widths;
    for (int at = 0; at < header->count(); ++at) {
        const int column = header->logicalIndex(at);
        order << nameOf(column);
        widths[memberName(nameOf(column))] = m_table.isColumnHidden(column) ? 0 : header->sectionSize(column);
    }
    const QJsonArray all = withAbsent(order, before["order"_L1].toArray());
    for (const QJsonValue &name : all) {
        if (!widths.contains(memberName(name.toString())))
            widths[memberName(name.toString())] = before["widths"_L1][memberName(name.toString())];
    }
    QJsonObject kept = before;
    kept["order"_L1] = all;
    kept["widths"_L1] = widths;
    m_store.keep(withOthers(kept));
}

/// Widths are as they are for want of room, unless somebody chose them.
void HeaderMemory::saveOthers()
{
    if (!m_applying)
        m_store.keep(withOthers(m_store.layout()));
}

/// @p layout with what is no matter of widths.
QJsonObject HeaderMemory::withOthers(QJsonObject layout) const
{
    const QJsonArray sort = sortNow(layout["sort"_L1]);
    layout.remove("sort"_L1);
    layout.remove("keepsFirst"_L1);
    if (!sort.isEmpty())
        layout["sort"_L1] = sort;
    if (!m_keepsFirst->isChecked())
        layout["keepsFirst"_L1] = false;
    return layout;
}

/// @p order with the columns that are not there now, each behind the one that it stood behind @p before.
QJsonArray HeaderMemory::withAbsent(const QJsonArray &order, const QJsonArray &before) const
{
    constexpr qsizetype mostColumns = 500;
    QJsonArray all = order;
    qsizetype place = 0;
    for (const QJsonValue &name : before) {
        const int column = columnOf(name.toString());
        if (column < 0 && all.size() < mostColumns) {
            all.insert(place++, name);
            continue;
        }
        const QString known = nameOf(column);
        for (qsizetype at = 0; at < all.size(); ++at) {
            if (all.at(at).toString() == known)
                place = at + 1;
        }
    }
    return all;
}

} // namespace pulsedeck
