// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/farewell.h"

#include <QGuiApplication>
#include <QSessionManager>
#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <atomic>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace pulsedeck {

namespace {

#ifdef Q_OS_UNIX

// A handler is given nothing but the number of the signal, so what it needs has to lie here.
int writeEnd = -1;
std::time_t patienceInSeconds = 0;
std::atomic<std::time_t> firstSignal {0};

/// Little may be done in here; the event loop does the rest.
void noteSignal(int signal)
{
    const int before = errno;
    const std::time_t now = std::time(nullptr);
    std::time_t first = 0;
    if (!firstSignal.compare_exchange_strong(first, now) && now - first >= patienceInSeconds) {
        std::signal(signal, SIG_DFL);
        std::raise(signal);
    }
    [[maybe_unused]] const auto written = ::write(writeEnd, "", 1); // one is enough, a full pipe will do
    errno = before;
}

/// The end to read from; negative when there is no pipe to be had, and signals end the program as ever.
int openPipe()
{
    int ends[2];
    if (::pipe(ends) != 0)
        return -1;
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    writeEnd = ends[1];
    return ends[0];
}

void heed(int signal)
{
    struct sigaction action = {};
    if (::sigaction(signal, nullptr, &action) != 0 || action.sa_handler == SIG_IGN)
        return;
    action = {};
    action.sa_handler = noteSignal;
    action.sa_flags = SA_RESTART;
    ::sigaction(signal, &action, nullptr);
}

#endif

} // namespace

Farewell::Farewell(QGuiApplication &application, [[maybe_unused]] std::chrono::seconds patience)
{
    connect(&application, &QCoreApplication::aboutToQuit, this, &Farewell::saving);
    connect(&application, &QGuiApplication::commitDataRequest, this, &Farewell::saving);
    connect(&application, &QGuiApplication::saveStateRequest, this, [this](QSessionManager &session) {
        // Qt's own command would lose the profile, and adds an option that is none of ours.
        session.setRestartCommand(QStringList(QCoreApplication::applicationFilePath())
                                  + QCoreApplication::arguments().mid(1));
        emit saving();
    });
#ifdef Q_OS_UNIX
    const int readEnd = openPipe();
    if (readEnd < 0)
        return;
    auto *notifier = new QSocketNotifier(readEnd, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [notifier] {
        notifier->setEnabled(false);
        // Not quit(), which asks the windows: nobody is there to answer.
        QCoreApplication::exit(0);
    });
    patienceInSeconds = std::time_t(patience.count());
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        heed(signal);
#endif
}

} // namespace pulsedeck
