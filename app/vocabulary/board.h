// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"

#include <QDateTime>

namespace pulsedeck {

/// What a card tells beside its name, owner and amount.
struct CardFacts {
    QDateTime since; ///< In its stage since then; invalid: nobody knows.
    bool isSinceExact = false; ///< False: at least since then.
    QDateTime due; ///< Invalid: there is no deadline.
    bool isOverdue = false;
    QString line {}; ///< Whatever else fits into a few words.
    QString alert {}; ///< What has to be seen at once, in a word or two.
};

/// A list whose rows stand in columns, such as deals by stage: another look at a Resource. A row moves by its
/// edit form, as a cell does that is changed where it stands. Texts are made inside the function that returns
/// it.
struct Board {
    /// A column beside the stages, by a value of `stateField`: won, lost.
    struct End {
        QString state;
        QString title;
        Tone tone = Tone::Neutral;
    };

    Call sets; ///< What a board is of, each with its stages: pipelines.
    QString setTitle; ///< "Pipeline"
    QString noSets; ///< What to do when there are none, in a sentence.
    QString stages; ///< Key of the stages in a set; each has `id`, `name` and `order`.
    /// The stages of a set as a list, in which they are changed; null: they stay as they are.
    std::function<Resource(const QJsonObject &set)> stageList {};
    /// Filters of the service that only the rows of one set have, which a call tells; null: there are none.
    std::function<Call(const QJsonObject &set)> ownFields {};
    std::function<QList<Filter>(const QJsonValue &answer)> ownFilters {};
    QString setField; ///< Where a row names its set.
    /// What makes the list one of a set.
    std::function<QVariantMap(const QJsonValue &set)> filter;
    QString stageField; ///< Where a row names its stage.

    QString stateField {}; ///< Empty: rows only have a stage.
    QString openState {}; ///< Of rows that stand in a stage.
    QList<End> ends {};
    QString goodEnd {}; ///< The state that is hoped for.
    /// Rows in the last stage are done: nothing is late there.
    bool isLastStageDone = false;

    int nameLines = 1; ///< Lines of a card for its name.
    std::optional<Column> amount {};
    QString ownerField {};
    std::optional<Call> owners {};
    std::function<QString(const QJsonObject &owner)> ownerName {};
    std::function<CardFacts(const QJsonObject &row, const QDateTime &now)> facts {};
    /// Who a card is about, which a call tells; asked for cards that are seen.
    std::function<Call(const QJsonObject &row)> people {};
    std::function<QString(const QJsonValue &answer)> peopleName {};
};

} // namespace pulsedeck
