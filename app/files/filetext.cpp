// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/filetext.h"

#include "app/files/decimals.h"
#include "app/files/textencoding.h"
#include "app/values/leaving.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pulsedeck::files)
};

QString noTable()
{
    return Tr::tr("This is not a table. Choose a CSV, TSV or XLSX file.");
}

class LineReader {
public:
    LineReader(const QString &text, QChar delimiter) : m_text(text), m_delimiter(delimiter) { }

    bool atEnd() const { return m_at >= m_text.size(); }
    bool isUnclosed() const { return m_unclosed; }

    FileText::Line next()
    {
        FileText::Line line {m_number, {}};
        QString value;
        qsizetype kept = 0; // so much of it stood in quotes
        bool isOver = false;
        while (!isOver) {
            isOver = atEnd();
            const QChar c = isOver ? QChar(u'\n') : m_text.at(m_at++);
            if (c == m_delimiter && !isOver) {
                line.values << trimmed(std::exchange(value, QString()), std::exchange(kept, 0));
            } else if (c == u'\n' || c == u'\r') {
                if (c == u'\r' && m_at < m_text.size() && m_text.at(m_at) == u'\n')
                    ++m_at;
                ++m_number;
                isOver = true;
            } else if (c == u'"' && value.isEmpty()) {
                quoted(value);
                kept = value.size();
            } else if (c != u' ' || !value.isEmpty()) {
                value += c;
            }
        }
        line.values << trimmed(value, kept);
        return line;
    }

private:
    /// Spaces beside delimiters are meant where they stand in quotes.
    static QString trimmed(QString value, qsizetype kept)
    {
        while (value.size() > kept && value.endsWith(u' '))
            value.chop(1);
        return value;
    }

    /// What follows the closing quote, before the delimiter, is kept.
    void quoted(QString &value)
    {
        while (!atEnd()) {
            const QChar c = m_text.at(m_at++);
            const bool isDoubled = c == u'"' && m_at < m_text.size() && m_text.at(m_at) == u'"';
            if (c == u'"' && !isDoubled)
                return;
            if (isDoubled)
                ++m_at;
            if (c == u'\n' || (c == u'\r' && !(m_at < m_text.size() && m_text.at(m_at) == u'\n')))
                ++m_number;
            value += c;
        }
        m_unclosed = true;
    }

    const QString &m_text;
    const QChar m_delimiter;
    qsizetype m_at = 0;
    int m_number = 1;
    bool m_unclosed = false;
};

} // namespace

bool isEmpty(const FileText::Line &line)
{
    return std::all_of(line.values.begin(), line.values.end(),
                       [](const QString &value) { return value.trimmed().isEmpty(); });
}

int FileText::columns() const
{
    qsizetype most = 0;
    for (const Line &line : lines)
        most = std::max(most, line.values.size());
    return int(most);
}

FileText readLines(const QString &text, QChar delimiter)
{
    FileText read {.lines = {}, .delimiter = delimiter};
    LineReader reader(text, delimiter);
    while (!reader.atEnd()) {
        const FileText::Line line = reader.next();
        if (reader.isUnclosed()) {
            read.problem = Tr::tr("A quotation mark in line %1 is never closed.").arg(line.number);
            break;
        }
        if (!isEmpty(line))
            read.lines << line;
    }
    return read;
}

QChar guessDelimiter(const QString &text)
{
    constexpr int enough = 50;
    QChar best = u',';
    int most = 0;
    for (const QChar candidate : {QChar(u','), QChar(u';'), QChar(u'\t'), QChar(u'|')}) {
        LineReader reader(text, candidate);
        QHash<qsizetype, int> counts; // how many lines have so many values
        for (int line = 0; line < enough && !reader.atEnd(); ++line)
            ++counts[reader.next().values.size()];
        for (const auto &[values, lines] : counts.asKeyValueRange()) {
            const int score = values < 2 ? 0 : lines * 100 + int(std::min<qsizetype>(values, 99));
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
    }
    return best;
}

/// Why a file that begins so is no table; empty: it may be one.
static QString foreignKind(const QByteArray &bytes)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return Tr::tr("This is a file of the old .xls kind. Save it as XLSX or CSV and choose that file.");
    const auto begins = [&](const char *start) { return bytes.startsWith(start); };
    static constexpr const char *starts[] = {"%PDF-",    "{\\rtf",     "\x89PNG", "GIF8", "\xFF\xD8\xFF",
                                             "\x1F\x8B", "7z\xBC\xAF", "Rar!",    "BZh"};
    return std::any_of(std::begin(starts), std::end(starts), begins) ? noTable() : QString();
}

/// Whether @p text is that of a table: no bytes of a program or a picture, and no web page or JSON.
static bool mayBeTable(const QString &text)
{
    static const QRegularExpression other(u"^\\s*(<(!doctype|html|\\?xml|table)\\b|[\\[{]\\s*[\\[{\"])"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString sample = text.left(64 * 1024);
    const auto odd = std::count_if(sample.begin(), sample.end(), [](QChar c) {
        return c.category() == QChar::Other_Control && !c.isSpace();
    });
    return odd * 20 <= sample.size() && !other.match(sample).hasMatch();
}

/// Takes away the line with which spreadsheets say what stands between the values. None: there is no such.
static QChar takeDelimiter(QString &text)
{
    static const QRegularExpression line(u"^sep=(.)(?=[\\r\\n])"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = line.match(text);
    if (!found.hasMatch())
        return {};
    text.remove(0, found.capturedLength()); // the line counts, empty
    return found.captured(1).front();
}

/// How numbers and days are written in it.
static void guessWriting(FileText &read)
{
    DecimalSigns signs;
    DayOrders days;
    for (const FileText::Line &line : std::as_const(read.lines)) {
        for (int column = 0; column < line.values.size(); ++column) {
            days.add(line.values.at(column));
            if (read.isWritten(line, column))
                signs.add(line.values.at(column));
        }
    }
    read.dayOrder = days.sure();
    if (read.dayOrder == DayOrder::Unknown && !days.doubtful().isEmpty()) {
        read.dayOrder = usualDayOrder();
        read.doubtfulDay = days.doubtful();
    }
    read.decimalSign = signs.sure();
    if (read.decimalSign.isNull() && !signs.doubtful().isEmpty()) {
        read.decimalSign = usualDecimalSign(read.delimiter);
        read.doubtful = signs.doubtful();
    }
}

FileText readFileText(const QByteArray &bytes, const QString &encoding, QChar delimiter)
{
    if (bytes.startsWith("PK\x03\x04")) {
        FileText book = readWorkbook(bytes);
        guessWriting(book);
        return book;
    }
    if (const QString problem = foreignKind(bytes); !problem.isEmpty())
        return {.lines = {}, .problem = problem};
    const QString used = encoding.isEmpty() ? textencoding::guess(bytes) : encoding;
    QString text = textencoding::read(bytes, used);
    const bool isTable = mayBeTable(text);
    const QChar told = takeDelimiter(text);
    const QChar guessed = told.isNull() ? guessDelimiter(text) : told;
    // Another encoding may make a table of it.
    FileText read = readLines(isTable ? text : QString(), delimiter.isNull() ? guessed : delimiter);
    read.encoding = used;
    if (!isTable)
        read.problem = noTable();
    for (FileText::Line &line : read.lines) {
        for (QString &value : line.values)
            value = leaving::meant(value);
    }
    guessWriting(read);
    return read;
}

} // namespace pulsedeck
