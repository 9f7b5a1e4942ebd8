// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/composer.h"

#include <QWidget>

#include <functional>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QPainter;

namespace pulsedeck {

class LookCanvas;

/// Draws a message into the width that the painter's rectangle has; gives the height that it takes.
using LookDrawing = std::function<int(QPainter &painter, const QRect &place, const MessageLook &look)>;

/// A message as it will look: on a phone, or in the corner of a screen. Where there are several looks,
/// buttons above choose. Nothing is loaded from anywhere.
class MessagePreview : public QWidget {
    Q_OBJECT
public:
    explicit MessagePreview(QWidget *parent = nullptr);

    void show(const MessageLook &look);
    using QWidget::show;
    /// What the look that is chosen is called: "Viber", "Windows".
    QString chosen() const;
    /// All words of the message, as a screen reader tells them.
    QString words() const;

private:
    struct Style {
        QString name;
        LookDrawing draw;
    };
    QList<Style> stylesOf(const MessageLook &look) const;
    void offer(const QList<Style> &styles);
    void draw();

    MessageLook m_look;
    QList<Style> m_styles;
    QButtonGroup *m_group;
    QHBoxLayout *m_buttons;
    LookCanvas *m_canvas;
    QLabel *m_caption;
};

} // namespace pulsedeck
