// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/core/request.h"

#include <QObject>
#include <QTimer>

namespace pulsedeck {

class History;
class ResourceModel;

/// Keeps the first rows of a list in the account's store, and shows them when the service is out of reach.
class ListMemory : public QObject {
    Q_OBJECT
public:
    ListMemory(ResourceModel &model, History &history, QObject *parent);

    /// What was chosen above the list: another choice is another list.
    void setFilter(const QVariantMap &values);

private:
    void follow();
    void keep();
    void recall();
    Call call() const;

    ResourceModel &m_model;
    History &m_history;
    QVariantMap m_filter;
    QTimer m_pause; ///< A list that is read to its end is not kept after each page.
    bool m_recalled = false;
};

} // namespace pulsedeck
