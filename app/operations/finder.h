// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

#include <vector>

namespace pulsedeck {

/// Something that can be found by typing.
struct Findable {
    QString title; ///< "Delete deal"
    QString place; ///< "CRM"
    QStringList words; ///< Other words for it, in any order.
    QStringList hints {}; ///< Words of the same meaning, which weigh little.
    double lead = 0; ///< Before equals: 0..1, for what was used lately or belongs to the shown page.
};

/// Finds by a few letters: words in any order, their beginnings, initials, a mistyped letter. Pure; knows
/// each distinct word once, so that a keystroke costs little over hundreds of titles.
///
/// A target is worth what its words are worth for each typed word: the same word most, then its beginning,
/// its middle, a slip; in the title more than in the other words. Every typed word has to be somewhere, but
/// one of three or more may be wrong. Among targets that have all words the one with the fewest others wins.
class Finder {
public:
    explicit Finder(const QList<Findable> &targets);

    /// Places in the list of targets, best first, @p most of them. Nothing typed: by lead alone.
    QList<int> find(const QString &typed, int most) const;

private:
    struct Use {
        int word;
        double weight;
    };
    struct Target {
        std::vector<Use> uses;
        int titleWords = 0;
        int otherWords = 0;
        QString initials;
        QString title; ///< Folded.
        double lead = 0;
    };

    void addWords(Target &target, const QStringList &words, double weight);
    double score(const Target &target, const QStringList &typed,
                 const std::vector<std::vector<float>> &worth) const;

    QHash<QString, int> m_ids;
    QStringList m_words; ///< Distinct, folded, by id.
    std::vector<Target> m_targets;
};

/// The words of @p text as the finder compares them: folded, without fillers such as "the".
QStringList findableWords(const QString &text);

} // namespace pulsedeck
