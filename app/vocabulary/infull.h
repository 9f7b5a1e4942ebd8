// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/survey.h"

namespace pulsedeck {

/// Rows of a list of which the service tells the numbers one by one.
struct InFull {
    QString list; ///< Its operation; its rows lie at the top or in `data`.
    QString size; ///< Its query for how many rows: "limit".
    QString one; ///< The operation that tells the numbers of a row.
    QString id = QStringLiteral("id"); ///< Its path value, the row's "id".
    std::function<QJsonValue(const QJsonValue &answer)> numbers; ///< In its answer.
};

namespace describe {

/// What rows come to; their numbers lie below "numbers".
using AddUp = SurveyData (*)(const QList<QJsonObject> &rows);
/// Makes the calls of @p survey: the list, as long as the choice says, then one for each of its rows. Those
/// of which the numbers are told go to @p addUp.
void readInFull(Survey &survey, const InFull &what, AddUp addUp);
/// What one number of a row is of another, by their dotted paths; @p formula says so.
Column rateColumn(const QString &key, const QString &title, const QString &part, const QString &whole,
                  const QString &formula);
/// What @p key of the numbers comes to.
qint64 sumOf(const QList<QJsonObject> &rows, const QString &key);

} // namespace describe

} // namespace pulsedeck
