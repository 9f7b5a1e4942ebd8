// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wire/reply.h"

#include <QJsonObject>

namespace pulsedeck {

/// Some questions are answered with `result: false` alone: no, it is not there. That looks like a refusal,
/// but has no word of why. Gives such a no as the answer that it is; Undefined for a refusal or another
/// error.
inline QJsonValue answerOrNo(const Reply &reply)
{
    const bool isNo = reply.error.kind == ApiError::Kind::Invalid && reply.error.status == 200
        && reply.error.code.isEmpty() && reply.error.text.isEmpty();
    return isNo ? QJsonObject {{QStringLiteral("result"), false}} : reply.json;
}

} // namespace pulsedeck
