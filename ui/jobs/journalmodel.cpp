// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/journalmodel.h"

#include "app/jobs/ledger.h"
#include "app/values/leaving.h"
#include "ui/jobs/jobitemsmodel.h"
#include "ui/look/labels.h"
#include "ui/table/counttext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

constexpr int pageSize = 200;
constexpr qsizetype mostInALine = 3;
constexpr qsizetype mostInATip = 20;

JournalModel::JournalModel(Ledger &ledger, QObject *parent) : QAbstractTableModel(parent), m_ledger(ledger)
{
    read();
}

void JournalModel::read()
{
    if (m_isReading || m_isWhole)
        return;
    m_isReading = true;
    const qint64 before = m_entries.isEmpty() ? 0 : m_entries.last().number;
    m_ledger.journal(before, pageSize, this, [this](const QList<LedgerEntry> &entries) { take(entries); });
}

void JournalModel::take(const QList<LedgerEntry> &entries)
{
    m_isReading = false;
    m_isWhole = entries.size() < pageSize;
    QList<int> fitting;
    for (const LedgerEntry &entry : entries) {
        m_entries << journalEntry(entry);
        if (fits(m_entries.last()))
            fitting << int(m_entries.size()) - 1;
    }
    if (!fitting.isEmpty()) {
        beginInsertRows({}, int(m_shown.size()), int(m_shown.size() + fitting.size()) - 1);
        m_shown << fitting;
        endInsertRows();
    }
    emit grown();
    if (m_isWhole && std::exchange(m_wantsAll, false))
        emit wholeRead();
    else if (m_wantsAll || !m_words.isEmpty())
        read();
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

static QString changesText(const JournalEntry &entry)
{
    if (entry.staged && entry.staged->kind == StagedRow::Kind::Remove)
        return JournalModel::tr("deleted");
    return entry.staged ? entry.changes() : entry.title;
}

/// Of many rows that were changed by one request the first @p most.
static QStringList rowTexts(const JournalEntry &entry, qsizetype most)
{
    const QList<RowChanges::Row> rows = entry.rows.rows();
    if (rows.size() == 1)
        return {rows.first().change()};
    QStringList texts;
    for (const RowChanges::Row &row : rows.mid(0, most))
        texts << JournalModel::tr("%1: %2", "a row and what was changed of it").arg(row.name, row.change());
    if (const auto more = int(rows.size() - texts.size()); more > 0)
        texts << JournalModel::tr("and %Ln more", "rows", more);
    return texts;
}

static QString textOf(const JournalEntry &entry, int column)
{
    switch (column) {
    case JournalModel::When:
        return entry.at.isValid() ? readAtText(entry.at) : QString();
    case JournalModel::Place:
        return entry.place;
    case JournalModel::Name:
        return entry.name;
    case JournalModel::Changes:
        return entry.rows.isEmpty() ? changesText(entry) : rowTexts(entry, mostInALine).join(u"; "_s);
    default:
        return outcomeText(entry);
    }
}

bool JournalModel::fits(const JournalEntry &entry) const
{
    if (m_words.isEmpty())
        return true;
    QString all;
    for (int column = 0; column < ColumnCount; ++column)
        all += textOf(entry, column) + u'\n';
    for (const RowChanges::Row &row : entry.rows.rows())
        all += row.name + u'\n' + row.change() + u'\n';
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void JournalModel::setWords(const QString &words)
{
    beginResetModel();
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    for (int at = 0; at < m_entries.size(); ++at) {
        if (fits(m_entries.at(at)))
            m_shown << at;
    }
    endResetModel();
    emit grown();
    if (!m_words.isEmpty())
        read();
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
        return textOf(entry, index.column());
    if (role == Qt::ToolTipRole && index.column() == Changes && !entry.rows.isEmpty())
        return plainToolTip(entry.title + u'\n' + rowTexts(entry, mostInATip).join(u'\n'));
    if (role == Qt::ToolTipRole)
        return plainToolTip(textOf(entry, index.column()));
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

static QByteArray csvOf(const QList<JournalEntry> &entries)
{
    QList<QStringList> lines {{JournalModel::tr("Number"), JournalModel::tr("When"), JournalModel::tr("List"),
                               JournalModel::tr("Row"), JournalModel::tr("Change"),
                               JournalModel::tr("Operation"), JournalModel::tr("Outcome"),
                               JournalModel::tr("Job")}};
    for (const JournalEntry &entry : entries) {
        QList<RowChanges::Row> rows = entry.rows.rows();
        if (rows.isEmpty())
            rows << RowChanges::Row {.name = entry.name, .text = changesText(entry)};
        for (const RowChanges::Row &row : std::as_const(rows)) {
            lines << QStringList {QString::number(entry.number),
                                  entry.at.toString(Qt::ISODate),
                                  leaving::textCell(entry.place),
                                  leaving::textCell(row.name),
                                  leaving::textCell(row.change()),
                                  entry.operations.join(u"; "_s),
                                  outcomeText(entry),
                                  entry.job};
        }
    }
    return leaving::csv(lines);
}

std::function<QByteArray()> JournalModel::csv() const
{
    return [entries = m_entries] { return csvOf(entries); };
}

} // namespace pulsedeck
