// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QUrlQuery>

#include <optional>

namespace pulsedeck {

/// One HTTP/1 request as the loopback listener understands it: strict, small, no chunks.
struct LoopbackRequest {
    enum class Progress {
        Incomplete, ///< More bytes are needed.
        Complete,
        Malformed,
    };

    QByteArray method;
    QByteArray path; ///< As sent, without the query.
    QByteArray host; ///< Empty when there was none.
    QByteArray contentType; ///< Lower case, without parameters.
    QUrlQuery query;
    QByteArray body;

    /// Reads what has arrived so far; fills @p request when it is complete.
    static Progress parse(const QByteArray &bytes, LoopbackRequest *request);
    /// A value by name: from the query string, else from a form or JSON body.
    QString value(const QString &name) const;
};

/// The one-time code in what a person pasted or a call brought: the code itself, or an address that has it
/// in its query; also where the `&` before `lang` is missing, as in the help centre's own example. Empty
/// when @p text cannot be a code.
QString signInCode(const QString &text);

} // namespace pulsedeck
