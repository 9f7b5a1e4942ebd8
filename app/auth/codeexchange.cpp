// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/codeexchange.h"

#include "app/wire/replyreader.h"
#include "app/wire/transport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

using namespace Qt::StringLiterals;

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
    void take(const WireReply &wire);

    const Client::Settings m_settings;
    std::unique_ptr<Transport> m_transport;
};

void CodeExchangeWorker::start(const CodeExchange::Code &code)
{
    m_transport = m_settings.transport ? m_settings.transport() : makeTransport(m_settings.proxies);
    const QJsonObject body {{u"app_id"_s, code.appId}, {u"secret"_s, code.secret}, {u"code"_s, code.code}};
    WireRequest request;
    request.method = "POST"_ba;
    request.url = m_settings.service;
    request.url.setPath(u"/market-service/oauth/authorize"_s);
    request.contentType = "application/json"_ba;
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.changes = true;
    m_transport->send(request, {}, [this](const WireReply &wire) { take(wire); });
}

/// What a wrong, used or late code is answered with is not documented: whatever is no success is a refusal.
void CodeExchangeWorker::take(const WireReply &wire)
{
    const Reply reply = readReply(wire, nullptr);
    const QJsonObject data = reply.json["data"_L1].toObject();
    const Credentials keys {.kind = Credentials::Kind::MarketKeys,
                            .id = data["client_id"_L1].toString(),
                            .secret = data["client_secret"_L1].toString()};
    if (reply.ok() && !keys.id.isEmpty() && !keys.secret.isEmpty()) {
        emit succeeded(keys);
        return;
    }
    ApiError error = reply.error;
    if (!error.isSet()) {
        error.kind = ApiError::Kind::NotUnderstood;
        error.status = reply.status;
    }
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
