// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/messagebar.h"

#include "app/values/convert.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace pulsedeck {
namespace {

struct Look {
    const char *icon;
    QColor colour;
};

Look lookOf(Message::Tone tone, const QPalette &palette)
{
    const Theme &theme = themeOf(palette);
    switch (tone) {
    case Message::Tone::Info:
        break;
    case Message::Tone::Good:
        return {"good", theme.good};
    case Message::Tone::Warning:
        return {"warning", theme.warning};
    case Message::Tone::Bad:
        return {"error", theme.bad};
    }
    return {"info", theme.info};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_focus(*this), m_sign(new QLabel), m_text(textLabel({})), m_action(new QPushButton),
      m_copy(new QPushButton), m_close(new QToolButton)
{
    m_close->setIcon(icon(u"close"_s));
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_copy, &QPushButton::clicked, this, &MessageBar::copyDetails);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::runAction);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 10, 8);
    layout->setSpacing(10);
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_copy);
    layout->addWidget(m_close);
    retranslate();
    hide();
    m_going.setSingleShot(true);
    connect(&m_going, &QTimer::timeout, this, [this] {
        if (!isLookedAt())
            dismiss();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *from, QWidget *to) {
        if (isAncestorOf(from) && !isAncestorOf(to))
            waitToGo();
    });
}

/// Its buttons go later than the timer; the one that has the focus would start it.
MessageBar::~MessageBar()
{
    disconnect(qApp, nullptr, this, nullptr);
}

bool MessageBar::isLookedAt() const
{
    return underMouse() || isAncestorOf(QApplication::focusWidget());
}

void MessageBar::waitToGo()
{
    constexpr int lettersOfAnother = 100;
    const bool goes = m_message.tone == Message::Tone::Info || m_message.tone == Message::Tone::Good;
    if (goes && !m_message.error.isSet() && !isHidden())
        m_going.start(m_stay + m_stay * m_message.text.size() / lettersOfAnother);
    else
        m_going.stop();
}

void MessageBar::enterEvent(QEnterEvent *event)
{
    m_going.stop();
    QFrame::enterEvent(event);
}

void MessageBar::leaveEvent(QEvent *event)
{
    waitToGo();
    QFrame::leaveEvent(event);
}

void MessageBar::show(const Message &message)
{
    m_message = message;
    m_text->setText(format::harmless(message.text));
    m_action->setText(message.actionText);
    m_action->setVisible(!message.actionText.isEmpty() && message.action);
    m_copy->setVisible(message.error.isSet());
    updateSign();
    setVisible(true);
    setAccessibleName(message.text);
    waitToGo();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::dismiss()
{
    m_message = {};
    m_focus.giveFrom(*this);
    m_going.stop();
    hide();
}

void MessageBar::setStanding()
{
    m_isStanding = true;
    m_close->hide();
}

void MessageBar::runAction()
{
    if (m_isStanding)
        return m_message.action();
    const std::function<void()> action = std::exchange(m_message.action, nullptr);
    dismiss();
    if (action)
        action();
}

void MessageBar::copyDetails() const
{
    const ApiError &error = m_message.error;
    QApplication::clipboard()->setText(
        QStringList {m_message.text, error.summary(), error.advice(), error.smallPrint()}.join(u'\n'));
}

void MessageBar::retranslate()
{
    m_copy->setText(tr("Copy details"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

void MessageBar::updateSign()
{
    const Look look = lookOf(m_message.tone, palette());
    const int size = fontMetrics().height() + 4;
    m_sign->setPixmap(icon(QLatin1String(look.icon), look.colour).pixmap(size, size));
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updateSign();
    QFrame::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor tint = lookOf(m_message.tone, palette()).colour;
    painter.fillRect(rect(), palette().window());
    painter.fillRect(QRect(0, 0, 4, height()), tint);
    tint.setAlpha(26);
    painter.fillRect(rect(), tint);
    painter.setPen(themeOf(palette()).border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace pulsedeck
