// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Goes on with the jobs that lie in a ledger until it is killed or they are over, and says each answer.
// Arguments: file, key in hex, address of the service, API key.

#include "app/jobs/jobs.h"
#include "app/jobs/ledger.h"
#include "app/jobs/staging.h"
#include "app/scopes/scopes.h"

#include <QCoreApplication>

#include <cstdio>

using namespace pulsedeck;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Contract contract;
    Client::Settings settings;
    settings.service = QUrl(arguments.at(3));
    settings.requestsPerSecond = 100'000;
    settings.requestsPerMinute = 10'000'000;
    settings.requestsPerDay = 100'000'000;
    settings.pauses = {.fault = 1, .tooMany = 1};
    Client client(contract, settings, nullptr);
    client.setScopes(Scope::Emails);
    client.setCredentials({.kind = Credentials::Kind::ApiKey, .secret = arguments.at(4)});
    Ledger ledger;
    Staging staging(ledger);
    Jobs jobs({client, ledger, staging, resourcesOf, factOf});
    QObject::connect(&client, &Client::exchanged, &jobs, [](const QByteArray &method) {
        std::printf("%s\n", method.constData());
        std::fflush(stdout);
    });
    // The faults pass: nobody has to wait for them.
    QTimer impatience;
    impatience.setInterval(20);
    QObject::connect(&impatience, &QTimer::timeout, &jobs, &Jobs::wake);
    impatience.start();
    QObject::connect(&jobs, &Jobs::ended, &application, [&jobs] {
        if (!jobs.isBusy())
            QCoreApplication::quit();
    });
    ledger.open(arguments.at(1), QByteArray::fromHex(arguments.at(2).toLatin1()));
    staging.load();
    jobs.load();
    return application.exec();
}
