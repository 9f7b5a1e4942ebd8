// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/outcomecolumn.h"

#include "app/desks/outcomes.h"
#include "app/scopes/verifier_service/checking.h"
#include "app/values/format.h"
#include "app/vocabulary/usual.h"
#include "app/wire/client.h"
#include "ui/context/pagecontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pulsedeck::OutcomeColumn)
};
} // namespace

Outcomes *outcomesOf(PageContext &context)
{
    auto *known = context.findChild<Outcomes *>(QString(), Qt::FindDirectChildrenOnly);
    return known || !context.ledger() ? known : new Outcomes(*context.ledger(), &context);
}

Resource withOutcomes(Resource resource, const Client &client, PageContext &context)
{
    const auto address =
        std::find_if(resource.columns.begin(), resource.columns.end(),
                     [](const Column &one) { return one.kind == Kind::Email && !one.hidden && !one.value; });
    const bool isMeant = resource.scope != Scope::VerifierService && client.allows(Scope::VerifierService);
    const Outcomes *outcomes = isMeant && address != resource.columns.end() ? outcomesOf(context) : nullptr;
    if (!outcomes)
        return resource;
    Column column = describe::toldAlways(
        describe::status(u"verifier-outcome"_s, Tr::tr("Verifier"), verifier_service::outcomes()));
    column.explanation = Tr::tr("How the address came out when it was checked, as far as that was read here");
    resource.columns << describe::hiddenAtFirst(describe::computed(
        column, [book = outcomes->book(), key = address->key](const QJsonObject &row) -> QJsonValue {
            const int status = book->of(format::toText(valueAt(row, key)));
            return status > 0 ? QJsonValue(status) : QJsonValue(QJsonValue::Undefined);
        }));
    return resource;
}

} // namespace pulsedeck
