// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/tableexport.h"

#include <QBuffer>
#include <QFuture>
#include <QPromise>
#include <QThreadPool>

namespace pulsedeck {

TableExport::TableExport(FileTable table, QObject *parent)
    : QObject(parent), m_table(std::make_shared<const FileTable>(std::move(table))),
      m_rows(m_table->order.size()), m_progress(std::make_shared<WriteProgress>())
{
    m_look.setInterval(100);
    connect(&m_look, &QTimer::timeout, this, [this] { emit progressed(m_progress->done()); });
}

TableExport::~TableExport()
{
    m_progress->stop();
}

void TableExport::stop()
{
    m_progress->stop();
}

void TableExport::save(const FileFormat &format, const QString &path)
{
    run([table = m_table, progress = m_progress, format, path] {
        return Result {saveTable(*table, format, path, *progress), {}};
    });
}

void TableExport::collect(const LineStyle &style)
{
    run([table = m_table, progress = m_progress, style] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const QString problem = writeLines(*table, style, buffer, *progress);
        return Result {problem, buffer.data()};
    });
}

void TableExport::run(const std::function<Result()> &work)
{
    const auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    promise->future().then(this, [this](const Result &result) {
        m_look.stop();
        m_problem = result.problem;
        m_bytes = result.bytes;
        emit finished();
    });
    m_look.start();
    QThreadPool::globalInstance()->start([promise, work] {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace pulsedeck
