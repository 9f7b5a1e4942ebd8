// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/automation/flowchain.h"

#include "app/scopes/automation/automation.h"
#include "app/scopes/automation/elementreport.h"
#include "app/values/format.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace pulsedeck::automation {

static FlowStep step(const QJsonObject &element, const QJsonValue &statistic)
{
    FlowStep step {.element = element, .kind = kindOf(element), .name = contentOf(element).toString()};
    for (const char *key : {"executed", "sent"}) {
        if (!step.reached)
            step.reached = format::toNumber(statistic[QLatin1String(key)]);
    }
    return step;
}

/// Whoever is earlier in the flow; elements that nothing is told of keep their place at the end.
static bool isEarlier(const FlowStep &one, const FlowStep &other)
{
    const auto isStart = [](const FlowStep &step) { return step.element["af_type"] == "maintrigger"; };
    if (isStart(one) != isStart(other))
        return isStart(one);
    if (one.reached.has_value() != other.reached.has_value())
        return one.reached.has_value();
    return one.reached && *one.reached > *other.reached;
}

static std::optional<double> percent(std::optional<double> part, std::optional<double> whole)
{
    if (!part || !whole || *whole <= 0)
        return {};
    return 100 * *part / *whole;
}

FlowChain flowChain(const QJsonValue &flow, const QHash<QString, QJsonValue> &statistics)
{
    FlowChain chain;
    for (const QJsonValue element : flow["flows"].toArray()) {
        if (element.toObject().isEmpty())
            ++chain.unreadable;
        else
            chain.steps << step(element.toObject(), statistics.value(format::toText(element["id"])));
    }
    chain.waiting = format::toNumber(flow["in_queue"]);
    std::stable_sort(chain.steps.begin(), chain.steps.end(), isEarlier);
    std::optional<double> start = format::toNumber(flow["starts"]);
    if (!chain.steps.isEmpty() && chain.steps.first().reached)
        start = chain.steps.first().reached;
    double most = 0;
    for (int i = 0; i < chain.steps.size(); ++i) {
        FlowStep &now = chain.steps[i];
        now.ofStart = percent(now.reached, start);
        if (i == 0 || !now.reached || !chain.steps.at(i - 1).reached)
            continue;
        now.lost = std::max(0.0, *chain.steps.at(i - 1).reached - *now.reached);
        now.lostShare = percent(now.lost, chain.steps.at(i - 1).reached);
        if (*now.lost > most) {
            most = *now.lost;
            chain.narrowest = i;
        }
    }
    return chain;
}

static QString number(double value)
{
    return QLocale().toString(value, 'f', 0);
}

static QString share(double percent)
{
    return format::display(percent, {Kind::Percent});
}

QString people(double count)
{
    return Tr::tr("%Ln people", nullptr, int(std::min<double>(count, std::numeric_limits<int>::max())));
}

QString titleOf(const FlowStep &step)
{
    return step.name.isEmpty() ? step.kind
                               : Tr::tr("%1 “%2”", "kind and name of an element").arg(step.kind, step.name);
}

QString words(const FlowStep &step)
{
    QStringList parts {titleOf(step)};
    parts << (step.reached ? people(*step.reached) : Tr::tr("number of people not told"));
    if (step.ofStart)
        parts << Tr::tr("%1 of the start").arg(share(*step.ofStart));
    if (step.lost && *step.lost > 0)
        parts
            << Tr::tr("%1 fewer than before (%2)").arg(number(*step.lost), share(step.lostShare.value_or(0)));
    return parts.join(u", "_s);
}

static QString waitingWords(const FlowChain &chain)
{
    const double waiting = chain.waiting.value_or(0);
    if (waiting <= 0)
        return {};
    return Tr::tr("%Ln people still wait at a step of this flow: they are not lost.", nullptr,
                  int(std::min<double>(waiting, std::numeric_limits<int>::max())));
}

QString narrowestWords(const FlowChain &chain)
{
    if (chain.narrowest < 1)
        return QStringList {Tr::tr("Nobody is known to stop on the way."), waitingWords(chain)}
            .join(u' ')
            .trimmed();
    const FlowStep &from = chain.steps.at(chain.narrowest - 1);
    const FlowStep &to = chain.steps.at(chain.narrowest);
    const QString words = Tr::tr("Most people are missing before %1: %2 of the %3 at %4 have not reached it.")
                              .arg(titleOf(to), number(*to.lost), number(*from.reached), titleOf(from));
    return QStringList {words, waitingWords(chain)}.join(u' ').trimmed();
}

} // namespace pulsedeck::automation
