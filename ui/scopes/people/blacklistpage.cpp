// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/people/blacklistpage.h"

#include "app/jobs/ledger.h"
#include "ui/context/pagecontext.h"
#include "ui/page/listpage.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

BlacklistPage::BlacklistPage(Client &client, const Resource &blacklist, PageContext &context, QWidget *parent)
    : RoomPage(parent), m_context(context), m_list(new ListPage(client, blacklist, context))
{
    setAccessibleName(blacklist.title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list);
    setFocusProxy(m_list);
    connect(m_list, &ListPage::comparisonWanted, this, &BlacklistPage::comparisonWanted);
    connect(m_list, &ListPage::rowOpened, this, &BlacklistPage::rowOpened);
    connect(m_list, &ListPage::resourceOpened, this, &BlacklistPage::resourceOpened);
    if (!context.ledger())
        return;
    connect(&m_list->model(), &QAbstractItemModel::rowsInserted, this, &BlacklistPage::show);
    connect(&m_list->model(), &ResourceModel::statusChanged, this, &BlacklistPage::show);
    connect(context.ledger(), &Ledger::appended, this, &BlacklistPage::read);
    read();
}

void BlacklistPage::read()
{
    toldhere::blocks(*m_context.ledger(), this, [this](const QHash<QString, toldhere::Block> &blocks) {
        m_blocks = blocks;
        show();
    });
}

/// Rows that say it already stay as they are.
void BlacklistPage::show()
{
    ResourceModel &model = m_list->model();
    for (auto block = m_blocks.cbegin(); block != m_blocks.cend(); ++block) {
        const int at = model.rowOfKey(block.key());
        if (at < 0)
            continue;
        QJsonObject row = model.rowAt(at);
        row[u"reason"_s] = block->reason;
        row[u"blocked"_s] = block->at.toString(Qt::ISODate);
        model.replaceRow(row);
    }
}

} // namespace pulsedeck
