// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/table/answered.h"
#include "app/table/pager.h"
#include "app/table/sortkey.h"

#include <QAbstractTableModel>

namespace pulsedeck {

class CellOverlay;
class Names;

/// The one table model: the rows of a resource, packed, lazily read, sorted and filtered off the GUI thread.
/// The source order is the service's. sort() and setSearch() work on what is loaded; `isPartial()` says
/// whether that is everything. Rows keep their identity (persistent indexes, selection) while pages arrive.
///
/// All rows answer `call()`, the resource's own call with the filter laid over it. Another filter is another
/// question: the rows of the one before leave at once, before its answer is there and also when there will be
/// none. A refresh() is the same question: its rows stay until there are newer ones. What was read at another
/// time is marked by `age()` and never mixed with what is read now.
class ResourceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        RawRole = Qt::UserRole, ///< The value as JSON: for sorting, charts and tests.
        ColumnKindRole, ///< Kind.
        ToneRole, ///< Tone of a status; invalid: it is as usual.
        ColourRole, ///< "#3366cc", of a column of colours.
        KeyRole, ///< The row's key as text.
        MarkRole, ///< OverlaidCell::Mark.
        NoteRole, ///< OverlaidCell::note; screen readers get it as the description.
    };

    /// Of what is held for the call, be it rows or the fact that there are none.
    enum class Age {
        None, ///< Nothing answers the call yet.
        Fresh, ///< Of the reading that began last.
        Earlier, ///< Of a reading before a refresh() that brought no page yet, or failed.
        Remembered, ///< Handed in by showRemembered().
    };

    ResourceModel(Client &client, Resource resource, QObject *parent = nullptr);
    ~ResourceModel() override;

    const Resource &resource() const;
    Pager &pager();
    const Pager &pager() const;
    /// Shows what columns refer to by its name, from now on. @p names outlives the model's use; null: ids are
    /// shown.
    void useNames(Names *names);
    /// Columns in the model's order, those of ColumnSource included.
    const QList<Column> &columns() const;
    QJsonObject rowAt(int row) const;
    int rowOfKey(const QString &key) const; ///< -1: not loaded or filtered out.
    Call call() const; ///< What is asked.
    Age age() const;
    QDateTime readAt() const; ///< UTC; invalid: nothing answers the call yet.
    Answered answered() const; ///< All rows that are held.
    /// The same as they are seen: with the values that lie over them.
    RowStore seenRows() const;
    /// What is shown of them, from top to bottom: numbers of those rows.
    QList<int> shownRows() const;
    int loadedCount() const; ///< How many those are, whatever the search hides.
    qint64 total() const; ///< -1: the service does not tell.
    bool isPartial() const;
    bool isLoading() const;
    bool isArranging() const; ///< A sort or search is being worked out.
    ApiError error() const;

    /// Shows what @p call was answered earlier, if that is what is asked and nothing answers it yet. Makes
    /// room for the first page of now; a refusal takes it away.
    /// False: it was not wanted.
    bool showRemembered(const Call &call, const RowPage &rows, const QDateTime &readAt);
    bool showRemembered(const Call &call, const QJsonArray &rows, const QDateTime &readAt);
    /// More of what showRemembered() began with. False: nobody wants it any more.
    bool addRemembered(const Call &call, const RowPage &rows, const QDateTime &readAt);

    /// The columns of what Resource::moreColumns was answered earlier, unless there are columns of an answer
    /// already.
    void showColumns(const QJsonValue &answer);

    /// Reads everything anew.
    void refresh();
    /// Reads what is missing, in the background.
    void loadAll();
    void stopLoading();
    /// Values that the service filters by; reads anew.
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
    /// Asks what only second calls tell of these rows (Resource::supplement), once for each reading. A view
    /// names the rows that it shows; data() never asks, so that copying and searching send nothing.
    void wantSupplements(int first, int last);
    /// Asks for names in these columns that nobody knows yet (Names::want). A view names what it shows.
    void wantNames(int first, int last, const QList<int> &inColumns);

    /// What lies over the rows from now on; it outlives its use. Order and search go by what was read.
    void setOverlay(const CellOverlay *overlay);
    const CellOverlay *overlay() const; ///< Null: nothing ever lies over the rows.
    /// Something else lies over the rows with these keys.
    void tellOverlaid(const QStringList &keys);

    qsizetype byteSize() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// @p column -1: the order of the service.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Of rows that are equal by one column, the next one decides.
    void sortBy(const QList<SortKey> &keys);
    QList<SortKey> sortKeys() const;

signals:
    /// Other columns sort, or in another order.
    void sortChanged();
    /// Loading, error, total, partial or arranging changed.
    void statusChanged();
    void columnsChanged();
    /// What columns refer to has other names than before; the columns are the same.
    void namesChanged();
    /// What Resource::moreColumns was answered.
    void columnsRead(const pulsedeck::Call &call, const QJsonValue &answer);
    /// A row was supplemented.
    void supplementRead(const QString &key, const pulsedeck::Call &call, const QJsonValue &answer,
                        const QDateTime &at);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pulsedeck
