// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/listmemory.h"

#include "app/contract/json.h"
#include "app/store/history.h"
#include "app/table/resourcemodel.h"
#include "app/values/format.h"

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
    : QObject(parent), m_model(model), m_history(history)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(500);
    connect(&m_pause, &QTimer::timeout, this, &ListMemory::keep);
    connect(&model, &ResourceModel::statusChanged, this, &ListMemory::follow);
    connect(&model, &ResourceModel::supplementRead, this, &ListMemory::takeSupplement);
    connect(&history, &History::remembered, this, &ListMemory::readCourse);
}

void ListMemory::setFilter(const QVariantMap &values)
{
    m_filter = values;
    m_recalled = false;
}

void ListMemory::takeSupplement(const QString &key, const Call &call, const QJsonValue &answer,
                                const QDateTime &at)
{
    const Resource &resource = m_model.resource();
    m_history.remember(resource.scope, call, answer, at);
    if (!resource.supplement->course.isEmpty())
        m_courses.insert(toText(StoredCall {resource.scope, call}), key);
}

void ListMemory::readCourse(const Call &call)
{
    constexpr int days = 30;
    const Scope scope = m_model.resource().scope;
    const QString key = m_courses.value(toText(StoredCall {scope, call}));
    if (key.isEmpty())
        return;
    m_history.readings(scope, call, QDateTime::currentDateTimeUtc().addDays(-days), this,
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
}

Call ListMemory::call() const
{
    Call call = m_model.resource().list.value_or(Call());
    for (auto value = m_filter.begin(); value != m_filter.end(); ++value)
        call.query[value.key()] = value.value();
    return call;
}

void ListMemory::follow()
{
    if (m_model.isLoading())
        return;
    if (m_model.pager().state() == Pager::State::Failed)
        recall();
    else if (m_model.loadedCount() > 0 && !m_model.rememberedAt().isValid())
        m_pause.start();
}

void ListMemory::keep()
{
    if (m_model.loadedCount() == 0 || m_model.rememberedAt().isValid())
        return;
    const auto rows = [store = m_model.rows()] { return QJsonValue(firstRows(store)); };
    m_history.rememberList(m_model.resource().scope, call(), rows, QDateTime::currentDateTimeUtc());
}

void ListMemory::recall()
{
    if (m_model.loadedCount() > 0 || !m_model.error().isTransient() || std::exchange(m_recalled, true))
        return;
    m_history.latestList(m_model.resource().scope, call(), this, [this](const std::optional<Reading> &last) {
        if (last)
            m_model.showRemembered(last->answer.toArray(), last->at);
    });
}

} // namespace pulsedeck
