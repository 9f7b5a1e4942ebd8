// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/dealparts.h"
#include "app/scopes/crm/fields.h"
#include "app/scopes/crm/records.h"

namespace pulsedeck::crm {

static Column dealStatus()
{
    return status("status", Tr::tr("Status"),
                  {
                      {"0", Tr::tr("Deleted")},
                      {"1", Tr::tr("Active", "deal"), Tone::Good},
                      {"2", Tr::tr("Lost"), Tone::Bad},
                      {"3", Tr::tr("Won"), Tone::Good},
                  });
}

static QList<Column> dealColumns()
{
    return {
        text("name", Tr::tr("Deal")),
        money("price", Tr::tr("Amount"), "currency"),
        dealStatus(),
        named("stepId", Tr::tr("Stage"), "crm/pipelines", "stages"),
        named("responsibleId", Tr::tr("Owner"), "crm/team"),
        named("pipelineId", Tr::tr("Pipeline"), "crm/pipelines"),
        dateTime("createdAt", Tr::tr("Created")),
        hiddenAtFirst(dateTime("updatedAt", Tr::tr("Changed"))),
        hiddenAtFirst(money("profit", Tr::tr("Profit"), "currency")),
        hiddenAtFirst(text("currency", Tr::tr("Currency"))),
        hiddenAtFirst(text("number", Tr::tr("Deal number"))),
        hiddenAtFirst(text("sourceType.name", Tr::tr("Source"))),
        hiddenAtFirst(text("id", Tr::tr("Deal ID"))),
    };
}

static QList<Column> dealDetails()
{
    return {
        dateTime("expiration.dateTime", Tr::tr("Due")),
        yesNo("expiration.expired", Tr::tr("Overdue")),
        yesNo("expiration.expires_within_day", Tr::tr("Due within a day")),
        yesNo("expiration.notificationEnabled", Tr::tr("Reminder")),
        text("expiration.notifyIn", Tr::tr("Reminder before")),
        yesNo("hasExpense", Tr::tr("With expenses")),
        text("sourceId", Tr::tr("Source ID")),
        notesIn("comments", "eventData.text"),
        ownFields("attributes"),
        files("attachments"),
        linked("tasks", Tr::tr("Task IDs")),
    };
}

/// What is asked beside for deals of which the file does not say it.
static QList<FormField> importOptions(const ActionContext &)
{
    return {whole("pipelineId", Tr::tr("Pipeline")), whole("stepId", Tr::tr("Stage")),
            line("currency", Tr::tr("Currency")), responsible({})};
}

/// New ones are active: of them the service takes no status.
static Request addDeal(const ImportRow &row)
{
    QJsonObject body = row.values;
    body.remove("status");
    return request(Scope::Crm, {.operation = "POST /crm/v1/deals", .body = body});
}

static Request changeDeal(const ImportRow &row)
{
    QJsonObject body = changedBody(row, {"pipelineId", "stepId", "status", "name", "price"});
    body["status"] = body["status"].toVariant().toInt();
    return request(Scope::Crm, {"PUT /crm/v1/deals/{dealId}", {}, {}, body}, row.before);
}

ImportKind dealImport(const Resource &)
{
    ImportKind kind {.id = "crm/deals", .scope = Scope::Crm, .name = Tr::tr("Deals")};
    kind.about = Tr::tr("New deals are active at first, whatever the file says.");
    kind.operation = "POST /crm/v1/deals";
    kind.counted = [](int number) { return Tr::tr("%Ln deal(s)", nullptr, number); };
    kind.fields = {
        recordId(Tr::tr("Deal ID")),
        {.column = text("name", Tr::tr("Deal")),
         .isRequired = true,
         .alsoCalled = {"Deal", "Deal name", "Geschäft", "Угода", "Назва"}},
        {dealStatus()},
        {.column = number("price", Tr::tr("Amount")), .alsoCalled = {"Amount", "Value", "Betrag", "Сума"}},
        currencyInFile(),
        needed(recordOf(count("pipelineId", Tr::tr("Pipeline")), {"pipelineId", "crm/pipelines"},
                        Tr::tr("Pipeline ID"))),
        needed(recordOf(count("stepId", Tr::tr("Stage")), {"stepId", "crm/pipelines", "stages"},
                        Tr::tr("Stage ID"))),
        ownerInFile(),
    };
    kind.keys = {"id", "name"};
    kind.options = importOptions;
    kind.add = [](const QList<ImportRow> &rows, const QJsonObject &) { return addDeal(rows.first()); };
    kind.change = inOneStep(changeDeal);
    return kind;
}

/// By the service, which tells what expressions mean but not for which fields they hold: of numbers and days
/// "from" and "to", of all else "is".
static QList<Filter> dealFilters()
{
    const QList<StatusWord> deadlines {
        {"1", Tr::tr("Without a deadline")}, {"2", Tr::tr("Overdue")},
        {"3", Tr::tr("Due within a day")},   {"4", Tr::tr("Due within a week")},
        {"5", Tr::tr("Due within a month")},
    };
    return {byText("name", Tr::tr("Name", "deal")),
            byName("filter:responsibleId:eq", Tr::tr("Owner")),
            byName("pipelineIds", Tr::tr("Pipeline")),
            byText("filter:price:gte", Tr::tr("Amount from")),
            byText("filter:price:lte", Tr::tr("Amount to")),
            byCode("expiration", Tr::tr("Deadline"), deadlines),
            byText("filter:currency:eq", Tr::tr("Currency")),
            byText("filter:number:eq", Tr::tr("Deal number")),
            byDay("filter:createdAt:gte", Tr::tr("Created from")),
            byDay("filter:createdAt:lte", Tr::tr("Created to")),
            byDay("filter:updatedAt:gte", Tr::tr("Changed from")),
            byDay("filter:updatedAt:lte", Tr::tr("Changed to")),
            byDay("completionDateFrom", Tr::tr("Completed from", "deal")),
            byDay("completionDateTo", Tr::tr("Completed to", "deal")),
            byText("firstName", Tr::tr("First name of a contact")),
            byText("lastName", Tr::tr("Last name of a contact")),
            byText("email", Tr::tr("Address of a contact")),
            byText("phone", Tr::tr("Phone of a contact"))};
}

Resource deals()
{
    Resource deals {
        .id = "crm/deals",
        .title = Tr::tr("Deals"),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("There are no deals yet."),
        .list = Call {"POST /crm/v1/deals/get-list"},
        .columns = dealColumns(),
    };
    deals.filters = dealFilters();
    deals.detail = [](const QJsonObject &row) { return forRow({"GET /crm/v1/deals/{dealId}"}, row); };
    deals.details = dealDetails();
    deals.actions = dealActions();
    deals.children = dealParts();
    return deals;
}

Resource contactDeals(const QJsonObject &contact)
{
    Resource deals {
        .id = "crm/contact-deals",
        .title = Tr::tr("Deals of %1").arg(contact["fullName"].toString()),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("There are no deals with this contact."),
        .list = forRow({"GET /crm/v1/contacts/{contactId}/deals"}, contact),
        .columns = dealColumns(),
    };
    deals.detail = [](const QJsonObject &row) { return forRow({"GET /crm/v1/deals/{dealId}"}, row); };
    deals.details = dealDetails();
    deals.children = dealParts();
    return deals;
}

} // namespace pulsedeck::crm
