// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wire/wirerequest.h"

#include "app/contract/json.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

/// A scalar as text, in any locale and without exponents for whole numbers.
QString plainText(const QVariant &value)
{
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.typeId() == QMetaType::Double) {
        const double number = value.toDouble();
        if (std::trunc(number) == number && std::abs(number) < 1e15)
            return QString::number(qint64(number));
    }
    return value.toString();
}

QByteArray wirePath(const Request &request, const Operation &operation)
{
    QByteArray path = operation.path.toUtf8();
    for (const Field &field : operation.pathFields) {
        const QByteArray value = QUrl::toPercentEncoding(plainText(request.path[field.name]), "@");
        path.replace('{' + field.name.toUtf8() + '}', value);
    }
    return path;
}

void appendPair(QByteArray &query, const QString &name, const QString &value)
{
    query += query.isEmpty() ? '?' : '&';
    query += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
}

QByteArray wireQuery(const Request &request, const Operation &operation)
{
    QByteArray query;
    for (const Field &field : operation.query) {
        if (!request.query.contains(field.name))
            continue;
        const QVariant value = request.query[field.name];
        const QJsonValue json = QJsonValue::fromVariant(value);
        if (json.isObject() || field.schema.format == "json"_L1) {
            appendPair(query, field.name, QString::fromUtf8(writeJson(json)));
        } else if (json.isArray()) {
            for (const QVariant &item : value.toList())
                appendPair(query, field.name + "[]"_L1, plainText(item));
        } else {
            appendPair(query, field.name, plainText(value));
        }
    }
    return query;
}

/// A line that cannot stand in @p content, because it tells its hash.
QByteArray boundaryFor(const QByteArray &content)
{
    return "pulsedeck-" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

/// A quoted file name: nothing in it may end the quotes or the header line.
QByteArray quotedName(QString name)
{
    name.replace(u'"', "%22"_L1).replace(u'\r', "%0D"_L1).replace(u'\n', "%0A"_L1);
    return '"' + name.toUtf8() + '"';
}

void writeUpload(const Request &request, const Operation &operation, WireRequest &wire)
{
    const QByteArray boundary = boundaryFor(request.file);
    const QByteArray field = operation.body->fields.front().name.toUtf8();
    wire.contentType = "multipart/form-data; boundary=" + boundary;
    wire.body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename="
        + quotedName(request.fileName) + "\r\nContent-Type: application/octet-stream\r\n\r\n" + request.file
        + "\r\n--" + boundary + "--\r\n";
}

} // namespace

WireRequest toWire(const Request &request, const Operation &operation, const QUrl &service)
{
    WireRequest wire;
    wire.method = operation.method;
    wire.changes = operation.changes;
    if (operation.binaryAnswer)
        wire.saveTo = request.fileName;
    QByteArray url = service.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    if (url.endsWith('/'))
        url.chop(1);
    url += wirePath(request, operation) + wireQuery(request, operation);
    wire.url = QUrl::fromEncoded(url, QUrl::StrictMode);
    if (operation.multipart) {
        writeUpload(request, operation, wire);
    } else if (!request.body.isUndefined()) {
        wire.contentType = "application/json";
        wire.body = writeJson(request.body);
    }
    return wire;
}

bool isSafeService(const QUrl &service)
{
    if (!service.isValid() || service.host().isEmpty() || !service.userInfo().isEmpty())
        return false;
    if (service.scheme() == "https"_L1)
        return true;
    const bool isLoopback = service.host() == "localhost"_L1 || QHostAddress(service.host()).isLoopback();
    return service.scheme() == "http"_L1 && isLoopback;
}

} // namespace pulsedeck
