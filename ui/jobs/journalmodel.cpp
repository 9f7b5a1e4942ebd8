// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/journalmodel.h"

#include "app/jobs/ledger.h"
#include "app/table/names.h"
#include "app/values/leaving.h"
#include "app/values/textfold.h"
#include "ui/jobs/jobitemsmodel.h"
#include "ui/look/labels.h"
#include "ui/table/counttext.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <memory>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pulsedeck {

constexpr int pageSize = 200;
constexpr qsizetype lookedAtOnce = 1000;
constexpr qsizetype mostInALine = 3;
constexpr qsizetype mostInATip = 20;

JournalModel::JournalModel(const JobTools &tools, Names *names, QObject *parent)
    : QAbstractTableModel(parent), m_tools(tools), m_names(names)
{
    if (names)
        connect(names, &Names::changed, this, &JournalModel::learnNames);
    connect(&m_job, &QFutureWatcherBase::finished, this, &JournalModel::looked);
    read();
}

JournalModel::~JournalModel()
{
    m_job.cancel();
}

void JournalModel::learnNames()
{
    for (const JournalEntry &entry : std::as_const(m_entries))
        m_words.learn(entry, m_tools, m_names);
    if (!m_shown.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_shown.size()) - 1, ColumnCount - 1));
}

void JournalModel::read()
{
    if (m_isReading || m_isWhole)
        return;
    m_isReading = true;
    const qint64 before = m_entries.isEmpty() ? 0 : m_entries.last().number;
    m_tools.ledger.journal(before, pageSize, this,
                           [this](const QList<LedgerEntry> &entries) { take(entries); });
}

void JournalModel::take(const QList<LedgerEntry> &entries)
{
    m_isReading = false;
    m_isWhole = entries.size() < pageSize;
    for (const LedgerEntry &entry : entries) {
        m_entries << journalEntry(entry);
        m_words.learn(m_entries.last(), m_tools, m_names);
    }
    if (m_isWhole && std::exchange(m_wantsAll, false))
        emit wholeRead();
    goOn();
}

/// Looks at what was read, and reads on where more is wanted.
void JournalModel::goOn()
{
    if (!m_isLooking)
        look();
    if (m_wantsAll || (!m_search.isEmpty() && !m_isLooking))
        read();
    emit grown();
}

void JournalModel::readAll()
{
    if (m_isWhole) {
        emit wholeRead();
        return;
    }
    m_wantsAll = true;
    read();
}

static QString outcomeText(const JournalEntry &entry)
{
    if (!entry.isReadable)
        return JournalModel::tr("This entry is damaged");
    const QString state = itemStateText(entry.state);
    //: What became of a row, and why.
    return entry.words.isEmpty()
        ? state
        : JournalModel::tr("%1: %2").arg(state, QString(entry.words).replace(u'\n', u' '));
}

static QString changesText(const JournalEntry &entry, const JournalWords &words)
{
    if (entry.staged && entry.staged->kind == StagedRow::Kind::Remove)
        return JournalModel::tr("deleted");
    return entry.staged ? words.changes(entry) : entry.title;
}

/// Of many rows that were changed by one request the first @p most.
static QStringList rowTexts(const JournalEntry &entry, qsizetype most)
{
    const QList<RowChanges::Row> rows = entry.rows.rows();
    if (rows.size() == 1)
        return {rows.first().change()};
    QStringList texts;
    for (const RowChanges::Row &row : rows.mid(0, most))
        texts << (row.change().isEmpty() ? row.name
                                         : JournalModel::tr("%1: %2", "a row and what was changed of it")
                                               .arg(row.name, row.change()));
    if (const auto more = int(rows.size() - texts.size()); more > 0)
        texts << JournalModel::tr("and %Ln more", "rows", more);
    return texts;
}

static QString textOf(const JournalEntry &entry, int column, const JournalWords &words)
{
    switch (column) {
    case JournalModel::When:
        return entry.at.isValid() ? readAtText(entry.at) : QString();
    case JournalModel::Place:
        return entry.place;
    case JournalModel::Name:
        return words.row(entry);
    case JournalModel::Changes:
        return entry.rows.isEmpty() ? changesText(entry, words) : rowTexts(entry, mostInALine).join(u"; "_s);
    default:
        return outcomeText(entry);
    }
}

