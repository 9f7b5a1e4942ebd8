// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>

#include <optional>

namespace pulsedeck::demo {

/// One request as it came over the wire.
struct HttpRequest {
    QByteArray method;
    QByteArray path; ///< Percent-encoded, without the query.
    QByteArray query; ///< Raw, without '?'.
    QHash<QByteArray, QByteArray> headers; ///< Names in lower case; values trimmed.
    QByteArray body; ///< Chunks already put together.
    bool keepAlive = true;

    QByteArray contentType() const; ///< Lower case, without parameters.
};

/// Takes HTTP/1.1 requests out of a stream of bytes.
///
///   Head --no body--> taken
///    |  \--Content-Length--> Body -----complete--> taken
///    |   \--chunked--> Chunks --last chunk and trailer--> taken
///    \--too long, not HTTP--> failed (and nothing more is read)
class HttpParser {
public:
    static constexpr qsizetype largestHead = 32 * 1024;
    static constexpr qsizetype largestBody = 8 * 1024 * 1024;

    void feed(const QByteArray &bytes) { m_buffer += bytes; }
    /// The next complete request, if there is one.
    std::optional<HttpRequest> take();
    /// HTTP status to refuse with before the connection is closed; 0: all is well.
    int failure() const { return m_failure; }
    /// True once per request that waits for "100 Continue".
    bool takeContinue();

private:
    bool takeHead();
    bool readRequestLine(const QByteArray &line);
    void readHeaders(const QList<QByteArray> &lines);
    void readFraming();
    bool takePlainBody();
    bool takeChunks();
    bool takeTrailer();
    bool fail(int status);

    QByteArray m_buffer;
    HttpRequest m_request;
    qsizetype m_length = 0;
    int m_failure = 0;
    bool m_hasHead = false;
    bool m_isChunked = false;
    bool m_isLastChunk = false;
    bool m_wantsContinue = false;
};

} // namespace pulsedeck::demo
