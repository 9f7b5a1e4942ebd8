// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/contract.h"
#include "app/demo/fakedata.h"

#include <QJsonArray>
#include <QJsonObject>

namespace pulsedeck::demo {

/// Makes up values of documented shapes: one person, one day and one place for all fields of a record, so
/// that they fit together. The same key makes the same record.
class Sampler {
public:
    Sampler(const Sowing &sowing, const People &people, Scope scope, quint64 key);

    /// @p known with the fields of @p schema that it lacks.
    QJsonObject filled(QJsonObject known, const Schema &schema);
    QJsonValue value(const Schema &schema, const QString &name);

private:
    QJsonArray filledItems(QJsonArray items, const Schema &schema);
    QJsonValue text(const Schema &schema, const QString &name);
    QString date(const Schema &schema);
    QJsonValue number(const Schema &schema, const QString &name);

    const Scope m_scope;
    Dice m_dice;
    const Person m_person;
    const QDateTime m_time;
    int m_depth = 0;
};

} // namespace pulsedeck::demo
