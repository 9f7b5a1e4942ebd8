// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/files/tablewriters.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace pulsedeck {

/// Writes a table in a worker, to a file or into memory, and tells how far it has come. When it is deleted,
/// the work stops, and no file appears.
class TableExport : public QObject {
    Q_OBJECT
public:
    explicit TableExport(FileTable table, QObject *parent = nullptr);
    ~TableExport() override;

    void save(const FileFormat &format, const QString &path);
    void collect(const LineStyle &style);
    /// finished() comes all the same, soon.
    void stop();

    qsizetype rows() const { return m_rows; }
    bool isStopped() const { return m_progress->isStopped(); }
    QString problem() const { return m_problem; } ///< Empty: it is written, or was stopped.
    QByteArray bytes() const { return m_bytes; } ///< What was collected.

signals:
    void progressed(qint64 rows);
    void finished();

private:
    struct Result {
        QString problem;
        QByteArray bytes;
    };
    void run(const std::function<Result()> &work);

    const std::shared_ptr<const FileTable> m_table;
    const qsizetype m_rows;
    const std::shared_ptr<WriteProgress> m_progress;
    QTimer m_look;
    QString m_problem;
    QByteArray m_bytes;
};

} // namespace pulsedeck
