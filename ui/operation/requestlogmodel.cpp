// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/operation/requestlogmodel.h"

#include "app/scopes/scopes.h"
#include "app/table/resourcemodel.h"
#include "app/values/textfold.h"
#include "app/values/zone.h"
#include "app/vocabulary/column.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace pulsedeck {

RequestLogModel::RequestLogModel(RequestLog &log, QObject *parent) : QAbstractTableModel(parent), m_log(log)
{
    // The oldest stands in the last row: what is added comes on top, what goes leaves at the end.
    connect(&log, &RequestLog::dropped, this, [this](int) {
        beginResetModel();
        endResetModel();
    });
    connect(&log, &RequestLog::added, this, [this] {
        beginInsertRows({}, 0, 0);
        endInsertRows();
    });
    connect(&log, &RequestLog::cleared, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

const RequestLog::Entry &RequestLogModel::entryAt(int row) const
{
    return m_log.entries().at(m_log.entries().size() - 1 - size_t(row));
}

int RequestLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_log.entries().size());
}

int RequestLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString RequestLogModel::name(const RequestLog::Entry &entry) const
{
    if (!entry.operation) {
        const bool isToken = entry.path.contains("oauth"_L1);
        return isToken ? tr("Sign in") : tr("No longer waited for");
    }
    QString &known = m_names[entry.operation];
    if (known.isEmpty())
        known = factOf(entry.operation->scope, entry.operation->id).name;
    return known;
}

QString RequestLogModel::text(const RequestLog::Entry &entry, int column) const
{
    const QLocale locale;
    switch (column) {
    case Time:
        return locale.toString(format::inZone(entry.sentAt).time(), QLocale::LongFormat).section(u' ', 0, 0);
    case Name:
        return name(entry);
    case Path:
        return QString::fromLatin1(entry.method) + u' ' + entry.path
            + (entry.query.isEmpty() ? QString() : u'?' + entry.query);
    case Answer:
        return entry.status > 0 ? QString::number(entry.status) : tr("No answer");
    case Duration:
        return tr("%1 ms").arg(locale.toString(entry.milliseconds));
    default:
        return {};
    }
}

static Tone toneOf(const RequestLog::Entry &entry)
{
    if (!entry.failed())
        return Tone::Good;
    return entry.status == 429 ? Tone::Warning : Tone::Bad;
}

QVariant RequestLogModel::data(const QModelIndex &index, int role) const
{
    const RequestLog::Entry &entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == Duration ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ResourceModel::ColumnKindRole:
        return int(index.column() == Answer ? Kind::Status : Kind::Text);
    case ResourceModel::ToneRole:
        return int(toneOf(entry));
    case FailedRole:
        return entry.failed();
    case ChangesRole:
        return entry.operation && entry.operation->changes;
    case WordsRole:
        return folded(text(entry, Name) + u' ' + text(entry, Path) + u' ' + text(entry, Answer));
    default:
        return {};
    }
}

QVariant RequestLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        //: When a request was sent
        return tr("Time");
    case Name:
        //: What a request did
        return tr("Operation");
    case Path:
        return tr("Request");
    case Answer:
        //: HTTP status of an answer
        return tr("Answer");
    default:
        //: How long an answer took
        return tr("Took");
    }
}

void RequestLogFilter::setKind(Kind kind)
{
    m_kind = kind;
    invalidateFilter();
}

void RequestLogFilter::setWords(const QString &words)
{
    m_words = folded(words).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool RequestLogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_kind == Kind::Failed && !index.data(RequestLogModel::FailedRole).toBool())
        return false;
    if (m_kind == Kind::Changes && !index.data(RequestLogModel::ChangesRole).toBool())
        return false;
    const QString text = index.data(RequestLogModel::WordsRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return text.contains(word); });
}

} // namespace pulsedeck
