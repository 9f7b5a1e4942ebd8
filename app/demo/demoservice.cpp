// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoservice.h"

#include "app/demo/auth.h"
#include "app/demo/pipeline.h"

#include <QThread>

namespace pulsedeck::demo {

struct DemoService::Private {
    Private(const Contract &contract, const Settings &wanted)
        : settings(wanted), auth(wanted), pipeline(contract, wanted, auth), faults(contract)
    {
        faults.set(wanted.faults);
    }

    const Settings settings;
    Auth auth;
    Pipeline pipeline; ///< Used in the server's thread only.
    Faults faults;
    QThread thread;
    HttpServer *server = nullptr; ///< Lives in the thread and goes when it ends.
    quint16 port = 0;
};

DemoService::DemoService(const Contract &contract, Settings settings, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(contract, settings))
{
}

DemoService::~DemoService()
{
    d->thread.quit();
    d->thread.wait();
}

bool DemoService::start()
{
    auto server = std::make_unique<HttpServer>([this](const HttpRequest &asked) {
        return d->faults.answer(asked,
                                [this](const HttpRequest &request) { return d->pipeline.answer(request); });
    });
    if (!server->listen(d->settings.port))
        return false;
    d->port = server->port();
    d->server = server.release();
    d->server->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->server, &QObject::deleteLater);
    d->thread.setObjectName(QStringLiteral("demo service"));
    d->thread.start();
    return true;
}

QUrl DemoService::address() const
{
    return d->port ? QUrl(QStringLiteral("http://127.0.0.1:%1").arg(d->port)) : QUrl();
}

DemoService::Keys DemoService::keys() const
{
    return d->auth.keys();
}

void DemoService::setFaults(const QList<Fault> &faults)
{
    d->faults.set(faults);
}

QString DemoService::makeLoginCode()
{
    return d->auth.makeLoginCode();
}

} // namespace pulsedeck::demo
