// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QWidget;

namespace pulsedeck {

/// Lets widgets float over the lower edge of another one, in front of what it shows: what comes and goes
/// there moves nothing. They lie where no control, no last row of a table and no mouse is, as low as that is
/// possible; where there is no such place, at least not over what keepInSight() and the focus have. The last
/// one added is the lowest.
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
    void placeAgain();
    bool isOwn(const QWidget &widget) const;
    enum class Of { Everything, WhatIsKept };
    QList<QRect> taken(Of which) const;

    QWidget &m_host;
    QList<QPointer<QWidget>> m_widgets;
    QTimer m_soon; ///< Once what happens now is over.
    QTimer m_look; ///< What is below may become another page.
    int m_lift = 0;
    int m_height = 0;
};

/// Nothing floats over @p widget, which is none of the controls that are known anyway.
void keepInSight(QWidget &widget);

} // namespace pulsedeck
