// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/headermemory.h"

#include "app/contract/json.h"
#include "app/table/resourcemodel.h"
#include "ui/table/kindlook.h"
#include "ui/table/resourcetable.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QScopedValueRollback>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace pulsedeck {

HeaderMemory::HeaderMemory(ResourceTable &table, const ResourceModel &model, QSettings &settings)
    : QObject(&table), m_table(table), m_model(model), m_settings(settings),
      m_key(u"pages/%1/columns"_s.arg(model.resource().id))
{
    apply();
    const QHeaderView *header = table.horizontalHeader();
    connect(header, &QHeaderView::sectionMoved, this, &HeaderMemory::save);
    connect(header, &QHeaderView::sectionResized, this, &HeaderMemory::save);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &HeaderMemory::save);
    connect(&model, &ResourceModel::columnsChanged, this, &HeaderMemory::apply);
    connect(&model, &ResourceModel::rowsInserted, this, &HeaderMemory::fit);
    connect(&model, &ResourceModel::modelReset, this, &HeaderMemory::fit);
}

void HeaderMemory::setShown(int column, bool shown)
{
    m_table.setColumnHidden(column, !shown);
    save();
}

void HeaderMemory::forget()
{
    m_table.sortByColumn(-1, Qt::AscendingOrder);
    m_settings.remove(m_key);
    apply();
}

int HeaderMemory::columnOf(const QString &key) const
{
    for (int column = 0; column < m_model.columns().size(); ++column) {
        if (m_model.columns().at(column).key == key)
            return column;
    }
    return -1;
}

void HeaderMemory::apply()
{
    const QScopedValueRollback applying(m_applying, true);
    const QJsonObject kept = QJsonDocument::fromJson(m_settings.value(m_key).toByteArray()).object();
    QHeaderView *header = m_table.horizontalHeader();
    for (int column = 0; column < m_model.columns().size(); ++column)
        header->moveSection(header->visualIndex(column), column);
    int position = 0;
    for (const QJsonValue &key : kept["order"_L1].toArray()) {
        if (const int column = columnOf(key.toString()); column >= 0)
            header->moveSection(header->visualIndex(column), position++);
    }
    applyWidths(kept["widths"_L1].toObject());
    applySort(kept["sort"_L1].toObject());
    fit();
}

/// A width of 0 means hidden; a column without one is new and as its description says.
void HeaderMemory::applyWidths(const QJsonObject &widths)
{
    m_unfitted.clear();
    for (int column = 0; column < m_model.columns().size(); ++column) {
        const Column &described = m_model.columns().at(column);
        const QJsonValue kept = widths.value(memberName(described.key));
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
    for (const int column : std::exchange(m_unfitted, {})) {
        const Column &described = m_model.columns().at(column);
        const int usual = usualWidth(described, m_table.fontMetrics());
        const int needed =
            qMax(titleWidth(described, m_table.fontMetrics()), table.sizeHintForColumn(column) + 12);
        if (described.kind != Kind::Course && !m_table.isColumnHidden(column))
            m_table.setColumnWidth(column, qMin(usual, needed));
    }
}

void HeaderMemory::applySort(const QJsonObject &sort)
{
    const int column = columnOf(sort["column"_L1].toString());
    if (column >= 0 && column != m_table.horizontalHeader()->sortIndicatorSection())
        m_table.sortByColumn(column,
                             sort["descending"_L1].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void HeaderMemory::save()
{
    if (m_applying)
        return;
    const QHeaderView *header = m_table.horizontalHeader();
    QJsonArray order;
    QJsonObject widths;
    for (int at = 0; at < header->count(); ++at) {
        const int column = header->logicalIndex(at);
        const QString key = m_model.columns().value(column).key;
        order << key;
        widths[memberName(key)] = m_table.isColumnHidden(column) ? 0 : header->sectionSize(column);
    }
    QJsonObject kept {{u"order"_s, order}, {u"widths"_s, widths}};
    if (const int sorted = header->sortIndicatorSection(); sorted >= 0 && sorted < m_model.columns().size()) {
        kept["sort"_L1] =
            QJsonObject {{u"column"_s, m_model.columns().at(sorted).key},
                         {u"descending"_s, header->sortIndicatorOrder() == Qt::DescendingOrder}};
    }
    m_settings.setValue(m_key, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

} // namespace pulsedeck
