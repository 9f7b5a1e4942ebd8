// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/confirmview.h"

#include "ui/look/labels.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace pulsedeck {

ConfirmView::ConfirmView(const QString &question, const QString &phrase, QWidget *parent)
    : QWidget(parent), m_phrase(phrase.simplified())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    layout->addWidget(textLabel(question));
    if (!m_phrase.isEmpty()) {
        m_typed = new QLineEdit;
        QLabel *words = textLabel(tr("To continue, type “%1”:").arg(m_phrase));
        layout->addWidget(words);
        layout->addWidget(m_typed);
        m_typed->setAccessibleName(words->text());
        connect(m_typed, &QLineEdit::textChanged, this, &ConfirmView::changed);
    }
    layout->addStretch();
}

bool ConfirmView::isAnswered() const
{
    return !m_typed || m_typed->text().simplified() == m_phrase;
}

void ConfirmView::focusFirst()
{
    if (m_typed)
        m_typed->setFocus(Qt::OtherFocusReason);
}

} // namespace pulsedeck
