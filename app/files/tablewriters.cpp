// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/tablewriters.h"

#include "app/contract/json.h"
#include "app/files/cells.h"
#include "app/values/leaving.h"
#include "app/values/writeall.h"

#include <QSaveFile>
#include <QSet>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

/// Rows between two looks at whether it is to be stopped.
constexpr int stride = 1024;

/// Collects bytes and hands them on in large pieces. Remembers when that failed.
class Pen {
public:
    explicit Pen(QIODevice &to) : m_to(to), m_bytes(new char[room]) { }

    void put(char byte)
    {
        if (m_size == room)
            flush();
        m_bytes[size_t(m_size++)] = byte;
    }
    void put(QByteArrayView bytes)
    {
        if (bytes.size() > room - m_size)
            flush();
        if (bytes.size() > room)
            return hand(bytes.data(), bytes.size());
        std::copy(bytes.begin(), bytes.end(), &m_bytes[size_t(m_size)]);
        m_size += bytes.size();
    }
    void flush() { hand(m_bytes.get(), std::exchange(m_size, 0)); }
    bool hasFailed() const { return m_failed; }

private:
    void hand(const char *bytes, qsizetype size) { m_failed = m_failed || !writeAll(m_to, {bytes, size}); }

    static constexpr qsizetype room = 512 * 1024;
    QIODevice &m_to;
    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0;
    bool m_failed = false;
};

class LinePen {
public:
    LinePen(const LineStyle &style, Pen &pen) : m_style(style), m_pen(pen)
    {
        for (const char odd : {style.delimiter, '"', '\n', '\r'})
            m_isOdd[quint8(odd)] = true;
        m_isOdd[quint8('\t')] = m_isOdd[quint8('\t')] || !style.quotes;
    }

    void value(QByteArrayView text, bool isText)
    {
        if (isText && mayBeFormula(text) && isGuarded(QString::fromUtf8(text))) {
            // The bytes as they are: a mark at their front would not come back from the QString.
            m_harmless = '\'' + text.toByteArray();
            text = m_harmless;
        }
        if (!isOdd(text))
            m_pen.put(text);
        else if (m_style.quotes)
            quote(text);
        else
            onOneLine(text);
    }
    void between() { m_pen.put(m_style.delimiter); }
    void end() { m_style.quotes ? m_pen.put("\r\n") : m_pen.put('\n'); }

private:
    /// Letters and digits, of Greek and Cyrillic too, begin no formula, and most values begin with them; the
    /// rest is looked at closely.
    static bool mayBeFormula(QByteArrayView text)
    {
        const auto first = quint8(text.isEmpty() ? 'a' : text.front());
        const bool isPlain = (first >= '0' && first <= '9') || (first >= 'A' && first <= 'Z')
            || (first >= 'a' && first <= 'z')
            || (first >= 0xc3 && first <= 0xd4 && first != 0xcc && first != 0xcd);
        return !isPlain;
    }

    static bool isGuarded(const QString &text) { return leaving::harmless(text) != text; }

    bool isOdd(QByteArrayView text) const
    {
        for (const char c : text) {
            if (m_isOdd[quint8(c)])
                return true;
        }
        return m_style.quotes && !text.isEmpty() && (text.front() == ' ' || text.back() == ' ');
    }

    void quote(QByteArrayView text)
    {
        m_pen.put('"');
        for (const char c : text) {
            if (c == '"')
                m_pen.put('"');
            m_pen.put(c);
        }
        m_pen.put('"');
    }

    void onOneLine(QByteArrayView text)
    {
        for (const char c : text)
            m_pen.put(c == m_style.delimiter || c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
    }

    const LineStyle &m_style;
    Pen &m_pen;
    std::array<bool, 256> m_isOdd {};
    QByteArray m_harmless;
};

} // namespace

QString writeLines(const FileTable &table, const LineStyle &style, QIODevice &to, WriteProgress &progress)
{
    Pen pen(to);
    LinePen line(style, pen);
    CellReader cells(table);
    const auto columns = int(table.columns.size());
    if (style.mark)
        pen.put("\xEF\xBB\xBF");
    for (int column = 0; column < columns && style.titles; ++column) {
        if (column > 0)
            line.between();
        line.value(table.columns.at(column).title.toUtf8(), true);
    }
    if (style.titles)
        line.end();
    for (qsizetype at = 0; at < table.order.size(); ++at) {
        cells.take(table.order.at(at));
        for (int column = 0; column < columns; ++column) {
            if (column > 0)
                line.between();
            const Cell cell = cells.read(column);
            line.value(cell.text, cell.type == Cell::Type::Text);
        }
        line.end();
        if (pen.hasFailed())
            return to.errorString();
        if (at % stride == 0 && !progress.advance(at))
            return {};
    }
    progress.advance(table.order.size());
    pen.flush();
    return pen.hasFailed() ? to.errorString() : QString();
}

/// The names of the values: the columns' keys, or titles where two have one key.
static QList<QByteArray> namesIn(const FileTable &table)
{
    QList<QByteArray> names;
    QSet<QString> taken;
    for (const Column &column : table.columns) {
        const bool isFree = !column.key.isEmpty() && !taken.contains(column.key);
        const QString name = isFree ? column.key : column.title;
        taken.insert(name);
        names << writeJson(name);
    }
    return names;
}

static QByteArray rowAsJson(const FileTable &table, const QList<QByteArray> &names, int row)
{
    if (table.whole)
        return writeJson(table.rows.row(row));
    QByteArray json = "{";
    for (qsizetype at = 0; at < names.size(); ++at) {
        const Column &column = table.columns.at(at);
        const QJsonValue value =
            column.value ? column.value(table.rows.row(row)) : table.rows.value(row, column.key);
        json += (at > 0 ? "," : "") + names.at(at) + ':';
        json += value.isUndefined() ? QByteArray("null") : writeJson(value);
    }
    return json + '}';
}

QString writeJsonRows(const FileTable &table, QIODevice &to, WriteProgress &progress)
{
    Pen pen(to);
    const QList<QByteArray> names = namesIn(table);
    pen.put("[");
    for (qsizetype at = 0; at < table.order.size(); ++at) {
        pen.put(at > 0 ? ",\n" : "\n");
        pen.put(rowAsJson(table, names, table.order.at(at)));
        if (pen.hasFailed())
            return to.errorString();
        if (at % stride == 0 && !progress.advance(at))
            return {};
    }
    pen.put("\n]\n");
    progress.advance(table.order.size());
    pen.flush();
    return pen.hasFailed() ? to.errorString() : QString();
}

QString writeTable(const FileTable &table, const FileFormat &format, QIODevice &to, WriteProgress &progress)
{
    switch (format.kind) {
    case FileFormat::Kind::Csv:
        return writeLines(table, {.delimiter = format.delimiter, .mark = true}, to, progress);
    case FileFormat::Kind::Tsv:
        return writeLines(table, {.delimiter = '\t', .mark = true}, to, progress);
    case FileFormat::Kind::Json:
        return writeJsonRows(table, to, progress);
    case FileFormat::Kind::Xlsx:
        break;
    }
    return writeWorkbook(table, to, progress);
}

QString writingProblem(const QString &path)
{
    QSaveFile file(path); // never committed
    return file.open(QIODevice::WriteOnly) ? QString() : file.errorString();
}

QString saveTable(const FileTable &table, const FileFormat &format, const QString &path,
                  WriteProgress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    const QString problem = writeTable(table, format, file, progress);
    if (!problem.isEmpty() || progress.isStopped())
        return problem; // and the file is never committed
    return file.commit() ? QString() : file.errorString();
}

} // namespace pulsedeck
