// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/overlay.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace pulsedeck {

Overlay::Overlay(QWidget &host) : QObject(&host), m_host(host)
{
    host.installEventFilter(this);
}

void Overlay::add(QWidget &widget)
{
    const bool isShown = !widget.isHidden();
    widget.setParent(&m_host);
    widget.setVisible(isShown);
    widget.installEventFilter(this);
    m_widgets << &widget;
    place();
}

void Overlay::setLift(int pixels)
{
    if (std::exchange(m_lift, pixels) != pixels)
        place();
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool isOwn = watched != &m_host;
    if ((!isOwn && type == QEvent::Resize)
        || (isOwn
            && (type == QEvent::ShowToParent || type == QEvent::HideToParent
                || type == QEvent::LayoutRequest)))
        place();
    return QObject::eventFilter(watched, event);
}

void Overlay::place()
{
    int below = m_lift;
    for (qsizetype at = m_widgets.size() - 1; at >= 0; --at) {
        QWidget *widget = m_widgets.at(at);
        if (!widget || widget->isHidden())
            continue;
        const int width = m_host.width();
        const int wanted =
            widget->hasHeightForWidth() ? widget->heightForWidth(width) : widget->sizeHint().height();
        below += wanted;
        widget->setGeometry(0, m_host.height() - below, width, wanted);
        widget->raise();
    }
    if (std::exchange(m_height, below) != below)
        emit heightChanged(below);
}

} // namespace pulsedeck
