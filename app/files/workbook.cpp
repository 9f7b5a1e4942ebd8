// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/cells.h"
#include "app/files/tablewriters.h"
#include "app/values/writeall.h"

#include <QDateTime>
#include <QDir>
#include <QFileDevice>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

constexpr int stride = 1024;
constexpr int mostLines = LXW_ROW_MAX; ///< On a sheet.
constexpr int mostDigits = 15; ///< Of numbers, in spreadsheets.

/// Days since the eve of 1900, as spreadsheets count; below 61 they count otherwise than calendars do.
std::optional<double> serial(const Cell &cell)
{
    const QString text = QString::fromLatin1(cell.text);
    const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
    const qint64 days = QDate(1899, 12, 30).daysTo(day);
    if (!day.isValid() || days < 61)
        return {};
    const QTime time = QTime::fromString(text.mid(11), u"HH:mm:ss"_s);
    return double(days) + (time.isValid() ? time.msecsSinceStartOfDay() / 86'400'000.0 : 0.0);
}

/// A workbook whose rows lie on the disk already while it is written.
class Workbook {
public:
    Workbook(const QString &path, const FileTable &table) : m_table(table), m_cells(table)
    {
        lxw_workbook_options options {};
        options.constant_memory = LXW_TRUE;
        options.use_zip64 = LXW_TRUE;
        m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        m_heading = workbook_add_format(m_book);
        format_set_bold(m_heading);
        m_day = workbook_add_format(m_book);
        format_set_num_format(m_day, "yyyy-mm-dd");
        m_moment = workbook_add_format(m_book);
        format_set_num_format(m_moment, "yyyy-mm-dd hh:mm:ss");
    }
    ~Workbook()
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }
    Q_DISABLE_COPY_MOVE(Workbook)

    void row(int row)
    {
        if (!m_sheet || m_line == mostLines)
            beginSheet();
        m_cells.take(row);
        for (int column = 0; column < m_table.columns.size(); ++column)
            put(lxw_col_t(column), m_cells.read(column));
        ++m_line;
    }

    QString close()
    {
        if (!m_sheet)
            beginSheet();
        errno = 0;
        const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
        if (error == LXW_NO_ERROR)
            return {};
        // What the system says of the disk tells people more than the library's words for it.
        return errno != 0 ? qt_error_string(errno) : QString::fromUtf8(lxw_strerror(error));
    }

private:
    void beginSheet()
    {
        m_sheet = workbook_add_worksheet(m_book, nullptr);
        for (int column = 0; column < m_table.columns.size(); ++column) {
            const Column &described = m_table.columns.at(column);
            const double letters = std::max(factsOf(described.kind).letters, int(described.title.size())) + 2;
            worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), letters, nullptr);
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        m_line = 0;
        for (int column = 0; column < m_table.columns.size(); ++column)
            text(lxw_col_t(column), m_table.columns.at(column).title.toUtf8(), m_heading);
        m_line = 1;
    }

    void put(lxw_col_t column, const Cell &cell)
    {
        switch (cell.type) {
        case Cell::Type::Nothing:
            return;
        case Cell::Type::Number:
            if (cell.text.size() <= mostDigits) {
                worksheet_write_number(m_sheet, m_line, column, cell.text.toByteArray().toDouble(), nullptr);
                return;
            }
            break;
        case Cell::Type::Day:
        case Cell::Type::Moment:
            if (const auto number = serial(cell)) {
                worksheet_write_number(m_sheet, m_line, column, *number,
                                       cell.type == Cell::Type::Day ? m_day : m_moment);
                return;
            }
            break;
        case Cell::Type::Text:
            break;
        }
        text(column, cell.text, nullptr);
    }

    /// Never a formula, whatever it begins with: a text is a text there.
    void text(lxw_col_t column, QByteArrayView utf8, lxw_format *format)
    {
        m_text.resize(0);
        m_text.append(utf8);
        m_text.replace('\0', "");
        if (m_text.contains("\xEF\xBF")) // may be no character of XML
            m_text.replace("\xEF\xBF\xBE", "\xEF\xBF\xBD").replace("\xEF\xBF\xBF", "\xEF\xBF\xBD");
        if (m_text.size() > lettersOfCell) // bytes: it may be short enough in letters
            m_text = cutForCell(QString::fromUtf8(m_text)).toUtf8();
        worksheet_write_string(m_sheet, m_line, column, m_text.constData(), format);
    }

    const FileTable &m_table;
    CellReader m_cells;
    lxw_workbook *m_book;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_heading;
    lxw_format *m_day;
    lxw_format *m_moment;
    lxw_row_t m_line = 0;
    QByteArray m_text;
};

QString copy(QIODevice &from, QIODevice &to, const WriteProgress &progress)
{
    while (!from.atEnd() && !progress.isStopped()) {
        const QByteArray piece = from.read(1024 * 1024);
        if (piece.isEmpty())
            return from.errorString();
        if (!writeAll(to, piece))
            return to.errorString();
    }
    return {};
}

} // namespace

QString writeWorkbook(const FileTable &table, QIODevice &to, WriteProgress &progress)
{
    // The library writes to a file of its own; beside the one that is wanted, where there is room for it.
    const auto *wanted = qobject_cast<QFileDevice *>(&to);
    const QString folder = wanted ? QFileInfo(wanted->fileName()).absolutePath() : QDir::tempPath();
    QTemporaryFile file(folder + u"/.XXXXXX.xlsx"_s);
    if (!file.open())
        return file.errorString();
    Workbook workbook(file.fileName(), table);
    for (qsizetype at = 0; at < table.order.size(); ++at) {
        workbook.row(table.order.at(at));
        if (at % stride == 0 && !progress.advance(at))
            return {};
    }
    const QString problem = workbook.close();
    progress.advance(table.order.size());
    return problem.isEmpty() ? copy(file, to, progress) : problem;
}

} // namespace pulsedeck
