// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"
#include "app/wire/client.h"

#include <QWidget>

namespace pulsedeck {

class PageContext;
class ReportView;
class ResourceActions;

/// A resource without a list: its reports at full size, and what can be done.
class ReportPage : public QWidget {
    Q_OBJECT
public:
    ReportPage(Client &client, const Resource &resource, PageContext &context, QWidget *parent = nullptr);

signals:
    void resourceOpened(const pulsedeck::Resource &resource);

protected:
    void showEvent(QShowEvent *event) override;

private:
    Resource m_resource;
    ReportView *m_reports;
    ResourceActions *m_actions;
    bool m_asked = false;
};

} // namespace pulsedeck
