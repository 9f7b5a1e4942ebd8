// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/statepage.h"

#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pulsedeck {

StatePage::StatePage(QWidget *parent)
    : QWidget(parent), m_sign(new QLabel), m_title(headingLabel({}, 1.5)), m_text(textLabel({})),
      m_smallPrint(textLabel({})), m_column(new QVBoxLayout), m_buttons(new QVBoxLayout)
{
    m_smallPrint->setForegroundRole(QPalette::PlaceholderText);
    m_smallPrint->hide();
    m_column->setSpacing(12);
    for (QWidget *widget : {static_cast<QWidget *>(m_sign), static_cast<QWidget *>(m_title),
                            static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_smallPrint)})
        m_column->addWidget(widget);
    m_column->addSpacing(4);
    m_column->addLayout(m_buttons);

    auto *content = new QWidget;
    auto *columnBox = new QWidget;
    columnBox->setLayout(m_column);
    columnBox->setMaximumWidth(fontMetrics().averageCharWidth() * 78);
    auto *across = new QHBoxLayout(content);
    across->addStretch(1);
    across->addWidget(columnBox, 20, Qt::AlignVCenter);
    across->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void StatePage::setSign(const QString &iconName)
{
    m_iconName = iconName;
    const int size = fontMetrics().height() * 3;
    m_sign->setPixmap(icon(iconName, themeOf(palette()).accent).pixmap(size, size));
}

void StatePage::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void StatePage::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleDescription(text);
}

void StatePage::setSmallPrint(const QString &text)
{
    m_smallPrint->setText(text);
    m_smallPrint->setVisible(!text.isEmpty());
}

void StatePage::addContent(QWidget *widget)
{
    m_column->insertWidget(m_column->indexOf(m_smallPrint), widget);
}

QPushButton *StatePage::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setDefault(m_buttons->count() == 0);
    m_buttons->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

void StatePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_iconName.isEmpty())
        setSign(m_iconName);
    QWidget::changeEvent(event);
}

} // namespace pulsedeck
