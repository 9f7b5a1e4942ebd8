// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/files/importrun.h"

namespace pulsedeck {

/// By which a run reads back what is in @p list.
ImportReader importReader(Client &client, const Resource &list);

/// An import into a list that is ready to be begun.
struct PreparedImport {
    QString id;
    Resource list;
    ImportTask task;
    QList<LedgerChange> records; ///< All that going on with it needs.
};
/// Takes its time with many rows; any thread may do it.
PreparedImport prepareImport(const Resource &list, ImportTask task);

/// Makes the run of @p import, to be started. With @p jobs it is written down together with its first call,
/// and Imports goes on with it after a restart.
ImportRun *makeImport(Client &client, Jobs *jobs, const PreparedImport &import, QObject *parent);

/// Takes up the imports that were under way when the program ended, be it in the middle of sending or of
/// reading back.
class Imports : public QObject {
    Q_OBJECT
public:
    struct Tools {
        Client &client;
        Jobs &jobs;
        std::function<QList<Resource>(Scope)> resourcesOf;
        std::function<QList<ImportKind>(const Resource &list)> kindsFor;
    };
    /// Begins when the jobs of before are loaded.
    explicit Imports(const Tools &tools, QObject *parent = nullptr);

    /// Sends once more what the import @p id sent and the list has not taken, as an import of its own.
    void repeat(const QString &id);
    /// Whether that can be done, by what resultRecords() kept.
    static bool canRepeat(const QHash<QString, QJsonObject> &records);

signals:
    /// The run is a child of this object.
    void wentOn(pulsedeck::ImportRun *run);
    /// All that were under way go on, as many as there are.
    void loaded();

private:
    void load();
    void endOne();
    void takeUp(const QString &id, const QJsonObject &head);
    std::optional<PreparedImport> importOf(const QJsonObject &head) const;

    const Tools m_tools;
    int m_toLoad = 0; ///< Imports whose lines are being read.
};

} // namespace pulsedeck
