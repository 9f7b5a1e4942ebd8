// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoservice.h"

#include "app/demo/auth.h"
#include "app/demo/pipeline.h"

#include <QMutex>
#include <QThread>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

struct DemoService::Private {
    Private(const Contract &contract, const Settings &wanted, const Pipeline::OnMisfit &onMisfit)
        : settings(wanted), auth(wanted), pipeline(contract, wanted, auth, onMisfit), faults(contract)
    {
        faults.set(wanted.faults);
    }

    const Settings settings;
    Auth auth;
    Pipeline pipeline; ///< Used in the server's thread only.
    Faults faults;
    QMutex misfitsMutex;
    QStringList misfits;
    QThread thread;
    HttpServer *server = nullptr; ///< Lives in the thread and goes when it ends.
    quint16 port = 0;
};

DemoService::DemoService(const Contract &contract, Settings settings, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(contract, settings, [this](const QString &what) {
          {
              const QMutexLocker lock(&d->misfitsMutex);
              d->misfits << what;
          }
          emit misfitRefused(what);
      }))
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
    d->thread.setObjectName(u"demo service"_s);
    d->thread.start();
    return true;
}

QUrl DemoService::address() const
{
    return d->port ? QUrl(u"http://127.0.0.1:%1"_s.arg(d->port)) : QUrl();
}

DemoService::Keys DemoService::keys() const
{
    return d->auth.keys();
}

void DemoService::setFaults(const QList<Fault> &faults)
{
    d->faults.set(faults);
}

QStringList DemoService::misfits() const
{
    const QMutexLocker lock(&d->misfitsMutex);
    return d->misfits;
}

QString DemoService::makeLoginCode()
{
    return d->auth.makeLoginCode();
}

} // namespace pulsedeck::demo
