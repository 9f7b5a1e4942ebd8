// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/figurecard.h"

#include "app/core/format.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace pulsedeck {

FigureCard::FigureCard(const Figure &figure, QWidget *parent)
    : QFrame(parent), m_tone(figure.tone), m_value(headingLabel(format::figure(figure), 1.45))
{
    QLabel *title = quietLabel(figure.title);
    title->setTextInteractionFlags(Qt::NoTextInteraction);
    // Words are not numbers: a sentence in large letters would shout.
    if (figure.kind == Kind::Text || figure.kind == Kind::DateTime)
        m_value->setFont(font());
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_value->setFocusPolicy(Qt::ClickFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(m_value);
    layout->addStretch();
    setToolTip(plainToolTip(figure.explanation));
    setAccessibleName(tr("%1: %2", "title and value of a figure").arg(figure.title, m_value->text()));
    setAccessibleDescription(figure.explanation);
    colour();
}

void FigureCard::colour()
{
    QPalette colours = palette();
    const Theme &theme = themeOf(palette());
    colours.setColor(QPalette::WindowText,
                     m_tone == Tone::Neutral ? theme.text : toneColour(m_tone, palette()));
    m_value->setPalette(colours);
}

void FigureCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    QFrame::changeEvent(event);
}

void FigureCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.setBrush(theme.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace pulsedeck
