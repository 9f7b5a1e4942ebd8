// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/surroundings.h"

#include "app/operations/operationwords.h"
#include "app/values/format.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace pulsedeck::operations {
namespace {

/// One word for what the documents call by several.
QString settledWord(const QString &plural)
{
    static const QHash<QString, QString> synonyms {
        {u"list"_s, u"addressbook"_s}, {u"book"_s, u"addressbook"_s},         {u"widget"_s, u"project"_s},
        {u"step"_s, u"step"_s},        {u"autoresponder"_s, u"automation"_s}, {u"site"_s, u"website"_s},
    };
    QString word = plural.toLower();
    word.remove(u'_').remove(u'-');
    if (word.endsWith("ies"_L1))
        word = word.chopped(3) + u'y';
    else if (word.endsWith(u's') && !word.endsWith("ss"_L1))
        word.chop(1);
    return synonyms.value(word, word);
}

/// Words of a path that say what is done, not to what.
bool isVerb(const QString &segment)
{
    static const QSet<QString> verbs {u"list"_s,       u"get-list"_s, u"all"_s,  u"get"_s,      u"info"_s,
                                      u"short-data"_s, u"details"_s,  u"edit"_s, u"getByTag"_s, u"cancel"_s};
    return verbs.contains(segment);
}

bool isName(const QString &segment)
{
    return segment.startsWith(u'{');
}

/// "deal" of "dealId", "deal_id", "dealIds"; empty when @p name is no id.
QString wordOfId(const QString &name)
{
    for (const QLatin1String ending : {"_id"_L1, "Id"_L1, "_ids"_L1, "Ids"_L1}) {
        if (name.size() > ending.size() && name.endsWith(ending))
            return settledWord(name.chopped(ending.size()));
    }
    return {};
}

bool namesItself(const QString &name)
{
    return name.compare("id"_L1, Qt::CaseInsensitive) != 0
        && (!wordOfId(name).isEmpty() || name == "email"_L1 || name == "phone"_L1);
}

/// The word of what the rows of a list are, "deal" of "/crm/v1/deals/get-list": the last one that is neither
/// a verb nor a value.
QString wordOfRows(const QString &path)
{
    const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    for (auto at = segments.rbegin(); at != segments.rend(); ++at) {
        if (!isName(*at) && !isVerb(*at))
            return settledWord(*at);
    }
    return {};
}

} // namespace

QString wordOf(const QString &path, const QString &name)
{
    if (QString word = wordOfId(name); !word.isEmpty())
        return word;
    if (name.compare("id"_L1, Qt::CaseInsensitive) != 0)
        return {};
    // The word before says of what kind the element of a flow is.
    if (path.startsWith("/a360/stats/"_L1))
        return u"element"_s;
    QString before;
    for (const QString &segment : path.split(u'/', Qt::SkipEmptyParts)) {
        if (segment == u'{' + name + u'}')
            break;
        if (!isName(segment) && !isVerb(segment))
            before = segment;
    }
    return settledWord(before);
}

Surroundings surroundingsOf(const Resource &resource, const QJsonObject &row, const Contract &contract)
{
    Surroundings known {.scope = resource.scope, .row = row};
    const Operation *list = resource.list ? contract.find(resource.scope, resource.list->operation) : nullptr;
    if (!list)
        return known;
    known.channel = channelOf(*list);
    QVariantMap above = resource.list->path;
    above.insert(resource.list->query);
    for (auto value = above.constBegin(); value != above.constEnd(); ++value) {
        if (const QString word = wordOf(list->path, value.key()); !word.isEmpty())
            known.ids.insert(word, QJsonValue::fromVariant(value.value()));
    }
    const QJsonValue key = valueAt(row, resource.key);
    if (!row.isEmpty() && !format::toText(key).isEmpty())
        known.ids.insert(wordOfRows(list->path), key);
    return known;
}

QJsonValue meant(const Operation &operation, const Field &field, bool inPath, const Surroundings &known)
{
    const QString channel = channelOf(operation);
    const bool sameMessenger =
        channel == known.channel || known.channel.isEmpty() || known.channel == "/chatbots"_L1;
    if (operation.scope != known.scope || !sameMessenger)
        return QJsonValue::Undefined;
    // A plain id outside of the path means the thing that the path is about.
    const QString word = inPath || field.name.compare("id"_L1, Qt::CaseInsensitive) != 0
        ? wordOf(operation.path, field.name)
        : wordOfRows(operation.path);
    if (!word.isEmpty() && known.ids.contains(word))
        return known.ids.value(word);
    if (!namesItself(field.name) || format::toText(known.row.value(field.name)).isEmpty())
        return QJsonValue::Undefined;
    return known.row.value(field.name);
}

} // namespace pulsedeck::operations
