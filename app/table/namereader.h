// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/table/pager.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace pulsedeck {

/// An id, what people call it, and what they call the row above it, with its id.
struct KnownName {
    QString id;
    QString name;
    QString above;
    QString aboveId {};
};

/// Reads the names of a Pick once: of its first list, or of the lists below each of its rows. Of very long
/// lists only the beginning, since nobody waits for it, and of one without lists below more on request.
///
///   first list --rows--> [list below row 1, row 2, ...] --> finished() --readOn()--> finished()
class NameReader : public QObject {
    Q_OBJECT
public:
    NameReader(Client &client, const Pick &pick, QObject *parent = nullptr);

    void start();
    /// The first list has more rows than were read.
    bool canReadOn() const { return m_pager && m_inAll < mostInAll; }
    void readOn();
    const QList<KnownName> &names() const { return m_names; }
    /// The operation of the lists below; empty: there are none.
    const QString &below() const { return m_below; }

signals:
    /// @p complete: nothing was left out and nothing failed.
    void finished(bool complete);

private:
    struct Above {
        QString name;
        QString id;
    };
    void read(const Resource &resource, const Above &above);
    void take(const RowPage &rows, const Resource &resource, const Above &above);
    void follow();
    void goOn();

    Client &m_client;
    const Pick m_pick;
    bool m_isBelow = false; ///< The lists below rows are being read.
    bool m_complete = true;
    static constexpr int mostInAll = 100;
    int m_pages = 0; ///< At a go.
    int m_inAll = 0;
    std::unique_ptr<Pager> m_pager;
    QList<QPair<Resource, Above>> m_lists; ///< Still to be read, with the row above.
    QString m_below;
    QList<KnownName> m_names;
};

} // namespace pulsedeck
