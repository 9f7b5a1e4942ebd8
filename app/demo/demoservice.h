// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/contract.h"
#include "app/demo/faults.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace pulsedeck::demo {

/// The demo service: a stateful implementation of the service's HTTP API on 127.0.0.1. Written from the
/// contract and the documents; knows nothing of the client. It takes what the service is known to take; a
/// strict one refuses whatever the contract does not allow, and counts it.
///
/// All operations are carried out: what a client writes is there when it reads again. Fields that nobody
/// wrote by hand are made up in the documented shape.
///
/// Without a service around it, three things are the demo's own: `GET /demo/app?login_url=URL` stands for the
/// app's page in the app directory (see signin.h), the activation code of every sender is 246810, and all
/// letters "sent" go nowhere.
class DemoService : public QObject {
    Q_OBJECT
public:
    struct Keys {
        QString clientId;
        QString clientSecret;
        QString apiKey;
        QString appId;
        QString appSecret;
    };
    struct Settings {
        quint16 port = 0; ///< 0: any free one.
        quint32 seed = 1; ///< Same seed and day, same data.
        int requestsPerSecond = 10; ///< 0: no ceiling.
        int tokenSeconds = 3600;
        /// Scopes that tokens carry at most; a call outside them gets 403.
        Scopes granted {(1 << 11) - 1};
        /// Contacts of the largest mailing list; generated on the fly.
        int largestList = 100000;
        QList<Fault> faults {};
        /// Refuses what does not fit the contract, and has it in misfits().
        bool strict = false;
    };

    DemoService(const Contract &contract, Settings settings, QObject *parent = nullptr);
    ~DemoService() override;

    /// Runs the server in a thread of its own. False when the port is taken.
    bool start();
    QUrl address() const; ///< "http://127.0.0.1:PORT"
    Keys keys() const;
    /// Misbehaves so from the next request on, instead of as before. Also while requests come in.
    void setFaults(const QList<Fault> &faults);
    /// What was refused because it does not fit, when strict: request and answer.
    QStringList misfits() const;
    /// A one-time login code as the app directory hands it out (32 hex characters, one minute).
    QString makeLoginCode();

signals:
    /// misfits() has one more. Comes from the thread of the service.
    void misfitRefused(const QString &what);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pulsedeck::demo
