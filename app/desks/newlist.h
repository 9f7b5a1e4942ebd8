// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/jobs.h"

namespace pulsedeck {

/// Makes a mailing list and puts addresses into it, a hundred a call, as a job. @p done gets the error of the
/// first step, if there is one; what becomes of the second the job tells.
void makeList(Client &client, Jobs &jobs, const QString &name, const QStringList &addresses, QObject *context,
              const std::function<void(const ApiError &error)> &done);

} // namespace pulsedeck
