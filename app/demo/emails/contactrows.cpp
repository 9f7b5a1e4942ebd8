// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/emails/contactrows.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

QJsonObject contactRow(const Contact &contact)
{
    const QJsonValue variables =
        contact.variables.isEmpty() ? QJsonValue(QJsonArray()) : QJsonValue(contact.variables);
    const QJsonValue phone = contact.phone.isEmpty() ? QJsonValue() : QJsonValue(contact.phone.toLongLong());
    return {{u"email"_s, contact.email},
            {u"phone"_s, phone},
            {u"status"_s, contact.status},
            {u"status_explain"_s, statusText(contact.status)},
            {u"variables"_s, variables}};
}

QJsonArray variableList(const MailingList &list, const Contact &contact)
{
    QJsonArray variables;
    for (const Variable &variable : list.variables()) {
        const QJsonValue value = contact.variables[variable.name];
        if (!value.isUndefined())
            variables << QJsonObject {{u"name"_s, variable.name},
                                      {u"type"_s, variable.type},
                                      {u"value"_s, value.toVariant().toString()}};
    }
    return variables;
}

QString typeOfValue(const QJsonValue &value)
{
    if (value.isDouble())
        return u"number"_s;
    return QDate::fromString(value.toString(), Qt::ISODate).isValid() ? u"date"_s : u"string"_s;
}

bool fitsType(const QString &value, const QString &type)
{
    bool ok = true;
    if (type == "number"_L1)
        value.toDouble(&ok);
    else if (type == "date"_L1)
        ok = QDate::fromString(value, Qt::ISODate).isValid();
    return ok;
}

} // namespace pulsedeck::demo
