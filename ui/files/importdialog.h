// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/files/importrun.h"
#include "app/table/resourcemodel.h"
#include "ui/files/inworker.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace pulsedeck {

class FormRow;
class ImportCheckStep;
class ImportColumnsStep;
class ImportFileStep;
class PageContext;

/// Brings rows from a file into a list, in four steps, each of which can be gone back to:
///
///   File --> Columns --> Dry run --> Run
///
/// The run goes on when the dialog is closed.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    /// @p kinds are what can be imported into the list, one at least.
    ImportDialog(Client &client, const Resource &list, const QList<ImportKind> &kinds, PageContext &context,
                 QWidget *parent);

    ImportFileStep &file() { return *m_file; }
    ImportColumnsStep &columns() { return *m_columns; }
    ImportCheckStep &check() { return *m_check; }
    /// Of the kinds this one.
    void choose(int kind);

signals:
    /// Something may have got into the list.
    void imported();

private:
    enum Step { File, Columns, DryRun, Run };
    void build();
    QWidget *makeRunStep();
    QList<FormField> named(const QList<FormField> &fields) const;
    ImportKind named(ImportKind kind) const;
    QList<Column> namedColumns() const;
    ImportQuestion question() const;
    void takeNames();
    void pick(FormRow *row);
    void takeFile();
    void goTo(int step);
    void next();
    void follow();
    void readList();
    void followList();
    void plan();
    void run();
    void watch(ImportRun *run);
    void showRun();
    void endRun();

    Client &m_client;
    PageContext &m_context;
    ResourceModel m_list;
    const QList<ImportKind> m_kinds;
    QList<FormField> m_options; ///< Of the kind, with what their ids refer to.
    ImportPlan m_plan;
    LatestWork m_planning; ///< Of m_plan.
    bool m_isPreparing = false; ///< The run is about to begin.
    bool m_isPlanned = false; ///< For the file and the mapping as they are.
    bool m_isStale = false; ///< The list was changed since it was read.
    QPointer<ImportRun> m_run; ///< Goes on without the dialog.
    QComboBox *m_kind;
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
