// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace pulsedeck {

/// Keeps widgets at the lower edge of another one, in front of what it shows and as wide: what comes and goes
/// there moves nothing. The last one added is the lowest.
class Overlay : public QObject {
    Q_OBJECT
public:
    explicit Overlay(QWidget &host);

    void add(QWidget &widget);
    /// Leaves so much room below all of them.
    void setLift(int pixels);
    /// From the lower edge to the top of what is shown.
    int height() const { return m_height; }

signals:
    void heightChanged(int height);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget &m_host;
    QList<QPointer<QWidget>> m_widgets;
    int m_lift = 0;
    int m_height = 0;
};

} // namespace pulsedeck
