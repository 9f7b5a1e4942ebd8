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
        return changesText(entry);
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

QByteArray JournalModel::csv() const
{
    QList<QStringList> lines {{tr("Number"), tr("When"), tr("List"), tr("Row"), tr("Change"), tr("Operation"),
                               tr("Outcome"), tr("Job")}};
    for (const JournalEntry &entry : m_entries) {
        lines << QStringList {QString::number(entry.number),
                              entry.at.toString(Qt::ISODate),
                              leaving::textCell(entry.place),
                              leaving::textCell(entry.name),
                              leaving::textCell(changesText(entry)),
                              entry.operation,
                              outcomeText(entry),
                              entry.job};
    }
    return leaving::csv(lines);
}

} // namespace pulsedeck
