// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/curl.h"

#include "app/wire/wirerequest.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::operations {

/// Inside single quotes a shell reads everything as it stands, but for the quote itself.
static QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

QString curlOf(const Request &request, const Operation &operation, const QUrl &service)
{
    const WireRequest wire = toWire(request, operation, service);
    QStringList parts {u"curl -X "_s + QString::fromLatin1(wire.method),
                       quoted(QString::fromUtf8(wire.url.toEncoded())),
                       u"-H \"Authorization: Bearer $TOKEN\""_s};
    if (operation.multipart) {
        parts << u"-F "_s + quoted(operation.body->fields.front().name + u"=@"_s + request.fileName);
    } else if (!wire.contentType.isEmpty()) {
        parts << u"-H "_s + quoted(u"Content-Type: "_s + QString::fromLatin1(wire.contentType));
        parts << u"--data-raw "_s + quoted(QString::fromUtf8(wire.body));
    }
    return parts.join(u" \\\n  "_s);
}

} // namespace pulsedeck::operations
