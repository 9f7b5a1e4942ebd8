// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/fields.h"

#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/records.h"
#include "app/vocabulary/apiece.h"
#include "app/vocabulary/chain.h"

#include <QJsonArray>

#include <algorithm>

namespace pulsedeck::crm {

static FormField typed(const QString &key, const QString &title, const QJsonValue &value,
                       FormField::Input input)
{
    FormField field = line(key, title, value);
    field.input = input;
    return field;
}

FormField whole(const QString &key, const QString &title, const QJsonValue &value)
{
    return typed(key, title, value, FormField::Input::Number);
}

FormField amount(const QString &key, const QString &title, const QJsonValue &value)
{
    return typed(key, title, value, FormField::Input::Decimal);
}

FormField paragraph(const QString &key, const QString &title, const QJsonValue &value)
{
    return typed(key, title, value, FormField::Input::Paragraph);
}

FormField check(const QString &key, const QString &title, const QJsonValue &value)
{
    return typed(key, title, value, FormField::Input::Check);
}

FormField responsible(const QJsonValue &value)
{
    return whole("responsibleId", Tr::tr("Owner"), value);
}

/// Sorted, so that two ways of telling the same tags are alike.
QStringList tagIds(const QJsonValue &tags)
{
    QStringList ids;
    for (const QJsonValue tag : tags.isArray() ? tags.toArray() : QJsonArray {tags}) {
        const QJsonValue id = tag.isObject() ? tag["id"] : tag;
        ids << id.toVariant().toString();
    }
    ids.removeAll(QString());
    ids.removeDuplicates();
    ids.sort();
    return ids;
}

static QString complainTags(const QJsonValue &tags)
{
    for (const QString &id : tagIds(tags)) {
        bool isId = false;
        id.toLongLong(&isId);
        if (!isId)
            return Tr::tr("No tag is called “%1”.").arg(id);
    }
    return {};
}

FormField tagsField(const QJsonValue &tags, const QString &list)
{
    FormField field = named(lines("tags", Tr::tr("Tags")), list);
    field.value = QJsonArray::fromStringList(tagIds(tags));
    field.hint = Tr::tr("One a line");
    field.complain = complainTags;
    return field;
}

Column tagsColumn(const QString &list)
{
    Column column = tags("tags", Tr::tr("Tags"));
    column.refers = Reference {"tags", list};
    return column;
}

Filter byText(const QString &parameter, const QString &title)
{
    return {.parameter = parameter, .title = title, .input = FormField::Input::Line};
}

Filter byDay(const QString &parameter, const QString &title)
{
    return {.parameter = parameter, .title = title, .input = FormField::Input::Date};
}

Filter byName(const QString &parameter, const QString &title)
{
    return {.parameter = parameter, .title = title, .input = FormField::Input::Line};
}

Filter byCode(const QString &parameter, const QString &title, const QList<StatusWord> &words)
{
    QList<Filter::Option> options {{Tr::tr("Any", "in a filter"), {}}};
    for (const StatusWord &word : words)
        options << Filter::Option {word.text, word.code.toInt()};
    return {.parameter = parameter, .title = title, .options = options};
}

Form oneField(const FormField &field)
{
    return [field](const ActionContext &context) {
        FormField filled = field;
        if (const QJsonValue present = context.row()[field.key]; present.isString())
            filled.value = present;
        return QList<FormField> {required(filled)};
    };
}

Action withFile(Action note, const QString &kind)
{
    note.moreOperations = {"POST /crm/v1/files/upload", "POST /crm/v1/attachments/batch"};
    note.form = [form = note.form](const ActionContext &context) {
        return form(context) << typed("file", Tr::tr("File"), {}, FormField::Input::File);
    };
    note.requests = [write = note.requests, kind](const ActionContext &context) {
        ActionContext words = context;
        words.fields.removeIf([](const FormField &field) { return field.key == "file"; });
        QList<Request> all = write(words);
        const QJsonObject file = context.values["file"].toObject();
        if (file.isEmpty())
            return all;
        Request upload {Scope::Crm, "POST /crm/v1/files/upload"};
        upload.file = QByteArray::fromBase64(file["data"].toString().toLatin1());
        upload.fileName = file["name"].toString();
        all.prepend(upload);
        const QJsonObject attached {
            {"link", answerOf(0, "data.0.link")}, {"entityId", answerOf(1, "data.id")}, {"entityType", kind}};
        all << request(Scope::Crm,
                       {.operation = "POST /crm/v1/attachments/batch",
                        .body = QJsonObject {{"attachments", QJsonArray {attached}}}});
        return all;
    };
    return note;
}

ImportField recordId(const QString &title)
{
    return {.column = text("id", title), .use = ImportField::Use::OnlyKnown};
}

ImportField recordOf(const Column &column, const Reference &reference, const QString &alsoCalled)
{
    ImportField field {.column = column, .alsoCalled = {alsoCalled}};
    field.column.refers = reference;
    return field;
}

ImportField currencyInFile()
{
    return {.column = text("currency", Tr::tr("Currency")), .alsoCalled = {"Währung", "Валюта"}};
}

ImportField ownerInFile()
{
    return recordOf(count("responsibleId", Tr::tr("Owner")), {"responsibleId", "crm/team"},
                    Tr::tr("Owner ID"));
}

ImportField tagsInFile(const QString &list)
{
    const Column column = computed(tags("tags", Tr::tr("Tags")),
                                   [](const QJsonObject &row) { return idNumbers(tagIds(row["tags"])); });
    return recordOf(column, {"tags", list}, Tr::tr("Tag"));
}

QJsonArray idNumbers(const QStringList &ids)
{
    QList<qint64> numbers;
    for (const QString &id : ids)
        numbers << id.toLongLong();
    std::sort(numbers.begin(), numbers.end());
    QJsonArray all;
    for (const qint64 number : std::as_const(numbers))
        all << number;
    return all;
}

ImportField needed(ImportField field)
{
    field.isRequired = true;
    return field;
}

QJsonObject changedBody(const ImportRow &row, const QStringList &wanted)
{
    QJsonObject body = row.values;
    for (const QString &key : wanted) {
        if (!body.contains(key))
            body[key] = row.before[key];
    }
    return body;
}

/// Whether the row can be made anew when @p call has deleted it.
static bool comesBack(const Call &call, const QJsonObject &row)
{
    const Request deletion = request(Scope::Crm, call, row);
    const QList<OperationFact> facts = operationFacts();
    return std::any_of(facts.begin(), facts.end(), [&](const OperationFact &fact) {
        return fact.id == call.operation && fact.inverse && fact.inverse({deletion, {}, row});
    });
}

Action removeNamed(const QString &operation, const QString &text, const QVariantMap &path,
                   const QString &nameKey)
{
    const Call call {operation, path};
    return remove(Scope::Crm, call, text, [call, nameKey](const ActionContext &context) {
        const QString name = context.row()[nameKey].toVariant().toString();
        return comesBack(call, context.row())
            ? Tr::tr("Delete “%1”? It can be made anew afterwards and has another ID then.").arg(name)
            : Tr::tr("Delete “%1”? That cannot be undone.").arg(name);
    });
}

Resource history(const QString &id, const QString &operation, const QJsonObject &row)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Call call {operation};
    call.query = {{"fromDate", now.addYears(-1).toString(Qt::ISODate)},
                  {"toDate", now.toString(Qt::ISODate)}};
    Resource history {
        .id = id,
        .title = Tr::tr("History of the last year"),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("Nothing happened in the last year."),
        .list = forRow(call, row),
        .name = "eventType",
    };
    history.columns = {
        dateTime("eventTime", Tr::tr("Time")),
        text("eventType", Tr::tr("What happened")),
        entries("eventData", Tr::tr("What changed")),
        named("userId", Tr::tr("Author"), "crm/team"),
    };
    return history;
}

