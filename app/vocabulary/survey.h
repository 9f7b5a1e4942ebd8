// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/report.h"
#include "app/vocabulary/resource.h"

namespace pulsedeck {

/// One call of a survey, with its answer; Undefined: there is none, or not yet.
struct SurveyAnswer {
    Call call;
    QJsonValue answer {QJsonValue::Undefined};
};

/// A chart, and the rows that stand behind its bars or moments.
struct SurveyChart {
    ChartData chart;
    /// Whether @p row stands behind number @p at; null: no row does.
    std::function<bool(const QJsonObject &row, qsizetype at)> holds {};
};

/// What came out of a survey.
struct SurveyData {
    QString sentence {}; ///< What somebody came to know, in one or two.
    QList<Figure> figures {};
    QList<SurveyChart> charts {};
    QList<QJsonObject> rows {};
};

/// What a survey is asked for, and when.
struct SurveyChoice {
    int value = 0; ///< SurveyOption::value.
    QDate today {};
};

struct SurveyOption {
    QString text; ///< "Last 7 days"
    int value = 0;
};

/// A report that takes many calls. How many is said before they are made, at a click; they go in the
/// background, can be stopped, and what came out is never called more than what was read:
///
///   calls() --> answers --more()--> further calls --> ... --> read()
struct Survey {
    Resource page; ///< Id, title and scope; what its rows are.
    QString about; ///< What comes out, in a sentence.
    QList<SurveyOption> options; ///< The first one is chosen at first.
    std::function<QList<Call>(const SurveyChoice &)> calls;
    /// What an answer leads to, such as the next page; null: nothing.
    std::function<QList<Call>(const Call &asked, const QJsonValue &answer, const SurveyChoice &)> more {};
    QString moreText {}; ///< Of what there are further calls: "one for each thousand letters".
    int most = 100; ///< Calls that are made at all.
    std::function<SurveyData(const QList<SurveyAnswer> &answers, const SurveyChoice &)> read;
    QList<Column> columns; ///< Of the rows.
    /// Where a row leads; null: nowhere.
    std::function<std::optional<Resource>(const QJsonObject &row)> opens {};
    QString opensText {}; ///< Of the button that leads there.
};

/// The makers with which surveys are described; scopes open it.
namespace describe {

/// A bar for each text that stands in @p key of @p rows, the most rows first.
SurveyChart grouped(const QString &id, const QString &title, const QString &unit,
                    const QList<QJsonObject> &rows, const QString &key);
/// A bar or, of many, a point for each of @p days, with the rows that have its ISO text in @p key. Days in
/// @p unknown are gaps.
SurveyChart daily(const QString &id, const QString &title, const QString &unit, const QList<QDate> &days,
                  const QList<QDate> &unknown, const QList<QJsonObject> &rows, const QString &key);
/// A chart over @p days with room for its series: bars, or lines where there are many.
ChartData overDays(const QString &id, const QString &title, const QString &unit, const QList<QDate> &days);

} // namespace describe

} // namespace pulsedeck
