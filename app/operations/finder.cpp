// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/finder.h"

#include "app/values/textfold.h"

#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pulsedeck {
namespace {

constexpr double titleWeight = 1.0;
constexpr double placeWeight = 0.8;
constexpr double wordWeight = 0.75;
constexpr double hintWeight = 0.6;
/// The beginning of a word and better. Nobody sees the other words and the hints: only as words they explain
/// a hit, "sign" in "design" does not.
constexpr double wordwise = 0.7;

/// "Contacts" is as good as "contact".
QString stem(const QString &word)
{
    if (word.size() > 4 && word.endsWith("ies"_L1))
        return word.chopped(3) + u'y';
    if (word.size() > 3 && word.endsWith(u's') && !word.endsWith("ss"_L1))
        return word.chopped(1);
    return word;
}

/// One letter more, less, other, or two swapped.
bool isSlip(const QString &typed, const QString &word)
{
    if (typed.size() < 4 || qAbs(typed.size() - word.size()) > 1 || typed.front() != word.front())
        return false;
    qsizetype same = 0;
    const qsizetype shorter = std::min(typed.size(), word.size());
    while (same < shorter && typed[same] == word[same])
        ++same;
    const QStringView left = QStringView(typed).mid(same);
    const QStringView right = QStringView(word).mid(same);
    if (left.size() > right.size())
        return left.mid(1) == right;
    if (left.size() < right.size())
        return left == right.mid(1);
    const bool swapped =
        left.size() > 1 && left[0] == right[1] && left[1] == right[0] && left.mid(2) == right.mid(2);
    return swapped || left.mid(1) == right.mid(1);
}

/// What @p word is worth to somebody who typed @p typed: 0 nothing, 1 the very word.
float worthOf(const QString &typed, const QString &word)
{
    if (typed == word)
        return 1.0F;
    if (stem(typed) == stem(word))
        return 0.95F;
    if (word.startsWith(typed))
        return 0.7F + 0.2F * float(typed.size()) / float(word.size());
    if (isSlip(typed, word) || isSlip(typed, stem(word)))
        return 0.5F;
    if (typed.size() > 2 && word.contains(typed))
        return 0.4F;
    return 0;
}

} // namespace

QStringList findableWords(const QString &text)
{
    static const QSet<QString> fillers {
        u"a"_s,  u"an"_s, u"and"_s, u"at"_s, u"by"_s,   u"for"_s, u"from"_s, u"in"_s,  u"into"_s, u"its"_s,
        u"of"_s, u"on"_s, u"or"_s,  u"s"_s,  u"that"_s, u"the"_s, u"to"_s,   u"via"_s, u"with"_s, u"your"_s};
    QStringList words;
    QString word;
    const QString padded = folded(text) + u' ';
    for (const QChar letter : padded) {
        if (letter.isLetterOrNumber()) {
            word += letter;
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    QStringList telling;
    std::copy_if(words.begin(), words.end(), std::back_inserter(telling),
                 [](const QString &one) { return !fillers.contains(one); });
    return telling.isEmpty() ? words : telling;
}

Finder::Finder(const QList<Findable> &targets)
{
    m_targets.reserve(size_t(targets.size()));
    for (const Findable &findable : targets) {
        Target target;
        target.lead = findable.lead;
        const QStringList title = findableWords(findable.title);
        target.title = title.join(u' ');
        target.titleWords = int(title.size());
        for (const QString &word : title)
            target.initials += word.front();
        addWords(target, title, titleWeight);
        addWords(target, findableWords(findable.place), placeWeight);
        const QStringList others = findableWords(findable.words.join(u' '));
        target.otherWords = int(others.size());
        addWords(target, others, wordWeight);
        addWords(target, findableWords(findable.hints.join(u' ')), hintWeight);
        m_targets.push_back(std::move(target));
    }
}

void Finder::addWords(Target &target, const QStringList &words, double weight)
{
    for (const QString &word : words) {
        auto known = m_ids.find(word);
        if (known == m_ids.end()) {
            known = m_ids.insert(word, int(m_words.size()));
            m_words << word;
        }
        target.uses.push_back({*known, weight});
    }
}

double Finder::score(const Target &target, const QStringList &typed,
                     const std::vector<std::vector<float>> &worth) const
{
    double sum = 0;
    int missed = 0;
    double inTitle = 0;
    double inOthers = 0;
    for (const std::vector<float> &ofWord : worth) {
        double best = 0;
        double title = 0;
        double others = 0;
        for (const Use &use : target.uses) {
            const double value = double(ofWord[size_t(use.word)]);
            if (value < wordwise && use.weight <= wordWeight)
                continue;
            best = std::max(best, value * use.weight);
            if (use.weight == titleWeight)
                title = std::max(title, value);
            else if (use.weight == wordWeight)
                others = std::max(others, value);
        }
        sum += best;
        inTitle += title;
        inOthers += others;
        missed += best == 0;
    }
    if (typed.size() == 1 && typed.first().size() > 1 && target.initials.startsWith(typed.first()))
        return 0.65 + target.lead * 0.1;
    if (missed > (typed.size() >= 3 ? 1 : 0))
        return 0;
    // How much of the title, or of the other words, was meant: the closer to all of it the better.
    const double cover = std::max(target.titleWords > 0 ? inTitle / target.titleWords : 0.0,
                                  target.otherWords > 0 ? inOthers / target.otherWords * 0.95 : 0.0);
    const bool inOrder = target.title.startsWith(typed.join(u' '));
    return sum / double(typed.size()) - 0.4 * missed + 0.35 * std::min(cover, 1.0) + (inOrder ? 0.15 : 0.0)
        + target.lead * 0.1;
}

QList<int> Finder::find(const QString &typed, int most) const
{
    const QStringList words = findableWords(typed);
    std::vector<std::vector<float>> worth;
    for (const QString &word : words) {
        std::vector<float> &ofWord = worth.emplace_back(size_t(m_words.size()));
        for (qsizetype id = 0; id < m_words.size(); ++id)
            ofWord[size_t(id)] = worthOf(word, m_words[id]);
    }
    std::vector<std::pair<double, int>> found;
    for (size_t at = 0; at < m_targets.size(); ++at) {
        const double value = words.isEmpty() ? 1 + m_targets[at].lead : score(m_targets[at], words, worth);
        if (value > 0)
            found.emplace_back(-value, int(at));
    }
    const auto end = found.begin() + std::min<std::ptrdiff_t>(most, std::ptrdiff_t(found.size()));
    std::partial_sort(found.begin(), end, found.end());
    QList<int> best;
    std::transform(found.begin(), end, std::back_inserter(best), [](const auto &one) { return one.second; });
    return best;
}

} // namespace pulsedeck
