// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/contactparts.h"
#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/fields.h"
#include "app/scopes/crm/records.h"

#include <QJsonArray>

#include <utility>

namespace pulsedeck::crm {

static QJsonObject withFullName(QJsonObject contact)
{
    const QString name = contact["firstName"].toString() + u' ' + contact["lastName"].toString();
    contact["fullName"] = name.simplified();
    return contact;
}

/// The entry of a list of records that is marked as the main one, else the first.
static Column mainOf(const Column &column, const QString &field)
{
    return computed(column, [list = column.key, field](const QJsonObject &row) {
        const QJsonArray entries = row[list].toArray();
        for (const QJsonValue entry : entries) {
            if (entry["isMain"].toBool())
                return entry[field];
        }
        return entries.at(0)[field];
    });
}

static ImportField known(const Column &column, const QString &field)
{
    ImportField known {.column = mainOf(column, field), .use = ImportField::Use::OnlyNew};
    known.all = [list = column.key, field](const QJsonObject &row) {
        QJsonArray values;
        for (const QJsonValue entry : row[list].toArray())
            values << entry[field];
        return values;
    };
    return known;
}

static Request addContact(const ImportRow &row)
{
    QJsonObject body = row.values;
    for (const char *list : {"emails", "phones"}) {
        if (body.contains(QLatin1String(list)))
            body[QLatin1String(list)] = QJsonArray {body[QLatin1String(list)]};
    }
    if (body.contains("tags"))
        body["tags"] = idNumbers(tagIds(body["tags"]));
    return request(Scope::Crm, {.operation = "POST /crm/v1/contacts", .body = body});
}

/// @p row with the tags @p before, and after.
static ImportStep tagStep(const ImportRow &row, const QString &verb, const QString &tag,
                          const QStringList &before, const QStringList &after)
{
    const Call call {verb + " /crm/v1/contact-tags/{tagId}/contact/{contactId}", {{"tagId", tag}}};
    ImportStep step {request(Scope::Crm, call, row.before), {row.key, {}, row.before}};
    step.row.before["tags"] = idNumbers(before);
    step.row.values["tags"] = idNumbers(after);
    return step;
}

/// Each tag that comes is put on by a call of its own, each that goes taken off.
static QList<ImportStep> changeContact(const ImportRow &row)
{
    QList<ImportStep> steps;
    ImportRow plain = row;
    plain.values.remove("tags");
    if (!plain.values.isEmpty()) {
        const Call call {"PUT /crm/v1/contacts/{contactId}", {}, {}, changedBody(plain, {"responsibleId"})};
        steps << ImportStep {request(Scope::Crm, call, row.before), plain};
    }
    if (!row.values.contains("tags"))
        return steps;
    const QStringList wanted = tagIds(row.values["tags"]);
    QStringList now = tagIds(row.before["tags"]);
    for (const QString &tag : wanted) {
        if (now.contains(tag))
            continue;
        const QStringList more = now + QStringList {tag};
        steps << tagStep(row, "POST", tag, std::exchange(now, more), more);
    }
    for (const QString &tag : QStringList(now)) {
        if (wanted.contains(tag))
            continue;
        QStringList rest = now;
        rest.removeAll(tag);
        steps << tagStep(row, "DELETE", tag, std::exchange(now, rest), rest);
    }
    return steps;
}

ImportKind contactImport(const Resource &)
{
    ImportKind kind {.id = "crm/contacts", .scope = Scope::Crm, .name = Tr::tr("Contacts")};
    kind.operation = "POST /crm/v1/contacts";
    kind.counted = [](int number) { return Tr::tr("%Ln contact(s)", nullptr, number); };
    kind.fields = {
        recordId(Tr::tr("Contact ID")),
        known(email("emails", Tr::tr("Address")), "email"),
        known(phone("phones", Tr::tr("Phone")), "phone"),
        {.column = text("firstName", Tr::tr("First name")), .alsoCalled = {"Given name", "Vorname", "Ім'я"}},
        {.column = text("lastName", Tr::tr("Last name")),
         .alsoCalled = {"Surname", "Family name", "Nachname", "Прізвище"}},
        needed(ownerInFile()),
        tagsInFile("crm/contact-tags"),
    };
    kind.keys = {"id", "emails", "phones"};
    kind.options = [](const ActionContext &) {
        return QList<FormField> {responsible({}), tagsField({}, "crm/contact-tags")};
    };
    kind.add = [](const QList<ImportRow> &rows, const QJsonObject &) { return addContact(rows.first()); };
    kind.change = changeContact;
    return kind;
}

static Action findDuplicates();

Resource contacts()
{
    Resource contacts {
        .id = "crm/contacts",
        .title = Tr::tr("Contacts"),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("No contact fits, or there are none yet."),
        .list = Call {"POST /crm/v1/contacts/get-list"},
        .name = "fullName",
        .normalise = withFullName,
    };
    contacts.columns = {
        text("fullName", Tr::tr("Name", "person")),
        hiddenAtFirst(text("firstName", Tr::tr("First name"))),
        hiddenAtFirst(text("lastName", Tr::tr("Last name"))),
        mainOf(email("emails", Tr::tr("Address")), "email"),
        mainOf(phone("phones", Tr::tr("Phone")), "phone"),
        count("dealsQty", Tr::tr("Deals")),
        tagsColumn("crm/contact-tags"),
        word("sourceType", Tr::tr("Source"), sourceWords()),
        named("responsibleId", Tr::tr("Owner"), "crm/team"),
        dateTime("createdAt", Tr::tr("Created")),
        hiddenAtFirst(dateTime("updatedAt", Tr::tr("Changed"))),
        hiddenAtFirst(text("externalContactId", Tr::tr("External ID"))),
        hiddenAtFirst(text("id", Tr::tr("Contact ID"))),
        hiddenAtFirst(named("userId", Tr::tr("Author"), "crm/team")),
    };
    contacts.filters = {
        byText("email", Tr::tr("Address")),
        byText("phone", Tr::tr("Phone")),
        byText("lastName", Tr::tr("Last name")),
        byName("responsibleIds", Tr::tr("Owner")),
        byName("tagIds", Tr::tr("Tag")),
        byText("firstName", Tr::tr("First name")),
        byCode("messengerTypeIds", Tr::tr("Messenger"), messengerWords()),
        byText("messengerLogin", Tr::tr("Name there", "in a messenger")),
        byText("location", Tr::tr("Place", "of a person")),
        byDay("from", Tr::tr("Created from")),
        byDay("to", Tr::tr("Created to")),
        byDay("updateFrom", Tr::tr("Changed from")),
        byDay("updateTo", Tr::tr("Changed to")),
    };
    contacts.detail = [](const QJsonObject &row) {
        return forRow({"GET /crm/v1/contacts/{contactId}"}, row);
    };
    contacts.details = {
        notesIn("comments", "text"),
        messengers("messengers"),
        ownFields("attributes"),
        files("attachments"),
        linked("tasks", Tr::tr("Task IDs")),
    };
    contacts.actions = contactActions() << findDuplicates();
    contacts.children = contactParts();
    return contacts;
}

/// Another look at the same list.
static Resource duplicates()
{
    Resource duplicates = contacts();
    duplicates.id = "crm/duplicates";
    duplicates.title = Tr::tr("Duplicates");
    duplicates.filters.clear();
    duplicates.actions.clear();
    return duplicates;
}

static Action findDuplicates()
{
    Action find;
    find.id = "duplicates";
    find.text = Tr::tr("Find duplicates");
    find.target = Action::Target::NoRow;
    find.operation = "POST /crm/v1/contacts/get-list";
    find.confirm = Action::Confirm::None;
    find.opens = [](const ActionContext &) { return duplicates(); };
    return find;
}

} // namespace pulsedeck::crm
