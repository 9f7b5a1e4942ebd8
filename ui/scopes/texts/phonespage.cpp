// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/texts/phonespage.h"

#include "app/scopes/emails/emails.h"
#include "app/scopes/sms/sms.h"
#include "app/vocabulary/watch.h"
#include "ui/action/resourceactions.h"
#include "ui/context/pagecontext.h"
#include "ui/look/headrow.h"
#include "ui/look/labels.h"
#include "ui/page/listpage.h"
#include "ui/table/resourcetable.h"

#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pulsedeck {

PhonesPage::PhonesPage(Client &client, const Resource &resource, PageContext &context)
    : m_client(client), m_context(context),
      m_row(resource.way.isEmpty() ? QJsonObject() : resource.way.last().row), m_counts(quietLabel())
{
    const Resource phones = sms::listPhones(m_row);
    m_title = headingLabel(phones.title, 1.3);
    setAccessibleName(phones.title);
    m_actions = new ResourceActions(
        client, phones, context, [this] { return selectedRows(); }, this);
    auto *bar = new QToolBar;
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_actions->addTo(*bar);
    // Buttons of toolbars are left out of the tab order by Qt.
    for (QToolButton *button : bar->findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::TabFocus);
    auto *head = new HeadRow;
    head->setContentsMargins(16, 12, 16, 0);
    head->addWords(m_title);
    head->addWords(m_counts);
    head->setTools(bar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(head);
    m_counts->setObjectName(u"counts"_s);
    addList();
    connect(m_actions, &ResourceActions::carriedOut, this, [this] {
        if (m_list)
            m_list->refresh();
    });
    connect(m_actions, &ResourceActions::opened, this, &RoomPage::resourceOpened);
    askCounts();
}

void PhonesPage::setTitleShown(bool shown)
{
    m_title->setVisible(shown);
}

/// As one comes there from the mailing lists.
static Resource phonesOf(const QJsonObject &list)
{
    const Resource lists = emails::mailingLists();
    const auto child = std::find_if(lists.children.begin(), lists.children.end(),
                                    [](const Child &one) { return one.id == "phones"_L1; });
    return childOf(lists, *child, list);
}

/// Phones that stand beside an address: others no operation lists.
void PhonesPage::addList()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    if (!m_client.allows(Scope::Emails)) {
        m_counts->setText(tr("Which phones are in the list is told with the Email scope only. They can be "
                             "added, and one can be looked up."));
        return column->addStretch();
    }
    m_list = new ListPage(m_client, phonesOf(m_row), m_context);
    m_list->setTitleShown(false);
    column->addWidget(m_list, 1);
    setFocusProxy(&m_list->table());
    connect(&m_list->model(), &ResourceModel::statusChanged, this, [this] {
        const QDateTime readAt = m_list->model().readAt();
        if (const QDateTime before = std::exchange(m_readAt, readAt); before.isValid() && before != readAt)
            askCounts();
    });
    connect(m_list->table().selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PhonesPage::selectionChanged);
    connect(m_list, &ListPage::resourceOpened, this, &RoomPage::resourceOpened);
    // Whoever is opened here is looked up by the phone.
    connect(m_list, &ListPage::rowOpened, this, [this](const QJsonObject &row) {
        const QString phone = row[u"phone"].toVariant().toString();
        if (!phone.isEmpty())
            emit resourceOpened(
                sms::foundPhone(m_row[u"id"].toVariant().toString(), m_row[u"name"].toString(), phone));
    });
    selectionChanged();
}

void PhonesPage::askCounts()
{
    if (!m_client.allows(Scope::Emails))
        return;
    Request request {.scope = Scope::Emails,
                     .operation = u"GET /addressbooks/{id}"_s,
                     .path = {{u"id"_s, m_row[u"id"].toVariant()}},
                     .priority = Priority::Visible};
    m_client.send(request, this, [this](const Reply &reply) {
        const QJsonValue list = reply.json.isArray() ? reply.json[0] : reply.json;
        if (!reply.ok() || !list[u"active_phones_quantity"].isDouble())
            return m_counts->setText(tr("How many phones the list has could not be read."));
        const QString active = tr("%Ln active phone(s)", nullptr, list[u"active_phones_quantity"].toInt());
        const QString fresh = tr("%Ln new", "phones", list[u"new_phones_quantity"].toInt());
        const QString excluded = tr("%Ln excluded", "phones", list[u"exc_phones_quantity"].toInt());
        m_counts->setText(tr("%1, %2, %3. Phones without an address count here, but cannot be listed.")
                              .arg(active, fresh, excluded));
    });
}

QList<QJsonObject> PhonesPage::selectedRows() const
{
    QList<QJsonObject> rows;
    for (const int row : m_list ? m_list->table().selectedRowNumbers() : QList<int>())
        rows << m_list->model().rowAt(row);
    return rows;
}

void PhonesPage::selectionChanged()
{
    const QList<QJsonObject> rows = selectedRows();
    m_actions->setSelection(rows, int(rows.size()));
}

} // namespace pulsedeck
