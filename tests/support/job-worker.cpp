// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Goes on with the jobs and imports that lie in a ledger until it is killed or they are over, and says each
// answer.
// Arguments: file, key in hex, address of the service, API key.

#include "app/files/imports.h"
#include "app/jobs/jobs.h"
#include "app/jobs/ledger.h"
#include "app/jobs/staging.h"
#include "app/scopes/imports.h"
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
    client.setScopes(Scope::Emails | Scope::Sms | Scope::Viber | Scope::Crm);
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
    Imports imports({client, jobs, resourcesOf, importsInto});
    int running = 1; // imports, and the reading of those of before
    const auto quitIfOver = [&] {
        if (running == 0 && !jobs.isBusy())
            QCoreApplication::quit();
    };
    QObject::connect(&jobs, &Jobs::ended, &application, quitIfOver);
    QObject::connect(&imports, &Imports::wentOn, &application, [&](ImportRun *run) {
        ++running;
        QObject::connect(run, &ImportRun::finished, &application, [&] {
            --running;
            // What the end wrote down is on the disk when the ledger has nothing else to do.
            ledger.journal(0, 1, &application, [&](const QList<LedgerEntry> &) { quitIfOver(); });
        });
    });
    QObject::connect(&imports, &Imports::loaded, &application, [&] {
        --running;
        quitIfOver();
    });
    ledger.open(arguments.at(1), QByteArray::fromHex(arguments.at(2).toLatin1()));
    staging.load();
    jobs.load();
    return application.exec();
}
