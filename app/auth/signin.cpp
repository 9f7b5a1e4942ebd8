// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/signin.h"

#include "app/auth/codeexchange.h"
#include "app/auth/loopbackrequest.h"
#include "app/auth/scopeprobe.h"
#include "app/wire/forgetful.h"
#include "app/wire/wirerequest.h"

#include <QCoreApplication>
#include <QMessageAuthenticationCode>

namespace pulsedeck {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(auth)
};

QString refusedHint(Credentials::Kind way)
{
    switch (way) {
    case Credentials::Kind::ClientSecret:
        return Tr::tr(
            "The service does not know this ID with this secret. Copy both once more from Settings, API "
            "in your SendPulse account.");
    case Credentials::Kind::ApiKey:
        return Tr::tr(
            "The service does not know this key, the key was revoked, or it is bound to other addresses "
            "than yours. Keys are listed in Settings, API in your SendPulse account.");
    default:
        return Tr::tr(
            "The code or the app's ID and secret were refused. A code works once and lives one minute: "
            "open the app in SendPulse again to get a new one.");
    }
}

/// The same at every sign-in with the app, as its record has the address; nobody can tell it who does not
/// know the app's secret.
QString wordOf(const SignIn::App &app)
{
    constexpr int length = 22; // 128 bits
    const QByteArray mac = QMessageAuthenticationCode::hash("pulsedeck login url " + app.id.toUtf8(),
                                                            app.secret.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(mac.toBase64(QByteArray::Base64UrlEncoding).left(length));
}

} // namespace

struct SignIn::Private {
    explicit Private(SignIn *signIn, const Contract &facts, QThread *thread, const Client::Settings &given)
        : q(signIn), contract(facts), network(thread), settings(given)
    {
    }

    void begin(Credentials::Kind way, const QUrl &service, Scopes scopes);
    void ask();
    void exchange(const QString &code);
    void judge(const Reply &reply);
    void succeed(Scopes named);
    void fail(const ApiError &error, const QString &words);
    void failLater(ApiError::Kind kind, const QString &words);
    void setState(State next);
    void stop();

    SignIn *q;
    const Contract &contract;
    QThread *network;
    Client::Settings settings;
    State state = State::Idle;
    QString hint;
    Scopes picked;
    Credentials credentials;
    App app;
    LoopbackListener listener;
    std::unique_ptr<QObject> attempt; ///< Context of everything asked: what is over hears no more answers.
    std::unique_ptr<CodeExchange, QScopedPointerDeleteLater> exchanger;
    std::unique_ptr<Client, QScopedPointerDeleteLater> client;
};

void SignIn::Private::begin(Credentials::Kind way, const QUrl &service, Scopes scopes)
{
    stop();
    attempt = std::make_unique<QObject>();
    hint.clear();
    settings.service = service;
    picked = scopes;
    credentials = {};
    credentials.kind = way;
}

/// The client's own token machinery is the test: the cheapest read of a picked scope makes it ask for one.
void SignIn::Private::ask()
{
    setState(State::Asking);
    if (!isSafeService(settings.service))
        return failLater(ApiError::Kind::BadRequest, Tr::tr("Secrets are sent by https only."));
    if (!picked)
        return failLater(ApiError::Kind::BadRequest, Tr::tr("Pick at least one scope."));
    client.reset(new Client(contract, settings, network));
    QObject::connect(client.get(), &Client::tokenGranted, attempt.get(),
                     [this](Scopes named) { succeed(named); });
    QObject::connect(client.get(), &Client::scopeParameterRefused, attempt.get(),
                     [this] { credentials.withoutScopeParameter = true; });
    QObject::connect(client.get(), &Client::signedOut, attempt.get(),
                     [this](const ApiError &error) { fail(error, refusedHint(credentials.kind)); });
    client->setScopes(picked);
    client->setCredentials(credentials);
    for (const Scope scope : allScopes()) {
        if (picked.testFlag(scope)) {
            client->send(ScopeProbe::cheapestRequest(scope), attempt.get(),
                         [this](const Reply &reply) { judge(reply); });
            return;
        }
    }
}

