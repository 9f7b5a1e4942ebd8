// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/attention/usual.h"
#include "app/vocabulary/watch.h"

namespace pulsedeck {

/// Something that needs a person.
struct Concern {
    QString key;
    QString text;
    QString reason; ///< What it was held against, in a sentence.
    Tone tone = Tone::Warning;
    QStringList readings {}; ///< What the reason was worked out from, the newest first.
    Door door {};
};

struct Judgement {
    std::optional<Concern> concern;
    std::optional<int> daysLeft; ///< Of what is used up.
};

/// Holds @p sighting, seen at @p at, against what was read under its key before. Quiet while there are fewer
/// than usual::fewestReadings, of which a day counts once.
Judgement judge(const Sighting &sighting, const QList<usual::Moment> &past, const QDateTime &at);

} // namespace pulsedeck
