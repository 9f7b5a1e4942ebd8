// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/overlay.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCursor>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

#include <algorithm>
#include <utility>

namespace pulsedeck {

static constexpr const char *inSight = "pulsedeckInSight";
static constexpr int gap = 10;
static constexpr int widestInLetters = 100;
/// Somebody is about to press what is there.
static constexpr int mouseReach = 24;

void keepInSight(QWidget &widget)
{
    widget.setProperty(inSight, true);
}

static bool isTypedIn(const QPlainTextEdit *text)
{
    return text && !text->isReadOnly();
}

static bool isControl(const QWidget &widget)
{
    return widget.property(inSight).toBool() || qobject_cast<const QAbstractButton *>(&widget)
        || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QAbstractSlider *>(&widget)
        || qobject_cast<const QTabBar *>(&widget) || isTypedIn(qobject_cast<const QPlainTextEdit *>(&widget));
}

/// Of a table all rows that do not fill it, else the last one that is seen: the others can be scrolled away.
static QRect rowsOf(const QAbstractItemView &view)
{
    const QRect all = view.viewport()->rect();
    QModelIndex last;
    for (int y = all.bottom(); y >= 0 && !last.isValid(); y -= 4)
        last = view.indexAt({8, y});
    if (!last.isValid())
        return {};
    const QRect row = view.visualRect(last);
    const bool isFilled = row.bottom() + row.height() >= all.bottom();
    const int top = !isFilled ? 0 : row.bottom() > all.bottom() ? row.top() - row.height() : row.top();
    return QRect(0, top, all.width(), row.bottom() - top) & all;
}

Overlay::Overlay(QWidget &host) : QObject(&host), m_host(host)
{
    host.installEventFilter(this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Overlay::place);
    m_look.setInterval(400);
    connect(&m_look, &QTimer::timeout, this, &Overlay::placeAgain);
}

void Overlay::add(QWidget &widget)
{
    const bool isShown = !widget.isHidden();
    widget.setParent(&m_host);
    widget.move(m_host.rect().bottomLeft()); // nowhere, until its place is known
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
        m_soon.start(); // whoever changes it may be taking a page down
    return QObject::eventFilter(watched, event);
}

bool Overlay::isOwn(const QWidget &widget) const
{
    return std::any_of(m_widgets.begin(), m_widgets.end(), [&](const QPointer<QWidget> &one) {
        return one && (one == &widget || one->isAncestorOf(&widget));
    });
}

/// Where the focus is: of a list the current row, of a text the cursor. Of what is large nothing is known.
static QRect focusIn(const QWidget &widget, int largest)
{
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        return view->visualRect(view->currentIndex());
    if (qobject_cast<const QAbstractScrollArea *>(&widget))
        return widget.inputMethodQuery(Qt::ImCursorRectangle).toRect();
    return widget.height() > largest ? QRect() : widget.rect();
}

/// What nothing may lie on.
QList<QRect> Overlay::taken(Of which) const
{
    QList<QRect> all;
    const auto take = [&](const QWidget &widget, QRect part) {
        // Also what lies beneath one of ours.
        for (const QWidget *one = &widget; one != &m_host; one = one->parentWidget())
            part = (part & one->rect()).translated(one->pos());
        if (!part.isEmpty())
            all << part;
    };
    for (const QWidget *widget : m_host.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != m_host.window() || isOwn(*widget))
            continue;
        if (widget->hasFocus()) {
            const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
            take(area ? *area->viewport() : *widget, focusIn(*widget, m_host.height() / 3));
        }
        if (which == Of::WhatIsKept && !widget->property(inSight).toBool())
            continue;
        if (isControl(*widget))
            take(*widget, widget->rect());
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            take(*view->viewport(), rowsOf(*view));
    }
    return all;
}

/// As low as possible, in the middle, at the right or at the left; null where there is no such place.
static QRect placeIn(const QRect &room, const QSize &size, const QList<QRect> &taken)
{
    QList<int> bottoms {room.bottom()};
    for (const QRect &one : taken)
        bottoms << one.top() - gap;
    std::sort(bottoms.rbegin(), bottoms.rend());
    const int middle = room.left() + (room.width() - size.width()) / 2;
    for (const int bottom : std::as_const(bottoms)) {
        const int top = bottom - size.height() + 1;
        if (bottom > room.bottom() || top < room.top())
            continue;
        for (const int left : {middle, room.right() - size.width() + 1, room.left()}) {
            const QRect place(QPoint(left, top), size);
            if (std::none_of(taken.begin(), taken.end(),
                             [&](const QRect &one) { return one.intersects(place); }))
                return place;
        }
    }
    return {};
}

void Overlay::place()
{
    QList<QRect> taken = this->taken(Of::Everything);
    QList<QRect> kept = this->taken(Of::WhatIsKept);
    if (m_host.underMouse()) {
        const QPoint mouse = m_host.mapFromGlobal(QCursor::pos());
        for (QList<QRect> *list : {&taken, &kept})
            *list << QRect(mouse, QSize()).adjusted(-mouseReach, -mouseReach, mouseReach, mouseReach);
    }
    const QRect room = m_host.rect().adjusted(gap, gap, -gap, -gap - m_lift);
    const int widest = m_host.fontMetrics().averageCharWidth() * widestInLetters;
    int height = m_lift;
    bool isShown = false;
    for (qsizetype at = m_widgets.size() - 1; at >= 0; --at) {
        QWidget *widget = m_widgets.at(at);
        if (!widget || widget->isHidden())
            continue;
        const int width = std::min(room.width(), widest);
        const int wanted =
            widget->hasHeightForWidth() ? widget->heightForWidth(width) : widget->sizeHint().height();
        QRect place = placeIn(room, {width, wanted}, taken);
        if (place.isNull())
            place = placeIn(room, {width, wanted}, kept);
        if (place.isNull())
            place = {room.left() + (room.width() - width) / 2, room.bottom() - wanted + 1, width, wanted};
        taken << place;
        kept << place;
        widget->setGeometry(place);
        widget->raise();
        height = std::max(height, m_host.height() - place.top());
        isShown = true;
    }
    if (isShown && !m_look.isActive())
        m_look.start();
    else if (!isShown)
        m_look.stop();
    if (std::exchange(m_height, height) != height)
        emit heightChanged(height);
}

/// Another page may have come, or rows. What somebody points at stays.
void Overlay::placeAgain()
{
    const QList<QRect> taken = this->taken(Of::Everything);
    for (const QPointer<QWidget> &widget : std::as_const(m_widgets)) {
        if (!widget || widget->isHidden())
            continue;
        if (widget->underMouse())
            return;
        const QRect here = widget->geometry();
        if (std::any_of(taken.begin(), taken.end(), [&](const QRect &one) { return one.intersects(here); }))
            return place();
    }
}

} // namespace pulsedeck
