// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/reading.h"
#include "app/vocabulary/request.h"

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
    void takeSupplement(const QString &key, const Call &call, const QJsonValue &answer, const QDateTime &at);
    void readCourse(const Call &call);
    void showCourse(const QString &key, const QList<Reading> &readings);
    Call call() const;

    ResourceModel &m_model;
    History &m_history;
    QVariantMap m_filter;
    QHash<QByteArray, QString> m_courses; ///< Keys of rows, by the call that tells their course.
    QTimer m_pause; ///< A list that is read to its end is not kept after each page.
    bool m_recalled = false;
};

} // namespace pulsedeck
