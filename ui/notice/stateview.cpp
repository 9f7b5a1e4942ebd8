// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notice/stateview.h"

#include "app/values/convert.h"
#include "app/wire/client.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"
#include "ui/notice/errorbox.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

StateView::StateView(QWidget *parent)
    : QScrollArea(parent), m_sign(new QLabel), m_title(headingLabel({}, 1.25)), m_text(textLabel()),
      m_smallPrint(quietLabel()), m_first(new QPushButton), m_second(new QPushButton)
{
    auto *column = new QWidget;
    column->setMaximumWidth(fontMetrics().averageCharWidth() * 76);
    auto *words = new QVBoxLayout(column);
    words->setSpacing(10);
    for (QWidget *widget : {m_sign, m_title, m_text, m_smallPrint})
        words->addWidget(widget);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_first);
    buttons->addWidget(m_second);
    buttons->addStretch();
    words->addLayout(buttons);

    auto *content = new QWidget;
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(column, 20);
    across->addStretch(1);
    auto *down = new QVBoxLayout(content);
    down->addStretch();
    down->addLayout(across);
    down->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    m_first->setDefault(true);
    say(Words {});
    connect(m_first, &QPushButton::clicked, this, &StateView::firstTriggered);
    connect(m_second, &QPushButton::clicked, this, [this] {
        if (m_error.isSet())
            QGuiApplication::clipboard()->setText(errorDetails(m_error));
        else
            emit secondTriggered();
    });
}

void StateView::say(const Words &words)
{
    m_error = {};
    m_signName = words.sign;
    m_title->setText(format::harmless(words.title));
    m_text->setText(format::harmless(words.text));
    m_smallPrint->setText(format::harmless(words.smallPrint));
    m_first->setText(words.first);
    m_second->setText(words.second);
    for (QLabel *label : {m_title, m_text, m_smallPrint})
        label->setVisible(!label->text().isEmpty());
    for (QPushButton *button : {m_first, m_second})
        button->setVisible(!button->text().isEmpty());
    drawSign();
    setAccessibleName(words.title);
    setAccessibleDescription(words.text);
}

static QString signOf(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Unreachable:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Interrupted:
        return u"offline"_s;
    case ApiError::Kind::Withdrawn:
        return u"list"_s;
    case ApiError::Kind::ProxySignIn:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotPicked:
    case ApiError::Kind::ReadOnly:
    case ApiError::Kind::SignedOut:
        return u"lock"_s;
    default:
        return u"warning"_s;
    }
}

void StateView::say(const ApiError &error)
{
    const bool isStopped = error.kind == ApiError::Kind::Withdrawn;
    say(Words {signOf(error), error.summary(), error.advice(), error.smallPrint(),
               isStopped ? tr("&Read again") : tr("&Try again"),
               isStopped ? QString() : tr("&Copy details")});
    m_error = error;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StateView::retryWhenBack(Client &client)
{
    connect(&client, &Client::cameBack, this, [this] {
        if (m_error.mayPass() && !m_error.outcomeUnknown)
            emit firstTriggered();
    });
}

QString StateView::title() const
{
    return m_title->text();
}

void StateView::drawSign()
{
    m_sign->setVisible(!m_signName.isEmpty());
    if (m_signName.isEmpty())
        return;
    const int size = fontMetrics().height() * 5 / 2;
    m_sign->setPixmap(icon(m_signName, themeOf(palette()).accent).pixmap(QSize(size, size)));
}

void StateView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawSign();
    QScrollArea::changeEvent(event);
}

} // namespace pulsedeck
