// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/jobs.h"
#include "app/jobs/journal.h"
#include "app/jobs/ledger.h"
#include "app/jobs/staging.h"
#include "app/scopes/scopes.h"
#include "app/vocabulary/celledit.h"
#include "tests/support/democalls.h"

namespace pulsedeck::test {

/// Contacts of a list of the demo service, as somebody edits them.
class Contacts {
public:
    explicit Contacts(DemoCalls &demo) : m_demo(demo) { }

    /// A new mailing list with @p count contacts, whose City is Lviv.
    void make(int count)
    {
        // The service refuses a name that another list has.
        static int serial = 0;
        const QString name = QStringLiteral("List %1").arg(++serial);
        id = m_demo.post(QStringLiteral("/addressbooks"), {{"bookName", name}}).json["id"].toInt();
        QJsonArray all;
        for (int at = 0; at < count; ++at)
            all << QJsonObject {{"email", address(at)}, {"variables", QJsonObject {{"City", "Lviv"}}}};
        m_demo.post(path(), {{"emails", all}});
        const QList<Resource> first = resourcesOf(Scope::Emails);
        for (const Resource &lists : first) {
            for (const Child &child : lists.children) {
                const QJsonObject row {{"id", id}, {"name", name}};
                if (const Resource made = childOf(lists, child, row);
                    made.id == QLatin1String("emails/contacts"))
                    resource = made;
            }
        }
    }
    static QString address(int at) { return QStringLiteral("person%1@example.com").arg(at); }
    QString path() const { return QStringLiteral("/addressbooks/%1/emails").arg(id); }

    /// Somebody wants another city for the contact.
    StagedRow moved(int at, const QString &city, const QString &from = QStringLiteral("Lviv")) const
    {
        const QJsonObject row {{"email", address(at)}, {"variables", QJsonObject {{"City", from}}}};
        return Staging::withCell(stagedRow(resource, *cellAction(resource), row),
                                 {QStringLiteral("variables.City"), QStringLiteral("City"), from, city});
    }
    /// Somebody wants a contact that is not there yet.
    StagedRow added(const QString &address, const QString &city = {}) const
    {
        StagedRow row = stagedRow(resource, *newRowAction(resource), {});
        row.kind = StagedRow::Kind::Create;
        row.key = address + u'/' + city;
        if (!address.isEmpty())
            row = Staging::withCell(
                row,
                {QStringLiteral("emails"), QStringLiteral("Addresses"), QString(), QJsonArray {address}});
        if (!city.isEmpty())
            row = Staging::withCell(
                row, {QStringLiteral("variables.City"), QStringLiteral("City"), QString(), city});
        return row;
    }
    /// City by address, as another client sees it.
    QHash<QString, QString> cities()
    {
        QHash<QString, QString> found;
        for (int offset = 0;; offset += 100) {
            const QJsonArray page =
                m_demo.get(path() + QStringLiteral("?limit=100&offset=%1").arg(offset)).json.toArray();
            for (const QJsonValue row : page)
                found[row["email"].toString()] = row["variables"]["City"].toString();
            if (page.size() < 100)
                return found;
        }
    }

    int id = 0;
    Resource resource;

private:
    DemoCalls &m_demo;
};

/// Everything that a job works with, against a demo service.
class JobDesk {
public:
    /// Everything lies in @p file, whose key is always the same, and goes on; none: in memory.
    explicit JobDesk(DemoCalls &demo, const QString &file = {})
        : client(demo.contract, settings(demo), nullptr), staging(ledger),
          jobs({client, ledger, staging, resourcesOf, factOf})
    {
        client.setScopes(Scope::Emails | Scope::Sms | Scope::Viber | Scope::Crm);
        client.setCredentials({.kind = Credentials::Kind::ApiKey, .secret = demo.token});
        if (file.isEmpty())
            ledger.openInMemory();
        else
            ledger.open(file, QByteArray(32, 'k'));
        staging.load();
        jobs.load();
        QObject::connect(&client, &Client::exchanged, &client,
                         [this](const QByteArray &method, const QString &path, int, int) {
                             if (method != "GET")
                                 writes << QString::fromLatin1(method) + u' ' + path;
                         });
    }

    static Client::Settings settings(const DemoCalls &demo)
    {
        Client::Settings settings;
        settings.service = demo.service.address();
        settings.requestsPerSecond = 100'000;
        settings.requestsPerMinute = 10'000'000;
        settings.pauses = {.fault = 1, .tooMany = 1};
        return settings;
    }

    Client client;
    Ledger ledger;
    Staging staging;
    Jobs jobs;
    QStringList writes; ///< Methods and the documents' paths, as they were answered.
};

} // namespace pulsedeck::test
