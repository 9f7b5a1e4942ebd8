// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/request.h"

#include <QUrl>

namespace pulsedeck {

/// A request ready for the wire: no token yet.
struct WireRequest {
    QByteArray method;
    QUrl url;
    QByteArray contentType; ///< Empty: no body.
    QByteArray body;
    bool changes = false; ///< A write: never repeated by the transport.
    /// Where an answer that is a file goes as it comes: Request::fileName of an operation that gives one.
    /// The file is there when the answer is whole, and not before. Empty: it goes into memory.
    QString saveTo {};
};

/// Builds the wire form under @p service ("https://api.sendpulse.com"). Path values are percent-encoded
/// except '@'. The request has to fit the contract.
WireRequest toWire(const Request &request, const Operation &operation, const QUrl &service);

/// Whether a token may be sent to @p service at all: https anywhere, http only to loopback addresses.
bool isSafeService(const QUrl &service);

} // namespace pulsedeck
