// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/savedsearches.h"

#include "app/jobs/ledger.h"
#include "ui/action/resourceactions.h"
#include "ui/context/pagecontext.h"
#include "ui/look/labels.h"
#include "ui/table/layoutstore.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

constexpr qsizetype longestName = 60;

SavedSearches *SavedSearches::of(const Resource &resource, ResourceActions &actions, PageContext &context,
                                 QObject *page)
{
    const bool canSearch =
        std::any_of(resource.actions.begin(), resource.actions.end(), [](const Action &action) {
            return action.opens && action.form && action.target == Action::Target::NoRow;
        });
    return canSearch && context.ledger() ? new SavedSearches(resource, actions, *context.ledger(), page)
                                         : nullptr;
}

SavedSearches::SavedSearches(const Resource &resource, ResourceActions &actions, Ledger &ledger,
                             QObject *page)
    : QObject(page), m_actions(actions), m_ledger(ledger),
      m_kind(u"searches/"_s + LayoutStore::digestOf(placeOf(resource)))
{
    actions.offerNames();
    connect(&actions, &ResourceActions::searchNamed, this, &SavedSearches::keep);
    ledger.records(m_kind, this, [this](const QHash<QString, QJsonObject> &records) {
        for (const QJsonObject &body : records)
            m_known[body[u"name"].toString()] = {body[u"action"].toString(), body[u"values"].toObject()};
    });
}

void SavedSearches::keep(const QString &text, const QString &action, const QJsonObject &values)
{
    const QString name = text.left(longestName);
    m_known[name] = {action, values};
    m_ledger.write({{LedgerChange::What::Put,
                     m_kind,
                     name,
                     {{u"name"_s, name}, {u"action"_s, action}, {u"values"_s, values}}}});
}

void SavedSearches::use(const QString &name)
{
    const Search search = m_known.value(name);
    m_actions.ask(search.action, search.values);
}

void SavedSearches::drop(const QString &name)
{
    m_known.remove(name);
    m_ledger.write({{LedgerChange::What::Drop, m_kind, name, {}}});
}

void SavedSearches::addTo(QMenu &menu)
{
    if (m_known.isEmpty())
        return;
    menu.addSection(tr("Searches"));
    auto *gone = new QMenu(tr("Delete a search"), &menu);
    for (const QString &name : names()) {
        connect(menu.addAction(withoutMnemonics(name)), &QAction::triggered, this,
                [this, name] { use(name); });
        connect(gone->addAction(withoutMnemonics(name)), &QAction::triggered, this,
                [this, name] { drop(name); });
    }
    menu.addMenu(gone);
}

} // namespace pulsedeck
