// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/contract.h"

#include <QByteArray>
#include <QJsonValue>
#include <QVariantMap>

#include <memory>

namespace pulsedeck {

class PageReader;

/// Who waits for the answer. Lower goes first.
enum class Priority { Click, Visible, Prefetch, Background };

/// One call of an operation, in the contract's words.
struct Request {
    Scope scope = Scope::Emails;
    QString operation; ///< Id of the contract: "GET /addressbooks/{id}".
    QVariantMap path; ///< By the documents' {names}.
    QVariantMap query; ///< Lists are sent as name[]=a&name[]=b; maps as JSON text.
    QJsonValue body {QJsonValue::Undefined};
    QByteArray file; ///< Contents, for the one upload.
    QString fileName;
    Priority priority = Priority::Click;
    /// Reads the answer of a list in the network thread, into Reply::page; null: Reply::json.
    std::shared_ptr<const PageReader> reader;
};

/// A call with fixed values. The scope is the resource's.
struct Call {
    QString operation; ///< Contract id: "GET /addressbooks".
    QVariantMap path;
    QVariantMap query;
    QJsonValue body {QJsonValue::Undefined};
};

/// Whether both ask for the same.
bool isSame(const Request &one, const Request &other);

/// Checks @p request against @p contract. Path, query, body: all violations, empty when it fits.
QList<Violation> checkRequest(const Request &request, const Contract &contract);

} // namespace pulsedeck
