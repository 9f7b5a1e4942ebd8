// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/journalwords.h"

#include <QAbstractTableModel>
#include <QFutureWatcher>

#include <functional>

namespace pulsedeck {

class Names;

/// What was changed from here, the newest on top, read in pieces as it is scrolled to. A search reads it all,
/// and looks through it in a worker.
class JournalModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Place, Name, Changes, Outcome, ColumnCount };

    /// @p names: what ids mean; null: unknown.
    explicit JournalModel(const JobTools &tools, Names *names = nullptr, QObject *parent = nullptr);
    ~JournalModel() override;

    const JournalEntry &entryAt(int row) const { return m_entries.at(m_shown.at(row)); }
    /// Words that all have to occur; case does not matter.
    void setWords(const QString &words);
    /// Reads to the end, then wholeRead() follows.
    void readAll();
    bool isWhole() const { return m_isWhole; }
    bool isSearching() const { return !m_search.isEmpty() && (m_isLooking || m_isReading); }
    int readCount() const { return int(m_entries.size()); }
    /// All that was read as CSV (RFC 4180, UTF-8), a line for each value that was changed.
    std::function<QByteArray()> csv() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void grown();
    void wholeRead();

private:
    void read();
    void take(const QList<LedgerEntry> &entries);
    void goOn();
    void look();
    void looked();
    void show(const QList<int> &entries);
    void learnNames();

    const JobTools m_tools;
    Names *m_names;
    JournalWords m_words;
    QList<JournalEntry> m_entries;
    QList<int> m_shown; ///< Numbers of entries, from top to bottom.
    QStringList m_search;
    qsizetype m_looked = 0; ///< So many entries were held against it.
    QFutureWatcher<QList<int>> m_job; ///< Those of the next ones that fit.
    bool m_isLooking = false;
    bool m_isReading = false;
    bool m_isWhole = false;
    bool m_wantsAll = false;
};

} // namespace pulsedeck
