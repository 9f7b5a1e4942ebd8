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

RecentBounces::RecentBounces(Client &client, QWidget *parent)
    : QWidget(parent), m_client(client), m_title(quietLabel()), m_list(new QListWidget)
{
    m_list->setAccessibleName(tr("Letters that came back lately"));
    m_list->setToolTip(tr("Return or a click asks why."));
    m_list->setFixedHeight((fontMetrics().height() + 14) * most);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
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
    ask(format::today(), 1);
}

void RecentBounces::ask(const QDate &day, int daysBefore)
{
    Request request {
        .scope = Scope::Smtp, .operation = u"GET /smtp/bounces/day"_s, .priority = Priority::Visible};
    request.query = {{u"date"_s, day.toString(Qt::ISODate)}, {u"limit"_s, most}};
    m_client.send(request, this, [=, this](const Reply &reply) {
        const bool isEmpty = reply.ok() && reply.json[u"emails"].toArray().isEmpty();
        if (isEmpty && daysBefore > 0)
            return ask(day.addDays(-1), daysBefore - 1);
        if (reply.ok())
            take(reply.json, day);
    });
}

void RecentBounces::take(const QJsonValue &answer, const QDate &day)
{
    m_list->clear();
    const QJsonArray letters = answer[u"emails"].toArray();
    for (const QJsonValue letter : letters) {
        const QString address = letter[u"email_to"].toString();
        if (m_list->count() == most || address.isEmpty())
            continue;
        //: A recipient, and what the server said.
        const QString text = tr("%1: %2").arg(address, smtp::serverLine(letter.toObject()));
        auto *item = new QListWidgetItem(format::harmlessLine(text), m_list);
        item->setData(Qt::UserRole, address);
    }
    const bool isToday = day == format::today();
    m_title->setText(isToday ? tr("Some that came back today:")
                             : tr("Some that came back on %1:").arg(format::dateText(day)));
    setVisible(m_list->count() > 0);
}

} // namespace pulsedeck
