// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/reading.h"
#include "app/table/resourcemodel.h"
#include "ui/table/wholelist.h"

#include <QTimer>

namespace pulsedeck {

class History;

/// Keeps in the account's store what a list was answered last: its first rows, or that it was empty, for each
/// call; all of them where a person wants so. Gives it back to the model when the service is out of reach or
/// lets one wait.
class ListMemory : public QObject {
    Q_OBJECT
public:
    ListMemory(ResourceModel &model, History &history, QObject *parent = nullptr);
    /// Writes what waits to be written; the model may be gone.
    ~ListMemory() override;

    WholeList &whole() { return m_whole; }

private:
    void follow();
    void keep();
    void write();
    void lookBack();
    void recall();
    void recallFirst(const Call &call);
    void keepColumns(const Call &call, const QJsonValue &answer);
    void recallColumns();
    void takeSupplement(const QString &key, const Call &call, const QJsonValue &answer, const QDateTime &at);
    void readCourse(const Call &call);
    void showCourse(const QString &key, const QList<Reading> &readings);

    ResourceModel &m_model;
    History &m_history;
    const Scope m_scope;
    WholeList m_whole;
    QHash<QByteArray, QString> m_courses; ///< Keys of rows, by the call that tells their course.
    std::optional<Answered> m_unwritten;
    QTimer m_pause; ///< A list is not written after each page that is scrolled to.
    QTimer m_patience; ///< Until rows of an earlier day are better than none.
};

} // namespace pulsedeck
