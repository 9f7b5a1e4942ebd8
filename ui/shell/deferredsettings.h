// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSettings>
#include <QTimer>

namespace pulsedeck {

/// An INI file whose changes are written in another thread, half a second after the last one. QSettings by
/// itself writes at the next turn of the event loop, in the GUI thread.
class DeferredSettings : public QSettings {
    Q_OBJECT
public:
    explicit DeferredSettings(const QString &file, QObject *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void writeElsewhere();

    QTimer m_delay;
};

} // namespace pulsedeck