/// An answer without a token reply before it: keys have none.
void SignIn::Private::judge(const Reply &reply)
{
    const auto meaning = ScopeProbe::meaningOf(reply.error);
    if (reply.error.kind == ApiError::Kind::SignedOut)
        fail(reply.error, refusedHint(credentials.kind));
    else if (meaning == ScopeProbe::Grant::Granted || meaning == ScopeProbe::Grant::Refused
             || meaning == ScopeProbe::Grant::Unclear)
        succeed({});
    else
        fail(reply.error, reply.error.advice());
}

void SignIn::Private::exchange(const QString &code)
{
    listener.close();
    setState(State::Asking);
    if (!isSafeService(settings.service))
        return failLater(ApiError::Kind::BadRequest, Tr::tr("Secrets are sent by https only."));
    exchanger.reset(new CodeExchange(settings, network));
    QObject::connect(exchanger.get(), &CodeExchange::succeeded, attempt.get(),
                     [this](const Credentials &keys) {
                         credentials = keys;
                         exchanger.reset();
                         ask();
                     });
    QObject::connect(exchanger.get(), &CodeExchange::failed, attempt.get(), [this](const ApiError &error) {
        const bool refused = error.status >= 200 && error.status < 500;
        fail(error, refused ? refusedHint(credentials.kind) : error.advice());
    });
    exchanger->start({app.id, app.secret, code});
    wipe(app.secret);
}

void SignIn::Private::succeed(Scopes named)
{
    const Credentials tested = credentials;
    const Scopes granted = named ? named & picked : picked;
    stop();
    setState(State::Idle);
    emit q->succeeded(tested, granted);
}

void SignIn::Private::fail(const ApiError &error, const QString &words)
{
    hint = words;
    stop();
    setState(State::Idle);
    emit q->failed(error);
}

/// For what is found out within start*(): its caller hears of it later, as of everything else.
void SignIn::Private::failLater(ApiError::Kind kind, const QString &words)
{
    QMetaObject::invokeMethod(
        attempt.get(),
        [this, kind, words] {
            ApiError error;
            error.kind = kind;
            fail(error, words);
        },
        Qt::QueuedConnection);
}

void SignIn::Private::setState(State next)
{
    if (state == next)
        return;
    state = next;
    emit q->stateChanged();
}

void SignIn::Private::stop()
{
    listener.close();
    attempt.reset();
    client.reset();
    exchanger.reset();
    wipe(app.secret);
    wipe(credentials.secret);
}

SignIn::SignIn(const Contract &contract, QThread *network, QObject *parent, const Client::Settings &settings)
    : QObject(parent), d(std::make_unique<Private>(this, contract, network, settings))
{
    connect(&d->listener, &LoopbackListener::taken, this, [this](const QString &code) { d->exchange(code); });
    connect(&d->listener, &LoopbackListener::strayRefused, this, &SignIn::strayRefused);
    connect(&d->listener, &LoopbackListener::expired, this, [this] {
        ApiError error;
        error.kind = ApiError::Kind::Timeout;
        d->fail(error, Tr::tr("No code arrived within two minutes. Start again, or paste the code."));
    });
}

SignIn::~SignIn() = default;

SignIn::State SignIn::state() const
{
    return d->state;
}

QUrl SignIn::loginUrl() const
{
    return d->listener.url();
}

QString SignIn::hint() const
{
    return d->hint;
}

void SignIn::startPair(const QUrl &service, Scopes picked, const QString &id, const QString &secret)
{
    d->begin(Credentials::Kind::ClientSecret, service, picked);
    d->credentials.id = id;
    d->credentials.secret = secret;
    d->ask();
}

void SignIn::startKey(const QUrl &service, Scopes picked, const QString &key)
{
    d->begin(Credentials::Kind::ApiKey, service, picked);
    d->credentials.secret = key;
    d->ask();
}

void SignIn::startApp(const QUrl &service, Scopes picked, const App &app)
{
    d->begin(Credentials::Kind::MarketKeys, service, picked);
    d->app = app;
    d->listener.listen(app.port, wordOf(app));
    d->setState(State::WaitingForCode);
}

void SignIn::useCode(const QString &code)
{
    const QString clean = signInCode(code);
    if (d->state == State::WaitingForCode && !clean.isEmpty())
        d->exchange(clean);
}

void SignIn::cancel()
{
    d->stop();
    d->setState(State::Idle);
}

} // namespace pulsedeck
