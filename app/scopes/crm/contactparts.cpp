// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/contactparts.h"

#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/fields.h"
#include "app/scopes/crm/findcontacts.h"
#include "app/scopes/crm/records.h"
#include "app/vocabulary/chain.h"

#include <QJsonArray>

namespace pulsedeck::crm {

static QList<FormField> contactForm(const ActionContext &context)
{
    const QJsonObject row = context.row();
    return {line("firstName", Tr::tr("First name"), row["firstName"]),
            line("lastName", Tr::tr("Last name"), row["lastName"]),
            required(responsible(row["responsibleId"]))};
}

/// The contact is made by itself; what belongs to it follows with its new id.
static QList<Request> newContactRequests(const ActionContext &context)
{
    const QVariantMap path {{"contactId", answerOf(0, "data.id")}};
    ActionContext alone = context;
    alone.fields.removeIf([](const FormField &field) {
        return field.key == "emails" || field.key == "phones" || field.key == "tagId";
    });
    QList<Request> all {request(Scope::Crm, {"POST /crm/v1/contacts/create"}, alone)};
    for (const QJsonValue phone : context.values["phones"].toArray())
        all << request(Scope::Crm,
                       {.operation = "POST /crm/v1/contacts/{contactId}/phones",
                        .path = path,
                        .body = QJsonObject {{"phone", phone}}});
    QJsonArray addresses;
    for (const QJsonValue address : context.values["emails"].toArray())
        addresses << QJsonObject {{"email", address}, {"isMain", addresses.isEmpty()}};
    if (!addresses.isEmpty())
        all << request(Scope::Crm,
                       {.operation = "POST /crm/v1/contacts/{contactId}/emails",
                        .path = path,
                        .body = QJsonObject {{"emails", addresses}}});
    if (const QString tag = context.text("tagId"); !tag.isEmpty())
        all << request(Scope::Crm,
                       {.operation = "POST /crm/v1/contact-tags/{tagId}/contact/{contactId}",
                        .path = {{"tagId", tag}, {"contactId", path["contactId"]}}});
    return all;
}

static Action newContact()
{
    Action action = create(Scope::Crm, {"POST /crm/v1/contacts/create"}, Tr::tr("New contact…"),
                           [](const ActionContext &context) {
                               return contactForm(context)
                                   << ofEmail(lines("emails", Tr::tr("Addresses")))
                                   << ofPhone(lines("phones", Tr::tr("Phones")))
                                   << named(whole("tagId", Tr::tr("Tag")), "crm/contact-tags");
                           });
    action.moreOperations = {"POST /crm/v1/contacts/{contactId}/phones",
                             "POST /crm/v1/contacts/{contactId}/emails",
                             "POST /crm/v1/contact-tags/{tagId}/contact/{contactId}"};
    action.requests = newContactRequests;
    return action;
}

/// Each tag that came is put on by a call of its own, each that went taken off.
static QList<Request> editRequests(const ActionContext &context)
{
    ActionContext plain = context;
    plain.fields.removeIf([](const FormField &field) { return field.key == "tags"; });
    plain.values.remove("tags");
    plain.initial.remove("tags");
    plain.doubtful.removeAll("tags");
    QList<Request> all;
    if (plain.isChanged())
        all << request(Scope::Crm, {"PUT /crm/v1/contacts/{contactId}"}, plain);
    const QStringList before = tagIds(context.initial["tags"]);
    const QStringList after = tagIds(context.values["tags"]);
    const auto each = [&](const QString &verb, const QStringList &some, const QStringList &others) {
        for (const QString &id : some) {
            if (!others.contains(id))
                all << request(Scope::Crm,
                               {verb + " /crm/v1/contact-tags/{tagId}/contact/{contactId}", {{"tagId", id}}},
                               context.row());
        }
    };
    each("POST", after, before);
    each("DELETE", before, after);
    return all;
}

static Action editContact()
{
    Action action = edit(Scope::Crm, {"PUT /crm/v1/contacts/{contactId}"}, Tr::tr("Edit contact…"),
                         [](const ActionContext &context) {
                             return contactForm(context)
                                 << tagsField(context.row()["tags"], "crm/contact-tags");
                         });
    action.moreOperations = {"POST /crm/v1/contact-tags/{tagId}/contact/{contactId}",
                             "DELETE /crm/v1/contact-tags/{tagId}/contact/{contactId}"};
    action.requests = editRequests;
    return action;
}

static Action writeNote()
{
    Action note = withFile(command(Scope::Crm, {"POST /crm/v1/contacts/{contactId}/comments"},
                                   Tr::tr("Write a note…"), oneField(paragraph("message", Tr::tr("Note")))),
                           "contactComment");
    note.id = "note";
    return note;
}

static Action tagContact(const QString &id, const QString &verb, const QString &title)
{
    const QString operation = verb + " /crm/v1/contact-tags/{tagId}/contact/{contactId}";
    Action action = command(Scope::Crm, {operation}, title, [](const ActionContext &) {
        return QList<FormField> {required(named(whole("tagId", Tr::tr("Tag")), "crm/contact-tags"))};
    });
    action.id = id;
    action.target = Action::Target::ManyRows;
    action.requests = [operation](const ActionContext &context) {
        QList<Request> all;
        for (const QJsonObject &row : context.rows)
            all << request(Scope::Crm, {operation, {{"tagId", context.values["tagId"].toVariant()}}}, row);
        return all;
    };
    return action;
}

QList<Action> contactActions()
{
    return QList<Action> {
               newContact(),
               editContact(),
               writeNote(),
               tagContact("tag", "POST", Tr::tr("Put a tag on…")),
               tagContact("untag", "DELETE", Tr::tr("Take a tag off…")),
               removeNamed("DELETE /crm/v1/contacts/{contactId}", Tr::tr("Delete contact…"), {}, "fullName")}
    << moreContactActions();
}

/// Phones and addresses stand in the contact itself; no operation lists them alone.
static Resource entries(const QJsonObject &contact, const QString &list, const QString &title)
{
    Resource entries {
        .id = "crm/contact-" + list,
        .title = title,
        .scope = Scope::Crm,
        .emptyText = Tr::tr("This contact has none yet."),
        .list = forRow({"GET /crm/v1/contacts/{contactId}"}, contact),
    };
    entries.rowsOf = [list](const QJsonValue &answer) { return answer["data"][list]; };
    return entries;
}

static Resource phones(const QJsonObject &contact)
{
    const QVariantMap path {{"contactId", contact["id"].toVariant()}};
    const QString collection = " /crm/v1/contacts/{contactId}/phones";
    Resource phones = entries(contact, "phones", Tr::tr("Phones of %1").arg(contact["fullName"].toString()));
    phones.name = "phone";
    phones.columns = {phone("phone", Tr::tr("Phone")), yesNo("isMain", Tr::tr("Used first"))};
    const Form form = oneField(ofPhone(line("phone", Tr::tr("Phone"))));
    phones.actions = {
        create(Scope::Crm, {"POST" + collection, path}, Tr::tr("Add phone…"), form),
        edit(Scope::Crm, {"PUT" + collection + "/{phoneId}", path}, Tr::tr("Edit phone…"), form),
        removeNamed("DELETE" + collection + "/{phoneId}", Tr::tr("Delete phone…"), path, "phone"),
    };
    return phones;
}

static Action addAddress(const Call &call)
{
    Action add =
        create(Scope::Crm, call, Tr::tr("Add address…"), oneField(ofEmail(line("email", Tr::tr("Address")))));
    add.requests = [call](const ActionContext &context) {
        const QJsonObject address {{"email", context.text("email")}, {"isMain", false}};
        Call filled = call;
        filled.body = QJsonObject {{"emails", QJsonArray {address}}};
        return QList<Request> {request(Scope::Crm, filled)};
    };
    return add;
}

static Resource addresses(const QJsonObject &contact)
{
    const QVariantMap path {{"contactId", contact["id"].toVariant()}};
    const QString collection = " /crm/v1/contacts/{contactId}/emails";
    Resource addresses =
        entries(contact, "emails", Tr::tr("Addresses of %1").arg(contact["fullName"].toString()));
    addresses.name = "email";
    addresses.columns = {email("email", Tr::tr("Address")), yesNo("isMain", Tr::tr("Used first"))};
    addresses.actions = {
        addAddress({"POST" + collection, path}),
        edit(Scope::Crm, {"PUT" + collection + "/{emailId}", path}, Tr::tr("Edit address…"),
             oneField(ofEmail(line("email", Tr::tr("Address"))))),
        removeNamed("DELETE" + collection + "/{emailId}", Tr::tr("Delete address…"), path, "email"),
    };
    return addresses;
}

static Resource messengersOf(const QJsonObject &contact)
{
    const QVariantMap path {{"contactId", contact["id"].toVariant()}};
    const QString collection = " /crm/v1/contacts/{contactId}/messengers";
    Resource messengers =
        entries(contact, "messengers", Tr::tr("Messengers of %1").arg(contact["fullName"].toString()));
    messengers.name = "login";
    messengers.columns = messengerColumns();
    const Form form = [](const ActionContext &context) {
        return messengerFields({}, context.row())
            << check("isMainChatbot", Tr::tr("Used first"), context.row()["isMainChatbot"]);
    };
    messengers.actions = {
        create(Scope::Crm, {"POST" + collection, path}, Tr::tr("Add messenger…"), form),
        edit(Scope::Crm, {"PUT" + collection + "/{messengerId}", path}, Tr::tr("Edit messenger…"), form),
        removeNamed("DELETE" + collection + "/{messengerId}", Tr::tr("Delete messenger…"), path, "login"),
    };
    return messengers;
}

static Resource tagsOf(const QJsonObject &contact)
{
    const QString operation = " /crm/v1/contact-tags/{tagId}/contact/{contactId}";
    const QVariantMap path {{"contactId", contact["id"].toVariant()}};
    Resource tags = entries(contact, "tags", Tr::tr("Tags of %1").arg(contact["fullName"].toString()));
    tags.id = "crm/tags-of-contact";
    tags.columns = {text("name", Tr::tr("Tag"))};
    Action put =
        create(Scope::Crm, {"POST" + operation, path}, Tr::tr("Put a tag on…"), [](const ActionContext &) {
            return QList<FormField> {required(named(whole("tagId", Tr::tr("Tag")), "crm/contact-tags"))};
        });
    put.requests = [path, operation](const ActionContext &context) {
        QVariantMap both = path;
        both["tagId"] = context.values["tagId"].toVariant();
        return QList<Request> {request(Scope::Crm, {"POST" + operation, both})};
    };
    Action off = remove(Scope::Crm, {"DELETE" + operation, path}, Tr::tr("Take the tag off"), {});
    off.confirm = Action::Confirm::None;
    tags.actions = {put, off};
    return tags;
}

static Resource notesOf(const QJsonObject &contact)
{
    const QVariantMap path {{"contactId", contact["id"].toVariant()}};
    const QString collection = " /crm/v1/contacts/{contactId}/comments";
    Resource notes = entries(contact, "comments", Tr::tr("Notes on %1").arg(contact["fullName"].toString()));
    notes.name = "text";
    notes.columns = {text("text", Tr::tr("Note")), dateTime("createdAt", Tr::tr("Written")),
                     hiddenAtFirst(dateTime("updatedAt", Tr::tr("Changed"))),
                     hiddenAtFirst(named("userId", Tr::tr("Author"), "crm/team"))};
    notes.details = {files("attachments")};
    notes.actions = {
        withFile(create(Scope::Crm, {"POST" + collection, path}, Tr::tr("New note…"),
                        oneField(paragraph("message", Tr::tr("Note")))),
                 "contactComment"),
        edit(Scope::Crm, {"PUT" + collection + "/{commentId}", path}, Tr::tr("Edit note…"),
             [](const ActionContext &context) {
                 return QList<FormField> {
                     required(paragraph("message", Tr::tr("Note"), context.row()["text"]))};
             }),
        remove(Scope::Crm, {"DELETE" + collection + "/{commentId}", path}, Tr::tr("Delete note…"),
               [](const ActionContext &) { return Tr::tr("Delete this note? That cannot be undone."); }),
    };
    return notes;
}

QList<Child> contactParts()
{
    return {
        {"history", Tr::tr("Overview"),
         [](const QJsonObject &contact) {
             return history("crm/contact-history", "GET /crm/v1/contacts/{contactId}/history", contact);
         }},
        {"deals", Tr::tr("Deals"), contactDeals},
        {"phones", Tr::tr("Phones"), phones},
        {"emails", Tr::tr("Addresses"), addresses},
        {"messengers", Tr::tr("Messengers"), messengersOf},
        {"tags", Tr::tr("Tags"), tagsOf},
        {"notes", Tr::tr("Notes"), notesOf},
        {"attributes", Tr::tr("Own fields"),
         [](const QJsonObject &contact) {
             return attributeValues("crm/contact-attributes", "/crm/v1/contacts/{contactId}/attributes",
                                    {{"contactId", contact["id"].toVariant()}});
         }},
        {"tasks", Tr::tr("Tasks"),
         [](const QJsonObject &contact) {
             return tasksWith("contacts", contact, contact["firstName"].toString());
         }},
        {"payments", Tr::tr("Payments"),
         [](const QJsonObject &contact) {
             return paymentsOf("crm/contact-payments",
                               forRow({"GET /crm/v1/payments/contacts/{contactId}"}, contact));
         }},
        {"calls", Tr::tr("Phone calls"),
         [](const QJsonObject &contact) {
             return callsOf("crm/contact-calls",
                            forRow({"POST /crm/v1/contacts/{contactId}/get-calls"}, contact));
         }},
    };
}

} // namespace pulsedeck::crm
