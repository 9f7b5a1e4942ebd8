// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Remembers readings until it is killed, and says which of them are safe. Arguments: file, key in hex, the
// first number.

#include "app/store/history.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    History history;
    history.open(arguments.at(1), QByteArray::fromHex(arguments.at(2).toLatin1()));
    int number = arguments.at(3).toInt();
    const auto next = [&] {
        ++number;
        const Call call {u"GET /campaigns/{id}"_s, {{u"id"_s, number}}};
        history.remember(Scope::Emails, call, number, QDateTime::currentDateTimeUtc());
    };
    QObject::connect(&history, &History::remembered, &history, [&](const Call &call) {
        std::printf("%d\n", call.path[u"id"_s].toInt());
        std::fflush(stdout);
        next();
    });
    for (int i = 0; i < 3; ++i)
        next();
    return application.exec();
}
