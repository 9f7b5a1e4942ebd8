// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/texts/spendingpage.h"

#include "app/values/convert.h"
#include "ui/context/pagecontext.h"
#include "ui/look/labels.h"
#include "ui/page/reportpage.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

SpendingPage::SpendingPage(Client &client, const Resource &resource, PageContext &context)
    : m_purse(client, context.history()), m_balance(textLabel())
{
    setAccessibleName(resource.title);
    m_balance->setObjectName(u"balance"_s);
    m_balance->setContentsMargins(16, 12, 16, 0);
    auto *reports = new ReportPage(client, resource, context);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_balance);
    layout->addWidget(reports, 1);
    setFocusProxy(reports);
    connect(&m_purse, &Purse::changed, this,
            [this] { m_balance->setText(format::harmlessLine(m_purse.words({}).text)); });
    m_balance->setText(m_purse.words({}).text);
}

void SpendingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_purse.read();
}

} // namespace pulsedeck
