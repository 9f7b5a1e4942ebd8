// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/auth/account.h"
#include "app/auth/loopbacklistener.h"

#include <QObject>

#include <memory>

namespace pulsedeck {

/// Turns what the user has (a pair, a key, or an app of the app directory) into tested credentials.
///
///   start*() --> Asking --token ok--> succeeded(credentials, granted)
///                  |  \--refused---> failed(error)      (start again, nothing was stored)
///   startApp() --> WaitingForCode --code by loopback or useCode()--> Asking
///                  \--2 minutes, or cancel()--> failed / Idle
///
/// Nothing is stored here: whoever listens hands the credentials to Accounts.
class SignIn : public QObject {
    Q_OBJECT
public:
    enum class State { Idle, WaitingForCode, Asking };

    /// An app of the app directory. Its secret is used once and not kept.
    struct App {
        QString id;
        QString secret;
        QUrl page; ///< What the browser opens: the app's page in the directory.
        /// Of the Login URL in the app's record, see LoopbackListener. 0: any.
        quint16 port = LoopbackListener::defaultPort;
    };

    /// @p settings are those of the client that asks; its service is given at each start.
    SignIn(const Contract &contract, QThread *network, QObject *parent = nullptr,
           const Client::Settings &settings = {});
    ~SignIn() override;

    State state() const;
    /// The address that the app's record needs as Login URL while waiting for a code; empty otherwise, and
    /// when another program has the port: then the code has to be pasted.
    QUrl loginUrl() const;
    /// After failed(): what it most likely means for this way in and what to do, in the user's words.
    QString hint() const;

    void startPair(const QUrl &service, Scopes picked, const QString &id, const QString &secret);
    void startKey(const QUrl &service, Scopes picked, const QString &key);
    /// Opens the loopback listener; the caller opens the browser on App::page.
    void startApp(const QUrl &service, Scopes picked, const App &app);
    /// A code that the user pasted; it lives one minute. The whole Login URL with the code in it will do.
    void useCode(const QString &code);
    void cancel();

signals:
    void stateChanged();
    /// While waiting: a code came that this sign-in did not ask for, and was refused.
    void strayRefused();
    /// @p granted: what the token reply named; where it named nothing, the picked scopes.
    void succeeded(const pulsedeck::Credentials &credentials, pulsedeck::Scopes granted);
    void failed(const pulsedeck::ApiError &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pulsedeck
