// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace pulsedeck::automation {

/// One element of a flow, as people come to it.
struct FlowStep {
    QJsonObject element;
    QString kind; ///< "Email", or the service's own word where it is not known.
    QString name; ///< Its subject or text; empty when it has none.
    std::optional<double> reached; ///< People who came here; none: not told.
    std::optional<double> ofStart; ///< In percent.
    std::optional<double> lost; ///< People fewer than at the step before: they left, or still wait there.
    std::optional<double> lostShare; ///< Of those at the step before, in percent.
};

/// A flow in the order in which people go through it. The service does not tell how elements are connected,
/// so they are ordered by how many came to each: the start first, what nobody is known to have reached last.
struct FlowChain {
    QList<FlowStep> steps;
    int unreadable = 0; ///< Entries of the flow that are no elements.
    int narrowest = -1; ///< The step before which the most people are missing; -1: none, or nothing is known.
    /// People who wait at a step: not lost. The service does not tell at which one; none: not told.
    std::optional<double> waiting;
};

/// @p flow is the answer to GET /a360/autoresponders/{ID}; @p statistics are the `data` of the elements'
/// group-stat, by the element's id.
FlowChain flowChain(const QJsonValue &flow, const QHash<QString, QJsonValue> &statistics);
/// "18,420 people".
QString people(double count);
/// "Email “How do you brew?”"
QString titleOf(const FlowStep &step);
/// The step in a sentence, for the list and for who does not see it.
QString words(const FlowStep &step);
/// Before which step most people are missing, and how many of them may only wait, in words.
QString narrowestWords(const FlowChain &chain);

} // namespace pulsedeck::automation
