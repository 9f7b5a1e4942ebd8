// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Linked into a program, it prints a line at the first paint of a window and leaves. The program itself
// stays as it is.

#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <cstdlib>

namespace {

class PaintWatch : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || !watched->isWidgetType() || m_seen)
            return false;
        m_seen = true;
        // All widgets of the window are painted and flushed in this turn of the event loop.
        QTimer::singleShot(0, [] {
            std::puts("painted");
            std::fflush(stdout);
            std::_Exit(0);
        });
        return false;
    }

private:
    bool m_seen = false;
};

void watch()
{
    qApp->installEventFilter(new PaintWatch(qApp));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
