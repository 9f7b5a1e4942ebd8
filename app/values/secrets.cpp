// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/secrets.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pulsedeck {

bool isSecretName(const QString &name)
{
    static const QRegularExpression secret(u"token|secret|password|api_?key"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return secret.match(name).hasMatch();
}

} // namespace pulsedeck
