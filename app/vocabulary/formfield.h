// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/contract.h"
#include "app/values/kind.h"
#include "app/vocabulary/reference.h"

#include <QJsonValue>

#include <functional>
#include <memory>
#include <optional>

namespace pulsedeck {

struct Pick;

/// One input of a form.
struct FormField {
    /// What the form gives for each: text for Line, Paragraph, Secret and the code of a Choice; a number for
    /// Number and Decimal; true or false for Check; a list of texts, one a line, for Lines;
    /// "YYYY-MM-DD hh:mm:ss" for DateTime, "YYYY-MM-DD" for Date. Empty inputs give empty text.
    /// Nested ones: an object of its `fields` for Group, a list of such objects for Rows, an object of names
    /// and texts for Map, whatever the JSON says for Json, {"name", "data"} of a file for File, the
    /// data in Base64.
    enum class Input {
        Line,
        Paragraph,
        Number,
        Decimal,
        DateTime,
        Date,
        Check,
        Choice,
        Lines,
        Secret,
        Group,
        Rows,
        Map,
        Json,
        File
    };

    QString key; ///< Where the value goes: dotted path in the body, or a name when inQuery.
    QString title;
    Input input = Input::Line;
    QString hint; ///< Placeholder or a short sentence below.
    QList<StatusWord> choices; ///< Of Choice; with `pick`, the names that are known of the ids in it.
    QJsonValue value {QJsonValue::Undefined}; ///< What stands there at first.
    bool required = false;
    bool inQuery = false;
    QList<FormField> fields; ///< Of Group, and of each row of Rows.
    std::shared_ptr<const Pick> pick {}; ///< The list that a value can be chosen from; null: none is known.
    /// Says what is wrong with a value in the user's words; empty when it is fine.
    std::function<QString(const QJsonValue &value)> complain;
    std::shared_ptr<const Field> wanted {}; ///< What the contract says of it; null: nothing.
    bool stored = false; ///< `value` is what the service has. Of a form that updates; see given.h.
    std::optional<Reference> refers {}; ///< What `pick` is made of where the operation's facts do not say it.
    Kind kind = Kind::Text; ///< Email or Phone of a Line: one of these; of Lines: many.
};

} // namespace pulsedeck
