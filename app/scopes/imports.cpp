// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/imports.h"

#include "app/scopes/crm/crm.h"
#include "app/scopes/emails/emails.h"
#include "app/scopes/sms/sms.h"
#include "app/scopes/viber/viber.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

QList<ImportKind> importsInto(const Resource &list)
{
    using Maker = ImportKind (*)(const Resource &list);
    static const QHash<QString, QList<Maker>> makers {
        {u"emails/contacts"_s, {emails::contactImport, sms::numberImport}},
        {u"emails/phones"_s, {sms::numberImport}},
        {u"sms/list-phones"_s, {sms::numberImport}},
        {u"emails/blacklist"_s, {emails::blacklistImport}},
        {u"sms/blacklist"_s, {sms::blacklistImport}},
        {u"viber/blacklist"_s, {viber::blacklistImport}},
        {u"crm/contacts"_s, {crm::contactImport}},
        {u"crm/companies"_s, {crm::companyImport}},
        {u"crm/deals"_s, {crm::dealImport}},
    };
    QList<ImportKind> kinds;
    for (const Maker make : makers.value(list.id))
        kinds << make(list);
    return kinds;
}

QStringList importPlaces(const QList<Resource> &lists, const std::function<bool(Scope)> &isAllowed)
{
    const auto isPlace = [&isAllowed](const Resource &list) {
        const QList<ImportKind> kinds = importsInto(list);
        return std::any_of(kinds.begin(), kinds.end(),
                           [&isAllowed](const ImportKind &kind) { return isAllowed(kind.scope); });
    };
    QStringList places;
    for (const Resource &list : lists) {
        if (isPlace(list))
            places << list.title;
        for (const Child &child : list.children) {
            if (isPlace(childOf(list, child, {})))
                places << u"%1 › %2"_s.arg(list.title, child.title);
        }
    }
    return places;
}

} // namespace pulsedeck
