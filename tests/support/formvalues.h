// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/action.h"

/// Fills in forms as a person would who follows what they say.
namespace pulsedeck::test {

/// What @p field takes without a complaint; Undefined when it refuses everything that was tried.
inline QJsonValue typed(const FormField &field)
{
    using Input = FormField::Input;
    if (field.input == Input::Group || field.input == Input::Rows) {
        QJsonObject members;
        for (const FormField &one : field.fields)
            members[one.key] = typed(one);
        const auto whole = [&](const QJsonObject &of) {
            return field.input == Input::Rows ? QJsonValue(QJsonArray {of}) : QJsonValue(of);
        };
        if (!field.complain || field.complain(whole(members)).isEmpty())
            return whole(members);
        // Some values exclude each other: one of them is left empty.
        for (const FormField &one : field.fields) {
            QJsonObject fewer = members;
            fewer.remove(one.key);
            if (!one.required && field.complain(whole(fewer)).isEmpty())
                return whole(fewer);
        }
        return QJsonValue::Undefined;
    }
    if (field.input == Input::Choice)
        return field.choices.value(0).code;
    if (field.kind == Kind::Email || field.kind == Kind::Phone) {
        const QString one = field.kind == Kind::Email ? "ann@example.com" : "380501234567";
        return field.input == Input::Lines ? QJsonValue(QJsonArray {one}) : QJsonValue(one);
    }
    if (field.input == Input::Map)
        return QJsonObject {{"name", "Ann"}, {"city", "Kyiv"}};
    if (field.input == Input::File)
        return QJsonObject {{"name", "a.txt"}, {"data", "aGVsbG8="}};
    if (field.input == Input::Json) {
        for (const QJsonValue &value :
             {QJsonValue("text"), QJsonValue(QJsonArray {QJsonObject {{"text", "a"}}}),
              QJsonValue(QJsonArray {QJsonArray {QJsonObject {{"text", "a"}, {"callback_data", "b"}}}}),
              QJsonValue(QJsonObject {{"text", "a"}})}) {
            if (!field.complain || field.complain(value).isEmpty())
                return value;
        }
        return QJsonValue::Undefined;
    }
    for (const QJsonValue &value :
         {QJsonValue("text"), QJsonValue("ann@example.com"), QJsonValue("new_emails"),
          QJsonValue("2030-03-01"), QJsonValue("7"), QJsonValue("1"), QJsonValue("2030-03-01 12:30:00"),
          QJsonValue("12:30"), QJsonValue("380501234567"), QJsonValue("0f8fad5b-d9cb-469f-a165-70867728950e"),
          QJsonValue(7), QJsonValue(1), QJsonValue(60), QJsonValue(100), QJsonValue(1000)}) {
        const bool isNumber = field.input == Input::Number || field.input == Input::Decimal;
        const bool isDay = field.input == Input::Date && value != QJsonValue("2030-03-01");
        const bool isMoment = field.input == Input::DateTime && value != QJsonValue("2030-03-01 12:30:00");
        if (isNumber != value.isDouble() || isDay || isMoment)
            continue;
        const QJsonValue given = field.input == Input::Lines ? QJsonValue(QJsonArray {value}) : value;
        if (!field.complain || field.complain(given).isEmpty())
            return given;
    }
    return QJsonValue::Undefined;
}

} // namespace pulsedeck::test
