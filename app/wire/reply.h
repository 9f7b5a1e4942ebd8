// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/apierror.h"

#include <QDateTime>
#include <QJsonValue>

#include <memory>

namespace pulsedeck {

struct ListAnswer;

/// What came back: either an answer or an error, never both.
struct Reply {
    ApiError error;
    int status = 0;
    QJsonValue json {QJsonValue::Undefined}; ///< Undefined when the answer has no body or is bytes.
    QByteArray bytes; ///< Only of operations that answer with a file.
    std::shared_ptr<const ListAnswer> page; ///< Instead of JSON, to requests with a reader.
    QDateTime receivedAt; ///< UTC.

    bool ok() const { return !error.isSet(); }
};

} // namespace pulsedeck
