// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"

namespace pulsedeck::emails {

/// Adds one or many addresses to @p list at once, or asks their owners first when a sender is given.
Action addContacts(const QJsonObject &list);
/// Variables and phone of one contact in one form; sends what changed.
Action editContact(const QJsonObject &list);
Action deleteContacts(const QJsonObject &list);
Action unsubscribeContacts(const QJsonObject &list);
/// From every list of the account.
Action deleteEverywhere();
/// Puts a tag on contacts, or takes it off.
Action tagContacts();
Action untagContacts();
/// Takes back what blockAddresses() does.
Action unblockContacts();
Action findContacts(const QJsonObject &list);
/// Opens what was sent to the selected contacts, side by side.
Action compareContacts();

struct VariableValue {
    QString name;
    QString value;
};
/// The contacts of @p list with that value, and with @p other, too. The service tells address and status
/// only.
Resource foundContacts(const QJsonObject &list, const VariableValue &one,
                       const std::optional<VariableValue> &other);

} // namespace pulsedeck::emails
