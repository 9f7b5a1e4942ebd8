// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSettings>
#include <QTimer>

#include <chrono>

namespace pulsedeck {

/// An INI file whose changes are written in another thread, a moment after the last one. QSettings by itself
/// writes at the next turn of the event loop, in the GUI thread, and waits for the disk.
class DeferredSettings : public QSettings {
    Q_OBJECT
public:
    explicit DeferredSettings(const QString &file,
                              std::chrono::milliseconds delay = std::chrono::milliseconds(500));

signals:
    /// The disk refused; said again only after it took something. What was set counts in this process.
    void writingFailed(const QString &file);

protected:
    bool event(QEvent *event) override;

private:
    void writeElsewhere();

    QTimer m_delay;
    bool m_hasFailed = false;
};

} // namespace pulsedeck
