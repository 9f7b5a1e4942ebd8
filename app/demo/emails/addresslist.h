// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/addressing.h"
#include "app/demo/answer.h"

#include <QStringList>

#include <optional>

namespace pulsedeck::demo {

/// `emails` of a body: lower case, without doubles. The refusal when there are more than 100 or one is wrong.
struct AddressList {
    QStringList emails;
    std::optional<Answer> refusal;
};
AddressList readAddresses(const QJsonArray &values);

} // namespace pulsedeck::demo
