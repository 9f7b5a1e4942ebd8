// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notice/errorbox.h"

#include "app/values/convert.h"
#include "app/wire/client.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pulsedeck {

ErrorBox::ErrorBox(QWidget *parent)
    : QFrame(parent), m_sign(new QLabel), m_text(textLabel()), m_smallPrint(quietLabel()),
      m_action(new QPushButton), m_copy(new QPushButton(tr("Copy details")))
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_action);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_sign, 0, 0, Qt::AlignTop);
    layout->addWidget(m_text, 0, 1);
    layout->addWidget(m_smallPrint, 1, 1);
    layout->addLayout(buttons, 2, 1);
    for (QPushButton *button : {m_action, m_copy})
        button->setAutoDefault(false);
    connect(m_action, &QPushButton::clicked, this, &ErrorBox::actionTriggered);
    QFrame::hide();
}

QString errorDetails(const ApiError &error)
{
    return QStringList {error.summary(), error.advice(), error.smallPrint()}.join(u'\n').trimmed();
}

void ErrorBox::show(const ApiError &error, const QString &before, const QString &actionText)
{
    QStringList sentences {before, error.summary(), error.advice()};
    sentences.removeAll(QString());
    fill(sentences, error.smallPrint(), actionText);
    m_mayPass = error.mayPass() && !error.outcomeUnknown;
    m_copy->setVisible(true);
    m_copy->disconnect(this);
    connect(m_copy, &QPushButton::clicked, this,
            [error] { QGuiApplication::clipboard()->setText(errorDetails(error)); });
}

void ErrorBox::show(const QString &text)
{
    fill({text}, {}, {});
    m_mayPass = false;
    m_copy->hide();
}

void ErrorBox::retryWhenBack(Client &client)
{
    connect(&client, &Client::cameBack, this, [this] {
        if (!isHidden() && m_mayPass)
            emit actionTriggered();
    });
}

QString ErrorBox::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void ErrorBox::fill(const QStringList &sentences, const QString &smallPrint, const QString &actionText)
{
    m_text->setText(format::harmless(sentences.join(u' ')));
    m_smallPrint->setText(format::harmless(smallPrint));
    m_smallPrint->setVisible(!smallPrint.isEmpty());
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleName(m_text->text());
    drawSign();
    QFrame::show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ErrorBox::drawSign()
{
    const int size = fontMetrics().height() + 4;
    m_sign->setPixmap(icon(u"warning"_s, toneColour(Tone::Bad, palette())).pixmap(QSize(size, size)));
}

void ErrorBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawSign();
    QFrame::changeEvent(event);
}

void ErrorBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = toneColour(Tone::Bad, palette());
    QColor wash = colour;
    wash.setAlphaF(0.07f);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(wash);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

} // namespace pulsedeck
