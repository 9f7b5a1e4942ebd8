// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/choicepicker.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>

namespace pulsedeck {

ChoicePicker::ChoicePicker(QSettings &uiState, const QString &key, const QString &usual, QWidget *parent)
    : QToolButton(parent), m_settings(uiState), m_key(key), m_usual(usual), m_choices(new QActionGroup(this))
{
    setMenu(new QMenu(this));
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({fontMetrics().height(), fontMetrics().height()});
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
}

void ChoicePicker::addChoice(const QString &text, const QString &choice)
{
    QAction *action = menu()->addAction(text, this, [this, choice] { pick(choice); });
    action->setCheckable(true);
    action->setData(choice);
    m_choices->addAction(action);
}

void ChoicePicker::addQuestion(const QString &text)
{
    m_question = menu()->addAction(text, this, [this] {
        follow(); // The menu has checked it already.
        ask();
    });
    m_question->setCheckable(true);
    m_choices->addAction(m_question);
    follow();
}

QString ChoicePicker::choice() const
{
    return m_settings.value(m_key, m_usual).toString();
}

void ChoicePicker::pick(const QString &choice)
{
    m_settings.setValue(m_key, choice);
    follow();
}

void ChoicePicker::follow()
{
    QAction *chosen = m_question;
    for (QAction *action : m_choices->actions()) {
        if (action != m_question && action->data().toString() == choice())
            chosen = action;
    }
    chosen->setChecked(true);
    setText(chosen == m_question ? words() : QString(chosen->text()).remove(u'&'));
    setAccessibleName(accessibleWords(text()));
    const bool isFirst = m_shown.isNull();
    if (std::exchange(m_shown, choice()) != m_shown && !isFirst)
        emit changed();
}

void ChoicePicker::showEvent(QShowEvent *event)
{
    QToolButton::showEvent(event);
    follow();
}

} // namespace pulsedeck
