// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/smtp/verdictcard.h"

#include "app/values/convert.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace pulsedeck {

VerdictCard::VerdictCard(QWidget *parent)
    : QFrame(parent), m_sign(new QLabel), m_title(headingLabel({}, 1.25)), m_text(textLabel()),
      m_answer(quietLabel())
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setHorizontalSpacing(12);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_sign, 0, 0, Qt::AlignTop);
    layout->addWidget(m_title, 0, 1);
    layout->addWidget(m_text, 1, 1);
    layout->addWidget(m_answer, 2, 1);
    QFrame::hide();
}

void VerdictCard::show(const smtp::Verdict &verdict, const QString &serverAnswer)
{
    m_tone = verdict.tone;
    m_title->setText(format::harmless(verdict.title));
    m_text->setText(format::harmless(verdict.text));
    m_answer->setText(format::harmless(tr("The server's words: %1").arg(serverAnswer)));
    m_answer->setVisible(!serverAnswer.isEmpty());
    setAccessibleName(verdict.title + u". "_s + verdict.text);
    drawSign();
    update();
    QFrame::show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString VerdictCard::title() const
{
    return isHidden() ? QString() : m_title->text();
}

QString signOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"good"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Bad:
        return u"error"_s;
    case Tone::Busy:
        return u"busy"_s;
    case Tone::Neutral:
        return u"info"_s;
    }
    return {};
}

void VerdictCard::drawSign()
{
    const int size = fontMetrics().height() + 10;
    m_sign->setPixmap(icon(signOf(m_tone), toneColour(m_tone, palette())).pixmap(QSize(size, size)));
}

void VerdictCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawSign();
    QFrame::changeEvent(event);
}

void VerdictCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = toneColour(m_tone, palette());
    QColor wash = colour;
    wash.setAlphaF(0.07f);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(wash);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace pulsedeck
