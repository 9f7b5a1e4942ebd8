// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/loopbackrequest.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

bool isVisibleAscii(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return c > 0x20 && c < 0x7f; });
}

QUrlQuery queryOf(QByteArray text)
{
    // In forms and in the queries that browsers make of them a plus sign is a space.
    return QUrlQuery(QString::fromUtf8(text.replace('+', "%20")));
}

bool readRequestLine(const QByteArray &line, LoopbackRequest *request)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1.") || !isVisibleAscii(words.at(1)))
        return false;
    const qsizetype mark = words.at(1).indexOf('?');
    request->method = words.at(0);
    request->path = mark < 0 ? words.at(1) : words.at(1).left(mark);
    request->query = mark < 0 ? QUrlQuery() : queryOf(words.at(1).mid(mark + 1));
    return request->path.startsWith('/');
}

/// -1: malformed.
qsizetype readHeaders(const QList<QByteArray> &lines, LoopbackRequest *request)
{
    qsizetype length = 0;
    int hosts = 0;
    int lengths = 0;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 1 || !isVisibleAscii(line.left(colon)))
            return -1;
        const QByteArray name = line.left(colon).toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "transfer-encoding")
            return -1;
        if (name == "host") {
            request->host = value;
            ++hosts;
        } else if (name == "content-type") {
            request->contentType = value.split(';').constFirst().trimmed().toLower();
        } else if (name == "content-length") {
            bool ok = false;
            length = value.toUInt(&ok);
            if (!ok
                || !std::all_of(value.cbegin(), value.cend(), [](char c) { return c >= '0' && c <= '9'; }))
                return -1;
            ++lengths;
        }
    }
    return hosts > 1 || lengths > 1 ? -1 : length;
}

/// Codes have 32 characters in every example; the rest is room.
constexpr int longestCode = 512;

} // namespace

LoopbackRequest::Progress LoopbackRequest::parse(const QByteArray &bytes, LoopbackRequest *request)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return bytes.contains('\0') ? Progress::Malformed : Progress::Incomplete;
    QList<QByteArray> lines = bytes.left(end).split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    const QByteArray first = lines.takeFirst();
    if (!readRequestLine(first, request))
        return Progress::Malformed;
    const qsizetype length = readHeaders(lines, request);
    if (length < 0)
        return Progress::Malformed;
    request->body = bytes.mid(end + 4, length);
    return request->body.size() < length ? Progress::Incomplete : Progress::Complete;
}

QString LoopbackRequest::value(const QString &name) const
{
    if (query.hasQueryItem(name))
        return query.queryItemValue(name, QUrl::FullyDecoded);
    if (contentType == "application/json")
        return QJsonDocument::fromJson(body).object().value(name).toString();
    return queryOf(body).queryItemValue(name, QUrl::FullyDecoded);
}

QString signInCode(const QString &text)
{
    QString code = text.trimmed();
    if (const qsizetype mark = code.indexOf("code="_L1); mark >= 0)
        code = QUrlQuery(code.mid(mark)).queryItemValue(u"code"_s, QUrl::FullyDecoded);
    if (const qsizetype stuck = code.indexOf("lang="_L1); stuck > 0)
        code.truncate(stuck);
    const bool visible =
        std::all_of(code.cbegin(), code.cend(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
    return visible && code.size() <= longestCode ? code : QString();
}

} // namespace pulsedeck
