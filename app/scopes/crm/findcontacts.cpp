// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/findcontacts.h"

#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/fields.h"
#include "app/scopes/crm/records.h"
#include "app/vocabulary/apiece.h"

#include <QJsonArray>

namespace pulsedeck::crm {

/// Contacts that a search found.
static Resource found(const Call &call, const QString &id, const QString &title)
{
    Resource found = contacts();
    found.id = "crm/contacts-by-" + id;
    found.title = title;
    found.emptyText = Tr::tr("No contact fits.");
    found.list = call;
    found.filters.clear();
    found.actions.removeIf(
        [](const Action &action) { return action.target == Action::Target::NoRow || action.opens; });
    return found;
}

/// One contact where a list is meant, two levels deep.
static QJsonValue onlyOne(const QJsonValue &answer)
{
    const QJsonValue data = answer["data"];
    const QJsonValue contact = data["data"].isUndefined() ? data : data["data"];
    return contact.isObject() ? QJsonValue(QJsonArray {contact}) : contact;
}

static Action search(const QString &id, const QString &operation, const QString &text, const Form &form,
                     const std::function<Resource(const ActionContext &)> &opens)
{
    Action action;
    action.id = id;
    action.text = text;
    action.target = Action::Target::NoRow;
    action.operation = operation;
    action.form = form;
    action.opens = opens;
    return action;
}

static Action byAddress()
{
    const QString operation = "POST /crm/v1/contacts/get-list-by-email";
    const auto form = [](const ActionContext &) {
        FormField part = required(line("part", Tr::tr("Address or a part of it")));
        return QList<FormField> {part, check("isEmailFullSearch", Tr::tr("The whole address"))};
    };
    return search("find-address", operation, Tr::tr("Find by address…"), form,
                  [operation](const ActionContext &context) {
                      const QJsonObject body {
                          {"email", context.text("part")},
                          {"isEmailFullSearch", context.values["isEmailFullSearch"].toBool()}};
                      return found({.operation = operation, .body = body}, "address",
                                   Tr::tr("Contacts with %1").arg(context.text("part")));
                  });
}

static Action byForeignId()
{
    const QString operation = "GET /crm/v1/contacts/external/{externalContactId}";
    const auto form = [](const ActionContext &) {
        return QList<FormField> {required(whole("number", Tr::tr("Number in the other system")))};
    };
    return search("find-external", operation, Tr::tr("Find by number of another system…"), form,
                  [operation](const ActionContext &context) {
                      const QVariant number = context.values["number"].toVariant();
                      Resource one = found({operation, {{"externalContactId", number}}}, "external-id",
                                           Tr::tr("Contact %1 of another system").arg(number.toString()));
                      one.rowsOf = onlyOne;
                      return one;
                  });
}

static Action byMessenger()
{
    const QString operation = "GET /crm/v1/contacts/messenger-external/{messengerContactId}";
    const auto form = [](const ActionContext &) {
        FormField contact = required(line("messenger", Tr::tr("Contact of a chatbot")));
        contact.hint = Tr::tr("Its ID, as details of a chat show it");
        return QList<FormField> {contact};
    };
    return search("find-messenger", operation, Tr::tr("Find by chatbot contact…"), form,
                  [operation](const ActionContext &context) {
                      const QString id = context.text("messenger");
                      Resource one = found({operation, {{"messengerContactId", id}}}, "messenger",
                                           Tr::tr("Contact of a chatbot"));
                      one.rowsOf = onlyOne;
                      return one;
                  });
}

static Resource courses(const QJsonObject &contact)
{
    Resource courses {
        .id = "crm/contact-courses",
        .title = Tr::tr("Courses of %1").arg(contact["fullName"].toString()),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("This contact takes no course."),
        .list = forRow({"GET /crm/v1/contacts/{contactId}/edu-statistic"}, contact),
        .name = "id",
    };
    courses.columns = {
        text("id", Tr::tr("Course ID")),
        text("status", Tr::tr("Status")),
        text("statusStudentOnCourse", Tr::tr("How far")),
        entries("tests", Tr::tr("Tests"), {text("name", {}), text("score", {})}),
    };
    courses.details = {entries("sections", Tr::tr("Lessons"),
                               {text("name", {}),
                                entries("lessons", {},
                                        {text("name", {}), text("statusStudentOnLesson.status", {}),
                                         dateTime("statusStudentOnLesson.updatedAt", {})})})};
    return courses;
}

static Resource coursePayments(const QJsonObject &contact)
{
    Resource payments {
        .id = "crm/contact-course-payments",
        .title = Tr::tr("Course payments of %1").arg(contact["fullName"].toString()),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("This contact has paid for no course."),
        .list = forRow({"GET /crm/v1/contacts/{contactId}/edu-payments"}, contact),
        .key = "createdAt",
    };
    payments.columns = {text("name", Tr::tr("Course")),
                        money("price.amount", Tr::tr("Price"), "price.currency"),
                        dateTime("createdAt", Tr::tr("Time")),
                        text("paymentMethod", Tr::tr("Paid with")),
                        hiddenAtFirst(text("status", Tr::tr("Status"))),
                        hiddenAtFirst(text("courseId", Tr::tr("Course ID")))};
    return payments;
}

/// The service tells deals, each with its products.
static QJsonValue productsIn(const QJsonValue &answer)
{
    const QJsonValue data = answer["data"];
    if (!data.isObject() && !data.isArray())
        return data;
    QJsonArray products;
    for (const QJsonValue deal : data.isObject() ? QJsonArray {data} : data.toArray()) {
        for (const QJsonValue item : deal["items"].toArray()) {
            QJsonObject product = item.toObject();
            product["deal"] = deal["name"];
            product["dealSum"] = deal["totalAmount"];
            product["dealCurrency"] = deal["currency"];
            products << product;
        }
    }
    return products;
}

static Resource products(const QJsonObject &contact)
{
    Resource products {
        .id = "crm/contact-products",
        .title = Tr::tr("Products of %1").arg(contact["fullName"].toString()),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("No deal of this contact has products."),
        .list = forRow({"GET /crm/v1/products/contacts/{contactId}/deals"}, contact),
        .rowsOf = productsIn,
    };
    products.columns = {text("name", Tr::tr("Product")),
                        text("deal", Tr::tr("Deal")),
                        number("extra.quantity", Tr::tr("Quantity")),
                        apiece(money("extra.amount", Tr::tr("Price"), "extra.currency")),
                        money("extra.totalAmount", Tr::tr("Sum"), "extra.currency"),
                        hiddenAtFirst(apiece(money("dealSum", Tr::tr("Sum of the deal"), "dealCurrency"))),
                        hiddenAtFirst(yesNo("extra.outOfStock", Tr::tr("Out of stock"))),
                        hiddenAtFirst(text("vendorCode", Tr::tr("Vendor code"))),
                        hiddenAtFirst(text("description", Tr::tr("Description"))),
                        hiddenAtFirst(tags("images", Tr::tr("Pictures")))};
    return products;
}

static Action listOf(const QString &id, const QString &text, Resource (*make)(const QJsonObject &contact))
{
    Action action;
    action.id = id;
    action.text = text;
    action.operation = make({{"id", 0}}).list->operation;
    action.opens = [make](const ActionContext &context) { return make(context.row()); };
    return action;
}

/// Several fields of a contact with one call, the same for all that are selected.
static Action setFields()
{
    const QString operation = "POST /crm/v1/contacts/{contactId}/attributes/batch";
    Action set = command(Scope::Crm, {operation}, Tr::tr("Set own fields…"), [](const ActionContext &) {
        FormField values {
            .key = "attributesValues", .title = Tr::tr("Own fields"), .input = FormField::Input::Rows};
        values.fields = {required(named(whole("attributeId", Tr::tr("Field")), "crm/contact-fields")),
                         required(line("value", Tr::tr("Value")))};
        return QList<FormField> {required(values)};
    });
    set.id = "set-fields";
    set.target = Action::Target::ManyRows;
    set.confirm = Action::Confirm::Ask;
    set.question = [](const ActionContext &context) {
        return Tr::tr("Set these fields of %Ln contact(s)? What stands in them is replaced.", nullptr,
                      int(context.rows.size()));
    };
    set.requests = [operation](const ActionContext &context) {
        const QJsonObject body {{"attributesValues", context.values["attributesValues"].toArray()}};
        QList<Request> all;
        for (const QJsonObject &row : context.rows)
            all << request(Scope::Crm, {.operation = operation, .body = body}, row);
        return all;
    };
    return set;
}

QList<Action> moreContactActions()
{
    return {setFields(),
            listOf("products", Tr::tr("Products bought"), products),
            listOf("courses", Tr::tr("Courses"), courses),
            listOf("course-payments", Tr::tr("Course payments"), coursePayments),
            byAddress(),
            byForeignId(),
            byMessenger()};
}

} // namespace pulsedeck::crm
