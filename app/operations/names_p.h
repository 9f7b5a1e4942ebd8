// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QList>

#include <utility>

namespace pulsedeck::operations {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(operations)
};

/// Ids of operations and what people call them. Whole phrases, so that every language can bend its words.
using Names = QList<std::pair<QLatin1String, QString>>;

Names automationNames();
/// Of one channel, the channel's own part taken out of the path: "GET /bots".
Names chatbotNames();
Names crmNames();
Names emailNames();
Names popUpNames();
Names pushNames();
Names smsNames();
Names smtpNames();
Names userDataNames();
Names verifierNames();
Names viberNames();

} // namespace pulsedeck::operations
