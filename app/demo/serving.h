// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/fakedata.h"
#include "app/demo/routes.h"

#include <memory>

namespace pulsedeck::demo {

/// Answers in the documented shape of an operation, for lists and records that a scope keeps as JSON rows.
/// Fields that a row lacks are made up after the contract, the same at each call, or left blank.
class Serving {
public:
    /// What becomes of documented fields that a row lacks.
    enum class Rest { MadeUp, Blank };

    explicit Serving(const Sowing &sowing) : m_sowing(sowing), m_people(sowing.seed) { }

    const Sowing &sowing() const { return m_sowing; }
    const People &people() const { return m_people; }

    /// One page of @p rows by the operation's paging idiom, within its envelope, with its total. Only the
    /// rows on the page are made what @p view says.
    Answer list(const Call &call, const QJsonArray &rows, Rest rest = Rest::MadeUp,
                const std::function<QJsonObject(const QJsonObject &)> &view = {}) const;
    /// One record; within `data` when the answer has such a field.
    Answer one(const Call &call, const QJsonObject &row, Rest rest = Rest::MadeUp) const;
    /// The row of @p rows whose @p key is @p id as one(); 404 when there is none.
    Answer find(const Call &call, const QJsonArray &rows, const QString &key, const QString &id) const;

private:
    QJsonObject filled(const Operation &operation, const QJsonObject &row, const Schema &schema,
                       Rest rest = Rest::MadeUp) const;

    const Sowing m_sowing;
    const People m_people;
};

using ServingRef = std::shared_ptr<const Serving>;

/// @p count rows made by @p row.
QJsonArray rowsOf(int count, const std::function<QJsonObject(int)> &row);
/// The rows that @p isWanted.
QJsonArray rowsWhere(const QJsonArray &rows, const std::function<bool(const QJsonValue &)> &isWanted);
/// ISO 8601 with the offset, the form of dates of chatbots, pop-ups and CRM.
QString isoText(const QDateTime &time);

} // namespace pulsedeck::demo
