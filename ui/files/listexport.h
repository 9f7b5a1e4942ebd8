// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/files/exportdialog.h"

#include <QPointer>

namespace pulsedeck {

class Contract;
class PageContext;
class ResourceModel;
class ResourceTable;
struct FileTable;

/// From "Export…" of a list to its file:
///
///   ask() --> the rest of the list is read, if that is wanted --> written from a snapshot
class ListExport : public QObject {
    Q_OBJECT
public:
    ListExport(ResourceModel &model, ResourceTable &table, const Contract &contract, PageContext &context,
               QWidget *page);

    void ask();

private:
    enum class Rows { Selected, Shown, All };
    struct Wanted {
        Rows rows = Rows::All;
        bool allColumns = false;
        bool asRead = false; ///< Without what waits to be saved.
        FileFormat format;
        QString path;
    };

    QString title() const;
    void offer(Rows rows, const QString &text);
    void offerRows();
    int firstChoice() const;
    QString allRows() const;
    void begin(const ExportDialog &dialog, const QString &path);
    void follow();
    FileTable snapshot(const Wanted &wanted) const;
    void write(const Wanted &wanted);

    ResourceModel &m_model;
    ResourceTable &m_table;
    const Contract &m_contract;
    PageContext &m_context;
    QWidget *m_page;
    QPointer<ExportDialog> m_dialog;
    QList<Rows> m_offered;
    QStringList m_offeredWords;
    std::optional<Wanted> m_waiting; ///< Until the list is read.
};

} // namespace pulsedeck
