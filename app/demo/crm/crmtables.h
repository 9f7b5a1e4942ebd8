// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/tables/tableroutes.h"

namespace pulsedeck::demo {

/// Everything that the sales scope keeps.
struct CrmTables {
    explicit CrmTables(const ServingRef &serving);

    TableRef users;
    TableRef pipelines;
    TableRef deals;
    TableRef payments;
    TableRef calls;
    TableRef contacts;
    TableRef contactTags;
    TableRef contactAttributes;
    TableRef messengerTypes;
    TableRef companies;
    TableRef companyAttributes;
    TableRef boards;
    TableRef tasks;
    TableRef taskTemplates;
    TableRef taskTags;
    TableRef categories;
    TableRef products;
    TableRef attachments;
    TableRef managerSettings;
    TableRef customTabs;

    Nest steps; ///< Of pipelines.
    Nest dealAttributes; ///< Of pipelines.
    Nest dealNotes;
    Nest dealHistory;
    Nest dealProducts;
    Nest contactNotes;
    Nest contactHistory;
    Nest phones; ///< Of contacts.
    Nest emails; ///< Of contacts.
    Nest messengers; ///< Of contacts.
    Nest companyEmails;
    Nest companyPhones;
    Nest companyMessengers;
    Nest boardSteps;
    Nest boardAttributes;
    Nest taskNotes;
    Nest taskHistory;
    Nest taskValues;
    Nest checklists;
    Nest prices;
    Nest sections;

    /// Writes down that something happened to @p row. The service's words for events are not documented.
    static void remember(const Nest &history, QJsonObject &row, const Call &call, const QString &event,
                         const QJsonValue &data = {});

    /// The files of an @p entity ("deal") that goes.
    void forgetFiles(const QString &entity, const QJsonValue &id) const;

private:
    void setViews();
    void setTaskViews();
    QJsonArray attachmentsOf(const QString &entity, const QJsonValue &id) const;
};

using CrmRef = std::shared_ptr<CrmTables>;

/// The position of @p id in a list of ids; -1: it is not there.
qsizetype indexOf(const QJsonValue &ids, const QJsonValue &id);
/// @p ids with or without @p id.
QJsonArray with(const QJsonValue &ids, const QJsonValue &id);
QJsonArray without(const QJsonValue &ids, const QJsonValue &id);

void addPipelines(TableRoutes &to, const CrmRef &crm);
void addDeals(TableRoutes &to, const CrmRef &crm);
void addDealParts(TableRoutes &to, const CrmRef &crm);
void addPayments(TableRoutes &to, const CrmRef &crm);
void addCalls(TableRoutes &to, const CrmRef &crm);
void addContacts(TableRoutes &to, const CrmRef &crm);
void addContactParts(TableRoutes &to, const CrmRef &crm);
void addAttributeValues(TableRoutes &to, const CrmRef &crm);
void addCompanies(TableRoutes &to, const CrmRef &crm);
void addBoards(TableRoutes &to, const CrmRef &crm);
void addTasks(TableRoutes &to, const CrmRef &crm);
void addTaskParts(TableRoutes &to, const CrmRef &crm);
void addChecklists(TableRoutes &to, const CrmRef &crm);
void addProducts(TableRoutes &to, const CrmRef &crm);
void addCategories(TableRoutes &to, const CrmRef &crm);
void addDealProducts(TableRoutes &to, const CrmRef &crm);
void addAttachments(TableRoutes &to, const CrmRef &crm);
void addManagerSettings(TableRoutes &to, const CrmRef &crm);
void addCustomTabs(TableRoutes &to, const CrmRef &crm);

} // namespace pulsedeck::demo
