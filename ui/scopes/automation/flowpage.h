// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scopes/automation/flowchain.h"
#include "app/store/statistics.h"
#include "app/vocabulary/resource.h"
#include "app/wire/client.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace pulsedeck {

class ErrorBox;
class PageContext;
class ReportView;

/// One flow as people go through it: its elements with counts and losses, the narrowest marked and named;
/// beside them the figures of the chosen one.
class FlowPage : public QWidget {
    Q_OBJECT
public:
    /// @p elements is the resource "automation/flow-elements" of the flow.
    FlowPage(Client &client, const Resource &elements, PageContext &context, QWidget *parent = nullptr);

    const automation::FlowChain &chain() const { return m_chain; }
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void takeFlow(const Statistic &statistic);
    ApiError shapeOf(const QJsonValue &answer) const;
    void readElements();
    void draw();
    void choose(int step);
    void saveFile();

    Client &m_client;
    PageContext &m_context;
    const Resource m_resource;
    QJsonValue m_flow;
    QHash<QString, QJsonValue> m_statistics; ///< By the element's id.
    automation::FlowChain m_chain;
    QString m_chosen; ///< Id of the element.
    bool m_asked = false;
    QLabel *m_sentence;
    QLabel *m_age;
    ErrorBox *m_error;
    QListWidget *m_list;
    ReportView *m_reports;
};

} // namespace pulsedeck
