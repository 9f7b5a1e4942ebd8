// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/httpparser.h"

#include <utility>

namespace pulsedeck::demo {

QByteArray HttpRequest::contentType() const
{
    return headers.value("content-type").split(';').first().trimmed().toLower();
}

std::optional<HttpRequest> HttpParser::take()
{
    if (m_failure || (!m_hasHead && !takeHead()))
        return {};
    if (m_isChunked ? !takeChunks() : !takePlainBody())
        return {};
    m_hasHead = m_isChunked = m_isLastChunk = m_wantsContinue = false;
    return std::exchange(m_request, {});
}

bool HttpParser::takeContinue()
{
    return std::exchange(m_wantsContinue, false);
}

bool HttpParser::fail(int status)
{
    m_failure = status;
    m_buffer.clear();
    return false;
}

bool HttpParser::takeHead()
{
    // Empty lines before a request are allowed (RFC 9112, 2.2).
    while (m_buffer.startsWith("\r\n"))
        m_buffer.remove(0, 2);
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end > largestHead || (end < 0 && m_buffer.size() > largestHead))
        return fail(431);
    if (end < 0)
        return false;
    QList<QByteArray> lines = m_buffer.left(end).split('\n');
    m_buffer.remove(0, end + 4);
    if (!readRequestLine(lines.takeFirst().trimmed()))
        return fail(400);
    readHeaders(lines);
    readFraming();
    m_hasHead = m_failure == 0;
    return m_hasHead;
}

bool HttpParser::readRequestLine(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1.") || !words[1].startsWith('/'))
        return false;
    m_request.method = words[0];
    const qsizetype mark = words[1].indexOf('?');
    m_request.path = words[1].first(mark < 0 ? words[1].size() : mark);
    m_request.query = mark < 0 ? QByteArray() : words[1].mid(mark + 1);
    m_request.keepAlive = words[2] != "HTTP/1.0";
    return true;
}

void HttpParser::readHeaders(const QList<QByteArray> &lines)
{
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0) {
            fail(400);
            return;
        }
        m_request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const QByteArray connection = m_request.headers.value("connection").toLower();
    if (connection.contains("close"))
        m_request.keepAlive = false;
    else if (connection.contains("keep-alive"))
        m_request.keepAlive = true;
}

void HttpParser::readFraming()
{
    const auto &headers = m_request.headers;
    m_isChunked = headers.contains("transfer-encoding");
    m_length = 0;
    // Both at once is how requests are smuggled (RFC 9112, 6.1).
    if (m_isChunked
        && (headers.value("transfer-encoding").toLower() != "chunked"
            || headers.contains("content-length"))) {
        fail(400);
        return;
    }
    if (headers.contains("content-length")) {
        bool ok = false;
        m_length = headers.value("content-length").toLongLong(&ok);
        if (!ok || m_length < 0)
            fail(400);
        else if (m_length > largestBody)
            fail(413);
    }
    m_wantsContinue = headers.value("expect").toLower() == "100-continue";
}

bool HttpParser::takePlainBody()
{
    if (m_buffer.size() < m_length)
        return false;
    m_request.body = m_buffer.left(m_length);
    m_buffer.remove(0, m_length);
    return true;
}

bool HttpParser::takeChunks()
{
    while (!m_isLastChunk) {
        const qsizetype line = m_buffer.indexOf("\r\n");
        if (line < 0)
            return m_buffer.size() > 1024 ? fail(400) : false;
        bool ok = false;
        const qsizetype size = m_buffer.left(line).split(';').first().trimmed().toLongLong(&ok, 16);
        if (!ok || size < 0)
            return fail(400);
        if (size > largestBody - m_request.body.size())
            return fail(413);
        m_isLastChunk = size == 0;
        if (m_isLastChunk) {
            m_buffer.remove(0, line + 2);
            break;
        }
        if (m_buffer.size() < line + 2 + size + 2)
            return false;
        m_request.body += m_buffer.mid(line + 2, size);
        m_buffer.remove(0, line + 2 + size + 2);
    }
    return takeTrailer();
}

bool HttpParser::takeTrailer()
{
    for (;;) {
        const qsizetype line = m_buffer.indexOf("\r\n");
        if (line < 0)
            return m_buffer.size() > largestHead ? fail(431) : false;
        m_buffer.remove(0, line + 2);
        if (line == 0)
            return true;
    }
}

} // namespace pulsedeck::demo
