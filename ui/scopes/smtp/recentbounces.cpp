// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/smtp/recentbounces.h"

#include "app/scopes/smtp/serverwords.h"
#include "app/values/convert.h"
#include "app/values/zone.h"
#include "ui/look/labels.h"

#include <QJsonArray>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static constexpr int most = 10;
static constexpr int days = 3;

RecentBounces::RecentBounces(Client &client, QWidget *parent)
    : QWidget(parent), m_client(client), m_list(new QListWidget)
{
    m_list->setAccessibleName(tr("Letters that came back lately"));
    m_list->setSpacing(3);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_list->setToolTip(tr("Return or a click asks why."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(quietLabel(tr("Letters that came back lately")));
    layout->addWidget(m_list);
    const auto choose = [this](const QListWidgetItem *item) {
        emit chosen(item->data(Qt::UserRole).toString());
    };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
    hide();
}

void RecentBounces::read()
{
    m_list->clear();
    ask(0);
}

void RecentBounces::ask(int daysAgo)
{
    const QDate day = format::today().addDays(-daysAgo);
    Request request {
        .scope = Scope::Smtp, .operation = u"GET /smtp/bounces/day"_s, .priority = Priority::Visible};
    request.query = {{u"date"_s, day.toString(Qt::ISODate)}, {u"limit"_s, most}};
    m_client.send(request, this, [this, daysAgo](const Reply &reply) {
        if (!reply.ok())
            return;
        take(reply.json);
        if (m_list->count() < most && daysAgo + 1 < days)
            ask(daysAgo + 1);
    });
}

void RecentBounces::take(const QJsonValue &answer)
{
    for (const QJsonValue letter : answer[u"emails"].toArray()) {
        const QString address = letter[u"email_to"].toString();
        if (m_list->count() == most || address.isEmpty())
            continue;
        //: A recipient, and what the server said.
        const QString text = tr("%1: %2").arg(address, smtp::serverLine(letter.toObject()));
        auto *item = new QListWidgetItem(format::harmlessLine(text), m_list);
        item->setData(Qt::UserRole, address);
    }
    m_list->setFixedHeight((m_list->sizeHintForRow(0) + 2 * m_list->spacing()) * m_list->count()
                           + 2 * m_list->frameWidth() + 8);
    if (!m_isDone)
        setVisible(m_list->count() > 0);
}

void RecentBounces::finish()
{
    m_isDone = true;
    hide();
}

} // namespace pulsedeck
