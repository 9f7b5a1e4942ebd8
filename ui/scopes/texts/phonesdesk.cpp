// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/texts/phonesdesk.h"

#include "app/table/names.h"
#include "ui/action/resourceactions.h"
#include "ui/context/pagecontext.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/scopes/texts/phonespage.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// The list that was worked on last.
static const QString lastKey = u"sms/phones/list"_s;

static const Reference &lists()
{
    static const Reference reference {u"id"_s, u"emails/mailing-lists"_s};
    return reference;
}

PhonesDesk::PhonesDesk(Client &client, const Resource &resource, PageContext &context)
    : m_client(client), m_resource(resource), m_context(context), m_choice(new QComboBox),
      m_about(textLabel()), m_layout(new QVBoxLayout(this))
{
    setAccessibleName(resource.title);
    m_choice->setObjectName(u"mailing-list"_s);
    m_choice->setAccessibleName(tr("Mailing list"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(30);
    auto *label = new QLabel(tr("&Mailing list:"));
    label->setBuddy(m_choice);
    auto *actions = new ResourceActions(
        client, resource, context, [] { return QList<QJsonObject>(); }, this);
    QMenu menu;
    actions->addTo(menu);
    auto *lookUp = new QPushButton(icon(u"search"_s), menu.actions().constFirst()->text());
    connect(lookUp, &QPushButton::clicked, menu.actions().constFirst(), &QAction::trigger);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 12, 16, 0);
    line->addWidget(label);
    line->addWidget(m_choice);
    line->addStretch();
    line->addWidget(lookUp);
    m_layout->setContentsMargins({});
    m_layout->addLayout(line);
    setFocusProxy(m_choice);
    connect(actions, &ResourceActions::opened, this, &RoomPage::resourceOpened);
    m_layout->addWidget(m_about);
    m_layout->addStretch();
    m_about->setContentsMargins(16, 12, 16, 0);
    connect(m_choice, &QComboBox::activated, this, &PhonesDesk::open);
    if (Names *names = context.names())
        connect(names, &Names::changed, this, &PhonesDesk::fill);
    fill();
}

void PhonesDesk::fill()
{
    const QVariant chosen = m_choice->currentData();
    Names *names = m_context.names();
    m_choice->clear();
    for (const StatusWord &list : names ? names->choices(lists()) : QList<StatusWord>())
        m_choice->addItem(list.text, list.code);
    m_choice->setEnabled(m_choice->count() > 0);
    m_about->setVisible(m_choice->count() == 0);
    m_about->setText(
        m_client.allows(Scope::Emails)
            ? tr("There are no mailing lists yet, or they are still being read. Phones are kept in "
                 "mailing lists.")
            : tr("Mailing lists are told with the Email scope only. Whether a list has a phone can "
                 "be looked up all the same."));
    const int last = m_choice->findData(m_context.uiState().value(lastKey));
    m_choice->setCurrentIndex(qMax(m_choice->findData(chosen), chosen.isValid() ? 0 : qMax(0, last)));
    if (!m_page && m_choice->count() > 0)
        open(m_choice->currentIndex());
}

void PhonesDesk::open(int at)
{
    const QVariant id = m_choice->itemData(at);
    m_context.uiState().setValue(lastKey, id);
    show({{u"id"_s, id.toLongLong()}, {u"name"_s, m_choice->itemText(at)}});
}

void PhonesDesk::show(const QJsonObject &list)
{
    delete m_page;
    const Resource phones = childOf(m_resource, m_resource.children.first(), list);
    m_page = new PhonesPage(m_client, phones, m_context);
    m_page->setTitleShown(false);
    connect(m_page, &RoomPage::resourceOpened, this, &RoomPage::resourceOpened);
    m_layout->addWidget(m_page, 1000);
}

} // namespace pulsedeck
