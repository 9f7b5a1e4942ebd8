// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/crm/partview.h"

#include "app/jobs/jobs.h"
#include "ui/action/resourceactions.h"
#include "ui/context/pagecontext.h"
#include "ui/edit/gridediting.h"
#include "ui/look/labels.h"
#include "ui/notice/errorbox.h"
#include "ui/table/celllink.h"
#include "ui/table/listmemory.h"
#include "ui/table/resourcetable.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// More rows than that are scrolled.
constexpr int mostRows = 6;

PartView::PartView(Client &client, const Resource &part, const QString &title, PageContext &context,
                   QWidget *parent)
    : QWidget(parent), m_model(client, part), m_table(new ResourceTable(m_model)),
      m_editing(new GridEditing(*m_table, m_model, client, context)),
      m_actions(new ResourceActions(
          client, part, context, [this] { return selectedRows(); }, this)),
      m_count(quietLabel()), m_error(new ErrorBox)
{
    setAccessibleName(part.title);
    m_model.useNames(context.names());
    new ListMemory(m_model, context.history(), this);
    m_table->setAccessibleName(part.title);
    m_table->horizontalHeader()->hide();
    m_table->setAlternatingRowColors(false);
    for (int column = 0; column < part.columns.size(); ++column)
        // "Yes" says nothing without the title above it.
        m_table->setColumnHidden(
            column, part.columns.at(column).hidden || part.columns.at(column).kind == Kind::YesNo);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(makeHead(title));
    layout->addWidget(m_error);
    layout->addWidget(m_table);
    m_error->retryWhenBack(client);
    connect(m_error, &ErrorBox::actionTriggered, &m_model, &ResourceModel::refresh);
    connect(&m_model, &ResourceModel::statusChanged, this, &PartView::follow);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &PartView::follow);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &PartView::follow);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PartView::follow);
    connect(m_table, &ResourceTable::opened, this, &PartView::opened);
    connect(m_table, &ResourceTable::menuWanted, this, &PartView::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_actions->setSelection(selectedRows(), m_table->selectedRowCount()); });
    connect(m_editing, &GridEditing::possibleChanged, this,
            [this] { m_actions->setEditsCells(m_editing->isPossible()); });
    connect(m_editing, &GridEditing::saved, &m_model, &ResourceModel::refresh);
    connect(m_actions, &ResourceActions::carriedOut, this,
            [this](const Action &, const ActionRunner::Outcome &outcome) {
                if (!outcome.changed)
                    return;
                m_model.refresh();
                emit carriedOut();
            });
    connect(m_actions, &ResourceActions::checkWanted, &m_model, &ResourceModel::refresh);
    if (Jobs *jobs = context.jobs()) {
        connect(jobs, &Jobs::ended, this, [this](const Job &job) {
            if (m_isAsked && job.mayHaveChanged(m_model.resource()))
                m_model.refresh();
        });
    }
    follow();
}

PartView::~PartView()
{
    m_editing->hurry();
}

/// Keys of actions hold inside of the part: others on the page have the same.
QWidget *PartView::makeHead(const QString &title)
{
    auto *bar = new QToolBar;
    bar->setIconSize({fontMetrics().height(), fontMetrics().height()});
    bar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    bar->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_actions->addTo(*bar);
    for (QAction *action : actions())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (QToolButton *button : bar->findChildren<QToolButton *>()) {
        button->setFocusPolicy(Qt::TabFocus);
        if (button->menu())
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins({});
    line->setSpacing(8);
    line->addWidget(headingLabel(withoutMnemonics(title), 1.0));
    line->addWidget(m_count, 1);
    line->addWidget(bar);
    return head;
}

void PartView::read()
{
    if (std::exchange(m_isAsked, true))
        m_model.refresh();
    else
        m_model.loadAll();
}

void PartView::follow()
{
    const int rows = m_model.rowCount();
    const ApiError error = m_model.error();
    m_table->setVisible(rows > 0);
    m_error->setVisible(error.isSet());
    if (error.isSet())
        m_error->show(error, {}, tr("&Try again"));
    const bool isKnown = m_model.age() != ResourceModel::Age::None;
    if (rows > 0 || !isKnown)
        m_count->setText(rows > 0                  ? locale().toString(rows)
                             : m_model.isLoading() ? tr("Reading…")
                                                   : QString());
    else
        m_count->setText(tr("none", "of a list on a page"));
    m_count->setToolTip(rows > 0 || !isKnown ? QString() : plainToolTip(m_model.resource().emptyText));
    fit();
}

/// As high as its rows.
void PartView::fit()
{
    const int line = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(qBound(1, m_model.rowCount(), mostRows) * line + 4);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    m_table->resizeColumnsToContents();
    const int most = qMax(120, width() / 2);
    for (int column = 0; column < header->count(); ++column) {
        if (header->sectionSize(column) > most)
            header->resizeSection(column, most);
    }
}

QList<QJsonObject> PartView::selectedRows() const
{
    QList<QJsonObject> rows;
    for (const int row : m_table->selectedRowNumbers())
        rows << m_model.rowAt(row);
    return rows;
}

void PartView::opened(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (!openLink(linkIn(index)))
        emit rowOpened(m_model.rowAt(index.row()));
}

void PartView::showMenu(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const QString address = linkIn(m_table->currentIndex()); !address.isEmpty())
        connect(menu->addAction(tr("Open the link")), &QAction::triggered, this,
                [address] { openLink(address); });
    m_actions->addTo(*menu);
    m_editing->addTo(*menu);
    menu->popup(where);
}

} // namespace pulsedeck
