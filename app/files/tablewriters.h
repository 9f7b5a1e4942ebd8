// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/files/fileformat.h"
#include "app/files/filetable.h"

#include <QIODevice>

#include <atomic>

namespace pulsedeck {

/// How far a file has come, seen from two threads.
class WriteProgress {
public:
    qint64 done() const { return m_done; }
    void stop() { m_stopped = true; }
    bool isStopped() const { return m_stopped; }
    /// Said by the one who writes; false: it is to be stopped.
    bool advance(qint64 done)
    {
        m_done = done;
        return !m_stopped;
    }

private:
    std::atomic<qint64> m_done {0};
    std::atomic<bool> m_stopped {false};
};

/// How lines of values are written.
struct LineStyle {
    char delimiter = ',';
    bool mark = false; ///< Begins with the mark by which spreadsheets know UTF-8.
    bool titles = true;
    /// Values with delimiters, quotes or line ends in quotes, lines with CRLF (RFC 4180); otherwise spaces
    /// take the place of delimiters and line ends, as the clipboard has it.
    bool quotes = true;
};

// Each writes what lies in the table and gives what went wrong; empty: nothing, or it was stopped. Values
// that spreadsheets would take for formulas are made harmless where the format has no other way to say that
// they are texts.

QString writeLines(const FileTable &table, const LineStyle &style, QIODevice &to, WriteProgress &progress);
QString writeJsonRows(const FileTable &table, QIODevice &to, WriteProgress &progress);
QString writeWorkbook(const FileTable &table, QIODevice &to, WriteProgress &progress);
QString writeTable(const FileTable &table, const FileFormat &format, QIODevice &to, WriteProgress &progress);

/// What would go wrong at once when a file was written to @p path; empty: nothing. Changes nothing.
QString writingProblem(const QString &path);
/// Writes to @p path. What was there before stays until all is written.
QString saveTable(const FileTable &table, const FileFormat &format, const QString &path,
                  WriteProgress &progress);

} // namespace pulsedeck
