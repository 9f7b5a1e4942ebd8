// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/appearance.h"

#include "ui/look/pulsestyle.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QEvent>
#include <QStyleHints>

namespace pulsedeck {

Appearance::Appearance(QApplication &application) : QObject(&application), m_application(application)
{
    application.setStyle(new PulseStyle);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(application.styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::apply);
#else
    application.installEventFilter(this);
#endif
    apply();
}

void Appearance::setMode(Mode mode)
{
    m_mode = mode;
    apply();
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    // Before Qt 6.5 a change of the system's theme is only told to windows.
    if (event->type() == QEvent::ThemeChange && watched->isWindowType())
        QMetaObject::invokeMethod(this, &Appearance::apply, Qt::QueuedConnection);
    return false;
}

bool Appearance::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return m_application.styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // Our own palette hides the platform's, so it steps aside for a moment.
    if (m_applied)
        QApplication::setPalette(QPalette());
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
#endif
}

void Appearance::apply()
{
    m_dark = m_mode == Mode::Dark || (m_mode == Mode::System && systemIsDark());
    QApplication::setPalette(paletteOf(m_dark ? darkTheme() : lightTheme()));
    m_applied = true;
    emit changed();
}

} // namespace pulsedeck
