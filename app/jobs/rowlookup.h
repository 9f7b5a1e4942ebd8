// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/table/pager.h"

#include <QSet>

#include <optional>

namespace pulsedeck {

/// Whether @p rows of @p resource are looked up by the pages of the list; otherwise each by itself.
bool readsPages(const Resource &resource, qsizetype rows);
/// Calls that looking up @p rows of a list with @p among rows takes at most. None: as many as the list has
/// pages, and nobody knows (@p among 0) how many those are.
std::optional<int> readsFor(const Resource &resource, qsizetype rows, qint64 among, const Contract &contract);

/// Finds rows of a list as they are now by reading its pages, until all are found or the list ends; or until
/// it is cheaper to read those that are left one by one, where that is possible. For many rows: a call tells
/// a hundred of them.
class RowLookup : public QObject {
    Q_OBJECT
public:
    RowLookup(Client &client, const Resource &resource, const QSet<QString> &keys, QObject *parent = nullptr);

    void start();
    const QHash<QString, QJsonObject> &rows() const { return m_rows; }
    /// These are not known any more.
    void forget(const QSet<QString> &keys);
    /// What was not found is not there any more; false: or was not seen.
    bool isCertain() const;
    const ApiError &error() const { return m_pager.error(); }

signals:
    void finished();

private:
    void take(const RowPage &page);
    void follow();
    void finish();

    Pager m_pager;
    QSet<QString> m_wanted;
    QHash<QString, QJsonObject> m_rows; ///< By key.
    int m_most; ///< Pages; below 0: all there are.
    int m_pages = 0;
    bool m_isFinished = false;
};

} // namespace pulsedeck
