// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/pagereader.h"
#include "app/table/pagewalk.h"

namespace pulsedeck {

/// Words the requests for the pages of a resource's list.
class PageSource {
public:
    PageSource(const Contract &contract, const Resource &resource);

    /// False without a list, or when the contract does not know its operation.
    bool isValid() const { return m_operation; }
    Paging paging() const { return m_operation ? m_operation->paging : Paging(); }

    /// Values laid over those of the resource's call; an invalid one leaves the parameter out.
    void setFilter(const QVariantMap &values) { m_filter = values; }
    /// The resource's call with the filter laid over it: what all the pages together answer.
    Call call() const;
    /// Reads the answers.
    std::shared_ptr<const PageReader> reader() const;
    Request request(const PageWalk::Ask &ask, Priority priority) const;
    /// Asks for the number of all rows; none when no operation tells it, or none that knows the filter.
    std::optional<Request> totalRequest(Priority priority) const;

    /// The number in the answer to totalRequest(); -1: there is none.
    static qint64 readTotal(const QJsonValue &json);

private:
    bool isInBody() const;
    QVariantMap parameters() const;

    const Contract &m_contract;
    const std::shared_ptr<const Resource> m_resource;
    const Operation *m_operation = nullptr;
    const std::shared_ptr<SharedWords> m_words = std::make_shared<SharedWords>();
    QVariantMap m_filter;
};

/// Whether both ask for the same.
bool isSame(const Call &one, const Call &other);

/// The key of a row as text; empty when it has none.
QString rowKey(const QJsonObject &row, const QString &dottedPath);

} // namespace pulsedeck
