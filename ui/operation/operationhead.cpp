// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/operation/operationhead.h"

#include "app/operations/operationwords.h"
#include "app/scopes/scopes.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"
#include "ui/operation/effecttone.h"
#include "ui/table/kindlook.h"

#include <QEvent>
#include <QHBoxLayout>

namespace pulsedeck {

OperationHead::OperationHead(const Operation &operation, bool isForDevelopers, QWidget *parent)
    : QWidget(parent), m_sign(new QLabel), m_mark(textLabel({}))
{
    const Effect effect = factOf(operation.scope, operation.id).effect;
    m_tone = effectTone(effect);
    m_mark->setText(operations::effectMark(effect));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    m_mark->setWordWrap(false);
    layout->addWidget(m_sign);
    layout->addWidget(m_mark);
    layout->addSpacing(10);
    const QString place = operations::placeOf(operation);
    const QString call = tr("%1 · %2", "a part of SendPulse, and an operation").arg(place, operation.id);
    layout->addWidget(quietLabel(isForDevelopers ? call : place), 1);
    drawSign();
}

void OperationHead::drawSign()
{
    const QColor colour = toneColour(m_tone, palette());
    const int side = fontMetrics().ascent() + 2;
    m_sign->setPixmap(icon(toneSign(m_tone), colour).pixmap(side, side));
    QPalette colours = palette();
    if (m_tone != Tone::Neutral)
        colours.setColor(QPalette::WindowText, colour);
    m_mark->setPalette(colours);
}

void OperationHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawSign();
    QWidget::changeEvent(event);
}

} // namespace pulsedeck
