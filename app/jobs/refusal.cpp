// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/refusal.h"

#include "app/jobs/jobrun.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

bool isRefusal(const ApiError &error)
{
    using Error = ApiError::Kind;
    return error.kind == Error::Invalid || error.kind == Error::NotFound || error.kind == Error::Conflict
        || error.kind == Error::BadRequest || error.kind == Error::Server
        || error.kind == Error::NotUnderstood || error.kind == Error::Forbidden
        || error.kind == Error::QuotaReached;
}

QString refusalWords(const ApiError &error)
{
    QStringList said {error.text};
    for (auto field = error.fields.begin(); field != error.fields.end(); ++field) {
        if (field.value() != error.text)
            said << u"%1: %2"_s.arg(field.key(), field.value());
    }
    said.removeAll(QString());
    std::sort(said.begin() + (error.text.isEmpty() ? 0 : 1), said.end());
    const QString words =
        said.isEmpty() ? error.summary() : JobRun::tr("The service says: %1").arg(said.join(u"; "_s));
    const QString code =
        error.code.isEmpty() && error.status > 0 ? QString::number(error.status) : error.code;
    //: %1: why a row was refused; the code is the service's.
    return code.isEmpty() ? words : JobRun::tr("%1 (code %2)").arg(words, code);
}

} // namespace pulsedeck
