// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/answer.h"

#include <QStringList>

#include <optional>

namespace pulsedeck::demo {

/// Whether @p text looks like an e-mail address.
bool isAddress(const QString &text);
/// "+38 (067) 123-45-67" -> "380671234567"; empty when it is no phone number.
QString plainPhone(const QString &text);

/// `emails` of a body: lower case, without doubles. The refusal when there are more than 100 or one is wrong.
struct AddressList {
    QStringList emails;
    std::optional<Answer> refusal;
};
AddressList readAddresses(const QJsonArray &values);

} // namespace pulsedeck::demo
