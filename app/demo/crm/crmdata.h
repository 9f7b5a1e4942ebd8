// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/serving.h"

namespace pulsedeck::demo {

/// Made-up rows of the sales scope, as they are when the demo starts: with their nested rows inside, and
/// with the ids of what they refer to.
class CrmData {
public:
    static constexpr int firstUser = 301;

    explicit CrmData(const ServingRef &serving) : m_serving(serving) { }

    QJsonArray users() const;
    QJsonArray pipelines() const;
    QJsonArray deals() const;
    QJsonArray payments() const;
    QJsonArray calls() const;

    QJsonArray contacts() const;
    QJsonArray contactTags() const;
    QJsonArray contactAttributes() const;
    QJsonArray messengerTypes() const;
    QJsonArray companies() const;
    QJsonArray companyAttributes() const;

    QJsonArray boards() const;
    QJsonArray tasks() const;
    QJsonArray taskTemplates() const;
    QJsonArray taskTags() const;

    QJsonArray categories() const;
    QJsonArray products() const;

    QJsonArray managerSettings() const;
    QJsonArray customTabs() const;

private:
    QJsonArray steps(int pipeline) const;
    QJsonObject deal(int number) const;
    QJsonArray dealHistory(int number, const QString &created, const QString &moved) const;
    QJsonObject contact(int number) const;
    QJsonArray messengersOf(int number, const Person &person) const;
    QJsonObject company(int number) const;
    QJsonObject task(int number) const;

    const ServingRef m_serving;
};

/// A field that users add to deals, contacts, companies or tasks. Types: 0 string, 1 number, 2 date, 3 link,
/// 4 list, 5 several of a list.
QJsonObject attribute(int id, const QString &name, int type, const QJsonArray &options = {});

} // namespace pulsedeck::demo
