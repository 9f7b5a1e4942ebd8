// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/infull.h"

#include "app/values/format.h"
#include "app/vocabulary/share.h"

#include <QJsonArray>

namespace pulsedeck::describe {

static QJsonArray rowsOf(const QJsonValue &answer)
{
    return (answer.isArray() ? answer : answer["data"]).toArray();
}

/// The rows of which the numbers are told, these below "numbers".
static QList<QJsonObject> rowsInFull(const QList<SurveyAnswer> &answers, const InFull &what)
{
    QHash<QString, QJsonValue> told;
    for (const SurveyAnswer &one : answers) {
        if (one.call.operation == what.one)
            told[one.call.path[what.id].toString()] = what.numbers(one.answer);
    }
    QList<QJsonObject> rows;
    for (const SurveyAnswer &one : answers) {
        if (one.call.operation != what.list)
            continue;
        for (const QJsonValue each : rowsOf(one.answer)) {
            QJsonObject row = each.toObject();
            row["numbers"] = told.value(format::toText(row["id"]));
            if (!row["numbers"].toObject().isEmpty())
                rows << row;
        }
    }
    return rows;
}

void readInFull(Survey &survey, const InFull &what, AddUp addUp)
{
    survey.calls = [what](const SurveyChoice &choice) {
        return QList<Call> {{what.list, {}, {{what.size, choice.value}}}};
    };
    survey.more = [what](const Call &asked, const QJsonValue &answer, const SurveyChoice &choice) {
        QList<Call> calls;
        if (asked.operation != what.list)
            return calls;
        for (const QJsonValue row : rowsOf(answer)) {
            if (calls.size() < choice.value)
                calls << Call {what.one, {{what.id, row["id"].toVariant()}}};
        }
        return calls;
    };
    survey.most = 101; // the list, and a hundred of its rows
    survey.read = [what, addUp](const QList<SurveyAnswer> &answers, const SurveyChoice &) {
        return addUp(rowsInFull(answers, what));
    };
}

Column rateColumn(const QString &key, const QString &title, const QString &part, const QString &whole,
                  const QString &formula)
{
    Column column = percent(key, title);
    column.explanation = formula;
    return shared(column, {valueOf(part), valueOf(whole)});
}

qint64 sumOf(const QList<QJsonObject> &rows, const QString &key)
{
    qint64 sum = 0;
    for (const QJsonObject &row : rows)
        sum += format::toInteger(row["numbers"][key]).value_or(0);
    return sum;
}

} // namespace pulsedeck::describe
