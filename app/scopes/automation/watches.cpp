// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/automation/automation.h"

#include "app/values/format.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pulsedeck::automation {

constexpr int page = 100;
/// A call each.
constexpr qsizetype mostFlows = 8;

/// Of those who started, who neither reached the end nor are on their way.
static std::optional<double> lostShare(const QJsonValue &flow)
{
    const auto starts = format::toNumber(flow["starts"]);
    const auto ended = format::toNumber(flow["end_count"]);
    const auto queued = format::toNumber(flow["in_queue"]);
    if (!starts || !ended || !queued)
        return {};
    return format::toNumber(format::rate(*starts - *ended - *queued, *starts));
}

static Watch flowWatch(const QJsonObject &flow)
{
    Watch watch {u"flow"_s, {"GET /a360/autoresponders/{ID}", {{"ID", flow["id"].toVariant()}}}};
    watch.read = [flow](const QJsonValue &answer, const QDateTime &) {
        const std::optional<double> lost = lostShare(answer);
        if (!lost || *lost < 0)
            return WatchData {};
        Sighting one {.key = u"lost."_s + format::toText(flow["id"]),
                      .rule = Sighting::Rule::AboveUsual,
                      .value = *lost,
                      .meaning = {Kind::Percent, {}, {}},
                      .door = {Scope::Automation, u"automation/flows"_s, flow, 0}};
        one.text = Tr::tr("“%1” loses %2 of those who start it")
                       .arg(flow["name"].toString(), format::display(*lost, one.meaning));
        return WatchData {.sightings = {one}};
    };
    return watch;
}

static QList<Watch> activeFlows(const QJsonValue &answer)
{
    QList<Watch> all;
    for (const QJsonValue flow : answer["data"].toArray()) {
        if (format::toInteger(flow["status"]) == 1 && all.size() < mostFlows)
            all << flowWatch(flow.toObject());
    }
    return all;
}

QList<Watch> watches()
{
    return {{u"flows"_s,
             {"GET /a360/autoresponders/list", {}, {{"limit", page}}},
             [](const QJsonValue &, const QDateTime &) { return WatchData {}; },
             activeFlows}};
}

} // namespace pulsedeck::automation
