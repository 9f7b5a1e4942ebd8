// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/request.h"

#include <QDateTime>
#include <QMap>
#include <QObject>

#include <deque>

namespace pulsedeck {

/// What was sent for one account since the program started: in memory only, the last thousand exchanges. No
/// header, no body and no token is ever in it. Paths and queries are masked; of reads and writes alike the
/// values of path and query are kept beside, unseen, so that a request can be asked for once more.
class RequestLog : public QObject {
    Q_OBJECT
public:
    static constexpr int most = 1000;

    struct Entry {
        quint64 number = 0; ///< Counts up from 1.
        QDateTime sentAt; ///< UTC.
        const Operation *operation = nullptr; ///< Null: for a token, or nobody waited any more.
        QByteArray method;
        QString path; ///< Masked.
        QString query; ///< Masked.
        int status = 0; ///< 0: no answer came.
        int milliseconds = 0;
        Request repeat; ///< Without its body and its reader.

        bool failed() const { return status < 200 || status >= 300; }
    };

    using QObject::QObject;

    /// An exchange for @p request ended now. @p operation null: that of a token, to @p path.
    void add(const Operation *operation, const Request &request, const QByteArray &method,
             const QString &path, int status, int milliseconds,
             const QDateTime &now = QDateTime::currentDateTimeUtc());
    void clear();

    /// Oldest first.
    const std::deque<Entry> &entries() const { return m_entries; }
    /// Sent in each of the last @p minutes, the present one last. Not touched by clear().
    QList<int> perMinute(int minutes, const QDateTime &now) const;
    int sentLastMinute(const QDateTime &now) const;

signals:
    /// After the oldest one went, when there were too many.
    void added();
    void cleared();
    /// Entries at the front went.
    void dropped(int count);

private:
    std::deque<Entry> m_entries;
    QMap<qint64, int> m_minutes; ///< By minutes since 1970, of the last day.
    QMap<qint64, int> m_seconds; ///< By seconds, of the last minute.
    quint64 m_last = 0;
};

} // namespace pulsedeck
