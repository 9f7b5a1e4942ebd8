// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/pop_ups/popupfigures.h"
#include "app/demo/tables/tableroutes.h"

namespace pulsedeck::demo {

/// Made-up projects, their pop-ups, and who subscribed there.
struct PopUpTables {
    explicit PopUpTables(const ServingRef &serving);

    TableRef projects;
    TableRef popUps; ///< `widgetId` is the project.
    TableRef subscribers;

    /// What people did with the pop-up @p row.
    PopUpFigures figuresOf(const QJsonObject &row) const;

private:
    const ServingRef m_serving;
};

using PopUpsRef = std::shared_ptr<PopUpTables>;

/// The script that a site at @p host embeds.
QString integrationCode(const QString &host);

} // namespace pulsedeck::demo
