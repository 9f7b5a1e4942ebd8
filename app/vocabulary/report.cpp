// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/report.h"

#include "app/values/format.h"

namespace pulsedeck::describe {

Figure figure(const QString &key, const QString &title, const QJsonValue &value, Kind kind)
{
    return {.title = title, .value = value, .kind = kind, .key = key};
}

Figure rate(const QString &title, const QJsonValue &part, const QJsonValue &whole, const QString &formula,
            const QString &key)
{
    return {.title = title,
            .value = format::rate(part, whole),
            .kind = Kind::Percent,
            .explanation = formula,
            .key = key,
            .share = shareOf(part, whole)};
}

Figure wanted(Figure figure)
{
    figure.growth = Tone::Good;
    return figure;
}

Figure unwanted(Figure figure)
{
    figure.growth = Tone::Bad;
    return figure;
}

} // namespace pulsedeck::describe
