// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/contract/contractreader.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

Schema readSchema(const QJsonValue &json);

Schema::Type typeFromName(QStringView name)
{
    static const QHash<QStringView, Schema::Type> types = {
        {u"string", Schema::Type::String}, {u"integer", Schema::Type::Integer},
        {u"number", Schema::Type::Number}, {u"boolean", Schema::Type::Boolean},
        {u"object", Schema::Type::Object}, {u"array", Schema::Type::Array},
        {u"file", Schema::Type::File},     {u"unknown", Schema::Type::Unknown},
    };
    Q_ASSERT(types.contains(name));
    return types.value(name);
}

void readType(QStringView name, Schema &schema)
{
    schema.nullable = name.endsWith(u'?');
    schema.type = typeFromName(schema.nullable ? name.chopped(1) : name);
}

std::vector<Field> readFields(const QJsonValue &json)
{
    std::vector<Field> fields;
    const QJsonArray pairs = json.toArray();
    fields.reserve(size_t(pairs.size()));
    for (const QJsonValue &pair : pairs) {
        Field field;
        field.name = pair[0].toString();
        field.required = field.name.endsWith(u'!');
        if (field.required)
            field.name.chop(1);
        field.schema = readSchema(pair[1]);
        fields.push_back(std::move(field));
    }
    return fields;
}

template<typename Number> std::optional<Number> readNumber(const QJsonValue &json)
{
    return json.isDouble() ? std::optional<Number>(Number(json.toDouble())) : std::nullopt;
}

QList<QStringList> readEither(const QJsonArray &sets)
{
    QList<QStringList> either;
    for (const QJsonValue &names : sets)
        either << names.toVariant().toStringList();
    return either;
}

Schema readSchema(const QJsonValue &json)
{
    Schema schema;
    if (json.isString()) {
        readType(json.toString(), schema);
        return schema;
    }
    const QJsonObject facts = json.toObject();
    for (const QJsonValue &choice : facts[u"oneOf"].toArray())
        schema.oneOf.push_back(readSchema(choice));
    if (!schema.oneOf.empty())
        return schema;
    readType(facts[u"type"].toString(), schema);
    schema.format = facts[u"format"].toString();
    schema.allowed = facts[u"allowed"].toArray();
    schema.fallback = facts[u"default"];
    schema.minimum = readNumber<double>(facts[u"min"]);
    schema.maximum = readNumber<double>(facts[u"max"]);
    schema.minimumLength = readNumber<int>(facts[u"minLength"]);
    schema.maximumLength = readNumber<int>(facts[u"maxLength"]);
    schema.fields = readFields(facts[u"fields"]);
    schema.open = facts[u"open"].toBool();
    schema.chooser = facts[u"chooser"].toString();
    schema.either = readEither(facts[u"either"].toArray());
    if (facts.contains(u"items"))
        schema.items = std::make_shared<const Schema>(readSchema(facts[u"items"]));
    return schema;
}

Paging readPaging(const QJsonObject &facts)
{
    Paging paging;
    paging.offset = facts[u"offset"].toString();
    paging.size = facts[u"size"].toString();
    paging.inBody = facts[u"inBody"].toBool();
    paging.pageSize = facts[u"pageSize"].toInt(paging.pageSize);
    paging.total = facts[u"total"].toString();
    paging.totalOperation = facts[u"totalOperation"].toString();
    paging.cursor = facts[u"cursor"].toString();
    if (!paging.cursor.isEmpty())
        paging.idiom = Paging::Idiom::Cursor;
    else if (!paging.offset.isEmpty())
        paging.idiom = Paging::Idiom::Offset;
    return paging;
}

void readAnswer(const QJsonObject &facts, Operation &operation)
{
    const QJsonValue answer = facts[u"answer"];
    operation.successStatus = facts[u"status"].toInt(operation.successStatus);
    operation.emptyAnswer = answer == "empty"_L1;
    operation.binaryAnswer = answer == "binary"_L1;
    if (!answer.isUndefined() && !operation.emptyAnswer && !operation.binaryAnswer)
        operation.answer = readSchema(answer);
    if (facts.contains(u"rows"))
        operation.rows = facts[u"rows"].toString();
    for (const QJsonValue &status : facts[u"refusals"].toArray())
        operation.refusals << status.toInt();
}

Operation readOperation(Scope scope, const QJsonObject &facts)
{
    Operation operation;
    operation.id = facts[u"id"].toString();
    operation.scope = scope;
    operation.method = operation.id.section(u' ', 0, 0).toLatin1();
    operation.path = operation.id.section(u' ', 1);
    operation.group = facts[u"group"].toString();
    operation.words = facts[u"words"].toVariant().toStringList();
    operation.pathFields = readFields(facts[u"path"]);
    operation.query = readFields(facts[u"query"]);
    if (facts.contains(u"body"))
        operation.body = readSchema(facts[u"body"]);
    operation.bodyRequired = facts[u"bodyRequired"].toBool();
    operation.multipart = facts[u"multipart"].toBool();
    operation.paging = readPaging(facts[u"paging"].toObject());
    operation.changes = facts[u"changes"].toBool();
    readAnswer(facts, operation);
    return operation;
}

} // namespace

std::vector<Operation> readContract(Scope scope, const QByteArray &text)
{
    const QJsonArray facts = QJsonDocument::fromJson(text)[u"operations"].toArray();
    Q_ASSERT(!facts.isEmpty());
    std::vector<Operation> operations;
    operations.reserve(size_t(facts.size()));
    for (const QJsonValue &operation : facts)
        operations.push_back(readOperation(scope, operation.toObject()));
    return operations;
}

} // namespace pulsedeck
