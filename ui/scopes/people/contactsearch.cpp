// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/people/contactsearch.h"

#include "app/vocabulary/watch.h"
#include "ui/context/pagecontext.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

ContactSearch::ContactSearch(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_line(new QLineEdit), m_complaint(quietLabel())
{
    m_line->setObjectName(u"address"_s);
    m_line->setPlaceholderText(tr("Address of a contact"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_line->setClearButtonEnabled(true);
    m_line->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    auto *find = new QPushButton(tr("F&ind"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_line, 1);
    line->addWidget(find);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(headingLabel(tr("One contact"), 1.3));
    layout->addWidget(
        textLabel(tr("Everything about one address: its lists and variables, which can be changed "
                     "here, what was sent to it, and what came of it.")));
    layout->addLayout(line);
    layout->addWidget(m_complaint);
    const Door inCrm {Scope::Crm, u"crm/contacts"_s};
    if (context.canOpen(inCrm)) {
        auto *other = new QPushButton(tr("By name or phone: &contacts of the CRM"));
        other->setFlat(true);
        connect(other, &QPushButton::clicked, this, [this, inCrm] { m_context.open(inCrm); });
        layout->addWidget(other, 0, Qt::AlignLeft);
    }
    layout->addStretch();
    m_complaint->hide();
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::returnPressed, this, &ContactSearch::find);
    connect(m_line, &QLineEdit::textEdited, m_complaint, &QWidget::hide);
    connect(find, &QPushButton::clicked, this, &ContactSearch::find);
}

void ContactSearch::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_line->selectAll();
    m_line->setFocus(Qt::OtherFocusReason);
}

void ContactSearch::find()
{
    const QString address = m_line->text().trimmed();
    const qsizetype at = address.indexOf(u'@');
    if (at < 1 || at + 1 == address.size()) {
        m_complaint->setText(
            tr("An address has an @ between a name and a domain: ann@example.com. Contacts of "
               "mailing lists are found by the whole address only."));
        m_complaint->show();
        return;
    }
    m_context.open({Scope::Emails, u"emails/people"_s, {{u"email"_s, address}}, 0});
}

} // namespace pulsedeck
