// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/dealparts.h"

#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/fields.h"
#include "app/scopes/crm/records.h"
#include "app/values/format.h"
#include "app/vocabulary/apiece.h"

#include <QJsonArray>

#include <algorithm>

namespace pulsedeck::crm {

static QList<StatusWord> stateChoices()
{
    return {{"1", Tr::tr("Active", "deal")}, {"2", Tr::tr("Lost")}, {"3", Tr::tr("Won")}};
}

static QList<FormField> stageFields(const QJsonObject &deal)
{
    FormField stage = required(whole("stepId", Tr::tr("Stage"), deal["stepId"]));
    FormField pipeline = required(whole("pipelineId", Tr::tr("Pipeline"), deal["pipelineId"]));
    return {pipeline, stage};
}

static QList<FormField> newDealForm(const ActionContext &)
{
    return stageFields({}) << required(line("name", Tr::tr("Deal"))) << amount("price", Tr::tr("Amount"))
                           << line("currency", Tr::tr("Currency")) << responsible({});
}

static QList<FormField> dealForm(const ActionContext &context)
{
    const QJsonObject deal = context.row();
    FormField state = required(choice("status", Tr::tr("Status"), stateChoices()));
    state.value = deal["status"];
    return stageFields(deal) << required(line("name", Tr::tr("Deal"), deal["name"])) << state
                             << required(amount("price", Tr::tr("Amount"), deal["price"]))
                             << line("currency", Tr::tr("Currency"), deal["currency"])
                             << responsible(deal["responsibleId"]);
}

static QList<FormField> deadlineForm(const ActionContext &context)
{
    const QJsonValue due = context.row()["expiration"];
    FormField day = required(line("date", Tr::tr("Day"), due["date"]));
    day.input = FormField::Input::Date;
    FormField time = line("time", Tr::tr("Time of day"), due["time"]);
    time.hint = Tr::tr("As on the web: 18:00:00");
    return {day, time};
}

static bool hasValue(const QJsonObject &deal, const QString &attribute)
{
    const QJsonArray fields = deal["attributes"].toArray();
    return std::any_of(fields.begin(), fields.end(), [&attribute](const QJsonValue &one) {
        return format::toText(one["id"]) == attribute && !format::toText(one["value"]["value"]).isEmpty();
    });
}

/// One field of a pipeline, the same for all deals that are selected there.
static Action setField()
{
    const QString add = "POST /crm/v1/deals/{dealId}/attributes";
    const QString change = "PUT /crm/v1/deals/{dealId}/attributes/{attributeId}";
    Action set = command(Scope::Crm, {add}, Tr::tr("Set own field…"), [](const ActionContext &) {
        const FormField field = named(whole("attributeId", Tr::tr("Field")), "crm/pipelines", "attributes");
        return QList<FormField> {required(field), required(line("value", Tr::tr("Value")))};
    });
    set.id = "set-field";
    set.target = Action::Target::ManyRows;
    set.moreOperations = {change};
    set.confirm = Action::Confirm::Ask;
    set.question = [](const ActionContext &context) {
        return Tr::tr("Set this field of %Ln deal(s)? What stands in it is replaced.", nullptr,
                      int(context.rows.size()));
    };
    set.applies = [](const QList<QJsonObject> &rows) {
        return std::all_of(rows.begin(), rows.end(), [&rows](const QJsonObject &row) {
            return row["pipelineId"] == rows.first()["pipelineId"];
        });
    };
    set.requests = [=](const ActionContext &context) {
        const QJsonValue id = context.values["attributeId"];
        const QJsonValue value = context.values["value"];
        const Call first {.operation = add, .body = QJsonObject {{"attributeId", id}, {"value", value}}};
        const Call again {.operation = change,
                          .path = {{"attributeId", id.toVariant()}},
                          .body = QJsonObject {{"value", value}}};
        QList<Request> all;
        for (const QJsonObject &row : context.rows)
            all << request(Scope::Crm, hasValue(row, format::toText(id)) ? again : first, row);
        return all;
    };
    return set;
}

QList<Action> dealActions()
{
    Action move = command(Scope::Crm, {"POST /crm/v1/deals/{dealId}/change-pipeline"}, Tr::tr("Move…"),
                          [](const ActionContext &context) { return stageFields(context.row()); });
    move.id = "move";
    Action due =
        command(Scope::Crm, {"PUT /crm/v1/deals/{dealId}/expiration"}, Tr::tr("Set deadline…"), deadlineForm);
    due.id = "deadline";
    due.readsRow = true; // The list may not tell it.
    Action free =
        remove(Scope::Crm, {"DELETE /crm/v1/deals/{dealId}/expiration"}, Tr::tr("Remove deadline"), {});
    free.id = "no-deadline";
    free.role = Action::Role::Other;
    free.confirm = Action::Confirm::None;
    return {create(Scope::Crm, {"POST /crm/v1/deals"}, Tr::tr("New deal…"), newDealForm),
            edit(Scope::Crm, {"PUT /crm/v1/deals/{dealId}"}, Tr::tr("Edit deal…"), dealForm),
            move,
            setField(),
            due,
            free,
            removeNamed("DELETE /crm/v1/deals/{dealId}", Tr::tr("Delete deal…"), {}, "name")};
}

static Resource notes(const QJsonObject &deal)
{
    const QVariantMap path {{"dealId", deal["id"].toVariant()}};
    const QString collection = "/crm/v1/deals/{dealId}/comments";
    Resource notes {
        .id = "crm/deal-notes",
        .title = Tr::tr("Notes on “%1”").arg(deal["name"].toString()),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("There are no notes on this deal yet."),
        .list = Call {"GET " + collection, path},
        .name = "eventData.text",
    };
    notes.columns = {text("eventData.text", Tr::tr("Note")), dateTime("createdAt", Tr::tr("Written")),
                     hiddenAtFirst(dateTime("updatedAt", Tr::tr("Changed"))),
                     hiddenAtFirst(named("userId", Tr::tr("Author"), "crm/team")),
                     hiddenAtFirst(count("childCount", Tr::tr("Answers", "to a note")))};
    notes.details = {files("attachments")};
    notes.actions = {
        withFile(create(Scope::Crm, {"POST " + collection, path}, Tr::tr("New note…"),
                        oneField(paragraph("message", Tr::tr("Note")))),
                 "dealComment"),
        edit(Scope::Crm, {"PUT " + collection + "/{commentId}", path}, Tr::tr("Edit note…"),
             [](const ActionContext &context) {
                 return QList<FormField> {required(
                     paragraph("message", Tr::tr("Note"), context.row().value("eventData")["text"]))};
             }),
        remove(Scope::Crm, {"DELETE " + collection + "/{commentId}", path}, Tr::tr("Delete note…"),
               [](const ActionContext &) { return Tr::tr("Delete this note? That cannot be undone."); }),
    };
    return notes;
}

static Resource people(const QJsonObject &deal)
{
    const QVariantMap path {{"dealId", deal["id"].toVariant()}};
    const QString one = " /crm/v1/deals/{dealId}/contacts/{contactId}";
    Resource people {
        .id = "crm/deal-contacts",
        .title = Tr::tr("People in “%1”").arg(deal["name"].toString()),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("Nobody is linked to this deal yet."),
        .list = Call {"GET /crm/v1/deals/{dealId}/contacts", path},
        .name = "firstName",
    };
    people.columns = {text("firstName", Tr::tr("First name")),
                      text("lastName", Tr::tr("Last name")),
                      entries("emails", Tr::tr("Addresses"), {email("email", {})}),
                      entries("phones", Tr::tr("Phones"), {phone("phone", {})}),
                      count("dealsQty", Tr::tr("Deals")),
                      hiddenAtFirst(tags("tags", Tr::tr("Tags"))),
                      hiddenAtFirst(word("sourceType", Tr::tr("Source"), sourceWords())),
                      hiddenAtFirst(dateTime("createdAt", Tr::tr("Created"))),
                      hiddenAtFirst(dateTime("updatedAt", Tr::tr("Changed"))),
                      hiddenAtFirst(named("responsibleId", Tr::tr("Owner"), "crm/team")),
                      hiddenAtFirst(text("externalContactId", Tr::tr("External ID"))),
                      hiddenAtFirst(named("userId", Tr::tr("Author"), "crm/team")),
                      hiddenAtFirst(text("id", Tr::tr("Contact ID")))};
    people.details = {notesIn("comments", "text"), messengers("messengers"), ownFields("attributes"),
                      files("attachments"), linked("tasks", Tr::tr("Task IDs"))};
    Action link =
        create(Scope::Crm, {"POST" + one, path}, Tr::tr("Link a contact…"), [](const ActionContext &) {
            return QList<FormField> {required(whole("contactId", Tr::tr("Contact")))};
        });
    link.requests = [path, one](const ActionContext &context) {
        QVariantMap both = path;
        both["contactId"] = context.values["contactId"].toVariant();
        return QList<Request> {request(Scope::Crm, {"POST" + one, both})};
    };
    people.actions = {
        link, remove(Scope::Crm, {"DELETE" + one, path}, Tr::tr("Unlink…"), [](const ActionContext &context) {
            return Tr::tr("Unlink %1 from the deal? The contact itself stays.")
                .arg(context.row()["firstName"].toString());
        })};
    return people;
}

static Resource dealProducts(const QJsonObject &deal)
{
    Resource products {
        .id = "crm/deal-products",
        .title = Tr::tr("Products in “%1”").arg(deal["name"].toString()),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("There are no products in this deal yet."),
        .list = forRow({"GET /crm/v1/products/deals/{dealId}"}, deal),
    };
    products.columns = {text("name", Tr::tr("Product")),
                        number("extra.quantity", Tr::tr("Quantity")),
                        apiece(money("extra.amount", Tr::tr("Price"), "extra.currency")),
                        money("extra.totalAmount", Tr::tr("Sum"), "extra.currency"),
                        hiddenAtFirst(yesNo("extra.outOfStock", Tr::tr("Out of stock"))),
                        hiddenAtFirst(text("vendorCode", Tr::tr("Vendor code"))),
                        hiddenAtFirst(text("description", Tr::tr("Description"))),
                        hiddenAtFirst(tags("images", Tr::tr("Pictures")))};
    const QVariant id = deal["id"].toVariant();
    Action add = create(Scope::Crm, {"POST /crm/v1/products/deals"}, Tr::tr("Add a product…"),
                        [](const ActionContext &) {
                            return QList<FormField> {required(whole("productId", Tr::tr("Product"))),
                                                     required(amount("quantity", Tr::tr("Quantity"))),
                                                     amount("productPriceValue", Tr::tr("Price")),
                                                     line("productPriceISO", Tr::tr("Currency"))};
                        });
    const Action plain = add;
    add.requests = [plain, id](const ActionContext &context) {
        QList<Request> all = plain.requests(context);
        QJsonObject body = all.first().body.toObject();
        body["dealId"] = QJsonValue::fromVariant(id);
        all.first().body = body;
        return all;
    };
    const Action change =
        edit(Scope::Crm, {"PUT /crm/v1/products/deals/{headId}"}, Tr::tr("Edit product in deal…"),
             [](const ActionContext &context) {
                 const QJsonValue extra = context.row()["extra"];
                 return QList<FormField> {whole("quantity", Tr::tr("Quantity"), extra["quantity"]),
                                          whole("amount", Tr::tr("Price"), extra["amount"])};
             });
    products.actions = {add, change};
    return products;
}

static Resource dealPayments(const QJsonObject &deal)
{
    return paymentsOf("crm/deal-payments", forRow({"GET /crm/v1/payments/deals/{dealId}"}, deal));
}

static Resource dealCalls(const QJsonObject &deal)
{
    Resource calls = callsOf("crm/deal-calls", forRow({"POST /crm/v1/deals/{dealId}/get-calls"}, deal));
    const Call attach = forRow({"POST /crm/v1/deals/{dealId}/attach-call"}, deal);
    calls.actions = {create(Scope::Crm, attach, Tr::tr("Attach a call…"), [](const ActionContext &) {
        return QList<FormField> {required(whole("callId", Tr::tr("Call", "by phone")))};
    })};
    return calls;
}

QList<Child> dealParts()
{
    return {
        {"history", Tr::tr("Overview"),
         [](const QJsonObject &deal) {
             Resource events = history("crm/deal-history", "GET /crm/v1/deals/{dealId}/history", deal);
             events.columns << text("currentData.contactFirstName", Tr::tr("First name"))
                            << text("currentData.contactLastName", Tr::tr("Last name"));
             return events;
         }},
        {"notes", Tr::tr("Notes"), notes},
        {"contacts", Tr::tr("People"), people},
        {"products", Tr::tr("Products"), dealProducts},
        {"payments", Tr::tr("Payments"), dealPayments},
        {"attributes", Tr::tr("Own fields"),
         [](const QJsonObject &deal) {
             return attributeValues("crm/deal-attributes", "/crm/v1/deals/{dealId}/attributes",
                                    {{"dealId", deal["id"].toVariant()}});
         }},
        {"tasks", Tr::tr("Tasks"),
         [](const QJsonObject &deal) { return tasksWith("deals", deal, deal["name"].toString()); }},
        {"calls", Tr::tr("Phone calls"), dealCalls},
    };
}

} // namespace pulsedeck::crm
