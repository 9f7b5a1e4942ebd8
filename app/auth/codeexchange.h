// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wire/client.h"

#include <QObject>

namespace pulsedeck {

class CodeExchangeWorker;

/// Swaps the one-time code of an app-directory app for the user's keys, in the network thread:
/// POST /market-service/oauth/authorize {app_id, secret, code}, which is in no OpenAPI document
/// (sendpulse.com/knowledge-base/app-directory/developers/token-flow). Sent once and never again:
/// the code is used up whatever the answer. Delete to withdraw.
class CodeExchange : public QObject {
    Q_OBJECT
public:
    struct Code {
        QString appId;
        QString secret;
        QString code;
    };

    /// @p settings: service and transport, as for a Client.
    CodeExchange(const Client::Settings &settings, QThread *network, QObject *parent = nullptr);
    ~CodeExchange() override;

    void start(const Code &code);

signals:
    /// Kind::MarketKeys.
    void succeeded(const pulsedeck::Credentials &credentials);
    void failed(const pulsedeck::ApiError &error);

private:
    CodeExchangeWorker *m_worker;
};

} // namespace pulsedeck
