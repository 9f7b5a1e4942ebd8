// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/picks.h"

#include "app/operations/surroundings.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::operations {
namespace {

/// People who do something are users of the account; a plain id of what is done to something is that thing's.
QString meaning(const QString &word)
{
    static const QHash<QString, QString> things {
        {u"responsible"_s, u"user"_s},
        {u"observer"_s, u"user"_s},
        {u"newstep"_s, u"step"_s},
        {u"taskhead"_s, u"task"_s},
        {u"subtask"_s, u"task"_s},
        {u"head"_s, u"task"_s},
        {u"sendlisttoverify"_s, u"addressbook"_s},
        {u"check"_s, u"checklist"_s},
        {u"checkreport"_s, u"checklist"_s},
        {u"makereport"_s, u"checklist"_s},
        {u"getreport"_s, u"checklist"_s},
        {u"getprogress"_s, u"checklist"_s},
        {u"state"_s, u"subscription"_s},
    };
    return things.value(word, word);
}

/// The word of what a value of the field means.
QString wordOfField(const Operation &operation, const QString &name, bool inPath)
{
    if (name == "address_book"_L1)
        return u"addressbook"_s;
    const bool isPlain = name.compare("id"_L1, Qt::CaseInsensitive) == 0;
    return meaning(inPath || !isPlain ? wordOf(operation.path, name) : wordOfRows(operation.path));
}

QString pathOf(const Resource &resource)
{
    return resource.list ? resource.list->operation.section(u' ', 1) : QString();
}

/// What the keys of the rows are of: "contact" where the key is "contact.id".
bool isListOf(const Resource &resource, const QString &word)
{
    const QString path = pathOf(resource);
    if (path.isEmpty())
        return false;
    const QString owner = resource.key.section(u'.', 0, -2);
    return word == wordOfRows(owner.isEmpty() ? path : owner);
}

/// Deals have the steps and attributes of their pipeline, tasks those of their board.
QString areaOf(const QString &path)
{
    static const QHash<QString, QString> owners {{u"/crm/v1/deals"_s, u"/crm/v1/pipelines"_s},
                                                 {u"/crm/v1/tasks"_s, u"/crm/v1/boards"_s}};
    const QString area = path.section(u'/', 0, 3);
    return owners.value(area, area);
}

/// Some words mean one thing here and another there: bots and what is theirs are of one messenger;
/// attributes, and in CRM whatever lies below something, of one area.
bool isNear(const Operation &operation, const Resource &resource, bool isMany)
{
    const QString path = pathOf(resource);
    if (operation.scope == Scope::Chatbots)
        return operation.path.section(u'/', 1, 1) == path.section(u'/', 1, 1);
    return operation.scope != Scope::Crm || !isMany || areaOf(operation.path) == path.section(u'/', 0, 3);
}

std::shared_ptr<const Pick> below(const Resource &parent, const QString &word)
{
    for (const Child &child : parent.children) {
        if (isListOf(child.make({{u"id"_s, u"0"_s}}), word))
            return std::make_shared<const Pick>(Pick {parent, child.make});
    }
    return {};
}

} // namespace

std::shared_ptr<const Pick> pickFor(const Operation &operation, const Field &field, bool inPath,
                                    const Lists &lists)
{
    const QString word = wordOfField(operation, field.name, inPath);
    if (word.isEmpty() || !lists)
        return {};
    const QList<Resource> known = lists(word == "addressbook"_L1 ? Scope::Emails : operation.scope);
    for (const Resource &list : known) {
        if (isListOf(list, word) && isNear(operation, list, word == "attribute"_L1))
            return std::make_shared<const Pick>(Pick {list, {}});
    }
    for (const Resource &list : known) {
        if (!isNear(operation, list, true))
            continue;
        if (const auto pick = below(list, word))
            return pick;
    }
    return {};
}

QList<FormField> withPicks(QList<FormField> fields, const Operation &operation, const Lists &lists)
{
    using Input = FormField::Input;
    for (FormField &field : fields) {
        field.fields = withPicks(field.fields, operation, lists);
        const bool isTyped = field.input == Input::Line || field.input == Input::Number
            || field.input == Input::Decimal || field.input == Input::Lines;
        const QString name = field.key.section(u'.', -1);
        const bool inPath = std::any_of(operation.pathFields.begin(), operation.pathFields.end(),
                                        [&](const Field &one) { return one.name == name; });
        if (isTyped)
            field.pick = pickFor(operation, {.name = name}, inPath, lists);
    }
    return fields;
}

} // namespace pulsedeck::operations
