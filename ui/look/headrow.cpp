// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/headrow.h"

#include <QBoxLayout>
#include <QEvent>

namespace pulsedeck {

HeadRow::HeadRow(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this)), m_words(new QVBoxLayout)
{
    m_layout->setContentsMargins({});
    m_words->setSpacing(0);
    m_layout->addLayout(m_words, 1);
}

void HeadRow::addWords(QWidget *words)
{
    m_words->addWidget(words);
}

void HeadRow::setTools(QWidget *tools)
{
    m_tools = tools;
    m_layout->addWidget(tools);
    follow();
}

void HeadRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_tools)
        follow();
}

/// The tools may be more or fewer than they were.
bool HeadRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && m_tools)
        follow();
    return QWidget::event(event);
}

void HeadRow::follow()
{
    constexpr int letters = 28;
    const int tools = qMax(m_tools->sizeHint().width(), m_tools->minimumWidth());
    const bool isNarrow = width() < tools + fontMetrics().averageCharWidth() * letters;
    const auto direction = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_layout->direction() == direction)
        return;
    m_layout->setDirection(direction);
    m_layout->setAlignment(m_tools, isNarrow ? Qt::AlignLeft : Qt::Alignment());
}

} // namespace pulsedeck
