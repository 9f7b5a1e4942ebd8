// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/deferredsettings.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace pulsedeck {

DeferredSettings::DeferredSettings(const QString &file, std::chrono::milliseconds delay)
    : QSettings(file, QSettings::IniFormat)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delay);
    connect(&m_delay, &QTimer::timeout, this, &DeferredSettings::writeElsewhere);
}

bool DeferredSettings::event(QEvent *event)
{
    if (event->type() != QEvent::UpdateRequest)
        return QSettings::event(event);
    m_delay.start();
    return true;
}

void DeferredSettings::writeElsewhere()
{
    // All QSettings of one file share their changes inside a process, so another one can write ours. Ours
    // has to hear of it: until it has synchronised itself, it does not tell of further changes. By then
    // there is nothing left to write, so this is quick.
    const auto hear = [self = QPointer(this)](bool isWritten) {
        if (!self)
            return;
        self->sync();
        if (!isWritten && !std::exchange(self->m_hasFailed, true))
            emit self->writingFailed(self->fileName());
        self->m_hasFailed = !isWritten;
    };
    QThreadPool::globalInstance()->start([file = fileName(), hear] {
        QSettings settings(file, QSettings::IniFormat);
        settings.sync();
        const bool isWritten = settings.status() != QSettings::AccessError;
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [hear, isWritten] { hear(isWritten); }, Qt::QueuedConnection);
    });
}

} // namespace pulsedeck
