// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notice/slowbar.h"

#include "app/wire/client.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace pulsedeck {

SlowBar::SlowBar(QWidget *parent)
    : QFrame(parent), m_sign(new QLabel), m_text(textLabel()), m_stop(new QPushButton)
{
    setObjectName(u"slow"_s);
    m_stop->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 10, 8);
    layout->setSpacing(10);
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_client)
            m_client->stopReading();
        emit stopped();
    });
    hide();
}

void SlowBar::follow(Client *client)
{
    if (m_client)
        m_client->disconnect(this);
    m_client = client;
    if (client) {
        connect(client, &Client::slowChanged, this, &SlowBar::update);
        connect(client, &Client::queueStateChanged, this, &SlowBar::update);
        connect(client, &QObject::destroyed, this, &QWidget::hide);
    }
    update();
}

void SlowBar::setSaving(bool isSaving)
{
    if (std::exchange(m_isSaving, isSaving) != isSaving)
        update();
}

/// While the service asked for a pause, it is not the one that is late.
QString SlowBar::words() const
{
    if (m_client->queueState().heldFor > 0)
        return tr("Reading is slow: SendPulse has asked for a pause. It goes on by itself.");
    if (m_isSaving)
        return tr("SendPulse is slow: an answer has been missing for more than %n second(s). What is being "
                  "saved goes on by itself, also when you stop waiting.",
                  nullptr, int(m_client->settings().slowAfter.count() / 1000));
    return tr(
        "SendPulse is slow: an answer has been missing for more than %n second(s). You can wait, or stop "
        "and read again later.",
        nullptr, int(m_client->settings().slowAfter.count() / 1000));
}

void SlowBar::update()
{
    if (!m_client || !m_client->isSlow())
        return hide();
    m_text->setText(words());
    m_stop->setText(m_isSaving ? tr("St&op waiting") : tr("St&op reading"));
    setAccessibleName(m_text->text());
    const int size = fontMetrics().height() + 4;
    m_sign->setPixmap(icon(u"busy"_s, themeOf(palette()).warning).pixmap(size, size));
    if (!isHidden())
        return;
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SlowBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        update();
    QFrame::changeEvent(event);
}

void SlowBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor tint = themeOf(palette()).warning;
    painter.fillRect(rect(), palette().window());
    painter.fillRect(QRect(0, 0, 4, height()), tint);
    tint.setAlpha(26);
    painter.fillRect(rect(), tint);
    painter.setPen(themeOf(palette()).border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace pulsedeck
