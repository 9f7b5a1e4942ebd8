// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/httpserver.h"

#include <QDateTime>
#include <QLocale>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace pulsedeck::demo {

namespace {

/// An idle connection is closed after this time.
constexpr auto idleTime = 60s;

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 303:
        return "See Other";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 413:
        return "Content Too Large";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    default:
        return "Status";
    }
}

QByteArray httpDate()
{
    const QString form = u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s;
    return QLocale::c().toString(QDateTime::currentDateTimeUtc(), form).toLatin1();
}

QByteArray headOf(const HttpResponse &response, bool keepAlive)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reason(response.status)
        + "\r\nDate: " + httpDate() + "\r\nConnection: " + (keepAlive ? "keep-alive" : "close");
    if (!response.location.isEmpty())
        head += "\r\nLocation: " + response.location;
    if (!response.contentType.isEmpty())
        head += "\r\nContent-Type: " + response.contentType;
    if (response.status != 204)
        head += "\r\nContent-Length: " + QByteArray::number(response.body.size() + response.delivery.told);
    return head + "\r\n\r\n";
}

} // namespace

HttpServer::HttpServer(Handler handler) : m_handler(std::move(handler)), m_server(new QTcpServer(this))
{
    connect(m_server, &QTcpServer::newConnection, this, &HttpServer::take);
}

HttpServer::~HttpServer() = default;

bool HttpServer::listen(quint16 port)
{
    return m_server->listen(QHostAddress::LocalHost, port);
}

quint16 HttpServer::port() const
{
    return m_server->serverPort();
}

void HttpServer::take()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        auto *idle = new QTimer(socket);
        idle->callOnTimeout(socket, &QTcpSocket::abort);
        idle->start(idleTime);
        // Small answers must not wait for the acknowledgement of the one before.
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        const auto parser = std::make_shared<HttpParser>();
        auto *sender = new Sender(socket);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, idle, parser, sender] {
            idle->start();
            read(socket, *parser, *sender);
        });
    }
}

void HttpServer::read(QTcpSocket *socket, HttpParser &parser, Sender &sender)
{
    parser.feed(socket->readAll());
    while (const std::optional<HttpRequest> request = parser.take()) {
        HttpResponse response = m_handler(*request);
        QByteArray bytes = headOf(response, request->keepAlive);
        if (request->method != "HEAD" && response.status != 204)
            bytes +=
                response.delivery.cutAt < 0 ? response.body : response.body.left(response.delivery.cutAt);
        if (!request->keepAlive && response.delivery.end == Delivery::End::Kept)
            response.delivery.end = Delivery::End::Closed;
        sender.send(bytes, response.delivery);
        if (response.delivery.end != Delivery::End::Kept)
            return;
    }
    if (parser.takeContinue())
        socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    if (parser.failure()) {
        socket->write(headOf({.status = parser.failure(), .contentType = {}}, false));
        socket->disconnectFromHost();
    }
}

} // namespace pulsedeck::demo