Resource attributeValues(const QString &id, const QString &collection, const QVariantMap &path)
{
    Resource values {
        .id = id,
        .title = Tr::tr("Own fields"),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("No field of your own has a value here."),
        .list = Call {"GET " + collection, path},
    };
    values.columns = {
        text("name", Tr::tr("Field")),
        text("value.value", Tr::tr("Value")),
        word("type", Tr::tr("Kind of value"), fieldKindWords()),
        hiddenAtFirst(yesNo("mandatory", Tr::tr("Has to be filled in"))),
        hiddenAtFirst(tags("options", Tr::tr("Choices"))),
        hiddenAtFirst(status("status", Tr::tr("Status"), fieldStatusWords())),
        hiddenAtFirst(apiece(number("order", Tr::tr("Position")))),
        hiddenAtFirst(text("id", Tr::tr("Field ID"))),
    };
    const auto fields = [](const ActionContext &context) {
        return QList<FormField> {
            required(line("value", Tr::tr("Value"), context.row().value("value")["value"]))};
    };
    values.actions = {
        create(Scope::Crm, {"POST " + collection, path}, Tr::tr("Set a field…"),
               [](const ActionContext &) {
                   return QList<FormField> {required(whole("attributeId", Tr::tr("Field"))),
                                            required(line("value", Tr::tr("Value")))};
               }),
        edit(Scope::Crm, {"PUT " + collection + "/{attributeId}", path}, Tr::tr("Change value…"), fields),
        removeNamed("DELETE " + collection + "/{attributeId}", Tr::tr("Delete value…"), path, "name"),
    };
    return values;
}

