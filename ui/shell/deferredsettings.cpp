// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/deferredsettings.h"

#include <QEvent>
#include <QThreadPool>

namespace pulsedeck {

DeferredSettings::DeferredSettings(const QString &file, QObject *parent)
    : QSettings(file, QSettings::IniFormat, parent)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(500);
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
    // All QSettings of one file share their changes inside a process, so another one can write ours.
    QThreadPool::globalInstance()->start(
        [file = fileName()] { QSettings(file, QSettings::IniFormat).sync(); });
}

} // namespace pulsedeck
