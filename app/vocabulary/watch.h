// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/chartdata.h"
#include "app/vocabulary/column.h"
#include "app/vocabulary/request.h"

#include <QJsonObject>

namespace pulsedeck {

/// The way to one row, or to the page that it is on.
struct Door {
    static constexpr int inList = -1; ///< The row is chosen in its list.
    static constexpr int report = 1000; ///< Behind the last child.

    Scope scope = Scope::Emails;
    QString resource; ///< Of the first level: "emails/campaigns".
    QJsonObject row {}; ///< As the list tells it; empty: the page.
    int child = inList; ///< What of the row is opened.
};

/// One value among others, with what a person calls it.
struct NamedValue {
    QString name;
    double value = 0;
};

/// Something that may need a person: it does by itself, or when it is not as it usually is.
struct Sighting {
    enum class Rule {
        Always, ///< Needs a person whatever was before.
        AboveUsual, ///< When the value is above its usual range.
        Shrinks, ///< When the value became smaller from day to day.
        RunsOut, ///< When the value will be used up soon, as it went so far.
        StandsStill, ///< When the value, a sum, usually grows every day and no longer does.
    };

    QString key; ///< By which it is known again in earlier answers.
    Rule rule = Rule::Always;
    QString text; ///< What is said then: "“Flash sale” has to be edited".
    Tone tone = Tone::Warning;
    double value = 0;
    Meaning meaning {}; ///< How the value is shown.
    /// What it is held against where the answer tells it; otherwise what is remembered under the key is.
    QList<NamedValue> others {};
    QString reason {}; ///< Of Always: what it is known from.
    Door door {};
};

/// A figure that says what happened.
struct Highlight {
    QString title;
    QJsonValue value {QJsonValue::Undefined};
    Meaning meaning {};
    QString note {}; ///< "1.4 points under the five before".
    Tone tone = Tone::Neutral; ///< Of the note.
    QString key {}; ///< Where the note comes from the past: a sighting's key.
    Door door {};
};

/// A chart whose marks are rows.
struct DoorChart {
    ChartData chart;
    QList<Door> doors {}; ///< One for each category or time; empty: none is a row.
};

struct WatchData {
    QString sentence {}; ///< What happened, in one.
    QList<Highlight> highlights {};
    QList<DoorChart> charts {};
    QList<Sighting> sightings {};
};

/// One cheap call that tells what happened and what needs a person.
struct Watch {
    QString id;
    Call call;
    std::function<WatchData(const QJsonValue &answer, const QDateTime &at)> read; ///< @p at: when it was.
    /// What is looked at besides, once the answer is there; null: nothing.
    std::function<QList<Watch>(const QJsonValue &answer)> more {};
};

} // namespace pulsedeck
