// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The part of ListPage that says what there is instead of rows, and offers a way on; and what is in sight.

#include "ui/page/listpage.h"

#include "app/contract/contract.h"
#include "app/wire/client.h"
#include "ui/look/labels.h"
#include "ui/notice/errorbox.h"
#include "ui/notice/stateview.h"
#include "ui/table/counttext.h"
#include "ui/table/filterbar.h"
#include "ui/table/resourcetable.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace pulsedeck {

ListPage::Sight ListPage::sight() const
{
    const QList<int> rows = m_table->selectedRowCount() == 1 ? m_table->selectedRowNumbers() : QList<int>();
    return {m_filters->search(),
            rows.isEmpty() ? QString()
                           : m_model.index(rows.first(), 0).data(ResourceModel::KeyRole).toString()};
}

void ListPage::goOn(const Sight &sight)
{
    if (!sight.search.isEmpty())
        m_filters->setSearch(sight.search);
    if (!sight.key.isEmpty())
        choose(sight.key);
}

ListPage::State ListPage::state() const
{
    if (m_model.rowCount() > 0)
        return State::Rows;
    if (m_model.loadedCount() > 0)
        return m_model.isArranging() ? State::Rows : State::NoHit;
    if (m_model.isLoading() || !m_asked)
        return State::Reading;
    if (m_model.age() == ResourceModel::Age::None) {
        if (m_model.error().isSet())
            return State::Failed;
        if (m_model.isPartial())
            return State::Stopped;
    }
    if (m_model.pager().mayHaveGaps())
        return State::Missing;
    return m_filters->isFiltered() ? State::Filtered : State::Empty;
}

void ListPage::sayError(State state)
{
    if (state == State::Failed || !m_model.error().isSet() || m_model.isLoading())
        m_error->hide();
    else
        m_error->show(m_model.error(), whatIsShown(), tr("&Continue"));
}

QString ListPage::whatIsShown() const
{
    if (m_model.age() != ResourceModel::Age::Fresh)
        return tr("What you see was read on %1.").arg(readAtText(m_model.readAt()));
    return m_model.isPartial() ? tr("The list is not complete.") : QString();
}

void ListPage::sayState(State state)
{
    switch (state) {
    case State::Rows:
        return;
    case State::Reading:
        // Quick answers need no words; slow ones get them after a moment.
        return m_stateView->say(
            m_patience.isActive()
                ? StateView::Words {}
                : StateView::Words {.sign = u"busy"_s,
                                    .text = tr("Reading %1…").arg(m_model.resource().title)});
    case State::Stopped:
        return m_stateView->say({.sign = u"list"_s,
                                 .title = tr("Nothing was read yet"),
                                 .text = tr("Reading was stopped before the first rows came."),
                                 .first = tr("&Read")});
    case State::Empty:
    case State::Filtered:
        return sayEmpty(state);
    case State::NoHit:
        return m_stateView->say({.sign = u"search"_s,
                                 .title = m_model.search().isEmpty()
                                     ? tr("No row is of the chosen kind")
                                     : tr("No row has “%1”").arg(m_model.search().left(60)),
                                 .text = searchedText(),
                                 .first = tr("&Clear the search"),
                                 .second = m_model.isPartial()       ? tr("&Load all and search")
                                     : m_model.pager().mayHaveGaps() ? tr("&Read again")
                                                                     : QString()});
    case State::Failed:
        return m_stateView->say(m_model.error());
    case State::Missing:
        return m_stateView->say({.sign = u"list"_s,
                                 .title = tr("Rows are missing"),
                                 .text = tr("The service says that there are rows, but it sent none."),
                                 .first = tr("&Read again")});
    }
}

/// Another call would tell how many rows there are, and did not.
static bool isUncounted(const ResourceModel &model, const Contract &contract)
{
    const Operation *operation = contract.find(model.resource().scope, model.call().operation);
    return operation && !operation->paging.totalOperation.isEmpty() && model.total() < 0;
}

/// The list has no rows, or had none when it was read last.
void ListPage::sayEmpty(State state)
{
    const Resource &resource = m_model.resource();
    const QAction *create = m_actions->first(Action::Role::Create);
    const bool isOfNow = m_model.age() == ResourceModel::Age::Fresh || !m_model.readAt().isValid();
    const QString then = isOfNow ? QString() : readAtText(m_model.readAt());
    if (state == State::Filtered)
        return m_stateView->say({.sign = u"filter"_s,
                                 .title = isOfNow
                                     ? tr("Nothing matches the chosen filters")
                                     : tr("Nothing matched the chosen filters, as of %1").arg(then),
                                 .text = resource.emptyText,
                                 .first = tr("&Show everything")});
    if (isOfNow && isUncounted(m_model, m_client.contract()))
        return m_stateView->say({.sign = u"list"_s,
                                 .title = tr("No rows came"),
                                 .text = tr("The service sent none and did not tell how many there are."),
                                 .first = create ? create->text() : QString(),
                                 .second = tr("&Read again")});
    m_stateView->say({.sign = u"list"_s,
                      .title = isOfNow ? tr("Nothing here yet") : tr("Empty, as of %1").arg(then),
                      .text = resource.emptyText,
                      .first = create ? create->text() : QString()});
}

QString ListPage::searchedText() const
{
    if (m_model.age() != ResourceModel::Age::Fresh)
        return tr("What was read on %1 was searched.").arg(readAtText(m_model.readAt()));
    if (m_model.isPartial())
        return tr("Only what is loaded was searched; there may be more rows.");
    return m_model.pager().mayHaveGaps() ? tr("Only what is loaded was searched; the list may be incomplete.")
                                         : tr("All rows were searched.");
}

void ListPage::firstWayOn()
{
    switch (state()) {
    case State::NoHit:
        return m_filters->clearSearch();
    case State::Filtered:
        return m_filters->clearFilters();
    case State::Failed:
    case State::Stopped:
    case State::Missing:
        return m_model.refresh();
    case State::Empty:
        if (QAction *create = m_actions->first(Action::Role::Create))
            create->trigger();
        return;
    case State::Rows:
    case State::Reading:
        return;
    }
}

void ListPage::secondWayOn()
{
    if (state() == State::Empty)
        m_model.refresh();
    if (state() == State::NoHit)
        m_model.isPartial() ? m_model.loadAll() : m_model.refresh();
}

} // namespace pulsedeck
