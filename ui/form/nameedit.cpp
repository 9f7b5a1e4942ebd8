// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/nameedit.h"

#include "ui/look/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace pulsedeck {

constexpr int mostAtOnce = 12;

NameEdit::NameEdit(QWidget *parent) : QLineEdit(parent), m_names(new QStringListModel(this))
{
    auto *completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(mostAtOnce);
    setCompleter(completer);
    m_arrow = addAction(icon(u"down"_s), TrailingPosition);
    m_arrow->setText(tr("Show all names"));
    m_arrow->setToolTip(m_arrow->text());
    connect(m_arrow, &QAction::triggered, this, &NameEdit::showAll);
    setChoices({});
}

void NameEdit::setChoices(const QList<StatusWord> &choices)
{
    QStringList names;
    for (const StatusWord &choice : choices)
        names << choice.text;
    m_names->setStringList(names);
    m_arrow->setVisible(!names.isEmpty());
}

void NameEdit::showAll()
{
    setFocus(Qt::OtherFocusReason);
    completer()->setCompletionPrefix({});
    completer()->complete();
    const int current = int(m_names->stringList().indexOf(text()));
    if (current >= 0)
        completer()->popup()->setCurrentIndex(completer()->completionModel()->index(current, 0));
}

void NameEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !event->modifiers() && m_arrow->isVisible())
        return showAll();
    QLineEdit::keyPressEvent(event);
}

} // namespace pulsedeck
