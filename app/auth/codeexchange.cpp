// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/codeexchange.h"

#include "app/core/transport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

namespace pulsedeck {

/// The part that lives in the network thread, transport included.
class CodeExchangeWorker : public QObject {
    Q_OBJECT
public:
    explicit CodeExchangeWorker(Client::Settings settings) : m_settings(std::move(settings)) { }

    void start(const CodeExchange::Code &code);

signals:
    void succeeded(const pulsedeck::Credentials &credentials);
    void failed(const pulsedeck::ApiError &error);

private:
    void take(const WireReply &reply);

    const Client::Settings m_settings;
    std::unique_ptr<Transport> m_transport;
};

void CodeExchangeWorker::start(const CodeExchange::Code &code)
{
    m_transport = m_settings.transport ? m_settings.transport() : makeTransport();
    const QJsonObject body {{QStringLiteral("app_id"), code.appId},
                            {QStringLiteral("secret"), code.secret},
                            {QStringLiteral("code"), code.code}};
    WireRequest request;
    request.method = QByteArrayLiteral("POST");
    request.url = m_settings.service;
    request.url.setPath(QStringLiteral("/market-service/oauth/authorize"));
    request.contentType = QByteArrayLiteral("application/json");
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.changes = true;
    m_transport->send(request, {}, [this](const WireReply &reply) { take(reply); });
}

void CodeExchangeWorker::take(const WireReply &reply)
{
    if (reply.error.isSet()) {
        emit failed(reply.error);
        return;
    }
    const QJsonObject answer = QJsonDocument::fromJson(reply.body).object();
    const QJsonObject data = answer.value(QLatin1String("data")).toObject();
    Credentials credentials;
    credentials.kind = Credentials::Kind::MarketKeys;
    credentials.id = data.value(QLatin1String("client_id")).toString();
    credentials.secret = data.value(QLatin1String("client_secret")).toString();
    const bool accepted =
        reply.status >= 200 && reply.status < 300 && answer.value(QLatin1String("result")).toBool();
    if (accepted && !credentials.id.isEmpty() && !credentials.secret.isEmpty()) {
        emit succeeded(credentials);
        return;
    }
    // What a wrong, used or late code is answered with is not documented.
    ApiError error;
    error.kind = reply.status >= 500 ? ApiError::Kind::Server
        : accepted                   ? ApiError::Kind::NotUnderstood
                                     : ApiError::Kind::SignedOut;
    error.status = reply.status;
    error.text = answer.value(QLatin1String("message")).toString().left(500);
    emit failed(error);
}

CodeExchange::CodeExchange(const Client::Settings &settings, QThread *network, QObject *parent)
    : QObject(parent), m_worker(new CodeExchangeWorker(settings))
{
    connect(m_worker, &CodeExchangeWorker::succeeded, this, &CodeExchange::succeeded);
    connect(m_worker, &CodeExchangeWorker::failed, this, &CodeExchange::failed);
    if (network)
        m_worker->moveToThread(network);
}

CodeExchange::~CodeExchange()
{
    m_worker->disconnect(this);
    if (m_worker->thread() == thread())
        delete m_worker;
    else
        m_worker->deleteLater();
}

void CodeExchange::start(const Code &code)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, code] { worker->start(code); }, Qt::QueuedConnection);
}

} // namespace pulsedeck

#include "codeexchange.moc"