static bool fits(const JournalEntry &entry, const QStringList &search, const JournalWords &words)
{
    QString all;
    for (int column = 0; column < JournalModel::ColumnCount; ++column)
        all += textOf(entry, column, words) + u'\n';
    for (const RowChanges::Row &row : entry.rows.rows())
        all += row.name + u'\n' + row.change() + u'\n';
    // As it is written, too: phones, days and codes.
    for (const StagedCell &cell : entry.staged ? entry.staged->cells : QList<StagedCell>())
        all += inOneLine(cell.before) + u'\n' + inOneLine(cell.after) + u'\n';
    const QString found = folded(all);
    return std::all_of(search.begin(), search.end(),
                       [&found](const QString &word) { return found.contains(word); });
}

void JournalModel::setWords(const QString &words)
{
    beginResetModel();
    m_search = folded(words).split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    m_looked = 0;
    endResetModel();
    m_job.cancel();
    m_isLooking = false;
    goOn();
}

/// Entries of imports are unpacked for that: the next ones in a worker.
void JournalModel::look()
{
    const qsizetype count =
        m_search.isEmpty() ? m_entries.size() - m_looked : qMin(m_entries.size() - m_looked, lookedAtOnce);
    const qsizetype first = std::exchange(m_looked, m_looked + count);
    if (m_search.isEmpty()) {
        QList<int> all(count);
        std::iota(all.begin(), all.end(), int(first));
        return show(all);
    }
    if (count == 0)
        return;
    m_isLooking = true;
    const auto promise = std::make_shared<QPromise<QList<int>>>();
    promise->start();
    m_job.setFuture(promise->future());
    QThreadPool::globalInstance()->start(
        [promise, first, entries = m_entries.mid(first, count), search = m_search, words = m_words] {
            QList<int> fitting;
            for (int at = 0; at < entries.size() && !promise->isCanceled(); ++at) {
                if (fits(entries.at(at), search, words))
                    fitting << int(first) + at;
            }
            promise->addResult(fitting);
            promise->finish();
        });
}

void JournalModel::looked()
{
    if (!m_isLooking || m_job.isCanceled() || m_job.future().resultCount() == 0)
        return;
    m_isLooking = false;
    show(m_job.result());
    goOn();
}

void JournalModel::show(const QList<int> &entries)
{
    if (entries.isEmpty())
        return;
    beginInsertRows({}, int(m_shown.size()), int(m_shown.size() + entries.size()) - 1);
    m_shown << entries;
    endInsertRows();
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const JournalEntry &entry = entryAt(index.row());
    if (role == Qt::DisplayRole)
        return textOf(entry, index.column(), m_words);
    if (role == Qt::ToolTipRole && index.column() == Changes && !entry.rows.isEmpty())
        return plainToolTip(entry.title + u'\n' + rowTexts(entry, mostInATip).join(u'\n'));
    if (role == Qt::ToolTipRole)
        return plainToolTip(textOf(entry, index.column(), m_words));
    return {};
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case When:
        return tr("When");
    case Place:
        return tr("List");
    case Name:
        return tr("Row");
    case Changes:
        return tr("Change");
    default:
        return tr("Outcome");
    }
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isWhole && !m_isReading;
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read();
}

static QStringList csvHead()
{
    return {JournalModel::tr("Number"), JournalModel::tr("When"),  JournalModel::tr("List"),
            JournalModel::tr("Row"),    JournalModel::tr("What"),  JournalModel::tr("Field"),
            JournalModel::tr("Before"), JournalModel::tr("After"), JournalModel::tr("Outcome"),
            JournalModel::tr("Job")};
}

static QByteArray csvOf(const QList<JournalEntry> &entries, const JournalWords &words)
{
    using leaving::textCell;
    QList<QStringList> lines {csvHead()};
    for (const JournalEntry &entry : entries) {
        const QList<JournalWords::Line> all = words.lines(entry, JournalWords::For::Files);
        for (const JournalWords::Line &line : all) {
            lines << QStringList {QString::number(entry.number),
                                  leaving::cell(entry.at),
                                  textCell(entry.place),
                                  line.row,
                                  textCell(words.operation(entry)),
                                  line.field,
                                  line.before,
                                  line.after,
                                  textCell(outcomeText(entry)),
                                  entry.job};
        }
    }
    return leaving::csv(lines);
}

std::function<QByteArray()> JournalModel::csv() const
{
    return [entries = m_entries, words = m_words] { return csvOf(entries, words); };
}

} // namespace pulsedeck
