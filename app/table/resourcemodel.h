// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/rowstore.h"
#include "app/table/pager.h"

#include <QAbstractTableModel>
#include <QDateTime>

namespace pulsedeck {

/// The one table model: the rows of a resource, packed, lazily read, sorted and filtered off the GUI thread.
///
/// The source order is the service's. sort() and setSearch() work on what is loaded; `isPartial()` says
/// whether that is everything. Rows keep their identity (persistent indexes, selection) while pages arrive.
class ResourceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        RawRole = Qt::UserRole, ///< The value as JSON: for sorting, charts and tests.
        ColumnKindRole, ///< Kind.
        ToneRole, ///< Tone of a status.
        KeyRole, ///< The row's key as text.
    };

    ResourceModel(Client &client, Resource resource, QObject *parent = nullptr);
    ~ResourceModel() override;

    const Resource &resource() const;
    Pager &pager();
    /// Columns in the model's order, those of ColumnSource included.
    const QList<Column> &columns() const;
    QJsonObject rowAt(int row) const;
    int rowOfKey(const QString &key) const; ///< -1: not loaded or filtered out.
    /// All rows that are held, in the order of the service.
    const RowStore &rows() const;
    int loadedCount() const; ///< Rows held, whatever the search hides.
    qint64 total() const; ///< -1: the service does not tell.
    bool isPartial() const;
    bool isLoading() const;
    bool isArranging() const; ///< A sort or search is being worked out.
    ApiError error() const;

    /// Shows rows of an earlier time until new ones arrive, for when the service is out of reach.
    void showRemembered(const QJsonArray &rows, const QDateTime &readAt);
    /// When the shown rows were read, if that was earlier; invalid: they are of now.
    QDateTime rememberedAt() const;

    /// Reads everything anew; the old rows stay on screen until the first new page is there.
    void refresh();
    /// Reads what is missing, in the background.
    void loadAll();
    void stopLoading();
    /// Server-side filter values; refreshes.
    void setFilter(const QVariantMap &values);
    /// Words that all have to occur in a row; empty: everything. Case and accents do not matter.
    void setSearch(const QString &words);
    QString search() const;
    /// Of the loaded rows those with a word in a column, by the column's key; an empty word: everything.
    void setOnly(const QHash<QString, QString> &words);
    /// Takes over a changed row or drops deleted ones without reading the list anew; a thousand cost hardly
    /// more than one.
    void replaceRow(const QJsonObject &row);
    void dropRows(const QStringList &keys);

    qsizetype byteSize() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// @p column -1: the order of the service.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    /// Loading, error, total, partial or arranging changed.
    void statusChanged();
    void columnsChanged();
    /// Resource::supplement was read for a row.
    void supplementRead(const QString &key, const pulsedeck::Call &call, const QJsonValue &answer,
                        const QDateTime &at);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pulsedeck
