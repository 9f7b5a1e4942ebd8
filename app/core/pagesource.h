// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/core/apierror.h"
#include "app/core/pagewalk.h"
#include "app/core/resource.h"

#include <QJsonArray>

namespace pulsedeck {

/// Words the requests for the pages of a resource's list and reads their answers.
class PageSource {
public:
    struct Answer {
        QJsonArray rows; ///< Normalised; each an object.
        PageWalk::Page page;
        ApiError error; ///< The answer holds no list.
    };

    PageSource(const Contract &contract, const Resource &resource);

    /// False without a list, or when the contract does not know its operation.
    bool isValid() const { return m_operation; }
    Paging paging() const { return m_operation ? m_operation->paging : Paging(); }

    /// Values laid over those of the call; an invalid one leaves the parameter out.
    void setFilter(const QVariantMap &values) { m_filter = values; }
    Request request(const PageWalk::Ask &ask, Priority priority) const;
    /// Asks for the number of all rows; none when no operation tells it, or none that knows the filter.
    std::optional<Request> totalRequest(Priority priority) const;

    Answer read(const QJsonValue &json) const;
    /// The number in the answer to totalRequest(); -1: there is none.
    static qint64 readTotal(const QJsonValue &json);

private:
    QVariantMap parameters() const;
    QJsonArray normalised(const QJsonArray &list) const;
    PageWalk::Page pageOf(const QJsonArray &rows) const;

    const Contract &m_contract;
    const Resource m_resource;
    const Operation *m_operation = nullptr;
    QVariantMap m_filter;
};

/// The key of a row as text; empty when it has none.
QString rowKey(const QJsonObject &row, const QString &dottedPath);

} // namespace pulsedeck
