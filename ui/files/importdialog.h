// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/files/importrun.h"
#include "app/table/resourcemodel.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace pulsedeck {

class ImportCheckStep;
class ImportColumnsStep;
class ImportFileStep;
class PageContext;

/// Brings contacts from a file into a list, in four steps, each of which can be gone back to:
///
///   File --> Columns --> Dry run --> Run
///
/// The run goes on when the dialog is closed.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    /// @p contacts is the list.
    ImportDialog(Client &client, const Resource &contacts, PageContext &context, QWidget *parent);

    ImportFileStep &file() { return *m_file; }
    ImportColumnsStep &columns() { return *m_columns; }
    ImportCheckStep &check() { return *m_check; }

signals:
    /// Something may have got into the list.
    void imported();

private:
    enum Step { File, Columns, DryRun, Run };
    void build();
    QWidget *makeRunStep();
    void goTo(int step);
    void next();
    void follow();
    void readList();
    void followList();
    void plan();
    void run();
    void showRun();
    void endRun();
    void saveResult();

    Client &m_client;
    PageContext &m_context;
    ResourceModel m_contacts;
    QVariant m_list; ///< Its id.
    ImportPlan m_plan;
    bool m_isPlanned = false; ///< For the file and the mapping as they are.
    bool m_isStale = false; ///< The list was changed since it was read.
    QPointer<ImportRun> m_run; ///< Goes on without the dialog.
    QListWidget *m_steps;
    QStackedWidget *m_pages;
    ImportFileStep *m_file;
    ImportColumnsStep *m_columns;
    ImportCheckStep *m_check;
    QLabel *m_outcome;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_save;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace pulsedeck
