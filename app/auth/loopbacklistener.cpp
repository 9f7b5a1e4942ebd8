// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/loopbacklistener.h"

#include "app/auth/loopbackrequest.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QPointer>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(auth)
};

constexpr QLatin1String signInPath("/signin");

QByteArray digest(const QString &code)
{
    return QCryptographicHash::hash(code.toUtf8(), QCryptographicHash::Sha256);
}

QByteArray page(const QString &title, const QString &text)
{
    return u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>"
           "<style>body{font:1.2em sans-serif;max-width:30em;margin:15vh auto;padding:0 1em;"
           "color-scheme:light dark}</style></head>"
           "<body><h1>%1</h1><p>%2</p></body></html>\n"_s.arg(title.toHtmlEscaped(), text.toHtmlEscaped())
               .toUtf8();
}

QByteArray answer(const QByteArray &status, const QString &title, const QString &text)
{
    const QByteArray body = page(title, text);
    return "HTTP/1.1 " + status
        + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff"
          "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
          "\r\nConnection: close\r\n\r\n"
        + body;
}

QByteArray refusal(const QByteArray &status)
{
    return answer(status, u"Pulsedeck"_s, Tr::tr("This is not a call that Pulsedeck waits for."));
}

} // namespace

struct LoopbackListener::Private {
    explicit Private(LoopbackListener *listener, Limits given) : q(listener), limits(given)
    {
        lifetime.setSingleShot(true);
    }

    void accept();
    void serve(QTcpSocket *socket);
    void dropOldest();
    QByteArray judge(const LoopbackRequest &request);
    QByteArray refuseStray(const QByteArray &status);
    void finish(QTcpSocket *socket, const QByteArray &bytes);

    LoopbackListener *q;
    const Limits limits;
    QTcpServer server;
    QTimer lifetime;
    QString path;
    QList<QPointer<QTcpSocket>> callers; ///< Oldest first; those that have not said all yet.
    QSet<QByteArray> used; ///< Digests of codes that were taken.
    quint16 port = 0; ///< Outlives the listening: late callers are still told off properly.
    QString code;
    QString language;
};

/// Who says nothing gives way to who comes later: a crowd that only sits there keeps nobody out.
void LoopbackListener::Private::dropOldest()
{
    callers.removeIf([](const QPointer<QTcpSocket> &one) { return !one; });
    while (callers.size() > limits.connections)
        callers.takeFirst()->abort();
}

/// A connection that has not said all it has to say within its time is dropped, however it drips.
void LoopbackListener::Private::accept()
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        callers << socket;
        dropOldest();
        socket->setReadBufferSize(limits.requestBytes + 1);
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, q, [this, socket] { serve(socket); });
        QTimer::singleShot(limits.request, socket, [socket] { socket->abort(); });
    }
}

void LoopbackListener::Private::serve(QTcpSocket *socket)
{
    const QByteArray bytes = socket->peek(limits.requestBytes + 1);
    LoopbackRequest request;
    switch (LoopbackRequest::parse(bytes, &request)) {
    case LoopbackRequest::Progress::Complete:
        return finish(socket, judge(request));
    case LoopbackRequest::Progress::Malformed:
        return finish(socket, refusal("400 Bad Request"));
    case LoopbackRequest::Progress::Incomplete:
        if (bytes.size() > limits.requestBytes)
            finish(socket, refusal("413 Content Too Large"));
    }
}

QByteArray LoopbackListener::Private::judge(const LoopbackRequest &request)
{
    const QByteArray suffix = ':' + QByteArray::number(port);
    // A page on the web that rebinds its own name to 127.0.0.1 is known by its name.
    if (request.host != "127.0.0.1" + suffix && request.host != "localhost" + suffix)
        return refusal("421 Misdirected Request");
    const QString given = signInCode(request.value(u"code"_s));
    if (request.path != path.toLatin1())
        return request.path.startsWith(signInPath.data()) && !given.isEmpty() ? refuseStray("404 Not Found")
                                                                              : refusal("404 Not Found");
    if (request.method != "GET" && request.method != "POST")
        return refusal("405 Method Not Allowed");
    if (given.isEmpty())
        return refusal("400 Bad Request");
    if (!server.isListening())
        return refusal("410 Gone");
    if (used.contains(digest(given)))
        return refuseStray("410 Gone");
    used << digest(given);
    code = given;
    language = request.value(u"lang"_s).left(16);
    return answer("200 OK", Tr::tr("You can return to Pulsedeck"),
                  Tr::tr("The sign-in goes on in Pulsedeck. This page can be closed."));
}

QByteArray LoopbackListener::Private::refuseStray(const QByteArray &status)
{
    if (server.isListening())
        QMetaObject::invokeMethod(q, &LoopbackListener::strayRefused, Qt::QueuedConnection);
    return refusal(status);
}

void LoopbackListener::Private::finish(QTcpSocket *socket, const QByteArray &bytes)
{
    QObject::disconnect(socket, &QTcpSocket::readyRead, q, nullptr);
    callers.removeOne(socket);
    // What is left unread would turn the close into a reset, and the browser would show no page.
    socket->readAll();
    socket->write(bytes);
    socket->disconnectFromHost();
    if (code.isEmpty() || !server.isListening())
        return;
    q->close();
    emit q->taken(std::exchange(code, {}), language);
}

LoopbackListener::LoopbackListener(QObject *parent) : LoopbackListener(Limits(), parent) { }

LoopbackListener::LoopbackListener(Limits limits, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, limits))
{
    connect(&d->server, &QTcpServer::newConnection, this, [this] { d->accept(); });
    connect(&d->lifetime, &QTimer::timeout, this, [this] {
        close();
        emit expired();
    });
}

LoopbackListener::~LoopbackListener() = default;

bool LoopbackListener::listen(quint16 port, const QString &word)
{
    close();
    d->path = word.isEmpty() ? signInPath : signInPath + u'/' + word;
    if (!d->server.listen(QHostAddress::LocalHost, port))
        return false;
    d->port = d->server.serverPort();
    d->lifetime.start(d->limits.lifetime);
    return true;
}

bool LoopbackListener::isListening() const
{
    return d->server.isListening();
}

QUrl LoopbackListener::url() const
{
    if (!isListening())
        return {};
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(d->server.serverPort()).arg(d->path));
}

void LoopbackListener::close()
{
    d->lifetime.stop();
    d->server.close();
}

} // namespace pulsedeck
