// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/files/imports.h"
#include "app/scopes/imports.h"
#include "tests/support/jobdesk.h"

namespace pulsedeck::test {

/// A kind of import with a list of a demo service that it goes into, a file, and a look at what is there.
struct ImportCase {
    Resource list;
    ImportKind kind;
    QJsonObject options;
    std::function<QByteArray(int row)> line; ///< Of the file.
    QByteArray titles;
    std::function<QString(int row)> key; ///< By which the row is known.
    /// Keys in the list as another client sees them, those that are there twice twice.
    std::function<QStringList()> there;

    QByteArray file(int rows) const
    {
        QByteArray csv = titles + '\n';
        for (int row = 0; row < rows; ++row)
            csv += line(row) + '\n';
        return csv;
    }
};

/// All kinds of imports, each into a list of @p demo; @p contacts is a mailing list.
class ImportCases {
public:
    ImportCases(DemoCalls &demo, Contacts &contacts) : m_demo(demo), m_contacts(contacts) { }

    static QStringList names()
    {
        return {QStringLiteral("emails/contacts"), QStringLiteral("emails/blacklist"),
                QStringLiteral("sms/numbers"),     QStringLiteral("sms/blacklist"),
                QStringLiteral("viber/blacklist"), QStringLiteral("crm/contacts"),
                QStringLiteral("crm/companies"),   QStringLiteral("crm/deals")};
    }
    ImportCase make(const QString &name)
    {
        ImportCase made;
        made.list = listOf(name);
        for (const ImportKind &kind : importsInto(made.list)) {
            if (kind.id == name)
                made.kind = kind;
        }
        if (name.startsWith(QLatin1String("emails/")) || name == QLatin1String("crm/contacts"))
            byAddress(made, name);
        else if (!name.startsWith(QLatin1String("crm/")))
            byPhone(made, name);
        else
            byName(made, name);
        made.options.insert(updatesOption, true);
        return made;
    }

private:
    Resource listOf(const QString &name) const
    {
        if (name == QLatin1String("emails/contacts") || name == QLatin1String("sms/numbers"))
            return m_contacts.resource;
        for (const Scope scope : {Scope::Emails, Scope::Sms, Scope::Viber, Scope::Crm}) {
            for (const Resource &resource : resourcesOf(scope)) {
                if (resource.id == name)
                    return resource;
            }
        }
        return {};
    }
    void byAddress(ImportCase &made, const QString &name)
    {
        made.key = [](int row) { return QStringLiteral("imported%1@example.com").arg(row); };
        made.line = [key = made.key](int row) {
            return key(row).toUtf8() + ",Name " + QByteArray::number(row);
        };
        made.titles = "Address,First name";
        if (name == QLatin1String("emails/contacts"))
            made.there = [this] { return QStringList(m_contacts.cities().keys()); };
        else if (name == QLatin1String("emails/blacklist"))
            made.there = [this] { return texts(m_demo.get(QStringLiteral("/blacklist")).json); };
        else
            made.there = [this] {
                return listed(QStringLiteral("contacts/get-list"), QStringLiteral("email"));
            };
        made.options = {{"responsibleId", user()}};
    }
    void byPhone(ImportCase &made, const QString &name)
    {
        made.key = [](int row) { return QString::number(380'501'000'000 + row); };
        made.line = [key = made.key](int row) { return '+' + key(row).toUtf8() + ",Lviv"; };
        made.titles = "Phone,City";
        made.options = {{"description", "By file"}};
        if (name == QLatin1String("sms/blacklist")) {
            made.there = [this] { return blocked(QStringLiteral("/sms/black_list")); };
            return;
        }
        if (name == QLatin1String("viber/blacklist")) {
            made.there = [this] {
                return blocked(QStringLiteral("/v2/viber-service/phone-exception?limit=1000&offset=0"));
            };
            return;
        }
        made.there = [this, key = made.key] {
            QStringList found;
            for (int row = 0; row < 1000; ++row) {
                const auto info =
                    m_demo.get(QStringLiteral("/sms/numbers/info/%1/%2").arg(m_contacts.id).arg(key(row)));
                if (info.status != 200)
                    break;
                if (info.json["data"]["variables"]["City"] == QLatin1String("Lviv"))
                    found << key(row);
            }
            return found;
        };
    }
    void byName(ImportCase &made, const QString &name)
    {
        const bool isDeal = name == QLatin1String("crm/deals");
        made.key = [](int row) { return QStringLiteral("Imported %1").arg(row); };
        made.line = [key = made.key](int row) {
            return key(row).toUtf8() + "," + QByteArray::number(row + 1);
        };
        made.titles = isDeal ? "Deal,Amount" : "Company,Yearly turnover";
        made.options = {{"currency", "EUR"}};
        if (isDeal) {
            const QJsonValue pipeline = m_demo.get(QStringLiteral("/crm/v1/pipelines")).json["data"][0];
            made.options.insert(QStringLiteral("pipelineId"), pipeline["id"]);
            made.options.insert(QStringLiteral("stepId"), pipeline["steps"][0]["id"]);
        }
        made.there = [this, isDeal] {
            return isDeal ? listed(QStringLiteral("deals/get-list"), QStringLiteral("name"))
                          : listed(QStringLiteral("companies/list"), QStringLiteral("companyName"));
        };
    }
    QJsonValue user() { return m_demo.get(QStringLiteral("/crm/v1/users")).json["data"][0]["id"]; }
    static QStringList texts(const QJsonValue &list)
    {
        QStringList all;
        for (const QJsonValue one : list.toArray())
            all << one.toVariant().toString();
        return all;
    }
    QStringList blocked(const QString &path)
    {
        QStringList all;
        for (const QJsonValue row : m_demo.get(path).json["data"].toArray())
            all << (row.isObject() ? row["phone"] : row).toVariant().toString();
        return all;
    }
    /// Of the CRM page by page.
    QStringList listed(const QString &list, const QString &key)
    {
        QStringList all;
        for (int offset = 0;; offset += 100) {
            const QJsonValue data =
                m_demo.post(QStringLiteral("/crm/v1/") + list, {{"limit", 100}, {"offset", offset}})
                    .json["data"];
            const QJsonArray rows = data.isArray() ? data.toArray() : data["list"].toArray();
            for (const QJsonValue row : rows)
                all << (key == QLatin1String("email") ? row["emails"][0]["email"] : row[key]).toString();
            if (rows.size() < 100)
                return all;
        }
    }

    DemoCalls &m_demo;
    Contacts &m_contacts;
};

/// The dry run of @p file, against the list as it is now.
inline ImportPlan planned(JobDesk &desk, const ImportCase &made, const QByteArray &file)
{
    RowStore rows;
    bool isRead = false;
    importReader(desk.client, made.list).readList(&desk.client, [&](const RowStore &read, const ApiError &) {
        rows = read;
        isRead = true;
    });
    if (!QTest::qWaitFor([&] { return isRead; }, 20'000))
        return {};
    QList<Column> columns = made.list.columns;
    if (!made.kind.variables.isEmpty())
        columns << describe::text(made.kind.variables + QStringLiteral(".City"), QStringLiteral("City"));
    const FileText text = readFileText(file);
    return planImport({text, guessMapping(text, made.kind, columns), made.kind, columns, made.options}, rows);
}

} // namespace pulsedeck::test
