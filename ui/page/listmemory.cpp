// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/listmemory.h"

#include "app/core/resourcemodel.h"
#include "app/store/history.h"

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
}

void ListMemory::setFilter(const QVariantMap &values)
{
    m_filter = values;
    m_recalled = false;
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
