// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/listmemory.h"

#include "app/contract/json.h"
#include "app/store/history.h"
#include "app/table/pagesource.h"
#include "app/values/format.h"
#include "app/vocabulary/alsoin.h"

#include <QJsonArray>

#include <algorithm>

namespace pulsedeck {

/// Enough to find one's way while offline.
constexpr qsizetype keptRows = 1000;
/// Rows of templates hold whole mails.
constexpr qsizetype keptBytes = 4 * 1024 * 1024;

static QJsonArray firstRows(const RowStore &rows)
{
    const qsizetype length = qMax<qsizetype>(1, rows.byteSize() / qMax(1, rows.size()));
    const qsizetype count =
        std::min({qsizetype(rows.size()), keptRows, qMax<qsizetype>(1, keptBytes / length)});
    QJsonArray first;
    for (int i = 0; i < count; ++i)
        first << rows.row(i);
    return first;
}

ListMemory::ListMemory(ResourceModel &model, History &history, QObject *parent)
    : QObject(parent), m_model(model), m_history(history), m_scope(model.resource().scope),
      m_whole(model, history)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(500);
    m_patience.setSingleShot(true);
    m_patience.setInterval(300);
    // Some of the rows that a call tells are not what it tells.
    if (alsoIn(model.resource()))
        return;
    connect(&m_pause, &QTimer::timeout, this, &ListMemory::write);
    connect(&m_patience, &QTimer::timeout, this, &ListMemory::recall);
    connect(&model, &ResourceModel::statusChanged, this, &ListMemory::follow);
    connect(&model, &ResourceModel::supplementRead, this, &ListMemory::takeSupplement);
    connect(&model, &ResourceModel::columnsRead, this, &ListMemory::keepColumns);
    connect(&history, &History::remembered, this, &ListMemory::readCourse);
}

ListMemory::~ListMemory()
{
    write();
}

void ListMemory::takeSupplement(const QString &key, const Call &call, const QJsonValue &answer,
                                const QDateTime &at)
{
    m_history.remember(m_scope, call, answer, at);
    if (!m_model.resource().supplement->course.isEmpty())
        m_courses.insert(toText(StoredCall {m_scope, call}), key);
    follow(); // the row says more now
}

void ListMemory::readCourse(const Call &call)
{
    constexpr int days = 30;
    const QString key = m_courses.value(toText(StoredCall {m_scope, call}));
    if (key.isEmpty())
        return;
    m_history.readings(m_scope, call, QDateTime::currentDateTimeUtc().addDays(-days), this,
                       [this, key](const QList<Reading> &readings) { showCourse(key, readings); });
}

void ListMemory::showCourse(const QString &key, const QList<Reading> &readings)
{
    const int at = m_model.rowOfKey(key);
    if (at < 0)
        return;
    QJsonArray values;
    for (const Reading &reading : readings) {
        const auto value =
            format::toNumber(valueAt(reading.answer.toObject(), m_model.resource().supplement->course));
        values << (value ? QJsonValue(*value) : QJsonValue());
    }
    QJsonObject row = m_model.rowAt(at);
    row["course"] = values;
    m_model.replaceRow(row);
    follow();
}

void ListMemory::follow()
{
    if (m_model.age() == ResourceModel::Age::None)
        return lookBack();
    m_patience.stop();
    if (m_model.age() == ResourceModel::Age::Fresh && !m_model.isLoading())
        keep();
}

void ListMemory::keep()
{
    Answered answered = m_model.answered();
    // Only the end of a list says that it is empty.
    if (answered.rows.size() == 0 && (m_model.isPartial() || m_model.pager().mayHaveGaps()))
        return;
    if (m_unwritten && !isSame(m_unwritten->call, answered.call))
        write();
    m_unwritten = std::move(answered);
    m_pause.start();
}

void ListMemory::write()
{
    m_pause.stop();
    const std::optional<Answered> answered = std::exchange(m_unwritten, {});
    if (!answered)
        return;
    const auto rows = [store = answered->rows] { return QJsonValue(firstRows(store)); };
    m_history.rememberList(m_scope, answered->call, rows, answered->readAt);
}

void ListMemory::lookBack()
{
    if (m_model.pager().state() == Pager::State::Failed)
        recall();
    else if (!m_model.isLoading())
        m_patience.stop();
    else if (!m_patience.isActive())
        m_patience.start();
}

void ListMemory::recall()
{
    const ApiError error = m_model.pager().error();
    if (m_model.age() != ResourceModel::Age::None || (error.isSet() && !error.isTransient()))
        return;
    write(); // it may be what is looked for
    recallColumns();
    m_whole.recall([this, call = m_model.call()] { recallFirst(call); });
}

/// They may be rows of a list as well, which is remembered in another form.
static QString columnsPart()
{
    return QStringLiteral("columns");
}

void ListMemory::keepColumns(const Call &call, const QJsonValue &answer)
{
    m_history.rememberList(
        m_scope, call, [answer] { return answer; }, QDateTime::currentDateTimeUtc(), columnsPart());
}

void ListMemory::recallColumns()
{
    const auto &source = m_model.resource().moreColumns;
    if (!source)
        return;
    m_history.find({m_scope, source->call, true, columnsPart()}, this,
                   [this](const std::optional<Reading> &last) {
                       if (last)
                           m_model.showColumns(last->answer);
                   });
}

void ListMemory::recallFirst(const Call &call)
{
    m_history.latestList(m_scope, call, this, [this, call](const std::optional<Reading> &last) {
        if (last)
            m_model.showRemembered(call, last->answer.toArray(), last->at);
    });
}

} // namespace pulsedeck