Resource attributes(const QString &id, const QString &title, const QString &collection, const QString &idName,
                    const QVariantMap &path)
{
    Resource attributes {
        .id = id,
        .title = title,
        .scope = Scope::Crm,
        .emptyText = Tr::tr("There are no fields of your own yet."),
        .list = Call {"GET " + collection, path},
    };
    attributes.columns = {
        text("name", Tr::tr("Field")),
        apiece(number("order", Tr::tr("Position"))),
        tags("options", Tr::tr("Choices")),
        status("status", Tr::tr("Status"), fieldStatusWords()),
        hiddenAtFirst(text("id", Tr::tr("Field ID"))),
    };
    // Of the fields of contacts the service does not say more.
    if (collection != u"/crm/v1/contacts/attributes") {
        attributes.columns << word("type", Tr::tr("Kind of value"), fieldKindWords())
                           << yesNo("mandatory", Tr::tr("Has to be filled in"));
    }
    // One of the operations calls the id of its field by another name than "…Id".
    attributes.normalise = [idName](QJsonObject row) {
        row.insert(idName, row.value("id"));
        return row;
    };
    const QString one = collection + "/{" + idName + "}";
    attributes.actions = {
        create(Scope::Crm, {"POST " + collection, path}, Tr::tr("New field…"),
               [](const ActionContext &) {
                   return QList<FormField> {
                       required(line("name", Tr::tr("Field"))),
                       required(choice("type", Tr::tr("Kind of value"), fieldKindWords())),
                       check("mandatory", Tr::tr("Has to be filled in"))};
               }),
        edit(Scope::Crm, {"PUT " + one, path}, Tr::tr("Edit field…"),
             [](const ActionContext &context) {
                 const QJsonObject row = context.row();
                 return QList<FormField> {required(line("name", Tr::tr("Field"), row["name"])),
                                          required(whole("order", Tr::tr("Position"), row["order"]))};
             }),
        removeNamed("DELETE " + one, Tr::tr("Delete field…"), path, "name"),
    };
    return attributes;
}

} // namespace pulsedeck::crm
