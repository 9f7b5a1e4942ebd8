// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QMap>
#include <QObject>

class QMenu;

namespace pulsedeck {

class Ledger;
class PageContext;
struct Resource;
class ResourceActions;

/// Searches of one list that people gave names: what they filled in, sealed, since it is about people.
class SavedSearches : public QObject {
    Q_OBJECT
public:
    /// Null: this list cannot be searched by a form, or nothing can be kept.
    static SavedSearches *of(const Resource &resource, ResourceActions &actions, PageContext &context,
                             QObject *page);

    QStringList names() const { return m_known.keys(); }
    void use(const QString &name);
    void drop(const QString &name);
    /// A way to each, and to drop them.
    void addTo(QMenu &menu);

private:
    struct Search {
        QString action;
        QJsonObject values;
    };
    SavedSearches(const Resource &resource, ResourceActions &actions, Ledger &ledger, QObject *page);
    void keep(const QString &name, const QString &action, const QJsonObject &values);

    ResourceActions &m_actions;
    Ledger &m_ledger;
    const QString m_kind; ///< Of their records.
    QMap<QString, Search> m_known;
};

} // namespace pulsedeck
