// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QApplication;

namespace pulsedeck {

/// Gives the program its style and palette, and follows the system between light and dark.
class Appearance : public QObject {
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };

    explicit Appearance(QApplication &application);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    bool isDark() const { return m_dark; }

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool systemIsDark() const;
    void apply();

    QApplication &m_application;
    Mode m_mode = Mode::System;
    bool m_dark = false;
    bool m_applied = false;
};

} // namespace pulsedeck
