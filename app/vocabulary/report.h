// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/values/chance.h"
#include "app/values/period.h"
#include "app/vocabulary/chartdata.h"
#include "app/vocabulary/column.h"
#include "app/vocabulary/request.h"

namespace pulsedeck {

/// One figure of a report. Rates come with their formula, so that any number can explain itself.
struct Figure {
    QString title;
    QJsonValue value;
    Kind kind = Kind::Count;
    QString currency; ///< Of money: ISO code.
    QString explanation; ///< "Opened / delivered".
    Tone tone = Tone::Neutral;
    /// By which it is known again in earlier answers: where it lies in the answer ("data.conversions"), or a
    /// name for what is worked out ("open-rate"). Empty: it has no past.
    QString key;
    Tone growth = Tone::Neutral; ///< What it means when it grows: good, bad, or not known.
    std::optional<ShareOf> share {}; ///< What a rate is worked out from.
};

/// The makers with which screens are described; scopes open it.
namespace describe {

/// A figure with a past: @p key is where it lies in the answer.
Figure figure(const QString &key, const QString &title, const QJsonValue &value, Kind kind = Kind::Count);
/// @p part of @p whole in percent; no value when it cannot be told. @p formula says how it is worked out.
Figure rate(const QString &title, const QJsonValue &part, const QJsonValue &whole, const QString &formula,
            const QString &key = {});
/// The same figure, of which more is better.
Figure wanted(Figure figure);
/// The same figure, of which less is better.
Figure unwanted(Figure figure);

} // namespace describe

struct ReportData {
    QList<Figure> figures;
    QList<ChartData> charts;
    /// Said instead of figures when the service has none: "This campaign has not been sent yet."
    QString note;
};

/// Figures and charts that are read from one answer. A page may have several; each fails on its own.
struct Report {
    QString id;
    QString title;
    Call call;
    std::function<ReportData(const QJsonValue &answer)> read;
    /// The call for a period, read in the same way; empty: the service tells sums of all time only.
    std::function<Call(const Period &period)> during;
    /// Keys of sums that only grow and whose pace is worth a chart: "starts". Needs readings of the past.
    QStringList pace {};
};

} // namespace pulsedeck
