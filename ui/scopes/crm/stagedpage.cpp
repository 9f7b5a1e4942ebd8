// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/crm/stagedpage.h"

#include "app/jobs/jobs.h"
#include "ui/context/pagecontext.h"
#include "ui/notice/errorbox.h"
#include "ui/notice/stateview.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pulsedeck {

StagedPage::StagedPage(Client &client, const Resource &resource, PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(client, resource), m_error(new ErrorBox(this)),
      m_state(new StateView(this))
{
    setAccessibleName(resource.title);
    if (context.staging() && context.undo()) {
        m_lay = std::make_unique<StagedLay>(*context.staging(), placeOf(resource));
        m_stager = std::make_unique<RowStager>(m_model, *m_lay, client.contract(), *context.staging(),
                                               *context.undo());
        m_model.setOverlay(m_lay.get());
    }
    m_error->retryWhenBack(client);
    m_state->retryWhenBack(client);
    connectModel();
}

/// What the page draws is gone before its model.
StagedPage::~StagedPage()
{
    m_model.disconnect(this);
}

void StagedPage::connectModel()
{
    connect(&m_model, &ResourceModel::statusChanged, this, &StagedPage::follow);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &StagedPage::draw);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &StagedPage::draw);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &StagedPage::draw);
    // Not while an item is on its way to be changed.
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &StagedPage::draw, Qt::QueuedConnection);
    connect(m_error, &ErrorBox::actionTriggered, &m_model, &ResourceModel::refresh);
    connect(m_state, &StateView::firstTriggered, &m_model, &ResourceModel::refresh);
    if (!m_lay)
        return;
    connect(m_lay.get(), &StagedLay::changed, &m_model, &ResourceModel::tellOverlaid);
    connect(m_lay.get(), &StagedLay::removed, &m_model, &ResourceModel::dropRows);
    if (Jobs *jobs = m_context.jobs()) {
        connect(jobs, &Jobs::ended, this, [this] {
            if (!m_lay->keysToRead().isEmpty())
                m_model.refresh();
        });
    }
}

void StagedPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_isAsked, true))
        m_model.loadAll();
}

void StagedPage::follow()
{
    if (m_lay && m_model.age() == ResourceModel::Age::Fresh
        && std::exchange(m_readAt, m_model.readAt()) != m_model.readAt())
        m_lay->noteRead();
    const bool hasRows = m_model.rowCount() > 0;
    const ApiError error = m_model.error();
    setRowsVisible(hasRows);
    m_state->setVisible(!hasRows);
    m_error->setVisible(hasRows && error.isSet());
    if (m_error->isVisibleTo(this))
        m_error->show(error, {}, tr("&Try again"));
    if (hasRows)
        return draw();
    if (error.isSet())
        return m_state->say(error);
    if (m_model.isLoading() || !m_isAsked)
        return m_state->say({.sign = u"busy"_s, .text = tr("Reading %1…").arg(m_model.resource().title)});
    m_state->say({.sign = u"list"_s, .title = tr("Nothing here yet"), .text = m_model.resource().emptyText});
}

int StagedPage::columnOf(const QString &key) const
{
    const QList<Column> &columns = m_model.columns();
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const Column &one) { return one.key == key; });
    return int(found - columns.begin());
}

QWidget &StagedPage::errorBox()
{
    return *m_error;
}

QWidget &StagedPage::stateView()
{
    return *m_state;
}

} // namespace pulsedeck
