// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/serving.h"

namespace pulsedeck::demo {

/// Made-up rows of the sales scope. Fields that are not named here are made up by Serving.
class CrmData {
public:
    explicit CrmData(const ServingRef &serving) : m_serving(serving) { }

    QJsonArray users() const;
    QJsonArray pipelines() const;
    QJsonArray deals() const;
    QJsonArray contacts() const;
    QJsonArray companies() const;
    QJsonArray boards() const;
    QJsonArray tasks() const;
    QJsonArray products() const;
    QJsonArray tags() const;
    QJsonArray payments() const;

private:
    QJsonArray steps(int pipeline, const QStringList &names) const;
    QJsonObject deal(int number) const;
    QJsonObject contact(int number) const;

    const ServingRef m_serving;
};

} // namespace pulsedeck::demo
