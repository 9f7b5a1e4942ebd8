// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/delivery.h"
#include "app/demo/httpparser.h"

#include <QObject>

#include <functional>

class QTcpServer;
class QTcpSocket;

namespace pulsedeck::demo {

struct HttpResponse {
    int status = 200;
    QByteArray contentType = "application/json"; ///< Empty: no body.
    QByteArray body;
    QByteArray location; ///< Of a redirect.
    Delivery delivery;
};

/// A small HTTP/1.1 server on 127.0.0.1: keep-alive, pipelining, chunked bodies, 100-continue, and an end
/// to what it takes in. Requests are answered one after the other in the thread that it lives in.
///
/// Not QHttpServer, because that of Qt 6.4.2, measured: keeps any body in memory twice (a request of 400 MB
/// took 800 MB; a limit came with Qt 6.9), leaves "Expect: 100-continue" unanswered, so that curl and others
/// lose a second, and gives no way to break an answer on purpose, which tests of clients need.
class HttpServer : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<HttpResponse(const HttpRequest &)>;

    explicit HttpServer(Handler handler);
    ~HttpServer() override;

    /// False when the port is taken. 0: any free one.
    bool listen(quint16 port);
    quint16 port() const;

private:
    void take();
    void read(QTcpSocket *socket, HttpParser &parser, Sender &sender);

    Handler m_handler;
    QTcpServer *m_server;
};

} // namespace pulsedeck::demo
