// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/emails/addresslist.h"

#include "app/demo/errors.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

AddressList readAddresses(const QJsonArray &values)
{
    if (values.isEmpty())
        return {{}, error(422, u"No emails"_s, 303)};
    if (values.size() > 100)
        return {{}, invalid(u"Limit is exceeded. Max count: 100"_s)};
    AddressList list;
    for (const QJsonValue &value : values) {
        const QString email = value.toString().trimmed().toLower();
        if (!isAddress(email))
            return {{}, invalid(u"Argument emails is invalid"_s)};
        if (!list.emails.contains(email))
            list.emails << email;
    }
    return list;
}

} // namespace pulsedeck::demo
